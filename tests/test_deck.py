"""A deck's words are explained where the text below it does not explain them."""

from __future__ import annotations

import re

import pytest

from glossom.explain import Explained, explain
from glossom.memo import Memo
from glossom.stores import Shelf
from tests.sites import SITE, publish, small_site, snapshot

PATH = "content/articles/2014/talks.md"
BODY = "\n\nThey met in Minsk. " + "They spoke for some hours and went home again. " * 5 + "\n"
MARK = re.compile(r'<a class="g"[^>]* data-g="([a-z]+)" data-n="(\d)">([^<]+)</a>')


def page(deck: str, site: str = SITE, body: str = BODY) -> str:
    article = f"---\ntitle: Talks\ndate: 2014-08-26\ndeck: {deck}\n---{body}"
    return publish(small_site(**{"site.yaml": site, PATH: article}))["articles/talks/index.html"].decode()


def deck_of(html: str) -> str:
    found = re.search(r'<p class="deck">(.*?)</p>', html, re.DOTALL)
    assert found
    return found[1]


def explained(deck: str) -> Explained:
    article = f"---\ntitle: Talks\ndate: 2014-08-26\ndeck: {deck}\n---{BODY}"
    shot = snapshot(small_site(**{PATH: article}))
    return explain(shot, Memo(Shelf(), shot.code), PATH)


def test_a_word_that_only_the_deck_has_is_marked_in_the_deck() -> None:
    html = page("Talks about separatists in Minsk")
    assert MARK.findall(deck_of(html)) == [("separatist", "2", "separatists")]
    assert ("minsk", "1", "Minsk") in MARK.findall(html)


def test_its_note_stands_below_the_story() -> None:
    assert 'id="note-separatist"' in page("Talks about separatists")


def test_each_mention_is_marked_where_the_article_asks_for_all() -> None:
    html = page("Talks in Minsk\nglossary: {occurrences: all}")
    assert MARK.findall(deck_of(html)) == [("minsk", "1", "Minsk")]


def test_a_site_may_leave_its_decks_plain() -> None:
    html = page("Talks about separatists", SITE + "annotate: {deck: false}\n")
    assert "separatists" in deck_of(html)
    assert MARK.findall(deck_of(html)) == []


def test_a_mark_by_hand_in_the_deck_holds() -> None:
    html = page("'Talks about [rebels]{gloss=separatist}'")
    assert MARK.findall(deck_of(html)) == [("separatist", "2", "rebels")]


def test_lists_show_the_deck_without_marks() -> None:
    article = f"---\ntitle: Talks\ndate: 2014-08-26\ndeck: Talks about separatists\n---{BODY}"
    home = publish(small_site(**{PATH: article}))["index.html"].decode()
    assert "Talks about separatists" in home


@pytest.mark.parametrize(
    "deck", ["About separatists", "'About separatists'", ">\n  About\n  separatists", "About *the* separatists"]
)
def test_a_place_in_the_deck_is_told_by_line(deck: str) -> None:
    told = explained(deck)
    place = next(place for place in told.marks if place.entry == "separatist")
    assert place.text == "separatists"
    assert place.status == "marked"
    assert 4 <= place.line <= 6
    if deck == "About separatists":
        assert told.text[place.start : place.end] == "separatists"
    else:
        assert place.start == place.end
