"""Which tables of a page hold figures and words to compare, and which only lay the page out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace

from glossom.importing.pages.leaf import Leaf

LONGEST_CELL = 40  # words
LEAST_ROWS = 2
MOST_COLUMNS = 60  # a page is not so wide; each row is written with as many cells as the widest has
LEAST_COLUMNS = 2
KEPT_WHOLE = 0.5  # the share of a table's words that must be kept for all of it to be


def with_tables(leaves: Sequence[Leaf], kept: Collection[int]) -> tuple[list[Leaf], list[int]]:
    """The page's leaves, and those that are kept, where a table is kept whole, with its caption, or not at all.

    Cells of what is no table, or is one that Markdown cannot write, are paragraphs.
    """
    tables: dict[int, list[int]] = defaultdict(list)
    for index, leaf in enumerate(leaves):
        if leaf.cell:
            tables[leaf.cell.table].append(index)
    changed, chosen = list(leaves), set(kept)
    for every in tables.values():
        members = [index for index in every if leaves[index].kind == "cell"]
        captions = [index for index in every if leaves[index].kind != "cell"]
        for index in captions:
            changed[index] = replace(leaves[index], kind="paragraph", cell=None)
        chosen -= set(captions)
        if _is_table([leaves[index] for index in members]):
            words = {index: leaves[index].words for index in members}
            share = sum(words[index] for index in members if index in chosen) / (sum(words.values()) or 1)
            chosen = chosen | set(every) if share >= KEPT_WHOLE else chosen - set(every)
        else:
            for index in members:
                changed[index] = replace(leaves[index], kind="paragraph", cell=None)
    return changed, sorted(chosen)


def _is_table(cells: Sequence[Leaf]) -> bool:
    places = [(leaf.cell.row, leaf.cell.column) for leaf in cells if leaf.cell]
    if max((column for _, column in places), default=0) > MOST_COLUMNS or len(set(places)) < len(places):
        return False
    if any(leaf.words > LONGEST_CELL or leaf.quotes for leaf in cells):
        return False
    rows = {row for row, _ in places}
    full = {row for row, column in places if column >= LEAST_COLUMNS}
    return len(full) >= LEAST_ROWS and 2 * len(full) > len(rows)
