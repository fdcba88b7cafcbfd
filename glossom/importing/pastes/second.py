"""Where a second article begins in a paste of two."""

from __future__ import annotations

from collections.abc import Sequence

from glossom.faults import Fault
from glossom.importing.pastes.lines import Line
from glossom.importing.wording.byline import names_in
from glossom.importing.wording.chrome import begins_tail, is_chrome, is_paragraph
from glossom.importing.wording.dayline import states_day
from glossom.importing.wording.sentences import reads_as_title, words_in

HEAD = 4  # lines below a headline in which its byline and its day stand
LEAST, MOST = 4, 25  # words of a headline
PARAGRAPHS = 2  # of either article; less is a teaser


def first_article(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines above the second article: all, where only one is seen.

    Either is seen by a headline with byline and day, and paragraphs, below it. What has less is a teaser or a subhead.
    """
    heads = (index for index, line in enumerate(lines) if _may_head(line.text) and _has_head(lines, index))
    first = next(heads, None)
    second = next((index for index in heads if _paragraphs(lines[first:index]) >= PARAGRAPHS), len(lines))
    return lines[:second]


def second_seen(line: Line) -> Fault:
    """The warning that another article was left out, which begins with the line."""
    message = f"another article seems to begin on line {line.number}: left out"
    return Fault("two-articles", message, hint="import it from a text of its own", severity="warning")


def _may_head(text: str) -> bool:
    return (
        LEAST <= words_in(text) <= MOST
        and reads_as_title(text)
        and not (is_chrome(text) or begins_tail(text) or states_day(text) or names_in(text))
    )


def _has_head(lines: Sequence[Line], index: int) -> bool:
    below = [line.text for line in lines[index + 1 : index + 1 + HEAD]]
    body = next((place for place, text in enumerate(below) if is_paragraph(text)), len(below))
    signed = any(names_in(text) for text in below[:body])
    dated = any(states_day(text) for text in below[:body])
    return signed and dated and _paragraphs(lines[index + 1 + body : index + 1 + body + HEAD]) >= PARAGRAPHS


def _paragraphs(lines: Sequence[Line]) -> int:
    return sum(is_paragraph(line.text) for line in lines)
