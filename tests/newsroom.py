"""A site, a folder beside it, and `import` as it is called there: for the tests of the importer's command."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from glossom.cli.main import main
from glossom.digest import digest_file
from glossom.model import Article, SourceFile
from glossom.reading.article import read_article

TITLE = "Two towns agree on a bridge"
SLUG = "two-towns-agree-on-a-bridge"
SENTENCES = (
    "The mayors of Altburg and Neustadt signed an agreement on a new bridge late on Tuesday, after years of talks.",
    "The bridge is to carry trams, bicycles and people on foot, but no cars at all, both towns said in a statement.",
    "Work is to begin next spring, and the engineers expect it to last for about two years if the river allows.",
    "Both councils have to vote on the plan before the end of September, and nobody expects them to refuse it.",
)
FERRY = (
    "The lake company has sold its oldest ferry to a museum that will keep her engine running for visitors in summer.",
    "She carried her last passengers on Sunday, with an orchestra on deck and a queue that reached the market square.",
    "Her captain, who has steered her for thirty years, said that he would rather learn to knit than leave the lake.",
    "A new boat with batteries arrives in May, and the children of the island school will be asked to name her.",
)


def page(title: str = TITLE, sentences: Sequence[str] = SENTENCES, head: str = "", after: str = "") -> str:
    """A page with an article, in our own words. head: further elements there; after: such behind the paragraphs."""
    body = "".join(f"<p>{sentence}</p>" for sentence in sentences)
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta property="og:title" content="{title}">{head}</head><body><nav><a href="/">Front page</a></nav>'
        f"<article><h1>{title}</h1>{body}{after}</article><footer><p>Contact</p></footer></body></html>"
    )


@dataclass
class Newsroom:
    """The site, and what `import` does there."""

    site: Path
    capsys: pytest.CaptureFixture[str]

    def run(self, *words: str, command: str = "import") -> tuple[int, str, str]:
        """Exit code, standard output and standard error."""
        code = main([command, *words, "--site", str(self.site)])
        out, err = self.capsys.readouterr()
        return code, out, err

    def json(self, *words: str) -> tuple[int, list[dict[str, Any]]]:
        """Exit code and the document of `--json`; nothing else is said."""
        code, out, err = self.run(*words, "--json")
        assert err == ""
        found: list[dict[str, Any]] = json.loads(out)
        return code, found

    def file(self, name: str, content: str | bytes) -> str:
        """A file beside the site; its path."""
        path = self.site.parent / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return str(path)

    @property
    def articles(self) -> list[str]:
        """The article files, below content/articles."""
        return self.files("content/articles")

    def files(self, folder: str = "") -> list[str]:
        """All files below a folder of the site."""
        root = self.site / folder
        return sorted(path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file())

    def path(self, name: str = f"undated/{SLUG}.md") -> Path:
        """An article file."""
        return self.site / "content" / "articles" / name

    def article(self, name: str = f"undated/{SLUG}.md") -> Article:
        """An article, read as a build reads it, without a warning."""
        text = self.path(name).read_bytes().decode()
        article, faults = read_article(SourceFile(name, text, digest_file(name, text)))
        assert not faults
        return article

    def text(self, name: str = f"undated/{SLUG}.md") -> str:
        """An article file's text."""
        return self.path(name).read_bytes().decode()

    def edit(self, name: str, old: str, new: str) -> str:
        """An article file in which some words are others; its text comes back."""
        text = self.text(name)
        assert old in text
        text = text.replace(old, new)
        self.path(name).write_bytes(text.encode())
        return text


def opened(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Newsroom:
    """An empty site, `site`, in the folder in which the test now stands."""
    site = tmp_path / "site"
    site.mkdir()
    (site / "site.yaml").write_text("title: A site\nbase_url: https://class.example/news/\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    for name in ("GLOSSOM_DOOR", "GLOSSOM_TEST_LOOPBACK", "GITHUB_ACTIONS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO()))
    return Newsroom(site, capsys)


@contextmanager
def at_terminal(typed: str) -> Iterator[io.StringIO]:
    """Somebody at a terminal who types these lines; what standard error showed comes back."""
    told, lines = Terminal(), Terminal(typed)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NO_COLOR", "1")
        patch.setattr("sys.stdin", lines)
        patch.setattr("sys.stderr", told)
        yield told


class Terminal(io.StringIO):
    """One end of a terminal."""

    def isatty(self) -> bool:
        return True
