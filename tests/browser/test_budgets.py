"""What a reader has to fetch. Sizes are of the published files, compressed as a web server does; nothing is timed."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.browser.pages import PAGES, open_card, open_page

pytestmark = pytest.mark.browser
KB = 1000
STORY = "articles/ferry/"  # of tests/browser/harbour: 420 words and 21 notes
COMPRESSED = (".woff2", ".png", ".jpg", ".webp")  # as they are: a server sends them so


@dataclass(frozen=True, slots=True)
class Fetched:
    """A file that the browser asked for; `size` in bytes on the way."""

    path: str
    kind: str
    size: int


class Meter:
    """Counts what a page asks for."""

    def __init__(self, page: Any, root: Path) -> None:
        self.page = page
        self.root = root
        self.requests: dict[str, str] = {}
        self.page.on("request", self._note)

    def _note(self, request: Any) -> None:
        if not request.url.startswith(("data:", "blob:")):
            self.requests.setdefault(urlsplit(request.url).path, request.resource_type)

    def open(self, address: str) -> list[Fetched]:
        """What going there asks for; of the browser's cache it is not known whether it had some of it."""
        self.requests.clear()
        open_page(self.page, address)
        return self.fetched()

    def fetched(self) -> list[Fetched]:
        """What was asked for since the page was opened."""
        self.page.wait_for_load_state("networkidle")
        return [Fetched(path, kind, self._size(path)) for path, kind in self.requests.items()]

    def _size(self, path: str) -> int:
        file = self.root / path.strip("/")
        content = (file / "index.html" if file.is_dir() else file).read_bytes()
        return len(content) if file.suffix in COMPRESSED else len(gzip.compress(content, 9))


def total(fetched: list[Fetched], *kinds: str) -> int:
    return sum(one.size for one in fetched if not kinds or one.kind in kinds)


BUDGETS = {"all": 95, "html": 8, "css": 6, "js": 5, "fonts": 82}  # KB
"""What the first view of any page may cost."""


def first_view(fetched: list[Fetched]) -> dict[str, int]:
    """Bytes on the way, by the names of the budgets."""
    kinds = {"html": "document", "css": "stylesheet", "js": "script", "fonts": "font"}
    return {"all": total(fetched)} | {name: total(fetched, kind) for name, kind in kinds.items()}


def beyond(sizes: dict[str, int]) -> dict[str, int]:
    return {name: size for name, size in sizes.items() if size > BUDGETS[name] * KB}


@pytest.fixture
def meter(chromium: Any, harbour: str, harbour_www: Path) -> Iterator[Meter]:
    assert harbour
    context = chromium.new_context(viewport={"width": 1360, "height": 900})
    yield Meter(context.new_page(), harbour_www)
    context.close()


def test_the_first_view_of_a_story(meter: Meter, harbour: str) -> None:
    fetched = meter.open(harbour + STORY)
    assert meter.page.locator(".notes li").count() == 21
    sizes = first_view(fetched)
    assert beyond(sizes) == {}, sizes


@pytest.mark.parametrize("kind", [kind for kind, address in PAGES.items() if "?" not in address])
def test_the_first_view_of_every_kind_of_page(chromium: Any, site: str, www: Path, kind: str) -> None:
    context = chromium.new_context(viewport={"width": 1360, "height": 900})
    sizes = first_view(Meter(context.new_page(), www).open(site + PAGES[kind]))
    context.close()
    del sizes["html"]  # as long as the site makes it: above, of a story of 400 words
    assert beyond(sizes) == {}, sizes


def test_the_next_page_is_small(meter: Meter, harbour: str) -> None:
    seen = {one.path for one in meter.open(harbour + STORY)}
    fetched = [one for one in meter.open(harbour + "articles/geese/") if one.path not in seen]
    assert fetched
    assert total(fetched) <= 10 * KB


def test_a_card_asks_for_nothing_that_the_page_has(meter: Meter, harbour: str) -> None:
    meter.open(harbour + STORY)
    meter.requests.clear()
    open_card(meter.page, "#ref-ferry")
    asked = meter.fetched()
    assert [one for one in asked if one.kind not in ("script", "stylesheet")] == []
    assert total(asked) <= 10 * KB


def test_search_asks_for_its_index_in_small_parts(meter: Meter, harbour: str) -> None:
    first = {one.path for one in meter.open(harbour + "search/")}
    fetched = [one for one in meter.open(harbour + "search/?q=ferry") if one.path not in first]
    own = [one for one in fetched if "/pagefind/" not in one.path and one.kind == "script"]
    assert own
    assert total(own) <= 10 * KB, own
    assert total(fetched) <= 150 * KB, fetched
