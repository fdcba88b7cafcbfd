"""The benchmarks run, and say what they promise; how fast is not asked here."""

from __future__ import annotations

import json
import re
from itertools import islice
from pathlib import Path

import pytest

from benchmarks import stages
from benchmarks.annotate import main
from benchmarks.cases import Score, score
from benchmarks.corpus import article, articles, glossary, written_forms
from benchmarks.tools import Forms, Span, Spotter, Tool, glossom_marker, installed, text_of

CASES = """
cases:
- {id: a, group: one, why: a name, format: text, lang: en, text: In Minsk., glossary: [{id: minsk, terms: [Minsk]}],
   expect: [{id: minsk, surface: Minsk, start: 3, end: 8}]}
- {id: b, group: one, why: a plural, format: text, lang: en, text: Two tariffs.,
   glossary: [{id: tariff, terms: [tariff]}],
   expect: [{id: tariff, surface: tariffs, start: 4, end: 11}]}
- {id: c, group: one, why: emphasis, format: markdown, lang: en, text: "The United *Nations* met.",
   glossary: [{id: un, terms: [United Nations]}], expect: [{id: un, surface: United Nations}]}
- {id: d, group: one, why: plain Markdown, format: markdown, lang: en, text: In **Minsk**.,
   glossary: [{id: minsk, terms: [Minsk]}], expect: [{id: minsk, surface: Minsk}]}
"""
KEYS = {
    "tool", "forms", "mb_per_s", "article_us_median", "article_us_p95", "compile_s", "memory_mib", "resident_mib",
    "marks", "cases_passed", "cases",
}  # fmt: skip


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    path = tmp_path / "cases.yaml"
    path.write_text(CASES, "utf-8")
    return path


def plain_search(forms: Forms) -> Spotter:
    """A rival as simple as can be: regular expressions."""

    def spot(text: str) -> list[Span]:
        return [Span(entry, *found.span()) for form, entry in forms for found in re.finditer(rf"\b{form}\b", text)]

    return spot


def test_the_json_has_a_row_for_each_tool_and_size(cases: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["--sizes", "30,60", "--megabytes", "0.004", "--rivals", "none", "--cases", str(cases), "--json"])
    rows = json.loads(capsys.readouterr().out)["rows"]
    assert code == 0
    assert [(row["tool"], row["forms"]) for row in rows] == [("glossom", 30), ("glossom", 60)]
    for row in rows:
        assert set(row) == KEYS
        assert (row["cases_passed"], row["cases"]) == (4, 4)
        assert row["marks"] > 0


def test_the_table_is_plain_text(cases: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["--sizes", "1000", "--megabytes", "0.002", "--rivals", "", "--cases", str(cases)])
    head, row = capsys.readouterr().out.splitlines()
    assert head.split()[:3] == ["tool", "forms", "MB/s"]
    assert row.split()[:2] == ["glossom", "1,000"]
    assert row.endswith("4/4")


@pytest.mark.parametrize(
    "arguments",
    [["--sizes", "0"], ["--sizes", "many"], ["--megabytes", "-1"], ["--megabytes", "nan"], ["--rivals", "grep"]],
)
def test_what_makes_no_sense_is_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert arguments[0] in capsys.readouterr().err


def test_a_rival_that_is_not_installed_is_left_out_and_named(capsys: pytest.CaptureFixture[str]) -> None:
    if installed("flashtext"):
        pytest.skip("flashtext is installed")
    main(["--sizes", "10", "--megabytes", "0.001", "--rivals", "flashtext", "--json"])
    told = capsys.readouterr()
    assert [row["tool"] for row in json.loads(told.out)["rows"]] == ["glossom"]
    assert "pip install flashtext" in told.err


def test_a_rival_passes_a_case_by_its_spans_or_surfaces(cases: Path) -> None:
    tool = Tool("plain search", glossom_marker, plain_search)
    assert score(tool, cases) == Score(passed=2, cases=4)  # not the plural, not across emphasis


def test_a_glossary_has_as_many_forms_as_asked_for_and_begins_a_larger_one() -> None:
    small, large = glossary(101), glossary(400)
    assert sum(len(written_forms(entry)) for entry in small) == 101
    assert [entry.id for entry in small] == [entry.id for entry in large[: len(small)]]
    assert len({entry.id for entry in large}) == len(large)


def test_articles_are_the_same_every_time_and_differ_from_each_other() -> None:
    some = list(islice(articles(1), 20))
    assert some == [article(number) for number in range(20)]
    assert len(set(some)) == 20
    assert all(2_000 < len(text) < 4_000 for text in some)


def test_articles_are_about_the_glossary() -> None:
    mark = glossom_marker(glossary(5_000))
    assert all(mark(text_of(article(number))) > 5 for number in range(5))


def test_each_step_of_a_build_is_measured_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert stages.main(["--articles", "3", "--json"]) == 0
    measured = json.loads(capsys.readouterr().out)
    assert {"read the head", "lay out", "find", "choose", "weave", "difficulty", "kinship"} <= set(measured)
    assert all(cpu_ms >= 0 for cpu_ms in measured.values())
