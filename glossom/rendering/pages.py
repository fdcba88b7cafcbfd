"""Everything a template may see: the library -> pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from glossom.model import (
    ArticlePage,
    EntryPage,
    EntryType,
    GlossaryEntry,
    GlossaryPage,
    Letter,
    Page,
    Run,
    Site,
    TextPage,
)
from glossom.reading.difficulty import band
from glossom.rendering.addresses import root_of
from glossom.rendering.alphabet import initial, sort_key
from glossom.rendering.formats.citations import citations
from glossom.rendering.formats.jsonld import defined_term, defined_term_set, news_article
from glossom.rendering.languages import direction
from glossom.rendering.library import Library
from glossom.rendering.lists import list_pages, tag_pages, tags_page
from glossom.rendering.mentions import is_end
from glossom.rendering.stories import Definition, Story

TYPES: tuple[EntryType, ...] = ("person", "place", "org", "event", "term", "work", "law", "other")


def all_pages(library: Library, texts: Sequence[Story]) -> Iterator[Page]:
    """Every page of the site; `texts` are those of content/pages."""
    yield from list_pages(library)
    for story in library.stories:
        yield article_page(library, story)
    yield glossary_page(library)
    for definition in library.definitions.values():
        yield entry_page(library, definition)
    yield from tag_pages(library)
    yield tags_page(library)
    for text in texts:
        yield text_page(library, text)
    yield search_page(library.site)
    yield saved_page(library.site)
    yield not_found_page(library.site)
    for story in (*library.stories, *texts):
        for alias in story.article.front.aliases:
            yield redirect_page(library.site, alias, story)


def article_page(library: Library, story: Story) -> ArticlePage:
    """One story."""
    site, front = library.site, story.article.front
    root = root_of(story.url)
    lang = front.lang or site.language
    runs = story.marked.layout.runs
    before, since = library.thread(story)
    return ArticlePage(
        url=story.url,
        template="article.html",
        kind="article",
        title=front.title,
        description=front.summary or front.deck,
        lang=lang,
        dir=direction(lang),
        jsonld=news_article(site, story, [library.link(entry) for entry in story.entries]),
        indexed=True,
        front=front,
        body=library.html_of_file(story, root),
        deck=library.html_of_deck(story, root),
        date=story.day,
        minutes=story.minutes,
        words=story.marked.layout.words,
        notes=library.notes(story, root),
        tags=library.tags_of(story),
        related=library.related(story),
        picture=library.picture(front.image, root),
        citations=citations(site, story),
        dateline="" if runs and opens_with(runs[0].text, front.dateline) else front.dateline,
        difficulty=band(tuple(paragraphs(runs)), lang),
        before=before,
        since=since,
    )


def opens_with(text: str, dateline: str) -> bool:
    """Whether a text begins with its dateline, in whatever capitals: `MINSK, Belarus — The presidents …`."""
    return text.lstrip().casefold().startswith(dateline.casefold())


def paragraphs(runs: Iterable[Run]) -> Iterator[str]:
    """Running text without headings and captions; runs that a link or code parts are put together again."""
    text = ""
    for run in runs:
        if run.kind in ("prose", "quote"):
            text += f" {run.text}"
            if is_end(text):
                yield text
                text = ""
    yield text


def glossary_page(library: Library) -> GlossaryPage:
    """All entries, A to Z."""
    site = library.site
    links = sorted(
        (library.link(entry) for entry in library.definitions), key=lambda link: (sort_key(link.term), link.id)
    )
    present = {link.type for link in links}
    return GlossaryPage(
        url="glossary/",
        template="glossary.html",
        kind="glossary",
        title="",
        description="",
        lang=site.language,
        dir=direction(site.language),
        jsonld=defined_term_set(site, links),
        letters=tuple(
            Letter(letter=letter, entries=tuple(group))
            for letter, group in groupby(links, key=lambda link: initial(link.term))
        ),
        types=tuple(type_ for type_ in TYPES if type_ in present),
    )


def entry_page(library: Library, definition: Definition) -> EntryPage:
    """One entry."""
    site, entry, url = library.site, definition.entry, definition.url
    root = root_of(url)
    lang = entry.lang or site.language
    return EntryPage(
        url=url,
        template="entry.html",
        kind="entry",
        title=entry.term,
        description=plain(definition),
        lang=lang,
        dir=direction(lang),
        jsonld=defined_term(site, entry, url, plain(definition)),
        indexed=True,
        entry=entry,
        note=library.note(entry.id, 1, root, None, page_lang=lang),
        body=library.html(definition.body, root, nested=True),
        forms=written_forms(entry),
        mentions=library.mentions(entry.id),
        periods=tuple(
            (written(period.valid.start, period.valid.end), library.html(marked, root, nested=True))
            for period, marked in zip(entry.periods, definition.periods, strict=True)
        ),
        related=tuple(library.link(other) for other in related_entries(library, definition)),
        picture=library.picture(entry.image, root),
        told=len(library.heard.get(entry.id, ())),
        years=library.years(entry.id),
        audio=library.media(entry.pronunciation.audio) if entry.pronunciation else "",
    )


def text_page(library: Library, text: Story) -> TextPage:
    """A page of content/pages."""
    site, front = library.site, text.article.front
    lang = front.lang or site.language
    return TextPage(
        url=text.url,
        template="text.html",
        kind="page",
        title=front.title,
        description=front.summary or front.deck,
        lang=lang,
        dir=direction(lang),
        indexed=True,
        body=library.html_of_file(text, root_of(text.url)),
    )


def search_page(site: Site) -> TextPage:
    """The search page; its words are the theme's."""
    return TextPage(
        url="search/", template="search.html", kind="search", title="", description="",
        lang=site.language, dir=direction(site.language),
    )  # fmt: skip


def saved_page(site: Site) -> TextPage:
    """The page of the words that a reader saved; its words are the theme's, those that were saved are the browser's."""
    return TextPage(
        url="saved/", template="saved.html", kind="saved", title="", description="",
        lang=site.language, dir=direction(site.language),
    )  # fmt: skip


def not_found_page(site: Site) -> TextPage:
    """The page for addresses that lead nowhere."""
    return TextPage(
        url="404.html", template="404.html", kind="404", title="", description="",
        lang=site.language, dir=direction(site.language),
    )  # fmt: skip


def redirect_page(site: Site, alias: str, story: Story) -> TextPage:
    """A page at a former address that leads to the story."""
    return TextPage(
        url=alias, template="redirect.html", kind="page", title=story.article.front.title, description="",
        lang=site.language, dir=direction(site.language), body=story.url,
    )  # fmt: skip


def related_entries(library: Library, definition: Definition) -> tuple[str, ...]:
    """The entries that an entry names, in `see` and in its text, and those of which it is spoken in theirs."""
    own = definition.entry.id
    named = [one.entry for marked in (definition.short, definition.body) for one in marked.choice.annotations]
    wanted = [*definition.entry.see, *named, *library.named_in.get(own, ())]
    return tuple(dict.fromkeys(one for one in wanted if one in library.definitions and one != own))[:8]


def written_forms(entry: GlossaryEntry) -> tuple[str, ...]:
    """The other ways in which a term is written, as the editor gave them."""
    return tuple(dict.fromkeys(alias.form for alias in entry.aliases if alias.form != entry.term))


def written(start: object, end: object) -> str:
    """A span of days as the glossary writes it: `2014-06-07/2019-05-20`."""
    return f"{start or ''}/{end or ''}"


def plain(definition: Definition) -> str:
    """The definition without markup."""
    return " ".join(run.text for run in definition.short.layout.runs).strip()
