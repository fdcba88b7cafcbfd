"""The library and the theme -> every file of a site: the pages of stories and entries in batches, known by keys."""

from __future__ import annotations

import zlib
from collections import defaultdict
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import NamedTuple, TypeVar

from glossom.annotating.lexicon import forms_of
from glossom.digest import digest, encode
from glossom.marking import USUAL_BATCH, Row, Shelved
from glossom.memo import Batch, Done, Kept, Memo, anew, keep, name_of
from glossom.model import GlossaryEntry, ListPage, Note, Page, Product, Sheaf, Site, Snapshot, Teaser
from glossom.rendering.addresses import file_of, root_of
from glossom.rendering.formats.feed import feed, newest
from glossom.rendering.formats.forms import FORMS, forms
from glossom.rendering.formats.sitemap import is_listed, robots, sitemap
from glossom.rendering.kinship import Kinship, Subject
from glossom.rendering.library import Library, by_slug
from glossom.rendering.pages import (
    EntryWorld,
    World,
    article_html,
    entry_html,
    notes_of,
    related_entries,
    small_pages,
    text_html,
)
from glossom.rendering.stories import Definition, Heard, Sheet, Story, Wording
from glossom.rendering.theme import Theme, render

SITEMAP = "sitemap.xml"
T = TypeVar("T")
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


StoryRow = tuple[Kept[Sheet], str, tuple[Kept[Wording], ...], World]
"""What `article_html` takes beside theme and site."""
EntryRow = tuple[Kept[Definition], tuple[Kept[Heard], ...], EntryWorld]
SmallRow = tuple[str, Kept[Page]]
"""The kind of a page that readers may look for, or nothing, and the page."""
TextRow = tuple[Kept[Sheet], str, Mapping[str, str]]


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
        return {name: keep(one.wording) for name, one in self.library.definitions.items()}

    @cached_property
    def kin(self) -> Mapping[str, Kin]:
        """By path what belongs to a story, where the theme shows that."""
        if not self.theme.needs.any(KIN):
            return {}
        stories = self.library.stories
        found = self.memo.run(kin_of, tuple(map(_subject_of, stories))).value
        return {story.path: Kin(*kin) for story, kin in zip(stories, found, strict=True)}

    @cached_property
    def rows(self) -> Mapping[str, tuple[Shelved, Row]]:
        """By path where an article is shelved."""
        return {row.card.path: (shelf, row) for shelf in self.shelves for row in shelf.pack.rows}

    @cached_property
    def teasers(self) -> Mapping[str, str]:
        """By the address of a story the digest of its teaser."""
        return {row.card.url: row.teaser for shelf in self.shelves for row in shelf.pack.rows}

    @cached_property
    def leaves(self) -> Sequence[Page]:
        """All pages but those of stories, entries and texts, composed."""
        texts = [story for shelf in self.texts for story in shelf.stories]
        return tuple(small_pages(self.library, texts, self.lead_notes))

    @cached_property
    def small(self) -> Small:
        """The same, composed where one of them has to be made."""
        return Small(self)

    @cached_property
    def lead_notes(self) -> tuple[Note, ...]:
        """The notes of the newest story, as the front page shows them."""
        if not self.library.stories or "lead_notes" not in self.theme.needs:
            return ()
        shelf, row = self.rows[self.library.stories[0].path]
        wordings = [self.library.definitions[entry].wording for entry in row.card.entries]
        return notes_of(self.library.site, shelf.sheet(row).value, wordings, root_of(""), self.library.pages)


def _subject_of(story: Story) -> Subject:
    return Subject((*story.entries, *(f"#{slug}" for slug in by_slug(story.card.tags))), story.day)


class Printed(NamedTuple):
    """How many pages there are, and how many were made anew."""

    pages: int
    anew: int


def products(issue: Issue) -> Generator[Sheaf, None, Printed]:
    """Every file of the site. They stream; what is not asked for its content need not be made."""
    before = _rendered(issue.memo)
    count = 0
    for sheaf in _pages(issue):
        count += len(sheaf.paths)
        yield sheaf
    yield from map(Sheaf.of, _whole_site(issue))
    if issue.library.site.base_url:
        yield Sheaf.of(_product(SITEMAP, _sitemap(issue)))
    yield _assets(issue)
    return Printed(count, _rendered(issue.memo) - before)


def _rendered(memo: Memo) -> int:
    return sum(memo.ran[stage.__name__] for stage in (render, article_html, entry_html, text_html))


def _pages(issue: Issue) -> Iterator[Sheaf]:
    yield issue.small.printed
    yield from _printed(issue, print_stories, article_html, _story_folios(issue))
    yield from _printed(issue, print_entries, entry_html, _entry_folios(issue))
    yield from _printed(issue, print_texts, text_html, _text_folios(issue))


# ---------------------------------------------------------------- small pages


@dataclass(frozen=True, slots=True)
class Listed:
    """A page that is neither a story's nor an entry's nor a text's."""

    url: str
    kind: str
    """Where readers may look for it; else nothing."""
    key: str
    """The digest of all that it depends on."""


class Small:
    """All such pages; they are composed only where one of them has to be made."""

    def __init__(self, issue: Issue) -> None:
        self._issue = issue

    @cached_property
    def pages(self) -> tuple[Listed, ...]:
        """What there is of them."""
        return self._batch(list_small, _shown_in_small(self._issue)).product.value

    @property
    def printed(self) -> Sheaf:
        """All of them, printed."""
        done = self._batch(print_small, ([page.key for page in self.pages],))
        digests = done.product.value

        def content(number: int) -> bytes:
            return done.fresh.get(digests[number]) or self.content(number)

        return Sheaf([file_of(page.url) for page in self.pages], digests, content)

    def content(self, number: int) -> bytes:
        """The bytes of one of them, made now."""
        return _render(self._issue, render, self._rows[number][1])

    def _batch(self, stage: Callable[..., T], cover: tuple[object, ...]) -> Done[T]:
        press = self._issue.press
        batch = Batch(f"{press.digest} small", cover, lambda: (self._rows,))
        return next(self._issue.memo.batches(stage, press, [batch]))

    @cached_property
    def _rows(self) -> tuple[SmallRow, ...]:
        return tuple((page.kind if is_listed(page) else "", _known(self._issue, page)) for page in self._issue.leaves)


def list_small(memo: Memo, press: Press, rows: tuple[SmallRow, ...]) -> tuple[Listed, ...]:
    """What there is of small pages."""
    stage = name_of(render)
    return tuple(Listed(page.value.url, kind, memo.key(stage, (press.theme, press.site, page))) for kind, page in rows)


def print_small(memo: Memo, press: Press, rows: tuple[SmallRow, ...]) -> tuple[str, ...]:
    """The digests of small pages."""
    return memo.digests(render, [(press.theme, press.site, page) for _, page in rows])


def _shown_in_small(issue: Issue) -> tuple[object, ...]:
    """What the small pages show of the site, each thing once: to compose them all takes longer."""
    library = issue.library
    links = tuple(library.link(entry) for entry in library.definitions)
    lead = library.stories[0].card.image if library.stories else None
    texts = [story for shelf in issue.texts for story in shelf.stories if story.card.aliases]
    return (
        [(issue.teasers[story.url], story.card.tags, story.card.aliases) for story in library.stories],
        [(story.card.teaser.title, story.url, story.card.aliases) for story in texts],
        links,
        library.picture(lead, root_of("")),
        issue.lead_notes,
    )


def _known(issue: Issue, page: Page) -> Kept[Page]:
    """The page, known by its digest. A list is known by those of its stories, which need no other encoding."""
    if not isinstance(page, ListPage):
        return keep(page)
    stories = (page.lead, *page.stories) if page.lead else page.stories
    bare = digest(encode(replace(page, lead=None, stories=())))
    known = digest("\n".join([bare, str(page.lead is None), *(issue.teasers[one.url] for one in stories)]).encode())
    return Kept(None, type(page), known=known, value=page)


# ---------------------------------------------------------------- pages in batches


@dataclass
class Folio:
    """Pages that are printed together: their files, what they depend on, and the rows of which they are made."""

    name: str
    paths: Sequence[str]
    cover: tuple[object, ...]
    make: Callable[[], tuple[tuple[object, ...], ...]]

    _rows: tuple[tuple[object, ...], ...] | None = None

    @property
    def rows(self) -> tuple[tuple[object, ...], ...]:
        """What the stage of one page takes, beside theme and site."""
        if self._rows is None:
            self._rows = self.make()
        return self._rows

    def close(self) -> None:
        """Let go of the rows: of a large site, those of all pages are more than memory should hold."""
        self._rows = None

    def batch(self, press: Press) -> Batch:
        """Its drawer is that of one theme and site: with another theme nothing in it would be found again."""
        return Batch(f"{press.digest} {self.name}", self.cover, lambda: (self.rows,))


def print_stories(memo: Memo, press: Press, rows: tuple[StoryRow, ...]) -> tuple[str, ...]:
    """The digests of the pages of these stories."""
    return memo.digests(article_html, [(press.theme, press.site, *row) for row in rows])


def print_entries(memo: Memo, press: Press, rows: tuple[EntryRow, ...]) -> tuple[str, ...]:
    """The digests of the pages of these entries."""
    return memo.digests(entry_html, [(press.theme, press.site, *row) for row in rows])


def print_texts(memo: Memo, press: Press, rows: tuple[TextRow, ...]) -> tuple[str, ...]:
    """The digests of these pages of content/pages."""
    return memo.digests(text_html, [(press.theme, press.site, *row) for row in rows])


def _printed(
    issue: Issue, stage: Callable[..., tuple[str, ...]], page: Callable[..., str], folios: Sequence[Folio]
) -> Iterator[Sheaf]:
    batches = [folio.batch(issue.press) for folio in folios]
    made = issue.memo.batches(stage, issue.press, batches, alone=True)
    for folio, done in zip(folios, made, strict=True):
        content = partial(_content, issue, done, page, folio)
        yield Sheaf(folio.paths, done.product.value, content)
        folio.close()


def _content(issue: Issue, done: Done[tuple[str, ...]], page: Callable[..., str], folio: Folio, number: int) -> bytes:
    """A page that was made just now; made anew where it was not: pages are not kept, since the site itself has them."""
    return done.fresh.get(done.product.value[number]) or _render(issue, page, *folio.rows[number])


def _render(issue: Issue, page: Callable[..., str], *row: object) -> bytes:
    issue.memo.ran[page.__name__] += 1
    return anew(page, issue.theme, issue.library.site, *row)


@dataclass(frozen=True, slots=True)
class Gist:
    """What the cards of a shelf come to, each thing once."""

    paths: tuple[str, ...]
    """Of the files of the site that its pages are."""
    entries: tuple[str, ...]
    """Those marked in it."""
    tags: tuple[str, ...]
    """By their slugs."""
    files: frozenset[str]
    """Paths of authors' files to which it links."""


def _gist_of(issue: Issue, shelf: Shelved) -> Gist:
    """At hand where the shelf is as it was at an earlier build of this process."""

    def gist() -> Gist:
        cards = [row.card for row in shelf.pack.rows]
        return Gist(
            tuple(file_of(card.url) for card in cards),
            tuple(sorted({entry for card in cards for entry in card.entries})),
            tuple(sorted({slug for card in cards for slug in by_slug(card.tags)})),
            frozenset(file for card in cards for file in card.files),
        )

    return issue.memo.at_hand(f"gist {shelf.digest}", gist)


def _story_folios(issue: Issue) -> list[Folio]:
    folios = []
    for shelf in issue.shelves:
        gist = _gist_of(issue, shelf)
        wordings = tuple(issue.wordings[entry] for entry in gist.entries)
        cover = (shelf.digest, wordings, *_around(issue, shelf, gist))
        folios.append(Folio(f"stories {shelf.name}", gist.paths, cover, partial(_story_rows, issue, shelf)))
    return folios


def _around(issue: Issue, shelf: Shelved, gist: Gist) -> tuple[object, ...]:
    """What the worlds of the shelf's stories are made of, each thing once: to make them all takes longer."""
    library, needs = issue.library, issue.theme.needs
    cards = [row.card for row in shelf.pack.rows]
    tags = gist.tags if "tags" in needs else ()
    kin = [issue.kin[card.path] for card in cards] if issue.kin else ()
    pictures = (library.picture(card.image, root_of(card.url)) for card in cards if card.image)
    files = {*gist.files, *(file for entry in gist.entries for file in library.definitions[entry].wording.files)}
    return (
        tuple(library.bare_tags[slug] for slug in tags),
        tuple([[issue.teasers[library.teasers[one].url] for one in numbers] for each in kin for numbers in each]),
        tuple(pictures),
        tuple(sorted(_where(library, files).items())),
    )


def _story_rows(issue: Issue, shelf: Shelved) -> tuple[StoryRow, ...]:
    return tuple(
        (
            shelf.sheet(row),
            row.card.url,
            tuple(issue.wordings[entry] for entry in row.card.entries),
            _world_of(issue, row),
        )
        for row in shelf.pack.rows
    )


def _world_of(issue: Issue, row: Row) -> World:
    """What a story's page shows of the rest of the site; nothing of what the theme does not show."""
    library, needs, card = issue.library, issue.theme.needs, row.card
    kin = issue.kin.get(card.path, Kin())
    named = [*card.files, *(file for entry in card.entries for file in library.definitions[entry].wording.files)]
    return World(
        tags=tuple(library.bare_tags[slug] for slug in by_slug(card.tags)) if "tags" in needs else (),
        related=_teasers(library, kin.related),
        before=_teasers(library, kin.before),
        since=_teasers(library, kin.since),
        picture=library.picture(card.image, root_of(card.url)) if card.image else None,
        files=_where(library, named),
    )


def _teasers(library: Library, numbers: Iterable[int]) -> tuple[Teaser, ...]:
    return tuple(library.teasers[number] for number in numbers)


def _where(library: Library, files: Iterable[str]) -> Mapping[str, str]:
    return {file: library.pages[file] for file in files if file in library.pages}


def kin_of(subjects: tuple[Subject, ...]) -> tuple[tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]], ...]:
    """For each story the numbers of those that belong to it: related ones, earlier and later ones on its matter."""
    kinship = Kinship(subjects)
    threads = [kinship.thread(number) for number in range(len(subjects))]
    return tuple((kinship.related(number), one.before, one.since) for number, one in enumerate(threads))


def _entry_folios(issue: Issue) -> list[Folio]:
    parts: defaultdict[int, list[Definition]] = defaultdict(list)
    count = -(-len(issue.library.definitions) // USUAL_BATCH)
    for name, definition in issue.library.definitions.items():
        parts[zlib.crc32(name.encode()) % count].append(definition)
    folios = []
    for number, part in parts.items():
        rows = tuple(_entry_row(issue, definition) for definition in part)
        cover = tuple(item for row in rows for item in row)
        paths = [file_of(definition.url) for definition in part]
        folios.append(Folio(f"entries {number} of {count}", paths, cover, partial(tuple, rows)))
    return folios


def _entry_row(issue: Issue, definition: Definition) -> EntryRow:
    library, needs, entry = issue.library, issue.theme.needs, definition.entry
    told = library.newest(entry.id) if "mentions" in needs else ()
    others = related_entries(library, definition) if "related" in needs else ()
    files = [*definition.files, *definition.wording.files]
    return (
        keep(definition),
        tuple(shelf.heard(row) for shelf, row in (issue.rows[story.path] for story in told)),
        EntryWorld(
            related=tuple(library.link(one) for one in others),
            picture=library.picture(entry.image, root_of(definition.url)),
            told=library.told[entry.id] if "told" in needs else 0,
            years=library.years(entry.id) if "years" in needs else (),
            audio=library.media(entry.pronunciation.audio) if entry.pronunciation else "",
            files=_where(library, files),
        ),
    )


def _text_folios(issue: Issue) -> list[Folio]:
    folios = []
    for shelf in issue.texts:
        rows = tuple((shelf.sheet(row), row.card.url, _where(issue.library, row.card.files)) for row in shelf.pack.rows)
        paths = [file_of(row.card.url) for row in shelf.pack.rows]
        folios.append(
            Folio(f"texts {shelf.name}", paths, tuple(item for row in rows for item in row), partial(tuple, rows))
        )
    return folios


# ---------------------------------------------------------------- files of the whole site


def _whole_site(issue: Issue) -> Iterator[Product]:
    """Files of the whole site but the sitemap."""
    library, memo = issue.library, issue.memo
    site = library.site
    yield _product(".nojekyll", b"")
    yield _product("robots.txt", robots(site).encode())
    if site.base_url:
        yield _product("feed.xml", memo.run(feed, issue.press.site, newest(library.stories)).content)
    if site.search:
        written = {name: _written(one.entry, site.language) for name, one in library.definitions.items()}
        yield _product(FORMS, forms(library, written).encode())


def _sitemap(issue: Issue) -> bytes:
    """The sitemap, where the site's address is known."""
    return issue.memo.run(sitemap, issue.library.site.base_url, tuple(_listed(issue))).content


def _shown_in_sitemap(issue: Issue) -> str:
    """The digest of all that the sitemap may depend on, and of more: to list the pages takes longer."""
    shelves = [shelf.digest for shelf in (*issue.shelves, *issue.texts)]
    small = [page.key for page in issue.small.pages]
    return digest(encode([issue.press.digest, shelves, small, list(issue.library.definitions)]))


def _listed(issue: Issue) -> Iterator[tuple[str, str]]:
    """Pages that readers may look for, and the day of their last change or nothing: lists, stories, the glossary."""
    small = issue.small.pages
    yield from ((page.url, "") for page in small if page.kind in ("home", "archive"))
    yield from ((story.url, _changed(story)) for story in issue.library.stories)
    yield from ((page.url, "") for page in small if page.kind == "glossary")
    yield from ((definition.url, "") for definition in issue.library.definitions.values())
    yield from ((page.url, "") for page in small if page.kind in ("tag", "tags"))
    yield from ((row.card.url, "") for shelf in issue.texts for row in shelf.pack.rows)


def _changed(story: Story) -> str:
    day = story.card.updated or story.day
    return day.isoformat() if day else ""


def _written(entry: GlossaryEntry, language: str) -> tuple[str, ...]:
    """Every form of an entry, inflected ones too; also those that are shown and searched but never marked."""
    shown = replace(entry, aliases=tuple(replace(alias, match=True) for alias in entry.aliases))
    return tuple(dict.fromkeys(form.words for form in forms_of(shown, language)))


def _assets(issue: Issue) -> Sheaf:
    """The files that are copied as they are."""
    pictures = (asset for asset in issue.snapshot.assets if asset.path.startswith("content/images/"))
    copied = [*issue.theme.static, *((asset.path.removeprefix("content/"), asset) for asset in pictures)]
    paths, assets = [path for path, _ in copied], [asset for _, asset in copied]
    return Sheaf(paths, [one.digest for one in assets], lambda _: b"", [one.path for one in assets])


def _product(path: str, content: bytes) -> Product:
    return Product(path, content, digest(content))


# ---------------------------------------------------------------- made when asked for


def menu(issue: Issue) -> Iterator[Sheaf]:
    """Every file of the site, made when it is asked for.

    In place of digests there are keys: the same key, the same bytes; another key, other bytes, but for the sitemap. To
    make a file raises Faulty `template` where its template goes wrong.
    """
    press, memo = issue.press, issue.memo.alone()
    issue = replace(issue, memo=memo)
    small = issue.small
    yield Sheaf([file_of(page.url) for page in small.pages], [page.key for page in small.pages], small.content)
    for stage, page_of, folios in (
        (story_keys, article_html, _story_folios(issue)),
        (entry_keys, entry_html, _entry_folios(issue)),
        (text_keys, text_html, _text_folios(issue)),
    ):
        done = memo.batches(stage, press, [folio.batch(press) for folio in folios])
        for folio, keys in zip(folios, done, strict=True):
            yield Sheaf(folio.paths, keys.product.value, partial(_made, memo, press, page_of, folio))
    yield from map(Sheaf.of, _whole_site(issue))
    if issue.library.site.base_url:
        yield Sheaf((SITEMAP,), (_shown_in_sitemap(issue),), lambda _: _sitemap(issue))
    yield _assets(issue)


def story_keys(memo: Memo, press: Press, rows: tuple[StoryRow, ...]) -> tuple[str, ...]:
    """The keys under which the pages of these stories are kept."""
    return tuple(memo.key(name_of(article_html), (press.theme, press.site, *row)) for row in rows)


def entry_keys(memo: Memo, press: Press, rows: tuple[EntryRow, ...]) -> tuple[str, ...]:
    """The keys under which the pages of these entries are kept."""
    return tuple(memo.key(name_of(entry_html), (press.theme, press.site, *row)) for row in rows)


def text_keys(memo: Memo, press: Press, rows: tuple[TextRow, ...]) -> tuple[str, ...]:
    """The keys under which these pages of content/pages are kept."""
    return tuple(memo.key(name_of(text_html), (press.theme, press.site, *row)) for row in rows)


def _made(memo: Memo, press: Press, stage: Callable[..., str], folio: Folio, number: int) -> bytes:
    return memo.run(stage, press.theme, press.site, *folio.rows[number]).content
