"""The leaves chosen for an article, amended by what stands around them: what a choice one by one cannot see."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from itertools import groupby

from glossom.importing.pages.leaf import Leaf
from glossom.importing.wording.byline import names_in
from glossom.importing.wording.chrome import begins_tail, is_chrome

COLONS = (":", "：")
ALL_LINK = 0.9
LISTED = 2  # items
ALIKE = 2  # headings in one place of the page make it one of the article's headings
WRAPPED = 2  # elements around a block quote, below those that hold the paragraphs
TEASER = 80  # words that another article's headline and its first lines have at most
LEAST_OWN = 40  # words of the article with the title
TOP = 2  # the level of an article's own headline, at most
BOX = re.compile(r"(?i)embed|promo|newsletter|sign-?up|relat|comment|(?<![a-z])ads?(?![a-z])")
HEADING = re.compile(r"(?i)(?:div|header)\.[^.]*(?<![a-z])(?:sub-?)?head(?:ing|line|er)?\d?(?![a-z])")
LIKELY = 0.5
USUAL = 3  # paragraphs in one place of the page make it the article's
GAP = 12  # leaves
POSTED = re.compile(r"(?i)blockquote\.[^.]*(?:tweet|instagram|tiktok|bluesky|mastodon)")


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
        if leaf.place in usual and _is_paragraph(leaf) and not leaf.is_linked:
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
        if leaf.kind != "heading" or leaf.is_linked:
            continue
        if max(homes[leaf.path[:-1]], _around_heading(leaf, homes)) < USUAL and alike[leaf.place] < ALIKE:
            continue
        below = (other for other in range(index + 1, len(leaves)) if not _is_beside(leaves[other]))
        if next(below, None) in found and not is_chrome(leaf.text) and not names_in(leaf.text):
            found.add(index)
    return sorted(found)


def _is_beside(leaf: Leaf) -> bool:
    """Whether the leaf may stand between a heading and its text: another heading, a caption, a button."""
    return leaf.kind in ("heading", "caption") or is_chrome(leaf.text)


def _around_heading(leaf: Leaf, homes: Mapping[tuple[str, ...], int]) -> int:
    """How many paragraphs stand around an element that is called the place of a heading, and holds this one."""
    return homes.get(leaf.path[:-2], 0) if HEADING.match(leaf.path[-2]) else 0


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
    return below is not None and below not in chosen and leaves[below].is_linked


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
        if not inner or head.kind != "heading" or not head.is_linked or head.letters in titles:
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
        if leaf.kind != "paragraph" or not leaf.quotes or leaf.is_linked or is_chrome(leaf.text):
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


def announced(leaves: Sequence[Leaf], chosen: Sequence[int]) -> list[int]:
    """The chosen leaves and the lists just below those paragraphs that end with a colon, and in the same element."""
    found = set(chosen)
    for index in chosen:
        if _announces(leaves[index]):
            home, below = leaves[index].path[:-1], index + 1
            while below < len(leaves) and leaves[below].kind == "item" and leaves[below].path[: len(home)] == home:
                found.add(below)
                below += 1
    return sorted(found)


def _announces(leaf: Leaf) -> bool:
    text = leaf.text
    return leaf.kind == "paragraph" and text.endswith(COLONS) and not is_chrome(text) and not begins_tail(text)


def without_link_lists(leaves: Sequence[Leaf], chosen: Sequence[int]) -> list[int]:
    """The chosen leaves without lists all of whose items are links, unless a line above announces them with a colon."""
    foreign: set[int] = set()
    above = ""
    for items, group in groupby(chosen, key=lambda index: leaves[index].kind == "item" and leaves[index].path[:-1]):
        members = list(group)
        whole = all(leaves[index].link_share > ALL_LINK for index in members)
        if items and len(members) >= LISTED and whole and not above.endswith(COLONS):
            foreign.update(members)
        above = leaves[members[-1]].text
    return [index for index in chosen if index not in foreign]


def _is_paragraph(leaf: Leaf) -> bool:
    return leaf.kind == "paragraph" and leaf.is_prose
