"""build(): from a snapshot to an edition, the verbs on one screen."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property, partial
from operator import attrgetter
from typing import TypeVar

from glossom.annotating.choose import Traits, traits_of
from glossom.annotating.lexicon import Lexicon, compile_lexicon
from glossom.dataclass import dataclass
from glossom.digest import digest, encode
from glossom.faults import Fault, Faulty, as_errors, as_warnings, errors, in_order
from glossom.kept import Kept, name_of
from glossom.marking import (
    Rules,
    by_article,
    defined,
    mark_articles,
    shelve,
)
from glossom.memo import Memo
from glossom.model import (
    Article,
    Asset,
    Decisions,
    PlacedEntry,
    Product,
    Sheaf,
    Site,
    Snapshot,
    SourceFile,
    Summary,
)
from glossom.printing.issue import Issue
from glossom.printing.products import menu, products
from glossom.reading.article import read_article
from glossom.reading.config import read_site
from glossom.reading.glossary import read_glossary
from glossom.reading.review import DECISIONS, DRAFTS, rank, read_decisions, read_drafts
from glossom.rendering.check import check
from glossom.rendering.library import Library, Volume
from glossom.rendering.needs import Needs
from glossom.rendering.sheets import Pictures, View
from glossom.rendering.stories import Definition, Story
from glossom.rendering.theme import Theme, gather_theme, look_over

T = TypeVar("T")
ARTICLES, TEXTS, PICTURES = "content/articles/", "content/pages/", "content/images/"
GLOSSARY = "content/glossary/"
LAST = "\U0010ffff"
"""Behind every character of a path."""
_path_of = attrgetter("path")


@dataclass(frozen=True, slots=True)
class Options:
    """What one build is asked for; None follows site.yaml."""

    drafts: bool = False
    base_url: str | None = None
    search: bool | None = None
    strict: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """What waits: articles and entries that are not published, suggestions among them."""

    articles: int
    entries: int


@dataclass(frozen=True, slots=True)
class Material:
    """What was read, and the faults met on the way."""

    site: Site
    articles: tuple[Kept[tuple[Article, tuple[Fault, ...]]], ...]
    texts: tuple[Kept[tuple[Article, tuple[Fault, ...]]], ...]
    entries: tuple[PlacedEntry, ...]
    decisions: Decisions
    drafts: Draft
    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class Annotated:
    """A site with its marks chosen, before pages are made of it."""

    library: Library
    entries: tuple[PlacedEntry, ...]
    """The accepted entries of the glossary."""


@dataclass(frozen=True, slots=True)
class Edition:
    """A site, ready to be published. `sheaves` may be run through once; `summary` counts when they have been."""

    site: Site
    faults: tuple[Fault, ...]
    """Warnings; a build with errors raises."""
    annotated: Annotated
    sheaves: Iterator[Sheaf]
    """Every file of the site."""
    menu: Callable[[], Iterator[Sheaf]]
    """Every file of the site, each made only when it is asked for, and known by a key instead of a digest; may be run
    through again and again."""
    counts: Mapping[str, int]
    """What `summary` tells; filled when all of `sheaves` have been taken."""

    @property
    def products(self) -> Iterator[Product]:
        """The files of `sheaves`, one by one, in their place."""
        return (product for sheaf in self.sheaves for product in sheaf.products)

    def summary(self) -> Summary:
        """What was made."""
        return Summary(**self.counts)


def build(snapshot: Snapshot, memo: Memo, options: Options = Options()) -> Edition:
    """The edition of a snapshot.

    Raises Faulty with every fault of every file where any of them is an error (or a warning, where strict).
    """
    settings = _settings(snapshot, memo, options)
    theme, theme_faults = _theme(settings.site, snapshot, memo)
    rules = _rules(settings, snapshot, theme.needs if theme else Needs(), memo, drafts=options.drafts)
    meanings = by_article(sorted(settings.decisions.meanings, key=rank))
    glossary, defined_as = defined(memo, rules, settings.unique)
    shelves = list(shelve(memo, rules, _files(snapshot, ARTICLES), meanings))
    texts = list(shelve(memo, _of_texts(rules), _files(snapshot, TEXTS), meanings))
    own = Volume.of([story for shelf in texts for story in shelf.volume.stories])
    known = digest(f"{settings.glossary} {defined_as}".encode())
    library = Library(
        settings.site,
        [shelf.volume for shelf in shelves],
        own,
        _by_id(glossary.definitions),
        _assets(snapshot),
        glossary=known,
        recall=memo.recall,
    )
    found = [*settings.faults, *theme_faults, *glossary.faults]
    found += [fault for shelf in (*shelves, *texts) for fault in shelf.gist.faults]
    whole = not errors(found)
    decided = tuple(enumerate(settings.decisions.meanings))
    found += check(library, settings.entries, files_of(snapshot), decided, whole=whole)
    faults = tuple(in_order(as_errors(found) if options.strict else found))
    if errors(faults) or theme is None:
        raise Faulty(*faults)
    annotated = Annotated(library, settings.entries)
    issue = Issue(library, tuple(shelves), tuple(texts), theme, snapshot, memo)
    drafts = sum(shelf.gist.drafts for shelf in shelves)
    counts = {"drafts": drafts, "draft_entries": settings.waiting}
    return Edition(settings.site, faults, annotated, _counted(issue, counts), partial(menu, issue), counts)


def _counted(issue: Issue, counts: dict[str, int]) -> Iterator[Sheaf]:
    """The files; counts when all have been taken."""
    rendered = yield from products(issue)
    counts.update(
        articles=issue.library.count,
        pages=rendered.pages,
        entries=len(issue.library.definitions),
        marks=sum(shelf.gist.marks for shelf in issue.shelves),
        rendered=rendered.anew,
    )


# ---------------------------------------------------------------- load, parse


@dataclass(frozen=True)
class Settings:
    """What was read of everything but articles and pages."""

    site: Site
    entries: tuple[PlacedEntry, ...]
    """Those that are accepted."""
    decisions: Decisions
    waiting: int
    """Entries that wait: drafts, and suggestions."""
    faults: tuple[Fault, ...]
    glossary: str = ""
    """The digest of the glossary's files, or nothing where it is not known."""

    @cached_property
    def unique(self) -> tuple[PlacedEntry, ...]:
        """The entries by their ids; of two with one id the first."""
        entries = {one.entry.id: one for one in reversed(self.entries)}
        return tuple(entries[name] for name in sorted(entries))


def _settings(snapshot: Snapshot, memo: Memo, options: Options) -> Settings:
    """site.yaml, the glossary and what was decided. Raises Faulty where there is no usable site.yaml."""
    sites, faults = memo.attempt(read_site, _rows(snapshot, "site.yaml"))
    glossary, glossary_faults = memo.attempt(read_glossary, _rows(snapshot, GLOSSARY))
    decided, decision_faults = memo.attempt(read_decisions, _rows(snapshot, DECISIONS))
    waiting, draft_faults = memo.attempt(read_drafts, _rows(snapshot, DRAFTS))
    faults += glossary_faults + decision_faults + as_warnings(draft_faults)
    if not sites or sites[0] is None:
        raise Faulty(*in_order(faults or (Fault("no-site", "there is no site.yaml", None, "run: glossom init"),)))
    site, site_faults = sites[0].value
    placed = [entry for kept in _present(glossary) for entry in kept.value[0]]
    warnings = [fault for kept in _present(glossary) for fault in kept.value[1]]
    warnings += [fault for kept in _present(decided) for fault in kept.value[1]]
    waiting_entries = sum(one.entry.status == "draft" for one in placed)
    waiting_entries += sum(one.suggestion.status == "draft" for kept in _present(waiting) for one in kept.value[0])
    return Settings(
        _with_options(site, options),
        tuple(one for one in placed if one.entry.status == "accepted"),
        next((kept.value[0] for kept in _present(decided)), Decisions()),
        waiting_entries,
        (*faults, *site_faults, *warnings),
        digest("".join(file.digest for file in _files(snapshot, GLOSSARY)).encode()),
    )


def read(snapshot: Snapshot, memo: Memo, options: Options) -> Material:
    """Everything under content/ and site.yaml, article by article. Raises Faulty where there is no usable site.yaml."""
    settings = _settings(snapshot, memo, options)
    articles, faults = memo.attempt(read_article, _rows(snapshot, ARTICLES))
    texts, text_faults = memo.attempt(read_article, _rows(snapshot, TEXTS))
    read_articles, read_texts = _present(articles), _present(texts)
    warnings = (fault for kept in (*read_articles, *read_texts) for fault in kept.value[1])
    return Material(
        settings.site,
        tuple(kept for kept in read_articles if options.drafts or not kept.value[0].front.draft),
        tuple(kept for kept in read_texts if options.drafts or not kept.value[0].front.draft),
        settings.entries,
        settings.decisions,
        Draft(sum(kept.value[0].front.draft for kept in read_articles), settings.waiting),
        (*settings.faults, *faults, *text_faults, *warnings),
    )


def _rows(snapshot: Snapshot, start: str) -> list[tuple[SourceFile]]:
    return [(file,) for file in _files(snapshot, start)]


def _present(products: Iterable[T | None]) -> list[T]:
    return [product for product in products if product is not None]


def _with_options(site: Site, options: Options) -> Site:
    base = site.base_url if options.base_url is None else options.base_url
    return replace(
        site,
        base_url=base if not base or base.endswith("/") else base + "/",
        search=site.search if options.search is None else options.search,
    )


def _theme(site: Site, snapshot: Snapshot, memo: Memo) -> tuple[Theme | None, tuple[Fault, ...]]:
    try:
        sources = (*_files(snapshot, "site.yaml"), *_files(snapshot, "themes/"))
        theme = gather_theme(site.theme, site.theme_options, sources, snapshot.assets)
        needs = memo.run(look_over, theme).value
    except Faulty as faulty:
        return None, faulty.faults
    return replace(theme, needs=needs), theme.faults


def _files(snapshot: Snapshot, start: str) -> tuple[SourceFile, ...]:
    """The text files whose paths begin so. They lie beside each other: paths are sorted."""
    first = bisect_left(snapshot.sources, start, key=_path_of)
    after = bisect_left(snapshot.sources, start + LAST, first, key=_path_of)
    return snapshot.sources[first:after]


def files_of(snapshot: Snapshot) -> Mapping[str, SourceFile]:
    """The snapshot's text files by path."""
    return {file.path: file for file in snapshot.sources}


# ---------------------------------------------------------------- annotate


def annotate(
    material: Material, snapshot: Snapshot, memo: Memo
) -> tuple[Library, tuple[Story, ...], tuple[Fault, ...]]:
    """The library of stories and definitions, each with its marks; the texts of content/pages; faults."""
    settings = Settings(material.site, material.entries, material.decisions, 0, ())
    rules = _rules(settings, snapshot, Needs(), memo, drafts=True)
    meanings = by_article(sorted(material.decisions.meanings, key=rank))
    glossary, _ = defined(memo, rules, settings.unique)
    known, faults = mark_articles(memo, rules, material.articles, meanings)
    texts, text_faults = mark_articles(memo, _of_texts(rules), material.texts, meanings)
    stories, own = (
        Volume.of([Story(one.card.value, partial(getattr, one, "text")) for one in part]) for part in (known, texts)
    )
    library = Library(settings.site, [stories], own, _by_id(glossary.definitions), _assets(snapshot))
    return library, own.stories, (*glossary.faults, *faults, *text_faults)


def _rules(settings: Settings, snapshot: Snapshot, needs: Needs, memo: Memo, *, drafts: bool) -> Rules:
    site = settings.site
    lexicon, traits = _words(settings, memo)
    pictures = {asset.path: asset for asset in snapshot.assets if asset.path.startswith(PICTURES)}
    return Rules(
        View(site.language, site.permalinks, "difficulty" in needs, "mentions" in needs),
        site.annotate,
        drafts,
        lexicon,
        traits,
        Pictures(pictures, digest(encode(tuple(pictures.values())))),
    )


def _words(settings: Settings, memo: Memo) -> tuple[Lexicon, Traits]:
    """What texts are searched for; at hand where the glossary is as it was at an earlier build of this process."""

    def compiled() -> tuple[Lexicon, Traits]:
        entries = [one.entry for one in settings.unique]
        return compile_lexicon(entries, settings.site.language), traits_of(entries)

    if not settings.glossary:
        return compiled()
    return memo.at_hand(f"{name_of(compile_lexicon)} {settings.glossary} {settings.site.language}", compiled)


def _of_texts(rules: Rules) -> Rules:
    """The rules for pages of content/pages."""
    return replace(rules, view=replace(rules.view, difficulty=False, mentions=False, texts=True))


def _by_id(definitions: Iterable[Definition]) -> Mapping[str, Definition]:
    return {one.entry.id: one for one in definitions}


def _assets(snapshot: Snapshot) -> Mapping[str, Asset]:
    return {asset.path: asset for asset in snapshot.assets}
