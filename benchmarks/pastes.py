"""Pasted texts with their right answers, from the folder `import` of the shared test data."""

from __future__ import annotations

import json
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.bodies import overlap
from benchmarks.pages import site_of
from glossom.importing.pastes.lines import Line, lines_of
from glossom.importing.pastes.text import needs_repair, repaired
from glossom.importing.received import receive

PASTES = ("paste_sel", "paste_full", "paste_sel_mojibake", "paste_sel_wrap72")
FEWEST = 6  # words of a line that is only partly the article's
PARTLY = 0.6  # the share of such a line's runs of words that the article has
OFTEN = 20  # places of a line's words in the body; no more are looked at


@dataclass(frozen=True)
class Paste:
    """A pasted text and its article as people read it."""

    set: str
    key: str
    url: str
    site: str
    """Its registered domain: no site is on both sides of a split."""
    path: Path
    gold: Mapping[str, Any]

    @property
    def body(self) -> str:
        """The text of the article, a paragraph a line."""
        return str(self.gold["body"])

    @property
    def title(self) -> str:
        """Its headline; empty where none is known."""
        return str(self.gold.get("title") or "")

    def text(self) -> str:
        """What was pasted, its encoding repaired as `import` repairs it."""
        text = receive(self.path.read_bytes(), self.path.name).text
        return repaired(text) if needs_repair(text) else text

    def lines(self) -> tuple[Line, ...]:
        """Its lines."""
        return lines_of(self.text())


def pastes(folder: Path, sets: Sequence[str] = PASTES) -> Iterator[Paste]:
    """The pasted texts of the sets that have a right answer."""
    for name in sets:
        path = folder / name / "gold.json"
        gold = dict(json.loads(path.read_text("utf-8"))) if path.is_file() else {}
        for key, answer in gold.items():
            url = answer.get("url") or ""
            text = folder / name / f"{key}.txt"
            if answer.get("body") and text.is_file():
                yield Paste(name, key, url, site_of(url) or key, text, answer)


def bare(text: str) -> str:
    """The letters and figures alone, in lower case: two texts of equal ones say the same."""
    return re.sub(r"\W+", "", unicodedata.normalize("NFKC", text)).lower()


def right_lines(lines: Sequence[Line], body: str) -> frozenset[int]:
    """The lines that the body is made of: in its order, as much of it as can be had, and those that hold part of it."""
    whole = bare(body)
    found = _in_order([(index, bare(line.text)) for index, line in enumerate(lines)], whole)
    mixed = {index for index in range(len(lines)) if index not in found and _is_partly(lines[index].text, body, whole)}
    return frozenset(found | mixed)


@dataclass(frozen=True)
class _Chain:
    """Lines that stand one after the other in the body."""

    end: int
    letters: int
    last: int = -1
    before: _Chain | None = None


def _in_order(lines: Sequence[tuple[int, str]], whole: str) -> set[int]:
    """The lines of the chain with the most letters."""
    chains = [_Chain(0, 0)]  # ever longer, ending ever later
    for index, text in lines:
        news = []
        for start in _places(text, whole):
            before = chains[bisect_right([chain.end for chain in chains], start) - 1]
            news.append(_Chain(start + len(text), before.letters + len(text), index, before))
        if news:
            chains = _best(sorted([*chains, *news], key=lambda chain: (chain.end, -chain.letters)))
    found: set[int] = set()
    chain: _Chain | None = chains[-1]
    while chain and chain.before:
        found.add(chain.last)
        chain = chain.before
    return found


def _best(chains: Sequence[_Chain]) -> list[_Chain]:
    kept: list[_Chain] = []
    for chain in chains:
        if not kept or chain.letters > kept[-1].letters:
            kept.append(chain)
    return kept


def _places(text: str, whole: str) -> list[int]:
    found: list[int] = []
    start = whole.find(text) if text else -1
    while start >= 0 and len(found) < OFTEN:
        found.append(start)
        start = whole.find(text, start + 1)
    return found


def _is_partly(text: str, body: str, whole: str) -> bool:
    """Whether most of the line is the body's and something, such as a button, is glued to it."""
    if text.count(" ") < FEWEST or bare(text) in whole:
        return False
    return overlap(body, text).precision > PARTLY


def title_lines(lines: Sequence[Line], title: str, among: Collection[int]) -> frozenset[int]:
    """The lines that are the headline: word for word, or, where none is, with a few words more at the beginning."""
    key = bare(title)
    if not key:
        return frozenset()
    exact = {index for index in among if bare(lines[index].text) == key}
    return frozenset(exact or {index for index in among if len(key) > OFTEN and bare(lines[index].text).endswith(key)})
