"""How fast whole sites are built, beside other generators: `python -m benchmarks.compare --help`.

Generators take turns: each case is measured for all of them, one after the other, before the next case, and all that
again in each round; so a busy moment of the machine does not fall on one alone. A ratio is the median of the rounds'
ratios. The first round is not timed: it fills the caches, and there the memory is weighed.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from benchmarks.compared import Ratio, Row, document, sheet
from benchmarks.edits import EDITS, Desk, Editions
from benchmarks.generators import FAMILIES, GENERATORS, PROGRAM, Generator
from benchmarks.newsroom import HELD_BACK, newsroom
from benchmarks.preview import latency
from benchmarks.stopwatch import Command, CommandFailed, Cost, run
from benchmarks.tooling import CACHE, INSTALLERS, NotInstalled, version

BUILDS = ("cold", "nothing", *EDITS)
PREVIEWS: Mapping[str, str] = {"preview": "body"} | {
    f"preview-{edit}": edit for edit in ("title", "definition", "template")
}
"""By case what is edited."""
SAVES = 10
"""For a preview's latency in one round."""
OURS = "glossom"
WITH_SEARCH = "glossom-default"
"""Has its rows and no ratios: the others make no index."""
FIRST = "cold"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the command line asks for."""

    generators: tuple[Generator, ...]
    articles: int
    cases: tuple[str, ...]
    rounds: int
    cache: Path
    json: bool
    chart: Path | None


@dataclass
class Bench:
    """A generator at its desk: its site on disk, what was changed there so far, and what it cost."""

    generator: Generator
    command: Command
    desk: Desk
    editions: Editions = field(default_factory=Editions)
    costs: dict[str, list[Cost]] = field(default_factory=dict)
    late: dict[str, list[float]] = field(default_factory=dict)
    """95th percentiles of previews."""

    @property
    def name(self) -> str:
        """The generator's."""
        return self.generator.name

    def build(self, case: str, *, weigh: bool = False) -> Cost:
        """One build, after what the case does to the site. Raises CommandFailed, also where the change is not seen."""
        if case == "cold":
            site = self.command.folder
            self.generator.clear(site, Path(tempfile.mkdtemp(prefix="cleared-", dir=site.parent)))
        if case in EDITS:
            self.editions = self.editions.next(case)
            self.generator.change(self.desk, self.command.folder, case, self.editions)
        cost = run(self.command, weigh=weigh)
        if case in EDITS:
            self._see(case)
        return cost

    def preview(self, case: str) -> Cost:
        """The latency of some saves."""
        edit = PREVIEWS[case]
        found, self.editions = latency(self.generator, self.command, self.desk, self.editions, edit, SAVES)
        self.late.setdefault(case, []).append(found.p95_s)
        return Cost(found.median_s, found.cpu_s, found.peak_mib)

    def rows(self) -> Iterator[Row]:
        """What was measured."""
        for case, costs in self.costs.items():
            weighed = [cost.peak_mib for cost in costs if cost.peak_mib is not None]
            yield Row(
                self.name,
                case,
                median(cost.wall_s for cost in self.timed(case)),
                median(cost.cpu_s for cost in self.timed(case)),
                max(weighed, default=None),
                median(self.late[case]) if case in self.late else None,
            )

    def timed(self, case: str) -> list[Cost]:
        """What the timed rounds cost: a build's first round is not one, a preview's is."""
        return self.costs.get(case, [])[case not in PREVIEWS :]

    def _see(self, case: str) -> None:
        witness = self.desk.witness(case, self.editions)
        if witness is None:
            return
        text = f">{witness.text}{self.generator.mark}" if witness.marked else witness.text
        page = self.command.folder / self.generator.page.format(witness.piece.slug)
        if text not in page.read_text("utf-8"):
            raise CommandFailed(f"{self.name} built a site that does not show the edit '{case}': no {text} in {page}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Installs, builds, measures and prints. Returns the exit code."""
    wanted = _wanted(arguments)
    try:
        programs = {family: program_of(family, wanted.cache) for family in _families(wanted.generators)}
        before = os.getloadavg()
        with tempfile.TemporaryDirectory(prefix="glossom-bench-") as folder:
            benches = measured(wanted, programs, Path(folder))
    except (NotInstalled, CommandFailed) as slip:
        print(slip, file=sys.stderr)
        return 1
    rows = in_order(row for bench in benches for row in bench.rows())
    machine = _machine(programs, before)
    heading = _heading(wanted, benches[0].desk, machine)
    if wanted.json:
        _tell(heading)
        print(json.dumps(document(rows, ratios(benches)), indent=2))
    else:
        print(sheet(heading, rows, ratios(benches)))
    if wanted.chart:
        from benchmarks.chart import draw

        draw(rows, wanted.articles, wanted.chart)
    return 0


# ---------------------------------------------------------------- measuring


def measured(wanted: Wanted, programs: Mapping[str, Sequence[str]], folder: Path) -> list[Bench]:
    """The generators with all that was measured of them. Raises CommandFailed."""
    desk = Desk(newsroom(wanted.articles))
    benches = [_bench(generator, programs, desk, folder) for generator in wanted.generators]
    builds = [case for case in BUILDS if case in wanted.cases]
    for number in range(wanted.rounds + 1):
        _tell(f"round {number} of {wanted.rounds}")
        if number == 0 and FIRST not in builds:
            _take_turns(benches, FIRST, Bench.build, keep=False)
        for case in builds:
            _take_turns(benches, case, lambda bench, case: bench.build(case, weigh=number == 0))  # noqa: B023
        for case in wanted.cases if number else ():
            if case in PREVIEWS:
                _take_turns([bench for bench in benches if _previews(bench, case)], case, Bench.preview)
    return benches


def _bench(generator: Generator, programs: Mapping[str, Sequence[str]], desk: Desk, folder: Path) -> Bench:
    site = folder / generator.name
    site.mkdir()
    _tell(f"laying out {generator.name}")
    generator.lay_out(desk, site)
    return Bench(generator, generator.command(programs[generator.family], site), desk)


def _take_turns(
    benches: Sequence[Bench], case: str, measure: Callable[[Bench, str], Cost], *, keep: bool = True
) -> None:
    for bench in benches:
        if case in bench.generator.cases or case in PREVIEWS:
            cost = measure(bench, case)
            if keep:
                bench.costs.setdefault(case, []).append(cost)


def _previews(bench: Bench, case: str) -> bool:
    """Previews are compared of glossom and Hugo, without search."""
    return bench.name in (OURS, "hugo", "hugo-premarked") and PREVIEWS[case] in bench.generator.edits


def in_order(rows: Iterator[Row]) -> list[Row]:
    """By case, then by generator."""
    cases, names = [*BUILDS, *PREVIEWS], [generator.name for generator in GENERATORS]
    return sorted(rows, key=lambda row: (cases.index(row.case), names.index(row.tool)))


def ratios(benches: Sequence[Bench]) -> dict[str, dict[str, Ratio]]:
    """By case, then by `ours / theirs`: each of ours without search with each of the others measured in that case."""
    ours = [bench for bench in benches if bench.generator.family == OURS and bench.name != WITH_SEARCH]
    theirs = [bench for bench in benches if bench.generator.family != OURS]
    cases = [case for case in (*BUILDS, *PREVIEWS) if any(case in bench.costs for bench in ours)]
    return {
        case: {
            f"{one.name} / {other.name}": _ratio(one, other, case)
            for one in ours
            for other in theirs
            if case in one.costs and case in other.costs
        }
        for case in cases
    }


def _ratio(one: Bench, other: Bench, case: str) -> Ratio:
    ours, theirs, cold = one.timed(case), other.timed(case), other.timed(FIRST)
    peaks = [max((cost.peak_mib or 0 for cost in bench.costs[case]), default=0) for bench in (one, other)]
    return Ratio(
        wall=_paired(ours, theirs, lambda cost: cost.wall_s),
        cpu=_paired(ours, theirs, lambda cost: cost.cpu_s),
        peak=peaks[0] / peaks[1] if all(peaks) else None,
        of_cold=_paired(ours, cold, lambda cost: cost.wall_s) if cold and case in BUILDS else None,
    )


def _paired(ours: Sequence[Cost], theirs: Sequence[Cost], of: Callable[[Cost], float]) -> float:
    return median(of(one) / of(other) for one, other in zip(ours, theirs, strict=True))


# ---------------------------------------------------------------- what is printed


def _heading(wanted: Wanted, desk: Desk, machine: Mapping[str, object]) -> str:
    """What the figures depend on."""
    size = f"{wanted.articles:,} articles, {wanted.rounds} rounds, a definition that {desk.shown:,} articles show"
    return "\n".join([size, *(f"{key}: {it}" for key, it in machine.items())])


def _machine(programs: Mapping[str, Sequence[str]], before: tuple[float, float, float]) -> dict[str, object]:
    """What the figures depend on."""
    others = {family: version(tuple(words), family) for family, words in programs.items() if family != OURS}
    load = [round(one, 1) for one in (before[0], os.getloadavg()[0])]
    return {"python": platform.python_version(), "processors": os.cpu_count(), "load": load, **others}


def _tell(what: str) -> None:
    print(what, file=sys.stderr, flush=True)


# ---------------------------------------------------------------- the command line


def program_of(family: str, cache: Path) -> tuple[str, ...]:
    """The words that call a generator, which is installed if it is not yet. Raises NotInstalled."""
    return PROGRAM if family == OURS else INSTALLERS[family](cache)


def _families(generators: Sequence[Generator]) -> list[str]:
    return list(dict.fromkeys(generator.family for generator in generators))


def _wanted(arguments: Sequence[str] | None) -> Wanted:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.compare", description=__doc__)
    parser.add_argument(
        "--only",
        default="glossom,hugo",
        type=_generators,
        metavar="NAMES",
        help=f"of {', '.join(FAMILIES)}, each in all its variants, or one of these: "
        f"{', '.join(one.name for one in GENERATORS)} (%(default)s; a family's own name means all of it, "
        "with = before it that variant alone)",
    )
    parser.add_argument("--articles", default=1000, type=_count, help="the size of the site (%(default)s)")
    parser.add_argument("--cases", default=",".join(BUILDS), type=_cases, help=f"of {', '.join((*BUILDS, *PREVIEWS))}")
    parser.add_argument("--rounds", default=3, type=_rounds, help="timed rounds, after one that is not (%(default)s)")
    parser.add_argument("--cache", default=CACHE, type=Path, help="where the others are installed (%(default)s)")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--chart", type=Path, metavar="FILE", help="draw a chart into a PNG (needs matplotlib)")
    given = parser.parse_args(arguments)
    return Wanted(given.only, given.articles, given.cases, given.rounds, given.cache, given.json, given.chart)


def _generators(value: str) -> tuple[Generator, ...]:
    names = [name for name in value.split(",") if name]
    known = {*FAMILIES, *(one.name for one in GENERATORS), *(f"={one.name}" for one in GENERATORS)}
    _refuse_unknown(names, known)
    found = tuple(one for one in GENERATORS if {one.name, one.family, f"={one.name}"} & set(names))
    if not found:
        raise argparse.ArgumentTypeError("name at least one generator")
    return found


def _cases(value: str) -> tuple[str, ...]:
    names = [name for name in value.split(",") if name]
    _refuse_unknown(names, {*BUILDS, *PREVIEWS})
    return tuple(case for case in (*BUILDS, *PREVIEWS) if case in names)


def _refuse_unknown(names: Sequence[str], known: set[str]) -> None:
    unknown = [name for name in names if name not in known]
    if unknown:
        raise argparse.ArgumentTypeError(f"not known: {', '.join(unknown)}")


def _count(value: str) -> int:
    if int(value) < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return int(value)


def _rounds(value: str) -> int:
    if not 1 <= int(value) < HELD_BACK:
        raise argparse.ArgumentTypeError(f"from 1 to {HELD_BACK - 1}: there are so many aliases to add")
    return int(value)


if __name__ == "__main__":
    sys.exit(main())
