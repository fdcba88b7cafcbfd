"""What was found in many articles, each name and word once, those first that a teacher would explain first."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from glossom.dataclass import dataclass
from glossom.model import EntryType, Level
from glossom.suggesting.names.names import Name
from glossom.suggesting.spots import TITLE, Spot
from glossom.suggesting.words.words import Word

MANY = 32  # mentions on the whole site after which more of them say no more
HEADLINE, DECK, LEAD = 1.0, 0.75, 0.5
RARITY: Mapping[Level | None, float] = {"A1": 0, "A2": 0, "B1": 0.2, "B2": 0.4, "C1": 0.7, "C2": 0.9, None: 1.0}
"""Of a word, by the level at which readers know it; None is a word that no list has."""
A_NAME = 0.5  # the rarity of a name: how many readers know it is not known
NAMES_TO_A_WORD = 2


@dataclass(frozen=True, slots=True)
class Finds:
    """What was found in one article."""

    article: str
    """Its path."""
    title: str
    deck: str
    texts: tuple[str, ...]
    """The paragraphs that the spots count in."""
    names: tuple[Name, ...]
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True, order=True)
class Sighting:
    """A place on the site where a name or word stands."""

    article: str
    spot: Spot
    words: str
    """As printed."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A name or word that might be explained."""

    term: str
    type: EntryType
    confidence: float
    forms: tuple[str, ...]
    """Other ways in which it is written, commonest first."""
    sightings: tuple[Sighting, ...]
    level: Level | None = None
    """Of a word: the level at which readers know it."""
    appositions: tuple[tuple[str, str], ...] = ()
    """Articles, and their own words about it."""
    meaning: str = ""
    """Of a word that has a sense of its own in the news: that sense."""
    position: float = 0.0
    """The best place in which it stands: 1 for a headline, 0 for the text."""
    adjectives: tuple[str, ...] = ()
    """Of a place: adjectives and citizens of it in the articles."""

    @property
    def is_word(self) -> bool:
        """Whether it is a word, not a name."""
        return self.type == "term"

    @property
    def written(self) -> tuple[str, ...]:
        """All ways in which it is written."""
        return (self.term, *self.forms)


def merge(finds: Iterable[Finds]) -> tuple[Proposal, ...]:
    """Each name and word of the articles once; names in the order in which they first stand, then words.

    A shorter name joins the longer one of which it is a variant, or the family name, where there is just one such.
    """
    finds = tuple(finds)
    names: dict[str, list[tuple[Finds, Name]]] = defaultdict(list)
    words: dict[str, list[tuple[Finds, Word]]] = defaultdict(list)
    for one in finds:
        for name in one.names:
            names[name.text].append((one, name))
        for word in one.words:
            words[word.lemma].append((one, word))
    joined = _joined({text: _of_names(text, rows) for text, rows in names.items()})
    return (*joined, *(_of_words(lemma, rows) for lemma, rows in words.items()))


def score(proposal: Proposal) -> float:
    """How much a proposal asks for an explanation: its confidence, times 1 to 4.

    One point each, in parts, for mentions on the whole site (by their logarithm, 32 are all), for its place (headline
    1, deck 3/4, first paragraph 1/2) and for rarity (a word by its level, a name 1/2).
    """
    mentions = min(1.0, math.log2(1 + len(proposal.sightings)) / math.log2(1 + MANY))
    rarity = RARITY[proposal.level] if proposal.is_word else A_NAME
    return proposal.confidence * (1 + mentions + proposal.position + rarity)


def rank(proposals: Iterable[Proposal]) -> tuple[Proposal, ...]:
    """The proposals by their score, two names to a word as long as there are both."""
    ordered = sorted(proposals, key=lambda one: (-score(one), one.term.casefold(), one.term, one.type))
    names = iter([one for one in ordered if not one.is_word])
    words = iter([one for one in ordered if one.is_word])
    return tuple(_mixed(names, words))


def _mixed(names: Iterator[Proposal], words: Iterator[Proposal]) -> Iterator[Proposal]:
    turn = (*[names] * NAMES_TO_A_WORD, words)
    while taken := [one for each in turn if (one := next(each, None)) is not None]:
        yield from taken


# ---------------------------------------------------------------- one name or word over all articles


def _of_names(text: str, rows: Sequence[tuple[Finds, Name]]) -> Proposal:
    long_forms = [name.long_form for _, name in rows if name.long_form and name.long_form != text]
    variants = Counter(chain.from_iterable((*name.variants, *long_forms) for _, name in rows))
    types = Counter(name.type for _, name in rows if name.type != "other")
    sightings = tuple(sighting for one, name in rows for sighting in _sightings(one, name.spots))
    return Proposal(
        term=text,
        type=types.most_common(1)[0][0] if types else "other",
        confidence=max(name.confidence for _, name in rows),
        forms=tuple(form for form, _ in variants.most_common() if form != text),
        sightings=sightings,
        appositions=tuple((one.article, name.apposition) for one, name in rows if name.apposition),
        position=max((_position(one, name.spots) for one, name in rows), default=0.0),
        adjectives=tuple(dict.fromkeys(chain.from_iterable(name.adjectives for _, name in rows))),
    )


def _of_words(lemma: str, rows: Sequence[tuple[Finds, Word]]) -> Proposal:
    forms = Counter(chain.from_iterable(word.forms for _, word in rows))
    surest = max((word for _, word in rows), key=lambda word: word.confidence)
    return Proposal(
        term=lemma,
        type="term",
        confidence=surest.confidence,
        forms=tuple(form for form, _ in forms.most_common() if form != lemma),
        sightings=tuple(sighting for one, word in rows for sighting in _sightings(one, word.spots)),
        level=surest.level,
        meaning=next((word.meaning for _, word in rows if word.meaning), ""),
        position=max((_position(one, word.spots) for one, word in rows), default=0.0),
    )


def _sightings(finds: Finds, spots: Iterable[Spot]) -> Iterator[Sighting]:
    for spot in spots:
        text = finds.title if spot.text == TITLE else finds.texts[spot.text]
        yield Sighting(finds.article, spot, text[spot.start : spot.end])


def _position(finds: Finds, spots: Sequence[Spot]) -> float:
    """The best place that an article gives to what stands at these spots. The deck is looked into for the words."""
    if any(spot.text == TITLE for spot in spots):
        return HEADLINE
    printed = {sighting.words for sighting in _sightings(finds, spots)}
    if any(words in finds.title for words in printed):
        return HEADLINE
    if any(words in finds.deck for words in printed):
        return DECK
    lead = next((at for at, text in enumerate(finds.texts) if text.strip()), 0)
    return LEAD if any(spot.text == lead for spot in spots) else 0.0


# ---------------------------------------------------------------- variants of one name


def _joined(groups: Mapping[str, Proposal]) -> tuple[Proposal, ...]:
    """Names of which others are variants, with those others in them; the others are no more."""
    claims = _claims(groups.values())
    owners = {
        text: next(iter(claims[text]))
        for text, group in groups.items()
        if len(claims[text]) == 1 and _is_short_for(group, groups[next(iter(claims[text]))])
    }
    followers: dict[str, list[Proposal]] = defaultdict(list)
    for text, owner in owners.items():
        fullest = owner
        while fullest in owners:  # ends, for each is longer than the one before
            fullest = owners[fullest]
        followers[fullest].append(groups[text])
    return tuple(_united(group, followers[text]) for text, group in groups.items() if text not in owners)


def _claims(groups: Iterable[Proposal]) -> dict[str, set[str]]:
    """For each way to write a name the fuller names that it may be short for."""
    claims: dict[str, set[str]] = defaultdict(set)
    for group in groups:
        for form in (*group.forms, *_family_name(group)):
            if form != group.term:
                claims[form].add(group.term)
    return claims


def _family_name(group: Proposal) -> tuple[str, ...]:
    """The last word of a person's full name."""
    first, _, last = group.term.rpartition(" ")
    return (last,) if first and group.type == "person" else ()


def _is_short_for(short: Proposal, full: Proposal) -> bool:
    """Whether it can be: it is not longer, and Washington, a place, is not short for George Washington."""
    fuller = (len(full.term), full.term) > (len(short.term), short.term)
    return fuller and short.type in (full.type, "other")


def _united(full: Proposal, shorter: Sequence[Proposal]) -> Proposal:
    if not shorter:
        return full
    parts = (full, *shorter)
    forms = dict.fromkeys(form for part in parts for form in part.written if form != full.term)
    return replace(
        full,
        confidence=max(part.confidence for part in parts),
        forms=tuple(forms),
        sightings=tuple(sighting for part in parts for sighting in part.sightings),
        appositions=tuple(dict.fromkeys(chain.from_iterable(part.appositions for part in parts))),
        position=max(part.position for part in parts),
        adjectives=tuple(dict.fromkeys(chain.from_iterable(part.adjectives for part in parts))),
    )
