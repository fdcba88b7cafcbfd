"""A pasted text as lines: one for each paragraph, heading or item, whatever the width at which it was wrapped."""

from __future__ import annotations

import re
from collections.abc import Sequence

from glossom.dataclass import dataclass
from glossom.importing.pastes.carried import bare_lines
from glossom.importing.pastes.wrapped import wrapped

BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
EDGE = " \t\xa0\u3000\ufeff"


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
    """The text's lines without blank ones, unwrapped where it was wrapped, bare of what carried it here."""
    raw = bare_lines([line.rstrip(EDGE).lstrip(EDGE[2:]) for line in BREAKS.sub("\n", text).split("\n")])
    lines = [re.sub(r"[ \t]+", " ", line.strip(EDGE)) for line in raw]
    seen = wrapped(raw)
    return tuple(
        Line(
            seen.joined([lines[index] for index in own]),
            own[0] + 1,
            before=own[0] == 0 or not lines[own[0] - 1],
            after=own[-1] + 1 == len(lines) or not lines[own[-1] + 1],
        )
        for own in seen.paragraphs
    )


def groups_of(lines: Sequence[Line]) -> list[tuple[int, int]]:
    """Of every line, the numbers of the first and last one of those that no blank line parts from it."""
    found: list[tuple[int, int]] = []
    for index, line in enumerate(lines):
        if line.after or index + 1 == len(lines):
            found += [(len(found), index)] * (index + 1 - len(found))
    return found
