"""No page asks another host for anything, and none breaks its own Content Security Policy, whatever a reader does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.browser.pages import PAGES, STORY, WITH_CARDS, open_card, open_page

pytestmark = pytest.mark.browser
WATCH = """addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`breaks the policy: ${violatedDirective} ${blockedURI}`))"""


class Traffic:
    """What a page asked for, and which of its own rules it broke."""

    def __init__(self, context: Any) -> None:
        self.page = context.new_page()
        self.asked: list[str] = []
        self.broken: list[str] = []
        self.page.add_init_script(WATCH)
        context.on("request", lambda request: self.asked.append(request.url))
        self.page.on("console", lambda message: self._console(message.text))

    def _console(self, text: str) -> None:
        if "policy" in text.lower():
            self.broken.append(text)

    def strangers(self, site: str) -> list[str]:
        host = urlsplit(site).netloc
        return [url for url in self.asked if urlsplit(url).netloc != host and not url.startswith(("data:", "blob:"))]


@pytest.fixture
def traffic(chromium: Any) -> Iterator[Traffic]:
    context = chromium.new_context(viewport={"width": 1360, "height": 900})
    yield Traffic(context)
    context.close()


@pytest.mark.parametrize("kind", PAGES)
def test_no_page_asks_another_host_or_breaks_its_policy(traffic: Traffic, site: str, kind: str) -> None:
    page = traffic.page
    open_page(page, site + PAGES[kind])
    for name in ("Dark", "Sepia", "Large"):
        page.get_by_role("button", name="Aa").click()
        page.get_by_role("radio", name=name, exact=True).check(force=True)
        page.keyboard.press("Escape")
    if kind in WITH_CARDS:
        open_card(page, WITH_CARDS[kind])
        page.keyboard.press("Escape")
    page.reload()
    page.wait_for_load_state("networkidle")
    assert len(traffic.asked) > 10
    assert traffic.strangers(site) == []
    assert traffic.broken == []


def test_nor_does_a_reader_who_follows_words_and_searches(traffic: Traffic, site: str) -> None:
    page = traffic.page
    open_page(page, site + STORY)
    open_card(page, "#ref-minsk").locator("a[data-g]").first.click()
    page.get_by_role("dialog").get_by_role("link", name="Full entry").click()
    page.wait_for_url("**/glossary/**")
    page.keyboard.press("/")
    page.wait_for_url("**/search/**")
    page.get_by_role("searchbox").fill("Minsk")
    page.locator(".result-title").first.click()
    page.wait_for_load_state("networkidle")
    assert traffic.strangers(site) == []
    assert traffic.broken == []


def test_a_broken_policy_would_be_seen(traffic: Traffic, site: str) -> None:
    open_page(traffic.page, site)
    with traffic.page.expect_console_message(lambda message: "breaks the policy" in message.text):
        traffic.page.evaluate("document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.1:9/x.png' }))")
    assert traffic.broken
