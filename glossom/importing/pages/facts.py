"""Title, day, authors and the rest of a saved page, by what its markup states. Two kinds of evidence must agree."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from urllib.parse import urljoin, urlsplit

from glossom.dataclass import dataclass
from glossom.importing.draft import Evidence
from glossom.importing.pages.clue import LONGER, Clue, names_site, plain
from glossom.importing.pages.witnesses import agreed_authors, agreed_day, people_named
from glossom.importing.wording.days import day_in_address
from glossom.importing.wording.sentences import words_in
from glossom.model import Day
from glossom.reading.rules import web_address

SEPARATED = re.compile(r"\s+[|–—·•»›:-]+\s+|\s*[|｜]\s*|\s+::\s+")
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
SECOND_LEVEL = frozenset(("co", "com", "org", "net", "gov", "ac", "edu", "or", "ne", "go"))
WORD = re.compile(r"(?<=\w\s)(?=\S)|(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ])")
"""Where words begin; also within what no space parts, as a style sheet may do it."""
LEAST_NAME = 3  # letters
LEAST_HEADLINE = 4  # words


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is believed."""

    title: str = ""
    titles: tuple[str, ...] = ()
    """All that the page calls itself."""
    deck: str = ""
    decks: tuple[str, ...] = ()
    """What it calls its description or summary."""
    authors: tuple[str, ...] = ()
    date: Day | None = None
    updated: Day | None = None
    lang: str = ""
    source: str = ""
    url: str = ""
    rights: str = ""
    named: tuple[str, ...] = ()
    """Who may have written it: all names that any clue gives."""
    body: str = ""
    """The text of the article as JSON-LD states it, if it does."""
    posts: tuple[str, ...] = ()
    """The headlines of a live blog's posts, newest first, as JSON-LD states them."""
    closed: bool = False
    """Whether the page says that its text is for subscribers."""
    asks_login: bool = False
    """Whether it has a field for a password."""
    evidence: tuple[Evidence, ...] = ()


def believed(clues: Sequence[Clue], given_url: str = "") -> Facts:
    """The facts for which the clues suffice. `given_url` is where the editor found the page."""
    evidence: list[Evidence] = []
    url = _address(clues, given_url, evidence)
    clues = [*clues, *_from_address(url or given_url)]
    title = _title(clues, _host(url or given_url), evidence)
    date = agreed_day(clues, "date", evidence)
    updated = agreed_day(clues, "updated", evidence)
    source = _first(clues, "site", evidence, "source") or _site_of_title(clues, _host(url or given_url), evidence)
    return Facts(
        title=title,
        titles=tuple(dict.fromkeys(clue.value for clue in clues if clue.key in ("title", "h1"))),
        decks=tuple(dict.fromkeys(clue.value for clue in clues if clue.key == "deck")),
        authors=agreed_authors(clues, evidence),
        date=date,
        updated=updated if date and updated and updated > date else None,
        lang=_language(clues, evidence),
        source=source,
        url=url or given_url,
        rights=_first(clues, "rights", evidence, "rights"),
        named=people_named(clues),
        body=max((clue.value for clue in clues if clue.key == "body"), key=len, default=""),
        posts=tuple(dict.fromkeys(clue.value for clue in clues if clue.key == "post")),
        closed=any(clue.key == "closed" for clue in clues),
        asks_login=any(clue.key == "login" for clue in clues),
        evidence=tuple(evidence),
    )


def _from_address(url: str) -> Iterator[Clue]:
    day = day_in_address(url)
    if day:
        yield Clue("date", day.isoformat(), "url", "address")


def _address(clues: Iterable[Clue], given: str, evidence: list[Evidence]) -> str:
    """The page's own address, if it is one of the host where it was found, and names nobody's account."""
    stated = [clue for clue in clues if clue.key == "url"]
    base = given or next((address for clue in stated if (address := _whole(clue.value, ""))), "")
    for clue in stated:
        address = _whole(clue.value, base)
        if address and (not given or _host(given) == _host(address)):
            evidence.append(Evidence("url", address, clue.where))
            return address
    return ""


def _whole(address: str, base: str) -> str:
    """The address of a web page, resolved; nothing where it is none."""
    try:
        whole = urljoin(base, address)
    except ValueError:
        return ""
    return whole if whole and not web_address(whole) and "@" not in urlsplit(whole).netloc else ""


def _host(url: str) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.").removeprefix("m.").removeprefix("amp.")


# ---------------------------------------------------------------- title


def _title(clues: Sequence[Clue], host: str, evidence: list[Evidence]) -> str:
    """The headline as the page shows it where the markup agrees, without the site's name."""
    sites = {plain(clue.value) for clue in clues if clue.key == "site"}
    others = {plain(clue.value) for clue in clues if clue.key in ("title", "h1")}
    stated = [
        (_without_ending(_without_site(clue.value, sites), host, others), clue) for clue in clues if clue.key == "title"
    ]
    for clue in clues:
        found = _shown_title(clue, stated) if clue.key == "h1" and plain(clue.value) else None
        if found:
            evidence.append(found)
            return found.value
    ranked = {kind: [pair for pair in stated if pair[1].kind == kind] for kind in ("json-ld", "meta", "title")}
    shown = [(clue.value, clue) for clue in clues if clue.key == "h1"]
    # a browser's tab has room for the site's name and for words that searches find
    alone = shown if len({plain(text) for text, _ in shown}) == 1 and _is_headline(shown[0][0], sites) else []
    for text, clue in [*ranked["json-ld"], *ranked["meta"], *alone, *ranked["title"], *shown]:
        if plain(text):
            evidence.append(Evidence("title", text, clue.where))
            return text
    return ""


def _shown_title(shown: Clue, stated: Sequence[tuple[str, Clue]]) -> Evidence | None:
    """The headline that the page shows, where its data agree; without a topic that they leave out."""
    headline = _without_topic(shown.value, stated)
    if headline:
        topic = shown.value.removesuffix(headline).strip()
        places = ", ".join(dict.fromkeys(clue.where for _, clue in stated))
        return Evidence("title", headline, f"{shown.where}, without “{topic}”, which {places} leave out")
    agreeing = next((clue for text, clue in stated if _same_title(shown.value, text)), None)
    return Evidence("title", shown.value, f"{shown.where}, {agreeing.where}") if agreeing else None


def _is_headline(text: str, sites: Collection[str]) -> bool:
    """Whether the text has the length of a headline and is not the site's name."""
    return words_in(text) >= LEAST_HEADLINE and not names_site(text, sites)


def _without_topic(shown: str, stated: Sequence[tuple[str, Clue]]) -> str:
    """A shown title without the words before the headline; nothing where not all that is stated leaves them out.

    Two kinds must state it, and no sign may part the words from the headline: where one does, they are of it.
    """
    headlines = {plain(text) for text, _ in stated}
    if len(headlines) != 1 or len({clue.kind for _, clue in stated}) < 2:
        return ""
    rests = (shown[word.start() :] for word in WORD.finditer(shown))
    return next((rest for rest in rests if plain(rest) in headlines), "")


def _same_title(shown: str, stated: str) -> bool:
    a, b = plain(shown), plain(stated)
    return bool(a and b) and (a == b or (min(len(a), len(b)) >= 15 and (a in b or b in a)))


def _without_site(title: str, sites: set[str]) -> str:
    """The title without a part at its end, or beginning, that is the site's name."""
    while True:
        marks = list(SEPARATED.finditer(title))
        if not marks:
            return title
        head, tail = title[: marks[-1].start()], title[marks[-1].end() :]
        if names_site(tail, sites) and plain(head):
            title = head
            continue
        first = marks[0]
        if plain(title[: first.start()]) in sites and plain(title[first.end() :]):
            title = title[first.end() :]
            continue
        return title


def _without_ending(title: str, host: str, others: Collection[str]) -> str:
    """The title without a last part that is the name in the site's address, or that another title lacks.

    others: all that the page calls itself, plain.
    """
    marks = list(SEPARATED.finditer(title))
    if not marks:
        return title
    head, tail = plain(title[: marks[-1].start()]), plain(title[marks[-1].end() :])
    foreign = tail == plain(host) or _is_name(tail, plain(_registered(host))) or head in others
    return title[: marks[-1].start()] if head and foreign else title


def _site_of_title(clues: Iterable[Clue], host: str, evidence: list[Evidence]) -> str:
    """The site's name as a browser's tab says it behind the headline, where the address says it too."""
    for clue in clues:
        marks = list(SEPARATED.finditer(clue.value)) if clue.kind == "title" else []
        name = clue.value[marks[-1].end() :].partition(",")[0].strip() if marks else ""
        if name and _is_name(plain(name), plain(_registered(host))):
            evidence.append(Evidence("source", name, f"{clue.where}, address"))
            return name
    return ""


def _is_name(word: str, site: str) -> bool:
    """Whether the word is the site's name or little more: its article, its ending."""
    return len(site) >= LEAST_NAME and site in word and len(word) <= LONGER * len(site)


def _registered(host: str) -> str:
    """Of a host the label that its owner chose, by a short rule: `river-post` of `news.river-post.co.uk`."""
    labels = host.split(".")[:-1]
    if len(labels) > 1 and labels[-1] in SECOND_LEVEL:
        labels.pop()
    return labels[-1] if labels else ""


def _language(clues: Iterable[Clue], evidence: list[Evidence]) -> str:
    for clue in clues:
        if clue.key == "lang" and LANGUAGE.fullmatch(clue.value):
            first, *others = re.split("[-_]", clue.value)
            lang = "-".join([first.lower(), *(part.upper() if len(part) == 2 else part for part in others)])
            evidence.append(Evidence("lang", lang, clue.where))
            return lang
    return ""


def _first(clues: Iterable[Clue], key: str, evidence: list[Evidence], name: str) -> str:
    for clue in clues:
        if clue.key == key:
            evidence.append(Evidence(name, clue.value, clue.where))
            return clue.value
    return ""
