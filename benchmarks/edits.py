"""What an editor of the newsroom changes between two builds, and how one sees that a build knows it.

Every edition is new: a text that were changed back to what it was would cost nothing where builds are remembered.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from benchmarks.corpus import written_forms
from benchmarks.newsroom import Mark, Newsroom, Piece, marks_in
from glossom.model import Alias, GlossaryEntry

SHOWN_BY = 0.07
"""The share of articles that show the entry whose definition is reworded: 700 of 10,000."""


@dataclass(frozen=True, slots=True)
class Editions:
    """How often each thing has been changed since the newsroom began."""

    body: int = 0
    title: int = 0
    definition: int = 0
    alias: int = 0
    template: int = 0

    def next(self, case: str) -> Editions:
        """With one change more of that kind. Raises AttributeError for another case."""
        return replace(self, **{case: getattr(self, case) + 1})


EDITS = ("body", "title", "definition", "alias", "template")


@dataclass(frozen=True, slots=True)
class Witness:
    """A text that an article's page has only if a build knows the change; `marked`: as the words of a mark."""

    piece: Piece
    text: str
    marked: bool = False


class Desk:
    """What is changed: an article's body, another one's title, a definition, an entry's names."""

    def __init__(self, room: Newsroom) -> None:
        self.room = room
        self._body = room.pieces[len(room.pieces) // 3]
        self._title = room.pieces[len(room.pieces) // 2]
        self._entry = _shown_by(room, SHOWN_BY)
        self._shows = next(_plainly_marked(room, self._entry), None)

    @property
    def shown(self) -> int:
        """How many articles show the definition that is reworded."""
        return sum(any(mark.entry == self._entry.id for mark in marks) for marks in self.room.marks)

    def body(self, editions: Editions) -> Piece:
        """The article of which a sentence at the end is rewritten."""
        sentence = f"\n{_body_sentence(editions)}\n" if editions.body else ""
        return replace(self._body, body=self._body.body + sentence)

    def title(self, editions: Editions) -> Piece:
        """The article with a new headline."""
        return replace(self._title, title=_title(self._title, editions)) if editions.title else self._title

    def entries(self, editions: Editions) -> tuple[GlossaryEntry, ...]:
        """The glossary, one definition reworded, so many of the spare aliases added."""
        names = dict(self.room.spare[: editions.alias])
        return tuple(self._edited(entry, editions, names.get(entry.id)) for entry in self.room.entries)

    def witness(self, case: str, editions: Editions) -> Witness | None:
        """Where the latest change of that kind is seen; None where no article shows it."""
        if case == "body":
            return Witness(self._body, _body_sentence(editions))
        if case == "title":
            return Witness(self._title, _title(self._title, editions))
        if case == "template":
            return Witness(self.room.pieces[-1], f'class="post edition-{editions.template}"')
        if case == "definition":
            return Witness(self._shows, _wording(editions)) if self._shows else None
        return self._alias_witness(editions)

    def _edited(self, entry: GlossaryEntry, editions: Editions, name: str | None) -> GlossaryEntry:
        if entry.id == self._entry.id and editions.definition:
            entry = replace(entry, short=f"{entry.short} {_wording(editions)}")
        return replace(entry, aliases=(*entry.aliases, Alias(form=name))) if name else entry

    def _alias_witness(self, editions: Editions) -> Witness | None:
        entry, form = self.room.spare[editions.alias - 1]
        pieces = [piece for piece in self.room.pieces if re.search(rf"\b{re.escape(form)}\b", piece.body)]
        marked = zip(pieces, marks_in(pieces, self.entries(editions)), strict=True)
        sought = (piece for piece, marks in marked if any(_words(piece, mark) == (entry, form) for mark in marks))
        piece = next(sought, None)
        return Witness(piece, form, marked=True) if piece else None


def _body_sentence(editions: Editions) -> str:
    return f"Edition {editions.body} of this article adds this sentence."


def _title(piece: Piece, editions: Editions) -> str:
    return f"{piece.title}, edition {editions.title}"


def _wording(editions: Editions) -> str:
    return f"Wording {editions.definition} of it."


def _words(piece: Piece, mark: Mark) -> tuple[str, str]:
    return mark.entry, piece.body[mark.start : mark.end]


def _shown_by(room: Newsroom, share: float) -> GlossaryEntry:
    """The entry whose share of articles is nearest to this one."""
    shown = Counter(entry for marks in room.marks for entry in {mark.entry for mark in marks})
    found = [entry for entry in room.entries if shown[entry.id]]
    return min(found, key=lambda entry: abs(shown[entry.id] - share * len(room.pieces)))


def _plainly_marked(room: Newsroom, entry: GlossaryEntry) -> Iterator[Piece]:
    """Articles that name it in a form of the glossary, so that generators without inflections find it too."""
    forms = {(entry.id, form) for form in written_forms(entry)}
    for piece, marks in zip(room.pieces, room.marks, strict=True):
        if any(_words(piece, mark) in forms for mark in marks):
            yield piece
