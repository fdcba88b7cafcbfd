"""JSON-LD by schema.org: NewsArticle with its mentions, DefinedTerm, DefinedTermSet."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from glossom.model import EntryLink, EntryType, FrontMatter, GlossaryEntry, Site
from glossom.rendering.stories import Wording

THINGS: dict[EntryType, str] = {
    "person": "Person", "place": "Place", "org": "Organization", "event": "Event",
    "term": "DefinedTerm", "work": "CreativeWork", "law": "Legislation", "other": "Thing",
}  # fmt: skip
WIKIDATA = "https://www.wikidata.org/entity/"


def news_article(site: Site, front: FrontMatter, url: str, words: int, mentions: Sequence[Wording]) -> str:
    """A story: who, when, and what it mentions."""
    source = front.source
    return _document(
        {
            "@type": "NewsArticle",
            "headline": front.title,
            "description": front.summary or front.deck,
            "url": _url(site, url),
            "inLanguage": front.lang or site.language,
            "datePublished": _day(front.date if isinstance(front.date, date) else None),
            "dateModified": _day(front.updated),
            "author": [{"@type": "Person", "name": name} for name in front.authors],
            "publisher": {"@type": "Organization", "name": site.title},
            "isBasedOn": source.url if source else "",
            "keywords": list(front.tags),
            "wordCount": words,
            "mentions": [
                _bare({"@type": THINGS[link.type], "name": link.term, "url": _url(site, link.url)}) for link in mentions
            ],
        }
    )


def defined_term(site: Site, entry: GlossaryEntry, url: str, description: str) -> str:
    """An entry."""
    return _document(
        {
            "@type": "DefinedTerm" if entry.type == "term" else ["DefinedTerm", THINGS[entry.type]],
            "name": entry.term,
            "description": description,
            "url": _url(site, url),
            "alternateName": [alias.form for alias in entry.aliases],
            "sameAs": [same_as(name) for name in entry.same_as],
            "inDefinedTermSet": _url(site, "glossary/"),
        }
    )


def defined_term_set(site: Site, links: Sequence[EntryLink]) -> str:
    """The glossary. Its terms are told by their own pages; a list of thousands here would be read by nobody."""
    return _document(
        {
            "@type": "DefinedTermSet",
            "name": site.title,
            "url": _url(site, "glossary/"),
            "inLanguage": site.language,
            "size": f"{len(links)}",
        }
    )


def same_as(name: str) -> str:
    """`wikidata:Q2280` as an address; any other name as it is."""
    return WIKIDATA + name.removeprefix("wikidata:") if name.startswith("wikidata:") else name


def _url(site: Site, url: str) -> str:
    return site.base_url + url if site.base_url else ""


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _bare(fields: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in fields.items() if value not in ("", [], None)}


def _document(fields: dict[str, object]) -> str:
    return json.dumps({"@context": "https://schema.org", **_bare(fields)}, ensure_ascii=False)
