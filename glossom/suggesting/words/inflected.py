"""From an English form to the words it may be a form of, by the rules of spelling alone: ousted, oust.

Most of what comes back is no word: whoever asks looks it up. Irregular forms stand in `frequency_en`.
"""

from __future__ import annotations

from collections.abc import Iterator

SIBILANT_ES = ("sses", "xes", "ches", "shes", "zes", "oes")
VOWELS = "aeiou"


def bases(form: str) -> tuple[str, ...]:
    """The words of which a lower-case form may be the plural, third person, past or -ing form; not the form itself."""
    return tuple(dict.fromkeys(base for base in _bases(form) if len(base) > 1))


def compared(form: str) -> tuple[str, ...]:
    """The adjectives of which a lower-case form may be the comparative or superlative (tougher: tough)."""
    for ending in ("er", "est"):
        if form.endswith(ending):
            return tuple(base for base in _without(form, ending) if len(base) > 2)
    return ()


def _bases(form: str) -> Iterator[str]:
    if form.endswith("s") and not form.endswith(("ss", "us", "is")):
        yield from _without_s(form)
    elif form.endswith("ed"):
        yield from _without(form, "ed")
    elif form.endswith("ing"):
        yield from _without(form, "ing")


def _without_s(form: str) -> Iterator[str]:
    if form.endswith("ies") and len(form) > 4:
        yield form[:-3] + "y"
    elif form.endswith(SIBILANT_ES):
        yield form[:-2]
    yield form[:-1]


def _without(form: str, ending: str) -> Iterator[str]:
    """The stem before -ed, -ing, -er or -est as it is, with y for i, without doubling, and with a lost e."""
    stem = form[: -len(ending)]
    if len(stem) < 2 or not any(char in VOWELS or char == "y" for char in stem):
        return
    if stem.endswith("i") and ending != "ing":
        yield stem[:-1] + "y"
    if stem[-1] == stem[-2] and stem[-1] not in VOWELS:
        yield stem[:-1]
    yield stem
    yield stem + "e"
