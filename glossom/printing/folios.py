"""The pages of stories, entries and texts, in batches that are known by what their pages show."""

from __future__ import annotations

import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, partial

from glossom.dataclass import dataclass
from glossom.digest import digest, encode
from glossom.kept import Kept, anew, keep, name_of
from glossom.marking import USUAL_BATCH, Row, Shelved
from glossom.memo import Batch, Done, Memo
from glossom.model import Sheaf, Teaser
from glossom.printing.issue import Issue, Kin, Press
from glossom.rendering.addresses import file_of, root_of
from glossom.rendering.library import Library, by_slug
from glossom.rendering.pages import EntryWorld, World, article_html, entry_html, related_entries, text_html
from glossom.rendering.stories import Definition, Heard, Sheet, Wording

StoryRow = tuple[Kept[Sheet], str, tuple[Kept[Wording], ...], Kept[World]]
"""What `article_html` takes beside theme and site."""
EntryRow = tuple[Kept[Definition], tuple[Kept[Heard], ...], EntryWorld]
TextRow = tuple[Kept[Sheet], str, Mapping[str, str]]


@dataclass
class Folio:
    """Pages that are printed together: their files, what they depend on, and the rows of which they are made."""

    name: str
    known: Callable[[], str]
    """Stands for the cover and for more, and is told sooner."""
    paths: Sequence[str]
    cover: Callable[[], tuple[object, ...]]
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
        return Batch(f"{press.digest} {self.name}", self.cover, lambda: (self.rows,), self.known())


def print_stories(memo: Memo, press: Press, rows: tuple[StoryRow, ...]) -> tuple[str, ...]:
    """The digests of the pages of these stories."""
    return memo.digests(article_html, [(press.theme, press.site, *row) for row in rows])


def print_entries(memo: Memo, press: Press, rows: tuple[EntryRow, ...]) -> tuple[str, ...]:
    """The digests of the pages of these entries."""
    return memo.digests(entry_html, [(press.theme, press.site, *row) for row in rows])


def print_texts(memo: Memo, press: Press, rows: tuple[TextRow, ...]) -> tuple[str, ...]:
    """The digests of these pages of content/pages."""
    return memo.digests(text_html, [(press.theme, press.site, *row) for row in rows])


def printed(
    issue: Issue, stage: Callable[..., tuple[str, ...]], page: Callable[..., str], folios: Sequence[Folio]
) -> Iterator[Sheaf]:
    """The pages of folios: their stage gives the digests, and `page` the bytes that are asked for."""
    batches = [folio.batch(issue.press) for folio in folios]
    made = issue.memo.batches(stage, issue.press, batches, alone=True)
    for folio, done in zip(folios, made, strict=True):
        content = partial(_content, issue, done, page, folio)
        yield Sheaf(folio.paths, done.product.value, content)
        folio.close()


def _content(issue: Issue, done: Done[tuple[str, ...]], page: Callable[..., str], folio: Folio, number: int) -> bytes:
    """A page that was made just now; made anew where it was not: pages are not kept, since the site itself has them."""
    return done.fresh.get(done.product.value[number]) or rendered(issue, page, *folio.rows[number])


def rendered(issue: Issue, page: Callable[..., str], *row: object) -> bytes:
    """A page, rendered now."""
    issue.memo.ran[page.__name__] += 1
    return anew(page, issue.theme, issue.library.site, *row)


def story_folios(issue: Issue) -> list[Folio]:
    """The pages of stories, a folio for each shelf."""
    folios = []
    for shelf in issue.shelves:
        known, cover = partial(_in_world, issue, shelf), partial(_shown_with, issue, shelf)
        paths = [file_of(url) for url in shelf.gist.urls]
        folios.append(Folio(f"stories {shelf.name}", known, paths, cover, partial(_story_rows, issue, shelf)))
    return folios


def _in_world(issue: Issue, shelf: Shelved) -> str:
    return f"{shelf.digest} {issue.world}"


def _shown_with(issue: Issue, shelf: Shelved) -> tuple[object, ...]:
    """The shelf, and what the worlds of its stories are made of, each thing once: to make them all takes longer."""
    library, needs, gist = issue.library, issue.theme.needs, shelf.gist
    tags = gist.tags if "tags" in needs else ()
    kin = [issue.kin[path] for path in gist.paths] if issue.kin else ()
    pictures = (library.picture(image, root_of(url)) for image, url in gist.images)
    files = {*gist.files, *(file for entry in gist.entries for file in library.definitions[entry].wording.files)}
    return (
        shelf.digest,
        tuple(issue.wordings[entry] for entry in gist.entries),
        tuple(library.bare_tags[slug] for slug in tags),
        tuple([[issue.teasers[library.teasers[one].url] for one in numbers] for each in kin for numbers in each]),
        tuple(pictures),
        tuple(sorted(_where(library, files).items())),
    )


def _story_rows(issue: Issue, shelf: Shelved) -> tuple[StoryRow, ...]:
    return tuple(
        (
            shelf.stock.sheet(row),
            row.card.url,
            tuple(issue.wordings[entry] for entry in row.card.entries),
            _world_of(issue, row),
        )
        for row in shelf.stock.rows
    )


def _world_of(issue: Issue, row: Row) -> Kept[World]:
    """What a story's page shows of the rest of the site; nothing of what the theme does not show.

    It is known by digests that there are already.
    """
    library, needs, card = issue.library, issue.theme.needs, row.card
    kin = issue.kin.get(card.path, Kin()) if issue.kin else Kin()
    tags = tuple(library.bare_tags[slug] for slug in by_slug(card.tags)) if "tags" in needs else ()
    picture = library.picture(card.image, root_of(card.url)) if card.image else None
    named = [*card.files, *(file for entry in card.entries for file in library.definitions[entry].wording.files)]
    files = _where(library, named) if named else {}
    if not (tags or picture or files or any(kin)):
        return ALONE
    related, before, since = (_teasers(library, numbers) for numbers in kin)
    of_kin = [[issue.teasers[one.url] for one in teasers] for teasers in (related, before, since)]
    known = digest(encode((tags, picture, files, of_kin)))
    return Kept(None, World, known=known, value=World(tags, related, before, since, picture, files))


ALONE = keep(World((), (), (), (), None, {}))
"""The world of a page that shows nothing but its own article."""


def _teasers(library: Library, numbers: Iterable[int]) -> tuple[Teaser, ...]:
    return tuple(library.teasers[number] for number in numbers)


def _where(library: Library, files: Iterable[str]) -> Mapping[str, str]:
    return {file: library.pages[file] for file in files if file in library.pages}


def entry_folios(issue: Issue) -> list[Folio]:
    """The pages of entries, spread by their names so that they stay together from build to build."""
    parts: defaultdict[int, list[Definition]] = defaultdict(list)
    count = -(-len(issue.library.definitions) // USUAL_BATCH)
    for name, definition in issue.library.definitions.items():
        parts[zlib.crc32(name.encode()) % count].append(definition)
    folios = []
    for number, part in parts.items():
        rows = cache(partial(_entry_rows, issue, part))
        cover = partial(_columns, rows)
        name = f"entries {number} of {count}"
        known = partial("{0} {1.world} {1.mentions}".format, name, issue)
        paths = [file_of(definition.url) for definition in part]
        folios.append(Folio(name, known, paths, cover, rows))
    return folios


def _columns(rows: Callable[[], Iterable[tuple[object, ...]]]) -> tuple[object, ...]:
    """All that stands in rows."""
    return tuple(item for row in rows() for item in row)


def _entry_rows(issue: Issue, part: Iterable[Definition]) -> tuple[EntryRow, ...]:
    return tuple(_entry_row(issue, definition) for definition in part)


def _entry_row(issue: Issue, definition: Definition) -> EntryRow:
    library, needs, entry = issue.library, issue.theme.needs, definition.entry
    told = library.newest(entry.id) if "mentions" in needs else ()
    others = related_entries(library, definition) if "related" in needs else ()
    files = [*definition.files, *definition.wording.files]
    return (
        keep(definition),
        tuple(shelf.stock.heard(row) for shelf, row in (issue.row(story.path) for story in told)),
        EntryWorld(
            related=tuple(library.link(one) for one in others),
            picture=library.picture(entry.image, root_of(definition.url)),
            told=library.told[entry.id] if "told" in needs else 0,
            years=library.years(entry.id) if "years" in needs else (),
            audio=library.media(entry.pronunciation.audio) if entry.pronunciation else "",
            files=_where(library, files),
        ),
    )


def text_folios(issue: Issue) -> list[Folio]:
    """The pages of content/pages."""
    folios = []
    for shelf in issue.texts:
        rows = partial(_text_rows, issue, shelf)
        paths = [file_of(url) for url in shelf.gist.urls]
        known, cover = partial(_in_world, issue, shelf), partial(_columns, rows)
        folios.append(Folio(f"texts {shelf.name}", known, paths, cover, rows))
    return folios


def _text_rows(issue: Issue, shelf: Shelved) -> tuple[TextRow, ...]:
    return tuple(
        (shelf.stock.sheet(row), row.card.url, _where(issue.library, row.card.files)) for row in shelf.stock.rows
    )


def story_keys(memo: Memo, press: Press, rows: tuple[StoryRow, ...]) -> tuple[str, ...]:
    """The keys under which the pages of these stories are kept."""
    return tuple(memo.key(name_of(article_html), (press.theme, press.site, *row)) for row in rows)


def entry_keys(memo: Memo, press: Press, rows: tuple[EntryRow, ...]) -> tuple[str, ...]:
    """The keys under which the pages of these entries are kept."""
    return tuple(memo.key(name_of(entry_html), (press.theme, press.site, *row)) for row in rows)


def text_keys(memo: Memo, press: Press, rows: tuple[TextRow, ...]) -> tuple[str, ...]:
    """The keys under which these pages of content/pages are kept."""
    return tuple(memo.key(name_of(text_html), (press.theme, press.site, *row)) for row in rows)
