"""How articles end on pages: with a word about the company, about the author, or to the reader."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from glossom.importing.clue import plain
from glossom.importing.facts import Facts
from glossom.importing.leaf import Leaf
from glossom.importing.sentences import words_in

REST = 0.35  # the share of an article's words that may follow its end
IS = re.compile(
    r"(?i)\s*(?:\([^()]{1,60}\)\s*|,[^,]{1,60},\s*)?"
    r"(?:is|are|was|has|have|provides|offers|est|ist|sind|hat|è|es|é|er|är|delivers|develops|helps)\b"
)
ABOUT = re.compile(r"(?i)\W*(?:about|über|à propos d[eu]?|acerca de|sobre|om|over)\s+(?:the\s+)?(?P<whom>.{2,60}?)\W*$")
LEAST = 4  # letters of a name; shorter ones are words


def ending_of(leaves: Sequence[Leaf], facts: Facts) -> int:
    """The number of the leaf with which a company or publisher begins to describe itself; all, if none does.

    Press releases end so. The name must be that of the site, and at most a third of the words may follow.
    """
    names = _names(facts)
    total = sum(leaf.words for leaf in leaves)
    rest = 0
    found = len(leaves)
    for index in range(len(leaves) - 1, 0, -1):
        rest += leaves[index].words
        if rest > REST * total:
            break
        if _describes(leaves[index], names):
            found = index
    return found


def _names(facts: Facts) -> set[str]:
    host = (urlsplit(facts.url).hostname or "").removeprefix("www.")
    names = {plain(facts.source), plain(host.partition(".")[0])}
    return {name for name in names if len(name) >= LEAST}


def _describes(leaf: Leaf, names: set[str]) -> bool:
    text = leaf.text
    about = ABOUT.match(text) if words_in(text) <= 8 else None
    if about and plain(about["whom"]) in names:
        return True
    words = text.split(maxsplit=4)[:4]
    for count in range(1, len(words) + 1):
        opening = " ".join(words[:count])
        if plain(opening) in names and IS.match(text[len(opening) :]):
            return True
    return False
