"""The order of the glossary, and the letters under which its entries stand."""

from __future__ import annotations

import pytest

from glossom.rendering.alphabet import initial, sort_key


def test_letters_with_bars_stand_among_those_without() -> None:
    terms = ["Zagreb", "Łódź", "Lviv", "Ørsted", "Oslo", "Lyon", "Đakovo", "Dublin"]
    assert sorted(terms, key=sort_key) == ["Đakovo", "Dublin", "Łódź", "Lviv", "Lyon", "Ørsted", "Oslo", "Zagreb"]


@pytest.mark.parametrize(
    ("term", "letter"),
    [("Łódź", "L"), ("the Élysée", "E"), ("Þingvellir", "T"), ("ægis", "A"), ("5G", "#"), ("Минск", "М")],
)
def test_a_term_stands_under_its_letter_without_accents_and_article(term: str, letter: str) -> None:
    assert initial(term) == letter
