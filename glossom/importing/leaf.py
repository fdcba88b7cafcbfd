"""A leaf of a page: one stretch of text with its emphasis and links, and the Markdown for it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal
from urllib.parse import quote, urljoin

from glossom.importing.markdown import escaped_inline, escaped_start

PieceKind = Literal["text", "break", "open", "close"]
Mark = Literal["", "*", "**", "link"]
LeafKind = Literal["paragraph", "heading", "item", "caption", "cell"]
SPACES = re.compile(r"[ \t\n\r\f\v]+")
SAFE = re.compile(r"(?i)(?:https?://[^\s/]|mailto:[^\s])")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a leaf: its text, a line break, or where a mark opens and closes."""

    kind: PieceKind
    text: str = ""
    mark: Mark = ""
    target: str = ""
    """Of a link: its address as written."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A paragraph, heading, item, caption or table cell of a page."""

    kind: LeafKind
    pieces: tuple[Piece, ...]
    level: int = 0
    """Of a heading, 1 to 6; of an item, how deep its list lies, from 1."""
    number: int = 0
    """Of an item in a numbered list, its number."""
    quotes: int = 0
    """Block quotes around it."""
    place: str = ""
    """The elements around it with their classes: equal for leaves of one kind on a page."""

    @property
    def text(self) -> str:
        """What the eye reads, on one line."""
        return SPACES.sub(" ", "".join(" " if piece.kind == "break" else piece.text for piece in self.pieces)).strip()

    @property
    def link_share(self) -> float:
        """The share of the letters that are links' words, 0 to 1."""
        linked = total = depth = 0
        for piece in self.pieces:
            if piece.mark == "link":
                depth += 1 if piece.kind == "open" else -1
            total += len(piece.text)
            linked += len(piece.text) if depth else 0
        return linked / total if total else 0.0


def paragraphs_of(leaf: Leaf) -> list[Leaf]:
    """The leaf, parted where the page sets two line breaks in a row."""
    parts: list[list[Piece]] = [[]]
    breaks = 0
    for piece in leaf.pieces:
        if piece.kind == "break":
            breaks += 1
            continue
        if piece.kind == "text" and not piece.text.strip() and breaks:
            continue
        if breaks == 1 and parts[-1]:
            parts[-1].append(Piece("break"))
        elif breaks > 1:
            parts = _parted(parts)
        breaks = 0
        parts[-1].append(piece)
    leaves = [Leaf(leaf.kind, tuple(part), leaf.level, leaf.number, leaf.quotes, leaf.place) for part in parts]
    return [part for part in leaves if part.text]


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


# ---------------------------------------------------------------- Markdown


def write_leaves(leaves: Sequence[Leaf], base: str) -> str:
    """The leaves as Markdown; links are resolved against `base`."""
    parts: list[str] = []
    last: Leaf | None = None
    for leaf in leaves:
        if last:
            parts.append("\n" if leaf.kind == last.kind == "item" and leaf.quotes == last.quotes else "\n\n")
            if leaf.quotes and leaf.quotes == last.quotes and parts[-1] == "\n\n":
                parts[-1] = "\n" + ">" * leaf.quotes + "\n"
        parts.append(_written(leaf, base))
        last = leaf
    return "".join(parts) + "\n" if parts else ""


def _written(leaf: Leaf, base: str) -> str:
    text = escaped_start(inline_markdown(leaf.pieces, base))
    opening = "> " * leaf.quotes
    if leaf.kind == "heading":
        opening += "#" * max(2, min(leaf.level, 6)) + " "
        text = re.sub(r"(?<=[ \t])(#+)$", r"\\\1", text.replace("\\\n", " "))
    elif leaf.kind == "item":
        opening += "    " * (leaf.level - 1) + (f"{leaf.number}. " if leaf.number else "- ")
    return opening + text.replace("\n", "\n" + "> " * leaf.quotes)


def inline_markdown(pieces: Sequence[Piece], base: str) -> str:
    """The pieces as Markdown inside a block. A mark that Markdown cannot set there is left out, its words stay."""
    return _Writer(base).write(_tidy(pieces))


def _tidy(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces with white space collapsed and moved out of marks; marks around nothing are gone."""
    tidy: list[Piece] = []
    space = True  # at the beginning of a block none is kept
    for piece in pieces:
        if piece.kind != "text":
            if piece.kind == "break":
                space = True
            tidy.append(piece)
            continue
        text = SPACES.sub(" ", piece.text)
        if space:
            text = text.lstrip(" ")
        if text:
            space = text.endswith(" ")
            tidy.append(Piece("text", text))
    return _without_empty_marks(_spaces_outside(tidy))


def _spaces_outside(pieces: list[Piece]) -> list[Piece]:
    """`a* b*` as `a *b*`, and `*a *b` as `*a* b`."""
    moved = list(pieces)
    for index in range(len(moved) - 1, -1, -1):  # a space before a closing mark goes behind it
        piece = moved[index]
        if piece.kind == "text" and piece.text.endswith(" "):
            after = index + 1
            while after < len(moved) and moved[after].kind == "close":
                after += 1
            if after > index + 1:
                moved[index] = Piece("text", piece.text.rstrip(" "))
                moved.insert(after, Piece("text", " "))
    for index in range(len(moved)):  # a space behind an opening mark goes before it
        piece = moved[index]
        if piece.kind == "text" and piece.text.startswith(" ") and piece.text.strip():
            before = index
            while before and moved[before - 1].kind == "open":
                before -= 1
            if before < index:
                moved[index] = Piece("text", piece.text.lstrip(" "))
                moved.insert(before, Piece("text", " "))
    return [piece for piece in moved if piece.kind != "text" or piece.text]


def _without_empty_marks(pieces: list[Piece]) -> list[Piece]:
    kept: list[Piece] = []
    for piece in pieces:
        if piece.kind == "close" and kept and kept[-1].kind == "open":
            kept.pop()
            continue
        kept.append(piece)
    return kept


class _Writer:
    """Writes pieces; remembers which marks it could set, and what it wrote last."""

    def __init__(self, base: str) -> None:
        self.base = base
        self.out: list[str] = []
        self.set: list[tuple[str, str]] = []  # of each open mark: what closes it, and which mark it is

    def write(self, pieces: list[Piece]) -> str:
        for index, piece in enumerate(pieces):
            if piece.kind == "text":
                self._text(piece.text, last=index + 1 == len(pieces))
            elif piece.kind == "break":
                if any(other.kind == "text" and other.text.strip() for other in pieces[index + 1 :]) and self.out:
                    self.out.append("\\\n")
            elif piece.kind == "open":
                self._open(pieces, index)
            elif self.set:
                self.out.append(self.set.pop()[0])
        while self.set:
            self.out.append(self.set.pop()[0])
        return "".join(self.out).rstrip(" ")

    def _text(self, text: str, *, last: bool) -> None:
        in_link = any(mark == "link" for _, mark in self.set)
        text = escaped_inline(text)
        if in_link:
            text = re.sub(r"(?<!\\)[\[\]]", lambda match: "\\" + match[0], text)
        elif self.out and self.out[-1].endswith(")") and text.startswith(("(", "[")):
            text = "\\" + text
        if not last and text.endswith("\\") and not text.endswith("\\\\"):
            text += "\\"
        if not last and text.endswith("!"):
            text = text[:-1] + "\\!"  # before a link it would make an image
        if self.out and self.out[-1].endswith("\\\n"):
            text = escaped_start(text)
        self.out.append(text)

    def _open(self, pieces: list[Piece], index: int) -> None:
        mark = pieces[index].mark
        if mark == "link":
            target = _target(pieces[index].target, self.base)
            free = not any(other == "link" for _, other in self.set)
            self.set.append((f"]({target})" if target and free else "", "link" if target and free else ""))
            self.out.append("[" if target and free else "")
            return
        fits = not any("*" in closing for closing, _ in self.set) and self._fits(pieces, index)
        self.set.append((mark, mark) if fits else ("", ""))
        self.out.append(mark if fits else "")

    def _fits(self, pieces: list[Piece], index: int) -> bool:
        """Whether Markdown takes the asterisks for marks here: its rule of flanking."""
        end = _closing(pieces, index)
        inner = "".join(piece.text for piece in pieces[index:end])
        before = "".join(self.out)[-1:]
        after = "".join(piece.text for piece in pieces[end:])[:1]
        if not inner.strip() or inner != inner.strip() or before == "*" or _touches(pieces, end):
            return False
        opens = not _is_mark(inner[0]) or not before or before.isspace() or _is_mark(before)
        closes = not _is_mark(inner[-1]) or not after or after.isspace() or _is_mark(after)
        return opens and closes


def _touches(pieces: Sequence[Piece], end: int) -> bool:
    """Whether another mark opens just after the one that closes at `end`."""
    return end + 1 < len(pieces) and pieces[end + 1].kind == "open" and pieces[end + 1].mark != "link"


def _closing(pieces: Sequence[Piece], index: int) -> int:
    depth = 0
    for at in range(index, len(pieces)):
        depth += {"open": 1, "close": -1}.get(pieces[at].kind, 0)
        if depth == 0:
            return at
    return len(pieces)


def _is_mark(char: str) -> bool:
    return unicodedata.category(char)[0] in "PS"


def _target(address: str, base: str) -> str:
    """The address of a link, whole and harmless, or nothing."""
    address = "".join(char for char in address.strip() if char.isprintable() and char != "\\")
    if address.startswith("#"):
        return ""
    try:
        whole = urljoin(base, address)
    except ValueError:
        return ""
    if not SAFE.match(whole):
        return ""
    return quote(whole, safe="%/:=&?~#+!$,;'@-._[]*")
