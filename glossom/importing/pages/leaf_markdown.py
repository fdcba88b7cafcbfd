"""Leaves of a page as Markdown that reads back as the same text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from urllib.parse import quote, urljoin

from glossom.importing.markdown import CLOSING, escaped_in_link, escaped_inline, escaped_start
from glossom.importing.pages.leaf import SPACES, Leaf, Piece

TOP = 2  # the rank of headings below the title
SAFE = re.compile(r"(?i)(?:https?://[^\s/]|mailto:[^\s])")


def write_leaves(leaves: Sequence[Leaf], base: str) -> str:
    """The leaves as Markdown; links are resolved against `base`. Neighbouring cells of a table are written as one."""
    out: list[str] = []
    last: Leaf | None = None
    sound = _with_sound_levels(_with_whole_items(_with_ranks(leaves)))
    for table, group in groupby(sound, key=lambda leaf: leaf.cell.table if leaf.cell else 0):
        members = list(group)
        for leaf in members[:1] if table else members:
            out.append(_gap(last, leaf) if last else "")
            out.append(_table(members, base) if table else _written(leaf, base))
            last = leaf
    return "".join(out) + "\n" if out else ""


def _gap(last: Leaf, leaf: Leaf) -> str:
    if (leaf.quotes, leaf.quote) != (last.quotes, last.quote):
        return "\n\n"
    between = "\n" + ("> " * leaf.quotes).rstrip()
    if leaf.kind != "item" or last.kind != "item":
        return between + "\n"
    # only a first item may follow a line of text directly, unless it goes on with the same list
    goes_on = leaf.level == last.level and last.number == leaf.number - 1
    return "\n" if leaf.number < 2 or goes_on else between + "\n"


def _with_whole_items(leaves: Iterable[Leaf]) -> Iterator[Leaf]:
    """The leaves; the paragraphs of one item of a list are one leaf, with a line break between them."""
    for _, group in groupby(enumerate(leaves), key=lambda pair: (pair[1].entry, 0 if pair[1].entry else pair[0])):
        members = [leaf for _, leaf in group]
        rest = (piece for leaf in members[1:] for piece in (Piece("break"), *leaf.pieces))
        yield replace(members[0], pieces=(*members[0].pieces, *rest)) if len(members) > 1 else members[0]


def _with_ranks(leaves: Sequence[Leaf]) -> Iterator[Leaf]:
    """The leaves, their headings from the second rank on, which stands below the title, and no rank left out."""
    levels = sorted({max(TOP, leaf.level) for leaf in leaves if leaf.kind == "heading"})
    for leaf in leaves:
        heading = leaf.kind == "heading"
        yield replace(leaf, level=levels.index(max(TOP, leaf.level)) + TOP) if heading else leaf


def _with_sound_levels(leaves: Iterable[Leaf]) -> Iterator[Leaf]:
    """The leaves; an item lies at most one level below the one before it, else Markdown would read code."""
    level = 0
    quotes = 0
    for leaf in leaves:
        if leaf.quotes != quotes or leaf.kind != "item":
            level = 0
        if leaf.kind == "item":
            level = min(leaf.level, level + 1)
        quotes = leaf.quotes
        yield replace(leaf, level=level) if leaf.kind == "item" else leaf


def _table(cells: Sequence[Leaf], base: str) -> str:
    """The cells as a table. Where the first row heads nothing, the row that Markdown asks for stays empty."""
    rows: dict[int, dict[int, str]] = {}
    for leaf in cells:
        if leaf.cell:
            text = inline_markdown(leaf.pieces, base).replace("\\\n", " ").replace("|", "\\|")
            rows.setdefault(leaf.cell.row, {})[leaf.cell.column] = text
    width = max(column for row in rows.values() for column in row)
    lines = ["| " + " | ".join(row.get(column, "") for column in range(1, width + 1)) + " |" for row in rows.values()]
    first = cells[0].cell
    if not (first and first.head):
        lines.insert(0, "|" + "  |" * width)
    lines.insert(1, "|" + " --- |" * width)
    return "\n".join(lines)


def _written(leaf: Leaf, base: str) -> str:
    text = inline_markdown(leaf.pieces, base)
    text = text if leaf.kind == "heading" else escaped_start(text)
    if leaf.is_set and text.startswith("\xa0"):  # as an entity: Markdown strips the sign itself where a block begins
        text = "&nbsp;" + text[1:]
    opening = "> " * leaf.quotes
    if leaf.kind == "heading":
        opening += "#" * leaf.level + " "
        text = CLOSING.sub(r"\\\1", text.replace("\\\n", " "))
    elif leaf.kind == "item":
        opening += "    " * (leaf.level - 1) + (f"{leaf.number}. " if leaf.number else "- ")
    return opening + text.replace("\n", "\n" + "> " * leaf.quotes)


def inline_markdown(pieces: Sequence[Piece], base: str) -> str:
    """The pieces as Markdown inside a block. A mark that Markdown cannot set there is left out, its words stay."""
    return _written_out(_joined(_settable(_tidy(pieces), base)))


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


def _settable(pieces: list[Piece], base: str) -> list[Piece]:
    """The pieces with the marks that Markdown can set; of a link the whole address."""
    kept: list[Piece] = []
    still: list[Piece | None] = []  # of each open mark: how it closes, if it is kept
    inside: set[str] = set()
    for index, piece in enumerate(pieces):
        if piece.kind == "open":
            family = "link" if piece.mark == "link" else "*"
            target = address_of(piece.target, base) if family == "link" else ""
            fits = bool(target) if family == "link" else _fits(kept, pieces, index)
            if family in inside or not fits:
                still.append(None)
                continue
            inside.add(family)
            kept.append(Piece("open", mark=piece.mark))
            still.append(Piece("close", mark=piece.mark, target=target))
        elif piece.kind == "close":
            closing = still.pop() if still else None
            if closing:
                inside.discard("link" if closing.mark == "link" else "*")
                kept.append(closing)
        else:
            kept.append(piece)
    return kept


def _joined(pieces: list[Piece]) -> list[Piece]:
    """The pieces with neighbouring texts made one, as they will be read; no break at an end."""
    joined: list[Piece] = []
    for piece in pieces:
        if piece.kind == "text" and joined and joined[-1].kind == "text":
            joined[-1] = Piece("text", joined[-1].text + piece.text)
        elif piece.kind == "break" and (not joined or joined[-1].kind == "break"):
            continue
        else:
            joined.append(piece)
    return joined[:-1] if joined and joined[-1].kind == "break" else joined


def _written_out(pieces: Sequence[Piece]) -> str:
    out: list[str] = []
    in_link = new_line = False
    for index, piece in enumerate(pieces):
        if piece.kind == "text":
            text = escaped_in_link(piece.text) if in_link else escaped_inline(piece.text)
            if text.endswith("!") and _opens_link(pieces[index + 1 :]):
                text = text[:-1] + "\\!"  # else it would make the link an image
            out.append(escaped_start(text) if new_line else text)
        elif piece.kind == "break":
            out.append("\\\n")
        elif piece.mark == "link":
            in_link = piece.kind == "open"
            out.append("[" if in_link else f"]({piece.target})")
        else:
            out.append(piece.mark)
        new_line = piece.kind == "break"
    return "".join(out).rstrip(" \xa0")


def _fits(kept: Sequence[Piece], pieces: Sequence[Piece], index: int) -> bool:
    """Whether Markdown takes asterisks for marks at pieces[index]: its rule of flanking. `kept`: what stands before."""
    end = _closing(pieces, index)
    inner = "".join(piece.text for piece in pieces[index:end])
    before = kept[-1].text[-1:] if kept and kept[-1].kind == "text" else ""
    after = next((pieces[at].text[0] for at in range(end, len(pieces)) if pieces[at].text), "")
    beside = bool(kept) and kept[-1].kind in ("open", "close") and kept[-1].mark != "link"
    if not inner.strip() or inner != inner.strip() or beside or _touches(pieces, end):
        return False
    if any(piece.kind == "break" for piece in pieces[index:end]):
        return False
    # a link's bracket is punctuation too
    begins_bare = pieces[index + 1].kind == "text" and not _is_mark(inner[0])
    ends_bare = pieces[end - 1].kind == "text" and not _is_mark(inner[-1])
    opens = begins_bare or not before or before.isspace() or _is_mark(before)
    closes = ends_bare or not after or after.isspace() or _is_mark(after)
    return opens and closes


def _opens_link(pieces: Sequence[Piece]) -> bool:
    """Whether a link opens before the next text."""
    for piece in pieces:
        if piece.kind != "open":
            return False
        if piece.mark == "link":
            return True
    return False


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


def address_of(address: str, base: str) -> str:
    """The address of a link or picture, whole and harmless, or nothing."""
    address = "".join(char for char in address.strip() if char.isprintable() and char != "\\")
    if not address or address.startswith("#"):
        return ""
    try:
        whole = urljoin(base, address)
    except ValueError:
        return ""
    if not SAFE.match(whole):
        return ""
    return quote(whole, safe="%/:=&?~#+!$,;'@-._[]*")
