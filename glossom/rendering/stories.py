"""Stories and definitions, laid out and marked: what pages are made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from glossom.dataclass import dataclass
from glossom.model import (
    Article,
    Choice,
    Difficulty,
    EntryType,
    FrontMatter,
    GlossaryEntry,
    Image,
    Mention,
    Teaser,
    Valid,
)
from glossom.reading.prose import Layout
from glossom.rendering.woven import Woven

WORDS_A_MINUTE = 200  # adults read English prose at about 240 (Brysbaert 2019); students with notes to open, slower


def minutes_of(words: int) -> int:
    """Minutes to read a text of so many words, at least 1."""
    return max(1, round(words / WORDS_A_MINUTE))


@dataclass(frozen=True, slots=True)
class Marked:
    """A text laid out, and what was chosen in it."""

    layout: Layout
    choice: Choice

    @property
    def entries(self) -> tuple[str, ...]:
        """The entries marked in it, in the order of their first marks."""
        return tuple(dict.fromkeys(one.entry for one in self.choice.annotations))


class Text(NamedTuple):
    """An article, laid out and marked."""

    article: Article
    marked: Marked
    here: Mapping[str, Marked]
    """The article's own notes, by entry."""


@dataclass(frozen=True, slots=True)
class Suspicion:
    """What may be wrong with an article, as far as the article alone can tell; the whole site decides."""

    ids: tuple[str, ...] = ()
    """Entries that it names: in front matter, and by hand in the text."""
    links: tuple[str, ...] = ()
    """Addresses below the site's to which it links, as written."""
    images: tuple[str, ...] = ()
    """Its pictures, as written."""
    unsure: tuple[str, ...] = ()
    """Marked words, folded, whose capitals are due to their place."""
    certain: bool = False
    """Whether something is wrong whatever the rest of the site says."""


@dataclass(frozen=True, slots=True)
class Card:
    """What the rest of the site knows of an article."""

    path: str
    url: str
    teaser: Teaser
    updated: date | None
    authors: tuple[str, ...]
    tags: tuple[str, ...]
    aliases: tuple[str, ...]
    image: Image | None
    marks: int
    """How many words are marked."""
    entries: tuple[str, ...]
    """Marked in it, in the order of their first marks."""
    plain: tuple[str, ...]
    """Mentioned in it for certain, and left plain."""
    named: tuple[str, ...]
    """What else its words may name."""
    noted: tuple[str, ...]
    """Entries for which it has a note of its own."""
    files: tuple[str, ...]
    """Paths of authors' files to which it links."""
    pictures: tuple[str, ...]
    """Those in its texts, as written."""
    suspicion: Suspicion


@dataclass(frozen=True, slots=True)
class Sheet:
    """What an article's page shows of the article itself."""

    path: str
    front: FrontMatter
    body: Woven
    deck: Woven
    words: int
    entries: tuple[str, ...]
    here: Mapping[str, Woven]
    """The article's own notes, by entry."""
    dateline: str
    """Where it was written; nothing where the text itself begins with that."""
    difficulty: Difficulty | None
    """Nothing, too, where the theme does not ask."""


Heard = Mapping[str, Mention]
"""By entry the sentence of one article that names it first."""


class Story:
    """An article with all that is known of it. Its text is fetched when somebody asks."""

    __slots__ = ("_fetch", "_text", "card")

    def __init__(self, card: Card, fetch: Callable[[], Text]) -> None:
        self.card = card
        self._fetch = fetch
        self._text: Text | None = None

    @property
    def text(self) -> Text:
        """The article, laid out and marked."""
        if self._text is None:
            self._text = self._fetch()
        return self._text

    @property
    def article(self) -> Article:
        """The article as its author wrote it."""
        return self.text.article

    @property
    def marked(self) -> Marked:
        """Its text and what is marked in it."""
        return self.text.marked

    @property
    def here(self) -> Mapping[str, Marked]:
        """Its own notes, by entry."""
        return self.text.here

    @property
    def path(self) -> str:
        """Of its file."""
        return self.card.path

    @property
    def url(self) -> str:
        """Of its page, below the site's address."""
        return self.card.url

    @property
    def day(self) -> date | None:
        """The day of publication, or None where it is not known."""
        return self.card.teaser.date

    @property
    def entries(self) -> tuple[str, ...]:
        """The entries marked in it, in the order of their first marks."""
        return self.card.entries


@dataclass(frozen=True, slots=True)
class Wording:
    """An entry as notes show it."""

    id: str
    url: str
    term: str
    type: EntryType
    label: str
    short: Woven
    periods: tuple[tuple[Valid, Woven], ...]
    facts: Mapping[str, str]
    say: str
    lang: str
    """Empty: the site's."""
    files: tuple[str, ...]
    """Paths of authors' files to which the definition links."""

    def on(self, day: date | None) -> Woven:
        """The definition that holds on a day."""
        if day is None or not self.periods:
            return self.short
        return next((woven for valid, woven in self.periods if valid.holds(day)), self.short)


@dataclass(frozen=True, slots=True)
class Definition:
    """An entry with its texts laid out and marked."""

    entry: GlossaryEntry
    wording: Wording
    body: Woven
    files: tuple[str, ...]
    """Paths of authors' files to which its body links."""
    plain: str
    """The definition without markup."""
    in_short: tuple[str, ...]
    """Entries that its definition names."""
    in_body: tuple[str, ...]
    forced: tuple[str, ...]
    """Entries that the editor marked by hand in its texts."""

    @property
    def url(self) -> str:
        """Of its page, below the site's address."""
        return self.wording.url
