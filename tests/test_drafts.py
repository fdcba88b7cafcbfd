"""Merging, ranking and drafting: what was found in many articles becomes entries with their evidence."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossom.model import Answer, Context, EntryType, Evidence, Level, Source
from glossom.suggesting.drafts import CONTEXTS, Readings, contexts_of, defining, draft, quoted
from glossom.suggesting.names.names import Name
from glossom.suggesting.ranking import Finds, Proposal, merge, rank, score
from glossom.suggesting.spots import TITLE, Spot
from glossom.suggesting.words.words import Word


def spots_of(texts: tuple[str, ...], *forms: str) -> tuple[Spot, ...]:
    """Every place where one of the forms stands, the longest of them."""
    either = re.compile("|".join(sorted(map(re.escape, forms), key=len, reverse=True)))
    return tuple(Spot(number, *match.span()) for number, text in enumerate(texts) for match in either.finditer(text))


def name(text: str, texts: tuple[str, ...], kind: EntryType = "person", *variants: str, **more: object) -> Name:
    return Name(text, kind, 0.8, variants, spots_of(texts, text, *variants), **more)  # type: ignore[arg-type]


def word(lemma: str, texts: tuple[str, ...], level: Level | None = "C1", **more: object) -> Word:
    return Word(lemma, (lemma,), spots_of(texts, lemma), level, "rare", 0.8, **more)  # type: ignore[arg-type]


def finds(article: str, text: str, *names: tuple[object, ...], words: tuple[str, ...] = (), title: str = "") -> Finds:
    """An article with names: (text, type, *variants)."""
    texts = tuple(text.split("\n"))
    found = tuple(name(one[0], texts, *one[1:]) for one in names)  # type: ignore[arg-type]
    return Finds(article, title, "", texts, found, tuple(word(lemma, texts) for lemma in words))


def terms(*articles: Finds) -> dict[str, tuple[str, ...]]:
    return {one.term: one.forms for one in merge(articles)}


# ---------------------------------------------------------------- merging

FULL = finds("a.md", "Vladimir Putin came. Putin spoke.", ("Vladimir Putin", "person", "Putin"))


def test_a_name_of_two_articles_is_one() -> None:
    [one] = merge([FULL, finds("b.md", "Vladimir Putin left.", ("Vladimir Putin", "person"))])
    assert [sighting.article for sighting in one.sightings] == ["a.md", "a.md", "b.md"]
    assert [sighting.words for sighting in one.sightings] == ["Vladimir Putin", "Putin", "Vladimir Putin"]


@pytest.mark.parametrize("kind", ["person", "other"])
def test_a_family_name_alone_joins_the_full_name_of_another_article(kind: EntryType) -> None:
    full = finds("a.md", "Vladimir Putin came.", ("Vladimir Putin", "person"))
    assert terms(full, finds("b.md", "Putin left.", ("Putin", kind))) == {"Vladimir Putin": ("Putin",)}


def test_an_abbreviation_joins_its_long_form_of_another_article() -> None:
    long = finds("a.md", "The European Union (EU) met.", ("European Union", "org", "EU"))
    assert terms(long, finds("b.md", "The EU left.", ("EU", "org"))) == {"European Union": ("EU",)}


def test_a_name_that_two_may_bear_stays_alone() -> None:
    other = finds("b.md", "Lyudmila Putin came.", ("Lyudmila Putin", "person"))
    assert set(terms(FULL, other, finds("c.md", "Putin left.", ("Putin", "person")))) == {
        "Vladimir Putin", "Lyudmila Putin", "Putin",
    }  # fmt: skip


def test_a_name_of_another_kind_stays_alone() -> None:
    george = finds("a.md", "George Washington came.", ("George Washington", "person"))
    assert set(terms(george, finds("b.md", "Rain in Washington.", ("Washington", "place")))) == {
        "George Washington", "Washington",
    }  # fmt: skip


def test_a_type_outweighs_none() -> None:
    unsure = [finds(f"{n}.md", "Minsk.", ("Minsk", "other")) for n in range(3)]
    [one] = merge([*unsure, finds("a.md", "In Minsk.", ("Minsk", "place"))])
    assert one.type == "place"


LETTERS = st.sampled_from(["Ada", "Bo", "Cy", "Ada Bo", "Ada Cy", "Bo Cy", "Ada Bo Cy"])


@given(st.lists(st.lists(st.tuples(LETTERS, st.sampled_from(["person", "place", "other"])), max_size=4), max_size=4))
def test_merging_loses_no_sighting_and_makes_up_none(articles: list[list[tuple[str, str]]]) -> None:
    read = [
        finds(f"{n}.md", ". ".join(text for text, _ in names), *dict(names).items()) for n, names in enumerate(articles)
    ]
    before = sorted((one.article, spot) for one in read for found in one.names for spot in found.spots)
    assert sorted((one.article, one.spot) for proposal in merge(read) for one in proposal.sightings) == before


# ---------------------------------------------------------------- ranking


def proposal(**more: object) -> Proposal:
    return replace(Proposal("Ada", "person", 0.8, (), ()), **more)  # type: ignore[arg-type]


def test_more_mentions_a_better_place_and_rarity_rank_higher() -> None:
    once = merge([finds("a.md", "x\nAda.", ("Ada", "person"))])[0]
    twice = merge([finds("a.md", "x\nAda. Ada.", ("Ada", "person"))])[0]
    lead = merge([finds("a.md", "Ada.\nx", ("Ada", "person"))])[0]
    headline = merge([finds("a.md", "x\nAda.", ("Ada", "person"), title="Ada comes")])[0]
    assert score(once) < score(twice)
    assert score(once) < score(lead) < score(headline)
    assert score(proposal(type="term", level="B2")) < score(proposal(type="term", level="C2"))
    assert score(proposal(confidence=0.4)) < score(proposal(confidence=0.5))


def test_the_score_is_what_the_reference_says() -> None:
    """0.8 × (1 + log 2 / log 33 + 1/2 + 1/2)"""
    [one] = merge([finds("a.md", "Ada.", ("Ada", "person"))])
    assert score(one) == pytest.approx(0.8 * (1 + 0.1982 + 0.5 + 0.5), abs=0.001)


def test_two_names_to_a_word() -> None:
    names = [proposal(term=term) for term in "ABCDE"]
    words = [proposal(term=term, type="term", level="C1", confidence=0.1) for term in "wxyz"]
    assert "".join(one.term for one in rank([*words, *names])) == "ABwCDxEyz"


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from(["person", "term"]), st.floats(0, 1)), max_size=9))
def test_ranking_does_not_depend_on_the_order_of_finding(rows: list[tuple[str, EntryType, float]]) -> None:
    found = list({(term, kind): proposal(term=term, type=kind, confidence=sure) for term, kind, sure in rows}.values())
    assert rank(found) == rank(found[::-1])
    assert sorted(one.term for one in rank(found)) == sorted(one.term for one in found)


# ---------------------------------------------------------------- drafting


def drafted(text: str, *names: tuple[object, ...], words: tuple[str, ...] = (), answer: Answer | None = None) -> object:
    one = finds("a.md", text, *names, words=words)
    readings = Readings({"a.md": one}, {"a.md": Source(name="The Example Times", url="https://example.org/story")})
    return draft(merge([one])[0], "some-id", readings, answer or Answer())


SAID = Evidence(text="mayor of Altburg", source=Source(name="Wikidata", license="CC0 1.0", revision="7"))


def test_the_articles_own_words_are_evidence_and_never_the_definition() -> None:
    one = finds("a.md", "Petro Poroshenko, a billionaire, came.")
    texts = one.texts
    one = replace(one, names=(name("Petro Poroshenko", texts, "person", apposition="a billionaire"),))
    times = Source(name="The Example Times")
    entry = draft(merge([one])[0], "petro-poroshenko", Readings({"a.md": one}, {"a.md": times}))
    assert entry.evidence == (Evidence(text="a billionaire", source=times),)
    assert (entry.short, entry.source) == ("", None)


def test_an_answer_defines_with_its_source() -> None:
    summary = Evidence(text="She is a mayor. She was born.", source=Source(name="Wikipedia", license="CC BY-SA 4.0"))
    answer = Answer(definition=SAID, evidence=(SAID, summary), same_as=("wikidata:Q1",))
    entry = drafted("Xyzzy Qwert came.", ("Xyzzy Qwert", "person"), answer=answer)
    assert (entry.short, entry.source, entry.same_as) == ("Mayor of Altburg.", SAID.source, ("wikidata:Q1",))
    assert entry.evidence == (SAID, summary)


def test_an_answer_in_doubt_is_evidence_alone() -> None:
    entry = drafted("Xyzzy Qwert came.", ("Xyzzy Qwert", "person"), answer=Answer(evidence=(SAID,)))
    assert (entry.short, entry.source, entry.evidence) == ("", None, (SAID,))


def test_the_sense_in_the_news_defines_a_word() -> None:
    texts = ("They reached a settlement.",)
    found = word("settlement", texts, "B2", meaning="an agreement that ends a quarrel")
    one = Finds("a.md", "", "", texts, (), (found,))
    entry = draft(merge([one])[0], "settlement", Readings({"a.md": one}, {}))
    assert (entry.type, entry.level, entry.short) == ("term", "B2", "An agreement that ends a quarrel.")
    assert entry.source
    assert entry.evidence[0].text == "an agreement that ends a quarrel"


@pytest.mark.parametrize(("count", "short"), [(0, ""), (1, "A meaning."), (2, "")])
def test_of_several_senses_the_editor_chooses(count: int, short: str) -> None:
    said = tuple(Evidence(text=text, source=Source(name="A dictionary")) for text in ("a meaning", "another"))[:count]
    one = finds("a.md", "A blorb came.", words=("blorb",))
    entry = draft(merge([one])[0], "blorb", Readings({"a.md": one}, {}), senses=lambda _lemma, *, context: said)
    assert (entry.short, entry.evidence) == (short, said)
    assert entry.source == (said[0].source if short else None)


# ---------------------------------------------------------------- sentences


def test_the_sentence_of_each_mention_is_quoted_once() -> None:
    text = "Ada came. She and Ada Sample, Ada said, left.\nIt rained on Ada."
    one = finds("a.md", text, ("Ada", "person"))
    assert list(contexts_of(merge([one])[0].sightings, {"a.md": one})) == [
        Context(article="a.md", sentence="Ada came.", words="Ada"),
        Context(article="a.md", sentence="She and Ada Sample, Ada said, left.", words="Ada"),
        Context(article="a.md", sentence="It rained on Ada.", words="Ada"),
    ]


def test_a_headline_is_quoted_only_where_nothing_else_is() -> None:
    heading = Finds("a.md", "Ada comes", "", ("x",), (Name("Ada", "person", 0.8, (), (Spot(TITLE, 0, 3),)),), ())
    assert [one.sentence for one in contexts_of(merge([heading])[0].sightings, {"a.md": heading})] == ["Ada comes"]
    both = replace(
        heading, texts=("Ada it is.",), names=(replace(heading.names[0], spots=(Spot(TITLE, 0, 3), Spot(0, 0, 3))),)
    )
    assert [one.sentence for one in contexts_of(merge([both])[0].sightings, {"a.md": both})] == ["Ada it is."]


def test_of_a_thousand_sentences_a_few_are_quoted() -> None:
    one = finds("a.md", "\n".join(f"Ada came {n}." for n in range(1_000)), ("Ada", "person"))
    assert len(list(contexts_of(merge([one])[0].sightings, {"a.md": one}))) == CONTEXTS


@given(st.text(alphabet="abc XYZ.", max_size=1_500), st.integers(0, 1_500), st.integers(1, 40))
def test_a_quotation_is_short_and_holds_the_words(text: str, start: int, length: int) -> None:
    text += " Ada "
    start = min(start, len(text) - 4)
    words = text[start : start + length]
    sentence = quoted(text, start, min(len(text), start + length))
    assert " ".join(words.split()) in sentence
    assert len(sentence) <= 310


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("capital of Belarus", "Capital of Belarus."),
        ("She is a mayor. She was born in Neustadt.", "She is a mayor."),
        ("Dr. J. R. Smith is a judge. He lives.", "Dr. J. R. Smith is a judge."),
        ("A whole\n  sentence!", "A whole sentence!"),
        ("word " * 100, ("Word " + "word " * 58).strip() + " …"),
    ],
)
def test_a_definition_is_one_sentence(text: str, short: str) -> None:
    assert defining(text) == short
