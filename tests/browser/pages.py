"""The kinds of pages of the sample site, each in the states that a reader sees."""

from __future__ import annotations

import time
from typing import Any

from tests.asking import WAIT

STORY = "articles/putin-poroshenko-minsk/"
PAGES = {
    "home": "",
    "archive": "archive/2/",
    "article": STORY,
    "glossary": "glossary/",
    "entry": "glossary/minsk/",
    "tag": "tags/ukraine/",
    "topics": "topics/",
    "search": "search/",
    "search-results": "search/?q=Minsk",
    "search-nothing": "search/?q=qqqqzzzz",
    "text": "about/",
    "saved": "saved/",
    "404": "404.html",
}
WITH_CARDS = {"article": "#ref-minsk", "entry": "main a[data-g]"}
"""A marked word of the pages that have some, as a selector."""


def open_page(page: Any, address: str) -> None:
    """Go there and wait until the page has drawn what it draws by itself."""
    page.goto(address)
    await_drawing(page)


def await_drawing(page: Any) -> None:
    """Wait until the page that is open has drawn what it draws by itself."""
    page.wait_for_load_state()
    if "?q=" in page.url:
        page.locator("#search-status").filter(has_text="esult").or_(
            page.locator("#search-status").filter(has_text="othing")
        ).wait_for()
    page.evaluate("document.fonts.ready")


def open_card(page: Any, mark: str) -> Any:
    """Open the card of a marked word, as a click does."""
    page.locator(mark).first.click()
    card = page.locator("#gloss-card")
    card.wait_for()
    return card


def save_word(page: Any, site: str) -> None:
    """Save a word of the story, as a reader does, and go to the page of saved words."""
    open_page(page, site + STORY)
    open_card(page, WITH_CARDS["article"]).get_by_role("button", name="Save word").click()
    page.get_by_role("dialog").get_by_role("button", pressed=True).wait_for()
    open_page(page, site + PAGES["saved"])
    page.get_by_role("main").get_by_role("listitem").first.wait_for()


def until(page: Any, expression: str) -> None:
    """Wait until this is so. (Playwright's wait_for_function evaluates a string, which a page's policy forbids.)"""
    last = time.monotonic() + WAIT
    while not page.evaluate(expression):
        assert time.monotonic() < last, expression


def mark(page: Any, entry: str = "minsk") -> Any:
    """The first marked word of an entry in a story."""
    return page.locator(f"a.g#ref-{entry}")


def card(page: Any, term: str = "Minsk") -> Any:
    """The open card that explains this."""
    return page.get_by_role("dialog", name=term, exact=True)
