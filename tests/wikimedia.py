"""A small Wikidata and a small Wikipedia of our own making, served on this machine."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from glossom.outside.network.reference import Bases
from tests.web import Respond, Web, answer

HUMAN, CITY, FAMILY_NAME, RIVER = "Q5", "Q515", "Q101352", "Q4022"


@dataclass(frozen=True)
class Thing:
    """An item; `pages`: in so many Wikipedias, under its label."""

    id: str
    label: str
    description: str
    kind: str
    pages: int = 1
    place: bool = False
    aliases: tuple[str, ...] = ()
    simple: bool = False


THINGS = (
    Thing("Q101", "Ada Sample", "", FAMILY_NAME),
    Thing("Q102", "Ada Sample", "mayor of Altburg since 2012", HUMAN, 40, aliases=("Sample",), simple=True),
    Thing("Q103", "Ada Sample", "figure of a novel", "Q15632617", 2),
    Thing("Q104", "Altburg", "city on the Green River", CITY, 30, place=True),
    Thing("Q105", "Altburg", "village", CITY, 2, place=True),
    Thing("Q106", "Mill Brook", "brook in the north", RIVER, 3, place=True),
    Thing("Q107", "Mill Brook", "brook in the south", RIVER, 2, place=True),
    Thing("Q108", "Bare Council", "", "Q43229", 1),
)
SUMMARIES = {
    ("simple", "Ada Sample"): ("standard", "Ada Sample is the mayor of Altburg. She was born in Neustadt."),
    ("en", "Altburg"): ("standard", "Altburg is a city. It lies on the Green River."),
    ("en", "Bare Council"): ("standard", "The Bare Council of J. R. Smith meets on Mondays. It has nine members."),
    ("en", "Bridge Party"): ("disambiguation", "Bridge Party may refer to several things."),
    ("en", "Neustadt"): ("standard", "Neustadt is a town."),
}


def bases(web: Web) -> Bases:
    return Bases(f"{web.base}/data", f"{web.base}/pedia/{{}}")


def wikimedia(things: tuple[Thing, ...] = THINGS) -> Respond:
    """Answers as the two services do, as far as we ask them."""

    def respond(target: str) -> bytes:
        parts = urlsplit(target)
        asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
        if asked.get("action") == "wbsearchentities":
            return _json({"search": [hit for thing in things if (hit := _hit(thing, asked["search"]))]})
        if asked.get("action") == "wbgetentities":
            found = [thing for thing in things if thing.id in asked["ids"].split("|")]
            return _json({"entities": {thing.id: _entity(thing) for thing in found}})
        _, _, wiki, *_, title = parts.path.split("/")
        title = unquote(title).replace("_", " ")
        kind, text = SUMMARIES.get((wiki, title), ("", ""))
        if not kind:
            return answer("{}", 404)
        return _json({"type": kind, "title": title, "extract": text, "revision": "777"})

    return respond


def _json(document: Any) -> bytes:
    return answer(json.dumps(document), content_type="application/json")


def _hit(thing: Thing, words: str) -> dict[str, Any] | None:
    """As the real one, it answers with all that begins so."""
    named = next((name for name in (thing.label, *thing.aliases) if name.lower().startswith(words.lower())), None)
    return {"id": thing.id, "match": {"type": "label", "language": "en", "text": named}} if named else None


def _entity(thing: Thing) -> dict[str, Any]:
    wikis = ["enwiki", *(["simplewiki"] if thing.simple else []), *(f"x{n}wiki" for n in range(thing.pages - 1))]
    claims: dict[str, Any] = {"P31": [{"rank": "normal", "mainsnak": {"datavalue": {"value": {"id": thing.kind}}}}]}
    if thing.place:
        claims["P625"] = [{"rank": "normal", "mainsnak": {"datavalue": {"value": {"latitude": 1.5, "longitude": 2}}}}]
    return {
        "id": thing.id,
        "lastrevid": 4242,
        "labels": {"en": {"language": "en", "value": thing.label}},
        "descriptions": {"en": {"language": "en", "value": thing.description}} if thing.description else {},
        "claims": claims,
        "sitelinks": {wiki: {"site": wiki, "title": thing.label} for wiki in wikis},
    }
