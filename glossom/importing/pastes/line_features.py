"""What can be seen of each line of a pasted text, relative to the text: the features that the line model weighs.

None of them names a site, and all are told by the text alone; what is absent is 0.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence

from glossom.dataclass import dataclass
from glossom.importing.pastes.line_echoes import echoes_of
from glossom.importing.pastes.line_signs import signs_of
from glossom.importing.pastes.lines import Line, groups_of
from glossom.importing.wording.chrome import is_paragraph
from glossom.importing.wording.sentences import words_in, words_of

Features = dict[str, float]
"""Of one line, by name."""

META = ("day", "byline", "clock", "credit", "time ago")
"""Features of lines that tell of the article and stand above it, or around its pictures."""
STEPS = (-3, -2, -1, 1, 2, 3)
WINDOW = 5  # lines to either side
MOST = 60  # words; a longer paragraph counts no more when the stretch of prose is sought
COST = 6  # words' worth of every line between paragraphs that is none
USUALLY = 0.5  # the share of paragraphs with blank lines around them that makes blank lines tell something
RUN = 4  # words in a row; few such stand twice in a text by chance
LEAST_PULLED = 6  # words
LONG_WORD = 5  # letters; shorter ones are in every text
FAR = 10  # lines outside of the article's stretch; further is no further
LONGEST_LOOKED_AT = 600  # characters of a line; the beginning and the end of a longer one say as much
LONGEST_COMPARED = 5_000  # characters of a line whose words are compared with other lines'
LETTERS = re.compile(r"[^\W\d_]+")

OF_NEIGHBOURS = (
    "words", "ends", "prose", "chrome", "tail", "credit", "day", "byline", "alone", "colon", "elsewhere",
    "at most 2 words", "at most 6 words", "on the subject", "clock", "glued", "all capitals", "bullet",
    "repeated above", "promotion",
)  # fmt: skip
OF_DISTANT = ("prose", "chrome", "tail", "credit", "day", "alone", "at most 6 words", "on the subject")
WITH_RULED = (
    "alone", "in group", "short and alone", "prose in group", "ends", "at most 6 words", "at most 12 words", "colon",
    "question", "quote start", "bullet", "capitals first", "all capitals", "off the subject", "promotion", "made by",
    "note", "rights", "about the author", "picture", "invitation", "to the reader", "contact", "repeated above",
    "repeated below", "bracketed", "elsewhere", "tail", "in large group", "small start", "glued", "separators",
    "year", "clock",
)  # fmt: skip
"""Signs that mean something else in a line that the rules take than in one that they leave."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """The lines from the first to the last paragraph of the longest stretch of prose, both inside."""

    first: int
    last: int


def features_of(lines: Sequence[Line], ruled: Collection[int]) -> list[Features]:
    """The features of every line; `ruled`: the numbers of those that the rules take for the article's."""
    text = _Text(lines, frozenset(ruled))
    echoes = echoes_of(lines, text.keys, text.prose, (text.stretch.first, text.stretch.last))
    own = [{**text.own(index), **echoes[index]} for index in range(len(lines))]
    return [
        {**own[index], **text.around(own, index), **text.position(index), **text.ruling(own, index)}
        for index in range(len(lines))
    ]


def stretch_of(lines: Sequence[Line]) -> Stretch:
    """Where most of the prose stands: paragraphs count by their words, all between them against it."""
    best, best_sum, start, current = Stretch(0, -1), 0.0, 0, 0.0
    for index, line in enumerate(lines):
        if current <= 0:
            start, current = index, 0.0
        current += min(MOST, words_in(line.text)) if is_paragraph(line.text) else -COST
        if current > best_sum:
            best, best_sum = Stretch(start, index), current
    return best


def window(index: int, count: int) -> range:
    """The line and those near to it."""
    return range(max(0, index - WINDOW), min(count, index + WINDOW + 1))


class _Text:
    """What is counted once for a text."""

    def __init__(self, lines: Sequence[Line], ruled: frozenset[int]) -> None:
        self.lines, self.ruled = lines, ruled
        self.first_ruled, self.last_ruled = min(ruled, default=0), max(ruled, default=-1)
        self.texts = [_shortened(line.text) for line in lines]
        self.signs = [tuple(signs_of(text)) for text in self.texts]
        self.words = [words_in(line.text) for line in lines]
        self.prose = ["prose" in signs for signs in self.signs]
        self.stretch = stretch_of(lines)
        self.groups = groups_of(lines)
        self._count_words()
        self._count_prose()

    def _count_words(self) -> None:
        """Which words and runs of words stand where."""
        self.keys = [words_of(line.text[:LONGEST_COMPARED]) for line in self.lines]
        self.repeats = Counter(self.keys)
        self.first_with = {key: index for index, key in reversed(list(enumerate(self.keys)))}
        self.runs = Counter(run for key in self.keys for run in set(_runs(key)))
        inside = range(self.stretch.first, self.stretch.last + 1)
        self.known = Counter(word for index in inside if self.prose[index] for word in set(_telling(self.keys[index])))
        self.whole_with: dict[tuple[str, ...], list[str]] = {}
        sought = {key[:RUN] for key in self.keys if len(key) >= LEAST_PULLED}
        for key in self.keys:
            for run in set(_runs(key)) & sought:
                if self.runs[run] > 1:
                    self.whole_with.setdefault(run, []).append(_spaced(key))

    def _count_prose(self) -> None:
        """How much prose stands above each line, and whether a heading of a tail has stood since the last of it."""
        prose_words = [count * prose for count, prose in zip(self.words, self.prose, strict=True)]
        self.above = [0, *prose_words]
        for index in range(len(prose_words)):
            self.above[index + 1] += self.above[index]
        self.in_tail, in_tail = list[bool](), False
        for signs, prose in zip(self.signs, self.prose, strict=True):
            in_tail = not prose and (in_tail or "tail" in signs)
            self.in_tail.append(in_tail)
        alone = [line.alone for line, prose in zip(self.lines, self.prose, strict=True) if prose]
        self.tells = sum(alone) >= USUALLY * len(alone) and any(not line.alone for line in self.lines)
        ruled = self.ruled
        self.short_ruled = sum(not self.prose[index] for index in ruled) / len(ruled) if ruled else 0.0

    def own(self, index: int) -> Features:
        """What the line itself shows, and what of it stands elsewhere in the text."""
        found: Features = {"words": math.log1p(self.words[index]), **self._shares(index)}
        found.update(dict.fromkeys(self.signs[index], 1.0))
        key = self.keys[index]
        if self.repeats[key] > 1:
            found["repeated below" if self.first_with[key] == index else "repeated above"] = 1.0
        if self._is_within_another(key):
            found["within another"] = 1.0
        if self.tells:
            found.update(dict.fromkeys(self._standing(index), 1.0))
        return found

    def _shares(self, index: int) -> Features:
        text, key = self.texts[index], self.keys[index]
        words, telling, runs = LETTERS.findall(text), set(_telling(key)), _runs(key)
        own = int(self.prose[index] and self.stretch.first <= index <= self.stretch.last)
        shared = sum(self.known[word] > own for word in telling)
        return {
            "capitals": _share(sum(word[0].isupper() for word in words), len(words)),
            "digits": _share(sum(char.isdigit() for char in text), len(text)),
            "on the subject": _share(shared, len(telling)),
            "off the subject": float(len(telling) > 3 and not shared),
            "said elsewhere": _share(sum(self.runs[run] > 1 for run in runs), len(runs)),
        }

    def _is_within_another(self, key: tuple[str, ...]) -> bool:
        """Whether a longer line says just this, as the paragraph does from which a quotation is pulled out."""
        if len(key) < LEAST_PULLED or not all(self.runs[run] > 1 for run in _runs(key)):
            return False
        part = _spaced(key)
        return any(part in whole for whole in self.whole_with.get(key[:RUN], ()) if len(whole) > len(part))

    def _standing(self, index: int) -> Iterator[str]:
        """How blank lines part it from others."""
        line = self.lines[index]
        first, last = self.groups[index]
        yield "alone" if line.alone else "in group"
        if line.alone and not self.prose[index]:
            yield "short and alone"
        if not line.alone and self.prose[index]:
            yield "prose in group"
        if last - first >= 2:
            yield "in large group"
        if line.before and not line.alone:
            yield "first of group"
        if line.after and not line.alone:
            yield "last of group"

    def around(self, own: Sequence[Features], index: int) -> Features:
        """What its neighbours show."""
        found: Features = {}
        for step in STEPS:
            other = index + step
            if not 0 <= other < len(own):
                found[f"edge {step:+}"] = 1.0
                continue
            names = OF_NEIGHBOURS if abs(step) == 1 else OF_DISTANT
            found.update({f"{name} {step:+}": own[other][name] for name in names if name in own[other]})
        near = window(index, len(own))
        found["prose around"] = sum(self.prose[other] for other in near) / len(near)
        found["told again"] = self._told_again(index)
        first, last = self.groups[index]
        if self.tells and last > first:
            group = range(max(first, near.start), min(last + 1, near.stop))
            found["prose in its group"] = sum(self.prose[other] for other in group) / len(group)
            found["chrome in its group"] = float(any("chrome" in own[other] for other in group))
            found["credit in its group"] = float(any("credit" in own[other] for other in group))
        return found

    def _told_again(self, index: int) -> float:
        """The share of its longer words that the next three paragraphs say, as they do after a deck."""
        telling = set(_telling(self.keys[index]))
        following = [other for other in window(index, len(self.lines)) if other > index and self.prose[other]][:3]
        said = {word for other in following for word in self.keys[other]}
        return _share(len(telling & said), len(telling))

    def position(self, index: int) -> Features:
        """Where it stands in the text."""
        first, last = self.stretch.first, self.stretch.last
        above, total = self.above[index], self.above[-1]
        return {
            "prose above": _share(above, total),
            "nearly all prose above": float(above > 0.9 * total > 0),
            "no prose above": float(not above),
            "no prose below": float(self.above[index + 1] == total),
            "before stretch": float(index < first),
            "after stretch": float(index > last),
            "at its start": float(first <= index < first + 2),
            "at its end": float(last - 2 < index <= last),
            "far before": min(1.0, max(0, first - index) / FAR),
            "far after": min(1.0, max(0, index - last) / FAR),
            "tail above": float(self.in_tail[index]),
        }

    def ruling(self, own: Sequence[Features], index: int) -> Features:
        """What the rules make of it and of its neighbours."""
        ruled, near = self.ruled, window(index, len(self.lines))
        found: Features = {f"ruled {step:+}": 1.0 for step in STEPS if index + step in ruled}
        found["ruled around"] = sum(other in ruled for other in near) / len(near)
        found["far before ruled"] = min(1.0, max(0, self.first_ruled - index) / FAR)
        found["far after ruled"] = min(1.0, max(0, index - self.last_ruled) / FAR)
        if index not in ruled:
            return found
        prose = self.prose[index]
        found["ruled"] = 1.0
        found.update({f"ruled, {name}": 1.0 for name in WITH_RULED if name in own[index]})
        found["ruled, not prose"] = float(not prose)
        found["ruled, not prose, among such"] = self.short_ruled * (not prose)
        found["ruled, prose, among short"] = self.short_ruled * prose
        found["ruled first"] = float(index == self.first_ruled)
        found["ruled second"] = float(index == self.first_ruled + 1)
        found["ruled last"] = float(index == self.last_ruled)
        found["ruled near last"] = float(index > self.last_ruled - 3)
        found["ruled near last, not prose"] = float(index > self.last_ruled - 3 and not prose)
        return found


def _shortened(text: str) -> str:
    half = LONGEST_LOOKED_AT // 2
    return text if len(text) <= LONGEST_LOOKED_AT else f"{text[:half]} {text[-half:]}"


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def _telling(key: Iterable[str]) -> Iterator[str]:
    return (word for word in key if len(word) >= LONG_WORD or not word.isascii())


def _runs(key: Sequence[str]) -> list[tuple[str, ...]]:
    return [tuple(key[start : start + RUN]) for start in range(len(key) - RUN + 1)]


def _spaced(key: Iterable[str]) -> str:
    return f" {' '.join(key)} "
