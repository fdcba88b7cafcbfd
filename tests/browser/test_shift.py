"""Nothing jumps while a page loads, even where the fonts come late. (Cumulative Layout Shift, web.dev/articles/cls)."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import Quiet, served
from tests.browser.pages import PAGES, open_page, until

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


def shifts(chromium: Any, address: str, width: int) -> tuple[float, list[str]]:
    """By how much a page jumps while it loads, and what jumped."""
    context = chromium.new_context(viewport={"width": width, "height": 850})
    page = context.new_page()
    page.add_init_script(SHIFTS)
    open_page(page, address)
    page.wait_for_load_state("networkidle")
    page.evaluate(PAINTED)
    shifted: tuple[float, list[str]] = page.evaluate("[window.shifted ?? 0, window.shiftedWhat ?? []]")
    context.close()
    return shifted


@pytest.mark.parametrize("width", [390, 1360])
@pytest.mark.parametrize("kind", PAGES)
def test_nothing_jumps_while_a_page_loads(chromium: Any, site: str, kind: str, width: int) -> None:
    shifted, what = shifts(chromium, site + PAGES[kind], width)
    assert shifted <= MOST, what


@pytest.mark.parametrize("width", [320, 360, 390, 1360])
@pytest.mark.parametrize("kind", PAGES)
def test_nor_where_the_fonts_come_late(chromium: Any, slow_site: str, kind: str, width: int) -> None:
    shifted, what = shifts(chromium, slow_site + PAGES[kind], width)
    assert shifted <= MOST, what


def test_a_jump_would_be_seen(chromium: Any, site: str) -> None:
    page = chromium.new_page()
    page.add_init_script(SHIFTS)
    open_page(page, site)
    page.evaluate("document.body.prepend(...Array.from({ length: 50 }, () => document.createElement('hr')))")
    until(page, "window.shifted > 0.01")
    page.close()
