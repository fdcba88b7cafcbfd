"""Which stories belong together: by the entries and tags they share, those that few stories have counting more."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

RELATED = 3
BEFORE, SINCE = 4, 2
COMMON = 60  # what more stories have in common says little about which of them belong together
KIN = 0.05  # cosine; below it stories share no more than a name or two that many have
ONE_MATTER = 0.25  # stories on one affair reach 0.4 to 0.6 in our sample, others stay below 0.15
RESTS = timedelta(days=5 * 365)  # a matter that rested so long and comes up again is another story


@dataclass(frozen=True, slots=True)
class Thread:
    """A matter over time: the numbers of stories before and after one, the oldest first."""

    before: tuple[int, ...] = ()
    since: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Subject:
    """What a story is about, and when it appeared."""

    marks: tuple[str, ...]
    """Names of what it has in common with others: its entries, its tags."""
    day: date | None


class Kinship:
    """How close stories are to each other. Stories are called by their numbers, from 0, in the order given."""

    def __init__(self, subjects: Sequence[Subject]) -> None:
        self._subjects = subjects

    def related(self, number: int) -> tuple[int, ...]:
        """The stories closest to this one, the closest first, without those of its thread."""
        thread = self.thread(number)
        told = {number, *thread.before, *thread.since}
        return tuple(other for other in self._closest(number, KIN) if other not in told)[:RELATED]

    def thread(self, number: int) -> Thread:
        """Earlier and later stories on the same matter; of many the closest."""
        own = self._subjects[number].day
        if own is None:
            return Thread()
        same = [(other, day) for other in self._closest(number, ONE_MATTER) if (day := self._subjects[other].day)]
        before = [(day, other) for other, day in same if timedelta() < own - day <= RESTS][:BEFORE]
        since = [(day, other) for other, day in same if timedelta() < day - own <= RESTS][:SINCE]
        return Thread(tuple(other for _, other in sorted(before)), tuple(other for _, other in sorted(since)))

    def _closest(self, number: int, least: float) -> list[int]:
        """Stories whose nearness is at least so much, the nearest first; of two alike the first given."""
        shared: defaultdict[int, float] = defaultdict(float)
        for mark in self._subjects[number].marks:
            weight = self._weight(mark)
            for other in self._tellers[mark] if weight else ():
                shared[other] += weight
        own = self._length(number)
        near = {other: round(weight / (own * self._length(other)), 6) for other, weight in shared.items() if weight}
        ranked = sorted(near, key=lambda other: (-near[other], other))
        return [other for other in ranked if near[other] >= least and other != number]

    @cached_property
    def _tellers(self) -> dict[str, list[int]]:
        found: defaultdict[str, list[int]] = defaultdict(list)
        for number, subject in enumerate(self._subjects):
            for mark in subject.marks:
                found[mark].append(number)
        return found

    def _weight(self, mark: str) -> float:
        """The square of its inverse document frequency (K. Spärck Jones, 1972); nothing for what is common."""
        tellers = len(self._tellers[mark])
        return math.log((1 + len(self._subjects)) / tellers) ** 2 if tellers <= COMMON else 0

    @cached_property
    def _lengths(self) -> tuple[float, ...]:
        return tuple(math.sqrt(sum(self._weight(mark) for mark in subject.marks)) or 1.0 for subject in self._subjects)

    def _length(self, number: int) -> float:
        return self._lengths[number]
