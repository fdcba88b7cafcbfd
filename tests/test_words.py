"""Which words of an article are hard for readers of a level."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossom.model import Level
from glossom.suggesting.spots import Spot
from glossom.suggesting.tables import frequency_en
from glossom.suggesting.words.formation import OPAQUE, formation_of
from glossom.suggesting.words.frequency import KNOWN, LEVELS, is_above, lemmas_of, level_of, rank_of
from glossom.suggesting.words.inflected import bases, compared
from glossom.suggesting.words.news_senses import news_senses
from glossom.suggesting.words.words import Word, find_words, has_words

OFFERED: tuple[Level, ...] = ("A2", "B1", "B2", "C1")


def hard(text: str, level: Level = "B1") -> set[str]:
    return {word.lemma for word in find_words([text], "en", level)}


def only(text: str, level: Level = "B1") -> Word:
    (word,) = find_words([text], "en", level)
    return word


# ---------------------------------------------------------------- what is shipped


def test_the_list_is_small_enough_to_ship_and_says_whose_it_is() -> None:
    assert Path(frequency_en.__file__).stat().st_size < 400_000
    assert frequency_en.__doc__
    assert "CC BY-SA 4.0" in frequency_en.__doc__
    assert "wordfreq" in frequency_en.__doc__


def test_the_list_begins_with_the_commonest_words_and_names_each_once() -> None:
    words = frequency_en.LEMMAS.split()
    assert words[0] == "the"
    assert len(words) == len(set(words)) > 20_000
    assert [level_of(rank_of(word) or 0) for word in ("water", "option", "oust")] == ["A1", "A2", "C2"]


def test_levels_know_more_and_more_words() -> None:
    assert list(KNOWN) == list(LEVELS[:-1])
    assert sorted(KNOWN.values()) == list(KNOWN.values())
    assert [level_of(known) for known in KNOWN.values()] == list(KNOWN)
    assert [level_of(known + 1) for known in KNOWN.values()] == list(LEVELS[1:])


def test_news_senses_are_whole() -> None:
    senses = [sense for found in news_senses().values() for sense in found]
    assert len(senses) > 250
    assert len({(sense.term, sense.kind) for sense in senses}) == len(senses)
    for sense in senses:
        assert sense.term in (sense.term.lower().strip(), "Western")
        assert sense.kind in ("n", "v", "a")
        assert sense.level in LEVELS
        assert 5 < len(sense.meaning) < 110, sense.term
        assert not sense.meaning.endswith("."), sense.term


def test_every_news_sense_that_readers_lack_is_found_where_its_term_is_printed() -> None:
    lost = [
        sense.term
        for found in news_senses().values()
        for sense in found
        if is_above(sense.level, "A2") and sense.term not in hard(f"It is about {sense.term} today.", "A2")
    ]
    assert lost == []


# ---------------------------------------------------------------- forms


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("ousted", "oust"),
        ("accords", "accord"),
        ("destabilizing", "destabilize"),
        ("treaties", "treaty"),
        ("criteria", "criterion"),
        ("fled", "flee"),
        ("tougher", "tough"),
        ("landings", "land"),
        ("clashes", "clash"),
        ("vetoed", "veto"),
    ],
)
def test_a_form_leads_to_its_word(form: str, lemma: str) -> None:
    assert lemma in lemmas_of(form)


@pytest.mark.parametrize("word", ["according", "evening", "news", "need", "pudding", "politics"])
def test_a_word_that_only_looks_like_a_form_is_none(word: str) -> None:
    assert lemmas_of(word) == (word,)


@given(st.text(alphabet="abcdeginrsty", min_size=1, max_size=12))
def test_a_base_is_never_the_form_itself_nor_longer_than_one_letter_more(form: str) -> None:
    for base in (*bases(form), *compared(form)):
        assert base != form
        assert len(base) <= len(form)


# ---------------------------------------------------------------- formation


@pytest.mark.parametrize(
    ("word", "base"),
    [("unhappiness", "happy"), ("unemployable", "employ"), ("policymaker", "policy"), ("renegotiation", "negotiation")],
)
def test_a_word_is_taken_apart(word: str, base: str) -> None:
    formation = formation_of(word)
    assert formation
    assert formation.base == base


@pytest.mark.parametrize(
    "word", ["resign", "deadlock", "retaliation", "watchdog", "mandate", "breakthrough", "hostage"]
)
def test_a_word_that_is_not_the_sum_of_its_parts_is_not_made_easier(word: str) -> None:
    rank = rank_of(word)
    formation = formation_of(word)
    assert rank
    assert not formation or not is_above(level_of(rank), formation.level)


def test_every_exception_is_needed() -> None:
    idle = set()
    for word in OPAQUE:
        assert formation_of(word) is None
        idle.update([word] if rank_of(word) is None else [])
    assert idle == set()


# ---------------------------------------------------------------- what is found


def test_what_is_known_at_a_level_is_known_above_it() -> None:
    text = "The magnate was ousted; the accord, a remarkable breakthrough, paved the way for a ceasefire."
    found = [hard(text, level) for level in OFFERED]
    assert found[0] > found[1] > found[2] > found[3]


def test_a_set_term_is_one_word_in_all_its_forms() -> None:
    word = only("No-fly zones and one more no-fly zone.")
    assert (word.lemma, word.forms) == ("no-fly zone", ("No-fly zones", "no-fly zone"))
    assert word.spots == (Spot(0, 0, 12), Spot(0, 26, 37))


def test_a_spot_covers_the_word_without_its_possessive() -> None:
    text = "We saw the magnate’s house."
    word = only(text)
    assert [text[spot.start : spot.end] for spot in word.spots] == ["magnate"]


def test_a_word_of_the_news_says_what_it_means_there() -> None:
    word = only("They reached a settlement.")
    assert (word.reason, word.level) == ("news", "B2")
    assert "agreement" in word.meaning
    assert "place" in word.everyday


def test_a_verb_has_not_the_sense_of_the_noun() -> None:
    assert hard("They billed him.") == set()
    assert hard("They passed two bills.") == {"bill"}


@pytest.mark.parametrize(
    "text",
    [
        "We met Magnate Oust there.",
        "The BILATERAL and the NGO met.",
        "See www.magnate.com, magnate@oust.org, #magnate, @magnate and /magnate/oust.txt.",
        "The 45-magnate and magnate2 met the U.S.-magnate.",
        "Magnate Systems said so.",
        "It was eleven, the seventeenth and ninety thousand.",
        "",
        " \u00a0\n",
    ],
)
def test_names_numbers_abbreviations_and_addresses_are_no_words(text: str) -> None:
    assert hard(text) == set()


def test_a_capital_at_the_beginning_of_a_sentence_is_no_name() -> None:
    assert hard("Magnates came. “Bilateral talks!” he said. Sanctions followed.") == {
        "magnate",
        "bilateral",
        "sanctions",
    }


def test_nothing_is_looked_for_in_names() -> None:
    text = "The accord of the magnate."
    assert {word.lemma for word in find_words([text], "en", "B1", names=[Spot(0, 4, 10)])} == {"magnate"}


def test_of_a_word_with_hyphens_the_hard_part_is_found() -> None:
    text = "A magnate-led and pro-Russian, much-anticipated, long-term plan."
    word = only(text)
    assert (word.lemma, word.spots) == ("magnate", (Spot(0, 2, 9),))


def test_soft_hyphens_and_marks_do_not_cut_a_word() -> None:
    text = "A mag\u00adnate in cafe\u0301s."
    word = only(text)
    assert (word.lemma, word.forms, word.spots) == ("magnate", ("mag\u00adnate",), (Spot(0, 2, 10),))


def test_spellings_of_both_sides_of_the_atlantic_are_alike() -> None:
    british, american = only("They destabilise it."), only("They destabilize it.")
    assert british.level == american.level
    assert british.confidence == american.confidence


def test_other_languages_have_no_words_yet() -> None:
    assert [has_words(language) for language in ("en", "en-GB", "EN", "de", "", "eng")] == [True] * 3 + [False] * 3
    assert find_words(["The magnate was ousted."], "de", "B1") == ()


def test_the_seed_article(shared_data: Path) -> None:
    texts = (shared_data / "seed-article.txt").read_text("utf-8").split("\n\n")
    found = hard("\n".join(texts))
    wanted = {"bilateral", "separatist", "oust", "magnate", "accord", "destabilize", "summit", "settlement"}
    assert wanted <= found
    plainly_wanted = {"administration", "arms", "civilian", "Western"}  # in the news they mean something of their own
    assert len(found - wanted - plainly_wanted) <= 6


# ---------------------------------------------------------------- laws

PIECES = (
    "the talks magnate Magnate magnates’ ousted head heads of state no-fly zone pro-Russian 2,000 U.S. “Sadly, "
    "(accord) unhappiness www.a.b it’s — … bilateral. Bilateral evenings mag\u00adnate cafe\u0301s"
)
WORDS = st.sampled_from(PIECES.split())
TEXTS = st.lists(st.lists(WORDS, max_size=12).map(" ".join) | st.text(max_size=60), max_size=4)


@given(TEXTS, st.sampled_from(LEVELS))
def test_spots_hold_what_was_printed_and_never_overlap(texts: list[str], level: Level) -> None:
    taken: set[tuple[int, int]] = set()
    for word in find_words(texts, "en", level):
        assert word.spots == tuple(sorted(word.spots))
        assert {texts[spot.text][spot.start : spot.end] for spot in word.spots} == set(word.forms)
        assert 0 < word.confidence < 1
        assert word.level is None or is_above(word.level, level)
        for spot in word.spots:
            places = {(spot.text, place) for place in range(spot.start, spot.end)}
            assert places
            assert not places & taken
            taken |= places


@given(TEXTS)
def test_a_paragraph_more_changes_nothing_before_it(texts: list[str]) -> None:
    before = {(word.lemma, word.reason): word.spots for word in find_words(texts, "en", "B1")}
    after = {(word.lemma, word.reason): word.spots for word in find_words([*texts, "The magnate."], "en", "B1")}
    assert all(after[key][: len(spots)] == spots for key, spots in before.items())


@given(TEXTS, st.sampled_from(OFFERED))
def test_the_surest_word_stands_first(texts: list[str], level: Level) -> None:
    found = find_words(texts, "en", level)
    assert [word.confidence for word in found] == sorted((word.confidence for word in found), reverse=True)
