"""What an editor sees in the preview, in a real browser under the strict rules of a published page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from glossom.faults import Fault, place_at
from glossom.outside.previewing.screen import Built, Screen
from glossom.outside.previewing.server import listen
from tests.browser.pages import until

pytestmark = pytest.mark.browser

RULES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'"
PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{rules}">
<title>A story</title><link rel="icon" href="data:,"><link rel="stylesheet" href="assets/{folder}/css/site.css"></head>
<body><p id="first">{text}</p></body></html>
"""


def site(text: str = "One.", *, folder: str = "aaaaaaaaaaaa", colour: str = "rgb(255, 0, 0)") -> Built:
    style = f"assets/{folder}/css/site.css"
    files: dict[str, bytes | Path] = {
        "index.html": PAGE.format(rules=RULES, folder=folder, text=text).encode(),
        style: f"p {{ color: {colour}; height: 9000px }}".encode(),
    }
    return Built(files, "/news/", assets={style: colour})


@pytest.fixture
def screen() -> Iterator[Screen]:
    screen = Screen()
    screen.show(site())
    yield screen
    screen.close()


@pytest.fixture
def page(chromium: Any, screen: Screen) -> Iterator[Any]:
    """The story in a browser; `window.kept` is lost by a reload."""
    complaints: list[str] = []
    with listen(screen, 0) as server:
        context = chromium.new_context()
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        with page.expect_response("**/_glossom/events?*"):
            page.goto(server.address("/news/"))
        page.evaluate("window.kept = true")
        yield page
        context.close()
    assert complaints == []


def panel(page: Any) -> Any:
    return page.locator("glossom-faults section")


def test_a_changed_page_is_loaded_anew_and_keeps_its_place(page: Any, screen: Screen) -> None:
    page.evaluate("scrollTo(0, 1500)")
    screen.show(site("Two."))
    page.get_by_text("Two.").wait_for()
    until(page, "scrollY === 1500")
    assert page.evaluate("window.kept") is None


def test_a_stylesheet_is_swapped_without_loading_the_page(page: Any, screen: Screen) -> None:
    for folder, colour in (("bbbbbbbbbbbb", "rgb(0, 0, 255)"), ("cccccccccccc", "rgb(0, 128, 0)")):
        screen.show(site(folder=folder, colour=colour))
        until(page, f"getComputedStyle(first).color === '{colour}'")
        until(page, "document.querySelectorAll('link[rel=stylesheet]').length === 1")
    assert page.evaluate("window.kept") is True


def test_faults_are_shown_over_the_page_and_vanish_when_mended(page: Any, screen: Screen) -> None:
    source = "𝔘 <img src=x onerror=alert(1)> 𝔘 here"
    screen.fail((Fault("word", "<b>no</b> such word", place_at("content/a.md", source, 1, 34, 4), "mend it"),))
    panel(page).wait_for()
    text = panel(page).inner_text()
    for part in ("<b>no</b> such word", "content/a.md:1:34", source, "Help: mend it", "word"):
        assert part in text
    assert panel(page).locator("mark").inner_text() == "here"
    assert panel(page).locator("img, b").count() == 0
    screen.fail((Fault("other", "another fault"),))
    panel(page).get_by_text("another fault").wait_for()
    assert panel(page).count() == 1
    screen.show(site())
    panel(page).wait_for(state="detached")
    assert page.evaluate("window.kept") is True


def test_faults_can_be_put_away(page: Any, screen: Screen) -> None:
    screen.fail((Fault("word", "a fault"),))
    panel(page).get_by_role("button", name="Close").click()
    panel(page).wait_for(state="detached")


def test_a_warning_is_not_shown_over_the_page(page: Any, screen: Screen) -> None:
    built = site()
    screen.show(Built(built.files, "/news/", built.assets, faults=(Fault("unused", "x", severity="warning"),)))
    screen.fail((Fault("word", "an error"), Fault("unused", "a warning", severity="warning")))
    panel(page).get_by_text("an error").wait_for()
    assert "a warning" not in panel(page).inner_text()


def test_a_site_that_could_not_be_built_turns_into_the_site(chromium: Any) -> None:
    screen = Screen()
    screen.fail((Fault("word", "a fault from the start"),))
    with listen(screen, 0) as server:
        context = chromium.new_context()
        page = context.new_page()
        page.goto(server.address("/"))
        page.get_by_text("a fault from the start").wait_for()
        assert panel(page).count() == 0
        screen.show(site())
        page.get_by_text("One.").wait_for()
        assert page.url == server.address("/news/")
        context.close()
        screen.close()
