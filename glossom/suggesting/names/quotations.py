"""Titles of works in quotation marks: “The Garden of Forking Paths”."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from glossom.suggesting.tables.given import GIVEN
from glossom.suggesting.tables.text import words_in
from glossom.suggesting.tokens import Token

LONGEST = 9  # words
QUOTED = re.compile(r"“([^“”]{3,80})”|\"([^\"]{3,80})\"|‘([^‘’]{3,80})’|«([^«»]{3,80})»")
SMALL = words_in("a an and as at by de du for from in is la le of on or the to vs with") | set("0123456789")
"""Words that have no capital inside of a title."""
SENTENCE = re.compile(r"[.!?;]\s|[,.;]$")


def titles_in(text: str, tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """The tokens, half open, of what is quoted and written like a title: two words or more, with capitals."""
    starts = [token.start for token in tokens] if QUOTED.search(text) else []
    for found in QUOTED.finditer(text) if starts else ():
        opening, closing = found.span(found.lastindex or 0)
        closing -= len(text[opening:closing]) - len(text[opening:closing].rstrip(", "))
        first, last = bisect_left(starts, opening), bisect_left(starts, closing)
        if not SENTENCE.search(text[opening:closing]) and _is_title(tokens[first:last]):
            yield first, last


def _is_title(tokens: Sequence[Token]) -> bool:
    capitals = [token for token in tokens if token.capital]
    if not 1 < len(tokens) < LONGEST or len(capitals) < 2 or not (tokens[0].capital and tokens[-1].capital):
        return False
    if tokens[0].word in GIVEN or all(token.word.isupper() for token in tokens):
        return False
    return all(token.capital or token.word in SMALL for token in tokens)
