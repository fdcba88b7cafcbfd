"""What ambiguous words mean: asked, remembered in the decisions' file, and offered where the words come again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from glossom.cli.desk import Desk
from glossom.cli.files import article_named
from glossom.cli.readiness import open_site
from glossom.cli.reviewing.papers import Papers, unknown_entry
from glossom.dataclass import dataclass
from glossom.faults import Fault, Faulty, Place, did_you_mean
from glossom.model import Decisions, Meaning
from glossom.reading.editing import add_decision, remove_decision
from glossom.reading.quoting import on_one_line
from glossom.reading.review import DECISIONS, place_of

if TYPE_CHECKING:
    from glossom.explain import Doubt


@dataclass(frozen=True, slots=True)
class Question:
    """What words mean in an article: at one place, or at several that one answer settles."""

    doubts: tuple[Doubt, ...]

    @property
    def first(self) -> Doubt:
        """The place that is shown."""
        return self.doubts[0]

    @property
    def meaning(self) -> Meaning | None:
        """The answer, without its entry; None where none of the places can be told from another."""
        return next((doubt.meaning for doubt in self.doubts if doubt.meaning), None)

    def place_by_place(self) -> tuple[Question, ...]:
        """A question for each of the places."""
        return tuple(Question((doubt,)) for doubt in self.doubts)


def questions(doubts: Iterable[Doubt]) -> tuple[Question, ...]:
    """One question for all places of an article with the same words and the same entries."""
    alike: dict[tuple[str, str, tuple[str, ...]], list[Doubt]] = {}
    for doubt in doubts:
        alike.setdefault((doubt.article, on_one_line(doubt.words), doubt.entries), []).append(doubt)
    return tuple(Question(tuple(places)) for places in alike.values())


def open_doubts(desk: Desk) -> tuple[tuple[Doubt, ...], tuple[Fault, ...]]:
    """The places of the site that are in doubt, and warnings of decisions that are lost. Raises Faulty."""
    from glossom.explain import undecided
    from glossom.outside.folder.store import open_store

    with open_store(desk.needs_site()) as store:
        opened = open_site(desk, store)
        with opened.memo(None) as memo:
            return undecided(opened.snapshot, memo)


def elsewhere(decisions: Decisions, question: Question) -> Counter[str]:
    """How often the words were decided to mean each of the entries in other articles."""
    words = on_one_line(question.first.words).casefold()
    return Counter(
        one.entry
        for one in decisions.meanings
        if on_one_line(one.form).casefold() == words
        and one.article != question.first.article
        and one.entry in question.first.entries
    )


def decide(site: Path, meanings: Sequence[Meaning]) -> None:
    """Remember these, instead of what was decided of the same places. Raises Faulty, and then changes nothing."""
    papers = Papers(site)
    for meaning in meanings:
        text = papers.text(DECISIONS)
        for other in papers.decisions().meanings:
            if _same_place(other, meaning):
                text = remove_decision(text, other)
        papers.put(DECISIONS, add_decision(text, meaning))
    papers.write()


def _same_place(one: Meaning, other: Meaning) -> bool:
    """Whether one quote is a part of the other, so that both may be of one place; equal quotes are replaced anyway."""
    if (one.article, one.form) != (other.article, other.form) or place_of(one) == place_of(other):
        return False
    ends = one.before.endswith(other.before) or other.before.endswith(one.before)
    begins = one.after.startswith(other.after) or other.after.startswith(one.after)
    sides = bool(one.before) == bool(other.before) and bool(one.after) == bool(other.after)
    return sides and ends and begins


# ---------------------------------------------------------------- without a terminal


@dataclass(frozen=True, slots=True)
class Given:
    """A decision on the command line, `ARTICLE:FORM=ENTRY`."""

    article: str
    form: str
    entry: str


def given(text: str) -> Given | None:
    """What the words say; None where they are of another shape."""
    place, _, entry = text.rpartition("=")
    article, _, form = place.rpartition(":")
    return Given(article.strip(), on_one_line(form), entry.strip()) if article and form and entry else None


def settle(desk: Desk, wanted: Sequence[Given]) -> tuple[Meaning, ...]:
    """Decide what forms mean in articles: all places there that are in doubt or were decided before.

    Raises Faulty, and changes nothing, for an article that is not there, a form that is in no doubt, an entry that
    the form does not name.
    """
    doubts, _ = open_doubts(desk)
    papers = Papers(desk.site)
    known, entries = papers.decisions(), papers.entries()
    faults: list[Fault] = []
    meanings: list[Meaning] = []
    for one in wanted:
        try:
            if one.entry not in entries:
                raise Faulty(unknown_entry(one.entry, entries, None))
            meanings += _meant(article_named(desk, one.article), one, doubts, known)
        except Faulty as faulty:
            faults += faulty.faults
    if faults:
        raise Faulty(*faults)
    decide(desk.site, meanings)
    return tuple(meanings)


def _meant(article: str, wanted: Given, doubts: Iterable[Doubt], known: Decisions) -> Iterator[Meaning]:
    before = [one for one in known.meanings if (one.article, on_one_line(one.form)) == (article, wanted.form)]
    asked = [one for one in questions(doubts) if one.first.article == article]
    asked = [one for one in asked if on_one_line(one.first.words) == wanted.form]
    if not before and not asked:
        message = f"'{wanted.form}' is not in doubt in {article}"
        raise Faulty(Fault("not-in-doubt", message, Place(article), "`annotate` shows what is marked there, and why"))
    for question in asked:
        if wanted.entry not in question.first.entries:
            raise Faulty(_other_entry(wanted, question))
        if question.meaning is None:
            raise Faulty(same_quote(question.first))
    yield from (replace(one, entry=wanted.entry) for one in before)
    yield from (replace(one.meaning, entry=wanted.entry) for one in asked if one.meaning)


def _other_entry(wanted: Given, question: Question) -> Fault:
    doubt = question.first
    close = did_you_mean(wanted.entry, doubt.entries)
    message = f"'{wanted.form}' does not mean '{wanted.entry}' there: it may mean {' or '.join(doubt.entries)}"
    hint = f"did you mean '{close}'?" if close else "name one of these"
    return Fault("unknown-entry", message, Place(doubt.article, doubt.line, doubt.column), hint)


def same_quote(doubt: Doubt) -> Fault:
    """Says that a place cannot be held by a quote."""
    words = on_one_line(doubt.words)
    return Fault(
        "same-quote",
        f"'{words}' stands here more than once between the same words, so that no decision can hold to one place",
        Place(doubt.article, doubt.line, doubt.column),
        f"mark the place by hand, [{words}]{{gloss={doubt.entries[0]}}}, or say it for the whole article: "
        f"glossary: {{senses: {{{words}: {doubt.entries[0]}}}}}",
    )


def shown_candidates(question: Question, terms: Mapping[str, str], counted: Counter[str]) -> Iterator[str]:
    """Each entry that may be meant, with its number, its definition, and how often it was meant elsewhere."""
    width = max(len(entry) for entry in question.first.entries)
    for number, entry in enumerate(question.first.entries, 1):
        often = f"  (decided so {counted[entry]}× elsewhere)" if counted[entry] else ""
        yield f"  {number}  {entry:<{width}}  {terms.get(entry, '')}{often}"
