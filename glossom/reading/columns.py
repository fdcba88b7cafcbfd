"""Where the text of a block stands in the author's lines."""

from __future__ import annotations

import re
from bisect import bisect_right


def place_of(at: int, places: list[tuple[int, int]], starts: list[int]) -> tuple[int, int]:
    """Line and column of character `at` of an inline source whose lines start at `starts`."""
    index = min(bisect_right(starts, at), len(places)) - 1
    line, column = places[index]
    return line, column + at - starts[index]


def suffix_column(source: str, content: str) -> int:
    """Where a paragraph's line stands in its source line: a container (`> `, `- `) only takes from the left.

    White space at its end, such as a no-break space, may be in one and not in the other.
    """
    return len(source.rstrip()) - len(content.rstrip()) + 1


def atx_column(source: str, content: str) -> int:
    """The column of a `## heading`'s content in its source line, inside whatever containers."""
    for match in re.finditer(r"#{1,6}[ \t]+", source):
        rest = source[match.end() :]
        if rest.startswith(content) and not rest[len(content) :].replace("#", " ").strip():
            return match.end() + 1
    return 1


def cell_columns(source: str) -> list[list[int]]:
    """For each cell of a table's row, the columns of its content's characters.

    As GFM splits a row: a pipe behind a backslash is not a border, and the backslash is not content.
    """
    cells: list[list[int]] = [[]]
    for at, char in enumerate(source):
        if char != "|":
            cells[-1].append(at)
        elif at and source[at - 1] == "\\":
            cells[-1][-1] = at
        else:
            cells.append([])
    trimmed = [_trimmed(cell, source) for cell in cells]
    if trimmed and not trimmed[0]:
        trimmed = trimmed[1:]
    return [[at + 1 for at in cell] or [1] for cell in trimmed]


def _trimmed(cell: list[int], source: str) -> list[int]:
    while cell and source[cell[0]] in " \t":
        cell = cell[1:]
    while cell and source[cell[-1]] in " \t":
        cell = cell[:-1]
    return cell
