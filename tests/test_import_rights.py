"""Rights: every import is a draft, an excerpt ends with a link, and `publish` asks where no licence is stated."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossom.importing.draft import Draft
from glossom.importing.excerpt import BEYOND, excerpt, length_of
from glossom.importing.licences import allows_publishing, is_open, short_name
from glossom.model import FrontMatter, Source
from tests.newsroom import SENTENCES, SLUG, TITLE, Newsroom, at_terminal, opened, page

URL = "https://river.example/2014/08/26/bridge"
FILE = f"undated/{SLUG}.md"


@pytest.fixture
def newsroom(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Newsroom:
    return opened(tmp_path, capsys, monkeypatch)


# ---------------------------------------------------------------- excerpts


def shortened(body: str, words: int, url: str = URL) -> str:
    """The excerpt's body without its last paragraph."""
    draft = Draft(FrontMatter(title="The [bridge]", source=Source(url=url, name="River")), body)
    after = excerpt(draft, words)
    if after is draft:
        return body
    kept, _, link = after.body.removesuffix("\n").rpartition("\n\n")
    assert link == f"[The \\[bridge\\] – River]({url})"
    assert after.dropped[0].reason == BEYOND
    return kept


@pytest.mark.parametrize(
    ("body", "words", "kept"),
    [
        ("One two three four.\n", 2, "One two …"),
        ("One two, three.\n", 2, "One two …"),
        ("One two.\n\nThree four.\n", 2, "One two. …"),
        ("One two.\n\nThree four.\n", 3, "One two.\n\nThree …"),
        ("One *two three* four.\n", 2, "One *two* …"),
        ("One **two *three* four** five.\n", 3, "One **two *three*** …"),
        ("See [the old bridge](https://a.example/x) now.\n", 3, "See [the old](https://a.example/x) …"),
        ("A \\*star\\* and \\[brackets\\] here.\n", 4, "A \\*star\\* and \\[brackets …"),
        ("## Head line\n\nOne two.\n", 3, "## Head line\n\nOne …"),
        ("> One two three.\n\nFour.\n", 2, "> One two …"),
        ("- One two\n- Three four\n", 3, "- One two\n- Three …"),
        ("12. One two\n", 1, "12. One …"),
        ("One\n\n| a | b |\n| - | - |\n| c | d |\n", 2, "One …"),
        ("It's 1,000 well-known words.\n", 2, "It's 1,000 …"),
        ("两国总统会谈。\n", 2, "两国总统 …"),
    ],
)
def test_an_excerpt_ends_at_a_word(body: str, words: int, kept: str) -> None:
    assert shortened(body, words) == kept


def test_what_is_no_longer_stays_whole() -> None:
    assert shortened("One two three.\n", 3) == "One two three.\n"


prose = st.lists(
    st.sampled_from(
        ["one", "*two*", "**three four**", "[five six](https://a.example/)", "seven,", "eight.\n\n", "\\*"]
    ),
    min_size=1,
    max_size=30,
).map(lambda parts: " ".join(parts) + "\n")


def words_of(markdown: str) -> list[str]:
    """The words that are read, without punctuation."""
    text = re.sub(r"\]\([^()]*\)|[*\[\]\\]", "", markdown)
    return [word.strip(".,…") for word in text.split() if word.strip(".,…")]


@settings(deadline=None)
@given(prose, st.integers(1, 30))
def test_an_excerpt_has_so_many_words_and_begins_as_the_text_does(body: str, words: int) -> None:
    kept = shortened(body, words)
    if len(words_of(body)) <= words:
        assert kept == body
    else:
        assert kept.endswith("…")
        assert words_of(kept) == words_of(body)[:words]
        assert kept.count("[") == kept.count("](")


@settings(deadline=None)
@given(prose, st.integers(1, 30))
def test_the_length_of_an_excerpt_gives_it_again(body: str, words: int) -> None:
    draft = Draft(FrontMatter(title="The [bridge]", source=Source(url=URL)), body)
    short = excerpt(draft, words)
    length = length_of(short.body)
    assert (length > 0) == (short is not draft)
    assert not length or excerpt(draft, length).body == short.body


def test_the_command_keeps_the_first_words_and_a_link(newsroom: Newsroom) -> None:
    file = newsroom.file("page.html", page())
    code, _, err = newsroom.run(file, "--url", URL, "--excerpt", "5")
    assert code == 0
    body = newsroom.article(FILE).body
    assert body == f"The mayors of Altburg and …\n\n[{TITLE} – river.example]({URL})\n"
    assert "a draft" in err
    code, _, err = newsroom.run(file, "--url", URL)
    assert "imported already" in err


def test_an_excerpt_without_an_address_is_refused(newsroom: Newsroom) -> None:
    code, (outcome,) = newsroom.json(newsroom.file("page.html", page()), "--excerpt", "5")
    assert code == 1
    assert [fault["code"] for fault in outcome["faults"]] == ["no-source-url"]
    assert not newsroom.articles


@pytest.mark.parametrize("number", ["0", "-3", "many"])
def test_an_excerpt_of_no_words_is_wrong_usage(newsroom: Newsroom, number: str) -> None:
    assert newsroom.run("a.txt", "--excerpt", number)[0] == 2


# ---------------------------------------------------------------- what rights say


@pytest.mark.parametrize(
    ("rights", "name"),
    [
        ("https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0"),
        ("This text is published under CC BY-NC-ND 3.0 DE.", "CC BY-NC-ND 3.0"),
        ("Creative Commons Attribution 4.0 International", "Creative Commons Attribution 4.0"),
        ("Public domain", "Public domain"),
        ("http://creativecommons.org/publicdomain/mark/1.0/", "public domain"),
        ("Open Government Licence v3.0", "Open Government Licence 3.0"),
        ("gemeinfrei", "gemeinfrei"),
        ("CC0", "CC0"),
    ],
)
def test_an_open_licence_is_read_from_its_name_or_address(rights: str, name: str) -> None:
    assert is_open(rights)
    assert allows_publishing(rights)
    assert short_name(rights) == name


@pytest.mark.parametrize(
    "rights", ["with permission of the author", "Printed with the kind permission of Ada", "own text"]
)
def test_a_permission_allows_it_and_is_no_open_licence(rights: str) -> None:
    assert allows_publishing(rights)
    assert not is_open(rights)


@pytest.mark.parametrize(
    "rights",
    [
        "",
        "© 2014 River News. All rights reserved.",
        "Reproduction only with the permission of the publisher",
        "No part may be reproduced without permission",
        "Nachdruck nur mit Genehmigung des Verlags",
        "Copyright River News",
        "CC'd to the desk",
        "Published by the public relations domain",
    ],
)
def test_other_words_do_not(rights: str) -> None:
    assert not allows_publishing(rights)
    assert short_name(rights) == ""


# ---------------------------------------------------------------- publish


def imported(newsroom: Newsroom, rights: str) -> None:
    head = f'<meta name="copyright" content="{rights}">' if rights else ""
    assert newsroom.run(newsroom.file("page.html", page(head=head)), "--url", URL)[0] == 0
    front = newsroom.article(FILE).front
    assert front.draft
    assert front.source
    assert front.source.rights == rights


RESERVED = "© 2014 River News. All Rights Reserved."


@pytest.mark.parametrize("rights", ["", RESERVED])
def test_publish_refuses_a_text_whose_source_states_no_licence(newsroom: Newsroom, rights: str) -> None:
    imported(newsroom, rights)
    before = newsroom.text(FILE)
    code, _, err = newsroom.run(SLUG, "--date", "2014-08-26", command="publish")
    assert code == 1
    assert "error[missing-rights]" in err
    assert rights in err
    assert "--rights" in err
    assert newsroom.text(FILE) == before


def test_publish_says_so_and_asks_at_a_terminal(newsroom: Newsroom) -> None:
    imported(newsroom, RESERVED)
    with at_terminal("with permission of River News\ny\n") as told:
        assert newsroom.run(SLUG, "--date", "2014-08-26", command="publish")[0] == 0
    assert f"The source states no licence that allows publishing its text again: “{RESERVED}”." in told.getvalue()
    source = newsroom.article(f"2014/{SLUG}.md").front.source
    assert source
    assert source.rights == "with permission of River News"


def test_an_answer_is_given_once(newsroom: Newsroom) -> None:
    imported(newsroom, RESERVED)
    newsroom.run(SLUG, "--date", "2014-08-26", "--rights", "agreed on the telephone", command="publish")
    code, _, err = newsroom.run(SLUG, command="publish")
    assert code == 0
    assert "published already" in err


def test_publish_asks_nothing_where_a_licence_is_stated(newsroom: Newsroom) -> None:
    imported(newsroom, "https://creativecommons.org/licenses/by/4.0/")
    assert newsroom.run(SLUG, "--date", "2014-08-26", command="publish")[0] == 0
    assert not newsroom.article(f"2014/{SLUG}.md").front.draft


def test_a_text_of_our_own_needs_no_rights(newsroom: Newsroom) -> None:
    path = newsroom.path("undated/own.md")
    path.parent.mkdir(parents=True)
    path.write_text(f"---\ntitle: Own\ndraft: true\n---\n\n{SENTENCES[0]}\n", "utf-8")
    assert newsroom.run("own", "--date", "2014-08-26", command="publish")[0] == 0
