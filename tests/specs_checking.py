"""Runs the examples of tests/spec/checks.md: files of a site -> the faults that are drawn."""

from __future__ import annotations

from collections.abc import Mapping

from glossom.faults import Faulty, draw
from glossom.memo import Memo
from glossom.pipeline import build
from glossom.stores import Shelf
from tests.sites import snapshot


def run(blocks: Mapping[str, str]) -> Mapping[str, str]:
    """faults: all faults of a site whose files are the blocks, each labelled with its path."""
    files = {"site.yaml": "title: Example\n", **{path: text for path, text in blocks.items() if path != "faults"}}
    try:
        faults = build(snapshot(files), Memo(Shelf(), "spec")).faults
    except Faulty as faulty:
        faults = faulty.faults
    return {"faults": "\n".join(draw(fault) + "\n" for fault in faults)}
