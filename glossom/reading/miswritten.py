"""Lines of YAML that do not say what their author meant: what can be seen of them where a parser only gives up."""

from __future__ import annotations

import re
from collections.abc import Iterator

from glossom.reading.nodes import Slip, quoted
from glossom.reading.syntax import COLON, MISFIT, NO_COLON, NO_ITEM

KEY = re.compile(r"( *(?:- +)?)([^\s:#'\"\[{-][^\s:]*):(?=\s|\Z)")
HYPHEN = re.compile(r" *(-)([^\W\d_].*|[\"'\[{“].*)")
WIDE_COLON = re.compile(r" *(?:- +)?([\w-]+) *([：﹕])")
STRANGE_SPACE = re.compile(r" *+(?:- ++)?(?:[\w-]++:)? *+([\xa0\u2000-\u200a\u202f\u3000])")
NO_SPACE = re.compile(r" *(?:- +)?([^\W\d][\w-]*)(:)([^\s:/].*)")
CURLY = "“”„‟‘’‚«»"
"""Quotation marks that are letters to YAML: a word processor puts them in place of straight ones."""
QUOTATION = re.compile(rf" *(?:- +)?(?:[\w-]+: +)?([{CURLY}])")

GUESSES = frozenset((COLON, MISFIT, NO_COLON, NO_ITEM))
"""Slips that a parser notices behind the place where they were made."""


def look(text: str, at: int, slip: Slip) -> tuple[int, Slip]:
    """Where the slip was made and what it is, as far as the line at this offset, or the one above, shows it.

    slip: what the parser thinks; it comes back, with `at`, where nothing is to be seen.
    """
    if slip not in GUESSES:
        return at, slip
    start = text.rfind("\n", 0, at) + 1
    here = text[start:].partition("\n")[0]
    above_at, above = _line_above(text, start)
    seen = (*_in_line(above, above_at), *_in_line(here, start), *_quotation(here, start), *_indent(here, start, above))
    return seen[0] if seen else (at, slip)


def _line_above(text: str, start: int) -> tuple[int, str]:
    """The nearest line above that says something, and where it begins; an empty one where there is none."""
    end = start - 1
    while end > 0:
        begin = text.rfind("\n", 0, end) + 1
        line = text[begin:end].rstrip()
        if line and not line.lstrip().startswith("#"):
            return begin, line
        end = begin - 1
    return 0, ""


def _in_line(line: str, start: int) -> Iterator[tuple[int, Slip]]:
    if found := HYPHEN.match(line):
        hint = f"write {quoted(f'- {found[2]}')}"
        yield start + found.start(1), Slip("yaml-syntax", "a space is missing after this hyphen", hint)
    if found := WIDE_COLON.match(line):
        message, hint = "this is no colon to YAML, though it looks like one", f"write '{found[1]}: ' anew"
        yield start + found.start(2), Slip("yaml-syntax", message, hint)
    if found := STRANGE_SPACE.match(line):
        message = f"this is no space to YAML, though it looks like one (U+{ord(found[1]):04X})"
        yield start + found.start(1), Slip("yaml-syntax", message, "delete it and press the space bar")
    if found := NO_SPACE.match(line):
        hint = f"write {quoted(f'{found[1]}: {found[3]}')}"
        yield start + found.start(2), Slip("yaml-syntax", "a space is missing after this colon", hint)


def _quotation(line: str, start: int) -> Iterator[tuple[int, Slip]]:
    if found := QUOTATION.match(line):
        message = f"{found[1]} is no quotation mark to YAML, but a letter like others"
        yield start + found.start(1), Slip("yaml-syntax", message, "put straight ones (' or \") around the whole value")


def _indent(line: str, start: int, above: str) -> Iterator[tuple[int, Slip]]:
    """A key that begins neither below the one above nor where that has a value of its own."""
    key, other = KEY.match(line), KEY.match(above)
    if not key or not other or len(key[1]) == len(other[1]) or not above[other.end() :].strip():
        return
    side = "right" if len(key[1]) > len(other[1]) else "left"
    message = f"'{key[2]}' begins further {side} than '{other[2]}' above"
    yield start + key.start(2), Slip("yaml-syntax", message, f"begin it exactly below '{other[2]}', with spaces")
