"""The entries that a feed offers, and how a feed is told from a page. Reading one: feed.py."""

from __future__ import annotations

import re
from collections.abc import Sequence

from glossom.dataclass import dataclass

XML_FEED = re.compile(
    rb"(?s)^(?:\xef\xbb\xbf)?+\s*+(?:(?><\?.*?\?>|<!--.*?-->|<!DOCTYPE\s+rss\b[^>]*>)\s*+)*+<(?:rss|feed|(?:\w+:)?RDF)\b"
)
JSON_FEED = re.compile(rb'(?s)^(?:\xef\xbb\xbf)?\s*\{.*"version"\s*:\s*"https?:(?:\\?/){2}jsonfeed\.org(?:\\?/)version')
HEAD = 4096  # bytes in which a feed shows what it is


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One of the articles that a feed offers."""

    title: str
    url: str = ""
    """The article's page; empty where the feed names none."""
    published: str = ""
    """The day as the feed states it, in ISO form; empty where it states none."""
    authors: tuple[str, ...] = ()
    content: str = ""
    """HTML of the whole text, where the feed carries it."""


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed's entries in its own order, the newest first as a rule."""

    title: str
    lang: str
    entries: tuple[Entry, ...]


def is_feed(content: bytes) -> bool:
    """Whether the bytes begin as a feed does."""
    head = content[:HEAD]
    return bool(XML_FEED.match(head) or JSON_FEED.match(head))


def chosen(words: str, count: int) -> Sequence[int]:
    """The numbers, from 1, that `1,3-5` or `all` names among so many entries; each once, in the order given.

    Raises ValueError with the words that name none.
    """
    if words.strip().casefold() == "all":
        return range(1, count + 1)
    numbers: list[int] = []
    for part in words.split(","):
        found = re.fullmatch(r"\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?", part)
        first, last = (int(found[1]), int(found[2] or found[1])) if found else (0, 0)
        if not 1 <= first <= last <= count:
            raise ValueError(part.strip() or words)
        numbers += range(first, last + 1)
    return list(dict.fromkeys(numbers))
