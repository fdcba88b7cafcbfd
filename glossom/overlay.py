"""notes_on(): what the preview tells the editor beside a page, made of what its build knows already."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from glossom.dataclass import dataclass
from glossom.explain import DECIDED
from glossom.faults import Fault, Faulty, Place
from glossom.model import Context, PlacedEntry, Run, SourceFile, Suggestion
from glossom.pipeline import Annotated
from glossom.reading.difficulty import band
from glossom.reading.prose import locate
from glossom.reading.review import DRAFTS, PlacedSuggestion, read_drafts
from glossom.reading.weaving import mark_id
from glossom.rendering.addresses import file_of
from glossom.rendering.sheets import paragraphs
from glossom.rendering.stories import Story

QUOTED = 40
"""Characters on either side of a place that tell it from others like it on the page."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Words as printed, and what stands around them in the same paragraph."""

    before: str
    text: str
    after: str


@dataclass(frozen=True, slots=True)
class EntryAt:
    """An entry, and where it stands: `content/glossary/places.yaml:31:3`."""

    id: str
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Spotted:
    """A place of an article that was found."""

    quote: Quote
    place: str
    """`content/articles/2014/talks.md:9:26`."""
    entries: tuple[EntryAt, ...]
    """The entry it is marked for, or those that claim it."""
    anchor: str = ""
    """The id of its mark on the page; empty where it is left plain."""
    reason: str = ""
    """Why it is left plain, in words; of a mark, that the editor decided so."""
    code: str = ""
    """The same as one word."""
    article: str = ""
    """The article's title, where the page is another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A draft that waits for the editor and is of this page."""

    id: str
    type: str
    term: str
    short: str
    into: str
    """The entry that it is another name of, or nothing."""
    place: str
    """Where it stands in the drafts."""
    quotes: tuple[Quote, ...]
    """The sentences of this article that name it."""
    evidence: tuple[tuple[str, str], ...]
    """What is said of it, and who says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageNotes:
    """What is known of one page."""

    kind: Literal["article", "entry", "text", "other"]
    """An article, a glossary entry, a page of content/pages, or one that is made of many files."""
    title: str = ""
    place: str = ""
    """Where its author's file is, or its entry begins."""
    words: int = 0
    difficulty: str = ""
    """easy, medium or hard; empty where it cannot be told."""
    density: float = 0.0
    """Marks per 100 words."""
    marks: tuple[Spotted, ...] = ()
    """Of an article its marks, of an entry all marks that lead to it."""
    plain: tuple[Spotted, ...] = ()
    """Found, and not chosen."""
    suggestions: tuple[Waiting, ...] = ()
    faults: tuple[Fault, ...] = ()
    """Those of this page; of a page made of many files, all."""
    elsewhere: int = 0
    """How many faults there are of other pages."""


def notes_on(page: str, annotated: Annotated, drafts: SourceFile | None, faults: Sequence[Fault]) -> PageNotes:
    """What is known of the page that is published as `page` (`articles/talks/index.html`).

    drafts: content/review/drafts.yaml, where there is one. faults: those of the latest build, which may have failed.
    """
    library = annotated.library
    for story in library.stories:
        if file_of(story.url) == page:
            return _of_article(story, annotated, drafts, faults)
    for text in annotated.library.texts.stories:
        if file_of(text.url) == page:
            return _of_text(text, faults)
    for one in _each_once(annotated.entries):
        if file_of(library.definitions[one.entry.id].url) == page:
            return _of_entry(one, annotated, faults)
    return PageNotes(kind="other", faults=tuple(faults))


def _in_file(path: str, faults: Sequence[Fault]) -> tuple[Fault, ...]:
    return tuple(fault for fault in faults if fault.place and fault.place.path == path)


def _others(faults: Sequence[Fault], shown: Sequence[Fault]) -> int:
    return len(set(faults) - set(shown))


# ---------------------------------------------------------------- an article, a text


def _of_text(text: Story, faults: Sequence[Fault]) -> PageNotes:
    own = _in_file(text.article.path, faults)
    return PageNotes(
        kind="text",
        title=text.article.front.title,
        place=text.article.path,
        faults=own,
        elsewhere=_others(faults, own),
    )


def _of_article(story: Story, annotated: Annotated, drafts: SourceFile | None, faults: Sequence[Fault]) -> PageNotes:
    path, words = story.article.path, story.marked.layout.words_with_deck
    own = (*_in_file(path, faults), *_in_file(DRAFTS, faults))
    places = {one.entry.id: str(_place_of(one)) for one in _each_once(annotated.entries)}
    marks = tuple(_marks_of(story, places))
    return PageNotes(
        kind="article",
        title=story.article.front.title,
        place=path,
        words=words,
        difficulty=_difficulty(story, annotated.library.site.language),
        density=100 * len(marks) / max(1, words),
        marks=marks,
        plain=tuple(_plain_of(story, places)),
        suggestions=_waiting(path, drafts),
        faults=own,
        elsewhere=_others(faults, own),
    )


def _difficulty(story: Story, language: str) -> str:
    return band(tuple(paragraphs(story.marked.layout.runs)), story.article.front.lang or language) or ""


def _marks_of(story: Story, places: Mapping[str, str]) -> Iterator[Spotted]:
    for one in sorted(story.marked.choice.annotations, key=lambda one: (one.run, one.start)):
        run = story.marked.layout.runs[one.run]
        yield Spotted(
            quote=_quote(run, one.start, one.end),
            place=_place(story, run, one.start),
            entries=(EntryAt(one.entry, places.get(one.entry, "")),),
            anchor=mark_id(one),
            reason=DECIDED if one.decided else "",
        )


def _plain_of(story: Story, places: Mapping[str, str]) -> Iterator[Spotted]:
    for one in sorted(story.marked.choice.unmarked, key=lambda one: (one.run, one.start, -one.end)):
        run = story.marked.layout.runs[one.run]
        yield Spotted(
            quote=_quote(run, one.start, one.end),
            place=_place(story, run, one.start),
            entries=tuple(EntryAt(entry, places.get(entry, "")) for entry in one.entries),
            reason=one.reason,
            code=one.code,
        )


def _quote(run: Run, start: int, end: int) -> Quote:
    return Quote(run.text[max(0, start - QUOTED) : start], run.text[start:end], run.text[end : end + QUOTED])


def _place(story: Story, run: Run, start: int) -> str:
    return str(Place(story.article.path, *locate(run, start)))


def _each_once(entries: Sequence[PlacedEntry]) -> list[PlacedEntry]:
    """The entries; of two with one id the first, as in the build."""
    return list({one.entry.id: one for one in reversed(entries)}.values())


def _place_of(one: PlacedEntry) -> Place:
    return Place(one.path, one.line, one.column)


# ---------------------------------------------------------------- what waits


def _waiting(path: str, file: SourceFile | None) -> tuple[Waiting, ...]:
    """The drafts that name the article, in the order in which `suggest` ranked them."""
    if file is None:
        return ()
    try:
        placed, _ = read_drafts(file)
    except Faulty:
        return ()  # the build has told of it: its faults are among those of the page
    waiting = [(one, _contexts(one.suggestion, path)) for one in placed if one.suggestion.status == "draft"]
    return tuple(_waiting_at(one, contexts) for one, contexts in waiting if contexts)


def _waiting_at(one: PlacedSuggestion, contexts: Sequence[Context]) -> Waiting:
    draft = one.suggestion
    return Waiting(
        id=draft.id,
        type=draft.type,
        term=draft.term,
        short=draft.short,
        into=draft.into,
        place=str(Place(one.path, one.line, one.column)),
        quotes=tuple(_quote_of(context) for context in contexts),
        evidence=tuple((said.text, said.source.name) for said in draft.evidence),
    )


def _contexts(suggestion: Suggestion, path: str) -> list[Context]:
    return [context for context in suggestion.contexts if context.article == path]


def _quote_of(context: Context) -> Quote:
    """The sentence, parted around the words; only the words where the sentence does not have them."""
    before, found, after = context.sentence.partition(context.words)
    return Quote(before, found, after) if found else Quote("", context.words, "")


# ---------------------------------------------------------------- an entry


def _of_entry(one: PlacedEntry, annotated: Annotated, faults: Sequence[Fault]) -> PageNotes:
    lines = _lines_of(one, annotated.entries)
    own = tuple(fault for fault in _in_file(one.path, faults) if fault.place and fault.place.line in lines)
    return PageNotes(
        kind="entry",
        title=one.entry.term,
        place=str(_place_of(one)),
        marks=tuple(_marks_for(one, annotated)),
        faults=own,
        elsewhere=_others(faults, own),
    )


def _lines_of(one: PlacedEntry, entries: Sequence[PlacedEntry]) -> range:
    """From where an entry begins to where the next one of its file does."""
    later = [other.line for other in entries if other.path == one.path and other.line > one.line]
    return range(one.line, min(later, default=sys.maxsize))


def _marks_for(entry: PlacedEntry, annotated: Annotated) -> Iterator[Spotted]:
    """All marks in the news that lead to the entry, newest article first."""
    for story in annotated.library.heard.get(entry.entry.id, ()):
        for one in story.marked.choice.annotations:
            if one.entry == entry.entry.id:
                run = story.marked.layout.runs[one.run]
                yield Spotted(
                    quote=_quote(run, one.start, one.end),
                    place=_place(story, run, one.start),
                    entries=(),
                    article=story.article.front.title,
                )
