"""The order of the glossary."""

from __future__ import annotations

import unicodedata

ARTICLES_BEFORE = ("the ", "a ", "an ")
PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})
"""Letters that Unicode does not take apart, as an English index files them."""


def sort_key(term: str) -> str:
    """Where a term stands in the alphabet: without accents, case and a leading article."""
    apart = unicodedata.normalize("NFKD", term.casefold())
    lower = "".join(char for char in apart if not unicodedata.combining(char)).translate(PLAIN)
    for word in ARTICLES_BEFORE:
        lower = lower.removeprefix(word)
    return lower


def initial(term: str) -> str:
    """The letter under which a term stands; `#` for digits and signs."""
    first = sort_key(term)[:1].upper()
    return first if first.isalpha() else "#"
