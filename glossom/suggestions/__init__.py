"""suggest(): the names and words of articles that nobody has explained yet, each drafted as an entry."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from glossom.dataclass import dataclass
from glossom.faults import Fault, Place, in_order
from glossom.memo import Memo
from glossom.model import Decisions, Level, Snapshot, Suggestion
from glossom.pipeline import Options, read
from glossom.suggesting.ranking import merge, rank, score
from glossom.suggesting.words.words import has_words
from glossom.suggestions.clerk import Clerk, Reference
from glossom.suggestions.harvest import Harvest, harvest
from glossom.suggestions.known import all_entries, lexicon_of, sort_out

__all__ = ["Drafted", "Reference", "Suggested", "suggest"]

UNDECIDED = Decisions()
USUAL: Level = "B1"
"""The readers' level where neither the site nor the editor names one."""


@dataclass(frozen=True, slots=True)
class Drafted:
    """A suggestion, and why it stands where it does in the list."""

    suggestion: Suggestion
    mentions: int
    """Places on the whole site."""
    score: float


@dataclass(frozen=True, slots=True)
class Suggested:
    """What was found in the articles asked about."""

    new: tuple[Drafted, ...]
    """What a teacher would explain first, first."""
    completed: tuple[Suggestion, ...]
    """Drafts that wait already, of which more is known now."""
    left: int
    """How many more there are than were asked for."""
    level: Level
    """The readers' level that counted."""
    faults: tuple[Fault, ...]
    """Errors of the articles asked about, which were passed over, and warnings."""


def suggest(
    snapshot: Snapshot,
    memo: Memo,
    paths: Collection[str],
    *,
    level: Level | None = None,
    decisions: Decisions = UNDECIDED,
    drafts: Sequence[Suggestion] = (),
    reference: Reference | None = None,
    limit: int | None = None,
    pipeline: str = "",
) -> Suggested:
    """The names and words of the articles at `paths` over which readers of a level stumble, as drafts of entries.

    Without those that the glossary has in whatever status, that wait in `drafts`, or that were rejected, inflected or
    not. All other articles of the site count too: for how often a name stands, and for what it is short for.

    level: None is the site's, else B1. limit: so many new ones; None is all. pipeline: a spaCy pipeline that judges the
    names too. Raises Faulty where site.yaml or the glossary has errors, for then it is not known what is explained
    already; and no-pipeline.
    """
    material = read(snapshot, memo, Options(drafts=True))
    entries = all_entries(snapshot, memo)
    readers = level or material.site.annotate.level or USUAL
    whole, faults = harvest(material, memo, readers, pipeline, paths)
    asked = {path: one for path, one in whole.items() if path in paths}
    proposals = merge(one.finds for one in whole.values())
    lexicon = lexicon_of(entries, drafts, decisions, material.site.language)
    found = sort_out(proposals, asked, lexicon, memo)
    ranked = rank(found.open)
    clerk = Clerk(whole, proposals, material.site.language, (*entries, *drafts), reference)
    new = tuple(
        Drafted(clerk.drafted(one, found.into.get(one.term, "")), len(one.sightings), score(one))
        for one in ranked[:limit]
    )
    waiting = [(one, found.waiting[one.id]) for one in drafts if one.id in found.waiting]
    completed = [(one, clerk.completed(one, proposal)) for one, proposal in waiting]
    return Suggested(
        new,
        tuple(after for before, after in completed if after != before),
        len(ranked) - len(new),
        readers,
        tuple(in_order((*_concerning(faults, paths), *_names_only(asked.values())))),
    )


def _concerning(faults: Iterable[Fault], paths: Collection[str]) -> Iterator[Fault]:
    """The errors of the articles asked about. Their warnings, and other articles, are the business of `check`."""
    return (fault for fault in faults if fault.severity == "error" and fault.place and fault.place.path in paths)


def _names_only(asked: Iterable[Harvest]) -> Iterator[Fault]:
    """A warning for each language whose words are not known here."""
    without = {one.language: one.finds.article for one in asked if not has_words(one.language)}
    for language, article in without.items():
        message = f"'{language}' is a language whose hard words are not known here: only names were looked for"
        hint = "add words by hand, with `new entry`; if the article is in another language, write it as its `lang`"
        yield Fault("names-only", message, Place(article), hint, "warning")
