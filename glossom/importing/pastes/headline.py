"""Which line of a pasted text is the article's headline: features of those that may be, weighed by a small model."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Sequence
from itertools import pairwise

from glossom.importing.pastes.carried import is_edge
from glossom.importing.pastes.line_features import META, Features
from glossom.importing.pastes.lines import Line
from glossom.importing.wording.address import LONG_WORD, is_among, likeness, parts_of, steps_of, telling_in
from glossom.importing.wording.sentences import reads_as_title, words_in, words_of

LIKELY = 0.5
REACH = 60  # lines above the body; a menu is seldom longer
SETTLED = 6  # lines: two paragraphs so near to each other are the article, not a notice
BODY = 40  # lines of the body whose words are compared
ABOVE = BELOW = 4  # lines around it in which a day or byline is looked for
MOST_WORDS, MOST_LETTERS = 45, 300
KICKER = 8  # words
FEW = 4  # words of a kicker on a line of its own
LEAST = 2  # words of a headline that an address repeats after such a kicker
FROM_LINE = (
    "words", "at most 2 words", "at most 6 words", "at most 12 words", "ends", "sentences", "prose", "sentence",
    "colon", "question", "stop", "comma", "dots", "small start", "digit start", "quote start", "bullet", "bracketed",
    "all capitals", "capitals", "digits", "chrome", "tail", "elsewhere", "credit", "byline", "day", "clock", "year",
    "contact", "glued", "separators", "repeated above", "repeated below", "on the subject", "off the subject",
    "said elsewhere", "alone", "in group", "in large group", "first of group", "last of group", "promotion",
    "time ago", "picture", "invitation", "to the reader", "rights", "made by", "before stretch", "edge -1",
    "edge -2",
    *(f"{name} {step}" for step in ("-1", "+1") for name in (
        "words", "ends", "prose", "chrome", "credit", "day", "byline", "alone", "at most 2 words", "at most 6 words",
        "clock", "glued", "on the subject")),
)  # fmt: skip


def body_start(features: Sequence[Features], likely: Sequence[float]) -> int:
    """The first paragraph that is likely the article's and has another one near; 0 for a text without any."""
    found = [index for index, share in enumerate(likely) if share > LIKELY and "prose" in features[index]]
    near = (index for index, then in pairwise(found) if then - index <= SETTLED)
    likeliest = max(range(len(likely)), key=lambda index: likely[index], default=0)
    return next(near, found[0] if found else likeliest)


def headline_features(
    lines: Sequence[Line], features: Sequence[Features], start: int, url: str = ""
) -> dict[int, Features]:
    """The features of every line that may be the headline, by its number.

    features: those of the first look. start: the line with which the body begins. url: the article's address, whose
    last part often repeats the headline.
    """
    places = [index for index in range(max(0, start - REACH), min(len(lines), start + 1)) if _may_be(lines[index].text)]
    keys = {index: words_of(lines[index].text) for index in places}
    body = {word for line in lines[start : start + BODY] for word in words_of(line.text)}
    address, steps = telling_in(url), steps_of(url)
    like = [index for index in places if index < start and _is_like_one(lines[index].text)]
    found: dict[int, Features] = {}
    for index in places:
        seen = features[index]
        news: Features = {name: seen[name] for name in FROM_LINE if name in seen}
        news |= _among_others(keys, index)
        news |= _in_body(keys[index], body)
        news |= _in_address(lines[index].text, address)
        news |= _place(features, index, start)
        news["like the address"] = likeness(parts_of(lines[index].text), steps)
        news["reads as one"] = float(reads_as_title(lines[index].text))
        news["like it above"] = float(any(other < index for other in like))
        news["like it below"] = float(any(other > index for other in like))
        found[index] = news
    return found


def without_kicker(text: str, others: Sequence[str], url: str = "") -> str:
    """The headline without the words above it that some sites set on the same line.

    Only another line can tell: one that has the same words, but other signs between kicker and headline. What is longer
    than the rest, or repeated by the article's address, is no kicker.
    """
    words = words_of(text)
    for other in others:
        if other != text and words_of(other) == words:
            rest = _common_end(text, other)
            count = len(words_of(rest))
            kicker = words[: len(words) - count]
            if count >= 3 and 0 < len(kicker) <= min(KICKER, count) and words[-count:] == words_of(rest):
                return text if _are_in(kicker, url) else rest
    return text


def with_kicker(text: str, above: str, url: str) -> str:
    """The headline after the words of the line above it, where the article's address begins with both.

    `above`: at most some words that the headline does not begin with itself. So does a publisher write the two who
    sets them on two lines.
    """
    kicker, headline = parts_of(above), parts_of(text)
    if not 0 < len(kicker) <= FEW or len(headline) < LEAST or headline[: len(kicker)] == kicker:
        return text
    both = (*kicker, *headline[:LEAST])
    return f"{above.rstrip(' :')}: {text}" if any(_opens(step, both) for step in steps_of(url)) else text


def _opens(step: Sequence[str], words: Sequence[str]) -> bool:
    """Whether the step of an address begins with the words, figures aside."""
    own = [word for word in step if not word.isdigit()]
    return len(own) >= len(words) and all(is_among(word, (part,)) for word, part in zip(words, own, strict=False))


def _are_in(kicker: Sequence[str], url: str) -> bool:
    telling = {part for word in kicker for part in parts_of(word) if len(part) >= LONG_WORD and not part.isdigit()}
    address = telling_in(url)
    return bool(telling) and all(is_among(word, address) for word in telling)


def _common_end(one: str, other: str) -> str:
    """What both end with, from the beginning of a word or quotation."""
    count = 0
    while count < min(len(one), len(other)) and one[-1 - count] == other[-1 - count]:
        count += 1
    return one[len(one) - count :].lstrip(" :–—-|")


def _among_others(keys: dict[int, tuple[str, ...]], index: int) -> Features:
    """How it repeats other lines that may be the headline."""
    key = keys[index]
    others = [other for place, other in keys.items() if place != index]
    longer = [other for other in others if len(other) > len(key) >= 3]
    shorter = [other for other in others if 3 <= len(other) < len(key)]
    return {
        "repeated": float(Counter(keys.values())[key] > 1),
        "end of another": float(any(other[-len(key) :] == key for other in longer)),
        "beginning of another": float(any(other[: len(key)] == key for other in longer)),
        "ends with another": float(any(key[-len(other) :] == other for other in shorter)),
        "begins with another": float(any(key[: len(other)] == other for other in shorter)),
        "of usual length": float(5 <= len(key) <= 16),
        "of 3 or 4 words": float(3 <= len(key) <= 4),
        "of over 18 words": float(len(key) > 18),
    }


def _in_body(key: tuple[str, ...], body: Collection[str]) -> Features:
    telling = {word for word in key if len(word) >= LONG_WORD or not word.isascii()} or set(key)
    return {"in the body's words": len(telling & set(body)) / len(telling) if telling else 0.0}


def _in_address(text: str, address: Collection[str]) -> Features:
    parts = set(parts_of(text))
    telling = {word for word in parts if len(word) >= LONG_WORD or not word.isascii()} or parts
    shared = sum(is_among(word, address) for word in telling)
    return {
        "in the address": shared / len(telling) if telling else 0.0,
        "of the address": shared / len(address) if address else 0.0,
    }


def _place(features: Sequence[Features], index: int, start: int) -> Features:
    between = range(index + 1, min(start, len(features)))
    above = range(max(0, index - ABOVE), index)
    return {
        "to body": min(1.0, math.log1p(max(0, start - index)) / 4),
        "in body": float(index >= start),
        "next to body": float(index + 1 == start),
        "from top": min(1.0, math.log1p(index) / 4),
        "meta below": float(any(name in features[other] for other in between[:BELOW] for name in META)),
        "meta above": float(any(name in features[other] for other in above for name in META)),
        "prose between": min(3, sum("prose" in features[other] for other in between)) / 3,
    }


def _may_be(text: str) -> bool:
    return 1 <= words_in(text) <= MOST_WORDS and len(text) <= MOST_LETTERS and not is_edge(text)


def _is_like_one(text: str) -> bool:
    return reads_as_title(text) and 5 <= words_in(text) <= 20
