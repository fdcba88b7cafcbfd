"""explain(): of one article, what is marked, and why the rest is not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from glossom.faults import Fault, Faulty, in_order
from glossom.memo import Memo
from glossom.model import Article, Snapshot
from glossom.pipeline import Options, annotate, files_of, read
from glossom.reading.prose import locate_span
from glossom.rendering.library import Marked


@dataclass(frozen=True, slots=True)
class Explanation:
    """A place that was found: marked, or left plain and why. start, end: code points in the file."""

    entry: str
    text: str
    start: int
    end: int
    line: int
    column: int
    status: str
    reason: str


@dataclass(frozen=True, slots=True)
class Explained:
    """An article and every place found in it, in reading order."""

    article: Article
    marks: tuple[Explanation, ...]
    faults: tuple[Fault, ...]


def explain(snapshot: Snapshot, memo: Memo, path: str) -> Explained:
    """What is marked in the article at `path`, and why the rest is not. Raises Faulty where it cannot be read."""
    material = read(snapshot, memo, Options(drafts=True))
    library, texts, faults = annotate(material, snapshot, memo)
    story = next((story for story in (*library.stories, *texts) if story.article.path == path), None)
    if story is None:
        raise Faulty(*in_order([*material.faults, *faults, Fault("no-article", f"no article is called '{path}'")]))
    text = files_of(snapshot)[path].text
    own = tuple(fault for fault in (*material.faults, *faults) if fault.place and fault.place.path == path)
    places = _places_of(story.marked, _line_starts(text))
    return Explained(story.article, tuple(sorted(places, key=lambda one: (one.start, -one.end, one.status))), own)


def _places_of(marked: Marked, starts: Sequence[int]) -> Iterator[Explanation]:
    runs = marked.layout.runs
    places = [(one.run, one.start, one.end, one.entry, "marked", "") for one in marked.choice.annotations]
    places += [
        (one.run, one.start, one.end, ", ".join(one.entries), "unmarked", one.reason) for one in marked.choice.unmarked
    ]
    for run, start, end, entry, status, reason in places:
        (line, column), (last, after) = locate_span(runs[run], start, end)
        yield Explanation(
            entry, runs[run].text[start:end],
            starts[line - 1] + column - 1, starts[last - 1] + after - 1, line, column, status, reason,
        )  # fmt: skip


def _line_starts(text: str) -> list[int]:
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    return starts
