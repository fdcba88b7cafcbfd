"""A paragraph as words, and how each is joined to the one before it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from glossom.suggesting.tables.text import words_in


class Joint(IntEnum):
    """What stands between a word and the one before it."""

    SPACE = 0
    """Nothing but space."""
    AMPERSAND = 1
    COMMA = 2
    BREAK = 3
    """Something else inside the sentence: a dash, a bracket, a closing quotation mark."""
    QUOTE = 4
    """A quotation mark that opens."""
    START = 5
    """The beginning of a sentence."""


class Token(NamedTuple):
    """A word; `start` and `end` are code points of the paragraph, a possessive ending left out."""

    word: str
    start: int
    end: int
    joint: Joint
    owns: bool
    """Whether a possessive ending follows."""
    capital: bool
    """Whether it may be a name by its letters: a capital at its head, or one inside (iPhone)."""


ABBREVIATED = words_in("""
Mr Mrs Ms Dr Prof Rev Fr Hon St Mt Ft Gov Sen Rep Reps Sens Gen Lt Col Sgt Capt Cpl Cmdr Adm Maj Pvt Supt Jr Sr Co
Corp Inc Ltd Bros No Nos vs v Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Ave Blvd Rd approx est ca ed eds al
Messrs Mme Mlle Dept Univ Assn Pres Atty
""")
"""Words behind which a full stop ends no sentence."""

_MARKS = "\u0300-\u036f"  # combining marks, for text that is not composed
_LETTER = rf"[^\W_{_MARKS}][{_MARKS}]*"
_DOMAIN = r"(?:com|org|net|co\.uk|gov|io|tv|ru|de|fr)"
WORD = re.compile(
    rf"""
      (?P<address> https?://\S+ | www\.\S+ | [\w.+-]+@[\w-]+\.\w+ | [@\#]\w+ | [A-Z]{{1,3}}\$\S* )
    | (?: (?:pro|anti|non|post|pre|mid|ex|un|neo|inter|trans|then|ultra)[-‑](?=[^\W\d_a-z]) )
    | (?: \b(?:l|d|qu|dell|nell|sull|all|dall)['’](?=[^\W\d_a-z]) )    # l'Union
    | ( (?:(?:[^\W\d_]\.){{2,}}(?:[^\W\d_](?![\w.]))?(?:[-‑]{_LETTER}(?:{_LETTER})*)?)    # U.S., U.S.-led
      | (?:{_LETTER})+
        (?: ['’](?!s\b)(?:{_LETTER})+ | [-‑](?:{_LETTER})+ | &(?:{_LETTER})+ | \.{_DOMAIN}\b )*
      )
      (\ ?['’]s\b)?
    """,
    re.VERBOSE,
)
_OPENING = re.compile(r"(?:^|[\s(\[—–-])[\"“‘„«'‚]+[(\[…. ]*$")
_ENDING = re.compile(r"[.!?…:;•|\n\u2028][\"”’»')\]]*(?:\s|$)|^[\"“‘(\[]?$|[*•|]")


TAILS = words_in("""
based led backed born related style era like made winning winner winners controlled held occupied run owned funded
sponsored friendly only wide area bound trained educated aligned linked inspired dominated critic critics critical
mediated brokered supported speaking language built designed registered listed flagged administered annexed themed
first sanctioned affiliated ruled loyal lover fan fans bashing type level centric specific compatible free approved
ready powered enabled class sized shaped turned
""")
"""What follows a name and a hyphen without being part of the name: Seoul-based."""


def tokens_of(text: str) -> list[Token]:
    """The words of a paragraph in order; addresses, numbers' signs and punctuation are left out."""
    return list(_tokens(text))


def _tokens(text: str) -> Iterator[Token]:
    last, before, first = 0, "", True
    for found in WORD.finditer(text):
        word = found[2]
        if word is None:
            if found["address"]:
                before, last = "", found.end()
            continue
        start, end = found.span(2)
        joint = Joint.START if first else _joint(text[last:start], before in ABBREVIATED or len(before) == 1)
        head, _, tail = word.replace("‑", "-").rpartition("-")
        if head and tail in TAILS:
            yield Token(head, start, start + len(head), joint, False, _is_capital(head))  # noqa: FBT003
            yield Token(tail, end - len(tail), end, Joint.BREAK, found.end() != end, False)  # noqa: FBT003
        else:
            yield Token(word, start, end, joint, found.end() != end, _is_capital(word))
        last, before, first = found.end(), word, False


@lru_cache(maxsize=4096)
def _joint(gap: str, abbreviated: bool) -> Joint:  # noqa: FBT001 (kept by value, and private)
    if gap.strip() in ("", "d'", "d’"):  # Côte d'Ivoire
        return Joint.SPACE
    if abbreviated and gap[0] == ".":
        return _joint(gap[1:], abbreviated=False) if gap[1:] else Joint.BREAK
    if gap.strip() == "&":
        return Joint.AMPERSAND
    if _ENDING.search(gap):
        return Joint.START
    if _OPENING.search(gap):
        return Joint.QUOTE
    return Joint.COMMA if gap.strip() == "," else Joint.BREAK


@lru_cache(maxsize=8192)
def _is_capital(word: str) -> bool:
    if word.islower() or word[0].isdigit():
        return False
    return word[0].isupper() or any(letter.isupper() for letter in word[1:])


def in_headline_case(text: str, tokens: Sequence[Token]) -> bool:
    """Whether nearly all longer words are capitalised, so that capitals are no evidence there.

    A line that ends like a sentence is none (a caption: `Image: Nick Moreau.`), unless it is all in capitals.
    """
    if text.rstrip().endswith((".", "!", "?", ".”", '."')) and not text.isupper():
        return False
    longer = [token for token in tokens if len(token.word) > 3]
    capitals = sum(token.capital for token in longer)
    return len(longer) > 2 and capitals >= 0.75 * len(longer)
