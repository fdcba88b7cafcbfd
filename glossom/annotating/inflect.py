"""English plurals and verb forms, by rule and by a table of exceptions."""

from __future__ import annotations

import re

IRREGULAR_NOUNS = {
    "man": "men", "woman": "women", "person": "people", "child": "children", "foot": "feet", "tooth": "teeth",
    "mouse": "mice", "goose": "geese", "crisis": "crises", "thesis": "theses", "basis": "bases", "analysis": "analyses",
    "axis": "axes", "oasis": "oases", "criterion": "criteria", "phenomenon": "phenomena", "referendum": "referendums",
    "half": "halves", "life": "lives", "wife": "wives", "knife": "knives", "leaf": "leaves", "loaf": "loaves",
    "shelf": "shelves", "thief": "thieves", "wolf": "wolves", "self": "selves",
    "hero": "heroes", "veto": "vetoes", "embargo": "embargoes", "echo": "echoes", "potato": "potatoes",
    "tomato": "tomatoes", "torpedo": "torpedoes", "passer-by": "passers-by", "index": "indices", "series": "series",
    "species": "species", "means": "means", "aircraft": "aircraft", "spacecraft": "spacecraft",
}  # fmt: skip
ALSO_NOUNS = {"referendum": "referenda", "index": "indexes", "embargo": "embargos"}
IRREGULAR_VERBS = {
    "flee": ("flees", "fled", "fleeing"), "seek": ("seeks", "sought", "seeking"),
    "overthrow": ("overthrows", "overthrew", "overthrown", "overthrowing"),
    "withdraw": ("withdraws", "withdrew", "withdrawn", "withdrawing"), "veto": ("vetoes", "vetoed", "vetoing"),
    "quell": ("quells", "quelled", "quelling"), "bid": ("bids", "bidding"), "cut": ("cuts", "cutting"),
}  # fmt: skip
LINKS = re.compile(r"^(\w[\w-]*)((?: of | in | for | to | at | on |-in-|-by).*)$")
PLURAL_ES = ("s", "x", "z", "ch", "sh")


def noun_forms(term: str) -> tuple[str, ...]:
    """The plurals of a noun or noun phrase; the head of `head of state` is its first word."""
    head = LINKS.match(term)
    if head and term.casefold() not in IRREGULAR_NOUNS:
        return tuple(plural + head[2] for plural in noun_forms(head[1]))
    before, space, last = term.rpartition(" ")
    plurals = [plural_of(last)]
    if last.casefold() in ALSO_NOUNS:
        plurals.append(_like(last, ALSO_NOUNS[last.casefold()]))
    return tuple(before + space + plural for plural in plurals if plural and plural != last)


def plural_of(word: str) -> str:
    """One word's plural; the same word where it has none by rule (it ends in a mark or is a plural already)."""
    lower = word.casefold()
    if lower in IRREGULAR_NOUNS:
        return _like(word, IRREGULAR_NOUNS[lower])
    if not lower[-1:].isalpha() or lower in IRREGULAR_NOUNS.values():
        return word
    if word.isupper() and len(word) > 1:
        return word + "s"
    if lower.endswith(PLURAL_ES):
        return word + "es"
    if lower.endswith("y") and lower[-2:-1] not in "aeiou":
        return word + "s" if word[0].isupper() else word[:-1] + "ies"
    return word + "s"


def verb_forms(word: str) -> tuple[str, ...]:
    """The other forms of a verb: ousts, ousted, ousting."""
    lower = word.casefold()
    if lower in IRREGULAR_VERBS:
        return tuple(_like(word, form) for form in IRREGULAR_VERBS[lower])
    if lower.endswith("e"):
        return word + "s", word + "d", word[:-1] + "ing"
    if lower.endswith("y") and lower[-2:-1] not in "aeiou":
        return word[:-1] + "ies", word[:-1] + "ied", word + "ing"
    if re.search(r"(?:^|[^aeiou])[aeiou][bdgmnprt]$", lower) and len(re.findall("[aeiou]+", lower)) == 1:
        return word + "s", word + word[-1] + "ed", word + word[-1] + "ing"
    third = "es" if lower.endswith(PLURAL_ES) else "s"
    return word + third, word + "ed", word + "ing"


def _like(word: str, form: str) -> str:
    """The form with a capital where the word has one."""
    return form[:1].upper() + form[1:] if word[:1].isupper() else form
