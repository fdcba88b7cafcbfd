"""How many cases of a file each tool gets right; the head of such a file documents its format."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from benchmarks.tools import Forms, Spotter, Tool

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Score:
    """Cases that passed, of so many."""

    passed: int
    cases: int


def default_file() -> Path | None:
    """The cases among the shared test data, where they are there."""
    shared = Path(os.environ.get("GLOSSOM_DATA", ROOT.parent / "shared" / "data"))
    path = shared / "annotate" / "cases.yaml"
    return path if path.is_file() else None


def score(tool: Tool, path: Path) -> Score | None:
    """How a tool does on the cases of a file; None for glossom where its tests, which run them, are not there."""
    if tool.spotter is None:
        return _score_of_glossom(path)
    cases = yaml.safe_load(path.read_text("utf-8"))["cases"]
    passed = [case for case in cases if _passes(case, tool.spotter(_forms(case)))]
    return Score(len(passed), len(cases))


def _score_of_glossom(path: Path) -> Score | None:
    """Through the whole pipeline, reports included."""
    try:
        from tests.run_cases import run_file
    except ImportError:
        return None
    passed, failed = run_file(path)[:2]
    return Score(passed, passed + failed)


def _forms(case: Mapping[str, Any]) -> Forms:
    return [(str(form), str(entry["id"])) for entry in case["glossary"] for form in entry["terms"]]


def _passes(case: Mapping[str, Any], spot: Spotter) -> bool:
    """Whether a rival marks what is expected. It cannot report, so that `expect_report` is not held against it."""
    text, expected = case["text"], case["expect"]
    found = spot(text)
    if case["format"] == "text":
        return {(one.entry, one.start, one.end) for one in found} == {
            (one["id"], one["start"], one["end"]) for one in expected
        }
    surfaces = [(one.entry, _one_line(text[one.start : one.end])) for one in found]
    return surfaces == [(one["id"], _one_line(one["surface"])) for one in expected]


def _one_line(words: str) -> str:
    return " ".join(words.split())
