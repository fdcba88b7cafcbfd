"""From suggestion to suggestion, and from doubt to doubt: each answer is in the files before the next question."""

from __future__ import annotations

import typing
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace
from difflib import SequenceMatcher
from pathlib import Path

from glossom.cli.asker import Answer, Asker
from glossom.cli.drawing import drawn, plural
from glossom.cli.reviewing.papers import Papers
from glossom.cli.reviewing.rewording import editable, edited_draft, field_by_field
from glossom.cli.reviewing.senses import Question, decide, elsewhere, questions, same_quote, shown_candidates
from glossom.cli.reviewing.verdicts import Done, Verdicts, carry_out, reword
from glossom.dataclass import dataclass
from glossom.faults import Fault, Faulty, did_you_mean
from glossom.model import Evidence, GlossaryEntry, Meaning, PlacedEntry, Suggestion

if typing.TYPE_CHECKING:
    from glossom.explain import Doubt

LATER, QUIT = Answer("l", "later"), Answer("q", "quit")
VERDICTS = (Answer("a", "accept"), Answer("e", "edit"), Answer("m", "merge"), Answer("r", "reject"), LATER, QUIT)
SENTENCES = 3
"""So many of a draft's sentences are shown."""
OFFERED = 5
"""So many entries are offered to merge with."""


class Stop(Exception):
    """The editor has had enough for today."""


@dataclass
class Walk:
    """What was decided on the way."""

    site: Path
    asker: Asker
    done: list[Done] = field(default_factory=list)
    meanings: list[Meaning] = field(default_factory=list)

    # suggestions

    def through_drafts(self) -> None:
        """Ask of each suggestion that waits. Raises Stop where the editor quits, Faulty for a file with errors."""
        waiting = [name for name, one in Papers(self.site).drafts().items() if one.suggestion.status == "draft"]
        for number, name in enumerate(waiting, 1):
            self._draft(name, f"{number} of {len(waiting)}")

    def _draft(self, name: str, which: str) -> None:
        shown: Suggestion | None = None
        while placed := Papers(self.site).drafts().get(name):
            if placed.suggestion != shown:
                shown = placed.suggestion
                self.asker.show(f"\n({which}) " + "\n".join(card(shown)))
            answer = self.asker.choose("What now?", VERDICTS, "later")
            if answer == "quit":
                raise Stop
            if answer == "later":
                return
            try:
                name = self._answered(answer, shown)
            except Faulty as faulty:
                self._tell(faulty.faults)

    def _answered(self, answer: str, draft: Suggestion) -> str:
        """Do what was answered; the draft's id, which an edit may change, comes back."""
        if answer == "edit":
            return self._edit(draft)
        verdicts = Verdicts(accepted=(draft.id,)) if answer == "accept" else Verdicts(rejected=(draft.id,))
        if answer == "merge":
            entry = self._other(draft)
            if not entry:
                return draft.id
            verdicts = Verdicts(into={draft.id: entry})
        for one in carry_out(self.site, verdicts):
            self.done.append(one)
            self.asker.show(str(one))
        return draft.id

    def _other(self, draft: Suggestion) -> str:
        """The id of the entry that the draft is another name of; nothing where the editor goes back."""
        known = Papers(self.site).entries()
        offered = closest(draft, known)
        for number, entry in enumerate(offered, 1):
            self.asker.show(f"  {number}  {entry.id}  {entry.term}: {entry.short}")
        by_term = {one.entry.term.casefold(): name for name, one in known.items()}
        while given := self.asker.line(
            "Another name of which entry (a number, an id or its term; Enter: none)"
        ).strip():
            if given.isdecimal() and 0 < int(given) <= len(offered):
                return offered[int(given) - 1].id
            found = given if given in known else by_term.get(given.casefold())
            if found:
                return found
            close = did_you_mean(given, known)
            self.asker.show(f"No entry is called '{given}'." + (f" Did you mean '{close}'?" if close else ""))
        return ""

    def _edit(self, draft: Suggestion) -> str:
        edited = self._in_editor(draft)
        if edited is None:
            edited = field_by_field(draft, self.asker)
        reword(self.site, draft.id, edited)
        return edited.id

    def _in_editor(self, draft: Suggestion) -> Suggestion | None:
        """The draft as it was edited; as it was where nothing was saved; None where there is no editor."""
        text = editable(draft, card(draft))
        while (edited := self.asker.edit(text)) is not None:
            if not edited.strip() or edited == editable(draft, card(draft)):
                return draft
            try:
                return edited_draft(edited, draft)
            except Faulty as faulty:
                self._tell(faulty.faults)
            again = (Answer("e", "edit"), Answer("d", "drop"))
            if self.asker.choose("Edit it again, or drop what you wrote?", again, "edit") == "drop":
                return draft
            text = edited
        return None

    # doubts

    def through_doubts(self, doubts: Sequence[Doubt]) -> None:
        """Ask what each ambiguous form means. Raises Stop where the editor quits, Faulty for a file with errors."""
        asked = questions(doubts)
        terms = {name: _in_short(one.entry) for name, one in Papers(self.site).entries().items()}
        for number, question in enumerate(asked, 1):
            self._question(question, terms, f"{number} of {len(asked)}")

    def _question(self, question: Question, terms: Mapping[str, str], which: str) -> None:
        counted = elsewhere(Papers(self.site).decisions(), question)
        entries, places = question.first.entries, len(question.doubts)
        self.asker.show("\n".join([*asked_of(question, which), *shown_candidates(question, terms, counted)]))
        if question.meaning is None:
            self._tell([same_quote(question.first)])
            return
        answers = [Answer(str(number), entry) for number, entry in enumerate(entries, 1)]
        answers += [Answer("p", "place by place")] * (places > 1) + [LATER, QUIT]
        usual = counted.most_common(1)[0][0] if counted else "later"
        answer = self.asker.choose("Which is meant?", answers, usual)
        if answer == "quit":
            raise Stop
        if answer == "place by place":
            for number, one in enumerate(question.place_by_place(), 1):
                self._question(one, terms, f"{which}, place {number} of {places}")
        elif answer != "later":
            meaning = replace(question.meaning, entry=answer)
            decide(self.site, [meaning])
            self.meanings.append(meaning)

    def _tell(self, faults: Sequence[Fault]) -> None:
        for fault in faults:
            self.asker.show(drawn(fault))


# ---------------------------------------------------------------- what is shown


def card(draft: Suggestion) -> Iterator[str]:
    """A suggestion with its sentences, its evidence and its drafted definition, line by line."""
    others = ", ".join(dict.fromkeys([*(alias.form for alias in draft.aliases), *draft.forms]))
    yield f"{draft.term} · {draft.type}" + (f" · also {others}" if others else "")
    for context in draft.contexts[:SENTENCES]:
        yield f"  “{context.sentence.replace(context.words, f'‹{context.words}›', 1)}”"
        yield f"      {context.article}"
    if len(draft.contexts) > SENTENCES:
        yield f"      and {plural(len(draft.contexts) - SENTENCES, 'sentence')} more"
    for evidence in draft.evidence:
        yield f"  says: {evidence.text} ({_credit(evidence)})"
    if draft.into:
        yield f"  another name of: {draft.into}"
    elif draft.short:
        yield f"  definition: {draft.short}"
    else:
        yield "  no definition yet: `edit` writes one"


def _credit(evidence: Evidence) -> str:
    source = evidence.source
    return ", ".join(part for part in (source.name, source.license, source.url) if part) or "no source"


def asked_of(question: Question, which: str) -> Iterator[str]:
    """The first place of a question in its sentence, and how many more there are."""
    doubt = question.first
    before, words, after = doubt.sentence
    yield f"\n({which}) ‹{words}› in {doubt.title}, {doubt.article}:{doubt.line}:{doubt.column}"
    yield f"  “{before}‹{words}›{after}”"
    if len(question.doubts) > 1:
        places = f"the {len(question.doubts)} places of the article with these words"
        yield f"  One answer holds for {places}, unless you go place by place."


def _in_short(entry: GlossaryEntry) -> str:
    return f"{entry.term}: {entry.short}" if entry.short else entry.term


def closest(draft: Suggestion, known: Mapping[str, PlacedEntry]) -> tuple[GlossaryEntry, ...]:
    """The entries whose names are most like the draft's: those that share a word first."""

    def likeness(entry: GlossaryEntry) -> tuple[bool, bool, float]:
        names = [entry.term, *(alias.form for alias in entry.aliases)]
        shared = any(words & {word for word in name.casefold().split() if len(word) > 2} for name in names)
        near = max(SequenceMatcher(None, draft.term.casefold(), name.casefold()).ratio() for name in names)
        return entry.id == draft.into, shared, near

    words = {word for word in draft.term.casefold().split() if len(word) > 2}
    scored = [(likeness(one.entry), one.entry) for one in known.values()]
    fitting = [(score, entry) for score, entry in scored if score > (False, False, 0.6)]
    fitting.sort(key=lambda pair: pair[0], reverse=True)
    return tuple(entry for _, entry in fitting[:OFFERED])
