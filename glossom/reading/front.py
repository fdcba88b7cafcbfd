"""The front matter in a file's text: where it lies, and how single keys of it are changed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from glossom.faults import Fault, Faulty
from glossom.model import FrontMatter, Source
from glossom.reading.fields import FRONT, read_yaml, write_yaml
from glossom.reading.nodes import Node, Pairs, Text
from glossom.reading.offers import PLAIN, boolean, day, field_types
from glossom.reading.surgery import is_flow, last_before, set_key, texts_of, with_line_ends_of

OPENING = re.compile(r"(?:[ \t]*+\r?\n)*+(---)[ \t]*(?:\r?\n|\Z)")
ALMOST = re.compile(r"(?:[ \t]*+\r?\n)*+([ \t]*+[-‐‑‒–—―=*_+]++[ \t]*+)(?:\r?\n|\Z)")
"""What may be meant for an opening: a word processor makes one dash of three hyphens."""
CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?(?:\n|\Z)", re.MULTILINE)
BLANK_LINES = re.compile(r"(?:[ \t]*+\r?\n)*+(?:[ \t]++\Z)?")


def cut(path: str, text: str) -> tuple[int, int, int, int]:
    """Offsets of the opening line, of the YAML's beginning and end, and of the text below."""
    opening = OPENING.match(text)
    if not opening:
        raise Faulty(_no_front_matter(Text(path, text)))
    closing = CLOSING.search(text, opening.end())
    if not closing:
        place = Node(Text(path, text), opening.start(1), opening.end(1)).place
        raise Faulty(
            Fault("open-front-matter", "the front matter has no end", place, "add a line '---' below its last key")
        )
    return opening.start(1), opening.end(), closing.start(), closing.end()


def _no_front_matter(file: Text) -> Fault:
    found = ALMOST.match(file.text)
    if found:
        place = file.place(found.start(1), found.end(1))
        message = "no front matter begins here: this line is not three hyphens"
        return Fault(
            "no-front-matter",
            message,
            place,
            "write --- here, and the same below the last key",
        )
    hint = "begin the file with a line '---', then 'title: …' and 'date: …', then a line '---'"
    return Fault("no-front-matter", "the file has no front matter", file.place(0, 3), hint)


def body_below(text: str, start: int) -> tuple[str, int]:
    """The text from its first line that is not blank, with line ends `\\n`, and that line's number."""
    blank = BLANK_LINES.match(text, start)
    start = blank.end() if blank else start
    body = text[start:]
    return body.replace("\r\n", "\n") if "\r" in body else body, text.count("\n", 0, start) + 1


# ---------------------------------------------------------------- changing


Said = str | Sequence[str] | Mapping[str, str] | None
"""What a key may be set to: a text, a list or a mapping of texts; None and what is empty take it out."""


def set_front(text: str, changes: Mapping[str, Said]) -> str:
    """The file's text with other values for some keys; comments, order and everything else stay.

    changes: keys (`date`, or `source.rights` one level down) and what they say. A new key comes where our order has
    it. Raises Faulty where the front matter cannot be read.
    """
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    text = text.removeprefix(mark)
    for key, value in changes.items():
        text = _set(text, key, value)
    return mark + text


def _set(text: str, key: str, value: Said) -> str:
    _, start, end, _ = cut("", text)
    root = read_yaml("", text, start=start, end=end, limits=FRONT)
    wanted = _changed(root, key, value)
    edited = _edited(text, start, root, key, value)
    if front_texts(edited) == wanted:
        return edited
    # braces around everything, `? ` before a key and the like: written anew, without comments
    return text[:start] + with_line_ends_of(text, write_yaml(_typed(wanted))) + text[end:]


def front_texts(text: str) -> Any:
    """Keys, lists and texts of the front matter, without those that are empty; None where it cannot be read."""
    try:
        _, start, end, _ = cut("", text)
        return texts_of(read_yaml("", text, start=start, end=end, limits=FRONT))
    except Faulty:
        return None


def _changed(root: Node, key: str, value: Said) -> dict[str, Any]:
    texts: dict[str, Any] = texts_of(root) if isinstance(root, Pairs) else {}
    outer, _, inner = key.partition(".")
    new = _changed_below(texts.get(outer), inner, value) if inner else value
    return _with(texts, outer, new, tuple(field_types(FrontMatter)))


def _changed_below(texts: Any, key: str, value: Said) -> dict[str, Any]:
    plain = {PLAIN[Source]: texts} if isinstance(texts, str) else texts or {}
    return _with(plain, key, value, tuple(field_types(Source)))


def _with(texts: Mapping[str, Any], key: str, value: Any, order: tuple[str, ...]) -> dict[str, Any]:
    """The mapping with another value; a new key comes after those that our order has before it."""
    if key in texts or not value:
        return {name: value if name == key else text for name, text in texts.items() if name != key or value}
    before = last_before(list(texts), key, order)
    at = list(texts).index(before) + 1 if before else 0
    pairs = list(texts.items())
    return dict([*pairs[:at], (key, value), *pairs[at:]])


def _edited(text: str, start: int, root: Node, key: str, value: Said) -> str:
    """The text with the key's own lines changed."""
    outer, _, inner = key.partition(".")
    below = root.get(outer)
    if below is None and is_flow(text, root):
        return text
    if not inner:
        return set_key(text, start, root, outer, _typed(value, outer), tuple(field_types(FrontMatter)))
    if isinstance(below, Pairs) and not is_flow(text, below):
        return set_key(text, below.start, below, inner, _typed(value, inner), tuple(field_types(Source)))
    whole = _changed(root, key, value).get(outer)
    return set_key(text, start, root, outer, _typed(whole, outer), tuple(field_types(FrontMatter)))


def _typed(value: Any, key: str = "") -> Any:
    """Days and booleans as such, so that they are written without quotation marks."""
    if isinstance(value, Mapping):
        return {name: _typed(text, name) for name, text in value.items()}
    if isinstance(value, list):
        return [_typed(item) for item in value]
    read = {"date": day, "updated": day, "retrieved": day, "draft": boolean}.get(key)
    typed = read(value) if read and isinstance(value, str) else None
    return value if typed is None else typed
