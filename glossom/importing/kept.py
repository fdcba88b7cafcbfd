"""Which leaves of a page are the article: those an extractor kept, without chrome, title, deck and what follows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import groupby, takewhile

from glossom.importing.byline import names_in
from glossom.importing.chrome import begins_tail, ends_with_credit, is_chrome, points_elsewhere
from glossom.importing.clue import plain
from glossom.importing.dayline import states_day
from glossom.importing.draft import Dropped, Evidence
from glossom.importing.endings import ending_of
from glossom.importing.facts import Facts
from glossom.importing.leaf import Leaf
from glossom.importing.phrases import CONSENT
from glossom.importing.sentences import reads_as_sentence, words_in

LONG = 25  # letters: shorter texts are found by equality only
PARTLY = 0.6
REST = 0.3  # as in body.py
REST_ELSEWHERE = 0.12
NEAR = 12  # leaves
DISTANT = 40
MOSTLY_LINKS = 0.6
ALIKE = 2  # headings in one place of the page make it one of the article's headings
WRAPPED = 2  # elements around a block quote, below those that hold the paragraphs
TEASER = 80  # words that another article's headline and its first lines have at most
LEAST_OWN = 40  # words of the article with the title
TOP = 2  # the level of an article's own headline, at most
BOX = re.compile(r"(?i)embed|promo|newsletter|sign-?up|relat|comment|(?<![a-z])ads?(?![a-z])")
LIKELY = 0.5
USUAL = 3  # paragraphs in one place of the page make it the article's
GAP = 12  # leaves
OFTEN = 0.15  # the share of repeated leaves from which on repeating is the text's own way
MANY = 4_000_000  # leaves times blocks: beyond any real page; aligning takes that many steps
POSTED = re.compile(r"(?i)blockquote\.[^.]*(?:tweet|instagram|tiktok|bluesky|mastodon)")
ABOUT_COOKIES = re.compile(f"(?i)(?:{'|'.join(CONSENT)})")
MIN_DECK, MAX_DECK = 4, 80  # words
FOLLOWS = re.compile(r"\.(?:[^.]*\s)?(?:after|(?:article|story|post|entry)-(?:after|end|bottom))(?:\s[^.]*)?\.")
CALLED_DECK = re.compile(
    r"(?i)[\s._-](?:deck|dek|standfirst|sub[_-]?(?:title|head(?:line)?)|lede|chapo|chapeau|intro(?:duction)?|excerpt|"
    r"preamble|ingress|einleitung|vorspann|entradilla|sommario)\b"
)


def aligned(leaves: Sequence[Leaf], blocks: Sequence[str]) -> list[int]:
    """The numbers of the leaves that the extractor's blocks are made of, in order."""
    ours = [leaf.letters for leaf in leaves]
    theirs = [plain(block) for block in blocks]
    if len(ours) * len(theirs) > MANY:
        kept = set(theirs)
        return [place for place, text in enumerate(ours) if text in kept]
    found: set[int] = set()
    leaf = block = 0
    for match in SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks():
        found.update(_partly(ours, range(leaf, match.a), theirs[block : match.b]))
        found.update(place for place in range(match.a, match.a + match.size) if ours[place])
        leaf, block = match.a + match.size, match.b + match.size
    return sorted(found)


def _partly(ours: Sequence[str], places: range, blocks: Sequence[str]) -> list[int]:
    """Of the leaves between two that are aligned, those that the blocks between the same two are made of.

    An extractor may join leaves to one block, or part one leaf (at its line breaks) into many.
    """
    whole = "".join(blocks)
    if not whole:
        return []
    return [place for place in places if _is_made_of(ours[place], whole, blocks)]


def _is_made_of(leaf: str, whole: str, blocks: Sequence[str]) -> bool:
    covered = len(whole) if whole in leaf else 0
    if not covered and len(leaf) * len(blocks) <= MANY:
        covered = sum(len(block) for block in blocks if block in leaf)
    if len(leaf) < LONG:
        return 0 < len(leaf) == covered
    return leaf in whole or covered >= PARTLY * len(leaf)


def completed(leaves: Sequence[Leaf], chosen: Sequence[int]) -> list[int]:
    """The chosen leaves and the paragraphs among and just after them that stand in the same place of the page.

    An extractor sometimes stops in the middle of an article, at an advertisement or a picture.
    """
    places = Counter(leaves[index].place for index in chosen if _is_paragraph(leaves[index]))
    usual = {place for place, count in places.items() if count >= USUAL}
    if not usual:
        return list(chosen)
    found = set(chosen)
    last = chosen[-1]
    for index in range(chosen[0], len(leaves)):
        if index > last + GAP:
            break
        leaf = leaves[index]
        if leaf.place in usual and _is_paragraph(leaf) and leaf.link_share < MOSTLY_LINKS:
            found.add(index)
            last = max(last, index)
    return sorted(found)


def headed(leaves: Sequence[Leaf], chosen: Sequence[int]) -> list[int]:
    """The chosen leaves and the headings over them: in the elements of the article's paragraphs, or of its headings."""
    found = set(chosen)
    homes = _homes(leaves, chosen)
    alike = Counter(leaves[index].place for index in chosen if leaves[index].kind == "heading")
    for index in range(min(found, default=0), max(found, default=0)):
        leaf = leaves[index]
        if leaf.kind != "heading" or leaf.link_share >= MOSTLY_LINKS:
            continue
        if homes[leaf.path[:-1]] < USUAL and alike[leaf.place] < ALIKE:
            continue
        below = (other for other in range(index + 1, len(leaves)) if leaves[other].kind not in ("heading", "caption"))
        if next(below, None) in found and not is_chrome(leaf.text) and not names_in(leaf.text):
            found.add(index)
    return sorted(found)


def without_foreign_heads(leaves: Sequence[Leaf], chosen: Sequence[int]) -> list[int]:
    """The chosen leaves without the headings over links that are not chosen.

    Such a heading stands in an element that holds none of the article's paragraphs, and no other chosen one is alike.
    """
    homes = _homes(leaves, chosen)
    alike = Counter(leaves[index].place for index in chosen if leaves[index].kind == "heading")
    own = set(chosen)
    return [
        index
        for index in chosen
        if homes[leaves[index].path[:-1]] or alike[leaves[index].place] != 1 or not _heads_links(leaves, index, own)
    ]


def _heads_links(leaves: Sequence[Leaf], index: int, chosen: Collection[int]) -> bool:
    """Whether the leaf is a heading below the page's first rank, and the text next below it a link of others."""
    if leaves[index].kind != "heading" or leaves[index].level < TOP:
        return False
    below = next((other for other in range(index + 1, len(leaves)) if leaves[other].kind != "caption"), None)
    return below is not None and below not in chosen and leaves[below].link_share >= MOSTLY_LINKS


def of_one_article(leaves: Sequence[Leaf], chosen: Sequence[int], titles: Collection[str]) -> list[int]:
    """The chosen leaves without those of another article below the one with the title.

    Some pages show the next article below the first. Each stands in an `article` of its own, and begins with a heading.
    titles: plain.
    """
    own = next(
        (leaf.article for leaf in leaves if leaf.article and leaf.kind == "heading" and leaf.letters in titles), 0
    )
    if not own or sum(leaves[index].words for index in chosen if leaves[index].article == own) < LEAST_OWN:
        return list(chosen)
    heads: dict[int, Leaf] = {}
    for leaf in leaves:
        heads.setdefault(leaf.article, leaf)
    others = {number for number, leaf in heads.items() if number > own and leaf.kind == "heading" and leaf.level <= TOP}
    return [index for index in chosen if leaves[index].article not in others]


def without_teasers(leaves: Sequence[Leaf], chosen: Sequence[int], titles: Collection[str]) -> list[int]:
    """The chosen leaves without those of articles within the article that begin with a headline that is a link.

    Each is some words of another page. titles: plain; some pages link their own headline.
    """
    foreign: set[int] = set()
    for inner, group in groupby(range(len(leaves)), key=lambda index: _inner_article(leaves[index])):
        members = list(group)
        head = leaves[members[0]]
        if not inner or head.kind != "heading" or head.link_share < MOSTLY_LINKS or head.letters in titles:
            continue
        if sum(leaves[index].words for index in members) <= TEASER:
            foreign.update(members)
    return [index for index in chosen if index not in foreign]


def _inner_article(leaf: Leaf) -> tuple[str, ...]:
    """The elements down to the innermost `article` that stands in another; none: nothing."""
    places = [at for at, element in enumerate(leaf.path) if element.startswith("article.")]
    return leaf.path[: places[-1] + 1] if len(places) > 1 else ()


def quoted(leaves: Sequence[Leaf], chosen: Sequence[int]) -> list[int]:
    """The chosen leaves and the block quotes among them that stand where the article's paragraphs stand.

    Extractors take them for pictures, or for repetitions.
    """
    found = set(chosen)
    homes = _homes(leaves, chosen)
    for index in range(min(found, default=0), max(found, default=0)):
        leaf = leaves[index]
        if leaf.kind != "paragraph" or not leaf.quotes or leaf.link_share >= MOSTLY_LINKS or is_chrome(leaf.text):
            continue
        depth = next(at for at, element in enumerate(leaf.path) if element.startswith("blockquote."))
        near = range(max(1, depth - WRAPPED), depth + 1)
        if any(homes[leaf.path[:up]] >= USUAL for up in near) and not BOX.search(" ".join(leaf.path[depth:])):
            found.add(index)
    return sorted(found)


def whole_posts(leaves: Sequence[Leaf], chosen: Sequence[int]) -> list[int]:
    """The chosen leaves and, below each post of another site that they quote, the line that says who wrote it and when.

    Two kinds of evidence: it stands in the same element, which is called a post, and begins with a dash.
    """
    found = set(chosen)
    for index in chosen:
        below = index + 1
        while below < len(leaves) and below not in found and _signs(leaves[index], leaves[below]):
            found.add(below)
            below += 1
    return sorted(found)


def _signs(post: Leaf, below: Leaf) -> bool:
    depth = next((at for at, element in enumerate(post.path) if POSTED.match(element)), None)
    return depth is not None and post.path[: depth + 1] == below.path[: depth + 1] and below.text.startswith(("—", "–"))


def _homes(leaves: Sequence[Leaf], chosen: Sequence[int]) -> Counter[tuple[str, ...]]:
    """In which elements the chosen paragraphs stand, and how many in each."""
    return Counter(leaves[index].path[:-1] for index in chosen if leaves[index].kind == "paragraph")


def whole_lists(leaves: Sequence[Leaf], chance: Mapping[int, float]) -> dict[int, float]:
    """The chances, those of a list evened out: it is the article's whole, or not at all, as most of its words are."""
    even = dict(chance)
    items = [index for index in sorted(chance) if leaves[index].kind == "item"]
    for _, group in groupby(enumerate(items), key=lambda pair: (pair[1] - pair[0], leaves[pair[1]].path[:-1])):
        members = [index for _, index in group]
        words = {index: 1 + leaves[index].words for index in members}
        likely = sum(words[index] for index in members if chance[index] > LIKELY) / sum(words.values())
        even |= dict.fromkeys(members, likely)
    return even


def _is_paragraph(leaf: Leaf) -> bool:
    return leaf.kind == "paragraph" and leaf.is_prose


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
    if FOLLOWS.search(" ".join(leaf.path)):
        return "after the article, as its elements are called"
    if word in seen:
        return "repeated"
    if begins_tail(text) and not reads_as_sentence(text):
        return "chrome"
    return ""


def _end(leaves: Sequence[Leaf]) -> int:
    weights = [leaf.words if leaf.is_prose else 0 for leaf in leaves]
    total, before = sum(weights), 0
    for index, leaf in enumerate(leaves):
        share = REST_ELSEWHERE if points_elsewhere(leaf.text) else REST
        if before and begins_tail(leaf.text) and total - before <= share * total:
            return index
        before += weights[index]
    return len(leaves)
