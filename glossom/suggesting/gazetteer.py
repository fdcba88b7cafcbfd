"""Countries, states of the USA and large cities: what is certain of a place of that name, in sentences of our own."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from functools import cache
from types import MappingProxyType
from typing import Literal

from glossom.dataclass import dataclass
from glossom.model import Location, Source
from glossom.suggesting.tables import gazetteer_table

PlaceKind = Literal["country", "territory", "state", "city"]

CITY = 2  # the standing of a city that is no capital
SMALLER = 10  # a city that is so many times smaller than its namesake is left out, unless a hint speaks for it
# Countries before which English has `the`.
THE = frozenset(
    "AE BS CC CD CF CG CK DO FK FO GB GM KM KY MH MP MV NL PH PS SB SC TC TF UM US VG VI".split()  # noqa: SIM905
)
# What a plain sentence would get wrong, for it is disputed: by code, of cities by name.
DISPUTED: Mapping[str, str] = {
    "EH": "A disputed territory in northern Africa.",
    "PS": "The West Bank and the Gaza Strip, in western Asia. Not all countries recognise Palestine as a state.",
    "TW": "An island in eastern Asia with a government of its own. Few countries recognise it as a state.",
    "Jerusalem": "A city that Israelis and Palestinians both claim as their capital.",
    "XK": "A country in south-eastern Europe; its capital is Pristina. Not all countries recognise it.",
}


@dataclass(frozen=True, slots=True)
class Known:
    """A place of a name, with what is certain of it."""

    name: str
    kind: PlaceKind
    short: str
    """A definition drafted from the facts: one or two sentences."""
    location: Location | None
    """Of a country the middle of its largest piece of land."""
    facts: Mapping[str, str]
    """Label and fact, such as Capital: Minsk."""
    source: Source
    people: int = 0
    """Of a city, in thousands: to tell which is meant, not to be printed, for the year is not known."""
    within: tuple[str, ...] = field(default=())
    """Codes of the country, and of the state (US-GA)."""


def known_place(name: str, *, hints: Sequence[str] = ()) -> tuple[Known, ...]:
    """The places that a name may mean, the likelier first; none where it is in no table.

    hints: other names in the article; a country, a state or a city among them speaks for what lies there or next to it.
    Without hints a country stands first, then capitals, cities, the larger first, and states.
    """
    readings = _places().get(_key(name), ())
    if len(readings) < 2:
        return readings
    spoken_for = _codes_of(hint for hint in hints if _key(hint) != _key(name))
    ordered = sorted(readings, key=lambda place: -_support(place, spoken_for))
    largest = max(place.people for place in readings)
    return tuple(
        place
        for place in ordered
        if _standing(place) != CITY or place.people * SMALLER > largest or _support(place, spoken_for)
    )


def _codes_of(names: Iterable[str]) -> frozenset[str]:
    """Codes of the countries and states of the places of these names, where a name means one place."""
    found = [places for name in names if len(places := _places().get(_key(name), ())) == 1]
    return frozenset(code for (place,) in found for code in place.within)


def _support(place: Known, spoken_for: frozenset[str]) -> int:
    """How strongly the hints speak for a place: 3 for its state, 2 for its country, 1 for its neighbours, or 0.

    A state needs a hint from the state itself: an article that names the United States may well mean another Georgia.
    """
    inmost = place.within[-1]
    if inmost in spoken_for:
        return 3 if "-" in inmost else 2
    if place.kind == "state":
        return 0
    neighbours = _neighbours().get(place.within[0], frozenset())
    return 2 if place.within[0] in spoken_for else 1 if neighbours & spoken_for else 0


def _key(name: str) -> str:
    return " ".join(name.replace("'", "’").split()).removeprefix("the ").removeprefix("The ")


@cache
def _places() -> Mapping[str, tuple[Known, ...]]:
    """All places by each of their names, the likelier first."""
    found: dict[str, list[Known]] = {}
    countries = [_country(line) for line in _lines(gazetteer_table.COUNTRIES)]
    states = [_state(line) for line in _lines(gazetteer_table.STATES)]
    for names, place in [*countries, *states, *(_city(line) for line in _lines(gazetteer_table.CITIES))]:
        for name in names:
            namesakes = found.setdefault(_key(name), [])
            if not any(other is place or _is_of(place, other) for other in namesakes):
                namesakes.append(place)
    return MappingProxyType({name: tuple(sorted(places, key=_standing)) for name, places in found.items()})


def _standing(place: Known) -> int:
    """What comes first to mind: 0 a country, 1 a capital, 2 (CITY) a city, 3 a state."""
    if place.kind == "city":
        return 1 if {"Capital of", "Main town of"} & place.facts.keys() else CITY
    return 3 if place.kind == "state" else 0


def _is_of(city: Known, country: Known) -> bool:
    """Whether a city has the name of its own country (Luxembourg): then the country is meant."""
    return city.kind == "city" and country.kind in ("country", "territory") and city.within[0] == country.within[0]


def _country(line: str) -> tuple[list[str], Known]:
    code, all_names, where, capital, neighbours, degrees, number = line.split(";")
    names = all_names.split(",")
    owner = where.removeprefix("@") if where.startswith("@") else ""
    kind: PlaceKind = "territory" if owner else "country"
    facts = {
        "Capital": "" if owner else capital,
        "Main town": capital if owner else "",
        "Region": "" if owner else where,
        "Belongs to": _called(owner) if owner else "",
        "Neighbours": ", ".join(_called(other) for other in neighbours.split(",") if other in _names_of_countries()),
        "ISO code": code,
    }
    short = DISPUTED.get(code) or _sentence(owner, where, "" if capital == names[0] else capital)
    known = Known(names[0], kind, short, _location(degrees, code), _told(facts), _source(number), within=(code,))
    return names, known


def _sentence(owner: str, where: str, capital: str) -> str:
    if owner:
        return f"A territory of {_called(owner)}" + (f"; its main town is {capital}." if capital else ".")
    return f"A country in {where}" + (f"; its capital is {capital}." if capital else ".")


def _state(line: str) -> tuple[list[str], Known]:
    code, name, number = line.split(";")
    facts = _told({"Country": "the United States"})
    short = "A state of the United States."
    return [name], Known(name, "state", short, None, facts, _source(number), within=("US", f"US-{code}"))


def _city(line: str) -> tuple[list[str], Known]:
    all_names, code, state, degrees, thousands, number = line.split(";")
    names = all_names.split("|")
    country = _called(code)
    capital = names[0] == _capitals()[code]
    in_state = _names_of_states().get(state, "")
    where = f"the US state of {in_state}" if in_state and not capital else country
    claimed = names[0] in DISPUTED
    facts = {
        "Country": "" if claimed else country,
        "State": in_state,
        ("Main town of" if code in _territories() else "Capital of"): country if capital else "",
    }
    within = (code, f"{code}-{state}") if in_state else (code,)
    return names, Known(
        name=names[0],
        kind="city",
        short=DISPUTED.get(names[0]) or (_seat(code, country) if capital else f"A city in {where}."),
        location=_location(degrees, "" if claimed else code),
        facts=_told(facts),
        source=_source(number),
        people=int(thousands),
        within=within,
    )


def _seat(code: str, country: str) -> str:
    return f"The main town of {country}." if code in _territories() else f"The capital of {country}."


def _called(code: str) -> str:
    """A country's name as it stands in a sentence."""
    name = _names_of_countries().get(code, code)
    return f"the {name}" if code in THE else name


def _location(degrees: str, code: str) -> Location | None:
    if not degrees:
        return None
    lat, lon = degrees.split(",")
    return Location(lat=float(lat), lon=float(lon), country=code)


def _source(number: str) -> Source:
    """GeoNames' own page of the place."""
    return Source(
        name="GeoNames",
        url=f"https://www.geonames.org/{number}",
        retrieved=datetime.date.fromisoformat(gazetteer_table.RETRIEVED),
        license="CC BY 4.0",
    )


def _told(facts: Mapping[str, str]) -> Mapping[str, str]:
    """The facts that are known, read-only."""
    return MappingProxyType({label: fact for label, fact in facts.items() if fact})


@cache
def _names_of_countries() -> Mapping[str, str]:
    return {line.split(";")[0]: line.split(";")[1].split(",")[0] for line in _lines(gazetteer_table.COUNTRIES)}


@cache
def _names_of_states() -> Mapping[str, str]:
    return {line.split(";")[0]: line.split(";")[1] for line in _lines(gazetteer_table.STATES)}


@cache
def _capitals() -> Mapping[str, str]:
    return {line.split(";")[0]: line.split(";")[3] for line in _lines(gazetteer_table.COUNTRIES)}


@cache
def _territories() -> frozenset[str]:
    return frozenset(line.split(";")[0] for line in _lines(gazetteer_table.COUNTRIES) if ";@" in line)


@cache
def _neighbours() -> Mapping[str, frozenset[str]]:
    return {line.split(";")[0]: frozenset(line.split(";")[4].split(",")) for line in _lines(gazetteer_table.COUNTRIES)}


def _lines(table: str) -> list[str]:
    return table.strip().split("\n")
