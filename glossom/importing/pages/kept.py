"""Which of the leaves that were chosen are the article: without chrome, title, deck and what follows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from glossom.importing.draft import Dropped
from glossom.importing.pages.clue import plain
from glossom.importing.pages.endings import ending_of
from glossom.importing.pages.facts import Facts
from glossom.importing.pages.leaf import Leaf
from glossom.importing.wording.byline import names_in
from glossom.importing.wording.chrome import begins_tail, is_chrome, lists_links, points_elsewhere
from glossom.importing.wording.dayline import states_day
from glossom.importing.wording.phrases import CONSENT
from glossom.importing.wording.sentences import reads_as_sentence

LONG = 25  # letters: shorter texts may stand twice
REST = 0.3  # as in body.py
REST_ELSEWHERE = 0.12
OFTEN = 0.15  # the share of repeated leaves from which on repeating is the text's own way
ABOUT_COOKIES = re.compile(f"(?i)(?:{'|'.join(CONSENT)})")
CALLED = {
    "after the article": r"after|(?:article|story|post|entry)-(?:after|end|bottom)",
    "about the author": r"author[\w-]*bio\w*|bio\w*[_-]*author|about-(?:the-)?author",
}
"""What follows an article by the classes of its elements."""
BY_CLASS = {
    re.compile(rf"(?i)\.(?:[^.]*\s)?(?:{classes})(?:\s[^.]*)?\."): f"{what}, as its elements are called"
    for what, classes in CALLED.items()
}


def article_leaves(
    leaves: Sequence[Leaf], chosen: Sequence[int], facts: Facts
) -> tuple[tuple[int, ...], tuple[Dropped, ...]]:
    """The chosen leaves without title, deck, chrome, captions, repetitions and what comes after the article."""
    dropped: list[Dropped] = []
    kept: list[int] = []
    seen: set[str] = set()
    article = [leaves[index] for index in chosen]
    end = min(_end(article), ending_of(leaves, chosen, facts))
    fold = not _repeats_by_nature(article)
    for number, index in enumerate(chosen):
        leaf = leaves[index]
        reason = "after the article" if number >= end else _reason_to_drop(leaf, len(kept), seen, facts)
        if reason:
            dropped.append(Dropped(leaf.text, reason))
            continue
        kept.append(index)
        if fold and len(leaf.letters) > LONG:
            seen.add(leaf.letters)
    if kept and leaves[kept[-1]].kind == "heading":
        dropped.append(Dropped(leaves[kept.pop()].text, "a heading with nothing below it"))
    return tuple(kept), tuple(dropped)


def _repeats_by_nature(leaves: Sequence[Leaf]) -> bool:
    """Whether the text says much twice on purpose, as a week's recipes do: then nothing is folded.

    One sentence that stands again and again is none such: it is a notice in the place of each picture or post.
    """
    texts = Counter(leaf.letters for leaf in leaves if leaf.kind != "caption" and len(leaf.letters) > LONG)
    return sum(count > 1 for count in texts.values()) > OFTEN * len(texts)


def _reason_to_drop(leaf: Leaf, before: int, seen: set[str], facts: Facts) -> str:
    text = leaf.text
    word = plain(text)
    if not word:
        return "empty"
    if leaf.kind == "caption":
        return "caption"
    if before < 3 and (word == plain(facts.title) or (not before and word in map(plain, facts.titles))):
        return "title"
    if before < 3 and facts.deck and (word == plain(facts.deck) or (len(word) > LONG and word in plain(facts.deck))):
        return "deck"
    if before < 3 and names_in(text):
        return "byline"
    if not before and states_day(text):
        return "day"
    if is_chrome(text):
        return "chrome"
    if ABOUT_COOKIES.match(text):
        return "about cookies"
    if leaf.is_linked and lists_links(text):
        return "links to other articles"
    if word in seen:
        return "repeated"
    if begins_tail(text) and not reads_as_sentence(text):
        return "chrome"
    path = " ".join(leaf.path)
    return next((reason for called, reason in BY_CLASS.items() if called.search(path)), "")


def _end(leaves: Sequence[Leaf]) -> int:
    weights = [leaf.words if leaf.is_prose else 0 for leaf in leaves]
    total, before = sum(weights), 0
    for index, leaf in enumerate(leaves):
        share = REST_ELSEWHERE if points_elsewhere(leaf.text) else REST
        if before and begins_tail(leaf.text) and total - before <= share * total:
            return index
        before += weights[index]
    return len(leaves)
