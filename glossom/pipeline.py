"""build(): from a snapshot to an edition, the verbs on one screen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TypeVar

from glossom.annotating.choose import Setting, Traits, choose, traits_of
from glossom.annotating.lexicon import Lexicon, compile_lexicon, find, forms_of
from glossom.digest import digest
from glossom.faults import Fault, Faulty, Place, as_errors, as_warnings, errors, in_order
from glossom.memo import Kept, Memo, keep
from glossom.model import (
    Article,
    Choice,
    Decisions,
    GlossaryEntry,
    Meaning,
    Occurrence,
    Page,
    PlacedEntry,
    Policy,
    Product,
    Recipe,
    Site,
    Snapshot,
    SourceFile,
    Summary,
)
from glossom.reading.article import read_article
from glossom.reading.config import read_site
from glossom.reading.glossary import read_glossary
from glossom.reading.prose import Layout, lay_out, lay_out_inline, lay_out_plain, with_deck
from glossom.reading.review import DECISIONS, DRAFTS, rank, read_decisions, read_drafts
from glossom.rendering.addresses import article_url, entry_url, file_of, page_url
from glossom.rendering.check import check
from glossom.rendering.formats.feed import feed
from glossom.rendering.formats.forms import FORMS, forms
from glossom.rendering.formats.sitemap import robots, sitemap
from glossom.rendering.library import Library
from glossom.rendering.pages import all_pages
from glossom.rendering.stories import Definition, Marked, Story
from glossom.rendering.theme import Theme, load_theme, render

T = TypeVar("T")
BATCH = 256  # pages in memory at a time
IN_NOTES = Policy(max_per_100_words=None)  # a definition marks what it names, each once


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
    texts: tuple[Story, ...]
    """The pages of content/pages."""
    entries: tuple[PlacedEntry, ...]
    """The accepted entries of the glossary."""


@dataclass
class Edition:
    """A site, ready to be published. `products` may be run through once; `summary` counts when they have been."""

    site: Site
    faults: tuple[Fault, ...]
    """Warnings; a build with errors raises."""
    annotated: Annotated
    products: Iterator[Product]
    recipes: Callable[[], Iterator[Recipe]]
    """Every file of the site, each made only when it is asked for; may be run through again and again."""
    counts: dict[str, int] = field(default_factory=dict)

    def summary(self) -> Summary:
        """What was made."""
        return Summary(**self.counts)


def build(snapshot: Snapshot, memo: Memo, options: Options = Options()) -> Edition:
    """The edition of a snapshot.

    Raises Faulty with every fault of every file where any of them is an error (or a warning, where strict).
    """
    material = read(snapshot, memo, options)
    theme, theme_faults = _theme(material.site, snapshot)
    library, texts, marked_faults = annotate(material, snapshot, memo)
    found = [*material.faults, *theme_faults, *marked_faults]
    whole = not errors(found)
    decided = tuple(enumerate(material.decisions.meanings))
    found += check(library, texts, material.entries, files_of(snapshot), decided, whole=whole)
    faults = tuple(in_order(as_errors(found) if options.strict else found))
    if errors(faults) or theme is None:
        raise Faulty(*faults)
    edition = Edition(
        material.site,
        faults,
        Annotated(library, texts, material.entries),
        iter(()),
        partial(_recipes, library, texts, theme, snapshot, memo),
    )
    edition.products = _products(library, texts, theme, snapshot, memo, edition, material.drafts)
    return edition


# ---------------------------------------------------------------- load, parse


def read(snapshot: Snapshot, memo: Memo, options: Options) -> Material:
    """Everything under content/ and site.yaml. Raises Faulty where there is no usable site.yaml."""
    sites, faults = memo.attempt(read_site, _rows(snapshot, "site.yaml"))
    articles, article_faults = memo.attempt(read_article, _rows(snapshot, "content/articles/"))
    texts, text_faults = memo.attempt(read_article, _rows(snapshot, "content/pages/"))
    glossary, glossary_faults = memo.attempt(read_glossary, _rows(snapshot, "content/glossary/"))
    decided, decision_faults = memo.attempt(read_decisions, _rows(snapshot, DECISIONS))
    waiting, draft_faults = memo.attempt(read_drafts, _rows(snapshot, DRAFTS))
    faults += article_faults + text_faults + glossary_faults + decision_faults + as_warnings(draft_faults)
    if not sites or sites[0] is None:
        raise Faulty(*in_order(faults or (Fault("no-site", "there is no site.yaml", None, "run: glossom init"),)))
    site, site_faults = sites[0].value
    placed = [entry for kept in _present(glossary) for entry in kept.value[0]]
    read_articles = _present(articles)
    shown = [kept for kept in read_articles if options.drafts or not kept.value[0].front.draft]
    warnings = [fault for kept in (*read_articles, *_present(texts)) for fault in kept.value[1]]
    warnings += [fault for kept in _present(glossary) for fault in kept.value[1]]
    warnings += [fault for kept in _present(decided) for fault in kept.value[1]]
    return Material(
        _with_options(site, options),
        tuple(shown),
        tuple(kept for kept in _present(texts) if options.drafts or not kept.value[0].front.draft),
        tuple(one for one in placed if one.entry.status == "accepted"),
        next((kept.value[0] for kept in _present(decided)), Decisions()),
        Draft(
            sum(kept.value[0].front.draft for kept in read_articles),
            sum(one.entry.status == "draft" for one in placed)
            + sum(one.suggestion.status == "draft" for kept in _present(waiting) for one in kept.value[0]),
        ),
        (*faults, *site_faults, *warnings),
    )


def _rows(snapshot: Snapshot, start: str) -> list[tuple[SourceFile]]:
    return [(file,) for file in snapshot.sources if file.path.startswith(start)]


def _present(products: Iterable[T | None]) -> list[T]:
    return [product for product in products if product is not None]


def _with_options(site: Site, options: Options) -> Site:
    base = site.base_url if options.base_url is None else options.base_url
    return replace(
        site,
        base_url=base if not base or base.endswith("/") else base + "/",
        search=site.search if options.search is None else options.search,
    )


def _theme(site: Site, snapshot: Snapshot) -> tuple[Theme | None, tuple[Fault, ...]]:
    try:
        theme = load_theme(site.theme, site.theme_options, snapshot.sources, snapshot.assets)
    except Faulty as faulty:
        return None, faulty.faults
    return theme, theme.faults


def files_of(snapshot: Snapshot) -> Mapping[str, SourceFile]:
    """The snapshot's text files by path."""
    return {file.path: file for file in snapshot.sources}


# ---------------------------------------------------------------- annotate


def annotate(
    material: Material, snapshot: Snapshot, memo: Memo
) -> tuple[Library, tuple[Story, ...], tuple[Fault, ...]]:
    """The library of stories and definitions, each with its marks; the texts of content/pages; faults."""
    site = material.site
    entries = {one.entry.id: one for one in reversed(material.entries)}
    entries = dict(sorted(entries.items()))
    marking = _Marking(
        compile_lexicon((one.entry for one in entries.values()), site.language),
        traits_of(one.entry for one in entries.values()),
        meanings_by_article(material.decisions),
        memo,
    )
    definitions, definition_faults = _definitions(site, entries, marking)
    stories, story_faults = _stories(site, material.articles, marking, entries)
    texts, text_faults = _stories(site, material.texts, marking, entries, pages=True)
    stories = sorted(stories, key=lambda story: story.article.path)
    stories.sort(key=lambda story: story.day.toordinal() if story.day else 0, reverse=True)
    addresses = {story.article.path: story.url for story in (*stories, *texts)}
    assets = {asset.path: asset for asset in snapshot.assets}
    library = Library(site, stories, definitions, assets, addresses)
    return library, tuple(texts), (*definition_faults, *story_faults, *text_faults)


@dataclass(frozen=True, slots=True)
class _Marking:
    lexicon: Lexicon
    traits: Traits
    meanings: Mapping[str, tuple[Meaning, ...]]
    memo: Memo

    def over(self, laid: Sequence[Kept[tuple[Layout, tuple[Fault, ...]]]], settings: Sequence[Setting]) -> list[Marked]:
        """The texts with what was chosen in them."""
        found = self.memo.map(found_in, [(one, self.lexicon) for one in laid])
        rows = [
            (one, occurrences, self.traits, setting)
            for one, occurrences, setting in zip(laid, found, settings, strict=True)
        ]
        chosen = self.memo.map(chosen_in, rows)
        return [Marked(one.value[0], choice.value) for one, choice in zip(laid, chosen, strict=True)]


def lay_out_article(read: tuple[Article, tuple[Fault, ...]]) -> tuple[Layout, tuple[Fault, ...]]:
    """The body and the deck of an article, laid out."""
    article = read[0]
    if article.path.endswith(".txt"):
        return lay_out_plain(article.path, article.body, article.line), ()
    body, faults = lay_out(article.path, article.body, article.line)
    deck, deck_faults = lay_out_inline(article.path, article.front.deck, 1)
    line, column, as_written = article.deck_at
    plain = as_written and [run.text for run in deck.runs] == [article.front.deck]
    return with_deck(body, deck, line, column, plain=plain), (*faults, *_of_file(deck_faults))


def found_in(laid: tuple[Layout, tuple[Fault, ...]], lexicon: Lexicon) -> tuple[Occurrence, ...]:
    """Every place in a text that reads as a form."""
    return find(laid[0].runs, lexicon)


def chosen_in(
    laid: tuple[Layout, tuple[Fault, ...]], occurrences: tuple[Occurrence, ...], traits: Traits, setting: Setting
) -> Choice:
    """Which of the places found in a text are marked."""
    return choose(occurrences, laid[0].runs, laid[0].words_with_deck, traits, setting)


def _stories(
    site: Site,
    articles: Sequence[Kept[tuple[Article, tuple[Fault, ...]]]],
    marking: _Marking,
    entries: Mapping[str, PlacedEntry],
    *,
    pages: bool = False,
) -> tuple[list[Story], tuple[Fault, ...]]:
    """Articles with their marks. Pages of content/pages (about, rights) are not marked: they are not news."""
    laid, faults = marking.memo.attempt(lay_out_article, [(article,) for article in articles])
    whole = [(article.value[0], layout) for article, layout in zip(articles, laid, strict=True) if layout]
    policy = replace(site.annotate, enabled=False) if pages else site.annotate
    settings = [
        setting_of(article, policy, site.language, marking.meanings.get(article.path, ())) for article, _ in whole
    ]
    marked = marking.over([layout for _, layout in whole], settings)
    remarks, remark_faults = _remarks([article for article, _ in whole], marking, entries)
    address = page_url if pages else article_url
    stories = [
        Story(article, address(article, site.permalinks), body, remarks[article.path])
        for (article, _), body in zip(whole, marked, strict=True)
    ]
    return stories, (*faults, *remark_faults, *(fault for _, layout in whole for fault in layout.value[1]))


def meanings_by_article(decisions: Decisions) -> Mapping[str, tuple[Meaning, ...]]:
    """What was decided for each article, whatever the order of the file."""
    decided: defaultdict[str, list[Meaning]] = defaultdict(list)
    for meaning in sorted(decisions.meanings, key=rank):
        decided[meaning.article].append(meaning)
    return {path: tuple(meanings) for path, meanings in decided.items()}


def setting_of(article: Article, policy: Policy, language: str, meanings: tuple[Meaning, ...] = ()) -> Setting:
    """What an article asks of the choice, and what was decided for it."""
    day = article.front.date
    return Setting(
        policy,
        article.front.glossary,
        None if isinstance(day, str) else day,
        article.front.tags,
        lang=article.front.lang or language,
        meanings=meanings,
    )


def _remarks(
    articles: Sequence[Article], marking: _Marking, entries: Mapping[str, PlacedEntry]
) -> tuple[dict[str, dict[str, Marked]], tuple[Fault, ...]]:
    """By article its own notes, by entry; and what is wrong in them."""
    noted = [(article, entry) for article in articles for entry in article.front.notes if entry in entries]
    laid = marking.memo.map(lay_out_inline, [(one.path, one.front.notes[entry], 1) for one, entry in noted])
    settings = [Setting(IN_NOTES, own=(entry,)) for _, entry in noted]
    remarks: dict[str, dict[str, Marked]] = {article.path: {} for article in articles}
    for (article, entry), marked in zip(noted, marking.over(laid, settings), strict=True):
        remarks[article.path][entry] = marked
    return remarks, _of_file(fault for kept in laid for fault in kept.value[1])


def _of_file(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """Faults of a deck or note, which is one value of the YAML, read out of its lines: only the file is known."""
    return tuple(replace(fault, place=Place(fault.place.path)) for fault in faults if fault.place)


def _definitions(
    site: Site, entries: Mapping[str, PlacedEntry], marking: _Marking
) -> tuple[dict[str, Definition], tuple[Fault, ...]]:
    """Entries with their texts laid out and marked, an entry never in its own text."""
    inline = [
        (name, one.path, text, one.line)
        for name, one in entries.items()
        for text in (one.entry.short, *(period.short for period in one.entry.periods))
    ]
    shorts, faults = marking.memo.attempt(lay_out_inline, [row[1:] for row in inline])
    bodies, body_faults = marking.memo.attempt(
        lay_out, [(one.path, one.entry.body, one.line) for one in entries.values()]
    )
    if faults or body_faults:
        return {}, (*faults, *body_faults)
    inline_settings = [Setting(IN_NOTES, own=(name,)) for name, *_ in inline]
    body_settings = [Setting(IN_NOTES, own=(name,)) for name in entries]
    marked_shorts = iter(marking.over(_present(shorts), inline_settings))
    marked_bodies = iter(marking.over(_present(bodies), body_settings))
    definitions: dict[str, Definition] = {}
    for name, one in entries.items():
        short = next(marked_shorts)
        periods = tuple(next(marked_shorts) for _ in one.entry.periods)
        definitions[name] = Definition(one.entry, entry_url(name, site.permalinks), short, periods, next(marked_bodies))
    return definitions, ()


# ---------------------------------------------------------------- compose, render


def _products(
    library: Library,
    texts: Sequence[Story],
    theme: Theme,
    snapshot: Snapshot,
    memo: Memo,
    edition: Edition,
    drafts: Draft,
) -> Iterator[Product]:
    """Every file of the site; counts into the edition when all have been taken."""
    site = keep(library.site)
    pages = list(all_pages(library, texts))
    rendered = 0
    for start in range(0, len(pages), BATCH):
        part = pages[start : start + BATCH]
        for page, html in zip(part, memo.map(render, [(theme, site, page) for page in part]), strict=True):
            rendered += html.fresh
            yield _product(file_of(page.url), html.value.encode())
    yield from _whole_site(library, pages)
    yield from _assets(theme, snapshot)
    edition.counts = {
        "articles": len(library.stories),
        "pages": len(pages),
        "entries": len(library.definitions),
        "marks": sum(len(story.marked.choice.annotations) for story in library.stories),
        "drafts": drafts.articles,
        "draft_entries": drafts.entries,
        "rendered": rendered,
    }


def _recipes(
    library: Library, texts: Sequence[Story], theme: Theme, snapshot: Snapshot, memo: Memo
) -> Iterator[Recipe]:
    """Every file of the site, made when it is asked for."""
    site = keep(library.site)
    pages = list(all_pages(library, texts))
    for page in pages:
        row = (theme, site, page)
        yield Recipe(file_of(page.url), memo.key("render", row), partial(_rendered, memo, row))
    for product in (*_whole_site(library, pages), *_assets(theme, snapshot)):
        yield Recipe(product.path, product.digest, partial(bytes, product.content), product.asset)


def _rendered(memo: Memo, row: tuple[Theme, Kept[Site], Page]) -> bytes:
    return memo.run(render, *row).value.encode()


def _assets(theme: Theme, snapshot: Snapshot) -> Iterator[Product]:
    for path, asset in theme.static:
        yield Product(path, b"", asset.digest, asset.path)
    for asset in snapshot.assets:
        if asset.path.startswith("content/images/"):
            yield Product(asset.path.removeprefix("content/"), b"", asset.digest, asset.path)


def _whole_site(library: Library, pages: Sequence[Page]) -> Iterator[Product]:
    site = library.site
    yield _product(".nojekyll", b"")
    yield _product("robots.txt", robots(site).encode())
    if site.base_url:
        yield _product("feed.xml", feed(site, library.stories).encode())
        yield _product("sitemap.xml", sitemap(site, pages).encode())
    if site.search:
        written = {name: _written(one.entry, site.language) for name, one in library.definitions.items()}
        yield _product(FORMS, forms(library, written).encode())


def _written(entry: GlossaryEntry, language: str) -> tuple[str, ...]:
    """Every form of an entry, inflected ones too; also those that are shown and searched but never marked."""
    shown = replace(entry, aliases=tuple(replace(alias, match=True) for alias in entry.aliases))
    return tuple(dict.fromkeys(form.words for form in forms_of(shown, language)))


def _product(path: str, content: bytes) -> Product:
    return Product(path, content, digest(content))
