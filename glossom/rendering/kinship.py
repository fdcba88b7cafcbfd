"""Which stories belong together: by the entries and tags they share, those that few stories have counting more."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cached_property
from itertools import islice

from glossom.dataclass import dataclass

RELATED = 3
BEFORE, SINCE = 4, 2
COMMON = 60  # what more stories have in common says little about which of them belong together
KIN = 0.05  # cosine; below it stories share no more than a name or two that many have
DIGITS = 6  # of a cosine; what lies behind them depends on the order in which weights were added
ROUNDED = 10**-DIGITS
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


@dataclass(frozen=True, slots=True)
class _Kin:
    related: tuple[int, ...]
    thread: Thread


class Kinship:
    """How close stories are to each other. Stories are called by their numbers, from 0, in the order given."""

    def __init__(self, subjects: Sequence[Subject]) -> None:
        self._subjects = subjects
        self._known: dict[int, _Kin] = {}

    def related(self, number: int) -> tuple[int, ...]:
        """The stories closest to this one, the closest first, without those of its thread."""
        return self._kin(number).related

    def thread(self, number: int) -> Thread:
        """Earlier and later stories on the same matter; of many the closest."""
        return self._kin(number).thread

    def _kin(self, number: int) -> _Kin:
        """Both at once, kept: they rest on the same comparison with all other stories."""
        if number not in self._known:
            closest = self._closest(number)
            thread = self._thread(number, [other for near, other in closest if near >= ONE_MATTER])
            told = {*thread.before, *thread.since}
            related = islice((other for _, other in closest if other not in told), RELATED)
            self._known[number] = _Kin(tuple(related), thread)
        return self._known[number]

    def _thread(self, number: int, closest: Sequence[int]) -> Thread:
        own = self._subjects[number].day
        if own is None:
            return Thread()
        same = [(other, day) for other in closest if (day := self._subjects[other].day)]
        before = [(day, other) for other, day in same if timedelta() < own - day <= RESTS][:BEFORE]
        since = [(day, other) for other, day in same if timedelta() < day - own <= RESTS][:SINCE]
        return Thread(tuple(other for _, other in sorted(before)), tuple(other for _, other in sorted(since)))

    def _closest(self, number: int) -> list[tuple[float, int]]:
        """Nearness and number of a story's kin, the nearest first; of two alike the first given."""
        shared: defaultdict[int, float] = defaultdict(float)
        for mark in self._subjects[number].marks:
            weight = self._weights[mark]
            for other in self._tellers[mark] if weight else ():
                shared[other] += weight
        shared.pop(number, None)
        own, lengths = self._lengths[number], self._lengths
        # one in ten is kin: the others are left out before anything is rounded and sorted
        least = (KIN - ROUNDED) * own
        perhaps = [(other, weight) for other, weight in shared.items() if weight >= least * lengths[other]]
        near = [(round(weight / (own * lengths[other]), DIGITS), other) for other, weight in perhaps]
        return sorted((one for one in near if one[0] >= KIN), key=lambda one: (-one[0], one[1]))

    @cached_property
    def _tellers(self) -> dict[str, list[int]]:
        found: defaultdict[str, list[int]] = defaultdict(list)
        for number, subject in enumerate(self._subjects):
            for mark in subject.marks:
                found[mark].append(number)
        return found

    @cached_property
    def _weights(self) -> dict[str, float]:
        """The square of a mark's inverse document frequency (K. Spärck Jones, 1972); nothing for what is common."""
        stories = 1 + len(self._subjects)
        return {
            mark: math.log(stories / len(tellers)) ** 2 if len(tellers) <= COMMON else 0
            for mark, tellers in self._tellers.items()
        }

    @cached_property
    def _lengths(self) -> tuple[float, ...]:
        weights = self._weights
        return tuple(math.sqrt(sum(weights[mark] for mark in subject.marks)) or 1.0 for subject in self._subjects)
