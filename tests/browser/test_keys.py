"""Keys: search, from mark to mark, and the list of them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.browser.conftest import Reader
from tests.browser.pages import until

pytestmark = pytest.mark.browser
STORY = "articles/putin-poroshenko-minsk/"
FIRST = ["ref-russia", "ref-ukraine", "ref-minsk"]


def focused(page: Any) -> str:
    return str(page.evaluate("document.activeElement.id"))


def press(page: Any, key: str, expected: str) -> None:
    """Press a key; the focus comes to the element of this id."""
    page.keyboard.press(key)
    until(page, f"document.activeElement.id === '{expected}'")


@pytest.mark.parametrize("key", ["/", "Control+k", "Meta+k"])
def test_a_key_leads_to_search(reader: Reader, key: str) -> None:
    page = reader.open(STORY)
    page.keyboard.press(key)
    page.wait_for_url("**/search/**")
    page.get_by_role("searchbox").wait_for()


@pytest.mark.parametrize("key", ["/", "Control+k"])
def test_on_the_search_page_it_leads_to_the_field(reader: Reader, key: str) -> None:
    page = reader.open("search/")
    page.get_by_role("link", name="Glossary").first.focus()
    press(page, key, "search-field")
    assert page.get_by_role("searchbox").input_value() == ""


def test_n_and_p_go_from_mark_to_mark(reader: Reader) -> None:
    page = reader.open(STORY)
    for expected in FIRST:
        press(page, "n", expected)
    press(page, "p", FIRST[1])
    page.keyboard.press("Enter")
    page.get_by_role("dialog", name="Ukraine").wait_for()
    press(page, "n", FIRST[2])
    page.get_by_role("dialog").wait_for(state="hidden")


def test_n_goes_on_from_what_is_on_the_screen(reader: Reader) -> None:
    page = reader.open(STORY)
    page.evaluate("document.getElementById('ref-moscow').scrollIntoView({ block: 'start', behavior: 'instant' })")
    page.keyboard.press("n")
    until(page, "document.activeElement.matches('a.g')")
    place = page.evaluate("document.activeElement.getBoundingClientRect().top")
    assert 0 <= place <= 900
    assert page.evaluate("scrollY") > 100


def test_the_mark_that_is_gone_to_is_brought_into_sight(reader: Reader) -> None:
    page = reader.page
    page.emulate_media(reduced_motion="reduce")
    reader.open(STORY)
    page.locator("a.g").nth(12).focus()
    page.evaluate("scrollTo({ top: 0, behavior: 'instant' })")
    expected = page.locator("a.g:not([tabindex])").nth(13).get_attribute("id")
    press(page, "n", expected)
    until(
        page, "(({ top, bottom }) => top > 0 && bottom < innerHeight)(document.activeElement.getBoundingClientRect())"
    )


def test_at_the_ends_the_focus_stays(reader: Reader) -> None:
    page = reader.open(STORY)
    press(page, "n", FIRST[0])
    page.keyboard.press("p")
    press(page, "n", FIRST[1])  # `p` had nowhere to go


def test_the_list_of_keys_opens_and_closes(reader: Reader) -> None:
    page = reader.open(STORY)
    page.keyboard.press("?")
    keys = page.get_by_role("dialog", name="Keyboard")
    keys.wait_for()
    assert "Next marked word" in keys.inner_text()
    until(page, "document.activeElement.id === 'keys'")
    page.keyboard.press("Escape")
    keys.wait_for(state="hidden")


def test_the_list_of_keys_is_found_without_knowing_its_key(reader: Reader) -> None:
    page = reader.open(STORY)
    page.get_by_role("button", name="Aa").click()
    page.get_by_role("button", name="Keyboard").click()
    keys = page.get_by_role("dialog", name="Keyboard")
    keys.wait_for()
    keys.get_by_role("button", name="Close").click()
    keys.wait_for(state="hidden")


@pytest.mark.parametrize("key", ["n", "p", "/", "?"])
def test_who_types_is_left_alone(reader: Reader, key: str) -> None:
    page = reader.open("search/")
    field = page.get_by_role("searchbox")
    field.focus()
    page.keyboard.press(key)
    assert field.input_value() == key
    assert focused(page) == "search-field"
    assert page.get_by_role("dialog").count() == 0


@pytest.mark.parametrize("key", ["Control+n", "Alt+n", "Meta+p", "Control+Shift+k", "Alt+/"])
def test_keys_with_other_modifiers_are_the_browser_s(reader: Reader, key: str) -> None:
    page = reader.open(STORY)
    page.evaluate("addEventListener('keydown', (event) => (window.taken = event.defaultPrevented))")
    page.keyboard.press(key)
    until(page, "window.taken !== undefined")
    assert page.evaluate("window.taken") is False


def test_single_keys_can_be_switched_off(reader: Reader) -> None:
    page = reader.open(STORY)
    page.keyboard.press("?")
    page.get_by_role("dialog", name="Keyboard").wait_for()
    page.get_by_role("radio", name="Off").check(force=True)
    page.keyboard.press("Escape")
    page.reload()
    page.evaluate("addEventListener('keydown', (event) => (window.taken = event.defaultPrevented))")
    for key in ("n", "?", "/"):
        page.keyboard.press(key)
        assert page.evaluate("window.taken") is False
    page.keyboard.press("Control+k")
    page.wait_for_url("**/search/**")
