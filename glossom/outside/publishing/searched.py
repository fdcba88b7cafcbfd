"""What of a page Pagefind reads: two pages that give the same are found by the same words, with the same snippet.

In doubt it is too much: then an index is made that need not have been. Pages that come from a theme close their tags;
where HTML leaves that open (`<p>`, `<li>`), what is to be ignored is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from glossom.digest import digest

_NEVER = re.compile(rb"<!--.*?-->|<(script|style|template|textarea)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
"""What is not read, and might hold what looks like a tag."""
_REST = rb"(?:[^>\"']|\"[^\"]*\"|'[^']*')*"
_TAG = rb"<([a-z][a-z0-9-]*)(?=\s)" + _REST + rb"?\s"
_BODY = re.compile(_TAG + rb"data-pagefind-body\b", re.IGNORECASE)
_IGNORED = re.compile(_TAG + rb"data-pagefind-ignore\b", re.IGNORECASE)
_TOLD = re.compile(_TAG + rb"data-pagefind-(?:filter|meta|sort)\b" + _REST + rb">", re.IGNORECASE)
"""What tells Pagefind something wherever it stands, in what is ignored too: filters, days to sort by."""
_NAMES = re.compile(rb"<(title|h1)\b.*?</\1\s*>|<img\b" + _REST + rb">", re.DOTALL | re.IGNORECASE)
"""What a result may be called, and shown with."""
_VOID = frozenset((b"meta", b"link", b"img", b"input"))
_CLOSED = frozenset(
    (b"article", b"aside", b"div", b"footer", b"header", b"main", b"nav", b"section", b"span", b"table", b"ul", b"ol")
)
"""Elements whose end must be written; of the others it cannot be told without knowing all of HTML."""


def read_of(page: bytes) -> tuple[str, bool]:
    """The digest of what Pagefind reads of a page, and whether the page says what that is; else it is the whole page.

    Where one page of a site says so, those that do not are not read at all.
    """
    plain = _NEVER.sub(b"", page)
    bodies = list(_bodies(plain))
    if not bodies:
        return digest(plain), False
    told = [_element(plain, found) for found in _TOLD.finditer(plain)]
    names = [found.group() for found in _NAMES.finditer(plain)]
    return digest(b"\0".join([*names, *told, *map(_without_ignored, bodies)])), True


def _element(page: bytes, opening: re.Match[bytes]) -> bytes:
    """The element whole: it may be its text that is told."""
    return opening.group() if opening[1].lower() in _VOID else page[opening.start() : _end(page, opening)]


def _bodies(page: bytes) -> Iterator[bytes]:
    for found in _BODY.finditer(page):
        yield page[found.start() : _end(page, found)]


def _without_ignored(body: bytes) -> bytes:
    kept, at = [], 0
    for found in _IGNORED.finditer(body):
        if found.start() >= at and found[1].lower() in _CLOSED:
            kept.append(body[at : found.start()])
            at = _end(body, found)
    return b"".join([*kept, body[at:]])


def _end(page: bytes, opening: re.Match[bytes]) -> int:
    """Where the element ends that this tag opens; where its end is not found, that of the page for what is read."""
    depth = 0
    for found in re.finditer(
        rb"<(/?)" + re.escape(opening[1]) + rb"(?=[\s/>])", page[opening.start() :], re.IGNORECASE
    ):
        depth += -1 if found[1] else 1
        if depth == 0:
            return opening.start() + found.end()
    return len(page)
