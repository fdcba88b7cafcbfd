"""A spaCy pipeline's opinion of the names, where the user has one and names it (the extra `ner`; never required)."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from glossom.dataclass import dataclass
from glossom.faults import Fault, Faulty
from glossom.model import EntryType
from glossom.suggesting.names.names import Name
from glossom.suggesting.names.runs import is_adjective
from glossom.suggesting.names.variants import fold
from glossom.suggesting.spots import TITLE, Spot

if TYPE_CHECKING:
    from spacy.language import Language

LABELS: Mapping[str, EntryType] = {
    "PERSON": "person", "PER": "person", "GPE": "place", "LOC": "place", "FAC": "place", "ORG": "org", "EVENT": "event",
    "WORK_OF_ART": "work", "LAW": "law", "PRODUCT": "other", "MISC": "other",
}  # fmt: skip
"""Labels of names in the OntoNotes and WikiNER schemes; peoples, dates and numbers are not asked for."""
WITHIN = re.compile(r"^(?:[Tt]he\s)?(\S.*?)(?:\s?['’]s)?$", re.DOTALL)
"""An entity without its article and possessive ending."""
AGREES, DENIES, ALONE = 0.15, -0.1, 0.3
"""What agreement adds to a confidence, what its absence takes away, and that of a name only the pipeline sees."""


@dataclass(frozen=True, slots=True)
class _Entity:
    spot: Spot
    text: str
    type: EntryType


def agree(names: Sequence[Name], texts: Sequence[str], pipeline: str, *, title: str = "") -> tuple[Name, ...]:
    """The names with their confidence raised or lowered, and those that the pipeline sees alone, at low confidence.

    The pipeline's type counts where ours is `other`. Elsewhere ours is the better one: benchmarks.suggest has figures.
    pipeline: the name or folder of an installed spaCy pipeline (`en_core_web_sm`).
    Raises Faulty (no-pipeline) where it cannot be loaded.
    """
    seen = tuple(_entities(_loaded(pipeline), texts, title))
    taken = [spot for name in names for spot in name.spots]
    judged = (_judged(name, seen) for name in names)
    return tuple(sorted(chain(judged, _alone(seen, taken)), key=lambda name: name.spots[0]))


@lru_cache(maxsize=2)
def _loaded(pipeline: str) -> Language:
    try:
        import spacy
    except ImportError as absent:
        hint = 'run pip install "glossom[ner]", and install a pipeline: python -m spacy download en_core_web_sm'
        raise Faulty(Fault("no-pipeline", f"spaCy is not installed, which '{pipeline}' needs", hint=hint)) from absent
    try:
        return spacy.load(pipeline, exclude=["lemmatizer"])
    except (OSError, ImportError, ValueError) as slip:
        there = ", ".join(sorted(spacy.util.get_installed_models())) or "none"
        hint = f"install it (python -m spacy download {pipeline}), or name one that is installed: {there}"
        raise Faulty(Fault("no-pipeline", f"spaCy cannot load a pipeline '{pipeline}'", hint=hint)) from slip


def _entities(pipeline: Language, texts: Sequence[str], title: str) -> Iterator[_Entity]:
    """What the pipeline finds; paragraphs longer than it can read are left out."""
    numbered = [(text, number) for number, text in enumerate((title, *texts), TITLE) if len(text) < pipeline.max_length]
    for document, number in pipeline.pipe(numbered, as_tuples=True):
        for entity in document.ents:
            found = WITHIN.search(entity.text)
            if entity.label_ in LABELS and found:
                start, end = (entity.start_char + place for place in found.span(1))
                yield _Entity(Spot(number, start, end), found[1], LABELS[entity.label_])


def _judged(name: Name, seen: Iterable[_Entity]) -> Name:
    beside = [entity for entity in seen if any(_overlap(entity.spot, spot) for spot in name.spots)]
    if not beside:
        return replace(name, confidence=_bounded(name.confidence + DENIES))
    kind, votes = Counter(entity.type for entity in beside).most_common(1)[0]
    gain = AGREES if kind == name.type else AGREES / 3
    untyped = name.type == "other" and 2 * votes > len(beside)
    return replace(name, type=kind if untyped else name.type, confidence=_bounded(name.confidence + gain))


def _alone(seen: Iterable[_Entity], taken: Iterable[Spot]) -> Iterator[Name]:
    """Names of entities that touch none of ours: capitals only, and no demonyms."""
    ours: dict[int, list[Spot]] = defaultdict(list)
    for spot in taken:
        ours[spot.text].append(spot)
    groups: dict[str, list[_Entity]] = defaultdict(list)
    for entity in seen:
        free = not any(_overlap(entity.spot, spot) for spot in ours[entity.spot.text])
        if free and entity.text[0].isupper() and not is_adjective(entity.text):
            groups[fold(entity.text)].append(entity)
    for group in groups.values():
        text = group[0].text
        kind = Counter(entity.type for entity in group).most_common(1)[0][0]
        variants = tuple(dict.fromkeys(entity.text for entity in group if entity.text != text))
        yield Name(text, kind, ALONE, variants, tuple(sorted(entity.spot for entity in group)))


def _overlap(one: Spot, other: Spot) -> bool:
    return one.text == other.text and one.start < other.end and other.start < one.end


def _bounded(confidence: float) -> float:
    return round(max(0.05, min(0.98, confidence)), 2)
