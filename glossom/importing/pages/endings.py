"""How articles end on pages: with a word about the company, about the author, or to the reader."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from glossom.importing.pages.clue import plain
from glossom.importing.pages.facts import Facts
from glossom.importing.pages.leaf import Leaf
from glossom.importing.wording.sentences import words_in

REST = 0.35  # the share of an article's words that may follow its end
REST_OF_AUTHOR = 0.25  # the share, its own words included, that may follow where an author is described
FEW = 40  # words
LONGEST = 90  # words of a paragraph that describes an author
IS = re.compile(
    r"(?i)\s*(?:\([^()]{1,60}\)\s*|,[^,]{1,60},\s*)?"
    r"(?:is|are|was|has|have|provides|offers|est|ist|sind|hat|è|es|é|er|är|delivers|develops|helps)\b"
)
ABOUT = re.compile(r"(?i)\W*(?:about|über|à propos d[eu]?|acerca de|sobre|om|over)\s+(?:the\s+)?(?P<whom>.{2,60}?)\W*$")
LEAST = 4  # letters of a name; shorter ones are words


def ending_of(leaves: Sequence[Leaf], chosen: Sequence[int], facts: Facts) -> int:
    """How many of the chosen leaves stand before the one in which a publisher or an author begins to be described.

    Press releases and opinions end so. The name must be that of the site, and at most a third of the words may follow;
    or one that a byline names, and at most a quarter may follow. A leaf about an author that is not chosen itself ends
    the article where only a few words follow.
    """
    sites, authors = _names(facts), {plain(name) for name in facts.named}
    total = sum(leaves[index].words for index in chosen)
    places = {index: number for number, index in enumerate(chosen)}
    found = number = len(chosen)
    rest = 0
    for index in range(chosen[-1] if chosen else 0, chosen[0] if chosen else 0, -1):
        leaf, own = leaves[index], index in places
        rest += leaf.words if own else 0
        number = places.get(index, number)
        if rest > REST * total:
            break
        near = rest <= (REST_OF_AUTHOR * total if own else FEW) and leaf.words <= LONGEST
        if (own and _describes(leaf, sites)) or (near and _describes(leaf, authors)):
            found = number
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
