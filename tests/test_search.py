"""The search index is made by Pagefind over the staged pages, and kept while they stay the same."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from glossom.digest import digest
from glossom.faults import Faulty
from glossom.model import Product
from glossom.outside.publishing.publish import publish
from glossom.outside.publishing.search import FOLDER, Indexed, index, index_unless_same

PAGE = (
    "<!doctype html><html lang='{lang}'><title>{title}</title><body><main data-pagefind-body><h1>{title}</h1><p>Minsk"
)


def pages(titles: str, *, lang: str = "en") -> list[Product]:
    contents = {f"articles/{title}/index.html": PAGE.format(title=title, lang=lang).encode() for title in titles}
    return [Product(path, content, digest(content)) for path, content in contents.items()]


def stage(staged: Path, products: list[Product]) -> Path:
    for product in products:
        file = staged / product.path
        file.parent.mkdir(parents=True)
        file.write_bytes(product.content)
    return staged


def counts(site: Path) -> dict[str, int]:
    """Language and number of indexed pages."""
    entry = json.loads((site / "pagefind/pagefind-entry.json").read_bytes())
    return {language: index["page_count"] for language, index in entry["languages"].items()}


def test_every_page_is_indexed_as_one_language(tmp_path: Path) -> None:
    staged = stage(tmp_path / "staged", [*pages("abc"), *pages("xy", lang="be")])
    index(staged, "en-GB")
    assert counts(staged) == {"en": 5}


def test_what_we_do_not_use_of_pagefind_is_not_published(tmp_path: Path) -> None:
    staged = stage(tmp_path / "staged", pages("a"))
    index(staged, "en")
    names = {file.name for file in (staged / "pagefind").iterdir()}
    assert {"pagefind.js", "pagefind-worker.js", "pagefind-entry.json"} <= names
    assert not [name for name in names if "-ui" in name or "highlight" in name]
    assert [file.name for file in tmp_path.iterdir()] == ["staged"]


def test_a_language_without_stemming_is_indexed_too(tmp_path: Path) -> None:
    staged = stage(tmp_path / "staged", pages("a", lang="be"))
    index(staged, "be")
    assert counts(staged) == {"be": 1}


def test_a_site_without_pages_has_no_index(tmp_path: Path) -> None:
    (tmp_path / "staged").mkdir()
    index(tmp_path / "staged", "en")
    assert index_unless_same(tmp_path / "staged", tmp_path / "public", {}, "en") is False
    assert not list((tmp_path / "staged").iterdir())


def test_a_failing_pagefind_is_a_fault_with_its_words_and_the_way_round(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing = tmp_path / "failing"
    failing.write_text("#!/bin/sh\necho line one; echo no memory left >&2; exit 3\n")
    failing.chmod(0o755)
    monkeypatch.setenv("PAGEFIND_BINARY_PATH", str(failing))
    staged = stage(tmp_path / "staged", pages("a"))
    with pytest.raises(Faulty) as raised:
        index(staged, "en")
    (fault,) = raised.value.faults
    assert fault.code == "search"
    assert "--no-search" in fault.hint
    assert os.name == "nt" or "no memory left" in fault.message
    assert not (staged / "pagefind").exists()


def test_a_missing_pagefind_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAGEFIND_BINARY_PATH", str(tmp_path / "nothing"))
    with pytest.raises(Faulty) as raised:
        index(stage(tmp_path / "staged", pages("a")), "en")
    assert [fault.code for fault in raised.value.faults] == ["search"]


# ---------------------------------------------------------------- an index that stays


class Site:
    """A site published with search, again and again."""

    def __init__(self, out: Path) -> None:
        self.out = out

    def publish(self, products: list[Product], language: str = "en") -> bool:
        """True where the index was carried over."""
        carried: list[bool] = []
        indexed = Indexed(products)

        def finish(staged: Path) -> tuple[str, ...]:
            carried.append(index_unless_same(staged, self.out, indexed.pages, language))
            return (FOLDER,)

        publish(indexed, self.out, {}, finish=finish)
        return carried[0]


@pytest.fixture
def site(tmp_path: Path) -> Site:
    site = Site(tmp_path / "public")
    assert site.publish(pages("abc")) is False
    return site


def test_while_the_pages_stay_the_same_the_index_is_carried_over(site: Site) -> None:
    before = {file: file.read_bytes() for file in (site.out / "pagefind").rglob("*") if file.is_file()}
    style = Product("assets/site.css", b"a{}", digest(b"a{}"))
    for products in (pages("abc"), pages("cab"), [*pages("abc"), style]):
        assert site.publish(products) is True
        assert {file: file.read_bytes() for file in (site.out / "pagefind").rglob("*") if file.is_file()} == before


def reworded(*changes: tuple[str, str]) -> list[Product]:
    """One page of a theme, with some of its text changed."""
    page = """<!doctype html><html lang="en"><head><title>Talks</title><link href="/assets/aaaa/site.css">
        <meta data-pagefind-filter="topic[content]" content="Diplomacy"><meta name="generator" content="glossom">
        </head><body><nav>Home</nav><!-- <div> --><main><article data-pagefind-body><h1>Talks</h1><p>In Minsk.</p>
        <div class="notes" data-pagefind-ignore><div>Minsk</div><p>A capital.</p></div><p>They went on.</p>
        <p data-pagefind-ignore>A kicker.
        <div data-pagefind-ignore><span data-pagefind-meta="day">Monday</span><img src="map.png" alt="A map"></div>
        </article><p>Read next</p></main></body></html>"""
    for old, new in changes:
        assert old in page
        page = page.replace(old, new)
    return [Product("index.html", page.encode(), digest(page.encode()))]


@pytest.mark.parametrize(
    "change",
    [
        ("A capital.", "The capital of Belarus."),
        ("<nav>Home", "<nav>Front page"),
        ("aaaa", "bbbb"),
        ("Read next", "More"),
        ("<!-- <div> -->", "<!-- </div> -->"),
        ('content="glossom"', 'content="another"'),
    ],
)
def test_an_edit_that_changes_no_indexed_text_runs_no_pagefind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: tuple[str, str]
) -> None:
    site = Site(tmp_path / "public")
    site.publish(reworded())
    monkeypatch.setenv("PAGEFIND_BINARY_PATH", str(tmp_path / "nothing"))  # it would be a fault
    assert site.publish(reworded(change)) is True
    assert counts(site.out) == {"en": 1}


@pytest.mark.parametrize(
    "change",
    [
        ("In Minsk.", "In Kyiv."),
        ("They went on.", "They failed."),
        ("<h1>Talks", "<h1>No talks"),
        ("<title>Talks", "<title>No talks"),
        ('content="Diplomacy"', 'content="War"'),
        ("A kicker.", "A kicker, of which Pagefind alone knows where it ends."),
        ("Monday", "Tuesday"),
        ("map.png", "photo.png"),
        ("<div>Minsk</div>", "<div>Minsk</div></div><div>Kyiv"),
    ],
)
def test_an_edit_of_indexed_text_makes_the_index_anew(tmp_path: Path, change: tuple[str, str]) -> None:
    site = Site(tmp_path / "public")
    site.publish(reworded())
    assert site.publish(reworded(change)) is False


def test_only_pages_that_changed_are_read_for_it(tmp_path: Path) -> None:
    site = Site(tmp_path / "public")
    site.publish(pages("ab"))
    (site.out.parent / ".public.glossom/indexed.json").write_bytes(b"damaged")
    assert site.publish(pages("ab")) is True


@pytest.mark.parametrize(("titles", "language"), [("abd", "en"), ("ab", "en"), ("abc", "de")])
def test_where_pages_or_language_changed_the_index_is_made_anew(site: Site, titles: str, language: str) -> None:
    assert site.publish(pages(titles), language) is False
    assert counts(site.out) == {language: len(titles)}


def test_an_index_that_is_not_whole_is_made_anew(site: Site) -> None:
    next((site.out / "pagefind/fragment").iterdir()).unlink()
    assert site.publish(pages("abc")) is False
    assert len(list((site.out / "pagefind/fragment").iterdir())) == 3


def test_without_search_the_index_goes_and_comes_back_with_it(site: Site) -> None:
    publish(pages("abc"), site.out, {})
    assert not (site.out / "pagefind").exists()
    assert site.publish(pages("abc")) is False
    assert counts(site.out) == {"en": 3}
