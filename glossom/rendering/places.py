"""Where things stand in the authors' files, asked for often: each file is cut into lines once."""

from __future__ import annotations

from collections.abc import Mapping

from glossom.faults import Place
from glossom.model import PlacedEntry, Run, SourceFile
from glossom.reading import glossary
from glossom.reading.prose import locate

LONGEST = 10_000  # characters of a line that a place repeats: many faults may stand on one endless line
CLOSE = 2_000_000  # characters of YAML that are read again for the exact places of values: about half a second


class Places:
    """Places in the files of one snapshot."""

    def __init__(self, sources: Mapping[str, SourceFile]) -> None:
        self.sources = sources
        self._lines: dict[str, list[str]] = {}
        self._left = CLOSE

    def at(self, path: str, line: int, column: int, length: int = 1) -> Place:
        """The place with its line of the file; `length` ends where the line does."""
        if path not in self._lines:
            self._lines[path] = self.sources[path].text.split("\n")
        lines = self._lines[path]
        source = lines[line - 1].rstrip("\r") if 0 < line <= len(lines) else ""
        shown = source if len(source) <= LONGEST else ""
        return Place(path, line, column, max(1, min(length, len(source) - column + 1)), shown)

    def of_entry(self, one: PlacedEntry) -> Place:
        """Where an entry begins."""
        return self.at(one.path, one.line, one.column)

    def in_entry(self, one: PlacedEntry, *steps: str | int) -> Place:
        """Where a value of an entry stands; the entry's own place once too much YAML was read again for that."""
        file = self.sources[one.path]
        if len(file.text) > self._left:
            return self.of_entry(one)
        self._left -= len(file.text)
        return glossary.locate(file, one.entry.id, *steps)

    def in_run(self, path: str, run: Run, start: int, end: int) -> Place:
        """Where run.text[start:end] stands in the file `path`."""
        return self.at(path, *locate(run, start), end - start)
