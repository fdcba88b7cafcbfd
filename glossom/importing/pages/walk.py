"""A walk through a sanitised page: its leaves in the order of reading, and the pictures between them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from glossom.dataclass import dataclass
from glossom.importing.pages.buttons import without_button
from glossom.importing.pages.hidden import without_hidden
from glossom.importing.pages.leaf import Cell, Leaf, LeafKind, Piece, open_marks, paragraphs_of
from glossom.importing.pages.subheads import with_subheads
from glossom.importing.pages.tables import MOST_COLUMNS
from glossom.importing.pages.tree import LATE

INLINE_NAMES = """
a abbr b bdi bdo cite code del dfn em font i ins kbd mark q rb rp rt rtc ruby s samp small span strike strong sub sup
time u var wbr
"""
INLINE = frozenset(INLINE_NAMES.split())
WITHIN = INLINE | {"br", "img", "picture", "source"}
"""What a line of text goes on across."""
MARKS: dict[str, str] = {"b": "**", "strong": "**", "i": "*", "em": "*", "a": "link"}
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
NOTE = re.compile(r"\d{1,3}|[a-z*†‡]")  # what calls a footnote
BACK = re.compile(r"[↩↑⤴^\ufe0e\s]+")  # what leads back from one
NEW_TAB = re.compile(r"(?i)\s*[,(]\s*opens (?:in )?(?:a )?new (?:tab|window)\s*\)?\s*")
"""What is read out behind a link."""
AROUND = {"q": ("“", "”")}  # what a browser prints around an element
CALLED_CAPTION = re.compile(
    r"(?i)(?:^|[\s_-])(?:\w*caption(?:s|text)?|bildunterschrift|bildtext|legende?|(?:image|photo|picture|media|img)"
    r"[_-]{0,2}(?:credit|copyright|text|desc(?:ription)?|info|title|source|by))(?:$|[\s_-])"
)
QUOTING = {"figure": "div", "figcaption": "blockquote"}
"""As what the elements are read of a figure that sets a quotation apart: who said it belongs to the quotation."""
NO_BREAK, TAB = "\xa0", "    "
SPACES = re.compile(" {2,}")
BREAKS = frozenset(("br", "break", "linebreak", "line-break"))
"""What an empty element is called that breaks a line."""
ENDED = re.compile(r"[^\W\d_][.!?…][”»\"’]?$")
OPENING = '“«"‘'
WIDEST = 50  # columns or rows that one cell takes
MOST_TAKEN = 5_000  # places in a table that wide cells take; beyond any real table
SMALL = 90  # pixels; smaller pictures are icons and portraits of authors
ADDRESS = re.compile(r"https?://[^\s\"'\\<>]+")
TAG = re.compile(r"<[^<>]{1,200}>")  # some write the caption's own markup into `alt`
SIZE = re.compile(r"(\d{1,5})(?:px)?$")
EMBEDDED = re.compile(
    r"(?i)https?://(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com/embed|youtu\.be|player\.vimeo\.com|vimeo\.com|"
    r"dailymotion\.com|twitter\.com|x\.com|instagram\.com|facebook\.com/plugins/(?:post|video)|tiktok\.com|"
    r"w\.soundcloud\.com|open\.spotify\.com|streamable\.com|bandcamp\.com)/"
)


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture on the page."""

    address: str
    """As written; of a figure's picture perhaps nothing."""
    alt: str
    at: int
    """The number of the leaf before which it stands."""
    figure: int
    """The figure it stands in; 0: none."""
    path: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Walked:
    """What there is to read on a page."""

    leaves: tuple[Leaf, ...]
    pictures: tuple[Shown, ...]


def walked(tree: Any) -> Walked:
    """The leaves of a sanitised page and its pictures, in the order of reading, without what is not shown."""
    without_hidden(tree)
    walk = _Walk()
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if event == "start":
            walk.start(element)
        else:
            walk.end(element)
    walk.flush()
    return Walked(with_subheads(walk.leaves), tuple(walk.pictures))


class _Walk:
    """Gathers leaves."""

    def __init__(self) -> None:
        self.leaves: list[Leaf] = []
        self.pictures: list[Shown] = []
        self.pieces: list[Piece] = []
        self.open: list[Piece] = []  # marks of elements that are still open
        self.path: list[str] = []
        self.places: list[str] = []
        self.numbers: list[int] = []  # of each open list: the number of its next item, 0 where it has none
        self.item = 0
        self.entries: list[int] = []  # the items that are open
        self.articles: list[int] = []
        self.block_quotes: list[int] = []  # those that are open
        self.quoted = 0  # the number of what the figure quotes
        self.figures: list[int] = []  # those that are open; 0 for one that sets a quotation apart
        self.tables: list[Cell] = []  # where in each open table
        self.spans: dict[int, set[tuple[int, int]]] = {}  # of each table: the places that its cells so far take
        self.pictured = False  # a picture stands since the last leaf
        self.counted = 0  # figures, tables, items and articles
        self.silent = 0  # elements that are open and whose text is not shown

    def start(self, element: Any) -> None:
        tag = element.tag
        if tag not in WITHIN:
            self.flush()
        quoting = self.figures[-1:] == [0]
        if tag == "figure":
            self.figures.append(0 if quoting or _quotes(element) else self._next())
            self.quoted = self._next()
        read_as = QUOTING.get(tag, tag) if self.figures[-1:] == [0] else tag
        self.path.append(read_as)
        if read_as == "blockquote":
            self.block_quotes.append(self.quoted if self.figures[-1:] == [0] else self._next())
        self.places.append(_place(element) if read_as == tag else f"{read_as}..")
        if tag == "iframe":
            self._embed(element)
            self.silent += 1
        elif tag == "img":
            self._picture(element)
        self._count(element)
        if tag == "br" or self._is_like_a_break(element):
            self.pieces.append(Piece("break"))
        elif tag in MARKS:
            mark = Piece("open", mark=MARKS[tag], target=element.get("href") or "")  # type: ignore[arg-type]
            self.pieces.append(mark)
            self.open.append(mark)
        elif tag == "span" and "figcaption" in self.path and element.get("class"):
            self._say(" ")  # style sheets set caption and credit apart
        self._say(_around(element)[0])
        if not (tag == "a" and _leads_back(element)):
            self._say(element.text or "")

    def end(self, element: Any) -> None:
        tag = element.tag
        self._say(_around(element)[1])
        if tag not in WITHIN:
            self.flush()
        if tag in MARKS and self.open:
            self.pieces.append(Piece("close", mark=self.open.pop().mark))
        if tag in ("ul", "ol") and self.numbers:
            self.numbers.pop()
        elif tag == "figure":
            self.figures.pop()
        elif tag == "li":
            self.entries.pop()
        elif tag == "article":
            self.articles.pop()
        elif tag == "table":
            self.tables.pop()
        elif tag == "iframe":
            self.silent -= 1
        if self.path.pop() == "blockquote":
            self.block_quotes.pop()
        self.places.pop()
        self._say(element.tail or "")

    def _count(self, element: Any) -> None:
        """Keeps the numbers of items, tables, rows and columns."""
        tag = element.tag
        if tag in ("ul", "ol"):
            self.numbers.append(_first_number(element) if tag == "ol" else 0)
        elif tag == "article":
            self.articles.append(self._next())
        elif tag == "li":
            self.entries.append(self._next())
        if tag == "li" and self.numbers:
            self.item = self.numbers[-1]
            self.numbers[-1] += 1 if self.numbers[-1] else 0
        elif tag == "table":
            self.tables.append(Cell(self._next(), 0, 0))
        elif tag == "tr" and self.tables:
            self.tables[-1] = Cell(self.tables[-1].table, self.tables[-1].row + 1, 0)
        elif tag in ("td", "th") and self.tables:
            here = self.tables[-1]
            taken = self.spans.setdefault(here.table, set())
            free = (place for place in range(here.column + 1, MOST_COLUMNS) if (here.row, place) not in taken)
            column = next(free, here.column + 1)
            across, down = _span(element, "colspan"), _span(element, "rowspan")
            if across * down > 1 and len(taken) < MOST_TAKEN:
                taken.update((here.row + row, column + place) for row in range(down) for place in range(across))
            self.tables[-1] = Cell(here.table, here.row, column, tag == "th")

    def _next(self) -> int:
        self.counted += 1
        return self.counted

    def _say(self, text: str) -> None:
        if not text or self.silent or NEW_TAB.fullmatch(text):
            return
        if "pre" not in self.path:
            self.pieces.append(Piece("text", text))
            return
        for number, line in enumerate(text.split("\n")):
            if number:
                self.pieces.append(Piece("break"))
            if line:
                self.pieces.append(Piece("text", _as_set(line, begins=self._begins_line())))

    def _begins_line(self) -> bool:
        last = next((piece for piece in reversed(self.pieces) if piece.kind in ("text", "break")), None)
        return last is None or last.kind == "break"

    def _is_like_a_break(self, element: Any) -> bool:
        """Whether an empty element does what `br` does: it is called so, or two sentences meet there with no space."""
        if element.tag != "span" or len(element) or element.text:
            return False
        if BREAKS & set((element.get("class") or "").lower().split()):
            return True
        before = self.pieces[-1].text if self.pieces else ""
        return bool(ENDED.search(before)) and (element.tail or "").lstrip(OPENING)[:1].isupper()

    def flush(self) -> None:
        still = open_marks(self.pieces)
        pieces = (*self.pieces, *(Piece("close", mark=piece.mark) for piece in reversed(still)))
        self.pieces = list(self.open)
        if any(piece.text.strip() for piece in pieces):
            self.leaves += paragraphs_of(self._leaf(tuple(without_button(pieces))))
            self.pictured = False

    def _leaf(self, pieces: tuple[Piece, ...]) -> Leaf:
        path = self._blocks()
        kind = _kind(self.path, path)
        level = 0
        if kind == "heading":
            level = next(int(tag[1]) for tag in reversed(self.path) if tag in HEADINGS)
        if kind == "item":
            level = min(max(1, len(self.numbers)), 3)
        quotes = min(self.path.count("blockquote"), 3)
        figure = self.figures[-1] if self.figures else 0
        number = self.item if kind == "item" else 0
        cell = self.tables[-1] if self.tables and (kind == "cell" or self.path[-1] == "caption") else None
        entry = self.entries[-1] if kind == "item" and self.entries else 0
        article = self.articles[0] if self.articles else 0
        quote = self.block_quotes[-1] if self.block_quotes else 0
        return Leaf(kind, pieces, level, number, quotes, quote, path, figure, cell, entry, article, self.pictured)

    def _blocks(self) -> tuple[str, ...]:
        return tuple(place for tag, place in zip(self.path, self.places, strict=True) if tag not in WITHIN)

    def _picture(self, element: Any) -> None:
        address = _address(element)
        figure = self.figures[-1] if self.figures else 0
        if (address or figure) and not _is_small(element):
            alt = " ".join(TAG.sub(" ", element.get("alt") or "").split())
            self.pictured = True
            self.pictures.append(Shown(address, alt, len(self.leaves), figure, self._blocks()))

    def _embed(self, element: Any) -> None:
        """A video or post of another site becomes a quoted link: its title as it names itself, or its address."""
        address = (element.get("src") or element.get("data-src") or "").strip()
        address = "https:" + address if address.startswith("//") else address
        if EMBEDDED.match(address):
            title = " ".join((element.get("title") or "").split()) or address
            link = (Piece("open", mark="link", target=address), Piece("text", title), Piece("close", mark="link"))
            self.leaves.append(Leaf("embed", link, quotes=1, quote=self._next(), path=self._blocks()))


def _as_set(line: str, *, begins: bool) -> str:
    """The line, or a part of it, with spaces that do not break for those that a paragraph would lose."""
    line = line.replace("\t", TAB)
    text = line.lstrip(" ") if begins else line
    inner = SPACES.sub(lambda spaces: NO_BREAK * (len(spaces[0]) - 1) + " ", text)
    return NO_BREAK * (len(line) - len(text)) + inner


def _kind(tags: list[str], path: tuple[str, ...]) -> LeafKind:
    if "figcaption" in tags or ("figure" in tags and "blockquote" not in tags) or tags[-1] == "caption":
        return "caption"
    for tag in reversed(tags):
        if tag in HEADINGS:
            return "heading"
        if tag == "li":
            return "item"
        if tag in ("td", "th"):
            return "cell"
    if any(CALLED_CAPTION.search(place.split(".", 1)[1]) for place in path[-2:]):
        return "caption"
    return "paragraph"


def _place(element: Any) -> str:
    return f"{element.tag}.{element.get('class') or ''}.{element.get('itemprop') or ''}"


def _quotes(figure: Any) -> bool:
    """Whether the figure sets a quotation apart, perhaps with its author below, and no picture."""
    return figure.find(".//blockquote") is not None and figure.find(".//img") is None


def _around(element: Any) -> tuple[str, str]:
    """What a browser prints around the element's text."""
    if element.tag == "sup" and NOTE.fullmatch("".join(element.itertext()).strip()) and _leads_within(element):
        return ("[", "]")
    return AROUND.get(element.tag, ("", ""))


def _leads_back(link: Any) -> bool:
    """Whether the link is no more than an arrow, from a footnote back to the text."""
    return (link.get("href") or "").startswith("#") and not len(link) and bool(BACK.fullmatch(link.text or ""))


def _leads_within(element: Any) -> bool:
    """Whether a link in or around the element leads to another place of the page, as to a footnote."""
    links = [*element.iter("a"), *(parent for parent in [element.getparent()] if parent is not None)]
    return any((link.get("href") or "").startswith("#") for link in links)


def _span(element: Any, name: str) -> int:
    """Over how many columns or rows a cell goes; absurd numbers count as 1."""
    span = element.get(name) or "1"
    return int(span) if span.isascii() and span.isdigit() and 0 < int(span) <= WIDEST else 1


def _first_number(element: Any) -> int:
    start = element.get("start") or "1"
    return min(int(start), 999) if start.isascii() and start.isdigit() and int(start) else 1


def _is_small(element: Any) -> bool:
    sizes = (SIZE.match((element.get(name) or "").strip()) for name in ("width", "height"))
    return any(size and int(size[1]) < SMALL for size in sizes)


def _address(element: Any) -> str:
    """Where the picture lies: pages that load pictures late keep its address in another attribute."""
    return next(_addresses(element), "")


def _addresses(element: Any) -> Iterator[str]:
    for name in (*LATE, "src"):
        address = (element.get(name) or "").strip()
        if address.startswith("{"):  # as JSON, by the address
            address = next(iter(ADDRESS.findall(address)), "")
        if address and not address.startswith(("data:", "#", "about:")):
            yield address
    yield from _of_set(element)
    parent = element.getparent()
    if parent is not None and parent.tag == "picture":
        for source in parent.iterchildren("source"):
            yield from _of_set(source)


def _of_set(element: Any) -> Iterator[str]:
    """The first address of each `srcset`; a comma may stand inside an address, white space never."""
    for name in ("srcset", "data-srcset", "data-lazy-srcset"):
        words = (element.get(name) or "").split()
        if words and not words[0].startswith("data:"):
            yield words[0].rstrip(",")
