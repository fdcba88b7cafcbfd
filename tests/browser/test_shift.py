"""Nothing jumps while a page loads, even where the fonts come late. (Cumulative Layout Shift, web.dev/articles/cls)."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import Quiet, served
from tests.browser.pages import PAGES, await_drawing, open_page, until

pytestmark = pytest.mark.browser
MOST = 0.01
LATE = 0.4  # seconds that a font takes: the page is painted without it first
SHIFTS = """new PerformanceObserver((list) => {
    for (const shift of list.getEntries()) if (!shift.hadRecentInput) {
        window.shifted = (window.shifted ?? 0) + shift.value;
        (window.shiftedWhat ??= []).push(...shift.sources.map(({ node }) => node?.className || node?.nodeName));
    }
}).observe({ type: 'layout-shift', buffered: true })"""
PAINTED = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))"


class LateFonts(Quiet):
    """A server that takes its time over fonts."""

    def do_GET(self) -> None:
        if self.path.endswith(".woff2"):
            time.sleep(LATE)
        super().do_GET()


@pytest.fixture(scope="module")
def slow_site(site: str, www: Path) -> Iterator[str]:
    assert site
    with served(www, LateFonts) as address:
        yield address


@contextmanager
def windows(chromium: Any, widths: Sequence[int]) -> Iterator[dict[int, Any]]:
    """By width, an empty page that notes what jumps on it. They load side by side; none has seen the site before."""
    with ExitStack() as open_ones:
        pages = {}
        for width in widths:
            context = chromium.new_context(viewport={"width": width, "height": 850})
            open_ones.callback(context.close)
            context.add_init_script(SHIFTS)
            pages[width] = context.new_page()
        yield pages


def jumps(chromium: Any, address: str, widths: Sequence[int]) -> dict[int, tuple[float, list[str]]]:
    """By width, by how much a page jumps while it loads, and what jumps: where it is too much."""
    with windows(chromium, widths) as pages:
        for page in pages.values():
            page.goto(address, wait_until="commit")
        for page in pages.values():
            await_drawing(page)
            page.wait_for_load_state("networkidle")
            page.evaluate(PAINTED)
        found = {
            width: page.evaluate("[window.shifted ?? 0, window.shiftedWhat ?? []]") for width, page in pages.items()
        }
    return {width: (shifted, what) for width, (shifted, what) in found.items() if shifted > MOST}


@pytest.mark.parametrize("kind", PAGES)
def test_nothing_jumps_while_a_page_loads(chromium: Any, site: str, kind: str) -> None:
    assert jumps(chromium, site + PAGES[kind], (390, 1360)) == {}


@pytest.mark.parametrize("kind", PAGES)
def test_nor_where_the_fonts_come_late(chromium: Any, slow_site: str, kind: str) -> None:
    assert jumps(chromium, slow_site + PAGES[kind], (320, 360, 390, 1360)) == {}


def test_a_jump_would_be_seen_in_every_window(chromium: Any, site: str) -> None:
    with windows(chromium, (320, 1360)) as pages:
        for page in pages.values():
            open_page(page, site)
            page.evaluate("document.body.prepend(...Array.from({ length: 50 }, () => document.createElement('hr')))")
        for page in pages.values():
            until(page, "window.shifted > 0.01")
