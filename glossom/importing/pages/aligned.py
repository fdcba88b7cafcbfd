"""Which leaves of a page an extractor's blocks are made of."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from glossom.importing.pages.clue import plain
from glossom.importing.pages.leaf import Leaf

LONG = 25  # letters: shorter texts are found by equality only
PARTLY = 0.6
MANY = 4_000_000  # leaves times blocks: beyond any real page; aligning takes that many steps


def aligned(leaves: Sequence[Leaf], blocks: Sequence[str]) -> list[int]:
    """The numbers of the leaves that the extractor's blocks are made of, in order."""
    ours = [leaf.letters for leaf in leaves]
    theirs = [plain(block) for block in blocks]
    if len(ours) * len(theirs) > MANY:
        kept = set(theirs)
        return [place for place, text in enumerate(ours) if text in kept]
    found: set[int] = set()
    leaf = block = 0
    for match in SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks():
        found.update(_partly(ours, range(leaf, match.a), theirs[block : match.b]))
        found.update(place for place in range(match.a, match.a + match.size) if ours[place])
        leaf, block = match.a + match.size, match.b + match.size
    return sorted(found)


def _partly(ours: Sequence[str], places: range, blocks: Sequence[str]) -> list[int]:
    """Of the leaves between two that are aligned, those that the blocks between the same two are made of.

    An extractor may join leaves to one block, or part one leaf (at its line breaks) into many.
    """
    whole = "".join(blocks)
    if not whole:
        return []
    return [place for place in places if _is_made_of(ours[place], whole, blocks)]


def _is_made_of(leaf: str, whole: str, blocks: Sequence[str]) -> bool:
    covered = len(whole) if whole in leaf else 0
    if not covered and len(leaf) * len(blocks) <= MANY:
        covered = sum(len(block) for block in blocks if block in leaf)
    if len(leaf) < LONG:
        return 0 < len(leaf) == covered
    return leaf in whole or covered >= PARTLY * len(leaf)
