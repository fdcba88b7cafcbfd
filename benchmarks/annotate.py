"""How fast and how right words are marked, beside other libraries: `python -m benchmarks.annotate --help`."""

from __future__ import annotations

import argparse
import gc
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from benchmarks.cases import Score, default_file, score
from benchmarks.corpus import articles, glossary
from benchmarks.footprint import footprint_of
from benchmarks.tools import GLOSSOM, RIVALS, Marker, Text, Tool, installed, start_afresh, text_of
from glossom.model import GlossaryEntry

ROUNDS = 3


@dataclass(frozen=True)
class Row:
    """One tool with one glossary. Times are the medians of three rounds; None: not measured."""

    tool: str
    forms: int
    """Written by the editor: terms and aliases, without inflections."""
    mb_per_s: float
    """Million bytes of visible text a second, found and chosen."""
    article_us_median: float
    article_us_p95: float
    compile_s: float
    """From entries to a finder that is ready."""
    memory_mib: float
    """What Python allocated for the finder."""
    resident_mib: float | None
    """By how much the process grew for it: what Rust and C allocate is in here alone."""
    marks: int
    cases_passed: int | None
    cases: int | None


@dataclass(frozen=True)
class Wanted:
    """What the command line asks for."""

    sizes: tuple[int, ...]
    megabytes: float
    rivals: tuple[str, ...]
    cases: Path | None
    json: bool


@dataclass(frozen=True)
class Round:
    """One reading of all articles."""

    seconds: tuple[float, ...]
    """For each article."""
    marks: int


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures and prints; what is left out is said on standard error. Returns the exit code."""
    wanted = _wanted(arguments)
    tools = [GLOSSOM, *_present(wanted.rivals)]
    scores = {tool.name: score(tool, wanted.cases) if wanted.cases else None for tool in tools}
    texts = [text_of(markdown) for markdown in articles(wanted.megabytes)]
    rows = [row for forms in wanted.sizes for row in _rows(tools, forms, texts, scores)]
    print(json.dumps({"rows": [asdict(row) for row in rows]}, indent=2) if wanted.json else table(rows))
    return 0


def table(rows: Sequence[Row]) -> str:
    """The rows as plain text in columns."""
    lines = [("tool", "forms", "MB/s", "us/article", "p95", "compile s", "MiB", "resident", "marks", "cases")]
    for row in rows:
        resident = "-" if row.resident_mib is None else f"{row.resident_mib:.1f}"
        cases = "-" if row.cases_passed is None else f"{row.cases_passed}/{row.cases}"
        lines.append((
            row.tool, f"{row.forms:,}", f"{row.mb_per_s:.2f}", f"{row.article_us_median:.0f}",
            f"{row.article_us_p95:.0f}", f"{row.compile_s:.3f}", f"{row.memory_mib:.1f}", resident,
            f"{row.marks:,}", cases,
        ))  # fmt: skip
    return in_columns(lines)


def in_columns(lines: Sequence[Sequence[str]]) -> str:
    """Cells in columns, the first aligned to the left and the others to the right."""
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    return "\n".join(_aligned(line, widths) for line in lines)


def _aligned(line: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = zip(line, widths, strict=True)
    return "  ".join([first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in others)])


# ---------------------------------------------------------------- measuring


def _rows(tools: Sequence[Tool], forms: int, texts: Sequence[Text], scores: dict[str, Score | None]) -> list[Row]:
    """The tools take turns, A B C A B C, so that a busy moment of the machine does not fall on one alone."""
    entries = glossary(forms)
    compiled: dict[str, list[float]] = {tool.name: [] for tool in tools}
    rounds: dict[str, list[Round]] = {tool.name: [] for tool in tools}
    for _ in range(ROUNDS):
        for tool in tools:
            marker, seconds = _built(tool, entries)
            compiled[tool.name].append(seconds)
            rounds[tool.name].append(_read_all(marker, texts))
    return [_row(tool, forms, texts, compiled[tool.name], rounds[tool.name], scores.get(tool.name)) for tool in tools]


def _built(tool: Tool, entries: Sequence[GlossaryEntry]) -> tuple[Marker, float]:
    start_afresh()
    gc.collect()
    start = perf_counter()
    marker = tool.marker(entries)
    return marker, perf_counter() - start


def _read_all(marker: Marker, texts: Sequence[Text]) -> Round:
    gc.collect()
    seconds, marks = [], 0
    for text in texts:
        start = perf_counter()
        marks += marker(text)
        seconds.append(perf_counter() - start)
    return Round(tuple(seconds), marks)


def _row(
    tool: Tool, forms: int, texts: Sequence[Text], compiled: Sequence[float], rounds: Sequence[Round], of: Score | None
) -> Row:
    size = sum(text.size for text in texts)
    memory = footprint_of(tool, forms)
    return Row(
        tool=tool.name,
        forms=forms,
        mb_per_s=median(size / 1e6 / sum(each.seconds) for each in rounds),
        article_us_median=median(median(each.seconds) for each in rounds) * 1e6,
        article_us_p95=median(_p95(each.seconds) for each in rounds) * 1e6,
        compile_s=median(compiled),
        memory_mib=memory.traced,
        resident_mib=memory.resident,
        marks=rounds[0].marks,
        cases_passed=of.passed if of else None,
        cases=of.cases if of else None,
    )


def _p95(seconds: Sequence[float]) -> float:
    return quantiles(seconds, n=20, method="inclusive")[-1] if len(seconds) > 1 else seconds[0]


# ---------------------------------------------------------------- the command line


def _wanted(arguments: Sequence[str] | None) -> Wanted:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.annotate", description=__doc__)
    parser.add_argument("--sizes", default="500,5000,50000", type=_sizes, help="forms of the glossaries (%(default)s)")
    parser.add_argument("--megabytes", default=1.0, type=_positive, help="text to mark, in million bytes (%(default)s)")
    parser.add_argument("--rivals", default=",".join(RIVALS), type=_rivals, help="of %(default)s; or none")
    parser.add_argument("--cases", type=_file, help="count what each gets right of a file of cases")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    given = parser.parse_args(arguments)
    return Wanted(given.sizes, given.megabytes, given.rivals, given.cases or default_file(), given.json)


def _sizes(value: str) -> tuple[int, ...]:
    sizes = tuple(int(size) for size in value.split(","))
    if min(sizes) < 1:
        raise argparse.ArgumentTypeError("a glossary has at least 1 form")
    return sizes


def _positive(value: str) -> float:
    if not 0 < float(value) < float("inf"):
        raise argparse.ArgumentTypeError("must be more than 0")
    return float(value)


def _rivals(value: str) -> tuple[str, ...]:
    names = tuple(name for name in value.split(",") if name not in ("", "none"))
    unknown = [name for name in names if name not in RIVALS]
    if unknown:
        raise argparse.ArgumentTypeError(f"not known: {', '.join(unknown)}; there are {', '.join(RIVALS)}")
    return names


def _file(value: str) -> Path:
    path = Path(value)
    if not path.is_file():
        raise argparse.ArgumentTypeError(f"no file {value}")
    return path


def _present(names: Sequence[str]) -> list[Tool]:
    for name in names:
        if not installed(name):
            print(f"{name} is left out, it is not installed: pip install {name}", file=sys.stderr)
    return [RIVALS[name] for name in names if installed(name)]


if __name__ == "__main__":
    sys.exit(main())
