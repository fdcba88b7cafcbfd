"""What an article's address repeats of its headline: addresses write few letters beyond a to z."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from urllib.parse import unquote, urlsplit

LONG_WORD = 4  # letters; shorter words tell nothing
PART = re.compile(r"[^\W_]+")
TWO_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae", "œ": "oe", "ß": "ss"})
PLAIN_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "ł": "l", "đ": "d", "ð": "d", "ı": "i"})
"""Letters that Unicode does not take apart into a plain one and a mark."""


def parts_of(text: str) -> tuple[str, ...]:
    """The words in lower case, compounds with a hyphen in their parts, as addresses have them."""
    return tuple(PART.findall(unicodedata.normalize("NFKC", text).casefold()))


def steps_of(url: str) -> tuple[tuple[str, ...], ...]:
    """The words of every step of the address's path."""
    return tuple(parts_of(unquote(step)) for step in urlsplit(url).path.split("/") if step)


def telling_in(url: str) -> frozenset[str]:
    """The address's longer words."""
    return frozenset(word for step in steps_of(url) for word in step if len(word) >= LONG_WORD and not word.isdigit())


def is_among(word: str, words: Collection[str]) -> bool:
    """Whether an address that has these words has this one: as it is, without its marks, or `ü` written as `ue`."""
    return word in words or any(spelt in words for spelt in spellings(word))


def spellings(word: str) -> tuple[str, str]:
    """How addresses write the word: without its marks, and with two letters for one."""
    return _without_marks(word.translate(PLAIN_LETTERS)), _without_marks(word.translate(TWO_LETTERS))


def _without_marks(word: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFKD", word) if not unicodedata.combining(char))
