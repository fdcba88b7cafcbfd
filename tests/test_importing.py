"""Pasted text becomes an article: nothing invented, no word changed."""

from __future__ import annotations

import plistlib
import textwrap
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from glossom.faults import Faulty
from glossom.importing.draft import Draft, article_path, article_text
from glossom.importing.markdown import Block, Kind, write_blocks
from glossom.importing.pastes.lines import lines_of
from glossom.importing.pastes.text import needs_repair, repaired
from glossom.importing.received import receive
from glossom.importing.wording.byline import names_in
from glossom.importing.wording.chrome import is_chrome
from glossom.importing.wording.dateline import dateline_of
from glossom.importing.wording.days import days_in
from glossom.model import SourceFile
from glossom.reading.article import read_article
from glossom.reading.markdown import reference_rendering
from glossom.reading.prose import lay_out, plain_text
from tests.specs_importing import draft_of

ROOT = Path(__file__).resolve().parent.parent
TUTORIAL = ROOT / "docs" / "tutorial" / "putin-poroshenko.txt"
PARAGRAPHS = (
    "The mayors of Altburg and Neustadt signed an agreement on a new bridge late on Tuesday.",
    "The bridge is to carry trams, bicycles and people on foot, but no cars at all.",
)


def article(*parts: str) -> str:
    return "\n\n".join((*parts, *PARAGRAPHS)) + "\n"


def read(draft: Draft) -> str:
    """What the eye reads in the draft's body, once the file is read back without any error."""
    text = article_text(draft)
    found, faults = read_article(SourceFile("content/articles/undated/story.md", text, ""))
    assert not faults
    layout, _ = lay_out("story.md", found.body, found.line)
    return plain_text(layout)


def letters(text: str) -> str:
    return "".join(text.split())


def stand_in_order(part: str, whole: str) -> bool:
    rest = iter(letters(whole))
    return all(char in rest for char in letters(part))


# ---------------------------------------------------------------- the seed


@pytest.fixture(params=["seed", "tutorial"])
def seed(request: pytest.FixtureRequest) -> bytes:
    if request.param == "tutorial":
        return TUTORIAL.read_bytes()
    content: bytes = (request.getfixturevalue("shared_data") / "seed-article.txt").read_bytes()
    return content


def test_the_seed_has_title_deck_and_dateline_and_says_what_is_unknown(seed: bytes) -> None:
    lines = [line for line in seed.decode().split("\n") if line]
    front = draft_of(seed).front
    assert front.title == lines[1]
    assert front.deck == lines[2]
    assert front.dateline == "Minsk, Belarus"
    assert front.unknown == ("date", "authors")
    assert front.date is None
    assert front.authors == ()
    assert front.draft


def test_the_seed_keeps_every_paragraph_word_for_word_and_the_deck_once(seed: bytes) -> None:
    lines = [line.strip() for line in seed.decode().split("\n") if line.strip()]
    body = read(draft_of(seed)).split("\n")
    assert body == lines[4:]
    assert lines[2] not in "\n".join(body)


def test_an_importer_never_corrects_its_source(shared_data: Path) -> None:
    body = draft_of((shared_data / "seed-article.txt").read_bytes()).body
    assert "confirmed by Kremlin" in body
    assert "in principal" in body
    assert "\\" not in body


# ---------------------------------------------------------------- laws

LINE = st.one_of(
    st.sampled_from(
        [
            "Skip to content",
            "Advertisement",
            "By Ann Lee",
            "March 5, 2019",
            "• one item",
            "- a dash",
            "Related articles",
            "MINSK, Belarus — The talks went on until late at night.",
            "The old bridge at dawn. (Getty Images)",
            *PARAGRAPHS,
        ]
    ),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=80),
    st.lists(
        st.sampled_from(["talks", "bridge", "*river*", "_x_", "town-hall", "5", "<b>", "[a](b)", "#", "~~", "and"]),
        max_size=30,
    ).map(lambda words: " ".join(words) + "."),
)


@settings(max_examples=150, deadline=None)
@example(["They met.", "Ã\xa0 Minsk, on the river, they met again late at night."], "\n")
@given(st.lists(LINE, max_size=14), st.sampled_from(["\n", "\n\n", "\r\n\r\n", "\r"]))
def test_the_body_is_a_part_of_the_source(lines: list[str], end: str) -> None:
    source = end.join(lines)
    try:
        draft = draft_of(source.encode())
    except Faulty:
        return
    source = repaired(source) if needs_repair(source) else source
    assert stand_in_order(read(draft), source)
    assert draft.front.title == "Untitled article" or stand_in_order(draft.front.title, source)
    assert stand_in_order(draft.front.deck, source)


@settings(max_examples=300, deadline=None)
@given(
    st.text(
        st.one_of(st.sampled_from("*_`[]()<>&#+-~\\!|=:.1 a\"'/^"), st.characters(exclude_categories=("Cc", "Cs")))
    ),
    st.sampled_from(["paragraph", "heading", "item", "quote"]),
)
@example("#", "heading")
def test_markdown_reads_back_as_the_same_text(text: str, kind: Kind) -> None:
    text = " ".join(text.split())
    if not text:
        return
    markdown = write_blocks([Block("paragraph", "Before."), Block(kind, text), Block("paragraph", "After.")])
    layout, _ = lay_out("x", markdown, 1)
    assert plain_text(layout) == f"Before.\n{text}\nAfter."
    tag = {"paragraph": "<p>", "heading": "<h2>", "item": "<li>", "quote": "<blockquote>"}[kind]
    assert tag in reference_rendering(markdown)


WORDS = st.lists(st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=11), min_size=45, max_size=90)


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS.map(lambda words: "The " + " ".join(words) + "."), min_size=2, max_size=5), st.integers(60, 80))
def test_wrapping_a_text_changes_nothing(paragraphs: list[str], width: int) -> None:
    wrapped = (textwrap.fill(text, width, break_on_hyphens=False) for text in ("Two towns agree", *paragraphs))
    plain = draft_of("\n\n".join(["Two towns agree", *paragraphs]).encode())
    assert draft_of("\n\n".join(wrapped).encode()).body == plain.body


def misread(text: str) -> str:
    """The text's UTF-8 read as Windows-1252, its unused codes as Latin-1."""
    return "".join(
        bytes([code]).decode("cp1252" if code not in (129, 141, 143, 144, 157) else "latin-1") for code in text.encode()
    )


def test_damaged_characters_are_repaired_and_nothing_else() -> None:
    source = article("Café “Ünïted” – Kyiv’s ﬁsh", "Straight 'quotes' stay, and so do “curly” ones in Łódź.")
    assert needs_repair(misread(source))
    assert repaired(misread(source)) == source
    assert not needs_repair(source)
    assert draft_of(misread(source).encode()).body == draft_of(source.encode()).body


@pytest.mark.parametrize("text", ["Ã la carte", "naïve façade", "Привет, мир", "中文新闻", "«Élan» — ‘été’", "ÄÖÜ ß €"])
def test_sound_text_is_not_taken_for_damaged(text: str) -> None:
    assert not needs_repair(text)


# ---------------------------------------------------------------- days, names, places


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Published 26 August 2014, 22:10", (2014, 8, 26)),
        ("Aug. 26, 2014 11:05 PM", (2014, 8, 26)),
        ("Tuesday, August 26th, 2014", (2014, 8, 26)),
        ("2014-08-26T20:00:00Z", (2014, 8, 26)),
        ("26.08.2014, 07:57", (2014, 8, 26)),
        ("26. August 2014", (2014, 8, 26)),
        ("26 de agosto de 2014", (2014, 8, 26)),
        ("le 1er août 2014", (2014, 8, 1)),
        ("2014年8月26日", (2014, 8, 26)),
        ("26/08/2014", (2014, 8, 26)),
        ("8/26/2014", (2014, 8, 26)),
        ("26-Aug-2014", (2014, 8, 26)),
        ("2014. augusztus 26.", (2014, 8, 26)),
        ("26. srpna 2014", (2014, 8, 26)),
        ("26 Αυγούστου 2014", (2014, 8, 26)),
        ("26 अगस्त 2014", (2014, 8, 26)),
    ],
)
def test_days_are_read_as_they_are_printed(text: str, day: tuple[int, int, int]) -> None:
    assert days_in(text) == (date(*day),)


@pytest.mark.parametrize(
    "text", ["3/4/2014", "31 February 2014", "2014", "in August 2014", "v1.2.2014.5/6", "13/13/2014"]
)
def test_what_may_be_two_days_or_none_is_none(text: str) -> None:
    assert days_in(text) == ()


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ann Lee", ("Ann Lee",)),
        ("By David LauterSenior Editor", ("David Lauter",)),
        ("Von Anna Martel und Lea Wagner, Nairobi", ("Anna Martel", "Lea Wagner")),
        ("By Samya Kullab and Vasilisa Stepanenko The Associated Press", ("Samya Kullab", "Vasilisa Stepanenko")),
        ("By Reuters", ("Reuters",)),
        ("By Ludwig van der Berg | March 5, 2019", ("Ludwig van der Berg",)),
        ("By the time the talks ended, it was late", ()),
        ("By Tuesday", ()),
        ("Ann Lee", ()),
    ],
)
def test_only_a_byline_names_authors(line: str, names: tuple[str, ...]) -> None:
    assert names_in(line) == names


@pytest.mark.parametrize(
    ("lead", "place"),
    [
        ("MINSK, Belarus — The talks", "Minsk, Belarus"),
        ("MINSK (Reuters) - The talks", "Minsk (Reuters)"),
        ("ST. JOSEPH, Mich. (AP) — Health", "St. Joseph, Mich. (AP)"),
        ("RIO DE JANEIRO -- The talks", "Rio de Janeiro"),
        ("WASHINGTON, D.C. – The talks", "Washington, D.C."),
        ("Washington (AFP) – The talks", "Washington (AFP)"),
        ("PUTRAJAYA, Nov 22 — Private companies", "Putrajaya, Nov 22"),
    ],
)
def test_datelines(lead: str, place: str) -> None:
    found = dateline_of(lead)
    assert found
    assert found.place == place
    assert lead[found.end :].startswith(("The", "Health", "Private"))


@pytest.mark.parametrize(
    "lead",
    [
        "CLAIM: The bridge",
        "BREAKING NEWS — The bridge",
        "THE TALKS went on",
        "NATO said — again —",
        "A — B",
        "Minsk — The talks",
    ],
)
def test_what_is_no_dateline(lead: str) -> None:
    assert dateline_of(lead) is None


@pytest.mark.parametrize(
    "line", ["Skip to content", "ADVERTISEMENT", "Share on X", "· 5 min read", "Page 3 of 7", "© 2019 River Post"]
)
def test_chrome_is_known(line: str) -> None:
    assert is_chrome(line)


@pytest.mark.parametrize(
    "line", ["More than forty people came.", "Share prices fell on Monday.", "Sign language is taught here."]
)
def test_sentences_are_no_chrome(line: str) -> None:
    assert not is_chrome(line)


# ---------------------------------------------------------------- what may go wrong


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "source-empty"),
        (b" \n\xc2\xa0\t\n", "source-empty"),
        (b"\xef\xbb\xbf", "source-empty"),
        (
            b"From: a@b.example\nSubject: c\nMIME-Version: 1.0\nContent-Type: application/pdf\n\n%PDF",
            "source-empty",
        ),
        (b"%PDF-1.7 ...", "source-binary"),
        (b"PK\x03\x04....", "source-binary"),
        (b"\x89PNG\r\n\x1a\n", "source-binary"),
        (b"text with \x00 in it", "source-binary"),
        (b"RSRC" + bytes(range(256)) * 40, "source-binary"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n", "source-damaged"),
        (b"\x1f\x8b\x08 broken", "source-damaged"),
        (b"bplist00 WebMainResource, broken", "source-damaged"),
        (plistlib.dumps({"WebMainResource": ["no page"]}), "source-damaged"),
        (plistlib.dumps({"a": 1}, fmt=plistlib.FMT_BINARY), "source-binary"),
        (b"\xef\xbb\xbf[InternetShortcut]\r\nURL=https://river.example/bridge\r\n", "source-shortcut"),
        (plistlib.dumps({"URL": "https://river.example/bridge"}), "source-shortcut"),
        (b"a" * (5 * 1024 * 1024 + 1), "source-too-large"),
        (b"Menu\nSearch\n", "no-article"),
        (b"\xff\xfe", "source-empty"),
    ],
)
def test_what_cannot_be_imported_says_so_in_one_fault(content: bytes, code: str) -> None:
    with pytest.raises(Faulty) as caught:
        draft_of(content)
    (fault,) = caught.value.faults
    assert fault.code == code
    assert fault.hint
    assert "\n" not in fault.message + fault.hint


@pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_the_page_in_a_web_archive_of_safari_is_read_as_the_archive_says(form: plistlib.PlistFormat) -> None:
    page = "<!doctype html><title>Café talks</title>" + "<p>Zwölf Städte reden über den Fluss.</p>" * 5
    resource = {
        "WebResourceData": page.encode("cp1252"),
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "windows-1252",
        "WebResourceURL": "https://river.example/café",
    }
    received = receive(plistlib.dumps({"WebMainResource": resource}, fmt=form), "story.webarchive")
    assert (received.kind, received.text, received.address) == ("html", page, "https://river.example/café")


def test_a_stray_nul_in_a_text_is_dropped_as_browsers_drop_it() -> None:
    text = article("Two towns agree on a bridge")
    assert draft_of(text.replace("bridge", "bri\x00dge").encode()).body == draft_of(text.encode()).body


def test_other_encodings_are_read_and_a_guess_is_said() -> None:
    text = article("Café talks")
    assert draft_of(text.encode("utf-16")).body == draft_of(text.encode()).body
    guessed = draft_of(text.encode("cp1252"))
    assert guessed.front.title == "Café talks"
    (fault,) = guessed.faults
    assert (fault.code, fault.severity, fault.place and fault.place.line) == ("encoding-guessed", "warning", 1)


@pytest.mark.parametrize(
    "title", ["../../etc/passwd and more", "CON", "a/b\\c: <d>|?*", "." * 30 + " so", "ü" * 300 + " end"]
)
def test_no_title_makes_a_dangerous_file_name(title: str) -> None:
    path = article_path(draft_of(article(title, "By Ann Lee").encode()))
    folder, _, name = path.rpartition("/")
    assert folder == "content/articles/undated"
    assert len(name.encode()) <= 83
    assert not set(name) & set('/\\:*?"<>|')
    assert name.lower() != "con.md"


def test_a_dated_article_lies_with_its_year() -> None:
    draft = draft_of(article("Two towns agree on a bridge", "Published 5 March 2019").encode())
    assert article_path(draft) == "content/articles/2019/two-towns-agree-on-a-bridge.md"


def test_a_date_to_come_is_not_believed() -> None:
    source = article("Two towns agree on a bridge", "Published 5 March 2099").encode()
    draft = draft_of(source)
    assert draft.front.date is None
    assert "date" in draft.front.unknown
    assert [fault.code for fault in draft.faults] == ["date-in-future"]


def test_line_ends_bom_and_spaces_at_ends_do_not_matter() -> None:
    source = article("Two towns agree on a bridge")
    for other in (
        source.replace("\n", "\r\n"),
        source.replace("\n", "\r"),
        "\ufeff" + source,
        source.replace("\n", "\xa0 \n"),
    ):
        assert draft_of(other.encode()).body == draft_of(source.encode()).body


def test_a_text_without_blank_lines_is_read_line_by_line() -> None:
    source = article("Two towns agree on a bridge").replace("\n\n", "\n")
    draft = draft_of(source.encode())
    assert draft.front.title == "Two towns agree on a bridge"
    assert read(draft).split("\n") == list(PARAGRAPHS)


def test_lines_remember_where_they_were() -> None:
    assert [(line.text, line.number, line.alone) for line in lines_of("a\nb\n\n c \n")] == [
        ("a", 1, False),
        ("b", 2, False),
        ("c", 4, True),
    ]


def test_a_page_is_known_by_its_tags_and_a_text_with_a_tag_is_a_text() -> None:
    assert receive(b"<!-- x --><!DOCTYPE html><p>Hello</p>", "story").kind == "html"
    assert receive(b"<p>One</p><p>Two</p><p>Three</p><p>Four</p>", "-").kind == "html"
    assert receive(b"He wrote <b>this</b> and left the town.", "story.txt").kind == "text"


@pytest.mark.parametrize(
    ("text", "encoding", "called"),
    [
        ("Ночной паром снова пойдёт с первого мая, сообщили в порту в пятницу.\n", "cp1251", "Windows-1251"),
        ("L’élève préféré a été à Nîmes, où il a mangé des crêpes très sucrées, çà et là.\n", "cp1252", "Windows-1252"),
    ],
)
def test_a_text_that_names_no_encoding_is_read_as_the_language_it_looks_like(
    text: str, encoding: str, called: str
) -> None:
    received = receive(text.encode(encoding), "story.txt")
    assert received.text == text
    assert [fault.code for fault in received.faults] == ["encoding-guessed"]
    assert called in received.faults[0].message
