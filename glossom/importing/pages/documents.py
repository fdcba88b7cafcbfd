"""Documents that a word processor saved as a page: what their classes say is said by elements, as on other pages."""

from __future__ import annotations

import re
from itertools import groupby
from typing import Any

GENERATOR = re.compile(r"(?i)\b(?:microsoft word|libreoffice|openoffice|cocoa html writer)\b")
"""Who says in `meta` that they made the page: Word, its free relatives, TextEdit."""
GOOGLE = "doc-content"
"""The class of the body where Google Docs made it."""
TITLES = frozenset(("MsoTitle", "title", "title-western"))
"""The paragraph style of a title, as Word, Google Docs and LibreOffice call it."""
ITEM = "MsoListParagraph"
"""How the classes of Word's list items begin: it writes paragraphs that start with their sign."""
SIGN = re.compile(r"\s*(?:(?P<number>\d{1,3})[.)]|[·•●○o§Øüvà–—-])\s{2,}")
"""A number or a bullet, and the gap behind it, which is wider than that between words.

The letters are those at whose places Symbol, Wingdings and Courier New draw their bullets.
"""


def is_document(tree: Any) -> bool:
    """Whether a word processor made the page."""
    generators = (meta.get("content") or "" for meta in tree.iter("meta") if _is_generator(meta))
    return any(GENERATOR.search(name) for name in generators) or GOOGLE in _classes(tree.find("body"))


def _is_generator(meta: Any) -> bool:
    return (meta.get("name") or "").lower() == "generator"


def _classes(element: Any) -> list[str]:
    return [] if element is None else (element.get("class") or "").split()


def with_elements(tree: Any) -> None:
    """Make headlines and lists, in the tree of a document, of the paragraphs that are styled so."""
    for paragraph in list(tree.iter("p")):
        if TITLES & set(_classes(paragraph)):
            paragraph.tag = "h1"
    for _, group in groupby(list(tree.iter("p")), key=_list_of):
        items = [paragraph for paragraph in group if _is_item(paragraph)]
        if items:
            _make_list(items)


def _list_of(paragraph: Any) -> tuple[bool, Any]:
    """Equal for the items of one list: they have one parent, and no other paragraph between them."""
    return _is_item(paragraph), paragraph.getparent()


def _is_item(paragraph: Any) -> bool:
    return any(name.startswith(ITEM) for name in _classes(paragraph)) and bool(SIGN.match(_text(paragraph)))


def _text(element: Any) -> str:
    return "".join(element.itertext())


def _make_list(items: list[Any]) -> None:
    sign = SIGN.match(_text(items[0]))
    whole = items[0].makeelement("ol" if sign and sign["number"] else "ul")
    if sign and sign["number"]:
        whole.set("start", sign["number"])
    items[0].addprevious(whole)
    for item in items:
        found = SIGN.match(_text(item))
        _cut(item, found.end() if found else 0)
        item.tag = "li"
        whole.append(item)


def _cut(element: Any, count: int) -> int:
    """Take so many letters from the beginning of the element's text. How many are still to be taken behind it."""
    element.text, count = _rest(element.text, count)
    for child in element:
        count = _cut(child, count)
        child.tail, count = _rest(child.tail, count)
    return count


def _rest(text: str | None, count: int) -> tuple[str, int]:
    return (text or "")[count:], max(0, count - len(text or ""))
