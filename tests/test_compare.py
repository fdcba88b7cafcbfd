"""The comparison of whole sites builds what it says and sees what it edits; how fast is not asked here."""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path

import pytest
import yaml

from benchmarks import chart, generators
from benchmarks.compare import BUILDS, PREVIEWS, Bench, in_order, main, ratios
from benchmarks.compared import Row
from benchmarks.edits import EDITS, Desk, Editions
from benchmarks.generators import GENERATORS, Generator
from benchmarks.newsroom import FORMS, Mark, newsroom, premarked
from benchmarks.stopwatch import Command, CommandFailed, Cost, run, tree

NAMES = [generator.name for generator in GENERATORS]


@pytest.fixture(scope="module")
def desk() -> Desk:
    return Desk(newsroom(60))


def named(name: str) -> Generator:
    return GENERATORS[NAMES.index(name)]


def texts_of(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# ---------------------------------------------------------------- the newsroom


def test_a_newsroom_is_the_same_every_time_and_begins_a_larger_one() -> None:
    small, large = newsroom(5), newsroom(9)
    assert small == newsroom(5)
    assert small.pieces == large.pieces[:5]
    assert small.entries == large.entries
    assert len({piece.slug for piece in large.pieces}) == 9


def test_no_two_entries_of_a_newsroom_share_a_form(desk: Desk) -> None:
    forms = [form for entry in desk.room.entries for form in (entry.term, *(alias.form for alias in entry.aliases))]
    assert len(set(forms)) == len(forms)
    assert 0.8 * FORMS < len(forms) < FORMS


def test_marks_are_written_into_the_markdown_and_nothing_else_changes(desk: Desk) -> None:
    for piece, marks in zip(desk.room.pieces, desk.room.marks, strict=True):
        text = premarked(piece.body, marks)
        assert re.sub(r"\[([^]]+)\]\(term:\w+\)", r"\1", text) == piece.body
        assert text.count("](term:") == len(marks)


def test_a_mark_that_crosses_an_emphasis_cannot_be_written_by_hand() -> None:
    assert premarked("Old *Kyiv* fell.", [Mark(4, 9, "kyiv")]) == "Old *Kyiv* fell."
    assert premarked("Old *Kyiv* fell.", [Mark(5, 9, "kyiv")]) == "Old *[Kyiv](term:kyiv)* fell."


def test_articles_have_a_headful_of_marks(desk: Desk) -> None:
    counts = [len(marks) for marks in desk.room.marks]
    assert 10 < sum(counts) / len(counts) < 40


# ---------------------------------------------------------------- edits


@pytest.mark.parametrize("name", NAMES)
def test_every_edition_of_an_edit_changes_files_and_only_its_own(name: str, desk: Desk, tmp_path: Path) -> None:
    generator, editions = named(name), Editions()
    generator.lay_out(desk, tmp_path)
    for case in generator.edits * 2:
        before = texts_of(tmp_path)
        editions = editions.next(case)
        generator.change(desk, tmp_path, case, editions)
        after = texts_of(tmp_path)
        assert before.keys() == after.keys()
        assert len([path for path in after if after[path] != before[path]]) == 1, case


def test_an_edit_is_seen_in_one_article(desk: Desk) -> None:
    editions = Editions()
    for case in EDITS:
        editions = editions.next(case)
        witness = desk.witness(case, editions)
        assert witness is not None, case
        assert witness.text not in witness.piece.body or witness.marked


def test_a_spare_alias_is_in_articles_before_it_is_in_the_glossary(desk: Desk) -> None:
    entry, form = desk.room.spare[0]
    assert any(form in piece.body for piece in desk.room.pieces)
    assert form not in [alias.form for one in desk.entries(Editions()) for alias in one.aliases]
    (edited,) = [one for one in desk.entries(Editions(alias=1)) if one.id == entry]
    assert edited.aliases[-1].form == form


@pytest.mark.parametrize("name", NAMES)
def test_clearing_takes_what_builds_leave_and_nothing_that_was_laid_out(name: str, desk: Desk, tmp_path: Path) -> None:
    generator = named(name)
    site, aside = tmp_path / "site", tmp_path / "aside"
    site.mkdir()
    aside.mkdir()
    generator.lay_out(desk, site)
    before = texts_of(site)
    (site / generator.traces[0]).mkdir()
    (site / generator.traces[0] / "index.html").write_text("made")
    generator.clear(site, aside)
    assert texts_of(site) == before
    assert texts_of(aside) == {f"{generator.traces[0]}/index.html": b"made"}


# ---------------------------------------------------------------- the sites


def test_the_glossary_of_our_site_is_the_newsrooms(desk: Desk, tmp_path: Path) -> None:
    named("glossom").lay_out(desk, tmp_path)
    files = (tmp_path / "content/glossary").glob("*.yaml")
    rows = [row for file in files for row in yaml.safe_load(file.read_text("utf-8"))]
    assert {row["id"]: row["short"] for row in rows} == {entry.id: entry.short for entry in desk.room.entries}


def test_hugos_premarked_articles_bear_the_marks_that_glossom_makes(desk: Desk, tmp_path: Path) -> None:
    named("hugo-premarked").lay_out(desk, tmp_path)
    piece, marks = desk.room.pieces[7], desk.room.marks[7]
    text = (tmp_path / f"content/articles/{piece.slug}.md").read_text("utf-8")
    assert re.findall(r"\]\(term:(\w+)\)", text) == [mark.entry for mark in marks]
    known = json.loads((tmp_path / "data/glossary.json").read_text("utf-8"))
    assert {mark.entry for mark in marks} <= {entry["id"] for entry in known}


def test_a_generator_of_others_is_given_every_form(desk: Desk, tmp_path: Path) -> None:
    named("mkdocs-glossary").lay_out(desk, tmp_path)
    lines = (tmp_path / "includes/glossary.md").read_text("utf-8").splitlines()
    wanted = sum(1 + len(entry.aliases) for entry in desk.room.entries)
    assert len(lines) == wanted


def test_the_folder_of_sites_has_all_that_is_laid_out_and_no_more() -> None:
    used = {layer for generator in GENERATORS for layer in generator.layers}
    assert used == {folder.name for folder in generators.SITES.iterdir()}


# ---------------------------------------------------------------- the stopwatch


def command(*words: str, folder: Path) -> Command:
    return Command((sys.executable, *words), folder, {})


def test_what_a_child_of_a_command_does_is_counted(tmp_path: Path) -> None:
    busy = "import time\nwhile time.process_time() < 0.3: pass"
    program = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {busy!r}])"
    cost = run(command("-c", program, folder=tmp_path))
    assert cost.cpu_s >= 0.3
    assert cost.peak_mib is None


@pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="tells of memory on Linux alone")
def test_the_memory_of_all_processes_is_summed(tmp_path: Path) -> None:
    hold = "import time; kept = b'x' * 60_000_000; time.sleep(0.5)"
    program = f"import subprocess, sys; {hold.replace('time.sleep(0.5)', '')}"
    program += f"subprocess.run([sys.executable, '-c', {hold!r}])"
    cost = run(command("-c", program, folder=tmp_path), weigh=True)
    assert cost.peak_mib is not None
    assert 115 < cost.peak_mib < 400


def test_a_command_that_fails_says_why(tmp_path: Path) -> None:
    with pytest.raises(CommandFailed, match="no such theme"):
        run(command("-c", "import sys; sys.exit('no such theme')", folder=tmp_path))


def test_a_process_is_in_its_own_tree() -> None:
    assert os.getpid() in tree(os.getpid())


# ---------------------------------------------------------------- the command


def test_the_json_has_a_row_for_each_case_of_each_tool(capsys: pytest.CaptureFixture[str]) -> None:
    """The whole of it, on a tiny site: built, edited, built again, and each edit seen in the page."""
    cases = ("cold", "nothing", *EDITS)
    code = main(["--only", "=glossom", "--articles", "8", "--rounds", "1", "--cases", ",".join(cases), "--json"])
    told = capsys.readouterr()
    found = json.loads(told.out)
    assert code == 0, told.err
    assert [(row["tool"], row["case"]) for row in found["rows"]] == [("glossom", case) for case in cases]
    for row in found["rows"]:
        assert set(row) == {"tool", "case", "wall_s", "cpu_s", "peak_mib"}
        assert row["wall_s"] > 0
    assert set(found) == {"rows", "ratios"}
    assert set(found["ratios"]) == set(cases)
    assert "8 articles, 1 rounds" in told.err


def test_what_an_editor_gets_who_changes_no_setting_is_the_first_row() -> None:
    """A site with search; and broadsheet is measured beside the theme of the bench."""
    rows = in_order(iter([Row(name, case, 1, 1, None) for case in reversed(BUILDS) for name in reversed(NAMES)]))
    assert (rows[0].tool, rows[0].case) == ("glossom-default", "cold")
    assert {"glossom", "glossom-broadsheet"} <= {row.tool for row in rows if row.case == "cold"}


def test_the_first_row_is_of_a_site_with_search(desk: Desk, tmp_path: Path) -> None:
    named("glossom-default").lay_out(desk, tmp_path)
    assert set(yaml.safe_load((tmp_path / "site.yaml").read_text("utf-8"))) == {"title", "base_url"}


def test_the_latency_of_a_preview_is_told_by_its_event_stream(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("benchmarks.compare.SAVES", 2)
    code = main(
        ["--only", "=glossom", "--articles", "4", "--rounds", "1", "--cases", "preview,preview-title", "--json"]
    )
    told = capsys.readouterr()
    assert code == 0, told.err
    rows = json.loads(told.out)["rows"]
    assert [row["case"] for row in rows] == ["preview", "preview-title"]
    assert all(0 < row["wall_s"] <= row["p95_s"] for row in rows)


def test_a_build_that_does_not_show_the_edit_is_refused(desk: Desk, tmp_path: Path) -> None:
    generator = named("hugo")
    generator.lay_out(desk, tmp_path)
    for piece in desk.room.pieces:
        page = tmp_path / generator.page.format(piece.slug)
        page.parent.mkdir(parents=True)
        page.write_text("an old page")
    bench = Bench(generator, command("-c", "", folder=tmp_path), desk)
    with pytest.raises(CommandFailed, match="does not show the edit 'title'"):
        bench.build("title")


def test_ratios_are_medians_of_the_rounds_own(desk: Desk) -> None:
    benches = [Bench(named(name), command(folder=Path()), desk) for name in ("glossom", "hugo")]
    warm = Cost(100, 100, 50)
    benches[0].costs = {"cold": [warm, Cost(2, 4, None), Cost(9, 1, None), Cost(3, 4, None)]}
    benches[1].costs = {"cold": [warm, Cost(1, 2, None), Cost(3, 1, None), Cost(3, 1, None)]}
    found = ratios(benches)["cold"]["glossom / hugo"]
    assert (found.wall, found.cpu, found.peak, found.of_cold) == (2, 2, 1, 2)
    assert next(benches[0].rows()) == Row("glossom", "cold", 3, 4, 50)


def test_a_build_with_search_is_compared_with_none_that_has_not(desk: Desk) -> None:
    benches = [Bench(named(name), command(folder=Path()), desk) for name in ("glossom-default", "glossom", "hugo")]
    for bench in benches:
        bench.costs = {"cold": [Cost(1, 1, 1), Cost(1, 1, None)]}
    assert list(ratios(benches)["cold"]) == ["glossom / hugo"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["--only", "jekyll"],
        ["--only", ""],
        ["--cases", "cold,warm"],
        ["--articles", "0"],
        ["--rounds", "99"],
    ],
)
def test_what_makes_no_sense_is_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert arguments[0] in capsys.readouterr().err


def test_the_chart_knows_every_case_that_is_a_build() -> None:
    assert list(chart.WORDS) == list(BUILDS)
    assert not set(chart.WORDS) & set(PREVIEWS)


def test_a_chart_is_a_picture(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    rows = [Row("glossom", "cold", 1, 1, None), Row("hugo", "cold", 2, 2, None), Row("glossom", "body", 0.1, 0.1, None)]
    chart.draw(rows, 1000, tmp_path / "chart.png")
    assert (tmp_path / "chart.png").read_bytes().startswith(b"\x89PNG")
