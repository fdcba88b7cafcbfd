"""Articles: front matter and text, slugs, writing, changing. Examples are in spec/front-matter.md; here are laws."""

from __future__ import annotations

import dataclasses
import json
import unicodedata
from datetime import date
from pathlib import Path
from typing import get_type_hints

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from glossom.digest import decode, encode
from glossom.faults import Fault, Faulty, draw
from glossom.model import Article, Correction, FrontMatter, Image, Reference, Source, SourceFile, Wishes
from glossom.reading.article import locate, read_article, set_front, slug_of, write_article
from glossom.reading.front import cut, front_texts
from glossom.reading.slugs import LONGEST, RESERVED, slug_slip
from tests.test_fields import YAMLISH, assert_inside, clean

PATH = "content/articles/2014/minsk-talks.md"


def article(text: str, path: str = PATH) -> Article:
    return read_article(SourceFile(path, text, ""))[0]


def warnings(text: str, path: str = PATH) -> list[str]:
    return [fault.code for fault in read_article(SourceFile(path, text, ""))[1]]


def faults_of(text: str, path: str = PATH) -> tuple[Fault, ...]:
    with pytest.raises(Faulty) as caught:
        read_article(SourceFile(path, text, ""))
    return caught.value.faults


def front(lines: str) -> str:
    return f"---\ntitle: Talks\ndate: 2014-08-26\n{lines}\n---\nBody\n"


# ---------------------------------------------------------------- front matter and text


@pytest.mark.parametrize("end", ["---", "...", "--- \t"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_the_text_begins_at_its_first_line(end: str, line_end: str, mark: str) -> None:
    lines = ["---", "title: Talks", "date: 2014-08-26", end, "", "First.", "", "Second.", ""]
    found = article(mark + line_end.join(lines))
    assert found.front == FrontMatter(title="Talks", date=date(2014, 8, 26))
    assert (found.body, found.line) == ("First.\n\nSecond.\n", 6)


def test_an_indented_first_line_and_rules_in_the_text_stay() -> None:
    assert article("---\ntitle: x\ndate: unknown\n---\n\n    code\n---\nx").body == "    code\n---\nx"


@pytest.mark.parametrize("text", ["", "\n\n", "Text.", "+++\ntitle = 1\n+++", " ---\ntitle: x\n---", "--\n", "----\n"])
def test_no_front_matter_is_a_fault(text: str) -> None:
    (fault,) = faults_of(text)
    assert fault.code == "no-front-matter"
    assert_inside(fault, text)


def test_front_matter_without_end_is_a_fault_at_its_beginning() -> None:
    (fault,) = faults_of("\n---\ntitle: x\n\nText.")
    assert (fault.code, str(fault.place)) == ("open-front-matter", f"{PATH}:2:1")


@pytest.mark.parametrize("text", ["---\n---", "---\n---\nText", "---\n# only a comment\n---\n"])
def test_what_is_missing_is_missed_at_the_opening_line(text: str) -> None:
    faults = faults_of(text)
    assert [(fault.code, str(fault.place)) for fault in faults] == [
        ("missing-key", f"{PATH}:1:1"),
        ("no-date", f"{PATH}:1:1"),
    ]


def test_all_slips_of_a_file_come_at_once() -> None:
    text = front("draft: maybe\nlang: en_US\ntgas: [x]\nimage: ../x.jpg\nsource: {url: un.org/x}\nlevel: 3")
    codes = [fault.code for fault in faults_of(text)]
    assert codes == ["wrong-type", "bad-language", "unknown-key", "bad-image", "bad-address", "unknown-key"]


# ---------------------------------------------------------------- dates


@pytest.mark.parametrize(
    "lines", ["date: unknown", "date: 2014-08-26", "draft: true", "date: 2999-01-01", "date:\ndraft: true"]
)
def test_a_date_may_be_unknown_or_absent_in_a_draft(lines: str) -> None:
    assert article(f"---\ntitle: x\n{lines}\n---\n").front.title == "x"


@pytest.mark.parametrize("lines", ["lang: en", "date:", "draft: false", "draft:", "date: ~"])
def test_a_published_article_needs_its_date(lines: str) -> None:
    assert [fault.code for fault in faults_of(f"---\ntitle: x\n{lines}\n---\n")] == ["no-date"]


def test_a_page_needs_no_date() -> None:
    page = article("---\ntitle: About\n---\nWe.", "content/pages/about.md")
    assert (page.slug, page.front.date) == ("about", None)


# ---------------------------------------------------------------- rules


@pytest.mark.parametrize(
    ("lines", "code", "hint"),
    [
        ("lang: en_US", "bad-language", "write en-US"),
        ("lang: English language", "bad-language", "write en, be or pt-BR, say"),
        ("slug: Rate cut", "bad-slug", "write 'rate-cut'"),
        ("slug: a/b", "bad-slug", "write 'a-b'"),
        ("slug: '-'", "bad-slug", "write 'article'"),
        ("slug: CON", "reserved-slug", "choose another, such as 'con-1'"),
        ("slug: com¹", "reserved-slug", "choose another, such as 'com¹-1'"),
        ("slug: assets", "reserved-slug", "choose another, such as 'assets-1'"),
        ("image: /images/x.jpg", "bad-image", "write x.jpg"),
        ("image: content/images/a/x.jpg", "bad-image", "write a/x.jpg"),
        ("image: a\\x.jpg", "bad-image", "write a/x.jpg"),
        ("image: javascript:alert(1)", "bad-image", "write the file's name below content/images"),
        ("source: {name: x, url: www.un.org}", "bad-address", "write https://www.un.org"),
        ("source: {name: x, url: 'javascript:alert(1)'}", "bad-address", "write https://…"),
        ("references: [{name: x, url: 'http://['}]", "bad-address", "write https://…"),
        ("references: {name: x}", "wrong-type", "begin each item with '- ', or write [one, two]"),
        (
            "aliases: https://other.org/x",
            "bad-alias",
            "write the part after the site's address, such as 2014/08/minsk/",
        ),
        ("aliases: [../x]", "bad-alias", "write the part after the site's address, such as 2014/08/minsk/"),
        ("aliases: [a/%2e%2e/b]", "bad-alias", "write the part after the site's address, such as 2014/08/minsk/"),
        ("aliases: [index.html]", "bad-alias", "take it out"),
        ("glossary: {max: -1}", "out-of-range", "write a number 0 or more"),
        ("tags: ['']", "empty-text", "write it, or take the key out"),
    ],
)
def test_a_rule_points_and_says_how_to_mend(lines: str, code: str, hint: str) -> None:
    (fault,) = faults_of(front(lines))
    assert (fault.code, fault.hint) == (code, hint)
    assert fault.place is not None
    assert fault.place.line == 4


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("/2014/08/minsk", "2014/08/minsk/"),
        ("old//x/", "old/x/"),
        ("old/x.html", "old/x.html"),
        ("old/x.php", "old/x.php/"),
        ("caf%C3%A9", "café/"),
    ],
)
def test_former_addresses_are_written_in_one_way(given: str, kept: str) -> None:
    assert article(front(f"aliases: {given}")).front.aliases == (kept,)


def test_tags_in_one_text_are_warned_of() -> None:
    assert warnings(front("tags: europe, politics")) == ["comma-tag"]
    assert warnings(front("tags: [europe, politics]")) == []


@pytest.mark.parametrize(("path", "slug"), [("a/Ünïon.md", "Ünïon"), ("2014/x-1.md", "x-1"), ("мінск.md", "мінск")])
def test_the_file_name_is_the_slug(path: str, slug: str) -> None:
    decomposed = unicodedata.normalize("NFD", path)
    assert article(front(""), f"content/articles/{decomposed}").slug == slug


def test_a_file_name_that_is_no_slug_is_a_fault_unless_a_slug_is_given() -> None:
    (fault,) = faults_of(front(""), "content/articles/Rate cut!.md")
    assert (fault.code, str(fault.place)) == ("bad-slug", "content/articles/Rate cut!.md")
    assert "'rate-cut.md'" in fault.hint
    assert article(front("slug: rate-cut"), "content/articles/Rate cut!.md").slug == "rate-cut"


def test_locate_finds_a_value_of_the_front_matter() -> None:
    file = SourceFile(PATH, "\ufeff" + front("glossary:\n  only: [ecb, bundesbnk]"), "")
    place = locate(file, "glossary", "only", 1)
    assert (str(place), place.length, place.source) == (f"{PATH}:5:15", 9, "  only: [ecb, bundesbnk]")


# ---------------------------------------------------------------- slugs


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        (
            "Putin and Poroshenko meet for first-ever bilateral talks",
            "putin-and-poroshenko-meet-for-first-ever-bilateral-talks",
        ),
        ("Kyiv’s “new” deal", "kyivs-new-deal"),
        ("U.S. troops: 3.5% more", "us-troops-3-5-more"),
        ("Größe, naïve, Łódź", "größe-naïve-łódź"),
        ("Мінск-2", "мінск-2"),
        ("हिन्दी समाचार", "हिन्दी-समाचार"),
        ("今日のニュース", "今日のニュース"),
        ("❤️ 🎉", "article"),
        ("", "article"),
        ("Search", "search-1"),
        ("NUL", "nul-1"),
        ("word " * 30, "-".join(["word"] * 16)),
        ("x" * 200, "x" * 80),
        ("ж" * 200, "ж" * 40),
    ],
)
def test_a_slug_for_a_title(title: str, slug: str) -> None:
    assert slug_of(title) == slug


@settings(deadline=None, max_examples=500)
@given(st.one_of(st.text(), st.sampled_from(sorted(RESERVED)), st.text(st.characters(categories=["L", "M", "N"]))))
@example("İ")
@example("\ud800")
def test_a_slug_is_always_good_and_its_own_slug(title: str) -> None:
    slug = slug_of(title)
    assert slug_slip(slug) is None
    assert len(slug.encode()) <= LONGEST
    assert slug == unicodedata.normalize("NFC", slug)
    assert slug_of(slug) == slug


# ---------------------------------------------------------------- writing and changing

LINE = st.text(st.characters(codec="utf-8", exclude_characters="\r"), min_size=1, max_size=30).map(clean).map(str.strip)
WORDS = LINE.filter(lambda text: bool(text.strip()))
DAYS = st.dates()
FRONTS = st.builds(
    FrontMatter,
    title=WORDS,
    date=st.one_of(DAYS, st.just("unknown")),
    updated=st.one_of(st.none(), DAYS),
    deck=LINE,
    authors=st.lists(WORDS, max_size=3).map(tuple),
    source=st.one_of(st.none(), st.builds(Source, name=WORDS, rights=LINE, retrieved=st.one_of(st.none(), DAYS))),
    references=st.lists(st.builds(Reference, name=WORDS), max_size=2).map(tuple),
    tags=st.lists(WORDS, max_size=3).map(tuple),
    lang=st.sampled_from(["", "en", "pt-BR"]),
    draft=st.booleans(),
    image=st.one_of(st.none(), st.builds(Image, src=st.just("x.jpg"), alt=LINE)),
    corrections=st.lists(st.builds(Correction, date=DAYS, text=WORDS), max_size=2).map(tuple),
    notes=st.dictionaries(st.sampled_from(["minsk", "osce"]), LINE),
    glossary=st.builds(
        Wishes, only=st.lists(st.sampled_from(["a", "b"])).map(tuple), max=st.one_of(st.none(), st.just(3))
    ),
)


@settings(deadline=None, max_examples=300)
@given(FRONTS, st.text(st.characters(codec="utf-8", exclude_characters="\r")).map(str.strip))
def test_what_is_written_reads_back(matter: FrontMatter, body: str) -> None:
    found, faults = read_article(SourceFile(PATH, write_article(matter, body), ""))
    assert found.front == matter
    assert found.body == body
    product = get_type_hints(read_article)["return"]
    assert decode(encode((found, faults)), product) == (found, faults)


def test_front_matter_is_written_in_our_order_without_what_is_absent() -> None:
    matter = FrontMatter(
        draft=True,
        title="No",
        tags=("europe",),
        source=Source(url="https://example.org/", retrieved=date(2026, 7, 1)),
        unknown=("date", "authors"),
    )
    assert write_article(matter, "Text.\n") == (
        "---\n"
        "title: 'No'\n"
        "source:\n  url: https://example.org/\n  retrieved: 2026-07-01\n"
        "tags:\n  - europe\n"
        "draft: true\n"
        "unknown:\n  - date\n  - authors\n"
        "---\n\nText.\n"
    )


DRAFT = """---
# Imported
title: Talks   # the headline
deck: >
  A sentence
  over lines.
# From the agency
source:
  name: AP  # asked
  url: https://example.org/
draft: true  # until rights are clear
---

Text with draft: true
---
"""


def test_a_value_is_changed_and_all_else_stays() -> None:
    changed = set_front(
        DRAFT, {"date": "2014-08-26", "draft": None, "source.rights": "CC BY 4.0", "title": "No: talks"}
    )
    assert changed == (
        DRAFT.replace("title: Talks   # the headline\n", "title: 'No: talks'   # the headline\ndate: 2014-08-26\n")
        .replace("draft: true  # until rights are clear\n", "")
        .replace("example.org/\n", "example.org/\n  rights: CC BY 4.0\n")
    )


@pytest.mark.parametrize(
    ("before", "changes", "after"),
    [
        ("title: x\ndate:\n", {"date": "2014-08-26"}, "title: x\ndate: 2014-08-26\n"),
        ("title: x\n", {"draft": "false"}, "title: x\ndraft: false\n"),
        ("lang: en\n", {"title": "x"}, "title: x\nlang: en\n"),
        ("", {"title": "x"}, "title: x\n"),
        ("title: x\nsource: AP\n", {"source.rights": "free"}, "title: x\nsource:\n  name: AP\n  rights: free\n"),
        ("title: x\n", {"source.rights": "free"}, "title: x\nsource:\n  rights: free\n"),
        (
            "title: x\nsource: {name: AP}\n",
            {"source.rights": "free"},
            "title: x\nsource:\n  name: AP\n  rights: free\n",
        ),
        ("title: x\nsource:\n    url: y\n", {"source.name": "AP"}, "title: x\nsource:\n    name: AP\n    url: y\n"),
        ("title: x\nsource:\n  name: AP\n", {"source.name": None}, "title: x\nsource:\n"),
        ("title: x\nsummary: |\n  a\n  b\n\nlang: en\n", {"summary": "c"}, "title: x\nsummary: c\n\nlang: en\n"),
        ("title: x\ntags:\n- a\n- b\nlang: en\n", {"tags": None}, "title: x\nlang: en\n"),
        ("{title: x, lang: en}\n", {"title": "y"}, "{title: y, lang: en}\n"),
        ("{title: x, lang: en}\n", {"date": "unknown"}, "title: x\ndate: unknown\nlang: en\n"),
        ("? title\n: x\n", {"title": "y"}, "title: y\n"),
        ("title: x\r\nlang: en\r\n", {"deck": "y"}, "title: x\ndeck: y\nlang: en\n"),
    ],
)
def test_changes(before: str, changes: dict[str, str | None], after: str) -> None:
    assert set_front(f"---\n{before}---\nBody", changes).replace("\r\n", "\n") == f"---\n{after}---\nBody"


def test_line_ends_and_mark_of_windows_stay() -> None:
    text = "\ufeff---\r\ntitle: x\r\n---\r\nBody\r\n"
    assert set_front(text, {"deck": "a\nb"}) == "\ufeff---\r\ntitle: x\r\ndeck: |-\r\n  a\r\n  b\r\n---\r\nBody\r\n"


KEYS = st.sampled_from(["title", "deck", "summary", "lang", "source.name", "source.rights", "tags", "draft", "slug"])


@settings(deadline=None, max_examples=300)
@example(FrontMatter(title="0", date="unknown", deck="0"), {"draft": "FALSE"}, "")
@given(FRONTS, st.dictionaries(KEYS, st.one_of(st.none(), WORDS), max_size=4), st.text(max_size=20))
def test_changed_keys_read_back_and_others_stay(matter: FrontMatter, changes: dict[str, str | None], body: str) -> None:
    before = write_article(matter, body)
    after = set_front(before, changes)
    wanted = texts_of(before)
    for key, value in changes.items():
        outer, _, inner = key.partition(".")
        holder = wanted.setdefault(outer, {}) if inner else wanted
        holder.pop(inner or outer, None)
        if value is not None:
            holder[inner or outer] = value
        if not wanted.get(outer):
            wanted.pop(outer, None)
    assert texts_of(after) == with_plain_truth(wanted)
    assert after[cut("", after)[3] :] == before[cut("", before)[3] :]


def texts_of(text: str) -> dict[str, object]:
    found: dict[str, object] = front_texts(text)
    return with_plain_truth(found)


def with_plain_truth(found: dict[str, object]) -> dict[str, object]:
    """`FALSE` means what `false` does, and may be written so."""
    draft = str(found.get("draft", ""))
    return {**found, "draft": draft.lower()} if draft.lower() in ("true", "false") else found


# ---------------------------------------------------------------- laws


@settings(deadline=None, max_examples=400)
@given(st.one_of(st.text(), YAMLISH), st.text(max_size=20))
def test_any_front_matter_is_an_article_or_faults_inside_the_file(lines: str, body: str) -> None:
    text = f"---\n{lines}\n---\n{body}"
    try:
        found, faults = read_article(SourceFile(PATH, text, ""))
        assert text.replace("\r\n", "\n").split("\n")[found.line - 1] == found.body.split("\n")[0]
    except Faulty as faulty:
        faults = faulty.faults
    for fault in faults:
        assert_inside(fault, text)
        assert draw(fault)


def test_naughty_strings_as_values(shared_data: Path) -> None:
    lines = (shared_data / "attacks" / "blns.jsonl").read_text("utf-8").splitlines()
    for text in (json.loads(line)["text"] for line in lines):
        for key in (field.name for field in dataclasses.fields(FrontMatter)):
            for line in (f"{key}: {text}", f"{key}: [{json.dumps(text)}]", f"{key}: {{url: {json.dumps(text)}}}"):
                whole = f"---\ntitle: x\n{line}\n---\n"
                try:
                    faults = read_article(SourceFile(PATH, whole, ""))[1]
                except Faulty as faulty:
                    faults = faulty.faults
                for fault in faults:
                    assert_inside(fault, whole)
        assert slug_slip(slug_of(text)) is None
