"""Which lines of a pasted text plain rules take for the article's body, and what kind of block each is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from glossom.importing.markdown import Block
from glossom.importing.pastes.carried import is_edge
from glossom.importing.pastes.head import settled
from glossom.importing.pastes.lines import Line, groups_of
from glossom.importing.wording.chrome import begins_tail, ends_with_credit, is_chrome, is_paragraph, points_elsewhere
from glossom.importing.wording.dayline import states_day
from glossom.importing.wording.sentences import ENDS, WITHIN, reads_as_prose, reads_as_sentence, words_in, words_of

BULLET = re.compile(r"(?:[•‣◦▪●·]|[*–-](?= ))\s*(?=\S)")
SURE_BULLET = re.compile(r"[•‣◦▪●]")
QUOTED = re.compile(r">\s*(?=\S)")
QUOTED_WHOLE = re.compile("'[^']+'|‘[^’]+’")
"""A heading in the words of somebody."""
REST = 0.3  # a tail's heading counts where at most this share of the article's words still follows
REST_ELSEWHERE = 0.12  # and of one that may also stand between paragraphs
HEADING = 12  # words
APART = 0.8  # the share of paragraphs with blank lines around them, in a text that uses blank lines
SENTENCE = 6  # words
FEW = 2


def ruled_lines(lines: Sequence[Line]) -> frozenset[int]:
    """The numbers of the lines that plain rules take for the article's: the model's first adviser."""
    start = settled(lines)
    return frozenset(range(start, len(lines))) - ruled_out(lines, start).keys()


def ruled_out(lines: Sequence[Line], start: int) -> dict[int, str]:
    """Of the lines from `start` on those that the rules leave out, and why."""
    rest = lines[start:]
    end = _end(rest)
    found = {start + index: "after the article" for index in range(end, len(rest))}
    beside = _beside(rest[:end])
    seen: set[tuple[str, ...]] = set()
    for index, line in enumerate(rest[:end]):
        reason = _reason_to_drop(rest, index, seen) or ("beside the article" if index in beside else "")
        if reason:
            found[start + index] = reason
        elif words_in(line.text) > HEADING:
            seen.add(words_of(line.text))
    return found


def blocks_of(lines: Sequence[Line]) -> tuple[Block, ...]:
    """The body's lines as paragraphs, headings and items."""
    return tuple(_block(lines, index) for index in range(len(lines)))


def _reason_to_drop(lines: Sequence[Line], index: int, seen: set[tuple[str, ...]]) -> str:
    line = lines[index]
    if is_chrome(line.text):
        return "chrome"
    if is_edge(line.text):
        return "printed page's edge"
    if ends_with_credit(line.text):
        return "caption"
    if states_day(line.text) and not reads_as_prose(line.text):
        return "day"
    if index + 1 < len(lines) and not line.after and _is_credit_alone(lines[index + 1].text):
        return "caption"
    if words_of(line.text) in seen:
        return "repeated"
    if begins_tail(line.text) and not reads_as_sentence(line.text):
        return "chrome"
    return ""


def _beside(lines: Sequence[Line]) -> frozenset[int]:
    """Short lines that hang together with others, where the paragraphs stand alone: menus, teasers, captions.

    Longer groups without a button among them are lists, and stay.
    """
    paragraphs = [line for line in lines if is_paragraph(line.text)]
    if sum(line.alone for line in paragraphs) < APART * len(paragraphs):
        return frozenset()
    found: set[int] = set()
    for group in (range(first, last + 1) for first, last in sorted(set(groups_of(lines)))):
        short = [
            index for index in group if not is_paragraph(lines[index].text) and not BULLET.match(lines[index].text)
        ]
        mixed = len(group) <= FEW or any(_is_foreign(lines[index].text) for index in group)
        if len(group) > 1 and mixed:
            found.update(short)
    return frozenset(found)


def _is_foreign(text: str) -> bool:
    return is_chrome(text) or ends_with_credit(text) or begins_tail(text)


def _is_credit_alone(text: str) -> bool:
    """Whether the line is a credit and no caption before it."""
    return ends_with_credit(text) and words_in(text) <= HEADING and not WITHIN.search(text)


def _end(lines: Sequence[Line]) -> int:
    """The line after the article's last."""
    weights = [words_in(line.text) if _weighs(line.text) else 0 for line in lines]
    total, before = sum(weights), 0
    end = len(lines)
    for index, line in enumerate(lines):
        share = REST_ELSEWHERE if points_elsewhere(line.text) else REST
        if before and begins_tail(line.text) and total - before <= share * total:
            end = index
            break
        before += weights[index]
    while end and not _may_close(lines[end - 1]):
        end -= 1
    return end or len(lines)


def _weighs(text: str) -> bool:
    """Whether the line is a paragraph, be it one short sentence."""
    short = words_in(text) >= SENTENCE and reads_as_sentence(text)
    return is_paragraph(text) or (short and not _is_foreign(text))


def _may_close(line: Line) -> bool:
    """Whether an article may end so: with a sentence."""
    if is_chrome(line.text) or ends_with_credit(line.text):
        return False
    return reads_as_prose(line.text) or reads_as_sentence(line.text)


def _block(lines: Sequence[Line], index: int) -> Block:
    line = lines[index]
    if QUOTED.match(line.text):
        return Block("quote", QUOTED.sub("", line.text, count=1))
    bullet = BULLET.match(line.text)
    if bullet and (SURE_BULLET.match(line.text) or _in_list(lines, index)):
        return Block("item", line.text[bullet.end() :])
    if _is_heading(lines, index):
        return Block("heading", line.text)
    return Block("paragraph", line.text)


def _in_list(lines: Sequence[Line], index: int) -> bool:
    """Whether a neighbour without a blank line between begins with the same mark; a dash alone may open speech."""
    mark = lines[index].text[0]
    above = index > 0 and not lines[index].before and lines[index - 1].text[0] == mark
    below = index + 1 < len(lines) and not lines[index].after and lines[index + 1].text[0] == mark
    return above or below


def _is_hung_on(lines: Sequence[Line], index: int) -> bool:
    """Whether one paragraph stands below the line, and a blank line above it; or no line of the body stands apart."""
    pair = lines[index].before and lines[index + 1].after and not lines[index].after
    return pair or not any(line.before for line in lines[1:])


def _is_heading(lines: Sequence[Line], index: int) -> bool:
    """Whether a short line without a full stop stands alone between two paragraphs, or the second hangs on it."""
    line = lines[index]
    if (
        not 0 < index < len(lines) - 1
        or not (line.alone or _is_hung_on(lines, index))
        or words_in(line.text) > HEADING
        or ENDS.search(line.text)
    ):
        return False
    if (
        not (line.text[0].isalnum() or QUOTED_WHOLE.fullmatch(line.text))
        or line.text[0].islower()
        or line.text[-1] in ",;-–—"
    ):
        return False
    if not any(map(str.isalpha, line.text)):
        return False
    return reads_as_prose(lines[index - 1].text) and reads_as_prose(lines[index + 1].text)
