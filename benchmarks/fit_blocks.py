"""Fits the block model (glossom/importing/pages/block_model.py): `python -m benchmarks.fit_blocks --help`.

Needs scikit-learn and numpy, which glossom itself does not: pip install scikit-learn
"""

from __future__ import annotations

import argparse
import statistics
import sys
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.bodies import Overlap, f1, overlap
from benchmarks.pages import SETS, Page, default_folder, pages
from glossom.importing.pages.aligned import aligned
from glossom.importing.pages.blocks import features_of
from glossom.importing.pages.choice import end_of, taken, voices_of
from glossom.importing.pages.deck import with_deck
from glossom.importing.pages.extractors import blocks_of
from glossom.importing.pages.facts import Facts, believed
from glossom.importing.pages.kept import article_leaves
from glossom.importing.pages.leaf import Leaf
from glossom.importing.pages.opened import opened
from glossom.importing.pages.pictures import with_embedded
from glossom.importing.pages.tables import with_tables
from glossom.importing.weighing import Features, weighed
from glossom.importing.wording.sentences import words_in

MODEL = Path(__file__).resolve().parent.parent / "glossom" / "importing" / "pages" / "block_model.py"
STRENGTH = 0.001  # of the weights against their penalty: a hundred weights for 200 pages must stay small
LEAST = 0.1  # the weight of a leaf in fitting, at least; a leaf with a third of the article's words has the most, 1
FOLDS = 10


@dataclass(frozen=True)
class Case:
    """A page as the model sees it."""

    page: Page
    leaves: Sequence[Leaf]
    facts: Facts
    features: Mapping[int, Features]
    right: Collection[int]
    """The leaves that the right answer is made of."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Reads the pages, tells how the model does on sites it has not seen, and writes it if asked to."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--write", action="store_true", help=f"write {MODEL.name}")
    wanted = parser.parse_args(arguments)
    folder = default_folder()
    if folder is None:
        print("There are no pages: set GLOSSOM_DATA to the folder with the shared test data.", file=sys.stderr)
        return 1
    cases = [case_of(page) for page in pages(folder)]
    table = Table(cases)
    print(f"{len(cases)} pages of {len(set(table.sites))} sites, {len(table.rows)} leaves, {len(table.names)} features")
    report("on sites it has not seen", cases, table.held_out())
    weights = table.fitted(range(len(table.rows)))
    report("on the sites it was fitted to", cases, [weights] * len(cases))
    if wanted.write:
        MODEL.write_text(source_of(weights, len(cases), len(set(table.sites))), "utf-8")
        print(f"written: {MODEL}")
    return 0


def case_of(page: Page) -> Case:
    """The page's leaves up to the posts of a live blog, with what is seen of each."""
    source = opened(page.received())
    facts, whole = believed(source.clues, page.url), source.page.leaves
    precise, default = (blocks_of(source.tree, page.url or facts.url, precise=temper) for temper in (True, False))
    leaves = whole[: end_of(whole, precise, facts)]
    features = features_of(leaves, voices_of(leaves, precise, default, facts), facts)
    right = aligned(whole, [line for line in page.body.split("\n") if line.strip()])
    return Case(page, leaves, facts, features, {index for index in right if index < len(leaves)})


class Table:
    """All leaves of all pages as rows of numbers, each feature with mean 0 and deviation 1."""

    def __init__(self, cases: Sequence[Case]) -> None:
        import numpy

        self.numpy: Any = numpy
        self.rows = [(number, index) for number, case in enumerate(cases) for index in case.features]
        self.names = sorted({name for case in cases for seen in case.features.values() for name in seen})
        self.sites = [cases[number].page.site for number, _ in self.rows]
        raw = [[cases[number].features[index].get(name, 0.0) for name in self.names] for number, index in self.rows]
        values = numpy.array(raw)
        self.mean, self.deviation = values.mean(0), values.std(0) + 1e-6
        self.values = (values - self.mean) / self.deviation
        self.right = numpy.array([index in cases[number].right for number, index in self.rows])
        self.weight = numpy.array([_weight(cases[number], index) for number, index in self.rows])
        self.pages = len(cases)

    def fitted(self, rows: Sequence[int]) -> dict[str, float]:
        """The weights for the features as they are seen, fitted to some of the rows."""
        from sklearn.linear_model import LogisticRegression

        chosen = list(rows)
        model = LogisticRegression(C=STRENGTH * len(self.rows) / len(chosen), max_iter=1000)
        model.fit(self.values[chosen], self.right[chosen], sample_weight=self.weight[chosen] / self.weight.mean())
        slopes = model.coef_[0] / self.deviation
        constant = float(model.intercept_[0] - (slopes * self.mean).sum())
        named = zip(self.names, slopes, strict=True)
        return {"constant": round(constant, 3), **{name: round(float(slope), 3) for name, slope in named}}

    def held_out(self) -> list[dict[str, float]]:
        """For each page the weights that were fitted without its site."""
        from sklearn.model_selection import GroupKFold

        found: dict[int, dict[str, float]] = {}
        for known, unknown in GroupKFold(FOLDS).split(self.values, self.right, self.sites):
            weights = self.fitted(known)
            found |= {self.rows[row][0]: weights for row in unknown}
        return [found.get(number, {"constant": 0.0}) for number in range(self.pages)]


def _weight(case: Case, index: int) -> float:
    words = sum(words_in(case.leaves[other].text) for other in case.right) or 1
    return min(1.0, LEAST + 3 * words_in(case.leaves[index].text) / words)


def report(title: str, cases: Sequence[Case], weights: Sequence[Mapping[str, float]]) -> None:
    """Prints F1 and exact bodies by set, tables and links to embedded videos included."""
    print(title)
    for name in SETS:
        own = [(case, table) for case, table in zip(cases, weights, strict=True) if case.page.set == name]
        scores = [score(case, table) for case, table in own]
        if scores:
            exact = statistics.mean(score.exact for score in scores)
            print(f"  {name:13s} {len(scores):4d} pages  F1 {f1(scores):.4f}  exact {exact:.3f}")


def score(case: Case, weights: Mapping[str, float]) -> Overlap:
    """How the body that the weights and the rules after them give compares with the right one."""
    chance = {index: weighed(seen, weights) for index, seen in case.features.items()}
    chosen = taken(case.leaves, chance, case.facts)
    facts = with_deck(case.facts, case.leaves, chosen)
    kept, _ = article_leaves(case.leaves, chosen, facts) if chosen else ((), ())
    leaves, whole = with_tables(case.leaves, kept)
    shown = with_embedded(leaves, whole) if whole else []
    return overlap(case.page.body, "\n".join(leaves[index].text for index in shown))


def source_of(weights: Mapping[str, float], count: int, sites: int) -> str:
    """The module with the weights."""
    lines = "".join(f'    "{name}": {weight},\n' for name, weight in weights.items())
    return f'''"""The weights of the block model: how much each feature of `blocks` speaks for a leaf. Made by a script.

`python -m benchmarks.fit_blocks --write` fitted them to {count} pages of {sites} sites: a logistic regression with
strongly penalised weights, for features as they are seen (not standardised). Do not edit them by hand.
"""

from __future__ import annotations

from collections.abc import Mapping

WEIGHTS: Mapping[str, float] = {{
{lines}}}
'''


if __name__ == "__main__":
    sys.exit(main())
