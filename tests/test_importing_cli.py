"""`import` on the command line: files written once, never over others, and one bad source stops no other."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from glossom.cli.main import main
from glossom.model import SourceFile
from glossom.outside import clipboard
from glossom.reading.article import read_article

ROOT = Path(__file__).resolve().parent.parent
SEED = ROOT / "docs" / "tutorial" / "putin-poroshenko.txt"
SLUG = "two-towns-agree-on-a-bridge"
STORY = """Two towns agree on a bridge

The mayors of Altburg and Neustadt signed an agreement on a new bridge late on Tuesday.

The bridge is to carry trams, bicycles and people on foot, but no cars at all.
"""


@dataclass
class Desktop:
    site: Path
    capsys: pytest.CaptureFixture[str]

    def run(self, *words: str) -> tuple[int, str, str]:
        code = main(["import", *words, "--site", str(self.site)])
        out, err = self.capsys.readouterr()
        return code, out, err

    def json(self, *words: str) -> tuple[int, Any]:
        code, out, err = self.run(*words, "--json")
        assert err == ""
        return code, json.loads(out)

    def file(self, name: str, content: str | bytes = STORY) -> str:
        path = self.site.parent / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return str(path)

    @property
    def articles(self) -> list[str]:
        folder = self.site / "content" / "articles"
        return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


@pytest.fixture
def desktop(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Desktop:
    site = tmp_path / "site"
    site.mkdir()
    (site / "site.yaml").write_text("title: A site\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GLOSSOM_DOOR", raising=False)
    return Desktop(site, capsys)


def pipe(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(content), isatty=lambda: False))


def test_an_article_is_written_as_a_draft_among_the_undated(desktop: Desktop) -> None:
    code, out, err = desktop.run(desktop.file("story.txt"))
    assert (code, out) == (0, "")
    assert desktop.articles == [f"undated/{SLUG}.md"]
    assert f"content/articles/undated/{SLUG}.md" in err
    assert "does not say when it was published or who wrote it" in err
    path = f"content/articles/undated/{SLUG}.md"
    article, faults = read_article(SourceFile(path, (desktop.site / path).read_text("utf-8"), ""))
    assert not faults
    assert article.front.draft
    assert article.front.source
    assert article.front.source.retrieved


def test_stdout_gets_the_article_alone_and_no_file_is_written(desktop: Desktop) -> None:
    code, out, err = desktop.run(str(SEED), "--stdout")
    assert code == 0
    assert out.startswith("---\ntitle: ")
    assert "unknown:\n  - date\n  - authors\n---\n" in out
    assert "date, authors" in err
    assert not desktop.articles


def test_stdout_needs_no_site(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", str(SEED), "--stdout", "--site", str(tmp_path)]) == 0
    assert capsys.readouterr().out.startswith("---\n")
    assert main(["import", str(SEED), "--site", str(tmp_path)]) == 1
    assert "no-site" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_the_same_article_again_changes_nothing(desktop: Desktop) -> None:
    story = desktop.file("story.txt")
    desktop.run(story)
    file = desktop.site / "content" / "articles" / "undated" / f"{SLUG}.md"
    file.write_text(file.read_text("utf-8").replace("draft: true", "draft: true\ntags: [rivers]"), "utf-8")
    before = file.read_bytes()
    code, _, err = desktop.run(story)
    assert code == 0
    assert "imported already" in err
    assert file.read_bytes() == before
    assert len(desktop.articles) == 1


def test_another_article_of_that_title_gets_a_number(desktop: Desktop) -> None:
    desktop.run(desktop.file("one.txt"))
    first = (desktop.site / "content" / "articles" / "undated" / f"{SLUG}.md").read_bytes()
    desktop.run(desktop.file("two.txt", STORY.replace("no cars", "few cars")))
    desktop.run(desktop.file("three.txt", STORY.replace("no cars", "some cars")), "--date", "2019-03-05")
    assert desktop.articles == [f"2019/{SLUG}-3.md", f"undated/{SLUG}-2.md", f"undated/{SLUG}.md"]
    assert (desktop.site / "content" / "articles" / "undated" / f"{SLUG}.md").read_bytes() == first


def test_one_bad_source_stops_no_other(desktop: Desktop) -> None:
    bad = desktop.file("story.pdf", b"%PDF-1.7")
    code, _, err = desktop.run(bad, "gone.txt", desktop.file("story.txt"), "https://river.example/x", str(desktop.site))
    assert code == 1
    assert desktop.articles == [f"undated/{SLUG}.md"]
    for fault in ("source-binary", "no-file", "url-later", "source-is-folder"):
        assert f"error[{fault}]" in err
    assert "1 of 5 sources imported" in err
    assert "Traceback" not in err


def test_json_tells_all_of_every_source(desktop: Desktop) -> None:
    code, outcomes = desktop.json(desktop.file("story.txt"), "gone.txt")
    assert code == 1
    good, bad = outcomes
    assert good["path"] == f"content/articles/undated/{SLUG}.md"
    assert good["written"]
    assert good["unknown"] == ["date", "authors"]
    assert good["title"] == "Two towns agree on a bridge"
    assert good["faults"] == []
    assert bad["path"] is None
    assert [fault["code"] for fault in bad["faults"]] == ["no-file"]


def test_date_and_address_are_taken_from_the_editor(desktop: Desktop) -> None:
    _, (outcome,) = desktop.json(desktop.file("a.txt"), "--date", "2019-03-05", "--url", "https://river.example/bridge")
    assert outcome["path"] == f"content/articles/2019/{SLUG}.md"
    assert (outcome["date"], outcome["url"]) == ("2019-03-05", "https://river.example/bridge")
    assert outcome["unknown"] == ["authors"]


def test_out_chooses_another_folder(desktop: Desktop) -> None:
    out = desktop.site.parent / "elsewhere"
    assert desktop.run(desktop.file("story.txt"), "--out", str(out))[0] == 0
    assert [path.name for path in out.iterdir()] == [f"{SLUG}.md"]
    assert not desktop.articles


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["a.txt", "--paste"],
        ["a.txt", "b.txt", "--url", "https://x.example"],
        ["a", "--url", "x"],
        ["a", "--date", "now"],
    ],
)
def test_wrong_usage_is_told(desktop: Desktop, words: list[str]) -> None:
    code, out, err = desktop.run(*words)
    assert (code, out) == (2, "")
    assert "Error: " in err


def test_standard_input_is_a_source(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe(monkeypatch, STORY.encode())
    assert desktop.run("-")[0] == 0
    assert desktop.articles == [f"undated/{SLUG}.md"]


@pytest.fixture
def clipboard_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program in the place of the system's: it prints the file that comes back."""
    if sys.platform == "win32":
        pytest.skip("stands in for a shell's program")
    held = tmp_path / "held"
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("xclip", "pbpaste"):
        (folder / name).write_text(f'#!/bin/sh\ncat "{held}"\n', "utf-8")
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=":")
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    return held


def test_paste_takes_the_clipboard(desktop: Desktop, clipboard_program: Path) -> None:
    clipboard_program.write_text(STORY, "utf-8")
    assert desktop.run("--paste")[0] == 0
    assert desktop.articles == [f"undated/{SLUG}.md"]
    clipboard_program.write_text(" \n", "utf-8")
    code, _, err = desktop.run("--paste")
    assert code == 1
    assert "error[clipboard-empty]" in err


def test_paste_without_a_clipboard_reads_what_comes_in(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert clipboard.clipboard() is None
    pipe(monkeypatch, STORY.encode())
    assert desktop.run("--paste")[0] == 0
    assert desktop.articles == [f"undated/{SLUG}.md"]


def test_paste_at_a_terminal_says_how_to_end(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    terminal = io.StringIO(STORY)
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", terminal)
    code, _, err = desktop.run("--paste")
    assert code == 0
    assert ("Ctrl+Z, then Enter" if sys.platform == "win32" else "Ctrl+D") in err


def test_a_text_without_damage_needs_no_further_library() -> None:
    seen = ["trafilatura", "lxml", "nh3", "ftfy"]
    program = (
        "import sys\nfrom glossom.cli.main import main\n"
        f"code = main(['import', {str(SEED)!r}, '--stdout'])\n"
        f"sys.exit(code or any(name in sys.modules for name in {seen!r}))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()


def test_damage_without_the_library_is_a_warning(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("glossom.cli.extras.find_spec", lambda name: None)
    code, _, err = desktop.run(desktop.file("story.txt", STORY.replace("agree", "agreed in a cafÃ©")))
    assert code == 0
    assert "warning[missing-extra]" in err
    assert len(desktop.articles) == 1


def test_a_page_without_the_library_is_a_fault(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("glossom.cli.extras.find_spec", lambda name: None)
    code, _, err = desktop.run(desktop.file("page.html", "<!doctype html><html><body><p>Words</p></body></html>"))
    assert code == 1
    assert "error[missing-extra]" in err
    assert not desktop.articles
