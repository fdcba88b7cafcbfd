"""What the lines around a pasted article state of its authors and day, where two kinds of evidence agree.

Kinds of evidence: a wording (“By”, “Published”, a line that holds a day and little else), the place between headline
and body, a second line with the same name, the article's address.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from glossom.dataclass import dataclass
from glossom.importing.pastes.line_signs import SUBJECT
from glossom.importing.pastes.lines import Line
from glossom.importing.wording.byline import (
    OFFICE,
    is_name,
    is_person,
    names_after,
    names_before_stamp,
    names_in,
    opens_byline,
)
from glossom.importing.wording.chrome import begins_tail, ends_with_credit, is_chrome
from glossom.importing.wording.dayline import LABELLED, states_day
from glossom.importing.wording.days import day_in_address, published_and_changed
from glossom.importing.wording.sentences import reads_as_prose, words_in, words_of
from glossom.model import Day

UNTIL = re.compile(
    r"(?i)\b(?:until|till|bis|jusqu['’]au|hasta|fino al?|até|tot|t\.o\.m)\b"
)  # a video can be seen so long
SAME = 1  # days; an address gives the day of one time zone, the page that of another
STACK = 3  # lines above a name in which a second one may stand
SIGNATURE = 8  # words of a name and what its owner is
OWNED = re.compile(r"['’]s\b")
ABOUT = "about the author"
WROTE = re.compile(r"(?i)\b(?:wrote|reported|adapted) (?:this|the) (?:story|report|article|lesson)\b")


@dataclass(frozen=True, slots=True)
class Days:
    """What the text says of when the article appeared."""

    published: Day | None = None
    updated: Day | None = None
    where: str = ""
    """The evidence for the first."""


@dataclass(frozen=True, slots=True)
class Authors:
    """What the text says of who wrote it."""

    names: tuple[str, ...] = ()
    where: str = ""


def authors_of(lines: Sequence[Line], head: Sequence[Line], above: Sequence[Line]) -> Authors:
    """The authors. `head`: the lines between headline and body; `above`: those just above the headline.

    A byline counts by its wording and its place. A name that stands alone there counts where another line names it as
    one that writes: in a byline, in a word about the author, or alone on the next line, as below a portrait. It counts
    as well where the day of the article follows it and the text tells nothing of somebody of that name.
    """
    found = (
        list(_bylines(head))
        or list(_bylines(above))
        or list(_names_alone(lines, head))
        or list(_names_with_stamp(lines, head))
    )
    return found[0] if len({authors.names for authors in found}) == 1 else Authors()


def _bylines(lines: Sequence[Line]) -> Iterator[Authors]:
    for index, line in enumerate(lines):
        names = names_in(line.text)
        if not names and opens_byline(line.text) and index + 1 < len(lines):
            names = names_after(lines[index + 1].text)
        if names and all(_is_whole(name) and not OFFICE.search(name) for name in names):
            yield Authors(names, f"byline, line {line.number}")


def _is_whole(name: str) -> bool:
    """`Ann L` is a name that the site has cut short."""
    return len(name.rsplit(maxsplit=1)[-1]) > 1


def _names_alone(lines: Sequence[Line], head: Sequence[Line]) -> Iterator[Authors]:
    for line in head:
        name = line.text
        if not is_name(name) or not _is_whole(name) or is_chrome(name) or begins_tail(name):
            continue
        place = lines.index(line)
        twice = (other for other in lines[place + 1 : place + 2] if other.text == name)
        writing = (other for other in lines if _names_as_author(other.text, name))
        second = next(chain(twice, writing), None)
        if second:
            yield Authors((name,), f"name alone, line {line.number}, and line {second.number}")


def _names_with_stamp(lines: Sequence[Line], head: Sequence[Line]) -> Iterator[Authors]:
    for index, line in enumerate(head):
        names, where = names_before_stamp(line.text), "name and time"
        if not names and is_person(line.text) and _stands_above_day(lines, line):
            names, where = (line.text,), "name above the day"
        others = any(_may_name_another(before.text) for before in head[max(0, index - STACK) : index])
        if names and not others and all(_is_author_only(lines, name) for name in names):
            yield Authors(names, f"{where}, line {line.number}")


def _stands_above_day(lines: Sequence[Line], line: Line) -> bool:
    place = lines.index(line)
    return any(_may_state(below) for below in lines[place + 1 : place + 2])


def _may_name_another(text: str) -> bool:
    """Whether the line may be a second author's, who then wrote it, too."""
    return words_in(text) <= SIGNATURE and bool(names_after(text))


def _is_author_only(lines: Sequence[Line], name: str) -> bool:
    """Whether it is somebody's name of whom the text tells nothing, as it tells of places and of people in pictures."""
    if not is_person(name) or not _is_whole(name) or is_chrome(name) or begins_tail(name) or OWNED.search(name):
        return False
    last = words_of(name)[-1]
    return not any(last in words_of(line.text) for line in lines if reads_as_prose(line.text))


def _names_as_author(text: str, name: str) -> bool:
    """Whether it is a byline of theirs or a word about them; elsewhere, menus and tables repeat words too."""
    about = text.startswith(name) and len(text) > len(name) and (SUBJECT[ABOUT].search(text) or WROTE.search(text))
    return name in names_in(text) or bool(about)


def days_of(lines: Sequence[Line], head: Sequence[Line], url: str) -> Days:
    """The day of publication, where the head names only one and the address no other; and that of the last change."""
    places = {line.number for line in head}
    stated = [line for line in lines if _may_state(line) and (line.number in places or LABELLED.match(line.text))]
    published = [(day, line.number) for line in stated for day in published_and_changed(line.text)[0]]
    changed = [day for line in stated for day in published_and_changed(line.text)[1]]
    updated = max(changed, default=None)
    known = day_in_address(url)
    if len({day for day, _ in published}) == 1 and _agree(published[0][0], known):
        return Days(published[0][0], updated, f"line {published[0][1]}")
    elsewhere = (line for line in lines if known and _may_state(line) and known in _all_days(line.text))
    second = next(elsewhere, None)
    return Days(known, updated, f"address, and line {second.number}") if second else Days(None, updated)


def _may_state(line: Line) -> bool:
    return states_day(line.text) and not ends_with_credit(line.text) and not UNTIL.search(line.text)


def _all_days(text: str) -> Iterable[Day]:
    return [day for days in published_and_changed(text) for day in days]


def _agree(day: Day, known: Day | None) -> bool:
    return known is None or abs((day - known).days) <= SAME
