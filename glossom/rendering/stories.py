"""Stories and definitions, laid out and marked: what pages are made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from glossom.model import Article, Choice, GlossaryEntry
from glossom.reading.prose import Layout

WORDS_A_MINUTE = 200  # adults read English prose at about 240 (Brysbaert 2019); students with notes to open, slower


@dataclass(frozen=True, slots=True)
class Marked:
    """A text laid out, and what was chosen in it."""

    layout: Layout
    choice: Choice


@dataclass(frozen=True, slots=True)
class Story:
    """An article with all that is known of it."""

    article: Article
    url: str
    marked: Marked
    here: Mapping[str, Marked]
    """The article's own notes, by entry."""

    @property
    def day(self) -> date | None:
        """The day of publication, or None where it is not known."""
        found = self.article.front.date
        return found if isinstance(found, date) else None

    @property
    def minutes(self) -> int:
        """Minutes to read it, at least 1."""
        return max(1, round(self.marked.layout.words / WORDS_A_MINUTE))

    @property
    def entries(self) -> tuple[str, ...]:
        """The entries marked in it, in the order of their first marks."""
        return tuple(dict.fromkeys(one.entry for one in self.marked.choice.annotations))


@dataclass(frozen=True, slots=True)
class Definition:
    """An entry with its texts laid out. `periods` are in the order of the entry's."""

    entry: GlossaryEntry
    url: str
    short: Marked
    periods: tuple[Marked, ...]
    body: Marked

    def on(self, day: date | None) -> Marked:
        """The wording that holds on a day."""
        for period, marked in zip(self.entry.periods, self.periods, strict=True):
            if day is not None and period.valid.holds(day):
                return marked
        return self.short
