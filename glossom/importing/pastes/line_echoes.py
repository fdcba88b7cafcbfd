"""What of each line of a pasted text other lines tell: an author's name, a quotation pulled out, a place amid prose.

What is told of an author begins with a name that stands above the text; a quotation pulled out of a paragraph says
what the paragraph says, punctuation or a word aside; a subhead or a caption stands alone between two paragraphs.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence

from glossom.importing.pastes.lines import Line
from glossom.importing.wording.byline import is_name, names_in
from glossom.importing.wording.sentences import ENDS, words_in, words_of

Words = tuple[str, ...]

RUN = 3  # words
LEAST_PULLED, LONGEST_PULLED = 5, 60  # words
COMMON = 40  # lines; a run that more of them have is no quotation's
MOSTLY = 0.7  # of a line's runs
NAME = 6  # words; a shorter line that begins with a name is hardly more than the name
LONGEST_NAME = 5
HEADING = 12  # words
HEAD = 3  # lines; below the beginning of most prose a byline may still stand so far down
DEEP = 2  # words that may stand before a name that opens a line
ABSENT = 999
OPENS, CLOSES = "\"“„«‘'»", "\"”“»’'«"


def echoes_of(
    lines: Sequence[Line], keys: Sequence[Words], prose: Sequence[bool], stretch: tuple[int, int]
) -> list[dict[str, float]]:
    """Of every line what others tell of it; what is absent is 0.

    keys: the words of the lines. prose: whether they are paragraphs. stretch: the first and last line of most prose.
    """
    authors = _authors(lines, stretch[0])
    pulled = _pulled(keys)
    found = []
    for index, line in enumerate(lines):
        words = words_in(line.text)
        quoted = line.text[0] in OPENS and line.text.rstrip(" .,")[-1:] in tuple(CLOSES)
        seen = {
            "whole quotation": quoted,
            "whole quotation, alone": quoted and line.alone and words <= 40,
            "pulled": pulled[index],
            "mostly pulled": pulled[index] > MOSTLY,
            "mostly pulled, inside": pulled[index] > MOSTLY and stretch[0] <= index <= stretch[1],
            **_naming(keys[index], words, authors, late=index > stretch[1] - 2),
            **_amid(line, words, index, prose),
        }
        found.append({name: float(value) for name, value in seen.items() if value})
    return found


def _authors(lines: Sequence[Line], first: int) -> Mapping[str, Collection[Words]]:
    """The words of the names in the bylines, and of the names alone, above the text, by their first word."""
    above = [line.text for line in lines[: first + HEAD]]
    alone = [text for text in above if words_in(text) <= LONGEST_NAME and is_name(text)]
    named = [name for text in above for name in names_in(text)]
    authors: dict[str, set[Words]] = defaultdict(set)
    for words in map(words_of, (*alone, *named)):
        if len(words) > 1:
            authors[words[0]].add(words)
    return authors


def _naming(key: Words, words: int, authors: Mapping[str, Collection[Words]], *, late: bool) -> dict[str, bool]:
    """Whether it names an author, and where."""
    starts = (
        start
        for start, word in enumerate(key)
        if any(key[start : start + len(name)] == name for name in authors.get(word, ()))
    )
    start = next(starts, ABSENT)
    return {
        "begins with author": start <= DEEP and words > NAME,
        "author alone": start <= DEEP and words <= NAME,
        "names author": start < ABSENT and words > NAME,
        "names author late": start < ABSENT and words > NAME and late,
    }


def _amid(line: Line, words: int, index: int, prose: Sequence[bool]) -> dict[str, bool]:
    """How a line that is no paragraph stands to paragraphs."""
    if prose[index]:
        return {}
    above, below = index > 0 and prose[index - 1], index + 1 < len(prose) and prose[index + 1]
    amid, ends = above and below, bool(ENDS.search(line.text))
    return {
        "amid prose": amid,
        "amid prose, heading": amid and words <= HEADING and not ends,
        "amid prose, ends": amid and ends,
        "amid prose, long, no end": amid and words > HEADING and not ends,
        "heads prose": below and not above and words <= HEADING,
    }


def _pulled(keys: Sequence[Words]) -> list[float]:
    """Of every line the largest share of its runs of words that one other, no shorter line has."""
    runs = [{key[start : start + RUN] for start in range(len(key) - RUN + 1)} for key in keys]
    having: dict[Words, list[int]] = defaultdict(list)
    for index, own in enumerate(runs):
        for run in own:
            having[run].append(index)
    found = []
    for index, own in enumerate(runs):
        short = LEAST_PULLED <= len(keys[index]) <= LONGEST_PULLED
        shared = Counter(
            other
            for run in (own if short else ())
            for other in having[run][:COMMON]
            if other != index and len(keys[other]) >= len(keys[index])
        )
        found.append(max(shared.values(), default=0) / max(1, len(own)))
    return found
