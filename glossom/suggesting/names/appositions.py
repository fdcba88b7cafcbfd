"""What an article says of a name right beside it: `Poroshenko, a billionaire chocolate magnate,`."""

from __future__ import annotations

import re

from glossom.model import EntryType
from glossom.suggesting.names.openers import is_participle, opens
from glossom.suggesting.tables.heads import SAYS_OF
from glossom.suggesting.tables.text import words_in
from glossom.suggesting.tables.titles import ROLES

LONGEST = 140  # characters; what is longer is a clause
_WORDS = r"[^,.;:!?()\[\]\"“”—–\n]"
BEHIND = re.compile(
    rf"[’']?,\s+((?:an?|the|one of|its|his|her|their|another)\s{_WORDS}{{3,{LONGEST}}}?)"
    r"\s?(?=(,|\.|;|\s[—–]|\)|$)(.{0,6}))"
)
OFFICE = re.compile(rf",\s+([a-z][\w’'-]+(?:\s{_WORDS}{{3,{LONGEST}}}?)?)(?=(,|\.|;|$)(.{{0,6}}))")
IN_DASHES = re.compile(rf"\s[—–]\s((?:an?|the|one of)\s{_WORDS}{{3,{LONGEST}}}?)\s[—–]")
IN_BRACKETS = re.compile(rf"\s\(((?:an?|the)\s{_WORDS}{{3,{LONGEST}}}?)\)")
BEFORE = re.compile(
    r"(?:^|[.;:,—–]\s|[\s(](?=(?:the|an?|its|his|her|their|our)\s)|\band\s|[“\"])"
    r"((?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur)\s)(?:[^\s,.;:()“”\"—–]+\s){0,7}[^\s,.;:()“”\"—–]+),\s$"
)
BESIDE = re.compile(r"(?:^|[\s(“\"])((?:[^\W\d_][\w.’'-]*\s){1,4})$")
CLAUSE = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|did|does|do|said|says|told|met|"
    r"sat|went|came|took|made|saw|gave|held|began|became|left|lost|won|led|spoke|got|put|ran|set|fell|rose|grew|stood)\b"
)
"""Finite verbs: words behind a name that hold one are a clause, not an apposition."""
AFTER_HEAD = re.compile(
    r"\s(?:of|in|at|for|who|that|which|where|with|from|on|to|and|or|by|near|based|known|behind|whose|over|as|under|after|"
    r"against|between|since|within|without|before|during|about|into|turned)\s"
)
"""Words behind the head noun of a phrase."""
PAST = re.compile(r"\b\w{3,}ed\b")
OWN = re.compile(r"(?:its|his|her|their)\b")
PREPOSITIONS = words_in("""
of in at for to from with by on near after before under over against about into
""")
DETERMINERS = words_in("the a an its his her their our")


def apposition_behind(text: str, end: int) -> str:
    """The article's words right behind a name that ends at `end`; empty where there are none."""
    if text[end : end + 2] not in (", ", " —", " –", " (") and text[end : end + 1] != ",":
        return ""
    for pattern in (BEHIND, IN_DASHES, IN_BRACKETS, OFFICE):
        found = pattern.match(text, end)
        if found and _is_apposition(found, bare=pattern is OFFICE):
            return _clean(found[1])
    return ""


def _is_apposition(found: re.Match[str], *, bare: bool) -> bool:
    words = found[1]
    if CLAUSE.search(words) or (bare and not _names_role(words)):
        return False
    if kind_of_apposition(words) is None and (
        PAST.search(words) or OWN.match(words) or words.count(" ") > 9 or not _head_of(words).islower()
    ):
        return False
    if len(found.groups()) < 3:
        return True
    closing, after = found[2], found[3][len(found[2]) :].lstrip()
    if closing == "," and re.match(r"(?:and|or)\b", after):
        return False  # a list: Putin, the president of Belarus, and others
    return not words.startswith("the ") or closing != "." or kind_of_apposition(words) is not None


def _names_role(words: str) -> bool:
    opening = re.split(r"[\s/]", words)[:3]
    return any(word in ROLES for word in opening) and not (
        is_participle(opening[0]) or opens(opening[0], sentence=False)
    )


def apposition_before(text: str, start: int, end: int) -> str:
    """The article's words right before a name from `start` to `end`: `the company's chief, Jane Doe,`."""
    if text[end : end + 1] not in ("", ",", ".", ";", ")"):
        return ""
    found = BEFORE.search(text, max(0, start - LONGEST), start)
    if found and not CLAUSE.search(found[1]) and kind_of_apposition(found[1]) == "person":
        return _clean(_last_phrase(found[1]))
    return ""


def _last_phrase(words: str) -> str:
    """The last noun phrase with what belongs to it: `an hour later the governor of the bank` without its hour."""
    parts = words.split()
    for place in range(len(parts) - 1, 0, -1):
        if parts[place] in DETERMINERS and parts[place - 1] not in PREPOSITIONS:
            return " ".join(parts[place:])
    return words


def kind_of_apposition(words: str) -> EntryType | None:
    """What the head noun of an apposition says: a person for a magnate, a place for a city; None where unknown."""
    head = _head_of(words)
    if head in ROLES or (head.islower() and head.endswith(("ist", "woman", "man"))):
        return "person"
    return SAYS_OF.get(head)


def _head_of(words: str) -> str:
    return AFTER_HEAD.split(words)[0].split()[-1].strip("’'") if words.strip() else ""


def _clean(words: str) -> str:
    return " ".join(words.split())
