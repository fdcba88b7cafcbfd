"""The words of an article over which readers of a level would stumble.

Three things make a word hard: it is rare (`frequency`), and its parts do not give it away (`formation`); or it is an
ordinary word that means something else in the news (`news_senses`). English only so far.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Literal

from glossom.dataclass import dataclass
from glossom.model import Level
from glossom.suggesting.spots import Spot
from glossom.suggesting.words.formation import Formation, formation_of
from glossom.suggesting.words.frequency import KNOWN, LEVELS, is_above, lemmas_of, level_of, rank_of
from glossom.suggesting.words.inflected import bases
from glossom.suggesting.words.news_senses import NewsSense, news_senses

Reason = Literal["rare", "formation", "news"]

LANGUAGES = frozenset({"en"})
UNSEEN = "\u00ad\u200b"  # soft hyphen, zero-width space
LETTERS = rf"(?:[^\W\d_][\u0300-\u036f{UNSEEN}]*)+"  # marks may follow their letters (NFD)
SAME = str.maketrans({"’": "'", "‐": "-", "‑": "-"} | dict.fromkeys(UNSEEN))
TOKEN = re.compile(rf"{LETTERS}(?:['’]{LETTERS})*(?:[-‐‑]{LETTERS}(?:['’]{LETTERS})*)*")
STRETCH = re.compile(r"[^\s—–]+")
NO_PROSE = re.compile(r"[\d_/\\@#]|\w\.[\w-]")  # in addresses, handles, tags, file names, U.S.-led, numbers
LONGEST = 40  # letters: what is longer is no word
POSSESSIVE = re.compile(r"['’](?:s|S)$|['’]$")
OPENERS = " \t\u00a0\"“”„‘’'«([—–-"
ENDERS = ".!?:;…|•"
NUMERALS = re.compile(
    r"(?:(?:thir|four|fif|six|seven|eigh|nine)(?:teen|ty)|twenty|forty|twelve|eleven|hundred|thousand|[mbtr]+illion)"
    r"(?:s|th)?|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth|eleventh|twelfth"
)
SHORTEST = 4  # letters of a rare word: shorter ones are abbreviations, or easy to look up
SHORTEST_UNKNOWN = 5  # of a word that is not in the list at all
NEWS = 0.8  # how sure we are that a word of the curated list is wanted by readers one level below it
FORMED = 0.55  # of a word that is built from a known one
STEP = 0.05  # more for each further level
UNKNOWN = 0.5  # of a word that the list does not have: a rare word, a slip or a foreign word
MARGINAL, CERTAIN = 0.5, 0.9  # of a rare word: just beyond what readers know, and infinitely far


@dataclass(frozen=True, slots=True)
class Word:
    """A word or set term that readers may not know."""

    lemma: str
    """As it would stand in a glossary: lower case, not inflected."""
    forms: tuple[str, ...]
    """As printed, in the order of appearance."""
    spots: tuple[Spot, ...]
    """In reading order."""
    level: Level | None
    """The level at which readers know it; None where the list does not have it."""
    reason: Reason
    """It is rare, it is built from a word that readers know, or it has a sense of its own in the news."""
    confidence: float
    """From 0 to 1."""
    base: str = ""
    """The known word inside one that is built from it."""
    meaning: str = ""
    """What it means in the news, in our own words."""
    everyday: str = ""
    """The everyday sense that it may be taken for."""


@dataclass(frozen=True, slots=True)
class _Token:
    text: int
    start: int
    end: int
    printed: str
    capital: bool
    """It has a capital that the beginning of a sentence does not explain."""

    @property
    def lower(self) -> str:
        lower = self.printed.lower()
        return lower if lower.isascii() else unicodedata.normalize("NFC", lower.translate(SAME))


@dataclass(frozen=True, slots=True)
class _Verdict:
    """Why a form is hard."""

    lemma: str
    level: Level | None
    reason: Reason
    confidence: float
    base: str = ""
    sense: NewsSense | None = None


def has_words(language: str) -> bool:
    """Whether hard words of a language can be found."""
    return language.partition("-")[0].lower() in LANGUAGES


def find_words(texts: Sequence[str], language: str, level: Level, *, names: Iterable[Spot] = ()) -> tuple[Word, ...]:
    """The words of an article that readers of a level may not know, the surest first; none for other languages.

    texts: the article's paragraphs. names: spots of names, in which no words are looked for.
    Names, numbers, abbreviations and what has a capital inside a sentence are no words.
    """
    if not has_words(language):
        return ()
    taken = {(spot.text, place) for spot in names for place in range(spot.start, spot.end)}
    finder = _Finder(level)
    for number, text in enumerate(texts):
        finder.look([token for token in _tokens(number, text) if (number, token.start) not in taken], text)
    return finder.words()


class _Finder:
    """Collects the hard words of one article. Forms are judged once."""

    def __init__(self, level: Level) -> None:
        self._level = level
        self._judged: dict[str, _Verdict | None] = {}
        self._found: dict[tuple[str, Reason], tuple[_Verdict, list[tuple[Spot, str]]]] = {}
        self._senses = news_senses()

    def look(self, tokens: Sequence[_Token], text: str) -> None:
        """Go through the words of a paragraph."""
        skip = 0
        for index, token in enumerate(tokens):
            if skip:
                skip -= 1
            elif not self._proper(token, text) and not token.capital:
                skip = self._term(tokens[index : index + 4], text) or self._word(token)

    def words(self) -> tuple[Word, ...]:
        """All that was found, the surest first."""
        return tuple(sorted(map(_word, self._found.values()), key=lambda word: (-word.confidence, word.spots)))

    def _proper(self, token: _Token, text: str) -> bool:
        """Take down a word that has a capital in the curated list too: Western, Western-backed, not Western Isles."""
        head = re.split("[-‐‑]", token.printed)[0]
        senses = self._senses.get(head, ()) if head[0].isupper() and not text[token.end + 1 :][:1].isupper() else ()
        for sense in senses:
            self._note(_news(sense, self._level), token, token.start + len(head), token.printed, token.start)
        return bool(senses)

    def _term(self, tokens: Sequence[_Token], text: str) -> int:
        """Take down a set term of several words; how many words follow the first in it."""
        run = [token.lower for token in _together(tokens, text)]
        for sense in self._senses_of(run[0]):
            parts = sense.term.split(" ")
            if len(parts) > 1 and len(parts) <= len(run) and all(map(_is_form, run, parts)):
                self._note(_news(sense, self._level), tokens[0], tokens[len(parts) - 1].end, text)
                return len(parts) - 1
        return 0

    def _word(self, token: _Token) -> int:
        """Take down a word, or the hard parts of one with hyphens."""
        verdict = self._judge(token.lower)
        if verdict or "-" not in token.lower:
            self._note(verdict, token, token.end, token.printed, token.start)
            return 0
        start = token.start
        for part in re.split("[-‐‑]", token.printed):
            if part.islower():
                piece = _Token(token.text, start, start + len(part), part, capital=False)
                self._note(self._judge(piece.lower), piece, piece.end, part, start)
            start += len(part) + 1
        return 0

    def _note(self, verdict: _Verdict | None, token: _Token, end: int, text: str, offset: int = 0) -> None:
        if verdict:
            spot = Spot(token.text, token.start, end)
            _, places = self._found.setdefault((verdict.lemma, verdict.reason), (verdict, []))
            places.append((spot, text[token.start - offset : end - offset]))

    def _judge(self, form: str) -> _Verdict | None:
        if form not in self._judged:
            self._judged[form] = self._news(form) if self._senses_alone(form) else _rare(form, self._level)
        return self._judged[form]

    def _news(self, form: str) -> _Verdict | None:
        return _news(self._senses_alone(form)[0], self._level)

    def _senses_alone(self, form: str) -> list[NewsSense]:
        return [sense for sense in self._senses_of(form) if " " not in sense.term and _has_sense(form, sense)]

    def _senses_of(self, form: str) -> Iterator[NewsSense]:
        """The senses whose term begins with a form of this word; those of the form as printed first."""
        for word in dict.fromkeys((form, *lemmas_of(form), *bases(form))):
            yield from self._senses.get(word, ())


def _tokens(number: int, text: str) -> Iterator[_Token]:
    """The words of a paragraph, without possessive endings; none of what is no prose."""
    barred = [match.span() for match in STRETCH.finditer(text) if NO_PROSE.search(match[0])]
    at = 0
    for match in TOKEN.finditer(text):
        while at < len(barred) and barred[at][1] <= match.start():
            at += 1
        if len(match[0]) > LONGEST or (at < len(barred) and barred[at][0] < match.end()):
            continue
        printed = POSSESSIVE.sub("", match[0])
        yield _Token(number, match.start(), match.start() + len(printed), printed, _is_named(printed, text, match))


def _is_named(printed: str, text: str, match: re.Match[str]) -> bool:
    """Whether a word's capitals make it a name or an abbreviation."""
    if printed.islower():
        return False
    if not printed[1:].islower() or not _begins_sentence(text, match.start()):
        return True
    follows = TOKEN.match(text, match.end() + 1)  # a capital in the next word: both are a name
    lower = printed.lower()
    return bool(follows and follows[0][0].isupper()) or not (lemmas_of(lower) or lower in news_senses())


def _begins_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 6) : start].rstrip(OPENERS)
    return not before or before[-1] in ENDERS


def _together(tokens: Sequence[_Token], text: str) -> list[_Token]:
    """The first of the tokens, and those after it with nothing but a space between and no capital."""
    run = [tokens[0]]
    for one, other in pairwise(tokens):
        if other.capital or text[one.end : other.start] not in (" ", "\u00a0"):
            break
        run.append(other)
    return run


def _is_form(form: str, word: str) -> bool:
    return form == word or word in lemmas_of(form)


def _has_sense(form: str, sense: NewsSense) -> bool:
    """Whether a form is one that can have a sense: of a noun the plural, but no form in -ed or -ing."""
    if form == sense.term or sense.kind == "v":
        return True
    return sense.kind == "n" and not form.endswith(("ed", "ing"))


def _news(sense: NewsSense, readers: Level) -> _Verdict | None:
    if not is_above(sense.level, readers):
        return None
    return _Verdict(sense.term, sense.level, "news", NEWS + _further(sense.level, readers), sense=sense)


def _further(level: Level, readers: Level) -> float:
    """What is added to our confidence for each level beyond the next one."""
    return STEP * (LEVELS.index(level) - LEVELS.index(readers) - 1)


def _rare(form: str, readers: Level) -> _Verdict | None:
    """Whether a form is too rare for readers, and its parts do not help."""
    lemmas = lemmas_of(form)
    if len(form) < (SHORTEST if lemmas else SHORTEST_UNKNOWN) or not form.isalpha() or NUMERALS.fullmatch(form):
        return None
    lemma = lemmas[0] if lemmas else _singular(form)
    rank = rank_of(lemma)
    level = level_of(rank) if rank else None
    formation = _easier(lemma, form, level)
    if formation:
        level = formation.level
    if level and not is_above(level, readers):
        return None
    if formation and not _is_hard(formation.base, readers):
        sure = FORMED + 2 * _further(formation.level, readers)
        return _Verdict(lemma, level, "formation", sure, base=formation.base)
    sure = CERTAIN - (CERTAIN - MARGINAL) * KNOWN[readers] / rank if rank else UNKNOWN
    return _Verdict(lemma, level, "rare", sure)


def _is_hard(lemma: str, readers: Level) -> bool:
    rank = rank_of(lemma)
    return rank is None or is_above(level_of(rank), readers)


def _singular(form: str) -> str:
    """An unknown word without the ending of the plural: gigawatts, gigawatt."""
    return bases(form)[0] if form.endswith("s") and bases(form) else form


def _easier(lemma: str, form: str, level: Level | None) -> Formation | None:
    """What a word is built from, where that makes it easier than how rare it is."""
    candidates = (lemma, *bases(form)) if level is None else (lemma,)
    found = [formation for word in candidates if (formation := formation_of(word))]
    easiest = min(found, key=lambda formation: LEVELS.index(formation.level), default=None)
    return easiest if easiest and (level is None or is_above(level, easiest.level)) else None


def _word(found: tuple[_Verdict, list[tuple[Spot, str]]]) -> Word:
    verdict, places = found
    sense = verdict.sense
    return Word(
        lemma=verdict.lemma,
        forms=tuple(dict.fromkeys(printed for _, printed in places)),
        spots=tuple(sorted(spot for spot, _ in places)),
        level=verdict.level,
        reason=verdict.reason,
        confidence=round(verdict.confidence, 2),
        base=verdict.base,
        meaning=sense.meaning if sense else "",
        everyday=sense.everyday if sense else "",
    )
