"""Datelines: `MINSK, Belarus — ` at the beginning of a lead."""

from __future__ import annotations

import re

from glossom.dataclass import dataclass

UPPER = "A-ZÀ-ÖØ-ÞĀ-Ž"
CITY = rf"[{UPPER}][{UPPER}.'’]+(?:[ -][{UPPER}][{UPPER}.'’]*){{0,3}}"
REGION = r"(?:, (?!(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)\b)[^\W\d_][\w.’' -]{1,24}?)?"
DATE = r"(?:, [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?"
AGENCY = r"(?: \([^\W\d_][\w/. -]{1,24}\))"
DASH = r" ?(?:—|–|--| -) ?(?=\S)"
PRINTED = re.compile(rf"(?P<place>{CITY}{REGION}{DATE}{AGENCY}?){DASH}")
MIXED = re.compile(rf"(?P<place>[{UPPER}][\w.’'-]+(?: [{UPPER}][\w.’'-]+){{0,3}}{REGION}{DATE}{AGENCY}){DASH}")
OPENINGS = (
    "ANALYSIS|BREAKING|CLAIM|CORRECTION|EXCLUSIVE|EXPLAINER|FACT|FILE|FACTS|INTERVIEW|LIVE|NEWS|NOTE|OPINION|PHOTOS|QUOTE|RATING|"
    "READ|REVIEW|SPORT|UPDATE|UPDATED|URGENT|VERDICT|VIDEO|WATCH|WARNING|WHAT|WHO|WHY|HOW|THE|THIS"
)
NO_PLACES = frozenset(OPENINGS.split("|"))
SMALL = {"AM", "AN", "AND", "DA", "DE", "DEL", "DER", "DI", "DO", "DU", "EN", "LA", "LE", "OF", "ON", "SUR", "UPON"}
LONGEST = 70  # characters


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where a story was written."""

    place: str
    """In ordinary capitals: `Minsk, Belarus`, `Washington (AP)`."""
    end: int
    """Characters of the lead that it takes, its dash included."""


def dateline_of(lead: str) -> Dateline | None:
    """The dateline with which the paragraph begins. “CLAIM: …” and shouted openings are none."""
    found = PRINTED.match(lead) or MIXED.match(lead)
    if not found or found.end() > LONGEST:
        return None
    place = found["place"]
    first = re.split(r"[ ,]", place, maxsplit=1)[0].strip(".")
    if first.upper() in NO_PLACES or first.isdigit():
        return None
    return Dateline(_in_ordinary_capitals(place), found.end())


def _in_ordinary_capitals(place: str) -> str:
    """`RIO DE JANEIRO` as `Rio de Janeiro`; initials (`D.C.`) and what stands in brackets stay as they are."""
    city, bracket, agency = place.partition(" (")
    return re.sub(r"[^\s,-]+", _capitalised, city) + bracket + agency


def _capitalised(match: re.Match[str]) -> str:
    word = match[0]
    if word in SMALL and match.start():
        return word.lower()
    after_comma = match.string[: match.start()].endswith(", ")
    if not word.isupper() or "." in word[:-1] or (after_comma and len(word) <= 3):
        return word
    return (
        re.sub(r"[^\W_]+", lambda part: part[0].capitalize(), word)
        if "’" not in word and "'" not in word
        else word.title()
    )
