"""YAML as a tree in which every key and value knows its place in the file."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate, count
from operator import add

from glossom.dataclass import dataclass
from glossom.faults import Fault, Place, Severity

SHOWN = 40  # characters of an author's value that a message repeats
LONGEST = 10_000  # characters of a line that a place repeats
FAR = 64 * 1024  # characters


@dataclass(frozen=True, slots=True)
class Slip:
    """A slip of the pen, wherever it stands: what is wrong, and how to mend it."""

    code: str
    message: str
    hint: str = ""
    severity: Severity = "error"


@dataclass(frozen=True)
class Text:
    """A file's text, which can say where a character stands."""

    path: str
    text: str

    @cached_property
    def starts(self) -> list[int]:
        """The offsets at which lines begin."""
        lengths = accumulate(map(len, self.text.split("\n")))
        return [0, *map(add, lengths, count(1))][:-1]

    def line(self, at: int) -> tuple[int, int, int]:
        """The number of the line, from 1, on which a character stands, and the line's beginning and end."""
        if at < FAR:  # counting is quicker than making the list, as a file with one fault shows
            begin = self.text.rfind("\n", 0, at) + 1
            stop = self.text.find("\n", at, begin + FAR)
            return self.text.count("\n", 0, at) + 1, begin, stop if stop >= 0 else min(len(self.text), begin + FAR)
        number = bisect_right(self.starts, at)
        stop = self.starts[number] - 1 if number < len(self.starts) else len(self.text)
        return number, self.starts[number - 1], stop

    def place(self, start: int, end: int = 0) -> Place:
        """The place of the characters from `start` to `end`, as far as they stand on one line.

        Its source is empty where the line is endless: many faults would repeat all of it.
        """
        number, begin, stop = self.line(start)
        if stop - begin > LONGEST:
            return Place(self.path, number, start - begin + 1, max(1, min(end - start, SHOWN)))
        source = self.text[begin:stop].rstrip("\r")
        start = min(start, begin + len(source))
        stop = max(start + 1, min(end, begin + len(source)))
        return Place(self.path, number, start - begin + 1, stop - start, source)


@dataclass(frozen=True, slots=True)
class Node:
    """A value in the file: the characters from `start` to `end`, counted from the file's first."""

    file: Text
    start: int
    end: int

    @property
    def place(self) -> Place:
        """Where it stands."""
        return self.file.place(self.start, self.end)

    def fault(self, code: str, message: str, hint: str = "", severity: Severity = "error") -> Fault:
        """A fault that points here."""
        return Fault(code, message, self.place, hint, severity)

    def slip(self, slip: Slip) -> Fault:
        """That slip, made here."""
        return Fault(slip.code, slip.message, self.place, slip.hint, slip.severity)

    def get(self, _key: str) -> Node | None:
        """The value of a key, where there is one."""
        return None


@dataclass(frozen=True, slots=True)
class Scalar(Node):
    """A word, a number, a text: always as it is written, without its quotes."""

    text: str
    style: str
    """The quotation mark, `|`, `>`, or nothing for a plain one."""


@dataclass(frozen=True, slots=True)
class Items(Node):
    """A list."""

    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Pairs(Node):
    """Keys and values."""

    pairs: tuple[tuple[Scalar, Node], ...]

    def get(self, key: str) -> Node | None:
        """The value of a key, where there is one."""
        return next((value for name, value in self.pairs if name.text == key), None)

    def key(self, key: str) -> Scalar | None:
        """The key itself, where there is one."""
        return next((name for name, _ in self.pairs if name.text == key), None)


def is_absent(node: Node) -> bool:
    """Whether nothing is written there: no value, or a plain `~` or `null`."""
    return type(node) is Scalar and not node.style and node.text in {"", "~", "null"}


def find(node: Node, *steps: str | int) -> Node:
    """The value that keys and positions (from 0, empty items not counted) lead to, or the nearest one above.

    A single text may stand for a list or for keys; then it is what is found.
    """
    for step in steps:
        below = node.get(step) if isinstance(step, str) else _item(node, step)
        if below is None:
            return node
        node = below
    return node


def _item(node: Node, position: int) -> Node | None:
    if not isinstance(node, Items):
        return node
    present = [item for item in node.items if not is_absent(item)]
    return present[position] if position < len(present) else None


def shown(node: Node) -> str:
    """A value as a message names it."""
    if isinstance(node, Scalar):
        return quoted(node.text)
    return "a list" if isinstance(node, Items) else "keys and values"


def quoted(text: str) -> str:
    """The beginning of a text in quotation marks, on one line and without invisible characters."""
    line = " ".join(text[: 4 * SHOWN].split())
    clean = "".join(char for char in line if not unicodedata.category(char).startswith("C"))
    return f"'{clean[:SHOWN]}…'" if len(clean) > SHOWN or len(text) > 4 * SHOWN else f"'{clean}'"
