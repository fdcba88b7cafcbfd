"""How common an English word is, and hence at which level readers know it."""

from __future__ import annotations

import unicodedata
from functools import cache

from glossom.model import Level
from glossom.suggesting.tables import frequency_en
from glossom.suggesting.words.inflected import bases, compared

LEVELS: tuple[Level, ...] = ("A1", "A2", "B1", "B2", "C1", "C2")
# How many words of our list, the commonest first, readers of a level know. Up to each number most of the list's words
# are at or below that level in the CEFR-J and Octanove vocabulary profiles; beyond it most are above. Near what is
# said of vocabulary sizes: 1,500 words at A2 and 3,300 to 3,800 at B2 (Milton & Alexiou 2009, of the first 5,000 only),
# and 8,000 to 9,000 word families for newspapers without help (Nation 2006).
KNOWN: dict[Level, int] = {"A1": 500, "A2": 1_500, "B1": 4_000, "B2": 7_000, "C1": 9_000}


def rank_of(lemma: str) -> int | None:
    """The place of a lower-case word among all, the commonest being 1; None for one that is not in the list."""
    return _ranks().get(lemma)


def lemmas_of(form: str) -> tuple[str, ...]:
    """The words of the list of which a lower-case form may be a form, the commonest first; empty if there is none.

    The list has no marks on letters: where a form with marks is not in it, cafés is looked up as cafes.
    """
    ranks = _ranks()
    found = {_irregular().get(form, form), form}
    if form not in _alone():
        stems = bases(form)
        found.update(stems)
        if form.endswith("s"):  # landings: landing, and so land
            found.update(base for stem in stems if stem not in _alone() for base in bases(stem))
    known = [lemma for lemma in found if lemma in ranks] or [lemma for lemma in compared(form) if lemma in ranks]
    if not known and not form.isascii():
        plain = "".join(char for char in unicodedata.normalize("NFD", form) if not unicodedata.combining(char))
        return lemmas_of(plain) if plain != form else ()
    return tuple(sorted(known, key=ranks.__getitem__))


def level_of(rank: int) -> Level:
    """The level at which readers know a word of that rank."""
    return next((level for level, known in KNOWN.items() if rank <= known), "C2")


def is_above(level: Level, readers: Level) -> bool:
    """Whether what is known at `level` is not yet known to `readers`."""
    return LEVELS.index(level) > LEVELS.index(readers)


@cache
def _ranks() -> dict[str, int]:
    return {lemma: rank for rank, lemma in enumerate(frequency_en.LEMMAS.split(), start=1)}


@cache
def _irregular() -> dict[str, str]:
    words = frequency_en.FORMS.replace(",", " ").split()
    return dict(zip(words[::2], words[1::2], strict=True))


@cache
def _alone() -> frozenset[str]:
    return frozenset(frequency_en.ALONE.split())
