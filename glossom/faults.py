"""An error with its line, caret and hint: faults are values, written for the editor who made the slip."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Literal

from glossom.dataclass import dataclass

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where in an author's file. Line and column count from 1, columns in code points; 0 is the whole file."""

    path: str
    line: int = 0
    column: int = 0
    length: int = 1
    """Code points under the caret, on this line."""
    source: str = ""
    """The text of the line."""

    def __str__(self) -> str:
        return ":".join([self.path, *(str(number) for number in (self.line, self.column) if number)])


@dataclass(frozen=True, slots=True)
class Fault:
    """Something to mend: `code` is a heading of docs/reference/faults.md."""

    code: str
    message: str
    place: Place | None = None
    hint: str = ""
    severity: Severity = "error"


class Faulty(Exception):
    """Raised by the stage that knows, with one fault or more."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__("; ".join(fault.message for fault in faults))
        self.faults = faults


def place_at(path: str, text: str, line: int, column: int, length: int = 1) -> Place:
    """The place with its line of `text`; a line outside the text has an empty source."""
    lines = text.split("\n")
    source = lines[line - 1].rstrip("\r") if 0 < line <= len(lines) else ""
    return Place(path, line, column, max(1, min(length, len(source) - column + 1)), source)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """The known word closest to `word`, or an empty string where none is close."""
    names = list(known)
    folded = {name.casefold(): name for name in names}
    if word.casefold() in folded:
        return folded[word.casefold()]
    import difflib  # here, because few builds need it

    close = difflib.get_close_matches(word, names, n=1, cutoff=0.6)
    return close[0] if close else ""


def in_order(faults: Iterable[Fault]) -> list[Fault]:
    """Faults by file, line and column; those without a place first; each once."""

    def key(fault: Fault) -> tuple[str, int, int, str, str]:
        place = fault.place or Place("")
        return place.path, place.line, place.column, fault.code, fault.message

    return sorted(dict.fromkeys(faults), key=key)


def as_errors(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """The same faults, all as errors: what `--strict` asks for."""
    return tuple(replace(fault, severity="error") for fault in faults)


def as_warnings(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """The same faults, all as warnings: of a file that the site can do without."""
    return tuple(replace(fault, severity="warning") for fault in faults)


def errors(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """Those faults that stop a build."""
    return tuple(fault for fault in faults if fault.severity == "error")


def draw(fault: Fault) -> str:
    """The fault as text: what, where, the line with a caret, how to mend it."""
    lines = [f"{fault.severity}[{fault.code}]: {fault.message}"]
    place = fault.place
    if place:
        lines.append(f"  --> {place}")
        if place.line and place.source:
            lines += _excerpt(place)
    if fault.hint:
        lines.append(f"help: {fault.hint}")
    return "\n".join(lines)


def _excerpt(place: Place) -> Sequence[str]:
    shown, start = _window(place.source, place.column - 1)
    number = str(place.line)
    gutter = " " * len(number)
    before = shown[:start]
    caret = "^" * max(1, _width(shown[start : start + place.length]))
    return [f" {gutter} |", f" {number} | {shown}", f" {gutter} | {' ' * _width(before)}{caret}"]


def _window(source: str, at: int, limit: int = 110) -> tuple[str, int]:
    """A part of a long line around `at`, printable, and where `at` is in it."""
    clean = "".join(" " if unicodedata.category(char).startswith("C") else char for char in source)
    if len(clean) <= limit:
        return clean, at
    start = max(0, min(at - limit // 3, len(clean) - limit))
    shown = clean[start : start + limit]
    head = "…" if start else ""
    return head + shown + ("…" if start + limit < len(clean) else ""), at - start + len(head)


def _width(text: str) -> int:
    """Columns on a terminal: wide East Asian characters take two, combining marks none."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text
    )
