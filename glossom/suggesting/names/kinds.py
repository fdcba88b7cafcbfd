"""What a name names, by votes: its own words, the words beside it, and all its mentions together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from glossom.model import EntryType
from glossom.suggesting.names.capitals import Found, Page
from glossom.suggesting.names.openers import is_ordinary
from glossom.suggesting.tables.given import GIVEN
from glossom.suggesting.tables.heads import FIRST, HEADS, OPENED, SAYS_OF
from glossom.suggesting.tables.organisations import ABBREVIATIONS, EVENTS, LAWS, ORGANISATIONS, OTHERS, SAME, WORKS
from glossom.suggesting.tables.places import DEMONYMS, PEOPLES, PLACES
from glossom.suggesting.tables.text import words_in
from glossom.suggesting.tables.titles import PARTICLES, ROLES, SAYING, SUFFIXES
from glossom.suggesting.tokens import Joint, Token

Votes = Counter[EntryType]

KINDS: tuple[EntryType, ...] = ("person", "place", "org", "event", "work", "law", "term", "other")
"""In this order where votes are equal."""
KNOWN: tuple[tuple[frozenset[str], EntryType], ...] = (
    (ORGANISATIONS, "org"),
    (EVENTS, "event"),
    (LAWS, "law"),
    (WORKS, "work"),
    (OTHERS | PEOPLES, "other"),
    (PLACES, "place"),
)
SURE, STRONG, FAIR, WEAK = 12, 8, 4, 2
"""Weights. A known name outweighs its context, a head word or a title most of it; the rest adds up."""
CAP = 12
"""As much as all mentions together may say: a name in every sentence is not surer of its type."""

IN = words_in("""
in near outside across throughout inside northern southern eastern western central east west north south downtown
nearby neighbouring neighboring mainland
""")
COMPASS = words_in("West East North South")
"""Parts of a country or of the world: the West."""
TO = words_in("to from at around through toward towards into over via")
REPORTING = words_in("said says added wrote writes explained asked replied")
"""Verbs behind which their subject may stand: said Jane Doe."""
STAFF = words_in("""
officials official spokesman spokeswoman spokesperson spokespeople employees headquarters executives executive members
users website chief boss shares staff board fans players app account server servers report software workers rules
policy data editor engineers customers subsidiary products supporters lawmakers
""")
SURNAMES = words_in("""
West Hill Hills Wood Woods Wells Lake Green Rock Stone Heath Marsh Lane Park Hall Castle Church Court Ward Rivers
Field Fields Day Price King Cross Law Bill Book Masters Love Guard March Brook Bush Banks
""")
"""Head words that are family names as well."""
KIN = words_in("""
wife husband father mother son daughter brother sister family parents lawyer lawyers death career
""")
LANDS = re.compile(r".*(?:stan|land|lands|ville|burgh?|grad|shire|abad|pur|polis|mouth|borough|heim|hausen|istan)$")
PEOPLE = re.compile(r".*(?:ov|ova|ev|eva|enko|sky|ski|ska|sson|sen|ez|ić|vić|vich|yan|opoulos|mann|stein|feld|shvili)$")
WITH_SIGN = re.compile(r"\w+(?:\.(?:com|org|net)\b|[a-z][A-Z]\w*)")


def votes_of_form(form: str) -> Votes:
    """What the words of a name say by themselves, in whatever article."""
    return Counter(dict(_form(form)))


@lru_cache(maxsize=8192)
def _form(form: str) -> tuple[tuple[EntryType, float], ...]:
    words, votes = form.split(" "), Votes()
    known = next((kind for names, kind in KNOWN if form in names or SAME.get(form) in names), None)
    if known:
        votes[known] += STRONG if words[0] in GIVEN else SURE  # Victoria, Jordan
    if form in ABBREVIATIONS:
        votes[ABBREVIATIONS[form][1]] += SURE
    elif len(words) == 1:
        _vote_by_letters(form, votes)
    else:
        _vote_by_words(words, votes)
    return tuple((kind, weight) for kind, weight in votes.items() if weight)


def _vote_by_letters(word: str, votes: Votes) -> None:
    if (word.isupper() and len(word) > 1) or WITH_SIGN.fullmatch(word):
        votes["org"] += FAIR
    elif LANDS.fullmatch(word):
        votes["place"] += FAIR
    elif word in GIVEN or PEOPLE.fullmatch(word):
        votes["person"] += FAIR
    elif any(letter.isdigit() for letter in word):
        votes["other"] += FAIR


def _vote_by_words(words: Sequence[str], votes: Votes) -> None:
    head = _head_of(words)
    if head and len(words) == 2 and words[-1] in SURNAMES:
        votes[head] += FAIR
        votes["person"] += STRONG if words[0] in GIVEN else 0
    elif head:
        votes[head] += STRONG
    elif words[0] in GIVEN:
        votes["person"] += STRONG if len(words) < 5 else FAIR
    elif words[0] in FIRST:
        votes[FIRST[words[0]]] += FAIR
    elif (
        words[0] in ABBREVIATIONS
        or any(word.isupper() and len(word) > 1 for word in words)
        or words[-1] in PLACES
        or words[0] in PLACES
        or words[0] in DEMONYMS
    ):
        votes["org"] += FAIR
    elif all(is_ordinary(word) for word in words):
        votes["org"] += WEAK
    elif "of" not in words and "and" not in words and len(words) < 4:
        votes["person"] += WEAK + 1 if len(words) == 2 else WEAK
    else:
        votes["org"] += WEAK
    if (words[-1] in SUFFIXES and not head) or any(len(word) == 1 and word.isalpha() for word in words[:-1]):
        votes["person"] += FAIR
    if any(word in PARTICLES for word in words[1:]) or (len(words) < 4 and PEOPLE.fullmatch(words[-1])):
        votes["person"] += WEAK
    if re.fullmatch(r"[A-Z]\w+-\w+", words[-1]) and len(words) == 2 and not head:
        votes["person"] += WEAK  # Kim Min-woo


def _head_of(words: Sequence[str]) -> EntryType | None:
    """What the head word says: the one before `of`, or the last."""
    for link in ("of", "for", "on", "against"):
        if link in words[1:]:
            before = next((word for word in reversed(words[: words.index(link, 1)]) if not word.isdigit()), "")
            found = OPENED.get(before) or HEADS.get(before)
            if found:
                return found
    last = next((word for word in reversed(words) if not word.isdigit() and word not in SUFFIXES), words[-1])
    return HEADS.get(last)


# ---------------------------------------------------------------- the words beside it


def votes_of_context(page: Page, found: Found) -> Votes:
    """What the words around one mention say."""
    tokens, (first, last, title) = page.tokens[found.text], found.mention
    votes = Votes()
    if found.quoted:
        votes["work"] += SURE
    if title < first:
        votes["person"] += STRONG
    if first > 0 and tokens[first].joint == Joint.QUOTE and SAYS_OF.get(tokens[first - 1].word) == "work":
        votes["work"] += STRONG
    if first > 0 and tokens[first].joint == Joint.SPACE:
        _vote_before(tokens, title, votes)
    if last < len(tokens):
        _vote_after(tokens, found, votes)
    return votes


def _vote_before(tokens: Sequence[Token], first: int, votes: Votes) -> None:
    before = tokens[first - 1].word if first else ""
    if before in ROLES:
        votes["person"] += STRONG
    elif before in SAYS_OF:
        votes[SAYS_OF[before]] += STRONG
    elif before in IN:
        votes["place"] += FAIR
    elif before in TO:
        votes["place"] += WEAK // 2
    elif before in REPORTING:
        votes["person"] += FAIR
    elif before in ("the", "The"):
        votes["person"] -= FAIR
        votes["org"] += WEAK // 2
        votes["place"] += FAIR if tokens[first].word in COMPASS else 0
    elif before == "of" and first > 1 and SAYS_OF.get(tokens[first - 2].word) == "place":
        votes["place"] += STRONG


def _vote_after(tokens: Sequence[Token], found: Found, votes: Votes) -> None:
    last = found.mention.last
    after, owns = tokens[last], tokens[last - 1].owns
    word = after.word
    if after.joint == Joint.COMMA:
        if word.isdigit() and len(word) < 3:
            votes["person"] += STRONG  # Daniel Montalvo, 19,
        elif word in ("who", "whose"):
            votes["person"] += STRONG
        elif word == "where":
            votes["place"] += STRONG
        elif word in PLACES and len(found.words) < 3:
            votes["place"] += WEAK
    elif after.joint == Joint.SPACE:
        if word in SAYING:
            votes["person"] += FAIR
            votes["org"] += WEAK
        elif word == "who":
            votes["person"] += STRONG
        elif word in KIN and owns:
            votes["person"] += FAIR
        elif word in STAFF:
            votes["org"] += WEAK if owns else FAIR
        elif word in SAYS_OF and not owns:
            votes[SAYS_OF[word]] += FAIR


def verdict(forms: Iterable[Votes], contexts: Iterable[Votes]) -> EntryType:
    """The type that most speaks for, of all forms and all mentions of a name together; `other` where nothing does."""
    total, context = Votes(), Votes()
    for votes in forms:
        total.update(votes)
    for votes in contexts:
        context.update(votes)
    for kind, weight in context.items():
        total[kind] += max(-CAP, min(CAP, weight))
    best = max(KINDS, key=lambda kind: total[kind])
    return best if total[best] > 0 else "other"
