"""Decisions about ambiguous words hold at their place while it is there, and are never moved to another."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossom.annotating.meanings import settle
from glossom.explain import undecided
from glossom.faults import Faulty
from glossom.memo import Memo
from glossom.model import Anchor, Candidate, Meaning, Occurrence, Run
from glossom.pipeline import Options, build
from glossom.reading.quoting import positions, quote, reads
from glossom.reading.review import DECISIONS
from glossom.stores import Shelf
from tests.sites import SITE, Files, publish, small_site, snapshot

GEORGIAS = """\
- {id: georgia-country, type: place, term: Georgia, short: A country.}
- {id: georgia-state, type: place, term: Georgia, short: A state.}
- {id: bank-river, type: term, term: bank, short: The side of a river.}
- {id: bank-money, type: term, term: bank, short: A house of money.}
"""
FRONT = "---\ntitle: Talks\ndate: 2024-01-01\n---\n\n"
ARTICLE = "content/articles/2024/polls.md"
WORDS = ("Georgia", "vote", "river", "talks,", "the", "a", "went", "(again)", "to", "in")


def run_of(text: str) -> Run:
    return Run(text, (Anchor(0, 1, 1),), 0)


def found(runs: list[Run], form: str = "Georgia", entries: tuple[str, ...] = ("c", "s")) -> list[Occurrence]:
    candidates = tuple(Candidate(entry, form, exact=True) for entry in entries)
    return [Occurrence(*place, candidates) for place in positions(runs, form)]


def meaning(entry: str, before: str = "", after: str = "", form: str = "Georgia", article: str = ARTICLE) -> Meaning:
    return Meaning(article=article, form=form, entry=entry, before=before, after=after)


# ---------------------------------------------------------------- quotes

paragraphs = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join), min_size=1, max_size=4)


@settings(deadline=None)
@given(paragraphs)
def test_a_quote_fits_its_place_and_no_other(texts: list[str]) -> None:
    runs = [run_of(text) for text in texts]
    places = list(positions(runs, "Georgia"))
    for place in places:
        quoted = quote(runs, place)
        fitting = [other for other in places if quoted and reads(runs, other, *quoted)]
        assert fitting == ([place] if quoted else [])


@settings(deadline=None)
@given(paragraphs, paragraphs, paragraphs)
def test_a_decision_survives_paragraphs_that_come_and_go(texts: list[str], before: list[str], after: list[str]) -> None:
    runs = [run_of(text) for text in texts]
    for place in positions(runs, "Georgia"):
        quoted = quote(runs, place)
        if quoted is None:
            continue
        one = meaning("c", *quoted)
        moved = [*map(run_of, before), *runs, *map(run_of, after)]
        settled = settle([one], found(moved), moved)
        there = (place[0] + len(before), *place[1:])
        fitting = [each for each in positions(moved, "Georgia") if reads(moved, each, *quoted)]
        assert fitting == [there] or (len(fitting) > 1 and there in fitting)
        assert (settled.entries.get(there) == "c") is (fitting == [there])
        assert settled.lost == (() if fitting == [there] else (one,))


@settings(deadline=None)
@given(paragraphs, paragraphs, st.booleans())
def test_a_decision_is_never_moved(old: list[str], new: list[str], disputed: bool) -> None:
    """Whatever the article has become: a place that differs from all that was decided gets nothing by itself."""
    runs, now = [run_of(text) for text in old], [run_of(text) for text in new]
    quotes = [quoted for place in positions(runs, "Georgia") if (quoted := quote(runs, place))]
    meanings = [meaning("c" if at % 2 or not disputed else "s", *quoted) for at, quoted in enumerate(quotes)]
    settled = settle(meanings, found(now), now)
    agreed = len({one.entry for one in meanings}) == 1
    for place, entry in settled.entries.items():
        fitting = [one for one in meanings if reads(now, place, one.before, one.after)]
        assert entry in {one.entry for one in fitting} or (agreed and len(settled.lost) < len(meanings))
    for one in settled.lost:
        places = [place for place in positions(now, "Georgia") if reads(now, place, one.before, one.after)]
        assert len(places) != 1 or any(
            other.entry != one.entry and reads(now, places[0], other.before, other.after) for other in meanings
        )


@pytest.mark.parametrize(
    ("text", "before", "after", "fits"),
    [
        ("Voters in Georgia voted.", "Voters in", "voted.", True),
        ("Voters  in\nGeorgia\u00a0voted.", "Voters in", "voted.", True),
        ("Voters in (Georgia) voted.", "in (", ") voted.", True),
        ("Voters in Georgia’s polls", "in", "’s polls", True),
        ("Berlin Georgia voted.", "in", "voted.", False),
        ("Voters in Georgia voted.", "Voters in", "vote", False),
        ("Voters in Georgia voted.", "", "voted.", False),
        ("Georgia voted.", "", "voted.", True),
        ("voters in Georgia voted.", "Voters in", "voted.", False),
    ],
)
def test_a_quote_is_of_whole_words(text: str, before: str, after: str, fits: bool) -> None:
    runs = [run_of(text)]
    [place] = positions(runs, "Georgia")
    assert reads(runs, place, before, after) is fits


def test_a_text_without_spaces_is_quoted_by_a_few_letters() -> None:
    text = "今日" * 300 + "白俄罗斯的首都明斯克" + "很大" * 300
    runs = [run_of(text)]
    [place] = positions(runs, "明斯克")
    quoted = quote(runs, place)
    assert quoted is not None
    assert max(map(len, quoted)) <= 24
    moved = [run_of("昨天" + text)]
    [there] = positions(moved, "明斯克")
    assert reads(moved, there, *quoted)


def test_two_places_that_cannot_be_told_apart_have_no_quote() -> None:
    runs = [run_of("Georgia"), run_of("Georgia")]
    assert [quote(runs, place) for place in positions(runs, "Georgia")] == [None, None]


# ---------------------------------------------------------------- what holds elsewhere


def test_meanings_that_agree_hold_for_the_form_wherever_it_stands() -> None:
    runs = [run_of("a bank here and banks there. Banks! The bank.")]
    occurrences = [
        Occurrence(*place, (Candidate("m", "bank", exact=True), Candidate("r", "bank", exact=True)))
        for form in ("banks", "Banks", "bank")
        for place in positions(runs, form)
        if runs[0].text[place[2]] != "s"
    ]
    settled = settle([meaning("m", "here and", "there.", form="banks")], occurrences, runs)
    assert set(settled.entries.values()) == {"m"}
    assert len(settled.entries) == len(occurrences) == 4


def test_two_meanings_of_one_place_cancel_each_other() -> None:
    runs = [run_of("Voters in Georgia voted.")]
    both = (meaning("c", "Voters in", "voted."), meaning("s", "in", "voted."))
    settled = settle(both, found(runs), runs)
    assert (settled.entries, settled.lost) == ({}, both)


def test_a_meaning_without_words_around_it_is_of_a_paragraph_of_its_own() -> None:
    runs = [run_of("Voters in Georgia voted.")]
    assert settle([meaning("c")], found(runs), runs).lost == (meaning("c"),)
    runs.append(run_of("Georgia"))
    assert settle([meaning("c")], found(runs), runs).entries[1, 0, 7] == "c"


# ---------------------------------------------------------------- in a build


def site(text: str, *decided: Meaning, **files: str) -> Files:
    whole = (
        small_site(**{"site.yaml": SITE + "annotate: {max_per_100_words: 100}\n"})
        | {"content/glossary/georgias.yaml": GEORGIAS, ARTICLE: FRONT + text + "\n"}
        | files
    )
    return whole | ({DECISIONS: yaml_of(decided)} if decided else {})


def yaml_of(meanings: tuple[Meaning, ...] | list[Meaning]) -> str:
    return "meanings:\n" + "".join(
        f"  - article: {one.article}\n    form: {one.form}\n    entry: {one.entry}\n"
        f"    before: '{one.before}'\n    after: '{one.after}'\n"
        for one in meanings
    )


def test_a_decision_is_published_and_is_in_doubt_no_more() -> None:
    decided = meaning("georgia-state", "Voters in", "voted.")
    page = publish(site("Voters in Georgia voted.", decided))["articles/polls/index.html"].decode()
    assert 'data-g="georgia-state"' in page
    edition = build(snapshot(site("Voters in Georgia voted.", decided)), Memo(Shelf(), "test"))
    assert not {"ambiguous", "lost-meaning", "case-ambiguous"} & {fault.code for fault in edition.faults}


def test_a_decision_runs_nothing_but_the_choice_of_its_article() -> None:
    memo = Memo(Shelf(), "test")
    files = site("Voters in Georgia voted.")
    publish(files, memo)
    memo.ran.clear()
    after = publish(files | {DECISIONS: yaml_of([meaning("georgia-state", "Voters in", "voted.")])}, memo)
    assert (memo.ran["chosen_in"], memo.ran["found_in"], memo.ran["lay_out_article"]) == (1, 0, 0)
    changed = {path for path, page in publish(files, memo).items() if page != after[path]}
    assert "articles/polls/index.html" in changed
    assert not any("2014" in path or "minsk" in path for path in changed)


def test_another_articles_decision_and_the_order_of_the_file_choose_nothing_anew() -> None:
    memo = Memo(Shelf(), "test")
    decided = [meaning("georgia-state", "Voters in", "voted."), meaning("bank-river", "a", "here.", form="bank")]
    publish(site("Voters in Georgia voted. a bank here.", *decided), memo)
    memo.ran.clear()
    publish(site("Voters in Georgia voted. a bank here.", *reversed(decided)), memo)
    assert memo.ran["chosen_in"] == 0


@pytest.mark.parametrize("seed", range(6))
def test_after_any_edits_the_remembered_site_is_the_clean_one(seed: int) -> None:
    chance, memo = random.Random(seed), Memo(Shelf(), "test")
    texts = ["Voters in Georgia voted.", "To Georgia! From Georgia.", "A bank of Georgia.", "Nothing."]
    quotes = [("Voters in", "voted."), ("To", "! From"), ("", "voted."), ("bank of", "."), ("", "")]
    for _ in range(6):
        text = "\n\n".join(chance.choices(texts, k=3))
        chosen = {chance.choice(quotes): chance.choice(["georgia-country", "georgia-state"]) for _ in range(2)}
        decided = [meaning(entry, *quoted) for quoted, entry in chosen.items()]
        files = site(text, *chance.sample(decided, chance.randint(0, len(decided))))
        assert publish(files, memo) == publish(files)


def test_decisions_of_a_draft_wait_for_it() -> None:
    draft = FRONT.replace("---\n\n", "draft: true\n---\n\n") + "Voters in Georgia voted.\n"
    files = site("x") | {ARTICLE: draft, DECISIONS: yaml_of([meaning("georgia-state", "Voters in", "voted.")])}
    for options in (Options(), Options(drafts=True)):
        edition = build(snapshot(files), Memo(Shelf(), "test"), options)
        assert "lost-meaning" not in {fault.code for fault in edition.faults}


def test_lost_decisions_are_told_with_their_reason_and_place() -> None:
    decided = [
        meaning("georgia-state", "people of", "voted."),
        meaning("georgia-state", "", "", article="content/articles/2023/polls.md"),
        meaning("georgia-state", "", "", article="content/articles/2023/gone.md"),
        meaning("georgia-state", "Voters in", "voted.", form="Minsk"),
    ]
    edition = build(snapshot(site("Voters in Georgia voted.", *decided)), Memo(Shelf(), "test"))
    lost = [fault for fault in edition.faults if fault.code == "lost-meaning"]
    assert [(fault.place.line, fault.severity) for fault in lost if fault.place] == [
        (3, "warning"), (7, "warning"), (12, "warning"), (18, "warning"),
    ]  # fmt: skip
    assert lost[1].hint == f"if it is {ARTICLE} now, write that here; else delete this decision"
    assert lost[2].hint == "delete this decision"


@pytest.mark.parametrize("form", ["Sakartvelo", "Georgia"])
def test_a_form_that_the_entry_has_no_more_is_told_and_never_marked_for_another(form: str) -> None:
    files = site(f"Voters in {form} voted.", meaning("bank-river", "Voters in", "voted.", form=form))
    files["content/glossary/georgias.yaml"] = GEORGIAS.replace(
        "georgia-state, type: place, term: Georgia", "s, type: place, term: S"
    )
    edition = build(snapshot(files), Memo(Shelf(), "test"))
    [lost] = [fault for fault in edition.faults if fault.code == "lost-meaning"]
    assert "is no form of bank-river any more" in lost.message
    assert 'data-g="georgia' not in publish(files)["articles/polls/index.html"].decode()


def test_the_questions_are_asked_of_drafts_too_and_not_twice() -> None:
    decided = meaning("georgia-country", "Voters in", "voted.")
    other = "---\ntitle: Later\ndraft: true\n---\n\nGeorgia again.\n"
    files = site("Voters in Georgia voted.", decided) | {"content/articles/undated/later.md": other}
    doubts, lost = undecided(snapshot(files), Memo(Shelf(), "test"))
    assert [(doubt.article, doubt.sentence, doubt.entries) for doubt in doubts] == [
        ("content/articles/undated/later.md", ("", "Georgia", " again."), ("georgia-country", "georgia-state"))
    ]
    assert lost == ()


def test_questions_wait_for_a_glossary_that_can_be_read_and_not_for_other_articles() -> None:
    files = site("Voters in Georgia voted.") | {"content/articles/2024/broken.md": "---\ntitle: [\n---\n"}
    assert len(undecided(snapshot(files), Memo(Shelf(), "test"))[0]) == 1
    with pytest.raises(Faulty):
        undecided(snapshot(files | {"content/glossary/broken.yaml": "- id: ["}), Memo(Shelf(), "test"))
