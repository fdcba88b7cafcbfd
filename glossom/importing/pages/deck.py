"""The deck of a page: the sentence between title and body that the page sets apart from both."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from glossom.importing.draft import Evidence
from glossom.importing.pages.clue import plain
from glossom.importing.pages.facts import Facts
from glossom.importing.pages.leaf import Leaf
from glossom.importing.wording.byline import names_in
from glossom.importing.wording.chrome import ends_with_credit, is_chrome
from glossom.importing.wording.sentences import words_in

LONG = 25  # letters
PARTLY = 0.6  # of the letters
NEAR = 12  # leaves
DISTANT = 40
MIN_DECK, MAX_DECK = 4, 80  # words
CALLED_DECK = re.compile(
    r"(?i)[\s._-](?:deck|dek|standfirst|tag[_-]?line|sub[_-]?(?:title|head(?:line)?)|lede|chapo|chapeau|intro(?:duction)?|excerpt|"
    r"preamble|ingress|einleitung|vorspann|entradilla|sommario)\b"
)


def with_deck(facts: Facts, leaves: Sequence[Leaf], chosen: Sequence[int]) -> Facts:
    """The facts with the deck: the sentence between title and body that the page sets apart from both.

    Two kinds of evidence are asked for: it looks unlike the body (its elements have other classes), and the page's
    description repeats it or its class says so.
    """
    shown = [index for index in chosen if not _is_title(leaves[index], facts)]
    if not shown:
        return facts
    first = shown[0]
    titles = [index for index in range(first) if _is_title(leaves[index], facts)]
    # a narrow screen's title may stand below the wide one's
    start = next((index for index in titles if titles[-1] - index < NEAR), first - 1) + 1
    for index in range(start, first + 1):
        if start + NEAR <= index < first - DISTANT:
            continue  # far from both title and body
        if not _may_be_deck(leaves[index]) or _is_title(leaves[index], facts):
            continue
        called, described = _is_called(leaves[index]), _is_described(leaves[index].text, facts)
        deck = _going_on(leaves[index:]) if called else [leaves[index]]
        below = {leaves[other].place for other in shown if other >= index + len(deck)}
        text = " ".join(leaf.text for leaf in deck)
        if (called or described) and leaves[index].place not in below and words_in(text) <= MAX_DECK:
            where = "repeated as the page's description" if described else "called the deck"
            evidence = Evidence("deck", text, f"shown below the title, {where}")
            return replace(facts, deck=text, evidence=(*facts.evidence, evidence))
    return facts


def _is_called(leaf: Leaf) -> bool:
    """Whether the leaf's elements are called a deck."""
    return bool(CALLED_DECK.search(leaf.place))


def _going_on(leaves: Sequence[Leaf]) -> list[Leaf]:
    """The first leaf and those that follow in the same elements."""
    return list(takewhile(lambda leaf: (leaf.kind, leaf.path) == (leaves[0].kind, leaves[0].path), leaves))


def _is_title(leaf: Leaf, facts: Facts) -> bool:
    return leaf.letters in {plain(title) for title in (*facts.titles, facts.title)}


def _may_be_deck(leaf: Leaf) -> bool:
    text = leaf.text
    if leaf.kind == "caption" or is_chrome(text) or ends_with_credit(text) or names_in(text):
        return False
    return MIN_DECK <= words_in(text) <= MAX_DECK


def _is_described(text: str, facts: Facts) -> bool:
    """Whether a description of the page has this text, or this text begins with a description that breaks off."""
    word = plain(text)
    others = [other for other in map(plain, facts.decks) if len(other) >= LONG]
    if any(other.startswith(word) or (len(word) >= LONG and word in other) for other in others):
        return True
    return any(word.startswith(other) and len(other) >= PARTLY * len(word) for other in others)
