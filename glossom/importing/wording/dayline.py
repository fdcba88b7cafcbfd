"""Lines that say when the article appeared: `Published 26 August 2014, 22:10`."""

from __future__ import annotations

import re

from glossom.importing.wording.days import days_in, without_days
from glossom.importing.wording.sentences import words_in

LONGEST = 160  # characters
DAY_WORDS = 6  # words that may stand beside a day: a clock time, a name, a place
LABEL_WORDS = 18  # and where the line says that it gives the day
LABELLED = re.compile(
    r"(?i)^\W*(?:first published|published|posted|date|veröffentlicht|publiziert|erstellt|"
    r"publié|publicado|pubblicato|publisert)\b"
)
TIMES = re.compile(
    r"(?i)\b\d{1,2}[:.]\d{2}\b|\b\d+\s(?:min(?:ute)?s?|minuti|minuten)\b.{0,5}(?:read|di lettura|lesezeit)?"
)
"""Clock times and the time it takes to read: as many as a line holds, it still gives a day and little else."""
CALLED = re.compile(r"(?:Published|Updated)\W")


def states_day(text: str) -> bool:
    """Whether the line says when the article appeared, and little else."""
    if len(text) > LONGEST:
        return False
    if LABELLED.match(text) or CALLED.search(text):
        return any(char.isdigit() for char in text) and words_in(text) <= LABEL_WORDS
    return bool(days_in(text)) and words_in(TIMES.sub(" ", without_days(text))) <= DAY_WORDS
