"""The annotator's cases: every one given must pass (`python -m tests.run_cases FILE` shows them)."""

from __future__ import annotations

from pathlib import Path

from tests.run_cases import run_file


def test_every_case_passes(shared_data: Path) -> None:
    passed, _, lines = run_file(shared_data / "annotate" / "cases.yaml")
    assert lines == []
    assert passed >= 75
