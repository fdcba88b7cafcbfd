"""What carried a text to the teacher and stands before its lines: marks of quoted mail, of messengers, line numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from glossom.importing.pastes.marked import without_marks
from glossom.importing.wording.sentences import ENDS, reads_as_prose

QUOTED = re.compile(r"[ \t]*>(?:[ \t]?>)*(?:[ \t]|$)")
SENT = re.compile(r"\u200e?(?:\[(?P<ios>[^\]]{8,30})\]|(?P<android>\d[^-–]{8,24}) [-–]) (?P<name>[^:\n]{1,40}): (?=\S)")
"""`[12/03/2024, 10:15:22] Ann Lee: ` or `12/03/2024, 10:15 - Ann Lee: `, as messengers export what was sent."""
EMPHASIS = re.compile(r"(?<![\w*_~])([*_~])(?=\S)([^*_~]+)(?<=\S)\1(?![\w*_~])")
"""How messengers set words apart."""
STAMP = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ \u202f][AaPp]\.?[Mm]\.?)?$")
NUMBER = re.compile(r"[ \t]*(\d{1,4})(?:[ \t]+(?=\S)|$)")
FORWARDED = re.compile(
    r"(?i)[-_ ]*(?:(?:original|forwarded) message|weitergeleitete nachricht|message (?:transféré|d'origine))[-_ ]*$"
    r"|(?:begin forwarded message|anfang der weitergeleiteten nachricht)\s?:$"
)
MAIL_HEAD = re.compile(
    r"(?i)(?:from|von|de|da|date|sent|datum|gesendet|envoyé|enviado|subject|betreff|objet|asunto|oggetto|to|an|à|para|cc)"
    rf"\s?: \S|{FORWARDED.pattern.removeprefix('(?i)')}"
)
MAIL_SUBJECT = re.compile(r"(?i)(?:subject|betreff|objet|asunto|oggetto)\s?: (?:(?:re|fwd?|aw|wg|tr|rv|i) ?: ?)*(\S.*)")
EDGE = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d{2}(?:[ \u202f][AaPp][Mm])?\s+\S.* [-–—|] \S.*"
    r"|https?://\S+ \d+(?: ?/ ?| of | von | de )\d+$"
    r"|[-–—\s]*\d{1,4}[-–—\s]*$"
)
"""`12.03.2024, 10:15 Two towns agree - The Example` above a printed page, `https://… 1/3` or its number below it."""
RULE = re.compile(r"[ \t]*([=_*~#-])(?:[ \t]*\1){2,}[ \t]*$")
"""A line drawn below a headline, or between sections."""
EDIT = re.compile(
    r"(?<=\S) ?\[(?:edit|edit source|bearbeiten|modifier|editar|modifica|edytuj|править|редагувати|編集)"
    r"(?: ?\| ?[^\]]{4,24})?\]$"
)
"""The button behind a heading of a wiki."""
OFFICE_BULLET = re.compile("^[ \\t]*(?:[o§][ ]?\\t|[\uf000-\uf0ff][ \\t])[ \\t]*(?=\\S)")
"""Bullets of a word processor, which are letters of fonts that only it has."""
LEAST_HEAD = 3  # lines of it, one below the other
NOTE, MOST_NOTE = 2, 800  # paragraphs and characters of what the sender adds
LEAST = 3  # lines that must bear a mark before it is one
MOSTLY = 0.5  # of the text, by characters
EVERY = {1: 5, 5: 2}  # which lines are numbered, each, or every fifth, as in school books; and how many at least
HEADED = 6  # lines that may stand above the first one that is counted


def bare_lines(lines: Sequence[str]) -> list[str]:
    """The lines without such marks, as many as before: a line's number stays what it is."""
    bare = without_marks(_without_numbers(_without_senders(_without_quoting(lines))))
    return ["" if RULE.match(line) else OFFICE_BULLET.sub("• ", EDIT.sub("", line), count=1) for line in bare]


def within_mail(lines: Sequence[str]) -> tuple[int, int]:
    """Where the text of a forwarded mail begins and ends: all of it, where there is no head (`From: …`, `Date: …`).

    Where little stands above the head, it is that of what is forwarded; where little stands below it, of what was
    answered. With much on either side the text quotes a mail.
    """
    first, end = 0, len(lines)
    for is_head, group in groupby(range(len(lines)), key=lambda index: bool(MAIL_HEAD.match(lines[index]))):
        own = list(group)
        if not is_head or not _heads_mail([lines[index] for index in own]):
            continue
        if _is_little(lines, first, own[0]):
            first = own[-1] + 1
        elif _is_little(lines, own[-1] + 1, end):
            return first, own[0]
    return first, end


def _heads_mail(lines: Sequence[str]) -> bool:
    """Whether the lines are a mail's head rather than those of a list of persons."""
    told = any("@" in line or FORWARDED.match(line) for line in lines)
    return len(lines) >= (LEAST_HEAD if told else LEAST_HEAD + 1)


def _is_little(lines: Sequence[str], first: int, end: int) -> bool:
    """Whether these lines, none of them empty, are no more than a note."""
    if end - first > MOST_NOTE:
        return False
    own = lines[first:end]
    return sum(map(len, own)) <= MOST_NOTE and sum(reads_as_prose(line) for line in own) <= NOTE


def is_edge(text: str) -> bool:
    """Whether the line was printed above or below a page: day, hour and the window's title, the address, the number."""
    return bool(EDGE.match(text)) and not ENDS.search(text)


def _without_quoting(lines: Sequence[str]) -> Sequence[str]:
    """Without the `>` of quoted mail, where most of the text is quoted; else it may be a quotation."""
    quoted = [line for line in lines if (mark := QUOTED.match(line)) and line[mark.end() :].strip()]
    if len(quoted) < LEAST or not _are_most(quoted, lines):
        return lines
    return [line[mark.end() :] if (mark := QUOTED.match(line)) else line for line in lines]


def _without_senders(lines: Sequence[str]) -> Sequence[str]:
    """Without the day and the sender of every message, where most of the text was sent so, or it begins so."""
    sent = [line for line in lines if _sent(line)]
    begins = any(_sent(line) for line in [line for line in lines if line.strip()][:1])
    if not begins and (len(sent) < 2 or not _are_most(sent, lines)):
        return lines
    return [EMPHASIS.sub(r"\2", line[end.end() :] if (end := _sent(line)) else line) for line in lines]


def _sent(line: str) -> re.Match[str] | None:
    found = SENT.match(line)
    return found if found and STAMP.match((found["ios"] or found["android"]).strip()) else None


def _without_numbers(lines: Sequence[str]) -> list[str]:
    """Without the numbers of the lines. `1.` and `1)` number points of a list, and stay."""
    for every, least in EVERY.items():
        ends = _numbered(lines, every)
        if len(ends) >= least:
            return [line[ends.get(index, 0) :] for index, line in enumerate(lines)]
    return list(lines)


def _numbered(lines: Sequence[str], every: int) -> dict[int, int]:
    """Of the lines that bear a number, where it ends; none where one that should bear one bears another or none.

    A headline may stand above the first line that is counted.
    """
    filled = [index for index, line in enumerate(lines) if line.strip()]
    first = next((place for place, index in enumerate(filled) if _number(lines[index]) == every), len(filled))
    found: dict[int, int] = {}
    for number, index in enumerate(filled[first::every], 1):
        seen = NUMBER.match(lines[index])
        if not seen or int(seen[1]) != number * every:
            return {}
        found[index] = seen.end()
    return found if first < HEADED + every else {}


def _number(line: str) -> int:
    seen = NUMBER.match(line)
    return int(seen[1]) if seen else 0


def _are_most(some: Sequence[str], lines: Sequence[str]) -> bool:
    return sum(map(len, some)) >= MOSTLY * sum(map(len, lines))
