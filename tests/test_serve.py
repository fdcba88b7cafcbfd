"""What `serve` shows: the bytes that a build publishes, each made when it is asked for."""

from __future__ import annotations

import gc
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, nullcontext
from pathlib import Path

import pytest

from glossom.cli.desk import Desk
from glossom.cli.serve import Builder, Near
from glossom.digest import digest
from glossom.faults import Faulty
from glossom.model import Sheaf
from glossom.outside.folder.store import LastingStore
from glossom.outside.previewing.answer import answer
from glossom.outside.previewing.kitchen import Kitchen
from glossom.outside.previewing.preview import Preview
from glossom.outside.previewing.screen import Built, Screen
from glossom.pipeline import Options
from glossom.rendering.library import Library
from glossom.stores import Shelf
from tests.asking import WAIT
from tests.conftest import ROOT
from tests.sites import ARTICLE, GLOSSARY, Files, small_site
from tests.sites import publish as published

TALKS = "content/articles/2014/talks.md"
WORDS = "content/glossary/words.yaml"


def write(site: Path, files: Files) -> None:
    for path, text in files.items():
        file = site / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    write(tmp_path, small_site())
    return tmp_path


@pytest.fixture
def builder(site: Path) -> Iterator[Builder]:
    with LastingStore(site / ".glossom/memo.sqlite") as store:
        yield Builder(Desk(site), Options(), store)


def contents(built: Built) -> dict[str, bytes]:
    """Every page and list; files that are copied stand aside."""
    files = {path: content for path, content in built.files.items() if isinstance(content, bytes)}
    return {path: content or digest(content).encode() for path, content in files.items()}  # as tests.sites has them


def pages(files: Files) -> dict[str, bytes]:
    return {path: content for path, content in published(files).items() if not path.startswith("assets/")}


def test_the_preview_has_the_bytes_that_a_build_publishes(builder: Builder) -> None:
    assert contents(builder.build()) == pages(small_site())


@pytest.mark.parametrize(
    "edit",
    [
        {TALKS: ARTICLE.replace("Talks in", "No talks in")},
        {TALKS: ARTICLE.replace("towns", "villages")},
        {WORDS: GLOSSARY.replace("Capital of", "The capital of")},
        {WORDS: GLOSSARY.replace("term: Minsk", "term: Minsk\n  aliases: [Belarus]")},
        {"content/articles/2015/more.md": ARTICLE.replace("2014", "2015")},
        {"site.yaml": "title: Another site\nbase_url: https://example.org/small/\n"},
    ],
)
@pytest.mark.parametrize("knows", [True, False])
def test_after_a_save_it_has_the_bytes_of_a_build_anew(builder: Builder, site: Path, edit: Files, knows: bool) -> None:
    contents(builder.build())
    write(site, edit)
    built = builder.build(frozenset(edit) if knows else frozenset())
    assert contents(built) == pages({**small_site(), **edit})
    write(site, small_site())
    for path in edit.keys() - small_site().keys():
        (site / path).unlink()
    assert contents(builder.build(frozenset(edit) if knows else frozenset())) == pages(small_site())


def test_a_save_leaves_no_circle_of_values(builder: Builder, site: Path) -> None:
    """A preview lasts for a day of saves, and Python seeks circles so seldom that a gigabyte of them would be there."""

    def save(words: str) -> None:
        write(site, {TALKS: ARTICLE.replace("towns", words), WORDS: GLOSSARY.replace("Capital of", f"The {words} of")})
        contents(builder.build(frozenset({TALKS, WORDS})))

    contents(builder.build())
    save("villages")
    gc.collect()
    gc.disable()
    try:
        save("cities")
        libraries = number_of(Library)
        save("hamlets")
        save("farms")
        assert number_of(Library) == libraries  # a circle that a generator holds is none to `collect`
        assert gc.collect() == 0
    finally:
        gc.enable()


def number_of(kind: type) -> int:
    return sum(isinstance(value, kind) for value in gc.get_objects())


def test_a_page_of_which_nothing_changed_keeps_its_key(builder: Builder, site: Path) -> None:
    before = builder.build()
    write(site, {TALKS: ARTICLE.replace("towns", "villages")})
    after = builder.build(frozenset({TALKS}))
    changed = {path for path in after.files if after.key(path) != before.key(path)}
    assert "articles/talks/index.html" in changed
    assert "404.html" not in changed
    assert {path for path in changed if path.endswith(".html")} < {
        path for path in after.files if path.endswith(".html")
    }
    assert after.key("articles/nothing/index.html") == ""


def test_what_a_save_leaves_to_remember_is_written_when_nobody_waits() -> None:
    far = Shelf()
    near = Near(far)
    near.write({"first": b"1"})
    assert far.products == {"first": b"1"}
    near.turn()
    near.write({"second": b"2"})
    for _ in range(3):  # builds that ask for nothing
        near.turn()
    assert "second" not in far.products
    assert near.read(["first", "second", "third"]) == {"first": b"1", "second": b"2"}
    near.settle()
    assert far.products == {"first": b"1", "second": b"2"}


# ---------------------------------------------------------------- a page that cannot be made


@pytest.fixture
def broken(site: Path) -> Path:
    """A theme of the site's own, whose page of an entry cannot be made."""
    template = site / "themes/mine/templates/entry.html"
    write(site, {"site.yaml": "title: A small site\ntheme: mine\n", "themes/mine/theme.yaml": "extends: broadsheet\n"})
    write(site, {template.relative_to(site).as_posix(): "{{ page.nothing_of_this_name }}"})
    return template


ENTRY = "/glossary/minsk/"


@pytest.mark.usefixtures("broken")
def test_a_page_that_cannot_be_made_tells_why_and_the_others_are_shown(builder: Builder) -> None:
    screen = Screen()
    screen.show(builder.build())
    told = answer(screen.view, ENTRY)
    assert (told.status, b"error[template" in told.body, b"entry.html" in told.body) == (200, True, True)
    assert b"Separatists" in answer(screen.view, "/articles/talks/").body


def test_a_page_that_is_looked_at_stays_where_it_cannot_be_made_any_more(builder: Builder, site: Path) -> None:
    write(site, {"site.yaml": "title: A small site\ntheme: mine\n", "themes/mine/theme.yaml": "extends: broadsheet\n"})
    screen = Screen()
    shown = Preview(screen, builder.build, say=lambda _: None, report=lambda _: None)
    shown.rebuild()
    page = answer(screen.view, ENTRY)
    template = site / "themes/mine/templates/entry.html"
    with screen.opened(ENTRY):
        write(site, {"themes/mine/templates/entry.html": "{{ page.nothing_of_this_name }}"})
        shown.rebuild()
        assert [fault.place.path for fault in screen.view.faults if fault.place] == [
            template.relative_to(site).as_posix()
        ]
        assert answer(screen.view, ENTRY) == page
        template.unlink()
        shown.rebuild()
        assert not screen.view.failed


@pytest.mark.usefixtures("broken")
def test_a_page_that_nobody_asks_for_is_made_in_the_end_and_its_fault_told(builder: Builder) -> None:
    built = builder.build()
    with pytest.raises(Faulty) as raised:
        contents(built)
    assert {fault.code for fault in raised.value.faults} <= {"template", "template-undefined"}


def test_a_mistake_of_ours_while_a_page_is_made_is_shown_and_the_rest_goes_on() -> None:
    def content(number: int) -> bytes:
        return b"<p>%d." % (1 // number)

    said: list[str] = []
    menu = [Sheaf(["index.html", "a/index.html"], ["1", "2"], content)]
    screen = Screen()
    screen.show(Built(Kitchen(menu, {}, nullcontext(), said.append)))
    assert (answer(screen.view, "/").status, b"internal-error" in answer(screen.view, "/").body) == (200, True)
    assert answer(screen.view, "/a/").body == b"<p>1."
    assert answer(screen.view, "/nothing/").status == 404
    assert "Traceback" in said[0]


# ---------------------------------------------------------------- Ctrl+C


CHILDREN = Path("/proc/self/task").exists()


@pytest.mark.skipif(not CHILDREN, reason="the system does not tell which processes a process started")
def test_ctrl_c_while_the_site_is_built_ends_all_processes(site: Path) -> None:
    write(site, {f"content/articles/2014/{number}.md": ARTICLE + "\n\nMinsk." * 400 for number in range(400)})
    command = [sys.executable, "-m", "glossom", "--site", str(site), "serve", "--no-open", "--port", "0"]
    with ExitStack() as ending:
        program = ending.enter_context(
            subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True, encoding="utf-8")
        )
        ending.callback(program.kill)  # should anything below fail
        workers = started_by(program)
        program.send_signal(signal.SIGINT)
        assert program.stderr
        said = program.stderr.read()
        assert program.wait(WAIT) == 0
    assert "Traceback" not in said
    assert "The preview has ended." in said
    assert "Built anew" not in said
    deadline = time.monotonic() + WAIT
    while any(map(alive, workers)):  # they are told to end, and may be a moment about it
        assert time.monotonic() < deadline


def started_by(program: subprocess.Popen[str]) -> list[int]:
    """The processes that this one has started, once there are some."""
    listed = Path(f"/proc/{program.pid}/task/{program.pid}/children")
    while program.poll() is None:
        workers = [int(name) for name in listed.read_text().split()]
        if any(re.search(b"spawn_main", Path(f"/proc/{one}/cmdline").read_bytes()) for one in workers):
            return workers
    return []


def alive(process: int) -> bool:
    try:
        return " Z " not in Path(f"/proc/{process}/stat").read_text()
    except FileNotFoundError:
        return False
