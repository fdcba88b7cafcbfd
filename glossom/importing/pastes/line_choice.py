"""Which lines of a pasted text are the article's, and which is its headline: two looks, each with a table of weights.

The first look sees each line, its neighbours and its place. The second sees as well what the first makes of all
others, and where they stand to the headline.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Mapping, Sequence

from glossom.dataclass import dataclass
from glossom.importing.pastes.amended import amended
from glossom.importing.pastes.headline import body_start, headline_features
from glossom.importing.pastes.line_context import again
from glossom.importing.pastes.line_features import Features, features_of
from glossom.importing.pastes.line_model import FIRST, HEADLINE, SECOND
from glossom.importing.pastes.lines import Line
from glossom.importing.weighing import weighed
from glossom.importing.wording.address import parts_of
from glossom.importing.wording.byline import is_signed, names_in
from glossom.importing.wording.chrome import ends_with_credit, is_chrome
from glossom.importing.wording.dayline import states_day
from glossom.importing.wording.sentences import reads_as_title, words_in

Weights = Mapping[str, float]

LEAST = 4  # words that one line must share with another to be the same headline
SECTION = 2  # words; so few above a headline name a section
RIVAL = 0.15  # the share of a line that may be the headline although another one is likelier
ADDRESS = re.compile(r"\W*https?://\S+")
WIKI_PAGE = re.compile("(?i)article|artikel|artículo|artigo|voce|artykuł|статья|стаття")
WIKI_TALK = re.compile(
    "(?i)talk|collaboration|discussion|diskussion|discusión|discussão|discussione|dyskusja|overleg|обсуждение|обговорення"
)
"""The first two tabs of a wiki's page."""
LANGUAGES = re.compile(r"(?i)\d+ (?:languages?|sprachen?|langues?|idiomas?|lingue|talen|język|язык|мов)|add languages")
PICTURED = re.compile(r"(?i)image (?:source|copyright|credit|caption)\b")
CAPTIONED = re.compile(r"(?i)(?:image )?caption\s*[,:]?$")
"""What some pages, in a copy of them, print below what a picture shows, and above its caption."""
DECK = 16  # words; so long a line is rather a deck, if the one above may be the headline
TITLE = range(3, 13)  # words of that
RIVAL_ABOVE = 0.05  # the share from which on that one may be it
SURE = 0.5  # the share of all that may be the headline; below it the headline is unknown


@dataclass(frozen=True, slots=True)
class Choice:
    """What the model makes of a pasted text."""

    chosen: frozenset[int]
    """The numbers of the lines that are the article's body, by the model alone."""
    headline: int | None
    """The number of the headline's line; None where no line is surely it."""
    start: int
    """The first paragraph that is likely the article's and has another one near."""
    likely: tuple[float, ...]
    """Of every line how likely it is the article's, 0 to 1."""


def choose_lines(lines: Sequence[Line], ruled: Collection[int], url: str = "") -> Choice:
    """The article's lines. `ruled`: the numbers of those that the rules take; `url`: its address, if known."""
    features = features_of(lines, ruled)
    first = likely_of(features, FIRST)
    start = body_start(features, first)
    headline = headline_of(lines, headline_features(lines, features, start, url), HEADLINE)
    second = likely_of(again(lines, features, first, headline), SECOND)
    chosen = taken(lines, second)
    whole = amended(lines, features, second, chosen)
    return Choice(whole - {headline} | chosen, headline, start, tuple(second))


def likely_of(features: Sequence[Features], weights: Weights) -> list[float]:
    """Of every line how likely it is the article's."""
    return [weighed(seen, weights) for seen in features]


def headline_of(lines: Sequence[Line], candidates: Mapping[int, Features], weights: Weights) -> int | None:
    """The line that is the headline rather than all others together, if there is one that may be."""
    told = headline_of_wiki(lines)
    if told is not None:
        return told
    able = {index: seen for index, seen in candidates.items() if _may_be_headline(lines, index)}
    shares = _shares({index: _total(seen, weights) for index, seen in able.items()})
    if not shares:
        return None
    best = max(shares, key=lambda index: shares[index])
    share = sum(shares[index] for index in shares if index == best or _say_the_same(lines, index, best))
    rival = _beside(lines, shares, best)
    if rival is not None:
        share += shares[rival]
        best = _of_two(lines, min(best, rival))
    return best if share > SURE else None


def headline_of_wiki(lines: Sequence[Line]) -> int | None:
    """The line above the tabs of a wiki's page, and above the number of languages in which there is one."""
    for index in range(1, len(lines) - 1):
        if WIKI_PAGE.fullmatch(lines[index].text) and WIKI_TALK.fullmatch(lines[index + 1].text):
            above = index - 2 if LANGUAGES.match(lines[index - 1].text) else index - 1
            return above if above >= 0 else None
    return None


def _total(seen: Features, weights: Weights) -> float:
    return sum(weights.get(name, 0.0) * value for name, value in seen.items())


def _shares(totals: Mapping[int, float]) -> dict[int, float]:
    """Of every candidate how likely it is the headline, if one of them is."""
    highest = max(totals.values(), default=0.0)
    powers = {index: math.exp(total - highest) for index, total in totals.items()}
    return {index: power / sum(powers.values()) for index, power in powers.items()}


def _say_the_same(lines: Sequence[Line], one: int, other: int) -> bool:
    """Whether one begins or ends with the other's words, as a headline does on a video or with the site's name."""
    shorter, longer = sorted((parts_of(lines[one].text), parts_of(lines[other].text)), key=len)
    count = len(shorter)
    return count >= LEAST and shorter in (longer[:count], longer[-count:])


def _beside(lines: Sequence[Line], shares: Mapping[int, float], best: int) -> int | None:
    """The line just above or below the best one that may be the headline instead."""
    above = shares.get(best - 1, 0.0)
    over_deck = words_in(lines[best].text) >= DECK and words_in(lines[best - 1].text) in TITLE
    if above >= (RIVAL_ABOVE if over_deck else RIVAL):
        return best - 1
    return best + 1 if shares.get(best + 1, 0.0) >= RIVAL else None


def _of_two(lines: Sequence[Line], upper: int) -> int:
    """Of two such lines the upper one, for the lower is a deck without a full stop; unless it names a section."""
    return upper if words_in(lines[upper].text) > SECTION else upper + 1


def _may_be_headline(lines: Sequence[Line], index: int) -> bool:
    """Whether it has the form of one: a paste may begin with the text, and then its first paragraph is none.

    What a picture shows, and its caption, stand over and under lines that say so. Two words that stand there twice
    are the name of a section, or somebody's.
    """
    text = lines[index].text
    above, below = (lines[other].text if 0 <= other < len(lines) else "" for other in (index - 1, index + 1))
    if CAPTIONED.match(above) or PICTURED.match(below):
        return False
    if words_in(text) <= SECTION and any(other.text == text for other in (*lines[:index], *lines[index + 1 :])):
        return False
    return reads_as_title(text) and not (
        ADDRESS.fullmatch(text)
        or is_chrome(text)
        or ends_with_credit(text)
        or is_signed(text)
        or names_in(text)
        or states_day(text)
    )


def taken(lines: Sequence[Line], likely: Sequence[float]) -> frozenset[int]:
    """The likeliest lines, as many as promise the best F1 (harmonic mean of precision and recall, by words).

    So a text of which little is sure is rather kept than lost: its threshold is low. One of which nearly all is sure
    has a threshold of one half.
    """
    weights = [max(1, words_in(line.text)) for line in lines]
    expected = sum(share * weight for share, weight in zip(likely, weights, strict=True))
    order = sorted(range(len(lines)), key=lambda index: -likely[index])
    right = whole = best = 0.0
    count = 0
    for rank, index in enumerate(order, 1):
        right += likely[index] * weights[index]
        whole += weights[index]
        promise = 2 * right / (whole + expected)
        if promise > best:
            best, count = promise, rank
    return frozenset(order[:count])
