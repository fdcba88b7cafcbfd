"""An entry drafted for a name or word, with all that is said of it and by whom. Nothing here is published.

The texts are plain, and there are no aliases yet: whoever fits a draft into a glossary (`suggestions.clerk`) makes
Markdown of its definition, and knows which forms are found without an alias.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from glossom.dataclass import dataclass
from glossom.model import Answer, Context, Evidence, Source, Suggestion
from glossom.reading.sentences import sentence_around, sentence_breaks
from glossom.suggesting.gazetteer import known_place
from glossom.suggesting.ranking import Finds, Proposal, Sighting
from glossom.suggesting.spots import TITLE
from glossom.suggesting.words.dictionary import senses

CONTEXTS = 8
"""Sentences that a draft quotes, those of the articles asked about first; a name may stand in thousands."""
LOOKED_AT = 100  # mentions; in a long text many stand in sentences that are quoted already
QUOTED = 300  # characters of a sentence
SHORT = 300  # characters of a definition: what a card holds
NEWS_WORDS = Source(name="glossom: words in the news", license="MIT")
UNASKED = Answer()


class Senses(Protocol):
    """A dictionary."""

    def __call__(self, lemma: str, *, context: Sequence[str]) -> tuple[Evidence, ...]:
        """What it says of a word that stands in these sentences, the likelier first."""
        ...


@dataclass(frozen=True, slots=True)
class Readings:
    """What was found in the articles of a site, and whence the articles are."""

    finds: Mapping[str, Finds]
    sources: Mapping[str, Source]


def draft(
    proposal: Proposal, name: str, readings: Readings, answer: Answer = UNASKED, senses: Senses = senses
) -> Suggestion:
    """An entry of the id `name` for a proposal.

    Its evidence, the nearer first: the articles' own words; our list of news words; facts of places; a dictionary's
    senses; what reference works answered. Its definition is the first of these, the articles' own words aside, that
    leaves no doubt who or what is meant: the sense in the news, the one place of that name, the one sense of that word,
    or what the answer gives as the definition.
    """
    contexts = tuple(contexts_of(proposal.sightings, readings.finds))
    places = known_place(proposal.term, hints=_hints(proposal, readings)) if proposal.type in ("place", "other") else ()
    news = (Evidence(text=proposal.meaning, source=NEWS_WORDS),) if proposal.meaning else ()
    said = senses(proposal.term, context=[one.sentence for one in contexts]) if proposal.is_word else ()
    facts = tuple(Evidence(text=one.short, source=one.source) for one in places)
    sure = facts if proposal.type == "place" else ()  # what is called Jordan and is no place for certain may be a man
    meant = _only(news) or _only(sure) or _only(said) or answer.definition
    drafted = Suggestion(
        id=name,
        type=proposal.type,
        term=proposal.term,
        short=defining(meant.text) if meant else "",
        level=proposal.level,
        same_as=answer.same_as,
        source=meant.source if meant else None,
        confidence=round(proposal.confidence, 2),
        evidence=tuple(dict.fromkeys((*_own_words(proposal, readings), *news, *facts, *said, *answer.evidence))),
        contexts=contexts,
    )
    return replace(drafted, facts=dict(places[0].facts), location=places[0].location) if len(sure) == 1 else drafted


def another_name(proposal: Proposal, name: str, into: str, readings: Readings) -> Suggestion:
    """A draft that is no entry of its own: once accepted, its forms become aliases of the entry `into`."""
    return Suggestion(
        id=name,
        type=proposal.type,
        term=proposal.term,
        into=into,
        confidence=round(proposal.confidence, 2),
        evidence=tuple(dict.fromkeys(_own_words(proposal, readings))),
        contexts=tuple(contexts_of(proposal.sightings, readings.finds)),
    )


def defining(text: str) -> str:
    """The first sentence of what is said as a definition, with a capital and a full stop.

    Of a very long one as many words as a card holds.
    """
    end = next((end for end, _ in sentence_breaks(text)), len(text))
    sentence = " ".join(text[:end].split())
    if len(sentence) > SHORT:
        sentence = sentence[: SHORT - 2].rpartition(" ")[0] + " …"
    return sentence[:1].upper() + sentence[1:] + ("" if sentence.endswith((".", "!", "?", "…")) else ".")


def contexts_of(sightings: Iterable[Sighting], finds: Mapping[str, Finds]) -> Iterator[Context]:
    """The sentences of the sightings, each once, as many as a draft quotes; a headline only where nothing else is."""
    seen: set[tuple[str, str]] = set()
    for one in sorted(sightings, key=lambda one: one.spot.text == TITLE)[:LOOKED_AT]:
        text = _text_of(one, finds)
        sentence = quoted(text, one.spot.start, one.spot.end)
        if (one.article, sentence) in seen or (one.spot.text == TITLE and seen):
            continue
        seen.add((one.article, sentence))
        yield Context(article=one.article, sentence=sentence, words=" ".join(one.words.split()))
        if len(seen) == CONTEXTS:
            return


def quoted(text: str, start: int, end: int) -> str:
    """The sentence in which text[start:end] stands, on one line; of a very long one the part around it."""
    first, last = sentence_around(text, start, end)
    if last - first <= QUOTED:
        return " ".join(text[first:last].split())
    margin = max(0, QUOTED - (end - start)) // 2
    before, after = text[max(first, start - margin) : start], text[end : min(last, end + margin)]
    before = before if start - margin <= first else f"… {before.partition(' ')[2]}"
    after = after if end + margin >= last else f"{after.rpartition(' ')[0]} …"
    return " ".join(f"{before}{text[start:end]}{after}".split())


def _text_of(sighting: Sighting, finds: Mapping[str, Finds]) -> str:
    one = finds[sighting.article]
    return one.title if sighting.spot.text == TITLE else one.texts[sighting.spot.text]


def _only(evidence: tuple[Evidence, ...]) -> Evidence | None:
    """The one thing said, where it is one alone: of several the editor chooses."""
    return evidence[0] if len(evidence) == 1 else None


def _own_words(proposal: Proposal, readings: Readings) -> Iterator[Evidence]:
    for article, words in proposal.appositions:
        yield Evidence(text=words, source=readings.sources.get(article, Source(name=article)))


def _hints(proposal: Proposal, readings: Readings) -> tuple[str, ...]:
    """The other names of the articles in which a name stands: Belarus tells which Minsk is meant."""
    articles = dict.fromkeys(one.article for one in proposal.sightings)
    names = (name.text for article in articles for name in readings.finds[article].names)
    return tuple(dict.fromkeys(name for name in names if name != proposal.term))
