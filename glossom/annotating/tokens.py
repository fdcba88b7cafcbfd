"""A text as tokens: words, and signs one by one, in the shape in which they are compared."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import accumulate

from glossom.reading.blanking import without_ascii_signs, without_usual_signs

MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0900-\u0963\u0966-\u0dff"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
)
JOINERS = "\u00ad\u200c\u200d\u2060"  # soft hyphen and invisible joiners stand inside words
APOSTROPHES = "'’‘ʻʼ`´"  # one sign in many shapes; ʻ and ʼ are letters to Unicode
LONE = (  # scripts written without spaces: Japanese and Chinese, Thai, Lao, Burmese, Khmer; a letter is a token
    "\u3040-\u309f\u3400-\u9fff\uf900-\ufaff\uac00-\ud7a3"
    "\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81-\u0eb0\u0ec0-\u0ec6\u1000-\u102a\u1780-\u17b3"
)
KATAKANA = "\u30a0-\u30ff"
GAP = r"[\s\u200b\ufeff]"
TOKEN = (
    rf"[0-9A-Za-z_]++(?![\w{MARKS}{JOINERS}]|-\n)|"  # most words, without looking at each letter's script
    rf"[{LONE}][{MARKS}]*|[{KATAKANA}]+"
    rf"|(?:(?![{LONE}{KATAKANA}ʻʼ])[\w{MARKS}{JOINERS}]|(?<=[a-z])-\n(?=[a-z]))+"  # a word may be cut at a line's end
    rf"|ʻ|ʼ|[^\w\s\u200b\ufeff]"
)
SPACED = re.compile(rf"{GAP}*+(?:{TOKEN})")
"""A token with the white space before it: `re` takes both at once in two thirds of the time for the token alone."""
LEADING = re.compile(rf"{GAP}*")
JOINED = dict.fromkeys(map(ord, "\u00ad\u200c\u200d\u2060\n-"))
BARRED = str.maketrans("łøđħŁØĐ", "lodhLOD")
FOLDED_SIGNS = {**dict.fromkeys(APOSTROPHES, "'"), "‐": "-", "‑": "-"}

UNUSUAL = re.compile("[^\\x00-\\x7fÀ-ÖØ-Þà-öø-įĲ-ňŊ-žЀ-ҁҊ-ԯ]")
"""All but ASCII, and Latin and Cyrillic letters that are folded by `lower`: not ß or ı."""

REMEMBERED = 4096
"""Tokens beyond ASCII, most of them quotation marks and dashes, whose folding is kept."""


def tokens(text: str) -> tuple[list[str], list[int]]:
    """Folded tokens, with a space before those that follow white space, and the offsets at which they end."""
    tidy = text.isprintable() and "  " not in text  # a space is then the only white space before a token of ASCII
    if tidy and text.isascii():
        written = words = SPACED.findall(text.lower())
    else:
        written = SPACED.findall(text)
        words = [word.lower() if tidy and word.isascii() else folded(word) for word in written]
    return words, list(accumulate(map(len, written)))


def is_letter_of_its_own(letter: str) -> bool:
    """Whether a script writes it without spaces. Few texts ask, and the set of such letters takes long to compile."""
    return re.match(f"[{LONE}]", letter) is not None


def as_written(text: str) -> list[str]:
    """The tokens as they are written."""
    return [word[_gap(word) :] for word in SPACED.findall(text)]


def words_alone(text: str) -> str | None:
    """The text with its words folded and all else blank, each word at its place; None for a text of unusual signs.

    What stands between blanks is a token, and the other tokens are signs, one by one. It takes a third of the time.
    """
    text = without_usual_signs(text)
    if "\n" in text or (not text.isascii() and UNUSUAL.search(text)):  # a line's end may cut a word in two
        return None
    return without_ascii_signs(text.lower())


@lru_cache(maxsize=REMEMBERED)
def folded(word: str) -> str:
    """A token as `SPACED` reads it, in the shape in which it is compared: after any white space with one space."""
    bare = word[_gap(word) :]
    lower = bare.lower() if bare.isascii() and "\n" not in bare else fold(bare)
    return lower if len(bare) == len(word) else " " + lower


def _gap(word: str) -> int:
    """How many characters of white space a token as `SPACED` reads it begins with."""
    return LEADING.match(word).end()  # type: ignore[union-attr]  # it matches nothing, too


def start_of(text: str, word: str, before: int) -> int:
    """Where a token begins, given it folded and where the token before it ends."""
    found = LEADING.match(text, before) if word.startswith(" ") else None
    return found.end() if found else before


def fold(word: str) -> str:
    """The word as it is compared: composed, without case, straight apostrophes, nothing invisible."""
    if len(word) == 1:
        return FOLDED_SIGNS.get(word) or word.casefold()
    folded = unicodedata.normalize("NFC", word.translate(JOINED)).casefold()
    return folded.replace("i\u0307", "i").replace("ı", "i")  # Turkish has two i, and each its capital


@lru_cache(maxsize=REMEMBERED)
def without_marks(word: str) -> str:
    """The word without accents; ł, ø and đ as plain letters too."""
    bare = "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))
    return bare.translate(BARRED)
