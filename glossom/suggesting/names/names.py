"""Names in an article, by rules alone: people, places, organisations, events, works and laws.

Capitals say where names are (`capitals`), small words, titles and head words where they begin and end (`runs`); all
mentions together say what they name (`kinds`) and which forms mean the same (`variants`). The rules and the tables are
for English. Of other languages there are capitals alone, with less confidence (`has_rules`); where every noun has
a capital, only names that are known otherwise; and in scripts without capitals next to nothing.

The tables of given names, places, organisations, titles and head words were put together for glossom by its authors.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace

from glossom.dataclass import dataclass
from glossom.model import EntryType
from glossom.suggesting.names.abbreviations import expansion, is_short, may_stand_for, spelt_out
from glossom.suggesting.names.appositions import apposition_before, apposition_behind, kind_of_apposition
from glossom.suggesting.names.capitals import KNOWN, WITH_RULES, Found, Page, mentions_of, page_of
from glossom.suggesting.names.demonyms import adjectives_in, places_of
from glossom.suggesting.names.kinds import FAIR, STRONG, SURE, Votes, verdict, votes_of_context, votes_of_form
from glossom.suggesting.names.openers import is_ordinary
from glossom.suggesting.names.runs import ADJECTIVES
from glossom.suggesting.names.variants import Form, fold, fullest
from glossom.suggesting.spots import Spot
from glossom.suggesting.tables.given import GIVEN
from glossom.suggesting.tables.organisations import ABBREVIATIONS
from glossom.suggesting.tokens import Joint, Token


@dataclass(frozen=True, slots=True)
class Name:
    """A name that an article mentions."""

    text: str
    """Its fullest form in the article."""
    type: EntryType
    confidence: float
    """How sure it is that this is a name, from 0 to 1."""
    variants: tuple[str, ...]
    """Other ways in which the article writes it."""
    spots: tuple[Spot, ...]
    """Where it stands, in reading order; possessive endings and titles are left out."""
    apposition: str = ""
    """What the article says of it right beside it: `a billionaire chocolate magnate`."""
    long_form: str = ""
    """What an abbreviation among its forms stands for."""
    adjectives: tuple[str, ...] = ()
    """Of a country or region: adjectives and citizens of it in the article, as printed: Ukrainian, Ukrainians."""


def has_rules(language: str) -> bool:
    """Whether there are rules for the language, a BCP 47 tag; of others names are found by capitals alone."""
    return language.partition("-")[0].lower() in WITH_RULES


def find_names(texts: Sequence[str], language: str, *, title: str = "") -> tuple[Name, ...]:
    """The names of an article, in the order of their first mention; no two spots overlap.

    texts: its paragraphs. A spot of the headline has the text number -1.
    """
    page = page_of((title, *texts), language)
    sightings = _by_fold(page, mentions_of(page))
    longs = spelt_out(page.texts)
    forms = {each.form: each for each in sightings}
    pairs = _in_brackets(page, sightings)
    full = fullest((_form(each) for each in sightings), pairs)
    together: dict[str, list[_Sighting]] = {}
    for form, long in full.items():
        together.setdefault(long, []).append(forms[form])
    names = [_name(page, forms[long], group, longs) for long, group in together.items()]
    return tuple(sorted(_with_adjectives(page, names), key=lambda name: name.spots[0]))


# ---------------------------------------------------------------- forms


@dataclass(slots=True)
class _Sighting:
    """A form with all its mentions; written forms that differ in capitals only are one."""

    form: str
    """Its words, as tables have them."""
    printed: Counter[str] = field(default_factory=Counter)
    """As printed, full stops included."""
    written: Counter[str] = field(default_factory=Counter)
    found: list[Found] = field(default_factory=list)
    form_votes: Votes = field(default_factory=Counter)
    context: list[Votes] = field(default_factory=list)
    apposition: str = ""

    @property
    def type(self) -> EntryType:
        return verdict([self.form_votes], self.context)


def _by_fold(page: Page, found: Iterable[Found]) -> list[_Sighting]:
    groups: dict[str, _Sighting] = {}
    for each in found:
        form = " ".join(each.words)
        group = groups.setdefault(fold(form), _Sighting(form))
        group.written[form] += 1
        group.printed[_printed(page, each)] += 1
        group.found.append(each)
        group.context.append(votes_of_context(page, each))
    for group in groups.values():
        group.form = max(group.written, key=lambda form: (not _shouted(form), group.written[form]))
        group.form_votes = votes_of_form(group.form)
        if page.language not in WITH_RULES:  # two words may be a person's in English news; elsewhere we cannot say
            group.form_votes = Counter({kind: weight for kind, weight in group.form_votes.items() if weight >= FAIR})
        group.apposition = _apposition(page, group)
    return list(groups.values())


def _printed(page: Page, found: Found) -> str:
    spot = _spot(page, found)
    return " ".join(page.texts[found.text][spot.start : spot.end].split())


def _form(sighting: _Sighting) -> Form:
    places = [(each.text, each.mention.first) for each in sighting.found]
    return Form(
        sighting.form, sighting.type, len(places), min((place for place in places if place[0]), default=places[0])
    )


def _shouted(form: str) -> bool:
    return form.isupper() and form not in ABBREVIATIONS


def _apposition(page: Page, group: _Sighting) -> str:
    """The article's own words about it, and what they say of its type, which counts as context."""
    for found in group.found:
        text, tokens = page.texts[found.text], page.tokens[found.text]
        start, end = tokens[found.mention.first].start, tokens[found.mention.last - 1].end
        words = apposition_behind(text, end) or apposition_before(text, start, end)
        kind = kind_of_apposition(words)
        if words and not (kind == "person" and group.form_votes["place"] >= SURE):  # In Paris, the minister, Jane Doe,
            group.context += [Counter({kind: STRONG})] if kind else []
            return words
    return ""


def _in_brackets(page: Page, sightings: Iterable[_Sighting]) -> Mapping[str, str]:
    """Abbreviation and long form where one stands in brackets right behind the other."""
    at_end, at_start = {}, {}
    for each in sightings:
        for found in each.found:
            tokens = page.tokens[found.text]
            at_end[found.text, tokens[found.mention.last - 1].end] = each.form
            at_start[found.text, tokens[found.mention.first].start] = each.form
    pairs: dict[str, str] = {}
    for (number, end), form in at_end.items():
        if page.texts[number][end : end + 2] != " (":
            continue
        inside = at_start.get((number, end + 2), "")
        short, long = (inside, form) if is_short(inside) else (form, inside)
        if inside and is_short(short) and may_stand_for(short, long):
            pairs[short] = long
    return pairs


# ---------------------------------------------------------------- names


def _name(page: Page, chief: _Sighting, group: Sequence[_Sighting], longs: Mapping[str, str]) -> Name:
    found = sorted((each for sighting in group for each in sighting.found), key=lambda each: (each.text, each.mention))
    forms = [form for sighting in group for form in sighting.printed]
    text = max(chief.printed, key=lambda form: (not _shouted(form), chief.printed[form]))
    short = next((form for form in forms if form in longs or form in ABBREVIATIONS or is_short(form)), "")
    long = longs.get(short) or ABBREVIATIONS.get(short, ("", ""))[0] or (text if short and len(group) > 1 else "")
    kind = verdict((each.form_votes for each in group), (votes for each in group for votes in each.context))
    return Name(
        text=text,
        type="term" if longs.get(chief.form, "X").islower() else kind,
        confidence=_confidence(page, chief, group, found),
        variants=tuple(dict.fromkeys(form for form in forms if form != text)),
        spots=tuple(_spot(page, each) for each in found),
        apposition=next((each.apposition for each in group if each.apposition), "") or _office(page, found),
        long_form="" if long in (short, text) else long,
    )


def _spot(page: Page, found: Found) -> Spot:
    tokens = page.tokens[found.text]
    return Spot(found.text - 1, tokens[found.mention.first].start, tokens[found.mention.last - 1].end)


def _office(page: Page, found: Iterable[Found]) -> str:
    """The title in front of one of the mentions, with the country in front of it: `Belarusian President`."""
    for each in found:
        tokens, (first, _, title) = page.tokens[each.text], each.mention
        if title == first:
            continue
        while title > 0 and tokens[title].joint == Joint.SPACE and _is_of_country(tokens[title - 1]):
            title -= 1
        words = page.texts[each.text][tokens[title].start : tokens[first].start].strip(" .")
        if len(words) > len("Prof"):
            return " ".join(words.split())
    return ""


def _is_of_country(token: Token) -> bool:
    return not token.owns and (token.word in ADJECTIVES or token.word in ABBREVIATIONS or token.word == "former")


def _confidence(page: Page, chief: _Sighting, group: Sequence[_Sighting], found: Sequence[Found]) -> float:
    """Counted evidence: how often, how surely by capitals, known or not, with a title or role, common word or not."""
    words = chief.form.split(" ")
    certain = [each for each in found if not each.doubtful]
    score = 0.5 if certain else 0.3
    score += min(0.15, 0.05 * (len(certain) - 1)) if certain else 0.0
    score += 0.15 if len(words) > 1 else 0.0
    score += 0.2 if any(sighting.form in KNOWN or sighting.form in ABBREVIATIONS for sighting in group) else 0.0
    score += 0.1 if words[0] in GIVEN and len(words) > 1 else 0.0
    score += (
        0.1 if any(max(votes.values(), default=0) >= STRONG - 2 for each in group for votes in each.context) else 0.0
    )
    if words[0] not in GIVEN and all(is_ordinary(word) for word in words) and sum(chief.form_votes.values()) < SURE:
        score -= 0.15
    if all(page.small[word.casefold()] for word in words):
        score -= 0.15
    if page.language not in WITH_RULES:
        score *= 0.6
    return round(max(0.05, min(0.98, score)), 2)


# ---------------------------------------------------------------- adjectives of places


def _with_adjectives(page: Page, names: Sequence[Name]) -> Sequence[Name]:
    """The names, those of places with their adjectives; one that may be of several places of the article is of none."""
    called: dict[str, set[int]] = {}
    for at, name in enumerate(names if page.language in WITH_RULES else ()):
        for form in (name.text, *name.variants) if name.type == "place" else ():
            called.setdefault(expansion(form), set()).add(at)
    found: dict[int, dict[str, None]] = {}
    for number, tokens in enumerate(page.tokens if called else ()):
        for adjective, start in adjectives_in(tokens):
            owners = {at for place in places_of(adjective) for at in called.get(place, ())}
            if len(owners) == 1 and not _is_named(names, number - 1, start):
                found.setdefault(owners.pop(), {})[adjective] = None
    return [replace(name, adjectives=tuple(found.get(at, ()))) for at, name in enumerate(names)]


def _is_named(names: Iterable[Name], text: int, place: int) -> bool:
    """Whether it is part of a name: Russian Academy."""
    return any(spot.text == text and spot.start <= place < spot.end for name in names for spot in name.spots)
