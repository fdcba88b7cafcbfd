"""The door on machines in every state: a small project stands behind it, its libraries lie in a folder, no network."""

from __future__ import annotations

import ast
import base64
import hashlib
import json
import os
import re
import runpy
import shutil
import signal
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from glossom.cli.extras import EXTRAS

ROOT = Path(__file__).resolve().parent.parent
WINDOWS = os.name == "nt"
posix_only = pytest.mark.skipif(WINDOWS, reason="symbolic links and signals are others on Windows")
RUN = "runpy.run_path(sys.argv[0], run_name='__main__')"
PROGRAM = """
import json, os, sys

def main(argv):
    import pebble
    print(json.dumps({"argv": argv, "prefix": sys.prefix, "door": os.environ.get("GLOSSOM_DOOR")}))
    return 7
"""
PROJECT = """
[project]
name = "glossom"
dependencies = ["Pebble>=1.0"]
[project.optional-dependencies]
more = ["gravel"]
most = ["glossom[more]"]
"""
REQUIRES = {"pebble": ("grain>=1",), "grain": (), "gravel": ("grain",), "bystander": ()}
NOTES = {
    "pebble": "glossom (pyproject.toml)",
    "grain": "gravel, pebble",
    "gravel": "glossom (pyproject.toml)",
    "bystander": "nobody",
}


@dataclass(frozen=True)
class Answer:
    code: int
    out: str
    said: str

    @property
    def told(self) -> dict[str, Any]:
        """What the program behind the door saw."""
        seen: dict[str, Any] = json.loads(self.out)
        return seen


@dataclass(frozen=True)
class House:
    """A folder with the door and a small project behind it."""

    place: Path
    shelf: Path

    @property
    def venv(self) -> Path:
        return self.place / ".venv"

    @property
    def stamp(self) -> Path:
        return self.venv / "glossom-door.txt"

    def settings(self, **more: str) -> dict[str, str]:
        """The environment of a machine whose index is the shelf."""
        kept = {
            name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "PYTHON", "GLOSSOM_"))
        }
        own = {"PIP_CONFIG_FILE": os.devnull, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(self.shelf)}
        return {**kept, **own, **more}

    def start(
        self, *argv: str, python: tuple[str, ...] = (sys.executable,), settings: Mapping[str, str] | None = None
    ) -> Answer:
        done = subprocess.run(
            [*python, str(self.place / "build.py"), *argv],
            env=self.settings(**(settings or {})),
            capture_output=True,
            encoding="utf-8",
            check=False,
            stdin=subprocess.DEVNULL,
        )
        return Answer(done.returncode, done.stdout, done.stderr)

    def has(self, library: str) -> bool:
        return any(self.venv.rglob(f"{library}.py"))

    def pin(self, **hashes: str) -> None:
        """constraints.txt as uv writes it, with other hashes where they are given."""
        blocks = []
        for name, note in NOTES.items():
            wheel = self.shelf / f"{name}-1.0-py3-none-any.whl"
            sha256 = hashes.get(name) or hashlib.sha256(wheel.read_bytes()).hexdigest()
            blocks.append(
                f"{name}==1.0 \\\n    --hash=sha256:{'0' * 64} \\\n    --hash=sha256:{sha256}\n    # via {note}\n"
            )
        (self.place / "constraints.txt").write_text("# Made for a test.\n" + "".join(blocks))


def sentence(answer: Answer) -> str:
    """The one line that a person stuck at the door reads: no traceback, exit code 2."""
    assert answer.code == 2, answer
    assert "Traceback" not in answer.said
    assert answer.out == ""
    lines = [line for line in answer.said.splitlines() if not line.endswith(" ...")]
    assert len(lines) == 1, lines
    assert lines[0].startswith("glossom: ")
    return lines[0]


def wheel(shelf: Path, name: str, requires: tuple[str, ...]) -> None:
    needs = "".join(f"Requires-Dist: {other}\n" for other in requires)
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n{needs}"
    files = {
        f"{name}.py": "",
        f"{name}-1.0.dist-info/METADATA": metadata,
        f"{name}-1.0.dist-info/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = [f"{path},sha256={digest(text)},{len(text)}" for path, text in files.items()]
    files[f"{name}-1.0.dist-info/RECORD"] = "\n".join([*record, f"{name}-1.0.dist-info/RECORD,,"]) + "\n"
    with zipfile.ZipFile(shelf / f"{name}-1.0-py3-none-any.whl", "w") as archive:
        for path, text in files.items():
            archive.writestr(path, text)


def digest(text: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()


@pytest.fixture(scope="session")
def bare(tmp_path_factory: pytest.TempPathFactory) -> House:
    """The house straight after a clone."""
    place, shelf = tmp_path_factory.mktemp("house"), tmp_path_factory.mktemp("shelf")
    for name, requires in REQUIRES.items():
        wheel(shelf, name, requires)
    shutil.copy(ROOT / "build.py", place)
    (place / "pyproject.toml").write_text(PROJECT)
    cli = place / "glossom" / "cli"
    cli.mkdir(parents=True)
    (cli / "main.py").write_text(PROGRAM)
    house = House(place, shelf)
    house.pin()
    return house


@pytest.fixture(scope="session")
def settled(bare: House, tmp_path_factory: pytest.TempPathFactory) -> tuple[House, Answer]:
    """The house after its first start, and what that said."""
    house = copied(bare, tmp_path_factory.mktemp("settled"))
    return house, house.start("build", "--drafts")


@pytest.fixture
def clone(bare: House, tmp_path: Path) -> House:
    return copied(bare, tmp_path)


@pytest.fixture
def house(settled: tuple[House, Answer], tmp_path: Path) -> House:
    return copied(settled[0], tmp_path)


def copied(house: House, to: Path) -> House:
    shutil.copytree(house.place, to / "house", symlinks=True, copy_function=copied_file)
    return House(to / "house", house.shelf)


def copied_file(source: str, target: str) -> None:
    """Installed files are linked, which is quicker: they are taken out and replaced, never written over."""
    place = os.link if "site-packages" in source else shutil.copy2
    place(source, target)


def door() -> dict[str, Any]:
    return runpy.run_path(str(ROOT / "build.py"), run_name="door")


# The project's own files


def test_the_door_parses_on_python_3_8() -> None:
    ast.parse((ROOT / "build.py").read_text(encoding="utf-8"), feature_version=(3, 8))


@pytest.mark.parametrize("extra", ["", "import", "lint", "test"])
def test_every_library_that_an_extra_asks_for_is_pinned_with_hashes(extra: str) -> None:
    build = door()
    blocks = build["pinned"](build["requirements"](extra))
    assert len(blocks) > 10
    assert all("==" in block and "--hash=sha256:" in block for block in blocks)


def test_nothing_is_pinned_that_nobody_asks_for() -> None:
    build = door()
    text = (ROOT / "constraints.txt").read_text(encoding="utf-8")
    everything = build["pinned"](build["requirements"]("import", "lint", "test"))
    assert len(everything) == len(re.findall(r"(?m)^\S+==", text))
    assert "://" not in text  # whoever installs has a package index of their own


def test_the_core_asks_for_none_of_the_libraries_of_an_extra() -> None:
    build = door()
    names = " ".join(build["pinned"](build["requirements"]()))
    assert not re.search(r"(trafilatura|lxml|nh3|ftfy|pytest|playwright|mypy)==", names)


def test_the_extras_that_commands_ask_for_are_those_of_the_project() -> None:
    build = door()
    for extra, modules in EXTRAS.items():
        asked = set(build["requirements"](extra)) - set(build["requirements"]())
        assert {build["plain"](re.split(r"[>\[]", one)[0]) for one in asked} == set(map(build["plain"], modules))


def test_a_command_without_its_extra_says_how_to_get_it() -> None:
    program = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from glossom.cli.extras import need; need('import')"
    environment = {name: value for name, value in os.environ.items() if name != "GLOSSOM_DOOR"}
    done = subprocess.run(
        [sys.executable, "-S", "-c", program], env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert "Faulty: importing web pages and pasted text needs libraries that are not installed" in done.stderr


def test_what_the_door_does_not_pin_is_installed_by_hand(tmp_path: Path) -> None:
    program = f"""
import sys; sys.path.insert(0, {str(ROOT)!r})
from glossom.cli.extras import need
from glossom.faults import Faulty
try:
    need("ner")
except Faulty as faulty:
    print(faulty.faults[0].hint)
"""
    opened = tmp_path / "opened"
    door_that_notes = tmp_path / "door.py"
    door_that_notes.write_text(f"open({str(opened)!r}, 'w').close()")
    done = subprocess.run(
        [sys.executable, "-S", "-c", program],
        env={**os.environ, "GLOSSOM_DOOR": str(door_that_notes)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.stdout.endswith("pip install spacy\n")
    assert not opened.exists()


# The first start and the next


def test_a_first_start_makes_the_environment_and_runs_the_command_in_it(settled: tuple[House, Answer]) -> None:
    house, answer = settled
    assert answer.code == 7
    assert answer.told["argv"] == ["build", "--drafts"]
    assert Path(answer.told["prefix"]).samefile(house.venv)
    assert Path(answer.told["door"]).samefile(house.place / "build.py")
    assert answer.said.splitlines() == [
        "glossom: making .venv and installing glossom's libraries there (once; about half a minute) ..."
    ]
    assert house.has("grain"), "what a library needs in turn comes with it"
    assert not house.has("gravel"), "an extra comes at first need"
    assert not house.has("bystander")


def test_a_later_start_says_nothing_and_needs_no_pip(house: House) -> None:
    shutil.rmtree(next(house.venv.rglob("site-packages/pip")))
    answer = house.start("serve")
    assert (answer.code, answer.said) == (7, "")
    assert answer.told["argv"] == ["serve"]


def test_an_extra_is_installed_at_first_need_and_kept(house: House) -> None:
    first = house.start("--ensure-extra", "most")
    assert (first.code, first.said) == (0, "glossom: installing the libraries for 'most' into .venv (once) ...\n")
    assert house.has("gravel")
    assert house.start("--ensure-extra", "most", "-m", "gravel") == Answer(0, "", "")
    (house.place / "pyproject.toml").write_text(PROJECT + "# changed\n")
    assert house.start().said == "glossom: updating .venv ...\n"
    assert house.start("--ensure-extra", "most").said == ""
    (house.place / "pyproject.toml").write_text(PROJECT.replace("most", "more-still"))
    assert house.start().said == "glossom: updating .venv ...\n", "an extra that is no more is forgotten"


def test_a_new_requirement_is_installed_at_the_next_start(house: House) -> None:
    (house.place / "pyproject.toml").write_text(PROJECT.replace('"Pebble', '"bystander", "Pebble'))
    assert house.start().code == 7
    assert house.has("bystander")


def test_line_ends_of_windows_change_nothing(house: House) -> None:
    (house.place / "pyproject.toml").write_text(PROJECT, newline="\r\n")
    assert house.start().said == ""


def test_an_unknown_extra_is_told_with_the_known(clone: House) -> None:
    assert "no extra called 'mare'; pyproject.toml has: more, most" in sentence(clone.start("--ensure-extra", "mare"))
    assert "wants the name" in sentence(clone.start("--ensure-extra"))
    assert not clone.venv.exists()


def test_an_environment_that_has_the_libraries_is_used_as_it_is(clone: House) -> None:
    pytest.importorskip("pagefind_bin")
    (clone.place / "pyproject.toml").write_text(PROJECT.replace("Pebble>=1.0", "click>=8"))
    (clone.place / "glossom" / "cli" / "main.py").write_text(PROGRAM.replace("import pebble", "import click"))
    answer = clone.start("check")
    assert answer.code == 7
    assert answer.told == {"argv": ["check"], "prefix": sys.prefix, "door": None}
    assert not clone.venv.exists()


def test_an_environment_with_too_old_a_library_is_not_used(clone: House) -> None:
    pytest.importorskip("pagefind_bin")
    (clone.place / "pyproject.toml").write_text(PROJECT.replace("Pebble>=1.0", "click>=999"))
    assert "constraints.txt does not pin click" in sentence(clone.start("check"))


def test_the_command_test_runs_pytest_with_the_arguments(clone: House) -> None:
    pytest.importorskip("pagefind_bin")
    (clone.place / "pyproject.toml").write_text(
        '[project]\nname = "glossom"\ndependencies = ["click"]\n[project.optional-dependencies]\ntest = ["pytest"]\n'
    )
    law = "import os\ndef test_full():\n    assert os.environ.get('GLOSSOM_FULL') == '1'\n"
    (clone.place / "test_law.py").write_text(law)
    full = clone.start("test", "--full", "-p", "no:cacheprovider", "test_law.py")
    assert full.code == 0
    assert "1 passed" in full.out
    assert clone.start("test", "-p", "no:cacheprovider", "test_law.py").code == 1


# What may be wrong


def test_an_old_python_is_told_the_one_it_needs(clone: House) -> None:
    old = "import runpy, sys; sys.version_info = (3, 8, 10, 'final', 0); sys.argv.pop(0); "
    answer = clone.start(python=(sys.executable, "-c", old + RUN))
    assert "glossom needs Python 3.11 or newer; this is 3.8.10" in sentence(answer)
    assert not clone.venv.exists()


def test_a_python_without_ensurepip_is_told_the_package(clone: House) -> None:
    less = "import runpy, sys; sys.modules['ensurepip'] = None; sys.argv.pop(0); "
    answer = clone.start(python=(sys.executable, "-c", less + RUN))
    assert "sudo apt install python3-venv" in sentence(answer)
    assert not clone.venv.exists()


def test_without_a_network_what_works_goes_on_working(house: House) -> None:
    nowhere = {"PIP_NO_INDEX": "0", "PIP_FIND_LINKS": "", "PIP_INDEX_URL": "http://127.0.0.1:9/", "PIP_RETRIES": "1"}
    told = sentence(house.start("--ensure-extra", "more", settings=nowhere))
    assert "cannot fetch glossom's libraries" in told
    assert "connect to the network" in told
    assert house.start("build", settings=nowhere).code == 7
    assert house.start("--ensure-extra", "more").code == 0


def test_a_library_whose_hash_differs_is_refused(house: House) -> None:
    house.pin(gravel="1" * 64)
    assert "its hash differs" in sentence(house.start("--ensure-extra", "more"))
    assert not house.has("gravel")


@posix_only
def test_an_environment_whose_python_is_gone_is_made_anew(house: House) -> None:
    python = house.venv / "bin" / "python"
    python.unlink()
    python.symlink_to("/nowhere/python3")
    answer = house.start("build")
    assert answer.code == 7
    assert "making .venv" in answer.said


def test_a_library_taken_out_by_hand_is_told(house: House) -> None:
    next(house.venv.rglob("pebble.py")).unlink()
    assert "'pebble' is gone: delete the folder" in sentence(house.start("build"))


def test_a_folder_that_is_none_of_ours_is_not_touched(clone: House) -> None:
    clone.venv.mkdir()
    (clone.venv / "thesis.txt").write_text("years of work")
    assert "is in the way and is no Python environment" in sentence(clone.start())
    assert [path.name for path in clone.venv.iterdir()] == ["thesis.txt"]


@posix_only
def test_a_disk_that_takes_no_more_is_told(clone: House) -> None:
    full = "import resource, runpy, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0)); sys.argv.pop(0); "
    answer = clone.start(python=(sys.executable, "-c", full + RUN))
    assert "cannot set up .venv" in sentence(answer)


@pytest.mark.skipif(WINDOWS or os.geteuid() == 0, reason="an administrator may write anywhere")
def test_a_folder_that_may_not_be_written_is_told(clone: House) -> None:
    clone.place.chmod(0o555)
    assert "make the folder writable" in sentence(clone.start())


@posix_only
def test_of_two_doors_opened_at_once_one_installs(house: House) -> None:
    with started(house, "--ensure-extra", "more") as first, started(house, "--ensure-extra", "more") as second:
        said = [process.stderr.read() for process in (first, second) if process.stderr]
        assert [process.wait() for process in (first, second)] == [0, 0]
    assert sum(text.count("installing") for text in said) == 1
    assert house.has("gravel")


def test_a_project_without_its_pins_is_told(clone: House) -> None:
    (clone.place / "constraints.txt").unlink()
    assert "cannot read constraints.txt" in sentence(clone.start())


@posix_only
def test_after_ctrl_c_the_half_made_environment_is_made_anew(clone: House) -> None:
    with started(clone, "build") as process:
        assert process.stderr is not None
        assert "making .venv" in process.stderr.readline()
        os.killpg(process.pid, signal.SIGINT)
        assert process.stderr.read() == "glossom: stopped.\n"
        assert process.wait() == 130
    assert clone.venv.exists()
    answer = clone.start("build")
    assert answer.code == 7
    assert "making .venv" in answer.said


def started(house: House, *argv: str) -> subprocess.Popen[str]:
    """The door in a process group of its own, as a terminal gives it, ready for Ctrl+C."""
    restore = (
        "import os, signal, sys; signal.signal(signal.SIGINT, signal.SIG_DFL); os.execv(sys.argv[1], sys.argv[1:])"
    )
    return subprocess.Popen(
        [sys.executable, "-S", "-c", restore, sys.executable, str(house.place / "build.py"), *argv],
        env=house.settings(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,
    )
