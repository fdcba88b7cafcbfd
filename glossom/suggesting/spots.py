"""Where something stands in an article's paragraphs."""

from __future__ import annotations

from glossom.dataclass import dataclass

TITLE = -1
"""The `text` of a spot in the headline."""


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """Code points `start` to `end` (half open) of paragraph number `text`, counted from 0; TITLE is the headline."""

    text: int
    start: int
    end: int
