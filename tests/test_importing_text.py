"""The article in a pasted page: laws of the choice of lines, and how it does on the shared pastes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.bodies import f1, overlap
from benchmarks.copied import shown_text
from benchmarks.pages import default_folder
from benchmarks.pastes import pastes, right_lines, title_lines
from glossom.faults import Faulty
from glossom.importing.pages.tree import parsed
from glossom.importing.pastes.body import ruled_lines
from glossom.importing.pastes.line_choice import choose_lines, headline_of, taken
from glossom.importing.pastes.line_echoes import echoes_of
from glossom.importing.pastes.line_model import FIRST, HEADLINE, SECOND
from glossom.importing.pastes.lines import lines_of
from glossom.importing.wording.address import is_among, likeness, parts_of, steps_of
from glossom.importing.wording.sentences import words_of
from tests.specs_importing import draft_of

MENU = ("Menu", "Search", "Share on Facebook", "Advertisement", "Read more: the ferry", "© 2019 The Example")
PROSE = (  # longer than any width at which texts are wrapped: their line ends are the paragraphs' own
    "The mayors of both towns signed an agreement on a new bridge late on Tuesday, after talks that lasted nine years.",
    "“We have waited for this long enough,” said the mayor, who had promised a bridge in each of her three campaigns.",
    "The bridge is to carry trams, bicycles and people on foot, but no cars at all; the state is to pay a third of it.",
    "Work is to begin in May. The engineers expect the two piers in the river to stand before the first ice of winter.",
    "The ferry will go on until the first tram runs, and its captain said that he would be glad to take the tram home.",
)
PARTS = st.lists(st.sampled_from((*MENU, *PROSE, "Ann Lee", "By Ann Lee", "5 March 2019", "Who pays")), max_size=40)


def body_of(text: str) -> str:
    """The body; nothing where no article is found."""
    try:
        return draft_of(text.encode()).body
    except Faulty as faulty:
        if {fault.code for fault in faulty.faults} <= {"no-article", "source-empty"}:
            return ""
        raise


@settings(max_examples=60, deadline=None)
@given(PARTS, st.sampled_from(("\n", "\n\n")))
def test_the_body_is_made_of_whole_lines_in_their_order(parts: list[str], parted: str) -> None:
    rest = iter(parts)
    for block in filter(None, body_of(parted.join(parts)).split("\n\n")):
        assert any(block.strip().removeprefix("## ") == part for part in rest), block


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=60), max_size=30))
def test_any_text_is_read_or_refused_with_a_fault(parts: list[str]) -> None:
    lines = lines_of("\n".join(parts))
    choice = choose_lines(lines, ruled_lines(lines))
    assert choice.chosen <= set(range(len(lines)))
    assert len(choice.likely) == len(lines)
    assert all(0 <= share <= 1 for share in choice.likely)


@given(st.lists(st.floats(0.01, 0.99), min_size=1, max_size=20))
def test_no_line_is_left_out_for_a_less_likely_one(likely: list[float]) -> None:
    lines = lines_of("\n".join(["one two three"] * len(likely)))
    chosen = taken(lines, likely)
    left = [share for index, share in enumerate(likely) if index not in chosen]
    assert chosen
    assert min(likely[index] for index in chosen) >= max(left, default=0)


def test_what_is_sure_is_kept_and_what_is_surely_not_is_left_out() -> None:
    lines = lines_of("\n".join(["one two three"] * 4))
    assert taken(lines, [0.99, 0.02, 0.97, 0.03]) == {0, 2}


def test_where_little_is_sure_the_text_is_rather_kept_than_lost() -> None:
    lines = lines_of("\n".join(["one two three"] * 4))
    assert taken(lines, [0.3, 0.3, 0.3, 0.3]) == {0, 1, 2, 3}


def test_of_two_lines_that_may_be_it_alike_neither_is_the_headline() -> None:
    lines = lines_of("Two towns agree on trams\nShare\nMayors shake hands by the river\n")
    alike = {0: {"words": 1.0}, 2: {"words": 1.0}}
    assert headline_of(lines, alike, {"words": 2.0}) is None
    assert headline_of(lines, {**alike, 2: {"words": 3.0}}, {"words": 2.0}) == 2


def test_of_two_such_lines_one_above_the_other_the_upper_one_is_the_headline() -> None:
    alike = {0: {"words": 1.0}, 1: {"words": 1.0}}
    lines = lines_of("Two towns agree on trams\nMayors shake hands by the river\n")
    assert headline_of(lines, alike, {"words": 2.0}) == 0
    section = lines_of("Local news\nMayors shake hands by the river\n")
    assert headline_of(section, alike, {"words": 2.0}) == 1


def test_of_a_headline_with_and_without_a_word_the_one_that_the_address_has_is_it() -> None:
    steps = steps_of("https://news.example.org/sport/trainer-müller-bleibt-bis-zum-mai-42")
    with_more = "FCA-Trainer Müller bleibt bis zum Mai"
    assert likeness(parts_of(with_more), steps) < likeness(parts_of("Trainer Müller bleibt bis zum Mai"), steps) == 1
    assert likeness(parts_of("Trainer Müller bleibt bis zum Mai"), steps_of("/trainer-mueller-bleibt-bis-zum-mai")) == 1
    assert is_among("müller", {"mueller"})
    assert is_among("müller", {"muller"})
    assert not is_among("muller", {"mueller"})


def test_the_weights_are_small_tables() -> None:
    assert all(len(table) < 300 and "constant" in table for table in (FIRST, SECOND, HEADLINE))
    assert all(abs(weight) < 10 for table in (FIRST, SECOND) for weight in table.values())


def test_the_right_lines_are_those_in_the_body_in_its_order() -> None:
    lines = lines_of("Who pays\nThe towns pay.\nMenu\nWho pays\nThe state pays.\n")
    assert right_lines(lines, "The towns pay.\n\nWho pays\n\nThe state pays.") == {1, 3, 4}
    assert title_lines(lines, "Menu", range(5)) == {2}


@pytest.mark.slow
def test_bodies_of_the_shared_pastes_are_found() -> None:
    folder = default_folder()
    if folder is None:
        pytest.skip("the shared test data are not there")
    found = []
    for paste in list(pastes(folder, ["paste_sel"]))[::8]:
        lines = paste.lines()
        chosen = choose_lines(lines, ruled_lines(lines), paste.url).chosen
        found.append(overlap(paste.body, "\n".join(lines[index].text for index in sorted(chosen))))
    assert f1(found) > 0.93


def test_a_saved_page_is_shown_as_a_reader_copies_it() -> None:
    page = """<html><head><title>Trams</title><style>p { color: red }</style></head><body>
      <ul><li>News</li><li>Sport<ul><li>Rowing</li></ul></li></ul><h1>A new
      bridge</h1><div>By <b>Ann Lee</b></div><div>5 March<br>Altburg</div><script>let x = 1;</script>
      <p>Two towns agree.</p><p hidden>Sign in.</p><p>Work begins.</p></body></html>"""
    lines = ["News", "Sport", "Rowing", "", "A new bridge", "", "By Ann Lee", "5 March", "Altburg"]
    shown = shown_text(parsed(page, "page.html"))
    assert shown.split("\n") == [*lines, "", "Two towns agree.", "", "Work begins."]


def test_what_stands_again_in_another_line_is_seen_there() -> None:
    lines = lines_of("\n\n".join([PROSE[0]] * 2000))
    keys = [words_of(line.text) for line in lines]
    echoes = echoes_of(lines, keys, [True] * len(lines), (0, len(lines) - 1))
    assert all(echo["pulled"] == 1 for echo in echoes)
