"""docs/how-to/import.md: every command that it shows is typed, in one site, and does what the page says."""

from __future__ import annotations

import io
import re
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.newsroom import FERRY, SENTENCES, Newsroom, opened, page
from tests.web import Web, answer, pages, serving

PAGE = Path(__file__).resolve().parent.parent / "docs" / "how-to" / "import.md"
BLOCK = re.compile(r"(?ms)^```sh\n(.*?)^```")
EXAMPLE = "https://example.org"
FEED = (
    "<rss><channel><title>River News</title>"
    + "".join(f"<item><title>Story {number}</title><link>/{number}</link></item>" for number in range(1, 7))
    + "</channel></rss>"
)
STORY = "A story as it was copied\n\n" + "\n\n".join(FERRY)


def shown() -> list[str]:
    return [line for block in BLOCK.findall(PAGE.read_text("utf-8")) for line in block.splitlines() if line]


@pytest.fixture
def newsroom(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Newsroom:
    room = opened(tmp_path, capsys, monkeypatch)
    monkeypatch.setenv("PATH", "")  # no clipboard: what is pasted comes in
    for name in ("page.html", "saved-pages/a.html", "saved-pages/b.html", "second.html"):
        room.file(name, distinct(name))
    room.file("story.txt", STORY)
    room.file("first.txt", "The first of many\n\n" + "\n\n".join(f"First: {one}" for one in SENTENCES))
    return room


def distinct(name: str) -> str:
    """A page of which no other is like."""
    return page(f"A page called {name}", [re.sub(r"(\w+) ", rf"\1 {name} ", sentence) for sentence in SENTENCES])


@pytest.fixture
def web(newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    site = {f"/{name}": answer(distinct(name), content_type="text/html") for name in ["the-page", "third", *"123456"]}
    with serving(pages({**site, "/feed.xml": answer(FEED, content_type="application/rss+xml")})) as served:
        monkeypatch.setenv("GLOSSOM_TEST_LOOPBACK", served.base)
        yield served


def test_every_command_that_the_page_shows_does_its_work(
    newsroom: Newsroom, web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands = shown()
    assert len(commands) >= 12
    for command in commands:
        words = shlex.split(command.replace(EXAMPLE, web.base), comments=True)
        assert words[:2] == ["python3", "build.py"], command
        pasted = SimpleNamespace(buffer=io.BytesIO(f"Pasted: {STORY}".encode()), isatty=lambda: False)
        monkeypatch.setattr(sys, "stdin", pasted)
        code, _, err = newsroom.run(*words[3:], command=words[2])
        assert code == 0, f"{command}\n{err}"
    titles = {newsroom.article(name).front.title for name in newsroom.articles}
    names = ["the-page", "third", "second.html", "saved-pages/a.html", "saved-pages/b.html", *"12345"]
    assert {f"A page called {name}" for name in names} <= titles
    assert "A page called page.html" not in titles, "it was saved from an address that is imported already"


def test_what_the_page_says_of_an_option_is_an_option() -> None:
    from glossom.cli.import_ import command

    known = {name for option in command.params for name in option.opts}
    named = set(re.findall(r"`(--[a-z-]+)", PAGE.read_text("utf-8")))
    assert named
    assert named <= known
