"""What a dictionary says of words."""

from __future__ import annotations

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossom.suggesting.tables import dictionary_en
from glossom.suggesting.words.dictionary import senses
from glossom.suggesting.words.frequency import lemmas_of


def texts(lemma: str, *context: str) -> list[str]:
    return [sense.text for sense in senses(lemma, context=context)]


def test_the_dictionary_is_small_enough_to_ship_and_says_whose_it_is() -> None:
    assert len(zlib.compress(dictionary_en.SENSES.encode(), 9)) < 1_500_000
    assert dictionary_en.__doc__
    assert "Copyright 2006 by Princeton University" in dictionary_en.__doc__
    assert "Permission to use, copy, modify and distribute" in dictionary_en.__doc__


def test_a_word_has_at_most_three_senses_each_with_its_source() -> None:
    lines = dictionary_en.SENSES.strip().split("\n")
    assert len(lines) > 20_000
    assert lines == sorted(lines, key=lambda line: line.split("\t")[0])
    for line in lines:
        word, *glosses = line.split("\t")
        assert word
        assert 1 <= len(glosses) <= 3, word
        assert all(gloss.removeprefix("+").strip() == gloss.removeprefix("+") != "" for gloss in glosses), word
    (sense,) = senses("magnate")
    assert sense.text == "a very wealthy or powerful businessman"
    assert (sense.source.name, sense.source.license) == ("WordNet 3.1, Princeton University", "WordNet License")


def test_a_form_has_the_senses_of_its_word() -> None:
    assert texts("ousted") == texts("oust") == texts("Oust") != []


def test_a_set_term_has_senses_too() -> None:
    assert len(texts("head of state")) == 1


@pytest.mark.parametrize(
    ("word", "context", "said"),
    [
        ("harp", "It was played by the neck.", "neck"),
        ("harp", "The lampshade fell off its supports.", "lampshade"),
        ("summit", "The governments agreed to a meeting.", "meeting of heads of governments"),
        ("summit", "They climbed the mountain.", "mountain"),
    ],
)
def test_the_words_around_say_which_sense_is_likelier(word: str, context: str, said: str) -> None:
    assert said in texts(word, context)[0]


@given(st.lists(st.text(max_size=40), max_size=3))
def test_a_context_changes_the_order_alone(context: list[str]) -> None:
    assert sorted(texts("settlement", *context)) == sorted(texts("settlement"))


@pytest.mark.parametrize("word", ["", " ", "zzzz", "the", "a dry form of lava", "\t", "\n", "aa\ta", "Minsk"])
def test_what_is_no_word_has_no_senses(word: str) -> None:
    assert texts(word) == []


def test_most_rare_words_of_the_list_have_senses() -> None:
    rare = ["bilateral", "separatist", "destabilize", "amnesty", "envoy", "quarantine", "fiscal", "paratrooper"]
    assert [word for word in rare if not texts(word)] == []
    assert all(lemmas_of(word) for word in rare)
