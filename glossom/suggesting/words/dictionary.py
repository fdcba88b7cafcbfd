"""What a dictionary says of a word: two or three senses, the likelier first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from glossom.model import Evidence, Source
from glossom.suggesting.words.frequency import lemmas_of, rank_of

WORDNET = Source(
    name="WordNet 3.1, Princeton University", url="https://wordnet.princeton.edu", license="WordNet License"
)
WORD = re.compile(r"[a-z]+")
SMALL = 300  # so many of the commonest words say nothing about what an article speaks of
SHARED = 2.0  # for each word that a sense's definition shares with the article
NEWS = 0.6  # for a sense from a field of the news: it outweighs one place in the dictionary's order, not two
PLACE = 0.5  # less for each place in the dictionary's own order, which is that of how often a sense is meant


def senses(lemma: str, *, context: Sequence[str] = ()) -> tuple[Evidence, ...]:
    """At most three senses of an English word, the likelier first; none where the dictionary lacks it.

    context: sentences in which it stands. A sense is likelier the more words its definition shares with them (Lesk
    1986), if it belongs to a field of the news, and the earlier it stands in the dictionary.
    """
    found = _entry(lemma)
    around = _themes(context) - _themes([lemma])
    ordered = sorted(range(len(found)), key=lambda place: -_likelihood(found[place], place, around))
    return tuple(Evidence(text=found[place].removeprefix("+"), source=WORDNET) for place in ordered)


def _entry(lemma: str) -> Sequence[str]:
    """The senses of a word, or of the word of which it is a form."""
    from glossom.suggesting.tables import dictionary_en  # 2.5 MB: read in where a word is looked up

    lower = lemma.lower()
    for word in dict.fromkeys((lower, *lemmas_of(lower))):
        start = dictionary_en.SENSES.find(f"\n{word}\t")
        if start >= 0:
            line = dictionary_en.SENSES[start + 1 : dictionary_en.SENSES.index("\n", start + 1)]
            return line.split("\t")[1:]
    return ()


def _likelihood(sense: str, place: int, around: frozenset[str]) -> float:
    shared = len(_themes([sense]) & around)
    return SHARED * shared + (NEWS if sense.startswith("+") else 0.0) - PLACE * place


def _themes(texts: Iterable[str]) -> frozenset[str]:
    """The words that say what texts are about, as they stand in the list of frequencies."""
    found = set()
    for word in {word for text in texts for word in WORD.findall(text.lower())}:
        lemma = next(iter(lemmas_of(word)), word)
        if len(lemma) > 2 and (rank_of(lemma) or SMALL + 1) > SMALL:
            found.add(lemma)
    return frozenset(found)
