"""What all pages draw from: stories with their marks, entries with their definitions, who mentions whom."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property

from glossom.model import (
    Asset,
    EntryLink,
    Image,
    Mention,
    Note,
    Picture,
    Site,
    TagLink,
    Teaser,
)
from glossom.reading.article import slug_of
from glossom.reading.weaving import Targets, weave
from glossom.rendering.addresses import image_path, is_elsewhere, resolve
from glossom.rendering.kinship import Kinship, Subject
from glossom.rendering.mentions import Heard, first_mentions, mention_of
from glossom.rendering.stories import Definition, Marked, Story

MENTIONS = 12  # sentences on an entry's page; the years tell of the other stories


class Library:
    """Stories newest first, definitions by id, and what follows from both."""

    def __init__(
        self,
        site: Site,
        stories: Sequence[Story],
        definitions: Mapping[str, Definition],
        assets: Mapping[str, Asset],
        pages: Mapping[str, str],
    ) -> None:
        self.site = site
        self.stories = tuple(stories)
        self.definitions = definitions
        self.assets = assets
        self.pages = pages
        """Path of an author's file -> its page's address below the site's."""

    # who mentions whom

    @cached_property
    def heard(self) -> Mapping[str, tuple[Heard, ...]]:
        """For each entry its first mention in each story, newest story first; unmarked ones too."""
        found: defaultdict[str, list[Heard]] = defaultdict(list)
        for story in self.stories:
            for entry, heard in first_mentions(story).items():
                found[entry].append(heard)
        return {entry: tuple(rows) for entry, rows in found.items()}

    def mentions(self, entry: str) -> tuple[Mention, ...]:
        """The sentences in the news that name the entry, one for each of the newest stories."""
        return tuple(mention_of(heard, entry) for heard in self.heard.get(entry, ())[:MENTIONS])

    def years(self, entry: str) -> tuple[tuple[int, int], ...]:
        """Years and how many stories of each name the entry, the newest first; 0 for stories without a day."""
        days = (heard.story.day for heard in self.heard.get(entry, ()))
        return tuple(sorted(Counter(day.year if day else 0 for day in days).items(), reverse=True))

    @cached_property
    def _kinship(self) -> Kinship:
        return Kinship(
            [
                Subject((*story.entries, *(f"#{slug}" for slug in by_slug(story.article.front.tags))), story.day)
                for story in self.stories
            ]
        )

    @cached_property
    def _numbers(self) -> Mapping[str, int]:
        return {story.article.path: number for number, story in enumerate(self.stories)}

    def related(self, story: Story) -> tuple[Teaser, ...]:
        """The stories closest to this one that tell of another matter."""
        return self._teasers(self._kinship.related(self._numbers[story.article.path]))

    def thread(self, story: Story) -> tuple[tuple[Teaser, ...], tuple[Teaser, ...]]:
        """Earlier and later stories on the same matter, the oldest first."""
        thread = self._kinship.thread(self._numbers[story.article.path])
        return self._teasers(thread.before), self._teasers(thread.since)

    def _teasers(self, numbers: Sequence[int]) -> tuple[Teaser, ...]:
        return tuple(self.teaser(self.stories[number]) for number in numbers)

    @cached_property
    def named_in(self) -> Mapping[str, tuple[str, ...]]:
        """For each entry those whose definition names it."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for other, definition in self.definitions.items():
            for one in definition.short.choice.annotations:
                found[one.entry].append(other)
        return {entry: tuple(dict.fromkeys(others)) for entry, others in found.items()}

    # views

    def teaser(self, story: Story) -> Teaser:
        """The story in a list."""
        front = story.article.front
        return Teaser(
            title=front.title,
            url=story.url,
            deck=front.summary or front.deck,
            date=story.day,
            tag=front.tags[0] if front.tags else "",
            minutes=story.minutes,
            notes=len(story.entries),
            draft=front.draft,
            lang=front.lang,
        )

    def link(self, entry: str) -> EntryLink:
        """The entry in a list."""
        definition = self.definitions[entry]
        return EntryLink(
            id=entry,
            url=definition.url,
            term=definition.entry.term,
            type=definition.entry.type,
            label=definition.entry.label,
            mentions=len(self.heard.get(entry, ())),
            lang=definition.entry.lang,
        )

    def notes(self, story: Story, root: str) -> tuple[Note, ...]:
        """The story's notes, in the order of first marks."""
        return tuple(
            self.note(entry, number, root, story.day, story.here.get(entry), story.article.front.lang)
            for number, entry in enumerate(story.entries, 1)
        )

    def note(
        self, entry: str, number: int, root: str, day: date | None, here: Marked | None = None, page_lang: str = ""
    ) -> Note:
        """The entry as explained on a day; `root` leads from the page to the site's address."""
        definition = self.definitions[entry]
        lang = definition.entry.lang or self.site.language
        said = definition.entry.pronunciation
        return Note(
            id=entry,
            number=number,
            url=definition.url,
            term=definition.entry.term,
            type=definition.entry.type,
            label=definition.entry.label,
            here=self.html(here, root, nested=True) if here else "",
            short=self.html(definition.on(day), root, nested=True),
            facts=definition.entry.facts,
            say=said.respell if said else "",
            lang="" if lang == (page_lang or self.site.language) else lang,
        )

    def html_of_file(self, story: Story, root: str) -> str:
        """The body of an article or page as HTML; its links to other files are as seen from its own."""
        layout, annotations = story.marked.layout, story.marked.choice.annotations
        inside = tuple(one for one in annotations if layout.runs[one.run].kind != "deck")
        return weave(layout, inside, self._targets_in(story, root))

    def html_of_deck(self, story: Story, root: str) -> str:
        """The deck of an article as HTML."""
        layout, annotations = story.marked.layout, story.marked.choice.annotations
        inside = tuple(one for one in annotations if layout.runs[one.run].kind == "deck")
        return weave(replace(layout, frame=layout.deck), inside, self._targets_in(story, root))

    def _targets_in(self, story: Story, root: str) -> Targets:
        numbers = {entry: number for number, entry in enumerate(story.entries, 1)}
        return replace(self.targets(story.marked, root, path=story.article.path), numbers=numbers)

    def html(self, marked: Marked, root: str, *, nested: bool = False) -> str:
        """The text as HTML with its marks, for a page from which `root` leads to the site's address."""
        return weave(marked.layout, marked.choice.annotations, self.targets(marked, root, nested=nested))

    def targets(self, marked: Marked, root: str, *, nested: bool = False, path: str = "") -> Targets:
        """Where the text's marks, links and images lead."""
        uses = marked.layout.uses
        return Targets(
            entries={one.entry: root + self.definitions[one.entry].url for one in marked.choice.annotations},
            links={use.target: self.address(use.target, root, path) for use in uses if use.kind == "link"},
            pictures={
                use.target: picture
                for use in uses
                if use.kind == "image"
                and not is_elsewhere(use.target)
                and (picture := self.picture(Image(src=use.target), root))
            },
            nested=nested,
        )

    def address(self, target: str, root: str, path: str = "") -> str:
        """Where a link of an author's text leads: another file's page, or an address below the site's."""
        if is_elsewhere(target) or target.startswith("#"):
            return target
        bare, mark, fragment = target.partition("#")
        page = self.pages.get(resolve(bare, path)) if bare.endswith(".md") else None
        return root + (page if page is not None else bare.lstrip("/")) + mark + fragment

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

    @cached_property
    def tags(self) -> Mapping[str, tuple[TagLink, tuple[Story, ...]]]:
        """Tags by their slug, in the order of their names."""
        stories: defaultdict[str, list[Story]] = defaultdict(list)
        names: dict[str, str] = {}
        for story in self.stories:
            for slug, tag in by_slug(story.article.front.tags).items():
                names.setdefault(slug, tag)
                stories[slug].append(story)
        url: Callable[[str], str] = self.site.permalinks.tag.replace("{slug}", "%s").__mod__
        return {
            slug: (TagLink(name=names[slug], url=url(slug), count=len(stories[slug])), tuple(stories[slug]))
            for slug in sorted(names, key=lambda slug: names[slug].casefold())
        }

    def tags_of(self, story: Story) -> tuple[TagLink, ...]:
        """The story's tags and their pages."""
        return tuple(self.tags[slug][0] for slug in by_slug(story.article.front.tags))


def by_slug(tags: Sequence[str]) -> dict[str, str]:
    """Tags by the slug of their pages; of two that differ only in case the first."""
    named: dict[str, str] = {}
    for tag in tags:
        named.setdefault(slug_of(tag), tag)
    return named
