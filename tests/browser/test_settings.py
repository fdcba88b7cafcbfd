"""The panel behind `Aa`, and how far one has read."""

from __future__ import annotations

import shutil
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import BASE, Reader
from tests.browser.pages import until

pytestmark = pytest.mark.browser
STORY = "articles/putin-poroshenko-minsk/"
KEY = "/glossom/glossom:settings"


def choose(page: Any, *names: str) -> None:
    """Open the panel, choose, and put it away."""
    page.get_by_role("button", name="Aa").click()
    for name in names:
        page.get_by_role("radio", name=name, exact=True).check(force=True)  # it lies unseen over its words
    page.keyboard.press("Escape")


def style(page: Any, selector: str, name: str) -> str:
    return str(page.locator(selector).first.evaluate(f"element => getComputedStyle(element).{name}"))


BODY = ".prose p"
CHANGES = {
    "Sepia": ("body", "backgroundColor", "rgb(245, 236, 217)"),
    "Dark": ("body", "backgroundColor", "rgb(20, 21, 25)"),
    "Large": (BODY, "fontSize", "22px"),
    "Short": (".story-text", "width", "464px"),
    "Loose": (BODY, "lineHeight", "36.1px"),
    "Hide": ("a.g", "textDecorationColor", "rgba(0, 0, 0, 0)"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_choice_is_seen_at_once_and_kept(reader: Reader, name: str) -> None:
    selector, what, value = CHANGES[name]
    page = reader.open(STORY)
    assert style(page, selector, what) != value
    choose(page, name)
    assert style(page, selector, what) == value
    page.reload()
    assert style(page, selector, what) == value
    page.get_by_role("button", name="Aa").click()
    page.get_by_role("radio", name=name, exact=True).wait_for(state="attached")
    assert page.get_by_role("radio", name=name, exact=True).is_checked()


@pytest.mark.parametrize(("name", "family"), [("Legible sans", "Atkinson"), ("OpenDyslexic", "OpenDyslexic")])
def test_a_typeface_is_fetched_when_it_is_chosen(reader: Reader, name: str, family: str) -> None:
    page = reader.open(STORY)
    page.evaluate("document.fonts.ready")
    fonts = "[...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family)"
    assert "OpenDyslexic" not in page.evaluate(fonts)
    choose(page, name)
    assert style(page, BODY, "fontFamily").startswith(family)
    until(page, f"{fonts}.includes('{family}')")


def test_choices_are_applied_before_the_first_paint(reader: Reader) -> None:
    page = reader.open(STORY)
    choose(page, "Dark", "Huge")
    page.route("**/*.js", lambda route: route.abort())  # nothing but the script in the page itself
    page.reload()
    assert style(page, "body", "backgroundColor") == "rgb(20, 21, 25)"
    assert style(page, BODY, "fontSize") == "26px"
    reader.complaints.clear()  # the browser itself complains of the missing files


def test_many_sites_share_a_host_so_keys_begin_with_the_site_s_path(reader: Reader) -> None:
    page = reader.open(STORY)
    choose(page, "Dark")
    page.locator("#ref-minsk").click()
    page.get_by_role("button", name="Save word").click()
    page.get_by_role("button", name="Saved").wait_for()
    keys = page.evaluate("Object.keys(localStorage)")
    assert len(keys) == 2
    assert all(key.startswith("/glossom/") for key in keys)


def test_two_sites_on_one_host_know_nothing_of_each_other(chromium: Any, harbour: str, harbour_www: Path) -> None:
    neighbour = harbour_www / "neighbour"
    shutil.copytree(harbour_www / BASE, neighbour)
    context = chromium.new_context()
    page = context.new_page()
    page.goto(harbour + "articles/ferry/")
    choose(page, "Dark")
    page.locator("#ref-ferry").click()
    page.get_by_role("button", name="Save word").click()
    page.get_by_role("button", name="Saved").wait_for()
    page.goto(harbour.replace(BASE, "neighbour/") + "saved/")
    page.get_by_text("No words here yet").wait_for()
    assert page.evaluate("document.documentElement.dataset.theme") is None
    page.goto(harbour + "saved/")
    page.locator("#saved-list li").wait_for()
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    context.close()
    shutil.rmtree(neighbour)


def test_reset_brings_back_what_the_site_shows_to_everyone(reader: Reader) -> None:
    page = reader.open(STORY)
    before = [style(page, BODY, "fontSize"), style(page, "body", "backgroundColor")]
    choose(page, "Dark", "Huge", "Hide")
    page.get_by_role("button", name="Aa").click()
    page.get_by_role("button", name="Reset").click()
    assert [style(page, BODY, "fontSize"), style(page, "body", "backgroundColor")] == before
    assert page.get_by_role("radio", name="Auto", exact=True).is_checked()
    page.reload()
    assert [style(page, BODY, "fontSize"), style(page, "body", "backgroundColor")] == before


@pytest.mark.parametrize("kept", ["{", '"dark"', "[1, 2]", "7", '{"theme": "purple", "size": 3}'])
def test_damaged_settings_do_no_harm(reader: Reader, kept: str) -> None:
    page = reader.open(STORY)
    page.evaluate(f"kept => localStorage.setItem('{KEY}', kept)", kept)
    page.reload()
    assert page.get_by_role("heading", level=1).is_visible()
    choose(page, "Sepia")
    assert style(page, "body", "backgroundColor") == "rgb(245, 236, 217)"


def test_where_storage_is_forbidden_a_choice_lasts_as_long_as_the_page(reader: Reader) -> None:
    page = reader.page
    page.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new Error('forbidden') } })")
    reader.open(STORY)
    choose(page, "Dark")
    choose(page, "Huge")
    assert style(page, "body", "backgroundColor") == "rgb(20, 21, 25)"
    assert style(page, BODY, "fontSize") == "26px"


def test_another_tab_follows(reader: Reader) -> None:
    page = reader.open(STORY)
    other = page.context.new_page()
    other.goto(reader.site)
    choose(page, "Dark")
    until(other, "document.documentElement.dataset.theme === 'dark'")
    other.close()


def test_the_panel_is_worked_by_the_keyboard_alone(reader: Reader) -> None:
    page = reader.open(STORY)
    button = page.get_by_role("button", name="Aa")
    button.focus()
    page.keyboard.press("Enter")
    panel = page.get_by_role("dialog", name="Reading settings")
    panel.wait_for()
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.documentElement.dataset.theme") == "light"
    page.keyboard.press("Escape")
    panel.wait_for(state="hidden")
    assert button.evaluate("button => button === document.activeElement")


def test_on_a_phone_the_panel_leaves_some_of_the_page_in_sight(phone: Reader) -> None:
    page = phone.open(STORY)
    page.get_by_role("button", name="Aa").tap()
    panel = page.get_by_role("dialog", name="Reading settings")
    panel.wait_for()
    box = panel.bounding_box()
    assert box["y"] >= 0.35 * 844
    assert box["width"] == 390


# ---------------------------------------------------------------- notes in the margin


def test_notes_stand_in_the_margin_at_their_marks_and_do_not_overlap(reader: Reader) -> None:
    page = reader.open(STORY)
    choose(page, "In the margin")
    page.locator(".margin p").first.wait_for()
    notes = page.locator(".margin p").evaluate_all(
        "notes => notes.map((note) => note.getBoundingClientRect().toJSON())"
    )
    assert len(notes) > 10
    text = page.locator(".story-text").bounding_box()
    assert all(note["left"] > text["x"] + text["width"] for note in notes)
    assert all(note["right"] <= 1360 for note in notes)
    assert all(one["bottom"] <= other["top"] for one, other in pairwise(notes))
    beside = page.locator("[data-beside]").evaluate_all(
        "marks => marks.map((mark) => mark.getBoundingClientRect().top)"
    )
    assert len(beside) == len(notes)
    assert all(-1 <= note["top"] - mark <= 141 for note, mark in zip(notes, beside, strict=True))


def test_margin_notes_are_there_after_a_reload_and_follow_the_text_s_size(reader: Reader) -> None:
    page = reader.open(STORY)
    choose(page, "In the margin")
    page.reload()
    last = page.locator(".margin p").last
    last.wait_for()
    before = last.bounding_box()["y"]
    choose(page, "Huge")
    until(page, f"document.querySelector('.margin p:last-child')?.getBoundingClientRect().top > {before} + 100")


def test_a_mark_with_a_note_beside_it_opens_its_card_on_a_click_alone(timed_reader: Reader) -> None:
    page = timed_reader.open(STORY)
    choose(page, "In the margin")
    page.locator(".margin p").first.wait_for()
    page.locator("#ref-russia[data-beside]").hover()
    page.clock.fast_forward(4000)
    assert page.locator("#gloss-card:popover-open").count() == 0
    page.locator("#ref-russia").click()
    page.get_by_role("dialog", name="Russia").wait_for()


def test_a_note_that_finds_no_room_is_a_card(harbour_reader: Reader) -> None:
    page = harbour_reader.open("articles/ferry/")
    choose(page, "In the margin", "Long", "Small")
    page.locator(".margin p").first.wait_for()
    without = page.locator(".prose a.g[id]:not([data-beside])")
    assert page.locator(".margin p").count() + without.count() == page.locator(".notes li").count()
    assert without.count() > 0
    without.first.hover()
    page.locator("#gloss-card").wait_for()
    assert without.first.get_attribute("aria-expanded") == "true"


def test_a_narrow_window_has_cards_whatever_is_chosen(reader: Reader) -> None:
    page = reader.open(STORY)
    choose(page, "In the margin")
    page.locator(".margin p").first.wait_for()
    page.set_viewport_size({"width": 900, "height": 800})
    page.locator(".margin").wait_for(state="detached")
    assert page.evaluate("document.documentElement.scrollWidth") <= 900
    page.locator("#ref-russia").hover()
    page.get_by_role("dialog", name="Russia").wait_for()


def test_a_screen_reader_meets_each_note_once(reader: Reader) -> None:
    page = reader.open(STORY)
    before = page.locator("main").aria_snapshot()
    choose(page, "In the margin")
    page.locator(".margin p").first.wait_for()
    assert page.locator("main").aria_snapshot() == before


# ---------------------------------------------------------------- progress


def test_a_line_tells_how_far_one_has_read(reader: Reader) -> None:
    page = reader.open(STORY)
    read = "Number(getComputedStyle(document.querySelector('.story-text'), '::before').scale.split(' ')[0])"
    assert page.evaluate(read) == 0
    page.evaluate("scrollTo(0, document.querySelector('.story-text').getBoundingClientRect().top + scrollY + 300)")
    until(page, f"0 < {read} && {read} < 1")
    page.evaluate("document.querySelector('.after').scrollIntoView({ behavior: 'instant' })")
    until(page, f"{read} === 1")
