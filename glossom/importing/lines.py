"""A pasted text as lines: one for each paragraph, heading or item, whatever the width at which it was wrapped."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
EDGE = " \t\xa0\u3000\ufeff"
WIDEST = 100  # columns; editors and mail programs wrap between 60 and 80
NARROWEST = 40
FEW_PAIRS = 2
LONG = 0.8  # of the width
HANGING = re.compile(r"\w-$")
JOINS_WITHOUT_SPACE = re.compile(r"(?!(?:und|oder|bzw|and|or|et|ou|y|o|e|en|of|og|och)\b)[^\W\d_]")
BULLET = re.compile(r"[•‣◦▪●*·–-]\s+\S|\d{1,2}[.)]\s+\S")


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph, heading or item of a pasted text."""

    text: str
    number: int
    """The line of the pasted text on which it begins, counted from 1."""
    before: bool
    """A blank line, or the beginning, stands before it."""
    after: bool
    """A blank line, or the end, stands after it."""

    @property
    def alone(self) -> bool:
        """Blank lines stand on both sides."""
        return self.before and self.after


def lines_of(text: str) -> tuple[Line, ...]:
    """The text's lines without blank ones, unwrapped where the text was wrapped at some width."""
    raw = [re.sub(r"[ \t]+", " ", line.strip(EDGE)) for line in BREAKS.sub("\n", text).split("\n")]
    width = wrap_width(raw)
    lines: list[Line] = []
    start = 0
    while start < len(raw):
        end = start + 1
        while width and end < len(raw) and _continues(raw[end - 1], raw[end], width):
            end += 1
        if raw[start]:
            before = start == 0 or not raw[start - 1]
            after = end == len(raw) or not raw[end]
            lines.append(Line(_joined(raw[start:end]), start + 1, before, after))
        start = end
    return tuple(lines)


def groups_of(lines: Sequence[Line]) -> list[tuple[int, int]]:
    """Of every line, the numbers of the first and last one of those that no blank line parts from it."""
    found: list[tuple[int, int]] = []
    for index, line in enumerate(lines):
        if line.after or index + 1 == len(lines):
            found += [(len(found), index)] * (index + 1 - len(found))
    return found


def wrap_width(lines: list[str]) -> int:
    """The width in columns at which the text was wrapped, or 0 where it was not.

    A text is wrapped when its long lines that another line follows are nearly all full: the next line's first
    word would not have fitted.
    """
    lengths = sorted(len(line) for line in lines if " " in line)
    width = lengths[-1] if lengths else 0
    if not NARROWEST <= width <= WIDEST:
        return 0
    pairs = [(line, then) for line, then in pairwise(lines) if then and len(line) >= 0.7 * width]
    full = sum(_continues(line, then, width) for line, then in pairs)
    return width if full >= FEW_PAIRS and full >= 0.8 * len(pairs) else 0


def _continues(line: str, then: str, width: int) -> bool:
    """Whether `then` goes on with the paragraph of `line`: its first word would not have fitted there."""
    if not line or not then or BULLET.match(then):
        return False
    if len(line) + 1 + len(then.split(" ", 1)[0]) > width:
        return True
    # wrapped by hand, or by a program that counts otherwise
    return len(line) >= LONG * width and then[0].islower() and line[-1] not in ".!?:;"


def _joined(lines: list[str]) -> str:
    parts = [lines[0]]
    for line, then in pairwise(lines):
        hyphened = HANGING.search(line) and JOINS_WITHOUT_SPACE.match(then)
        parts += [then] if hyphened else [" ", then]
    return "".join(parts)
