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
from glossom.importing.pastes.text import draft_text
from glossom.importing.received import Received
from glossom.model import FrontMatter


@dataclass(frozen=True)
class Told:
    """How one field was told, over the texts whose right answer is known."""

    stated: int = 0
    """Texts in which the answer is printed."""
    right: int = 0
    """Of those, where it was told as it is."""
    wrong: int = 0
    """Texts, of all with an answer, where something else was told."""

    def with_one(self, answer: object, told: object, *, printed: bool) -> Told:
        """The same with one text more."""
        if not answer:
            return self
        right, wrong = printed and told == answer, bool(told) and told != answer
        return Told(self.stated + printed, self.right + right, self.wrong + wrong)


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
    decks: Told
    authors: Told
    dates: Told
    pastes_per_s: float
    """By processor time, the repair of their encoding left out."""


def paste_row(folder: Path, name: str, every: int = 1) -> PasteRow | None:
    """How glossom does on every Nth text of a set; None where there are none."""
    bodies: list[Overlap] = []
    titles: list[bool] = []
    told = (Told(), Told(), Told())
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
        told = _told(told, paste, draft.front if draft else FrontMatter(title=""))
    if not bodies:
        return None
    exact = statistics.mean(body.exact for body in bodies)
    title = statistics.mean(titles) if titles else None
    return PasteRow(name, len(bodies), failed, f1(bodies), exact, title, *told, len(bodies) / (seconds or 1))


def _told(so_far: tuple[Told, Told, Told], paste: Paste, front: FrontMatter) -> tuple[Told, Told, Told]:
    """With the deck (letter for letter), the authors (all of them) and the day of one text more."""
    gold, printed = paste.gold, paste.gold.get("in_text", {})
    decks, authors, dates = so_far
    day = str(front.date) if front.date else ""
    return (
        decks.with_one(bare(gold.get("deck") or ""), bare(front.deck), printed=bool(printed.get("deck"))),
        authors.with_one(
            sorted(gold.get("authors") or ()), sorted(front.authors), printed=bool(printed.get("authors"))
        ),
        dates.with_one((gold.get("date") or "")[:10], day, printed=bool(printed.get("date"))),
    )


def _draft(paste: Paste, text: str) -> Draft | None:
    try:
        return draft_text(Received(paste.path.name, "text", text), Given(url=paste.url))
    except Faulty:
        return None


def cells_of(rows: Sequence[PasteRow]) -> list[tuple[str, ...]]:
    """The rows as words and figures, below the heads of their columns; `5/7!1`: 5 of 7 told right, and 1 wrong."""
    heads = ("set", "tool", "pastes", "failed", "F1", "exact", "title", "decks", "authors", "dates", "pastes/s")
    return [heads, *(_cells(row) for row in rows)]


def _cells(row: PasteRow) -> tuple[str, ...]:
    title = "-" if row.title is None else f"{row.title:.3f}"
    fields = (f"{told.right}/{told.stated}!{told.wrong}" for told in (row.decks, row.authors, row.dates))
    figures = (f"{row.f1:.4f}", f"{row.exact:.3f}", title, *fields, f"{row.pastes_per_s:.1f}")
    return (row.set, "glossom", f"{row.pastes}", f"{row.failed}", *figures)
