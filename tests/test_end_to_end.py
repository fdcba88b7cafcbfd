"""The main job: a raw article into an empty site, annotated, built, found."""

from __future__ import annotations

from pathlib import Path

import pytest

from glossom.cli.main import main
from tests.conftest import ROOT

WORDS = """- id: minsk
  type: place
  term: Minsk
  short: The capital of Belarus.
- id: separatist
  type: term
  term: separatist
  short: Someone who wants a region to become independent or to join another country.
"""


@pytest.fixture
def empty_site(tmp_path: Path) -> Path:
    """A site without articles, with two entries of its own."""
    site = tmp_path / "school"
    site.mkdir()
    (site / "site.yaml").write_text("title: School paper\nbase_url: https://example.org/paper/\n", "utf-8")
    glossary = site / "content" / "glossary"
    glossary.mkdir(parents=True)
    (glossary / "words.yaml").write_text(WORDS, "utf-8")
    return site


def test_the_seed_article_becomes_an_annotated_page(
    shared_data: Path, empty_site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seed = shared_data / "seed-article.txt"
    assert main(["--site", str(empty_site), "import", str(seed)]) == 0
    told = capsys.readouterr().err
    assert "date" in told
    assert "authors" in told

    assert main(["--site", str(empty_site), "build", "--drafts", "--no-search"]) == 0
    [page] = (empty_site / "public" / "articles").glob("*/index.html")
    html = page.read_text("utf-8")
    text, _, notes = html.partition('<section class="notes"')
    assert "<h1>Putin and Poroshenko meet for" in html
    assert "Minsk, Belarus" in text
    assert "Skip to content" not in text.partition("<main")[2]
    assert text.count("much-anticipated summit in Minsk") - text.partition("<main")[0].count("much-anticipated") == 1
    assert 'id="ref-minsk"' in text
    assert 'data-g="separatist">separatists</a>' in text
    assert "The capital of Belarus." in notes
    assert "become independent" in notes
    assert "confirmed by Kremlin" in text
    assert "in principal" in text


def test_a_draft_is_not_published_and_is_counted(
    shared_data: Path, empty_site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--site", str(empty_site), "import", str(shared_data / "seed-article.txt")]) == 0
    assert main(["--site", str(empty_site), "build", "--no-search"]) == 0
    assert not list((empty_site / "public").glob("articles/*/index.html"))
    told = capsys.readouterr()
    assert "1 draft" in told.out + told.err


def test_the_tutorial_text_goes_the_same_way(empty_site: Path) -> None:
    tutorial = ROOT / "docs" / "tutorial" / "putin-poroshenko.txt"
    assert main(["--site", str(empty_site), "import", str(tutorial)]) == 0
    [article] = (empty_site / "content" / "articles" / "undated").glob("*.md")
    draft = article.read_text("utf-8")
    assert "dateline: Minsk, Belarus" in draft
    assert "Skip to content" not in draft
    assert (
        main(["--site", str(empty_site), "publish", str(article), "--date", "2014-08-26", "--rights", "own text"]) == 0
    )
    assert main(["--site", str(empty_site), "build", "--no-search"]) == 0
    [page] = (empty_site / "public" / "articles").glob("*/index.html")
    html = page.read_text("utf-8")
    assert 'id="ref-minsk"' in html
    assert 'data-g="separatist"' in html


def test_all_broken_files_are_told_in_one_run_and_nothing_is_published(
    empty_site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--site", str(empty_site), "build", "--no-search"]) == 0
    before = (empty_site / "public" / "index.html").read_bytes()
    articles = empty_site / "content" / "articles" / "2014"
    articles.mkdir(parents=True)
    (articles / "one.md").write_text("---\ntitle: One\ndate: 2014-13-45\n---\nText\n", "utf-8")
    (articles / "two.md").write_text("---\ntitle: Two\ndate: 2014-08-26\nnotes: {minks: x}\n---\nText\n", "utf-8")
    (empty_site / "content" / "glossary" / "more.yaml").write_text("- id: x\n  type: plaice\n  term: X\n", "utf-8")
    capsys.readouterr()
    assert main(["--site", str(empty_site), "build", "--no-search"]) == 1
    told = capsys.readouterr().err
    assert "content/articles/2014/one.md:3:7" in told
    assert "content/articles/2014/two.md:4:9" in told
    assert "did you mean 'minsk'" in told
    assert "content/glossary/more.yaml:2:9" in told
    assert "did you mean 'place'" in told
    assert (empty_site / "public" / "index.html").read_bytes() == before
