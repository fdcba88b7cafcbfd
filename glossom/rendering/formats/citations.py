"""How to cite a story: MLA (9th edition) and APA (7th edition), for the annotated edition."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from glossom.model import FrontMatter, Site

# Both styles are written in English whatever the story's language, so the months are not the theme's.
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
SHORT = ("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")


def citations(site: Site, front: FrontMatter, url: str) -> Mapping[str, str]:
    """Style and text; the publisher's name and address where the story was imported, else the site's."""
    day = front.date if isinstance(front.date, date) else None
    source = front.source
    publisher = source.name if source and source.name else site.title
    address = source.url if source and source.url else (site.base_url + url if site.base_url else "")
    return {
        "MLA": _mla(front.authors, front.title, publisher, day, address),
        "APA": _apa(front.authors, front.title, publisher, day, address),
    }


def _mla(authors: Sequence[str], title: str, publisher: str, day: date | None, address: str) -> str:
    when = f"{day.day} {SHORT[day.month - 1]} {day.year}" if day else ""
    rest = ", ".join(part for part in (publisher, when, address) if part)
    who = f"{authors[0]}, et al. " if len(authors) > 2 else f"{' and '.join(authors)}. " if authors else ""
    return f"{who}“{_sentence(title)}” {rest}."


def _apa(authors: Sequence[str], title: str, publisher: str, day: date | None, address: str) -> str:
    when = f"({day.year}, {MONTHS[day.month - 1]} {day.day})." if day else "(n.d.)."
    name = _sentence(title)
    head = f"{_together(authors)}. {when} {name}" if authors else f"{name} {when}"
    return f"{head} {publisher}.{' ' + address if address else ''}"


def _together(authors: Sequence[str]) -> str:
    """Names as APA joins them, in the order in which they are printed: which part is the family's, nobody told us."""
    if len(authors) < 3:
        return " & ".join(authors)
    return f"{', '.join(authors[:-1])}, & {authors[-1]}"


def _sentence(title: str) -> str:
    return title if title.endswith((".", "?", "!")) else title + "."
