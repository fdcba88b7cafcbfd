"""What the editor decided of places that may mean several entries, found again in the article as it is now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field

from glossom.dataclass import dataclass
from glossom.model import Meaning, Occurrence, Run
from glossom.reading.quoting import on_one_line, reads

Place = tuple[int, int, int]
"""Run, start, end."""
Claims = frozenset[tuple[str, str]]
"""Entries and their forms: places with the same ones ask the same question."""


@dataclass(frozen=True, slots=True)
class Settled:
    """Which entry is meant at places of one article, and the decisions whose place is not there."""

    entries: Mapping[Place, str] = field(default_factory=dict)
    lost: tuple[Meaning, ...] = ()


def settle(meanings: Sequence[Meaning], occurrences: Sequence[Occurrence], runs: Sequence[Run]) -> Settled:
    """What was decided for the article's places.

    A meaning holds at the one place that its quote fits; where it fits none or several, or another meaning says
    otherwise there, it is lost. Where all meanings of a form agree, lost ones included, they hold for the form's other
    places in the article too. One whose entry has the form no more is told as lost, and no other entry is meant there.
    """
    if not meanings:
        return Settled()
    printed: defaultdict[str, list[Occurrence]] = defaultdict(list)
    for one in occurrences:
        printed[on_one_line(runs[one.run].text[one.start : one.end])].append(one)
    quoted = [(meaning, _fitting(meaning, printed.get(on_one_line(meaning.form), ()), runs)) for meaning in meanings]
    said: defaultdict[Place, set[str]] = defaultdict(set)
    for meaning, fitting in quoted:
        if len(fitting) == 1:
            said[_place(fitting[0])].add(meaning.entry)
    entries = {place: next(iter(names)) for place, names in said.items() if len(names) == 1}
    lost = tuple(meaning for meaning, fitting in quoted if not _holds(meaning, fitting, entries))
    agreed = _agreed(meanings, printed, entries)
    for one in occurrences:
        if (claims := _claims(one)) in agreed:
            entries.setdefault(_place(one), agreed[claims])
    return Settled(entries, lost)


def _fitting(meaning: Meaning, alike: Sequence[Occurrence], runs: Sequence[Run]) -> Sequence[Occurrence]:
    """The places that the quote fits, of those that are printed so."""
    return [one for one in alike if reads(runs, _place(one), meaning.before, meaning.after)]


def _holds(meaning: Meaning, fitting: Sequence[Occurrence], entries: Mapping[Place, str]) -> bool:
    if len(fitting) != 1 or _place(fitting[0]) not in entries:
        return False
    return any(candidate.entry == meaning.entry for candidate in fitting[0].candidates)


def _agreed(
    meanings: Iterable[Meaning], printed: Mapping[str, Sequence[Occurrence]], entries: Mapping[Place, str]
) -> dict[Claims, str]:
    """What forms mean of which all is said alike, and at a place that is still there."""
    said: defaultdict[Claims, set[str]] = defaultdict(set)
    for meaning in meanings:
        for one in printed.get(on_one_line(meaning.form), ()):
            said[_claims(one)].add(meaning.entry)
    held = {_claims(one) for found in printed.values() for one in found if _place(one) in entries}
    return {claims: next(iter(names)) for claims, names in said.items() if len(names) == 1 and claims in held}


def _place(one: Occurrence) -> Place:
    return one.run, one.start, one.end


def _claims(one: Occurrence) -> Claims:
    return frozenset((candidate.entry, candidate.form) for candidate in one.candidates)
