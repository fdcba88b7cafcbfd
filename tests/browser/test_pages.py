"""Pages as a reader meets them: without JavaScript, in other languages, in the theme plain, empty and long."""

from __future__ import annotations

import gzip
import wave
from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest

from tests.browser.conftest import Desk, Reader, node_package, reading, served_build
from tests.browser.pages import STORY, until
from tests.browser.test_axe import RULES, RUN
from tests.sites import small_site

pytestmark = pytest.mark.browser
KB = 1000
PLAIN_PAGES = {
    "home": "", "article": "articles/ferry/", "glossary": "glossary/", "entry": "glossary/ferry/", "topics": "topics/",
    "tag": "tags/transport/", "search": "search/", "saved": "saved/", "text": "about/", "404": "404.html",
}  # fmt: skip
ARABIC = """---
title: الرئيسان يلتقيان في مينسك
date: 2014-08-27
lang: ar
deck: التقى رئيسا روسيا وأوكرانيا وجها لوجه.
corrections: [{date: 2014-08-28, text: كان الاسم خطأ.}]
---

التقى الرئيسان في مينسك مساء الثلاثاء. استمرت القمة ساعتين.
"""
ENTRIES = """- id: minsk
  type: place
  term: Minsk
  aliases: [{form: مينسك, lang: ar}]
  pronunciation: {respell: minsk, audio: minsk.wav}
  short: The capital of Belarus.
- id: summit
  type: term
  lang: ar
  term: قمة
  forms: [القمة, قمة]
  short: اجتماع لرؤساء الدول.
"""


def edge(page: Any, selector: str) -> tuple[float, float]:
    """Where the words of an element begin and end, in pixels from the left."""
    left, right = page.locator(selector).first.evaluate(
        """(element) => {
            const words = document.createRange();
            words.selectNodeContents(element);
            const boxes = [...words.getClientRects()];
            return [Math.min(...boxes.map((box) => box.left)), Math.max(...boxes.map((box) => box.right))];
        }"""
    )
    return left, right


# ---------------------------------------------------------------- without JavaScript


def test_the_glossary_is_filtered_without_javascript(scriptless: Any, site: str) -> None:
    page = scriptless
    page.goto(site + "glossary/")
    every = page.locator(".letter li").count()
    page.get_by_role("radio", name="People").check(force=True)
    shown = page.locator(".letter li:visible")
    assert 0 < shown.count() < every
    assert shown.count() == page.locator(".letter li[data-t=person]").count()
    letters = page.locator(".letter:visible h2").all_inner_texts()
    assert page.locator(".letters a:visible").all_inner_texts() == letters
    page.get_by_role("radio", name="All").check(force=True)
    assert shown.count() == every


# ---------------------------------------------------------------- languages


@pytest.fixture(scope="module")
def languages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """An English site with a story in Arabic."""
    site = tmp_path_factory.mktemp("languages")
    for folder in ("articles", "glossary"):
        (site / "content" / folder).mkdir(parents=True)
    (site / "site.yaml").write_text("title: Two languages\nannotate: {max_per_100_words: null}\n", "utf-8")
    (site / "content" / "articles" / "talks.md").write_text(ARABIC, "utf-8")
    (site / "content" / "glossary" / "words.yaml").write_text(ENTRIES, "utf-8")
    (site / "content" / "images").mkdir()
    with wave.open(str(site / "content" / "images" / "minsk.wav"), "wb") as sound:
        sound.setparams((1, 1, 8000, 0, "NONE", "not compressed"))
        sound.writeframes(b"\x80" * 8000)
    with served_build(tmp_path_factory.mktemp("www"), site) as address:
        yield address


def test_a_story_written_from_right_to_left_has_one_edge(desk: Desk, languages: str) -> None:
    with reading(desk, languages) as reader:
        page = reader.open("articles/talks/")
        right = edge(page, ".story h1")[1]
        for words in (".prose p", "#notes-title", "#corrections-title", "#cite-title"):
            assert abs(edge(page, words)[1] - right) < 3, words
        assert edge(page, ".brand")[0] < 100  # the frame is the English site's


def test_every_note_says_in_which_language_it_is(desk: Desk, languages: str) -> None:
    with reading(desk, languages) as reader:
        page = reader.open("articles/talks/")
        assert page.evaluate("document.documentElement.lang") == "ar"
        english, arabic = page.locator("#note-minsk"), page.locator("#note-summit")
        assert (english.get_attribute("lang"), english.get_attribute("dir")) == ("en", "ltr")
        assert arabic.get_attribute("lang") is None
        assert page.locator("#notes-title").get_attribute("lang") == "en"


def test_a_headline_in_another_language_stands_where_the_others_do(desk: Desk, languages: str) -> None:
    with reading(desk, languages) as reader:
        page = reader.open("")
        headline = page.locator(".lead h1")
        assert (headline.get_attribute("lang"), headline.get_attribute("dir")) == ("ar", "rtl")
        assert abs(edge(page, ".lead h1")[0] - edge(page, ".lead .byline")[0]) < 3


def test_a_word_can_be_heard(desk: Desk, languages: str) -> None:
    with reading(desk, languages, viewport={"width": 320, "height": 800}) as reader:
        page = reader.open("glossary/minsk/")
        player = page.get_by_label("Listen: Minsk")
        box = player.bounding_box()
        assert box["width"] >= 250
        assert box["x"] + box["width"] <= 320
        assert player.evaluate("player => player.networkState") != 2  # nothing is fetched before it is asked for
        player.evaluate("player => player.play()")
        until(page, "document.querySelector('audio').ended")


# ---------------------------------------------------------------- the theme plain


@pytest.mark.parametrize("kind", PLAIN_PAGES)
def test_a_plain_page_is_light_and_asks_for_one_stylesheet(chromium: Any, plain: str, kind: str) -> None:
    context = chromium.new_context()
    page = context.new_page()
    answers: list[Any] = []
    page.on("response", lambda answer: answers.extend([answer]))  # playwright takes no method of a list
    page.goto(plain + PLAIN_PAGES[kind])
    page.wait_for_load_state("networkidle")
    fetched = {answer.request.resource_type: len(gzip.compress(answer.body(), 9)) for answer in answers}
    scripts = page.locator("script:not([type='application/ld+json'])").count()
    context.close()
    assert set(fetched) - {"other"} == {"document", "stylesheet"}  # other: the icon
    assert scripts == 0
    assert fetched["document"] + fetched["stylesheet"] < 10 * KB


@pytest.mark.parametrize("kind", PLAIN_PAGES)
def test_a_plain_page_breaks_no_rule(chromium: Any, plain: str, kind: str) -> None:
    context = chromium.new_context(bypass_csp=True)
    context.add_init_script(node_package("axe", "axe-core/axe.min.js").read_text("utf-8"))
    page = context.new_page()
    page.goto(plain + PLAIN_PAGES[kind])
    assert page.evaluate(RULES) > 90
    for width, scheme in product((320, 1360), ("light", "dark")):
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme)
        assert page.evaluate(RUN) == [], (width, scheme)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()


def test_a_plain_story_has_its_marks_notes_and_numbers(desk: Desk, plain: str) -> None:
    with reading(desk, plain) as reader:
        page = reader.open("articles/ferry/")
        mark = page.locator(".prose a.g").first
        entry = mark.get_attribute("data-g")
        assert page.locator(f"#note-{entry}").is_visible()
        page.emulate_media(media="print")
        assert mark.evaluate("mark => getComputedStyle(mark, '::after').content") == '"1"'
        page.emulate_media(media="screen")
        mark.click()
        assert page.url.endswith(f"/glossary/{entry}/")


# ---------------------------------------------------------------- empty and short


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A site of nothing but its title."""
    site = tmp_path_factory.mktemp("empty")
    (site / "site.yaml").write_text("title: Empty\n", "utf-8")
    with served_build(tmp_path_factory.mktemp("www"), site) as address:
        yield address


@pytest.mark.parametrize("width", [320, 1360])
@pytest.mark.parametrize("path", ["", "glossary/", "topics/", "search/", "saved/"])
def test_an_empty_site_has_whole_pages(desk: Desk, empty: str, path: str, width: int) -> None:
    with reading(desk, empty, viewport={"width": width, "height": 800}) as reader:
        page = reader.open(path)
        assert page.get_by_role("heading", level=1).is_visible()
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        foot = page.locator("footer").bounding_box()
        assert foot["y"] + foot["height"] >= 800 - 1  # at the foot of the window


@pytest.fixture(scope="module")
def short(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A site of one story and two entries."""
    site = tmp_path_factory.mktemp("short")
    for name, text in small_site().items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(text, "utf-8")
    with served_build(tmp_path_factory.mktemp("www"), site) as address:
        yield address


@pytest.mark.parametrize("path", ["", "articles/talks/", "glossary/", "glossary/minsk/", "topics/", "tags/diplomacy/"])
def test_a_site_of_one_story_has_whole_pages(desk: Desk, short: str, path: str) -> None:
    with reading(desk, short) as reader:
        page = reader.open(path)
        for width in (320, 1360):
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate("document.documentElement.scrollWidth") <= width
            foot = page.locator("footer").bounding_box()
            assert foot["y"] + foot["height"] >= 800 - 1
        assert page.get_by_role("heading", level=1).is_visible()
        headings = page.locator("main :is(h1, h2, h3):visible")
        assert all(text.strip() for text in headings.all_inner_texts())
        assert page.locator("main :is(ul, ol):visible:not(:has(li))").count() == 0  # no empty list
        assert page.get_by_role("link", name="Older stories").count() == 0


def test_the_facts_line_tells_how_hard_a_story_reads(reader: Reader) -> None:
    page = reader.open(STORY)
    facts = page.locator(".story-head .byline").inner_text()
    assert "Reading level: " in facts
    assert "Grade" not in page.get_by_role("main").inner_text()
