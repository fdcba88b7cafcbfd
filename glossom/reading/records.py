"""What a node is for a type -> the value, where nothing in it is refused: most files are as they should be.

`offers` has read every scalar as its type wants it and left as a node what cannot be one. So there is nothing to
validate but that no node is left and no key is missing; pydantic, which takes longer to load than most builds take
altogether, is asked only for what is to be said of a file that is refused.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from glossom.reading.nodes import Node
from glossom.reading.offers import Offered, field_types, is_record

Build = Callable[[Any], Any]


class Unfit(Exception):
    """A value that is not of its type, somewhere."""


@cache
def record(kind: Any) -> Build:
    """A function from what is offered for a type to the value. It raises Unfit where the type refuses that."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if is_record(kind):
        return _record(kind)
    if origin is tuple:
        each = record(arguments[0])
        return lambda offered: tuple([each(one) for one in _only(offered, tuple)])
    if origin in (typing.Union, types.UnionType):
        builds = [record(one) for one in arguments if one is not types.NoneType]
        return _either(builds, nullable=types.NoneType in arguments)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        each = record(arguments[1])
        return lambda offered: {name: each(one) for name, one in _only(offered, dict).items()}
    return _scalar


def _scalar(offered: Any) -> Any:
    if offered is None or isinstance(offered, Node):
        raise Unfit
    return offered


def _only(offered: Any, kind: type) -> Any:
    if not isinstance(offered, kind):
        raise Unfit
    return offered


def _either(builds: list[Build], *, nullable: bool) -> Build:
    """Of two types of scalars, or of a type and None."""
    build = builds[0] if len(builds) == 1 else _scalar

    def either(offered: Any) -> Any:
        return None if nullable and offered is None else build(offered)

    return either


def _record(kind: type) -> Build:
    parts = {name: record(hint) for name, hint in field_types(kind).items()}
    needed = {
        one.name
        for one in dataclasses.fields(kind)
        if one.default is dataclasses.MISSING and one.default_factory is dataclasses.MISSING
    }

    def build(offered: Any) -> Any:
        if not needed <= _only(offered, Offered).keys():
            raise Unfit
        return kind(**{name: parts[name](value) for name, value in offered.items()})

    return build
