"""site.yaml and theme.yaml."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import field, replace
from typing import TypeVar
from urllib.parse import urlsplit

from glossom.dataclass import dataclass
from glossom.faults import Fault, Faulty, Place, errors, in_order
from glossom.model import NavItem, Permalinks, Site, SourceFile
from glossom.reading.fields import read_value, read_yaml
from glossom.reading.nodes import Items, Node, Slip, find, quoted
from glossom.reading.offers import SHORTHANDS
from glossom.reading.rules import Rule, between, check, filled, language, web_address

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeSettings:
    """What a theme says of itself: theme.yaml."""

    extends: str = ""
    """The theme whose files it inherits, or nothing."""
    options: Mapping[str, str] = field(default_factory=dict)
    """Its options and their defaults; site.yaml's `theme_options` overrule them."""
    strings: Mapping[str, str] = field(default_factory=dict)
    """The words that its templates print."""
    without: tuple[str, ...] = ()
    """Files and folders below `static/` of the theme it extends that are not published: `js`."""


def read_site(file: SourceFile) -> tuple[Site, tuple[Fault, ...]]:
    """The settings of the site, its address with a slash at the end, and warnings.

    Raises Faulty with all errors and warnings of the file.
    """
    read, node, faults = _read(file, Site, SITE_RULES)
    site, warnings = _checked(read, (*faults, *_nav_faults(node)))
    address = site.base_url and f"{site.base_url.rstrip('/')}/"
    return replace(site, base_url=address, nav=tuple(map(_below_site, site.nav))), warnings


def read_theme(file: SourceFile) -> tuple[ThemeSettings, tuple[Fault, ...]]:
    """The settings of a theme, and warnings. Raises Faulty with all errors and warnings of the file."""
    settings, _, faults = _read(file, ThemeSettings, {("extends",): theme_name})
    return _checked(settings, faults)


def locate_in_site(file: SourceFile, *steps: str | int) -> Place:
    """Where a value of site.yaml stands, `locate_in_site(file, "nav", 1, "url")`, or what is nearest.

    For faults that other rooms find in a file that was read without errors.
    """
    return find(read_yaml(file.path, file.text.removeprefix("\ufeff")), *steps).place


def as_base_url(address: str) -> str:
    """The address of a site with a slash at its end, or nothing. Raises Faulty (without a place)."""
    slip = base_url(address)
    if slip:
        raise Faulty(Fault(slip.code, slip.message, hint=slip.hint))
    return address and f"{address.rstrip('/')}/"


def _read(
    file: SourceFile, kind: type[T], rules: Mapping[tuple[str, ...], Rule]
) -> tuple[T | None, Node, tuple[Fault, ...]]:
    node = read_yaml(file.path, file.text.removeprefix("\ufeff"))
    value, faults = read_value(node, kind)
    return value, node, (*faults, *check(node, rules))


def _checked(value: T | None, faults: tuple[Fault, ...]) -> tuple[T, tuple[Fault, ...]]:
    ordered = tuple(in_order(faults))
    if value is None or errors(ordered):
        raise Faulty(*ordered)
    return value, ordered


# ---------------------------------------------------------------- rules


def base_url(text: str) -> Slip | None:
    """An address that begins with http:// or https://, names a host, and has no query, fragment or password."""
    if not text:
        return None
    if web_address(text) or set("?#@") & set(text) or ".." in urlsplit(text).path:
        wrong = web_address(text)
        hint = wrong.hint if wrong else "write it without ?, #, @ and .."
        return Slip("bad-base-url", f"{quoted(text)} is not the address of a site", hint)
    return None


def theme_name(text: str) -> Slip | None:
    """The name of a folder below themes/."""
    if re.fullmatch(r"([A-Za-z0-9][A-Za-z0-9_-]*)?", text):
        return None
    return Slip("bad-theme-name", f"{quoted(text)} is no name of a theme", "write the name of a folder below themes/")


def pattern(*known: str) -> Rule:
    """A permalink: its first placeholder is needed, the others may stand in it."""

    def rule(text: str) -> Slip | None:
        fixed = re.sub("|".join(re.escape(f"{{{name}}}") for name in known), "", text)
        hint = f"write a pattern such as {DEFAULTS[known[0]]}"
        if f"{{{known[0]}}}" not in text:
            return Slip("bad-permalink", f"{quoted(text)} lacks {{{known[0]}}}, so that all pages would be one", hint)
        if "{" in fixed or "}" in fixed:
            names = " and ".join(f"{{{name}}}" for name in known)
            return Slip("bad-permalink", f"{quoted(text)} has a placeholder that is not known", f"known: {names}")
        if not text.endswith("/") or text.startswith("/") or not re.fullmatch(r"[\w./-]*", fixed) or _climbs(text):
            return Slip("bad-permalink", f"{quoted(text)} is no pattern of an address", hint)
        return None

    return rule


def _climbs(text: str) -> bool:
    """Whether a part is empty or begins with a point."""
    return any(not part or part.startswith(".") for part in text.removesuffix("/").split("/"))


DEFAULTS = {"slug": Permalinks().article, "id": Permalinks().entry}

SITE_RULES: Mapping[tuple[str, ...], Rule] = {
    ("title",): filled,
    ("base_url",): base_url,
    ("language",): language,
    ("theme",): theme_name,
    ("page_size",): between(1),
    ("annotate", "max"): between(0),
    ("annotate", "max_per_100_words"): between(0),
    ("permalinks", "article"): pattern("slug", "year"),
    ("permalinks", "entry"): pattern("id"),
    ("permalinks", "tag"): pattern("slug"),
    ("permalinks", "page"): pattern("slug"),
}


def _nav_faults(node: Node) -> Iterator[Fault]:
    nav = node.get("nav")
    for item in nav.items if isinstance(nav, Items) else ():
        link = SHORTHANDS[NavItem](item)
        yield from check(link, {("title",): filled, ("url",): _link})


def _link(text: str) -> Slip | None:
    if _is_link(text):
        return None
    return Slip(
        "bad-address", f"{quoted(text)} is no address", "write one below the site's, such as about/, or https://…"
    )


def _is_link(url: str) -> bool:
    """Whether it is an address below the site's (its first slash may be there), or a whole one."""
    if re.match("[A-Za-z][A-Za-z0-9+.-]*:|//", url):
        return web_address(url) is None or bool(re.fullmatch(r"mailto:[^\s<>\"]+@[^\s<>\"]+", url))
    return not re.search(r"[\s\x00-\x1f\\<>\"]", url) and ".." not in url.split("/")


def _below_site(item: NavItem) -> NavItem:
    return replace(item, url=item.url.removeprefix("/"))
