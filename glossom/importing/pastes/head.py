"""What stands above a pasted article: title, deck, byline, day."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from glossom.dataclass import dataclass
from glossom.importing.draft import Evidence
from glossom.importing.pastes.line_signs import SUBJECT
from glossom.importing.pastes.lines import Line
from glossom.importing.pastes.stated import authors_of, days_of
from glossom.importing.wording.byline import OPENS, is_signed, names_in, opens_byline
from glossom.importing.wording.chrome import ends_with_credit, is_chrome, is_paragraph
from glossom.importing.wording.dateline import dateline_of
from glossom.importing.wording.dayline import states_day
from glossom.importing.wording.days import days_in
from glossom.importing.wording.sentences import adds_nothing, reads_as_prose, reads_as_sentence, words_in, words_of
from glossom.model import Day

SETTLED = 6  # lines: two paragraphs so near to each other are the article, not a notice
LONGEST_DECK = 80  # words
BELOW = 5  # lines below the headline in which a deck is looked for
ABOVE = 3  # lines above the headline in which a byline may stand
CREDIT = 8  # words of a line that is a credit alone
ASIDE = ("promotion", "picture", "rights", "to the reader")  # what the line of a notice or caption speaks of
LEAST_SHARED = 4  # words that a line and the headline must end with to be the same
NEAR = 6  # lines above the body in which they are looked for where no headline is known


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above the body of a pasted text."""

    title: int | None
    """The line of the headline."""
    deck: int | None
    start: int
    """The line with which the body begins."""
    authors: tuple[str, ...] = ()
    date: Day | None = None
    updated: Day | None = None
    evidence: tuple[Evidence, ...] = ()


def read_head(
    lines: Sequence[Line], title: int | None, first: int, url: str = "", chosen: Collection[int] | None = None
) -> Head:
    """The head of the article.

    title: the headline's line, if known. first: the first paragraph of the article. chosen: the lines of the body, if
    they are known already.
    """
    start, deck = _start(lines, title, first, chosen)
    zone = range(title + 1 if title is not None else max(0, start - NEAR), max(start, min(first, len(lines))))
    meta = [lines[index] for index in zone if index != deck]
    authors = authors_of(lines, meta, lines[max(0, zone.start - ABOVE) : zone.start])
    days = days_of(lines, meta, url)
    evidence = [*_evidence("title", lines, title), *_evidence("deck", lines, deck)]
    if authors.names:
        evidence.append(Evidence("authors", ", ".join(authors.names), authors.where))
    if days.published:
        evidence.append(Evidence("date", days.published.isoformat(), days.where))
    return Head(title, deck, start, authors.names, days.published, days.updated, tuple(evidence))


def repeats_deck(lead: str, deck: str) -> bool:
    """Whether the lead, its dateline aside, says no more than the deck."""
    dateline = dateline_of(lead)
    return bool(deck) and adds_nothing(lead[dateline.end if dateline else 0 :], deck)


def settled(lines: Sequence[Line]) -> int:
    """The first paragraph after which the next one is near: the body, or the deck above it."""
    prose = [index for index, line in enumerate(lines) if is_paragraph(line.text)]
    for index, then in pairwise(prose):
        if then - index <= SETTLED:
            return index
    if prose:
        return prose[0]
    short = (index for index, line in enumerate(lines) if _is_short_paragraph(line.text))
    return next(short, len(lines))


def with_sentences_above(lines: Sequence[Line], first: int) -> int:
    """The first of the short sentences just above the first paragraph: a post without headline begins with them."""
    while first and _is_short_paragraph(lines[first - 1].text) and _may_be_body(lines[first - 1]):
        first -= 1
    return first


def _is_short_paragraph(text: str) -> bool:
    return reads_as_sentence(text) and not is_chrome(text)


def _start(
    lines: Sequence[Line], title: int | None, first: int, chosen: Collection[int] | None
) -> tuple[int, int | None]:
    """The line with which the body begins, and that of the deck above it."""
    after = 0 if title is None else title + 1
    sentences = [index for index in range(after, len(lines)) if _may_be_body(lines[index])]
    if not sentences:
        return len(lines), None
    if title is None:
        return first, None
    top = _with_verses_above(lines, after, sentences[0])
    deck = _deck(lines, title, sentences, chosen)
    if deck is None:
        return top, None
    return next(index for index in sentences if index > deck), deck


def _with_verses_above(lines: Sequence[Line], after: int, first: int) -> int:
    """Where there is no prose, the first line of the stanza in which this one stands; nothing before `after`."""
    if any(reads_as_prose(line.text) for line in lines):
        return first
    while first > after and not lines[first].before and _may_be_verse(lines[first - 1].text):
        first -= 1
    return first


def _may_be_verse(text: str) -> bool:
    return words_in(text) > 1 and not (is_chrome(text) or ends_with_credit(text) or _is_meta(text))


def _deck(lines: Sequence[Line], title: int, sentences: Sequence[int], chosen: Collection[int] | None) -> int | None:
    """The line below the title, where the lead repeats it, or something else parts it from the body.

    That is a byline or a day between them, or that the line is none of the body's although the body begins below it.
    """
    following = [
        index
        for index in range(title + 1, min(title + BELOW, len(lines)))
        if _may_be_deck(lines[index]) and not _says_again(lines[index].text, lines[title].text)
    ]
    if not following:
        return None
    deck = following[0]
    below = [index for index in sentences if index > deck]
    if not below:
        return None
    lead = lines[below[0]].text
    if repeats_deck(lead, lines[deck].text):
        return deck
    if words_in(lines[deck].text) > LONGEST_DECK:
        return None
    running = {line.text for line in lines[:title]}  # the head of each printed page
    between = (line.text for line in lines[deck + 1 : below[0]] if line.text not in running)
    if lines[deck].before and any(map(_is_meta, between)):
        return deck
    return deck if chosen is not None and deck not in chosen and _speaks_of_article(lines, deck) else None


def _says_again(text: str, title: str) -> bool:
    """Whether the line is the headline again, with other signs or a kicker before it, or without its own."""
    shorter, longer = sorted((words_of(text), words_of(title)), key=len)
    again = len(shorter) >= LEAST_SHARED and longer[-len(shorter) :] == shorter
    return again or adds_nothing(text, title) or adds_nothing(title, text)


def _speaks_of_article(lines: Sequence[Line], index: int) -> bool:
    """Whether the line is a whole sentence that is no caption with its credit below, no stamp and no promotion."""
    text = lines[index].text
    if not (reads_as_prose(text) and reads_as_sentence(text)) or (days_in(text) and OPENS.match(text)):
        return False
    credit = index + 1 < len(lines) and _is_credit(lines[index + 1].text)
    return not credit and not any(SUBJECT[name].search(text) for name in ASIDE)


def _is_credit(text: str) -> bool:
    return words_in(text) <= CREDIT and (ends_with_credit(text) or is_signed(text))


def _is_meta(text: str) -> bool:
    return states_day(text) or opens_byline(text) or bool(names_in(text))


def _may_be_deck(line: Line) -> bool:
    text = line.text
    if is_chrome(text) or ends_with_credit(text) or names_in(text) or opens_byline(text):
        return False
    return words_in(text) >= 5 and not states_day(text) and not dateline_of(text)


def _may_be_body(line: Line) -> bool:
    text = line.text
    if is_chrome(text) or ends_with_credit(text) or names_in(text):
        return False
    if states_day(text):
        return False
    return reads_as_prose(text) or reads_as_sentence(text)


def _evidence(key: str, lines: Sequence[Line], index: int | None) -> list[Evidence]:
    return [] if index is None else [Evidence(key, lines[index].text, f"line {lines[index].number}")]
