"""The front matter in a file's text: where it lies, and how single keys of it are changed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from glossom.faults import Fault, Faulty
from glossom.model import FrontMatter, Source
from glossom.reading.fields import FRONT, read_yaml, write_yaml
from glossom.reading.nodes import Items, Node, Pairs, Scalar, Text, is_absent
from glossom.reading.offers import PLAIN, boolean, day, field_types

OPENING = re.compile(r"(?:[ \t]*+\r?\n)*+(---)[ \t]*(?:\r?\n|\Z)")
CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?(?:\n|\Z)", re.MULTILINE)
BLANK_LINES = re.compile(r"(?:[ \t]*+\r?\n)*+(?:[ \t]++\Z)?")


def cut(path: str, text: str) -> tuple[int, int, int, int]:
    """Offsets of the opening line, of the YAML's beginning and end, and of the text below."""
    opening = OPENING.match(text)
    if not opening:
        place = Node(Text(path, text), 0, 3).place
        example = "begin the file with a line '---', then 'title: …' and 'date: …', then a line '---'"
        raise Faulty(Fault("no-front-matter", "the file has no front matter", place, example))
    closing = CLOSING.search(text, opening.end())
    if not closing:
        place = Node(Text(path, text), opening.start(1), opening.end(1)).place
        raise Faulty(
            Fault("open-front-matter", "the front matter has no end", place, "add a line '---' below its last key")
        )
    return opening.start(1), opening.end(), closing.start(), closing.end()


def body_below(text: str, start: int) -> tuple[str, int]:
    """The text from its first line that is not blank, with line ends `\\n`, and that line's number."""
    blank = BLANK_LINES.match(text, start)
    start = blank.end() if blank else start
    return text[start:].replace("\r\n", "\n"), text.count("\n", 0, start) + 1


# ---------------------------------------------------------------- changing


def set_front(text: str, changes: Mapping[str, str | None]) -> str:
    """The file's text with other values for some keys; comments, order and everything else stay.

    changes: keys (`date`, or `source.rights` one level down) and their texts; None takes a key out. A new key
    comes where our order has it. Raises Faulty where the front matter cannot be read.
    """
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    text = text.removeprefix(mark)
    for key, value in changes.items():
        text = _set(text, key, value)
    return mark + text


def _set(text: str, key: str, value: str | None) -> str:
    _, start, end, _ = cut("", text)
    root = read_yaml("", text, start=start, end=end, limits=FRONT)
    wanted = _changed(root, key, value)
    edited = _edited(text, start, root, key, value)
    if front_texts(edited) == wanted:
        return edited
    # braces around everything, `? ` before a key and the like: written anew, without comments
    return text[:start] + _with_line_ends_of(text, write_yaml(_typed(wanted))) + text[end:]


def front_texts(text: str) -> Any:
    """Keys, lists and texts of the front matter, without those that are empty; None where it cannot be read."""
    try:
        _, start, end, _ = cut("", text)
        return _texts(read_yaml("", text, start=start, end=end, limits=FRONT))
    except Faulty:
        return None


def _texts(node: Node) -> Any:
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Items):
        return [_texts(item) for item in node.items if not is_absent(item)]
    pairs = (
        {key.text: _texts(value) for key, value in node.pairs if not is_absent(value)}
        if isinstance(node, Pairs)
        else {}
    )
    return {key: value for key, value in pairs.items() if value not in ({}, [])}


def _changed(root: Node, key: str, value: str | None) -> dict[str, Any]:
    texts: dict[str, Any] = _texts(root) if isinstance(root, Pairs) else {}
    outer, _, inner = key.partition(".")
    new = _changed_below(texts.get(outer), inner, value) if inner else value
    return _with(texts, outer, new, tuple(field_types(FrontMatter)))


def _changed_below(texts: Any, key: str, value: str | None) -> dict[str, Any]:
    plain = {PLAIN[Source]: texts} if isinstance(texts, str) else texts or {}
    return _with(plain, key, value, tuple(field_types(Source)))


def _with(texts: Mapping[str, Any], key: str, value: Any, order: tuple[str, ...]) -> dict[str, Any]:
    """The mapping with another value; a new key comes after those that our order has before it."""
    if key in texts or not value:
        return {name: value if name == key else text for name, text in texts.items() if name != key or value}
    before = _last_before(list(texts), key, order)
    at = list(texts).index(before) + 1 if before else 0
    pairs = list(texts.items())
    return dict([*pairs[:at], (key, value), *pairs[at:]])


def _last_before(keys: list[str], key: str, order: tuple[str, ...]) -> str | None:
    earlier = order[: order.index(key)] if key in order else order
    return next((name for name in reversed(keys) if name in earlier), None)


def _edited(text: str, start: int, root: Node, key: str, value: str | None) -> str:
    """The text with the key's own lines changed."""
    outer, _, inner = key.partition(".")
    below = root.get(outer)
    if not inner:
        return _edited_block(text, start, root, outer, value, FrontMatter)
    if isinstance(below, Pairs) and text[below.start] != "{":
        return _edited_block(text, below.start, below, inner, value, Source)
    whole = _changed(root, key, value).get(outer)
    return _edited_block(text, start, root, outer, whole, FrontMatter)


def _edited_block(text: str, start: int, block: Node, key: str, value: Any, kind: type) -> str:
    pairs = {name.text: (name, below) for name, below in block.pairs} if isinstance(block, Pairs) else {}
    indent = " " * (block.place.column - 1)
    line = _with_line_ends_of(text, write_yaml({key: _typed(value, key)}).rstrip("\n").replace("\n", f"\n{indent}"))
    if key in pairs:
        name, below = pairs[key]
        first, last = name.start, len(text[: below.end].rstrip())
        if value:
            return text[:first] + line + text[last:]
        return text[: _line_start(text, first)] + text[_line_end(text, last) :]
    if not value:
        return text
    before = _last_before(list(pairs), key, tuple(field_types(kind)))
    at = _line_end(text, len(text[: pairs[before][1].end].rstrip())) if before else _line_start(text, start)
    return text[:at] + indent + line + _with_line_ends_of(text, "\n") + text[at:]


def _line_start(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1


def _line_end(text: str, at: int) -> int:
    """The offset after the line's end."""
    end = text.find("\n", at)
    return end + 1 if end >= 0 else len(text)


def _with_line_ends_of(text: str, lines: str) -> str:
    windows = text.partition("\n")[0].endswith("\r")
    return lines.replace("\n", "\r\n") if windows else lines


def _typed(value: Any, key: str = "") -> Any:
    """Days and booleans as such, so that they are written without quotation marks."""
    if isinstance(value, Mapping):
        return {name: _typed(text, name) for name, text in value.items()}
    if isinstance(value, list):
        return [_typed(item) for item in value]
    read = {"date": day, "updated": day, "retrieved": day, "draft": boolean}.get(key)
    typed = read(value) if read and isinstance(value, str) else None
    return value if typed is None else typed
