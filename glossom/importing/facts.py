"""Title, day, authors and the rest of a saved page, by what its markup states. Two kinds of evidence must agree."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import urljoin, urlsplit

from glossom.importing.byline import is_name, names_after, names_in
from glossom.importing.days import days_in
from glossom.importing.draft import Evidence
from glossom.model import Day

Kind = Literal["json-ld", "meta", "visible", "url", "title"]

ARTICLES = re.compile(r"Article$|Posting$|^Report$|^WebPage$|^LiveBlog", re.IGNORECASE)
SEPARATED = re.compile(r"\s+[|–—·•»:-]+\s+|\s*\|\s*|\s+::\s+")
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
IN_ADDRESS = re.compile(r"/(20\d\d|19\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/_.-]|$)")
AND = re.compile(r"\s*(?:;|,|\band\b|\bund\b|\bet\b|\bog\b|\boch\b|&)\s*")
OFFICE = re.compile(
    r"(?i)redaktion|\bnachrichten\b|\bnews\b|\bstaff\b|\bredacción\b|\bredazione\b|\badmin\b|\beditors?\b|\bdesk\b"
)
LONGEST_NAME = 60
DEEPEST = 12  # levels of JSON-LD


@dataclass(frozen=True, slots=True)
class Clue:
    """One thing that a page says about itself."""

    key: str
    value: str
    kind: Kind
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is believed."""

    title: str = ""
    titles: tuple[str, ...] = ()
    """All that the page calls itself."""
    deck: str = ""
    decks: tuple[str, ...] = ()
    """What it calls its description or summary."""
    authors: tuple[str, ...] = ()
    date: Day | None = None
    updated: Day | None = None
    lang: str = ""
    source: str = ""
    url: str = ""
    rights: str = ""
    evidence: tuple[Evidence, ...] = ()


def believed(clues: Sequence[Clue], given_url: str = "") -> Facts:
    """The facts for which the clues suffice. `given_url` is where the editor found the page."""
    url = _address(clues, given_url)
    clues = [*clues, *_from_address(url or given_url)]
    evidence: list[Evidence] = []
    title = _title(clues, evidence)
    date = _agreed_day(clues, "date", evidence)
    updated = _agreed_day(clues, "updated", evidence)
    source = _first(clues, "site", evidence, "source")
    return Facts(
        title=title,
        titles=tuple(dict.fromkeys(clue.value for clue in clues if clue.key in ("title", "h1"))),
        decks=tuple(dict.fromkeys(clue.value for clue in clues if clue.key == "deck")),
        authors=_authors(clues, evidence),
        date=date,
        updated=updated if date and updated and updated > date else None,
        lang=_language(clues),
        source=source,
        url=url or given_url,
        rights=_first(clues, "rights", evidence, "rights"),
        evidence=tuple(evidence),
    )


def json_ld_clues(text: str) -> Iterator[Clue]:
    """What a page's JSON-LD states about an article; nothing where it cannot be read."""
    try:
        found = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return
    for thing in _things(found, 0):
        if any(ARTICLES.search(kind) for kind in _strings(thing.get("@type"))):
            yield from _clues_of(thing)


def _things(value: Any, depth: int) -> Iterator[Mapping[str, Any]]:
    if depth > DEEPEST:
        return
    if isinstance(value, list):
        for item in value:
            yield from _things(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _things(value.get(key), depth + 1)


def _clues_of(thing: Mapping[str, Any]) -> Iterator[Clue]:
    page = "WebPage" in _strings(thing.get("@type"))
    keys = {
        "headline": "title",
        "alternativeHeadline": "deck",
        "description": "deck",
        "datePublished": "date",
        "dateModified": "updated",
        "inLanguage": "lang",
        "license": "rights",
    }
    for name, key in keys.items():
        for value in _strings(thing.get(name)):
            yield Clue(key, value, "json-ld", f"JSON-LD {name}")
    for value in _strings(thing.get("publisher")):
        yield Clue("site", value, "json-ld", "JSON-LD publisher")
    if not page:
        for value in _strings(thing.get("author")):
            yield Clue("author", value, "json-ld", "JSON-LD author")


def _strings(value: Any, depth: int = 0) -> list[str]:
    """The plain strings in a value: of things, their names."""
    if isinstance(value, str):
        return [" ".join(value.split())] if value.strip() else []
    if isinstance(value, list) and depth < 3:
        return [text for item in value for text in _strings(item, depth + 1)]
    if isinstance(value, dict) and depth < 3:
        return _strings(value.get("name"), depth + 1)
    return []


def _from_address(url: str) -> Iterator[Clue]:
    found = IN_ADDRESS.search(urlsplit(url).path) if url else None
    if found:
        year, month, day = found.groups()
        yield Clue("date", f"{year}-{int(month):02}-{int(day):02}", "url", "address")


def _address(clues: Iterable[Clue], given: str) -> str:
    """The page's own address, if it is one of the host where it was found."""
    for clue in clues:
        if clue.key != "url":
            continue
        address = urljoin(given, clue.value)
        parts = urlsplit(address)
        if parts.scheme in ("http", "https") and parts.hostname and (not given or _host(given) == _host(address)):
            return address
    return ""


def _host(url: str) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.").removeprefix("m.").removeprefix("amp.")


# ---------------------------------------------------------------- title


def plain(text: str) -> str:
    """Letters and digits alone, case folded: for comparing."""
    return re.sub(r"\W+", "", text).casefold()


def _title(clues: Sequence[Clue], evidence: list[Evidence]) -> str:
    """The headline as the page shows it where the markup agrees, without the site's name."""
    sites = {plain(clue.value) for clue in clues if clue.key == "site"}
    stated = [(_without_site(clue.value, sites), clue) for clue in clues if clue.key == "title"]
    for clue in clues:
        if clue.key != "h1" or not plain(clue.value):
            continue
        agreeing = [other for text, other in stated if _same_title(clue.value, text)]
        if agreeing:
            evidence.append(Evidence("title", clue.value, f"{clue.where}, {agreeing[0].where}"))
            return clue.value
    ranked = [(text, clue) for kind in ("json-ld", "meta", "title") for text, clue in stated if clue.kind == kind]
    shown = [(clue.value, clue) for clue in clues if clue.key == "h1"]
    for text, clue in [*ranked, *shown]:
        if plain(text):
            evidence.append(Evidence("title", text, clue.where))
            return text
    return ""


def _same_title(shown: str, stated: str) -> bool:
    a, b = plain(shown), plain(stated)
    return bool(a and b) and (a == b or (min(len(a), len(b)) >= 15 and (a in b or b in a)))


def _without_site(title: str, sites: set[str]) -> str:
    """The title without a part at its end, or beginning, that is the site's name."""
    while True:
        marks = list(SEPARATED.finditer(title))
        if not marks:
            return title
        head, tail = title[: marks[-1].start()], title[marks[-1].end() :]
        if _names_site(tail, sites) and plain(head):
            title = head
            continue
        first = marks[0]
        if plain(title[: first.start()]) in sites and plain(title[first.end() :]):
            title = title[first.end() :]
            continue
        return title


def _names_site(text: str, sites: set[str]) -> bool:
    word = plain(text)
    return any(word == site or (len(word) > 3 and (word in site or site in word)) for site in sites if len(site) > 2)


# ---------------------------------------------------------------- what two kinds must agree on


def _agreed_day(clues: Sequence[Clue], key: str, evidence: list[Evidence]) -> Day | None:
    """The day that two kinds of evidence state; none where other days are stated as well."""
    kinds: dict[Day, set[str]] = defaultdict(set)
    places: dict[Day, list[str]] = defaultdict(list)
    for clue in clues:
        if clue.key == key:
            for day in _days(clue.value)[:1]:
                kinds[day].add(clue.kind)
                places[day].append(clue.where)
    best = sorted(kinds, key=lambda day: len(kinds[day]), reverse=True)
    if not best or len(kinds[best[0]]) < 2:
        return None
    if len(best) > 1 and len(kinds[best[1]]) == len(kinds[best[0]]):
        return None
    evidence.append(Evidence(key, best[0].isoformat(), ", ".join(dict.fromkeys(places[best[0]]))))
    return best[0]


def _days(value: str) -> tuple[Day, ...]:
    return days_in(re.sub(r"(?<=\d)T(?=\d)", " ", value))


def _authors(clues: Sequence[Clue], evidence: list[Evidence]) -> tuple[str, ...]:
    """The names that two kinds of evidence give alike."""
    stated = _people(clues)
    shown = plain(" ".join(clue.value for clue in stated if clue.kind == "visible"))
    named = {kind: _names_of(stated, kind) for kind in ("json-ld", "meta", "visible")}
    for kind, names in named.items():
        others = [other for other in named if other != kind and names and _alike(named[other], names)]
        if names and not others and kind != "visible" and all(plain(name) in shown for name in names):
            others = ["visible"]
        if others:
            places = dict.fromkeys(clue.where for clue in stated if clue.kind in (kind, others[0]))
            evidence.append(Evidence("authors", ", ".join(names), ", ".join(places)))
            return names
    return ()


def _people(clues: Sequence[Clue]) -> list[Clue]:
    """The clues to authors that are not the site itself or one of its desks."""
    sites = {plain(clue.value) for clue in clues if clue.key == "site"}
    authors = (clue for clue in clues if clue.key == "author")
    return [clue for clue in authors if not OFFICE.search(clue.value) and not _names_site(clue.value, sites)]


def _names_of(clues: Iterable[Clue], kind: str) -> tuple[str, ...]:
    names = (name for clue in clues if clue.kind == kind for name in _names(clue.value, visible=kind == "visible"))
    return tuple(dict.fromkeys(names))


def _alike(names: Iterable[str], others: Iterable[str]) -> bool:
    return {plain(name) for name in names} == {plain(name) for name in others}


def _names(value: str, *, visible: bool) -> list[str]:
    if "://" in value or "@" in value:
        return []
    if visible:
        return list(names_in(value) or names_after(value))
    whole = re.sub(r"(?i)^(?:by|von|par|por)\s+", "", value)
    if is_name(whole) and not AND.search(whole):
        return [whole]
    return [name for name in AND.split(whole) if 1 < len(name) <= LONGEST_NAME]


def _language(clues: Iterable[Clue]) -> str:
    for clue in clues:
        if clue.key == "lang" and LANGUAGE.fullmatch(clue.value):
            return clue.value.replace("_", "-")
    return ""


def _first(clues: Iterable[Clue], key: str, evidence: list[Evidence], name: str) -> str:
    for clue in clues:
        if clue.key == key:
            evidence.append(Evidence(name, clue.value, clue.where))
            return clue.value
    return ""
