"""Abbreviations and what they stand for: by brackets beside the long form, by a table, by the letters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from glossom.suggesting.tables.organisations import ABBREVIATIONS, SAME
from glossom.suggesting.tables.text import words_in

SHORT = re.compile(r"[A-Z][A-Za-z0-9&.-]{1,9}")
SMALL = words_in("of the and for on in at to de la del des du et und der die")
IN_BRACKETS = re.compile(r"\s\(([A-Z]{2,6})s?\)")
WORDS_BEFORE = re.compile(r"(?:[^\W\d_][\w’'-]*\s){2,9}$")
REACH = 120  # characters before the bracket


def is_short(form: str) -> bool:
    """Whether a form looks like an abbreviation: two capitals or more, no space."""
    return bool(SHORT.fullmatch(form)) and sum(letter.isupper() for letter in form) > 1


def stands_for(short: str, long: str) -> bool:
    """Whether the letters of `short` are those of the words of `long`, in this order."""
    return letters_of(short) in initials_of(long)


def letters_of(short: str) -> str:
    """The letters of an abbreviation, case folded."""
    return "".join(letter for letter in short if letter.isalpha()).casefold()


def initials_of(long: str) -> tuple[str, str]:
    """The first letters of the words of a name, case folded: of those that are no small words, and of all."""
    words = [word.casefold() for word in re.split(r"[\s-]+", long) if word]
    return "".join(word[0] for word in words if word not in SMALL), "".join(word[0] for word in words)


def may_stand_for(short: str, long: str) -> bool:
    """Whether the two, one in brackets behind the other, belong together: their letters fit, in whatever order.

    Names of other languages are abbreviated in theirs: the Italian Episcopal Conference is CEI.
    """
    return " " in long and set(letters_of(short)) <= set(initials_of(long)[1])


def expansion(form: str) -> str:
    """What a form stands for by the tables; the form itself where they do not have it."""
    long = ABBREVIATIONS.get(form, ("", ""))[0] or form
    return SAME.get(long, long)


def spelt_out(texts: Iterable[str]) -> Mapping[str, str]:
    """Abbreviations in brackets behind their words in small letters: `improvised explosive device (IED)`."""
    found: dict[str, str] = {}
    for text in texts:
        for match in IN_BRACKETS.finditer(text):
            before = WORDS_BEFORE.search(text[max(0, match.start() - REACH) : match.start() + 1])
            words, short = before[0].split() if before else [], match[1]
            for size in range(2, len(words) + 1):
                long = words[-size:]
                if long[0].casefold() not in SMALL and stands_for(short, " ".join(long)):
                    found.setdefault(short, " ".join(long))
    return found
