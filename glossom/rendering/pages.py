"""Addresses, and everything a template may see: the library -> pages."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Literal

from glossom.model import (
    Article,
    ArticlePage,
    EntryLink,
    EntryPage,
    EntryType,
    GlossaryEntry,
    GlossaryPage,
    Letter,
    ListPage,
    Note,
    Page,
    Permalinks,
    Site,
    Teaser,
    TextPage,
)
from glossom.rendering.formats.citations import citations
from glossom.rendering.formats.jsonld import defined_term, defined_term_set, news_article
from glossom.rendering.library import Definition, Library, Story

TYPES: tuple[EntryType, ...] = ("person", "place", "org", "event", "term", "work", "law", "other")
RIGHT_TO_LEFT = frozenset(["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"])
LEAD_NOTES = 3
WHO = 6
ARTICLES_BEFORE = ("the ", "a ", "an ")


def article_url(article: Article, permalinks: Permalinks) -> str:
    """The address of a story below the site's."""
    day = article.front.date
    year = "undated" if day is None or isinstance(day, str) else f"{day.year:04}"
    return permalinks.article.replace("{slug}", article.slug).replace("{year}", year)


def entry_url(entry: str, permalinks: Permalinks) -> str:
    """The address of an entry's page below the site's."""
    return permalinks.entry.replace("{id}", entry)


def page_url(article: Article, permalinks: Permalinks) -> str:
    """The address of a page of content/pages below the site's."""
    return permalinks.page.replace("{slug}", article.slug)


def root_of(url: str) -> str:
    """The relative way from a page to the site's address: `../../`; `./` from the home page."""
    return "../" * url.count("/") or "./"


def file_of(url: str) -> str:
    """The file in which a page lies: `articles/x/index.html`."""
    return url if url and not url.endswith("/") else url + "index.html"


def direction(lang: str) -> Literal["ltr", "rtl"]:
    """In which direction a language is written."""
    return "rtl" if lang.partition("-")[0].lower() in RIGHT_TO_LEFT else "ltr"


def all_pages(library: Library, texts: Sequence[Story]) -> Iterator[Page]:
    """Every page of the site; `texts` are those of content/pages."""
    yield from list_pages(library)
    for story in library.stories:
        yield article_page(library, story)
    yield glossary_page(library)
    for definition in library.definitions.values():
        yield entry_page(library, definition)
    yield from tag_pages(library)
    for text in texts:
        yield text_page(library, text)
    yield search_page(library.site)
    yield not_found_page(library.site)
    for story in (*library.stories, *texts):
        for alias in story.article.front.aliases:
            yield redirect_page(library.site, alias, story)


def list_pages(library: Library) -> Iterator[ListPage]:
    """The home page and the archive pages after it."""
    site = library.site
    teasers = [library.teaser(story) for story in library.stories]
    parts = _parts(teasers, site.page_size)
    for number, part in enumerate(parts, 1):
        first = number == 1
        url = _list_url("", "archive/", number)
        lead = library.stories[0] if first and library.stories else None
        yield ListPage(
            url=url,
            template="home.html" if first else "archive.html",
            kind="home" if first else "archive",
            title=site.title,
            description=site.tagline,
            lang=site.language,
            dir=direction(site.language),
            lead=part[0] if lead else None,
            lead_notes=_lead_notes(library, lead, root_of(url)) if lead else (),
            stories=tuple(part[1:] if lead else part),
            who=_who(library) if first else (),
            tags=tuple(tag for tag, _ in library.tags.values()) if first else (),
            number=number,
            pages=len(parts),
            newer=_list_url("", "archive/", number - 1) if number > 1 else None,
            older=_list_url("", "archive/", number + 1) if number < len(parts) else None,
        )


def tag_pages(library: Library) -> Iterator[ListPage]:
    """For each tag its stories."""
    site = library.site
    for tag, stories in library.tags.values():
        parts = _parts([library.teaser(story) for story in stories], site.page_size)
        for number, part in enumerate(parts, 1):
            yield ListPage(
                url=_list_url(tag.url, tag.url, number),
                template="tag.html",
                kind="tag",
                title=tag.name,
                description="",
                lang=site.language,
                dir=direction(site.language),
                stories=tuple(part),
                tag=tag,
                number=number,
                pages=len(parts),
                newer=_list_url(tag.url, tag.url, number - 1) if number > 1 else None,
                older=_list_url(tag.url, tag.url, number + 1) if number < len(parts) else None,
            )


def article_page(library: Library, story: Story) -> ArticlePage:
    """One story."""
    site, front = library.site, story.article.front
    root = root_of(story.url)
    lang = front.lang or site.language
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
        deck=library.html(story.deck, root),
        date=story.day,
        minutes=story.minutes,
        words=story.marked.layout.words,
        notes=library.notes(story, root),
        tags=library.tags_of(story),
        related=library.related(story),
        picture=library.picture(front.image, root),
        citations=citations(site, story),
    )


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
        note=library.note(entry.id, 1, root, None),
        body=library.html(definition.body, root, nested=True),
        forms=written_forms(entry),
        mentions=library.mentions(entry.id),
        periods=tuple(
            (written(period.valid.start, period.valid.end), library.html(marked, root, nested=True))
            for period, marked in zip(entry.periods, definition.periods, strict=True)
        ),
        related=tuple(library.link(other) for other in related_entries(library, definition)),
        picture=library.picture(entry.image, root),
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


def sort_key(term: str) -> str:
    """Where a term stands in the alphabet: without accents, case and a leading article."""
    lower = "".join(char for char in unicodedata.normalize("NFKD", term.casefold()) if not unicodedata.combining(char))
    for word in ARTICLES_BEFORE:
        lower = lower.removeprefix(word)
    return lower


def initial(term: str) -> str:
    """The letter under which a term stands; `#` for digits and signs."""
    first = sort_key(term)[:1].upper()
    return first if first.isalpha() else "#"


def written_forms(entry: GlossaryEntry) -> tuple[str, ...]:
    """The other ways in which a term is written, as the editor gave them."""
    return tuple(dict.fromkeys(alias.form for alias in entry.aliases if alias.form != entry.term))


def written(start: object, end: object) -> str:
    """A span of days as the glossary writes it: `2014-06-07/2019-05-20`."""
    return f"{start or ''}/{end or ''}"


def plain(definition: Definition) -> str:
    """The definition without markup."""
    return " ".join(run.text for run in definition.short.layout.runs).strip()


def _lead_notes(library: Library, lead: Story, root: str) -> tuple[Note, ...]:
    notes = library.notes(lead, root)
    words = [note for note in notes if note.type == "term"]
    return tuple([*words, *(note for note in notes if note.type != "term")][:LEAD_NOTES])


def _who(library: Library) -> tuple[EntryLink, ...]:
    """The people, places and organisations most often in the news."""
    names = [
        library.link(entry)
        for entry, definition in library.definitions.items()
        if definition.entry.type in ("person", "place", "org")
    ]
    ranked = sorted(names, key=lambda link: (-link.mentions, sort_key(link.term)))
    return tuple(link for link in ranked if link.mentions)[:WHO]


def _parts(teasers: Sequence[Teaser], size: int) -> list[Sequence[Teaser]]:
    return [teasers[start : start + size] for start in range(0, len(teasers), size)] or [()]


def _list_url(first: str, later: str, number: int) -> str:
    return first if number == 1 else f"{later}{number}/"
