"""The files of content/review: what is read, what is wrong in them, and what their documentation says."""

from __future__ import annotations

import dataclasses
import json
import re
from typing import Any

import pytest

from glossom.faults import Faulty
from glossom.memo import Memo
from glossom.model import (
    Context,
    Decisions,
    Evidence,
    GlossaryEntry,
    Meaning,
    Rejection,
    Source,
    SourceFile,
    Suggestion,
)
from glossom.pipeline import Options, build
from glossom.reading.fields import read_value, read_yaml
from glossom.reading.review import (
    DECISIONS,
    DRAFTS,
    PlacedSuggestion,
    read_decisions,
    read_drafts,
    write_decisions,
    write_drafts,
)
from glossom.stores import Shelf
from tests.sites import publish, small_site, snapshot
from tests.test_docs_keys import FOLDER, default_of, tables
from tests.update_schemas import FOLDER as SCHEMAS

DRAFT = "- {id: tbilisi, type: place, term: Tbilisi, short: Capital of Georgia.}\n"


def drafts(text: str) -> tuple[PlacedSuggestion, ...]:
    return read_drafts(SourceFile(DRAFTS, text, ""))[0]


def told(path: str, text: str) -> list[str]:
    """Each fault's severity, code and place."""
    try:
        file = SourceFile(path, text, "")
        faults = read_drafts(file)[1] if path == DRAFTS else read_decisions(file)[1]
    except Faulty as faulty:
        faults = faulty.faults
    return [f"{fault.severity} {fault.code} {fault.place}" for fault in faults]


# ---------------------------------------------------------------- drafts


def test_a_draft_is_an_entry_that_waits_and_says_why_it_is_there() -> None:
    [one] = drafts(
        "# first\n- id: tbilisi\n  type: place\n  term: Tbilisi\n  into: tiflis\n  confidence: 0.9\n"
        "  evidence: [{text: capital of Georgia, source: GeoNames}]\n"
        "  contexts: [{article: content/articles/a.md, sentence: To Tbilisi!, words: Tbilisi}]\n"
    )
    assert (one.path, one.line, one.column) == (DRAFTS, 2, 3)
    assert one.suggestion == Suggestion(
        id="tbilisi",
        type="place",
        term="Tbilisi",
        status="draft",
        into="tiflis",
        confidence=0.9,
        evidence=(Evidence(text="capital of Georgia", source=Source(name="GeoNames")),),
        contexts=(Context(article="content/articles/a.md", sentence="To Tbilisi!", words="Tbilisi"),),
    )


@pytest.mark.parametrize("text", ["", "# nothing\n", "[]\n"])
def test_a_file_without_drafts_has_none(text: str) -> None:
    assert drafts(text) == ()


def test_all_faults_of_a_broken_file_are_told_at_once() -> None:
    text = (
        "- {id: Tbilisi, type: plaice, term: ''}\n"
        "- {id: b, type: term, term: b, confidence: 2, evidence: [{text: x}]}\n"
        "- {id: c, type: term, term: c, contexts: [{article: a.md, sentence: s}], colour: red}\n"
        "- {id: d, type: term, term: d, source: {url: example}}\n"
    )
    assert told(DRAFTS, text) == [
        "error bad-id content/review/drafts.yaml:1:8",
        "error wrong-word content/review/drafts.yaml:1:23",
        "error empty-text content/review/drafts.yaml:1:37",
        "error out-of-range content/review/drafts.yaml:2:44",
        "error missing-key content/review/drafts.yaml:2:59",
        "error missing-key content/review/drafts.yaml:3:44",
        "warning unknown-key content/review/drafts.yaml:3:74",
        "error bad-address content/review/drafts.yaml:4:46",
    ]


def test_an_accepted_draft_without_a_definition_is_for_review_to_refuse() -> None:
    assert told(DRAFTS, "- {id: a, type: term, term: a, status: accepted}\n") == []


def test_two_drafts_of_one_id_are_an_error() -> None:
    assert told(DRAFTS, DRAFT + DRAFT) == ["error same-id content/review/drafts.yaml:2:3"]


def test_a_written_file_says_what_it_is_and_shows_the_status() -> None:
    text = write_drafts([Suggestion(id="a", type="term", term="a")])
    assert re.match(r"# yaml-language-server: \S+/drafts\.schema\.json\n# What `suggest` found", text)
    assert "\n- id: a\n  type: term\n  term: a\n  status: draft\n" in text


# ---------------------------------------------------------------- decisions


def test_decisions_are_read() -> None:
    text = (
        "rejected:\n  - {term: Tuesday, type: event, forms: Tues}\n"
        "meanings:\n  - {article: a.md, form: 1984, entry: novel, before: In}\n"
    )
    assert read_decisions(SourceFile(DECISIONS, text, "")) == (
        Decisions(
            rejected=(Rejection(term="Tuesday", type="event", forms=("Tues",)),),
            meanings=(Meaning(article="a.md", form="1984", entry="novel", before="In"),),
        ),
        (),
    )


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("- term: x\n", ["error wrong-type content/review/decisions.yaml:1:1"]),
        ("rejected: Tuesday\n", ["error wrong-type content/review/decisions.yaml:1:11"]),
        ("<<<<<<< ours\nrejected:\n", ["error yaml-syntax content/review/decisions.yaml:2:9"]),
        (
            "meanings:\n  - {article: a.md, form: ''}\n  - {}\n",
            [
                "error missing-key content/review/decisions.yaml:2:6",
                "error empty-text content/review/decisions.yaml:2:27",
                "error missing-key content/review/decisions.yaml:3:5",
                "error missing-key content/review/decisions.yaml:3:5",
                "error missing-key content/review/decisions.yaml:3:5",
            ],
        ),
        ("rejekted: []\n", ["warning unknown-key content/review/decisions.yaml:1:1"]),
    ],
)
def test_faults_of_decisions_have_their_places(text: str, faults: list[str]) -> None:
    assert told(DECISIONS, text) == faults


def test_the_same_decision_twice_is_one() -> None:
    one = "  - {article: a.md, form: x, entry: y}\n"
    assert told(DECISIONS, f"meanings:\n{one}{one}") == []
    assert told(DECISIONS, f"meanings:\n{one}{one.replace('entry: y', 'entry: z')}") == [
        "error decided-twice content/review/decisions.yaml:3:37"
    ]


def test_each_decision_stands_in_lines_of_its_own_without_empty_keys() -> None:
    decided = Decisions(rejected=(Rejection(term="b"), Rejection(term="A", forms=("As",))))
    assert write_decisions(decided).endswith("\nrejected:\n  - term: A\n    forms:\n      - As\n\n  - term: b\n")


# ---------------------------------------------------------------- in a build


def test_a_build_counts_what_waits_and_publishes_none_of_it() -> None:
    glossary = "- {id: minsk, type: place, term: Minsk, short: A city.}\n"
    glossary += "- {id: kyiv, type: place, term: Kyiv, status: draft}\n"
    waiting = DRAFT + "- {id: b, type: term, term: presidents, status: accepted, short: Heads.}\n"
    without = small_site() | {"content/glossary/words.yaml": glossary}
    edition = build(snapshot(without | {DRAFTS: waiting}), Memo(Shelf(), "test"))
    published = {product.path: product.content or product.digest.encode() for product in edition.products}
    assert edition.summary().draft_entries == 2
    assert published == publish(without)


def test_broken_drafts_warn_and_broken_decisions_stop_a_build() -> None:
    broken = "- {id: [}\n"
    edition = build(snapshot(small_site() | {DRAFTS: broken}), Memo(Shelf(), "test"))
    assert [(fault.severity, str(fault.place)) for fault in edition.faults if fault.code.startswith("yaml")] == [
        ("warning", f"{DRAFTS}:1:9")
    ]
    with pytest.raises(Faulty):
        build(snapshot(small_site() | {DECISIONS: broken}), Memo(Shelf(), "test"))
    with pytest.raises(Faulty):
        build(snapshot(small_site() | {DRAFTS: broken}), Memo(Shelf(), "test"), Options(strict=True))


# ---------------------------------------------------------------- documentation

ENTRY_KEYS = {field.name for field in dataclasses.fields(GlossaryEntry)} - {"status"}
OWN_KEYS = [field for field in dataclasses.fields(Suggestion) if field.name not in ENTRY_KEYS]
TABLES: dict[str, tuple[type, list[dataclasses.Field[Any]]]] = {
    "Suggestions": (Suggestion, OWN_KEYS),
    **{
        heading: (kind, list(dataclasses.fields(kind)))
        for heading, kind in {
            "`evidence`": Evidence,
            "`contexts`": Context,
            "Decisions": Decisions,
            "`rejected`": Rejection,
            "`meanings`": Meaning,
        }.items()
    },
}


def test_the_reference_has_every_key_and_no_other() -> None:
    assert {heading: [(row.key, row.without) for row in rows] for heading, rows in tables("review").items()} == {
        heading: [(field.name, default_of(field)) for field in fields] for heading, (_, fields) in TABLES.items()
    }


@pytest.mark.parametrize("heading", TABLES)
def test_every_example_of_the_reference_can_be_read(heading: str) -> None:
    for row in tables("review")[heading]:
        if row.example != "see above":
            faults = read_value(read_yaml("x", row.example.strip("`")), TABLES[heading][0])[1]
            assert [fault for fault in faults if fault.code != "missing-key"] == [], row.example


def test_the_longer_examples_of_the_reference_can_be_read() -> None:
    text = (FOLDER / "review.md").read_text("utf-8")
    examples = dict(re.findall(r"^```yaml (\w+)\n(.*?)^```", text, re.MULTILINE | re.DOTALL))
    assert told(DRAFTS, examples["drafts"]) == []
    assert told(DECISIONS, examples["decisions"]) == []


@pytest.mark.parametrize(
    ("name", "record", "kind"), [("drafts", "Suggestion", Suggestion), ("decisions", "", Decisions)]
)
def test_the_schemas_describe_every_key(name: str, record: str, kind: type) -> None:
    schema = json.loads((SCHEMAS / f"{name}.schema.json").read_text("utf-8"))
    part = schema["definitions"][record] if record else schema
    assert list(part["properties"]) == [field.name for field in dataclasses.fields(kind)]
    assert all(below["description"] for below in part["properties"].values())
    assert part["additionalProperties"] is False
