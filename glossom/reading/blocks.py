"""The blocks of most texts, told apart without the parser: paragraphs, headings, and quotations of one paragraph.

The law: a text laid out block by block is what the parser makes of the whole (`tests/test_blocks.py`). It holds since
an empty line ends all that stands at the left margin but fences, and since a block counts here only if no other rule
of the parser can begin on any of its lines. What is not such a block is left to the parser, together with what
follows it, up to the next one.
"""

from __future__ import annotations

import re
from typing import NamedTuple

REACHING = ("```", "~~~", "]:")
"""Signs of what reaches over an empty line: fences, and links defined apart. No block that is known here begins so."""
PROSE = r"(?:[^\s0-9#>+*_|:=`~\[-]|[0-9]++(?![.)])|[*_]{1,3}(?=[^\W_])|\[[^\[\]\\\n]*+\](?!:))"
"""How a line begins that begins no block: not `1.` or `1)`, not `* ` or `***`, though `*so*`; not `[so]:`."""
PARAGRAPH = re.compile(rf"{PROSE}.*+(?:\n{PROSE}.*+)*+(?<!\s)")
QUOTATION = re.compile(rf"> {PROSE}.*+(?:\n> {PROSE}.*+)*+(?<!\s)")
HEADING = re.compile(r"(#{1,6}) ++([^\s#](?:.*[^\s#])?)")


class Block(NamedTuple):
    """A part of a text."""

    tag: str
    """`p`, `h1` to `h6` or `blockquote`; nothing: the text is left to the parser."""
    text: str
    line: int
    """Its first, counted from 0."""
    column: int = 1
    """At which each of its lines begins, counted from 1."""


def blocks(text: str) -> list[Block]:
    """The parts of a text whose line ends are `\\n`, in order."""
    found: list[Block] = []
    left: list[str] = []
    line = since = 0
    for stretch in text.split("\n\n"):
        if block := _block(stretch, line):
            if left:
                found.append(Block("", "\n\n".join(left), since))
                left = []
            found.append(block)
        elif left or stretch:
            if any(sign in stretch for sign in REACHING):
                return [Block("", text, 0)]
            since = since if left else line
            left.append(stretch)
        line += stretch.count("\n") + 2
    return [*found, Block("", "\n\n".join(left), since)] if left else found


def _block(stretch: str, line: int) -> Block | None:
    """What stands between two empty lines, if that is one block of those that are known here."""
    text = stretch.strip("\n")
    line += len(stretch) - len(stretch.lstrip("\n")) if stretch.startswith("\n") else 0
    if PARAGRAPH.fullmatch(text):
        return Block("p", text, line)
    if heading := HEADING.fullmatch(text):
        return Block(f"h{len(heading[1])}", heading[2], line, heading.start(2) + 1)
    if QUOTATION.fullmatch(text):
        return Block("blockquote", text[2:].replace("\n> ", "\n"), line, 3)
    return None
