"""An article that is imported again: what its source says now, and what its editor made of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from glossom.importing.same import address_key
from glossom.model import FrontMatter, Source
from glossom.reading.article import said
from glossom.reading.sentences import sentence_around

STATED = ("title", "date", "updated", "deck", "dateline", "authors", "lang", "image")
"""Keys that an import may fill; all others are the editor's own."""
OF_SOURCE = ("name", "url", "rights")

# possessive: a page of stray brackets must not be read in all ways
WORDS = r"(?:[^\[\]\\]|\\.|\[(?:[^\[\]\\]|\\.)*+\](?:\([^()\s]*+\))?+)*+"
SPAN = re.compile(rf"(?s)\[(?P<words>{WORDS})\]\{{(?:gloss=[^\s{{}}\"'=]+|\.nogloss)\}}")
WHOLE = re.compile(r"(?m)^\{\.nogloss\}\n|[ \t\n]*\{\.nogloss\}\s*\Z")
PARTS = re.compile(r"\n[ \t]*\n\s*")


def merged_front(there: FrontMatter, now: FrontMatter, before: FrontMatter | None) -> FrontMatter:
    """The front matter that is there, with what the source says otherwise now.

    before: what the import said that the editor began with. What differs from it is the editor's, and stays; where it
    is not known all that is there stays, and only what is absent is added. What the source no longer says stays, too.
    """
    found = {key: _merged(there, now, before, key) for key in STATED}
    source = _merged_source(there.source or Source(), now.source or Source(), before)
    updated = found["updated"] or now.updated
    unknown = tuple(key for key in there.unknown if not found.get(key))
    return replace(there, **(found | {"updated": updated}), source=source, unknown=unknown)


def _merged_source(old: Source, new: Source, before: FrontMatter | None) -> Source:
    """The source that is there, with what it says now.

    What another page of the same text says of its rights is not said of this one.
    """
    if old.url and new.url and address_key(old.url) != address_key(new.url):
        return old
    base = (before.source or Source()) if before else None
    of_source = {key: _merged(old, new, base, key) for key in OF_SOURCE}
    return replace(old, **of_source, retrieved=new.retrieved or old.retrieved)


def _merged(there: Any, now: Any, before: Any, key: str) -> Any:
    old, new = getattr(there, key), getattr(now, key)
    if not new:
        return old
    if before is None:
        return old or new
    return new if old == getattr(before, key) else old


def changes_between(there: FrontMatter, after: FrontMatter) -> Mapping[str, Any]:
    """What `set_front` is to set, so that the one becomes the other."""
    keys = [key for key in (*STATED, "unknown") if getattr(there, key) != getattr(after, key)]
    changes = {key: _written(getattr(after, key)) for key in keys}
    old, new = there.source or Source(), after.source or Source()
    for key in (*OF_SOURCE, "retrieved"):
        if getattr(old, key) != getattr(new, key):
            changes[f"source.{key}"] = _written(getattr(new, key))
    return changes


def _written(value: Any) -> Any:
    plain = said(value)
    return plain.isoformat() if hasattr(plain, "isoformat") else plain


# ---------------------------------------------------------------- the body


def merged_body(there: str, now: str, before: str | None) -> tuple[str, tuple[str, ...]]:
    """The body as the source has it now, with the marks that were set by hand where their sentences still stand.

    Where the source has not changed since `before`, what the editor made of it stays as it is. The marks that found
    no place come back, too.
    """
    if before is not None and before.strip() == now.strip():
        return there, ()
    parts = PARTS.split(now.strip())
    lost: list[str] = []
    taken: set[int] = set()
    for part in PARTS.split(there.strip()):
        if plain(part) == part:
            continue
        at = next((at for at, new in enumerate(parts) if at not in taken and new == plain(part)), None)
        if at is not None:
            parts[at] = part
            taken.add(at)
            continue
        for sentence, marks in _marked_sentences(part):
            if not _put_back(parts, sentence):
                lost += marks
        lost += ["{.nogloss}"] * bool(WHOLE.search(part))
    return _joined(now, parts), tuple(lost)


def plain(text: str) -> str:
    """The text without marks that were set by hand."""
    text = WHOLE.sub("", text)
    while SPAN.search(text):
        text = SPAN.sub(lambda found: found["words"], text)
    return text


def _marked_sentences(part: str) -> Iterator[tuple[str, list[str]]]:
    """The sentences of a paragraph that have marks, and these."""
    part = WHOLE.sub("", part)
    done = 0
    for found in SPAN.finditer(part):
        if found.start() < done:
            continue
        start, done = sentence_around(part, found.start(), found.end())
        yield part[start:done], [span[0] for span in SPAN.finditer(part, start, done)]


def _put_back(parts: list[str], sentence: str) -> bool:
    for at, part in enumerate(parts):
        if plain(sentence) in part:
            parts[at] = part.replace(plain(sentence), sentence, 1)
            return True
    return False


def _joined(now: str, parts: list[str]) -> str:
    """The parts with what stood between them."""
    gaps = [*PARTS.findall(now.strip()), "\n"]
    return "".join(part + gap for part, gap in zip(parts, gaps, strict=True)) if now.strip() else ""
