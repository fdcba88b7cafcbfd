"""The main job: a raw article into an empty site, annotated, built, found."""

from __future__ import annotations

import re
from collections.abc import Callable
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
    assert re.search(r'data-g="separatist"[^>]*>separatists</a>', text)
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


# ---------------------------------------------------------------- from a pasted article, by suggestions

ARTICLE = "sweden-joins-nato-as-its-32nd-member"
TWO_WASHINGTONS = """
- {id: washington-city, type: place, term: Washington, short: The capital of the United States.}
- {id: washington-state, type: place, term: Washington, short: A state in the west of the United States.}
"""

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def new_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What `init` makes, with the tutorial's article imported."""
    site = tmp_path / "class-news"
    for name in ("GITHUB_ACTIONS", "GLOSSOM_DOOR"):
        monkeypatch.delenv(name, raising=False)
    assert main(["init", str(site)]) == 0
    assert main(["--site", str(site), "import", str(ROOT / "docs" / "tutorial" / "sweden-nato.txt")]) == 0
    return site


@pytest.fixture
def run(new_site: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*words: str) -> tuple[int, str]:
        code = main(["--site", str(new_site), *words])
        told = capsys.readouterr()
        return code, told.out + told.err

    return call


def published(site: Path) -> str:
    """The article's page."""
    return (site / "public" / "articles" / ARTICLE / "index.html").read_text("utf-8")


def test_what_is_accepted_is_marked_and_what_waits_is_nowhere(new_site: Path, run: Run) -> None:
    assert "viktor-orban" in run("suggest", ARTICLE)[1]
    assert (
        run("review", "--accept", "sweden", "--accept", "accession", "--accept", "ally", "--reject", "hesitate")[0] == 0
    )
    assert run("publish", ARTICLE, "--date", "2024-03-07", "--rights", "own text")[0] == 0
    waiting = len([line for line in run("review", "--list")[1].splitlines() if line])
    code, told = run("build", "--no-search")
    assert code == 0
    assert f"{waiting} drafted entries left out: `review` goes through suggestions." in told
    html = published(new_site)
    for entry in ("sweden", "accession", "ally"):
        assert f'data-g="{entry}"' in html
        assert f'id="note-{entry}"' in html
    assert "The joining of an organisation or treaty by a country." in html
    pages = [
        page.read_text("utf-8") for page in (new_site / "public").rglob("*.*") if page.suffix in (".html", ".json")
    ]
    assert not any("viktor-orban" in page or "The capital of Hungary" in page or "WordNet" in page for page in pages)
    assert not list((new_site / "public").rglob("budapest*"))


def test_adjectives_of_an_accepted_place_are_in_its_entry_and_unmarked(new_site: Path, run: Run) -> None:
    run("suggest", ARTICLE)
    run("review", "--accept", "sweden")
    assert run("build", "--drafts", "--no-search")[0] == 0
    assert "Swedish" in (new_site / "public" / "glossary" / "sweden" / "index.html").read_text("utf-8")
    assert not re.search(r"<a [^>]*data-g[^>]*>Swedish</a>", published(new_site))


def test_what_was_rejected_is_not_suggested_again_not_even_in_another_article(new_site: Path, run: Run) -> None:
    run("suggest", ARTICLE)
    run("review", "--reject", "hesitate", "--reject", "gotland")
    assert "Nothing new to explain" in run("suggest", "--all")[1]
    other = new_site / "content" / "articles" / "2024" / "other.md"
    other.parent.mkdir()
    other.write_text(
        "---\ntitle: Other\ndate: 2024-04-01\n---\nThey hesitated on Gotland. It was a stalemate.\n", "utf-8"
    )
    code, told = run("suggest", "--all")
    assert code == 0
    assert "stalemate" in told
    assert "hesitate" not in told
    assert "gotland" not in told


def test_a_decided_sense_holds_until_its_place_is_gone(new_site: Path, run: Run) -> None:
    glossary = new_site / "content" / "glossary" / "cities.yaml"
    glossary.write_text(TWO_WASHINGTONS, "utf-8")
    assert "washington-city or washington-state?" in run("review", "--list")[1]
    assert run("review", "--sense", f"{ARTICLE}:Washington=washington-city")[0] == 0
    assert run("publish", ARTICLE, "--date", "2024-03-07", "--rights", "own text")[0] == 0
    article = new_site / "content" / "articles" / "2024" / f"{ARTICLE}.md"
    article.write_text(
        article.read_text("utf-8").replace("Hungary was the last.", "Hungary came last, in spring."), "utf-8"
    )
    assert run("build", "--no-search")[0] == 0
    assert 'data-g="washington-city"' in published(new_site)
    assert "washington-state?" not in run("review", "--list")[1]
    article.write_text(article.read_text("utf-8").replace(" at a ceremony in Washington", ""), "utf-8")
    assert "warning[lost-meaning]" in run("check")[1]
