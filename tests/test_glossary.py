"""Glossary files: entries, their places, rules. Examples are in spec/glossary-files.md; here are laws."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossom.faults import Fault, Faulty
from glossom.model import Alias, GlossaryEntry, PlacedEntry, SourceFile
from glossom.reading.glossary import locate, read_glossary, visible
from tests.test_fields import YAMLISH, assert_inside

PATH = "content/glossary/places.yaml"


def entries(text: str) -> tuple[PlacedEntry, ...]:
    return read_glossary(SourceFile(PATH, text, ""))[0]


def faults_of(text: str) -> tuple[Fault, ...]:
    try:
        return read_glossary(SourceFile(PATH, text, ""))[1]
    except Faulty as faulty:
        return faulty.faults


def entry(lines: str) -> str:
    return f"- id: minsk\n  type: place\n  term: Minsk\n  short: Capital of Belarus.\n  {lines}\n"


def test_a_file_is_a_list_of_entries_or_one_entry() -> None:
    one = "id: minsk\ntype: place\nterm: Minsk\nshort: A city.\n"
    other = "- id: osce\n  type: org\n  term: OSCE\n  short: A union.\n"
    assert [placed.entry.id for placed in entries(one)] == ["minsk"]
    assert [placed.entry.id for placed in entries(other + entry("lang: en"))] == ["osce", "minsk"]


@pytest.mark.parametrize("text", ["", "\ufeff", "# nothing yet\n", "---\n", "[]", "-\n-\n", "null"])
def test_an_empty_file_has_no_entries(text: str) -> None:
    assert entries(text) == ()


def test_entries_know_their_places() -> None:
    text = "# places\n\n" + entry("lang: en") + "\n-   id: osce\n    type: org\n    term: O\n    short: A union.\n"
    assert [(one.path, one.line, one.column) for one in entries(text)] == [(PATH, 3, 3), (PATH, 9, 5)]


def test_drafts_and_rejected_entries_are_read_and_may_lack_a_definition() -> None:
    text = "- {id: a, type: term, term: a, status: draft}\n- {id: b, type: term, term: b, status: rejected}\n"
    assert [one.entry.status for one in entries(text)] == ["draft", "rejected"]
    assert faults_of(text) == ()


def test_a_plain_alias_is_its_form() -> None:
    (one,) = entries(
        entry("aliases: [Мінск, {form: Minsk city, match: false}]\n  see: belarus\n  same_as: wikidata:Q2280")
    )
    assert one.entry.aliases == (Alias(form="Мінск"), Alias(form="Minsk city", match=False))
    assert (one.entry.see, one.entry.same_as) == (("belarus",), ("wikidata:Q2280",))


@pytest.mark.parametrize(
    ("lines", "code", "column"),
    [
        ("aliases: ['']", "empty-text", 13),
        ("aliases: [{form: ' '}]", "empty-text", 20),
        ("aliases: [{form: a, lang: be_BY}]", "bad-language", 29),
        ("location: {lat: 90.5, lon: 0}", "out-of-range", 19),
        ("location: {lat: 0, lon: -181}", "out-of-range", 27),
        ("location: {lat: 0, lon: 0, country: by}", "bad-country", 39),
        ("location: {lat: 0}", "missing-key", 14),
        ("image: ../x.jpg", "bad-image", 10),
        ("pronunciation: {audio: /x.mp3}", "bad-image", 26),
        ("links: [{title: x, url: 'javascript:alert(1)'}]", "bad-address", 27),
        ("links: [{title: x}]", "missing-key", 12),
        ("same_as: [Q2280]", "bad-same-as", 13),
        ("same_as: 'data:text/html,x'", "bad-same-as", 12),
        ("scope: {include: [europe]}", "bad-scope", 21),
        ("periods: [{valid: 2014-06-07, short: x}]", "wrong-type", 21),
        ("periods: [{valid: 2014-06-07/2014-06-31, short: x}]", "wrong-date", 21),
        ("periods: [{valid: 2014-06-07/2014-06-06, short: x}]", "empty-span", 21),
        ("aliases: [a, {form: b, valid: /}]", "empty-span", 33),
        ("level: D1", "wrong-word", 10),
    ],
)
def test_a_rule_points_at_the_value(lines: str, code: str, column: int) -> None:
    (fault,) = faults_of(entry(lines))
    assert fault.place is not None
    assert (fault.code, fault.severity, fault.place.line, fault.place.column) == (code, "error", 5, column)


@pytest.mark.parametrize("good", ["minsk", "g7", "x-1-y", "1", "index", "мінск", "search"])
def test_good_ids(good: str) -> None:
    assert entries(f"- {{id: {good}, type: term, term: x, short: y}}")[0].entry.id == good


@pytest.mark.parametrize("bad", ["Minsk", "a_b", "a b", "-a", "a-", "con", "a/b", "ЖЖ", "x" * 81, "''"])
def test_bad_ids(bad: str) -> None:
    assert [fault.code for fault in faults_of(f"- {{id: {bad}, type: term, term: x, short: y}}")] == ["bad-id"]


def test_an_entry_without_definition_is_warned_of() -> None:
    (fault,) = faults_of("- {id: a, type: term, term: a}")
    assert (fault.code, fault.severity, str(fault.place)) == ("no-short", "warning", f"{PATH}:1:8")
    assert faults_of("- {id: a, type: term, term: a, periods: [{valid: 2014-01-01/, short: x}]}") == ()


def test_a_long_definition_is_warned_of_by_what_a_reader_sees() -> None:
    link = f"[{'x' * 299}](https://example.org/{'y' * 300})."
    assert faults_of(f"- {{id: a, type: term, term: a, short: '{link}'}}") == ()
    (fault,) = faults_of(f"- {{id: a, type: term, term: a, short: '*{'x' * 301}*'}}")
    assert (fault.code, fault.severity) == ("long-short", "warning")
    assert "301 visible characters" in fault.message


@pytest.mark.parametrize(
    ("markdown", "seen"),
    [
        ("*a* **b** `c` _d_ e_f", "a b c d e_f"),
        ("[a](b) ![c](d 'e') [f]", "a c [f]"),
        (r"1\. 2\*", "1. 2*"),
        ("a\n  b", "a b"),
    ],
)
def test_what_a_reader_sees(markdown: str, seen: str) -> None:
    assert visible(markdown) == seen


def test_all_entries_are_checked_in_one_go() -> None:
    text = "- {id: A, type: term, term: a}\n- {id: b, type: thing, term: b}\n- {type: term, trem: c}\n- text\n"
    assert [(fault.code, fault.place and fault.place.line) for fault in faults_of(text)] == [
        ("bad-id", 1),
        ("no-short", 1),
        ("wrong-word", 2),
        ("missing-key", 3),
        ("missing-key", 3),
        ("unknown-key", 3),
        ("wrong-type", 4),
    ]


def test_a_file_of_a_thousand_slips_is_not_listed_whole() -> None:
    faults = faults_of("- {id: A, type: thing, term: a}\n" * 2000)
    assert len(faults) < 1100
    assert faults[-1].code == "too-many-faults"
    (fault,) = faults_of(entry("aliases: [" + "[a], " * 2000 + "]"))
    assert fault.code == "too-many-faults"


def test_locate_finds_a_value_of_an_entry() -> None:
    text = "- {id: a, type: term, term: a}\n" + entry("see: [belarus, minks]")
    assert str(locate(SourceFile(PATH, text, ""), "minsk", "see", 1)) == f"{PATH}:6:18"
    assert str(locate(SourceFile(PATH, text, ""), "absent", "see")) == PATH


@settings(deadline=None, max_examples=300)
@given(st.one_of(st.text(), YAMLISH))
def test_any_text_is_entries_or_faults_inside_the_file(text: str) -> None:
    for whole in (text, entry(f"body: {text}"), entry(f"aliases: [{text}]")):
        for fault in faults_of(whole):
            assert_inside(fault, whole.removeprefix("\ufeff"))


def test_naughty_strings_as_values(shared_data: Path) -> None:
    lines = (shared_data / "attacks" / "blns.jsonl").read_text("utf-8").splitlines()
    for text in (json.loads(line)["text"] for line in lines):
        for key in (field.name for field in dataclasses.fields(GlossaryEntry)):
            for line in (f"{key}: {text}", f"{key}: [{json.dumps(text)}]", f"{key}: {{short: {json.dumps(text)}}}"):
                for fault in faults_of(f"- {line}\n"):
                    assert_inside(fault, f"- {line}\n")
