"""The files that a review changes, read when they are asked for, and written all at the end."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from glossom.cli.files import read_source, write_whole
from glossom.digest import digest_file
from glossom.faults import Fault, Faulty, Place, did_you_mean
from glossom.model import Decisions, GlossaryEntry, PlacedEntry, SourceFile
from glossom.reading.editing import add_entries, move_contexts, move_meanings
from glossom.reading.glossary import read_glossary
from glossom.reading.review import DECISIONS, DRAFTS, PlacedSuggestion, read_decisions, read_drafts

GLOSSARY = "content/glossary"
HEAD = "# yaml-language-server: $schema=../../docs/reference/schema/glossary.schema.json\n"
"""What a new file of the glossary begins with."""


class Papers:
    """Glossary, drafts and decisions of a site: as they are on disk, then as they shall be.

    Nothing is written before `write`. Every method raises Faulty for a file that has errors or cannot be read.
    """

    def __init__(self, site: Path) -> None:
        self.site = site
        self._texts: dict[str, str] = {}
        self._changed: dict[str, None] = {}
        self._entries: dict[str, tuple[PlacedEntry, ...]] = {}
        self._added: dict[str, list[GlossaryEntry]] = {}

    def text(self, path: str) -> str:
        """The file's text as it shall be; nothing where there is no file."""
        if path not in self._texts:
            self._texts[path] = read_source(self.site, path).text if (self.site / path).exists() else ""
        return self._texts[path]

    def put(self, path: str, text: str) -> None:
        """Let the file say this."""
        if text != self.text(path):
            self._texts[path] = text
            self._changed[path] = None
            self._entries.pop(path, None)

    def add(self, path: str, entry: GlossaryEntry) -> None:
        """Let a file of the glossary have one more entry."""
        self._added.setdefault(path, []).append(entry)

    def write(self) -> None:
        """Write what changed; the drafts last, so that whatever happens a suggestion is there, or where it went."""
        self._put_additions()
        for path in sorted(self._changed, key=lambda path: (path == DRAFTS, path == DECISIONS, path)):
            write_whole(self.site, path, self._texts[path])
        self._changed.clear()

    def drafts(self) -> Mapping[str, PlacedSuggestion]:
        """The suggestions by their ids, in the order of the file."""
        return {one.suggestion.id: one for one in read_drafts(self._source(DRAFTS))[0]}

    def decisions(self) -> Decisions:
        """What was decided."""
        return read_decisions(self._source(DECISIONS))[0]

    def entries(self) -> Mapping[str, PlacedEntry]:
        """The entries of the glossary by their ids, whatever their status; of two with one id the first."""
        self._put_additions()
        files = sorted([*(self.site / GLOSSARY).rglob("*.yaml"), *(self.site / GLOSSARY).rglob("*.yml")])
        paths = [file.relative_to(self.site).as_posix() for file in files]
        paths += [path for path in self._changed if path.startswith(f"{GLOSSARY}/") and path not in paths]
        known: dict[str, PlacedEntry] = {}
        faulty: list[Faulty] = []
        for path in paths:
            try:
                if path not in self._entries:
                    self._entries[path] = read_glossary(self._source(path))[0]
            except Faulty as slip:
                faulty.append(slip)
                continue
            for one in self._entries[path]:
                known.setdefault(one.entry.id, one)
        if faulty:
            raise Faulty(*(fault for slip in faulty for fault in slip.faults))
        return known

    def _put_additions(self) -> None:
        for path, entries in self._added.items():
            self.put(path, add_entries(self.text(path) or HEAD, entries, path))
        self._added.clear()

    def _source(self, path: str) -> SourceFile:
        text = self.text(path)
        return SourceFile(path, text, digest_file(path, text))


def with_article_moved(site: Path, old: str, new: str) -> Papers:
    """Papers in which what was decided of an article, and what waits, holds for its new path.

    Raises Faulty for a file with errors.
    """
    papers = Papers(site)
    papers.put(DRAFTS, move_contexts(papers.text(DRAFTS), old, new))
    papers.put(DECISIONS, move_meanings(papers.text(DECISIONS), old, new))
    return papers


def unknown_entry(name: str, known: Mapping[str, PlacedEntry], place: Place | None) -> Fault:
    """Says that no entry bears this id, and which comes close."""
    close = did_you_mean(name, known)
    hint = f"did you mean '{close}' ({known[close].path}:{known[close].line})?" if close else "name an entry's id"
    return Fault("unknown-entry", f"no glossary entry is called '{name}'", place, hint)
