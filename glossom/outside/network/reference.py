"""What Wikidata (CC0) and Wikipedia (CC BY-SA) say of a name.

Both are asked by their rules for programs: a User-Agent with an address to turn to, one request at a time, back-off
(`enquiries`). What they answer is untrusted: any part of it may be missing or of another shape.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from urllib.parse import quote, urlencode

from glossom.dataclass import dataclass
from glossom.model import Answer, EntryType, Evidence, Source
from glossom.outside.network.enquiries import Enquiries

MOST = 3
"""Things of one name that are told of."""
CLEAR = 10
"""A thing is surely meant if so many times more Wikipedias write of it than of any other of its name."""

HUMAN = "Q5"
NO_THING = frozenset(("Q4167410", "Q101352", "Q202444", "Q4167836", "Q13406463", "Q11266439"))
"""Classes of Wikidata's own housekeeping: disambiguation page, family name, given name, category, list, template."""

SITES = {"en": ("simplewiki", "enwiki")}
"""Wikipedias of a language, the plainer first; elsewhere its own alone."""


@dataclass(frozen=True, slots=True)
class Bases:
    """Where the services are; `{}` is a Wikipedia's name, such as `en`."""

    wikidata: str = "https://www.wikidata.org"
    wikipedia: str = "https://{}.wikipedia.org"


@dataclass(frozen=True, slots=True)
class Item:
    """A thing that Wikidata knows."""

    id: str
    label: str
    description: str
    classes: frozenset[str]
    lies_somewhere: bool
    pages: Mapping[str, str]
    """Titles of articles, by wiki (`enwiki`)."""
    revision: str
    day: date


def look_up(name: str, kind: EntryType, language: str, enquiries: Enquiries, bases: Bases = Bases()) -> Answer:
    """What is said of a name that stands in a text of this language (`en`); nothing where nobody could be asked.

    Only things of the kind count: a person is human, a place lies somewhere. The definition is Wikidata's description,
    else Wikipedia's summary.
    """
    language = language.partition("-")[0].lower()
    if not re.fullmatch("[a-z]{2,3}", language):
        return Answer()
    items = [item for item in _items(name, language, enquiries, bases) if is_of(kind, item)]
    if not items:
        return _page_of_that_name(name, language, enquiries, bases)
    items.sort(key=lambda item: -len(item.pages))
    said = [evidence for item in items[:MOST] if (evidence := _described(item))]
    if not _is_clear(items):
        return Answer(evidence=tuple(said))
    page = _page(items[0], language, enquiries, bases)
    definition = _definition(items[0], page)
    told = (*said[:1], *([page] if page else ()), *said[1:])
    return Answer(definition=definition, evidence=told, same_as=(f"wikidata:{items[0].id}",))


def is_of(kind: EntryType, item: Item) -> bool:
    """Whether a thing may be what a text takes for a person, a place or something else."""
    if item.classes & NO_THING:
        return False
    if kind == "person":
        return HUMAN in item.classes
    return HUMAN not in item.classes and (item.lies_somewhere or kind != "place")


def _is_clear(items: Sequence[Item]) -> bool:
    return len(items) == 1 or len(items[0].pages) >= CLEAR * max(1, len(items[1].pages))


def _definition(item: Item, page: Evidence | None) -> Evidence | None:
    if item.description:
        return Evidence(text=item.description, source=_wikidata(item))
    return page


def _described(item: Item) -> Evidence | None:
    if not item.description:
        return None
    return Evidence(text=f"{item.label}: {item.description}", source=_wikidata(item))


# ---------------------------------------------------------------- Wikidata


def _items(name: str, language: str, enquiries: Enquiries, bases: Bases) -> tuple[Item, ...]:
    """The things that have this name, whatever they are, in the order of the search."""
    asked = {"search": name, "language": language, "uselang": language, "type": "item", "limit": "7"}
    found = enquiries.json(_api(bases, "wbsearchentities", **asked))
    hits = _list(found.document, "search") if found else ()
    ids = [_text(hit, "id") for hit in hits if _text(hit, "match", "text").casefold() == name.casefold()]
    ids = [one for one in ids if re.fullmatch(r"Q[1-9][0-9]*", one)]
    if not ids:
        return ()
    props = {"ids": "|".join(ids), "props": "labels|descriptions|claims|sitelinks|info", "languages": language}
    reply = enquiries.json(_api(bases, "wbgetentities", **props))
    if reply is None:
        return ()
    return tuple(_item(one, _at(reply.document, "entities", one), language, reply.day) for one in ids)


def _api(bases: Bases, action: str, **asked: str) -> str:
    words = urlencode({"action": action, "format": "json", "formatversion": "2", **asked})
    return f"{bases.wikidata}/w/api.php?{words}"


def _item(name: str, plain: Any, language: str, day: date) -> Item:
    claims = [claim for claim in _list(plain, "claims", "P31") if _text(claim, "rank") != "deprecated"]
    links = _at(plain, "sitelinks")
    wikis = links if isinstance(links, dict) else {}
    return Item(
        name,
        _text(plain, "labels", language, "value") or name,
        " ".join(_text(plain, "descriptions", language, "value").split()),
        frozenset(_text(claim, "mainsnak", "datavalue", "value", "id") for claim in claims),
        bool(_list(plain, "claims", "P625")),
        {wiki: title for wiki in wikis if wiki.endswith("wiki") and (title := _text(wikis, wiki, "title"))},
        str(_at(plain, "lastrevid") or ""),
        day,
    )


def _wikidata(item: Item) -> Source:
    url = f"https://www.wikidata.org/wiki/{item.id}"
    return Source(name="Wikidata", url=url, retrieved=item.day, license="CC0 1.0", revision=item.revision)


# ---------------------------------------------------------------- Wikipedia


def _page(item: Item, language: str, enquiries: Enquiries, bases: Bases) -> Evidence | None:
    """The summary of the thing's article, in the plainest Wikipedia of the language that has one."""
    for wiki in SITES.get(language, (f"{language}wiki",)):
        if wiki in item.pages:
            kind, evidence = _summary(wiki.removesuffix("wiki"), item.pages[wiki], enquiries, bases)
            return evidence if kind == "standard" else None
    return None


def _page_of_that_name(name: str, language: str, enquiries: Enquiries, bases: Bases) -> Answer:
    """What Wikipedia has under just this name. It is evidence alone: whether it is of the kind is not known."""
    kind, evidence = _summary(language, name, enquiries, bases)
    if evidence and kind == "disambiguation":
        several = f"Several things are called {name}; Wikipedia's page lists them."
        return Answer(evidence=(Evidence(text=several, source=evidence.source),))
    return Answer(evidence=(evidence,) if evidence and kind == "standard" else ())


def _summary(wiki: str, title: str, enquiries: Enquiries, bases: Bases) -> tuple[str, Evidence | None]:
    """The kind of a page (`standard`, `disambiguation`, …), and the plain text at its head."""
    base = bases.wikipedia.format(wiki)
    reply = enquiries.json(f"{base}/api/rest_v1/page/summary/{quote(title.replace(' ', '_'), safe='')}")
    document = reply.document if reply else None
    text = " ".join(_text(document, "extract").split())
    if reply is None or not text:
        return "", None
    name, revision = _text(document, "title") or title, _text(document, "revision")
    page = f"https://{wiki}.wikipedia.org/w/index.php?" + urlencode({"title": name, "oldid": revision})
    source = Source(
        name=f"{'Simple English ' if wiki == 'simple' else ''}Wikipedia: {name}",
        url=page,
        retrieved=reply.day,
        rights="Wikipedia contributors",
        license="CC BY-SA 4.0",
        revision=revision,
    )
    return _text(document, "type"), Evidence(text=text, source=source)


# ---------------------------------------------------------------- documents of strangers


def _at(document: Any, *steps: str) -> Any:
    """What lies below these keys; None where a part of the way is missing."""
    for step in steps:
        document = document.get(step) if isinstance(document, dict) else None
    return document


def _text(document: Any, *steps: str) -> str:
    found = _at(document, *steps)
    return found if isinstance(found, str) else ""


def _list(document: Any, *steps: str) -> Sequence[Any]:
    found = _at(document, *steps)
    return found if isinstance(found, list) else ()
