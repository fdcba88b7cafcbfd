"""Which entries claim which written forms: forms that cannot be found, that are too short, that two entries share.

A form is compared as its editor wrote it, without inflection: what two entries share is to be told at the entry,
before any article meets it.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from glossom.dataclass import dataclass
from glossom.faults import Fault
from glossom.model import PlacedEntry, Sense, Valid
from glossom.rendering.places import Places

SHORT = 2  # characters: as long as the commonest words
SIGNS = frozenset(["Sc", "So"])  # € and emoji stand for words
AS_ONE = str.maketrans(dict.fromkeys("’‘ʼʻ`´", "'") | dict.fromkeys("‐‑", "-") | dict.fromkeys("\u00ad\u200b\u2060"))


@dataclass(frozen=True, slots=True)
class Claim:
    """A form that an entry wants to be found by."""

    one: PlacedEntry
    number: int
    """The entry's place among all."""
    form: str
    """As the editor wrote it."""
    spelling: str
    """As it is compared, capitals included."""
    lang: str
    steps: tuple[str | int, ...]
    """The way to it in the entry's YAML."""
    valid: Valid | None = None
    needs_full: bool = False

    @property
    def id(self) -> str:
        """The entry's id."""
        return self.one.entry.id


def claims_of(entries: Sequence[PlacedEntry], language: str) -> Iterator[Claim]:
    """The claims of all entries that may be marked, in order; of two with one id the first counts."""
    seen: set[str] = set()
    for number, one in enumerate(entries):
        entry = one.entry
        if entry.id in seen or not entry.enabled:
            continue
        seen.add(entry.id)
        lang = base(entry.lang or language)
        yield Claim(one, number, entry.term, spelled(entry.term), lang, ("term",))
        for at, alias in enumerate(entry.aliases):
            if alias.match:
                yield Claim(
                    one, number, alias.form, spelled(alias.form), base(alias.lang) if alias.lang else lang,
                    ("aliases", at, "form"), alias.valid, alias.needs_full,
                )  # fmt: skip
        for at, form in enumerate(entry.forms):
            yield Claim(one, number, form, spelled(form), lang, ("forms", at))


def base(lang: str) -> str:
    """The language without script or region."""
    return lang.partition("-")[0].lower()


def spelled(form: str) -> str:
    """The form as it is compared: composed, one sign for each apostrophe and hyphen, single spaces."""
    return " ".join(unicodedata.normalize("NFC", form.translate(AS_ONE)).split())


def folded(spelling: str) -> str:
    """The spelling without capitals."""
    return spelling.lower() if spelling.isascii() else unicodedata.normalize("NFC", spelling.casefold())


# ---------------------------------------------------------------- one form alone


def unfit_forms(claims: Iterable[Claim], places: Places) -> Iterator[Fault]:
    """Forms without a letter or digit, and forms so short that they are other words too."""
    for claim in claims:
        if not any(char.isalnum() or unicodedata.category(char) in SIGNS for char in claim.spelling):
            yield Fault(
                "invalid-term",
                f"'{claim.form}' has no letter and no digit",
                places.in_entry(claim.one, *claim.steps),
                "write it in words, as articles do, or take it out",
                "warning",
            )
        elif len(claim.spelling) <= _shortest(claim.spelling) and not claim.one.entry.allow_short:
            yield Fault(
                "short-term",
                f"'{claim.form}' is so short that it may stand for other things",
                places.in_entry(claim.one, *claim.steps),
                "write 'allow_short: true' in the entry if it is meant, or take it out",
                "warning",
            )


def _shortest(spelling: str) -> int:
    """So long is still too short: two letters, but one of a script in which few letters make a word."""
    return 1 if all(unicodedata.category(char) in ("Lo", "Mc", "Mn") for char in spelling) else SHORT


# ---------------------------------------------------------------- two entries with one form


def shared(claims: Iterable[Claim]) -> Iterator[list[Claim]]:
    """The claims to one spelling in one language, where more than one entry makes them."""
    groups: defaultdict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[claim.spelling, claim.lang].append(claim)
    for group in groups.values():
        if len(group) > 1:
            yield group


def conflicts(claims: Iterable[Claim], places: Places) -> Iterator[Fault]:
    """Entries that claim one form and that nothing tells apart; told at the later one, once for each pair."""
    met: dict[tuple[str, str], list[tuple[Claim, Claim]]] = defaultdict(list)
    for group in shared(claims):
        for first, second in _undecided(group):
            met[first.id, second.id].append((first, second))
    for pairs in met.values():
        first, second = pairs[0]
        more = f" (and {len(pairs) - 1} more)" if len(pairs) > 1 else ""
        yield Fault(
            "conflict",
            f"'{second.form}'{more} is claimed by '{first.id}' too ({first.one.path}:{first.one.line})",
            places.in_entry(second.one, *second.steps),
            "tell them apart with `sense`, `priority`, `valid` or `needs_full`, or let one entry alone have the form",
            "warning",
        )


def _undecided(group: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Those claims to one form that may hold at the same time, each with an earlier one."""
    highest = max(claim.one.entry.priority for claim in group)
    rivals = [claim for claim in group if claim.one.entry.priority == highest and not _speaks_for_itself(claim)]
    defaults = [claim for claim in rivals if is_default(claim.one.entry.sense)]
    last: Claim | None = None
    for claim in sorted(defaults or rivals, key=lambda one: (_start(one), one.number)):
        if last and last.id != claim.id and _start(claim) <= _end(last):
            yield (last, claim) if last.number < claim.number else (claim, last)
        if last is None or _end(claim) > _end(last):
            last = claim


def _speaks_for_itself(claim: Claim) -> bool:
    sense = claim.one.entry.sense
    return claim.needs_full or bool(claim.one.entry.scope) or bool(sense and sense.context)


def is_default(sense: Sense | None) -> bool:
    """Whether the entry is meant where nothing else decides."""
    return bool(sense and sense.default)


def _start(claim: Claim) -> date:
    return (claim.valid and claim.valid.start) or date.min


def _end(claim: Claim) -> date:
    return (claim.valid and claim.valid.end) or date.max


# ---------------------------------------------------------------- forms that differ in capitals alone


def cased_apart(claims: Iterable[Claim]) -> Mapping[str, tuple[Claim, ...]]:
    """Folded spelling -> the claims to it, where different entries write it with different capitals."""
    groups: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[folded(claim.spelling)].append(claim)
    return {
        fold: tuple(group)
        for fold, group in groups.items()
        if len({claim.spelling for claim in group}) > 1 and len({claim.id for claim in group}) > 1
    }
