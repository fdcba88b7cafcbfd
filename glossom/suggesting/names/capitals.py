"""Which capitals of an article are names: its words' own evidence, from the whole article.

A capital inside a sentence says that a word is a name. One that opens a sentence says nothing: there the word is a
name if it has a capital elsewhere, stands in small letters nowhere, is no common word, or is known.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from glossom.dataclass import dataclass
from glossom.suggesting.names.openers import DAYS, MONTHS, OPENERS, is_date, is_ordinary, is_participle
from glossom.suggesting.names.quotations import titles_in
from glossom.suggesting.names.runs import ADJECTIVES, Mention, is_adjective, mentions_in
from glossom.suggesting.tables.given import GIVEN
from glossom.suggesting.tables.heads import FIRST, HEADS
from glossom.suggesting.tables.organisations import ABBREVIATIONS, EVENTS, LAWS, NO_NAMES, ORGANISATIONS, OTHERS, WORKS
from glossom.suggesting.tables.places import PLACES
from glossom.suggesting.tables.titles import BEFORE_TITLE, KEPT, PARTICLES, TITLES
from glossom.suggesting.tokens import Joint, Token, in_headline_case, tokens_of

KNOWN = PLACES | ORGANISATIONS | EVENTS | LAWS | WORKS | OTHERS
ROMAN = re.compile(r"[IVXLCDM]+")
WITH_RULES = frozenset(("", "en"))
NO_CAPITALS_AS_EVIDENCE = frozenset(("de", "lb", "gsw", "bar", "nds"))
"""Languages that write every noun with a capital."""


@dataclass(frozen=True, slots=True)
class Page:
    """An article's paragraphs as words, and how its words are written."""

    texts: tuple[str, ...]
    tokens: tuple[list[Token], ...]
    headlines: tuple[bool, ...]
    """Of each paragraph: whether its capitals are no evidence."""
    small: Counter[str]
    """Words in small letters."""
    large: Counter[str]
    """Words with a capital where no sentence begins."""
    language: str


@dataclass(frozen=True, slots=True)
class Found:
    """A mention of a name, in paragraph number `text` of the page."""

    text: int
    mention: Mention
    words: tuple[str, ...]
    """Small words between its capitals included."""
    quoted: bool = False
    """Whether it stands in quotation marks as a title does."""
    doubtful: bool = False
    """Whether the capital may be that of the sentence or of the headline."""


def page_of(texts: Iterable[str], language: str) -> Page:
    """The paragraphs read, and their words counted."""
    written = tuple(texts)
    tokens = tuple(tokens_of(text) for text in written)
    headlines = tuple(map(in_headline_case, written, tokens))
    small: Counter[str] = Counter()
    large: Counter[str] = Counter()
    for each, headline in zip(tokens, headlines, strict=True):
        small.update(token.word for token in each if not token.capital)
        if not headline:
            large.update(token.word for token in each if token.capital and token.joint < Joint.QUOTE)
    return Page(written, tokens, headlines, small, large, language.partition("-")[0].lower())


def mentions_of(page: Page) -> list[Found]:
    """Every mention of a name in the page, in reading order."""
    raw = [
        Found(number, mention, words_of(tokens, mention))
        for number, tokens in enumerate(page.tokens)
        if not page.headlines[number]
        for mention in mentions_in(tokens)
    ]
    quoted = [
        Found(number, Mention(first, last, first), words_of(tokens, Mention(first, last, first)), quoted=True)
        for number, tokens in enumerate(page.tokens)
        if not page.headlines[number]
        for first, last in titles_in(page.texts[number], tokens)
    ]
    raw = _outside(raw, quoted)
    whole = Counter(found.words for found in raw if not _opens_sentence(page, found))
    apart = (part for found in raw for part in _apart(found, whole))
    sure = [kept for found in apart for kept in _kept(page, found, whole)]
    return sorted([*sure, *quoted, *_in_headlines(page, sure)], key=lambda found: (found.text, found.mention.first))


def _outside(raw: Iterable[Found], quoted: Iterable[Found]) -> list[Found]:
    """Those that share no word with a quoted title."""
    taken = {(title.text, place) for title in quoted for place in range(title.mention.first, title.mention.last)}
    return [
        found
        for found in raw
        if not any((found.text, place) in taken for place in range(found.mention.first, found.mention.last))
    ]


def words_of(tokens: Sequence[Token], mention: Mention) -> tuple[str, ...]:
    """The words of a mention, small ones between them included."""
    return tuple(token.word for token in tokens[mention.first : mention.last])


# ---------------------------------------------------------------- in sentences


def _opens_sentence(page: Page, found: Found) -> bool:
    return page.tokens[found.text][found.mention.first].joint >= Joint.QUOTE


def _apart(found: Found, whole: Counter[tuple[str, ...]]) -> Iterator[Found]:
    """Two names, where the first stands by itself elsewhere and a person's may follow: `University of X Jane Doe`."""
    words, (first, last, title) = found.words, found.mention
    for size in range(len(words) - 2, 1, -1):
        rest = words[size:]
        if (
            whole[words[:size]]
            and not whole[words]
            and len(rest) < 4
            and not any(word.islower() or word in HEADS or word in KNOWN for word in rest)
        ):
            yield Found(found.text, Mention(first, first + size, title), words[:size])
            yield Found(found.text, Mention(first + size, last, first + size), rest)
            return
    yield found


def _kept(page: Page, found: Found, whole: Counter[tuple[str, ...]]) -> Iterator[Found]:
    if len(found.words) > 1 and " ".join(found.words).isupper() and any(len(word) > 4 for word in found.words):
        for place in range(found.mention.first, found.mention.last):  # an opening in capitals, as some papers print it
            word = page.tokens[found.text][place].word
            if _is_known(word.title()) or page.large[word.title()]:
                yield Found(found.text, Mention(place, place + 1, place), (word,), doubtful=True)
        return
    opening = _opens_sentence(page, found)
    if len(found.words) > 1 and opening and not _begins_name(page, found, whole):
        first, last, _ = found.mention
        first += 1
        while first < last and not page.tokens[found.text][first].capital:
            first += 1
        found = Found(found.text, Mention(first, last, first), found.words[first - found.mention.first :])
        opening = False
    if all(is_adjective(word) for word in found.words):
        return
    if len(found.words) == 1:
        if _is_name(page, found, opening=opening):
            yield replace(found, doubtful=opening)
    elif page.language not in NO_CAPITALS_AS_EVIDENCE or _has_more(found.words):
        yield found
    else:
        parts = (Mention(place, place + 1, place) for place in range(found.mention.first, found.mention.last))
        singles = [replace(found, mention=part, words=words_of(page.tokens[found.text], part)) for part in parts]
        yield from (each for each in singles if _is_known(each.words[0]) and _is_name(page, each, opening=False))


def _begins_name(page: Page, found: Found, whole: Counter[tuple[str, ...]]) -> bool:
    """Whether the first word, which opens a sentence, belongs to the name."""
    word, others = found.words[0], found.words[1:]
    if whole[found.words] or word in GIVEN or word in KEPT or " ".join(found.words) in KNOWN or word in ABBREVIATIONS:
        return True
    if not (is_ordinary(word) or page.small[word.lower()]):
        return True
    if page.language not in WITH_RULES:
        return False
    if others[0] in GIVEN or whole[others] or (len(others) == 1 and _is_known(others[0])):
        return word in FIRST and len(others) == 1
    return page.large[word] > 0 or others[-1] in HEADS or not is_participle(word)


def _is_known(word: str) -> bool:
    return word in KNOWN or word in ABBREVIATIONS


def _is_name(page: Page, found: Found, *, opening: bool) -> bool:
    word = found.words[0]
    if word in NO_NAMES or len(word) < 2 or ROMAN.fullmatch(word) or word in TITLES or word in BEFORE_TITLE:
        return _is_known(word) and word not in NO_NAMES
    if word.isupper() and _is_shouted(page.tokens[found.text], found.mention.first):
        return _is_known(word.title()) or page.large[word.title()] > 0
    if _is_known(word) or (word[1:] != word[1:].lower() and len(word) < 12):
        return word.isupper() or page.small[word.lower()] <= page.large[word]
    if page.language in NO_CAPITALS_AS_EVIDENCE:
        return word in GIVEN
    inside = page.large[word]
    if page.small[word.lower()] >= max(inside, 1):
        return False
    if opening:
        return inside > 0 or (word in GIVEN and not is_ordinary(word)) or _is_strange(page, word)
    return not (inside < 2 and is_ordinary(word) and is_participle(word))


def _is_strange(page: Page, word: str) -> bool:
    """Whether no dictionary word looks like this; of languages other than English we know none."""
    return page.language in WITH_RULES and not is_ordinary(word) and not is_participle(word)


def _is_shouted(tokens: Sequence[Token], place: int) -> bool:
    """Whether the words beside it are in capitals, too."""
    beside = [*tokens[max(0, place - 1) : place], *tokens[place + 1 : place + 2]]
    return len(tokens[place].word) > 4 or any(len(token.word) > 4 and token.word.isupper() for token in beside)


def _has_more(words: Sequence[str]) -> bool:
    """Whether more than capitals speaks for a name: it is known, or a given name and a family name."""
    small = (word for word in words if word.islower() or word.isdigit())
    return " ".join(words) in KNOWN or (
        words[0] in GIVEN and len(words) < 5 and all(word in PARTICLES for word in small)
    )


# ---------------------------------------------------------------- in headlines


def _in_headlines(page: Page, sure: Iterable[Found]) -> Iterator[Found]:
    """Names that the text has as well, and those that are known, in lines whose capitals say nothing."""
    numbers = [number for number, headline in enumerate(page.headlines) if headline]
    if not numbers:
        return
    by_first: dict[str, set[tuple[str, ...]]] = {}
    for words in {found.words for found in sure}:
        by_first.setdefault(words[0].casefold(), set()).add(tuple(word.casefold() for word in words))
        if _may_be_person(words):
            by_first.setdefault(words[-1].casefold(), set()).add((words[-1].casefold(),))
    for number in numbers:
        tokens = page.tokens[number]
        folded = [token.word.casefold() for token in tokens]
        place = 0
        while place < len(tokens):
            length = _longest(tokens, folded, place, by_first) if tokens[place].capital else 0
            if not length and page.language in WITH_RULES and not page.texts[number].isupper():
                length = _strange_from(page, tokens, place)
            if length:
                mention = Mention(place, place + length, place)
                yield Found(number, mention, words_of(tokens, mention), doubtful=True)
            place += length or 1


def _strange_from(page: Page, tokens: Sequence[Token], place: int) -> int:
    """How many capitalised words from here, one after the other, no dictionary has."""
    for ahead in range(place, len(tokens)):
        word, joint = tokens[ahead].word, tokens[ahead].joint
        other = not tokens[ahead].capital or is_adjective(word) or word in NO_NAMES or is_date(word) or len(word) < 2
        if other or not _is_strange(page, word) or page.small[word.lower()] or (ahead > place and joint != Joint.SPACE):
            return ahead - place
    return len(tokens) - place


def _may_be_person(words: Sequence[str]) -> bool:
    """Whether the last word may be a family name, by which a headline calls a person."""
    known = " ".join(words) in KNOWN or words[-1] in HEADS or is_ordinary(words[-1])
    return len(words) in (2, 3) and not known and not any(word in ("of", "and", "for") for word in words)


def _longest(
    tokens: Sequence[Token], folded: Sequence[str], place: int, by_first: dict[str, set[tuple[str, ...]]]
) -> int:
    fitting = [
        len(words) for words in by_first.get(folded[place], ()) if tuple(folded[place : place + len(words)]) == words
    ]
    return max([*fitting, _known_at(tokens, place)])


def _known_at(tokens: Sequence[Token], place: int) -> int:
    """How many words from here are a name that is known wherever it stands."""
    for length in (4, 3, 2, 1):
        words = [token.word for token in tokens[place : place + length]]
        name = _proper(" ".join(words))
        if len(words) == length and (name in KNOWN or (length == 1 and words[0] in ABBREVIATIONS)):
            return 0 if length == 1 and (is_ordinary(name) or words[0] in OPENERS | DAYS | MONTHS) else length
    first, second = ([token.word for token in tokens[place : place + 2]] + ["", ""])[:2]
    person = _proper(first) in GIVEN and second.istitle() and not is_ordinary(first) and not is_ordinary(second)
    return 2 if person and tokens[place + 1].joint == Joint.SPACE and second not in ADJECTIVES else 0


@lru_cache(maxsize=4096)
def _proper(name: str) -> str:
    return name.title() if name.isupper() and name not in ABBREVIATIONS else name
