"""explain(): of one article, what is marked, and why the rest is not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from glossom.dataclass import dataclass
from glossom.faults import Fault, Faulty, Place, errors, in_order
from glossom.kept import Kept, keep
from glossom.memo import Memo
from glossom.model import Article, FrontMatter, Meaning, Snapshot, SourceFile, Unmarked
from glossom.pipeline import Material, Options, annotate, files_of, read
from glossom.reading.article import read_article
from glossom.reading.prose import locate_span
from glossom.reading.quoting import on_one_line, quote
from glossom.reading.review import DECISIONS
from glossom.reading.sentences import sentence_around
from glossom.rendering.check import Near, same_id, unknown_in_entries, unknown_in_stories, unknown_meanings
from glossom.rendering.doubts import lost_meanings
from glossom.rendering.places import Places
from glossom.rendering.stories import Marked, Story

SITE = "site.yaml"
GLOSSARY = "content/glossary/"
DECIDED = "decided in `review`"
TEXT = "content/pages/text"  # a file of no site is read as a page is: it needs no date, and its name does not matter


@dataclass(frozen=True, slots=True)
class Explanation:
    """A place that was found: marked, or left plain and why. start, end: code points in the file as it was read."""

    entry: str
    text: str
    start: int
    end: int
    line: int
    column: int
    status: str
    reason: str
    code: str
    """The reason for leaving it plain as one word (`repeat`), or nothing for a mark."""


@dataclass(frozen=True, slots=True)
class Explained:
    """An article and every place found in it, in reading order."""

    article: Article
    text: str
    """The whole file: line ends are `\\n`, and there is no byte order mark."""
    marks: tuple[Explanation, ...]
    faults: tuple[Fault, ...]
    """Those of the article, and errors in what decides its marks: the glossary, site.yaml, decisions."""


def explain(snapshot: Snapshot, memo: Memo, path: str) -> Explained:
    """What is marked in the article at `path`, and why the rest is not. Raises Faulty where it cannot be read."""
    snapshot = _concerning(snapshot, path)
    return _explained(read(snapshot, memo, Options(drafts=True)), snapshot, memo, path)


def explain_text(snapshot: Snapshot, memo: Memo, file: SourceFile, *, plain: bool = False) -> Explained:
    """The same for a file that is no article of the snapshot's site.

    plain: it is plain text; else Markdown, with front matter or without. Raises Faulty where it cannot be read.
    """
    nameless = replace(file, path=TEXT + (".txt" if plain else ".md"))
    snapshot = _concerning(snapshot, "")
    material = read(snapshot, memo, Options(drafts=True))
    snapshot = replace(snapshot, sources=(*snapshot.sources, nameless))
    try:
        article = _article_of(nameless, plain=plain)
        explained = _explained(replace(material, articles=(article,)), snapshot, memo, nameless.path)
    except Faulty as faulty:
        raise Faulty(*(_called(fault, nameless.path, file.path) for fault in faulty.faults)) from faulty
    faults = tuple(_called(fault, nameless.path, file.path) for fault in explained.faults)
    return replace(explained, article=replace(explained.article, path=file.path), faults=faults)


def _concerning(snapshot: Snapshot, path: str) -> Snapshot:
    """The part of a snapshot that decides what is marked in one article."""
    paths = (SITE, DECISIONS, path)
    sources = tuple(file for file in snapshot.sources if file.path in paths or file.path.startswith(GLOSSARY))
    return replace(snapshot, sources=sources)


def _article_of(file: SourceFile, *, plain: bool) -> Kept[tuple[Article, tuple[Fault, ...]]]:
    bare = Article(file.path, "text", FrontMatter(title=""), file.text, 1)
    if plain:
        return keep((bare, ()))
    try:
        return keep(read_article(file))
    except Faulty as faulty:
        if any(fault.code == "no-front-matter" for fault in faulty.faults):
            return keep((bare, ()))
        raise


def _called(fault: Fault, path: str, name: str) -> Fault:
    """The fault with the name by which the editor knows the file."""
    place = fault.place
    return replace(fault, place=replace(place, path=name)) if place and place.path == path else fault


def _explained(material: Material, snapshot: Snapshot, memo: Memo, path: str) -> Explained:
    library, texts, marking = annotate(material, snapshot, memo)
    files = files_of(snapshot)
    places = Places(files)
    decided = [(at, one) for at, one in enumerate(material.decisions.meanings) if one.article == path]
    near = Near()
    known = [
        *same_id(material.entries, places),
        *unknown_in_stories(library.stories, material.entries, places, near),
        *unknown_in_entries(library.definitions, material.entries, places, near),
        *unknown_meanings(decided, material.entries, places, near),
        *lost_meanings(library, decided, places),
    ]
    faults = tuple(
        in_order(
            fault
            for fault in (*material.faults, *marking, *known)
            if fault.severity == "error" or (fault.place and fault.place.path in (path, DECISIONS))
        )
    )
    story = next((story for story in (*library.stories, *texts) if story.article.path == path), None)
    if story is None:
        raise Faulty(*(errors(faults) or (Fault("no-article", f"no article is called '{path}'", Place(path)),)))
    text = files[path].text
    marks = sorted(
        _places_of(story.marked, _line_starts(text)), key=lambda one: (one.start, -one.end, one.status, one.entry)
    )
    return Explained(story.article, text, tuple(marks), faults)


def _places_of(marked: Marked, starts: Sequence[int]) -> Iterator[Explanation]:
    runs = marked.layout.runs
    places = [
        (one.run, one.start, one.end, one.entry, "marked", DECIDED * one.decided, "")
        for one in marked.choice.annotations
    ]
    places += [
        (one.run, one.start, one.end, ", ".join(one.entries), "unmarked", one.reason, one.code)
        for one in marked.choice.unmarked
    ]
    for run, start, end, entry, status, reason, code in places:
        (line, column), (last, after) = locate_span(runs[run], start, end)
        yield Explanation(
            entry, runs[run].text[start:end],
            starts[line - 1] + column - 1, starts[last - 1] + after - 1, line, column, status, reason, code,
        )  # fmt: skip


def _line_starts(text: str) -> list[int]:
    return [0, *accumulate(len(line) + 1 for line in text.split("\n"))]


# ---------------------------------------------------------------- what is to be decided


@dataclass(frozen=True, slots=True)
class Doubt:
    """A place of an article whose words may mean several entries: the question that `review` asks."""

    article: str
    title: str
    line: int
    column: int
    sentence: tuple[str, str, str]
    """What stands before the words, the words as printed, what stands behind them; white space is one space."""
    entries: tuple[str, ...]
    meaning: Meaning | None
    """The answer, without its entry; None where nothing tells the place from another with the same words."""

    @property
    def words(self) -> str:
        """The words as printed."""
        return self.sentence[1]


def undecided(snapshot: Snapshot, memo: Memo) -> tuple[tuple[Doubt, ...], tuple[Fault, ...]]:
    """All questions that the site's articles leave open, drafts included, and warnings of decisions that are lost.

    Raises Faulty for errors in what decides: site.yaml, the glossary, decisions. Other files may have some.
    """
    material = read(snapshot, memo, Options(drafts=True))
    library, _, marking = annotate(material, snapshot, memo)
    places, decided = Places(files_of(snapshot)), tuple(enumerate(material.decisions.meanings))
    found = (*material.faults, *marking, *unknown_meanings(decided, material.entries, places, Near()))
    wrong = [one for one in errors(found) if one.place and one.place.path.startswith((SITE, GLOSSARY, DECISIONS))]
    if wrong:
        raise Faulty(*wrong)
    return doubts(library.stories), tuple(lost_meanings(library, decided, places))


def doubts(stories: Iterable[Story]) -> tuple[Doubt, ...]:
    """Every place that is left plain because it may mean several entries, by article and in reading order."""
    return tuple(
        _doubt(story, place)
        for story in sorted(stories, key=lambda story: story.article.path)
        for place in story.marked.choice.unmarked
        if place.code == "ambiguous"
    )


def _doubt(story: Story, place: Unmarked) -> Doubt:
    runs, article = story.marked.layout.runs, story.article
    text = runs[place.run].text
    low, high = sentence_around(text, place.start, place.end)
    parts = (text[low : place.start], text[place.start : place.end], text[place.end : high])
    before, words, after = (re.sub(r"\s+", " ", part) for part in parts)
    quoted = quote(runs, (place.run, place.start, place.end))
    meaning = quoted and Meaning(
        article=article.path, form=on_one_line(words), entry="", before=quoted[0], after=quoted[1]
    )
    sentence = (before.lstrip(), words, after.rstrip())
    (line, column), _ = locate_span(runs[place.run], place.start, place.end)
    return Doubt(article.path, article.front.title, line, column, sentence, place.entries, meaning)
