"""The plural forms of languages, by the tables of the Unicode CLDR."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossom.rendering.languages import RULES, direction, plural, same_language


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", {"one": [1], "other": [0, 2, 11, 21, 101]}),
        ("de-AT", {"one": [1], "other": [0, 2]}),
        ("fr", {"one": [0, 1], "other": [2, 100]}),
        ("ja", {"other": [0, 1, 2]}),
        ("ru", {"one": [1, 21, 101], "few": [2, 4, 22, 102], "many": [0, 5, 11, 12, 14, 111, 112]}),
        ("sr", {"one": [1, 21], "few": [3, 24], "other": [0, 5, 12]}),
        ("pl", {"one": [1], "few": [2, 22, 104], "many": [0, 5, 12, 21, 112]}),
        ("cs", {"one": [1], "few": [2, 4], "other": [0, 5, 22]}),
        ("sl", {"one": [1, 101], "two": [2, 202], "few": [3, 4, 103], "other": [0, 5, 11]}),
        ("lt", {"one": [1, 21], "few": [2, 9, 22], "other": [0, 10, 11, 19, 20]}),
        ("lv", {"zero": [0, 10, 11, 19, 30], "one": [1, 21], "other": [2, 9, 22]}),
        ("ro", {"one": [1], "few": [0, 2, 19, 101, 119], "other": [20, 35, 100]}),
        ("ar", {"zero": [0], "one": [1], "two": [2], "few": [3, 10, 103], "many": [11, 99, 111], "other": [100, 102]}),
        ("he", {"one": [1], "two": [2], "other": [0, 3, 20]}),
        ("ga", {"one": [1], "two": [2], "few": [3, 6], "many": [7, 10], "other": [0, 11]}),
        ("cy", {"zero": [0], "one": [1], "two": [2], "few": [3], "many": [6], "other": [4, 5, 7]}),
        ("is", {"one": [1, 21, 101], "other": [0, 2, 11, 111]}),
    ],
)
def test_forms(language: str, forms: dict[str, list[int]]) -> None:
    assert {form: [n for n in numbers if plural(language, n) == form] for form, numbers in forms.items()} == forms


@given(st.sampled_from([*RULES, "en", "tlh", ""]), st.integers(0, 10_000))
def test_every_number_has_a_form(language: str, number: int) -> None:
    assert plural(language, number) in ("zero", "one", "two", "few", "many", "other")


def test_directions_and_tags() -> None:
    assert direction("ar-EG") == "rtl"
    assert direction("en") == "ltr"
    assert same_language("pt-BR", "PT")
    assert not same_language("pt", "es")
