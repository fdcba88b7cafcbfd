"""The Atom feed (RFC 4287)."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from xml.etree import ElementTree as Xml

from glossom.model import Site
from glossom.rendering.stories import Card, Story

ATOM = "http://www.w3.org/2005/Atom"
NEWEST = 30


def newest(stories: Iterable[Story]) -> tuple[Card, ...]:
    """The stories that a feed has; given are all, the newest first."""
    return tuple(islice((story.card for story in stories if story.day), NEWEST))


def feed(site: Site, dated: tuple[Card, ...]) -> str:
    """The newest dated stories as a feed; needs the site's address.

    An entry's time is midnight UTC of its day, since authors give days; the feed's is that of its newest entry.
    """
    root = Xml.Element("feed", {"xmlns": ATOM, "xml:lang": site.language})
    _child(root, "title", site.title)
    if site.tagline:
        _child(root, "subtitle", site.tagline)
    _child(root, "id", site.base_url)
    _child(root, "updated", max((_changed(story) for story in dated), default="1970-01-01T00:00:00Z"))
    Xml.SubElement(root, "link", {"rel": "self", "type": "application/atom+xml", "href": site.base_url + "feed.xml"})
    Xml.SubElement(root, "link", {"rel": "alternate", "type": "text/html", "href": site.base_url})
    if site.rights:
        _child(root, "rights", site.rights)
    for story in dated:
        _entry(root, site, story)
    Xml.indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + Xml.tostring(root, encoding="unicode") + "\n"


def _entry(root: Xml.Element, site: Site, story: Card) -> None:
    entry = Xml.SubElement(root, "entry")
    _child(entry, "title", story.teaser.title)
    _child(entry, "id", site.base_url + story.url)
    Xml.SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": site.base_url + story.url})
    _child(entry, "published", f"{story.teaser.date}T00:00:00Z")
    _child(entry, "updated", _changed(story))
    for name in story.authors or (site.title,):
        _child(Xml.SubElement(entry, "author"), "name", name)
    for tag in story.tags:
        Xml.SubElement(entry, "category", {"term": tag})
    if story.teaser.deck:
        _child(entry, "summary", story.teaser.deck)


def _changed(story: Card) -> str:
    return f"{story.updated or story.teaser.date}T00:00:00Z"


def _child(parent: Xml.Element, name: str, text: str) -> None:
    Xml.SubElement(parent, name).text = "".join(char for char in text if char >= " " or char in "\t\n")
