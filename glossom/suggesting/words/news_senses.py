"""What ordinary words mean in the news, and set terms of news: the curated list of `news_senses_en`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Literal, cast

from glossom.dataclass import dataclass
from glossom.model import Level
from glossom.suggesting.tables.news_senses_en import TABLE

Kind = Literal["n", "v", "a"]


@dataclass(frozen=True, slots=True)
class NewsSense:
    """What a word means in the news."""

    term: str
    """In small letters, but for a word that has a capital in this sense; a plural stands for the plural alone."""
    kind: Kind
    level: Level
    """The level at which readers know this sense."""
    meaning: str
    """In plain words, without a full stop."""
    everyday: str = ""
    """The sense that it may be taken for."""


@cache
def news_senses() -> Mapping[str, tuple[NewsSense, ...]]:
    """The senses by the first word of the term, longer terms first."""
    found: dict[str, tuple[NewsSense, ...]] = {}
    for sense in map(_sense, TABLE.strip().split("\n")):
        first = sense.term.partition(" ")[0]
        found[first] = (*found.get(first, ()), sense)
    longest_first = {
        first: tuple(sorted(senses, key=lambda sense: -sense.term.count(" "))) for first, senses in found.items()
    }
    return MappingProxyType(longest_first)


def _sense(line: str) -> NewsSense:
    term, kind, level, meaning, *everyday = (cell.strip() for cell in line.split(";", 4))
    return NewsSense(term, cast(Kind, kind), cast(Level, level), meaning, "".join(everyday))
