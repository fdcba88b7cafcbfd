"""Everything a template may see: sheets, definitions and the library -> pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby

from glossom.dataclass import dataclass
from glossom.model import (
    ArticlePage,
    EntryLink,
    EntryPage,
    EntryType,
    GlossaryEntry,
    GlossaryPage,
    Letter,
    Note,
    Page,
    Picture,
    Site,
    TagLink,
    Teaser,
    TextPage,
)
from glossom.rendering.addresses import root_of
from glossom.rendering.alphabet import initial, sort_key
from glossom.rendering.formats.citations import citations
from glossom.rendering.formats.jsonld import defined_term, defined_term_set, news_article
from glossom.rendering.languages import direction
from glossom.rendering.library import Library
from glossom.rendering.lists import list_pages, tag_pages, tags_page
from glossom.rendering.needs import Needs
from glossom.rendering.stories import Definition, Heard, Sheet, Story, Wording, minutes_of
from glossom.rendering.theme import Theme, render
from glossom.rendering.woven import Woven

TYPES: tuple[EntryType, ...] = ("person", "place", "org", "event", "term", "work", "law", "other")


@dataclass(frozen=True, slots=True)
class World:
    """What a story's page shows of the rest of the site."""

    tags: tuple[TagLink, ...]
    related: tuple[Teaser, ...]
    before: tuple[Teaser, ...]
    since: tuple[Teaser, ...]
    picture: Picture | None
    files: Mapping[str, str]
    """Where the pages of authors' files lie to which its texts link, below the site's address, by path."""


def small_pages(library: Library, texts: Sequence[Story], lead_notes: tuple[Note, ...]) -> Iterator[Page]:
    """Every page of the site but those of stories and entries. lead_notes: of the newest story, for the front page."""
    yield from list_pages(library, lead_notes)
    yield glossary_page(library)
    yield from tag_pages(library)
    yield tags_page(library)
    yield search_page(library.site)
    yield saved_page(library.site)
    yield not_found_page(library.site)
    for story in (*library.stories, *texts):
        for alias in story.card.aliases:
            yield redirect_page(library.site, alias, story)


def article_html(theme: Theme, site: Site, sheet: Sheet, url: str, wordings: tuple[Wording, ...], world: World) -> str:
    """The page of one story. wordings: of the entries marked in it, in their order."""
    return render(theme, site, article_page(theme.needs, site, sheet, url, wordings, world))


def article_page(
    needs: Needs, site: Site, sheet: Sheet, url: str, wordings: tuple[Wording, ...], world: World
) -> ArticlePage:
    """One story; what the theme does not need is left empty where it takes work."""
    front, root = sheet.front, root_of(url)
    lang = front.lang or site.language
    day = front.date if isinstance(front.date, date) else None
    minutes = minutes_of(sheet.words)
    return ArticlePage(
        url=url,
        template="article.html",
        kind="article",
        title=front.title,
        description=front.summary or front.deck,
        lang=lang,
        dir=direction(lang),
        jsonld=news_article(site, front, url, sheet.words, wordings) if "jsonld" in needs else "",
        indexed=True,
        front=front,
        body=sheet.body.html(root, world.files, sheet.path),
        deck=sheet.deck.html(root, world.files, sheet.path),
        date=day,
        minutes=minutes,
        words=sheet.words,
        notes=notes_of(site, sheet, wordings, root, world.files) if "notes" in needs else (),
        tags=world.tags,
        related=world.related,
        picture=world.picture,
        citations=citations(site, front, url) if "citations" in needs else {},
        dateline=sheet.dateline,
        difficulty=sheet.difficulty,
        before=world.before,
        since=world.since,
    )


def notes_of(
    site: Site, sheet: Sheet, wordings: Sequence[Wording], root: str, files: Mapping[str, str]
) -> tuple[Note, ...]:
    """A story's notes, in the order of first marks. root: the way from the page to the site's address."""
    front = sheet.front
    day = front.date if isinstance(front.date, date) else None
    return tuple(
        note_of(site, wording, number, root, day, files, sheet.here.get(wording.id), front.lang)
        for number, wording in enumerate(wordings, 1)
    )


def note_of(
    site: Site,
    wording: Wording,
    number: int,
    root: str,
    day: date | None,
    files: Mapping[str, str],
    here: Woven | None = None,
    page_lang: str = "",
) -> Note:
    """The entry as explained on a day; `root` leads from the page to the site's address."""
    lang = wording.lang or site.language
    return Note(
        id=wording.id,
        number=number,
        url=wording.url,
        term=wording.term,
        type=wording.type,
        label=wording.label,
        here=here.html(root, files) if here else "",
        short=wording.on(day).html(root, files),
        facts=wording.facts,
        say=wording.say,
        lang="" if lang == (page_lang or site.language) else lang,
    )


def text_html(theme: Theme, site: Site, sheet: Sheet, url: str, files: Mapping[str, str]) -> str:
    """A page of content/pages."""
    return render(theme, site, text_page(site, sheet, url, files))


def entry_html(theme: Theme, site: Site, definition: Definition, heard: tuple[Heard, ...], shown: EntryWorld) -> str:
    """The page of one entry. heard: the sentences of the newest stories that name it."""
    return render(theme, site, entry_page(site, definition, heard, shown))


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


@dataclass(frozen=True, slots=True)
class EntryWorld:
    """What an entry's page shows of the rest of the site."""

    related: tuple[EntryLink, ...]
    picture: Picture | None
    told: int
    years: tuple[tuple[int, int], ...]
    audio: str
    files: Mapping[str, str]
    """As of a story's world."""


def entry_page(site: Site, definition: Definition, heard: Sequence[Heard], world: EntryWorld) -> EntryPage:
    """One entry."""
    entry, url, files = definition.entry, definition.url, world.files
    root = root_of(url)
    lang = entry.lang or site.language
    return EntryPage(
        url=url,
        template="entry.html",
        kind="entry",
        title=entry.term,
        description=definition.plain,
        lang=lang,
        dir=direction(lang),
        jsonld=defined_term(site, entry, url, definition.plain),
        indexed=True,
        entry=entry,
        note=note_of(site, definition.wording, 1, root, None, files, page_lang=lang),
        body=definition.body.html(root, files),
        forms=written_forms(entry),
        mentions=tuple(sentences[entry.id] for sentences in heard),
        periods=tuple(
            (written(valid.start, valid.end), woven.html(root, files)) for valid, woven in definition.wording.periods
        ),
        related=world.related,
        picture=world.picture,
        told=world.told,
        years=world.years,
        audio=world.audio,
    )


def text_page(site: Site, sheet: Sheet, url: str, files: Mapping[str, str]) -> TextPage:
    """A page of content/pages."""
    front = sheet.front
    lang = front.lang or site.language
    return TextPage(
        url=url,
        template="text.html",
        kind="page",
        title=front.title,
        description=front.summary or front.deck,
        lang=lang,
        dir=direction(lang),
        indexed=True,
        body=sheet.body.html(root_of(url), files, sheet.path),
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
        url=alias, template="redirect.html", kind="page", title=story.card.teaser.title, description="",
        lang=site.language, dir=direction(site.language), body=story.url,
    )  # fmt: skip


def related_entries(library: Library, definition: Definition) -> tuple[str, ...]:
    """The entries that an entry names, in `see` and in its text, and those of which it is spoken in theirs."""
    own = definition.entry.id
    wanted = [*definition.entry.see, *definition.in_short, *definition.in_body, *library.named_in.get(own, ())]
    return tuple(dict.fromkeys(one for one in wanted if one in library.definitions and one != own))[:8]


def written_forms(entry: GlossaryEntry) -> tuple[str, ...]:
    """The other ways in which a term is written, as the editor gave them."""
    return tuple(dict.fromkeys(alias.form for alias in entry.aliases if alias.form != entry.term))


def written(start: object, end: object) -> str:
    """A span of days as the glossary writes it: `2014-06-07/2019-05-20`."""
    return f"{start or ''}/{end or ''}"
