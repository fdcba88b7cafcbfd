"""`import` of many: folders, patterns, lists; one bad file stops no other, and the end tells what became of all."""

from __future__ import annotations

import gzip
import io
import os
from pathlib import Path

import pytest

from glossom.cli.desk import Desk
from glossom.cli.progress import Progress
from tests.newsroom import FERRY, TITLE, Newsroom, Terminal, opened, page

FERRY_TITLE = "The last trip of the ferry"


@pytest.fixture
def newsroom(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Newsroom:
    return opened(tmp_path, capsys, monkeypatch)


@pytest.fixture
def folder(newsroom: Newsroom) -> Path:
    """A folder as they come: pages, a text, a packed page, what a browser saved beside a page, and what is bad."""
    newsroom.file("saved/bridge.html", page())
    newsroom.file("saved/deeper/ferry.htm.gz", gzip.compress(page(FERRY_TITLE, FERRY).encode()))
    newsroom.file("saved/bridge_files/frame.html", page("An advertisement in a frame of the page", FERRY[::-1]))
    newsroom.file("saved/.hidden.html", page("A hidden page that nobody wants to have", FERRY[::-1]))
    newsroom.file("saved/notes.pdf", b"%PDF-1.7")
    newsroom.file("saved/empty.txt", b"")
    newsroom.file("saved/broken.html", b"\x7fELF\x02\x01\x01" + bytes(99))
    return newsroom.site.parent / "saved"


def test_a_folder_gives_its_pages_and_texts_and_those_of_folders_inside(newsroom: Newsroom, folder: Path) -> None:
    code, outcomes = newsroom.json(str(folder))
    assert code == 1
    assert [Path(outcome["source"]).name for outcome in outcomes] == [
        "bridge.html",
        "broken.html",
        "ferry.htm.gz",
        "empty.txt",
    ]
    assert [outcome["title"] for outcome in outcomes] == [TITLE, None, FERRY_TITLE, None]
    assert len(newsroom.articles) == 2


def test_the_end_tells_what_became_of_all(newsroom: Newsroom, folder: Path) -> None:
    newsroom.run(str(folder / "bridge.html"))
    code, out, err = newsroom.run(str(folder))
    assert (code, out) == (1, "")
    last = err.splitlines()[-3:]
    assert last[0] == "4 sources: imported 1, already there 1, failed 2."
    assert last[1].endswith("broken.html (source-binary)")
    assert last[2].endswith("empty.txt (source-empty)")


def test_of_many_each_is_told_in_a_line(newsroom: Newsroom, folder: Path) -> None:
    _, _, err = newsroom.run(str(folder))
    file = "content/articles/undated/two-towns-agree-on-a-bridge.md"
    lines = err.splitlines()
    assert f"Imported {folder / 'bridge.html'} as {file} (unknown: date, authors)." in lines
    assert not any(line.startswith(("Left out", "The source does not say", "Nothing was")) for line in lines)
    _, _, err = newsroom.run(str(folder))
    known = "the two texts have 100% in common"
    assert f"{folder / 'bridge.html'} is imported already: {file} ({known})." in err.splitlines()


def test_explained_are_many_under_their_names(newsroom: Newsroom, folder: Path) -> None:
    _, out, _ = newsroom.run(str(folder), "--explain")
    for name in ("bridge.html", "deeper/ferry.htm.gz"):
        assert f"\n{folder / name}:\nfact " in out


def test_a_pattern_is_read_where_the_shell_left_it(newsroom: Newsroom, folder: Path) -> None:
    code, outcomes = newsroom.json("saved/*.html")
    assert [Path(outcome["source"]).name for outcome in outcomes] == ["bridge.html", "broken.html"]
    assert code == 1
    code, outcomes = newsroom.json("saved/**/*.gz")
    assert (code, [outcome["title"] for outcome in outcomes]) == (0, [FERRY_TITLE])


def test_a_pattern_that_fits_nothing_is_a_fault(newsroom: Newsroom) -> None:
    code, (outcome,) = newsroom.json("nothing-*.html")
    assert code == 1
    assert [fault["code"] for fault in outcome["faults"]] == ["no-sources"]


def test_a_file_with_stars_in_its_name_is_that_file(newsroom: Newsroom) -> None:
    if os.name == "nt":
        pytest.skip("no file is called so there")
    code, (outcome,) = newsroom.json(newsroom.file("a [first] page*.html", page()))
    assert (code, outcome["title"]) == (0, TITLE)


def test_one_article_in_two_files_is_imported_once(newsroom: Newsroom) -> None:
    texts = "\n\n".join([FERRY_TITLE, *FERRY])
    code, outcomes = newsroom.json(newsroom.file("a.html", page(FERRY_TITLE, FERRY)), newsroom.file("b.txt", texts))
    assert code == 0
    assert [outcome["written"] for outcome in outcomes] == [True, False]
    assert outcomes[0]["path"] == outcomes[1]["path"]
    assert len(newsroom.articles) == 1


def test_a_source_named_twice_is_one(newsroom: Newsroom) -> None:
    file = newsroom.file("a.html", page())
    assert len(newsroom.json(file, file)[1]) == 1


def test_an_empty_folder_stops_no_other_source(newsroom: Newsroom) -> None:
    (newsroom.site.parent / "empty").mkdir()
    code, outcomes = newsroom.json("empty", newsroom.file("a.html", page()))
    assert code == 1
    assert [outcome["written"] for outcome in outcomes] == [False, True]


def test_a_bar_shows_how_many_are_done(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The line comes after a second; here it is made to come at once, by the function that its timer calls."""
    told = Terminal()
    monkeypatch.setattr("sys.stderr", told)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    with Progress(Desk(tmp_path)) as progress:
        progress.at(1, 3, "two[0].html")
        progress._appear()
        assert "1/3" in told.getvalue()
        assert "two[0].html" in told.getvalue()
        with progress.paused():
            told.write("something is said")
        progress.at(2, 3, "three.html")
    assert "something is said" in told.getvalue()


def test_nothing_of_a_bar_is_shown_elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    told = io.StringIO()
    monkeypatch.setattr("sys.stderr", told)
    with Progress(Desk(tmp_path)) as progress:
        progress.at(1, 3, "two.html")
        progress._appear()
    assert told.getvalue() == ""
