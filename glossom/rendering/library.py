"""What all pages draw from: stories with their marks, entries with their definitions, who mentions whom."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from glossom.model import (
    Article,
    Asset,
    Choice,
    EntryLink,
    GlossaryEntry,
    Image,
    Mention,
    Note,
    Picture,
    Site,
    TagLink,
    Teaser,
)
from glossom.reading.article import slug_of
from glossom.reading.prose import Layout
from glossom.reading.weaving import Targets, weave

WORDS_A_MINUTE = 200  # adults read English prose at about 240 (Brysbaert 2019); students with notes to open, slower
RELATED = 3
RARE = 60  # an entry that more stories mention says little about which of them belong together
SENTENCE_END = re.compile(r"(?<=[.!?…])[”\"’')\]]*\s+(?=[“\"‘(\[]*[A-ZÀ-ÞА-Я0-9])")
NOT_AN_END = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Gen|Sen|Rep|Gov|[A-Z])\.$")
FAR = 2_000  # no sentence is longer; a text of megabytes is not searched whole for each mention
QUOTED = 240  # characters of a sentence on an entry's page


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
    deck: Marked

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


@dataclass(frozen=True, slots=True)
class Heard:
    """An entry mentioned in a story: where first, and whether it is marked there."""

    story: Story
    run: int
    start: int
    end: int
    marked: bool


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
        """The sentences in the news that name the entry, newest first, one for each story."""
        return tuple(mention_of(heard, entry) for heard in self.heard.get(entry, ()))

    @cached_property
    def _tellers(self) -> Mapping[str, tuple[int, ...]]:
        numbers: defaultdict[str, list[int]] = defaultdict(list)
        for number, story in enumerate(self.stories):
            for entry in story.entries:
                numbers[entry].append(number)
        return {entry: tuple(rows) for entry, rows in numbers.items()}

    def related(self, story: Story) -> tuple[Teaser, ...]:
        """Stories that share the most entries with this one, rare entries counting more."""
        shared: Counter[int] = Counter()
        for entry in story.entries:
            numbers = self._tellers[entry]
            if len(numbers) <= RARE:
                for number in numbers:
                    shared[number] += RARE // len(numbers)
        ranked = sorted(shared, key=lambda number: (-shared[number], number))
        others = [self.stories[number] for number in ranked if self.stories[number] is not story]
        return tuple(self.teaser(other) for other in others[:RELATED])

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
        lang = page_lang or self.site.language
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
            lang="" if definition.entry.lang == lang else definition.entry.lang,
        )

    def html_of_file(self, story: Story, root: str) -> str:
        """The body of an article or page as HTML; its links to other files are as seen from its own."""
        marked = story.marked
        return weave(marked.layout, marked.choice.annotations, self.targets(marked, root, path=story.article.path))

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


def is_elsewhere(target: str) -> bool:
    """Whether an address is a whole one, on whatever host."""
    return bool(re.match(r"[A-Za-z][A-Za-z0-9+.\-]*:", target)) or target.startswith("//")


def image_path(src: str) -> str:
    """The path of an image's file, given what an author wrote: `x.jpg`, `images/x.jpg`, `content/images/x.jpg`."""
    bare = src.lstrip("/").removeprefix("content/").removeprefix("images/")
    return f"content/images/{bare}"


def resolve(target: str, path: str) -> str:
    """A relative path as seen from the folder of the file `path`, below the site's folder."""
    parts = [] if target.startswith("/") else path.split("/")[:-1]
    for part in target.split("/"):
        if part == "..":
            parts = parts[:-1]
        elif part not in ("", "."):
            parts.append(part)
    return "/".join(parts)


def first_mentions(story: Story) -> Mapping[str, Heard]:
    """Each entry's first mention in the story: its first mark, or the first place that means it and is left plain."""
    heard: dict[str, Heard] = {}
    for one in story.marked.choice.annotations:
        heard.setdefault(one.entry, Heard(story, one.run, one.start, one.end, marked=True))
    for place in story.marked.choice.unmarked:
        if len(place.entries) == 1 and place.code in ("heading", "quote", "caption", "limit", "known-at-level"):
            heard.setdefault(place.entries[0], Heard(story, place.run, place.start, place.end, marked=False))
    return heard


def mention_of(heard: Heard, entry: str) -> Mention:
    """The sentence around a mention."""
    text = heard.story.marked.layout.runs[heard.run].text
    start, end = sentence_around(text, heard.start, heard.end)
    before, after = text[start : heard.start], text[heard.end : end]
    return Mention(
        before=_last_words(before, QUOTED // 2, whole=start > 0 or not text[:1].isspace()),
        text=text[heard.start : heard.end],
        after=_first_words(after, QUOTED - min(len(before), QUOTED // 2), whole=end < len(text) or is_end(text)),
        title=heard.story.article.front.title,
        url=heard.story.url + (f"#ref-{entry}" if heard.marked else ""),
        date=heard.story.day,
    )


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Start and end of the sentence of `text` in which text[start:end] stands."""
    low, high = max(0, start - FAR), min(len(text), end + FAR)
    for at, following in _sentence_breaks(text, low, high):
        if following <= start:
            low = following
        elif at >= end:
            high = at
            break
    return low, high


def _sentence_breaks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in SENTENCE_END.finditer(text, start, end):
        if not NOT_AN_END.search(text[max(0, match.start() - 8) : match.start()]):
            white = re.search(r"\s", text[match.start() : match.end()])
            yield match.start() + (white.start() if white else 0), match.end()


def is_end(text: str) -> bool:
    """Whether a run ends as a sentence does; one that a link or code cuts off does not."""
    return text.rstrip("”\"’')] ").endswith((".", "!", "?", "…", ":"))


def _last_words(text: str, limit: int, *, whole: bool) -> str:
    if len(text) > limit:
        return "… " + text[-limit:].partition(" ")[2]
    return text if whole else "…" + text


def _first_words(text: str, limit: int, *, whole: bool) -> str:
    if len(text) > limit:
        return text[:limit].rpartition(" ")[0] + " …"
    return text if whole else text.rstrip() + " …"
