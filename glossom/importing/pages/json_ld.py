"""What a page states in JSON-LD, the data that it gives to search engines."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any

from glossom.importing.pages.clue import Clue
from glossom.importing.wording.days import as_stamp

ARTICLES = re.compile(r"Article$|Posting$|^Report$|^WebPage$|^LiveBlog", re.IGNORECASE)
DEEPEST = 12  # levels
WRAPPING = re.compile(r"^\s*(?://)?\s*<!(?:--|\[CDATA\[)|(?://)?\s*(?:-->|\]\]>)\s*$")
"""What hid scripts from browsers of old."""
LAST_COMMA = re.compile(r",(?=\s*[}\]])")
"""Behind the last of several values, where JSON has none."""
KEYS = {
    "headline": "title",
    "alternativeHeadline": "deck",
    "description": "deck",
    "datePublished": "date",
    "dateModified": "updated",
    "inLanguage": "lang",
    "license": "rights",
    "usageInfo": "rights",
    "copyrightNotice": "rights",
}
STAMPS = ("date", "updated")
BLOCKS = re.compile(r"(?i)</?(?:p|br|div|h[1-6]|li|ul|ol|blockquote)\b[^<>]{0,500}>")
"""Elements in a text that part paragraphs."""


def json_ld_clues(text: str) -> Iterator[Clue]:
    """What a page's JSON-LD states about an article; nothing where it cannot be read."""
    bare = WRAPPING.sub("", text)
    found = _read(bare) or _read(LAST_COMMA.sub("", bare))
    things = list(_things(found, 0))
    named = {str(thing["@id"]): thing for thing in things if "@id" in thing and "name" in thing}
    for thing in things:
        if any(ARTICLES.search(kind) for kind in _strings(thing.get("@type"))):
            yield from _clues_of(
                {**thing, **{name: _meant(thing.get(name), named) for name in ("author", "publisher")}}
            )


def _read(text: str) -> Any:
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _meant(value: Any, named: Mapping[str, Any], depth: int = 0) -> Any:
    """The value; for a reference (`{"@id": …}`) what it refers to."""
    if isinstance(value, list) and depth < DEEPEST:
        return [_meant(item, named, depth + 1) for item in value]
    if isinstance(value, dict) and "name" not in value:
        return named.get(str(value.get("@id")), value)
    return value


def _things(value: Any, depth: int) -> Iterator[Mapping[str, Any]]:
    if depth > DEEPEST:
        return
    if isinstance(value, list):
        for item in value:
            yield from _things(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _things(value.get(key), depth + 1)


def _clues_of(thing: Mapping[str, Any]) -> Iterator[Clue]:
    page = "WebPage" in _strings(thing.get("@type"))
    for name, key in KEYS.items():
        for value in _strings(thing.get(name)):
            told = _without_tags(value)
            yield Clue(key, as_stamp(told) if key in STAMPS else told, "json-ld", f"JSON-LD {name}")
    body = thing.get("articleBody")
    if isinstance(body, str):
        lines = (_without_tags(line, "") for line in BLOCKS.sub("\n", unescape(body)).splitlines())
        yield Clue("body", "\n".join(line for line in lines if line), "json-ld", "JSON-LD articleBody")
    if str(thing.get("isAccessibleForFree")).lower() == "false":
        yield Clue("closed", "true", "json-ld", "JSON-LD isAccessibleForFree")
    for value in _strings(thing.get("publisher")):
        yield Clue("site", value, "json-ld", "JSON-LD publisher")
    if not page:
        for value in _strings(thing.get("author")):
            yield Clue("author", value, "json-ld", "JSON-LD author")
    yield from _posts(thing.get("liveBlogUpdate"))


def _posts(updates: Any) -> Iterator[Clue]:
    for update in updates if isinstance(updates, list) else [updates]:
        if isinstance(update, dict):
            for value in _strings(update.get("headline"))[:1]:
                yield Clue("post", value, "json-ld", "JSON-LD liveBlogUpdate")


def _without_tags(text: str, between: str = " ") -> str:
    """Text in which markup was written as text, without it. between: what stands for each tag."""
    return " ".join(re.sub(r"<[^<>]{1,500}>", between, unescape(text)).split())


def _strings(value: Any, depth: int = 0) -> list[str]:
    """The plain strings in a value: of things, their names."""
    if isinstance(value, str):
        return [" ".join(value.split())] if value.strip() else []
    if isinstance(value, list) and depth < 3:
        return [text for item in value for text in _strings(item, depth + 1)]
    if isinstance(value, dict) and depth < 3:
        return _strings(value.get("name"), depth + 1)
    return []
