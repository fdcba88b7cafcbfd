"""Runs the examples of tests/spec/review*.md: a site's files and an editor's answers -> files, words told, marks."""

from __future__ import annotations

import contextlib
import io
import re
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import click

from glossom.cli.asker import Answer, matching
from glossom.cli.desk import Desk
from glossom.cli.main import main
from glossom.cli.reviewing.senses import open_doubts
from glossom.cli.reviewing.verdicts import written_verdicts
from glossom.cli.reviewing.walk import Stop, Walk
from glossom.explain import explain
from glossom.faults import Faulty, draw
from glossom.memo import Memo
from glossom.outside.folder.reader import read_snapshot
from glossom.stores import Shelf

SITE = "title: Example\nannotate: {max_per_100_words: 100, occurrences: all}\n"
ARTICLES = "content/articles/"


@dataclass
class Scripted:
    """Gives the answers that it was told, one after the other, and keeps all that is shown and asked."""

    answers: list[str]
    told: list[str] = field(default_factory=list)

    def show(self, text: str) -> None:
        self.told.append(text)

    def choose(self, question: str, answers: Sequence[Answer], default: str) -> str:
        given = self._next(f"{question} {', '.join(answer.shown for answer in answers)} (Enter: {default}):")
        word = matching(given, answers) if given else default
        assert word, f"'{given}' is none of {answers}"
        return word

    def line(self, question: str, default: str = "") -> str:
        return self._next(f"{question}{f' [{default}]' if default else ''}:") or default

    def edit(self, text: str) -> str | None:
        return None

    def _next(self, asked: str) -> str:
        if not self.answers:
            raise click.Abort
        self.told.append(f"{asked} {self.answers[0]}".rstrip())
        return self.answers.pop(0)


def run(blocks: Mapping[str, str]) -> Mapping[str, str]:
    """after:PATH: a file as it is then; told: what was shown and asked; marks and faults of the only article."""
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder).resolve()
        for path, text in {"site.yaml": SITE, **blocks}.items():
            if path == "site.yaml" or path.startswith("content/"):
                (site / path).parent.mkdir(parents=True, exist_ok=True)
                (site / path).write_text(text, "utf-8")
        told = _told(site, blocks)
        after = {label: _text(site / label.partition(":")[2]) for label in blocks if label.startswith("after:")}
        return {"told": told, **after, **_marks(site, blocks)}


def _text(file: Path) -> str:
    return file.read_text("utf-8") if file.exists() else ""


def _told(site: Path, blocks: Mapping[str, str]) -> str:
    if "answers" in blocks:
        return _walked(site, blocks["answers"].splitlines())
    if "words" in blocks:
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            main(["--site", str(site), *blocks["words"].split()])
        told = re.sub(r"\d+\.\d s\b", "N s", (out.getvalue() + err.getvalue()).replace(f"{site}/", ""))
        return "".join(f"{line}\n" for line in told.splitlines() if not line.startswith("see: "))
    return ""


def _walked(site: Path, answers: list[str]) -> str:
    asker = Scripted(answers)
    walk = Walk(site, asker)
    try:
        written_verdicts(site)
        walk.through_drafts()
        walk.through_doubts(open_doubts(Desk(site, quiet=True))[0])
    except (Stop, click.Abort):
        pass
    lines = (line for line in "\n".join(asker.told).lstrip("\n").splitlines() if not line.startswith("see: "))
    return "".join(f"{line}\n" for line in lines)


def _marks(site: Path, blocks: Mapping[str, str]) -> Mapping[str, str]:
    paths = [path for path in blocks if path.startswith(ARTICLES)]
    if len(paths) != 1:
        return {}
    snapshot, _ = read_snapshot(site, "spec")
    try:
        explained = explain(snapshot, Memo(Shelf(), "spec"), paths[0])
    except Faulty as faulty:
        return {"faults": "".join(draw(fault) + "\n" for fault in faulty.faults)}
    places = [(f"{one.line}:{one.column} {one.text}", one) for one in explained.marks]
    return {
        "marks": "".join(
            f"{place} -> {one.entry}{one.reason and f' ({one.reason})'}\n"
            for place, one in places
            if one.status == "marked"
        ),
        "plain": "".join(f"{place}: {one.reason}\n" for place, one in places if one.status != "marked"),
        "faults": "".join(draw(fault) + "\n" for fault in explained.faults),
    }
