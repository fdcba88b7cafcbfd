"""The chart of a comparison. Needs matplotlib: a library of development, imported when a chart is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from benchmarks.compared import Row

UNIT = ("hugo", "cold")
"""The bar of length 1, where it was measured; else the first row's."""
OURS, THEIRS = "#b3261e", "#8a8f98"
WORDS = {
    "cold": "cold build",
    "nothing": "nothing changed",
    "body": "one article's text",
    "title": "one headline",
    "definition": "one definition",
    "alias": "one new alias",
    "template": "the article's template",
}


def draw(rows: Sequence[Row], articles: int, file: Path) -> None:
    """Bars of wall time by case, on a logarithmic scale, as multiples of one: the load of the machine cancels out."""
    from matplotlib import pyplot

    shown = [row for row in rows if row.case in WORDS]
    unit = next((row for row in shown if (row.tool, row.case) == UNIT), shown[0])
    cases = [case for case in WORDS if any(row.case == case for row in shown)]
    heights = [sum(row.case == case for row in shown) for case in cases]
    figure, places = pyplot.subplots(
        len(cases), 1, sharex=True, squeeze=False, figsize=(8, 0.6 + 0.26 * sum(heights) + 0.42 * len(cases)),
        height_ratios=heights, layout="constrained",
    )  # fmt: skip
    for case, place in zip(cases, places[:, 0], strict=True):
        bars = [row for row in shown if row.case == case][::-1]
        lengths = [row.wall_s / unit.wall_s for row in bars]
        colours = [OURS if row.tool.startswith("glossom") else THEIRS for row in bars]
        drawn = place.barh([row.tool for row in bars], lengths, color=colours)
        place.bar_label(drawn, [f"{length:.2g}" for length in lengths], padding=3, fontsize=8)
        place.set_title(WORDS[case], loc="left", fontsize=9, fontweight="bold")
        place.set_xscale("log")
        place.xaxis.set_major_formatter("{x:g}")
        place.margins(x=0.12)
        place.tick_params(labelsize=8)
        place.spines[["top", "right"]].set_visible(False)
    places[-1, 0].set_xlabel(f"wall time; 1 = {unit.tool}, {WORDS[unit.case]} ({articles:,} articles)", fontsize=9)
    figure.savefig(file, dpi=100)
    pyplot.close(figure)
