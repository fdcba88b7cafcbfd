"""Inflected forms: English in full, a few languages by their commonest endings, the rest by the entry's `forms`.

The endings of another language are tried on the last word of a term, on its first (which heads a phrase in
Romance and Slavic languages), and on both. They make forms that nobody writes, too; those find nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from glossom.annotating.inflect import noun_forms, verb_forms
from glossom.model import EntryType, Inflect

Endings = Callable[[str], Iterable[str]]

RUSSIAN = {
    "ия": ("ии", "ию", "ией", "ий", "иям", "иями", "иях"),
    "ие": ("ия", "ию", "ием", "ии", "ий"),
    "ий": ("ия", "ию", "ием", "ии", "ого", "ому", "им", "ом", "ие", "их", "ими"),
    "ый": ("ого", "ому", "ым", "ом", "ые", "ых", "ыми"),
    "ой": ("ого", "ому", "ым", "ом", "ые", "ых", "ыми"),
    "ая": ("ой", "ую", "ые", "ых", "ым", "ыми"),
    "а": ("ы", "и", "е", "у", "ой", "ою", "", "ам", "ами", "ах"),
    "я": ("и", "е", "ю", "ей", "ям", "ями", "ях"),
    "ь": ("я", "ю", "ем", "е", "и", "ью", "ей", "ям", "ями", "ях"),
    "о": ("а", "у", "ом", "е"),
    "е": ("я", "ю", "ем"),
    "й": ("я", "ю", "ем", "е", "и", "ев", "ям", "ями", "ях"),
    "": ("а", "у", "ом", "ем", "е", "ы", "и", "ов", "ам", "ами", "ах", "ым"),
}
UKRAINIAN = {
    "їв": ("єва", "єву", "євом", "єві"),
    "ів": ("ова", "ову", "овом", "ові"),
    "ія": ("ії", "ію", "ією", "ій", "іям", "іями", "іях"),
    "ий": ("ого", "ому", "им", "і", "их", "ими"),
    "а": ("и", "і", "у", "ою", "ам", "ами", "ах", "о"),
    "я": ("і", "ю", "ею", "ям", "ями", "ях"),
    "ь": ("я", "ю", "ем", "і", "і", "ів"),
    "о": ("а", "у", "ом", "і"),
    "": ("а", "у", "ом", "ові", "і", "и", "ів", "ам", "ами", "ах"),
}


def inflected(form: str, inflect: Inflect, lang: str, type_: EntryType) -> tuple[str, ...]:
    """The other forms of a term or alias. Names of people, places, works and laws have no English plural."""
    if inflect == "off":
        return ()
    base = lang.partition("-")[0].lower()
    if base not in ("", "en"):
        endings = ENDINGS.get(base)
        return tuple(dict.fromkeys(_of_phrase(form, endings))) if endings else ()
    if inflect == "verb":
        return verb_forms(form)
    if inflect == "auto" and type_ in ("person", "work", "law", "place") and form[:1].isupper():
        return ()
    return noun_forms(form)


def _of_phrase(form: str, endings: Endings) -> Iterator[str]:
    words = form.split(" ")
    last = list(endings(words[-1]))
    yield from (" ".join([*words[:-1], word]) for word in last)
    if len(words) > 1:
        first = list(endings(words[0]))
        yield from (" ".join([word, *words[1:]]) for word in first)
        yield from (
            " ".join([one, *words[1:-1], other]) for one, other in zip(first, last, strict=False) if len(words) == 2
        )


def _german(word: str) -> Iterator[str]:
    if word.isupper():
        yield word + "s"
        return
    if word.endswith("in"):
        yield word + "nen"
    if word.endswith("e"):
        yield from (word + "n", word + "s", word + "r")
        return
    yield from (word + ending for ending in ("s", "es", "e", "en", "n", "er", "ern"))


def _french(word: str) -> Iterator[str]:
    if word.endswith("al"):
        yield word[:-2] + "aux"
    if word.endswith(("au", "eu")):
        yield word + "x"
    if not word.endswith(("s", "x", "z")):
        yield from (word + "s", word + "e", word + "es")


def _spanish(word: str) -> Iterator[str]:
    if word.endswith("z"):
        yield word[:-1] + "ces"
    elif word.endswith(("ión", "ón")):
        yield word[:-2] + "ones"
    elif word[-1:].lower() in "aeiou":
        yield word + "s"
    else:
        yield word + "es"


def _italian(word: str) -> Iterator[str]:
    for ending, plurals in (("a", ("e", "i")), ("o", ("i",)), ("e", ("i",))):
        if word.endswith(ending):
            yield from (word[:-1] + plural for plural in plurals)


def _by_table(table: dict[str, tuple[str, ...]]) -> Endings:
    def endings(word: str) -> Iterator[str]:
        stem = next(ending for ending in table if word.lower().endswith(ending))
        return (word[: len(word) - len(stem)] + other for other in table[stem])

    return endings


ENDINGS: dict[str, Endings] = {
    "de": _german,
    "fr": _french,
    "es": _spanish,
    "pt": _spanish,
    "it": _italian,
    "ru": _by_table(RUSSIAN),
    "uk": _by_table(UKRAINIAN),
}
