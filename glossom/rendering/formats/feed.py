"""The Atom feed (RFC 4287)."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree as Xml

from glossom.model import Site
from glossom.rendering.stories import Story

ATOM = "http://www.w3.org/2005/Atom"
NEWEST = 30


def feed(site: Site, stories: Sequence[Story]) -> str:
    """The newest dated stories as a feed; needs the site's address.

    An entry's time is midnight UTC of its day, since authors give days; the feed's is that of its newest entry.
    """
    dated = [story for story in stories if story.day][:NEWEST]
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


def _entry(root: Xml.Element, site: Site, story: Story) -> None:
    front = story.article.front
    entry = Xml.SubElement(root, "entry")
    _child(entry, "title", front.title)
    _child(entry, "id", site.base_url + story.url)
    Xml.SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": site.base_url + story.url})
    _child(entry, "published", f"{story.day}T00:00:00Z")
    _child(entry, "updated", _changed(story))
    for name in front.authors or (site.title,):
        _child(Xml.SubElement(entry, "author"), "name", name)
    for tag in front.tags:
        Xml.SubElement(entry, "category", {"term": tag})
    if front.summary or front.deck:
        _child(entry, "summary", front.summary or front.deck)


def _changed(story: Story) -> str:
    return f"{story.article.front.updated or story.day}T00:00:00Z"


def _child(parent: Xml.Element, name: str, text: str) -> None:
    Xml.SubElement(parent, name).text = "".join(char for char in text if char >= " " or char in "\t\n")
