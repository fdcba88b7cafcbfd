"""Whatever happens to a build of the whole program, the site is the old one or the new, and never a mixture."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from glossom.cli.readiness import possible_jobs
from glossom.memo import FEW
from tests.conftest import FULL, ROOT
from tests.press import Press
from tests.scripts import last_of_batch
from tests.sites import ARTICLE, small_site

KILLS = 200 if FULL else 4
STORIES = tuple(last_of_batch(numbers) for numbers in [count()] for _ in range(FEW + 2))
"""Each is a batch, so that two processes have work."""
PATIENCE = 60  # seconds, after which a process is taken for one that stays
Tree = dict[str, bytes]


def write(site: Path, number: int) -> None:
    """The site's edition of this number."""
    stories = {path: ARTICLE.replace("east", f"east {number}") for path in STORIES}
    for path, text in {**small_site(), **stories}.items():
        file = site / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")


def tree(folder: Path) -> Tree:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def words(site: Path, jobs: int = 1) -> list[str]:
    return ["--site", str(site), "build", "--json", "--no-search", "--jobs", str(jobs)]


def started(site: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "glossom", *words(site, jobs=2)]
    return subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True
    )


@pytest.fixture(scope="module")
def press() -> Iterator[Press]:
    with Press() as press:
        yield press


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return tmp_path / "site"


@pytest.fixture
def built(press: Press, tmp_path: Path) -> Callable[[int], Tree]:
    """The tree of an edition that is built where there is nothing else."""

    def build(number: int) -> Tree:
        place = tmp_path / f"clean-{number}"
        write(place, number)
        assert press.run(*words(place)).code == 0
        found = tree(place / "public")
        shutil.rmtree(place)
        return found

    return build


# ---------------------------------------------------------------- killed


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_a_kill_at_any_moment_of_a_build_leaves_the_old_site_or_the_new(
    site: Path, press: Press, built: Callable[[int], Tree]
) -> None:
    dice = random.Random(26)
    write(site, 0)
    began = time.monotonic()
    assert started(site).wait() == 0
    usual = time.monotonic() - began
    old = tree(site / "public")
    for number in range(1, KILLS + 1):
        write(site, number)
        new = built(number)
        with started(site) as child:
            time.sleep(dice.random() * usual)  # a moment, whichever
            os.killpg(child.pid, signal.SIGKILL) if dice.random() < 0.5 else child.kill()
        assert tree(site / "public") in (old, new)
        assert press.run(*words(site)).code == 0
        assert tree(site / "public") == new
        old = new


HANDS = """
import os
from glossom.cli.readiness import Hands
hands = Hands(2)
print(hands.submit(os.getpid).result(), flush=True)
input()
"""


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="tells of processes on Linux alone")
def test_the_processes_of_a_build_that_is_killed_end_too() -> None:
    pipe = subprocess.PIPE
    command = [sys.executable, "-c", HANDS]
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, start_new_session=True) as child:
        assert child.stdout
        assert int(child.stdout.readline()) in session(child.pid)
        child.kill()
    until(lambda: not session(child.pid))


def test_the_processes_of_a_site_that_cannot_be_read_end_too(tmp_path: Path) -> None:
    (tmp_path / "site.yaml").write_text("title: [", "utf-8")
    command = [sys.executable, "-m", "glossom", "--site", str(tmp_path), "build", "--jobs", "2"]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, start_new_session=True) as child:
        assert child.stderr
        assert b"site.yaml:1:" in child.stderr.read()
        assert child.wait() == 1
    if Path("/proc/self/stat").exists():
        until(lambda: not session(child.pid))


def session(leader: int) -> list[int]:
    """The living processes of a session, as /proc tells of them (proc(5): state, then parent, group, session)."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            state, _, _, of, *_ = (folder / "stat").read_text("utf-8", "replace").rpartition(") ")[2].split()
        except OSError:  # it has ended
            continue
        found += [int(folder.name)] if int(of) == leader and state not in "ZX" else []
    return found


def until(true: Callable[[], bool]) -> None:
    """Comes back as soon as it is true; fails where that never comes."""
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end
        time.sleep(0.01)


FORKS = """
import threading
from glossom.cli.readiness import forks
alone = forks()
stop = threading.Event()
other = threading.Thread(target=stop.wait)
other.start()
print(alone, forks())
stop.set()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere processes always start afresh")
def test_a_program_with_threads_makes_no_copies_of_itself() -> None:
    said = subprocess.run([sys.executable, "-c", FORKS], cwd=ROOT, capture_output=True, check=True, text=True).stdout
    assert said.split() == ["True", "False"]


def test_windows_has_no_more_processes_than_it_can_wait_for() -> None:
    assert possible_jobs(128, "win32") == 61
    assert possible_jobs(8, "win32") == 8
    assert possible_jobs(128, "linux") == 128


# ---------------------------------------------------------------- two at once


def test_of_two_builds_at_once_both_publish_or_one_says_that_it_is_locked_out(
    site: Path, built: Callable[[int], Tree]
) -> None:
    write(site, 0)
    children = [started(site) for _ in range(2)]
    told = [(child.communicate()[0], child.returncode) for child in children]
    assert 0 in [code for _, code in told]
    assert {fault["code"] for said, code in told if code for fault in json.loads(said)["faults"]} <= {"locked"}
    assert tree(site / "public") == built(0)


# ---------------------------------------------------------------- a full disk, a read-only one

ON_A_DISK = """
import errno, io, subprocess, sys
from contextlib import redirect_stderr
from pathlib import Path
from glossom.cli.main import main
from tests.test_killed import tree, write
site = Path(sys.argv[1])

def build():
    said = io.StringIO()
    with redirect_stderr(said):
        return main(["--site", str(site), "build", "--no-search", "--jobs", "1"]), said.getvalue()

def errors(said):
    return [line for line in said.splitlines() if line.startswith("error")]

write(site, 0)
assert build()[0] == 0
old = tree(site / "public")
write(site, 1)
"""
A_FULL_ONE = """
refused = 0
for room in range(0, 400_000, 40_000):
    ballast = site / "ballast"
    with open(ballast, "wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)) == 4096:
                pass
        except OSError as slip:
            assert slip.errno == errno.ENOSPC
        file.truncate(max(0, file.tell() - room))
    code, said = build()
    if code:
        refused += 1
        assert len(errors(said)) == 1 and "the disk is full" in said, said
        assert tree(site / "public") == old, room
    ballast.unlink()
assert refused
assert build()[0] == 0
assert b"east 1" in tree(site / "public")[f"articles/story-{sys.argv[2]}/index.html"]
"""
A_READ_ONLY_ONE = """
subprocess.run(["mount", "-o", "remount,ro", str(site.parent)], check=True)
code, said = build()
assert code == 1
assert len(errors(said)) == 1 and "the disk is read-only" in said, said
assert tree(site / "public") == old
"""


@pytest.mark.parametrize("trouble", [A_FULL_ONE, A_READ_ONLY_ONE], ids=["full", "read-only"])
def test_trouble_with_the_disk_is_one_error_and_leaves_the_old_site(tmp_path: Path, trouble: str) -> None:
    own_mounts = ["unshare", "--map-root-user", "--mount", "sh", "-c"]
    mount = f"mount -t tmpfs -o size=12m tmpfs '{tmp_path}'"
    if not shutil.which("unshare") or subprocess.run([*own_mounts, mount], capture_output=True, check=False).returncode:
        pytest.skip("a small disk cannot be mounted here (Linux with user namespaces is needed)")
    number = STORIES[0].rpartition("-")[2].removesuffix(".md")
    program = [sys.executable, "-c", ON_A_DISK + trouble, str(tmp_path / "site"), number]
    done = subprocess.run(
        [*own_mounts, f'{mount} && exec "$@"', "sh", *program], cwd=ROOT, capture_output=True, check=False, text=True
    )
    assert done.returncode == 0, done.stderr
