"""What a feed offers: the entries of RSS 0.9 to 2.0, Atom and JSON Feed. Read with lxml, so that damage is forgiven.

Formats: RSS Advisory Board 2.0.11, RDF Site Summary 1.0, RFC 4287, JSON Feed 1.1. No entity of a document type is
resolved and nothing is fetched.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime
from html import escape, unescape
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml import etree

from glossom.faults import Fault, Faulty, Place
from glossom.importing.entries import HEAD, JSON_FEED, Entry, Feed

MOST = 1_000  # entries; no feed that is read by people is longer
XHTML = "{http://www.w3.org/1999/xhtml}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
BASE = "{http://www.w3.org/XML/1998/namespace}base"


def read_feed(content: bytes, name: str, url: str = "") -> Feed:
    """The feed; `url` is where it was found, for relative addresses; else these are read from the site that it names.

    Raises Faulty `bad-feed`.
    """
    feed = _from_json(content, name, url) if JSON_FEED.match(content[:HEAD]) else _from_xml(content, name, url)
    if not feed.entries:
        hint = "look at it in a browser, and import an article by its own address"
        raise Faulty(_bad(name, "has no entries", hint if url else f"{hint}; or name the feed's with --url"))
    return feed


def page_of(entry: Entry, feed: Feed) -> str:
    """A page with what the feed says of an entry, and its content: for the importer of pages."""
    meta = {"article:published_time": entry.published, "og:site_name": feed.title}
    lines = [f'<meta property="{name}" content="{escape(value)}">' for name, value in meta.items() if value]
    lines += [f'<meta name="author" content="{escape(name)}">' for name in entry.authors]
    lines += [f'<link rel="canonical" href="{escape(entry.url)}">'] if entry.url else []
    lang = f' lang="{escape(feed.lang)}"' if feed.lang else ""
    title = escape(entry.title)
    head = f'<head><meta charset="utf-8"><title>{title}</title>{"".join(lines)}</head>'
    return f"<!doctype html><html{lang}>{head}<body><article><h1>{title}</h1>{entry.content}</article></body></html>"


def _bad(name: str, what: str, hint: str) -> Fault:
    return Fault("bad-feed", f"the feed {name} {what}", Place(name), hint)


# ---------------------------------------------------------------- RSS and Atom


def _from_xml(content: bytes, name: str, url: str) -> Feed:
    parser = etree.XMLParser(
        recover=True, resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None:
        raise Faulty(_bad(name, "is damaged", "open it in a browser, and import articles by their own addresses"))
    about = next((part for part in root.iter() if _tag(part) == "channel"), root)
    url = url or next(filter(None, (_web("", link) for link in _links(about))), "")
    lang = (root.get(LANG) or _said(about, "language")).strip()
    items = [part for part in root.iter() if _tag(part) in ("item", "entry")]
    entries = (_entry(item, url) for item in items[:MOST])
    return Feed(_plain(_said(about, "title")), lang, tuple(entry for entry in entries if entry.url or entry.content))


def _tag(element: Any) -> str:
    """The element's name without its namespace; none for a comment. Where a feed is damaged it may be any text."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _parts(element: Any, *names: str) -> list[Any]:
    """Children of these names; those of the first name before those of the next."""
    return [part for name in names for part in element if _tag(part) == name]


def _said(element: Any, *names: str) -> str:
    """The text of the first child of these names that has one."""
    return next((text for part in _parts(element, *names) if (text := _text(part))), "")


def _text(element: Any) -> str:
    return "".join(element.itertext()).strip()


def _entry(item: Any, url: str) -> Entry:
    base = url
    for outer in reversed([item, *item.iterancestors()]):
        base = _web(base, outer.get(BASE) or "") or base
    address = next(filter(None, (_web(base, link) for link in _links(item))), "")
    people = [_said(part, "name") or _text(part) for part in _parts(item, "creator", "author")]
    return Entry(
        title=_plain(_said(item, "title")) or address,
        url=address,
        published=_day(_said(item, "pubDate", "published", "date", "issued", "updated")),
        authors=tuple(dict.fromkeys(name for name in map(_plain, people) if name and "@" not in name)),
        content=_content(item),
    )


def _links(item: Any) -> Iterator[str]:
    """Addresses of the entry's page, the likeliest first."""
    for link in _parts(item, "link"):
        if link.get("href") and (link.get("rel") or "alternate") == "alternate":
            yield link.get("href")
        elif not link.get("href"):
            yield _text(link)
    for name in _parts(item, "guid"):
        if name.get("isPermaLink") != "false":
            yield _text(name)


def _content(item: Any) -> str:
    """The whole text as HTML: `content:encoded` of RSS, `content` of Atom. A summary is none."""
    for part in _parts(item, "encoded", "content"):
        if part.get("src") or (part.get("type") or "").startswith(("image/", "video/", "audio/")):
            continue
        if part.get("type") == "xhtml":
            return "".join(etree.tostring(child, encoding="unicode") for child in part)
        if text := _text(part):
            return _as_html(text) if part.get("type") == "text" else text
    return ""


def _as_html(text: str) -> str:
    """Plain text as paragraphs."""
    return "".join(f"<p>{escape(line)}</p>" for line in text.split("\n") if line.strip())


# ---------------------------------------------------------------- JSON Feed


def _from_json(content: bytes, name: str, url: str) -> Feed:
    try:
        found = json.loads(content)
    except (ValueError, RecursionError) as slip:
        raise Faulty(_bad(name, "is damaged: it is no whole JSON", "fetch it again")) from slip
    url = url or _web("", _string(found, "feed_url") or _string(found, "home_page_url"))
    entries = (_from_item(item, url) for item in _list(found.get("items"))[:MOST] if isinstance(item, dict))
    return Feed(
        _plain(_string(found, "title")),
        _string(found, "language"),
        tuple(entry for entry in entries if entry.url or entry.content),
    )


def _from_item(item: Mapping[str, Any], url: str) -> Entry:
    address = _web(url, _string(item, "url") or _string(item, "external_url"))
    people = item.get("authors") or [item.get("author")]
    named = (_plain(_string(one, "name")) for one in _list(people) if isinstance(one, dict))
    return Entry(
        title=_plain(_string(item, "title")) or address,
        url=address,
        published=_day(_string(item, "date_published")),
        authors=tuple(name for name in named if name),
        content=_string(item, "content_html") or _as_html(_string(item, "content_text")),
    )


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _string(found: Mapping[str, Any], key: str) -> str:
    value = found.get(key)
    return value.strip() if isinstance(value, str) else ""


# ---------------------------------------------------------------- what all have


def _plain(text: str) -> str:
    """A title without markup: many a feed escapes it twice."""
    return " ".join(unescape(re.sub(r"<[^<>]*>", "", unescape(text))).split())


def _web(base: str, address: str) -> str:
    """The whole address of a page; nothing where it is none."""
    try:
        whole = urljoin(base, address) if address else ""
        parts = urlsplit(whole)
        return whole if parts.scheme in ("http", "https") and parts.hostname else ""
    except ValueError:
        return ""


def _day(text: str) -> str:
    """The day of a date by RFC 822 (RSS) or RFC 3339 (Atom), in ISO form; nothing where it is none."""
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            return read(text.strip()).date().isoformat()
        except (ValueError, TypeError, IndexError):
            continue
    return ""
