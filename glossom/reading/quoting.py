"""A place held by a quote: words as they are printed, and the few that stand just before and after them.

A quote stands while its words do, whatever changes elsewhere. It stands for a place only as long as no other place
reads the same: a quote that fits nowhere, or twice, is lost and never moved.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from glossom.model import Run

WORDS = (3, 5, 8, 12, 20, 40)
"""Words on each side, the fewest first that no other place has: few, so that an edit nearby rarely touches them."""
LETTERS = 8
"""Code points that a word may bring in, on average: longer ones are cut, and texts that have no spaces."""
CUT = WORDS[0] * LETTERS
"""A word of so many code points may have been cut."""


def positions(runs: Sequence[Run], words: str) -> Iterator[tuple[int, int, int]]:
    """Run, start and end of every place that is printed so, white space aside."""
    printed = re.compile(r"\s+".join(re.escape(word) for word in words.split()))
    if not printed.pattern:
        return
    for number, run in enumerate(runs):
        for found in printed.finditer(run.text):
            yield number, found.start(), found.end()


def quote(runs: Sequence[Run], place: tuple[int, int, int]) -> tuple[str, str] | None:
    """The words before and after by which this place is known from all others; None where there are no such."""
    run, start, end = place
    text = runs[run].text
    alike = [other for other in positions(runs, text[start:end]) if other != place]
    for count in WORDS:
        before, after = _before(text, start, count), _after(text, end, count)
        if not any(reads(runs, other, before, after) for other in alike):
            return before, after
    return None


def reads(runs: Sequence[Run], place: tuple[int, int, int], before: str, after: str) -> bool:
    """Whether these words stand before and after a place; where there are none, its paragraph begins or ends."""
    run, start, end = place
    text = runs[run].text
    left = " ".join(text[max(0, start - _reach(before)) : start].split())
    right = " ".join(text[end : end + _reach(after)].split())
    return _ends(left, before) and _ends(right[::-1], after[::-1])


def on_one_line(words: str) -> str:
    """The words with single spaces."""
    return " ".join(words.split())


def _before(text: str, start: int, count: int) -> str:
    words = text[max(0, start - _far(count)) : start].split()[-count:]
    return " ".join([words[0][-count * LETTERS :], *words[1:]]) if words else ""


def _after(text: str, end: int, count: int) -> str:
    words = text[end : end + _far(count)].split()[:count]
    return " ".join([*words[:-1], words[-1][: count * LETTERS]]) if words else ""


def _far(count: int) -> int:
    return 20 * count * LETTERS  # a word of twenty times the usual length is cut anyway


def _reach(words: str) -> int:
    return 2 * len(words) + 100  # room for more white space


def _ends(text: str, words: str) -> bool:
    """Whether the text ends in these whole words; for none, whether it is empty."""
    words = on_one_line(words)
    if not words or not text.endswith(words):
        return text == words
    at = len(text) - len(words)
    whole = at == 0 or not (text[at - 1].isalnum() and text[at].isalnum())
    return whole or len(words.partition(" ")[0]) >= CUT
