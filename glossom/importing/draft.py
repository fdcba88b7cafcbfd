"""A draft: an imported article, what it rests on and what could not be determined."""

from __future__ import annotations

from dataclasses import replace

from glossom.dataclass import dataclass
from glossom.faults import Fault
from glossom.model import Day, FrontMatter, Source
from glossom.reading.article import slug_of, write_article

UNTITLED = "Untitled article"
SOUGHT = ("date", "authors")  # what every news article has; the rest is absent in many


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a key of the front matter has its value."""

    key: str
    value: str
    """Empty: the source's clues were not believed, and `where` says why."""
    where: str


@dataclass(frozen=True, slots=True)
class Dropped:
    """A part of the source that is not in the article, and the reason."""

    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that the source shows with the article. It is neither fetched nor shown unless the editor asks for it.

    Where the body keeps its place, a link to `address` stands there.
    """

    address: str
    """Whole, http(s)."""
    alt: str = ""
    caption: str = ""
    credit: str = ""
    lead: bool = False
    """It stands at the head of the article: the front matter's `image`."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An imported article."""

    front: FrontMatter
    body: str
    """Markdown."""
    evidence: tuple[Evidence, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    faults: tuple[Fault, ...] = ()
    """Warnings."""
    pictures: tuple[Picture, ...] = ()
    """In reading order; the lead picture first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What the editor says about the source."""

    url: str = ""
    date: Day | None = None
    today: Day | None = None
    """The day of the import."""


def drafted(draft: Draft, given: Given) -> Draft:
    """The draft with what the editor gave, marked as a draft, its unknown keys listed.

    A date after the day of the import is not believed: warning `date-in-future`.
    """
    front, evidence, faults = draft.front, draft.evidence, draft.faults
    if given.date:
        front = replace(front, date=given.date)
        kept = tuple(item for item in evidence if item.key != "date")
        evidence = (*kept, Evidence("date", given.date.isoformat(), "given by the editor"))
    elif isinstance(front.date, Day) and given.today and (front.date - given.today).days > 1:
        faults = (*faults, _in_future(front.date))
        front = replace(front, date=None)
    source = replace(front.source or Source(), retrieved=given.today)
    source = replace(source, url=source.url or given.url)
    if source.url and not any(item.key == "url" for item in evidence):
        evidence = (*evidence, Evidence("url", source.url, "where it was found"))
    if front.image:
        evidence = (*evidence, Evidence("image", front.image.src, "the picture at the head of the article"))
    missing = [key for key in SOUGHT if not getattr(front, key)]
    unknown = (*(key for key in ("title",) if front.title == UNTITLED), *missing)
    return replace(
        draft, front=replace(front, source=source, draft=True, unknown=unknown), evidence=evidence, faults=faults
    )


def article_text(draft: Draft) -> str:
    """The article file: YAML front matter and Markdown."""
    return write_article(draft.front, draft.body)


def article_path(draft: Draft) -> str:
    """Where the article lies below the site's folder: by its year, or among the undated."""
    day = draft.front.date
    folder = f"{day.year:04}" if isinstance(day, Day) else "undated"
    return f"content/articles/{folder}/{slug_of(draft.front.title)}.md"


def _in_future(day: Day) -> Fault:
    message = f"the source gives the date {day.isoformat()}, which is still to come: left out"
    return Fault("date-in-future", message, hint="give the right one with --date YYYY-MM-DD", severity="warning")
