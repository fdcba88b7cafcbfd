"""Runs of capitalised words, cut into the mentions of names that they hold.

`Afghan Ambassador to the United States Hamdullah Mohib` holds two names, a title and a demonym. What belongs together
is told by small words (of, de, and), by titles, by head words (Ministry, University), by given names, and by places.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from glossom.suggesting.names.openers import is_date, is_ordinary, opens
from glossom.suggesting.tables.given import GIVEN
from glossom.suggesting.tables.heads import EVENT, FIRST, HEADS, LAW, OPENED, ORG
from glossom.suggesting.tables.organisations import ABBREVIATIONS, EVENTS, MEMBERS, ORGANISATIONS, OTHERS, WORKS
from glossom.suggesting.tables.places import DEMONYMS_ALL, PEOPLES, PLACES
from glossom.suggesting.tables.text import words_in
from glossom.suggesting.tables.titles import BEFORE_TITLE, KEPT, PARTICLES, PORTFOLIOS, SUFFIXES, TITLES
from glossom.suggesting.tokens import Joint, Token

LINKS = PARTICLES | {"of", "for", "and", "on", "at", "the", "against"}
BEFORE_THE = frozenset(("of", "for", "on", "at", "against"))
DUTIES = PORTFOLIOS | {"Services", "Relations"}
"""What may end a list inside a name: Department of Health and Human Services."""
OWNERS = words_in("""
People King Queen Women Men Children Workers Nurses Valentine Year Mother Father Veterans
""")
"""Words whose possessive is inside a name: People's Republic of China."""
ADJECTIVES = (DEMONYMS_ALL - PEOPLES) | MEMBERS
"""Adjectives and citizens, which are no names by themselves: Russian, Russians, Catholic."""
PARTY = re.compile(r"[DRI]-\w")
"""A member of parliament's party and seat, as in (D-Pasadena)."""
SEVERAL_WORDS = frozenset(
    name for name in PLACES | ORGANISATIONS | WORKS | EVENTS | OTHERS | DEMONYMS_ALL if " " in name
)
_SEVERAL_FROM: dict[str, tuple[str, ...]] = {}
for _name in sorted(SEVERAL_WORDS):
    _first = _name.partition(" ")[0]
    _SEVERAL_FROM[_first] = (*_SEVERAL_FROM.get(_first, ()), _name)


class Mention(NamedTuple):
    """A name in a paragraph: its words are tokens `first` to `last` (half open)."""

    first: int
    last: int
    title: int
    """The first token of the title in front of it; `first` where there is none."""


def mentions_in(tokens: Sequence[Token]) -> Iterator[Mention]:
    """What may be a name, in reading order. Titles, demonyms, months and days by themselves are left out."""
    for first, last in _runs(tokens):
        for piece in _between_titles(tokens, first, last):
            yield from _names_of(tokens, piece)


# ---------------------------------------------------------------- runs


def _runs(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    place, count = 0, len(tokens)
    while place < count:
        if not tokens[place].capital or _is_no_name(tokens, place, place):
            place += 1
            continue
        first = place
        place = _end_of_run(tokens, first)
        yield first, place


def _end_of_run(tokens: Sequence[Token], first: int) -> int:
    last = first + 1
    while True:
        ahead = _ahead(tokens, first, last)
        if ahead is None:
            return last
        last = ahead + 1


def _ahead(tokens: Sequence[Token], first: int, last: int) -> int | None:
    """The next capitalised word of the run, beyond small words, if it goes on."""
    if tokens[last - 1].owns and not _owner(tokens, last - 1):
        return None
    for ahead in range(last, min(last + 4, len(tokens))):
        token = tokens[ahead]
        if token.joint > Joint.AMPERSAND:
            return None
        if token.capital:
            return None if _is_no_name(tokens, first, ahead) else ahead
        if token.word.isdigit() and len(token.word) < 4:
            continue
        if token.word not in LINKS or token.owns or (token.word == "the" and tokens[ahead - 1].word not in BEFORE_THE):
            return None
    return None


def _owner(tokens: Sequence[Token], place: int) -> bool:
    token = tokens[place]
    return token.word in OWNERS or (
        place > 0 and tokens[place - 1].word in ("St", "Saint") and not token.word.isupper()
    )


def _is_no_name(tokens: Sequence[Token], first: int, place: int) -> bool:
    word = tokens[place].word
    if word == "May" and place > first and tokens[place - 1].word in GIVEN:
        return False
    if PARTY.match(word):
        return True
    if is_date(word, tokens[place - 1].word if place > first else ""):
        return True
    if not opens(word, sentence=tokens[place].joint >= Joint.QUOTE) or word in ABBREVIATIONS:
        return False
    return not any(_stands_at(tokens, place, name) for name in _SEVERAL_FROM.get(word, ())) and not (
        place > first
        and any(_stands_at(tokens, place - 1, name) for name in _SEVERAL_FROM.get(tokens[place - 1].word, ()))
    )


def _stands_at(tokens: Sequence[Token], place: int, name: str) -> bool:
    words = name.split(" ")
    return [token.word for token in tokens[place : place + len(words)]] == words


# ---------------------------------------------------------------- titles


def _between_titles(tokens: Sequence[Token], first: int, last: int) -> Iterator[Mention]:
    """The run without its titles: what stands before them, and whom they are of."""
    start, title, place = first, first, first
    while place < last:
        if not _is_title(tokens, place, last):
            place += 1
            continue
        opening, closing = _title_around(tokens, start, place, last)
        if opening > start:
            yield Mention(start, opening, title)
        belongs = closing < last and tokens[closing].word == "of"
        start = place = _past_links(tokens, closing, last)
        title = start if belongs else opening
    if start < last:
        yield Mention(start, last, title)


def _is_title(tokens: Sequence[Token], place: int, last: int) -> bool:
    word = tokens[place].word
    if word not in TITLES:
        return False
    if tokens[place].owns:
        return place + 1 == last
    end = place + 1
    while end < last and tokens[end].capital:
        end += 1
    rest = [token.word for token in tokens[place + 1 : end]]
    if word in GIVEN and len(rest) == 1:
        return False
    if word in KEPT and len([each for each in rest if each not in SUFFIXES]) == 1:
        return False
    return not rest or HEADS.get(rest[-1]) is None or rest[0] in GIVEN or rest[0] in TITLES or rest[0] in BEFORE_TITLE


def _title_around(tokens: Sequence[Token], start: int, place: int, last: int) -> tuple[int, int]:
    opening, closing = place, place + 1
    while opening > start and tokens[opening - 1].word in BEFORE_TITLE:
        opening -= 1
    while closing < last and tokens[closing].word in TITLES:
        closing += 1
    office = _past_links(tokens, closing, last)
    if office > closing and office < last and tokens[office].word in PORTFOLIOS | TITLES:
        closing = office
        while (office := _past_links(tokens, closing, last)) < last and tokens[office].word in PORTFOLIOS | TITLES:
            closing = office + 1
        if closing < last and tokens[last - 1].word in HEADS and tokens[closing].word not in GIVEN:
            closing = place + 1  # Chair of the Local Government Association
    return opening, closing


def _past_links(tokens: Sequence[Token], place: int, last: int) -> int:
    while place < last and not tokens[place].capital and tokens[place].word not in PARTICLES:
        place += 1
    return place


# ---------------------------------------------------------------- what belongs together


def _names_of(tokens: Sequence[Token], piece: Mention) -> Iterator[Mention]:
    first, last, title = piece
    start = first
    for place in range(first, last):
        if tokens[place].capital or place < start:
            continue
        after = _past_all_links(tokens, place, last)
        if tokens[place - 1].capital and not _binds(tokens, start, place, after, last):
            yield from _without_others(tokens, Mention(start, place, title if start == first else start))
            start = after
    yield from _without_others(tokens, Mention(start, last, title if start == first else start))


def _past_all_links(tokens: Sequence[Token], place: int, last: int) -> int:
    while place < last and not tokens[place].capital:
        place += 1
    return place


def _binds(tokens: Sequence[Token], start: int, link: int, after: int, last: int) -> bool:
    """Whether the small words from `link` to `after` are inside one name."""
    left = [token.word for token in tokens[start:link] if token.capital]
    right = _capitals_from(tokens, after, last)
    word = tokens[link].word
    if not left or not right:
        return False
    if word in PARTICLES or word.isdigit():
        return True
    if word == "and":
        return _lists_one_name(tokens, start, link, after, right)
    head = left[-1]
    if head in ADJECTIVES or (len(left) > 1 and left[0] in GIVEN and head not in HEADS):
        return False
    if tokens[start].joint >= Joint.QUOTE and len(left) == 1 and head not in HEADS and head not in OPENED:
        return not is_ordinary(head)
    if word == "of" and len(left) == 1 and right[0] in PLACES and head not in HEADS and head not in OPENED:
        return is_ordinary(head)  # Kingdom of Norway, but Halvorsen of Norway
    if word == "of":
        return head not in PLACES and " ".join(left) not in PLACES | ORGANISATIONS and head not in ABBREVIATIONS
    if word == "at":
        return "University" in left
    return head in ORG or head in EVENT or head in LAW or head in ("Center", "Centre")


def _capitals_from(tokens: Sequence[Token], after: int, last: int) -> list[str]:
    words = []
    for token in tokens[after:last]:
        if not token.capital:
            break
        words.append(token.word)
    return words


def _lists_one_name(tokens: Sequence[Token], start: int, link: int, after: int, right: Sequence[str]) -> bool:
    """`the Food and Drug Administration`, `Ministry of Culture and Sport`, but not `Russia and the Ukraine Army`."""
    left = [token.word for token in tokens[start:link]]
    if start > 0 and tokens[start - 1].word == "The" and tokens[start - 1].joint < Joint.QUOTE and len(left) == 1:
        return True
    if after > link + 1 or " ".join((*left, "and", *right)) in PLACES:
        return after == link + 1
    if right[0] in GIVEN or right[0] in PLACES or right[0] in ABBREVIATIONS or right[0].isupper():
        return False
    if "of" in left or "for" in left:
        return (
            left[0] in ORG
            and left[-1] not in PLACES
            and (len(right) == 1 or right[-1] not in HEADS or right[-1] in DUTIES)
        )
    article = start > 0 and tokens[start - 1].word in ("the", "The")
    return article and len(left) == 1 and len(right) > 1 and right[-1] in ORG and left[0] not in PLACES


def _without_others(tokens: Sequence[Token], piece: Mention) -> Iterator[Mention]:
    """The name, without a demonym or another name in front of a person's."""
    first, last, title = piece
    if first >= last:
        return
    words = [token.word for token in tokens[first:last]]
    border = _before_person(words)
    if border:
        if not words[0].endswith("ist"):
            yield from _without_others(tokens, Mention(first, first + border, title))
        yield Mention(first + border, last, first if words[0] in ADJECTIVES else first + border)
    elif not _is_adjective(words):
        adjective = len(words) > 1 and is_adjective(words[0]) and " ".join(words) not in PLACES
        known = adjective and (" ".join(words[1:]) in PLACES | ORGANISATIONS or " ".join(words[1:]) in ABBREVIATIONS)
        yield Mention(first + 1, last, first + 1) if known else piece


def _before_person(words: Sequence[str]) -> int:
    """How many words stand before the given name of a person; 0 where there is none, or nothing before it."""
    if len(words) < 2 or words[-1] in HEADS:
        return 0
    for size in (3, 2):
        if size + 1 < len(words) and " ".join(words[:size]) in SEVERAL_WORDS:
            others = words[size:]
            return size if all(word[0].isupper() and word not in HEADS for word in others) else 0
    for place in range(1, len(words) - 1):
        front = words[place - 1]
        if words[place] in GIVEN and words[0] not in GIVEN and words[place + 1] not in HEADS:
            known = (
                front.endswith("ist")
                or front in PLACES
                or front in ADJECTIVES
                or front in HEADS
                or front in ABBREVIATIONS
            )
            return place if known and words[0] not in FIRST and words[0] not in OPENED else 0
    return 0


def _is_adjective(words: Sequence[str]) -> bool:
    return all(is_adjective(word) for word in words) or " ".join(words) in ADJECTIVES


@lru_cache(maxsize=4096)
def is_adjective(word: str) -> bool:
    """Whether the word is an adjective or a citizen, or some of them and places with hyphens: U.S.-Mexico."""
    parts = word.split("-")
    if len(parts) == 1 or word in PLACES:
        return word in ADJECTIVES
    return all(part in ADJECTIVES or part in PLACES or part in ABBREVIATIONS for part in parts)
