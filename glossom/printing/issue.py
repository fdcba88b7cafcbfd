"""A site as it is to be published: the library, the theme, and what belongs together."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import NamedTuple

from glossom.dataclass import dataclass
from glossom.digest import digest, encode
from glossom.kept import Kept, keep
from glossom.marking import Row, Shelved
from glossom.memo import Memo
from glossom.model import Note, Site, Snapshot
from glossom.rendering.addresses import root_of
from glossom.rendering.kinship import Kinship, Subject
from glossom.rendering.library import Library, by_slug
from glossom.rendering.pages import notes_of
from glossom.rendering.stories import Story, Wording
from glossom.rendering.theme import Theme

KIN = ("related", "before", "since")


class Kin(NamedTuple):
    """The numbers of stories that belong to one."""

    related: tuple[int, ...] = ()
    before: tuple[int, ...] = ()
    since: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Press:
    """What every page is made with."""

    theme: Theme
    site: Kept[Site]

    @property
    def digest(self) -> str:
        """Stands for both."""
        return digest(f"{self.theme.digest} {self.site.digest}".encode())


@dataclass(frozen=True)
class Issue:
    """A site as it is to be published."""

    library: Library
    shelves: tuple[Shelved, ...]
    texts: tuple[Shelved, ...]
    theme: Theme
    snapshot: Snapshot
    memo: Memo

    @cached_property
    def press(self) -> Press:
        """Theme and site."""
        return Press(self.theme, keep(self.library.site))

    @cached_property
    def wordings(self) -> Mapping[str, Kept[Wording]]:
        """The entries as notes show them, each digested once."""
        definitions = self.library.definitions

        def kept() -> Mapping[str, Kept[Wording]]:
            return {name: keep(one.wording) for name, one in definitions.items()}

        return self.library.table("wordings", (), kept, self.library.glossary)

    @cached_property
    def kin(self) -> Mapping[str, Kin]:
        """By path what belongs to a story, where the theme shows that."""
        if not self.theme.needs.any(KIN):
            return {}
        stories = self.library.stories

        def found() -> Mapping[str, Kin]:
            kin = self.memo.run(kin_of, tuple(map(_subject_of, stories))).value
            return {story.path: Kin(*one) for story, one in zip(stories, kin, strict=True)}

        return self.library.table("kin", ("subjects",), found)

    @cached_property
    def world(self) -> str:
        """The digest of all of the site that the page of a story may show beside the story, and of more."""
        library = self.library
        known = [self.press.digest, library.glossary, self.assets, library.texts.facet("addresses")]
        known += [library.facet("addresses"), library.facet("tags")]
        if self.theme.needs.any(KIN):
            known += [library.facet("subjects"), *self.listed]
        return digest("\n".join(known).encode())

    @property
    def listed(self) -> list[str]:
        """The digests of what lists show of stories, shelf by shelf."""
        return [shelf.gist.listed for shelf in self.shelves]

    @cached_property
    def mentions(self) -> str:
        """The digest of all that the page of an entry may show besides."""
        sentences = [shelf.gist.sentences for shelf in self.shelves] if "mentions" in self.theme.needs else []
        return digest("\n".join([self.library.facet("mentions"), *sentences]).encode())

    @cached_property
    def assets(self) -> str:
        """The digest of all files that are copied."""
        return digest(encode(self.snapshot.assets))

    def row(self, path: str) -> tuple[Shelved, Row]:
        """Where an article is shelved, by the path of its file."""
        return next((shelf, shelf.by_path[path]) for shelf in self.shelves if path in shelf.volume)

    @cached_property
    def teasers(self) -> Mapping[str, str]:
        """By the address of a story the digest of its teaser."""
        return {row.card.url: row.teaser for shelf in self.shelves for row in shelf.stock.rows}

    @cached_property
    def lead_notes(self) -> tuple[Note, ...]:
        """The notes of the newest story, as the front page shows them."""
        lead = self.library.lead
        if lead is None or "lead_notes" not in self.theme.needs:
            return ()
        shelf, row = self.row(lead.path)
        wordings = [self.library.definitions[entry].wording for entry in row.card.entries]
        return notes_of(self.library.site, shelf.stock.sheet(row).value, wordings, root_of(""), self.library.pages)


def _subject_of(story: Story) -> Subject:
    return Subject((*story.entries, *(f"#{slug}" for slug in by_slug(story.card.tags))), story.day)


def kin_of(subjects: tuple[Subject, ...]) -> tuple[tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]], ...]:
    """For each story the numbers of those that belong to it: related ones, earlier and later ones on its matter."""
    kinship = Kinship(subjects)
    threads = [kinship.thread(number) for number in range(len(subjects))]
    return tuple((kinship.related(number), one.before, one.since) for number, one in enumerate(threads))
