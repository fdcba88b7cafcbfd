"""Which forms are ways to write one name: Putin and Vladimir Putin, WHO and World Health Organization."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from glossom.dataclass import dataclass
from glossom.model import EntryType
from glossom.suggesting.names.abbreviations import expansion, initials_of, is_short, letters_of
from glossom.suggesting.names.runs import ADJECTIVES
from glossom.suggesting.tables.heads import HEADS
from glossom.suggesting.tables.organisations import ABBREVIATIONS
from glossom.suggesting.tables.places import PLACES
from glossom.suggesting.tables.text import words_in
from glossom.suggesting.tables.titles import KEPT, SUFFIXES

INNER = words_in("of for in on at and")


@dataclass(frozen=True, slots=True)
class Form:
    """A written form of a name in an article."""

    text: str
    type: EntryType
    count: int
    """Mentions."""
    first: tuple[int, int]
    """The first of them outside the headline: paragraph and word."""

    @property
    def words(self) -> tuple[str, ...]:
        """The words, small ones between them included."""
        return tuple(self.text.split(" "))


def fold(form: str) -> str:
    """What forms that differ in capitals, full stops and apostrophes have in common."""
    return form.replace(".", "").replace("’", "'").replace("‑", "-").casefold()


def fullest(forms: Iterable[Form], pairs: Mapping[str, str]) -> Mapping[str, str]:
    """For the text of each form, that of the form which it is short for; of a full form, its own.

    forms: one of each fold. pairs: abbreviation -> long form, as the article's brackets say.
    """
    shelf = _Shelf(tuple(forms))
    full: dict[str, str] = {form.text: form.text for form in shelf.forms}
    for form in shelf.forms:
        longer = pairs.get(form.text) or _by_tables(form, shelf) or _by_words(form, shelf)
        if longer in full and longer != form.text:
            full[form.text] = longer
    return {text: _end_of(text, full) for text in full}


class _Shelf:
    """The forms of an article, by what one looks for them with."""

    def __init__(self, forms: tuple[Form, ...]) -> None:
        self.forms = forms
        self._by_word: dict[str, list[Form]] = {}
        self.by_meaning: dict[str, list[Form]] = {}
        self.by_initials: dict[str, list[Form]] = {}
        for form in forms:
            self.by_meaning.setdefault(expansion(form.text), []).append(form)
            for word in dict.fromkeys(_core(form.words)):
                self._by_word.setdefault(word, []).append(form)
            if len(form.words) > 2:
                for initials in set(initials_of(form.text)):
                    self.by_initials.setdefault(initials, []).append(form)

    def with_words(self, words: Iterable[str]) -> Sequence[Form]:
        """Forms that have the rarest of these words."""
        return min((self._by_word.get(word, ()) for word in words), key=len, default=())


def _end_of(text: str, full: Mapping[str, str]) -> str:
    seen = {text}
    while full[text] not in seen:
        text = full[text]
        seen.add(text)
    return text


def _by_tables(form: Form, shelf: _Shelf) -> str:
    """The form in this article that the tables call the same thing; of several short ones the commonest."""
    meant = expansion(form.text)
    if meant == form.text and form.text not in ABBREVIATIONS:
        return _by_initials(form, shelf) if is_short(form.text) else ""
    alike = shelf.by_meaning[meant]
    exact = [other.text for other in alike if other.text == meant]
    if exact:
        return exact[0]
    return max(alike, key=lambda each: (each.text in ABBREVIATIONS, each.count, each.text)).text


def _by_initials(form: Form, shelf: _Shelf) -> str:
    fitting = shelf.by_initials.get(letters_of(form.text), ())
    return fitting[0].text if len(fitting) == 1 and len(form.text) > 2 else ""


def _by_words(form: Form, shelf: _Shelf) -> str:
    if is_short(form.text) or (form.text in PLACES and form.type == "place"):
        return ""
    longer = shelf.with_words(_core(form.words))
    people = [other for other in longer if other.type == "person" and _is_part_of_person(form, other)]
    if form.type in ("person", "other") or (people and len(form.words) == 1 and form.words[0] not in HEADS):
        return _chief_of(form, people)
    return _chief_of(form, [other for other in longer if _is_short_for(form, other)])


def _is_part_of_person(form: Form, other: Form) -> bool:
    inner, outer = _core(form.words), _core(other.words)
    if len(inner) >= len(outer) or not inner:
        return False
    return (
        outer[-len(inner) :] == inner or outer[: len(inner)] == inner or (inner[0], inner[-1]) == (outer[0], outer[-1])
    )


def _core(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(word.casefold().replace("’", "'") for word in words if word not in SUFFIXES and word not in KEPT)


def _is_short_for(form: Form, other: Form) -> bool:
    """`Home Office` for `United Kingdom Home Office`, `Comic Corps` for `Comic Corps of Canada`, `Church` alone."""
    inner, outer = form.words, other.words
    if len(inner) >= len(outer) or other.type == "person":
        return False
    if len(inner) == 1:
        return inner[0] in HEADS and inner[0] in (outer[0], outer[-1]) and other.type == HEADS[inner[0]]
    if outer[: len(inner)] == inner:
        return outer[len(inner)] in INNER
    front = outer[: -len(inner)]
    known = " ".join(front) in PLACES or all(word in ADJECTIVES or word in ABBREVIATIONS for word in front)
    return outer[-len(inner) :] == inner and (known or len(front) == 1)


def _chief_of(short: Form, longer: Sequence[Form]) -> str:
    """The one that is meant: the only one, the one brought in before the short form, or the one that leads by far."""
    if not longer:
        return ""
    before = [form for form in longer if form.first <= short.first]
    if len(before) == 1:
        return before[0].text
    chief = max(longer, key=lambda form: form.count)
    others = sum(form.count for form in longer) - chief.count
    nested = all(form is chief or set(form.words) < set(chief.words) for form in longer)
    return chief.text if nested or chief.count > others else ""
