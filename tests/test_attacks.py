"""Payloads of known attacks in articles and glossaries: the page is inert."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

from glossom.faults import Faulty
from glossom.model import FrontMatter
from glossom.reading.article import write_article
from glossom.reading.fields import write_yaml
from glossom.reading.prose import lay_out, lay_out_inline
from glossom.reading.weaving import Targets, weave
from tests.sites import publish, small_site

HARMLESS = {
    "a", "blockquote", "br", "code", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "img", "li", "ol", "p", "pre",
    "strong", "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
HARMLESS_ATTRIBUTES = {
    "href", "src", "alt", "title", "id", "class", "start", "data-g", "tabindex", "loading", "width", "height",
}  # fmt: skip
SCHEMES = ("http:", "https:", "mailto:", "#", "/", ".")


class Inspector(HTMLParser):
    """Gathers what a browser might act upon."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.addresses: set[str] = set()
        self.scripts = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.addresses |= {value or "" for name, value in attrs if name in ("href", "src")}
        self.scripts += tag == "script"

    handle_startendtag = handle_starttag


def inspected(html: str) -> Inspector:
    inspector = Inspector()
    inspector.feed(html)
    return inspector


def payloads(shared_data: Path, step: int = 1) -> Iterator[str]:
    for file in sorted((shared_data / "attacks").glob("*.jsonl")):
        for line in file.read_text("utf-8").splitlines()[::step]:
            text = json.loads(line)["text"]
            yield text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")


def is_harmless(address: str) -> bool:
    """Whether a browser would go to http, https, mailto, or stay on the site."""
    shown = "".join(char for char in address if char > " ").lower()
    return shown.startswith(SCHEMES) or ":" not in shown.partition("/")[0].partition("?")[0].partition("#")[0]


def test_no_payload_in_a_body_gives_anything_but_harmless_markup(shared_data: Path) -> None:
    tried = 0
    for payload in payloads(shared_data):
        for lay in (lay_out, lay_out_inline):
            try:
                layout, _ = lay("a.md", payload, 1)
            except Faulty:
                continue  # quotes nested too deep
            found = inspected(weave(layout, (), Targets()))
            assert found.tags <= HARMLESS, payload
            assert found.attributes <= HARMLESS_ATTRIBUTES, payload
            assert all(is_harmless(address) for address in found.addresses), payload
            tried += 1
    assert tried > 5000


@pytest.fixture(scope="module")
def clean_pages() -> dict[str, Inspector]:
    return {path: inspected(html.decode()) for path, html in attacked("harmless words").items()}


def attacked(payload: str) -> dict[str, bytes]:
    """The pages of a site with the payload in every field that an author writes."""
    front = FrontMatter(
        title=payload, deck=payload, summary=payload, tags=(payload,), authors=(payload,), dateline=payload,
        date="unknown", slug="attacked", notes={"minsk": payload},
    )  # fmt: skip
    entry = {
        "id": "minsk", "type": "place", "term": "Minsk", "label": payload, "aliases": [payload], "short": payload,
        "body": payload, "facts": {"Fact": payload},
    }  # fmt: skip
    files = small_site(
        **{
            "content/articles/2014/attacked.md": write_article(front, f"Minsk.\n\n{payload}\n"),
            "content/glossary/words.yaml": "- " + write_yaml(entry).replace("\n", "\n  ").rstrip() + "\n",
        }
    )
    return {path: content for path, content in publish(files).items() if path.endswith(".html")}


def test_no_payload_in_a_field_adds_a_script_or_a_dangerous_attribute(
    shared_data: Path, clean_pages: dict[str, Inspector]
) -> None:
    known_tags = set().union(*(page.tags for page in clean_pages.values())) | HARMLESS
    known_attributes = set().union(*(page.attributes for page in clean_pages.values())) | HARMLESS_ATTRIBUTES
    tried = 0
    for payload in payloads(shared_data, step=60):
        try:
            pages = attacked(payload)
        except Faulty:
            continue  # refused with a located fault; tests of reading look at those
        tried += 1
        for path, html in pages.items():
            found = inspected(html.decode())
            assert found.tags <= known_tags, (path, payload)
            assert found.attributes <= known_attributes, (path, payload)
            assert all(is_harmless(address) for address in found.addresses), (path, payload)
            if path in clean_pages:
                assert found.scripts == clean_pages[path].scripts, (path, payload)
    assert tried > 30
