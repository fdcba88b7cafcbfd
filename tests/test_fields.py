"""YAML with places: what is read, what is refused, what is written. Examples are in spec/*.md; here are laws."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Literal

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from glossom.faults import Fault, Faulty
from glossom.model import FrontMatter, GlossaryEntry, Site, Source, Valid
from glossom.reading import fields
from glossom.reading.fields import FRONT, read_value, read_yaml, write_yaml
from glossom.reading.nodes import Items, Node, Pairs, Scalar, find, is_absent
from glossom.reading.offers import field_types, offer
from glossom.reading.records import Unfit, record


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    text: str = ""
    switch: bool = False
    count: int = 0
    size: float = 0.0
    day: date | None = None
    either: date | Literal["unknown"] | None = None
    word: Literal["first", "section", "all"] = "first"
    texts: tuple[str, ...] = ()
    limit: float | None = 9
    table: dict[str, str] = field(default_factory=dict)


def read(text: str, kind: Any = Sample) -> Any:
    value, faults = read_value(read_yaml("x.yaml", text), kind)
    assert [fault for fault in faults if fault.severity == "error"] == []
    return value


def faults_of(text: str, kind: Any = Sample) -> tuple[Fault, ...]:
    try:
        return read_value(read_yaml("x.yaml", text), kind)[1]
    except Faulty as faulty:
        return faulty.faults


def one_fault(text: str, kind: Any = Sample) -> Fault:
    faults = faults_of(text, kind)
    assert len(faults) == 1, faults
    return faults[0]


def assert_inside(fault: Fault, text: str) -> None:
    """A place lies in the file: an existing line, and a column of it (or the one after its last)."""
    place = fault.place
    assert place is not None
    lines = text.split("\n")
    if place.line == 0:
        return
    assert 1 <= place.line <= len(lines)
    line = lines[place.line - 1].rstrip("\r")
    if len(line) > 10_000:
        assert (place.source, place.column <= len(line) + 1) == ("", True)
        return
    assert place.source == line
    assert 1 <= place.column <= len(place.source) + 1
    assert place.length >= 1
    assert place.column + place.length <= len(place.source) + 2


# ---------------------------------------------------------------- scalars


@pytest.mark.parametrize(
    "text", ["no", "on", "12:30", "1.10", "0x1F", "2014-08-26", "1e3", "True", "=", "0777", "NULL"]
)
def test_a_text_stays_as_it_is_written(text: str) -> None:
    assert read(f"text: {text}").text == text
    assert read(f"texts: [{text}]").texts == (text,)
    assert read(f"table: {{{text}: {text}}}").table == {text: text}


@pytest.mark.parametrize("nothing", ["", "~", "null"])
def test_nothing_is_an_absent_key(nothing: str) -> None:
    text = f"text: {nothing}\nswitch: {nothing}\nday: {nothing}\ntexts:\n  - a\n  - {nothing}\n  - b"
    assert read(text) == Sample(texts=("a", "b"))
    assert read(f"text: '{nothing}'").text == nothing


def test_null_says_none_where_the_type_has_one() -> None:
    assert read("limit: null").limit is None
    assert read("limit: ~").limit is None
    assert read("limit:").limit == 9


def test_the_type_decides_what_a_scalar_means() -> None:
    value = read("switch: true\ncount: -3\nsize: 53.9\nday: 2014-08-26\neither: unknown\nword: all")
    assert value == Sample(switch=True, count=-3, size=53.9, day=date(2014, 8, 26), either="unknown", word="all")


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ("switch: yes", "write true"),
        ("switch: Off", "write false"),
        ("size: 53,9", "write 53.9"),
        ("day: 2014-8-6", "write 2014-08-06"),
        ("day: 2014-08-26T10:00:00Z", "write 2014-08-26"),
        ("day: 2014/08/26", "write 2014-08-26"),
        ("day: 2026-02-30", "there is no such day"),
        ("either: unknwon", "write year-month-day"),
        ("word: All", "did you mean 'all'?"),
        ("text: [a]", "put the value in quotation marks"),
    ],
)
def test_a_hint_says_how_to_write_it(line: str, hint: str) -> None:
    assert one_fault(line).hint == hint


@pytest.mark.parametrize(
    "line",
    [
        "switch: 1", "count: 1.0", "count: 1_000", "count: ٣", "count: 1" + "0" * 5000, "size: .nan", "size: .inf",
        "size: 1e400", "day: 20140826", "day: 2014-W35-2", "day: 0000-01-01", "day: 1409011200", "word: any",
        "text: {a: b}", "texts: {a: b}", "table: [a]", "table: a", "day: [2014-08-26]",
    ],
)  # fmt: skip
def test_what_a_type_cannot_be_is_refused_where_it_stands(line: str) -> None:
    fault = one_fault(line)
    assert fault.code in {"wrong-type", "wrong-date", "wrong-word"}
    assert fault.place is not None
    assert fault.place.column == line.index(": ") + 3
    assert len(fault.message) < 120


def test_all_types_are_checked_in_one_go() -> None:
    text = "switch: maybe\ncount: x\ntexts: {a: b}\nwrod: all\nday: never"
    assert {fault.place.line for fault in faults_of(text) if fault.place} == {1, 2, 3, 4, 5}


def test_columns_count_code_points() -> None:
    fault = one_fault("table: {🎉🎉: a}\nswitch: '🎉é' # x")
    assert fault.place is not None
    assert (fault.place.line, fault.place.column, fault.place.length) == (2, 9, 4)


def test_an_unknown_key_is_a_warning_and_left_out() -> None:
    text = "texs: [a]\ntext: b"
    assert read(text) == Sample(text="b")
    fault = one_fault(text)
    assert (fault.code, fault.severity, fault.hint) == ("unknown-key", "warning", "did you mean 'texts'?")


@pytest.mark.parametrize(("theirs", "ours"), [("description", "summary"), ("categories", "tags"), ("subtitle", "deck")])
def test_keys_of_other_tools_are_known(theirs: str, ours: str) -> None:
    faults = faults_of(f"title: x\n{theirs}: y", FrontMatter)
    assert [fault.hint for fault in faults] == [f"did you mean '{ours}'?"]


def test_a_missing_key_points_at_the_first_key_of_its_mapping() -> None:
    fault = one_fault("title: x\nreferences:\n  - url: https://example.org/", FrontMatter)
    assert (fault.code, str(fault.place)) == ("missing-key", "x.yaml:3:5")
    fault = one_fault("title:\nlang: en", FrontMatter)
    assert (fault.message, str(fault.place)) == ("'title' is empty", "x.yaml:1:1")


def test_a_hash_that_swallows_words_is_warned_of() -> None:
    fault = one_fault("text: We are #1 again\nswitch: true # yes")
    assert (fault.code, str(fault.place)) == ("yaml-comment", "x.yaml:1:14")
    assert faults_of("text: 'We are #1 again' #x\ntexts: [a] #y") == ()


def test_shorthands_are_written_out() -> None:
    value = read("title: x\nsource: AP\nreferences: [UN, {name: OSCE}]\nimage: a.jpg\nauthors: A. Writer", FrontMatter)
    assert value.source == Source(name="AP")
    assert [reference.name for reference in value.references] == ["UN", "OSCE"]
    assert value.image.src == "a.jpg"
    assert value.authors == ("A. Writer",)


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("2014-06-07/2019-05-20", Valid(start=date(2014, 6, 7), end=date(2019, 5, 20))),
        ("2014-06-07/", Valid(start=date(2014, 6, 7))),
        ("/2019-05-20", Valid(end=date(2019, 5, 20))),
    ],
)
def test_a_span_of_days(text: str, span: Valid) -> None:
    entry = read(f"id: x\ntype: person\nterm: X\nperiods: [{{valid: {text}, short: y}}]", GlossaryEntry)
    assert entry.periods[0].valid == span


def test_nav_takes_a_title_and_its_address() -> None:
    site = read("title: x\nnav:\n- About: about/\n- {title: Rights, url: rights/}", Site)
    assert [(item.title, item.url) for item in site.nav] == [("About", "about/"), ("Rights", "rights/")]


# ---------------------------------------------------------------- what is refused

REFUSED = {
    "yaml-anchor": ["a: &x b", "a: *x", "a: &x [b]", "text: *Breaking* news", "&a a: b", "a: &", "&r {a: b}"],
    "yaml-tag": ["a: !!str b", "a: !!python/object/apply:os.system [ls]", "a: !x b", "!!map {a: b}", "a: ! b",
                 "a: !x!y b"],
    "yaml-merge": ["<<: {a: b}", "a:\n  <<: {b: c}"],
    "yaml-duplicate-key": ["a: 1\nb: 2\na: 3", "table: {x: 1, x: 2}", "a: 1\n'a': 2"],
    "yaml-key": ["? [a]\n: b", "? {a: b}\n: c", "'': a"],
    "yaml-depth": ["[" * 13, "a: " + "{a: " * 12 + "b" + "}" * 12, "- " * 20 + "a",
                   "\n".join(" " * n + "a:" for n in range(40))],
    "yaml-documents": ["a: b\n---\nc: d", "---\na: b\n---\n"],
    "yaml-character": [
        "a: b\x00", "a: \x07", "a: b\u2028c", "a:\rb", "a: \ud83d", 'a: "\\ud83d"', 'a: "\\x07"', 'a: "\\0"',
        'a: "\\u12"', "a: b\ufeff", "a: \x85",
    ],
    "yaml-syntax": [
        "a: b: c", 'a: "b', "a: 'it's'", "a: [b", "a: {b", "a: @b", "a: `b`", "a: %b", "a:\n\tb: c", "a: b\n  c: d",
        "- a\nb: c", "a\nb: c", 'a: "\\q"', "a: > b", "a: - b", "a: [b]]", "a: b\n...\nc: d", "{: a}", "%FOO",
        "%YAML 3.0\n---\na: b",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in REFUSED.items() for text in texts])
def test_what_is_not_used_here_is_refused_with_its_place(code: str, text: str) -> None:
    with pytest.raises(Faulty) as caught:
        read_yaml("x.yaml", text)
    assert code in {fault.code for fault in caught.value.faults}
    for fault in caught.value.faults:
        assert_inside(fault, text)
        assert fault.hint


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in REFUSED.items() for text in texts])
def test_the_parser_in_python_refuses_the_same(code: str, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fields, "LOADER", yaml.SafeLoader)
    with pytest.raises(Faulty) as caught:
        read_yaml("x.yaml", text)
    assert code in {fault.code for fault in caught.value.faults}
    for fault in caught.value.faults:
        assert_inside(fault, text)


def test_the_parser_in_python_reads_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "# c\ntext: |\n  a\n  b\n# d\ntexts:\n  - 'x'\n  - \"y\\n\"\ntable: {a: [b], c: d}\nday: 🎉 # e\n"
    before = list(walk(read_yaml("x.yaml", text)))
    monkeypatch.setattr(fields, "LOADER", yaml.SafeLoader)
    assert list(walk(read_yaml("x.yaml", text))) == before


def walk(node: Node) -> Iterator[tuple[Any, ...]]:
    yield type(node).__name__, node.start, node.end, getattr(node, "text", ""), getattr(node, "style", "")
    if isinstance(node, Items):
        for item in node.items:
            yield from walk(item)
    if isinstance(node, Pairs):
        for key, value in node.pairs:
            yield from walk(key)
            yield from walk(value)


def bombs() -> dict[str, str]:
    laughs = "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 30))
    merges = "a0: &a0 {x: 1}\n" + "".join(f"a{n}: &a{n}\n  <<: [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 20))
    return {
        "laughs": laughs,
        "merges": merges,
        "brackets": "a: " + "[" * 60_000,
        "braces": "a: " + "{a: " * 15_000,
        "dashes": "- " * 30_000,
        "question marks": "? " * 30_000,
        "tags": "a: " + "!!str " * 10_000,
        "open quote": 'a: "' + "x" * 60_000,
        "twice": "a: 1\n" * 12_000,
        "many values": "a: [" + "b," * 30_000 + "]",
        "too long": "a: b\n" * 2_000_000,
    }


@pytest.mark.parametrize("name", bombs())
def test_a_bomb_is_refused(name: str) -> None:
    with pytest.raises(Faulty) as caught:
        read_yaml("x.yaml", bombs()[name], limits=FRONT)
    assert 1 <= len(caught.value.faults) <= fields.MOST


@pytest.mark.parametrize("escapes", ["\\u00e9", "\\U0001F600", "\\n", "\\t", "\\\\"])
def test_other_escapes_are_read(escapes: str) -> None:
    assert read(f'text: "{escapes}"').text == json.loads(f'"{escapes}"') if "U" not in escapes else "😀"


def test_an_offset_leads_to_the_right_line() -> None:
    text = "---\r\ntitle: x\r\ndraft: maybe\r\n---\r\nBody"
    node = read_yaml("x.md", text, start=5, end=text.rindex("---"))
    fault = read_value(node, FrontMatter)[1][0]
    assert str(fault.place) == "x.md:3:8"
    assert fault.place is not None
    assert fault.place.source == "draft: maybe"


def test_an_endless_line_is_not_repeated_by_every_fault() -> None:
    text = "texts: [" + "x, " * 30_000 + "[a], " * 900 + "]"
    faults = faults_of(text)
    assert len(faults) == 900
    assert {fault.place.source for fault in faults if fault.place} == {""}
    assert [fault.place.column for fault in faults if fault.place] == [90_009 + 5 * at for at in range(900)]


def test_find_leads_to_a_value_or_the_nearest_above() -> None:
    root = read_yaml("x.yaml", "a:\n  b: [x, ~, {c: d}]\nimage: y.jpg")

    def text_at(*steps: str | int) -> str:
        node = find(root, *steps)
        return node.file.text[node.start : node.end]

    assert text_at("a", "b", 0) == "x"
    assert text_at("a", "b", 1, "c") == "d"
    assert text_at("a", "b", 7) == "[x, ~, {c: d}]"
    assert text_at("image", "src") == "y.jpg"
    assert find(root, "absent", "image") is root


# ---------------------------------------------------------------- laws

WILD = st.text(st.characters(codec="utf-8"), max_size=60)
YAMLISH = st.lists(
    st.sampled_from(
        ["title", "date", "tags", ": ", ":", "- ", "\n", "\n  ", "[", "]", "{", "}", ", ", '"', "'", "#", " #x", "&a",
         "*a", "!t", "|", ">", "\t", "2014-08-26", "yes", "true", "null", "~", "é", "🎉", "\\", "---", "...", "<<",
         "? ", "\r\n", "%", "x"],
    ),
    max_size=25,
).map("".join)  # fmt: skip


@settings(deadline=None, max_examples=400)
@given(st.one_of(WILD, YAMLISH), st.sampled_from([FrontMatter, GlossaryEntry, Site, Sample]))
@example("\ufeff", FrontMatter)
@example("a: \ud800", FrontMatter)
def test_any_text_is_a_value_or_faults_inside_the_file(text: str, kind: Any) -> None:
    for fault in faults_of(text, kind):
        assert_inside(fault, text)


VALUES = [
    *["", "null", "a", "'a'", "3", "3.5", "true", "2014-08-26", "unknown", "all", "person", "[a, b]", "[]", "[[a]]"],
    *["{a: b}", "{a: [b]}", "[{a: b}]", "{form: a}", "[{form: a, case: exact}]", "{name: a, url: b}"],
    *["{start: 2014-01-01}", "2014-01-01/2015-01-01", "[2014-01-01/2015-01-01]", "[{title: a, url: b}]"],
    "{occurrences: all, max: 3}",
]


@st.composite
def values(draw: st.DrawFn) -> tuple[str, Any]:
    """Keys of a type with values that fit some of them, and the type."""
    kind = draw(st.sampled_from([FrontMatter, GlossaryEntry, Site, Sample]))
    keys = draw(st.lists(st.sampled_from(sorted(field_types(kind))), unique=True, max_size=6))
    return "\n".join(f"{key}: {draw(st.sampled_from(VALUES))}" for key in keys), kind


adapter = cache(TypeAdapter)


@settings(deadline=None, max_examples=600)
@given(values())
def test_what_fits_is_what_pydantic_accepts(sample: tuple[str, Any]) -> None:
    text, kind = sample
    offered = offer(kind)(read_yaml("x.yaml", text), [])
    try:
        accepted = adapter(kind).validate_python(offered)
    except ValidationError:
        with pytest.raises(Unfit):
            record(kind)(offered)
    else:
        assert record(kind)(offered) == accepted
        assert repr(record(kind)(offered)) == repr(accepted)


@settings(deadline=None, max_examples=200)
@given(YAMLISH)
def test_every_node_lies_inside_the_file_and_inside_its_parent(text: str) -> None:
    try:
        root = read_yaml("x.yaml", text)
    except Faulty:
        return
    for _, start, end, *_ in walk(root):
        assert root.start <= start <= end <= len(text)


@settings(deadline=None, max_examples=300)
@given(
    st.dictionaries(
        st.text(st.characters(codec="utf-8"), min_size=1, max_size=9), st.text(st.characters(codec="utf-8"))
    )
)
@example(
    {
        "a": "no",
        "b": "2014-08-26",
        "c": " x ",
        "d": "- a",
        "e": "x\n",
        "f": "\n\n x\n",
        "g": "a\u2028b",
        "h": "#",
        "i": "",
    }
)
@example(
    {
        "a": "x: y",
        "b": "[",
        "c": "'\"",
        "d": "a #b",
        "e": "null",
        "f": "---\n...",
        "g": "\ta",
        "h": "a\n\tb ",
        "i": "<<",
    }
)
def test_what_is_written_reads_back_as_the_same_texts(pairs: dict[str, str]) -> None:
    plain = {clean(key).replace("\n", " ").strip(): clean(text) for key, text in pairs.items()}
    plain.pop("", None)
    written = write_yaml(plain)
    root = read_yaml("x.yaml", written)
    assert isinstance(root, Pairs)
    assert {key.text: value.text for key, value in root.pairs if isinstance(value, Scalar)} == plain
    assert not any(is_absent(value) for _, value in root.pairs)


def clean(text: str) -> str:
    return fields.CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def test_lists_and_mappings_are_written_as_blocks_and_nothing_is_shared() -> None:
    both = ["a", "b"]
    written = write_yaml({"x": both, "y": both, "z": {"day": date(2014, 8, 26), "on": True, "word": "on"}})
    assert written == ("x:\n  - a\n  - b\ny:\n  - a\n  - b\nz:\n  day: 2014-08-26\n  'on': true\n  word: 'on'\n")


def test_lines_are_literal_and_long_texts_stay_on_one_line() -> None:
    assert write_yaml({"a": "x\ny", "b": "word " * 60 + "end"}) == "a: |-\n  x\n  y\nb: " + "word " * 60 + "end\n"


def test_naughty_strings_survive(shared_data: Path) -> None:
    for text in naughty(shared_data):
        root = read_yaml("x.yaml", write_yaml({"text": text}))
        value = find(root, "text")
        assert isinstance(value, Scalar)
        assert value.text == clean(text)
        for line in (f"text: {text}", f'text: "{text}"', f"text: [{text}]", text):
            for fault in faults_of(line):
                assert_inside(fault, line)


def naughty(shared_data: Path) -> list[str]:
    lines = (shared_data / "attacks" / "blns.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line)["text"] for line in lines]
