"""A newsroom of any size, the same on every machine: articles with their heads, and a glossary.

The texts are `corpus.py`'s. A smaller newsroom is the beginning of a larger one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property
from itertools import accumulate
from random import Random

from benchmarks.corpus import NOUNS, QUALITIES, SEED, SLOT, SLOTS, SYLLABLES, article, glossary
from benchmarks.tools import ALL
from glossom.annotating.choose import choose, traits_of
from glossom.annotating.lexicon import compile_lexicon, find
from glossom.model import GlossaryEntry
from glossom.reading.prose import lay_out, locate_span

FORMS = 1_200
"""Written forms of the glossary, which are about 500 entries."""
LENGTH = 3_400
"""Characters of a body, about 650 words: an article of a newspaper, longer than those that `annotate` measures."""
FIRST_DAY = date(2014, 1, 1)
A_DAY = 6  # articles
HELD_BACK = 24
"""Aliases that the glossary begins without: an editor adds them one by one."""

TOPICS = ("world", "politics", "economy", "conflict", "europe", "asia", "africa", "americas", "energy", "climate")
"""What the head of every page leads to."""
SUBJECTS = ("health", "science", "law", "elections", "trade", "migration", "culture", "technology", "school", "defence")
TAGS = (*TOPICS, *SUBJECTS)
OUTLETS = ("Harbour Courier", "The Signal", "Valley Record", "Border Post", "Market Daily")
HEADLINE = "{quality} {noun} {verb} {when}"
DEFINITION = "The {adjective} {noun} of the {area}, {verb} in {month} and {verb} again before the {season}"


@dataclass(frozen=True, slots=True)
class Piece:
    """An article, as its newsroom knows it."""

    number: int
    slug: str
    title: str
    day: date
    author: str
    tags: tuple[str, ...]
    summary: str
    source: str
    outlet: str
    body: str
    """Markdown."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a body where a word is explained: code points, half open."""

    start: int
    end: int
    entry: str


@dataclass(frozen=True)
class Newsroom:
    """Articles, oldest first, and the glossary to them."""

    pieces: tuple[Piece, ...]
    entries: tuple[GlossaryEntry, ...]
    spare: tuple[tuple[str, str], ...]
    """Entry and an alias that is in articles and not yet in the glossary."""

    @cached_property
    def marks(self) -> tuple[tuple[Mark, ...], ...]:
        """For each piece what glossom marks in it, in reading order."""
        return tuple(marks_in(self.pieces, self.entries))


def newsroom(articles: int) -> Newsroom:
    """So many articles and a glossary of 1,200 forms."""
    entries, spare = _without_spare(tuple(_defined(glossary(FORMS))))
    return Newsroom(tuple(_piece(number) for number in range(articles)), entries, spare)


def _piece(number: int) -> Piece:
    random = Random(f"{SEED} head {number}")
    title = _filled(HEADLINE, random)
    word = random.choice(SLOTS["word"])
    report = f"More on this in the [full report](https://{word}.example/{number}) of the {word}."
    return Piece(
        number=number,
        slug=f"{number:05d}-{re.sub('[^a-z]+', '-', title.lower())}",
        title=title,
        day=FIRST_DAY + timedelta(days=number // A_DAY),
        author=" ".join("".join(random.sample(SYLLABLES, 2)).capitalize() for _ in range(2)),
        tags=tuple(random.sample(TAGS, random.randint(2, 3))),
        summary=_filled(DEFINITION, random) + ".",
        source=f"https://{word}.example/{number}",
        outlet=random.choice(OUTLETS),
        body=f"{article(number, LENGTH)}\n{report}\n",
    )


def _filled(pattern: str, random: Random) -> str:
    words = {**SLOTS, "quality": QUALITIES, "noun": NOUNS} if pattern is HEADLINE else SLOTS
    filled = SLOT.sub(lambda found: random.choice(words[found[1]]), pattern)
    return filled[0].upper() + filled[1:]


def _defined(entries: Sequence[GlossaryEntry]) -> Iterator[GlossaryEntry]:
    """Entries with definitions of their own. No two share a form and none is out of date: editors would be warned."""
    seen: set[str] = set()
    for entry in entries:
        aliases = tuple(replace(alias, valid=None) for alias in entry.aliases if alias.form not in seen)
        if entry.term in seen:
            continue
        seen |= {entry.term, *(alias.form for alias in aliases)}
        short = _filled(DEFINITION, Random(f"{SEED} {entry.id}")) + "."
        yield replace(entry, aliases=aliases, sense=None, short=short)


def _without_spare(
    entries: tuple[GlossaryEntry, ...],
) -> tuple[tuple[GlossaryEntry, ...], tuple[tuple[str, str], ...]]:
    """The entries without the last alias of the first organisations, and those aliases."""
    held = [entry for entry in entries if entry.type == "org" and entry.aliases][:HELD_BACK]
    shorter = {entry.id: replace(entry, aliases=entry.aliases[:-1]) for entry in held}
    spare = tuple((entry.id, entry.aliases[-1].form) for entry in held)
    return tuple(shorter.get(entry.id, entry) for entry in entries), spare


def marks_in(pieces: Sequence[Piece], entries: Sequence[GlossaryEntry]) -> Iterator[tuple[Mark, ...]]:
    """For each piece the places that glossom marks where all occurrences are marked."""
    lexicon, traits = compile_lexicon(entries, "en"), traits_of(entries)
    for piece in pieces:
        layout, _ = lay_out("", piece.body, 1)
        setting = replace(ALL, day=piece.day, tags=piece.tags, lang="en")
        chosen = choose(find(layout.runs, lexicon), layout.runs, layout.words, traits, setting)
        starts = [0, *accumulate(len(line) + 1 for line in piece.body.split("\n"))]
        spans = [(locate_span(layout.runs[one.run], one.start, one.end), one.entry) for one in chosen.annotations]
        yield tuple(
            Mark(starts[first - 1] + column - 1, starts[last - 1] + after - 1, entry)
            for ((first, column), (last, after)), entry in spans
        )


def premarked(body: str, marks: Sequence[Mark]) -> str:
    """The body with each mark written into its Markdown by hand: `[form](term:ID)`.

    A mark that begins outside of an emphasis and ends inside (or the other way round) cannot be written so; it is
    left out.
    """
    for mark in reversed(marks):
        words = body[mark.start : mark.end]
        if words.count("*") % 2 == 0:
            body = f"{body[: mark.start]}[{words}](term:{mark.entry}){body[mark.end :]}"
    return body
