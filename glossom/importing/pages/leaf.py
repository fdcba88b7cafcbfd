"""A leaf of a page: one stretch of text with its emphasis and links."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import takewhile
from typing import Literal

from glossom.dataclass import dataclass
from glossom.importing.pages.clue import plain
from glossom.importing.wording.sentences import ENDS, reads_as_prose, words_in

PieceKind = Literal["text", "break", "open", "close"]
Mark = Literal["", "*", "**", "link"]
LeafKind = Literal["paragraph", "heading", "item", "caption", "cell", "embed"]
SPACES = re.compile(r"[ \t\n\r\f\v]+")
MOSTLY_LINKS = 0.6
AROUND = 3  # elements that tell leaves of one kind from another
COUNTING = re.compile(r"(?i)\b(?:first|last|odd|even)\b|\d+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a leaf: its text, a line break, or where a mark opens and closes."""

    kind: PieceKind
    text: str = ""
    mark: Mark = ""
    target: str = ""
    """Of a link: its address as written."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Where in a table a leaf stands."""

    table: int
    """The number of the table on its page."""
    row: int
    """Counted from 1; 0 for the table's caption."""
    column: int
    """Counted from 1, those that wider and higher cells take counted too."""
    head: bool = False


@dataclass(frozen=True)  # no slots: what is read of it often is kept
class Leaf:
    """A paragraph, heading, item, caption or table cell of a page, or the link that stands for an embedded video."""

    kind: LeafKind
    pieces: tuple[Piece, ...]
    level: int = 0
    """Of a heading, 1 to 6; of an item, how deep its list lies, from 1."""
    number: int = 0
    """Of an item in a numbered list, its number."""
    quotes: int = 0
    """Block quotes around it."""
    quote: int = 0
    """The number on its page of the innermost of these; 0: none."""
    path: tuple[str, ...] = ()
    """The elements around it from the root, those within a line left out: `tag.classes.itemprop`."""
    figure: int = 0
    """The number of the figure around it; 0: none."""
    cell: Cell | None = None
    entry: int = 0
    """Of an item, the number on its page of the element that it stands in; 0 for all others."""
    article: int = 0
    """The number on its page of the outermost `article` around it; 0: none."""
    pictured: bool = False
    """Whether a picture stands between it and the leaf before it."""

    @cached_property
    def place(self) -> str:
        """The nearest elements around it: equal for leaves of one kind on a page, counting classes left out."""
        return COUNTING.sub("", " ".join(self.path[-AROUND:]))

    @property
    def is_set(self) -> bool:
        """Whether the page's own spaces count in it, as in verse."""
        return any(element.startswith("pre.") for element in self.path)

    @cached_property
    def text(self) -> str:
        """What the eye reads, on one line."""
        return SPACES.sub(" ", "".join(" " if piece.kind == "break" else piece.text for piece in self.pieces)).strip()

    @cached_property
    def words(self) -> int:
        """How many words it has, as `words_in` counts."""
        return words_in(self.text)

    @cached_property
    def is_prose(self) -> bool:
        """Whether it is plainly a paragraph of full sentences."""
        return reads_as_prose(self.text)

    @cached_property
    def letters(self) -> str:
        """Its letters and digits alone, case folded: for comparing."""
        return plain(self.text)

    @cached_property
    def link_share(self) -> float:
        """The share of the letters that are links' words, 0 to 1."""
        linked = total = depth = 0
        for piece in self.pieces:
            if piece.mark == "link":
                depth += 1 if piece.kind == "open" else -1
            total += len(piece.text)
            linked += len(piece.text) if depth else 0
        return linked / total if total else 0.0

    @property
    def is_linked(self) -> bool:
        """Whether most of it is links."""
        return self.link_share >= MOSTLY_LINKS

    @property
    def all_emphasis(self) -> bool:
        """Whether all letters are set in italics or bold."""
        depth = 0
        for piece in self.pieces:
            if piece.mark in ("*", "**"):
                depth += 1 if piece.kind == "open" else -1
            elif not depth and piece.text.strip():
                return False
        return True


def paragraphs_of(leaf: Leaf) -> list[Leaf]:
    """The leaf, parted where the page sets two line breaks in a row, or one between two lines of prose."""
    parts: list[list[Piece]] = [[]]
    breaks = 0
    for index, piece in enumerate(leaf.pieces):
        if piece.kind == "break":
            breaks += 1
            continue
        if piece.kind == "text" and not piece.text.strip() and breaks:
            continue
        if breaks > 1 or (breaks and leaf.kind == "paragraph" and _is_prose(parts[-1], leaf.pieces, index)):
            parts = _parted(parts)
        elif breaks and parts[-1]:
            parts[-1].append(Piece("break"))
        breaks = 0
        parts[-1].append(piece)
    leaves = [part for part in (replace(leaf, pieces=tuple(part)) for part in parts) if part.text]
    return [*leaves[:1], *(replace(part, pictured=False) for part in leaves[1:])]


def _is_prose(above: Sequence[Piece], pieces: Sequence[Piece], index: int) -> bool:
    """Whether full sentences end and begin at a line break: verse and addresses go on across it, paragraphs do not.

    The line above is the last of `above`; the one below begins at pieces[index]. No more than these two is looked at.
    """
    last = _line(reversed(above))[::-1]
    if not ENDS.search("".join(last).strip()) or not reads_as_prose("".join(last).strip()):
        return False
    return reads_as_prose("".join(_line(pieces[at] for at in range(index, len(pieces)))).strip())


def _line(pieces: Iterable[Piece]) -> list[str]:
    """The texts up to the first line break."""
    return [piece.text for piece in takewhile(lambda piece: piece.kind != "break", pieces)]


def _parted(parts: list[list[Piece]]) -> list[list[Piece]]:
    """Another part begun, in which the marks that are open go on."""
    still = open_marks(parts[-1])
    closing = [Piece("close", mark=piece.mark) for piece in reversed(still)]
    return [*parts[:-1], [*parts[-1], *closing], list(still)]


def open_marks(pieces: Iterable[Piece]) -> list[Piece]:
    """The marks that open in the pieces and do not close there."""
    still: list[Piece] = []
    for piece in pieces:
        if piece.kind == "open":
            still.append(piece)
        elif piece.kind == "close" and still:
            still.pop()
    return still
