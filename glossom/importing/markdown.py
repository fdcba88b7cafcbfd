"""Blocks of plain text as Markdown that reads back as the same text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from glossom.dataclass import dataclass

Kind = Literal["paragraph", "heading", "item", "quote"]

ACTIVE = r"""
      \\(?=[!-/:-@\[-`{-~]|$)          # a backslash that would escape what follows
    | [*`]
    | (?<![^\W_])_ | _(?![^\W_])       # inside a word an underscore is only an underscore
    | <(?=[A-Za-z/!?])                 # a tag or an autolink
    | &(?=\#?\w+;)                     # an entity
    | \](?=[(\[{]) | \[(?=\^)          # a link, a span of ours; a footnote
    | \{(?=\.nogloss|gloss=)           # an attribute of ours
    | (?<=~)~ | ~(?=~)                 # struck out; a fence
"""
INLINE = re.compile(f"(?x){ACTIVE}")
IN_LINK = re.compile(rf"(?x){ACTIVE} | [\[\]]")
LINE_START = re.compile(r"(?:#{1,6}(?=[ \t]|$)|>|[-+](?=[ \t]|$)|=+[ \t]*$|-(?=[ \t]*-[ \t]*-)|\[(?=[^\]]+\]:))")
CLOSING = re.compile(r"(?:(?<=[ \t])|^)(#+)$")
"""Number signs that close a heading."""
NUMBERED = re.compile(r"(\d{1,9})([.)])(?=[ \t]|$)")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, item of a list or quotation, as plain text on one line."""

    kind: Kind
    text: str


def write_blocks(blocks: Iterable[Block]) -> str:
    """The blocks as Markdown, ending with one line break; nothing for no blocks."""
    parts: list[str] = []
    last: Kind = "paragraph"
    for block in blocks:
        gap = "\n" if block.kind == last == "item" else "\n\n"
        parts += [gap if parts else "", _written(block)]
        last = block.kind
    return "".join(parts) + "\n" if parts else ""


def _written(block: Block) -> str:
    if block.kind == "heading":  # its closing number signs would be taken for markup
        return "## " + CLOSING.sub(r"\\\1", escaped_inline(block.text))
    return {"paragraph": "", "item": "- ", "quote": "> "}[block.kind] + escaped(block.text)


def escaped(text: str) -> str:
    """The text of a block, with a backslash before each character that Markdown would take for markup."""
    return escaped_start(escaped_inline(text))


def escaped_inline(text: str) -> str:
    """The text as it may stand inside a block."""
    return INLINE.sub(lambda match: "\\" + match[0], text)


def escaped_in_link(text: str) -> str:
    """The text as it may stand between the brackets of a link."""
    return IN_LINK.sub(lambda match: "\\" + match[0], text)


def escaped_start(text: str) -> str:
    """Escaped text as it may begin a block."""
    text = LINE_START.sub(lambda match: "\\" + match[0], text, count=1) if LINE_START.match(text) else text
    return NUMBERED.sub(r"\1\\\2", text, count=1) if NUMBERED.match(text) else text
