"""An editor's verdict on suggestions, carried out in the files: accepted, made an alias, rejected, reworded."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from pathlib import Path
from typing import Literal

from glossom.cli.new import FILES
from glossom.cli.reviewing.papers import GLOSSARY, Papers, unknown_entry
from glossom.dataclass import dataclass
from glossom.faults import Fault, Faulty, Place, did_you_mean
from glossom.model import Alias, GlossaryEntry, PlacedEntry, Rejection, Suggestion
from glossom.reading.editing import add_alias, add_decision, remove_entries, set_in_entry
from glossom.reading.review import DECISIONS, DRAFTS, PlacedSuggestion, draft_keys


@dataclass(frozen=True, slots=True)
class Verdicts:
    """Ids of suggestions, and what is to become of them; a suggestion has one verdict."""

    accepted: tuple[str, ...] = ()
    rejected: tuple[str, ...] = ()
    into: Mapping[str, str] = field(default_factory=dict)
    """Suggestions that are other names of entries: the suggestion's id, and the entry's."""


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a suggestion."""

    id: str
    term: str
    verdict: Literal["accepted", "merged", "rejected"]
    path: str
    """The file that it is in now."""
    entry: str = ""
    """The entry that has its forms, where it was made an alias."""

    def __str__(self) -> str:
        if self.verdict == "rejected":
            return f"'{self.term}' will not be suggested again ({self.path})."
        if self.verdict == "merged":
            return f"'{self.term}' is another name of '{self.entry}' now, in {self.path}."
        return f"'{self.term}' is in the glossary now, in {self.path}."


def accept(site: Path, ids: Sequence[str]) -> tuple[Done, ...]:
    """Put these suggestions into the glossary; one that says `into` becomes an alias there.

    Raises Faulty, and changes nothing, where one of them is not there, has no definition, or has an id of the
    glossary's; and where a file has errors.
    """
    return carry_out(site, Verdicts(accepted=tuple(ids)))


def carry_out(site: Path, verdicts: Verdicts) -> tuple[Done, ...]:
    """All verdicts, or none: raises Faulty with everything that is in the way."""
    papers = Papers(site)
    drafts = papers.drafts()
    wanted = [*verdicts.accepted, *verdicts.rejected, *verdicts.into]
    found = [_with_into(drafts[name], verdicts) for name in dict.fromkeys(wanted) if name in drafts]
    faults = [_no_draft(name, drafts) for name in dict.fromkeys(wanted) if name not in drafts]
    done: list[Done] = []
    for verdict in (_reject, _accept, _merge):  # what is accepted may be what another is merged into
        meant = [one for one in found if _verdict_on(one.suggestion, verdicts) is verdict]
        known = papers.entries() if meant and verdict is not _reject else {}
        for one in meant:
            try:
                done.append(verdict(papers, one, known))
            except Faulty as faulty:
                faults += faulty.faults
    if faults:
        raise Faulty(*faults)
    if done:
        papers.put(DRAFTS, remove_entries(papers.text(DRAFTS), DRAFTS, [one.id for one in done]))
    papers.write()
    return tuple(done)


def _with_into(placed: PlacedSuggestion, verdicts: Verdicts) -> PlacedSuggestion:
    suggestion = placed.suggestion
    return replace(placed, suggestion=replace(suggestion, into=verdicts.into.get(suggestion.id, suggestion.into)))


def _verdict_on(suggestion: Suggestion, verdicts: Verdicts) -> Callable[..., Done]:
    if suggestion.id in verdicts.rejected:
        return _reject
    return _merge if suggestion.into else _accept


def written_verdicts(site: Path) -> tuple[tuple[Done, ...], tuple[Fault, ...]]:
    """Carry out what the editor wrote into the drafts themselves, `status: accepted` or `rejected`.

    One that cannot be accepted stays as it is, and its faults come back. Raises Faulty for a file with errors.
    """
    done: list[Done] = []
    faults: list[Fault] = []
    for name, placed in Papers(site).drafts().items():
        verdicts = {"accepted": Verdicts(accepted=(name,)), "rejected": Verdicts(rejected=(name,))}
        if placed.suggestion.status == "draft":
            continue
        try:
            done += carry_out(site, verdicts[placed.suggestion.status])
        except Faulty as faulty:
            faults += faulty.faults
    return tuple(done), tuple(faults)


def reword(site: Path, name: str, suggestion: Suggestion) -> None:
    """Let the draft with this id say what the suggestion says; keys that do not change stay as they are written.

    Raises Faulty where another draft has the new id, or the file cannot be changed.
    """
    papers = Papers(site)
    drafts = papers.drafts()
    if name not in drafts:
        raise Faulty(_no_draft(name, drafts))
    if suggestion.id != name and suggestion.id in drafts:
        other = drafts[suggestion.id]
        place = Place(other.path, other.line, other.column)
        raise Faulty(Fault("same-id", f"two suggestions are called '{suggestion.id}'", place, "choose another id"))
    old, new = draft_keys(drafts[name].suggestion), draft_keys(suggestion)
    text = papers.text(DRAFTS)
    for key in dict.fromkeys([*(key for key in (*new, *old) if key != "id"), "id"]):
        if old.get(key) != new.get(key):
            text = set_in_entry(text, DRAFTS, name, key, new.get(key))
    papers.put(DRAFTS, text)
    papers.write()


# ---------------------------------------------------------------- one suggestion


def _accept(papers: Papers, placed: PlacedSuggestion, known: Mapping[str, PlacedEntry]) -> Done:
    suggestion = placed.suggestion
    entry = as_entry(suggestion)
    faults = tuple(_obstacles(placed, entry, known))
    if faults:
        raise Faulty(*faults)
    path = known[entry.id].path if entry.id in known else file_for(entry, known)
    if entry.id not in known:
        papers.add(path, entry)
    return Done(suggestion.id, suggestion.term, "accepted", path)


def as_entry(suggestion: Suggestion) -> GlossaryEntry:
    """The entry that a suggestion becomes: without evidence and contexts, but with its source."""
    names = [one.name for one in dataclasses.fields(GlossaryEntry)]
    return replace(GlossaryEntry(**{name: getattr(suggestion, name) for name in names}), status="accepted")


def _obstacles(placed: PlacedSuggestion, entry: GlossaryEntry, known: Mapping[str, PlacedEntry]) -> Iterator[Fault]:
    place = Place(placed.path, placed.line, placed.column)
    if not entry.short.strip() and not entry.periods:
        hint = f"write `short:` there, or choose `edit` in `review`; to make it another name: --into {entry.id}=ENTRY"
        yield Fault("no-short", f"'{entry.id}' has no definition, so it cannot be accepted", place, hint)
    other = known.get(entry.id)
    if other and other.entry != entry:
        hint = f"give the draft another id; if both are one thing: --into {entry.id}={other.entry.id}"
        message = f"the glossary has an entry '{entry.id}' already: {other.entry.term}"
        yield Fault("entry-exists", message, Place(other.path, other.line, other.column), hint)


def file_for(entry: GlossaryEntry, known: Mapping[str, PlacedEntry]) -> str:
    """The glossary's file that holds most entries of this type; where none does, the one usual for the type."""
    counted = Counter(one.path for one in known.values() if one.entry.type == entry.type)
    most = max(counted.values(), default=0)
    fitting = sorted(path for path, count in counted.items() if count == most)
    return fitting[0] if fitting else f"{GLOSSARY}/{FILES.get(entry.type, 'words')}.yaml"


def _merge(papers: Papers, placed: PlacedSuggestion, known: Mapping[str, PlacedEntry]) -> Done:
    suggestion = placed.suggestion
    if suggestion.into not in known:
        raise Faulty(unknown_entry(suggestion.into, known, Place(placed.path, placed.line, placed.column)))
    path = known[suggestion.into].path
    text = papers.text(path)
    for alias in (Alias(form=suggestion.term), *suggestion.aliases, *(Alias(form=form) for form in suggestion.forms)):
        text = add_alias(text, path, suggestion.into, alias)
    papers.put(path, text)
    return Done(suggestion.id, suggestion.term, "merged", path, suggestion.into)


def _reject(papers: Papers, placed: PlacedSuggestion, _known: Mapping[str, PlacedEntry]) -> Done:
    suggestion = placed.suggestion
    forms = tuple(dict.fromkeys([*(alias.form for alias in suggestion.aliases), *suggestion.forms]))
    rejection = Rejection(term=suggestion.term, type=suggestion.type, forms=forms)
    papers.put(DECISIONS, add_decision(papers.text(DECISIONS), rejection))
    return Done(suggestion.id, suggestion.term, "rejected", DECISIONS)


def _no_draft(name: str, drafts: Mapping[str, PlacedSuggestion]) -> Fault:
    close = did_you_mean(name, drafts)
    hint = f"did you mean '{close}'?" if close else "`review --list` lists those that wait"
    return Fault("no-draft", f"no suggestion is called '{name}'", Place(DRAFTS), hint)
