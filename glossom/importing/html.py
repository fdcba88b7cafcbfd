"""A saved web page becomes a draft: trafilatura chooses the blocks, Markdown is written from the page's elements."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import nh3
import trafilatura
from lxml import etree
from lxml import html as lxml_html

from glossom.faults import Fault, Faulty, Place
from glossom.importing.dateline import dateline_of
from glossom.importing.draft import UNTITLED, Draft, Evidence, Given, drafted
from glossom.importing.facts import Clue, Facts, believed, json_ld_clues
from glossom.importing.kept import aligned, article_leaves, completed, with_deck
from glossom.importing.leaf import Leaf, LeafKind, Piece, open_marks, paragraphs_of, write_leaves
from glossom.importing.received import Received
from glossom.importing.sentences import adds_nothing, words_in
from glossom.model import FrontMatter, Source

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # its remarks are for its own developers

MOST_ATTRIBUTES = 5_000  # parsing takes quadratic time in them
LONG_TAG = re.compile(r"<[^<>]{20000,}")
DEEPEST = 500  # nested elements; real pages stay below 100, and sanitising takes quadratic time in depth
FEW_WORDS = 50  # an extraction as short as this has missed the article, as far as there is one
TAGS_NAMES = """
a abbr address article aside b bdi bdo blockquote body br caption center cite code dd del details dfn div dl dt
em figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr html i ins kbd li main mark nav ol p pre q s
samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr
"""
TAGS = frozenset(TAGS_NAMES.split())
REMOVED_NAMES = """
script style svg math title textarea xmp noscript template iframe object embed noembed noframes plaintext select
option button audio video canvas map
"""
REMOVED = frozenset(REMOVED_NAMES.split())
ATTRIBUTES = {"*": {"class", "id", "itemprop", "role", "lang"}, "a": {"href"}, "time": {"datetime"}, "ol": {"start"}}
INLINE_NAMES = """
a abbr b bdi bdo cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup time u var
wbr
"""
INLINE = frozenset(INLINE_NAMES.split())
MARKS: dict[str, str] = {"b": "**", "strong": "**", "i": "*", "em": "*", "a": "link"}
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
AROUND = 3  # elements that tell leaves of one kind from another
META = {
    "og:title": "title",
    "twitter:title": "title",
    "dc.title": "title",
    "parsely-title": "title",
    "og:description": "deck",
    "description": "deck",
    "twitter:description": "deck",
    "article:published_time": "date",
    "article:published": "date",
    "og:published_time": "date",
    "date": "date",
    "dc.date": "date",
    "dc.date.issued": "date",
    "dcterms.created": "date",
    "pubdate": "date",
    "publishdate": "date",
    "publish-date": "date",
    "parsely-pub-date": "date",
    "sailthru.date": "date",
    "article:modified_time": "updated",
    "og:updated_time": "updated",
    "lastmod": "updated",
    "author": "author",
    "article:author": "author",
    "dc.creator": "author",
    "parsely-author": "author",
    "sailthru.author": "author",
    "byl": "author",
    "og:site_name": "site",
    "application-name": "site",
    "og:locale": "lang",
    "og:url": "url",
    "copyright": "rights",
    "dcterms.rights": "rights",
}
BYLINE = re.compile(r"(?i)(?:^|[\s_-])(?:byline|author|autor|auteur|writer)(?:s|[_-]?names?)?(?:$|[\s_-])")
DAYLINE = re.compile(
    r"(?i)(?:^|[\s_-])(?:publish(?:ed)?|date(?:line|time)?|timestamp|pub[_-]?date|datum|posted)(?:[_-]?(?:on|date|time))?(?:$|[\s_-])"
)


def draft_html(received: Received, given: Given) -> Draft:
    """The draft of a saved page. Raises Faulty `page-too-complex`, `no-article`."""
    tree = _parsed(received.text, received.name)
    facts = believed(_clues(tree), given.url)
    clean = nh3.clean(
        received.text, tags=set(TAGS), clean_content_tags=set(REMOVED), attributes=_attributes(), link_rel=None
    )
    leaves = [part for leaf in _leaves(_parsed(clean, received.name)) for part in paragraphs_of(leaf)]
    blocks = list(_blocks(received.text, given.url or facts.url))
    chosen = completed(leaves, aligned(leaves, blocks))
    facts = with_deck(facts, leaves, chosen)
    body, dropped = article_leaves([leaves[index] for index in chosen], facts)
    if sum(words_in(leaf.text) for leaf in body) < 20:
        raise Faulty(_no_article(received.name))
    front, evidence = _front(facts, body)
    if front.deck and _repeats(body[0].text, front.deck):
        body = body[1:]
    markdown = write_leaves(body, facts.url)
    return drafted(Draft(front, markdown, evidence, dropped, received.faults), given)


def _no_article(name: str) -> Fault:
    hint = "if you can read it in the browser, select it there, copy it, and use `import --paste`"
    return Fault("no-article", f"no article was found in {name}", Place(name), hint)


def _front(facts: Facts, body: tuple[Leaf, ...]) -> tuple[FrontMatter, tuple[Evidence, ...]]:
    dateline = next((found for found in (dateline_of(leaf.text) for leaf in body[:4]) if found), None)
    evidence = facts.evidence
    if dateline:
        evidence = (*evidence, Evidence("dateline", dateline.place, "beginning of the lead"))
    return FrontMatter(
        title=facts.title or UNTITLED,
        deck=facts.deck,
        dateline=dateline.place if dateline else "",
        authors=facts.authors,
        date=facts.date,
        updated=facts.updated,
        lang=facts.lang,
        source=Source(name=facts.source, url=facts.url, rights=facts.rights),
    ), evidence


def _repeats(lead: str, deck: str) -> bool:
    dateline = dateline_of(lead)
    return adds_nothing(lead[dateline.end if dateline else 0 :], deck)


def _attributes() -> dict[str, set[str]]:
    return {tag: set(names) for tag, names in ATTRIBUTES.items()}


# ---------------------------------------------------------------- the tree


def _parsed(text: str, name: str) -> Any:
    """The page as a tree. Raises Faulty where its elements are nested too deep."""
    if any(tag[0].count("=") > MOST_ATTRIBUTES for tag in LONG_TAG.finditer(text)):
        raise Faulty(_too_complex(name, f"an element of {name} has more than {MOST_ATTRIBUTES} attributes"))
    # as bytes: lxml refuses a str that declares an encoding
    parser = lxml_html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        tree = lxml_html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as slip:
        raise Faulty(_no_article(name)) from slip
    depth = deepest = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    if deepest > DEEPEST:
        raise Faulty(_too_complex(name, f"the elements of {name} are nested more than {DEEPEST} deep"))
    return tree


def _too_complex(name: str, message: str) -> Fault:
    hint = "select the article in the browser, copy it, and use `import --paste`"
    return Fault("page-too-complex", message, Place(name), hint)


def _text(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def _blocks(text: str, url: str) -> Iterator[str]:
    """The text of the blocks that trafilatura takes for the article, in order."""
    body = _extracted(text, url, precise=True)
    if body is None or len(_text(body).split()) < FEW_WORDS:
        body = _extracted(text, url, precise=False)
    if body is None:
        return
    current: list[str] = []
    for event, element in etree.iterwalk(body, events=("start", "end")):
        if event == "start":
            if element.tag not in ("hi", "ref", "del"):
                yield from _flushed(current)
            current.append(element.text or "")
        else:
            if element.tag not in ("hi", "ref", "del"):
                yield from _flushed(current)
            current.append(element.tail or "")
    yield from _flushed(current)


def _extracted(text: str, url: str, *, precise: bool) -> Any:
    found = trafilatura.bare_extraction(
        text, url=url or None, favor_precision=precise, include_comments=False, include_tables=True, with_metadata=False
    )
    return getattr(found, "body", None)


def _flushed(current: list[str]) -> Iterator[str]:
    text = " ".join("".join(current).split())
    current.clear()
    if text:
        yield text


# ---------------------------------------------------------------- leaves


class _Walk:
    """Walks the sanitised page and gathers its leaves."""

    def __init__(self) -> None:
        self.leaves: list[Leaf] = []
        self.pieces: list[Piece] = []
        self.open: list[Piece] = []  # marks of elements that are still open
        self.path: list[str] = []
        self.places: list[str] = []
        self.numbers: list[int] = []  # of each open list: the number of its next item, 0 where it has none
        self.item: int = 0

    def start(self, element: Any) -> None:
        tag = element.tag
        if tag not in INLINE and tag != "br":
            self.flush()
        self.path.append(tag)
        self.places.append(f"{tag}.{element.get('class') or ''}.{element.get('itemprop') or ''}")
        if tag in ("ul", "ol"):
            self.numbers.append(_first_number(element) if tag == "ol" else 0)
        if tag == "li" and self.numbers:
            self.item = self.numbers[-1]
            self.numbers[-1] += 1 if self.numbers[-1] else 0
        if tag == "br":
            self.pieces.append(Piece("break"))
        if tag in MARKS:
            mark = Piece("open", mark=MARKS[tag], target=element.get("href") or "")  # type: ignore[arg-type]
            self.pieces.append(mark)
            self.open.append(mark)
        if element.text:
            self.pieces.append(Piece("text", element.text))

    def end(self, element: Any) -> None:
        tag = element.tag
        if tag not in INLINE and tag != "br":
            self.flush()
        if tag in MARKS and self.open:
            self.pieces.append(Piece("close", mark=self.open.pop().mark))
        if tag in ("ul", "ol") and self.numbers:
            self.numbers.pop()
        self.path.pop()
        self.places.pop()
        if element.tail:
            self.pieces.append(Piece("text", element.tail))

    def flush(self) -> None:
        still = open_marks(self.pieces)
        pieces = (*self.pieces, *(Piece("close", mark=piece.mark) for piece in reversed(still)))
        self.pieces = list(self.open)
        if any(piece.text.strip() for piece in pieces):
            self.leaves.append(self._leaf(pieces))

    def _leaf(self, pieces: tuple[Piece, ...]) -> Leaf:
        kind = _kind(self.path)
        level = 0
        if kind == "heading":
            level = next(int(tag[1]) for tag in reversed(self.path) if tag in HEADINGS)
        if kind == "item":
            level = min(max(1, len(self.numbers)), 3)
        quotes = min(self.path.count("blockquote"), 3)
        blocks = [place for tag, place in zip(self.path, self.places, strict=True) if tag not in INLINE]
        place = " ".join(blocks[-AROUND:])
        return Leaf(kind, pieces, level, self.item if kind == "item" else 0, quotes, place)


def _leaves(tree: Any) -> list[Leaf]:
    """The leaves of the page in the order of reading."""
    walk = _Walk()
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if event == "start":
            walk.start(element)
        else:
            walk.end(element)
    walk.flush()
    return walk.leaves


def _kind(path: list[str]) -> LeafKind:
    if "figcaption" in path or ("figure" in path and "blockquote" not in path) or path[-1] == "caption":
        return "caption"
    for tag in reversed(path):
        if tag in HEADINGS:
            return "heading"
        if tag == "li":
            return "item"
        if tag in ("td", "th"):
            return "cell"
    return "paragraph"


def _first_number(element: Any) -> int:
    start = element.get("start") or "1"
    return min(int(start), 999) if start.isascii() and start.isdigit() and int(start) else 1


# ---------------------------------------------------------------- clues


def _clues(tree: Any) -> list[Clue]:
    """Everything that the page states about itself."""
    clues = [*_json_ld(tree), *_meta(tree), *_visible(tree)]
    title = tree.findtext(".//title")
    if title and title.strip():
        clues.append(Clue("title", " ".join(title.split()), "title", "title element"))
    if tree.get("lang"):
        clues.insert(0, Clue("lang", tree.get("lang"), "meta", "html lang"))
    canonical = tree.xpath("string(//link[@rel='canonical']/@href)")
    if canonical:
        clues.insert(0, Clue("url", canonical, "meta", "canonical link"))
        host = urlsplit(canonical).hostname or ""
        clues.append(Clue("site-host", host.removeprefix("www."), "meta", "canonical link"))
    return clues


def _json_ld(tree: Any) -> Iterator[Clue]:
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or ""):
            yield from json_ld_clues(script.text or "")


def _meta(tree: Any) -> Iterator[Clue]:
    for element in tree.iter("meta"):
        name = (element.get("property") or element.get("name") or element.get("itemprop") or "").strip().lower()
        content = " ".join((element.get("content") or "").split())
        if name in META and content:
            yield Clue(META[name], content, "meta", f"meta {name}")


def _visible(tree: Any) -> Iterator[Clue]:
    for element in tree.iter("h1", "h2", "p", "div", "span", "time", "a", "address", "li"):
        names = " ".join(
            filter(None, (element.get("class"), element.get("itemprop"), element.get("rel"), element.get("id")))
        )
        if element.tag == "h1":
            yield Clue("h1", _text(element), "visible", "h1")
        if element.tag == "time" and element.get("datetime"):
            yield Clue("date", element.get("datetime"), "visible", "time element")
        if not names or len(element) > 12:
            continue
        yield from _named(element, names)


def _named(element: Any, names: str) -> Iterator[Clue]:
    """What an element shows whose class or itemprop says what it is."""
    text = _text(element)
    if not text or len(text) > 600:
        return
    if BYLINE.search(names) and len(text) <= 160:
        yield Clue("author", text, "visible", f"class {names[:40]}")
    if DAYLINE.search(names) and len(text) <= 120:
        yield Clue("date", text, "visible", f"class {names[:40]}")
