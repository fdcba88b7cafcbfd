"""What people and things of a country or region are called: Ukraine, Ukrainian, Ukrainians.

Adjectives and citizens are no names by themselves (`runs`), but whoever looks one up wants the place.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType

from glossom.suggesting.names.abbreviations import expansion
from glossom.suggesting.tables.places import COUNTRIES, DEMONYMS, PLURALS, REGIONS
from glossom.suggesting.tables.text import names_in
from glossom.suggesting.tokens import Joint, Token

_ENDINGS = (
    ("", "n"), ("", "an"), ("", "ian"), ("", "ese"), ("", "i"), ("", "er"), ("a", "ese"), ("a", "ian"), ("e", "an"),
    ("e", "ian"), ("y", "ian"), ("o", "an"), ("s", "an"), ("as", "ian"), ("os", "ian"), ("ia", ""), ("stan", ""),
    ("istan", ""),
)  # fmt: skip
"""What a place's name loses and gets: Italy, Italian. The result counts only if `places` has it."""
_IRREGULAR = """
Argentina: Argentine; Bangladesh: Bangladeshi; Belarus: Belarussian, Byelorussian; Belgium: Belgian; Bosnia and
Herzegovina: Bosnian; Burkina Faso: Burkinabe; Catalonia: Catalan; Chechnya: Chechen; Congo: Congolese; Cyprus: Cypriot;
Democratic Republic of Congo: Congolese; Democratic Republic of the Congo: Congolese; Denmark: Dane, Danish; Dominican
Republic: Dominican; England: English, Englishman; Finland: Finn, Finnish; Flanders: Flemish; France: French, Frenchman,
Frenchwoman; Germany: German; Greece: Greek; Greenland: Greenlandic; Honduras: Honduran; Iceland: Icelandic; Ireland:
Irish, Irishman; Ivory Coast: Ivorian; Kosovo: Kosovar; Laos: Lao, Laotian; Lebanon: Lebanese; Luxembourg:
Luxembourgish; Madagascar: Malagasy; Maldives: Maldivian; Mauritius: Mauritian; Montenegro: Montenegrin; Mozambique:
Mozambican; Netherlands: Dutch, Dutchman; Niger: Nigerien; Nigeria: Nigerian; North Macedonia: Macedonian; Northern
Ireland: Northern Irish; Norway: Norwegian; Panama: Panamanian; Peru: Peruvian; Philippines: Filipino; Poland: Pole,
Polish; Portugal: Portuguese; Republic of Ireland: Irish, Irishman; El Salvador: Salvadoran; Saudi Arabia: Saudi;
Scotland: Scot, Scots, Scotsman, Scottish; Slovenia: Slovene; Somalia: Somali; Soviet Union: Soviet; Spain: Spaniard,
Spanish; Sweden: Swede, Swedish; Switzerland: Swiss; Texas: Texan; Thailand: Thai; Timor-Leste: East Timorese; Togo:
Togolese; Trinidad and Tobago: Trinidadian; Turkey: Turk, Turkish; Türkiye: Turk, Turkish; United Arab Emirates:
Emirati; United Kingdom: British, Briton; Wales: Welsh, Welshman
"""
_NO_RULE = names_in("Arab, Croat, Nigerian, Serb")
"""Left to the table above, or to nothing: peoples of more than one country."""


def _of_rule() -> Iterator[tuple[str, str]]:
    for place in COUNTRIES | REGIONS:
        for lost, gained in _ENDINGS:
            adjective = place.removesuffix(lost) + gained
            if place.endswith(lost) and adjective in DEMONYMS and adjective not in _NO_RULE:
                yield adjective, place


def _of_table() -> Iterator[tuple[str, str]]:
    for line in _IRREGULAR.split(";"):
        place, _, adjectives = line.partition(":")
        for adjective in names_in(adjectives):
            yield adjective, " ".join(place.split())


def _meanings() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for adjective, place in (*_of_rule(), *_of_table()):
        found[adjective].add(expansion(place))
    singulars = {adjective: frozenset(places) for adjective, places in found.items()}
    plurals = {plural: singulars[one] for plural, one in PLURALS.items() if one in singulars}
    return MappingProxyType(plurals | singulars)


PLACES_OF = _meanings()
"""Adjective or citizen, in the singular or plural -> the places it may be of, by their full names."""
_LONGEST = max(adjective.count(" ") + 1 for adjective in PLACES_OF)


def places_of(adjective: str) -> frozenset[str]:
    """The full names (`abbreviations.expansion`) of the places that an adjective or citizen may be of; often one."""
    return PLACES_OF.get(adjective, frozenset())


def adjectives_in(tokens: Sequence[Token]) -> Iterator[tuple[str, int]]:
    """The adjectives and citizens in a paragraph, in reading order, and where they stand in it.

    Of those that have several words the whole: South Korean. Hyphens join several: Russian-Ukrainian.
    """
    place = 0
    while place < len(tokens):
        length = _length_at(tokens, place) if tokens[place].capital else 0
        if length:
            yield " ".join(token.word for token in tokens[place : place + length]), tokens[place].start
        elif tokens[place].capital and "-" in tokens[place].word:
            yield from _in_compound(tokens[place])
        place += length or 1


def _length_at(tokens: Sequence[Token], place: int) -> int:
    """How many words from here are one adjective; 0 for none."""
    for length in range(_LONGEST, 0, -1):
        run = tokens[place : place + length]
        if (
            len(run) == length
            and " ".join(token.word for token in run) in PLACES_OF
            and all(token.joint == Joint.SPACE and not before.owns for before, token in pairwise(run))
        ):
            return length
    return 0


def _in_compound(token: Token) -> Iterable[tuple[str, int]]:
    parts = token.word.split("-")
    starts = [token.start + sum(len(part) + 1 for part in parts[:at]) for at in range(len(parts))]
    return [(part, start) for part, start in zip(parts, starts, strict=True) if part in PLACES_OF]
