"""The choice of an article's leaves: two voices of an extractor, our rules on each, and a model that weighs them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from glossom.dataclass import dataclass
from glossom.importing.draft import Dropped
from glossom.importing.pages.aligned import aligned
from glossom.importing.pages.amended import (
    LIKELY,
    announced,
    completed,
    headed,
    of_one_article,
    quoted,
    whole_lists,
    whole_posts,
    without_foreign_heads,
    without_link_lists,
    without_teasers,
)
from glossom.importing.pages.block_model import WEIGHTS
from glossom.importing.pages.blocks import Voices, features_of
from glossom.importing.pages.clue import plain
from glossom.importing.pages.deck import with_deck
from glossom.importing.pages.facts import Facts
from glossom.importing.pages.kept import article_leaves
from glossom.importing.pages.leaf import Leaf
from glossom.importing.pages.live import first_post
from glossom.importing.weighing import weighed

POST = "a post of the live blog below the article"
"""The reason for which posts are left out."""
FEW_WORDS = 50  # an extraction as short as this has missed the article, as far as there is one


@dataclass(frozen=True, slots=True)
class Choice:
    """Which leaves the model takes for the article, and why not the others."""

    chosen: tuple[int, ...]
    """Numbers of leaves, in order."""
    dropped: tuple[Dropped, ...]
    """The leaves of the page that it did not take, in order, without those that are empty."""


def choose(leaves: Sequence[Leaf], precise: Sequence[str], default: Sequence[str], facts: Facts) -> Choice:
    """The leaves that are the article's. `precise`, `default`: the blocks that trafilatura takes, in two tempers."""
    end = end_of(leaves, precise, facts)
    article = leaves[:end]
    features = features_of(article, voices_of(article, precise, default, facts), facts)
    chance = {index: weighed(seen, WEIGHTS) for index, seen in features.items()}
    chosen = taken(article, chance, facts)
    return Choice(chosen, tuple(_dropped(leaves, chosen, chance, end)))


def all_of(leaves: Sequence[Leaf]) -> Choice:
    """All leaves: those of a text around which nothing stands."""
    return Choice(tuple(range(len(leaves))), ())


def taken(leaves: Sequence[Leaf], chance: Mapping[int, float], facts: Facts) -> tuple[int, ...]:
    """The leaves that are rather the article's than not, the block quotes among them, and the headings over them."""
    titles = {plain(title) for title in (*facts.titles, facts.title)}
    rather = [index for index, likely in whole_lists(leaves, chance).items() if likely >= LIKELY]
    own = without_teasers(leaves, of_one_article(leaves, rather, titles), titles)
    own = without_link_lists(leaves, announced(leaves, own))
    own = whole_posts(leaves, quoted(leaves, without_foreign_heads(leaves, own)))
    return tuple(headed(leaves, own))


def end_of(leaves: Sequence[Leaf], precise: Sequence[str], facts: Facts) -> int:
    """The number of the leaf with which a live blog's posts begin; of other pages the number of leaves."""
    post = first_post(leaves, facts.posts, aligned(leaves, precise))
    return len(leaves) if post is None else post


def voices_of(leaves: Sequence[Leaf], precise: Sequence[str], default: Sequence[str], facts: Facts) -> Voices:
    """What each voice takes for the article."""
    short = sum(len(block.split()) for block in precise) < FEW_WORDS
    return Voices(
        precise=frozenset(aligned(leaves, precise)),
        default=frozenset(aligned(leaves, default)),
        precise_ruled=_ruled(leaves, default if short else precise, facts),
        default_ruled=_ruled(leaves, default, facts),
    )


def _ruled(leaves: Sequence[Leaf], blocks: Sequence[str], facts: Facts) -> frozenset[int]:
    """The leaves that the blocks are made of, completed, without title, deck, chrome, repetitions and tail."""
    chosen = completed(leaves, aligned(leaves, blocks))
    kept, _ = article_leaves(leaves, chosen, with_deck(facts, leaves, chosen))
    return frozenset(kept)


def _dropped(
    leaves: Sequence[Leaf], chosen: Collection[int], chance: Mapping[int, float], end: int
) -> Sequence[Dropped]:
    taken = set(chosen)
    first = min(taken, default=len(leaves))
    found = []
    for index, leaf in enumerate(leaves):
        if index in taken:
            continue
        if index >= end:
            reason = POST
        elif chance.get(index, 0.0) >= LIKELY:
            reason = "most of its list is no part of the article" if leaf.kind == "item" else "of another article"
        elif index in chance:
            reason = f"more like the page around the article than like its text ({chance[index]:.2f})"
        else:
            reason = "before the article" if index < first else "after the article"
        found.append(Dropped(leaf.text, reason))
    return found
