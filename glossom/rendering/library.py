"""What all pages draw from: stories by their cards, entries with their definitions, who mentions whom.

A site is edited story by story. So stories come in volumes, and a table over all of them is kept as long as that part
of their cards on which it depends stays as it is.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import accumulate, chain
from typing import Any, TypeVar

from glossom.digest import digest, encode
from glossom.memo import Recall
from glossom.model import Asset, EntryLink, Image, Picture, Site, TagLink, Teaser
from glossom.reading.article import slug_of
from glossom.rendering.addresses import image_path, is_elsewhere
from glossom.rendering.stories import Card, Definition, Story

T = TypeVar("T")
MENTIONS = 12  # sentences on an entry's page; the years tell of the other stories

FACETS: Mapping[str, Callable[[Card], object]] = {
    "order": lambda card: (card.path, card.teaser.date),
    "addresses": lambda card: (card.path, card.url, card.aliases),
    "mentions": lambda card: (card.path, card.teaser.date, card.entries, card.plain, card.named),
    "tags": lambda card: (card.path, card.teaser.date, card.tags),
    "subjects": lambda card: (card.path, card.teaser.date, card.entries, card.tags),
    "suspicions": lambda card: (card.path, card.suspicion),
    "changes": lambda card: (card.path, card.url, card.teaser.date, card.updated),
}
"""What tables over all stories depend on, of each card. Where a story stands among all is told by path and day."""


def facet_of(name: str, cards: Iterable[Card]) -> str:
    """The digest of one of FACETS, of these stories."""
    return digest(encode(list(map(FACETS[name], cards))))


class Volume:
    """Stories that come together, and what follows from their cards alone."""

    def __init__(
        self, paths: Sequence[str], stories: Callable[[], Iterable[Story]], facets: Mapping[str, str] | None = None
    ) -> None:
        """paths: of the stories' files, in their order. stories: fetched when somebody asks. facets: what is known."""
        self.paths = paths
        self._fetch = stories
        self._facets = dict(facets or {})

    @classmethod
    def of(cls, stories: Sequence[Story]) -> Volume:
        """These stories, which are at hand."""
        return cls([story.path for story in stories], lambda: stories)

    def __contains__(self, path: str) -> bool:
        """Whether the story of this file is among them."""
        return path in self._path_set

    @cached_property
    def _path_set(self) -> frozenset[str]:
        return frozenset(self.paths)

    def facet(self, name: str) -> str:
        """The digest of one of FACETS."""
        if name not in self._facets:
            self._facets[name] = facet_of(name, (story.card for story in self.stories))
        return self._facets[name]

    @cached_property
    def stories(self) -> tuple[Story, ...]:
        """All of them."""
        return tuple(self._fetch())

    @cached_property
    def addresses(self) -> Mapping[str, str]:
        """Path of an author's file -> its page's address below the site's."""
        return {story.path: story.url for story in self.stories}

    @cached_property
    def by_path(self) -> Mapping[str, Story]:
        """The stories by the paths of their files."""
        return {story.path: story for story in self.stories}


class Library:
    """Stories newest first, definitions by id, and what follows from both."""

    def __init__(
        self,
        site: Site,
        volumes: Sequence[Volume],
        texts: Volume,
        definitions: Mapping[str, Definition],
        assets: Mapping[str, Asset],
        *,
        glossary: str = "",
        recall: Recall | None = None,
    ) -> None:
        """texts: of content/pages. glossary: the digest of all that the definitions, and faults of the glossary,
        depend on. recall: where tables are kept, if they are."""
        self.site = site
        self.definitions = definitions
        self.assets = assets
        self.texts = texts
        self.glossary = glossary
        self._volumes = volumes
        self._recall = recall

    # volumes

    def facet(self, name: str) -> str:
        """The digest of one of FACETS, of all stories."""
        return digest("".join([volume.facet(name) for volume in self._volumes]).encode())

    def table(
        self, name: str, facets: Iterable[str], make: Callable[[], T], also: object = "", *, kind: Any = None
    ) -> T:
        """A table that depends on these facets of the stories and on something else that can be encoded.

        kind: of a table that may be written down. Others are kept as long as the process.
        """
        if self._recall is None:
            return make()
        return self._recall(name, [*map(self.facet, facets), also], make, kind)

    @cached_property
    def count(self) -> int:
        """How many stories there are."""
        return sum(len(volume.paths) for volume in self._volumes)

    @cached_property
    def stories(self) -> tuple[Story, ...]:
        """All of them."""
        every = self._every
        return tuple([every[number] for number in self._order])

    @property
    def newly(self) -> Iterator[Story]:
        """All of them, fetched one after the other."""
        starts = list(accumulate((len(volume.paths) for volume in self._volumes), initial=0))
        for number in self._order:
            at = bisect_right(starts, number) - 1
            yield self._volumes[at].stories[number - starts[at]]

    @cached_property
    def lead(self) -> Story | None:
        """The newest of them."""
        return next(self.newly, None)

    @cached_property
    def _order(self) -> tuple[int, ...]:
        return self.table("order", ("order",), lambda: _newest_first(self._every), kind=tuple[int, ...])

    @property
    def _every(self) -> list[Story]:
        return [story for volume in self._volumes for story in volume.stories]

    def at(self, path: str) -> Story | None:
        """The story of a file."""
        return next((volume.by_path[path] for volume in self._volumes if path in volume), None)

    @cached_property
    def pages(self) -> Mapping[str, str]:
        """Path of an author's file -> its page's address below the site's."""
        found: dict[str, str] = {}
        for volume in (*self._volumes, self.texts):
            found.update(volume.addresses)
        return found

    # who mentions whom

    @cached_property
    def heard(self) -> Mapping[str, Sequence[Story]]:
        """For each entry the stories that mention it, the newest first; those that leave it plain too."""
        found: defaultdict[str, list[Story]] = defaultdict(list)
        for story in self.stories:
            for entry in story.card.entries:
                found[entry].append(story)
            for entry in story.card.plain:
                found[entry].append(story)
        return found

    @cached_property
    def told(self) -> Counter[str]:
        """How many stories mention each entry."""

        def counted() -> Mapping[str, int]:
            return Counter(chain.from_iterable(chain(story.card.entries, story.card.plain) for story in self.stories))

        return Counter(self.table("told", ("mentions",), counted, kind=Mapping[str, int]))

    @cached_property
    def named(self) -> frozenset[str]:
        """The entries that the words of some story may name besides."""

        def gathered() -> tuple[str, ...]:
            return tuple(sorted(set(chain.from_iterable(story.card.named for story in self.stories))))

        return frozenset(self.table("named", ("mentions",), gathered, kind=tuple[str, ...]))

    def newest(self, entry: str) -> Sequence[Story]:
        """The stories whose sentences are shown with the entry."""
        return self.heard[entry][:MENTIONS] if entry in self.heard else ()

    def years(self, entry: str) -> tuple[tuple[int, int], ...]:
        """Years and how many stories of each name the entry, the newest first; 0 for stories without a day."""
        days = (story.day for story in self.heard.get(entry, ()))
        return tuple(sorted(Counter(day.year if day else 0 for day in days).items(), reverse=True))

    @cached_property
    def named_in(self) -> Mapping[str, tuple[str, ...]]:
        """For each entry those whose definition names it."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for other, definition in self.definitions.items():
            for entry in definition.in_short:
                found[entry].append(other)
        return {entry: tuple(dict.fromkeys(others)) for entry, others in found.items()}

    # views

    def link(self, entry: str) -> EntryLink:
        """The entry in a list."""
        definition = self.definitions[entry]
        return EntryLink(
            id=entry,
            url=definition.url,
            term=definition.entry.term,
            type=definition.entry.type,
            label=definition.entry.label,
            mentions=self.told[entry],
            lang=definition.entry.lang,
        )

    def picture(self, image: Image | None, root: str) -> Picture | None:
        """The image as shown; None where there is none, or where the site has no such file."""
        if image is None:
            return None
        remote = is_elsewhere(image.src)
        asset = self.assets.get(image_path(image.src))
        if not remote and asset is None:
            return None
        url = "" if remote else "images/" + image_path(image.src).removeprefix("content/images/")
        return Picture(
            url=url,
            src=image.src if remote else root + url,
            width=asset.width if asset else 0,
            height=asset.height if asset else 0,
            alt=image.alt,
            credit=image.credit,
            caption=image.caption,
        )

    def media(self, src: str) -> str:
        """The address below the site's of a file of content/images; nothing where the site has no such file."""
        path = image_path(src)
        return "images/" + path.removeprefix("content/images/") if src and path in self.assets else ""

    # lists

    @cached_property
    def teasers(self) -> tuple[Teaser, ...]:
        """All stories as lists show them."""
        return tuple(story.card.teaser for story in self.stories)

    @cached_property
    def tags(self) -> Mapping[str, tuple[TagLink, tuple[Story, ...]]]:
        """Tags by their slug, in the order of their names."""
        stories: defaultdict[str, list[Story]] = defaultdict(list)
        names: dict[str, str] = {}
        for story in self.stories:
            for slug, tag in by_slug(story.card.tags).items():
                names.setdefault(slug, tag)
                stories[slug].append(story)
        url: Callable[[str], str] = self.site.permalinks.tag.replace("{slug}", "%s").__mod__
        return {
            slug: (TagLink(name=names[slug], url=url(slug), count=len(stories[slug])), tuple(stories[slug]))
            for slug in sorted(names, key=lambda slug: names[slug].casefold())
        }

    @cached_property
    def bare_tags(self) -> Mapping[str, TagLink]:
        """Tags by their slug, as stories show them: how many stories a tag has is no matter of one of them."""

        def bare() -> Mapping[str, TagLink]:
            return {slug: TagLink(name=tag.name, url=tag.url) for slug, (tag, _) in self.tags.items()}

        return self.table("tags", ("tags",), bare, self.site.permalinks.tag, kind=Mapping[str, TagLink])

    def tags_of(self, story: Story) -> tuple[TagLink, ...]:
        """The story's tags and their pages."""
        return tuple(self.bare_tags[slug] for slug in by_slug(story.card.tags))


def _newest_first(stories: Sequence[Story]) -> tuple[int, ...]:
    """The numbers of stories, the newest first, those of one day by their paths; those without a day come last."""
    by_path = sorted(range(len(stories)), key=lambda number: stories[number].path)
    days = [story.day.toordinal() if story.day else 0 for story in stories]
    return tuple(sorted(by_path, key=days.__getitem__, reverse=True))


@lru_cache(maxsize=4096)
def by_slug(tags: tuple[str, ...]) -> Mapping[str, str]:
    """Tags by the slug of their pages; of two that differ only in case the first."""
    named: dict[str, str] = {}
    for tag in tags:
        named.setdefault(_slug_of(tag), tag)
    return named


_slug_of = lru_cache(maxsize=4096)(slug_of)  # many stories have the same tags
