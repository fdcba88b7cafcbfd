"""Live blogs: where the posts begin below the article, which alone is kept."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from itertools import pairwise

from glossom.importing.pages.clue import plain
from glossom.importing.pages.leaf import Leaf

LEAST_ABOVE = 60  # words of prose: a blog with less above its posts has no article, and its posts are the text
LEAST_POSTS = 4  # time stamps in one place of the page
LONGEST_STAMP = 40  # letters: a time, perhaps a day and who writes
STAMP = re.compile(
    r"(?i)(?:\d{10}$|.{0,40}\b\d{1,2}[:.h]\d{2}\b|(?:about )?\d{1,2} ?(?:s|sec\w*|m|min\w*|h|hours?|days?) ago\b"
    r"|vor \d+ \w+$|il y a \d+)"
)


def first_post(leaves: Sequence[Leaf], headlines: Collection[str], voted: Collection[int]) -> int | None:
    """The number of the leaf with which a live blog's posts begin; None where the page is none.

    headlines: of the posts, as the page's JSON-LD gives them; without them, time stamps tell, four or more alike, most
    of them with text of the article (`voted`: the leaves that an extractor took) between them.
    """
    starts = _named(leaves, headlines) or _stamped(leaves, voted)
    words = {index: leaves[index].words for index in voted if leaves[index].is_prose}
    for start in starts:
        above = sum(count for index, count in words.items() if index < start)
        if above >= LEAST_ABOVE:
            return start
        if above:
            return None
    return None


def _named(leaves: Sequence[Leaf], headlines: Collection[str]) -> list[int]:
    """The headings that are posts' headlines, where two or more are found."""
    known = {plain(headline) for headline in headlines} - {""}
    found = [index for index, leaf in enumerate(leaves) if leaf.kind == "heading" and leaf.letters in known]
    return found if len(found) > 1 else []


def _stamped(leaves: Sequence[Leaf], voted: Collection[int]) -> list[int]:
    stamps = [index for index, leaf in enumerate(leaves) if _is_stamp(leaf)]
    places = Counter(leaves[index].place for index in stamps)
    for place, count in places.most_common():
        if count < LEAST_POSTS:
            return []
        alike = [index for index in stamps if leaves[index].place == place]
        after = sum(any(start < index < end for index in voted) for start, end in pairwise(alike))
        if 2 * after >= count - 1:
            return alike
    return []


def _is_stamp(leaf: Leaf) -> bool:
    return leaf.kind != "heading" and len(leaf.text) <= LONGEST_STAMP and bool(STAMP.match(leaf.text))
