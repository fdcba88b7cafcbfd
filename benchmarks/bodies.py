"""How near the text of an import is to the right one, by runs of four words, as article extractors are compared."""

from __future__ import annotations

import re
import statistics
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

WORD = re.compile(r"\w+")
RUN = 4  # words
OPTIONAL = re.compile(r"\[.*\]")


@dataclass(frozen=True)
class Overlap:
    """Of one page."""

    precision: float
    """The share of the import's runs that are the right text's."""
    recall: float
    """The share of the right text's runs that the import has."""
    exact: bool
    """Whether the words are the same, in the same order."""


def overlap(right: str, got: str) -> Overlap:
    """How the two texts compare; punctuation and white space do not count."""
    wanted, found = WORD.findall(right), WORD.findall(got)
    these, those = _runs(wanted), _runs(found)
    common = sum((these & those).values())
    precision = common / sum(those.values()) if those else float(not these)
    recall = common / sum(these.values()) if these else float(not those)
    return Overlap(precision, recall, wanted == found)


def paragraphs_kept(right: str, got: str) -> tuple[int, int]:
    """How many of the right text's paragraphs stand in the other one word for word, and how many there are.

    Where one has a paragraph and the other two, nothing is lost. In brackets a right answer has what may be left out.
    """
    whole = _letters(got)
    paragraphs = [line for line in right.split("\n") if _letters(line) and not OPTIONAL.fullmatch(line.strip())]
    return sum(_letters(paragraph) in whole for paragraph in paragraphs), len(paragraphs)


def _letters(text: str) -> str:
    return "".join(WORD.findall(unicodedata.normalize("NFKC", text))).casefold()


def f1(pages: Sequence[Overlap]) -> float:
    """The harmonic mean of the pages' mean precision and mean recall."""
    precision = statistics.mean(page.precision for page in pages)
    recall = statistics.mean(page.recall for page in pages)
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _runs(words: Sequence[str]) -> Counter[tuple[str, ...]]:
    count = max(1, len(words) - RUN + 1)
    return Counter(tuple(words[start : start + RUN]) for start in range(count) if words[start : start + RUN])
