"""Fits the line model (glossom/importing/pastes/line_model.py): `python -m benchmarks.fit_lines --help`.

Needs scikit-learn and numpy, which glossom itself does not: pip install scikit-learn
"""

from __future__ import annotations

import argparse
import statistics
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.bodies import Overlap, f1, overlap
from benchmarks.copied import copied
from benchmarks.pages import default_folder
from benchmarks.pastes import Paste, pastes, right_lines, title_lines
from glossom.importing.pastes.body import ruled_lines
from glossom.importing.pastes.headline import body_start, headline_features
from glossom.importing.pastes.line_choice import Weights, headline_of, likely_of, taken
from glossom.importing.pastes.line_context import again
from glossom.importing.pastes.line_features import Features, features_of
from glossom.importing.pastes.lines import Line
from glossom.importing.wording.sentences import words_in

MODEL = Path(__file__).resolve().parent.parent / "glossom" / "importing" / "pastes" / "line_model.py"
SETS = ("paste_sel", "paste_full")  # the other sets are the same texts, damaged: they would only count twice
COPIED = 0.5  # so much a text counts that was copied from a saved page, beside a true paste
STRENGTH = {"FIRST": 0.0035, "SECOND": 0.014, "HEADLINE": 0.08}  # of the weights against their penalty
FOLDS = 10
SEEN = 25  # lines that must show a feature for it to be weighed
SEEN_IN_FEW = 8  # the same among the candidates for the headline
EVEN = 60  # lines; a text twice as long does not count twice
PARAGRAPH = 15  # words; lines as long count more, up to the most
MOST = 3.0
TURNS = 100  # of the search for the headline's weights


@dataclass
class Case:
    """A pasted text as the model sees it; what the looks see is filled in as they are taken."""

    paste: Paste
    lines: Sequence[Line]
    right: frozenset[int]
    features: Sequence[Features]
    likely: Sequence[float] = ()
    """By the first look of a model that has not seen the text's site."""
    candidates: Mapping[int, Features] = field(default_factory=dict)
    headline: int | None = None
    """By a model that has not seen the text's site."""
    second: Sequence[Features] = ()


def main(arguments: Sequence[str] | None = None) -> int:
    """Reads the texts, tells how the model does on sites it has not seen, and writes it if asked to."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--write", action="store_true", help=f"write {MODEL.name}")
    wanted = parser.parse_args(arguments)
    folder = default_folder()
    if folder is None:
        print("There are no texts: set GLOSSOM_DATA to the folder with the shared test data.", file=sys.stderr)
        return 1
    cases = [case_of(paste) for paste in pastes(folder, SETS)]
    sites = folds_of(cases)
    cases += [case_of(paste) for paste in copied(folder, sites)]
    print(f"{len(cases)} texts of {len(sites)} sites, {sum(len(case.lines) for case in cases)} lines")
    fitted = {
        "FIRST": first_look(cases, sites),
        "HEADLINE": headlines(cases, sites),
        "SECOND": second_look(cases, sites),
    }
    if wanted.write:
        MODEL.write_text(source_of(fitted, len(cases), len(sites)), "utf-8")
        print(f"written: {MODEL}")
    return 0


def case_of(paste: Paste) -> Case:
    """The text's lines with what is seen of each."""
    lines = paste.lines()
    return Case(paste, lines, right_lines(lines, paste.body), features_of(lines, ruled_lines(lines)))


def folds_of(cases: Sequence[Case]) -> dict[str, int]:
    """Of every site the part in which it is kept back, evenly by their names' order."""
    return {site: number % FOLDS for number, site in enumerate(sorted({case.paste.site for case in cases}))}


# ---------------------------------------------------------------- the looks


def first_look(cases: Sequence[Case], sites: Mapping[str, int]) -> Weights:
    """The weights by which a line is judged by itself, its neighbours and its place."""
    whole, held_out = _looks(cases, sites, "FIRST", lambda case: case.features)
    for case, weights in zip(cases, held_out, strict=True):
        case.likely = likely_of(case.features, weights)
    report("first look, on sites it has not seen", cases, [case.likely for case in cases])
    return whole


def second_look(cases: Sequence[Case], sites: Mapping[str, int]) -> Weights:
    """The weights by which it is judged again, when something is known of all lines and of the headline."""
    for case in cases:
        case.second = again(case.lines, case.features, case.likely, case.headline)
    whole, held_out = _looks(cases, sites, "SECOND", lambda case: case.second)
    likely = [likely_of(case.second, weights) for case, weights in zip(cases, held_out, strict=True)]
    report("second look, on sites it has not seen", cases, likely)
    report("second look, on the sites it was fitted to", cases, [likely_of(case.second, whole) for case in cases])
    return whole


def _looks(
    cases: Sequence[Case], sites: Mapping[str, int], name: str, seen: Callable[[Case], Sequence[Features]]
) -> tuple[Weights, list[Weights]]:
    """The weights fitted to all cases, and for each case those that were fitted without its site."""
    table = Table(
        rows=[features for case in cases for features in seen(case)],
        parts=[sites[case.paste.site] for case in cases for _ in case.lines],
    )
    right = [index in case.right for case in cases for index in range(len(case.lines))]
    counts = [_weight(case, line) for case in cases for line in case.lines]
    of_part = [table.logistic(part, right, counts, STRENGTH[name]) for part in range(FOLDS)]
    return table.logistic(None, right, counts, STRENGTH[name]), [of_part[sites[case.paste.site]] for case in cases]


def _weight(case: Case, line: Line) -> float:
    """How much a line counts: its words, but not the length of its text."""
    share = min(MOST, 0.5 + words_in(line.text) / PARAGRAPH) / (EVEN + len(case.lines))
    return share if case.paste.set in SETS else COPIED * share


def headlines(cases: Sequence[Case], sites: Mapping[str, int]) -> Weights:
    """The weights by which the lines that may be the headline are told from each other, learnt from true pastes alone.

    Beside them, copied pages taught nothing: they have more lines above the headline than readers copy.
    """
    for case in cases:
        start = body_start(case.features, case.likely)
        case.candidates = headline_features(case.lines, case.features, start, case.paste.url)
    true = [case for case in cases if case.paste.set in SETS]
    table = Table(
        rows=[features for case in true for features in case.candidates.values()],
        parts=[sites[case.paste.site] for case in true for _ in case.candidates],
        least=SEEN_IN_FEW,
    )
    groups = [number for number, case in enumerate(true) for _ in case.candidates]
    right = [index in found for case in true for found in [_titles(case)] for index in case.candidates]
    of_part = [table.conditional(part, right, groups, STRENGTH["HEADLINE"]) for part in range(FOLDS)]
    for case in cases:
        case.headline = headline_of(case.lines, case.candidates, of_part[sites[case.paste.site]])
    report_headlines(cases)
    return table.conditional(None, right, groups, STRENGTH["HEADLINE"])


def _titles(case: Case) -> frozenset[int]:
    return title_lines(case.lines, case.paste.title, case.candidates.keys())


# ---------------------------------------------------------------- fitting


class Table:
    """Features as rows of numbers, each with mean 0 and deviation 1, and the part in which each row is kept back."""

    def __init__(self, rows: Sequence[Features], parts: Sequence[int], least: int = SEEN) -> None:
        import numpy

        self.numpy: Any = numpy
        seen: dict[str, int] = {}
        for row in rows:
            for name in (name for name, value in row.items() if value):
                seen[name] = seen.get(name, 0) + 1
        self.names = sorted(name for name, count in seen.items() if count >= least)
        raw = numpy.array([[row.get(name, 0.0) for name in self.names] for row in rows])
        self.mean, self.deviation = raw.mean(0), raw.std(0) + 1e-6
        self.values = (raw - self.mean) / self.deviation
        self.parts = numpy.array(parts)

    def _known(self, part: int | None) -> Any:
        return self.numpy.flatnonzero(self.parts != part)

    def logistic(
        self, part: int | None, right: Sequence[bool], counts: Sequence[float], strength: float
    ) -> dict[str, float]:
        """The weights for the features as they are seen, fitted to all rows but those of a part."""
        from sklearn.linear_model import LogisticRegression

        known, weight = self._known(part), self.numpy.array(counts)
        model = LogisticRegression(C=strength, max_iter=1000)
        model.fit(self.values[known], self.numpy.array(right)[known], sample_weight=weight[known] / weight.mean())
        return self._named(model.coef_[0], float(model.intercept_[0]))

    def conditional(
        self, part: int | None, right: Sequence[bool], groups: Sequence[int], strength: float
    ) -> dict[str, float]:
        """The same for a choice of one row of each group, in the groups that have a right one."""
        from scipy.optimize import minimize

        numpy, marks = self.numpy, self.numpy.array(right, dtype=float)
        members: dict[int, list[int]] = {}
        for row in self._known(part):
            members.setdefault(groups[row], []).append(row)
        chosen = [(self.values[rows], marks[rows]) for rows in members.values() if marks[rows].any()]

        def loss(weights: Any) -> tuple[float, Any]:
            total, slope = weights @ weights / (2 * strength), weights / strength
            for values, mark in chosen:
                shares = numpy.exp(values @ weights - (values @ weights).max())
                shares /= shares.sum()
                share = float(shares @ mark)
                total -= numpy.log(share + 1e-12)
                slope = slope - values.T @ (shares * mark / share - shares)
            return total, slope

        start = numpy.zeros(len(self.names))
        found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": TURNS})
        return self._named(found.x, 0.0)

    def _named(self, slopes: Any, constant: float) -> dict[str, float]:
        scaled = slopes / self.deviation
        total = constant - float((scaled * self.mean).sum())
        named = zip(self.names, scaled, strict=True)
        return {"constant": round(total, 3), **{name: round(float(slope), 3) for name, slope in named}}


# ---------------------------------------------------------------- reports


def report(title: str, cases: Sequence[Case], likely: Sequence[Sequence[float]]) -> None:
    """Prints F1 and exact bodies by set."""
    print(title)
    for name in SETS:
        own = [(case, shares) for case, shares in zip(cases, likely, strict=True) if case.paste.set == name]
        scores = [score(case, shares) for case, shares in own]
        exact = statistics.mean(one.exact for one in scores)
        precision, recall = (
            statistics.mean(part) for part in zip(*((s.precision, s.recall) for s in scores), strict=True)
        )
        figures = f"F1 {f1(scores):.4f}  precision {precision:.4f}  recall {recall:.4f}  exact {exact:.3f}"
        print(f"  {name:10s} {len(scores):4d} texts  {figures}")


def score(case: Case, likely: Sequence[float]) -> Overlap:
    """How the lines that the model takes compare with the right body."""
    chosen = sorted(taken(case.lines, likely) - {case.headline})
    return overlap(case.paste.body, "\n".join(case.lines[index].text for index in chosen))


def report_headlines(cases: Sequence[Case]) -> None:
    """Prints how many headlines are told, on sites that the model has not seen."""
    known = [case for case in cases if case.paste.title and case.paste.set in SETS]
    told = [case for case in known if case.headline is not None]
    right = sum(case.headline in _titles(case) for case in told)
    there = sum(bool(_titles(case)) for case in known)
    print(f"headlines, on sites it has not seen: {there} are there, {len(told)} told, {right} of these right")


def source_of(fitted: Mapping[str, Weights], count: int, sites: int) -> str:
    """The module with the weights."""
    tables = "\n".join(_table_source(name, own) for name, own in fitted.items())
    return f'''"""The weights of the line model: what speaks for a line of a pasted text. Made by a script.

`python -m benchmarks.fit_lines --write` fitted them to {count} texts of {sites} sites: two logistic regressions and a
choice among candidates (conditional logit), all with strongly penalised weights, for features as they are seen (not
standardised). FIRST and SECOND: for a line of the article's body; HEADLINE: for its headline. Do not edit them by hand.
"""

from __future__ import annotations

from collections.abc import Mapping

{tables}'''


def _table_source(name: str, weights: Weights) -> str:
    lines = "".join(f'    "{feature}": {weight},\n' for feature, weight in weights.items())
    return f"{name}: Mapping[str, float] = {{\n{lines}}}\n"


if __name__ == "__main__":
    sys.exit(main())
