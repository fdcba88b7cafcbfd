"""What a reader sees and does, in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.browser.conftest import Reader, served_build
from tests.browser.pages import PAGES, STORY, mark, open_page

pytestmark = pytest.mark.browser
SPACED_OUT = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
        word-spacing: .16em !important } p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}"""


@pytest.fixture(scope="module")
def second_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the sample site, built once more."""
    with served_build(tmp_path_factory.mktemp("second-www")) as address:
        yield address


@pytest.mark.parametrize("kind", PAGES)
def test_no_page_is_wider_than_the_screen(reader: Reader, kind: str) -> None:
    open_page(reader.page, reader.site + PAGES[kind])
    wide = {}
    for width in (320, 390, 640, 768, 1024, 1360):  # 640: 1280 at 200 %
        reader.page.set_viewport_size({"width": width, "height": 700})
        wide[width] = reader.page.evaluate("document.documentElement.scrollWidth")
    assert {width: found for width, found in wide.items() if found > width} == {}


@pytest.mark.parametrize("kind", PAGES)
def test_nor_where_a_reader_spaces_the_text_out(reader: Reader, kind: str) -> None:
    """WCAG 2.2, 1.4.12: nothing is lost where letters, words, lines and paragraphs stand further apart."""
    page = reader.page
    page.set_viewport_size({"width": 320, "height": 700})
    open_page(page, reader.site + PAGES[kind])
    page.evaluate(SPACED_OUT)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_search_finds_a_story_by_its_words(reader: Reader) -> None:
    page = reader.open("search/")
    page.get_by_role("searchbox").fill("separatists")
    result = page.get_by_role("main").locator(f"a[href*='{STORY}']").first
    result.wait_for()
    result.click()
    page.wait_for_url(f"**/{STORY}**")


def test_search_gives_no_list_pages_and_no_excerpt_from_notes(reader: Reader) -> None:
    page = reader.open("search/?q=Minsk")
    page.get_by_role("main").locator(f"a[href*='{STORY}']").first.wait_for()
    links = page.get_by_role("main").locator("a").evaluate_all("links => links.map(link => link.href)")
    found = [link.partition("/glossom/")[2].partition("?")[0] for link in links]
    assert not [link for link in found if link in ("", "glossary/") or link.startswith(("tags/", "archive/"))]
    assert "Notes to this story" not in page.get_by_role("main").inner_text()


def found(page: Any, address: str, words: str) -> list[str]:
    """The titles that a search gives, in order."""
    page.goto(f"{address}search/?q={words}")
    page.get_by_role("main").locator("a[href*='/glossary/'], a[href*='/articles/']").first.wait_for()
    titles: list[str] = page.get_by_role("main").locator("h2 a, h3 a").all_inner_texts()
    return titles


@pytest.mark.parametrize("words", ["separatists", "Minsk", "climate agreement", "rocket"])
def test_two_builds_answer_a_search_alike(reader: Reader, second_site: str, words: str) -> None:
    first = found(reader.page, reader.site, words)
    assert first
    second = found(reader.page, second_site, words)
    reader.complaints.clear()  # the second site lies on another port
    assert first == second


@pytest.mark.parametrize("path", [STORY, "glossary/", ""])
def test_every_page_reads_well_without_javascript(scriptless: Any, site: str, path: str) -> None:
    page = scriptless
    page.goto(site + path)
    assert page.get_by_role("heading", level=1).is_visible()
    if path == STORY:
        assert page.locator("#note-minsk").is_visible()
        mark(page).click()
        assert page.url.endswith("/glossary/minsk/")


@pytest.mark.parametrize("kind", [kind for kind, address in PAGES.items() if "?" not in address])
def test_without_javascript_nothing_is_offered_that_does_nothing(scriptless: Any, site: str, kind: str) -> None:
    page = scriptless
    page.goto(site + PAGES[kind])
    assert page.get_by_role("heading", level=1).is_visible()
    idle = {"button", "searchbox", "combobox", "checkbox", "dialog", "radio"}
    if kind == "glossary":
        idle.remove("radio")  # its filter needs no script
    assert [role for role in idle if page.get_by_role(role).count()] == []
    assert page.get_by_role("main").get_by_role("link").count() > 0


def test_without_javascript_numbers_are_printed_and_older_stories_found(scriptless: Any, site: str) -> None:
    page = scriptless
    page.goto(site)
    page.get_by_role("link", name="Older stories").click()
    assert page.url == site + PAGES["archive"]
    page.goto(site + STORY)
    page.emulate_media(media="print")
    number = mark(page).evaluate("mark => getComputedStyle(mark, '::after').content.replaceAll('\"', '')")
    ids = page.locator(".notes li").evaluate_all("notes => notes.map(({ id }) => id)")
    assert ids[int(number) - 1] == "note-minsk"


def test_a_missing_page_leads_home(reader: Reader) -> None:
    page = reader.open("no/such/page")
    reader.complaints.clear()  # the browser itself complains of the 404
    links = page.get_by_role("main").locator("a").evaluate_all("links => links.map(link => link.href)")
    assert any(link.endswith("/glossom/") for link in links)
