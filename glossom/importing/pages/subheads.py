"""Headings within an article that its page only calls so, and does not mark as headings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from glossom.importing.pages.leaf import Leaf

CALLED = re.compile(
    r"(?i)(?:sub|cross|inter|zwischen)[_-]?(?:head(?:er|ing|line)?|tit(?:le|el|re|ulo)|überschrift|ueberschrift)(?![a-z])"
)
LONGEST = 15  # words
STOP = re.compile(r"[.,;:…]\W*$")
LEVEL = 3


def with_subheads(leaves: Sequence[Leaf]) -> tuple[Leaf, ...]:
    """The leaves; a short paragraph is a heading where its class says so and it stands between paragraphs of prose.

    These stand in the same element as it does, above it and below it. A deck, which may be called the same, has none
    above it.
    """
    below = Counter(_home(leaf) for leaf in leaves if _is_prose(leaf))
    above: Counter[tuple[str, ...]] = Counter()
    found = []
    for leaf in leaves:
        if _is_prose(leaf):
            above[_home(leaf)] += 1
            below[_home(leaf)] -= 1
        heads = _is_called(leaf) and above[_home(leaf)] > 0 and below[_home(leaf)] > 0
        found.append(replace(leaf, kind="heading", level=LEVEL) if heads else leaf)
    return tuple(found)


def _home(leaf: Leaf) -> tuple[str, ...]:
    return leaf.path[:-1]


def _is_prose(leaf: Leaf) -> bool:
    return leaf.kind == "paragraph" and leaf.is_prose


def _is_called(leaf: Leaf) -> bool:
    if leaf.kind != "paragraph" or leaf.quotes or not leaf.path or not CALLED.search(leaf.path[-1]):
        return False
    return leaf.words <= LONGEST and not STOP.search(leaf.text)
