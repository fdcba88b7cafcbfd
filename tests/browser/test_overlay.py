"""What the key `e` opens beside a page of the preview, under the strict rules of a published page."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from glossom.cli.main import main
from glossom.model import Context, Evidence, Source, Suggestion
from glossom.outside.previewing.addresses import own_address
from glossom.reading.review import DRAFTS, write_drafts
from tests.asking import WAIT
from tests.browser.conftest import node_package
from tests.conftest import ROOT
from tests.sites import SITE, small_site

pytestmark = pytest.mark.browser

TALKS = "content/articles/2014/talks.md"
PAGE = "small/articles/talks/"
SENTENCE = "The presidents met in Minsk."
PRESIDENT = Suggestion(
    id="president",
    type="term",
    term="president",
    short="The head of a state.",
    evidence=(Evidence(text="one who <b>presides</b>", source=Source(name="A dictionary")),),
    contexts=(Context(article=TALKS, sentence=SENTENCE, words="presidents"),),
)
TOWN = replace(
    PRESIDENT,
    id="town",
    term="<img src=x onerror=alert(1)>",
    short="",
    contexts=(Context(article=TALKS, sentence="Separatists hold towns in the east.", words="towns"),),
)


def write_site(folder: Path) -> Path:
    """The small site with two drafts, of which one has no definition and a term that must stay text."""
    files = small_site() | {
        "site.yaml": SITE + "annotate: {max_per_100_words: null}\n",
        DRAFTS: write_drafts([PRESIDENT, TOWN]),
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder


@contextmanager
def served(site: Path, *options: str) -> Iterator[str]:
    """The address of a preview of the site."""
    command = [sys.executable, "-m", "glossom", "--site", str(site), "serve", "--no-open", "--port", "0", *options]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True, encoding="utf-8") as program:
        try:
            assert program.stderr is not None
            said = iter(program.stderr.readline, "")
            found = next(filter(None, (re.search(r"(http://127\.0\.0\.1:\d+/)small/", line) for line in said)))
            yield found[1]
        finally:
            program.kill()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A preview that no test changes."""
    with served(write_site(tmp_path_factory.mktemp("site"))) as address:
        yield address


@contextmanager
def opened(chromium: Any, address: str, path: str = PAGE, **options: Any) -> Iterator[Any]:
    """The page in a browser. It may complain of nothing, and asks nobody but the preview."""
    wrong: list[str] = []
    context = chromium.new_context(**options)
    page = context.new_page()
    page.on("console", lambda message: wrong.append(message.text))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("request", lambda asked: None if asked.url.startswith((address, "data:")) else wrong.append(asked.url))
    with page.expect_response("**/_glossom/events?*"):
        page.goto(address + path)
    yield page
    context.close()
    assert wrong == []


@pytest.fixture
def page(chromium: Any, address: str) -> Iterator[Any]:
    with opened(chromium, address, viewport={"width": 1360, "height": 900}) as page:
        yield page


def overlay(page: Any) -> Any:
    return page.get_by_role("region", name="About this page")


def open_overlay(page: Any) -> Any:
    page.keyboard.press("e")
    overlay(page).get_by_role("heading", name=re.compile("^Reports")).wait_for()
    return overlay(page)


def part(page: Any, title: str) -> Any:
    return overlay(page).locator("details", has=page.get_by_role("heading", name=re.compile(f"^{title}")))


def focused(page: Any) -> str:
    """The name of what has the focus in the overlay, or nothing."""
    found = page.evaluate(
        """() => {
            const one = document.querySelector("glossom-overlay")?.shadowRoot.activeElement;
            return one ? one.getAttribute("aria-label") ?? one.textContent : "";
        }"""
    )
    assert isinstance(found, str)
    return found


def lit(page: Any) -> str:
    """The words of the page that are pointed at."""
    found = page.evaluate("[...(CSS.highlights.get('glossom-place') ?? [])].map(String).join('|')")
    assert isinstance(found, str)
    return found


def becomes(page: Any, expression: str, value: object) -> None:
    """Waits (wait_for_function would break the page's rules)."""
    until = time.monotonic() + WAIT
    while (found := page.evaluate(expression)) != value:
        assert time.monotonic() < until, found


# ---------------------------------------------------------------- opening and closing


def test_e_opens_and_closes_it_and_the_focus_comes_back(page: Any) -> None:
    page.locator("#ref-minsk").focus()
    open_overlay(page)
    assert page.evaluate("document.activeElement.localName") == "glossom-overlay"
    page.keyboard.press("e")
    overlay(page).wait_for(state="detached")
    assert page.evaluate("document.activeElement.id") == "ref-minsk"


def test_escape_closes_it_and_leaves_the_card_open(page: Any) -> None:
    page.locator("#ref-minsk").click()
    page.locator("#gloss-card").wait_for()
    open_overlay(page)
    overlay(page).get_by_role("button", name="Close").focus()
    page.keyboard.press("Escape")
    overlay(page).wait_for(state="detached")
    assert page.locator("#gloss-card").is_visible()


def test_its_button_closes_it(page: Any) -> None:
    open_overlay(page).get_by_role("button", name="Close").click()
    overlay(page).wait_for(state="detached")


@pytest.mark.parametrize("keys", ["Control+e", "Alt+e", "Meta+e", "Shift+E"])
def test_e_with_another_key_is_not_meant(page: Any, keys: str) -> None:
    page.evaluate("addEventListener('keydown', (event) => { window.pressed = event.key; event.preventDefault() })")
    page.keyboard.press(keys)
    becomes(page, "window.pressed?.toLowerCase()", "e")
    open_overlay(page)  # had it been opened before, this would close it


def test_where_single_keys_are_switched_off_e_is_too(page: Any) -> None:
    page.evaluate("document.documentElement.dataset.keys = 'off'")
    page.keyboard.press("e")
    page.evaluate("delete document.documentElement.dataset.keys")
    open_overlay(page)


def test_e_in_a_field_is_a_letter(chromium: Any, address: str) -> None:
    with opened(chromium, address, "small/search/") as page:
        page.locator("#search-field").press_sequentially("peace")
        assert page.locator("#search-field").input_value() == "peace"
        page.locator("h1").click()
        open_overlay(page)


def test_it_stays_open_on_the_next_page_and_takes_no_focus_there(page: Any) -> None:
    open_overlay(page)
    page.goto(page.url.replace("articles/talks/", "glossary/minsk/"))
    part(page, "Where it is marked").get_by_role("button", name=f"Copy {TALKS}:7:23").wait_for()
    assert page.evaluate("document.activeElement.localName") == "body"
    page.keyboard.press("e")
    page.reload()
    page.locator("h1").wait_for()
    assert overlay(page).count() == 0


# ---------------------------------------------------------------- what it shows


def test_it_shows_all_that_is_known_of_an_article(page: Any) -> None:
    text = open_overlay(page).inner_text()
    for expected in ("Reading level: cannot be told", "2 marks in 17 words: 11.8 per 100 words", TALKS):
        assert expected in text
    marks = part(page, "Marks").inner_text()
    assert re.search(r"Minsk\s+7:23\s+→ minsk\s+words\.yaml:1:3", marks)
    assert re.search(r"Separatists\s+7:30\s+→ separatist\s+words\.yaml:5:3", marks)
    plain = part(page, "Found and left plain").inner_text()
    assert re.search(r"Minsk\s+9:1\s+.*repeat\s+→ minsk\s+words\.yaml:1:3", plain, re.DOTALL)


def test_what_editors_wrote_is_text(page: Any) -> None:
    open_overlay(page)
    suggestions = part(page, "Suggestions")
    assert "<img src=x onerror=alert(1)>" in suggestions.inner_text()
    assert "one who <b>presides</b>" in suggestions.inner_text()
    assert suggestions.locator("img, p b b").count() == 0
    assert "review --accept president" in suggestions.inner_text()
    assert "There is no explanation yet." in suggestions.inner_text()


@pytest.mark.parametrize("path", ["small/", "small/glossary/", "small/nowhere/"])
def test_another_page_shows_the_reports_only(chromium: Any, address: str, path: str) -> None:
    with opened(chromium, address, path.replace("nowhere/", "404.html")) as page:
        open_overlay(page)
        assert overlay(page).locator("summary").all_inner_texts() == ["Reports (0)"]


def test_reports_come_and_go_with_the_saves(chromium: Any, tmp_path: Path) -> None:
    site = write_site(tmp_path)
    with served(site) as address, opened(chromium, address) as page:
        open_overlay(page)
        part(page, "Reports").get_by_text("All is well.").wait_for()
        text = (site / TALKS).read_text("utf-8")
        (site / TALKS).write_text(text.replace("tags: [Diplomacy]", "tags: [Diplomacy"), "utf-8")
        part(page, "Reports").get_by_role("button", name=f"Copy {TALKS}:").first.wait_for()
        overlay(page).get_by_text("The latest build failed.").wait_for()
        (site / TALKS).write_text(text, "utf-8")
        part(page, "Reports").get_by_text("All is well.").wait_for()


# ---------------------------------------------------------------- copying, pointing


def test_a_click_copies_the_place_and_says_so(chromium: Any, address: str) -> None:
    with opened(chromium, address, permissions=["clipboard-read", "clipboard-write"]) as page:
        open_overlay(page)
        part(page, "Marks").get_by_role("button", name=f"Copy {TALKS}:7:23").click()
        overlay(page).get_by_role("status").get_by_text(f"Copied: {TALKS}:7:23").wait_for()
        assert page.evaluate("navigator.clipboard.readText()") == f"{TALKS}:7:23"
        part(page, "Marks").get_by_role("button", name="Copy content/glossary/words.yaml:1:3").focus()
        page.keyboard.press("Enter")
        overlay(page).get_by_role("status").get_by_text("words.yaml:1:3").wait_for()
        assert page.evaluate("navigator.clipboard.readText()") == "content/glossary/words.yaml:1:3"


def test_where_nothing_can_be_copied_the_place_can_be_selected(page: Any) -> None:
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    open_overlay(page)
    part(page, "Marks").get_by_role("button", name=f"Copy {TALKS}:7:23").click()
    field = overlay(page).get_by_role("textbox", name="To be copied")
    assert field.input_value() == f"{TALKS}:7:23"
    assert field.evaluate("field => field.selectionEnd - field.selectionStart") == len(f"{TALKS}:7:23")
    field.press("e")
    assert overlay(page).count() == 1


def test_a_row_shows_its_place_on_the_page_and_nothing_moves(page: Any) -> None:
    open_overlay(page)
    before = page.evaluate(
        "JSON.stringify([...document.querySelectorAll('main *')].map((e) => e.getBoundingClientRect()))"
    )
    rows = {
        "Minsk": part(page, "Marks").locator("li").nth(0),
        "Separatists": part(page, "Marks").locator("li").nth(1),
        "presidents": part(page, "Suggestions").locator("li").nth(0),
        "towns": part(page, "Suggestions").locator("li").nth(1),
    }
    for words, row in rows.items():
        row.hover()
        assert lit(page) == words
    part(page, "Found and left plain").locator("li button").first.focus()
    assert lit(page) == "Minsk"
    range_start = "[...CSS.highlights.get('glossom-place')][0].startContainer.data.trimStart().slice(0, 12)"
    assert page.evaluate(range_start) == "Minsk is the"  # the second one, that is left plain
    overlay(page).get_by_role("button", name="Close").focus()
    assert lit(page) == ""
    after = page.evaluate(
        "JSON.stringify([...document.querySelectorAll('main *')].map((e) => e.getBoundingClientRect()))"
    )
    assert after == before


# ---------------------------------------------------------------- accepting


def test_accepting_puts_the_mark_in_place_and_goes_on_to_the_next(chromium: Any, tmp_path: Path) -> None:
    site = write_site(tmp_path)
    with served(site) as address, opened(chromium, address) as page:
        assert page.locator("a.g[data-g=president]").count() == 0
        open_overlay(page)
        part(page, "Suggestions").get_by_role("button", name="Accept president", exact=True).focus()
        page.keyboard.press("Enter")
        page.locator("a.g[data-g=president]").wait_for()
        assert page.locator("a.g[data-g=president]").inner_text() == "presidents"
        overlay(page).get_by_role("status").get_by_text("'president' is in the glossary now").wait_for()
        assert "president" not in part(page, "Suggestions").locator("li b").first.inner_text()
        assert focused(page) == f"Accept {TOWN.term}"
        assert re.search(r"presidents\s+7:5\s+→ president", part(page, "Marks").inner_text())
    assert "id: president" in "".join(file.read_text("utf-8") for file in (site / "content/glossary").iterdir())
    assert "president" not in (site / DRAFTS).read_text("utf-8").replace("presidents met", "")


def test_what_cannot_be_accepted_says_why_and_nothing_changes(chromium: Any, tmp_path: Path) -> None:
    site = write_site(tmp_path)
    drafts = (site / DRAFTS).read_text("utf-8")
    with served(site) as address, opened(chromium, address) as page:
        open_overlay(page)
        row = part(page, "Suggestions").locator("li").nth(1)
        row.get_by_role("button", name=re.compile("^Accept")).click()
        row.get_by_role("heading", name=re.compile("no definition")).wait_for()
        row.get_by_text("Help:").wait_for()
        overlay(page).get_by_role("status").get_by_text("was not accepted").wait_for()
        row.get_by_role("button", name=re.compile("^Accept")).click()  # again: the reason stands there once
        overlay(page).get_by_role("status").get_by_text("was not accepted").wait_for()
        assert row.locator(".failed").count() == 1
    assert (site / DRAFTS).read_text("utf-8") == drafts


def test_what_was_accepted_elsewhere_goes_without_a_reload(chromium: Any, tmp_path: Path) -> None:
    site = write_site(tmp_path)
    with served(site) as address, opened(chromium, address) as page:
        open_overlay(page)
        page.evaluate("window.kept = true")
        (site / DRAFTS).write_text(write_drafts([TOWN]), "utf-8")
        part(page, "Suggestions").get_by_role("heading", name="Suggestions (1)").wait_for()
        assert page.evaluate("window.kept") is True


# ---------------------------------------------------------------- who may not


def test_on_another_computer_it_tells_nothing_and_says_where_it_would(chromium: Any, tmp_path: Path) -> None:
    address = own_address()
    if not address or address.startswith("127."):
        pytest.skip("this machine has no address on a network")
    with served(write_site(tmp_path), "--host", address) as here:
        context = chromium.new_context()
        page = context.new_page()
        page.goto(here.replace("127.0.0.1", address) + PAGE)
        page.locator("h1").wait_for()
        page.keyboard.press("e")
        overlay(page).get_by_text("Only the computer on which the preview runs").wait_for()
        assert overlay(page).get_by_role("button").all_inner_texts() == ["Close"]
        assert "content/" not in overlay(page).inner_text()
        context.close()


def test_published_pages_know_nothing_of_it(tmp_path: Path) -> None:
    site = write_site(tmp_path / "site")
    assert main(["--site", str(site), "build", "--no-search"]) == 0
    files = [path for path in (site / "public").rglob("*") if path.is_file()]
    assert len(files) > 20
    for path in files:
        assert path.name not in ("overlay.js", "reload.js", "rows.js", "faults.js", "pointing.js")
        assert b"_glossom" not in path.read_bytes()


# ---------------------------------------------------------------- for everybody


@pytest.mark.parametrize("width", [320, 768, 1360])
def test_it_fits_and_the_page_beside_it_can_be_read(chromium: Any, address: str, width: int) -> None:
    with opened(chromium, address, viewport={"width": width, "height": 640}) as page:
        open_overlay(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        box = page.locator("glossom-overlay").bounding_box()
        content = page.locator("glossom-overlay section > div").first
        assert content.evaluate("one => one.scrollWidth <= one.clientWidth")
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width
        part(page, "Found and left plain").locator("li button").first.focus()
        mark = page.evaluate("[...CSS.highlights.get('glossom-place')][0].getBoundingClientRect().toJSON()")
        below = width < 1024 and mark["bottom"] <= box["y"] + 1
        assert below or mark["right"] <= box["x"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_fault_in_it(chromium: Any, address: str, scheme: str) -> None:
    axe = node_package("axe", "axe-core/axe.min.js").read_text("utf-8")
    context = chromium.new_context(color_scheme=scheme, bypass_csp=True)
    context.add_init_script(axe)
    page = context.new_page()
    page.goto(address + PAGE)
    page.locator("h1").wait_for()
    open_overlay(page)
    found = page.evaluate(
        "axe.run({ include: ['glossom-overlay'] }, { resultTypes: ['violations'] })"
        ".then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`))"
    )
    assert found == []
    context.close()


def test_it_can_be_walked_through_by_keyboard(page: Any) -> None:
    open_overlay(page)
    reached = []
    for _ in range(40):
        page.keyboard.press("Tab")
        name = focused(page)
        if not name:
            break
        reached.append(name)
    for name in ("Close", f"Copy {TALKS}", "Accept president", f"Copy {TALKS}:7:23", f"Copy {TALKS}:9:1"):
        assert name in reached
