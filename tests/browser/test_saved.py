"""Saved words: kept in the browser, shown on a page of their own, taken out as files."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import Reader
from tests.browser.pages import until

pytestmark = pytest.mark.browser
STORY = "articles/putin-poroshenko-minsk/"
KEY = "/glossom/glossom:saved"
WORD: dict[str, object] = {
    "id": "minsk", "entry": "glossary/minsk/", "term": "Minsk", "type": "place", "lang": "en",
    "definition": "The capital of Belarus.", "before": "They met in ", "word": "Minsk", "after": ".",
    "title": "First talks", "story": "articles/putin-poroshenko-minsk/#ref-minsk", "time": 1,
}  # fmt: skip


def save(page: Any, *entries: str) -> None:
    """Save the marked words of these entries from their cards."""
    for entry in entries:
        page.locator(f"#ref-{entry}").click()
        page.get_by_role("button", name="Save word").click()
        page.get_by_role("button", name="Saved").wait_for()
        page.keyboard.press("Escape")


def keep(page: Any, *words: dict[str, object], version: object = 1) -> None:
    """Put words into the browser's storage, as an earlier visit left them."""
    kept = json.dumps({"version": version, "words": words})
    page.evaluate("([key, kept]) => localStorage.setItem(key, kept)", [KEY, kept])


def kept_ids(page: Any) -> list[str]:
    text = page.evaluate(f"localStorage.getItem('{KEY}')")
    return [word["id"] for word in json.loads(text)["words"]]


def terms(page: Any) -> list[str]:
    """The words on the page, in order."""
    found: list[str] = page.locator("#saved-list .term").all_text_contents()
    return found


def opened(reader: Reader, *words: dict[str, object], version: object = 1) -> Any:
    """The page of saved words, with these."""
    page = reader.open("about/")
    keep(page, *words, version=version)
    reader.open("saved/")
    page.locator("[data-saved-words][data-count]").wait_for()
    return page


def exported(page: Any, button: str) -> str:
    with page.expect_download() as download:
        page.get_by_role("button", name=button).click()
    return Path(download.value.path()).read_bytes().decode()


# ---------------------------------------------------------------- saving


def test_a_saved_word_is_shown_with_its_meaning_its_sentence_and_its_story(reader: Reader) -> None:
    page = reader.open(STORY)
    save(page, "separatist")
    page.get_by_role("link", name="Saved words").click()
    item = page.locator("#saved-list li")
    item.wait_for()
    text = item.inner_text()
    assert "Word" in text
    assert "Someone who wants a region to leave its country" in text
    sentence = item.locator("blockquote").inner_text()
    assert sentence.startswith("Putin told reporters")
    assert sentence.endswith("since Russia was not a party to the conflict.")
    assert item.locator("mark").inner_text() == "separatists"
    item.get_by_role("link", name="Putin and Poroshenko hold first talks in Minsk").click()
    page.wait_for_url(f"**/{STORY}#ref-separatist")


def test_the_button_says_what_is_saved_and_gives_a_word_back(reader: Reader) -> None:
    page = reader.open(STORY)
    save(page, "minsk")
    page.reload()
    page.locator("#ref-minsk").click()
    button = page.get_by_role("button", name="Saved")
    button.wait_for()
    assert button.get_attribute("aria-pressed") == "true"
    button.click()
    page.get_by_role("button", name="Save word").wait_for()
    assert kept_ids(page) == []


def test_a_word_met_in_a_card_is_saved_with_the_sentence_of_this_story_or_else_of_its_entry(reader: Reader) -> None:
    page = reader.open(STORY)
    page.locator("#ref-minsk").click()
    page.locator(".card [data-g='customs-union']").click()
    page.get_by_role("dialog", name="Customs Union").get_by_role("button", name="Save word").click()
    page.get_by_role("button", name="Saved").wait_for()
    page.locator("#ref-head-of-state").click()
    page.locator(".card [data-g='prime-minister']").click()
    page.get_by_role("dialog", name="prime minister").get_by_role("button", name="Save word").click()
    page.get_by_role("button", name="Saved").wait_for()
    words = {word["id"]: word for word in json.loads(page.evaluate(f"localStorage.getItem('{KEY}')"))["words"]}
    assert words["customs-union"]["story"] == STORY + "#ref-customs-union"
    assert words["prime-minister"]["entry"] == "glossary/prime-minister/"
    assert words["prime-minister"]["story"].startswith("articles/")
    assert not words["prime-minister"]["story"].startswith(STORY)


def test_an_entry_s_own_page_offers_its_word(reader: Reader) -> None:
    page = reader.open("glossary/euro/")
    page.get_by_role("button", name="Save word").click()
    page.get_by_role("button", name="Saved").wait_for()
    reader.open("saved/")
    item = page.locator("#saved-list li")
    item.wait_for()
    assert item.locator("mark").inner_text() == "euro"
    assert "/articles/" in str(item.locator(".byline a").get_attribute("href"))


def test_a_sentence_does_not_end_at_an_abbreviation_or_a_line_break(reader: Reader) -> None:
    page = reader.open(STORY)
    parts = page.evaluate(
        """async () => {
            const scripts = document.querySelector('script[src]').src;
            const { sentenceAround } = await import(new URL('sentence.js', scripts));
            const text = document.createElement('p');
            text.innerHTML = 'He left. On Monday Mr. Smith of the U.S. Senate and Gen. J. R. Lee\\n'
                + 'met <a>here</a> at last. So?';
            return sentenceAround(text.querySelector('a'));
        }"""
    )
    assert parts == {
        "before": "On Monday Mr. Smith of the U.S. Senate and Gen. J. R. Lee met ",
        "word": "here",
        "after": " at last.",
    }


def test_where_storage_is_forbidden_the_button_says_so(reader: Reader) -> None:
    page = reader.page
    page.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new Error('forbidden') } })")
    reader.open(STORY)
    page.locator("#ref-minsk").click()
    page.get_by_role("button", name="Save word").click()
    page.get_by_role("button", name="Could not be saved").wait_for()


def test_the_list_is_bounded(reader: Reader) -> None:
    page = reader.open(STORY)
    keep(page, *({**WORD, "id": f"word-{number}", "time": number} for number in range(500)))
    page.locator("#ref-minsk").click()
    page.get_by_role("button", name="Save word").click()
    page.get_by_role("button", name="Could not be saved").wait_for()
    assert len(kept_ids(page)) == 500


# ---------------------------------------------------------------- the page


def test_an_empty_page_says_how_to_begin(reader: Reader) -> None:
    page = reader.open("saved/")
    page.get_by_text("No words here yet").wait_for()
    assert not page.get_by_role("button", name="Anki").is_visible()
    page.get_by_role("main").get_by_role("link", name="Stories").click()
    assert page.url == reader.site


def test_it_says_that_words_live_in_this_browser_alone(reader: Reader) -> None:
    page = opened(reader, WORD)
    assert page.get_by_text("Kept only in this browser; may be erased.").is_visible()


def test_words_stand_by_time_by_letter_or_by_story(reader: Reader) -> None:
    page = opened(
        reader,
        {**WORD, "id": "b", "term": "Élan", "time": 1, "title": "One", "story": "articles/one/#ref-b"},
        {**WORD, "id": "a", "term": "Zürich", "time": 2, "title": "Two", "story": "articles/two/#ref-a"},
        {**WORD, "id": "c", "term": "eel", "time": 3, "title": "One", "story": "articles/one/#ref-c"},
    )
    assert terms(page) == ["eel", "Zürich", "Élan"]
    page.get_by_role("radio", name="A to Z").check(force=True)
    assert terms(page) == ["eel", "Élan", "Zürich"]
    page.get_by_role("radio", name="By story").check(force=True)
    assert page.locator("#saved-list h2").all_text_contents() == ["One", "Two"]
    assert terms(page) == ["eel", "Élan", "Zürich"]
    page.reload()
    page.locator("#saved-list h2").first.wait_for()
    assert page.get_by_role("radio", name="By story").is_checked()


def test_a_removed_word_can_be_put_back_where_it_stood(reader: Reader) -> None:
    page = opened(reader, {**WORD, "id": "kyiv", "term": "Kyiv", "time": 2}, WORD)
    page.get_by_role("button", name="Remove Kyiv").click()
    assert kept_ids(page) == ["minsk"]
    undo = page.get_by_role("button", name="Undo")
    assert undo.evaluate("button => button === document.activeElement")
    assert page.get_by_role("status").inner_text() == "1 word"
    undo.click()
    assert terms(page) == ["Kyiv", "Minsk"]
    assert sorted(kept_ids(page)) == ["kyiv", "minsk"]
    page.reload()
    page.locator("#saved-list li").first.wait_for()
    assert terms(page) == ["Kyiv", "Minsk"]


def test_all_words_can_be_removed_and_put_back(reader: Reader) -> None:
    page = opened(reader, {**WORD, "id": "kyiv", "term": "Kyiv", "time": 2}, WORD)
    page.get_by_role("button", name="Remove all").click()
    page.get_by_text("2 words removed").wait_for()
    assert kept_ids(page) == []
    assert page.get_by_text("No words here yet").is_visible()
    page.get_by_role("button", name="Undo").click()
    assert terms(page) == ["Kyiv", "Minsk"]
    assert not page.get_by_role("button", name="Undo").is_visible()


def test_another_tab_s_words_appear(reader: Reader) -> None:
    page = opened(reader, WORD)
    other = page.context.new_page()
    other.goto(reader.site + STORY)
    save(other, "ceasefire")
    until(page, "document.querySelectorAll('#saved-list li').length === 2")
    other.close()


DAMAGED = ["{", "7", "null", '"words"', '{"version": 1}', '{"version": 1, "words": {}}', '{"version": 9, "words": []}']


@pytest.mark.parametrize("kept", DAMAGED)
def test_damaged_storage_is_an_empty_list(reader: Reader, kept: str) -> None:
    page = reader.open(STORY)
    page.evaluate("([key, kept]) => localStorage.setItem(key, kept)", [KEY, kept])
    reader.open("saved/")
    page.get_by_text("No words here yet").wait_for()
    reader.open(STORY)
    save(page, "minsk")
    assert kept_ids(page) == ["minsk"]


def test_a_damaged_word_takes_no_other_with_it(reader: Reader) -> None:
    damaged: list[dict[str, object]] = [
        {**WORD, "id": 7},
        {**WORD, "time": "now"},
        {"id": "x"},
        {**WORD, "definition": None},
    ]
    page = opened(reader, *damaged, WORD)
    assert terms(page) == ["Minsk"]


def test_what_storage_holds_is_text_and_its_links_stay_on_the_site(reader: Reader) -> None:
    hostile = {
        **WORD, "term": "<img src=x onerror=alert(1)>", "definition": "<b>bold</b>", "entry": "javascript:alert(1)",
        "story": "https://elsewhere.example/", "type": "constructor",
    }  # fmt: skip
    page = opened(reader, hostile)
    assert terms(page) == ["<img src=x onerror=alert(1)>"]
    assert page.locator("#saved-list :is(img, b)").count() == 0
    links = page.locator("#saved-list a").evaluate_all("links => links.map(link => link.href)")
    assert links
    assert all(link.startswith(reader.site) for link in links)


def test_without_javascript_the_page_says_so_and_leads_to_the_glossary(scriptless: Any, site: str) -> None:
    page = scriptless
    page.goto(site + "saved/")
    assert "need JavaScript" in page.get_by_role("main").inner_text()
    assert not page.get_by_role("button", name="Anki").is_visible()
    page.get_by_role("main").get_by_role("link", name="Glossary").click()
    assert page.url == site + "glossary/"


# ---------------------------------------------------------------- files and paper

TRICKY: dict[str, object] = {
    **WORD, "term": '# "quoted"\tterm', "definition": "a < b & c\nnext line", "title": "A & B",
    "before": "=1+1 ", "word": '"it"', "after": ", <i>",
}  # fmt: skip


def test_the_anki_file_says_how_it_is_to_be_read(reader: Reader) -> None:
    page = opened(reader, WORD)
    lines = exported(page, "Anki").splitlines()
    assert lines[:3] == ["#separator:tab", "#html:true", "#columns:Term\tDefinition\tSentence\tSource"]
    link = f'<a href="{reader.site}{WORD["story"]}">First talks</a>'
    assert lines[3].split("\t") == ["Minsk", "The capital of Belarus.", "They met in <b>Minsk</b>.", link]
    assert len(lines) == 4


def test_the_anki_file_keeps_a_word_on_its_line_whatever_it_holds(reader: Reader) -> None:
    page = opened(reader, TRICKY)
    *head, line = exported(page, "Anki").splitlines()
    assert len(head) == 3
    assert line.split("\t")[:3] == [
        "&#35; &quot;quoted&quot; term",
        "a &lt; b &amp; c next line",
        "=1+1 <b>&quot;it&quot;</b>, &lt;i&gt;",
    ]


def test_the_spreadsheet_file_reads_back_as_it_was(reader: Reader) -> None:
    page = opened(reader, {**TRICKY, "before": "one, "})
    text = exported(page, "Spreadsheet")
    assert text.startswith("\ufeff")
    assert text.endswith("\r\n")
    head, row = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
    assert head == ["Term", "Definition", "Sentence", "Source"]
    assert row == [
        TRICKY["term"], TRICKY["definition"], 'one, "it", <i>', f"A & B, {reader.site}{WORD['story']}",
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@sum", "\t=1", "\r=1", " =1", "＝1"])
def test_no_field_of_the_spreadsheet_file_is_a_formula(reader: Reader, text: str) -> None:
    page = opened(reader, {**WORD, "term": text})
    rows = [*csv.reader(io.StringIO(exported(page, "Spreadsheet").removeprefix("\ufeff"), newline=""))]
    assert rows[1][0] == "'" + text


def test_files_bear_a_name_with_their_kind(reader: Reader) -> None:
    page = opened(reader, WORD)
    for button, name in (("Anki", "saved-words.tsv"), ("Spreadsheet", "saved-words.csv")):
        with page.expect_download() as download:
            page.get_by_role("button", name=button).click()
        assert download.value.suggested_filename == name


def test_on_paper_it_is_a_list_of_words(reader: Reader) -> None:
    page = opened(reader, WORD)
    page.evaluate("window.print = () => (window.printed = true)")
    page.get_by_role("button", name="Print").click()
    assert page.evaluate("window.printed")
    page.emulate_media(media="print")
    assert page.locator("#saved-list .term").is_visible()
    assert page.locator("#saved-list blockquote").is_visible()
    assert page.get_by_role("main").get_by_role("button").count() == 0


@pytest.mark.parametrize("width", [320, 1360])
def test_the_page_is_not_wider_than_the_screen(reader: Reader, width: int) -> None:
    reader.page.set_viewport_size({"width": width, "height": 700})
    page = opened(reader, {**WORD, "term": "Organization for Security and Co-operation in Europe"})
    assert page.evaluate("document.documentElement.scrollWidth") <= width
