"""Watching a site's folder, on a real file system: one save is one change, whatever the editor."""

from __future__ import annotations

import errno
import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath

import pytest
from watchdog.observers.api import BaseObserver

from glossom.outside.previewing import watch as watch_module
from glossom.outside.previewing.watch import Watch, file_system, matters

QUIET = 0.25  # more than in use, so that a busy machine that holds a thread back does not split a save

WAIT = 60  # seconds

STORY = "content/articles/2026/rates.md"
OTHER = "content/pages/about.md"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    site = tmp_path / "site"
    for name in (STORY, OTHER):
        (site / name).parent.mkdir(parents=True)
        (site / name).write_text("One.\n", "utf-8")
    (site / "public").mkdir()
    (site / ".glossom").mkdir()
    (site / "site.yaml").write_text("title: A site\n", "utf-8")
    return site


@pytest.fixture
def watch(site: Path) -> Iterator[Watch]:
    """A watch that ends when nothing has been told for long: a change that it misses fails a test, which else waits."""
    with Watch(site, quiet=QUIET, pause=QUIET) as watch:
        end = threading.Timer(WAIT, watch.close)
        end.start()
        yield watch
        end.cancel()


def touch(site: Path, name: str) -> None:
    (site / name).write_text("Another.\n", "utf-8")


# ---------------------------------------------------------------- how editors save


def in_place(story: Path) -> None:
    """VS Code, Notepad, nano."""
    with story.open("r+b") as file:
        file.truncate()
        file.flush()
        file.write(b"Two.\n")


def in_pieces(story: Path) -> None:
    with story.open("wb", buffering=0) as file:
        for number in range(50):
            file.write(b"Line %d\n" % number)


def like_vim(story: Path) -> None:
    probe = story.with_name("4913")
    probe.touch()
    probe.unlink()
    swap = story.with_name(f".{story.name}.swp")
    swap.touch()
    backup = story.with_name(story.name + "~")
    story.rename(backup)
    story.write_bytes(b"Two.\n")
    backup.unlink()
    swap.unlink()


def like_jetbrains(story: Path) -> None:
    fresh, old = (story.with_name(story.name + suffix) for suffix in ("___jb_tmp___", "___jb_old___"))
    fresh.write_bytes(b"Two.\n")
    story.rename(old)
    fresh.rename(story)
    old.unlink()


def like_gnome(story: Path) -> None:
    fresh = story.with_name(".goutputstream-X1Y2Z3")
    fresh.write_bytes(b"Two.\n")
    fresh.replace(story)


def like_emacs(story: Path) -> None:
    lock = story.with_name(f".#{story.name}")
    auto = story.with_name(f"#{story.name}#")
    lock.touch()
    auto.write_bytes(b"Two.\n")
    shutil.copy2(story, story.with_name(story.name + "~"))
    story.write_bytes(b"Two.\n")
    auto.unlink()
    lock.unlink()


def like_a_script(story: Path) -> None:
    """sed -i, and programs that write beside and rename."""
    fresh = story.with_name("sedAb12Cd")
    fresh.write_bytes(b"Two.\n")
    fresh.replace(story)


SAVES = [in_place, in_pieces, like_vim, like_jetbrains, like_gnome, like_emacs, like_a_script]


@pytest.mark.parametrize("save", SAVES, ids=lambda save: save.__name__)
def test_one_save_is_one_change(site: Path, watch: Watch, save: Callable[[Path], None]) -> None:
    save(site / STORY)
    assert STORY in watch.wait()
    touch(site, OTHER)
    assert watch.wait() == {OTHER}  # nothing of the first save was left to be told


def test_many_files_at_once_are_one_change(site: Path, watch: Watch) -> None:
    names = [f"content/articles/2026/{number}.md" for number in range(200)]
    for name in names:
        touch(site, name)
    assert watch.wait() >= set(names)
    touch(site, OTHER)
    assert watch.wait() == {OTHER}


# ---------------------------------------------------------------- what is a change


def test_site_yaml_is_a_change(site: Path, watch: Watch) -> None:
    touch(site, "site.yaml")
    assert watch.wait() == {"site.yaml"}


def test_what_is_no_input_is_no_change(site: Path, watch: Watch) -> None:
    for name in ("public/index.html", ".glossom/store", "notes.txt", "content/.hidden", "content/pages/about.md~"):
        touch(site, name)
    (site / STORY).read_bytes()
    list((site / "content").rglob("*"))
    touch(site, OTHER)
    assert watch.wait() == {OTHER}


def test_a_deletion_and_a_renaming_are_changes(site: Path, watch: Watch) -> None:
    (site / OTHER).unlink()
    assert OTHER in watch.wait()
    (site / STORY).rename(site / "content/articles/2026/interest.md")
    assert watch.wait() >= {STORY, "content/articles/2026/interest.md"}


def test_a_file_that_comes_from_elsewhere_is_a_change(site: Path, watch: Watch) -> None:
    (site / "new.md").write_text("Three.\n", "utf-8")
    (site / "new.md").rename(site / "content/articles/2026/new.md")
    assert "content/articles/2026/new.md" in watch.wait()


def test_new_folders_are_followed(site: Path, watch: Watch) -> None:
    (site / "content/articles/2027").mkdir()
    watch.wait()
    touch(site, "content/articles/2027/new.md")
    assert "content/articles/2027/new.md" in watch.wait()


def test_a_themes_folder_that_comes_later_is_followed(site: Path, watch: Watch) -> None:
    (site / "themes/mine/templates").mkdir(parents=True)
    watch.wait()
    touch(site, "themes/mine/templates/page.html")
    assert "themes/mine/templates/page.html" in watch.wait()


def test_a_content_folder_made_anew_is_followed(site: Path, watch: Watch) -> None:
    shutil.move(site / "content", site / "old")
    watch.wait()
    shutil.copytree(site / "old", site / "content")
    watch.wait()
    touch(site, OTHER)
    assert watch.wait() == {OTHER}


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("site.yaml", True),
        ("content/articles/2026/x.md", True),
        ("content", True),
        ("themes/broadsheet/static/css/site.css", True),
        ("content/site.yaml", True),
        ("other/site.yaml", False),
        ("contents/x.md", False),
        ("content/articles/.x.md.swp", False),
        ("content/.git/HEAD", False),
        ("content/articles/x.md~", False),
        ("content/articles/#x.md#", False),
        ("content/articles/4913", False),
        ("content/articles/x.md___jb_tmp___", False),
        ("public/index.html", False),
        (".glossom/store.db", False),
        (".", False),
    ],
)
def test_inputs_of_the_site_matter(path: str, expected: bool) -> None:
    assert matters(PurePosixPath(path)) is expected


# ---------------------------------------------------------------- waiting


def test_a_change_during_a_build_is_told_at_the_next_wait(site: Path, watch: Watch) -> None:
    touch(site, STORY)
    assert watch.wait() == {STORY}
    touch(site, OTHER)  # the build of the first change goes on
    touch(site, "site.yaml")
    assert watch.wait() == {OTHER, "site.yaml"}


def test_changes_without_end_are_told_all_the_same(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch_module, "LONGEST", 0.3)
    stopped = threading.Event()

    def write_on() -> None:
        while not stopped.is_set():
            touch(site, STORY)

    with Watch(site, quiet=60) as watch:
        writer = threading.Thread(target=write_on)
        writer.start()
        try:
            assert watch.wait() == {STORY}
        finally:
            stopped.set()
            writer.join()


def test_a_save_rests_when_nothing_more_of_it_comes(site: Path) -> None:
    with Watch(site, quiet=QUIET, pause=0) as watch:
        assert not watch.stirred
        touch(site, STORY)
        assert watch.wait() == {STORY}
        while not watch.rests():  # on a busy machine one write may be told in two parts
            assert watch.wait() == {STORY}
        assert not watch.stirred


def test_a_save_that_goes_on_does_not_rest(site: Path) -> None:
    with Watch(site, quiet=60, pause=0) as watch:
        touch(site, STORY)
        assert watch.wait() == {STORY}
        touch(site, OTHER)  # while the former is built
        assert not watch.rests()
        assert watch.stirred
        assert watch.wait() <= {STORY, OTHER}


def test_changes_without_end_rest_in_the_end(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch_module, "LONGEST", 0)
    with Watch(site, quiet=60, pause=0) as watch:
        touch(site, STORY)
        assert watch.wait() == {STORY}
        touch(site, OTHER)
        assert watch.rests()


def test_closing_ends_a_wait_with_nothing(site: Path) -> None:
    told: list[frozenset[str]] = []
    with Watch(site) as watch:
        waiting = threading.Thread(target=lambda: told.append(watch.wait()))
        waiting.start()
        watch.close()
        waiting.join(10)
    assert told == [frozenset()]
    assert watch.wait() == frozenset()


# ---------------------------------------------------------------- where the system tells nothing


def test_polling_finds_what_changed(site: Path) -> None:
    with Watch(site, quiet=0, polling=True) as watch:
        assert watch.polls
        touch(site, "content/articles/2026/new.md")
        assert watch.wait() == {"content/articles/2026/new.md"}
        (site / STORY).unlink()
        assert watch.wait() == {STORY}


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EMFILE])
def test_at_the_systems_limit_the_folder_is_polled_and_this_is_said(site: Path, code: int) -> None:
    def refuse() -> BaseObserver:
        raise OSError(code, os.strerror(code))

    with Watch(site, quiet=0, native=refuse) as watch:
        assert "limit" in watch.polls
        touch(site, STORY)
        assert watch.wait() == {STORY}


def test_another_error_of_the_system_is_not_hidden(site: Path) -> None:
    def refuse() -> BaseObserver:
        raise PermissionError(errno.EACCES, "no")

    with pytest.raises(PermissionError), Watch(site, native=refuse):
        pass


def test_no_thread_is_left_behind(site: Path) -> None:
    with Watch(site), Watch(site, polling=True):
        pass
    until = time.monotonic() + 10
    while any(isinstance(thread, BaseObserver) for thread in threading.enumerate()):
        assert time.monotonic() < until


MOUNTS = """\
/dev/sda1 / ext4 rw,relatime 0 0
proc /proc proc rw 0 0
server:/home /home nfs4 rw,vers=4.2 0 0
/dev/sda2 /home/anna ext4 rw 0 0
C:\\134 /mnt/c 9p rw 0 0
//nas/share /mnt/my\\040share cifs rw 0 0
/dev/sda3 /mnt/twice ext4 rw 0 0
overlay /mnt/twice overlay rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/work/site", "ext4"),
        ("/home/ben/site", "nfs4"),
        ("/home/anna/site", "ext4"),
        ("/homeless/site", "ext4"),
        ("/mnt/c/Users/Anna/site", "9p"),
        ("/mnt/my share/site", "cifs"),
        ("/mnt/twice/site", "overlay"),
    ],
)
def test_the_file_system_of_a_folder_is_that_of_its_nearest_mount(folder: str, kind: str) -> None:
    assert file_system(MOUNTS, folder) == kind


def test_without_a_table_of_mounts_the_file_system_is_unknown() -> None:
    assert file_system("", "/work") == ""
