"""How often what an importer says of an article's title, authors and day is right, wrong, or left unknown."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import unescape
from typing import Any, Literal

KEYS = ("title", "deck", "authors", "date", "lang")
Verdict = Literal["right", "wrong", "unknown", "beyond", "neither"]
"""Beyond: it is stated though the right answer has none; neither: neither has it."""
BETWEEN = re.compile(r"\s*(?:;|,|\band\b|&)\s*")
BY = re.compile(r"(?i)^by\s+")


@dataclass(frozen=True)
class FactRow:
    """One key, as one tool states it for the pages of a set."""

    tool: str
    set: str
    key: str
    known: int
    """Pages whose right answer has it."""
    right: int
    wrong: int
    unknown: int
    """Not stated, of those that are known."""
    beyond: int
    """Stated, of those whose right answer has none."""


def judged(right: Mapping[str, Any], stated: Mapping[str, Any]) -> dict[str, Verdict]:
    """The verdict on each key that the right answer has, or may have, and that the tool states at all."""
    # an answer without any day or author has not looked for them
    keys = KEYS if "date" in right else ("lang",)
    return {key: _verdict(key, right.get(key), stated.get(key)) for key in keys if key in stated}


def rows_of(tool: str, name: str, pages: Sequence[Mapping[str, Verdict]]) -> list[FactRow]:
    """A row for each key of which the set has right answers."""
    rows = []
    for key in KEYS:
        count = Counter(page[key] for page in pages if key in page)
        known = count["right"] + count["wrong"] + count["unknown"]
        if known:
            rows.append(
                FactRow(tool, name, key, known, *(count[each] for each in ("right", "wrong", "unknown", "beyond")))
            )
    return rows


def _verdict(key: str, right: Any, stated: Any) -> Verdict:
    if not right:
        return "beyond" if stated else "neither"
    if not stated:
        return "unknown"
    return "right" if SAME[key](right, stated) else "wrong"


def _same_people(right: Any, stated: Any) -> bool:
    return set(_people(right)) == set(_people(stated))


def _people(names: Any) -> Iterable[str]:
    for name in [names] if isinstance(names, str) else names:
        yield from filter(None, (_letters(part) for part in BETWEEN.split(BY.sub("", str(name).strip()))))


def _same_text(right: Any, stated: Any) -> bool:
    return _letters(str(right)) == _letters(str(stated))


def _same_day(right: Any, stated: Any) -> bool:
    return str(right)[:10] == str(stated)[:10]


def _same_language(right: Any, stated: Any) -> bool:
    return str(right)[:2].lower() == str(stated)[:2].lower()


SAME: Mapping[str, Callable[[Any, Any], bool]] = {
    "title": _same_text,
    "deck": _same_text,
    "authors": _same_people,
    "date": _same_day,
    "lang": _same_language,
}


def _letters(text: str) -> str:
    return re.sub(r"\W+", "", unicodedata.normalize("NFKC", unescape(text))).lower()
