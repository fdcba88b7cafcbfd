"""The order of the glossary."""

from __future__ import annotations

import unicodedata

ARTICLES_BEFORE = ("the ", "a ", "an ")


def sort_key(term: str) -> str:
    """Where a term stands in the alphabet: without accents, case and a leading article."""
    lower = "".join(char for char in unicodedata.normalize("NFKD", term.casefold()) if not unicodedata.combining(char))
    for word in ARTICLES_BEFORE:
        lower = lower.removeprefix(word)
    return lower


def initial(term: str) -> str:
    """The letter under which a term stands; `#` for digits and signs."""
    first = sort_key(term)[:1].upper()
    return first if first.isalpha() else "#"
