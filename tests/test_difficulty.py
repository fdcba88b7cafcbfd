"""How hard a text is: LIX counted by hand, its bounds, and where it says nothing."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossom.reading.difficulty import band, lix
from glossom.reading.sentences import NOT_AN_END, sentence_breaks

EASY = "The dog ran to the boy. He gave it a bone. "
HARD = (
    "Parliamentary representatives subsequently characterised international environmental legislation as insufficient "
)


def test_lix_is_words_in_a_sentence_plus_long_words_in_a_hundred() -> None:
    # 8 words in 2 sentences, 2 of them longer than six letters: 8/2 + 200/8
    assert lix(["The minister spoke. Nobody in town listened today."], 6) == 8 / 2 + 100 * 2 / 8


def test_a_paragraph_ends_a_sentence_and_an_abbreviation_does_not() -> None:
    assert lix(["one two", "one two"], 6) == 2
    assert lix(["Dr. Smith of Bath left"], 6) == 5


@pytest.mark.parametrize(("text", "expected"), [(EASY * 10, "easy"), (HARD * 12, "hard")])
def test_bands(text: str, expected: str) -> None:
    assert band([text], "en") == expected
    assert band([text], "en-GB") == expected


def test_a_normal_newspaper_lies_between() -> None:
    sentence = (
        "The cabinet met again this week and decided to spend nothing on roads, although the two bridges need it. "
    )
    assert lix([sentence], 6) == 19 + 100 * 5 / 19  # cabinet, decided, nothing, although, bridges
    assert band([sentence * 6], "en") == "medium"


@pytest.mark.parametrize("language", ["ja", "zh-Hant", "th", "ar", "he", "ko", "tlh", ""])
def test_no_band_where_words_or_letters_cannot_be_compared(language: str) -> None:
    assert band([EASY * 20], language) is None


def test_a_short_text_has_no_band() -> None:
    assert band([EASY * 3], "en") is None
    assert band([], "en") is None


def test_words_that_are_long_in_swedish_are_not_long_in_finnish() -> None:
    text = "Hallitus kertoi asiasta tiistaina. " * 30
    assert lix([text], 6) > 50
    assert band([text], "fi") == "easy"


@given(st.lists(st.text(max_size=80), max_size=6))
def test_any_text_has_a_measure(texts: list[str]) -> None:
    assert lix(texts, 6) >= 0


SIGNS = st.sampled_from([*".!?…”\"')]“‘([ \n\u00a0AÀa0", "Mr", "U.S", "St"])


@given(st.lists(SIGNS, max_size=20).map("".join), st.integers(0, 20), st.none() | st.integers(0, 20))
def test_a_break_is_white_space_between_a_stop_and_a_capital(text: str, start: int, end: int | None) -> None:
    start, end = min(start, len(text)), len(text) if end is None else min(end, len(text))
    stops = [at for at in range(start, end) if re.search(r"[.!?…]\Z", text[:at])]
    expected = []
    for stop in stops:
        rest = re.match(r"([”\"’')\]]*)\s+(?=[“\"‘(\[]*[A-ZÀ-ÞА-Я0-9])", text[stop:end])
        if rest and not NOT_AN_END.search(text[max(0, stop - 8) : stop]):
            expected.append((stop + rest.end(1), stop + rest.end()))
    assert list(sentence_breaks(text, start, end)) == expected


@given(st.text(st.sampled_from("aB3_é東'’‘-–“. \n\u00a0\u0301\0"), max_size=40))
def test_words_are_taken_apart_alike_with_and_without_letters_beyond_ascii(text: str) -> None:
    words = [len(word) for word in re.findall(r"\w+(?:['’]\w+)*", text)]
    for long in range(4):
        told = lix([text], long)
        breaks = 1 + sum(1 for _ in sentence_breaks(text))
        assert told == (len(words) / breaks + 100 * sum(one > long for one in words) / len(words) if words else 0)
