"""What a line of a pasted text shows by itself, whatever stands around it: signs by name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from glossom.importing.wording.byline import names_in, opens_byline
from glossom.importing.wording.chrome import begins_tail, ends_with_credit, is_chrome, is_paragraph, points_elsewhere
from glossom.importing.wording.dateline import dateline_of
from glossom.importing.wording.dayline import states_day
from glossom.importing.wording.days import days_in
from glossom.importing.wording.phrases import SUBJECTS
from glossom.importing.wording.sentences import ENDS, WITHIN, reads_as_sentence, words_in

SUBJECT = {name: re.compile(f"(?i){pattern}") for name, pattern in SUBJECTS.items()}
BIG = r"[^\W\d_a-z]"  # the first letter of a name, or of any word in a script without capitals
CONTACT = re.compile(r"@\w|www\.|https?://|\+?\d[\d ()/-]{7,}\d")
GLUED = re.compile(r"[^\W\d_A-Z][A-ZÄÖÜ][a-zäöü]|\d(?=[A-ZÄÖÜ][a-zäöü]{2})|[a-z](?=\d{1,2}[.:]\d\d)")
CLOCK = re.compile(r"\b\d{1,2}[:.h]\d\d\b")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
OPENS_QUOTE = re.compile(r"[\"“„«»‘'‹「『—–-]")
BULLET = re.compile(r"(?:[•‣◦▪●·*–-]|\d{1,2}[.)])\s*\S")
CAPITALS_FIRST = re.compile(r"[A-ZÄÖÜ]{3,}[^.]{0,40}:")
SEPARATORS = re.compile(r"\s[|>»•·/]\s|[|>»•·]")
TWEET = re.compile(r"[—–-].{2,60}\(@\w+\)|.*(?:pic\.twitter\.com|https?://t\.co/)")
PLACE_ALONE = re.compile(rf"{BIG}[\w/-]+(?:[ /]{BIG}[\w-]+)?\.$")
PLACE_FIRST = re.compile(
    rf"{BIG}[\w.’'-]+(?:[ /,]+{BIG}[\w.’'-]+){{0,3}}(?: ?\([^()]{{2,24}}\))? ?[–—-]{{1,2}} ?(?={BIG}|[\"“„«»])"
    rf"|{BIG}[\w/-]{{2,20}}\. (?={BIG}|[\"“„«»])"
)
NAMED_AFTER_STOP = re.compile(
    rf"[.!?…][\"”’»]? ?(?:\([^()]{{2,40}}\)|{BIG}[\w.&’'/-]*(?: (?:{BIG}[\w.&’'/-]*|&|/|of|de|von|van)){{0,5}})$"
)


def signs_of(text: str) -> Iterator[str]:
    """The names of the signs that the line shows. `text`: not empty."""
    words = words_in(text)
    yield from (name for name, seen in _length_and_end(text, words).items() if seen)
    yield from (name for name, seen in _shape(text, words).items() if seen)
    yield from (name for name, seen in _meaning(text, words).items() if seen)
    yield from (name for name, pattern in SUBJECT.items() if pattern.search(text))


def _length_and_end(text: str, words: int) -> dict[str, bool]:
    ends, within = bool(ENDS.search(text)), bool(WITHIN.search(text))
    return {
        "at most 2 words": words <= 2,
        "at most 6 words": words <= 6,
        "at most 12 words": words <= 12,
        "at least 25 words": words >= 25,
        "ends": ends,
        "sentences": within,
        "one sentence, over 12 words": ends and words > 12 and not within,
        "one sentence, at most 12 words": ends and words <= 12 and not within,
        "no end, at most 6 words": not ends and words <= 6,
        "no end, 7 to 20 words": not ends and 7 <= words <= 20,
        "no end, over 20 words": not ends and words > 20,
        "colon": text.endswith(":"),
        "question": text.endswith("?"),
        "stop": text.endswith((".", ".”", '."', ".«", "。")),
        "comma": text.endswith((",", ";", "–", "—", "-")),
        "dots": text.endswith(("...", "…")),
    }


def _shape(text: str, words: int) -> dict[str, bool]:
    bracketed = text[0] in "([" and text[-1] in ")]"
    return {
        "small start": text[0].islower(),
        "digit start": text[0].isdigit(),
        "quote start": bool(OPENS_QUOTE.match(text)),
        "bullet": bool(BULLET.match(text)),
        "bracketed": bracketed,
        "bracketed, at most 8 words": bracketed and words <= 8,
        "all capitals": text.isupper(),
        "capitals first": bool(CAPITALS_FIRST.match(text)),
        "glued": bool(GLUED.search(text)),
        "separators": bool(SEPARATORS.search(text)),
        "clock": words < 25 and bool(CLOCK.search(text)),
        "year": words < 25 and bool(YEAR.search(text)),
    }


def _meaning(text: str, words: int) -> dict[str, bool]:
    prose = is_paragraph(text)
    return {
        "prose": prose,
        "sentence": reads_as_sentence(text),
        "chrome": is_chrome(text),
        "tail": begins_tail(text),
        "elsewhere": points_elsewhere(text),
        "credit": ends_with_credit(text),
        "byline": bool(names_in(text)) or opens_byline(text),
        "dateline": dateline_of(text) is not None,
        "day": states_day(text),
        "full day in prose": prose and words <= 70 and bool(days_in(text)),
        "contact": bool(CONTACT.search(text)),
        "tweet": bool(TWEET.match(text)),
        "place alone": bool(PLACE_ALONE.match(text)),
        "place first": words > 8 and bool(PLACE_FIRST.match(text)),
        "named after stop": words >= 5 and text[-1] not in ".!?" and bool(NAMED_AFTER_STOP.search(text)),
    }
