"""A value of the vocabulary as the keys that an author would write: no defaults, shorthands where they will do."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from glossom.model import Valid
from glossom.reading.offers import PLAIN


def keys_of(value: Any, always: Collection[str] = ()) -> dict[str, Any]:
    """The keys of a dataclass of the vocabulary, for `fields.write_yaml`, in the order of its fields.

    Keys whose value is their default are left out. always: keys that are written all the same.
    """
    parts = [(one, getattr(value, one.name)) for one in dataclasses.fields(value)]
    return {one.name: written(part) for one, part in parts if one.name in always or part != _default(one)}


def _default(one: dataclasses.Field[Any]) -> Any:
    if one.default_factory is not dataclasses.MISSING:
        return one.default_factory()
    return one.default  # MISSING equals no value, so that a key without a default is written


def written(value: Any) -> Any:
    """A value as `fields.write_yaml` takes it: texts, numbers, days, lists and mappings; shorthands where they fit."""
    if isinstance(value, Valid):
        return f"{value.start or ''}/{value.end or ''}"
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        keys = keys_of(value)
        alone = list(keys) == [PLAIN.get(type(value))]
        return next(iter(keys.values())) if alone else keys
    if isinstance(value, Mapping):
        return {key: written(below) for key, below in value.items()}
    if isinstance(value, tuple):
        return [written(below) for below in value]
    if isinstance(value, float) and "e" in repr(value):
        return format(value, "f")  # numbers are read without exponents
    assert isinstance(value, (str, bool, int, float, date)), value
    return value
