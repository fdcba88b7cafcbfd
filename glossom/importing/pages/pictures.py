"""The pictures of an article: which of the page's are its own, with caption and credit."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from glossom.importing.draft import Picture
from glossom.importing.pages.leaf import Leaf, Piece
from glossom.importing.pages.leaf_markdown import address_of
from glossom.importing.pages.walk import Shown
from glossom.importing.wording.chrome import is_chrome
from glossom.importing.wording.phrases import AGENCIES
from glossom.reading.rules import web_address

HEAD = 25  # leaves above the first of the body: so far above it the lead picture may stand
FOREIGN = re.compile(
    r"(?i)relat(?:ed|ion)|recommend|read-?more|similar|popular|trending|teaser|outbrain|taboola|promo|advert|sponsor|"
    r"newsletter(?!-post)|comment|side-?bar|menu|(?<![a-z])nav|most-?read|author-|avatar|logo"
)
LONGEST = 120  # words; what is longer is no caption
CREDIT = re.compile(
    rf"(?i)(?:^|(?<=[.!?…\s(|/–—-]))(?:©|\(c\)|photo(?:graph)?s?\b|picture|image|illustration|foto|bild|quelle|credit|source|"
    rf"crédit|fotografía|copyright|by)\s*(?:by\b|:|/|©|\s)\s*\S.{{1,80}}$|(?:{AGENCIES})\b.{{0,30}}$"
)

BESIDE = re.compile(r"(?i)^\[\d{1,2}/\d{1,2}\]\s*|\s*\bpurchase licensing rights\b.{0,20}$")
"""Which picture of how many it is, and a button of a news agency's."""


def with_embedded(leaves: Sequence[Leaf], kept: Sequence[int]) -> list[int]:
    """The kept leaves and the links to embedded videos and posts between them, and next to the first and the last."""
    homes = {leaves[index].path[:-1] for index in kept}
    start, end = kept[0], kept[-1] + 1
    while start and _is_at_home(leaves[start - 1], homes):
        start -= 1
    while end < len(leaves) and _is_at_home(leaves[end], homes):
        end += 1
    within = range(start, end)
    found = {index for index in within if leaves[index].kind == "embed" and not _is_foreign(leaves[index].path)}
    return sorted(found | set(kept))


def _is_at_home(leaf: Leaf, homes: Collection[tuple[str, ...]]) -> bool:
    """Whether the leaf is an embedded video or post in an element that holds parts of the article itself."""
    return leaf.kind == "embed" and leaf.path[:-1] in homes


def with_pictures(
    leaves: Sequence[Leaf], kept: Sequence[int], shown: Sequence[Shown], base: str
) -> tuple[list[Leaf], tuple[Picture, ...], frozenset[str]]:
    """The kept leaves with the pictures between them; all pictures, the lead one first; the captions' texts."""
    start, end = max(0, kept[0] - HEAD), kept[-1] + 1
    own = [picture for picture in shown if start <= picture.at <= end and not _is_foreign(picture.path)]
    captions = [index for index in range(start, end) if _is_caption(leaves[index])]
    article: dict[tuple[int, int], Leaf] = {(index, 1): leaves[index] for index in kept}
    pictures: dict[str, Picture] = {}
    told: set[str] = {leaves[index].letters for index in kept}
    texts: set[str] = set()
    captioned: set[int] = set()
    for picture, members in _below_the_head(_grouped(leaves, captions, own), kept[0]):
        address = address_of(picture.address, base)
        address = "" if web_address(address) else address
        if address in pictures:
            continue
        own_lines = [leaves[index] for index in members if leaves[index].letters not in told]
        lines = [_caption(leaf.text) for leaf in own_lines]
        told.update(leaf.letters for leaf in own_lines)
        texts.update(leaf.text for leaf in own_lines)
        if not address:
            if lines:
                article.setdefault((picture.at, 0), _in_place(" ".join(lines)))
            continue
        lead = not pictures and picture.at <= kept[0]
        pictures[address] = _picture(address, picture.alt, " ".join(lines), lead=lead)
        shared = picture.figure and picture.figure in captioned
        captioned |= {picture.figure} if lines else set()
        words = " ".join(lines) or (picture.alt if shared else "")
        if words and not lead:
            article.setdefault((picture.at, 0 if lines else len(pictures)), _in_place(words, address))
    return [article[place] for place in sorted(article)], tuple(pictures.values()), frozenset(texts)


def _below_the_head(pictures: Sequence[tuple[Shown, list[int]]], first: int) -> Iterator[tuple[Shown, list[int]]]:
    """The pictures without those of the page's head: without a caption, above the first of the text and one that has.

    first: the number of the text's first leaf.
    """
    captioned = next((number for number, (picture, members) in enumerate(pictures) if members), 0)
    head = captioned if pictures and pictures[captioned][0].at <= first else 0
    yield from pictures[head:]


def _caption(text: str) -> str:
    """The caption without what pages print around it."""
    return BESIDE.sub("", text).replace("Credit...", "Credit ").strip()


def _in_place(caption: str, address: str = "") -> Leaf:
    """What stands for a picture in the text: its caption, which leads to it where the page says where it is."""
    words = [Piece("text", caption)]
    if address:
        words = [Piece("open", mark="link", target=address), *words, Piece("close", mark="link")]
    return Leaf("caption", (Piece("open", mark="*"), *words, Piece("close", mark="*")))


def _is_foreign(path: Sequence[str]) -> bool:
    """Whether the elements are another article's, an advertisement's or the page's own."""
    tags = {element.partition(".")[0] for element in path}
    return bool(tags & {"nav", "footer", "form"}) or any(FOREIGN.search(element) for element in path[-5:])


def _is_caption(leaf: Leaf) -> bool:
    if leaf.kind != "caption" or is_chrome(leaf.text) or leaf.words > LONGEST:
        return False
    return not _is_foreign(leaf.path)


def _grouped(
    leaves: Sequence[Leaf], captions: Sequence[int], pictures: Sequence[Shown]
) -> list[tuple[Shown, list[int]]]:
    """Each picture with the numbers of the leaves that caption it."""
    of: dict[int, list[int]] = {}
    for index in captions:
        nearest = _picture_of(leaves[index], index, pictures)
        if nearest is not None:
            of.setdefault(nearest, []).append(index)
    return [(picture, of.get(number, [])) for number, picture in enumerate(pictures)]


def _picture_of(caption: Leaf, index: int, pictures: Sequence[Shown]) -> int | None:
    """The number of the picture that the caption is of: of the same figure, else the last just before it."""
    for number, picture in enumerate(pictures):
        if caption.figure and picture.figure == caption.figure:
            return number
    near = [
        number
        for number, picture in enumerate(pictures)
        if picture.at <= index <= picture.at + 2 and picture.path[: len(caption.path) - 3] == caption.path[:-3]
    ]
    return near[-1] if near else None


def _picture(address: str, alt: str, text: str, *, lead: bool) -> Picture:
    """The picture, the credit parted from its caption where it is plain."""
    credit = CREDIT.search(text)
    caption = text[: credit.start()] if credit else text
    return Picture(address, alt, caption.strip(" (|/–—"), credit[0].strip(" ()") if credit else "", lead)
