"""The library and the theme -> every file of a site, made now or when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import replace
from functools import cached_property, partial
from typing import NamedTuple, overload

from glossom.kept import name_of
from glossom.memo import Memo
from glossom.model import Sheaf
from glossom.printing.folios import (
    Folio,
    entry_folios,
    entry_keys,
    print_entries,
    print_stories,
    print_texts,
    printed,
    story_folios,
    story_keys,
    text_folios,
    text_keys,
)
from glossom.printing.issue import Issue, Press
from glossom.printing.small import Small
from glossom.printing.whole import SITEMAP, assets, product, shown_in_sitemap, sitemap_of, whole_site
from glossom.rendering.addresses import file_of
from glossom.rendering.pages import article_html, entry_html, text_html
from glossom.rendering.theme import render


class Printed(NamedTuple):
    """How many pages there are, and how many were made anew."""

    pages: int
    anew: int


class Keys(Sequence[str]):
    """The keys of a folio's pages, told when somebody asks for one: few pages are looked at."""

    def __init__(self, count: int, tell: Callable[[], tuple[str, ...]]) -> None:
        self._count = count
        self._tell = tell

    @cached_property
    def _all(self) -> tuple[str, ...]:
        return self._tell()

    @overload
    def __getitem__(self, number: int) -> str: ...
    @overload
    def __getitem__(self, number: slice) -> tuple[str, ...]: ...
    def __getitem__(self, number: int | slice) -> str | tuple[str, ...]:
        """The key of one page."""
        return self._all[number]

    def __len__(self) -> int:
        """How many pages there are."""
        return self._count


def products(issue: Issue) -> Generator[Sheaf, None, Printed]:
    """Every file of the site. They stream; what is not asked for its content need not be made."""
    before = _rendered(issue.memo)
    small = Small(issue)
    count = 0
    for sheaf in _pages(issue, small):
        count += len(sheaf.paths)
        yield sheaf
    yield from map(Sheaf.of, whole_site(issue))
    if issue.library.site.base_url:
        yield Sheaf.of(product(SITEMAP, sitemap_of(issue, small)))
    yield assets(issue)
    return Printed(count, _rendered(issue.memo) - before)


def _rendered(memo: Memo) -> int:
    return sum(memo.ran[stage.__name__] for stage in (render, article_html, entry_html, text_html))


def _pages(issue: Issue, small: Small) -> Iterator[Sheaf]:
    yield small.printed
    yield from printed(issue, print_stories, article_html, story_folios(issue))
    yield from printed(issue, print_entries, entry_html, entry_folios(issue))
    yield from printed(issue, print_texts, text_html, text_folios(issue))


def menu(issue: Issue) -> Iterator[Sheaf]:
    """Every file of the site, made when it is asked for.

    In place of digests there are keys: the same key, the same bytes; another key, other bytes, but for the sitemap. To
    make a file raises Faulty `template` where its template goes wrong.
    """
    press, memo = issue.press, issue.memo.alone()
    issue = replace(issue, memo=memo)
    small = Small(issue)
    yield Sheaf([file_of(page.url) for page in small.pages], [page.key for page in small.pages], small.content)
    for stage, page_of, folios in (
        (story_keys, article_html, story_folios(issue)),
        (entry_keys, entry_html, entry_folios(issue)),
        (text_keys, text_html, text_folios(issue)),
    ):
        for folio in folios:
            keys = Keys(len(folio.paths), partial(_keys, memo, press, stage, folio))
            yield Sheaf(folio.paths, keys, partial(_made, memo, press, page_of, folio))
    yield from map(Sheaf.of, whole_site(issue))
    if issue.library.site.base_url:
        yield Sheaf((SITEMAP,), (shown_in_sitemap(issue, small),), lambda _: sitemap_of(issue, small))
    yield assets(issue)


def _keys(memo: Memo, press: Press, stage: Callable[..., tuple[str, ...]], folio: Folio) -> tuple[str, ...]:
    """At hand where the folio and its world are as they were at an earlier build of this process."""

    def told() -> tuple[str, ...]:
        return next(memo.batches(stage, press, [folio.batch(press)])).product.value

    return memo.at_hand(f"{name_of(stage)} {folio.known()}", told)


def _made(memo: Memo, press: Press, stage: Callable[..., str], folio: Folio, number: int) -> bytes:
    return memo.run(stage, press.theme, press.site, *folio.rows[number]).content
