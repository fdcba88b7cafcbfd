"""What can be seen of each leaf of a page, relative to the page: the features that the block model weighs."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence

from glossom.dataclass import dataclass
from glossom.importing.pages.clue import plain
from glossom.importing.pages.facts import Facts
from glossom.importing.pages.leaf import Leaf
from glossom.importing.weighing import Features
from glossom.importing.wording.byline import names_in
from glossom.importing.wording.chrome import begins_tail, ends_with_credit, is_chrome, points_elsewhere
from glossom.importing.wording.dayline import states_day
from glossom.importing.wording.sentences import ENDS, reads_as_sentence

REACH = 8  # leaves before the first and after the last that a voice chose: the article may go on so far
WINDOW = 5  # leaves to either side
LONG_STATED = 60  # letters; shorter texts stand in any long text by chance
LONG_REPEATED = 25
LONGEST_WHOLE = 500_000  # letters; to look for each text in more of them takes too long
WORTH_HEARING = 0.7  # the share of the extractors' words that a stated text must hold
MOSTLY = 0.5  # the share of a text that is links
ROOTS = 6  # elements; further apart is no further

CLASSES = {
    "comment": r"comment|disqus|discuss|reply|replies",
    "share": r"shar|social|follow|facebook|twitter|whatsapp",
    "tweet": r"twitter-tweet|instagram-media|tweet",
    "related": r"relat|recommend|more-|read-?more|also|similar|popular|trending|latest|teaser|outbrain|taboola|card",
    "promo": r"promo|advert|sponsor|(?<![a-z])ads?(?![a-z])|banner|marketing|partner|donat|paywall|offer",
    "newsletter": r"newsletter|sign-?up|subscri|register|form",
    "author": r"author|byline|bio(?![a-z])|writer|contributor|profile",
    "caption": r"caption|credit|figure|image|photo|media|video|gallery|picture|legend",
    "notes": r"meta|date|time|tag|topic|categor|keyword|label|breadcrumb|kicker|info",
    "nav": r"nav|menu|footer|header|sidebar|aside|rail|toolbar|widget|module",
    "article": r"article|story|entry|post(?![a-z]*er)",
    "body": r"body|content|text|paragraph|copy|rich",
    "heading": r"(?:sub|cross|inter|zwischen)[_-]?(?:head|heading|headline|title|titel)",
    "deck": r"summary|deck|dek|lead|intro|standfirst|subtitle|subhead|abstract|excerpt|description",
    "quote": r"quote|pull",
    "correction": r"correct|disclaim|footnote|copyright|source|note",
    "box": r"box|inset|embed|fact|table",
}
CLASS = {name: re.compile(f"(?i){pattern}") for name, pattern in CLASSES.items()}
TAGS = ("nav", "aside", "footer", "header", "figure", "form", "table", "ul", "ol", "article", "main", "section")
STAFF = re.compile(
    r"(?i)\b(?:(?:reporting|editing|writing) by\b|contributed (?:to (?:this|the)|reporting)\b|trug(?:en)? zu diesem)"
)
"""How an article names those who worked on it beside its author."""
POINTING = re.compile(
    r"(?i)\W*(?:related\b|read (?:more|also|next)|see also|also (?:read|see)|don['’]t miss|more(?: on| from)?:|watch:|"
    r"mehr zum thema|lesen sie|lire aussi|à lire|lea también|leggi anche|lees ook|les også|läs (?:också|mer)|leia)"
)
"""How a paragraph begins that is no more than links to other articles."""
DATED = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b")
CONTACT = re.compile(r"@\w|www\.|https?://|\+?\d[\d ()/-]{7,}\d")


@dataclass(frozen=True, slots=True)
class Voices:
    """The numbers of the leaves that each voice takes for the article."""

    precise: frozenset[int]
    """trafilatura, rather too few."""
    default: frozenset[int]
    """trafilatura as it comes."""
    precise_ruled: frozenset[int]
    """The first with our rules: completed, without chrome and tail."""
    default_ruled: frozenset[int]

    @property
    def all(self) -> frozenset[int]:
        """What at least one voice takes."""
        return self.precise | self.default | self.precise_ruled | self.default_ruled


def span_of(voices: Voices, count: int) -> range:
    """The leaves that may be the article's: from a little before the first voted one to a little after the last."""
    if not voices.all:
        return range(0)
    return range(max(0, min(voices.all) - REACH), min(count, max(voices.all) + REACH + 1))


def features_of(leaves: Sequence[Leaf], voices: Voices, facts: Facts) -> dict[int, Features]:
    """The features of the leaves in reach of the voices, by the leaf's number."""
    page = _Page(leaves, voices, facts)
    return {index: page.features(index) for index in span_of(voices, len(leaves))}


class _Page:
    """What is counted once for a page."""

    def __init__(self, leaves: Sequence[Leaf], voices: Voices, facts: Facts) -> None:
        self.leaves, self.voices = leaves, voices
        self.texts = [leaf.text for leaf in leaves]
        self.plain = [leaf.letters for leaf in leaves]
        self.words = [leaf.words for leaf in leaves]
        self.prose = [leaf.is_prose for leaf in leaves]
        self.places = [leaf.place for leaf in leaves]
        taken = voices.precise or voices.all
        self.first, self.last = min(taken, default=0), max(taken, default=0)
        self.repeats = Counter(self.plain)
        whole = "\n".join(text for text in self.plain if len(text) > LONG_REPEATED)
        self.whole = whole if len(whole) <= LONGEST_WHOLE else ""
        self.titles = {plain(title) for title in (*facts.titles, facts.title) if plain(title)}
        self.decks = [plain(deck) for deck in facts.decks if len(plain(deck)) >= LONG_REPEATED]
        self.authors = [plain(name) for name in facts.named if plain(name)]
        self.title = max((index for index in range(self.first + 3) if self._is_title(index)), default=-1)
        self.to_the_end = self._begins_last_links()
        self._weigh_places()
        self._hear(facts.body)

    def _is_title(self, index: int) -> bool:
        return index < len(self.plain) and self.plain[index] in self.titles

    def _begins_last_links(self) -> int:
        """The number of the first of those leaves that end what the voices take, and are links, headings or labels."""
        index = self.last
        while index > self.first and not (self.prose[index] and self.leaves[index].link_share < MOSTLY):
            index -= 1
        links = any(self.leaves[other].link_share > MOSTLY for other in range(index + 1, self.last + 1))
        return index + 1 if links else len(self.leaves)

    def _weigh_places(self) -> None:
        """How much of what the voices take, and of prose, stands in each place of the page."""
        self.count = Counter(self.places)
        self.voted = Counter(self.places[index] for index in self.voices.precise)
        self.weight: Counter[str] = Counter()
        self.parents: Counter[tuple[str, ...]] = Counter()
        paths: Counter[tuple[str, ...]] = Counter()
        for index in self.voices.default:
            if self.prose[index]:
                self.weight[self.places[index]] += self.words[index]
                self.parents[self.leaves[index].path[:-1]] += self.words[index]
                paths[self.leaves[index].path] += self.words[index]
        self.total = sum(self.weight.values()) or 1
        self.heaviest = max(self.weight.values(), default=0)
        self.usual = max(paths, key=lambda path: paths[path], default=())
        self.near: dict[tuple[str, ...], dict[str, float]] = {}

    def _hear(self, stated: str) -> None:
        """Whether the page's own statement of its text (JSON-LD) is worth hearing: some state the beginning alone."""
        self.stated = plain(stated)
        chosen = [index for index in self.voices.precise_ruled if self.prose[index]]
        heard = sum(self.words[index] for index in chosen if self.plain[index] in self.stated)
        self.heard = bool(chosen) and heard >= WORTH_HEARING * sum(self.words[index] for index in chosen)

    def features(self, index: int) -> Features:
        found: dict[str, float] = {"words": math.log1p(self.words[index])}
        found.update(self._voices(index))
        found.update(self._place(index))
        found.update(self._position(index))
        found.update(dict.fromkeys(self._text(index), 1.0))
        found.update(dict.fromkeys(self._kind(index), 1.0))
        return found

    def _voices(self, index: int) -> dict[str, float]:
        voices = self.voices
        found: dict[str, float] = {}
        named = {"p": voices.precise, "d": voices.default, "pr": voices.precise_ruled, "dr": voices.default_ruled}
        around = range(max(0, index - WINDOW), min(len(self.leaves), index + WINDOW + 1))
        for name, chosen in named.items():
            for step in (-2, -1, 0, 1, 2):
                found[f"{name}{step:+}"] = float(index + step in chosen)
            found[f"{name} around"] = sum(other in chosen for other in around) / len(around)
        found["both"] = float(index in voices.precise and index in voices.default)
        found["both ruled"] = float(index in voices.precise_ruled and index in voices.default_ruled)
        return found

    def _place(self, index: int) -> dict[str, float]:
        leaf, place = self.leaves[index], self.places[index]
        return {
            "place voted": self.voted[place] / self.count[place],
            "place weight": self.weight[place] / self.total,
            "place heaviest": float(bool(self.heaviest) and self.weight[place] == self.heaviest),
            "parent weight": self.parents[leaf.path[:-1]] / self.total,
            **self._path(leaf.path),
        }

    def _path(self, path: tuple[str, ...]) -> dict[str, float]:
        """How the leaf's elements differ from those in which most of the text stands; shared ones tell nothing."""
        if path in self.near:
            return self.near[path]
        shared = 0
        while shared < min(len(path), len(self.usual)) and path[shared] == self.usual[shared]:
            shared += 1
        own = path[shared:]
        up = len(self.usual) - shared
        tags = {element.partition(".")[0] for element in own}
        classes = " ".join(element.partition(".")[2] for element in own)
        found = {f"in {tag}": 1.0 for tag in TAGS if tag in tags}
        found |= {f"class {name}": 1.0 for name, pattern in CLASS.items() if pattern.search(classes)}
        found |= {"up": min(1, up / ROOTS), "down": min(1, len(own) / ROOTS)}
        beside = up <= 1 and len(own) == 1
        found |= {"same": float(not own and not up), "sibling": float(up <= 1), "beside": float(beside)}
        self.near[path] = found
        return found

    def _position(self, index: int) -> dict[str, float]:
        first, last = self.first, self.last
        return {
            "before title": float(index < self.title),
            "before first": float(index < first),
            "after last": float(index > last),
            "near first": float(first <= index < first + 3),
            "near last": float(last - 3 < index <= last),
            "far before": min(1, max(0, first - index) / 10),
            "far after": min(1, max(0, index - last) / 10),
        }

    def _text(self, index: int) -> Iterable[str]:
        text, word, words, prose = self.texts[index], self.plain[index], self.words[index], self.prose[index]
        leaf = self.leaves[index]
        voted = index in self.voices.precise
        at_end = self.last - 3 < index <= self.last
        ends = bool(ENDS.search(text))
        seen = {
            "at most 2 words": words <= 2,
            "at most 6 words": words <= 6,
            "at least 25 words": words >= 25,
            "ends": ends,
            "prose": prose,
            "sentence": reads_as_sentence(text),
            "colon": text.endswith(":"),
            "question": text.endswith("?"),
            "half link": leaf.link_share > MOSTLY,
            "all link": leaf.link_share > 0.9,
            "chrome": is_chrome(text),
            "tail": begins_tail(text),
            "elsewhere": points_elsewhere(text),
            "credit": ends_with_credit(text),
            "byline": bool(names_in(text)),
            "date": words < 12 and bool(DATED.search(text)),
            "contact": bool(CONTACT.search(text)),
            "capitals": text.isupper(),
            "bar": "|" in text,
            "small start": text[:1].islower(),
            "repeated": self.repeats[word] > 1,
            "within another": len(word) > LONG_REPEATED and self.whole.count(word) > self.repeats[word],
            "title": word in self.titles,
            "deck": any(deck.startswith(word[:60]) for deck in self.decks) if len(word) > LONG_REPEATED else False,
            "author": any(name in word for name in self.authors),
            "author at end": at_end and any(name in word for name in self.authors),
            "all emphasis": leaf.all_emphasis,
            "emphasis at end": at_end and leaf.all_emphasis,
            "stated": self.heard and len(word) > 8 and word in self.stated,
            "not stated": self.heard and len(word) > LONG_STATED and word not in self.stated,
            "short, voted": words <= 6 and voted,
            "no end, voted": not ends and voted,
            "short at end": at_end and not prose,
            "link at end": at_end and leaf.link_share > MOSTLY,
            "among last links": index >= self.to_the_end,
            "staff": bool(STAFF.search(text)),
            "staff at end": at_end and bool(STAFF.search(text)),
            "pointing": leaf.link_share > 0.3 and bool(POINTING.match(text)),
            "pictured": leaf.pictured,
            "no end, pictured": leaf.pictured and not ends,
            "credit, pictured": leaf.pictured and text.endswith(")"),
            "day at first": abs(index - self.first) < 3 and states_day(text),
        }
        return (name for name, is_seen in seen.items() if is_seen)

    def _kind(self, index: int) -> Iterable[str]:
        leaf, voted = self.leaves[index], index in self.voices.precise
        yield leaf.kind
        if leaf.quotes:
            yield "quoted"
        if leaf.kind == "heading" and leaf.level >= 4:
            yield "low heading"
        if leaf.kind == "heading" and self.voted[self.places[index]]:
            yield "heading in place"
        if leaf.kind == "item" and voted:
            yield "voted item"
        if leaf.kind == "item" and leaf.link_share > 0.5:
            yield "linked item"
