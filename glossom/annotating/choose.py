"""Occurrences + policy + wishes -> Annotations: which of the places found are marked, and for which entry."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from datetime import date
from functools import cached_property

from glossom.annotating.meanings import Settled, settle
from glossom.dataclass import dataclass
from glossom.digest import digest, encode
from glossom.model import (
    Annotation,
    Candidate,
    Choice,
    GlossaryEntry,
    Level,
    Meaning,
    Occurrence,
    Policy,
    Run,
    RunKind,
    Scope,
    Sense,
    Unmarked,
    UnmarkedCode,
    Wishes,
)

Reason = tuple[UnmarkedCode, str]
"""Why a place is not marked: its code, and in words."""
LEVELS = ("A1", "A2", "B1", "B2", "C1", "C2")


@dataclass(frozen=True, slots=True)
class Trait:
    """What the choice must know of an entry, beside its forms."""

    priority: int
    level: Level | None
    sense: Sense | None
    scope: Scope | None


@dataclass(frozen=True, slots=True)
class Traits:
    """The traits of all entries, known by their digest."""

    of: Mapping[str, Trait]
    digest: str


@dataclass(frozen=True, slots=True)
class Setting:
    """What one article asks for: the site's policy, its own wishes, its day, tags and language.

    own: entries that are never marked, since the text is theirs. meanings: what was decided for places of the article.
    """

    policy: Policy
    wishes: Wishes = Wishes()
    day: date | None = None
    tags: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    lang: str = ""
    meanings: tuple[Meaning, ...] = ()


def traits_of(entries: Iterable[GlossaryEntry]) -> Traits:
    """The traits of these entries."""
    traits = {entry.id: Trait(entry.priority, entry.level, entry.sense, entry.scope) for entry in entries}
    return Traits(traits, digest(encode(traits)))


def choose(
    occurrences: tuple[Occurrence, ...], runs: tuple[Run, ...], words: int, traits: Traits, setting: Setting
) -> Choice:
    """Which places are marked, in reading order, and why the others are not.

    Longest first where places overlap; an unresolved or blocked place does not use up the "first" of its entry.
    """
    settled = settle(setting.meanings, occurrences, runs)
    return _Choosing(runs, words, traits, setting, settled).over(occurrences)


class _Refused(Exception):
    def __init__(self, code: UnmarkedCode, reason: str) -> None:
        super().__init__(reason)
        self.code: UnmarkedCode = code
        self.reason = reason


@dataclass
class _Choosing:
    runs: Sequence[Run]
    words: int
    traits: Traits
    setting: Setting
    settled: Settled
    seen_full: set[str] = field(default_factory=set)
    marked: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    sections: set[tuple[int, str]] = field(default_factory=set)
    spoken: dict[str, bool] = field(default_factory=dict)

    def over(self, occurrences: Sequence[Occurrence]) -> Choice:
        forced = self._forced()
        annotations = list(forced)
        unmarked: list[Unmarked] = []
        ends: dict[int, int] = {}
        for found in sorted(occurrences, key=lambda one: (one.run, one.start, -one.end)):
            try:
                if self.runs[found.run].manual:
                    self._heed_manual(found)
                if found.start < ends.get(found.run, 0):
                    raise _Refused("overlap", "part of a longer name or of a mark just before")
                entry = self._resolve(found)
                ends[found.run] = found.end
                if obstacle := self._obstacle(found, entry, len(annotations)):
                    raise _Refused(*obstacle)
            except _Refused as refused:
                names = tuple(dict.fromkeys(one.entry for one in found.candidates))
                unmarked.append(Unmarked(found.run, found.start, found.end, names, refused.code, refused.reason))
                continue
            annotations.append(self._annotation(found, entry))
        ordered = _in_order(annotations) if forced else tuple(annotations)
        return Choice(ordered, tuple(unmarked), self.settled.lost)

    def _forced(self) -> list[Annotation]:
        """The places that the author marked by hand. They count as mentions, and no policy takes them away."""
        return [
            self._annotation(Occurrence(number, one.start, one.end, ()), one.entry)
            for number, run in enumerate(self.runs)
            for one in run.manual
            if one.entry in self.traits.of
        ]

    def _heed_manual(self, found: Occurrence) -> None:
        for one in self.runs[found.run].manual:
            if one.start < found.end and found.start < one.end:
                if one.entry:
                    raise _Refused("overlap", "the author marked this place by hand")
                raise _Refused("blocked", "the author left it plain with {.nogloss}")

    def _annotation(self, found: Occurrence, entry: str) -> Annotation:
        self.marked[entry] += 1
        self.sections.add((self.runs[found.run].section, entry))
        end = found.end + (found.possessive if self.setting.policy.possessive else 0)
        decided = self.settled.entries.get((found.run, found.start, found.end)) == entry
        return Annotation(found.run, found.start, end, entry, self.marked[entry], decided)

    # which entry

    def _resolve(self, found: Occurrence) -> str:
        """The one entry that is meant. Raises _Refused where none, or more than one, may be."""
        decided = self._decided(found) if self.settled.entries else ()
        candidates = self._eligible(decided or found.candidates)
        self.seen_full.update([one.entry for one in candidates if one.full])
        if len(candidates) == 1:
            return candidates[0].entry
        entries = tuple(dict.fromkeys(one.entry for one in candidates))
        if len(entries) == 1:
            return entries[0]
        candidates = self._by_senses(candidates, found) or candidates
        for narrow in (_exact, self._by_priority, self._by_full_name, self._by_context, self._default):
            candidates = narrow(candidates) or candidates
            entries = tuple(dict.fromkeys(one.entry for one in candidates))
            if len(entries) == 1:
                return entries[0]
        raise _Refused("ambiguous", f"may mean {' or '.join(entries)}; say which in the article's `glossary: senses`")

    def _decided(self, found: Occurrence) -> tuple[Candidate, ...]:
        """Those that the editor's decision for this place names, unless the article's own `senses` speak of it."""
        entry = self.settled.entries.get((found.run, found.start, found.end))
        if entry is None or self._by_senses(found.candidates, found):
            return ()
        candidates = tuple(one for one in found.candidates if one.entry == entry)
        if not candidates:
            raise _Refused("ambiguous", f"was decided to mean {entry}, which has this form no more")
        return candidates

    def _eligible(self, candidates: Sequence[Candidate]) -> Sequence[Candidate]:
        refusals: list[Reason] = []
        eligible: list[Candidate] = []
        for candidate in candidates:
            if refusal := self._refusal_of(candidate):
                refusals.append(refusal)
            else:
                eligible.append(candidate)
        if not eligible:
            raise _Refused(*refusals[0])
        return eligible

    def _refusal_of(self, candidate: Candidate) -> Reason | None:
        setting, entry = self.setting, candidate.entry
        wishes, trait = setting.wishes, self.traits.of[entry]
        if candidate.lang and setting.lang and _base(candidate.lang) != _base(setting.lang):
            return "other-language", f"the form is {candidate.lang}, the article {setting.lang}"
        if entry in setting.own:
            return "skipped", "an entry is not marked in its own text"
        if wishes.only and entry not in wishes.only:
            return "not-listed", "the article's `glossary: only` does not name it"
        if entry in wishes.skip:
            return "skipped", "the article's `glossary: skip` names it"
        if candidate.valid and not candidate.valid.holds(setting.day):
            return "out-of-date", "the form does not mean this entry on the article's date"
        if not in_scope(trait.scope, setting.tags):
            return "out-of-scope", "the entry's `scope` leaves this article out"
        if candidate.needs_full and entry not in self.seen_full:
            return "needs-full", "counts only after the full term"
        return None

    def _by_senses(self, candidates: Sequence[Candidate], found: Occurrence) -> tuple[Candidate, ...]:
        """Those that the article's `senses` name, by the form of the entry or by the words as printed."""
        wanted = self.setting.wishes.senses
        printed = self.runs[found.run].text[found.start : found.end]
        return tuple(one for one in candidates if one.entry in (wanted.get(one.form), wanted.get(printed)))

    def _by_priority(self, candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
        highest = max(self.traits.of[one.entry].priority for one in candidates)
        return tuple(one for one in candidates if self.traits.of[one.entry].priority == highest)

    def _by_full_name(self, candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
        return tuple(one for one in candidates if one.entry in self.seen_full and not one.full)

    def _by_context(self, candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
        return tuple(one for one in candidates if self._speaks_for(one.entry))

    def _speaks_for(self, entry: str) -> bool:
        """Whether the evidence in the article is one-sided for this entry."""
        if entry not in self.spoken:
            sense = self.traits.of[entry].sense
            context = sense is not None and any(self._says(word) for word in sense.context)
            avoided = sense is not None and any(self._says(word) for word in sense.avoid)
            self.spoken[entry] = context and not avoided
        return self.spoken[entry]

    def _says(self, word: str) -> bool:
        return any(re.search(rf"(?<!\w){re.escape(word)}", run.text) for run in self.runs)

    def _default(self, candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
        return tuple(one for one in candidates if (sense := self.traits.of[one.entry].sense) and sense.default)

    # whether it is marked here

    def _obstacle(self, found: Occurrence, entry: str, count: int) -> Reason | None:
        """Why a place of this entry is not marked in an article that has so many marks already."""
        policy, wishes, run = self.setting.policy, self.setting.wishes, self.runs[found.run]
        if not (policy.enabled if wishes.enabled is None else wishes.enabled):
            return "disabled", "marking is switched off"
        if run.kind != "prose" and (plain := self.left_plain.get(run.kind)):
            return plain
        level, known = wishes.level or policy.level, self.traits.of[entry].level
        if level and known and LEVELS.index(known) <= LEVELS.index(level):
            return "known-at-level", f"readers at level {level} know it"
        occurrences = wishes.occurrences or policy.occurrences
        if occurrences == "first" and self.marked[entry]:
            return "repeat", "marked before in this article"
        if occurrences == "section" and (run.section, entry) in self.sections:
            return "repeat", "marked before in this section"
        if self.limit is not None and count >= self.limit:
            return "limit", f"the article has all its marks already ({self.limit})"
        return None

    @cached_property
    def left_plain(self) -> Mapping[RunKind, Reason]:
        """The kinds of text that the policy leaves plain, and why."""
        policy = self.setting.policy
        reasons: tuple[tuple[RunKind, bool, Reason], ...] = (
            ("heading", policy.headings, ("heading", "headings are left plain")),
            ("quote", policy.quotes, ("quote", "quotations are left plain")),
            ("caption", policy.captions, ("caption", "captions are left plain")),
            ("deck", policy.deck, ("deck", "the deck is left plain")),
        )
        return {kind: reason for kind, marked, reason in reasons if not marked}

    @cached_property
    def limit(self) -> int | None:
        """How many marks the article may have: the lower of `max` and the density, which never forbids the first."""
        policy, wishes = self.setting.policy, self.setting.wishes
        own = wishes.max if wishes.max is not None else policy.max
        if policy.max_per_100_words is None:
            return own
        dense = max(1, int(self.words * policy.max_per_100_words / 100))
        return dense if own is None else min(own, dense)


def _in_order(annotations: Iterable[Annotation]) -> tuple[Annotation, ...]:
    """By place, each entry's marks numbered in that order."""
    counted: Counter[str] = Counter()
    ordered = []
    for one in sorted(annotations, key=lambda one: (one.run, one.start)):
        counted[one.entry] += 1
        ordered.append(one._replace(ordinal=counted[one.entry]))
    return tuple(ordered)


def _base(lang: str) -> str:
    return lang.partition("-")[0].lower()


def in_scope(scope: Scope | None, tags: Sequence[str]) -> bool:
    """Whether an article with these tags is in the scope."""
    if scope is None:
        return True
    labels = {f"tag:{tag}" for tag in tags}
    return (not scope.include or bool(labels & set(scope.include))) and not labels & set(scope.exclude)


def _exact(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    return tuple(one for one in candidates if one.exact)
