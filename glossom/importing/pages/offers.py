"""What a page that lists articles offers: the links that look like articles of its own site."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import urljoin, urlsplit, urlunsplit

from glossom.importing.pages.leaf import Leaf
from glossom.importing.wording.chrome import is_chrome

MOST = 5
"""Addresses in a hint: so many can be read in it."""
FEWEST_WORDS = 4  # of a headline; what is shorter leads to a section
LEAST = 3  # of such links make a list
LINKED = 0.8  # the share of a headline's letters that are a link
SECTION = re.compile(r"(?i)^/?(?:(?:tags?|topics?|categor\w*|authors?|search|about|video|live)(?:/.*)?|[\w-]{0,14})/?$")
"""Paths that name no article but a part of the site."""


def offered(leaves: Sequence[Leaf], base: str) -> tuple[str, ...]:
    """The addresses of the first few articles that the page leads to; none where it is too few to be a list.

    A link looks like an article where its words are a headline's: a heading, or four words and more, and its address,
    on the host of `base`, is longer than a section's. Those in headings come first.
    """
    found = dict.fromkeys(address for leaf in leaves for address in _articles(leaf, base))
    if len(found) < LEAST:
        return ()
    headed = dict.fromkeys(address for leaf in leaves if leaf.kind == "heading" for address in _articles(leaf, base))
    return tuple({**headed, **found})[:MOST]


def _articles(leaf: Leaf, base: str) -> Iterator[str]:
    if leaf.link_share < LINKED or is_chrome(leaf.text) or (leaf.kind != "heading" and leaf.words < FEWEST_WORDS):
        return
    for piece in leaf.pieces:
        if piece.kind == "open" and piece.mark == "link":
            address = _whole(piece.target, base)
            if address:
                yield address


def _whole(target: str, base: str) -> str:
    """The address without its fragment; nothing where it lies elsewhere, or names a section."""
    try:
        parts = urlsplit(urljoin(base, target.strip()))
        host = urlsplit(base).hostname
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or (host and parts.hostname != host) or SECTION.match(parts.path):
        return ""
    return urlunsplit((parts.scheme, parts.netloc, parts.path, parts.query, ""))
