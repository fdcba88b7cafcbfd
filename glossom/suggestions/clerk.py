"""Makes entries of proposals: an id of their own, every form that was printed, and texts that are Markdown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from glossom.annotating.lexicon import compile_lexicon, find
from glossom.importing.markdown import escaped_inline
from glossom.model import Alias, Answer, EntryType, GlossaryEntry, Inflect, Run, Suggestion
from glossom.reading.slugs import LONGEST, slug_of
from glossom.suggesting.drafts import CONTEXTS, UNASKED, Readings, another_name, draft
from glossom.suggesting.ranking import Proposal
from glossom.suggestions.harvest import Harvest

Reference = Callable[[str, EntryType, str], Answer]
"""What reference works say of a name of this type in a text of this language."""


class Clerk:
    """Drafts entries that get along with those that are there, and with one another."""

    def __init__(
        self,
        whole: Mapping[str, Harvest],
        proposals: Iterable[Proposal],
        language: str,
        entries: Iterable[GlossaryEntry],
        reference: Reference | None,
    ) -> None:
        self._whole = whole
        self._readings = Readings(
            {path: one.finds for path, one in whole.items()}, {path: one.source for path, one in whole.items()}
        )
        self._claimed = Counter(form for one in proposals for form in set(one.written))
        self._language = language
        self._taken = {one.id for one in entries}
        self._reference = reference

    def drafted(self, proposal: Proposal, into: str) -> Suggestion:
        """A new draft. into: the id of the entry of which it is another name, if it is one."""
        name = self._free_id(proposal.term)
        if into:
            return self._fitted(another_name(proposal, name, into, self._readings), proposal)
        fitted = self._fitted(draft(proposal, name, self._readings, self._asked(proposal)), proposal)
        return replace(fitted, aliases=(*fitted.aliases, *_unmarked(proposal.adjectives, fitted)))

    def completed(self, old: Suggestion, proposal: Proposal) -> Suggestion:
        """A draft that waits, with what is new: sentences of articles it did not know, and a definition it lacks.

        Nothing that stands in it is changed: the editor may have written it.
        """
        if old.status != "draft" or old.into:
            return old
        fresh = draft(proposal, old.id, self._readings, UNASKED if old.short else self._asked(proposal))
        known = {one.article for one in old.contexts}
        more = [one for one in fresh.contexts if one.article not in known]
        contexts = (*old.contexts, *more[: max(0, CONTEXTS - len(old.contexts))])
        if old.short or old.periods or not fresh.short:
            return replace(old, contexts=contexts)
        said = {one.text for one in old.evidence}
        return replace(
            old,
            contexts=contexts,
            short=escaped_inline(fresh.short),
            source=old.source or fresh.source,
            same_as=old.same_as or fresh.same_as,
            evidence=(*old.evidence, *(one for one in fresh.evidence if one.text not in said)),
        )

    def _asked(self, proposal: Proposal) -> Answer:
        """What reference works say: of names alone, for a word is a dictionary's business."""
        if self._reference is None or proposal.is_word:
            return UNASKED
        language = self._whole[proposal.sightings[0].article].language
        return self._reference(proposal.term, proposal.type, language)

    def _free_id(self, term: str) -> str:
        """The term as an id, with a number where the glossary or another draft has it already."""
        stem = slug_of(term).lower()
        name, number = stem, 2
        while name in self._taken:
            end = f"-{number}"
            name = stem.encode()[: LONGEST - len(end)].decode("utf-8", "ignore").rstrip("-") + end
            number += 1
        self._taken.add(name)
        return name

    def _fitted(self, drafted: Suggestion, proposal: Proposal) -> Suggestion:
        """The draft, ready to be accepted: every form finds it, and aliases are only those that it takes for that."""
        language = self._whole[proposal.sightings[0].article].language
        forms = tuple(dict.fromkeys((*proposal.forms, *(" ".join(one.words.split()) for one in proposal.sightings))))
        entry = replace(
            drafted, lang="" if language == self._language else language, short=escaped_inline(drafted.short)
        )
        ways: tuple[Inflect, ...] = ("auto", "verb") if proposal.is_word else ("auto",)
        inflect = min(ways, key=lambda way: len(self._unfound(replace(entry, inflect=way), forms)))
        entry = replace(entry, inflect=inflect)
        while unfound := self._unfound(entry, forms):
            entry = replace(entry, aliases=(*entry.aliases, self._alias(unfound[0])))
        return entry

    def _alias(self, form: str) -> Alias:
        """A form that other suggestions claim too counts only after the full term."""
        return Alias(form=form, needs_full=self._claimed[form] > 1)

    def _unfound(self, entry: Suggestion, forms: Sequence[str]) -> tuple[str, ...]:
        """The forms by which the entry would not be found; its aliases' own forms aside, which no search may reach."""
        lexicon = compile_lexicon([entry], self._language)
        found = {
            one.run
            for one in find(tuple(Run(form, (), 0) for form in forms), lexicon)
            if one.start == 0 and one.end + one.possessive == len(forms[one.run])
        }
        aliases = {alias.form for alias in entry.aliases}
        return tuple(form for at, form in enumerate(forms) if at not in found and form not in aliases)


def _unmarked(adjectives: Iterable[str], entry: Suggestion) -> Iterator[Alias]:
    """Aliases that the search knows and no article marks: who looks up `Ukrainian` finds Ukraine."""
    known = {entry.term, *(alias.form for alias in entry.aliases)}
    return (Alias(form=adjective, match=False) for adjective in adjectives if adjective not in known)
