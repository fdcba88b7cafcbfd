"""Names in an article: laws that hold for any text, the article the project began from, and bad input."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks import suggest
from glossom.faults import Faulty
from glossom.suggesting.names.names import Name, find_names, has_rules
from glossom.suggesting.names.ner import agree
from glossom.suggesting.names.variants import fold
from glossom.suggesting.spots import TITLE, Spot
from glossom.suggesting.words.words import find_words

SEED = {
    "Vladimir Putin": "person",
    "Petro Poroshenko": "person",
    "Alexander Lukashenko": "person",
    "Russia": "place",
    "Ukraine": "place",
    "Belarus": "place",
    "Kazakhstan": "place",
    "Europe": "place",
    "Minsk": "place",
    "Kyiv": "place",
    "Moscow": "place",
    "European Union": "org",
    "United Nations": "org",
    "Kremlin": "org",
    "Twitter": "org",
}
VOCABULARY = """the of and for in de President Vladimir Putin Minsk MINSK Belarusian Bank England United Nations
    UN (WHO) U.S. Monday May O’Brien Kyiv’s Lindqvist War said , . — “ ” Jean-Luc pro-Russia Seoul-based iPhone
    Łódź Київ 東京 3 's & 19, who D' St."""
WORDS = VOCABULARY.split()
paragraphs = st.lists(st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join), max_size=4)


def named(names: tuple[Name, ...]) -> dict[str, Name]:
    return {name.text: name for name in names}


def check(texts: list[str], title: str, names: tuple[Name, ...]) -> None:
    """What holds whatever the text."""
    lines = {TITLE: title, **dict(enumerate(texts))}
    spots = sorted(spot for name in names for spot in name.spots)
    for one, other in pairwise(spots):
        assert one.text < other.text or one.end <= other.start, "spots overlap"
    for name in names:
        forms = {name.text, *name.variants}
        assert name.spots == tuple(sorted(name.spots))
        assert name.text not in name.variants
        assert len(set(name.variants)) == len(name.variants)
        assert not forms & set(name.adjectives)
        assert all(any(adjective in line for line in lines.values()) for adjective in name.adjectives)
        assert 0 < name.confidence < 1
        written = {" ".join(lines[spot.text][spot.start : spot.end].split()) for spot in name.spots}
        assert written == forms, "each form stands somewhere, and each place has a form"
    assert [name.spots[0] for name in names] == sorted(name.spots[0] for name in names)


# ---------------------------------------------------------------- the article the project began from


def test_all_names_of_the_seed_article_are_found_and_no_other(shared_data: Path) -> None:
    lines = [line for line in (shared_data / "seed-article.txt").read_text("utf-8").split("\n") if line]
    names = named(find_names(lines[2:], "en", title=lines[1]))
    assert {text: name.type for text, name in names.items()} == SEED
    assert names["Vladimir Putin"].variants == ("Putin",)
    assert names["Petro Poroshenko"].variants == ("Poroshenko",)
    assert names["Minsk"].variants == ("MINSK",)
    assert names["Petro Poroshenko"].apposition == "a billionaire chocolate magnate"
    assert names["Alexander Lukashenko"].apposition == "Belarusian President"
    check(lines[2:], lines[1], tuple(names.values()))


def test_all_that_has_a_capital_in_the_seed_article_is_explained_by_something(shared_data: Path) -> None:
    """17 forms of 15 names, three adjectives by which their places are found, and Western, which is a word."""
    lines = [line for line in (shared_data / "seed-article.txt").read_text("utf-8").split("\n") if line]
    names = find_names(lines[2:], "en", title=lines[1])
    forms = {fold(form) for name in names for form in (name.text, *name.variants)}
    assert forms == {fold(form) for form in (*SEED, "Putin", "Poroshenko")}
    adjectives = {name.text: name.adjectives for name in names if name.adjectives}
    assert adjectives == {"Russia": ("Russian",), "Ukraine": ("Ukrainian",), "Belarus": ("Belarusian",)}
    words = find_words(lines[2:], "en", "B1", names=[spot for name in names for spot in name.spots])
    assert [word.lemma for word in words if word.lemma.istitle()] == ["Western"]


# ---------------------------------------------------------------- any text


@given(
    paragraphs, st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join), st.sampled_from(["en", "de", "fr", "ja"])
)
def test_forms_and_places_agree(texts: list[str], title: str, language: str) -> None:
    check(texts, title, find_names(texts, language, title=title))


@given(st.lists(st.text(max_size=60), max_size=3), st.sampled_from(["en", "de", ""]))
def test_any_characters_are_read(texts: list[str], language: str) -> None:
    check(texts, "", find_names(texts, language))


@given(paragraphs)
def test_the_same_text_has_the_same_names(texts: list[str]) -> None:
    assert find_names(texts, "en") == find_names(tuple(texts), "en-GB")


@given(paragraphs)
def test_a_text_without_capitals_has_no_names(texts: list[str]) -> None:
    assert find_names([text.lower() for text in texts], "en") == ()


@pytest.mark.parametrize("texts", [[], [""], [" \n\t "], ["…"], ["'’“”"], ["\u200b\u00ad"]])
def test_nothing_has_no_names(texts: list[str]) -> None:
    assert find_names(texts, "en") == ()


def test_places_count_code_points() -> None:
    (name,) = find_names(["😀 They came 𝒙 to Minsk\u0301 now."], "en")
    assert name.spots == (Spot(0, 17, 23),)


def test_an_article_all_in_capitals_gives_what_is_known_and_no_more() -> None:
    texts = ["THE PRESIDENT OF UKRAINE WENT HOME TO KYIV YESTERDAY.", "NOBODY SAW HIM LEAVE THE BUILDING."]
    assert [name.text for name in find_names(texts, "en")] == ["UKRAINE", "KYIV"]


def test_a_line_break_inside_a_name_is_a_space() -> None:
    (name,) = find_names(["They met Mara\nLindqvist there."], "en")
    assert (name.text, name.spots) == ("Mara Lindqvist", (Spot(0, 9, 23),))


def test_a_long_article_is_read_whole() -> None:
    family = [
        f"{first}{second}sson" for first in "BDFGHJKLMN" for second in ("a", "e", "i", "o", "u", "ar", "er", "or")
    ]
    texts = [f"They met Mara {name} in Minsk, the capital of Belarus." for name in family] * 200
    names = find_names(texts, "en")
    assert sum(map(len, texts)) > 800_000
    assert len(names) == len(family) + 2
    assert all(name.type == "person" for name in names if name.text.startswith("Mara "))


@pytest.mark.parametrize(
    "text",
    [
        "A " * 20_000,
        "Jane, the " * 5_000,
        "Of Of the " * 5_000,
        "Bank of " * 5_000,
        "(AB) " * 5_000,
        "a-" * 20_000,
        "U." * 20_000,
    ],
)
def test_monotonous_text_is_read(text: str) -> None:
    check([text], "", find_names([text], "en"))


def test_only_english_has_rules() -> None:
    assert [language for language in ("en", "en-GB", "", "de", "uk") if has_rules(language)] == ["en", "en-GB", ""]


def test_without_rules_names_are_less_sure() -> None:
    text = ["On a vu Mara Lindqvist avec Lindqvist et Ukraine."]
    english, french = named(find_names(text, "en")), named(find_names(text, "fr"))
    assert french.keys() == english.keys()
    assert all(french[form].confidence < english[form].confidence for form in french)


def test_more_evidence_makes_surer() -> None:
    one = named(find_names(["We saw Lindqvist there."], "en"))["Lindqvist"]
    many = named(find_names(["We saw Lindqvist there."] * 3, "en"))["Lindqvist"]
    titled = named(find_names(["We saw President Lindqvist there."], "en"))["Lindqvist"]
    assert one.confidence < many.confidence
    assert one.confidence < titled.confidence


# ---------------------------------------------------------------- a spaCy pipeline's opinion


def test_a_pipeline_that_is_not_there_is_a_fault() -> None:
    with pytest.raises(Faulty) as caught:
        agree((), ["We saw Mara."], "no_such_pipeline")
    (fault,) = caught.value.faults
    assert fault.code == "no-pipeline"
    assert "install" in fault.hint


@pytest.fixture
def pipeline(tmp_path: Path) -> str:
    """A spaCy pipeline that knows some names by rules."""
    spacy = pytest.importorskip("spacy")
    english = spacy.blank("en")
    patterns = [
        ("PERSON", "Lindqvist"),
        ("ORG", "the Quill Trust"),
        ("GPE", "Ukraine"),
        ("NORP", "Kenyan"),
        ("ORG", "Ford"),
    ]
    english.add_pipe("entity_ruler").add_patterns([{"label": label, "pattern": text} for label, text in patterns])
    english.to_disk(tmp_path / "rules")
    return str(tmp_path / "rules")


def test_agreement_raises_and_absence_lowers_confidence(pipeline: str) -> None:
    texts = ["We went to Ukraine with Lindqvist, and not to Zambia."]
    ours = named(find_names(texts, "en"))
    judged = named(agree(tuple(ours.values()), texts, pipeline))
    assert judged["Ukraine"].confidence > ours["Ukraine"].confidence
    assert judged["Zambia"].confidence < ours["Zambia"].confidence
    assert (ours["Lindqvist"].type, judged["Lindqvist"].type) == ("other", "person")


def test_what_the_pipeline_sees_alone_is_added_at_low_confidence(pipeline: str) -> None:
    texts = ["It is the Quill Trust's money. A Kenyan came."]
    judged = agree((), texts, pipeline, title="Ford it")
    assert [(name.text, name.type, name.spots) for name in judged] == [
        ("Ford", "org", (Spot(TITLE, 0, 4),)),
        ("Quill Trust", "org", (Spot(0, 10, 21),)),
    ]
    assert all(name.confidence < 0.5 for name in judged)


# ---------------------------------------------------------------- the benchmark


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    path = tmp_path / "gold.jsonl"
    entities = [
        {"start": 0, "end": 0, "type": kind, "text": text}
        for kind, text in (
            ("person", "President Mara Lindqvist"),
            ("place", "the Ukraine 's"),
            ("misc", "Absent Thing"),
        )
    ]
    text = "We saw President Mara Lindqvist in Ukraine and in Kenya."
    path.write_text(json.dumps({"id": "one", "text": text, "entities": entities}) + "\n", "utf-8")
    return path


def test_the_benchmark_counts_distinct_names(gold: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = suggest.main(["--file", str(gold), "--rival", "none", "--json"])
    rows = json.loads(capsys.readouterr().out)["rows"]
    assert code == 0
    assert [(row["tool"], row["documents"]) for row in rows] == [("glossom", "all"), ("glossom", "even")]
    row = rows[0]
    assert (row["gold"], row["given"], row["found"]) == (3, 3, 2)
    assert row["recall"] == row["precision"] == row["f1"] == row["typed_f1"] == pytest.approx(2 / 3)
    assert row["words_per_s"] > 0


def test_the_benchmark_says_what_is_left_out(gold: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert suggest.main(["--file", str(gold), "--rival", "no_such_pipeline", "--differences"]) == 0
    shown = capsys.readouterr()
    assert "left out" in shown.err
    assert "one: missed ['absent thing']" in shown.out
    assert suggest.main(["--file", str(gold.parent / "none.jsonl")]) == 2
    assert "GLOSSOM_DATA" in capsys.readouterr().err


def test_a_light_normalisation_of_forms() -> None:
    forms = [
        "the  Guardian",
        "Kyiv 's",
        "U.S. President Donald Trump",
        "U.S.",
        "Mr Teo",
        "Minister of Education Pia Lund",
    ]
    assert [suggest.normalised(form) for form in forms] == [
        "guardian",
        "kyiv",
        "donald trump",
        "u.s",
        "teo",
        "pia lund",
    ]
