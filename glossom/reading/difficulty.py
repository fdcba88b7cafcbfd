"""How hard a text is to read, as one of three bands and never as a school grade.

The measure is LIX, läsbarhetsindex (C. H. Björnsson, Läsbarhet, Stockholm: Liber 1968): words in a sentence, plus
the percentage of long words. It needs no syllables and no list of words. Björnsson tried it on newspapers in eleven
languages (Readability of newspapers in 11 languages, Reading Research Quarterly 18, 1983); J. Anderson found it to
order English texts as graded readers do (Lix and Rix, Journal of Reading 26, 1983). Its bounds are Björnsson's: below
40 lies fiction and easy prose, from 40 to 50 a normal newspaper, above 50 the prose of officials and specialists.

Björnsson's long word has more than six letters. In languages that glue words together half of all words have, and
every text would be hard. So the letters of a long word are those which about as many of the words in running text
exceed as exceed six in Swedish and English (15 and 19 in 100, by the frequencies of wordfreq 3).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from glossom.model import Difficulty
from glossom.reading.blanking import without_ascii_signs, without_usual_signs
from glossom.reading.sentences import sentence_breaks

MEDIUM, HARD = 40, 50  # LIX
ENOUGH = 100  # words; in fewer, one long sentence decides
WORD = re.compile(r"\w+")
APOSTROPHE_WITHIN = re.compile(r"['’](?<=\w.)(?=\w)")  # a word with one inside is one word
LONG = {
    **dict.fromkeys(("da", "en", "is", "nb", "nl", "nn", "no", "sv", "ca"), 6),
    **dict.fromkeys(("bg", "bs", "cs", "de", "el", "es", "fr", "hr", "hu", "id", "it", "lv", "mk"), 7),
    **dict.fromkeys(("ms", "pt", "ro", "sk", "sl", "sr"), 7),
    **dict.fromkeys(("lt", "pl", "ru", "tr", "uk"), 8),
    "fi": 9,
}
"""Letters that a long word exceeds. No other language has a band: some write no spaces, some no vowels."""


def lix(texts: Sequence[str], long: int) -> float:
    """The LIX of paragraphs in which words of more than `long` letters are long; 0 where there is no word."""
    return _lix(texts, _lengths(texts), long)


def _lengths(texts: Iterable[str]) -> list[int]:
    """Of each word, an apostrophe inside it counted as a letter."""
    return [length for text in texts for length in map(len, _words(text))]


def _words(text: str) -> list[str]:
    if "’" in text or "'" in text:
        text = APOSTROPHE_WITHIN.sub("_", text)
    text = without_usual_signs(text)
    return without_ascii_signs(text).split() if text.isascii() else WORD.findall(text)


def _lix(texts: Iterable[str], lengths: Sequence[int], long: int) -> float:
    if not lengths:
        return 0
    sentences = sum(1 + sum(1 for _ in sentence_breaks(text)) for text in texts if WORD.search(text))
    return len(lengths) / sentences + 100 * sum(length > long for length in lengths) / len(lengths)


def band(texts: Sequence[str], language: str) -> Difficulty | None:
    """How hard paragraphs are to read; None for fewer than 100 words, and for languages that cannot be measured.

    language: a BCP 47 tag; its first part decides.
    """
    long = LONG.get(language.partition("-")[0].lower())
    if long is None:
        return None
    lengths = _lengths(texts)
    if len(lengths) < ENOUGH:
        return None
    measured = _lix(texts, lengths, long)
    return "easy" if measured < MEDIUM else "medium" if measured < HARD else "hard"
