"""Which articles a rule over the whole site must look at: those that it may find at fault, and no others.

Told of each article by itself, so that it can be remembered. To suspect too many costs time; to suspect too few would
lose a fault, so everything here errs on the side of suspicion.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from glossom.model import FrontMatter, Policy, Run
from glossom.rendering.claims import base, folded, spelled
from glossom.rendering.crowding import crowd_of
from glossom.rendering.doubts import capital_tells, is_shouted, words_at
from glossom.rendering.stories import Marked, Suspicion, Text
from glossom.rendering.woven import is_open

DOUBTFUL = frozenset(("ambiguous", "out-of-date"))
"""Reasons to leave a place plain of which the editor is told."""


def suspicion_of(text: Text, policy: Policy, language: str) -> Suspicion:
    """What may be wrong with an article. policy, language: the site's."""
    front, marked = text.article.front, text.marked
    uses = marked.layout.uses
    images = [use.target for use in uses if use.kind == "image"]
    unsure = [mark for mark in marked.choice.annotations if not (mark.decided or capital_tells(marked, mark))]
    shouted = base(front.lang or language) == "en" and any(
        is_shouted(marked, mark) for mark in marked.choice.annotations
    )
    return Suspicion(
        ids=tuple(dict.fromkeys((*ids_of(front), *(name for name, _ in _by_hand(text))))),
        links=tuple(dict.fromkeys(use.target for use in uses if use.kind == "link" and is_open(use.target))),
        images=tuple(dict.fromkeys([*images, *([front.image.src] if front.image else [])])),
        unsure=tuple(dict.fromkeys(folded(spelled(words_at(marked, mark))) for mark in unsure)),
        certain=shouted
        or any(place.code in DOUBTFUL for place in marked.choice.unmarked)
        or bool(marked.choice.lost)
        or crowd_of(text, policy) is not None,
    )


def is_suspect(suspicion: Suspicion, entries: Collection[str], cased: Collection[str]) -> bool:
    """Whether a rule may find the article at fault, its links and pictures aside.

    entries: ids that there are. cased: folded forms that capitals tell apart.
    """
    return (
        suspicion.certain
        or any(name not in entries for name in suspicion.ids)
        or any(words in cased for words in suspicion.unsure)
    )


def ids_of(front: FrontMatter) -> tuple[str, ...]:
    """Every entry that front matter names."""
    wishes = front.glossary
    return (*front.notes, *wishes.only, *wishes.skip, *wishes.senses.values())


def _by_hand(text: Text) -> Iterator[tuple[str, tuple[Run, int, int]]]:
    yield from forced(text.marked)
    for note in text.here.values():
        yield from forced(note)


def forced(text: Marked) -> Iterator[tuple[str, tuple[Run, int, int]]]:
    """Every entry that a text marks by hand, and where."""
    for run in text.layout.runs:
        for one in run.manual:
            if one.entry:
                yield one.entry, (run, one.start, one.end)
