"""Which lines of a text that was wrapped at some width are one paragraph, and the paragraph's text."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import field, replace
from itertools import pairwise

from glossom.dataclass import dataclass
from glossom.importing.pastes.carried import MAIL_HEAD
from glossom.importing.wording.sentences import ENDS

WIDEST = 100  # columns; editors and mail programs wrap between 60 and 80
NARROWEST = 40
OUTLIERS = 0.1  # of the lines may be longer, such as an address, but not by half
FEW_PAIRS = 2
LONG = 0.8  # of the width
NEARLY = 0.7  # of it; shorter lines may end for other reasons
MOSTLY = 0.8  # of the lines that another one follows are full where a text was wrapped
INDENT = 2  # columns
HYPHENS, SHARE_HYPHENS = 2, 0.05  # hyphens at line ends, and of the lines: more than compounds alone would have
LEAST_DOUBLE = 8  # lines of a text that is set with a blank line between all of them
FURNITURE = 4  # lines between two pages
GAP = re.compile(r"\S\s{4,}\S")
"""What parts the ends of a page's head: such a line may be wider than the text."""
BREAK = 60  # characters of a page's head or foot
HANGING = re.compile(r"(?<=[^\W\d_])-$")
JOINS_WITHOUT_SPACE = re.compile(r"(?!(?:und|oder|bzw|and|or|et|ou|y|o|e|en|of|og|och)\b)[^\W\d_]")
BULLET = re.compile(r"[•‣◦▪●*·–-]\s+\S|\d{1,2}[.)]\s+\S")
PAGE = re.compile(
    r"(?i)\W*(?:(?:page|seite|página|pagina|strona|стр\.?|p\.|s\.)\s*)?\d{1,4}(?:\s*(?:of|von|de|di|sur|/)\s*\d{1,4})?\W*$"
)
SOFT = "\xad"
WORDS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Wrapped:
    """How a text's lines belong together."""

    paragraphs: tuple[tuple[int, ...], ...]
    """The numbers of the lines of each paragraph, counted from 0. A paragraph may go on below a page's foot."""
    words: Collection[str] = field(repr=False, default=())
    """The words, small, that stand within lines."""
    hyphenated: bool = False
    """A program has parted words at line ends."""

    def joined(self, lines: Sequence[str]) -> str:
        """The paragraph of these lines."""
        parts = [lines[0]]
        for line, then in pairwise(lines):
            if line.endswith(SOFT):
                parts[-1] = parts[-1][:-1]
                parts.append(then)
            elif HANGING.search(line) and JOINS_WITHOUT_SPACE.match(then):
                parts[-1] = parts[-1][:-1] if self._is_parted(line, then) else parts[-1]
                parts.append(then)
            else:
                parts += [" ", then]
        return "".join(parts)

    def _is_parted(self, line: str, then: str) -> bool:
        """Whether the hyphen between the lines only parts the word: the text itself shows how it writes the word."""
        first, rest = WORDS.findall(line)[-1].lower(), WORDS.findall(then)[0].lower()
        if f"{first}-{rest}" in self.words or then[0].isupper():
            return False
        return first + rest in self.words or self.hyphenated


def wrapped(raw: Sequence[str]) -> Wrapped:
    """The lines as paragraphs. `raw`: as they were pasted, with their indentation, but no line break.

    Where a blank line follows every line, blank lines tell nothing.
    """
    filled = [index for index, line in enumerate(raw) if line.strip()]
    if len(filled) >= LEAST_DOUBLE and all(then == index + 2 for index, then in pairwise(filled)):
        found = _wrapped([raw[index] for index in filled])
        return replace(found, paragraphs=tuple(tuple(filled[index] for index in own) for own in found.paragraphs))
    return _wrapped(raw)


def _wrapped(raw: Sequence[str]) -> Wrapped:
    lengths = _lengths(raw)
    lines = [line.strip() for line in raw]
    width = _width(lines, lengths)
    indented = _indented(raw) if width else frozenset()
    paragraphs: list[tuple[int, ...]] = []
    start = 0
    while start < len(lines):
        end = start + 1
        while width and end < len(lines) and end not in indented and _continues(lines, lengths, end, width):
            end += 1
        if lines[start]:
            paragraphs.append(tuple(range(start, end)))
        start = end
    hyphens = sum(bool(HANGING.search(lines[index])) for own in paragraphs for index in own[:-1])
    return Wrapped(
        tuple(_over_pages(lines, paragraphs) if width else paragraphs),
        frozenset(word.lower() for line in lines for word in WORDS.findall(line)[:-1]) if width else (),
        hyphens >= max(HYPHENS, SHARE_HYPHENS * sum(map(bool, lines))),
    )


def _lengths(raw: Sequence[str]) -> list[int]:
    """The columns of each line, without the margin that all have."""
    columns = [line.expandtabs(4).rstrip() for line in raw]
    margin = min((len(line) - len(line.lstrip()) for line in columns if line), default=0)
    return [max(0, len(line) - margin) for line in columns]


def _width(lines: Sequence[str], lengths: Sequence[int]) -> int:
    """The width in columns at which the text was wrapped, or 0 where it was not.

    A text is wrapped when its long lines that another line follows are nearly all full: the next line's first
    word would not have fitted. Those after which a sentence begins may be paragraphs' last ones; where most are such,
    each line is a paragraph.
    """
    counted = (length for line, length in zip(lines, lengths, strict=True) if " " in line and not GAP.search(line))
    spaced = sorted(counted, reverse=True)
    most = int(OUTLIERS * len(spaced))
    for width in dict.fromkeys(spaced[: most + 1]):
        if width <= WIDEST and spaced[0] <= 1.5 * width and _is_wrapped(lines, lengths, width):
            return width
    return 0


def _is_wrapped(lines: Sequence[str], lengths: Sequence[int], width: int) -> bool:
    if width < NARROWEST:
        return False
    pairs = [index for index in range(1, len(lines)) if lines[index] and lengths[index - 1] >= NEARLY * width]
    full = [_continues(lines, lengths, index, width) for index in pairs]
    ends = [_may_part(lines[index - 1], lines[index]) for index in pairs]
    counted = sum(one or not other for one, other in zip(full, ends, strict=True))
    within = sum(one and not other for one, other in zip(full, ends, strict=True))
    return sum(full) >= max(FEW_PAIRS, MOSTLY * counted, len(pairs) / 2) and within >= sum(full) / 2


def _may_part(line: str, then: str) -> bool:
    """Whether a paragraph may end here and another one begin."""
    return bool(ENDS.search(line)) and not then[0].islower()


def _continues(lines: Sequence[str], lengths: Sequence[int], index: int, width: int) -> bool:
    """Whether the line goes on with the paragraph of the one above: its first word would not have fitted there."""
    line, then = lines[index - 1], lines[index]
    if not line or not then or PAGE.match(line) or any(begins.match(then) for begins in (BULLET, PAGE, MAIL_HEAD)):
        return False
    if lengths[index - 1] + 1 + len(then.split(maxsplit=1)[0]) > width:
        return True
    # wrapped by hand, or by a program that counts otherwise
    return lengths[index - 1] >= LONG * width and then[0].islower() and line[-1] not in ".!?:;"


def _indented(raw: Sequence[str]) -> frozenset[int]:
    """The lines that begin a paragraph by standing further in than those around them."""
    margins = [len(line.expandtabs(4)) - len(line.expandtabs(4).lstrip()) for line in raw]
    known = [index for index, line in enumerate(raw) if line.strip()]
    least = min((margins[index] for index in known), default=0)
    inside = {index for index in known if margins[index] >= least + INDENT}
    if len(inside) > len(known) / 2:
        return frozenset()
    return frozenset(index for index in inside if index and not BULLET.match(raw[index - 1].strip()))


def _over_pages(lines: Sequence[str], paragraphs: Sequence[tuple[int, ...]]) -> list[tuple[int, ...]]:
    """The paragraphs, one that a page's foot and the next one's head part put together again, before them."""
    found: list[tuple[int, ...]] = []
    index = 0
    while index < len(paragraphs):
        rest = _rest(lines, paragraphs, index)
        if rest:
            found += [(*paragraphs[index], *paragraphs[rest]), *paragraphs[index + 1 : rest]]
        else:
            found.append(paragraphs[index])
        index = max(index, rest) + 1
    return found


def _rest(lines: Sequence[str], paragraphs: Sequence[tuple[int, ...]], index: int) -> int:
    """The number of the paragraph that goes on with this one below a page's foot; 0 where none does."""
    last = lines[paragraphs[index][-1]]
    if ENDS.search(last):
        return 0
    for rest in range(index + 2, min(index + 2 + FURNITURE, len(paragraphs))):
        between = [lines[number] for paragraph in paragraphs[index + 1 : rest] for number in paragraph]
        if any(len(line) > BREAK for line in between):
            return 0
        if any(PAGE.match(line) for line in between) and lines[paragraphs[rest][0]][0].islower():
            return rest
    return 0
