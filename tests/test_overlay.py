"""What the preview tells beside a page: marks, what was left plain, reports and suggestions, each with its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from glossom.cli.desk import program_name
from glossom.cli.overlay import page_notes
from glossom.digest import digest_file
from glossom.explain import DECIDED
from glossom.faults import Fault, Place
from glossom.memo import Memo
from glossom.model import Context, Evidence, Source, SourceFile, Suggestion
from glossom.overlay import PageNotes, notes_on
from glossom.pipeline import Options, build
from glossom.reading.review import DECISIONS, DRAFTS, write_drafts
from glossom.stores import Shelf
from tests.sites import ARTICLE, SITE, Files, small_site, snapshot

TALKS = "content/articles/2014/talks.md"
TALKS_PAGE = "articles/talks/index.html"
MORE = """---
title: More talks
date: 2014-08-27
---

They met again, in *Min*sk, and \\*then\\* a separatist spoke.
"""
WAITING = Suggestion(
    id="president",
    type="term",
    term="president",
    short="The head of a state.",
    evidence=(Evidence(text="one who presides", source=Source(name="A dictionary")),),
    contexts=(
        Context(article=TALKS, sentence="The presidents met in Minsk.", words="presidents"),
        Context(article="content/articles/2014/other.md", sentence="A president spoke.", words="president"),
    ),
)


def site() -> Files:
    """The small site, in which however short an article is, its words are marked."""
    return small_site() | {"site.yaml": SITE + "annotate: {max_per_100_words: null}\n"}


def notes(page: str, files: Files | None = None, faults: Sequence[Fault] = ()) -> PageNotes:
    files = site() if files is None else files
    edition = build(snapshot(files), Memo(Shelf(), "test"), Options())
    text = files.get(DRAFTS)
    drafts = None if text is None else SourceFile(DRAFTS, text, digest_file(DRAFTS, text))
    return notes_on(page, edition.annotated, drafts, faults)


def with_drafts(*drafts: Suggestion) -> Files:
    return site() | {DRAFTS: write_drafts(drafts)}


def warning(path: str, line: int = 0) -> Fault:
    return Fault("doubt", f"something is odd in {path}:{line}", Place(path, line, 1 if line else 0), "", "warning")


# ---------------------------------------------------------------- an article


def test_each_mark_has_its_place_its_entry_and_its_id_on_the_page() -> None:
    first, second = notes(TALKS_PAGE).marks
    assert (first.quote.text, first.place, first.anchor) == ("Minsk", f"{TALKS}:7:23", "ref-minsk")
    assert [(entry.id, entry.place) for entry in first.entries] == [("minsk", "content/glossary/words.yaml:1:3")]
    assert (second.quote.text, second.place, second.anchor) == ("Separatists", f"{TALKS}:7:30", "ref-separatist")
    assert [entry.place for entry in second.entries] == ["content/glossary/words.yaml:5:3"]


def test_what_was_left_plain_has_its_reason() -> None:
    (again,) = notes(TALKS_PAGE).plain
    assert (again.quote.before, again.quote.text, again.quote.after) == ("", "Minsk", " is the capital of Belarus.")
    assert (again.place, again.code) == (f"{TALKS}:9:1", "repeat")
    assert again.reason
    assert [entry.id for entry in again.entries] == ["minsk"]


def test_a_mark_tells_that_it_was_decided() -> None:
    georgias = """- {id: country, type: place, term: Georgia, short: A country., sense: {group: Georgia}}
- {id: state, type: place, term: Georgia, short: A state of the USA., sense: {group: Georgia}}
"""
    decisions = f"meanings:\n  - {{article: {TALKS}, form: Georgia, entry: state, after: ' voted.'}}\n"
    files = site() | {TALKS: ARTICLE + "\nGeorgia voted.\n", "content/glossary/georgia.yaml": georgias}
    assert [one.code for one in notes(TALKS_PAGE, files).plain] == ["repeat", "ambiguous"]
    decided = notes(TALKS_PAGE, files | {DECISIONS: decisions}).marks[-1]
    assert [entry.id for entry in decided.entries] == ["state"]
    assert decided.reason == DECIDED


def test_columns_are_those_of_the_authors_file_where_markup_and_escapes_stand() -> None:
    found = notes("articles/more/index.html", site() | {"content/articles/2014/more.md": MORE})
    assert [mark.place for mark in found.marks] == [
        "content/articles/2014/more.md:6:21",
        "content/articles/2014/more.md:6:44",
    ]


def test_marks_are_counted_against_words() -> None:
    found = notes(TALKS_PAGE)
    assert (len(found.marks), found.words) == (2, 17)
    assert found.density == pytest.approx(200 / 17)
    assert found.difficulty == ""  # too short to be told


def test_a_long_article_has_the_reading_level_that_its_page_shows() -> None:
    plain = "We go to the sea. " * 60
    hard = "Intergovernmental negotiations concerning institutional arrangements necessitated considerable " * 20
    for text, level in ((plain, "easy"), (hard + ".", "hard")):
        files = site() | {TALKS: ARTICLE + f"\n{text}\n"}
        assert notes(TALKS_PAGE, files).difficulty == level


def test_an_article_shows_its_own_reports_and_counts_the_others() -> None:
    faults = [warning(TALKS, 7), warning(TALKS), warning("content/articles/2014/other.md"), Fault("no-site", "x")]
    found = notes(TALKS_PAGE, faults=faults)
    assert list(found.faults) == faults[:2]
    assert found.elsewhere == 2


# ---------------------------------------------------------------- suggestions


def test_suggestions_are_those_that_name_the_article_with_their_sentences_there() -> None:
    elsewhere = replace(WAITING, id="elsewhere", contexts=WAITING.contexts[1:])
    (found,) = notes(TALKS_PAGE, with_drafts(WAITING, elsewhere)).suggestions
    assert (found.id, found.term, found.short, found.place) == (
        "president", "president", "The head of a state.", f"{DRAFTS}:5:3",
    )  # fmt: skip
    assert [(quote.before, quote.text, quote.after) for quote in found.quotes] == [
        ("The ", "presidents", " met in Minsk.")
    ]
    assert found.evidence == (("one who presides", "A dictionary"),)


def test_suggestions_keep_their_order_and_what_is_decided_waits_no_more() -> None:
    drafts = [replace(WAITING, id=name) for name in ("zebra", "apple", "gone", "in")]
    drafts[2] = replace(drafts[2], status="rejected")
    drafts[3] = replace(drafts[3], status="accepted")
    assert [one.id for one in notes(TALKS_PAGE, with_drafts(*drafts)).suggestions] == ["zebra", "apple"]


def test_a_sentence_that_was_edited_by_hand_is_no_trouble() -> None:
    odd = replace(WAITING, contexts=(Context(article=TALKS, sentence="Something else.", words="presidents"),))
    (found,) = notes(TALKS_PAGE, with_drafts(odd)).suggestions
    assert [(quote.before, quote.text, quote.after) for quote in found.quotes] == [("", "presidents", "")]


def test_broken_drafts_are_reported_and_the_page_is_told_of_as_ever() -> None:
    files = site() | {DRAFTS: "- id: [oops\n"}
    edition = build(snapshot(files), Memo(Shelf(), "test"), Options())
    drafts = SourceFile(DRAFTS, files[DRAFTS], digest_file(DRAFTS, files[DRAFTS]))
    found = notes_on(TALKS_PAGE, edition.annotated, drafts, edition.faults)
    assert found.suggestions == ()
    assert [fault.place.path for fault in found.faults if fault.place] == [DRAFTS]
    assert len(found.marks) == 2


def test_each_suggestion_has_the_command_that_accepts_it() -> None:
    files = with_drafts(WAITING)
    edition = build(snapshot(files), Memo(Shelf(), "test"), Options())
    drafts = SourceFile(DRAFTS, files[DRAFTS], digest_file(DRAFTS, files[DRAFTS]))
    document = page_notes(edition.annotated, drafts, TALKS_PAGE, [warning(TALKS, 7)])
    assert document["suggestions"][0]["command"] == f"{program_name()} review --accept president"
    assert document["faults"][0]["place"] == f"{TALKS}:7:1"
    assert document["marks"][0]["entries"] == ({"id": "minsk", "place": "content/glossary/words.yaml:1:3"},)


# ---------------------------------------------------------------- other pages


def test_an_entry_shows_where_it_stands_and_where_it_is_marked_newest_first() -> None:
    files = site() | {"content/articles/2014/more.md": MORE}
    found = notes("glossary/minsk/index.html", files)
    assert (found.kind, found.title, found.place) == ("entry", "Minsk", "content/glossary/words.yaml:1:3")
    assert [(mark.place, mark.article) for mark in found.marks] == [
        ("content/articles/2014/more.md:6:21", "More talks"),
        (f"{TALKS}:7:23", "Talks in Minsk"),
    ]


def test_an_entry_shows_the_reports_of_its_own_lines() -> None:
    glossary = "content/glossary/words.yaml"
    faults = [warning(glossary, line) for line in (1, 4, 5, 8)]
    assert notes("glossary/minsk/index.html", faults=faults).faults == (faults[0], faults[1])
    found = notes("glossary/separatist/index.html", faults=faults)
    assert found.faults == (faults[2], faults[3])
    assert found.elsewhere == 2


def test_a_text_shows_its_file_and_its_reports() -> None:
    about = "content/pages/about.md"
    files = site() | {about: "---\ntitle: About\n---\n\nWe met in Minsk.\n"}
    found = notes("about/index.html", files, [warning(about, 5), warning(TALKS)])
    assert (found.kind, found.place, found.marks) == ("text", about, ())
    assert [fault.place.path for fault in found.faults if fault.place] == [about]


@pytest.mark.parametrize("page", ["index.html", "glossary/index.html", "404.html", "nowhere/index.html", ""])
def test_a_page_made_of_many_files_shows_all_reports(page: str) -> None:
    faults = (warning(TALKS), Fault("no-site", "x"))
    assert notes(page, faults=faults) == PageNotes(kind="other", faults=faults)
