"""The encoding of values: what comes back is what went in, and both ways of writing JSON write the same."""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from glossom.digest import ODD, decode, encode
from glossom.digest import _to_json as written_slowly
from glossom.faults import Fault
from glossom.kept import Twofold, packed, unpacked
from glossom.marking import Gist, Glossary, Pack, Row
from glossom.model import Article, Choice, Decisions, FrontMatter, Occurrence, PlacedEntry, Site, Suggestion
from glossom.reading.prose import Layout
from glossom.rendering.stories import Card, Definition, Heard, Marked, Sheet, Wording

KINDS: tuple[Any, ...] = (
    Site,
    tuple[Article, tuple[Fault, ...]],
    tuple[Layout, tuple[Fault, ...]],
    tuple[Occurrence, ...],
    Choice,
    Marked,
    Card,
    Sheet,
    Heard,
    Gist,
    tuple[Row, ...],
    Wording,
    Definition,
    Glossary,
    tuple[PlacedEntry, ...],
    Decisions,
    tuple[Suggestion, ...],
)
"""What stages give."""

st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))  # as YAML is read here


@pytest.mark.parametrize("kind", KINDS, ids=str)
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)
@given(data=st.data())
def test_what_a_stage_may_give_is_decoded_to_itself(kind: Any, data: st.DataObject) -> None:
    value = data.draw(st.from_type(kind))
    assert decode(encode(value), kind) == value


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)
@given(gist=st.from_type(Gist), rows=st.from_type(tuple[Row, ...]))
def test_a_product_of_two_parts_is_read_part_by_part(gist: Gist, rows: tuple[Row, ...]) -> None:
    content = packed(Twofold(gist, rows))
    product = unpacked(content, Pack)
    assert product.first == gist
    assert product.second == rows
    assert packed(unpacked(content, Pack)) == packed(product) == content


AS_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.text() | st.dates(),
    lambda below: st.lists(below) | st.tuples(below, below) | st.dictionaries(st.text(), below),
)


@given(AS_JSON)
def test_both_ways_of_writing_json_write_the_same(value: object) -> None:
    assert encode(value) == written_slowly(value).encode()


@given(st.text(st.characters(categories=["Cs", "L", "Cc"]), min_size=1))
def test_what_is_no_unicode_is_kept_as_it_is(title: str) -> None:
    front = FrontMatter(title=title, notes={title: title})
    assert decode(encode(front), FrontMatter) == front


@pytest.mark.parametrize("number", [2**64, -(2**63) - 1, 10**30])
def test_a_number_of_any_size_is_kept_as_it_is(number: int) -> None:
    assert encode(number).startswith(ODD)
    assert decode(encode([number]), Any) == [number]


class Place(NamedTuple):
    line: int
    column: int


def test_a_tuple_with_names_is_written_like_one_without() -> None:
    assert encode(Place(1, 2)) == encode((1, 2))


@pytest.mark.parametrize("value", [object(), {1, 2}, [{"a": object()}], 1j])
def test_what_has_no_encoding_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        encode(value)
