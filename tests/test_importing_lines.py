"""Laws of how a pasted text becomes lines: what is taken off, and what belongs together."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from glossom.importing.pastes.carried import bare_lines, is_edge, within_mail
from glossom.importing.pastes.lines import lines_of
from glossom.importing.pastes.marked import without_marks
from glossom.importing.pastes.second import first_article
from glossom.importing.pastes.wrapped import wrapped

TEXT = st.text(alphabet="ab ->.:1\t\n#*[]()/_=", max_size=200)
WORDS = ("bridge", "towns", "mayors", "the", "two", "agreement", "river", "ferry", "winter", "tram", "and", "market")
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=30, max_size=60).map(
    lambda words: " ".join(words).capitalize() + "."
)


@given(st.lists(TEXT.map(lambda text: text.replace("\n", " ")), max_size=30))
def test_as_many_lines_are_left_as_there_were(lines: list[str]) -> None:
    bare = bare_lines(lines)
    assert len(bare) == len(lines)
    assert len(without_marks(lines)) == len(lines)
    first, end = within_mail(lines)
    assert 0 <= first <= end <= len(lines)


@given(TEXT)
def test_every_line_is_in_one_paragraph(text: str) -> None:
    raw = text.split("\n")
    found = [index for own in wrapped(raw).paragraphs for index in own]
    assert sorted(found) == [index for index, line in enumerate(raw) if line.strip()]


@given(st.lists(SENTENCES, min_size=2, max_size=5), st.integers(50, 90), st.sampled_from(("", "> ", ">> ")))
@example(["One " * 40 + "two."] * 2, 60, "> ")
def test_a_text_that_was_wrapped_and_quoted_is_what_it_was(paragraphs: list[str], width: int, mark: str) -> None:
    paragraphs = [" ".join(paragraph.split()) for paragraph in paragraphs]
    sent = "\n\n".join(textwrap.fill(paragraph, width, break_on_hyphens=False) for paragraph in paragraphs)
    quoted = "\n".join((mark + line).rstrip() for line in sent.split("\n"))
    assert [line.text for line in lines_of(quoted)] == paragraphs


@given(st.lists(SENTENCES, min_size=4, max_size=6), st.integers(50, 90))
def test_so_is_one_with_a_blank_line_after_every_line(paragraphs: list[str], width: int) -> None:
    lines = [line for paragraph in paragraphs for line in textwrap.wrap(paragraph, width)]
    found = lines_of("\n\n".join(lines))
    assert " ".join(line.text for line in found) == " ".join(lines)
    assert len(found) < len(lines)


@given(st.lists(SENTENCES, min_size=1, max_size=4))
def test_the_numbers_of_lines_go_and_nothing_else(paragraphs: list[str]) -> None:
    lines = [line for paragraph in paragraphs for line in textwrap.wrap(paragraph, 30)]
    assert bare_lines([f"{number:>4} {line}" for number, line in enumerate(lines, 1)]) == lines


@pytest.mark.parametrize(
    "text",
    [
        "1. one\n2. two\n3. three\n4. four\n5. five",
        "Menu\n> Politics\n> Region\nA long line of the article itself stands below the arrows of its menu.",
        "Ann: Yes.\nBo: No.\nAnn: Why not?",
        "2019 was wet\n2020 was dry\n2021 was wet\n2022 was dry\n2023 was wet",
        "#pool\n#roof\n*again* and again",
    ],
)
def test_what_is_none_of_these_marks_stays(text: str) -> None:
    assert bare_lines(text.split("\n")) == text.split("\n")


@pytest.mark.parametrize("text", ["12.03.2019, 10:15 Uhr", "5/3/2019, 10:15 Ann Lee", "https://example.org/a"])
def test_a_day_or_an_address_is_no_printed_pages_edge(text: str) -> None:
    assert not is_edge(text)


@given(TEXT)
def test_of_one_article_all_lines_are_the_first_ones(text: str) -> None:
    lines = lines_of(text)
    assert first_article(lines) == lines


@pytest.mark.parametrize("sign", ["**a ", "![a](", "[a](/((", "# ", "> ", "a-", "[12/03/2024, 10:15:22] ", "\\"])
def test_no_mark_takes_time_that_grows_with_the_square(sign: str) -> None:
    """At 100,000 such signs on a line a square would not end in the time of a test run."""
    assert len(bare_lines(["# Title", "**b** [a](/b)", sign * 100_000])) == 3
