"""Articles in which more words are explained than read well."""

from __future__ import annotations

from glossom.dataclass import dataclass
from glossom.model import Annotation, Occurrences, Policy, Unmarked
from glossom.rendering.stories import Text

CROWDED = 1.5  # times as many words to mark as are marked: a few that stay plain are what the limit is for


@dataclass(frozen=True, slots=True)
class Crowd:
    """The first place too many, and how many there are, in words."""

    first: Unmarked | Annotation
    counted: str


def crowd_of(text: Text, policy: Policy) -> Crowd | None:
    """More marks, or far more words to mark, than the policy has per 100 words of text."""
    rate = policy.max_per_100_words
    if rate is None:
        return None
    words, marks = text.marked.layout.words_with_deck, text.marked.choice.annotations
    allowed = max(1, int(words * rate / 100))
    own = text.article.front.glossary.max
    most = own if own is not None else policy.max
    left = _left_out(text, policy.occurrences)
    if len(marks) > allowed:
        return Crowd(marks[allowed], _marked(len(marks), words))
    if len(marks) + len(left) > CROWDED * allowed and (most is None or most > allowed):
        stay = "stays" if len(left) == 1 else "stay"
        return Crowd(left[0], f"{_marked(len(marks), words)}, {len(left)} {stay} plain")
    return None


def _marked(marks: int, words: int) -> str:
    return f"{marks} in {words} words {'is' if marks == 1 else 'are'} marked"


def _left_out(text: Text, occurrences: Occurrences) -> tuple[Unmarked, ...]:
    """The places that would be marked, were it not for a limit."""
    left = [place for place in text.marked.choice.unmarked if place.code == "limit"]
    if (text.article.front.glossary.occurrences or occurrences) == "all":
        return tuple(left)
    firsts: dict[tuple[str, ...], Unmarked] = {}
    for place in left:
        firsts.setdefault(place.entries, place)
    return tuple(firsts.values())
