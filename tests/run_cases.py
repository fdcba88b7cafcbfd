"""Runs a file of annotator cases through the real pipeline: `python -m tests.run_cases FILE.yaml`.

A case gives a text, a glossary and the marks expected, in the format that the head of such a file documents. Each
failing case is printed with what was got; the last line is `N passed, M failed`. Exit code 1 where one failed.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from glossom.digest import digest_file
from glossom.faults import Fault, Faulty
from glossom.memo import Memo
from glossom.model import GlossaryEntry, Policy, Snapshot, SourceFile, Wishes
from glossom.pipeline import Options, annotate, files_of, read
from glossom.reading.prose import locate_span
from glossom.rendering.check import check
from glossom.stores import Shelf

FRONT = re.compile(r"\A---\n(.*?)\n---\n", re.S)
FORCED = re.compile(r"\{\{term:([^|}]+)\|([^}]*)\}\}")
BLOCKED = re.compile(r"\{\{noterm\}\}(.*?)\{\{/noterm\}\}", re.S)


class Unknown(Exception):
    """A case says what we have no words for."""


@dataclass(frozen=True)
class Mark:
    """A mark: its entry, what is marked, and where (code points of the case's text, or -1)."""

    entry: str
    surface: str
    start: int
    end: int


# ---------------------------------------------------------------- the cases' words -> ours


def entry_of(case_entry: Mapping[str, Any], lang: str) -> dict[str, Any]:
    """A case's glossary entry in the words of our glossary files.

    What a case says of an entry's `terms` all together (valid, needs_full) we say of each form, so that the term
    becomes an alias too; `pos` is our `inflect`, `context` and `avoid` are part of our `sense`.
    """
    given = dict(case_entry)
    first, *others = given.pop("terms")
    of_forms = {key: given.pop(key) for key in ("valid",) if key in given}
    needs_full = given.pop("needs_full", False)
    entry: dict[str, Any] = {"id": given.pop("id"), "type": given.pop("type", "term"), "short": "Explained."}
    if of_forms:
        entry |= {"term": f"{first} (entry)", "aliases": [{"form": form, **of_forms} for form in (first, *others)]}
    else:
        entry |= {"term": first, "aliases": [{"form": form, "needs_full": needs_full} for form in others]}
    entry["lang"] = given.pop("lang", lang)
    entry["inflect"] = inflection_of(given.pop("inflect", None), given.pop("pos", ""))
    sense = {key: given.pop(key) for key in ("context", "avoid", "default") if key in given}
    if sense:
        entry["sense"] = {"group": first, **sense}
    known = {key: value for key, value in given.items() if key in GlossaryEntry.__dataclass_fields__}
    if known != given:
        raise Unknown(f"keys of an entry that we do not know: {', '.join(given.keys() - known.keys())}")
    return {key: value for key, value in {**entry, **known}.items() if value not in ([], None)}


def inflection_of(inflect: bool | str | None, part_of_speech: str) -> str:
    """A case's `inflect` and `pos` as our `inflect`."""
    if isinstance(inflect, str):
        return inflect
    if inflect is False:
        return "off"
    return part_of_speech if part_of_speech in ("noun", "verb") else "auto"


def policy_of(options: Mapping[str, Any]) -> dict[str, Any]:
    """A case's options as our annotation policy."""
    given = {"occurrences": "all", **options}
    given["possessive"] = given.pop("span_includes_possessive", True)
    policy: dict[str, Any] = {"max_per_100_words": None}
    return {**policy, **{key: value for key, value in given.items() if key in Policy.__dataclass_fields__}}


def article_of(case: Mapping[str, Any]) -> tuple[str, int]:
    """The case's text as an article, and how many code points stand before it."""
    text = BLOCKED.sub(r"[\1]{.nogloss}", FORCED.sub(r"[\2]{gloss=\1}", case["text"]))
    own: dict[str, Any] = {}
    head = FRONT.match(text) if case["format"] == "markdown" else None
    if head:
        own, text = yaml.safe_load(head[1]), text[head.end() :]
    if own.get("glossary") is False:
        own["glossary"] = {"enabled": False}
    wishes = dict(own.pop("glossary", {}))
    for key, value in case.get("article", {}).items():
        (wishes if key in Wishes.__dataclass_fields__ else own)[key] = value
    front = {"title": "Case", "slug": "case", "date": "unknown", "lang": case["lang"], **own, "glossary": wishes}
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False, default=str)}" for key, value in front.items()]
    lines = [line.replace('"', "") if line.startswith("date") else line for line in lines]
    opening = "\n".join(["---", *lines, "---", ""])
    return opening + text, len(opening)


# ---------------------------------------------------------------- running


def run_case(case: Mapping[str, Any]) -> tuple[list[Mark], set[str]]:
    """The marks of a case in reading order, and the codes of what was reported."""
    case = {**case, "text": case["text"].replace("\r\n", "\n")}  # as files are read; places are put right below
    text, before = article_of(case)
    path = "content/articles/case.md" if case["format"] == "markdown" else "content/articles/case.txt"
    files = {
        "site.yaml": json.dumps({"title": "Cases", "annotate": policy_of(case.get("options", {}))}),
        "content/glossary/case.yaml": json.dumps([entry_of(one, case["lang"]) for one in case["glossary"]]),
        path: text,
    }
    sources = tuple(SourceFile(name, content, digest_file(name, content)) for name, content in sorted(files.items()))
    snapshot = Snapshot(sources, (), "cases")
    memo = Memo(Shelf(), "cases")
    material = read(snapshot, memo, Options(drafts=True))
    library, _, faults = annotate(material, snapshot, memo)
    reported = [*material.faults, *faults, *check(library, material.entries, files_of(snapshot))]
    if not library.stories:
        raise Faulty(*reported)
    layout, choice = library.stories[0].marked.layout, library.stories[0].marked.choice
    starts = [0]
    for written in text.split("\n"):
        starts.append(starts[-1] + len(written) + 1)
    marks = []
    for one in choice.annotations:
        (line, column), (last, after) = locate_span(layout.runs[one.run], one.start, one.end)
        surface = layout.runs[one.run].text[one.start : one.end]
        at, to = starts[line - 1] + column - 1 - before, starts[last - 1] + after - 1 - before
        marks.append(Mark(one.entry, surface, at, to))
    return marks, {fault.code for fault in reported}


def failures(case: Mapping[str, Any]) -> Iterator[str]:
    """What is wrong with a case's result."""
    try:
        marks, reported = run_case(case)
    except Faulty as faulty:
        yield "refused: " + "; ".join(fault_line(fault) for fault in faulty.faults)
        return
    except Unknown as unknown:
        yield str(unknown)
        return
    got: list[tuple[object, ...]]
    expected: list[tuple[object, ...]]
    if case["format"] == "text":
        got = [(mark.entry, mark.start, mark.end) for mark in marks]
        expected = [(one["id"], read_as(case, one["start"]), read_as(case, one["end"])) for one in case["expect"]]
    else:
        got = [(mark.entry, " ".join(mark.surface.split())) for mark in marks]
        expected = [(one["id"], " ".join(one["surface"].split())) for one in case["expect"]]
    if got != expected:
        yield f"got {got}, expected {expected}"
    missing = set(case.get("expect_report", ())) - reported
    if missing:
        yield f"not reported: {sorted(missing)}; reported were {sorted(reported)}"


def read_as(case: Mapping[str, Any], offset: int) -> int:
    """The place of an offset of the case's text once its line ends are read as one character."""
    return offset - int(case["text"][:offset].count("\r\n"))


def fault_line(fault: Fault) -> str:
    return f"{fault.code} {fault.message}"


def run_file(path: Path) -> tuple[int, int, list[str]]:
    """How many cases of a file passed and failed, and a line for each that failed."""
    cases = yaml.safe_load(path.read_text("utf-8"))["cases"]
    lines = []
    for case in cases:
        wrong = list(failures(case))
        if wrong:
            lines.append(f"{case['id']} ({case['group']}: {case['why']}) {case['text']!r}: {'; '.join(wrong)}")
    return len(cases) - len(lines), len(lines), lines


def main() -> int:
    if len(sys.argv) != 2:
        print("usage: python -m tests.run_cases FILE.yaml", file=sys.stderr)
        return 2
    passed, failed, lines = run_file(Path(sys.argv[1]))
    print(*lines, f"{passed} passed, {failed} failed", sep="\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
