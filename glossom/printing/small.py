"""Pages of which a site has few: lists, the glossary, search; composed only where one of them has to be made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import TypeVar

from glossom.dataclass import dataclass
from glossom.digest import digest, encode
from glossom.kept import Kept, keep, name_of
from glossom.memo import Batch, Done, Memo
from glossom.model import ListPage, Page, Sheaf
from glossom.printing.folios import rendered
from glossom.printing.issue import Issue, Press
from glossom.rendering.addresses import file_of, root_of
from glossom.rendering.formats.sitemap import is_listed
from glossom.rendering.library import Library
from glossom.rendering.pages import small_pages
from glossom.rendering.theme import render

T = TypeVar("T")
SmallRow = tuple[str, Kept[Page]]
"""The kind of a page that readers may look for, or nothing, and the page."""


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
        return self._batch(list_small, lambda: _shown_in_small(self._issue)).product.value

    @property
    def printed(self) -> Sheaf:
        """All of them, printed."""
        done = self._batch(print_small, lambda: ([page.key for page in self.pages],))
        digests = done.product.value

        def content(number: int) -> bytes:
            return done.fresh.get(digests[number]) or self.content(number)

        return Sheaf([file_of(page.url) for page in self.pages], digests, content)

    def content(self, number: int) -> bytes:
        """The bytes of one of them, made now."""
        return rendered(self._issue, render, self._rows[number][1])

    def _batch(self, stage: Callable[..., T], cover: Callable[[], tuple[object, ...]]) -> Done[T]:
        press = self._issue.press
        batch = Batch(f"{press.digest} small", cover, lambda: (self._rows,))
        return next(self._issue.memo.batches(stage, press, [batch]))

    @cached_property
    def _rows(self) -> tuple[SmallRow, ...]:
        issue = self._issue
        texts = [story for shelf in issue.texts for story in shelf.volume.stories]
        pages = small_pages(issue.library, texts, issue.lead_notes)
        return tuple((page.kind if is_listed(page) else "", _known(issue, page)) for page in pages)


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
    lead = library.lead
    return (
        issue.listed,
        [shelf.gist.listed for shelf in issue.texts],
        library.table("linked", (), lambda: _linked(library), library.glossary, kind=str),
        sorted(library.told.items()),
        library.picture(lead.card.image, root_of("")) if lead else None,
        issue.lead_notes,
    )


def _linked(library: Library) -> str:
    """The digest of the entries as lists show them, but for how many stories mention them."""
    links = [replace(library.link(entry), mentions=0) for entry in library.definitions]
    return digest(encode(links))


def _known(issue: Issue, page: Page) -> Kept[Page]:
    """The page, known by its digest. A list is known by those of its stories, which need no other encoding."""
    if not isinstance(page, ListPage):
        return keep(page)
    stories = (page.lead, *page.stories) if page.lead else page.stories
    bare = digest(encode(replace(page, lead=None, stories=())))
    known = digest("\n".join([bare, str(page.lead is None), *(issue.teasers[one.url] for one in stories)]).encode())
    return Kept(None, type(page), known=known, value=page)
