"""glossom's dataclass is the standard library's, for whoever uses one."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from collections.abc import Callable, Mapping
from dataclasses import field
from typing import Any

import pytest

from glossom import dataclass as ours


def family(dataclass: Callable[..., Any], kw_only: bool) -> tuple[type, type]:
    """A class with all that ours have, and one that inherits from it."""

    class Place:
        """A place."""

        name: str
        size: int = 3
        other: Mapping[str, int] = field(default_factory=dict, hash=False)
        note: str = field(default="", repr=False, compare=False)

        def __post_init__(self) -> None:
            object.__setattr__(self, "name", self.name.strip())

    Place.__annotations__ = {"name": str, "size": int, "other": Mapping[str, int], "note": str}
    made = dataclass(frozen=True, slots=True, kw_only=kw_only)(Place)

    class Town(made):  # type: ignore[misc, valid-type]
        """A place with a mayor."""

        mayor: str = "nobody"

        def __repr__(self) -> str:
            return f"the town of {self.name}"

    return made, dataclass(frozen=True, slots=True, kw_only=kw_only)(Town)


@pytest.fixture(params=[False, True], ids=["by place", "by name"])
def pairs(request: pytest.FixtureRequest) -> tuple[tuple[Any, Any], ...]:
    """Each class made by the standard library and by ours."""
    return tuple(zip(family(dataclasses.dataclass, request.param), family(ours.dataclass, request.param), strict=True))


GIVEN: tuple[dict[str, object], ...] = (
    {"name": " Minsk "},
    {"name": "Minsk", "size": 4},
    {"name": "Minsk", "other": {"a": 1}},
    {"name": "Minsk", "note": "seen"},
)


def test_it_is_called_as_the_standard_one_is(pairs: tuple[tuple[Any, Any], ...]) -> None:
    for theirs, made in pairs:
        wanted, got = inspect.signature(theirs.__init__), inspect.signature(made.__init__)
        assert [(one.name, one.kind) for one in got.parameters.values()] == [
            (one.name, one.kind) for one in wanted.parameters.values()
        ]
        with pytest.raises(TypeError, match="name"):
            made()
        with pytest.raises(TypeError, match="street"):
            made(name="Minsk", street="")


def test_its_values_show_compare_and_hash_alike(pairs: tuple[tuple[Any, Any], ...]) -> None:
    for theirs, made in pairs:
        wanted, got = [theirs(**given) for given in GIVEN], [made(**given) for given in GIVEN]
        assert [repr(one) for one in got] == [repr(one) for one in wanted]
        assert [[one == other for other in got] for one in got] == [
            [one == other for other in wanted] for one in wanted
        ]
        assert [len({hash(one), hash(got[0])}) for one in got] == [len({hash(one), hash(wanted[0])}) for one in wanted]
        assert [dataclasses.asdict(one) for one in got] == [dataclasses.asdict(one) for one in wanted]
        assert got[0] != wanted[0], "of another class"
        assert got[0].other is not got[1].other


def test_its_values_are_frozen(pairs: tuple[tuple[Any, Any], ...]) -> None:
    for _, made in pairs:
        one = made(name="Minsk")
        with pytest.raises(dataclasses.FrozenInstanceError, match="size"):
            one.size = 4
        with pytest.raises(dataclasses.FrozenInstanceError, match="size"):
            del one.size
        with pytest.raises((dataclasses.FrozenInstanceError, AttributeError)):
            one.street = ""
        assert not hasattr(one, "__dict__")


def test_its_values_are_changed_by_copies(pairs: tuple[tuple[Any, Any], ...]) -> None:
    for theirs, made in pairs:
        one = made(name="Minsk", size=5)
        assert dataclasses.replace(one, size=6) == made(name="Minsk", size=6)
        assert copy.copy(one) == copy.deepcopy(one) == one
        assert getattr(made, "__match_args__", None) == getattr(theirs, "__match_args__", None)


@ours.dataclass(frozen=True, slots=True)
class Point:
    """Goes to another process: pickle looks for its class by name."""

    x: int
    y: int = 0


@ours.dataclass(frozen=True, slots=True)
class Nothing:
    """Has no fields."""


@ours.dataclass(frozen=True, slots=True)
class Swollen(Point):
    """Has a word of its own for equality."""

    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return 7


def test_its_values_may_be_sent() -> None:
    assert pickle.loads(pickle.dumps(Point(1, 2))) == Point(1, 2)
    assert pickle.loads(pickle.dumps(Nothing())) == Nothing()


def test_a_class_without_fields_is_one_value() -> None:
    assert Nothing() == Nothing()
    assert {Nothing(), Nothing()} == {Nothing()}
    assert repr(Nothing()) == "Nothing()"


def test_what_a_class_says_itself_holds() -> None:
    assert Swollen(1) == "anything"
    assert hash(Swollen(1)) == 7


def test_other_options_make_what_the_standard_library_makes() -> None:
    @ours.dataclass
    class Open:
        """May be set."""

        x: int = 1

    @ours.dataclass(frozen=True, slots=True, order=True)
    class Ordered:
        """May be sorted."""

        x: int = 1

    one = Open()
    one.x = 2
    assert one == Open(2)
    assert Ordered(1) < Ordered(2)
