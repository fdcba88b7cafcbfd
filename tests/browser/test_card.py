"""The card of a marked word: how it comes, what it says, how it goes."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.browser.conftest import Reader
from tests.browser.pages import card, mark, until

pytestmark = pytest.mark.browser
STORY = "articles/putin-poroshenko-minsk/"
READY = "document.getElementById('gloss-card') !== null"
"""The card's modules are fetched when the reader stirs."""


def focused(page: Any) -> str:
    """The role, or else the id, of what has the focus."""
    return str(page.evaluate("document.activeElement.getAttribute('role') ?? document.activeElement.id"))


# ---------------------------------------------------------------- mouse


def test_a_mark_shows_its_card_to_the_mouse_and_esc_puts_it_away(reader: Reader) -> None:
    page = reader.open(STORY)
    mark(page).hover()
    card(page).wait_for()
    assert "Belarus" in card(page).inner_text()
    page.keyboard.press("Escape")
    card(page).wait_for(state="hidden")
    assert page.url.endswith(STORY)


def test_the_mouse_can_move_into_the_card_and_the_card_goes_when_it_leaves(timed_reader: Reader) -> None:
    page = timed_reader.open(STORY)
    mark(page).hover()
    card(page).wait_for()
    card(page).get_by_role("heading").hover()
    page.clock.fast_forward(4000)
    assert card(page).is_visible()
    page.locator("h1").hover()
    card(page).wait_for(state="hidden")


def test_a_click_opens_the_card_and_a_click_elsewhere_closes_it(reader: Reader) -> None:
    page = reader.open(STORY)
    mark(page).click()
    card(page).wait_for()
    page.locator("h1").click(position={"x": 5, "y": 5})
    card(page).wait_for(state="hidden")


def test_a_clicked_card_stays_when_the_mouse_leaves(timed_reader: Reader) -> None:
    page = timed_reader.open(STORY)
    mark(page).click()
    card(page).wait_for()
    page.locator("h1").hover(position={"x": 5, "y": 5})
    page.clock.fast_forward(4000)
    assert card(page).is_visible()


def test_a_second_click_closes_the_card_and_a_double_click_opens_it(reader: Reader) -> None:
    page = reader.open(STORY)
    mark(page).click()
    card(page).wait_for()
    mark(page).click()
    card(page).wait_for(state="hidden")
    mark(page, "ceasefire").dblclick()
    card(page, "ceasefire").wait_for()


def test_the_close_button_closes_the_card(reader: Reader) -> None:
    page = reader.open(STORY)
    mark(page).click()
    card(page).get_by_role("button", name="Close").click()
    card(page).wait_for(state="hidden")


def test_a_mark_is_a_link_to_its_entry(reader: Reader) -> None:
    page = reader.open(STORY)
    with page.context.expect_page() as opened:
        mark(page).click(modifiers=["Control"])
    opened.value.wait_for_load_state()
    assert opened.value.url.endswith("/glossary/minsk/")
    page.mouse.move(0, 0)  # a card of the resting pointer goes with it; one of the click would stay
    card(page).wait_for(state="hidden")


def test_the_first_click_is_not_lost_however_early_it_comes(reader: Reader) -> None:
    page = reader.page
    held: list[Any] = []

    def hold(route: Any) -> None:
        held.append(route)

    page.route("**/js/card.js", hold)
    page.goto(reader.site + STORY)
    mark(page).click()
    until(page, "document.activeElement.id === 'ref-minsk'")
    held[0].continue_()
    card(page).wait_for()
    assert page.url.endswith(STORY)


def test_a_card_that_cannot_be_had_leaves_the_link(reader: Reader) -> None:
    page = reader.page
    page.route("**/js/card.js", lambda route: route.abort())
    page.goto(reader.site + STORY)
    mark(page).click()
    page.wait_for_url("**/glossary/minsk/")
    reader.complaints.clear()  # the browser itself complains of the missing file


# ---------------------------------------------------------------- keyboard and screen reader


def test_enter_opens_the_card_and_esc_gives_the_focus_back(reader: Reader) -> None:
    page = reader.open(STORY)
    mark(page).focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    until(page, READY)
    assert not card(page).is_visible()
    page.keyboard.press("Enter")
    card(page).wait_for()
    assert focused(page) == "dialog"
    page.keyboard.press("Escape")
    card(page).wait_for(state="hidden")
    assert focused(page) == "ref-minsk"


def test_the_focus_alone_opens_no_card_however_long_it_rests(timed_reader: Reader) -> None:
    page = timed_reader.open(STORY)
    mark(page).hover()
    page.clock.fast_forward(4000)
    card(page).wait_for()  # so all that opens cards is there
    page.keyboard.press("Escape")
    page.locator("h1").hover()
    card(page).wait_for(state="hidden")
    page.keyboard.press("n")
    until(page, "document.activeElement.matches('a.g')")
    page.keyboard.press("Tab")
    page.clock.fast_forward(4000)
    assert page.evaluate("document.activeElement.matches('a.g')")
    assert page.locator("#gloss-card:popover-open").count() == 0


def test_enter_on_the_word_of_the_open_card_closes_it(reader: Reader) -> None:
    page = reader.open(STORY)
    mark(page).press("Enter")
    card(page).wait_for()
    mark(page).press("Enter")
    card(page).wait_for(state="hidden")
    assert focused(page) == "ref-minsk"


def test_tab_goes_through_the_card_and_on_to_the_next_word(reader: Reader) -> None:
    page = reader.open(STORY)
    mark(page).press("Enter")
    card(page).wait_for()
    inside = card(page).locator("a, button").filter(visible=True).count()
    for _ in range(inside):
        page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Close"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('a.g') && document.activeElement.id !== 'ref-minsk'")
    card(page).wait_for(state="hidden")


def test_a_mark_says_that_it_has_a_card_and_whether_it_is_open(reader: Reader) -> None:
    page = reader.open(STORY)
    assert mark(page).get_attribute("aria-haspopup") == "dialog"
    assert mark(page).get_attribute("aria-expanded") == "false"
    mark(page).click()
    card(page).wait_for()
    assert mark(page).get_attribute("aria-expanded") == "true"
    assert mark(page).get_attribute("aria-controls") == "gloss-card"
    page.keyboard.press("Escape")
    card(page).wait_for(state="hidden")
    assert mark(page).get_attribute("aria-expanded") == "false"


# ---------------------------------------------------------------- what it says


def test_a_card_tells_type_meaning_here_and_facts(reader: Reader) -> None:
    page = reader.open(STORY)
    mark(page).click()
    card(page).wait_for()
    text = card(page).inner_text()
    for part in ("Place · Capital of Belarus", "Here: the place of the talks", "Country", "Full entry"):
        assert part in text
    shape = card(page).locator(".ty").evaluate("type => getComputedStyle(type, '::before').clipPath")
    assert shape.startswith("polygon")


def test_the_full_entry_is_one_click_away(reader: Reader) -> None:
    page = reader.open(STORY)
    mark(page).click()
    card(page).get_by_role("link", name="Full entry").click()
    page.wait_for_url("**/glossary/minsk/")


def test_a_word_of_another_form_is_explained_by_its_entry(reader: Reader) -> None:
    page = reader.open(STORY)
    link = page.locator("a.g", has_text="separatists").first
    link.click()
    card(page, "separatist").wait_for()
    assert link.get_attribute("aria-expanded") == "true"


def test_a_word_in_the_card_opens_in_the_card_and_back_returns(reader: Reader) -> None:
    page = reader.open(STORY)
    mark(page).click()
    card(page).locator("[data-g='kyiv']").click()
    card(page, "Kyiv").wait_for()
    assert focused(page) == "dialog"
    card(page, "Kyiv").get_by_role("button", name="Back").click()
    card(page).wait_for()
    assert not card(page).get_by_role("button", name="Back").is_visible()


def test_an_entry_that_the_page_does_not_note_is_fetched_and_its_links_hold(reader: Reader) -> None:
    page = reader.open(STORY)
    mark(page, "head-of-state").click()
    box = card(page, "head of state")
    box.locator("[data-g='prime-minister']").click()
    fetched = card(page, "prime minister")
    fetched.wait_for()
    assert page.url.endswith(STORY)
    links = fetched.locator("a").evaluate_all("links => links.map(link => link.href)")
    assert links
    assert all(re.search(r"/glossom/glossary/[\w-]+/$", link) for link in links)


def test_an_entry_s_own_page_has_cards_too(reader: Reader) -> None:
    page = reader.open("glossary/minsk/")
    page.locator(".entry a[data-g='belarus']").first.click()
    card(page, "Belarus").wait_for()


def test_without_javascript_a_mark_leads_to_its_entry(scriptless: Any, site: str) -> None:
    page = scriptless
    page.goto(site + STORY)
    mark(page).click()
    assert page.url.endswith("/glossary/minsk/")


# ---------------------------------------------------------------- how it stands


def test_nothing_moves_when_a_card_opens(reader: Reader) -> None:
    page = reader.open(STORY)
    before = page.evaluate("[document.documentElement.scrollHeight, scrollY]")
    place = mark(page, "ceasefire").bounding_box()
    mark(page).click()
    card(page).wait_for()
    assert page.evaluate("[document.documentElement.scrollHeight, scrollY]") == before
    assert mark(page, "ceasefire").bounding_box() == place


@pytest.mark.parametrize("motion", ["reduce", "no-preference"])
def test_a_card_moves_only_for_readers_who_have_not_asked_for_less_motion(reader: Reader, motion: str) -> None:
    page = reader.page
    page.emulate_media(reduced_motion=motion)
    reader.open(STORY)
    mark(page).click()
    card(page).wait_for()
    name = card(page).evaluate("card => getComputedStyle(card).animationName")
    assert (name == "none") == (motion == "reduce")


def test_in_forced_colours_the_card_has_an_edge_and_types_their_shapes(reader: Reader) -> None:
    page = reader.page
    page.emulate_media(forced_colors="active")
    reader.open(STORY)
    mark(page).click()
    card(page).wait_for()
    assert card(page).evaluate("card => getComputedStyle(card).borderBottomStyle") == "solid"
    ink = card(page).locator(".ty").evaluate("type => getComputedStyle(type, '::before').backgroundColor")
    assert ink == page.evaluate("getComputedStyle(document.body).color")


@pytest.mark.parametrize("room", [(680, 450), (640, 400)])  # 1360 x 900 and 1280 x 800 at 200 %
def test_the_card_is_whole_and_can_be_scrolled_at_200_percent(reader: Reader, room: tuple[int, int]) -> None:
    page = reader.page
    page.set_viewport_size({"width": room[0], "height": room[1]})
    reader.open(STORY)
    mark(page).click()
    card(page).wait_for()
    box = card(page).bounding_box()
    assert box["x"] >= 0
    assert box["y"] >= 0
    assert box["x"] + box["width"] <= room[0] + 0.5
    assert box["y"] + box["height"] <= room[1] + 0.5
    card(page).get_by_role("button", name="Close").scroll_into_view_if_needed()
    card(page).get_by_role("button", name="Close").click()
    card(page).wait_for(state="hidden")


@pytest.mark.parametrize("entry", ["russia", "petro-poroshenko", "ceasefire", "moscow", "united-nations"])
@pytest.mark.parametrize("height", [500, 900])
def test_a_browser_that_cannot_anchor_shows_whole_cards_too(reader: Reader, entry: str, height: int) -> None:
    def without_anchors(route: Any) -> None:
        sheet = route.fetch().text().replace("@supports (anchor-name: --a)", "@supports (no-such: thing)")
        route.fulfill(body=sheet, content_type="text/css")

    page = reader.page
    page.set_viewport_size({"width": 900, "height": height})
    page.add_init_script("CSS.supports = () => false")
    page.route("**/css/card.css", without_anchors)
    reader.open(STORY)
    mark(page, entry).click()
    page.locator("#gloss-card").wait_for()
    word, box = mark(page, entry).bounding_box(), page.locator("#gloss-card").bounding_box()
    assert 0 <= box["x"] <= box["x"] + box["width"] <= 900
    assert 0 <= box["y"] <= box["y"] + box["height"] <= height
    assert box["y"] + box["height"] <= word["y"] or box["y"] >= word["y"] + word["height"]
