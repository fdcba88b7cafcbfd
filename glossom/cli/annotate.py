"""`annotate FILE`: what is marked in an article, where, and why the rest is not."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from glossom.cli.desk import Desk, shows_colour
from glossom.cli.drawing import plural, printable
from glossom.cli.files import article_named
from glossom.cli.readiness import open_site

if TYPE_CHECKING:
    from rich.text import Text

    from glossom.explain import Explained, Explanation

Cell = tuple[str, str]
"""Text and its style."""

MARKED, UNMARKED = "bold green", "yellow"


@click.command(
    epilog="\b\nExamples:\n  glossom annotate content/articles/2014/minsk-talks.md\n  glossom annotate minsk.md --json"
)
@click.argument("file")
@click.option("--json", "as_json", is_flag=True, help="Print a list of all places as one JSON document.")
@click.pass_obj
def command(desk: Desk, *, file: str, as_json: bool) -> int:
    """Show an article with its marks, and each place that was found and not marked with the reason.

    FILE is an article of the site, as seen from here or from the site's folder. Nothing is written.
    """
    from glossom.explain import explain
    from glossom.outside.store import open_store

    desk.quiet = as_json
    path = article_named(desk, file)
    with open_store(desk.site) as store:
        opened = open_site(desk, store)
        with opened.memo(jobs=1) as memo:
            explained = explain(opened.snapshot, memo, path)
    desk.report(explained.faults)
    if as_json:
        desk.print_json([asdict(place) for place in explained.marks])
        return 0
    text = next(file.text for file in opened.snapshot.sources if file.path == path)
    _print(_shown(explained, text))
    return 0


def _shown(explained: Explained, text: str) -> list[list[Cell]]:
    """The article and the two tables, as lines of cells."""
    marked = [place for place in explained.marks if place.status == "marked"]
    others = [place for place in explained.marks if place.status != "marked"]
    lines = [*_highlighted(explained, text), [], [(f"{plural(len(marked), 'mark')}:", "bold")]]
    lines += _table([(_where(place), place.text, place.entry) for place in marked], MARKED)
    if others:
        lines += [[], [(f"{plural(len(others), 'place')} found and not marked:", "bold")]]
        lines += _table([(_where(place), place.text, f"{place.entry}: {place.reason}") for place in others], UNMARKED)
    return lines


def _where(place: Explanation) -> str:
    return f"{place.line}:{place.column}"


def _highlighted(explained: Explained, text: str) -> Iterator[list[Cell]]:
    """The article's body; a mark is coloured and stands between ‹ and ›."""
    cells: list[Cell] = []
    at = sum(len(line) + 1 for line in text.split("\n")[: explained.article.line - 1])
    for place in sorted(explained.marks, key=lambda place: place.start):
        if place.status != "marked" or place.start < at:
            continue
        cells += [(text[at : place.start], ""), (f"‹{text[place.start : place.end]}›", MARKED)]
        at = place.end
    yield from _lines([*cells, (text[at:].rstrip(), "")])


def _lines(cells: Sequence[Cell]) -> Iterator[list[Cell]]:
    """The cells, parted where their texts hold line breaks."""
    line: list[Cell] = []
    for text, style in cells:
        first, *following = text.split("\n")
        line.append((first, style))
        for part in following:
            yield line
            line = [(part, style)]
    yield line


def _table(rows: Sequence[tuple[str, str, str]], style: str) -> list[list[Cell]]:
    flat = [(place, " ".join(text.split()), what) for place, text, what in rows]
    widths = [max(len(row[column]) for row in flat) if flat else 0 for column in (0, 1)]
    return [
        [(f"  {place:<{widths[0]}}  ", "dim"), (f"{text:<{widths[1]}}  ", style), (what, "")]
        for place, text, what in flat
    ]


def _print(lines: Sequence[Sequence[Cell]]) -> None:
    """The lines, on standard output: they are the result."""
    if not shows_colour(terminal=sys.stdout.isatty()):
        for line in lines:
            sys.stdout.write(printable("".join(text for text, _ in line)).rstrip() + "\n")
        return
    from rich.console import Console

    console = Console(highlight=False)
    for line in lines:
        console.print(_coloured(line), soft_wrap=True)


def _coloured(line: Sequence[Cell]) -> Text:
    from rich.text import Text

    return Text.assemble(*((printable(text), style) for text, style in line))
