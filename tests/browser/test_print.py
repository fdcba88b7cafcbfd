"""What comes out of a printer: the sheets of a story, counted and measured in Chromium's PDF, and its numbers."""

from __future__ import annotations

import io
import shutil
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import HARBOUR, Desk, Reader, reading, served_build

pytestmark = pytest.mark.browser
STORY = "articles/ferry/"  # of tests/browser/harbour: 420 words and 21 notes
BODY, NOTE = 10.5, 9.0  # points, at least
PRINTED = """() => [...document.querySelectorAll('.prose .g')]
  .map((mark) => [mark.dataset.g, getComputedStyle(mark, '::after').content, mark.textContent])"""
NOTES = """() => [...document.querySelectorAll('.notes li')].map((note) => note.id.slice('note-'.length))"""


def open_story(reader: Reader) -> Any:
    """The story, read by somebody who has the fonts from the page before: those that come late are not used."""
    reader.open()
    return reader.open(STORY)


def print_out(page: Any, paper: str) -> Any:
    """The open page as a PDF."""
    pypdf = pytest.importorskip("pypdf")
    return pypdf.PdfReader(io.BytesIO(page.pdf(format=paper, print_background=True)))


def letters_by_size(sheets: Any) -> Counter[float]:
    """Sizes of type in points, and how many letters are set in each."""
    sizes: Counter[float] = Counter()
    for sheet in sheets.pages:

        def count(text: str, outer: list[float], inner: list[float], _: Any, size: float) -> None:
            sizes[round(abs(size * inner[3] * outer[3]), 1)] += len(text.strip())

        sheet.extract_text(visitor_text=count)
    return +sizes


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_a_story_of_400_words_with_21_notes_fits_on_two_sheets(harbour_reader: Reader, paper: str) -> None:
    page = open_story(harbour_reader)
    assert page.locator(".notes li").count() == 21
    assert len(page.locator(".prose").inner_text().split()) >= 400
    sheets = print_out(page, paper)
    assert len(sheets.pages) == 2
    text = " ".join(sheet.extract_text() for sheet in sheets.pages)
    assert "Cite this story" in text  # to its end
    assert "Reading settings" not in text


def test_text_and_notes_are_printed_in_a_readable_size(harbour_reader: Reader) -> None:
    sizes = letters_by_size(print_out(open_story(harbour_reader), "A4"))
    small = sum(letters for size, letters in sizes.items() if size < NOTE)
    assert small < 60, sizes  # the numbers of notes alone
    assert sum(letters for size, letters in sizes.items() if size >= BODY) >= 2_000, sizes


def test_notes_are_printed_in_two_columns_in_the_order_of_their_numbers(harbour_reader: Reader) -> None:
    page = open_story(harbour_reader)
    page.emulate_media(media="print")
    places = page.locator(".notes li").evaluate_all(
        "notes => notes.map((note) => note.getBoundingClientRect().toJSON())"
    )
    assert len({round(place["left"]) for place in places}) == 2
    order = [(round(place["left"]), place["top"]) for place in places]
    assert order == sorted(order)


@pytest.mark.parametrize("policy", ["first", "section", "all"])
def test_a_mark_bears_the_number_of_its_note(desk: Desk, tmp_path: Path, policy: str) -> None:
    site = tmp_path / "site"
    shutil.copytree(HARBOUR, site)
    (site / "site.yaml").write_text(f"title: Numbers\nannotate: {{occurrences: {policy}, max_per_100_words: null}}\n")
    (site / "content" / "articles" / "numbers.md").write_text(
        "---\ntitle: Numbers\ndate: 2021-05-01\n---\n\nThe **wide str**ait and the [boat]{gloss=ferry}.\n\n"
        "## Again\n\nA ferry, a strait and a ferry.\n\n## Once more\n\nThe town council has a ferry.\n"
    )
    with served_build(tmp_path / "www", site) as address, reading(desk, address) as reader:
        page = reader.open("articles/numbers/")
        page.emulate_media(media="print")
        marks, notes = page.evaluate(PRINTED), page.evaluate(NOTES)
    numbered = [(entry, printed.strip('"')) for entry, printed, _ in marks if printed not in ("none", "normal")]
    assert numbered
    assert all(notes[int(number) - 1] == entry for entry, number in numbered)
    assert {entry for entry, _ in numbered} == set(notes)
    if policy == "all":
        assert Counter(entry for entry, _ in numbered)["ferry"] == 4  # the forced one, and three more


def test_only_the_last_piece_of_a_mark_bears_a_number(desk: Desk, tmp_path: Path) -> None:
    site = tmp_path / "site"
    shutil.copytree(HARBOUR, site)
    (site / "content" / "articles" / "pieces.md").write_text(
        "---\ntitle: Pieces\ndate: 2021-05-01\n---\n\n**The harbour** *and the fer*ry left.\n"
    )
    with served_build(tmp_path / "www", site) as address, reading(desk, address) as reader:
        page = reader.open("articles/pieces/")
        page.emulate_media(media="print")
        marks = page.evaluate(PRINTED)
    pieces = [printed for entry, printed, _ in marks if entry == "ferry"]
    assert len(pieces) == 2
    assert pieces[0] in ("none", "normal")
    assert pieces[1].strip('"').isdigit()
