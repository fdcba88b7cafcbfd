"""content/review/drafts.yaml with more in it: what an editor wrote there stays as it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from glossom.digest import digest_file
from glossom.faults import Fault, Faulty
from glossom.model import SourceFile, Suggestion
from glossom.reading.editing import add_entry, set_in_entry
from glossom.reading.keys import written
from glossom.reading.review import DRAFTS, DRAFTS_HEAD, PlacedSuggestion, read_drafts, write_drafts

COMPLETED = ("short", "source", "same_as", "evidence", "contexts")
"""What `suggest` adds to a draft that waits."""


def with_drafts(
    text: str, new: Sequence[Suggestion], completed: Iterable[Suggestion] = (), path: str = DRAFTS
) -> tuple[str, tuple[Fault, ...]]:
    """The text with new drafts at its end and others completed; warnings about those that had to stay as they were.

    Every other line stays as it is. Raises Faulty where the text has faults, or where nothing can be added to it.
    """
    known = {one.suggestion.id: one.suggestion for one in _read(text, path)} if text.strip() else {}
    warnings: list[Fault] = []
    for one in completed:
        try:
            text = _with_more(text, known[one.id], one, path)
        except Faulty as faulty:
            warnings += (replace(fault, severity="warning") for fault in faulty.faults)
    return _with_new(text, new, path), tuple(warnings)


def _with_more(text: str, before: Suggestion, after: Suggestion, path: str) -> str:
    for key in COMPLETED:
        if getattr(before, key) != getattr(after, key):
            text = set_in_entry(text, path, after.id, key, written(getattr(after, key)))
    return text


def _with_new(text: str, new: Sequence[Suggestion], path: str) -> str:
    """All at once where that reads back, for it is quicker; else one after the other, which copes with more."""
    if not new:
        return text
    if not text.strip():
        return write_drafts(new)
    together = text.rstrip() + "\n" + write_drafts(new).removeprefix(DRAFTS_HEAD)
    wanted = [*(one.suggestion for one in _read(text, path)), *new]
    try:
        if [one.suggestion for one in _read(together, path)] == wanted:
            return together
    except Faulty:
        pass  # a list in brackets, or one that is indented
    for one in new:
        text = add_entry(text, one, path)
    return text


def _read(text: str, path: str) -> tuple[PlacedSuggestion, ...]:
    return read_drafts(SourceFile(path, text, digest_file(path, text)))[0]
