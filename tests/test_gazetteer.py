"""What is certain of places."""

from __future__ import annotations

from pathlib import Path

import pytest

from glossom.suggesting.gazetteer import Known, known_place
from glossom.suggesting.tables import gazetteer_table


def kinds(name: str, *hints: str) -> list[str]:
    """Of each reading its kind and code."""
    return [f"{place.kind} {place.within[-1]}" for place in known_place(name, hints=hints)]


def only(name: str) -> Known:
    (place,) = known_place(name)
    return place


def test_the_table_is_small_enough_to_ship_and_says_whose_it_is() -> None:
    assert Path(gazetteer_table.__file__).stat().st_size < 102_400
    assert gazetteer_table.__doc__
    assert "GeoNames" in gazetteer_table.__doc__
    assert "CC BY 4.0" in gazetteer_table.__doc__


def test_a_country() -> None:
    belarus = only("Belarus")
    assert (belarus.kind, belarus.short) == ("country", "A country in eastern Europe; its capital is Minsk.")
    assert belarus.facts["Neighbours"] == "Poland, Lithuania, Ukraine, Russia, Latvia"
    assert belarus.location
    assert (belarus.location.country, round(belarus.location.lat), round(belarus.location.lon)) == ("BY", 54, 28)


def test_a_capital_and_a_city() -> None:
    assert only("Minsk").short == "The capital of Belarus."
    assert only("The Hague").short == "A city in the Netherlands."
    assert only("Atlanta").short == "A city in the US state of Georgia."


def test_every_place_says_where_it_is_known_from() -> None:
    for name in ("Belarus", "Minsk", "Texas"):
        source = only(name).source
        assert (source.name, source.license) == ("GeoNames", "CC BY 4.0")
        assert source.url.removeprefix("https://www.geonames.org/").isdigit()
        assert source.retrieved


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Kiev", "Kyiv"),
        ("US", "United States"),
        ("U.S.", "United States"),
        ("the UK", "United Kingdom"),
        ("Britain", "United Kingdom"),
        ("the Netherlands", "Netherlands"),
        ("Burma", "Myanmar"),
        ("Cote d'Ivoire", "Ivory Coast"),
        ("Côte d’Ivoire", "Ivory Coast"),
        ("Türkiye", "Turkey"),
        ("Washington, D.C.", "Washington"),
    ],
)
def test_other_names_of_a_place(written: str, meant: str) -> None:
    assert only(written).name == meant


def test_of_an_ambiguous_name_all_readings_come_the_likelier_first() -> None:
    assert kinds("Georgia") == ["country GE", "state US-GA"]
    assert kinds("Tripoli") == ["city LY", "city LB"]
    assert kinds("Washington") == ["city US-DC", "state US-WA"]
    assert kinds("Congo") == ["country CD", "country CG"]


@pytest.mark.parametrize(
    ("name", "hint", "first"),
    [
        ("Georgia", "Atlanta", "state US-GA"),
        ("Georgia", "Tbilisi", "country GE"),
        ("Georgia", "Russia", "country GE"),
        ("Georgia", "United States", "country GE"),
        ("Tripoli", "Lebanon", "city LB"),
        ("Tripoli", "Beirut", "city LB"),
        ("Tripoli", "Tunisia", "city LY"),
        ("Valencia", "Spain", "city ES"),
        ("Birmingham", "Alabama", "city US-AL"),
    ],
)
def test_other_places_of_the_article_say_which_is_meant(name: str, hint: str, first: str) -> None:
    assert kinds(name, hint)[0] == first
    assert sorted(kinds(name, hint)) == sorted(kinds(name)), "a hint hides no reading"


def test_a_much_smaller_namesake_needs_a_hint() -> None:
    assert kinds("London") == ["city GB"]
    assert kinds("London", "Canada") == ["city CA", "city GB"]


def test_a_country_stands_for_the_city_of_its_name() -> None:
    assert kinds("Luxembourg") == ["country LU"]
    assert only("Luxembourg").short == "A country in western Europe."


def test_nothing_disputed_is_told_as_certain() -> None:
    assert "capital" not in only("Israel").short
    assert "recognise" in only("Kosovo").short
    assert "recognise" in only("Taiwan").short
    jerusalem = only("Jerusalem")
    assert "both claim" in jerusalem.short
    assert jerusalem.location
    assert not jerusalem.location.country
    assert "Country" not in jerusalem.facts


def test_a_territory_is_no_country() -> None:
    greenland = only("Greenland")
    assert (greenland.kind, greenland.short) == ("territory", "A territory of Denmark; its main town is Nuuk.")
    assert only("Nuuk").short == "The main town of Greenland."


def test_no_short_text_gives_a_number_without_its_year() -> None:
    for line in gazetteer_table.CITIES.strip().split("\n"):
        for place in known_place(line.split(";")[0].split("|")[0]):
            assert not any(char.isdigit() for char in place.short)
            assert place.short.endswith(".")
            assert len(place.short) < 120


def test_every_country_has_a_sentence_a_source_and_neighbours_that_are_mutual() -> None:
    table = {line.split(";")[0]: line.split(";") for line in gazetteer_table.COUNTRIES.strip().split("\n")}
    for code, (_, names, where, *_) in table.items():
        assert where, code
        readings = known_place(names.split(",")[0])
        assert any(place.within == (code,) for place in readings), code
    one_sided = [
        (code, other)
        for code, cells in table.items()
        for other in filter(None, cells[4].split(","))
        if code not in table.get(other, ["", "", "", "", code])[4].split(",")
    ]
    assert one_sided == []


def test_every_capital_is_known_as_a_city() -> None:
    for line in gazetteer_table.COUNTRIES.strip().split("\n"):
        code, names, _, capital, *_ = line.split(";")
        if capital and capital not in names.split(","):
            assert any(place.within[0] == code for place in known_place(capital)), capital


def test_coordinates_are_on_earth() -> None:
    for code, names in (
        (line.split(";")[0], line.split(";")[1]) for line in gazetteer_table.COUNTRIES.split("\n") if line
    ):
        for place in known_place(names.split(",")[0]):
            if place.location:
                assert -90 <= place.location.lat <= 90, code
                assert -180 <= place.location.lon <= 180, code
    russia = only("Russia").location
    assert russia
    assert 80 < russia.lon < 110, "its land crosses the 180th meridian"


@pytest.mark.parametrize("name", ["", " ", "Minskk", "minsk", "the", "Poroshenko"])
def test_what_is_no_place_has_no_readings(name: str) -> None:
    assert known_place(name, hints=("", "Minsk")) == ()
