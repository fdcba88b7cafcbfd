"""When kinds of evidence agree: the day of an article and its authors, for which one witness alone is none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from functools import lru_cache
from itertools import chain

from glossom.importing.draft import Evidence
from glossom.importing.pages.clue import Clue, names_site, plain
from glossom.importing.wording.byline import OFFICE, is_name, is_person, names_after, names_in
from glossom.importing.wording.days import days_in
from glossom.model import Day

STAMP = re.compile(
    r"\d{4}-\d{2}-\d{2}[T ](?P<hour>[01]\d|2[0-3]):[0-5]\d(?::\d{2}(?:\.\d+)?)?\s?(?P<zone>Z|[+-]\d{2}:?\d{2})?"
)
EASTMOST, WESTMOST = 14, -12  # hours from UTC
YEARS = range(1000, 3000)  # a system that knows no date may say 0001-01-01 or 9999-12-31
ALONE = ("json-ld", "meta")
"""Kinds that speak of this page only: what the page shows may be the date of a story in the margin."""
AND = re.compile(r"\s*(?:;|,|\band\b|\bund\b|\bet\b|\bog\b|\boch\b|&)\s*")
NO_NAME = re.compile(r"[/:()@|<>\d]|\s\w\W*$")
"""What stands in no name: an address, a credit; and a last name of one letter, which is an account."""
ACCOUNT = re.compile(r"[a-z\d]+(?:[-.][a-z\d]+)+")
LONGEST_NAME = 60  # letters


# ---------------------------------------------------------------- days


def agreed_day(clues: Sequence[Clue], key: str, evidence: list[Evidence]) -> Day | None:
    """The day that two kinds of evidence state, and that no data of the page contradict.

    A time in UTC may be another day where the article was written: it agrees with either, and the stated day of the
    other witness is believed. Of what is not believed, `evidence` tells the reason with an empty value.
    """
    own = [clue for clue in clues if clue.key == key and _days(clue.value)]
    if not own:
        return None
    support = {day: _agreeing(own, day) for day in dict.fromkeys(_days(clue.value)[0] for clue in own)}
    kinds = {day: {clue.kind for clue in agreeing} for day, agreeing in support.items()}
    ranks = {day: (len(kinds[day]), len({clue.kind for clue in own if _days(clue.value)[0] == day})) for day in kinds}
    day = max(ranks, key=lambda day: (ranks[day], _is_local(own, day)))
    against = {clue.kind for clue in own if clue.kind in ALONE} - kinds[day]
    rival = any(ranks[other] == ranks[day] and not _one_moment(support, day, other) for other in ranks if other != day)
    if len(kinds[day]) < 2 or against or rival:
        evidence.append(Evidence(key, "", _doubt(own, day, alone=len(kinds[day]) < 2)))
        return None
    evidence.append(Evidence(key, day.isoformat(), ", ".join(dict.fromkeys(_told(clue) for clue in support[day]))))
    return day


def _agreeing(clues: Sequence[Clue], day: Day) -> list[Clue]:
    """The clues that state the day; where some state it without a zone, also times in UTC that are it in one zone."""
    if not _is_local(clues, day):
        return [clue for clue in clues if _days(clue.value)[0] == day]
    zones = ([clue for clue in clues if _day_at(clue.value, hours) == day] for hours in range(WESTMOST, EASTMOST + 1))
    return max(zones, key=lambda agreeing: (len({clue.kind for clue in agreeing}), len(agreeing)))


def _day_at(value: str, hours: int) -> Day:
    """The day that is stated; of a time in UTC, the day so many hours east of it."""
    day, stamp = _days(value)[0], _stamp_in_utc(value)
    return day + timedelta(days=(int(stamp["hour"]) + hours) // 24) if stamp else day


def _stamp_in_utc(value: str) -> re.Match[str] | None:
    found = STAMP.search(value)
    return found if found and found["zone"] in ("Z", "+00:00", "+0000") else None


def _is_local(clues: Iterable[Clue], day: Day) -> bool:
    """Whether some clue states the day other than as a time in UTC."""
    return any(_days(clue.value)[0] == day and not _stamp_in_utc(clue.value) for clue in clues)


def _one_moment(support: dict[Day, list[Clue]], one: Day, other: Day) -> bool:
    """Whether two days differ by a time zone alone: the same clues, or all but those in UTC, stand for both."""
    less, more = sorted((support[one], support[other]), key=len)
    return all(clue in more for clue in less)


def _doubt(clues: Sequence[Clue], day: Day, *, alone: bool) -> str:
    told = ", ".join(dict.fromkeys(f"{clue.where} ({clue.value[:40]})" for clue in clues[:6]))
    return f"not believed: one kind of evidence alone, {told}" if alone else f"not believed: contradicted, {told}"


def _told(clue: Clue) -> str:
    """Where it is said, with the whole stamp where there is one."""
    return f"{clue.where} {clue.value}" if STAMP.search(clue.value) else clue.where


@lru_cache(maxsize=512)  # a page's few clues are compared by zone
def _days(value: str) -> tuple[Day, ...]:
    return tuple(day for day in days_in(re.sub(r"(?<=\d)T(?=\d)", " ", value)) if day.year in YEARS)


# ---------------------------------------------------------------- authors


def agreed_authors(clues: Sequence[Clue], evidence: list[Evidence]) -> tuple[str, ...]:
    """The names that two kinds of evidence give alike, unless a byline shows one more."""
    stated = _people(clues)
    shown = [clue for clue in stated if clue.kind == "visible"]
    whole = plain(" ".join(clue.value for clue in shown))
    named = {kind: _names_of(stated, kind) for kind in ("json-ld", "meta", "visible")}
    for kind, names in named.items():
        alike = [other for other in named if other != kind and names and _alike(named[other], names)]
        others = alike
        if names and not alike and kind != "visible" and all(plain(name) in whole for name in names):
            others = ["visible"]
        more = next((clue for clue in shown if others and _shows_more(clue.value, names)), None)
        if more:
            evidence.append(Evidence("authors", "", f"not believed: {more.where} names others too ({more.value[:60]})"))
            return ()
        written = _each_once(chain(names, *(named[other] for other in alike)))
        people = tuple(name for name in written if not ACCOUNT.fullmatch(name))
        if others and people:
            places = dict.fromkeys(clue.where for clue in stated if clue.kind in (kind, others[0]))
            evidence.append(Evidence("authors", ", ".join(people), ", ".join(places)))
            return people
    if stated:
        told = ", ".join(dict.fromkeys(f"{clue.where} ({clue.value[:40]})" for clue in stated[:6]))
        evidence.append(Evidence("authors", "", f"not believed: no two kinds of evidence agree, {told}"))
    return ()


def people_named(clues: Sequence[Clue]) -> tuple[str, ...]:
    """All names that any clue gives for an author."""
    return tuple(dict.fromkeys(name for clue in _people(clues) for name in _names(clue.value, visible=False)))


def _people(clues: Sequence[Clue]) -> list[Clue]:
    """The clues to authors that are not the site itself or one of its desks."""
    sites = {plain(clue.value) for clue in clues if clue.key == "site"}
    return [clue for clue in clues if clue.key == "author" and not _is_office(clue, sites)]


def _is_office(clue: Clue, sites: set[str]) -> bool:
    # a byline may name an office beside the person: "Ann Lee Deputy editor"
    longer = clue.kind == "visible" and len(clue.value.split()) > 3
    return names_site(clue.value, sites) or (not longer and bool(OFFICE.search(clue.value)))


def _names_of(clues: Iterable[Clue], kind: str) -> tuple[str, ...]:
    return _each_once(
        name for clue in clues if clue.kind == kind for name in _names(clue.value, visible=kind == "visible")
    )


def _each_once(names: Iterable[str]) -> tuple[str, ...]:
    """Every name once, as it was written first; an account (`ann-lee`) gives way to the name."""
    found: dict[str, str] = {}
    for name in names:
        if ACCOUNT.fullmatch(found.setdefault(plain(name), name)):
            found[plain(name)] = name
    return tuple(found.values())


def _alike(names: Iterable[str], others: Iterable[str]) -> bool:
    return {plain(name) for name in names} == {plain(name) for name in others}


def _names(value: str, *, visible: bool) -> list[str]:
    if "://" in value or "@" in value:
        return []
    if visible:
        return list(names_in(value) or names_after(value))
    whole = re.sub(r"(?i)^(?:by|von|par|por)\s+", "", value)
    if is_name(whole) and not AND.search(whole) and not NO_NAME.search(whole):
        return [whole]
    return list(_parts(whole))


def _parts(value: str) -> Iterator[str]:
    for name in AND.split(value):
        if 1 < len(name) <= LONGEST_NAME and not NO_NAME.search(name):
            yield name


def _shows_more(byline: str, names: Sequence[str]) -> bool:
    """Whether a byline names all of these and somebody else beside them."""
    rest = byline
    for name in names:
        if name.casefold() not in rest.casefold():
            return False
        rest = re.sub(re.escape(name), " , ", rest, flags=re.IGNORECASE)
    parts = (part.strip(" .:-–—|•") for part in re.split(r",|\band\b|\bund\b|\|", rest))
    return any(is_person(part) for part in parts)
