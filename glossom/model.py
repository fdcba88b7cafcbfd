"""The vocabulary: every frozen dataclass of the core.

Offsets count code points and spans are half open; lines and columns count from 1. The field names of the
first half are the YAML keys of site.yaml, front matter and glossary; the string below a field is its
documentation (docs/reference and the JSON Schemas are made from it).
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field
from functools import partial
from operator import attrgetter
from typing import Literal, NamedTuple

from glossom.dataclass import dataclass

Day = datetime.date  # fields are called `date`, as in the YAML
EntryType = Literal["person", "place", "org", "event", "term", "work", "law", "other"]
Occurrences = Literal["first", "section", "all"]
Level = Literal["A1", "A2", "B1", "B2", "C1", "C2"]
Case = Literal["smart", "exact", "insensitive"]
Inflect = Literal["auto", "off", "noun", "verb"]
RunKind = Literal["prose", "heading", "quote", "caption", "deck"]
UnmarkedCode = Literal[
    "disabled",
    "not-listed",
    "skipped",
    "out-of-scope",
    "out-of-date",
    "known-at-level",
    "needs-full",
    "ambiguous",
    "heading",
    "quote",
    "caption",
    "deck",
    "overlap",
    "repeat",
    "limit",
    "blocked",
    "other-language",
]
EntryStatus = Literal["draft", "accepted", "rejected"]
Difficulty = Literal["easy", "medium", "hard"]


# ---------------------------------------------------------------- what an editor writes: site.yaml


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """How many words are marked, and where. Front matter (`glossary:`) overrules it for one article."""

    enabled: bool = True
    """Whether words are marked at all."""
    occurrences: Occurrences = "first"
    """Mark an entry's first mention in the article, the first in each section, or every one."""
    max: int | None = None
    """At most so many marks in an article."""
    max_per_100_words: float | None = 9
    """At most so many marks per 100 words of an article: about one word in twelve reads well."""
    headings: bool = False
    """Mark words in headings too."""
    quotes: bool = True
    """Mark words in block quotes too."""
    captions: bool = False
    """Mark words in captions too: in what stands below a picture in its paragraph, or in emphasis behind it."""
    deck: bool = True
    """Mark words in the deck too; the text below it comes first: only what it lacks is marked."""
    level: Level | None = None
    """The readers' level: terms whose own `level` is not above it are left plain."""
    possessive: bool = True
    """Whether the mark covers the possessive ending, as in Kyiv's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Permalinks:
    """Where pages lie below the site's address; each pattern ends with a slash."""

    article: str = "articles/{slug}/"
    """`{slug}`, and `{year}` (the word `undated` where there is no date)."""
    entry: str = "glossary/{id}/"
    """`{id}`."""
    tag: str = "tags/{slug}/"
    """`{slug}`."""
    page: str = "{slug}/"
    """`{slug}`: the file's name in content/pages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NavItem:
    """A link in the header of every page."""

    title: str
    """The words of the link."""
    url: str
    """An address below the site's (`glossary/`), or a whole one (`https://…`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What this site is: site.yaml."""

    title: str
    """The site's name."""
    tagline: str = ""
    """One sentence below the name."""
    base_url: str = ""
    """The published address, `https://name.github.io/repo/`. Empty: unknown; feed and sitemap are left out."""
    language: str = "en"
    """The language of articles that name none, as a BCP 47 tag."""
    theme: str = "broadsheet"
    """A folder of `themes/`, of this site or of glossom."""
    theme_options: Mapping[str, str] = field(default_factory=dict)
    """Options of the theme, as its theme.yaml lists them."""
    annotate: Policy = Policy()
    """How many words are marked, and where."""
    permalinks: Permalinks = Permalinks()
    """Where pages lie."""
    page_size: int = 20
    """Articles on a page of a list."""
    nav: tuple[NavItem, ...] = ()
    """Links in the header, beside those of the theme."""
    rights: str = ""
    """The licence of the site's own texts, shown in the footer and the feed."""
    search: bool = True
    """Whether a search index is made."""


# ---------------------------------------------------------------- what an editor writes: front matter


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Whence a text was imported."""

    name: str = ""
    """The publisher's or author's name."""
    url: str = ""
    """Its address."""
    retrieved: Day | None = None
    """The day it was fetched."""
    rights: str = ""
    """What its publisher says about reuse, or the licence."""
    license: str = ""
    """The licence's short name (for glossary facts)."""
    revision: str = ""
    """The revision that was read, where the source counts them (Wikipedia's `oldid`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """An institution or publication that a text of our own rests on."""

    name: str
    """Its name."""
    url: str = ""
    """Its address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A picture from content/images."""

    src: str
    """The file's name below content/images, or an address on another host (shown as a link only)."""
    alt: str = ""
    """What the picture shows, for those who cannot see it."""
    credit: str = ""
    """Who made it."""
    caption: str = ""
    """A sentence below it."""
    license: str = ""
    """The licence's short name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What was wrong and is now mended."""

    date: Day
    """The day of the correction."""
    text: str
    """What changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """An article's own annotation policy; what is absent follows site.yaml."""

    enabled: bool | None = None
    """Whether words of this article are marked."""
    only: tuple[str, ...] = ()
    """Entry ids: mark these alone."""
    skip: tuple[str, ...] = ()
    """Entry ids: never mark these here."""
    occurrences: Occurrences | None = None
    """first, section or all."""
    max: int | None = None
    """At most so many marks."""
    level: Level | None = None
    """The readers' level."""
    senses: Mapping[str, str] = field(
        default_factory=dict, hash=False
    )  # else pydantic copies `Wishes()` deep each time
    """A written form and the id of the entry that it means here: `Georgia: georgia-country`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontMatter:
    """The YAML between the `---` lines at the head of an article or page."""

    title: str
    """The headline."""
    date: Day | Literal["unknown"] | None = None
    """The day of publication, YYYY-MM-DD. May be absent in a draft; `unknown` once published without one."""
    updated: Day | None = None
    """The day of the last change that readers should know of."""
    deck: str = ""
    """The sentence below the headline."""
    dateline: str = ""
    """Where the story was written: `Minsk, Belarus`."""
    authors: tuple[str, ...] = ()
    """Names, as printed."""
    source: Source | None = None
    """Whence the text was imported."""
    references: tuple[Reference, ...] = ()
    """What a text of our own rests on."""
    tags: tuple[str, ...] = ()
    """Topics."""
    lang: str = ""
    """The language, as a BCP 47 tag; absent: the site's."""
    slug: str = ""
    """The last part of the address; absent: the file's name."""
    aliases: tuple[str, ...] = ()
    """Former addresses below the site's, which lead here."""
    draft: bool = False
    """A draft is shown by `serve` and left out by `build`."""
    summary: str = ""
    """One or two sentences for lists, feed and search engines; absent: the deck."""
    image: Image | None = None
    """The picture at the head."""
    corrections: tuple[Correction, ...] = ()
    """What was wrong and is now mended, newest last."""
    notes: Mapping[str, str] = field(default_factory=dict)
    """Entry id and what the word means in this article; stands first in card, notes and print."""
    glossary: Wishes = Wishes()
    """This article's own annotation policy."""
    unknown: tuple[str, ...] = ()
    """Keys that the importer could not determine."""


# ---------------------------------------------------------------- what an editor writes: glossary


@dataclass(frozen=True, slots=True, kw_only=True)
class Valid:
    """A span of days, both included, written `2014-06-07/2019-05-20`; either end may be absent."""

    start: Day | None = None
    end: Day | None = None

    def holds(self, day: Day | None) -> bool:
        """Whether `day` is in the span; an unknown day is in one without an end."""
        if day is None:
            return self.end is None
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """Another way to write an entry's term; a plain string is an alias with that form."""

    form: str
    """The words."""
    lang: str = ""
    """The language of the form, as a BCP 47 tag."""
    case: Case | None = None
    """How its letters' case matters; absent: as the entry says."""
    inflect: Inflect | None = None
    """Whether its plural counts; absent: as the entry says."""
    match: bool = True
    """`false`: shown in the entry and found by search, never marked in an article."""
    valid: Valid | None = None
    """The days on which the form means this entry (`2012-05-07/`), by the article's date."""
    needs_full: bool = False
    """Marked only after the entry's full term in the same article."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """The wording that holds for articles of these days."""

    valid: Valid
    """The days, `2014-06-07/2019-05-20`."""
    short: str
    """The definition then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pronunciation:
    """How the term is said."""

    ipa: str = ""
    """In the International Phonetic Alphabet, without brackets."""
    respell: str = ""
    """In plain letters: `SEP-ruh-tists`."""
    audio: str = ""
    """A file below content/images, or nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """Where a place lies."""

    lat: float
    """Degrees north, -90 to 90."""
    lon: float
    """Degrees east, -180 to 180."""
    country: str = ""
    """ISO 3166-1 alpha-2 code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Further reading."""

    title: str
    """The words of the link."""
    url: str
    """The address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sense:
    """Which of several entries with one form is meant."""

    group: str
    """The form they share: `Georgia`."""
    label: str = ""
    """This one among them: `country`."""
    default: bool = False
    """Meant where nothing else decides."""
    context: tuple[str, ...] = ()
    """Words in the article that speak for it."""
    avoid: tuple[str, ...] = ()
    """Words in the article that speak against it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Articles in which an entry is marked: `tag:europe`."""

    include: tuple[str, ...] = ()
    """Only articles with one of these."""
    exclude: tuple[str, ...] = ()
    """No article with one of these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryEntry:
    """A name or word that is explained."""

    id: str
    """Stable name: the address, and what articles call it. Lower-case letters, digits, hyphens."""
    type: EntryType
    """person, place, org, event, term, work, law or other."""
    term: str
    """The name or word, as a dictionary would head it."""
    lang: str = ""
    """Language of the entry, as a BCP 47 tag; absent: the site's."""
    label: str = ""
    """A few words beside the type: `Capital of Belarus`."""
    aliases: tuple[Alias, ...] = ()
    """Other ways to write it."""
    forms: tuple[str, ...] = ()
    """All inflected forms, for languages without rules here."""
    case: Case = "smart"
    """smart: a capital is needed where the term has one; exact; insensitive."""
    inflect: Inflect = "auto"
    """Whether plural (noun) or verb forms count too."""
    marks: Literal["exact", "ignore"] = "exact"
    """Whether accents matter (`ignore`: Lodz finds Łódź)."""
    hyphen: Literal["part", "whole", "space"] = "part"
    """part: found inside a hyphenated word; whole: not; space: a hyphen counts as a space."""
    priority: int = 0
    """The higher wins where entries claim one form."""
    enabled: bool = True
    """`false`: has its page, is never marked."""
    allow_short: bool = False
    """Allow forms of one or two letters."""
    short: str = ""
    """The definition: inline Markdown, at most 300 visible characters."""
    periods: tuple[Period, ...] = ()
    """Wordings for articles of other days."""
    body: str = ""
    """More for the entry's own page: Markdown."""
    facts: Mapping[str, str] = field(default_factory=dict)
    """Label and value, shown as a small table."""
    level: Level | None = None
    """The level at which readers know the word."""
    pronunciation: Pronunciation | None = None
    """How it is said."""
    location: Location | None = None
    """Where a place lies."""
    image: Image | None = None
    """A picture."""
    links: tuple[Link, ...] = ()
    """Further reading."""
    see: tuple[str, ...] = ()
    """Ids of related entries."""
    same_as: tuple[str, ...] = ()
    """The same thing elsewhere: `wikidata:Q2280` or an address."""
    sense: Sense | None = None
    """Which of several entries with one form this is."""
    scope: Scope | None = None
    """Articles in which it is marked."""
    status: EntryStatus = "accepted"
    """draft entries are not published; rejected ones are remembered only."""
    source: Source | None = None
    """Whence the facts come."""


# ---------------------------------------------------------------- what waits for the editor, and what was decided


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Something that is said of a suggested name or word, and who says it."""

    text: str
    """The words: of the article itself, of a dictionary, of a reference work."""
    source: Source
    """Who says so, and on what terms."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What reference works say of a name that they were asked for."""

    definition: Evidence | None = None
    """Whose first sentence may stand as its definition; nothing where it is not clear who or what is meant."""
    evidence: tuple[Evidence, ...] = ()
    """All that they say, the likelier first."""
    same_as: tuple[str, ...] = ()
    """The thing meant, where that is clear: `wikidata:Q2280`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """A sentence in which a suggested name or word stands."""

    article: str
    """The article's path."""
    sentence: str
    """The sentence, without markup."""
    words: str
    """The name or word as printed there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion(GlossaryEntry):
    """An entry drafted by `suggest`, waiting in content/review/drafts.yaml: an entry's keys, and why it is there."""

    status: EntryStatus = "draft"
    """draft waits; accepted moves into the glossary and rejected is remembered at the next `review`."""
    into: str = ""
    """The id of an existing entry that this is another name of: once accepted, its forms become aliases there."""
    confidence: float = 0.5
    """How sure the search is that this should be explained, from 0 to 1."""
    evidence: tuple[Evidence, ...] = ()
    """What is said of it, the likelier first."""
    contexts: tuple[Context, ...] = ()
    """Where it stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection:
    """A name or word that is not to be suggested again."""

    term: str
    """As it was suggested."""
    type: EntryType = "other"
    """What it was taken for."""
    forms: tuple[str, ...] = ()
    """Its other forms, which are not suggested either."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """Which entry an ambiguous form means in one article, held to a quoted place."""

    article: str
    """The article's path."""
    form: str
    """The words as printed."""
    entry: str
    """The id of the entry that is meant."""
    before: str = ""
    """The words just before, in the same paragraph."""
    after: str = ""
    """The words just after."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decisions:
    """What the editor decided: content/review/decisions.yaml."""

    rejected: tuple[Rejection, ...] = ()
    """Names and words that are not to be suggested again."""
    meanings: tuple[Meaning, ...] = ()
    """What ambiguous forms mean, place by place."""


# ---------------------------------------------------------------- what is read


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A text file of the site, read once."""

    path: str
    """Below the site's folder, with forward slashes."""
    text: str
    digest: str
    """Of path and text (`digest.digest_file`)."""


@dataclass(frozen=True, slots=True)
class Asset:
    """A file that is copied as it is: an image, or a theme's static file."""

    path: str
    digest: str
    width: int = 0
    """Pixels; 0 where it is not a picture whose size could be read."""
    height: int = 0


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Every input of a build.

    sources: site.yaml, content/**/*.md and *.yaml, themes/NAME/** (templates, theme.yaml), sorted by path.
    assets: content/images/** and themes/NAME/static/**, sorted by path.
    code: digest of glossom's own files and its libraries' versions.
    """

    sources: tuple[SourceFile, ...]
    assets: tuple[Asset, ...]
    code: str

    def __post_init__(self) -> None:
        """Sorts the text files where they are not: whoever wants those of a folder counts on it."""
        paths = [file.path for file in self.sources]
        if paths != sorted(paths):
            object.__setattr__(self, "sources", tuple(sorted(self.sources, key=attrgetter("path"))))


@dataclass(frozen=True, slots=True)
class Article:
    """An article or page as its author wrote it."""

    path: str
    slug: str
    front: FrontMatter
    body: str
    line: int
    """The line of the file on which `body` begins."""
    deck_at: tuple[int, int, bool] = (1, 1, False)
    """Line and column at which the deck begins, and whether it stands there on one line just as it reads."""


@dataclass(frozen=True, slots=True)
class PlacedEntry:
    """A glossary entry and where it stands."""

    entry: GlossaryEntry
    path: str
    line: int
    column: int


# ---------------------------------------------------------------- what is found and chosen


class Anchor(NamedTuple):
    """From character `at` of a run on, the author's text stands at `line` and `column` of the file."""

    at: int
    line: int
    column: int
    width: int = 1
    """Code points of the file for one of the run: 1, but for escapes (`\\*`) and entities (`&amp;`)."""


class Manual(NamedTuple):
    """What an author decided in the text itself: `[capital of Ukraine]{gloss=kyiv}`, `[Minsk]{.nogloss}`."""

    start: int
    end: int
    entry: str
    """The id to mark it for; empty: leave it plain."""


class Run(NamedTuple):
    """A stretch of prose without markup: what the eye reads. A soft line break is one space."""

    text: str
    anchors: tuple[Anchor, ...]
    section: int
    """0 before the first heading, then the number of the last heading."""
    kind: RunKind = "prose"
    manual: tuple[Manual, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entry that claims a found form."""

    entry: str
    form: str
    """The form as the editor wrote it."""
    exact: bool
    """Whether the text is written just so, case included."""
    full: bool = True
    """Whether the form is the entry's own term (or its inflection), not an alias."""
    valid: Valid | None = None
    """The days on which the form means the entry."""
    needs_full: bool = False
    """Whether the form counts only after the entry's full term."""
    lang: str = ""
    """The language of the form, where the editor said it."""


class Occurrence(NamedTuple):
    """FOUND: here the text reads as a form of these entries. A fact about the text alone."""

    run: int
    start: int
    end: int
    candidates: tuple[Candidate, ...]
    possessive: int = 0
    """Code points of a possessive ending just after `end`."""


class Annotation(NamedTuple):
    """CHOSEN: this place is marked for this entry."""

    run: int
    start: int
    end: int
    entry: str
    ordinal: int
    """The how-manieth mark of this entry in the article, from 1."""
    decided: bool = False
    """Whether the editor decided, in `review`, that it means this entry."""


class Unmarked(NamedTuple):
    """A place that was found and not chosen, and why."""

    run: int
    start: int
    end: int
    entries: tuple[str, ...]
    code: UnmarkedCode
    reason: str
    """In words, for the editor."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What was decided for one article."""

    annotations: tuple[Annotation, ...]
    unmarked: tuple[Unmarked, ...]
    lost: tuple[Meaning, ...] = ()
    """Decisions whose place is gone."""


# ---------------------------------------------------------------- what a template sees


@dataclass(frozen=True, slots=True, kw_only=True)
class Teaser:
    """An article in a list."""

    title: str
    url: str
    deck: str
    date: Day | None
    tag: str
    """Its first tag, or nothing."""
    minutes: int
    notes: int
    """How many notes it has."""
    draft: bool = False
    lang: str = ""
    """The language of title and deck; nothing: the site's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryLink:
    """An entry in a list."""

    id: str
    url: str
    term: str
    type: EntryType
    label: str
    mentions: int
    """In how many articles it occurs."""
    lang: str = ""
    """The language of the term; nothing: the site's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """An entry as explained in one article (or in a list of words)."""

    id: str
    number: int
    """From 1, in the order of first marks."""
    url: str
    term: str
    type: EntryType
    label: str
    here: str
    """HTML: what the word means in this article, or nothing."""
    short: str
    """HTML: the definition that holds on the article's date."""
    facts: Mapping[str, str]
    say: str
    """How it is said, in plain letters, or nothing."""
    lang: str
    """Set where it differs from the page's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A sentence in the news that names an entry."""

    before: str
    text: str
    """The name or word as printed."""
    after: str
    title: str
    url: str
    """The article's, with the fragment of the mark where there is one."""
    date: Day | None
    lang: str = ""
    """The language of the sentence; nothing: the site's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TagLink:
    """A tag and its page."""

    name: str
    url: str
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """An image as shown. `url` below the site; for a picture on another host `src` is its address, `url` empty."""

    url: str
    src: str
    width: int
    height: int
    alt: str
    credit: str
    caption: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Everything its template may see, beside the site."""

    url: str
    """Below the site's address: `articles/x/`; the home page's is empty, the 404 page's `404.html`."""
    template: str
    kind: Literal["home", "archive", "article", "glossary", "entry", "tag", "tags", "search", "saved", "page", "404"]
    title: str
    description: str
    lang: str
    dir: Literal["ltr", "rtl"]
    jsonld: str = ""
    """A JSON-LD document, or nothing."""
    indexed: bool = False
    """Whether search finds it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A page of a list, as its pager leads to it."""

    number: int
    url: str
    gap: bool = False
    """Whether pages before it are left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPage(Page):
    """Home, archive pages, tag pages and the list of all tags: stories, newest first."""

    lead: Teaser | None = None
    lead_picture: Picture | None = None
    lead_notes: tuple[Note, ...] = ()
    stories: tuple[Teaser, ...] = ()
    who: tuple[EntryLink, ...] = ()
    tag: TagLink | None = None
    tags: tuple[TagLink, ...] = ()
    """On the home page those with the most stories."""
    all_tags: int = 0
    """How many there are."""
    number: int = 1
    pages: int = 1
    newer: str | None = None
    """Address of the page with newer stories."""
    older: str | None = None
    steps: tuple[Step, ...] = ()
    """The first, the last and the neighbouring pages, where there are more than one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticlePage(Page):
    """One story."""

    front: FrontMatter
    body: str
    """HTML with marks."""
    deck: str
    """HTML."""
    date: Day | None
    minutes: int
    words: int
    notes: tuple[Note, ...]
    tags: tuple[TagLink, ...]
    related: tuple[Teaser, ...]
    picture: Picture | None
    citations: Mapping[str, str]
    """Style (MLA, APA) and text."""
    dateline: str = ""
    """Where it was written; nothing where the text itself begins with that."""
    difficulty: Difficulty | None = None
    """How hard its text is to read, where that can be measured (reading/difficulty)."""
    before: tuple[Teaser, ...] = ()
    """Earlier stories on the same matter, the oldest first."""
    since: tuple[Teaser, ...] = ()
    """Later ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter of the glossary."""

    letter: str
    entries: tuple[EntryLink, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryPage(Page):
    """All entries, A to Z."""

    letters: tuple[Letter, ...]
    types: tuple[EntryType, ...]
    """Those that occur."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryPage(Page):
    """One entry."""

    entry: GlossaryEntry
    note: Note
    body: str
    """HTML."""
    forms: tuple[str, ...]
    """All written forms, for search."""
    mentions: tuple[Mention, ...]
    """The newest sentences in the news that name it."""
    periods: tuple[tuple[str, str], ...]
    """Days (`2014-06-07/2019-05-20`) and HTML of the wording then."""
    related: tuple[EntryLink, ...]
    picture: Picture | None
    told: int = 0
    """How many stories name it."""
    years: tuple[tuple[int, int], ...] = ()
    """Year and how many stories of it name the entry, the newest first; 0 for stories without a day."""
    audio: str = ""
    """The address below the site's of a recording of the term, or nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextPage(Page):
    """A page of content/pages, and pages whose words are the theme's: search, 404."""

    body: str = ""


# ---------------------------------------------------------------- what is published


class Product:
    """A file of the site. `asset`: copy that asset of the snapshot instead of writing `content`.

    Its digest is known before its content is: what a site has already need not be fetched.
    """

    __slots__ = ("_content", "asset", "digest", "path")

    def __init__(self, path: str, content: bytes | Callable[[], bytes], digest: str, asset: str = "") -> None:
        self.path = path
        self.digest = digest
        self.asset = asset
        self._content = content

    @property
    def content(self) -> bytes:
        """Its bytes, fetched now; they are not held."""
        return self._content if isinstance(self._content, bytes) else self._content()


class Sheaf(NamedTuple):
    """Files of the site that come together: of many thousands, columns are told faster than so many products."""

    paths: Sequence[str]
    digests: Sequence[str]
    content: Callable[[int], bytes]
    """The bytes of one of them, by its place in the columns, fetched now."""
    assets: Sequence[str] = ()
    """The assets of the snapshot of which they are copies; none where they are written."""

    @classmethod
    def of(cls, product: Product) -> Sheaf:
        """A product alone."""
        assets = (product.asset,) if product.asset else ()
        return cls((product.path,), (product.digest,), lambda _: product.content, assets)

    @property
    def products(self) -> Iterator[Product]:
        """Its files, one by one."""
        for number, (path, known) in enumerate(zip(self.paths, self.digests, strict=True)):
            content = b"" if self.assets else partial(self.content, number)
            yield Product(path, content, known, self.assets[number] if self.assets else "")


@dataclass(frozen=True, slots=True)
class Summary:
    """What a build made, for its closing line."""

    articles: int
    pages: int
    entries: int
    marks: int
    drafts: int
    """Articles that wait as drafts (left out unless asked for)."""
    draft_entries: int
    rendered: int
    """Pages that had to be rendered anew."""
