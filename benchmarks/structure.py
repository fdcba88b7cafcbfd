"""How much of a page's structure an article's Markdown keeps: links, emphasis, headings, items, quotes, captions."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from html import unescape
from typing import Any
from urllib.parse import urljoin, urlsplit

from markdown_it import MarkdownIt
from markdown_it.token import Token

LONG = 60  # letters: so many of an item or a quotation are compared
PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
Kept = Mapping[str, tuple[int, int]]
"""Of each kind: how many are kept, of how many."""


def plain_blocks(markdown: str) -> str:
    """The text of the Markdown, a block a line."""
    return "\n".join(_text(token) for token in PARSER.parse(markdown) if token.type == "inline" and _text(token))


def kept_of(right: Mapping[str, Sequence[Any]], markdown: str, url: str, beside: str = "") -> Kept:
    """What the Markdown keeps of the structure that is right: lists of texts, links with host and path.

    A caption is kept where the text, or the words of a picture in it, say it; or `beside`, what is told of the picture
    at the article's head.
    """
    links: dict[str, set[str]] = {}
    said, emphasis = [_letters(beside)], set[str]()
    texts: dict[str, list[str]] = {"heading_open": [], "list_item_open": [], "blockquote_open": []}
    inside: list[str] = []
    for token in PARSER.parse(markdown):
        if token.nesting == 1:
            inside.append(token.type)
        elif token.nesting == -1:
            inside.pop()
        elif token.type == "inline":
            for name in set(inside) & set(texts):
                texts[name].append(_letters(_text(token)))
            said.append(_letters(_text(token) + _words_of_pictures(token)))
            emphasis |= {_letters(words) for words in _emphasis(token)}
            for words, address in _links(token):
                links.setdefault(_letters(words), set()).add(_address(address, url))
    items, quotes = "".join(texts["list_item_open"]), "".join(texts["blockquote_open"])
    found_links = [address in links.get(_letters(words), ()) for words, address in right.get("links", ())]
    return {
        "links": (sum(found_links), len(found_links)),
        "em": _count(right.get("em", ()), lambda text: text in emphasis),
        "heads": _count(right.get("heads", ()), lambda text: text in texts["heading_open"]),
        "items": _count(right.get("items", ()), lambda text: text[:LONG] in items),
        "quotes": _count(right.get("quotes", ()), lambda text: text[:LONG] in quotes),
        "caps": _count(right.get("caps", ()), lambda text: any(text[:LONG] in words for words in said)),
    }


def share(pages: Sequence[Kept], kind: str) -> float | None:
    """The share of links, em, heads, items, quotes or caps that is kept on all pages; None where there are none."""
    kept, count = (sum(page[kind][part] for page in pages) for part in (0, 1))
    return kept / count if count else None


def _count(right: Sequence[str], is_kept: Any) -> tuple[int, int]:
    return sum(bool(is_kept(_letters(text))) for text in right), len(right)


def _links(inline: Token) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    words, address = "", None
    for child in inline.children or ():
        if child.type == "link_open":
            words, address = "", str(child.attrGet("href") or "")
        elif child.type == "link_close" and address is not None:
            found.append((words, address))
            address = None
        else:
            words += child.content or " "
    return found


def _emphasis(inline: Token) -> list[str]:
    """The words of each stretch of emphasis, those within another one too."""
    still: list[str] = []
    found: list[str] = []
    for child in inline.children or ():
        if child.type in ("em_open", "strong_open"):
            still.append("")
        elif child.type in ("em_close", "strong_close") and still:
            found.append(still.pop())
            still = [*still[:-1], still[-1] + found[-1]] if still else []
        elif still and child.type != "image":
            still[-1] += child.content or " "
    return found


def _words_of_pictures(inline: Token) -> str:
    return "".join(child.content for child in inline.children or () if child.type == "image")


def _text(inline: Token) -> str:
    kinds = ("text", "code_inline", "softbreak", "hardbreak")
    return "".join((child.content or " ") for child in inline.children or () if child.type in kinds).strip()


def _letters(text: str) -> str:
    return re.sub(r"\W+", "", unicodedata.normalize("NFKC", unescape(text))).lower()


def _address(address: str, base: str) -> str:
    try:
        parts = urlsplit(urljoin(base or "", address.strip()))
    except ValueError:
        return ""
    return (parts.netloc + parts.path).rstrip("/").removeprefix("www.")
