"""What needs no suggestion: the glossary has it, it waits as a draft, or it was rejected."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate, chain
from typing import Literal

from glossom.annotating.lexicon import Lexicon, compile_lexicon, find
from glossom.dataclass import dataclass
from glossom.faults import Faulty, errors
from glossom.marking import found_in
from glossom.memo import Memo
from glossom.model import Alias, Candidate, Decisions, GlossaryEntry, Occurrence, Rejection, Run, Snapshot, Suggestion
from glossom.reading.glossary import read_glossary
from glossom.suggesting.ranking import Proposal, Sighting
from glossom.suggesting.spots import TITLE
from glossom.suggestions.harvest import Harvest

Status = Literal["known", "waiting", "rejected"]

GLOSSARY = "content/glossary/"


@dataclass(frozen=True, slots=True)
class SortedOut:
    """What became of the proposals."""

    open: tuple[Proposal, ...]
    """Those that nobody has explained, with the forms and sightings that are not known."""
    into: Mapping[str, str]
    """By the term of an open proposal the id of the entry of which it is another name."""
    waiting: Mapping[str, Proposal]
    """By the id of a draft what was found of it."""


def all_entries(snapshot: Snapshot, memo: Memo) -> tuple[GlossaryEntry, ...]:
    """The glossary's entries, whatever their status. Raises Faulty where one of its files has errors."""
    files = [(file,) for file in snapshot.sources if file.path.startswith(GLOSSARY)]
    read, faults = memo.attempt(read_glossary, files)
    if errors(faults):
        raise Faulty(*faults)
    return tuple(one.entry for kept in read if kept for one in kept.value[0])


def lexicon_of(
    entries: Iterable[GlossaryEntry], drafts: Iterable[Suggestion], decisions: Decisions, language: str
) -> Lexicon:
    """All that is known, in one lexicon; an id there is the status, a colon and the entry's own id."""
    rejected = [one for one in drafts if one.status == "rejected"]
    waiting = [one for one in drafts if one.status != "rejected"]
    known = [
        *(_as("rejected", one) for one in (*rejected, *_rejections(decisions.rejected))),
        *(_as("waiting", one) for one in waiting),
        *(_as("rejected" if one.status == "rejected" else "known", one) for one in entries),
    ]
    return compile_lexicon(known, language)


def _as(status: Status, entry: GlossaryEntry) -> GlossaryEntry:
    """The entry with all its forms: those that are never marked are no news either."""
    aliases = tuple(replace(alias, match=True) for alias in entry.aliases)
    return replace(entry, id=f"{status}:{entry.id}", enabled=True, aliases=aliases)


def _rejections(rejected: Iterable[Rejection]) -> Iterator[GlossaryEntry]:
    for number, one in enumerate(rejected):
        aliases = tuple(Alias(form=form) for form in one.forms)
        yield GlossaryEntry(id=str(number), type=one.type, term=one.term, aliases=aliases)


# ---------------------------------------------------------------- proposals against it


def sort_out(proposals: Sequence[Proposal], asked: Mapping[str, Harvest], lexicon: Lexicon, memo: Memo) -> SortedOut:
    """Which of the proposals that stand in the articles asked about are open, and what the others are.

    A proposal is known where its term is. Else it is another name of the one entry that has one of its forms for its
    own term (Putin), or for an alias that is no part of its term (EU): an alias Putin alone may be somebody else's.
    """
    covered = _covered(asked, lexicon, memo)
    claims = _claims(chain.from_iterable(_ways_to_write(one) for one in proposals), lexicon)
    open_: list[Proposal] = []
    into: dict[str, str] = {}
    waiting: dict[str, Proposal] = {}
    for proposal in proposals:
        seen = [one for one in proposal.sightings if one.article in asked and one.spot.text != TITLE]
        if not seen:
            continue
        same = _same(proposal, claims)
        waiting |= {name: proposal for status, name in same if status == "waiting"}
        unknown = [one for one in seen if not claims[one.words] and not covered[one.article].covers(one)]
        if not unknown or any(status != "known" for status, _ in same):
            continue
        left = _without_known(proposal, claims, unknown)
        open_.append(left)
        if len(same) == 1:
            into[left.term] = next(iter(same))[1]
    return SortedOut(tuple(open_), into, waiting)


def _ways_to_write(proposal: Proposal) -> Iterator[str]:
    yield from proposal.written
    yield from (one.words for one in proposal.sightings)


def _same(proposal: Proposal, claims: Mapping[str, Sequence[Candidate]]) -> set[tuple[str, str]]:
    """Status and id of what is known and is the same thing."""
    own = {_parted(one.entry) for one in claims[proposal.term]}
    if own:
        return own
    words = set(proposal.term.split())
    return {
        _parted(one.entry)
        for form in proposal.forms
        for one in claims[form]
        if (one.full or not words.issuperset(form.split())) and not one.entry.startswith("rejected:")
    }


def _without_known(
    proposal: Proposal, claims: Mapping[str, Sequence[Candidate]], unknown: Sequence[Sighting]
) -> Proposal:
    """What is not known of a proposal; where its term is, another way to write it takes its place."""
    term, *forms = [form for form in proposal.written if not claims[form]] or [unknown[0].words]
    return replace(proposal, term=term, forms=tuple(forms), sightings=_first(unknown, proposal))


def _first(unknown: Sequence[Sighting], proposal: Proposal) -> tuple[Sighting, ...]:
    """The sightings in the articles asked about, then those elsewhere."""
    articles = {one.article for one in unknown}
    return (*unknown, *(one for one in proposal.sightings if one.article not in articles))


def _parted(name: str) -> tuple[str, str]:
    status, _, entry = name.partition(":")
    return status, entry


@dataclass(frozen=True, slots=True)
class _Cover:
    """Where an article reads as something known: by paragraph the starts, and how far those up to each one reach."""

    starts: Mapping[int, Sequence[int]]
    reach: Mapping[int, Sequence[int]]

    def covers(self, sighting: Sighting) -> bool:
        """Whether one of the places holds the whole of it."""
        spot = sighting.spot
        before = bisect_right(self.starts.get(spot.text, ()), spot.start)
        return before > 0 and self.reach[spot.text][before - 1] >= spot.end


def _covered(asked: Mapping[str, Harvest], lexicon: Lexicon, memo: Memo) -> dict[str, _Cover]:
    found = memo.map(found_in, [(one.laid, lexicon) for one in asked.values()])
    return {path: _cover(kept.value) for path, kept in zip(asked, found, strict=True)}


def _cover(occurrences: Iterable[Occurrence]) -> _Cover:
    ends: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for one in occurrences:
        ends[one.run].append((one.start, one.end + one.possessive))
    ordered = {run: sorted(spans) for run, spans in ends.items()}
    return _Cover(
        {run: [start for start, _ in spans] for run, spans in ordered.items()},
        {run: list(accumulate((end for _, end in spans), max)) for run, spans in ordered.items()},
    )


def _claims(forms: Iterable[str], lexicon: Lexicon) -> dict[str, tuple[Candidate, ...]]:
    """For each form what is known by the whole of it."""
    each = tuple(dict.fromkeys(forms))
    claims: dict[str, tuple[Candidate, ...]] = dict.fromkeys(each, ())
    for one in find(tuple(Run(form, (), 0) for form in each), lexicon):
        if one.start == 0 and one.end + one.possessive == len(each[one.run]):
            claims[each[one.run]] += one.candidates
    return claims
