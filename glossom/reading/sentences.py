"""Where one sentence ends and the next begins."""

from __future__ import annotations

import re
from collections.abc import Iterator

END = re.compile(r"[.!?…][”\"’')\]]*(\s+)(?=[“\"‘(\[]*[A-ZÀ-ÞА-Я0-9])")
NOT_AN_END = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Gen|Sen|Rep|Gov|[A-Z])\.$")
LONGEST_ABBREVIATION = 8  # characters before a break that are looked at
FAR = 2_000  # no sentence is longer; a text of megabytes is not searched whole for each mention


def sentence_breaks(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Where a sentence of text[start:end] ends and where the next begins, in order; the white space lies between."""
    # a break just at `start` ends a sentence whose stop stands before it
    for match in END.finditer(text, max(0, start - 1), len(text) if end is None else end):
        stop = match.start() + 1
        if text[stop - 1] != "." or not NOT_AN_END.search(text[max(0, stop - LONGEST_ABBREVIATION) : stop]):
            yield match.span(1)


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Start and end of the sentence of `text` in which text[start:end] stands."""
    low, high = max(0, start - FAR), min(len(text), end + FAR)
    for at, following in sentence_breaks(text, low, high):
        if following <= start:
            low = following
        elif at >= end:
            high = at
            break
    return low, high
