"""The preview: what a save leads to, with a real server, a real watcher and a tiny build."""

from __future__ import annotations

import json
import os
import queue
import re
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

import pytest

from glossom.faults import Fault, Faulty, place_at
from glossom.outside.previewing.preview import Leisure, Preview, preview
from glossom.outside.previewing.screen import Built, Screen
from glossom.outside.previewing.watch import Watch
from tests.asking import WAIT, Events, ask, seen_in
from tests.conftest import ROOT
from tests.sites import ARTICLE, small_site


class Desk:
    """A tiny site on a real disk: one page for each file of content/; the word `broken` is a fault."""

    def __init__(self, site: Path) -> None:
        self.site = site
        self.builds: queue.Queue[None] = queue.Queue()
        self.said: queue.Queue[str] = queue.Queue()
        self.reported: list[tuple[Fault, ...]] = []
        self.base_path = "/news/"

    def write(self, name: str, text: str) -> None:
        (self.site / "content" / name).write_text(text, "utf-8")

    def build(self, told: frozenset[str]) -> Built:
        self.builds.put(None)
        files: dict[str, bytes | Path] = {}
        for path in sorted((self.site / "content").glob("*.md")):
            text = path.read_text("utf-8")
            if "broken" in text:
                raise Faulty(Fault("word", "this word is broken", place_at(f"content/{path.name}", text, 1, 1, 6)))
            if "impossible" in text:
                raise ZeroDivisionError("a mistake of ours")
            files[f"{path.stem}/index.html"] = f"<html><body>{text}</body></html>".encode()
        return Built(files, self.base_path)

    def report(self, faults: Sequence[Fault]) -> None:
        self.reported.append(tuple(faults))

    def hears(self, pattern: str) -> re.Match[str]:
        """Waits until something of this kind is said."""
        while True:
            found = re.search(pattern, self.said.get(timeout=WAIT))
            if found:
                return found

    def built(self) -> int:
        """How many builds there were since the last time."""
        count = 0
        while not self.builds.empty():
            self.builds.get()
            count += 1
        return count


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    (tmp_path / "content").mkdir()
    desk = Desk(tmp_path)
    desk.write("a.md", "One.")
    desk.write("b.md", "Two.")
    return desk


@pytest.fixture
def running(desk: Desk) -> Iterator[int]:
    """The port of a running preview."""
    with Running(desk) as port:
        yield port


class Running:
    def __init__(self, desk: Desk, open_browser: Callable[[str], object] | None = None) -> None:
        self.desk = desk
        self.watch = Watch(desk.site, quiet=0.2, pause=0.2)  # more than in use: a busy machine may hold a write back
        options = {"say": desk.said.put, "report": desk.report, "port": 0, "open_browser": open_browser}
        self.thread = threading.Thread(target=lambda: preview(desk.build, desk.site, watch=self.watch, **options))

    def __enter__(self) -> int:
        self.thread.start()
        port = int(self.desk.hears(r"The preview is at http://127\.0\.0\.1:(\d+)/")[1])
        self.desk.hears("Ctrl")
        return port

    def __exit__(self, *ended: object) -> None:
        self.watch.close()
        self.thread.join(WAIT)
        assert not self.thread.is_alive()


def test_a_save_reloads_its_page_once(desk: Desk, running: int) -> None:
    assert desk.built() == 1
    seen = seen_in(ask(running, "/news/a/").body)
    with Events(running, "/news/a/", seen) as events:
        assert events.next().name == "faults"
        desk.write("a.md", "Another.")
        assert events.next().name == "reload"
    assert b"Another." in ask(running, "/news/a/").body
    desk.hears("Built anew")
    assert desk.built() == 1


def test_a_page_that_the_save_left_alone_hears_nothing(desk: Desk, running: int) -> None:
    seen = seen_in(ask(running, "/news/b/").body)
    with Events(running, "/news/b/", seen) as events:
        events.next()
        desk.write("a.md", "Another.")
        desk.hears("Built anew")
        desk.write("b.md", "Another.")
        desk.hears("Built anew")
        told = events.next()
    assert told.name == "reload"
    assert told.value["seen"] == seen_in(ask(running, "/news/b/").body)  # the first build was not told of


def test_a_new_file_becomes_a_page_and_a_deleted_one_is_missing(desk: Desk, running: int) -> None:
    seen = seen_in(ask(running, "/news/c/").body)
    with Events(running, "/news/c/", seen) as events:
        events.next()
        desk.write("c.md", "Three.")
        assert events.next().name == "reload"
        assert ask(running, "/news/c/").status == 200
        (desk.site / "content/c.md").unlink()
        assert events.next().name == "reload"
        assert ask(running, "/news/c/").status == 404


def test_faults_are_shown_over_the_last_good_page_and_vanish_when_mended(desk: Desk, running: int) -> None:
    seen = seen_in(ask(running, "/news/b/").body)
    with Events(running, "/news/b/", seen) as events:
        assert events.next().value["ok"] is True
        desk.write("a.md", "broken")
        told = events.next()
        assert told.name == "faults"
        assert told.value["ok"] is False
        assert [fault["place"] for fault in told.value["faults"]] == ["content/a.md:1:1"]  # type: ignore[attr-defined]
        assert b"One." in ask(running, "/news/a/").body
        assert desk.reported[-1][0].code == "word"
        desk.write("a.md", "mended")
        assert events.next().value == {"ok": True, "faults": []}
    desk.hears("the faults are mended")
    assert b"mended" in ask(running, "/news/a/").body


def test_a_site_that_is_broken_from_the_start_shows_its_faults_and_heals(desk: Desk) -> None:
    desk.write("a.md", "broken")
    with Running(desk) as port:
        page = ask(port, "/").body
        assert b"error[word]: this word is broken" in page
        assert b"Traceback" not in page
        with Events(port, "/", seen_in(page)) as events:
            events.next()
            desk.write("a.md", "mended")
            assert [events.next().name, events.next().name] == ["faults", "reload"]
        assert desk.hears(r"The preview is at (.*)")[1].endswith("/news/")
        assert ask(port, "/").headers["location"] == "/news/"


def test_a_mistake_of_ours_is_shown_and_the_preview_goes_on(desk: Desk, running: int) -> None:
    desk.write("a.md", "impossible")
    desk.hears("ZeroDivisionError")
    with Events(running, "/news/b/", seen_in(ask(running, "/news/b/").body)) as events:
        while (told := events.next()).value["ok"]:
            pass
        assert told.value["faults"][0]["code"] == "internal-error"  # type: ignore[index]
        desk.write("a.md", "possible")
        while not (told := events.next()).value["ok"]:
            pass


def test_a_file_that_cannot_be_read_is_a_fault() -> None:
    def build(told: frozenset[str]) -> Built:
        raise PermissionError(13, "Permission denied", "content/a.md")

    screen = Screen()
    Preview(screen, build, say=print, report=lambda _: None).rebuild()
    assert [(fault.code, fault.message) for fault in screen.view.faults] == [
        ("unreadable", "content/a.md cannot be read: Permission denied")
    ]


def test_warnings_are_reported_when_they_change_not_at_each_save() -> None:
    warning = Fault("unused", "never marked", severity="warning")
    reports: list[tuple[Fault, ...]] = []
    shown = Preview(Screen(), lambda _: Built({}, faults=(warning,)), say=lambda _: None, report=_append_to(reports))
    shown.rebuild()
    shown.rebuild()
    assert reports == [(warning,)]


def test_errors_are_reported_at_each_save() -> None:
    def build(told: frozenset[str]) -> Built:
        raise Faulty(Fault("word", "broken"))

    reports: list[tuple[Fault, ...]] = []
    shown = Preview(Screen(), build, say=lambda _: None, report=_append_to(reports))
    shown.rebuild()
    shown.rebuild()
    assert len(reports) == 2


def test_what_is_built_in_the_middle_of_a_save_is_neither_shown_nor_told() -> None:
    texts: Iterator[bytes | Faulty] = iter([b"whole", Faulty(Fault("word", "broken")), b"half", b"whole again"])
    said: list[str] = []
    reports: list[tuple[Fault, ...]] = []

    def build(told: frozenset[str]) -> Built:
        text = next(texts)
        if isinstance(text, Faulty):
            raise text
        return Built({"index.html": text})

    screen = Screen()
    shown = Preview(screen, build, say=said.append, report=_append_to(reports))
    shown.rebuild()
    before = screen.view
    shown.rebuild(is_whole=lambda: False)
    shown.rebuild(is_whole=lambda: False)
    assert screen.view is before
    assert (said, reports) == ([], [])
    shown.rebuild(is_whole=lambda: True)
    assert screen.view.built is not None
    assert screen.view.built.files["index.html"] == b"whole again"
    assert len(said) == 1


def _append_to(reports: list[tuple[Fault, ...]]) -> Callable[[Sequence[Fault]], None]:
    return lambda faults: reports.append(tuple(faults))


def test_a_new_address_of_the_site_is_said(desk: Desk, running: int) -> None:
    desk.base_path = "/elsewhere/"
    desk.write("a.md", "Another.")
    assert desk.hears(r"The preview is at (.*)")[1] == f"http://127.0.0.1:{running}/elsewhere/"


def test_the_browser_is_opened_at_the_site(desk: Desk) -> None:
    opened: queue.Queue[str] = queue.Queue()
    with Running(desk, opened.put) as port:
        assert opened.get(timeout=WAIT) == f"http://127.0.0.1:{port}/news/"


def test_a_port_in_use_is_said(desk: Desk) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        watch = Watch(desk.site)
        options = {"say": desk.said.put, "report": desk.report, "port": port}
        thread = threading.Thread(target=lambda: preview(desk.build, desk.site, watch=watch, **options))
        thread.start()
        desk.hears(f"Port {port} is in use")
        watch.close()
        thread.join(WAIT)


# ---------------------------------------------------------------- search


class Indexer:
    """Stands for Pagefind: writes which pages there were."""

    def __init__(self) -> None:
        self.runs: queue.Queue[list[str]] = queue.Queue()
        self.fault: Exception | None = None

    def index(self, folder: Path) -> None:
        pages = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.html"))
        self.runs.put(pages)
        if self.fault:
            raise self.fault
        (folder / "pagefind/index").mkdir(parents=True)
        (folder / "pagefind/index/en.pf_index").write_text(json.dumps(pages), "utf-8")


@pytest.fixture
def indexer() -> Indexer:
    return Indexer()


@pytest.fixture
def indexed() -> Iterator[tuple[Screen, queue.Queue[str]]]:
    screen, said = Screen(), queue.Queue[str]()
    thread = threading.Thread(target=Leisure(screen, said.put, lambda _: None, idle=0.05).run)
    thread.start()
    yield screen, said
    screen.close()
    thread.join(WAIT)
    assert not thread.is_alive()


def _search_after(screen: Screen, before: object) -> dict[str, bytes]:
    view = screen.view
    while view.search is before:
        latest = screen.wait(view, WAIT)
        assert latest not in (None, view)
        assert latest is not None
        view = latest
    return dict(view.search)


def test_search_is_indexed_behind_the_back_of_the_preview(indexed: tuple[Screen, object], indexer: Indexer) -> None:
    screen = indexed[0]
    before = screen.view.search
    screen.show(Built({"index.html": b"1", "a/index.html": b"2", "feed.xml": b"3"}, index=indexer.index))
    assert _search_after(screen, before) == {"pagefind/index/en.pf_index": b'["a/index.html", "index.html"]'}


def test_search_is_indexed_anew_only_when_pages_changed(indexed: tuple[Screen, object], indexer: Indexer) -> None:
    screen = indexed[0]
    before = screen.view.search
    screen.show(Built({"index.html": b"1"}, index=indexer.index))
    before = _search_after(screen, before)
    screen.show(Built({"index.html": b"1", "feed.xml": b"2"}, index=indexer.index))
    screen.fail((Fault("word", "broken"),))
    screen.show(Built({"a/index.html": b"1"}, index=indexer.index))
    before = screen.view.search
    _search_after(screen, before)
    assert [indexer.runs.get(timeout=WAIT) for _ in range(2)] == [["index.html"], ["a/index.html"]]
    assert indexer.runs.empty()


def test_a_failing_index_is_said_and_the_pages_stay(indexed: tuple[Screen, queue.Queue[str]], indexer: Indexer) -> None:
    screen, said = indexed
    indexer.fault = Faulty(Fault("search", "Pagefind is not installed"))
    screen.show(Built({"index.html": b"1"}, index=indexer.index))
    assert said.get(timeout=WAIT) == "Search does not work in this preview: Pagefind is not installed"
    assert screen.view.built is not None


def test_a_site_without_search_is_not_indexed(indexed: tuple[Screen, object], indexer: Indexer) -> None:
    screen = indexed[0]
    before = screen.view.search
    screen.show(Built({"index.html": b"1"}))
    screen.show(Built({"a/index.html": b"1"}, index=indexer.index))
    _search_after(screen, before)
    assert indexer.runs.get(timeout=WAIT) == ["a/index.html"]


def test_leisure_ends_when_a_save_begins_and_comes_back(indexer: Indexer) -> None:
    screen, begun, looks = Screen(), iter([False, False, True]), queue.Queue[bool]()
    rests = queue.Queue[None]()

    def disturbed() -> bool:
        look = next(begun, False)
        looks.put(look)
        return look

    leisure = Leisure(screen, print, lambda _: None, idle=0.05, rest=lambda: rests.put(None), disturbed=disturbed)
    thread = threading.Thread(target=leisure.run)
    thread.start()
    before = screen.view.search
    screen.show(Built({"a.html": b"1", "b.html": b"2"}, index=indexer.index))
    _search_after(screen, before)
    assert indexer.runs.get(timeout=WAIT) == ["a.html", "b.html"]
    assert any(looks.queue)
    assert rests.qsize() >= 2  # each time it begins
    screen.close()
    thread.join(WAIT)


# ---------------------------------------------------------------- the command


@pytest.mark.skipif(os.name == "nt", reason="Windows sends Ctrl+C to a whole console only")
def test_serve_shows_drafts_follows_saves_and_ends_well_by_ctrl_c(tmp_path: Path) -> None:
    draft = tmp_path / "content/articles/2014/talks.md"
    for name, text in small_site().items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    draft.write_text(ARTICLE.replace("date:", "draft: true\ndate:"), "utf-8")
    command = [sys.executable, "-m", "glossom", "--site", str(tmp_path), "serve", "--no-open", "--port", "0"]
    with ExitStack() as ending:
        program = ending.enter_context(
            subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True, encoding="utf-8")
        )
        ending.callback(program.kill)  # should anything below fail
        assert program.stderr is not None
        said = iter(program.stderr.readline, "")
        port = int(next(filter(None, (re.search(r"127\.0\.0\.1:(\d+)/small/", line) for line in said)))[1])
        page = ask(port, "/small/articles/talks/").body
        assert b"Separatists" in page
        with Events(port, "/small/articles/talks/", seen_in(page)) as events:
            events.next()
            draft.write_text(draft.read_text("utf-8").replace("Separatists", "Rebels"), "utf-8")
            while events.next().name != "reload":
                pass
        assert b"Rebels" in ask(port, "/small/articles/talks/").body
        program.send_signal(signal.SIGINT)
        rest = "".join(said)
        assert program.wait(WAIT) == 0
    assert "Traceback" not in rest
    assert "The preview has ended." in rest
