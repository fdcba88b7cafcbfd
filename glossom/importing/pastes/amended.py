"""The lines chosen for an article, amended by what stands around them: what a choice one by one cannot see."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby

from glossom.importing.pastes.body import BULLET
from glossom.importing.pastes.carried import MAIL_HEAD
from glossom.importing.pastes.line_features import Features
from glossom.importing.pastes.lines import Line, groups_of
from glossom.importing.wording.byline import names_in
from glossom.importing.wording.chrome import begins_tail, ends_with_credit, is_chrome
from glossom.importing.wording.phrases import SUBJECTS
from glossom.importing.wording.sentences import words_in

LEAST_GROUP = 3  # lines without a blank one between them
NEAR = 2  # lines; so many around a list a paragraph of the article's stands above it and below
COLONS = (":", "：")
ANNOUNCED = 25  # words of a line of a list
MOST_ANNOUNCED = 20  # lines of it
HEADING = 0.1  # how likely the short line over a paragraph is the article's at least
LEAD = 12  # words of it at least
REST = 8  # lines behind the last chosen one
ELSEWHERE = frozenset((*SUBJECTS, "contact", "credit", "chrome", "tail", "elsewhere", "byline", "day"))
"""Signs that a line may not be the article's."""


def amended(
    lines: Sequence[Line], features: Sequence[Features], likely: Sequence[float], chosen: frozenset[int]
) -> frozenset[int]:
    """The chosen lines and those that belong to them. `likely`: of every line how likely it is the article's."""
    found = chosen | headed(lines, features, likely, chosen) | of_one_group(lines, features, chosen)
    found |= lead_below_credit(lines, features, found)
    found |= listed_amid(lines, features, found) | grouped(lines, features, found) | announced(lines, found)
    return found | closing(lines, features, found)


def listed_amid(lines: Sequence[Line], features: Sequence[Features], chosen: Collection[int]) -> frozenset[int]:
    """The items of lists that stand between two chosen paragraphs: pages copy their menus without bullets."""
    found: set[int] = set()
    for first, end in _lists(lines):
        near = (range(max(0, first - NEAR), first), range(end, min(len(lines), end + NEAR)))
        if all(any(index in chosen and "prose" in features[index] for index in side) for side in near):
            found.update(range(first, end))
    return frozenset(found)


def grouped(lines: Sequence[Line], features: Sequence[Features], chosen: Collection[int]) -> frozenset[int]:
    """The short lines of groups, such as verses and lists without bullets, most of whose lines are chosen."""
    found: set[int] = set()
    for own in _groups(lines):
        mostly = sum(index in chosen for index in own) > len(own) / 2
        if len(own) >= LEAST_GROUP and mostly and not any("prose" in features[index] for index in own):
            found.update(own)
    return frozenset(found)


def announced(lines: Sequence[Line], chosen: Collection[int]) -> frozenset[int]:
    """The short lines between blank ones just below a chosen line that ends with a colon."""
    found: set[int] = set()
    for own in _groups(lines):
        announces = own[0] - 1 in chosen and lines[own[0] - 1].text.endswith(COLONS)
        listed = 1 < len(own) <= MOST_ANNOUNCED and all(_may_be_announced(lines[index].text) for index in own)
        if announces and listed and not is_chrome(lines[own[0] - 1].text):
            found.update(own)
    return frozenset(found)


def headed(
    lines: Sequence[Line], features: Sequence[Features], likely: Sequence[float], chosen: Collection[int]
) -> frozenset[int]:
    """The paragraphs that hang on a short line that may be their heading, and that line.

    Where other paragraphs stand alone, most sentences that hang on something are captions; but not on a heading.
    """
    found: set[int] = set()
    first, last = min(chosen, default=0), max(chosen, default=0)
    for own in _groups(lines):
        within = first < own[0] and own[-1] < last
        if len(own) == 2 and within and _is_short_over_prose(features, own) and likely[own[0]] > HEADING:
            found.update(own)
    return frozenset(found)


def _is_short_over_prose(features: Sequence[Features], own: Sequence[int]) -> bool:
    above, below = (features[index] for index in own)
    return "prose" in below and not {"prose", *ELSEWHERE} & above.keys() and "ruled" in below


def of_one_group(lines: Sequence[Line], features: Sequence[Features], chosen: Collection[int]) -> frozenset[int]:
    """The paragraphs of groups most of whose paragraphs are chosen; of two that are all of a group, one is enough."""
    found: set[int] = set()
    for group in _groups(lines):
        own = [index for index in group if "prose" in features[index] and "ruled" in features[index]]
        taken = sum(index in chosen for index in own)
        if 1 < len(own) == len(group) and 2 * taken >= len(own):
            found.update(own)
        elif len(own) >= LEAST_GROUP and 3 * taken >= 2 * len(own):
            found.update(index for index in own if not ELSEWHERE & features[index].keys())
    return frozenset(found)


def lead_below_credit(lines: Sequence[Line], features: Sequence[Features], chosen: Collection[int]) -> frozenset[int]:
    """The paragraph that hangs on the credit of a picture and stands just above a chosen one: a caption stands over it.

    A caption would have its credit below.
    """
    return frozenset(
        index
        for index in range(1, len(lines) - 1)
        if index + 1 in chosen
        and {"prose", "ruled"} <= features[index].keys()
        and "credit" in features[index - 1]
        and lines[index].after
        and not lines[index].before
        and words_in(lines[index].text) > LEAD
    )


def closing(lines: Sequence[Line], features: Sequence[Features], chosen: Collection[int]) -> frozenset[int]:
    """The few lines behind the last chosen one, where nothing in them says that they are of something else.

    A word about the author begins with the name.
    """
    rest = range(max(chosen, default=len(lines)) + 1, len(lines))
    if not rest or len(rest) > REST or "prose" not in features[rest[-1]]:
        return frozenset()
    authors = tuple(
        name for line, seen in zip(lines, features, strict=True) if "byline" in seen for name in names_in(line.text)
    )
    if any(lines[index].text.startswith(authors) for index in rest):
        return frozenset()
    own = all("ruled" in features[index] and not ELSEWHERE & features[index].keys() for index in rest)
    return frozenset(rest if own else ())


def _groups(lines: Sequence[Line]) -> Iterator[range]:
    return (range(first, last + 1) for first, last in sorted(set(groups_of(lines))))


def _may_be_announced(text: str) -> bool:
    foreign = is_chrome(text) or ends_with_credit(text) or begins_tail(text) or MAIL_HEAD.match(text)
    return words_in(text) <= ANNOUNCED and not foreign


def _lists(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Where two or more lines begin with the same bullet, one below the other."""
    for mark, group in groupby(range(len(lines)), key=lambda index: _bullet(lines[index].text)):
        own = list(group)
        if mark and len(own) > 1:
            yield own[0], own[-1] + 1


def _bullet(text: str) -> str:
    return text[0] if BULLET.match(text) else ""
