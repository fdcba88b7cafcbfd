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
from typing import Any

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

    Values: None, bool, int, float, str, bytes (as text of latin-1), date, tuples and lists, mappings with
    string keys, dataclasses. Raises TypeError for anything else.
    """
    return _to_json(value).encode("utf-8", "surrogatepass")


def _plain(value: object) -> object:
    kind: Any = type(value)
    names = _field_names(kind)
    if names is not None:
        return [getattr(value, name) for name in names]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.decode("latin-1")
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"no encoding for {type(value).__name__}")


_to_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=_plain).encode


@cache
def _field_names(kind: Any) -> tuple[str, ...] | None:
    return tuple(f.name for f in dataclasses.fields(kind)) if dataclasses.is_dataclass(kind) else None


def decode(content: bytes, kind: Any) -> Any:
    """The value of type `kind` that `encode` turned into these bytes.

    Raises ValueError, TypeError or KeyError where the bytes are not such a value.
    """
    return decoder(kind)(json.loads(content.decode("utf-8", "surrogatepass")))


@cache
def decoder(kind: Any) -> Decoder:
    """A function from what JSON gave to a value of type `kind`."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        return _dataclass_decoder(kind)
    if origin is tuple:
        return _tuple_decoder(arguments)
    if origin in (typing.Union, types.UnionType):
        return _union_decoder(arguments)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        of_value = decoder(arguments[1])
        if of_value is _as_it_is:
            return _as_it_is
        return lambda plain: {name: of_value(item) for name, item in plain.items()}
    if kind is date:
        return date.fromisoformat
    if kind is bytes:
        return lambda plain: plain.encode("latin-1")
    return _as_it_is


def _dataclass_decoder(kind: type) -> Decoder:
    hints = typing.get_type_hints(kind)
    fields = dataclasses.fields(kind)
    names = [f.name for f in fields]
    parts = [(number, part) for number, f in enumerate(fields) if (part := decoder(hints[f.name])) is not _as_it_is]
    in_order = not any(f.kw_only for f in fields)

    def build(plain: Any) -> Any:
        if len(plain) != len(names):
            raise ValueError(f"{kind.__name__} has {len(names)} fields, not {len(plain)}")
        values = list(plain)
        for number, part in parts:
            values[number] = part(values[number])
        return kind(*values) if in_order else kind(**dict(zip(names, values, strict=True)))

    return build


def _as_it_is(plain: Any) -> Any:
    return plain


def _tuple_decoder(arguments: tuple[Any, ...]) -> Decoder:
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        each = decoder(arguments[0])
        return tuple if each is _as_it_is else lambda plain: tuple(map(each, plain))
    parts = [decoder(argument) for argument in arguments]
    return lambda plain: tuple(part(item) for part, item in zip(parts, plain, strict=True))


def _union_decoder(arguments: tuple[Any, ...]) -> Decoder:
    """Of `X | None`, or of `date | Literal[...] | None`: what is no date stays as it is."""
    real = [argument for argument in arguments if argument is not type(None)]
    if date in real:
        return lambda plain: None if plain is None else _date_or_word(plain)
    only = decoder(real[0])
    if only is _as_it_is:
        return _as_it_is
    return lambda plain: None if plain is None else only(plain)


def _date_or_word(plain: str) -> date | str:
    return date.fromisoformat(plain) if plain[:1].isdigit() else plain
