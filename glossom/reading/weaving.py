"""Layout + annotations -> HTML: the gaps of the frame filled, and a link around each annotated place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

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
    pieces = list(layout.frame)
    if annotations:
        pieces = _with_marks(pieces, layout.runs, annotations, targets)
    return "".join(_html_of(piece, layout.runs, targets) for piece in pieces)


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
        yield replace(piece, start=start, end=end)


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
