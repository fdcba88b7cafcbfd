"""The card on a phone: a sheet from below, which Back puts away before it leaves the page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.browser.conftest import Desk, Reader, reading
from tests.browser.pages import card, mark, until

pytestmark = pytest.mark.browser
STORY = "articles/putin-poroshenko-minsk/"


@pytest.fixture
def small_phone(desk: Desk, site: str) -> Iterator[Reader]:
    with reading(desk, site, viewport={"width": 320, "height": 568}, has_touch=True, is_mobile=True) as one:
        yield one


def test_a_tap_opens_the_card_as_a_sheet_at_the_foot_of_a_phone(phone: Reader) -> None:
    page = phone.open(STORY)
    mark(page).tap()
    card(page).wait_for()
    box = card(page).bounding_box()
    assert box["width"] == 390
    assert box["y"] + box["height"] == pytest.approx(844, abs=1)
    assert box["height"] <= 0.6 * 844 + 1


@pytest.mark.parametrize("entry", ["minsk", "ceasefire", "moscow", "euromaidan", "united-nations"])
def test_the_word_stands_above_the_sheet(small_phone: Reader, entry: str) -> None:
    page = small_phone.open(STORY)
    mark(page, entry).tap()
    page.locator("#gloss-card").wait_for()
    word, sheet = mark(page, entry).bounding_box(), page.locator("#gloss-card").bounding_box()
    assert word["y"] >= 0
    assert word["y"] + word["height"] <= sheet["y"]


def test_every_action_of_the_card_has_room_on_the_smallest_screen(small_phone: Reader) -> None:
    page = small_phone.open(STORY)
    mark(page).tap()
    card(page).locator("[data-g='kyiv']").tap()
    box = card(page, "Kyiv")
    for name in ("Save word", "Back", "Close"):
        place = box.get_by_role("button", name=name).bounding_box()
        assert place["height"] >= 44
        assert 0 <= place["x"] <= place["x"] + place["width"] <= 320


def test_a_tap_elsewhere_closes_the_sheet(phone: Reader) -> None:
    page = phone.open(STORY)
    mark(page).tap()
    card(page).wait_for()
    page.touchscreen.tap(20, 20)
    card(page).wait_for(state="hidden")


def test_back_closes_the_sheet_before_it_leaves_the_page(phone: Reader) -> None:
    page = phone.open("")
    phone.open(STORY)
    mark(page).tap()
    until(page, "history.state === 'card'")
    page.go_back()
    card(page).wait_for(state="hidden")
    assert page.url == phone.site + STORY
    page.go_back()
    assert page.url == phone.site


@pytest.mark.parametrize("way", ["tap elsewhere", "Close", "Escape", "another word"])
def test_back_is_never_pressed_in_vain(phone: Reader, way: str) -> None:
    page = phone.open("")
    phone.open(STORY)
    mark(page).tap()
    until(page, "history.state === 'card'")
    if way == "another word":
        mark(page, "russia").tap()
        card(page, "Russia").wait_for()
        until(page, "history.state === 'card'")
        page.go_back()
    elif way == "Close":
        card(page).get_by_role("button", name="Close").tap()
    elif way == "Escape":
        page.keyboard.press("Escape")
    else:
        page.touchscreen.tap(20, 20)
    until(page, "history.state === null && !document.querySelector('.card:popover-open')")
    page.go_back()
    assert page.url == phone.site


def test_back_from_the_entry_that_a_sheet_led_to_comes_to_the_story(phone: Reader) -> None:
    page = phone.open("")
    phone.open(STORY)
    mark(page).tap()
    until(page, "history.state === 'card'")
    card(page).get_by_role("link", name="Full entry").tap()
    page.wait_for_url("**/glossary/minsk/")
    page.go_back()
    assert page.url == phone.site + STORY
    assert page.evaluate("history.state") is None
    page.go_back()
    assert page.url == phone.site


def test_a_link_outside_the_sheet_is_followed_from_the_story_s_own_place_in_the_history(phone: Reader) -> None:
    page = phone.open("")
    phone.open(STORY)
    mark(page).tap()
    until(page, "history.state === 'card'")
    page.get_by_role("banner").get_by_role("link", name="Glossary").evaluate("link => link.click()")
    page.wait_for_url("**/glossary/")
    page.go_back()
    assert page.url == phone.site + STORY
    page.go_back()
    assert page.url == phone.site


def test_the_page_stays_where_it_was_scrolled_to_when_the_sheet_goes(phone: Reader) -> None:
    page = phone.open(STORY)
    mark(page, "moscow").tap()
    until(page, "history.state === 'card'")
    place = page.evaluate("scrollBy(0, 200); scrollY")
    page.locator("#gloss-card").get_by_role("button", name="Close").tap()
    until(page, "history.state === null")
    assert page.evaluate("scrollY") == place


def test_a_page_loaded_anew_under_a_sheet_needs_one_back_to_leave(phone: Reader) -> None:
    page = phone.open("")
    phone.open(STORY)
    mark(page).tap()
    until(page, "history.state === 'card'")
    page.reload()
    until(page, "history.state === null")
    page.go_back()
    assert page.url == phone.site


def test_on_a_wide_screen_back_leaves_the_page(reader: Reader) -> None:
    page = reader.open("")
    reader.open(STORY)
    mark(page).click()
    card(page).wait_for()
    page.go_back()
    assert page.url == reader.site
