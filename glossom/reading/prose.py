"""Markdown -> runs of prose, and the frame around them.

The text is never edited to be annotated. `lay_out` parses once and gives the runs (what the eye reads, each
stretch with its place in the author's file) and the frame: finished HTML with gaps where the runs' text goes,
which `weaving` fills.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal, NamedTuple

from glossom.dataclass import dataclass
from glossom.faults import Fault, Faulty, Place, place_at
from glossom.model import Anchor, Manual, Run, RunKind
from glossom.reading.blocks import Block, blocks
from glossom.reading.columns import atx_column, cell_columns, place_of, suffix_column
from glossom.reading.markdown import DEEPEST, Token, allowed, escaped, is_plain, parse, parse_inline, rendered

ALMOST_A_MARK = re.compile(r"\{ ?[.#:]? ?(?:no-?)?gloss\b[^{}]{0,80}\}?", re.IGNORECASE)
"""What the parser left as text, though it looks like a mark by hand."""
REFUSED = re.compile(r"\[[^\[\]]*\]\(<?([^\s()<>]+)")
TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?/?>|<!--")
PARAGRAPH = re.compile(r"\S(?:.|\n(?![ \t]*\n))*")
NOT_IN_ID = re.compile(r"[^\w\- ]")


class Piece(NamedTuple):
    """A part of the frame: finished HTML, or a gap.

    run >= 0: text[start:end] of that run goes here (a soft line break has `html`, and takes its character).
    link: a link's opening tag, its address as written; image: a picture, its address as written, `html` its alt.
    """

    html: str = ""
    run: int = -1
    start: int = 0
    end: int = 0
    nest: int = 0
    """1 for an opening tag of emphasis, -1 for its closing tag."""
    link: str | None = None
    image: str | None = None
    title: str = ""


@dataclass(frozen=True, slots=True)
class Use:
    """A link or image in an author's text, and where it stands."""

    target: str
    kind: Literal["link", "image"]
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Layout:
    """An author's text, laid out."""

    runs: tuple[Run, ...]
    frame: tuple[Piece, ...]
    uses: tuple[Use, ...]
    words: int
    """Of the frame."""
    deck: tuple[Piece, ...] = ()
    """A second frame, of the deck; its runs come after the others, so that a name is marked in the text first."""

    @property
    def words_with_deck(self) -> int:
        """Of both frames: what the density of marks is reckoned by."""
        return self.words + sum(words_in(run.text) for run in self.runs if run.kind == "deck")


def lay_out(path: str, text: str, line: int) -> tuple[Layout, tuple[Fault, ...]]:
    """The Markdown `text`, which begins on `line` of the file `path`, as runs and frame; and warnings.

    Raises Faulty `too-deep` where quotes and lists are nested so deep that text would be lost.
    """
    text = _as_parsed(text)
    compositor, warnings = _Compositor(text, line), list[Fault]()
    for block in blocks(text):
        if block.tag:
            compositor.add(block)
        else:
            tokens = parse(block.text)
            _refuse_depth(path, text, line, block.line, tokens)
            warnings += _open_fences(path, text, line, tokens, block.line)
            compositor.add_parsed(tokens, block.line)
    layout, others = _gathered(compositor.layout(), path, text, line)
    return layout, (*others, *warnings)


def lay_out_inline(path: str, text: str, line: int) -> tuple[Layout, tuple[Fault, ...]]:
    """The same for inline Markdown, as in a definition: no paragraphs, lists or headings."""
    compositor = _Compositor(text, line)
    compositor.add_inline(_as_parsed(" ".join(text.split())))
    return _gathered(compositor.layout(), path, text, line)


def with_deck(layout: Layout, deck: Layout, line: int, column: int, *, plain: bool) -> Layout:
    """The layout of a story with that of its deck, which begins at a place of the file.

    plain: the deck is one run that stands there on one line just as it reads. Else every run of it is said to begin
    and end there.
    """
    first = len(layout.runs)
    width = 1 if plain else 0
    runs = (run._replace(kind="deck", section=0, anchors=(Anchor(0, line, column, width),)) for run in deck.runs)
    frame = tuple(piece._replace(run=piece.run + first) if piece.run >= 0 else piece for piece in deck.frame)
    uses = (replace(use, line=line, column=column) for use in deck.uses)
    return replace(layout, runs=(*layout.runs, *runs), deck=frame, uses=(*layout.uses, *uses))


def lay_out_plain(path: str, text: str, line: int = 1) -> Layout:
    """Text without markup: a run for each paragraph, in which a line break is white space like any other.

    The frame renders each paragraph as one of HTML.
    """
    del path
    runs: list[Run] = []
    frame: list[Piece] = []
    at, counted = line, 0
    for match in PARAGRAPH.finditer(text):
        at += text.count("\n", counted, match.start())
        column = match.start() - text.rfind("\n", 0, match.start())
        anchors, start = [], 0
        for number, part in enumerate(match[0].split("\n")):
            anchors.append(Anchor(start, at + number, 1 if number else column))
            start += len(part) + 1
        counted = match.start()
        frame += [Piece(html="<p>"), Piece(run=len(runs), start=0, end=len(match[0])), Piece(html="</p>\n")]
        runs.append(Run(match[0], tuple(anchors), 0))
    return Layout(tuple(runs), tuple(frame), (), sum(words_in(run.text) for run in runs))


def plain_text(layout: Layout) -> str:
    """What the eye reads, without markup; runs apart by a line break."""
    return "\n".join(run.text for run in layout.runs)


def words_in(text: str) -> int:
    """How many words a text has, parted by white space."""
    return len(text.split())


def locate(run: Run, offset: int) -> tuple[int, int]:
    """Line and column, counted from 1, in the author's file of the character `offset` of `run.text`.

    offset: 0 <= offset < len(run.text). Raises IndexError beyond that.
    """
    if not 0 <= offset < len(run.text):
        raise IndexError(offset)
    anchor = _anchor_of(run, offset)
    return anchor.line, anchor.column + (offset - anchor.at if anchor.width == 1 else 0)


def locate_span(run: Run, start: int, end: int) -> tuple[tuple[int, int], tuple[int, int]]:
    """Line and column of the first character of text[start:end] and of the place just after the last one."""
    line, column = locate(run, end - 1)
    return locate(run, start), (line, column + _anchor_of(run, end - 1).width)


def _as_parsed(text: str) -> str:
    """The text with the line ends and without the null characters that the parser makes others of."""
    ended = text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
    return ended.replace("\0", "\ufffd")


def _refuse_depth(path: str, text: str, line: int, first: int, tokens: Sequence[Token]) -> None:
    for token in tokens:
        if token.type in ("blockquote_open", "list_item_open") and token.level + 1 >= DEEPEST:
            at = first + (token.map or [0])[0]
            raise Faulty(
                Fault(
                    "too-deep",
                    "quotes or lists are nested so deep here that text would be lost",
                    _place(path, text, line, line + at, 1),
                    "take away some of the `>` or indentation",
                )
            )


# ---------------------------------------------------------------- tokens -> runs and frame


class _Compositor:
    """Turns blocks and tokens into runs and frame."""

    def __init__(self, text: str, line: int) -> None:
        self.lines = text.split("\n")
        self.line = line
        self.first = 0
        """The line, counted from 0, on which the text of the tokens at hand begins."""
        self.frame: list[Piece] = []
        self.html: list[str] = []
        self.runs: list[Run] = []
        self.uses: list[Use] = []
        self.ids: set[str] = set()
        self.section = 0
        self.kind: RunKind = "prose"
        self.quotes = 0
        self.cells: Iterator[list[int]] = iter(())
        self.cell: list[int] = []
        self.text: list[str] = []
        self.length = 0
        self.manual: list[Manual] = []
        self.spans: list[tuple[int, str]] = []
        self.blocked = False
        self.anchors: list[Anchor] = []

    def layout(self) -> Layout:
        """All that was added."""
        words = words_in(" ".join([run.text for run in self.runs]))
        self._flush()
        return Layout(tuple(self.runs), tuple(self.frame), tuple(self.uses), words)

    def add_inline(self, text: str) -> None:
        """A text without blocks, whose place in the file is not known."""
        if is_plain(text):
            self._plain(text, self.line, 1)
        else:
            self._inline(parse_inline(text), text, [(self.line, 1)])

    def add(self, block: Block) -> None:
        """A block that was told apart without the parser."""
        tag, text = block.tag, block.text
        if tag == "p":
            self._within("<p>", block, "</p>\n")
        elif tag == "blockquote":
            self.kind = "quote"
            self._within("<blockquote>\n<p>", block, "</p>\n</blockquote>\n")
            self.kind = "prose"
        else:
            self._begin_section()
            words = text if is_plain(text) else _words_of(parse_inline(text))
            self._within(f'<{tag} id="{self._heading_id(words)}">', block, f"</{tag}>\n")
            self.kind = "prose"

    def _within(self, opening: str, block: Block, closing: str) -> None:
        """A paragraph or heading between its tags. Without markup, as most are, it is one run and needs no tokens."""
        text, first = block.text, self.line + block.line
        self.html.append(opening)
        if is_plain(text):
            self._plain(text, first, block.column)
        else:
            places = [(first + at, block.column) for at in range(text.count("\n") + 1)]
            self._inline(parse_inline(text), text, places)
        self.html.append(closing)

    def _plain(self, text: str, line: int, column: int) -> None:
        """A text without markup, of one line."""
        if text:
            self._put(Piece("", len(self.runs), 0, len(text)))
            self.runs.append(Run(text, (Anchor(0, line, column),), self.section, self.kind))

    def add_parsed(self, tokens: Sequence[Token], first: int) -> None:
        """Blocks as the parser gives them, of a part of the text that begins on a line, counted from 0."""
        self.first = first
        for index, token in enumerate(tokens):
            if token.type == "inline":
                self._inline(token.children or [], token.content, self._places(tokens, index))
            else:
                self._enter(tokens, index)
                self._html(rendered(tokens, index))

    def _begin_section(self) -> None:
        self.section += 1
        self.kind = "heading"

    def _enter(self, tokens: Sequence[Token], index: int) -> None:
        token = tokens[index]
        if token.type == "heading_open":
            self._begin_section()
            token.attrs["id"] = self._heading_id(_words_of(tokens[index + 1].children or []))
        elif token.type == "heading_close":
            self.kind = "quote" if self.quotes else "prose"
        elif token.type in ("blockquote_open", "blockquote_close"):
            self.quotes += token.nesting
            self.kind = "quote" if self.quotes else "prose"
        elif token.type == "tr_open" and token.map:
            self.cells = iter(cell_columns(self.lines[self.first + token.map[0]]))

    def _heading_id(self, words: str) -> str:
        stem = "-".join(NOT_IN_ID.sub("", words.lower()).split())[:60].strip("-") or "part"
        name, count = f"h-{stem}", 1
        while name in self.ids:
            count += 1
            name = f"h-{stem}-{count}"
        self.ids.add(name)
        return name

    def _places(self, tokens: Sequence[Token], index: int) -> list[tuple[int, int]]:
        """Line and column of the first character of each line of an inline token."""
        token = tokens[index]
        first = self.first + (token.map or [0])[0]
        if tokens[index - 1].type in ("td_open", "th_open"):
            self.cell = next(self.cells, [1])
            return [(self.line + first, self.cell[0])]
        if tokens[index - 1].type == "heading_open" and tokens[index - 1].markup.startswith("#"):
            return [(self.line + first, atx_column(self.lines[first], token.content))]
        contents = token.content.split("\n")
        return [
            (self.line + first + at, suffix_column(self.lines[first + at], content))
            for at, content in enumerate(contents)
        ]

    def _inline(self, tokens: Sequence[Token], content: str, places: list[tuple[int, int]]) -> None:
        starts = [0, *(match.end() for match in re.finditer("\n", content))]
        children = _without_stray_breaks(tokens)
        link, first_run, kind = 0, len(self.runs), self.kind
        if _is_caption(children):
            self.kind = "caption"
        for index, child in enumerate(children):
            if link or child.type == "link_open":
                link += child.nesting if child.type in ("link_open", "link_close") else 0
                self._in_link(children, index, places, starts)
            elif child.type in ("text", "text_special"):
                self._text(child, places, starts)
            elif child.type == "softbreak":
                self._softbreak(child, places, starts)
            elif child.type in ("gloss_open", "gloss_close"):
                self._manual(child)
            elif child.type == "nogloss":
                self.blocked = True
            elif child.nesting:
                self._html(rendered(children, index), child.nesting)
            else:
                self._end_run()
                self._barrier(children, index, places, starts)
        self._end_run()
        if self.blocked:
            self._block(first_run)
        self.cell, self.spans, self.blocked, self.kind = [], [], False, kind

    def _text(self, token: Token, places: list[tuple[int, int]], starts: list[int]) -> None:
        if not token.content:
            return
        at = self.length
        width = len(token.markup) if token.type == "text_special" and token.content != token.markup else 1
        if self.cell:
            self._anchor_in_cell(token, places[0][0], width)
        else:
            self.anchors.append(Anchor(at, *place_of(token.meta["at"], places, starts), width))
        self._take(token.content)
        self._put(Piece(run=len(self.runs), start=at, end=self.length))

    def _anchor_in_cell(self, token: Token, line: int, width: int) -> None:
        """An escaped pipe loses its backslash before inline parsing, so columns in a cell are not consecutive."""
        previous = -1
        for offset in range(len(token.content)):
            at = token.meta["at"] + offset
            column = self.cell[at] if at < len(self.cell) else self.cell[-1]
            if width > 1 or column != previous + 1:
                self.anchors.append(Anchor(self.length + offset, line, column, width))
            previous = column
            if width > 1:
                break

    def _take(self, text: str) -> None:
        self.text.append(text)
        self.length += len(text)

    def _softbreak(self, token: Token, places: list[tuple[int, int]], starts: list[int]) -> None:
        self.anchors.append(Anchor(self.length, *place_of(token.meta["at"], places, starts)))
        self._take(" ")
        self._put(Piece(html="\n", run=len(self.runs), start=self.length - 1, end=self.length))

    def _in_link(self, tokens: Sequence[Token], index: int, places: list[tuple[int, int]], starts: list[int]) -> None:
        token = tokens[index]
        self._end_run()
        if token.type == "link_open":
            target = str(token.attrs.pop("href", ""))
            at = token.meta["at"] - (token.markup != "autolink")  # the parser stands behind the bracket already
            self.uses.append(Use(target, "link", *place_of(at, places, starts)))
            self._put(Piece(html=_attributes(token), link=target))
        elif token.type == "image":
            self._barrier(tokens, index, places, starts)
        else:
            self._html(escaped(token.content) if token.type == "text_special" else rendered(tokens, index))

    def _barrier(self, tokens: Sequence[Token], index: int, places: list[tuple[int, int]], starts: list[int]) -> None:
        """Code, an image or a hard line break: no run goes on across it."""
        token = tokens[index]
        if token.type != "image":
            self._html(rendered(tokens, index))
            return
        target = str(token.attrs.get("src", ""))
        self.uses.append(Use(target, "image", *place_of(token.meta.get("at", 0), places, starts)))
        self._put(Piece(html=_alt(token.children or []), image=target, title=str(token.attrs.get("title", ""))))

    def _html(self, html: str, nest: int = 0) -> None:
        if nest and html:
            self._put(Piece(html=html, nest=nest))
        else:
            self.html.append(html)

    def _put(self, piece: Piece) -> None:
        """A piece that stays by itself, behind the finished HTML before it."""
        self._flush()
        self.frame.append(piece)

    def _flush(self) -> None:
        html = "".join(self.html)
        if html:
            self.frame.append(Piece(html))
        self.html.clear()

    def _end_run(self) -> None:
        if self.text:
            run = Run("".join(self.text), tuple(self.anchors), self.section, self.kind, tuple(self.manual))
            self.runs.append(run)
            self.text, self.anchors, self.manual, self.length = [], [], [], 0
            self.spans = [(0, entry) for _, entry in self.spans]

    def _manual(self, token: Token) -> None:
        if token.nesting > 0:
            self.spans.append((self.length, token.info))
            return
        start, entry = self.spans.pop()
        if start < self.length:
            self.manual.append(Manual(start, self.length, entry))

    def _block(self, first: int) -> None:
        """Leave a whole paragraph plain."""
        for number in range(first, len(self.runs)):
            run = self.runs[number]
            self.runs[number] = run._replace(manual=(Manual(0, len(run.text), ""),))


def _words_of(tokens: Sequence[Token]) -> str:
    return "".join(token.content for token in tokens if token.type in ("text", "text_special"))


def _is_caption(tokens: Sequence[Token]) -> bool:
    """Whether a paragraph is a picture and its caption: words on the lines below it, or in emphasis behind it."""
    if not tokens or tokens[0].type != "image":
        return False
    rest = [token for token in tokens[1:] if token.type != "text" or token.content.strip()]
    return bool(rest) and (rest[0].type == "softbreak" or (rest[0].type == "em_open" and rest[-1].type == "em_close"))


def _without_stray_breaks(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without a line break that only parts a `{.nogloss}` from its paragraph."""
    return [
        token
        for index, token in enumerate(tokens)
        if not (token.type == "softbreak" and index + 1 < len(tokens) and tokens[index + 1].type == "nogloss")
    ]


def _gathered(layout: Layout, path: str, text: str, line: int) -> tuple[Layout, tuple[Fault, ...]]:
    rules = (_raw_html, _refused_links, _unread_marks)
    return layout, tuple(fault for rule in rules for fault in rule(layout, path, text, line))


def _raw_html(layout: Layout, path: str, text: str, line: int) -> Iterator[Fault]:
    for run in layout.runs if "<" in text else ():
        for match in TAG.finditer(run.text):
            if _anchor_of(run, match.start()).width > 1:
                continue  # written `\\<` or `&lt;`: meant as text
            where = locate(run, match.start())
            yield Fault(
                "raw-html",
                f"HTML is shown as text: {match[0][:40]}",
                _place(path, text, line, *where, len(match[0])),
                "write it in Markdown, or put it between backticks if it is meant to be read",
                "warning",
            )


def _refused_links(layout: Layout, path: str, text: str, line: int) -> Iterator[Fault]:
    for run in layout.runs if "](" in text else ():
        for match in REFUSED.finditer(run.text) if "[" in run.text else ():
            if not allowed(match[1]):
                yield Fault(
                    "refused-link",
                    f"a link to '{match[1][:40]}' is not allowed; it is shown as text",
                    _place(path, text, line, *locate(run, match.start()), len(match[0])),
                    "links may begin with https:, http: or mailto:, or lead to a page of the site",
                    "warning",
                )


def _unread_marks(layout: Layout, path: str, text: str, line: int) -> Iterator[Fault]:
    for run in layout.runs if "gloss" in text else ():
        for match in ALMOST_A_MARK.finditer(run.text) if "gloss" in run.text else ():
            if _anchor_of(run, match.start()).width > 1:
                continue  # written `\\{`: meant as text
            yield Fault(
                "unread-mark",
                f"this marks nothing, and is shown as text: {match[0].rstrip()[:40]}",
                _place(path, text, line, *locate(run, match.start()), len(match[0].rstrip())),
                "write [words]{gloss=ID} to mark words, or [words]{.nogloss} to leave them plain",
                "warning",
            )


def _open_fences(path: str, text: str, line: int, tokens: Sequence[Token], first: int) -> Iterator[Fault]:
    """Fences at the left margin that are never closed: all below them is code (https://spec.commonmark.org, 4.5)."""
    for token in tokens:
        if token.type != "fence" or token.level or not token.map:
            continue
        start, end = token.map
        lines = token.content.count("\n") + (token.content[-1:] not in {"", "\n"})
        if end - start < lines + 2:
            yield Fault(
                "open-fence",
                "a block of code begins here and does not end: all that follows is code, and not marked",
                _place(path, text, line, line + first + start, 1, len(token.markup)),
                f"write {token.markup} on a line of its own where the code ends, or take this line out",
                "warning",
            )


def _place(path: str, text: str, first: int, line: int, column: int, length: int = 1) -> Place:
    """A place in the file, given the body and the line on which it begins."""
    return replace(place_at(path, text, line - first + 1, column, length), line=line)


def _attributes(token: Token) -> str:
    return "".join(f' {escaped(name)}="{escaped(str(value))}"' for name, value in token.attrs.items())


def _alt(children: Sequence[Token]) -> str:
    parts: list[str] = []
    for child in children:
        if child.type in ("text", "text_special", "code_inline"):
            parts.append(child.content)
        elif child.type in ("softbreak", "hardbreak"):
            parts.append("\n")
        elif child.type == "image":
            parts.append(_alt(child.children or []))
    return "".join(parts)


# ---------------------------------------------------------------- places


def _anchor_of(run: Run, offset: int) -> Anchor:
    return run.anchors[bisect_right(run.anchors, offset, key=lambda anchor: anchor.at) - 1]
