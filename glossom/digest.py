"""The digest of an encoded value, and the encoding: JSON in the order of the fields, nothing sorted."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import types
import typing
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from operator import attrgetter
from typing import Any, cast

import orjson

Decoder = Callable[[Any], Any]


def digest(content: bytes) -> str:
    """32 hexadecimal digits that stand for these bytes (BLAKE2b, 128 bits)."""
    return hashlib.blake2b(content, digest_size=16).hexdigest()


def digest_text(text: str) -> str:
    """The digest of a text's UTF-8."""
    return digest(text.encode("utf-8", "surrogatepass"))


def digest_file(path: str, text: str) -> str:
    """The digest of a text file: of where it lies, too, since its place is an input (an address, a fault's line)."""
    return digest_text(f"{path}\n{text}")


def encode(value: object) -> bytes:
    """The value as bytes: dataclasses as lists of their fields, dates in ISO form. Order is content.

    Values: None, bool, int, finite float, str, bytes (as text of latin-1), date, tuples and lists, mappings with
    string keys, dataclasses. Raises TypeError for anything else.
    """
    try:
        return orjson.dumps(value, _plain, orjson.OPT_PASSTHROUGH_DATACLASS)
    except TypeError:  # a lone surrogate, an integer of more than 64 bits: rare, but they can be written in YAML
        return ODD + _to_json(value).encode("utf-8", "surrogatepass")


ODD = b" "
"""Before JSON that Python's own module has to read; elsewhere no encoding begins so."""


class _Ways(dict[type, Callable[[Any], object]]):
    """By type what makes a value of it plain for JSON; found out when a type is first met."""

    def __missing__(self, kind: type) -> Callable[[Any], object]:
        self[kind] = way = _way(kind)
        return way


_WAYS = _Ways()


def _plain(value: object) -> object:
    return _WAYS[type(value)](value)


def _way(kind: Any) -> Callable[[Any], object]:
    if dataclasses.is_dataclass(kind):
        names = [f.name for f in dataclasses.fields(kind)]
        return attrgetter(*names) if len(names) > 1 else lambda value: [getattr(value, name) for name in names]
    if issubclass(kind, bytes):
        return lambda value: value.decode("latin-1")
    if issubclass(kind, Mapping):
        return dict
    if issubclass(kind, tuple):  # one with names
        return tuple
    if issubclass(kind, date):  # asked for by Python's own module only
        return date.isoformat
    raise TypeError(f"no encoding for {kind.__name__}")


# values are frozen, so that none can hold itself: looking for that would take a third of the time
_to_json = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":"), default=_plain).encode


def decode(content: bytes, kind: Any) -> Any:
    """The value of type `kind` that `encode` turned into these bytes.

    Raises ValueError, TypeError or KeyError where the bytes are not such a value.
    """
    return decoder(kind)(loads(content))


def loads(content: bytes) -> Any:
    """What `encode` gave these bytes for, as JSON has it. Raises ValueError where they are no JSON."""
    if content.startswith(ODD):
        return json.loads(content.decode("utf-8", "surrogatepass"))
    return orjson.loads(content)


@cache
def decoder(kind: Any) -> Decoder:
    """A function from what JSON gave to a value of type `kind`."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        return _dataclass_decoder(kind)
    if hasattr(kind, "_make"):
        return _named_tuple_decoder(kind)
    if origin is tuple:
        return _tuple_decoder(arguments)
    if origin in (typing.Union, types.UnionType):
        return _union_decoder(arguments)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        of_value = decoder(arguments[1])
        return _same if of_value is _same else lambda plain: {name: of_value(item) for name, item in plain.items()}
    if kind is date:
        return date.fromisoformat
    if kind is bytes:
        return lambda plain: plain.encode("latin-1")
    return _same


def _same(plain: Any) -> Any:
    """What JSON gave is the value."""
    return plain


def _dataclass_decoder(kind: type) -> Decoder:
    """A function that is written for the type, without loops: most of what is read of a store are dataclasses."""
    hints = typing.get_type_hints(kind)
    names = [f.name for f in dataclasses.fields(kind)]
    parts = {name: part for name in names if (part := decoder(hints[name])) is not _same}
    given = ", ".join(f"{name}=_decode_{name}({name})" if name in parts else f"{name}={name}" for name in names)
    written: dict[str, Any] = {"_kind": kind, **{f"_decode_{name}": part for name, part in parts.items()}}
    source = f"def build(plain):\n ({''.join(f'{name}, ' for name in names)}) = plain\n return _kind({given})"
    exec(source, written)  # noqa: S102 -- of our own field names, as dataclasses does
    return cast(Decoder, written["build"])


def _named_tuple_decoder(kind: Any) -> Decoder:
    hints = typing.get_type_hints(kind)
    parts = [decoder(hints[name]) for name in kind._fields]
    make: Decoder = kind._make
    if all(part is _same for part in parts):
        return make
    return lambda plain: make(part(item) for part, item in zip(parts, plain, strict=True))


def _tuple_decoder(arguments: tuple[Any, ...]) -> Decoder:
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        each = decoder(arguments[0])
        return tuple if each is _same else lambda plain: tuple(map(each, plain))
    parts = [decoder(argument) for argument in arguments]
    return lambda plain: tuple(part(item) for part, item in zip(parts, plain, strict=True))


def _union_decoder(arguments: tuple[Any, ...]) -> Decoder:
    """Of `X | None`, or of `date | Literal[...] | None`: what is no date stays as it is."""
    real = [argument for argument in arguments if argument is not type(None)]
    if date in real:
        return lambda plain: None if plain is None else _date_or_word(plain)
    only = decoder(real[0])
    return _same if only is _same else lambda plain: None if plain is None else only(plain)


def _date_or_word(plain: str) -> date | str:
    return date.fromisoformat(plain) if plain[:1].isdigit() else plain
