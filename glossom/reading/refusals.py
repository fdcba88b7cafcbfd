"""Why a value was refused by its type, in an editor's words."""

from __future__ import annotations

import re
import types
import typing
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Literal

from glossom.faults import Fault, did_you_mean
from glossom.model import Valid
from glossom.reading.miswritten import CURLY, NO_SPACE
from glossom.reading.nodes import Node, Pairs, Scalar, quoted, shown
from glossom.reading.offers import Offered, day, field_types, is_record, known_keys

NOUNS: Mapping[Any, str] = {
    str: "text",
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    date: "a day such as 2014-08-26",
    Valid: "a span of days such as 2014-06-07/2019-05-20",
}


def type_faults(root: Node, kind: Any, errors: Iterable[Any], head: Node | None) -> Iterator[Fault]:
    """The faults that a validation's errors (`type`, `loc`, `msg`, `input`) are; an input is a node of ours.

    head: where the root's missing keys are shown, if not at its first key.
    """
    seen: set[int] = set()
    for error in errors:
        given = error["input"]
        subject, wanted = _subject(kind, error["loc"])
        if error["type"] == "missing":
            owner = given.node if isinstance(given, Offered) else root
            yield _missing(owner, error["loc"][-1], (head if owner is root else None) or _first_key(owner))
        elif not isinstance(given, Node):
            yield root.fault("wrong-type", f"{subject} cannot be used: {error['msg'].lower()}")
        elif id(given) not in seen:  # a union complains once for each of its types
            seen.add(id(given))
            yield _wrong(given, subject, wanted)


def _missing(owner: Node, name: str, head: Node) -> Fault:
    key = owner.key(name) if isinstance(owner, Pairs) else None
    if key:
        return key.fault("missing-key", f"'{name}' is empty", f"write a value after '{name}:'")
    return head.fault("missing-key", f"'{name}' is missing", f"add '{name}: …'")


def _first_key(owner: Node) -> Node:
    return owner.pairs[0][0] if isinstance(owner, Pairs) and owner.pairs else owner


def _subject(kind: Any, steps: tuple[Any, ...]) -> tuple[str, Any]:
    """What the message is about, and the type that it should have."""
    name = ""
    for step in steps:
        kind = _bare(kind)
        origin, arguments = typing.get_origin(kind), typing.get_args(kind)
        if is_record(kind) and step in field_types(kind):
            name, kind = f"'{step}'", field_types(kind)[step]
        elif origin is tuple:
            name, kind = f"an item of {name}", arguments[0]
        elif origin is not None and issubclass(origin, Mapping):
            name, kind = quoted(step), arguments[1]
        else:
            break
    return name or "this", _bare(kind)


def _bare(kind: Any) -> Any:
    """The type without its None; of `date | Literal[…]` the first."""
    if typing.get_origin(kind) in (typing.Union, types.UnionType):
        return next(argument for argument in typing.get_args(kind) if argument is not types.NoneType)
    return kind


def _wrong(node: Node, subject: str, kind: Any) -> Fault:
    text = node.text if isinstance(node, Scalar) else ""
    if typing.get_origin(kind) is Literal:
        words = typing.get_args(kind)
        meant = did_you_mean(text.strip(CURLY), words)
        hint = f"did you mean '{meant}'?" if meant else ""
        return node.fault("wrong-word", f"{subject} is {', '.join(words[:-1])} or {words[-1]}, not {shown(node)}", hint)
    if kind is date:
        return node.fault("wrong-date", f"{subject} is {NOUNS[date]}, not {shown(node)}", _date_hint(text))
    return node.fault("wrong-type", f"{subject} is {_noun(kind)}, not {shown(node)}", _hint(kind, text))


def _noun(kind: Any) -> str:
    return NOUNS.get(kind) or ("a list" if typing.get_origin(kind) is tuple else "keys and values")


def _hint(kind: Any, text: str) -> str:
    bare = text.strip(CURLY)
    if bare and bare != text and kind is not str:
        return f"write {bare}, without quotation marks"
    if kind is bool:
        word = {"yes": "true", "on": "true", "y": "true", "no": "false", "off": "false", "n": "false"}.get(text.lower())
        return f"write {word}" if word else ""
    if kind is float and re.fullmatch(r"[-+]?[0-9]+,[0-9]+", text):
        return f"write {text.replace(',', '.')}"
    if kind is Valid and day(text):
        return f"write {text}/ for 'from that day on', {text}/{text} for that day alone"
    if kind is str:
        return "put the value in quotation marks"
    if is_record(kind):
        return _space_hint(text) or known_keys(field_types(kind))
    return "begin each item with '- ', or write [one, two]" if typing.get_origin(kind) is tuple else ""


def _space_hint(text: str) -> str:
    """How to write keys and values that are one text to YAML, since no space stands after a colon."""
    found = NO_SPACE.match(text)
    return f"put a space after each colon: {found[1]}: {found[3].split()[0]}" if found else ""


def _date_hint(text: str) -> str:
    """How to write what somebody wrote for a day."""
    parts = re.fullmatch(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})([T ].*)?", text.strip(CURLY))
    if not parts:
        return "write year-month-day"
    year, month, number = (int(part) for part in parts.groups()[:3])
    written = f"{year:04}-{month:02}-{number:02}"
    return f"write {written}" if day(written) else "there is no such day"
