"""Tables that are written as text, because a list of words reads best as words."""

from __future__ import annotations

from typing import TypeVar

Value = TypeVar("Value")


def words_in(table: str) -> frozenset[str]:
    """The words of a text with space between them."""
    return frozenset(table.split())


def names_in(table: str) -> frozenset[str]:
    """The names of a text with commas between them; a name may go on in the next line."""
    return frozenset(" ".join(name.split()) for name in table.split(",") if name.strip())


def each(table: str, value: Value) -> dict[str, Value]:
    """Every word of a text with the same value."""
    return dict.fromkeys(table.split(), value)
