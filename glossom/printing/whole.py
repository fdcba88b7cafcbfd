"""The files of the whole site beside its pages: feed, sitemap, search forms, what is copied."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from glossom.annotating.lexicon import forms_of
from glossom.digest import digest, encode
from glossom.model import GlossaryEntry, Product, Sheaf
from glossom.printing.issue import Issue
from glossom.printing.small import Small
from glossom.rendering.formats.feed import feed, newest
from glossom.rendering.formats.forms import FORMS, forms
from glossom.rendering.formats.sitemap import robots, sitemap
from glossom.rendering.library import Library
from glossom.rendering.stories import Story

SITEMAP = "sitemap.xml"


def whole_site(issue: Issue) -> Iterator[Product]:
    """Files of the whole site but the sitemap."""
    library, memo = issue.library, issue.memo
    site = library.site
    yield product(".nojekyll", b"")
    yield product("robots.txt", robots(site).encode())
    if site.base_url:
        yield product("feed.xml", memo.run(feed, issue.press.site, newest(library.newly)).content)
    if site.search:
        yield library.table("forms", (), lambda: _forms(library), [library.glossary, site.language])


def _forms(library: Library) -> Product:
    written = {name: _written(one.entry, library.site.language) for name, one in library.definitions.items()}
    return product(FORMS, forms(library, written).encode())


def sitemap_of(issue: Issue, small: Small) -> bytes:
    """The sitemap, where the site's address is known."""
    library = issue.library
    base = library.site.base_url
    own = [[row for shelf in issue.texts for row in shelf.gist.urls], list(_urls_of_entries(library))]
    also = [base, [(page.url, page.kind) for page in small.pages], own]
    made = library.table(SITEMAP, ("changes",), lambda: sitemap(base, tuple(_listed(issue, small))), also, kind=str)
    return made.encode()


def shown_in_sitemap(issue: Issue, small: Small) -> str:
    """The digest of all that the sitemap may depend on, and of more: to list the pages takes longer."""
    shelves = [shelf.digest for shelf in (*issue.shelves, *issue.texts)]
    keys = [page.key for page in small.pages]
    return digest(encode([issue.press.digest, shelves, keys, list(issue.library.definitions)]))


def _listed(issue: Issue, small: Small) -> Iterator[tuple[str, str]]:
    """Pages that readers may look for, and the day of their last change or nothing: lists, stories, the glossary."""
    yield from ((page.url, "") for page in small.pages if page.kind in ("home", "archive"))
    yield from ((story.url, _changed(story)) for story in issue.library.stories)
    yield from ((page.url, "") for page in small.pages if page.kind == "glossary")
    yield from ((url, "") for url in _urls_of_entries(issue.library))
    yield from ((page.url, "") for page in small.pages if page.kind in ("tag", "tags"))
    yield from ((url, "") for shelf in issue.texts for url in shelf.gist.urls)


def _urls_of_entries(library: Library) -> Iterator[str]:
    return (definition.url for definition in library.definitions.values())


def _changed(story: Story) -> str:
    day = story.card.updated or story.day
    return day.isoformat() if day else ""


def _written(entry: GlossaryEntry, language: str) -> tuple[str, ...]:
    """Every form of an entry, inflected ones too; also those that are shown and searched but never marked."""
    shown = replace(entry, aliases=tuple(replace(alias, match=True) for alias in entry.aliases))
    return tuple(dict.fromkeys(form.words for form in forms_of(shown, language)))


def assets(issue: Issue) -> Sheaf:
    """The files that are copied as they are."""
    pictures = (asset for asset in issue.snapshot.assets if asset.path.startswith("content/images/"))
    copied = [*issue.theme.static, *((asset.path.removeprefix("content/"), asset) for asset in pictures)]
    paths, sources = [path for path, _ in copied], [asset for _, asset in copied]
    return Sheaf(paths, [one.digest for one in sources], lambda _: b"", [one.path for one in sources])


def product(path: str, content: bytes) -> Product:
    """A file of the site."""
    return Product(path, content, digest(content))
