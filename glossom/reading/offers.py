"""What a YAML node is for a type: scalars read as the type wants them, shorthands written out."""

from __future__ import annotations

import dataclasses
import re
import types
import typing
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from typing import Any, Literal

from glossom.faults import Fault, did_you_mean
from glossom.model import Alias, Image, NavItem, Reference, Source, Valid
from glossom.reading.nodes import Items, Node, Pairs, Scalar, is_absent, quoted

Offer = Callable[[Node, list[Fault]], Any]
"""What a node is for one type, and warnings. A node that cannot be one stays itself: the validation refuses it."""


class Offered(dict[str, Any]):
    """Keys and values for a dataclass, and the node that they come from."""

    __slots__ = ("node",)

    def __init__(self, node: Node) -> None:
        super().__init__()
        self.node = node


@cache
def offer(kind: Any) -> Offer:
    """How a node is read as this type."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if is_record(kind):
        return _offer_record(kind)
    if origin is tuple:
        return _offer_tuple(arguments[0])
    if origin is Literal:
        return _offer_scalar({word: word for word in arguments}.get)
    if origin in (typing.Union, types.UnionType):
        return _offer_either(tuple(offer(argument) for argument in arguments if argument is not types.NoneType))
    if origin is not None and issubclass(origin, Mapping):
        return _offer_mapping(offer(arguments[1]))
    return _text if kind is str else _offer_scalar(SCALARS[kind])


def is_record(kind: Any) -> bool:
    """Whether a type is one of the vocabulary's dataclasses."""
    return dataclasses.is_dataclass(kind)


@cache
def field_types(kind: Any) -> Mapping[str, Any]:
    """The types of a dataclass's fields, by name."""
    return typing.get_type_hints(kind)


# ---------------------------------------------------------------- scalars


def _text(node: Node, warnings: list[Fault]) -> Any:
    if type(node) is not Scalar:
        return node
    if not node.style:
        _warn_of_comment(node, warnings)
        return node.text
    return node.text.rstrip("\n") if node.style in "|>" else node.text


SWALLOWED = re.compile(r"[ \t]+(#[^\s#][^\n]*)")


def _warn_of_comment(node: Scalar, warnings: list[Fault]) -> None:
    """`title: Minsk is #1` is 'Minsk is': YAML takes the rest for a comment."""
    text = node.file.text
    if node.text and text[node.end : node.end + 1] in {" ", "\t"} and (comment := SWALLOWED.match(text, node.end)):
        place = node.file.place(comment.start(1), comment.end(1))
        message = f"{quoted(comment[1].rstrip())} is a comment here, not a part of the value"
        warnings.append(Fault("yaml-comment", message, place, "put the whole value in quotation marks", "warning"))


def _offer_scalar(read: Callable[[str], Any]) -> Offer:
    def of_scalar(node: Node, _warnings: list[Fault]) -> Any:
        value = read(node.text) if isinstance(node, Scalar) else None
        return node if value is None else value

    return of_scalar


def boolean(text: str) -> bool | None:
    """true or false."""
    return {"true": True, "false": False}.get(text.lower())


def integer(text: str) -> int | None:
    """A whole number of up to 18 digits."""
    return int(text) if re.fullmatch(r"[-+]?[0-9]{1,18}", text) else None


def number(text: str) -> float | None:
    """A number with a point or without; no exponents, no infinity."""
    return float(text) if re.fullmatch(r"[-+]?([0-9]{1,18}(\.[0-9]{0,18})?|\.[0-9]{1,18})", text) else None


def day(text: str) -> date | None:
    """A day of the calendar, written YYYY-MM-DD."""
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:  # 2026-02-30
        return None


SCALARS: Mapping[Any, Callable[[str], Any]] = {bool: boolean, int: integer, float: number, date: day}


# ---------------------------------------------------------------- what is made of others


def _offer_either(offers: tuple[Offer, ...]) -> Offer:
    if len(offers) == 1:
        return offers[0]

    def of_either(node: Node, warnings: list[Fault]) -> Any:
        values = (each(node, warnings) for each in offers)
        return next((value for value in values if value is not node), node)

    return of_either


def _offer_tuple(item: Any) -> Offer:
    each = offer(item)
    alone = item is str or item in PLAIN

    def of_list(node: Node, warnings: list[Fault]) -> Any:
        if isinstance(node, Scalar) and alone:
            return (each(node, warnings),)
        if not isinstance(node, Items):
            return node
        return tuple(each(below, warnings) for below in node.items if not is_absent(below))

    return of_list


def _offer_mapping(each: Offer) -> Offer:
    def of_pairs(node: Node, warnings: list[Fault]) -> Any:
        if not isinstance(node, Pairs):
            return node
        return {key.text: each(value, warnings) for key, value in node.pairs if not is_absent(value)}

    return of_pairs


def _offer_record(kind: type) -> Offer:
    hints = field_types(kind)
    offers = {name: offer(hint) for name, hint in hints.items()}
    nullable = {name for name, hint in hints.items() if types.NoneType in typing.get_args(hint)}
    expand = SHORTHANDS.get(kind)

    def of_record(node: Node, warnings: list[Fault]) -> Any:
        if expand:
            node = expand(node)
        if not isinstance(node, Pairs):
            return Offered(node) if is_absent(node) else node
        given = Offered(node)
        unknown = []
        for key, value in node.pairs:
            part = offers.get(key.text)
            if part is None:
                unknown.append(key)
            elif not is_absent(value):
                given[key.text] = part(value, warnings)
            elif key.text in nullable and value.end > value.start:  # `null` or `~`, not just nothing
                given[key.text] = None
        warnings += _unknown_keys(unknown, offers)
        return given

    return of_record


ELSEWHERE: Mapping[str, str] = {
    "byline": "authors",
    "categories": "tags",
    "category": "tags",
    "definition": "short",
    "description": "summary",
    "headline": "title",
    "keywords": "tags",
    "name": "term",
    "permalink": "slug",
    "published": "date",
    "standfirst": "deck",
    "subtitle": "deck",
    "synonyms": "aliases",
    "topics": "tags",
}
"""What other tools call our keys."""


MOST = 10
"""Unknown keys of one mapping that are worth naming one by one."""


def _unknown_keys(keys: list[Scalar], known: Mapping[str, Any]) -> list[Fault]:
    faults = [_unknown_key(key, known) for key in keys[:MOST]]
    if keys[MOST:]:
        message = f"{len(keys) - MOST} more keys here are none of ours and are left out"
        faults.append(keys[MOST].fault("unknown-key", message, known_keys(known), "warning"))
    return faults


def _unknown_key(key: Scalar, known: Mapping[str, Any]) -> Fault:
    elsewhere = ELSEWHERE.get(key.text.lower(), "")
    meant = elsewhere if elsewhere in known else did_you_mean(key.text, known)
    hint = f"did you mean '{meant}'?" if meant else known_keys(known)
    return key.fault("unknown-key", f"{quoted(key.text)} is no key of ours and is left out", hint, "warning")


def known_keys(keys: Mapping[str, Any]) -> str:
    """A hint that names a type's keys, as far as they are few."""
    return f"its keys are {', '.join(keys)}" if len(keys) <= 8 else "docs/reference lists the keys"


# ---------------------------------------------------------------- shorthands


def _plain(key: str) -> Callable[[Node], Node]:
    """A text alone stands for keys and values with that one key."""

    def expand(node: Node) -> Node:
        return _pairs_of(node, **{key: node}) if isinstance(node, Scalar) and not is_absent(node) else node

    return expand


def _days(node: Node) -> Node:
    """`2014-06-07/2019-05-20` stands for start and end."""
    if not isinstance(node, Scalar) or node.text.count("/") != 1:
        return node
    start, end = (Scalar(node.file, node.start, node.end, part.strip(), "") for part in node.text.split("/"))
    return _pairs_of(node, start=start, end=end)


def _link(node: Node) -> Node:
    """`About: about/` stands for title and url."""
    if not isinstance(node, Pairs) or len(node.pairs) != 1 or node.pairs[0][0].text in {"title", "url"}:
        return node
    title, url = node.pairs[0]
    return _pairs_of(node, title=title, url=url)


def _pairs_of(node: Node, **values: Node) -> Pairs:
    pairs = tuple((Scalar(node.file, node.start, node.end, key, ""), value) for key, value in values.items())
    return Pairs(node.file, node.start, node.end, pairs)


PLAIN: Mapping[type, str] = {Alias: "form", Reference: "name", Source: "name", Image: "src"}
"""Types for which a text alone may stand, and the key that it then is."""

SHORTHANDS: Mapping[type, Callable[[Node], Node]] = {
    **{kind: _plain(key) for kind, key in PLAIN.items()},
    Valid: _days,
    NavItem: _link,
}
