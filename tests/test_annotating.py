"""Laws of finding and choosing."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossom.annotating.choose import Setting, choose, traits_of
from glossom.annotating.inflect import noun_forms, plural_of, verb_forms
from glossom.annotating.lexicon import compile_lexicon, find
from glossom.model import Alias, Choice, GlossaryEntry, Policy, Run
from glossom.reading.prose import lay_out, lay_out_plain, locate
from glossom.reading.weaving import Targets, weave

EVERY = Policy(occurrences="all", max_per_100_words=None, headings=True)
WORDS = st.sampled_from(["Minsk", "minsk", "Kyiv", "talks", "the", "accord", "accords", "head", "of", "state", "C++"])
TEXT = st.lists(st.one_of(WORDS, st.sampled_from([",", ".", "’s", "-", "\n", "**", "é", "e\u0301"])), max_size=30)


def entry(name: str, term: str, **more: object) -> GlossaryEntry:
    return GlossaryEntry(id=name, type="term", term=term, **more)  # type: ignore[arg-type]


def marks(text: str, *entries: GlossaryEntry, policy: Policy = EVERY) -> Choice:
    runs = (Run(text, (), 0),)
    occurrences = find(runs, compile_lexicon(entries))
    return choose(occurrences, runs, len(text.split()), traits_of(entries), Setting(policy))


def spans(choice: Choice) -> set[tuple[int, int, str]]:
    return {(one.start, one.end, one.entry) for one in choice.annotations}


@given(TEXT, st.lists(WORDS, unique=True, min_size=1, max_size=5))
def test_every_mark_is_whole_words(parts: list[str], terms: list[str]) -> None:
    text = " ".join(parts)
    for start, end, _ in spans(marks(text, *(entry(f"e{at}", term) for at, term in enumerate(terms)))):
        assert not (text[start].isalnum() and start and text[start - 1].isalnum())
        after = text[end : end + 1]
        assert not (text[end - 1].isalnum() and after and (after.isalnum() or unicodedata.combining(after)))


@given(TEXT, st.permutations(["Minsk", "Kyiv", "talks", "head of state", "state"]))
def test_the_order_of_entries_does_not_matter(parts: list[str], terms: list[str]) -> None:
    text = " ".join(parts)
    ordered = marks(text, *(entry(term, term) for term in sorted(terms)))
    assert spans(marks(text, *(entry(term, term) for term in terms))) == spans(ordered)


@given(TEXT, WORDS)
def test_another_form_takes_away_only_what_it_overlaps(parts: list[str], form: str) -> None:
    text = " ".join(parts)
    before = spans(marks(text, entry("a", "Kyiv"), entry("b", "talks")))
    after = spans(marks(text, entry("a", "Kyiv"), entry("b", "talks"), entry("c", f"{form} talks")))
    new = {span for span in after if span[2] == "c"}
    lost = before - after
    assert all(any(start < high and low < end for low, high, _ in new) for start, end, _ in lost)


@given(st.text(max_size=200), st.lists(st.text(min_size=1, max_size=12), max_size=6))
def test_any_text_and_any_form_give_a_result(text: str, terms: list[str]) -> None:
    choice = marks(text, *(entry(f"e{at}", term) for at, term in enumerate(terms)))
    assert all(0 <= one.start < one.end <= len(text) for one in choice.annotations)


@given(TEXT)
def test_taking_the_marks_out_gives_the_plain_rendering(parts: list[str]) -> None:
    layout, _ = lay_out("a.md", " ".join(parts), 1)
    entries = [entry("a", "Minsk"), entry("b", "head of state"), entry("c", "talks"), entry("d", "accord talks")]
    occurrences = find(layout.runs, compile_lexicon(entries))
    choice = choose(occurrences, layout.runs, layout.words, traits_of(entries), Setting(EVERY))
    html = weave(layout, choice.annotations, Targets(entries={one.id: "x" for one in entries}))
    assert re.sub(r"<a [^>]*>|</a>", "", html) == weave(layout, (), Targets())


@pytest.mark.parametrize("written", ["Pal\u00e1cio", "Pala\u0301cio"])
def test_composed_and_decomposed_letters_are_one(written: str) -> None:
    assert spans(marks(f"O {written} fica.", entry("p", "Palácio")))


def test_accents_matter_unless_the_entry_says_not() -> None:
    assert not spans(marks("In Lodz.", entry("l", "Łódź")))
    assert spans(marks("In Lodz.", entry("l", "Łódź", marks="ignore")))


def test_a_combining_mark_is_part_of_the_word() -> None:
    assert not spans(marks("हिन्दीभाषा", entry("h", "हिन्दी")))


def test_an_alias_that_is_not_to_be_marked_is_not_found() -> None:
    assert not spans(marks("Minsk city", entry("m", "Mensk", aliases=(Alias(form="Minsk", match=False),))))


def test_density_limits_the_marks_but_never_forbids_the_first() -> None:
    sparse = Policy(occurrences="all", max_per_100_words=5)
    assert len(marks("Minsk " * 40, entry("m", "Minsk"), policy=sparse).annotations) == 2
    assert len(marks("Minsk", entry("m", "Minsk"), policy=sparse).annotations) == 1


def test_a_place_left_plain_in_a_heading_does_not_use_up_the_first() -> None:
    runs = (Run("Minsk", (), 1, "heading"), Run("Minsk", (), 1))
    entries = [entry("m", "Minsk")]
    choice = choose(find(runs, compile_lexicon(entries)), runs, 2, traits_of(entries), Setting(Policy()))
    assert [one.run for one in choice.annotations] == [1]
    assert [one.code for one in choice.unmarked] == ["heading"]


@pytest.mark.parametrize(
    ("word", "plural"),
    [("state", "states"), ("party", "parties"), ("crisis", "crises"), ("criterion", "criteria"), ("MP", "MPs"),
     ("church", "churches"), ("veto", "vetoes"), ("boy", "boys"), ("series", "series")],
)  # fmt: skip
def test_plurals(word: str, plural: str) -> None:
    assert plural_of(word) == plural


def test_the_head_of_a_phrase_is_inflected() -> None:
    assert noun_forms("head of state") == ("heads of state",)
    assert noun_forms("peace treaty") == ("peace treaties",)


@pytest.mark.parametrize(
    ("verb", "forms"),
    [("oust", ("ousts", "ousted", "ousting")), ("ban", ("bans", "banned", "banning")),
     ("destabilize", ("destabilizes", "destabilized", "destabilizing")), ("flee", ("flees", "fled", "fleeing"))],
)  # fmt: skip
def test_verb_forms(verb: str, forms: tuple[str, ...]) -> None:
    assert verb_forms(verb) == forms


PIECES = (
    "Minsk", "Kyiv", "**", "*", "`", "[", "](x)", "\\*", "&amp;", "\n", "\n\n", "> ", "- ", "# ", "| ", " ", "é",
    "{.nogloss}", "{gloss=minsk}",
)  # fmt: skip
MARKDOWN = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


@given(MARKDOWN)
def test_every_character_of_a_run_is_found_in_the_file(text: str) -> None:
    layout, _ = lay_out("a.md", text, 1)
    lines = text.split("\n")
    for run in layout.runs:
        widths = {offset: anchor.width for anchor in run.anchors for offset in (anchor.at,)}
        for offset, char in enumerate(run.text):
            line, column = locate(run, offset)
            there = lines[line - 1][column - 1 : column]
            assert widths.get(offset, 1) > 1 or there == char or (char == " " and there in ("", " ", "\\"))


@given(st.text(alphabet="ab \n\t", max_size=80))
def test_every_character_of_a_plain_text_is_found_in_it(text: str) -> None:
    lines = text.split("\n")
    for run in lay_out_plain("a.txt", text).runs:
        for offset, char in enumerate(run.text):
            if char != "\n":
                line, column = locate(run, offset)
                assert lines[line - 1][column - 1] == char


def test_a_form_of_another_language_is_left_plain() -> None:
    entries = [entry("chat", "chat", lang="fr")]
    runs = (Run("A chat.", (), 0),)
    occurrences = find(runs, compile_lexicon(entries))
    setting = Setting(EVERY, lang="en")
    choice = choose(occurrences, runs, 2, traits_of(entries), setting)
    assert [one.code for one in choice.unmarked] == ["other-language"]
