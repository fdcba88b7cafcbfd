"""Layout + annotations -> HTML: the gaps of the frame filled, and a link around each annotated place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from itertools import pairwise

from glossom.dataclass import dataclass
from glossom.model import Annotation, Picture, Run
from glossom.reading.markdown import escaped
from glossom.reading.prose import Layout, Piece


@dataclass(frozen=True, slots=True)
class Targets:
    """Where marks, links and images of one page lead; every address is ready to be printed.

    numbers: the numbers of notes by entry, which marks bear for print.
    nested: the text is a note: its marks bear no class and no id.
    """

    entries: Mapping[str, str] = field(default_factory=dict)
    links: Mapping[str, str] = field(default_factory=dict)
    pictures: Mapping[str, Picture] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    nested: bool = False


def weave(layout: Layout, annotations: tuple[Annotation, ...], targets: Targets) -> str:
    """The text as HTML, with a link around each annotated place."""
    frame, runs = layout.frame, layout.runs
    marks: dict[int, list[Annotation]] = {}
    for annotation in annotations:
        marks.setdefault(annotation.run, []).append(annotation)
    inside, across = _by_gap(frame, marks) if marks else ({}, {})
    woven: list[str] = []
    done = 0
    for index, piece in enumerate(frame):
        if index < done:
            continue
        if index in across:
            done, run = across[index]
            pieces = _with_marks(frame[index:done], runs, marks[run], targets)
            woven += [_html_of(part, runs, targets) for part in pieces]
        elif index in inside:
            _add_marked(woven, piece, runs[piece.run].text, inside[index], targets)
        else:
            woven.append(_html_of(piece, runs, targets))
    return "".join(woven)


Inside = Mapping[int, Sequence[Annotation]]
Across = Mapping[int, tuple[int, int]]


def _by_gap(frame: Sequence[Piece], marks: Mapping[int, Sequence[Annotation]]) -> tuple[Inside, Across]:
    """By the index of a gap what is marked in it; and stretches of the frame where it is not as simple as that.

    Of a stretch there is the index of its first piece, that after its last one, and its run. Most marks lie inside one
    gap, and one after the other; a run of which some do not (one goes on behind a line's end or into emphasis) is
    left to `_with_marks`, with the tags of emphasis around it.
    """
    inside: dict[int, Sequence[Annotation]] = {}
    places: dict[int, list[int]] = {}
    for index, piece in enumerate(frame):
        if piece.run in marks:
            places.setdefault(piece.run, []).append(index)
    across: dict[int, tuple[int, int]] = {}
    for run, indices in places.items():
        if len(indices) == 1 and not frame[indices[0]].html and _are_apart(marks[run]):
            inside[indices[0]] = marks[run]
            continue
        gaps = _sorted_into([(index, frame[index]) for index in indices], marks[run])
        if gaps is not None:
            inside |= gaps
            continue
        first, last = indices[0], indices[-1] + 1
        while first and frame[first - 1].nest == 1:
            first -= 1
        while last < len(frame) and frame[last].nest == -1:
            last += 1
        across[first] = last, run
    return inside, across


def _are_apart(marks: Sequence[Annotation]) -> bool:
    """Whether each begins where the one before it has ended, as nearly all do."""
    return all(before.end <= after.start for before, after in pairwise(marks))


def _sorted_into(gaps: Sequence[tuple[int, Piece]], marks: Sequence[Annotation]) -> dict[int, list[Annotation]] | None:
    """A run's marks by the gap that each lies in; None where one does not lie in one, or lies in another mark."""
    waiting = sorted(marks, key=lambda mark: mark.start, reverse=True)
    sorted_in: dict[int, list[Annotation]] = {}
    for index, piece in gaps:
        at = piece.start
        while waiting and not piece.html and at <= waiting[-1].start and waiting[-1].end <= piece.end:
            mark = waiting.pop()
            sorted_in.setdefault(index, []).append(mark)
            at = mark.end
    return None if waiting else sorted_in


def _add_marked(woven: list[str], piece: Piece, text: str, marks: Sequence[Annotation], targets: Targets) -> None:
    """Adds the text of a gap with its marks."""
    shown = str if escaped(text) == text else escaped  # most texts have nothing to escape
    at = piece.start
    for mark in marks:
        woven += (
            shown(text[at : mark.start]),
            _opening(mark, targets, first=True, last=True),
            shown(text[mark.start : mark.end]),
            "</a>",
        )
        at = mark.end
    woven.append(shown(text[at : piece.end]))


def _html_of(piece: Piece, runs: Sequence[Run], targets: Targets) -> str:
    if piece.image is not None:
        return _picture(piece, piece.image, targets)
    if piece.link is not None:
        return f'<a href="{escaped(targets.links.get(piece.link, piece.link))}"{piece.html}>'
    if piece.run < 0 or piece.html:
        return piece.html
    return escaped(runs[piece.run].text[piece.start : piece.end])


def _picture(piece: Piece, target: str, targets: Targets) -> str:
    """A picture of the site with its size; one on another host as a link, since no page asks another host."""
    picture = targets.pictures.get(target)
    title = f' title="{escaped(piece.title)}"' if piece.title else ""
    alt = escaped(piece.html)
    if picture is None:
        return f'<a href="{escaped(target)}"{title}>{alt or escaped(target)}</a>'
    size = f' width="{picture.width}" height="{picture.height}"' if picture.width else ""
    return f'<img src="{escaped(picture.src)}" alt="{alt}"{title}{size} loading="lazy" />'


def _with_marks(
    pieces: Sequence[Piece], runs: Sequence[Run], annotations: Sequence[Annotation], targets: Targets
) -> list[Piece]:
    """The frame with each annotation's tags in it."""
    edges: dict[int, set[int]] = {}
    for annotation in annotations:
        edges.setdefault(annotation.run, set()).update((annotation.start, annotation.end))
    cut = [part for piece in pieces for part in _cut(piece, runs, edges.get(piece.run, set()))]
    first: dict[tuple[int, int], int] = {}
    last: dict[tuple[int, int], int] = {}
    for index, piece in enumerate(cut):
        if piece.run in edges:
            first.setdefault((piece.run, piece.start), index)
            last[piece.run, piece.end] = index
    before: dict[int, list[str]] = {}
    after: dict[int, list[str]] = {}
    for annotation in annotations:
        start, end = first[annotation.run, annotation.start], last[annotation.run, annotation.end]
        spans = _spans(cut, runs, start, end)
        for span in spans:
            tag = _opening(annotation, targets, first=span is spans[0], last=span is spans[-1])
            before.setdefault(span[0], []).append(tag)
            after.setdefault(span[1], []).append("</a>")
    marked: list[Piece] = []
    for index, piece in enumerate(cut):
        marked += [Piece(html=tag) for tag in before.get(index, ())]
        marked.append(piece)
        marked += [Piece(html=tag) for tag in after.get(index, ())]
    return marked


def _cut(piece: Piece, runs: Sequence[Run], edges: set[int]) -> Iterator[Piece]:
    """A gap cut at the edges of marks, and behind and before its outer white space, which is never marked alone."""
    if piece.run < 0 or piece.html or not edges:
        yield piece
        return
    text = runs[piece.run].text[piece.start : piece.end]
    inner = {edge for edge in edges if piece.start < edge < piece.end}
    if text.strip():
        inner |= {piece.start + len(text) - len(text.lstrip()), piece.start + len(text.rstrip())}
    for start, end in pairwise(sorted({piece.start, *inner, piece.end})):
        yield piece._replace(start=start, end=end)


def _spans(pieces: Sequence[Piece], runs: Sequence[Run], start: int, end: int) -> list[tuple[int, int]]:
    """Stretches of pieces around which one mark's tags go.

    One stretch where its emphasis tags are in pairs, taking in tags that touch it; else one for each bit of text.
    """
    depth = lowest = 0
    for piece in pieces[start : end + 1]:
        depth += piece.nest
        lowest = min(lowest, depth)
    first, last = start, end
    while lowest < 0 and first and pieces[first - 1].nest == 1:
        first -= 1
        lowest += 1
        depth += 1
    while depth > 0 and last + 1 < len(pieces) and pieces[last + 1].nest == -1:
        last += 1
        depth -= 1
    if lowest == 0 and depth == 0:
        return [(first, last)]
    return [(index, index) for index in range(start, end + 1) if _has_words(pieces[index], runs)]


def _has_words(piece: Piece, runs: Sequence[Run]) -> bool:
    return piece.run >= 0 and bool(runs[piece.run].text[piece.start : piece.end].strip())


def _opening(annotation: Annotation, targets: Targets, *, first: bool, last: bool) -> str:
    """The opening tag of a piece of a mark: the first has the mark's id, the last its note's number."""
    entry = escaped(annotation.entry)
    href = escaped(targets.entries[annotation.entry])
    if targets.nested:
        return f'<a data-g="{entry}" href="{href}">'
    label = f' id="{escaped(mark_id(annotation))}"' if first else ' tabindex="-1"'
    number = f' data-n="{targets.numbers[annotation.entry]}"' if last and annotation.entry in targets.numbers else ""
    return f'<a class="g"{label} href="{href}" data-g="{entry}"{number}>'


def mark_id(annotation: Annotation) -> str:
    """The fragment by which a mark of an article is reached: `ref-minsk`, `ref-minsk-2`."""
    return f"ref-{annotation.entry}" + (f"-{annotation.ordinal}" if annotation.ordinal > 1 else "")
