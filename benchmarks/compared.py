"""What a comparison of generators comes to: rows and ratios, as a table or as JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from benchmarks.annotate import in_columns


@dataclass(frozen=True, slots=True)
class Row:
    """A generator in one case: the medians of the rounds. Of a preview: one save, and `p95_s` besides."""

    tool: str
    case: str
    wall_s: float
    cpu_s: float
    """Of all processes."""
    peak_mib: float | None
    """What all processes had in memory at once, at most; None where it was not weighed."""
    p95_s: float | None = None


@dataclass(frozen=True, slots=True)
class Ratio:
    """Ours divided by another's, in the same case."""

    wall: float
    cpu: float
    peak: float | None
    of_cold: float | None
    """Our wall time in this case by the other's for a cold build."""


def document(rows: Sequence[Row], found: Mapping[str, Mapping[str, Ratio]]) -> dict[str, object]:
    """What `--json` prints. A row has `p95_s` where it is of a preview."""
    shown = [{key: value for key, value in asdict(row).items() if key != "p95_s" or value is not None} for row in rows]
    return {
        "rows": shown,
        "ratios": {case: {pair: asdict(one) for pair, one in pairs.items()} for case, pairs in found.items()},
    }


def sheet(heading: str, rows: Sequence[Row], found: Mapping[str, Mapping[str, Ratio]]) -> str:
    """What is printed else: a heading, the rows, and the ratios where there are some."""
    lines = [("tool", "case", "wall s", "CPU s", "peak MiB", "p95 s")]
    lines += [
        (row.tool, row.case, _number(row.wall_s), _number(row.cpu_s), _number(row.peak_mib), _number(row.p95_s))
        for row in rows
    ]
    compared = [("ours / theirs", "case", "wall", "CPU", "peak", "of their cold build")]
    compared += [
        (pair, case, _number(one.wall), _number(one.cpu), _number(one.peak), _number(one.of_cold))
        for case, pairs in found.items()
        for pair, one in pairs.items()
    ]
    return "\n".join([heading, "", in_columns(lines), *(("", in_columns(compared)) if len(compared) > 1 else ())])


def _number(value: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:,.0f}" if value >= 100 else f"{value:.3f}"
