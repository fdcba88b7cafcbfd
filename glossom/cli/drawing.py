"""Faults as an editor sees them on a terminal, in a log, and beside the lines of a pull request."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, TextIO

from glossom.faults import Fault, Place, draw, in_order

if TYPE_CHECKING:
    from rich.text import Text

FAULTS_PAGE = "docs/reference/faults.md"
"""Where each code is explained; its heading is the code."""

ALIKE = 3
"""So many warnings of one code say what is up; an archive's glossary may have hundreds of unused entries."""

# Control characters move the cursor or recolour a terminal, bidirectional overrides turn a line round, and a lone
# surrogate cannot be written at all. All three can come out of an article.
UNSAFE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")

STYLES = (
    (re.compile(r"error\[[^]]*\]:"), "bold red"),
    (re.compile(r"warning\[[^]]*\]:"), "bold yellow"),
    (re.compile(r" +--> "), "blue"),
    (re.compile(r" +\d* \| *\^+"), "bold red"),
    (re.compile(r" +\d* \|"), "blue"),
    (re.compile(r"help:"), "bold cyan"),
    (re.compile(r"see: .*"), "dim"),
)


def printable(text: str) -> str:
    """The text without characters that would do something to a terminal; line breaks and tabs stay."""
    return UNSAFE.sub(" ", text)


def one_line(text: str) -> str:
    """The text on one printable line: a log's reader takes `::` at the head of a line for a command."""
    return printable(" ".join(text.split()))


def drawn(fault: Fault) -> str:
    """The fault as text, with the address of the page that explains its code."""
    tidy = replace(fault, message=one_line(fault.message), hint=one_line(fault.hint))
    return f"{printable(draw(tidy))}\nsee: {FAULTS_PAGE}#{fault.code}"


def counted(faults: Iterable[Fault]) -> str:
    """`2 errors, 1 warning`; nothing where there are none."""
    severities = [fault.severity for fault in faults]
    parts = [plural(severities.count(name), name) for name in ("error", "warning") if name in severities]
    return ", ".join(parts)


def plural(count: int, noun: str) -> str:
    """`1 page`, `2 pages`, `2 entries`."""
    if count == 1:
        return f"1 {noun}"
    return f"{count:,} {noun[:-1]}ies" if noun.endswith("y") else f"{count:,} {noun}s"


def show(faults: Iterable[Fault], stream: TextIO, *, colour: bool, brief: bool = False) -> None:
    """Draw the faults in order of place, and their number below them.

    brief: of warnings with one code draw the first few, and say how many more there are.
    """
    ordered = in_order(faults)
    if not ordered:
        return
    shown, more = _first_of_each_kind(ordered) if brief else (ordered, ())
    text = "\n\n".join([*map(drawn, shown), *more, counted(ordered)])
    if not colour:
        stream.write(text + "\n")
        return
    from rich.console import Console

    console = Console(file=stream, force_terminal=True, highlight=False)
    for line in text.split("\n"):
        console.print(_coloured(line), soft_wrap=True)


def _first_of_each_kind(faults: Iterable[Fault]) -> tuple[list[Fault], list[str]]:
    """All errors and the first warnings of each code; a line for each code that has more."""
    shown: list[Fault] = []
    seen: Counter[str] = Counter()
    for fault in faults:
        seen[fault.code] += fault.severity == "warning"
        if fault.severity == "error" or seen[fault.code] <= ALIKE:
            shown.append(fault)
    more = [(code, count - ALIKE) for code, count in seen.items() if count > ALIKE]
    return shown, [f"warning[{code}]: and {plural(count, 'warning')} more; `check` shows all" for code, count in more]


def _coloured(line: str) -> Text:
    from rich.text import Text

    text = Text(line)
    for pattern, style in STYLES:
        if match := pattern.match(line):
            text.stylize(style, match.start(), match.end())
            break
    return text


def workflow_lines(faults: Iterable[Fault], files: Mapping[str, str]) -> Iterator[str]:
    """GitHub's workflow commands that put each fault beside its line; `files` names a fault's path as it sees it."""
    for fault in in_order(faults):
        place = fault.place or Place("")
        numbers = {"line": place.line, "col": place.column}
        facts = {"file": files.get(place.path, place.path), **numbers, "title": fault.code}
        listed = ",".join(f"{name}={_escaped(str(value), extra=':,')}" for name, value in facts.items() if value)
        text = ". ".join(part for part in (one_line(fault.message), one_line(fault.hint)) if part)
        yield f"::{fault.severity} {listed}::{_escaped(text)}"


def _escaped(text: str, extra: str = "") -> str:
    for char in "%\r\n" + extra:
        text = text.replace(char, f"%{ord(char):02X}")
    return text
