"""News-like articles and the glossary to them, made from a seed: the same on every machine, in words of our own.

Names are invented from syllables. The glossary is one endless list of entries: a smaller one is the beginning of a
larger one. Articles draw on its first 50,000 forms, the early entries far more often than the late ones, so that a
larger glossary finds more in the same text, as it does in a newsroom.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from itertools import accumulate, product
from random import Random
from typing import Literal

from glossom.model import Alias, EntryType, GlossaryEntry, Sense, Valid

SEED = "glossom"
REACH = 50_000
"""So many forms of the glossary are what the articles write about."""
ARTICLE = 2_250
"""An article ends with the paragraph that passes so many characters, which makes them about 2.5 KB."""


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


SYLLABLES = _words(
    "an ar bal be bran ce chi da del dor dra el en fa fin gar go gri hal har il in ja ju kar ke kol la len li lor "
    "ma men mir mo na ner nov o or pa per pol ra rin ro sa sel shi so ta tem tol u ul va ven vi wa yar zan ze"
)
ACCENTS = {"a": "á", "e": "é", "i": "í", "l": "ł", "n": "ñ", "o": "ö", "u": "ü", "c": "ç", "z": "ž"}
NOUNS = _words(
    "ceasefire tariff sanction referendum embargo treaty coalition envoy ballot subsidy pension quota refinery "
    "pipeline militia convoy garrison blockade drought epidemic vaccine reactor turbine reservoir harvest levee "
    "glacier cartel bailout deficit bond dividend merger shareholder creditor default audit subpoena indictment "
    "verdict appeal tribunal amnesty warrant asylum deportation visa census constituency caucus filibuster "
    "impeachment cabinet ombudsman watchdog whistleblower lobbyist surplus recession bankruptcy currency strike "
    "picket apprentice curriculum tuition satellite probe asteroid emission offset wetland habitat poacher "
    "trawler smuggler checkpoint drone missile warhead"
)
QUALITIES = _words(
    "rural urban coastal federal regional national foreign public private civil military naval digital solar "
    "nuclear fiscal monetary customs border trade labour housing energy water carbon climate health school prison "
    "police electoral judicial constitutional parliamentary presidential municipal agricultural industrial "
    "financial medical"
)
BODIES = ("Party", "Union", "Institute", "Council", "Bank", "Front", "League", "Agency", "Foundation", "Court")
PACTS = ("Protocol", "Accord", "Convention", "Declaration", "Charter", "Act")
HYPHENS: tuple[Literal["part", "space", "whole"], ...] = ("part", "part", "part", "space", "whole")
ROLES = ("President", "Prime Minister", "Foreign Minister", "Governor", "General", "Senator", "Mayor")

# of what follows, articles alone are made

TEMPLATES = (
    "{person} told reporters in {place} on {day} that {org} would not accept a {term} before the {season}.",
    "Officials in {place} said {number} people had left the {area} since {day}, and that more were expected to follow.",
    "{org} and {org} signed the {deal} in {place} {when}, after {number} hours of talks.",
    "The {area} has been without power since {day}; engineers hope to restore it {when}.",
    "“We have {verb} this for years,” said {person}, who led {org} until {month}. “Nothing has changed.”",
    "Critics of the {term} point to {place}, where prices rose by {number} percent within a {season}.",
    "No one was hurt, the police said, but the road remained closed for most of the {daytime}.",
    "According to a report that {org} published on {day}, {terms} cost the {area} about ${number} million a year.",
    "{person} and {person} met for the first time since {month}, and neither of them spoke to the press afterwards.",
    "The vote, which had been put off twice, is now to be held {when} under the rules of the {deal}.",
    "It was the {ordinal} such incident this year, and the {adjective} one by far.",
    "Farmers near {place} say that the rain came too late and that half of what they sowed is lost.",
    "A spokesman for {org} said that the {noun} had been {verb} and that a statement would be made {when}.",
    "In {place} the shops opened as usual, and by {daytime} the queues had gone.",
    "Analysts expect {terms} to be {verb} once the government has {verb} its budget for the {season}.",
    "Teachers, nurses and drivers joined the march through the {adjective} streets of the old town.",
    "{possessive} decision to leave surprised even those who had worked with the {noun} for years.",
    "He was sentenced to {number} months for his part in the {adjective} affair, which had {verb} the country.",
    "Under the {deal}, both sides have to pull back {number} kilometres from the {area} around {place}.",
    "Only a few of the {number} houses still stood on {day}, and the people who had lived there slept in a school.",
    "The {place}-based group denied it and asked {org} for proof; none had been shown by {daytime}.",
    "More than {number} {terms} have been counted since {month}, most of them in the {adjective} {area}.",
    "“They come at night and they take what they want,” a woman of {number} said, and asked not to be named.",
    "Whether the {noun} will last is another question, and not one that many here are willing to answer.",
)
ASIDES = (
    "Details are at https://{word}.example/{word}/{number} and from press@{word}.example.",
    "Under #{tag}{number} readers have sent us what they saw; write to @{word}desk or on the form.",
    "The figures for {month} are in {word}-{number}.pdf, which the {noun} has put on its site.",
    "The A.{number} is closed both ways at {place}; take the B{number} (see the map).",
)
SLOTS = {
    "day": _words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
    "month": _words("January February March April June July August September October November December"),
    "season": _words("spring summer autumn winter week month weekend quarter"),
    "when": ("next week", "this month", "on Sunday", "before the winter", "later in the day", "within days"),
    "daytime": _words("noon evening afternoon midnight dawn dusk"),
    "ordinal": _words("second third fourth fifth sixth eighth tenth"),
    "adjective": _words("quiet largest narrow costly sudden northern western worst poorest wooded flooded divided"),
    "area": _words("valley district province harbour border region coast suburb island plain delta market"),
    "noun": _words("plan deal office inquiry group ministry truce scheme company firm commission project offer"),
    "verb": _words("delayed discussed approved rejected shaken watched reviewed blocked passed changed awaited agreed"),
    "word": _words("news daily courier record post signal harbour market valley border"),
    "tag": _words("storm vote strike flood talks rain"),
}
SLOT = re.compile(r"\{(\w+)\}")
BEFORE_VOWEL = re.compile(r"\ba(?= \*?[aeiou])")


# ---------------------------------------------------------------- the glossary


def glossary(forms: int) -> tuple[GlossaryEntry, ...]:
    """The first entries, with exactly so many written forms (terms and aliases) together."""
    entries: list[GlossaryEntry] = []
    left = forms
    for entry in _Lexicographer().entries():
        if left <= 0:
            break
        kept = replace(entry, aliases=entry.aliases[: left - 1])
        left -= 1 + len(kept.aliases)
        entries.append(kept)
    return tuple(entries)


def written_forms(entry: GlossaryEntry) -> tuple[str, ...]:
    """The forms of an entry as its editor wrote them, without inflections."""
    return tuple(dict.fromkeys((entry.term, *(alias.form for alias in entry.aliases if alias.match))))


class _Lexicographer:
    """Writes entries: people, places, bodies, pacts and plain terms, some of which share a form or need its accents."""

    def __init__(self) -> None:
        self.random = Random(SEED)
        self.families: list[str] = []
        self.places: list[str] = []
        self.terms: set[str] = set()
        self.words = self._plain_words()

    def entries(self) -> Iterator[GlossaryEntry]:
        makers = (self._person, self._place, self._body, self._pact, self._term)
        number = 0
        while True:
            number += 1
            (maker,) = self.random.choices(makers, (32, 20, 14, 9, 25))
            yield replace(maker(), id=f"e{number}", short="Explained in a few words.")

    def _person(self) -> GlossaryEntry:
        family = self._shared(self.families, 0.04) or self._name(2, 3)
        self.families.append(family)
        term = self._new(lambda: f"{self._name(1, 2)} {family}")
        aliases = [Alias(form=family, needs_full=True)]
        if self.random.random() < 0.4:
            year = self.random.randint(1990, 2020)
            valid = Valid(start=date(year, 5, 7)) if self.random.random() < 0.5 else None
            aliases.append(Alias(form=f"{self.random.choice(ROLES)} {family}", valid=valid))
        return _entry("person", term, aliases)

    def _place(self) -> GlossaryEntry:
        shared = self._shared(self.places, 0.03)
        term = shared or self._new(lambda: self._name(2, 3))
        self.places.append(term)
        sense = Sense(group=term, label="river", context=("flooded", "harbour"), avoid=("police",)) if shared else None
        aliases = [Alias(form=form) for form in (f"{term} region", f"city of {term}")[: self.random.randint(0, 2)]]
        return replace(_entry("place", term, [] if shared else aliases), sense=sense)

    def _body(self) -> GlossaryEntry:
        words = f"{self._name(2, 2)} {self.random.choice(QUALITIES).capitalize()} {self.random.choice(BODIES)}"
        term = self._new(lambda: words)
        letters = "".join(word[0] for word in words.split()) + self._name(2, 2)[1:2].upper()
        aliases = [Alias(form=letters, case="exact"), Alias(form=" ".join(words.split()[::2]))]
        return _entry("org", term, aliases[: self.random.randint(1, 2)])

    def _pact(self) -> GlossaryEntry:
        kind, place = self.random.choice(PACTS), self.random.choice(self.places) if self.places else self._name(2, 2)
        term = self._new(lambda: f"{self._name(2, 3)} {kind}")
        return _entry("law", term, [Alias(form=f"{term.split()[0]} and {place} {kind}")])

    def _term(self) -> GlossaryEntry:
        term = next(self.words)
        hyphen = self.random.choice(HYPHENS)
        aliases = [Alias(form=f"{self.random.choice(QUALITIES)} {term}")] if self.random.random() < 0.5 else []
        return replace(_entry("term", term, aliases), hyphen=hyphen, priority=self.random.choice((0, 0, 0, 1)))

    def _plain_words(self) -> Iterator[str]:
        yield from self._shuffled(NOUNS)
        yield from self._shuffled([f"{quality} {noun}" for quality, noun in product(QUALITIES, NOUNS)])
        while True:  # of three words there are hundreds of thousands
            yield self._new(self._compound)

    def _compound(self) -> str:
        first, second = self.random.sample(QUALITIES, 2)
        return f"{first} {second} {self.random.choice(NOUNS)} {self._name(1, 2).lower()}"

    def _shuffled(self, words: Sequence[str]) -> list[str]:
        return self.random.sample(words, len(words))

    def _shared(self, names: Sequence[str], share: float) -> str:
        return self.random.choice(names) if names and self.random.random() < share else ""

    def _new(self, make: Callable[[], str]) -> str:
        """A term that no entry has yet."""
        term = make()
        while term in self.terms:
            term = f"{self._name(1, 2)} {make()}" if term[0].isupper() else f"{make()} {self._name(1, 1).lower()}"
        self.terms.add(term)
        return term

    def _name(self, least: int, most: int) -> str:
        name = "".join(self.random.choices(SYLLABLES, k=self.random.randint(least, most)))
        if self.random.random() < 0.06:
            place = self.random.randrange(len(name))
            name = name[:place] + ACCENTS.get(name[place], name[place]) + name[place + 1 :]
        return name.capitalize() + self.random.choice(("", "", "n", "v", "sk", "d", "m"))


def _entry(type_: EntryType, term: str, aliases: Sequence[Alias]) -> GlossaryEntry:
    accented = not term.isascii()
    return GlossaryEntry(
        id="", type=type_, term=term, aliases=tuple(aliases), marks="ignore" if accented else "exact", lang="en"
    )


# ---------------------------------------------------------------- the articles


@dataclass(frozen=True)
class Stock:
    """Entries of one type, and how often each is written about."""

    entries: tuple[GlossaryEntry, ...]
    weights: tuple[float, ...]

    def pick(self, random: Random) -> GlossaryEntry:
        (entry,) = random.choices(self.entries, cum_weights=self.weights)
        return entry


def articles(megabytes: float) -> Iterator[str]:
    """Articles in Markdown, no two alike, until they hold so many million bytes together."""
    left = megabytes * 1_000_000
    number = 0
    while left > 0:
        text = article(number)
        left -= len(text.encode())
        number += 1
        yield text


def article(number: int, length: int = ARTICLE) -> str:
    """The article of that number, in Markdown; it ends with the paragraph that passes `length` characters."""
    return _Reporter(number).write(length)


@lru_cache(maxsize=1)
def stocks() -> dict[EntryType, Stock]:
    """What articles are about, by type; an entry's rank decides how often, after Zipf's law."""
    found: dict[EntryType, list[tuple[int, GlossaryEntry]]] = {}
    for rank, entry in enumerate(glossary(REACH)):
        found.setdefault(entry.type, []).append((rank, entry))
    return {
        type_: Stock(tuple(entry for _, entry in rows), tuple(accumulate(1 / (rank + 30) for rank, _ in rows)))
        for type_, rows in found.items()
    }


class _Reporter:
    def __init__(self, number: int) -> None:
        self.random = Random(f"{SEED} {number}")
        self.people = [stocks()["person"].pick(self.random) for _ in range(3)]
        self.places = [stocks()["place"].pick(self.random) for _ in range(4)]
        self.named: set[str] = set()

    def write(self, enough: int) -> str:
        blocks: list[str] = []
        length = 0
        while length < enough:
            sentences = [self._sentence() for _ in range(self.random.randint(2, 4))]
            paragraph = " ".join(sentences)
            if len(blocks) == 3:
                blocks.append("## " + self._fill("What {org} wants"))
            blocks.append("> " + paragraph if len(blocks) == 5 else paragraph)
            length += len(paragraph) + 2
        return "\n\n".join(blocks) + "\n"

    def _sentence(self) -> str:
        templates = ASIDES if self.random.random() < 0.04 else TEMPLATES
        sentence = self._fill(self.random.choice(templates))
        return sentence[0].upper() + sentence[1:]

    def _fill(self, template: str) -> str:
        return BEFORE_VOWEL.sub("an", SLOT.sub(lambda match: self._word_for(match[1]), template))

    def _word_for(self, slot: str) -> str:
        random = self.random
        match slot:
            case "number":
                return str(random.choice((random.randint(2, 90), random.randint(100, 990))))
            case "person":
                return self._person()
            case "possessive":
                return self._person() + random.choice(("'s", "’s"))
            case "place":
                return self._emphasis(random.choice(self.places).term)
            case "org":
                return "the " + random.choice(written_forms(stocks()["org"].pick(random)))
            case "deal":
                return stocks()["law"].pick(random).term
            case "term":
                return self._emphasis(stocks()["term"].pick(random).term)
            case "terms":
                return stocks()["term"].pick(random).term + "s"
            case _:
                return random.choice(SLOTS[slot])

    def _person(self) -> str:
        """In full at first, as a rule; by the family name or an office afterwards."""
        person = self.random.choice(self.people)
        if person.term not in self.named and self.random.random() < 0.9:
            self.named.add(person.term)
            return person.term
        return self.random.choice(person.aliases or (Alias(form=person.term),)).form

    def _emphasis(self, words: str) -> str:
        return f"*{words}*" if self.random.random() < 0.03 else words
