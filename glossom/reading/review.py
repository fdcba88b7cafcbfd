"""What waits for the editor and what was decided: content/review/drafts.yaml and content/review/decisions.yaml."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields
from textwrap import indent
from typing import Any

from glossom.dataclass import dataclass
from glossom.faults import Fault, Faulty, Place, errors, in_order
from glossom.model import Decisions, Meaning, Rejection, SourceFile, Suggestion
from glossom.reading.fields import read_value, read_yaml, write_yaml
from glossom.reading.glossary import RULES, read_entries
from glossom.reading.keys import keys_of
from glossom.reading.nodes import Node, find
from glossom.reading.rules import EACH, Rule, between, check, filled, web_address

DRAFTS = "content/review/drafts.yaml"
DECISIONS = "content/review/decisions.yaml"

DRAFTS_HEAD = """\
# yaml-language-server: $schema=../../docs/reference/schema/drafts.schema.json
# What `suggest` found and drafted. Nothing of it is published before you accept it: `review` walks through it and asks.
# Or write `status: accepted` or `status: rejected` here; the next `review` carries it out.
"""
DECISIONS_HEAD = """\
# yaml-language-server: $schema=../../docs/reference/schema/decisions.schema.json
# What was decided in `review`: which names and words are not to be suggested again, and which entry a word with
# several meanings means at a place. Keep this file with the articles; to take a decision back, delete its lines.
"""

FIRST_KEYS = ("id", "type", "term", "status")
"""In a draft the status stands where it is seen."""


@dataclass(frozen=True, slots=True)
class PlacedSuggestion:
    """A suggestion and where it stands."""

    suggestion: Suggestion
    path: str
    line: int
    column: int


# ---------------------------------------------------------------- drafts


def read_drafts(file: SourceFile) -> tuple[tuple[PlacedSuggestion, ...], tuple[Fault, ...]]:
    """All suggestions of the file, in its order, whatever their status, and its warnings; an empty file has none.

    Raises Faulty with all errors and warnings of the file; two suggestions with one id are an error.
    """
    found, faults = read_entries(file, Suggestion, DRAFT_RULES, lambda _entry, _node: ())
    twice = tuple(_same_ids(found))
    if twice:
        raise Faulty(*in_order((*faults, *twice)))
    placed = (PlacedSuggestion(suggestion, place.path, place.line, place.column) for suggestion, place in found)
    return tuple(placed), faults


def _same_ids(found: Iterable[tuple[Suggestion, Place]]) -> Iterator[Fault]:
    first: dict[str, Place] = {}
    for suggestion, place in found:
        other = first.setdefault(suggestion.id, place)
        if other is not place:
            message = f"two suggestions are called '{suggestion.id}'"
            yield Fault("same-id", message, place, f"give one of them another id; the other stands at {other}")


def write_drafts(suggestions: Iterable[Suggestion]) -> str:
    """A file with these suggestions, in this order, that `read_drafts` reads back."""
    return DRAFTS_HEAD + "".join("\n" + write_yaml([draft_keys(suggestion)]) for suggestion in suggestions)


def draft_keys(suggestion: Suggestion) -> dict[str, Any]:
    """The keys of a suggestion as they are written, its status always and in sight."""
    keys = keys_of(suggestion, always=FIRST_KEYS)
    return {key: keys[key] for key in (*FIRST_KEYS, *keys)}


# ---------------------------------------------------------------- decisions


def read_decisions(file: SourceFile) -> tuple[Decisions, tuple[Fault, ...]]:
    """What the file says was decided, in its order, and its warnings; an empty file decides nothing.

    Raises Faulty with all errors and warnings of the file; a place that is decided in two ways is an error.
    """
    root = read_yaml(file.path, file.text.removeprefix("\ufeff"))
    decisions, found = read_value(root, Decisions)
    faults = [*found, *check(root, DECISION_RULES)]
    if decisions:
        faults += _decided_twice(decisions, root)
    ordered = tuple(in_order(faults))
    if decisions is None or errors(ordered):
        raise Faulty(*ordered)
    return decisions, ordered


def _decided_twice(decisions: Decisions, root: Node) -> Iterator[Fault]:
    first: dict[tuple[str, ...], int] = {}
    for at, meaning in enumerate(decisions.meanings):
        other = first.setdefault(place_of(meaning), at)
        if decisions.meanings[other].entry != meaning.entry:
            there = find(root, "meanings", other).place
            yield find(root, "meanings", at, "entry").fault(
                "decided-twice",
                f"this place means {meaning.entry} here and {decisions.meanings[other].entry} at {there}",
                "delete one of the two",
            )


def place_of(meaning: Meaning) -> tuple[str, ...]:
    """What tells the place of a meaning from other places."""
    return meaning.article, meaning.form, meaning.before, meaning.after


def meaning_locator(file: SourceFile) -> Callable[..., Place]:
    """Tells where a value stands, `locate(0, "entry")` for the first meaning's, in a file read without errors."""
    root = read_yaml(file.path, file.text.removeprefix("\ufeff"))
    return lambda at, *steps: find(root, "meanings", at, *steps).place


def write_decisions(decisions: Decisions) -> str:
    """A file with these decisions that `read_decisions` reads back, sorted, each as a block of lines of its own."""
    blocks = [
        f"\n{one.name}:\n" + "\n".join(indent(write_yaml([keys_of(each)]), "  ") for each in decided)
        for one in fields(decisions)
        if (decided := sorted(set(getattr(decisions, one.name)), key=rank))
    ]
    return DECISIONS_HEAD + "".join(blocks)


def rank(decision: Rejection | Meaning) -> tuple[str, ...]:
    """The place of a decision among the others in its list: what is decided on two computers rarely meets."""
    if isinstance(decision, Meaning):
        return *place_of(decision), decision.entry
    return decision.term.casefold(), decision.term, decision.type, *decision.forms


# ---------------------------------------------------------------- rules

DRAFT_RULES: Mapping[tuple[str, ...], Rule] = {
    **RULES,
    ("confidence",): between(0, 1),
    ("evidence", EACH, "text"): filled,
    ("evidence", EACH, "source", "url"): web_address,
    ("contexts", EACH, "article"): filled,
    ("contexts", EACH, "sentence"): filled,
    ("contexts", EACH, "words"): filled,
}

DECISION_RULES: Mapping[tuple[str, ...], Rule] = {
    ("rejected", EACH, "term"): filled,
    ("rejected", EACH, "forms", EACH): filled,
    ("meanings", EACH, "article"): filled,
    ("meanings", EACH, "form"): filled,
    ("meanings", EACH, "entry"): filled,
}
