"""What each step of a build costs for one article, each measured alone: `python -m benchmarks.stages --help`."""

from __future__ import annotations

import argparse
import gc
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from time import process_time
from typing import Generic, TypeVar

from benchmarks.annotate import in_columns
from benchmarks.generators import GENERATORS
from benchmarks.newsroom import Newsroom, newsroom
from glossom.annotating.choose import Setting, choose, traits_of
from glossom.annotating.lexicon import compile_lexicon, find
from glossom.digest import decode, digest_file, encode
from glossom.faults import Fault
from glossom.marking import lay_out_article
from glossom.model import Article, Choice, Occurrence, Policy, SourceFile
from glossom.reading.article import read_article
from glossom.reading.difficulty import band
from glossom.reading.prose import Layout
from glossom.reading.weaving import Targets, weave
from glossom.rendering.kinship import Kinship, Subject
from glossom.rendering.sheets import paragraphs

T = TypeVar("T")
ROUNDS = 5
"""Of which the quickest counts: the others met a busy machine."""

EVERYTHING = Policy(occurrences="all", max_per_100_words=None)
"""As `compare` builds its sites."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A step, and the milliseconds of the processor that it takes for an article."""

    name: str
    cpu_ms: float


def stages(room: Newsroom) -> Iterator[Stage]:
    """The steps in their order, from an article's file to the HTML of its text, and what is kept between builds."""
    ours = next(one for one in GENERATORS if one.name == "glossom")
    files = [_file(*ours.piece(piece, ())) for piece in room.pieces]
    lexicon, traits = compile_lexicon(room.entries), traits_of(room.entries)
    read = _clocked(read_article, [(file,) for file in files])
    yield Stage("read the head", read.cpu_ms)
    laid = _clocked(lay_out_article, [(one,) for one in read.products])
    yield Stage("lay out", laid.cpu_ms)
    runs = [one[0].runs for one in laid.products]
    found = _clocked(find, [(each, lexicon) for each in runs])
    yield Stage("find", found.cpu_ms)
    settings = [Setting(EVERYTHING, one[0].front.glossary, lang="en") for one in read.products]
    chosen = _clocked(
        choose,
        [
            (places, one[0].runs, one[0].words_with_deck, traits, setting)
            for places, one, setting in zip(found.products, laid.products, settings, strict=True)
        ],
    )
    yield Stage("choose", chosen.cpu_ms)
    targets = Targets(entries={entry.id: f"../../glossary/{entry.id}/" for entry in room.entries})
    woven = [(one[0], choice.annotations, targets) for one, choice in zip(laid.products, chosen.products, strict=True)]
    yield Stage("weave", _clocked(weave, woven).cpu_ms)
    yield Stage("difficulty", _clocked(band, [(tuple(paragraphs(each)), "en") for each in runs]).cpu_ms)
    yield Stage("kinship", _clocked(_kin, [(list(map(_subject, read.products, chosen.products)),)]).cpu_ms / len(files))
    kept: tuple[tuple[str, object, Sequence[object]], ...] = (
        ("article", tuple[Article, tuple[Fault, ...]], read.products),
        ("layout", tuple[Layout, tuple[Fault, ...]], laid.products),
        ("occurrences", tuple[Occurrence, ...], found.products),
        ("choice", Choice, chosen.products),
    )
    for name, kind, products in kept:
        encoded = _clocked(encode, [(product,) for product in products])
        yield Stage(f"encode {name}", encoded.cpu_ms)
        yield Stage(f"decode {name}", _clocked(decode, [(content, kind) for content in encoded.products]).cpu_ms)


def _file(path: str, text: str) -> SourceFile:
    return SourceFile(path, text, digest_file(path, text))


def _subject(read: tuple[Article, tuple[Fault, ...]], choice: Choice) -> Subject:
    front = read[0].front
    entries = dict.fromkeys(one.entry for one in choice.annotations)
    return Subject((*entries, *(f"#{tag}" for tag in front.tags)), front.date if front.date != "unknown" else None)


def _kin(subjects: Sequence[Subject]) -> None:
    kinship = Kinship(subjects)
    for number in range(len(subjects)):
        kinship.thread(number)
        kinship.related(number)


@dataclass(frozen=True, slots=True)
class _Clocked(Generic[T]):
    products: list[T]
    cpu_ms: float
    """For a row."""


def _clocked(step: Callable[..., T], rows: Sequence[tuple[object, ...]]) -> _Clocked[T]:
    """What a step makes of rows, and its time in the quickest of some rounds."""
    times = []
    for _ in range(ROUNDS):
        gc.collect()
        began = process_time()
        products = [step(*row) for row in rows]
        times.append(process_time() - began)
    return _Clocked(products, 1000 * min(times) / len(rows))


def main(words: Sequence[str] | None = None) -> int:
    """Measures and prints."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.stages", description=__doc__)
    parser.add_argument("--articles", type=int, default=500)
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args(words)
    measured = list(stages(newsroom(asked.articles)))
    if asked.json:
        sys.stdout.write(json.dumps({stage.name: round(stage.cpu_ms, 4) for stage in measured}) + "\n")
        return 0
    rows = [[stage.name, f"{stage.cpu_ms:.3f}"] for stage in measured]
    total = sum(stage.cpu_ms for stage in measured)
    sys.stdout.write(in_columns([["step", "CPU ms an article"], *rows, ["all", f"{total:.3f}"]]) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
