"""Single keys and list items of YAML changed in a file's text: every other line stays as its author wrote it.

What comes back is a proposal. Whoever asks for it reads it again and compares (`texts_of`) before it is kept: YAML
can be written in more ways than are foreseen here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from textwrap import indent
from typing import Any

from glossom.reading.fields import write_yaml
from glossom.reading.nodes import Items, Node, Pairs, Scalar, is_absent

WIDE = 120
"""Columns that an item of a list may take on one line."""


def texts_of(node: Node) -> Any:
    """What a tree says: texts, lists and mappings of such, without what is empty."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Items):
        return [texts_of(item) for item in node.items if not is_absent(item)]
    pairs = (
        {key.text: texts_of(value) for key, value in node.pairs if not is_absent(value)}
        if isinstance(node, Pairs)
        else {}
    )
    return {key: value for key, value in pairs.items() if value not in ({}, [])}


# ---------------------------------------------------------------- keys


def set_key(text: str, start: int, pairs: Node, key: str, value: Any, order: Sequence[str]) -> str:
    """The text with another value for a key of a mapping; an empty one takes the key out.

    start: where the mapping begins, should it be empty. order: where a new key belongs among the others.
    """
    known = {name.text: (name, below) for name, below in pairs.pairs} if isinstance(pairs, Pairs) else {}
    if is_flow(text, pairs) and isinstance(pairs, Pairs):
        return _set_in_braces(text, pairs, key, value, order)
    margin = " " * (pairs.place.column - 1)
    line = with_line_ends_of(text, indent(write_yaml({key: value}), margin).lstrip(" ").rstrip("\n"))
    if key in known:
        name, below = known[key]
        first, last = name.start, len(text[: below.end].rstrip())
        if not is_empty(value):
            return text[:first] + line + text[last:]
        return text[: line_start(text, first)] + text[line_end(text, last) :]
    if is_empty(value):
        return text
    before = last_before(list(known), key, order)
    at = line_end(text, len(text[: known[before][1].end].rstrip())) if before else line_start(text, start)
    return _with_lines_at(text, at, margin + line + with_line_ends_of(text, "\n"))


def is_empty(value: Any) -> bool:
    """Whether a value says nothing, so that its key is left out."""
    return value is None or value in ("", [], {})


def last_before(keys: Sequence[str], key: str, order: Sequence[str]) -> str | None:
    """The last of these keys that our order has before another key; None where that comes first."""
    earlier = order[: order.index(key)] if key in order else order
    return next((name for name in reversed(keys) if name in earlier), None)


def _set_in_braces(text: str, pairs: Pairs, key: str, value: Any, order: Sequence[str]) -> str:
    names = [name.text for name, _ in pairs.pairs]
    if key in names:
        at = names.index(key)
        name, below = pairs.pairs[at]
        if not is_empty(value):
            return text[: name.start] + _in_braces({key: value}) + text[below.end :]
        return _cut_out(text, [(each.start, end.end) for each, end in pairs.pairs], at)
    if is_empty(value):
        return text
    before = last_before(names, key, order)
    if before is None:
        return text[: pairs.start + 1] + _in_braces({key: value}) + ", " * bool(names) + text[pairs.start + 1 :]
    end = pairs.pairs[names.index(before)][1].end
    return f"{text[:end]}, {_in_braces({key: value})}{text[end:]}"


# ---------------------------------------------------------------- items


def insert_item(text: str, items: Items, at: int, value: Any, *, apart: bool = False) -> str:
    """The text with one more item in a list, as the `at`-th from 0, written like the others.

    apart: whether a blank line parts items where only one is there, or none, to show the author's habit.
    """
    if is_flow(text, items):
        return _insert_in_brackets(text, items, at, value)
    item = _item_like(items, text, value)
    gap = with_line_ends_of(text, "\n") if _are_apart(text, items, apart) else ""
    if at == 0:
        begin = _above_comments(text, _dash(text, items, 0))
        return text[:begin] + item + gap + text[begin:]
    return _with_lines_at(text, item_end(text, items, at - 1), gap + item)


def append_item(text: str, items: Items, value: Any, *, apart: bool = False) -> str:
    """The text with one more item of a block list at its very end, behind comments that stand last."""
    item = _item_like(items, text, value)
    apart = _are_apart(text, items, apart) and not re.search(r"\n[ \t]*\r?\n\Z", text)
    return _with_lines_at(text, len(text), (with_line_ends_of(text, "\n") if apart else "") + item)


def remove_item(text: str, items: Items, at: int) -> str:
    """The text without the `at`-th item of a list, and without the blank lines that parted it from the next."""
    if is_flow(text, items):
        return _cut_out(text, [(item.start, item.end) for item in items.items], at)
    begin, end = _dash(text, items, at), item_end(text, items, at)
    blank = re.compile(r"([ \t]*\r?\n)*").match(text, end)
    after = blank.end() if blank else end
    if at < len(items.items) - 1:
        return text[:begin] + text[after:]
    before = re.sub(r"(?<=\n)([ \t]*\r?\n)+\Z", "", text[:begin])
    return before + text[end:]


def item_end(text: str, items: Items, at: int) -> int:
    """The offset behind the lines of an item of a block list, comments included that are indented as its keys are."""
    node = items.items[at]
    end = line_end(text, max(node.start, len(text[: node.end].rstrip())))
    comment = re.compile(rf"[ \t]{{{items.place.column},}}#[^\n]*(?:\n|\Z)")
    while found := comment.match(text, end):
        end = found.end()
    return end


def _dash(text: str, items: Items, at: int) -> int:
    """The beginning of the line on which an item's dash stands."""
    floor = items.items[at - 1].end if at else line_start(text, items.start)
    dash = re.compile(rf"^ {{{items.place.column - 1}}}-(?=\s)", re.MULTILINE)
    found = [match.start() for match in dash.finditer(text, floor, items.items[at].start)]
    return found[-1] if found else line_start(text, items.items[at].start)


def _above_comments(text: str, at: int) -> int:
    """The beginning of the comment that stands directly above a line."""
    while at and re.match(r"[ \t]*#", text[line_start(text, at - 1) : at]):
        at = line_start(text, at - 1)
    return at


def _are_apart(text: str, items: Items, otherwise: bool) -> bool:  # noqa: FBT001
    """Whether blank lines part the items."""
    if len(items.items) < 2:
        return otherwise
    return any(re.search(r"\n[ \t]*\r?\n", text[one.end : other.start]) for one, other in pairwise(items.items))


def _item_like(items: Items, text: str, value: Any) -> str:
    """The item's lines: one alone, in braces, where no other item takes several, and where it fits."""
    margin = " " * (items.place.column - 1)
    lines = write_yaml([value])
    if isinstance(value, Mapping) and items.items and not any(_is_block(text, item) for item in items.items):
        line = f"- {{{_in_braces(value)}}}\n"
        lines = line if len(margin + line) <= WIDE else lines
    return with_line_ends_of(text, indent(lines, margin))


def _is_block(text: str, node: Node) -> bool:
    return isinstance(node, (Pairs, Items)) and not is_flow(text, node)


def _insert_in_brackets(text: str, items: Items, at: int, value: Any) -> str:
    written = write_yaml([value], flow=True).strip()[1:-1]
    if not items.items:
        return text[: items.start + 1] + written + text[items.start + 1 :]
    if at == 0:
        first = items.items[0].start
        return f"{text[:first]}{written}, {text[first:]}"
    last = items.items[at - 1]
    begin = line_start(text, last.start)
    own_line = text[begin : last.start]
    parted = with_line_ends_of(text, "\n") + own_line if not own_line.strip() else " "
    return f"{text[: last.end]},{parted}{written}{text[last.end :]}"


def _cut_out(text: str, spans: Sequence[tuple[int, int]], at: int) -> str:
    """The text without one of the parts between commas."""
    start, end = spans[at]
    if at:
        start = spans[at - 1][1]
    elif len(spans) > 1:
        end = spans[1][0]
    return text[:start] + text[end:]


# ---------------------------------------------------------------- lines


def is_flow(text: str, node: Node) -> bool:
    """Whether a list or mapping is written in brackets or braces."""
    return not isinstance(node, Scalar) and text[node.start : node.start + 1] in ("[", "{")


def line_start(text: str, at: int) -> int:
    """The offset at which the line begins."""
    return text.rfind("\n", 0, at) + 1


def line_end(text: str, at: int) -> int:
    """The offset after the line's end."""
    end = text.find("\n", at)
    return end + 1 if end >= 0 else len(text)


def with_line_ends_of(text: str, lines: str) -> str:
    """The lines with Windows' ends where the text's first line has them."""
    windows = text.partition("\n")[0].endswith("\r")
    return lines.replace("\n", "\r\n") if windows else lines


def _in_braces(mapping: Mapping[str, Any]) -> str:
    """`key: value, …`, as it stands between braces."""
    return write_yaml(mapping, flow=True).strip()[1:-1]


def _with_lines_at(text: str, at: int, lines: str) -> str:
    """The text with whole lines where a line begins, or at the text's end, where the last may lack its end."""
    head = text[:at]
    ended = "" if not head or head.endswith("\n") else with_line_ends_of(text, "\n")
    return head + ended + lines + text[at:]
