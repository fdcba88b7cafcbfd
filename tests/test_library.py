"""Sentences in the news, and where links lead."""

from __future__ import annotations

import pytest

from glossom.reading.sentences import sentence_around
from glossom.rendering.addresses import is_elsewhere, resolve
from tests.sites import page, small_site

TEXT = "Mr. Smith came to Minsk. “It was late,” he said. Then J. R. Jones left! No one knows why."


@pytest.mark.parametrize(
    ("word", "sentence"),
    [
        ("Minsk", "Mr. Smith came to Minsk."),
        ("late", "“It was late,” he said."),
        ("Jones", "Then J. R. Jones left!"),
        ("why", "No one knows why."),
    ],
)
def test_the_sentence_around_a_word(word: str, sentence: str) -> None:
    at = TEXT.index(word)
    start, end = sentence_around(TEXT, at, at + len(word))
    assert TEXT[start:end].strip() == sentence


def entry_page(body: str) -> str:
    head = "---\ntitle: Talks\ndate: 2014-08-26\n---\n\n"
    return page(small_site(**{"content/articles/2014/talks.md": head + body + "\n"}), "glossary/minsk/index.html")


def test_an_entry_quotes_the_sentence_that_names_it() -> None:
    html = entry_page("It rained. They met in Minsk on Tuesday. Then they left.")
    assert "They met in <mark>Minsk</mark> on Tuesday." in html
    assert "It rained" not in html


def test_a_sentence_cut_off_by_a_link_ends_in_dots() -> None:
    html = entry_page("They met in Minsk and signed [the text](https://example.org/) there.")
    assert "<mark>Minsk</mark> and signed …" in html


def test_a_mention_in_a_heading_counts_but_has_no_mark_to_lead_to() -> None:
    html = entry_page("## Talks in Minsk\n\nThey met there.")
    assert "Talks in <mark>Minsk</mark>" in html
    assert "articles/talks/#ref-minsk" not in html


def test_links_to_other_files_lead_to_their_pages() -> None:
    head = "---\ntitle: Other\ndate: 2014-08-27\n---\n\n"
    files = small_site(
        **{"content/articles/2014/other.md": head + "See [talks](talks.md#end), [Minsk](glossary/minsk/).\n"}
    )
    html = page(files, "articles/other/index.html")
    assert 'href="../../articles/talks/#end"' in html
    assert '<a href="../../glossary/minsk/">Minsk</a>' in html


def test_relative_paths_stay_below_the_site() -> None:
    assert resolve("../2014/a.md", "content/articles/2015/b.md") == "content/articles/2014/a.md"
    assert resolve("../../../../../etc/passwd", "content/articles/2015/b.md") == "etc/passwd"
    assert is_elsewhere("//evil.example/x")
    assert is_elsewhere("mailto:a@b.example")
    assert not is_elsewhere("a/b:c.md")
