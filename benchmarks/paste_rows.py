"""How well articles are found in pasted texts: the rows that `python -m benchmarks.import` prints of glossom alone."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import process_time

from benchmarks.bodies import Overlap, f1, overlap
from benchmarks.pastes import Paste, bare, pastes
from benchmarks.structure import plain_blocks
from glossom.faults import Faulty
from glossom.importing.draft import Draft, Given
from glossom.importing.received import Received
from glossom.importing.text import draft_text


@dataclass(frozen=True)
class PasteRow:
    """One set of pasted texts."""

    set: str
    pastes: int
    failed: int
    """Texts in which no article was found."""
    f1: float
    """Of the body, as for pages."""
    exact: float
    """The share of the texts whose body has the right words and no others."""
    title: float | None
    """The share of the headlines in the texts that are told letter for letter. None: none is in them."""
    pastes_per_s: float
    """By processor time, the repair of their encoding left out."""


def paste_row(folder: Path, name: str, every: int = 1) -> PasteRow | None:
    """How glossom does on every Nth text of a set; None where there are none."""
    bodies: list[Overlap] = []
    titles: list[bool] = []
    seconds, failed = 0.0, 0
    for paste in list(pastes(folder, [name]))[::every]:
        text = paste.text()
        start = process_time()
        draft = _draft(paste, text)
        seconds += process_time() - start
        failed += draft is None
        bodies.append(overlap(paste.body, plain_blocks(draft.body) if draft else ""))
        if paste.title and paste.gold.get("in_text", {}).get("title"):
            titles.append(draft is not None and bare(draft.front.title) == bare(paste.title))
    if not bodies:
        return None
    exact = statistics.mean(body.exact for body in bodies)
    title = statistics.mean(titles) if titles else None
    return PasteRow(name, len(bodies), failed, f1(bodies), exact, title, len(bodies) / (seconds or 1))


def _draft(paste: Paste, text: str) -> Draft | None:
    try:
        return draft_text(Received(paste.path.name, "text", text), Given(url=paste.url))
    except Faulty:
        return None


def cells_of(rows: Sequence[PasteRow]) -> list[tuple[str, ...]]:
    """The rows as words and figures, below the heads of their columns."""
    heads = ("set", "tool", "pastes", "failed", "F1", "exact", "title", "pastes/s")
    return [heads, *(_cells(row) for row in rows)]


def _cells(row: PasteRow) -> tuple[str, ...]:
    title = "-" if row.title is None else f"{row.title:.3f}"
    figures = (f"{row.f1:.4f}", f"{row.exact:.3f}", title, f"{row.pastes_per_s:.1f}")
    return (row.set, "glossom", f"{row.pastes}", f"{row.failed}", *figures)
