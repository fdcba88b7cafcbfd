"""A published folder holds the old site or the new one, whatever happens; what is not ours stays."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossom.digest import digest
from glossom.faults import Fault, Faulty
from glossom.model import Product, Sheaf
from glossom.outside.folder.names import clash, get_along
from glossom.outside.folder.tree import SECOND, TICK
from glossom.outside.publishing import room as rooms
from glossom.outside.publishing.publish import publish

ROOT = Path(__file__).parents[1]
KILLS = 200 if os.environ.get("GLOSSOM_FULL") else 15
Files = dict[str, bytes]


def site(files: Mapping[str, bytes | str]) -> Iterator[Product]:
    for path, content in files.items():
        raw = content.encode() if isinstance(content, str) else content
        yield Product(path, raw, digest(raw))


def tree(folder: Path) -> Files:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()
    }


def empty_folders(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_dir() and not any(path.iterdir())]


def link(at: Path, folder: Path) -> None:
    try:
        at.symlink_to(folder, target_is_directory=True)
    except OSError:
        pytest.skip("links cannot be made here")


def only_fault(out: Path, files: Mapping[str, bytes | str]) -> Fault:
    with pytest.raises(Faulty) as raised:
        publish(site(files), out, {}, patience=0)
    assert len(raised.value.faults) == 1
    return raised.value.faults[0]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "public"


OLD: Files = {"index.html": b"home", "articles/a/index.html": b"a", "articles/b/index.html": b"b"}
NEW: Files = {"index.html": b"another home", "articles/a/index.html": b"a", "tags/x/index.html": b"x"}


# ---------------------------------------------------------------- what a folder holds


def test_the_folder_holds_the_products(out: Path) -> None:
    published = publish(site(OLD), out, {})
    assert tree(out) == OLD
    assert (published.written, published.unchanged) == (3, 0)
    assert published.files == tuple(sorted(OLD))


def test_a_second_build_writes_what_differs_and_carries_over_the_rest(out: Path) -> None:
    publish(site(OLD), out, {})
    before = (out / "articles/a/index.html").stat()
    published = publish(site(NEW), out, {})
    after = (out / "articles/a/index.html").stat()
    assert (published.written, published.unchanged) == (2, 1)
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_site_in_which_one_file_differs_needs_no_second_tree(out: Path) -> None:
    publish(site(OLD), out, {})
    before = out.stat().st_ino
    done = publish(site(OLD | {"articles/a/index.html": b"edited"}), out, {})
    assert tree(out) == OLD | {"articles/a/index.html": b"edited"}
    assert (done.written, done.unchanged, done.files) == (1, 2, tuple(sorted(OLD)))
    assert out.stat().st_ino == before
    assert not rooms.Room.beside(out).staged.exists()
    assert publish(site(OLD | {"articles/a/index.html": b"edited"}), out, {}).written == 0
    assert out.stat().st_ino == before


def test_a_folder_of_somebody_else_is_in_nobodys_way_where_one_file_differs(out: Path) -> None:
    publish(site(OLD), out, {})
    (out / "articles/theirs").mkdir()
    (out / "articles/theirs/notes.txt").write_bytes(b"theirs")
    edited = OLD | {"index.html": b"edited"}
    publish(site(edited), out, {})
    assert tree(out) == edited | {"articles/theirs/notes.txt": b"theirs"}
    assert only_fault(out, NEW).code == "foreign"


def test_a_file_whose_folder_somebody_took_away_comes_back_by_a_second_tree(out: Path) -> None:
    publish(site(OLD), out, {})
    shutil.rmtree(out / "articles/a")
    publish(site(OLD), out, {})
    assert tree(out) == OLD


def test_where_one_file_differs_an_edit_by_hand_of_another_is_the_second(out: Path) -> None:
    publish(site(OLD), out, {})
    (out / "articles/b/index.html").write_bytes(b"by hand")
    edited = OLD | {"articles/a/index.html": b"edited"}
    publish(site(edited), out, {})
    assert tree(out) == edited


def test_what_an_earlier_build_wrote_and_this_one_does_not_is_gone_with_its_folders(out: Path) -> None:
    publish(site(OLD), out, {})
    publish(site(NEW), out, {})
    assert tree(out) == NEW
    assert not empty_folders(out)
    assert not (out / "articles/b").exists()


def test_a_folder_may_become_a_file_and_a_file_a_folder(out: Path) -> None:
    for files in ({"a/b": "1", "c": "2"}, {"a": "3", "c/d": "4"}, {"a/b": "1", "c": "2"}, {"a": "3", "c/d": "4"}):
        publish(site(files), out, {})
        assert tree(out) == {path: content.encode() for path, content in files.items()}


def test_a_published_file_that_was_deleted_or_edited_comes_back(out: Path) -> None:
    publish(site(OLD), out, {})
    (out / "index.html").unlink()
    (out / "articles/a/index.html").write_bytes(b"edited by hand")
    published = publish(site(OLD), out, {})
    assert tree(out) == OLD
    assert (published.written, published.unchanged) == (2, 1)


def test_the_site_before_is_no_way_in_for_an_edit_by_hand(out: Path) -> None:
    publish(site(OLD), out, {})
    publish(site(NEW), out, {})
    for copy in out.parent.rglob("articles/a/index.html"):
        os.utime(copy, ns=(1, 1))
    (out / "articles/a/index.html").write_bytes(b"?")  # one file with that of the site before
    publish(site(OLD), out, {})
    assert tree(out) == OLD


def test_the_content_of_a_file_that_stands_is_not_asked_for(out: Path) -> None:
    class Sealed:
        path, digest, asset = "index.html", digest(b"home"), ""

        @property
        def content(self) -> bytes:
            raise AssertionError("it is on the disk already")

    publish(site(OLD), out, {})
    publish([Sealed()], out, {})  # type: ignore[list-item]
    assert tree(out) == {"index.html": b"home"}


def test_an_asset_is_copied_and_never_linked_to_its_original(out: Path, tmp_path: Path) -> None:
    original = tmp_path / "photo.jpg"
    original.write_bytes(b"photo")
    asset = Product("images/photo.jpg", b"", digest(b"photo"), "content/images/photo.jpg")
    originals = {"content/images/photo.jpg": original}
    publish([asset], out, originals)
    published = publish([asset], out, originals)
    assert (published.written, published.unchanged) == (0, 1)
    original.write_bytes(b"retouched in place")
    assert tree(out) == {"images/photo.jpg": b"photo"}


def test_an_asset_that_changed_while_the_site_was_built_is_copied_again(out: Path, tmp_path: Path) -> None:
    original = tmp_path / "photo.jpg"
    original.write_bytes(b"newer than its digest")
    asset = Product("photo.jpg", b"", digest(b"older"), "photo")
    publish([asset], out, {"photo": original})
    original.write_bytes(b"older")
    publish([asset], out, {"photo": original})
    assert tree(out) == {"photo.jpg": b"older"}


def test_any_sequence_of_sites_gives_what_a_first_build_gives(out: Path) -> None:
    dice = random.Random(7)
    paths = ["index.html", "a/index.html", "b/index.html", "b/c/index.html", "feed.xml", "d/e/f.css", "B2/x.js"]
    stranger: Files = {}
    for step in range(120):
        files = {path: f"{dice.randrange(3)}" * dice.randrange(1, 4) for path in paths if dice.random() < 0.7}
        match dice.randrange(8):
            case 0:
                stranger = {"mine.txt": b"%d" % step}
                out.mkdir(exist_ok=True)
                if step:
                    (out / "mine.txt").write_bytes(stranger["mine.txt"])
                else:
                    stranger = {}
            case 1 if stranger:
                (out / "mine.txt").unlink()
                stranger = {}
            case 2 if out.exists():
                shutil.rmtree(out)
                stranger = {}
            case 3 if (out / "index.html").exists():
                (out / "index.html").write_bytes(b"0")
            case 4:
                with pytest.raises(Faulty):
                    publish(site({**files, "../escape": b""}), out, {})
        publish(site(files), out, {})
        assert tree(out) == {path: content.encode() for path, content in files.items()} | stranger
        assert not empty_folders(out)


# ---------------------------------------------------------------- what is not ours


def test_files_that_we_never_wrote_are_carried_over(out: Path) -> None:
    publish(site(OLD), out, {})
    (out / "google123.html").write_bytes(b"theirs")
    (out / "articles/notes.txt").write_bytes(b"theirs too")
    theirs = {"google123.html": b"theirs", "articles/notes.txt": b"theirs too"}
    for files in (NEW, OLD, {"index.html": b"home"}, NEW):
        published = publish(site(files), out, {})
        assert tree(out) == files | theirs
        assert published.files == tuple(sorted(files))
    (out / "articles/notes.txt").write_bytes(b"edited")
    publish(site(OLD), out, {})
    assert (out / "articles/notes.txt").read_bytes() == b"edited"


def test_a_file_that_comes_while_the_site_is_built_is_carried_over(out: Path) -> None:
    publish(site(OLD), out, {})
    publish(site(NEW), out, {}, finish=lambda staged: (out / "late.txt").write_bytes(b"late") and ())
    assert tree(out) == NEW | {"late.txt": b"late"}


@pytest.mark.skipif(sys.platform != "linux", reason="needs the exchange of folders in one step")
def test_a_file_that_comes_in_the_moment_of_the_swap_is_carried_over(out: Path) -> None:
    publish(site(OLD), out, {})
    program = """
        def hook(event, arguments):
            if event == "ctypes.dlopen":
                (out / "late.txt").write_bytes(b"late")
        sys.addaudithook(hook)
        publish(site(2), out, {})
    """
    run(program, out)
    assert tree(out) == expected(2) | {"late.txt": b"late"}


def test_a_file_that_comes_late_into_a_folder_deep_below_is_carried_over(out: Path) -> None:
    publish(site(OLD), out, {})

    def finish(staged: Path) -> tuple[str, ...]:
        (out / "articles/a/late.txt").write_bytes(b"late")
        return ()

    publish(site(NEW), out, {}, finish=finish)
    assert tree(out) == NEW | {"articles/a/late.txt": b"late"}


def rest(folder: Path) -> None:
    """Lets the folders be older than a tick of the clock, so that their times tell of changes."""
    while max(path.stat().st_ctime_ns for path in [folder, *folder.rglob("*")]) + 2 * TICK > time.time_ns():
        time.sleep(TICK / SECOND)


def test_in_a_site_that_has_been_published_for_long_a_file_that_is_not_ours_is_seen(out: Path) -> None:
    for number in range(6):
        publish(site(OLD | {"index.html": b"%d" % number}), out, {})
        rest(out)
    (out / "articles/a/mine.txt").write_bytes(b"mine")
    for number in range(6):
        publish(site(OLD | {"index.html": b"%d" % number}), out, {})
        assert (out / "articles/a/mine.txt").read_bytes() == b"mine"
        rest(out)
    (out / "articles/b/.git").mkdir()
    assert only_fault(out, NEW).code == "foreign"


@pytest.mark.parametrize("where", [".git", "deploy", "articles/.git"])
def test_a_foreign_folder_stops_publishing_and_is_named(out: Path, where: str) -> None:
    publish(site(OLD), out, {})
    (out / where).mkdir()
    (out / where / "HEAD").write_bytes(b"ref")
    before = tree(out)
    fault = only_fault(out, NEW)
    assert fault.code == "foreign"
    assert str(out / where) in fault.message
    assert tree(out) == before


def test_a_link_in_the_folder_stops_publishing(out: Path, tmp_path: Path) -> None:
    publish(site(OLD), out, {})
    (tmp_path / "elsewhere").mkdir()
    link(out / "shortcut", tmp_path / "elsewhere")
    assert only_fault(out, NEW).code == "foreign"


def test_a_page_never_takes_the_place_of_a_foreign_file(out: Path) -> None:
    publish(site(OLD), out, {})
    (out / "robots.txt").write_bytes(b"theirs")
    fault = only_fault(out, OLD | {"robots.txt": b"ours"})
    assert (fault.code, "robots.txt" in fault.message) == ("foreign", True)
    assert tree(out) == OLD | {"robots.txt": b"theirs"}


def test_a_folder_with_files_of_others_is_no_place_to_publish(tmp_path: Path) -> None:
    (tmp_path / "site.yaml").write_bytes(b"title: x")
    assert only_fault(tmp_path, OLD).code == "foreign"
    assert tree(tmp_path) == {"site.yaml": b"title: x"}


def test_a_file_is_no_place_to_publish(tmp_path: Path) -> None:
    (tmp_path / "public").write_bytes(b"")
    assert only_fault(tmp_path / "public", OLD).code == "foreign"


def test_an_empty_folder_is_a_place_to_publish(out: Path) -> None:
    out.mkdir()
    publish(site(OLD), out, {})
    assert tree(out) == OLD


def test_a_link_to_a_folder_is_published_into_and_stays(tmp_path: Path) -> None:
    (tmp_path / "www").mkdir()
    link(tmp_path / "public", tmp_path / "www")
    publish(site(OLD), tmp_path / "public", {})
    assert (tmp_path / "public").is_symlink()
    assert tree(tmp_path / "www") == OLD


# ---------------------------------------------------------------- names


@pytest.mark.parametrize(
    "path",
    ["../x", "/x", "a//b", "a/./b", "a\\b", "", "c:x", "con", "a/Aux.html", "lpt1.txt", "a.", "a ", "a\nb", "x" * 256],
)
def test_a_name_that_is_not_safe_everywhere_is_refused(out: Path, path: str) -> None:
    publish(site(OLD), out, {})
    assert only_fault(out, {path: b""}).code == "file-name"
    assert tree(out) == OLD


@pytest.mark.parametrize("path", ["Index.html", "ARTICLES/A/index.html", "index.html/x", "articles", "articles/ａ"])
def test_two_products_never_have_one_name(out: Path, path: str) -> None:
    fault = only_fault(out, OLD | {"articles/a": b""} if path == "articles/ａ" else OLD | {path: b""})
    assert fault.code == "collision"
    assert not out.exists()


def test_a_product_that_stands_and_is_given_twice_is_a_collision(out: Path) -> None:
    publish(site({"a/index.html": "One"}), out, {})
    with pytest.raises(Faulty) as raised:
        publish([*site({"a/index.html": "One"}), *site({"a/index.html": "One"})], out, {})
    assert raised.value.faults[0].code == "collision"
    assert tree(out) == {"a/index.html": b"One"}


def test_a_new_file_may_take_the_name_of_one_that_goes(out: Path) -> None:
    publish(site({"a/index.html": "One", "b.html": "Two"}), out, {})
    publish(site({"A/Index.html": "Three", "b.html": "Two"}), out, {})
    assert tree(out) == {"A/Index.html": b"Three", "b.html": b"Two"}


PATHS = st.lists(st.sampled_from(["a", "b", "a/b", "A/b", "a/B/c", "b/c", "ſ/x", "s/x", "é/x"]), unique=True)


@given(PATHS)
def test_paths_get_along_where_no_two_clash(paths: list[str]) -> None:
    assert get_along(paths) == (clash(paths) is None)


def test_files_that_come_together_are_published_as_if_they_came_one_by_one(out: Path, tmp_path: Path) -> None:
    products = list(site({"a/index.html": "One", "b.html": "Two"}))
    sheaf = Sheaf([one.path for one in products], [one.digest for one in products], lambda at: products[at].content)
    assert publish([sheaf], out, {}) == publish(products, tmp_path / "other", {})
    assert tree(out) == tree(tmp_path / "other")
    assert publish([sheaf], out, {}).unchanged == len(products)


def test_a_product_given_twice_is_a_collision(out: Path) -> None:
    with pytest.raises(Faulty) as raised:
        publish([*site(OLD), *site({"index.html": b"again"})], out, {})
    assert raised.value.faults[0].code == "collision"


# ---------------------------------------------------------------- what goes wrong


def test_a_fault_among_the_products_leaves_the_old_site(out: Path) -> None:
    def broken() -> Iterator[Product]:
        yield from site(NEW)
        raise Faulty(Fault("template", "a template is broken"))

    publish(site(OLD), out, {})
    with pytest.raises(Faulty, match="template is broken"):
        publish(broken(), out, {})
    assert tree(out) == OLD
    assert not rooms.Room.beside(out).staged.exists()


def test_a_fault_at_the_finish_leaves_the_old_site(out: Path) -> None:
    def broken(staged: Path) -> tuple[str, ...]:
        raise Faulty(Fault("search", "no index"))

    publish(site(OLD), out, {})
    with pytest.raises(Faulty, match="no index"):
        publish(site(NEW), out, {}, finish=broken)
    assert tree(out) == OLD


def test_what_the_finish_adds_is_ours(out: Path) -> None:
    def finish(staged: Path) -> tuple[str, ...]:
        (staged / "pagefind").mkdir()
        (staged / "pagefind/pagefind.js").write_bytes(b"index")
        return ("pagefind",)

    for _ in range(3):
        assert "pagefind/pagefind.js" in publish(site(OLD), out, {}, finish=finish).files
        assert tree(out) == OLD | {"pagefind/pagefind.js": b"index"}
    publish(site(OLD), out, {})
    assert tree(out) == OLD


def test_a_missing_original_is_a_fault_that_names_it(out: Path, tmp_path: Path) -> None:
    publish(site(OLD), out, {})
    asset = Product("images/x.jpg", b"", "?", "content/images/x.jpg")
    with pytest.raises(Faulty) as raised:
        publish([asset], out, {"content/images/x.jpg": tmp_path / "gone.jpg"})
    assert raised.value.faults[0].code == "publish"
    assert "gone.jpg" in raised.value.faults[0].message
    assert tree(out) == OLD


def test_a_folder_without_the_right_to_write_is_one_fault(out: Path) -> None:
    publish(site(OLD), out, {})
    shutil.rmtree(rooms.Room.beside(out).work)
    out.parent.chmod(0o555)
    try:
        if os.access(out.parent, os.W_OK):
            pytest.skip("nothing is forbidden to this user")
        fault = only_fault(out, NEW)
    finally:
        out.parent.chmod(0o755)
    assert (fault.code, "no right" in fault.message) == ("publish", True)
    assert tree(out) == OLD


@pytest.mark.skipif(os.name == "nt", reason="the child is stopped by signals")
def test_of_two_builds_at_once_the_second_says_so(out: Path) -> None:
    publish(site(OLD), out, {})
    waiting = """
        def slow():
            print("at work", flush=True)
            input()
            yield from site(2)
        publish(slow(), out, {})
    """
    with started(waiting, out) as child:
        assert child.stdout
        assert child.stdin
        assert child.stdout.readline() == b"at work\n"
        fault = only_fault(out, NEW)
        child.communicate(b"\n")
    assert fault.code == "locked"
    assert tree(out) == expected(2)
    publish(site(NEW), out, {}, patience=0)
    assert tree(out) == NEW


# ---------------------------------------------------------------- half swapped, where folders change places by renames


@pytest.fixture
def room(out: Path) -> rooms.Room:
    """A room in which NEW is staged beside OLD, and the swap is about to begin."""
    publish(site(NEW), out, {})
    shutil.copytree(out, out.parent / "kept")
    listed = rooms.Room.beside(out).manifest.read_bytes()
    publish(site(OLD), out, {})
    room = rooms.Room.beside(out)
    shutil.rmtree(room.staged, ignore_errors=True)
    room.spare.unlink(missing_ok=True)
    (out.parent / "kept").rename(room.staged)
    room.next.write_bytes(listed)
    return room


def test_killed_after_the_first_rename_the_site_comes_back(room: rooms.Room) -> None:
    room.out.rename(room.old)
    rooms.recover(room)
    assert tree(room.out) == OLD
    assert not room.old.exists()
    assert publish(site(NEW), room.out, {}).files == tuple(sorted(NEW))
    assert tree(room.out) == NEW


def test_killed_after_the_first_rename_an_empty_folder_made_since_is_no_site(room: rooms.Room) -> None:
    room.out.rename(room.old)
    room.out.mkdir()  # an editor or a sync program may have put it back
    rooms.recover(room)
    assert tree(room.out) == OLD


def test_killed_after_the_second_rename_the_new_site_stays(room: rooms.Room) -> None:
    room.out.rename(room.old)
    room.staged.rename(room.out)
    rooms.recover(room)
    assert tree(room.out) == NEW
    assert not room.old.exists()
    published = publish(site(OLD), room.out, {})
    assert tree(room.out) == OLD
    assert published.files == tuple(sorted(OLD))


def test_killed_between_renames_files_that_are_not_ours_come_back_too(room: rooms.Room) -> None:
    (room.out / "mine.txt").write_bytes(b"mine")
    room.out.rename(room.old)
    publish(site(NEW), room.out, {})
    assert tree(room.out) == NEW | {"mine.txt": b"mine"}


# ---------------------------------------------------------------- killed


PREAMBLE = """
import os, signal, sys
from pathlib import Path
from glossom.outside.publishing import room as rooms
from glossom.outside.publishing.publish import publish
from tests.test_publish import site as products, expected
out = Path(sys.argv[1])
def site(number):
    return products(expected(number))
"""


def expected(number: int) -> Files:
    """The site's build of this number: pages come, go, change and stay. Every fourth differs in one file alone."""
    as_of = number - (number % 4 == 3)
    pages = {f"articles/{page}/index.html": f"{as_of if page % 3 else 0} {page}" for page in range(as_of % 4, 30)}
    return {path: text.encode() for path, text in ({"index.html": f"build {number}"} | pages).items()}


def started(program: str, out: Path, *arguments: str) -> subprocess.Popen[bytes]:
    lines = program.strip("\n").splitlines()
    indent = len(lines[0]) - len(lines[0].lstrip())
    code = PREAMBLE + "\n".join(line[indent:] for line in lines)
    command = [sys.executable, "-c", code, str(out), *arguments]
    return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def run(program: str, out: Path, *arguments: str) -> int:
    with started(program, out, *arguments) as child:
        child.communicate()
        return child.returncode


KILLED_AT_A_STEP = """
    steps = int(sys.argv[2])
    if sys.argv[4] == "renames":
        rooms.exchange = lambda one, other: False  # a system without it
    def hook(event, arguments):
        global steps
        if event in ("open", "os.rename", "os.link", "os.mkdir", "os.remove", "os.rmdir", "ctypes.dlopen"):
            steps -= 1
            if steps == 0:
                os.kill(os.getpid(), signal.SIGKILL)
    number = int(sys.argv[3])
    sys.addaudithook(hook)
    publish(site(number), out, {})
"""


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
@pytest.mark.parametrize("way", ["exchange", "renames"])
def test_a_kill_at_any_step_leaves_the_old_site_or_the_new(out: Path, way: str) -> None:
    dice = random.Random(2014)
    publish(site(expected(0)), out, {})
    publish(site(expected(1)), out, {})
    (out / "mine.txt").write_bytes(b"mine")
    last, killed = 1, 0
    for attempt in range(2, KILLS + 2):
        steps = dice.choice([dice.randrange(1, 30), dice.randrange(30, 130), -dice.randrange(1, 12)])
        if steps < 0:  # near the end, where the swap is
            steps = steps_of(attempt, out, way) + steps
        elif attempt % 4 == 3:
            steps = dice.randrange(1, steps_of(attempt, out, way))
        code = run(KILLED_AT_A_STEP, out, str(max(1, steps)), str(attempt), way)
        assert code in (0, -signal.SIGKILL)
        killed += code != 0
        if way == "renames":  # between the two there is no site, until the next start
            rooms.recover(rooms.Room.beside(out))
        found = tree(out)
        assert found in (expected(last) | {"mine.txt": b"mine"}, expected(attempt) | {"mine.txt": b"mine"})
        publish(site(expected(attempt)), out, {})
        assert tree(out) == expected(attempt) | {"mine.txt": b"mine"}
        last = attempt
    assert killed > KILLS // 3


def steps_of(number: int, out: Path, way: str) -> int:
    """How many steps a whole publication takes, by one of a copy."""
    copy = out.parent / "copy"
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir()
    shutil.copytree(out, copy / out.name)
    shutil.copytree(rooms.Room.beside(out).work, copy / rooms.Room.beside(out).work.name)
    counting = KILLED_AT_A_STEP + "\n    print(-steps)\n"
    with started(counting, copy / out.name, "0", str(number), way) as child:
        said, _ = child.communicate()
    return int(said)


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_a_kill_at_any_moment_leaves_the_old_site_or_the_new(out: Path) -> None:
    dice = random.Random(8)
    endless = """
        number = int(sys.argv[2])
        while True:
            print(number, flush=True)
            publish(site(number), out, {})
            number += 1
    """
    number = 0
    for _ in range(KILLS):
        with started(endless, out, str(number)) as child:
            assert child.stdout
            for _ in range(dice.randrange(2, 5)):
                number = int(child.stdout.readline())
            for _ in range(dice.randrange(400_000)):  # a moment
                pass
            child.kill()
            numbers = [int(line) for line in child.stdout.read().split()]
        number = max([number, *numbers])
        assert tree(out) in [expected(number - back) for back in range(2)]
        number += 1
        publish(site(expected(number)), out, {})
        assert tree(out) == expected(number)


# ---------------------------------------------------------------- a full disk, a read-only one


FULL_DISK = """
    from glossom.faults import Faulty
    import errno, tests.test_publish as these
    publish(site(1), out, {})
    last, refused = 1, 0
    for pages in range(0, 64):
        ballast = out.parent / "ballast"
        with open(ballast, "wb", buffering=0) as file:
            try:
                while file.write(b"x" * 4096) == 4096:
                    pass
            except OSError as slip:
                assert slip.errno == errno.ENOSPC
            file.truncate(max(0, file.tell() - pages * 4096))
        number = pages + 2
        try:
            publish(site(number), out, {})
            last = number
        except Faulty as slip:
            refused += 1
            assert [fault.code for fault in slip.faults] == ["publish"], slip.faults
            assert "the disk is full" in slip.faults[0].message, slip.faults
        assert these.tree(out) == expected(last), pages
        ballast.unlink()
    assert 5 < refused < 64, refused
    publish(site(100), out, {})
    assert these.tree(out) == expected(100)
"""

READ_ONLY_DISK = """
    from glossom.faults import Faulty
    import subprocess, tests.test_publish as these
    publish(site(1), out, {})
    subprocess.run(["mount", "-o", "remount,ro", str(out.parent)], check=True)
    try:
        publish(site(2), out, {})
    except Faulty as slip:
        assert [fault.code for fault in slip.faults] == ["publish"], slip.faults
        assert "the disk is read-only" in slip.faults[0].message, slip.faults
    else:
        raise AssertionError("it was published")
    assert these.tree(out) == expected(1)
"""


DISK_INSIDE = """
    from glossom.faults import Faulty
    import subprocess
    publish(site(1), out, {})
    mounted = out / "articles"
    subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(mounted)], check=True)
    (mounted / "mine.txt").write_text("mine")
    try:
        publish(site(2), out, {})
    except Faulty as slip:
        assert [fault.code for fault in slip.faults] == ["foreign"], slip.faults
        assert str(mounted) in slip.faults[0].message, slip.faults
    else:
        raise AssertionError("it was published")
    assert (mounted / "mine.txt").read_text() == "mine"
"""


@pytest.fixture
def on_small_disk(tmp_path: Path) -> Callable[[str], None]:
    """Runs a program with `out` on a disk of one megabyte, which only that program sees."""
    disk = tmp_path / "disk"
    disk.mkdir()
    own_mounts = ["unshare", "--map-root-user", "--mount"]
    mount = f"mount -t tmpfs -o size=1m tmpfs '{disk}'"
    if (
        not shutil.which("unshare")
        or subprocess.run([*own_mounts, "sh", "-c", mount], capture_output=True, check=False).returncode
    ):
        pytest.skip("a small disk cannot be mounted here (Linux with user namespaces is needed)")

    def on_it(program: str) -> None:
        lines = program.strip("\n").splitlines()
        code = PREAMBLE + "\n".join(line[4:] for line in lines)
        command = [*own_mounts, "sh", "-c", f'{mount} && exec "$@"', "sh", sys.executable, "-c", code, f"{disk}/public"]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False, text=True)
        assert done.returncode == 0, done.stderr

    return on_it


def test_on_a_full_disk_the_old_site_stays_whole(on_small_disk: Callable[[str], None]) -> None:
    on_small_disk(FULL_DISK)


def test_on_a_read_only_disk_the_old_site_stays_whole(on_small_disk: Callable[[str], None]) -> None:
    on_small_disk(READ_ONLY_DISK)


def test_a_disk_mounted_inside_the_folder_stops_publishing(on_small_disk: Callable[[str], None]) -> None:
    on_small_disk(DISK_INSIDE)
