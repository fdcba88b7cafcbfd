"""The finder's short cuts give what the plain definitions give."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from glossom.annotating.fitting import (
    APART,
    FAR,
    NOT_PROSE,
    Alike,
    Form,
    blind_spots,
    candidates_at,
    ending,
    in_prose,
    is_whole,
    stands_alone,
)
from glossom.annotating.lexicon import compile_lexicon, find
from glossom.annotating.tokens import TOKEN, UNUSUAL, fold, start_of, tokens, without_marks, words_alone
from glossom.model import GlossaryEntry, Occurrence, Run

SIGNS = (
    "Minsk", "minsk", "MINSK", "Kyi", "v", "of", "State", "Łódź", "lodz", "é", "e\u0301", "İ", "ı", "ß", "Σ",
    "東京", "は", "서울", "은", "ไทย", "हि", "\u00ad", "\u200b", "\ufeff", "\u00a0", "-", "-\n", "\n", "\t", " ", "  ",
    "'", "’", "‘", "’s", ".", ",", "“", "@", "#", "/", "\\", "www.", "a.b", "<b>", "👍", "\ufe0f", "U.S.", "C++",
    "\u0301",
)  # fmt: skip
TEXT = st.lists(st.sampled_from(SIGNS), max_size=30).map("".join) | st.text(max_size=60).map(lambda text: text + " s")
USUAL = st.lists(
    st.sampled_from((
        "Minsk", "minsk", "Kyi", "v", "State", "Łódź", "lodz", "é", "Київ", "київ", "3", "_", "-", " ", " ", "  ", "\t",
        "\u00a0", "'", "’", "‘", "`", "´", ".", "“", "”", "—", "…", "www.", "WWW.", ".com", "/", "U.S.", "\0",
    )),
    max_size=30,
).map("".join)  # fmt: skip
WORD = st.lists(st.sampled_from([*SIGNS, " "]), min_size=1, max_size=3).map("".join)
NAME = st.lists(st.sampled_from(["Minsk", "State", "Łódź", "lodz", "київ", "v"]), min_size=2, max_size=3).map(" ".join)
ENTRY = st.builds(
    GlossaryEntry,
    id=st.sampled_from(["one", "two", "three"]),
    type=st.just("term"),
    term=WORD | NAME,
    case=st.sampled_from(["smart", "exact", "insensitive"]),
    marks=st.sampled_from(["exact", "ignore"]),
    hyphen=st.sampled_from(["part", "whole", "space"]),
    lang=st.sampled_from(["", "tr"]),
)


def plain_tokens(text: str) -> list[tuple[str, int, int]]:
    """One token after the other, each folded by itself."""
    found, end = [], 0
    for match in re.finditer(TOKEN, text):
        ascii_only = match[0].isascii() and "\n" not in match[0]
        word = match[0].lower() if ascii_only else fold(match[0])
        found.append((" " * (match.start() > end) + word, match.start(), match.end()))
        end = match.end()
    return found


def keys(form: Form) -> Iterator[list[str]]:
    """The tokens of a form, the first without the space before it."""
    words = [word for word, _, _ in plain_tokens(form.words)]
    words[:1] = [word.lstrip(" ") for word in words[:1]]
    words = [without_marks(word) for word in words] if form.ignore_marks else words
    yield words
    if form.hyphen == "space":
        yield [part for word in words for part in (["-", word[1:]] if word.startswith(" ") else [word])]


def plainly_found(text: str, forms: tuple[Form, ...]) -> Iterator[Occurrence]:
    """Every stretch of tokens held against every form."""
    found = plain_tokens(text)
    for first in range(len(found)):
        for last in reversed(range(first, len(found))):
            start, end = found[first][1], found[last][2]
            words = [word for word, _, _ in found[first : last + 1]]
            words[0] = words[0].lstrip(" ")
            bare = [without_marks(word) for word in words]
            for ignore in (False, True):
                same = [
                    form for form in forms if form.ignore_marks == ignore and (bare if ignore else words) in keys(form)
                ]
                claims = candidates_at(text, start, end, Alike(tuple(dict.fromkeys(same))))
                blind = any(low < end and start < high for low, high in blind_spots(text))
                if claims and stands_alone(text, start, end) and not blind:
                    yield Occurrence(0, start, end, claims, ending(text, start, end, claims))


@given(TEXT)
def test_tokens_are_those_found_one_by_one(text: str) -> None:
    words, ends = tokens(text)
    starts = [start_of(text, word, before) for word, before in zip(words, [0, *ends], strict=False)]
    assert list(zip(words, starts, ends, strict=True)) == plain_tokens(text)


@given(USUAL | TEXT)
def test_words_alone_are_the_tokens_that_are_words(text: str) -> None:
    alone = words_alone(text)
    if alone is not None:
        found = [(match[0], match.start(), match.end()) for match in re.finditer("[^ ]+", alone)]
        tokens = [(word.lstrip(" "), start, end) for word, start, end in plain_tokens(text)]
        assert found == [one for one in tokens if re.fullmatch(r"\w+", one[0])]


def test_a_usual_letter_is_folded_by_itself_and_alike_beside_any_other() -> None:
    letters = [char for char in map(chr, range(0x80, 0x3000)) if not UNUSUAL.match(char)]
    assert [fold(char) for char in letters] == [char.lower() for char in letters]
    assert fold("".join(letters)) == "".join(letters).lower()
    assert all(words_alone(char) == char.lower() for char in letters)


@given(USUAL | TEXT, st.lists(ENTRY, max_size=6))
def test_the_tree_finds_what_holding_every_form_against_every_place_finds(
    text: str, entries: list[GlossaryEntry]
) -> None:
    lexicon = compile_lexicon(entries)
    assert find((Run(text, (), 0),), lexicon) == tuple(plainly_found(text, lexicon.forms))


@given(st.lists(USUAL | TEXT | st.just("Minsk State"), max_size=4), st.lists(ENTRY, max_size=6))
def test_runs_that_are_looked_through_at_once_are_each_looked_through(
    texts: list[str], entries: list[GlossaryEntry]
) -> None:
    lexicon = compile_lexicon(entries)
    alone = [
        one._replace(run=number) for number, text in enumerate(texts) for one in find((Run(text, (), 0),), lexicon)
    ]
    assert find(tuple(Run(text, (), 0) for text in texts), lexicon) == tuple(alone)


def test_a_form_that_is_an_accent_alone_is_not_found_between_spaces() -> None:
    lexicon = compile_lexicon([GlossaryEntry(id="acute", type="term", term="\u0301", marks="ignore")])
    found = find((Run("one . two  three", (), 0), Run("the \u0301 sign", (), 0)), lexicon)
    assert [(one.run, one.start, one.end) for one in found] == [(1, 4, 5)]


@given(st.sampled_from(sorted(APART)), WORD, st.sampled_from(sorted(APART)))
def test_between_signs_that_stand_apart_every_word_stands_alone(before: str, word: str, after: str) -> None:
    text = f"{before}{word}{after}"
    assert is_whole(text, 1, len(text) - 1, before, after)


@given(USUAL | TEXT)
def test_no_address_or_markup_is_overlooked(text: str) -> None:
    assert blind_spots(text) == [match.span() for match in NOT_PROSE.finditer(text)]


@given(USUAL | TEXT, st.data())
def test_what_is_no_prose_is_told_by_the_signs_around_a_place(text: str, data: st.DataObject) -> None:
    for spaced in (text, f"{text} {'ю' * FAR} {text}", f"Minsk {text} {text}, so"):
        start = data.draw(st.integers(0, len(spaced)))
        end = data.draw(st.integers(start, len(spaced)))
        spots = [match.span() for match in NOT_PROSE.finditer(spaced)]
        assert in_prose(spaced, start, end) == (not any(low < end and start < high for low, high in spots))
