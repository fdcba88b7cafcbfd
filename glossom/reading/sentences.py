"""Where one sentence ends and the next begins."""

from __future__ import annotations

import re
from collections.abc import Iterator

END = re.compile(r"(?<=[.!?…])[”\"’')\]]*\s+(?=[“\"‘(\[]*[A-ZÀ-ÞА-Я0-9])")
NOT_AN_END = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Gen|Sen|Rep|Gov|[A-Z])\.$")
LONGEST_ABBREVIATION = 8  # characters before a break that are looked at
FAR = 2_000  # no sentence is longer; a text of megabytes is not searched whole for each mention


def sentence_breaks(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Where a sentence of text[start:end] ends and where the next begins, in order; the white space lies between."""
    for match in END.finditer(text, start, len(text) if end is None else end):
        if not NOT_AN_END.search(text[max(0, match.start() - LONGEST_ABBREVIATION) : match.start()]):
            white = re.search(r"\s", text[match.start() : match.end()])
            yield match.start() + (white.start() if white else 0), match.end()


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
