"""The memory of stages: laws that no stage can see."""

from __future__ import annotations

import pickle
from concurrent.futures import ProcessPoolExecutor
from dataclasses import FrozenInstanceError, dataclass
from datetime import date
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossom.digest import decode, digest, encode
from glossom.faults import Fault, Faulty
from glossom.kept import Twofold, keep
from glossom.memo import Batch, Done, Memo, part_of
from glossom.model import (
    Alias,
    Candidate,
    Correction,
    FrontMatter,
    Occurrence,
    Run,
    Suggestion,
    Valid,
)
from glossom.pipeline import Options
from glossom.stores import Held, Shelf
from tests.sites import publish, small_site


def double(text: str) -> str:
    return text * 2


def letters(text: str) -> tuple[str, ...]:
    return tuple(text)


def refuse_odd(number: int) -> int:
    if number % 2:
        raise Faulty(Fault("odd", f"{number} is odd"))
    return number


def test_a_stage_runs_once_for_the_same_inputs() -> None:
    memo = Memo(Shelf(), "code")
    assert memo.run(double, "a").value == memo.run(double, "a").value == "aa"
    assert memo.ran["double"] == 1


def test_other_code_remembers_nothing() -> None:
    shelf = Shelf()
    Memo(shelf, "one").run(double, "a")
    other = Memo(shelf, "two")
    other.run(double, "a")
    assert other.ran["double"] == 1


def test_all_rows_that_fail_are_told_and_the_others_are_kept() -> None:
    memo = Memo(Shelf(), "code")
    products, faults = memo.attempt(refuse_odd, [(1,), (2,), (3,)])
    assert [product.value if product else None for product in products] == [None, 2, None]
    assert [fault.message for fault in faults] == ["1 is odd", "3 is odd"]
    with pytest.raises(Faulty):
        memo.map(refuse_odd, [(1,)])


def test_a_kept_input_is_known_by_its_digest_and_passed_as_its_value() -> None:
    memo = Memo(Shelf(), "code")
    assert memo.run(double, keep("a")).value == "aa"
    assert memo.run(double, memo.run(double, "a")).value == "aaaa"


def test_of_a_product_kept_elsewhere_the_digest_alone_is_remembered() -> None:
    shelf = Shelf()
    memo = Memo(shelf, "code")
    known = memo.digests(double, [("a" * 1000,), ("b",), ("a" * 1000,)])
    assert known == (digest(b"a" * 2000), digest(b"bb"), digest(b"a" * 2000))
    assert memo.fresh == {known[0]: b"a" * 2000, known[1]: b"bb"}
    assert max(map(len, shelf.products.values())) == len(known[0])
    later = Memo(shelf, "code")
    assert later.digests(double, [("b",)]) == (known[1],)
    assert (later.fresh, +later.ran) == ({}, {})
    with pytest.raises(Faulty) as refused:
        memo.digests(refuse_odd, [(1,), (2,), (3,)])
    assert len(refused.value.faults) == 2


def test_a_table_is_made_once_for_the_same_inputs_and_again_by_other_code() -> None:
    shelf, made = Shelf(), []

    def numbers() -> tuple[int, ...]:
        made.append(1)
        return 1, 2

    for code in ("one", "one", "two"):
        assert Memo(shelf, code).recall("numbers", ["a"], numbers, tuple[int, ...]) == (1, 2)
    assert len(made) == 2
    assert Memo(shelf, "one").recall("numbers", ["b"], numbers, tuple[int, ...]) == (1, 2)
    assert len(made) == 3


def test_a_table_of_no_kind_is_kept_as_long_as_the_process_that_made_it() -> None:
    shelf, held = Shelf(), Held()
    table = Memo(shelf, "code", held=held).recall("set", ["a"], lambda: {"x"})
    assert Memo(shelf, "code", held=held).recall("set", ["a"], lambda: {"y"}) is table
    assert Memo(shelf, "code").recall("set", ["a"], lambda: {"y"}) == {"y"}
    assert shelf.products == {}


def split(memo: Memo, common: str, text: str) -> Twofold[str, tuple[str, ...]]:
    return Twofold(text[:1], tuple(text[1:]))


@given(st.text(min_size=1), st.lists(st.text()))
def test_a_twofold_product_is_what_it_was_whichever_part_was_asked_for(first: str, second: list[str]) -> None:
    kind = Twofold[str, tuple[str, ...]]
    content = Twofold(first, tuple(second)).content
    opened: Twofold[str, tuple[str, ...]] = Twofold.opened(content, kind)
    assert opened.content == content
    assert (opened.first, opened.second, opened.content) == (first, tuple(second), content)


def test_a_batch_that_is_known_is_not_asked_for_its_cover() -> None:
    shelf, told = Shelf(), []

    def cover(text: str) -> tuple[object, ...]:
        told.append(text)
        return (text,)

    def made(text: str, known: str) -> Done[Twofold[str, tuple[str, ...]]]:
        memo = Memo(shelf, "code")
        (done,) = memo.batches(split, "common", [Batch("name", partial(cover, text), lambda: (text,), known)])
        return done

    first = made("abc", "as it is")
    assert made("abc", "as it is").key == first.key
    assert told == ["abc"]
    assert made("abc", "as it is now").key == first.key  # more than the cover has changed
    assert told == ["abc", "abc"]
    again = made("abd", "otherwise").product.value
    assert (again.first, again.second) == ("a", ("b", "d"))
    assert made("abc", "").key == first.key
    assert len(told) == 4


def doubled_apart(memo: Memo, common: str, *texts: str) -> tuple[str, ...]:
    there = memo.apart("doubles")
    return tuple(there.run(double, text).key for text in texts)


def test_what_lies_apart_is_read_without_the_rest_of_its_batch() -> None:
    shelf = Shelf()

    def made(*texts: str) -> tuple[Memo, Done[tuple[str, ...]]]:
        memo = Memo(shelf, "code")
        batch = Batch("name", lambda: texts, lambda: texts)
        (done,) = memo.batches(doubled_apart, "common", [batch], parts=("doubles",))
        return memo, done

    memo, done = made("a", "b")
    assert memo.ran["double"] == 2
    key = done.product.value[0]
    assert memo.within(part_of(done.drawer, "doubles")).store.read([key]) == {key: b"aa"}
    assert memo.within(done.drawer).store.read([key]) == {}
    memo, done = made("a", "c")
    assert memo.ran["double"] == 1
    apart = memo.within(part_of(done.drawer, "doubles")).store
    assert list(apart.read([key, *done.product.value]).values()) == [b"aa", b"cc"]


@pytest.mark.parametrize("value", ["small", "large" * 1000])
def test_what_is_sent_to_another_process_is_known_there_by_the_same_digest(value: str) -> None:
    kept = keep((value,))
    sent = [pickle.loads(pickle.dumps(kept)) for _ in range(2)]
    assert [one.digest for one in sent] == [kept.digest] * 2
    assert [one.content for one in sent] == [kept.content] * 2
    assert (sent[0] is sent[1]) == (value == "small")  # so that it is decoded once


@given(st.lists(st.tuples(st.text(), st.text()), min_size=2, max_size=2, unique=True))
def test_other_inputs_have_other_keys(rows: list[tuple[str, str]]) -> None:
    memo = Memo(Shelf(), "code")
    assert memo.key("stage", rows[0]) != memo.key("stage", rows[1])


@given(st.text(), st.dictionaries(st.text(), st.text()), st.dates())
def test_what_is_decoded_is_what_was_encoded(title: str, notes: dict[str, str], day: date) -> None:
    front = FrontMatter(title=title, notes=notes, date=day, corrections=(Correction(date=day, text=title),))
    assert decode(encode(front), FrontMatter) == front
    assert decode(encode((front, ())), tuple[FrontMatter, tuple[Run, ...]]) == (front, ())


@dataclass
class Unslotted:
    name: str
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Raw:
    name: str
    content: bytes


@pytest.mark.parametrize(
    "value",
    [
        Unslotted("a", date(2014, 8, 26)),
        Suggestion(id="minsk", type="place", term="Minsk", aliases=(Alias(form="Mensk"),), status="accepted"),
        Occurrence(0, 1, 2, (Candidate("minsk", "Minsk", exact=True),)),
        Valid(start=None, end=date(2014, 8, 26)),
        FrontMatter(title="", date="unknown"),
        Raw("a", b"\x00\xff"),
    ],
)
def test_a_value_of_any_kind_of_dataclass_is_decoded_to_itself(value: object) -> None:
    decoded = decode(encode(value), type(value))
    assert decoded == value
    assert type(decoded) is type(value)


@pytest.mark.parametrize("content", [b"[]", b"[1]", b"[1,2,3,4,5,6]", b"null", b"{}", b"[0,1,2,[[]],0]", b"", b"[0,1"])
def test_what_is_no_such_value_is_an_error(content: bytes) -> None:
    with pytest.raises((ValueError, TypeError, KeyError)):
        decode(content, Occurrence)


def test_what_is_decoded_is_frozen() -> None:
    decoded = decode(encode(Valid()), Valid)
    with pytest.raises(FrozenInstanceError):
        decoded.start = date.max


def test_the_order_of_a_mapping_is_content() -> None:
    assert digest(encode({"a": 1, "b": 2})) != digest(encode({"b": 2, "a": 1}))


def test_one_process_and_two_give_the_same_site() -> None:
    files = small_site()
    for number in range(400):  # so many that there are batches enough to be sent to other processes
        files[f"content/articles/2014/s{number}.md"] = (
            f"---\ntitle: Story {number}\ndate: 2014-08-{number % 28 + 1:02}\n---\n\nThey met in Minsk.\n"
        )
    alone = publish(files)
    with ProcessPoolExecutor(2) as executor:
        memo = Memo(Shelf(), "test", executor)
        together = publish(files, memo, Options())
        files["content/glossary/words.yaml"] += "- id: story\n  type: term\n  term: story\n  short: What is told.\n"
        later = publish(files, memo, Options())
    assert alone == together
    assert later == publish(files)


def test_a_held_value_is_decoded_once_and_forgotten_when_two_builds_did_not_ask_for_it() -> None:
    held = Held()
    memo = Memo(Shelf(), "code", held=held)
    memo.run(letters, "abc")
    first = memo.run(letters, "abc").value
    held.turn()
    assert memo.run(letters, "abc").value is first
    held.turn()
    held.turn()
    again = memo.run(letters, "abc").value
    assert again == first
    assert again is not first
