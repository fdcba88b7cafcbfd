"""What a page states about itself: in JSON-LD, in meta elements, and in what it shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from glossom.importing.pages.clue import Clue
from glossom.importing.pages.json_ld import json_ld_clues
from glossom.importing.pages.tree import text_of
from glossom.importing.received import Received
from glossom.importing.wording.days import as_stamp

META = {
    "og:title": "title",
    "twitter:title": "title",
    "dc.title": "title",
    "headline": "title",
    "parsely-title": "title",
    "og:description": "deck",
    "description": "deck",
    "twitter:description": "deck",
    "article:published_time": "date",
    "article:published": "date",
    "og:published_time": "date",
    "og:article:published_time": "date",
    "article:published_date": "date",
    "datepublished": "date",
    "citation_publication_date": "date",
    "citation_date": "date",
    "date": "date",
    "dc.date": "date",
    "dc.date.issued": "date",
    "dcterms.created": "date",
    "dcterms.issued": "date",
    "dcterms.date": "date",
    "pubdate": "date",
    "publishdate": "date",
    "publish-date": "date",
    "parsely-pub-date": "date",
    "sailthru.date": "date",
    "article:modified_time": "updated",
    "og:article:modified_time": "updated",
    "og:updated_time": "updated",
    "datemodified": "updated",
    "dcterms.modified": "updated",
    "lastmod": "updated",
    "author": "author",
    "article:author": "author",
    "og:article:author": "author",
    "dc.creator": "author",
    "dcterms.creator": "author",
    "citation_author": "author",
    "parsely-author": "author",
    "sailthru.author": "author",
    "byl": "author",
    "og:site_name": "site",
    "application-name": "site",
    "og:locale": "lang",
    "og:url": "url",
    "copyright": "rights",
    "dcterms.rights": "rights",
    "dcterms.license": "rights",
    "dc.rights": "rights",
    "license": "rights",
    "rights": "rights",
}
BYLINE = re.compile(r"(?i)(?:^|[\s_-])(?:byline|author|autor|auteur|writer)(?:s|[_-]?names?)?(?:$|[\s_-])")
DAYLINE = re.compile(
    r"(?i)(?:^|[\s_-])(?:publish(?:ed)?|date(?:line|time)?|timestamp|pub[_-]?date|datum|posted)(?:[_-]?(?:on|date|time))?(?:$|[\s_-])"
)
PUBLISHED, VALUE = {"published", "dt-published"}, "value-title"
"""Classes of microformats: of an element whose `title` is a day, or that holds such a one."""
HOME = re.compile(r"(?i)(?:https?:)?//[^/?#\s]+/?|\.?/")
LICENCE = re.compile(r"(?i)creativecommons\.org/(?:licenses|publicdomain)/[a-z-]+/\d\.\d/")
LICENSED = re.compile(
    r"(?i)\b(?:content|text|articles?|stories|site|website|work|material|inhalte?|texte?|contenus?|contenidos?)\b"
    r".{0,120}\b(?:licen[sc]ed?|lizenz\w*|licence|licencia)\b"
)
LONGEST_NOTICE = 400  # characters
SAVED = re.compile(
    r"<!--\s*(?:saved from url=\(\d{4}\)|Page saved with SingleFile\s+url:\s*)(https?://[^\s<>]+)", re.ASCII
)
"""What browsers, and a well-known extension of theirs, write into a page that they save: its address."""
HEAD = 4096  # characters in which it stands


def saved_from(page: Received) -> list[Clue]:
    """What the browser that saved the page wrote down of its address."""
    found = SAVED.search(page.text[:HEAD])
    address = page.address or (found[1] if found else "")
    return [Clue("url", address, "url", "written down when the page was saved")] if address else []


def clues_of(tree: Any) -> list[Clue]:
    """Everything that the page states about itself."""
    clues = [*_json_ld(tree), *_meta(tree), *_for_machines(tree), *_visible(tree)]
    title = tree.findtext(".//title")
    if title and title.strip():
        clues.append(Clue("title", " ".join(title.split()), "title", "title element"))
    lang = tree.get("lang") or tree.xpath("string((//body | //body/* | //article | //main)/@lang)")
    if lang:
        clues.insert(0, Clue("lang", lang, "meta", "html lang" if tree.get("lang") else "lang of its text"))
    clues += _licences(tree)
    if tree.xpath("//input[@type='password']"):
        clues.append(Clue("login", "true", "visible", "password field"))
    canonical = tree.xpath("string(//link[@rel='canonical']/@href)")
    if canonical:
        clues.insert(0, Clue("url", canonical, "meta", "canonical link"))
    read_from = tree.xpath("string(//a[contains(@class, 'reader-domain')]/@href)")
    if read_from:
        clues.append(Clue("url", read_from, "url", "written down by the browser's view for reading"))
    return clues


def _licences(tree: Any) -> Iterator[Clue]:
    for element in tree.iter("link", "a"):
        if "license" in (element.get("rel") or "").lower().split() and element.get("href"):
            yield Clue("rights", element.get("href").strip(), "meta", "link to a licence")
    told = {_licence_told(element) for element in tree.iter("a")} - {""}
    if len(told) == 1:
        yield Clue("rights", told.pop(), "visible", "a sentence about the site's licence")


def _licence_told(link: Any) -> str:
    """The licence to which a link leads in a sentence that says what is licensed; no picture's, and none of a story."""
    found = LICENCE.search(link.get("href") or "")
    around = link.getparent()
    if not found or around is None or any(parent.tag in ("figure", "article") for parent in link.iterancestors()):
        return ""
    text = text_of(around)
    return f"https://{found[0].lower()}" if LICENSED.search(text) and len(text) <= LONGEST_NOTICE else ""


def _json_ld(tree: Any) -> Iterator[Clue]:
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or ""):
            yield from json_ld_clues(script.text or "")


def _meta(tree: Any) -> Iterator[Clue]:
    for element in tree.iter("meta"):
        name = (element.get("property") or element.get("name") or element.get("itemprop") or "").strip().lower()
        content = " ".join((element.get("content") or "").split())
        if name in META and content:
            told = as_stamp(content) if META[name] in ("date", "updated") else content
            yield Clue(META[name], told, "meta", f"meta {name}")


def _for_machines(tree: Any) -> Iterator[Clue]:
    """Days that elements say otherwise than to the eye: in microdata, and as hAtom's `published`."""
    for element in tree.iter("abbr", "span", "div", "p", "time", "strong"):
        name = (element.get("itemprop") or "").lower()
        if element.get("content") and META.get(name) in ("date", "updated"):
            yield Clue(META[name], element.get("content"), "meta", f"itemprop {name}")
        elif element.get("title") and PUBLISHED & _words_of(element):
            yield Clue("date", element.get("title"), "meta", "class published")


def _words_of(element: Any) -> set[str]:
    """The classes of the element; of one that only holds a value, those of the element around it too."""
    words = set((element.get("class") or "").split())
    around = element.getparent()
    return words | (set((around.get("class") or "").split()) if VALUE in words and around is not None else set())


def _visible(tree: Any) -> Iterator[Clue]:
    for element in tree.iter("h1", "h2", "p", "div", "span", "time", "a", "address", "li"):
        names = " ".join(
            filter(None, (element.get("class"), element.get("itemprop"), element.get("rel"), element.get("id")))
        )
        if element.tag == "h1" and _leads_home(element):
            yield Clue("site", text_of(element), "visible", "heading that leads to the front page")
        elif element.tag == "h1":
            yield Clue("h1", text_of(element), "visible", "h1")
        if element.tag == "time" and element.get("datetime"):
            yield Clue("date", element.get("datetime"), "visible", "time element")
        if not names or len(element) > 12:
            continue
        yield from _named(element, names)


def _leads_home(heading: Any) -> bool:
    """Whether all of the heading is a link to the front page."""
    links = list(heading.iter("a"))
    if len(links) != 1 or text_of(links[0]) != text_of(heading) or not text_of(heading):
        return False
    address = (links[0].get("href") or "#").strip()
    return bool(HOME.fullmatch(address))


def _named(element: Any, names: str) -> Iterator[Clue]:
    """What an element shows whose class or itemprop says what it is."""
    text = text_of(element)
    if not text or len(text) > 600:
        return
    if BYLINE.search(names) and len(text) <= 160:
        yield Clue("author", text, "visible", f"class {names[:40]}")
    if DAYLINE.search(names) and len(text) <= 120:
        # style sheets set a label, or the same day for another screen, apart
        yield Clue("date", " ".join(" ".join(element.itertext()).split()), "visible", f"class {names[:40]}")
