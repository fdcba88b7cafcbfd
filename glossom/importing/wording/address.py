"""What an article's address repeats of its headline: addresses write few letters beyond a to z."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence
from difflib import SequenceMatcher
from urllib.parse import unquote, urlsplit

LONG_WORD = 4  # letters; shorter words tell nothing
LEAST_WORDS = 3  # of a step that may repeat a headline; shorter ones name a section
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


def likeness(words: Sequence[str], steps: Sequence[Sequence[str]]) -> float:
    """How much of the words and of the likest step are the same in the same order, 0 to 1; figures aside."""
    return max((_likeness(words, step) for step in steps if len(step) >= LEAST_WORDS), default=0.0)


def _likeness(words: Sequence[str], step: Sequence[str]) -> float:
    own = [word for word in step if not word.isdigit()]
    plain = [next((spelt for spelt in (word, *spellings(word)) if spelt in own), word) for word in words]
    return SequenceMatcher(None, [word for word in plain if not word.isdigit()], own, autojunk=False).ratio()


def spellings(word: str) -> tuple[str, str]:
    """How addresses write the word: without its marks, and with two letters for one."""
    return _without_marks(word.translate(PLAIN_LETTERS)), _without_marks(word.translate(TWO_LETTERS))


def _without_marks(word: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFKD", word) if not unicodedata.combining(char))
