"""The door of glossom: `python3 build.py` works on a machine that has Python 3.11 or newer and nothing else.

It makes the folder .venv beside it, installs there what pyproject.toml asks for, in the versions and with the
hashes of constraints.txt, and runs itself again inside. After that it is the program `glossom`, and these:

    python3 build.py test [--full] [pytest's arguments]       runs the tests; --full runs the slow ones in full
    python3 build.py --ensure-extra NAME [-m MODULE ...]      installs an extra of pyproject.toml, runs a module of it

Where Python already has glossom's libraries (a container, `uv run build.py`), no environment is made.
Only the standard library is used here, and old syntax, so that Python 3.8 can say that it is too old. Nothing is
imported before it is needed: this file runs twice at every start.
"""

from __future__ import annotations

import os
import sys

DOOR = os.path.abspath(__file__)
ROOT = os.path.dirname(DOOR)
VENV = os.path.join(ROOT, ".venv")
STAMP = os.path.join(VENV, "glossom-door.txt")
WINDOWS = os.name == "nt"
PYTHON = os.path.join(VENV, "Scripts", "python.exe") if WINDOWS else os.path.join(VENV, "bin", "python")
AGAIN = "then run the same command again."
UNFINISHED = "unfinished\n"
"""The stamp while pip works: whoever finds it knows that pip was killed, and that nothing in .venv can be trusted."""


class Stuck(Exception):
    """One plain sentence for the person at the keyboard: what is wrong and how to mend it."""


def main() -> int:
    """The exit code: 0 good, 1 faults, 2 wrong usage or no way in, 130 stopped by Ctrl+C."""
    try:
        insist_on_python()
        return come_in(sys.argv[1:])
    except Stuck as slip:
        say(str(slip))
        return 2
    except KeyboardInterrupt:
        say("stopped.")
        return 130


def come_in(argv: list[str]) -> int:
    extra = extra_for(argv)
    if is_inside():
        ready = is_in_order(extra) or (not os.path.exists(STAMP) and has_libraries(extra))
    else:
        ready = has_libraries(extra)
    if ready:
        return carry_out(argv)
    if not is_in_order(extra):
        set_up(extra)
    return enter(argv)


def insist_on_python() -> None:
    if sys.version_info >= (3, 11):
        return
    import shutil

    known = [f"python3.{minor}" for minor in range(20, 10, -1)]
    newer = next((name for name in known if shutil.which(name)), "")
    mend = f"run: {newer} {' '.join(sys.argv)}" if newer else "install a newer one (python.org), " + AGAIN
    here = ".".join(str(number) for number in sys.version_info[:3])
    raise Stuck(f"glossom needs Python 3.11 or newer; this is {here} ({sys.executable}): {mend}")


def extra_for(argv: list[str]) -> str:
    """The extra of pyproject.toml without which this command cannot start; often none: an empty string."""
    if argv[:1] == ["test"]:
        return "test"
    if argv[:1] == ["--ensure-extra"]:
        if len(argv) < 2:
            raise Stuck("--ensure-extra wants the name of an extra of pyproject.toml, such as: import.")
        return argv[1]
    return ""


# Is everything here?


def is_inside() -> bool:
    """Whether this very interpreter is the one of .venv."""
    return os.path.normcase(os.path.realpath(sys.prefix)) == os.path.normcase(os.path.realpath(VENV))


def is_in_order(extra: str) -> bool:
    """Whether .venv was set up by this door for just these files, on a Python that is still there."""
    text = stamp()
    if text.count("\n") != 3 or text.split("\n")[:2] != [wishes(), base()]:
        return False
    return not extra or extra in extras_in(text)


def stamp() -> str:
    """Three lines: the wishes that were fulfilled, the Python under .venv, the extras. Empty if there is none."""
    try:
        with open(STAMP, encoding="utf-8") as file:
            return file.read()
    except (OSError, UnicodeDecodeError):
        return ""


def extras_in(text: str) -> list[str]:
    return text.split("\n")[2].split() if text.count("\n") == 3 else []


def wishes() -> str:
    """A checksum of what .venv is made from. Against change, not attack, so zlib will do: hashlib costs 3 ms."""
    from zlib import crc32

    text = read("pyproject.toml") + read("constraints.txt")
    return f"{crc32(text):08x}-{len(text)}"


def read(name: str) -> bytes:
    try:
        with open(os.path.join(ROOT, name), "rb") as file:
            return file.read().replace(b"\r\n", b"\n")
    except OSError as slip:
        raise Stuck(f"cannot read {name}, which belongs beside build.py ({slip}): fetch glossom again.") from slip


def base() -> str:
    """The interpreter on which .venv stands; a dash if it is gone, as after an upgrade of Python."""
    real = os.path.realpath(PYTHON)
    if WINDOWS:  # there .venv holds a launcher that looks up `home`
        real = os.path.join(setting("home"), "python.exe")
    return real if os.path.exists(PYTHON) and os.path.exists(real) else "-"


def setting(key: str) -> str:
    try:
        with open(os.path.join(VENV, "pyvenv.cfg"), encoding="utf-8") as file:
            pairs = [line.partition("=") for line in file]
    except (OSError, UnicodeDecodeError):
        return ""
    return next((value.strip() for name, _, value in pairs if name.strip() == key), "")


def has_libraries(extra: str) -> bool:
    """Whether this interpreter has, in new enough versions, what glossom and the extra ask for."""
    from importlib.machinery import PathFinder

    if PathFinder.find_spec("pagefind_bin") is None:  # the least common of them: nearly always settles it, cheaply
        return False
    return all(has(requirement) for requirement in requirements(extra))


def has(requirement: str) -> bool:
    """Whether a requirement of the form `name[extra]>=1.2` is installed here. Other conditions are not looked at."""
    from importlib import metadata

    name, _, least = requirement.partition(">=")
    try:
        version = metadata.version(name.partition("[")[0].strip())
    except metadata.PackageNotFoundError:
        return False
    return numbers(version) >= numbers(least)


def numbers(version: str) -> list[int]:
    """The numbers that a version begins with: 2, 11 for "2.11rc1"."""
    import re

    return [int(number) for number in (re.match(r"[\d.]*", version.strip()) or [""])[0].split(".") if number]


def requirements(*extras: str) -> list[str]:
    """What pyproject.toml asks for: the core, and the extras with the extras that they name."""
    core, optional = asked()
    found = list(core)
    pending = [extra for extra in extras if extra]
    while pending:
        extra = pending.pop()
        if extra not in optional:
            raise Stuck(f"there is no extra called '{extra}'; pyproject.toml has: {', '.join(sorted(optional))}.")
        for requirement in optional[extra]:
            if requirement.startswith("glossom["):
                pending.extend(requirement[len("glossom[") : -1].split(","))
            else:
                found.append(requirement)
    return found


def asked() -> tuple[list[str], dict[str, list[str]]]:
    """The requirements of the core and those of each extra, as pyproject.toml has them."""
    import tomllib

    project = tomllib.loads(read("pyproject.toml").decode())["project"]
    return project["dependencies"], project["optional-dependencies"]


# Making .venv


def set_up(extra: str) -> None:
    """Makes .venv sound, and installs the core, what was there before, and the extra."""
    pinned(requirements(extra))  # what cannot be found there is told before anything is made
    try:
        with Lock():
            if not is_in_order(extra):
                make_good(extra)
    except OSError as slip:
        where = slip.filename or VENV
        raise Stuck(f"cannot set up .venv ({where}: {slip.strerror}): {mend_for(slip)}") from slip
    if not is_in_order(extra):
        raise Stuck(f"the environment does not come right: delete the folder {VENV}, {AGAIN}")


def make_good(extra: str) -> None:
    before = stamp()
    known = asked()[1]  # an extra of last year may be no more
    extras = sorted(name for name in {extra, *extras_in(before)} if name in known)
    if before == UNFINISHED or not is_sound():
        make()
        before = ""
    else:
        say(f"installing the libraries for '{extra}' into .venv (once) ..." if extra else "updating .venv ...")
    write_stamp(UNFINISHED)
    try:
        install(extras)
    except Stuck:  # pip gave up before it changed anything: what worked yesterday works on, without a network too
        write_stamp(before)
        raise
    write_stamp(f"{wishes()}\n{base()}\n{' '.join(extras)}\n")


def is_sound() -> bool:
    """Whether the Python of .venv runs, is new enough, and has pip."""
    import subprocess

    probe = "import sys, pip; sys.exit(sys.version_info < (3, 11) or sys.prefix == sys.base_prefix)"
    try:
        return subprocess.run([PYTHON, "-I", "-c", probe], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def make() -> None:
    """A new environment in place of what is left of an old one."""
    insist_on_a_place()
    import shutil
    import subprocess
    import venv

    if os.path.lexists(VENV):
        shutil.rmtree(VENV)
    os.mkdir(VENV)
    write_stamp(UNFINISHED)
    say("making .venv and installing glossom's libraries there (once; about half a minute) ...")
    try:
        venv.create(VENV, with_pip=True, symlinks=not WINDOWS)
    except subprocess.CalledProcessError as slip:
        output = slip.output.decode(errors="replace") if isinstance(slip.output, bytes) else str(slip.output or slip)
        raise Stuck(f"Python could not put pip into .venv ({last_line(output)}): mend this, {AGAIN}") from slip


def insist_on_a_place() -> None:
    """Tells what stands against a new .venv: we run in it, something else bears its name, or Python lacks a part."""
    from importlib.util import find_spec

    if is_inside():
        raise Stuck(
            "the environment .venv lacks libraries, and pip to install them: ask the tool that made it "
            "(uv run --all-extras build.py ...), or start build.py with a Python outside .venv, which makes it anew."
        )
    if os.path.lexists(VENV) and not is_disposable():
        raise Stuck(f"{VENV} is in the way and is no Python environment: move it elsewhere, {AGAIN}")
    if find_spec("ensurepip") is None or find_spec("venv") is None:
        raise Stuck(
            f"this Python ({sys.executable}) cannot make environments, because its part 'ensurepip' is missing: on "
            f"Debian and Ubuntu run 'sudo apt install python3-venv', elsewhere install Python from python.org, {AGAIN}"
        )


def is_disposable() -> bool:
    """Whether .venv holds an environment, whole or half made, or nothing at all."""
    if not os.path.isdir(VENV):
        return False
    return not os.listdir(VENV) or os.path.exists(STAMP) or os.path.exists(os.path.join(VENV, "pyvenv.cfg"))


def write_stamp(text: str) -> None:
    with open(STAMP, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def install(extras: list[str]) -> None:
    """Lets pip install the core and the extras, each library in the one version whose hashes we know."""
    import subprocess

    wanted = os.path.join(VENV, "glossom-requirements.txt")
    with open(wanted, "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(pinned(requirements(*extras))) + "\n")
    pip = [PYTHON, "-I", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    done = subprocess.run(
        [*pip, "--require-hashes", "--requirement", wanted],
        env={**os.environ, "PIP_USER": "0"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        check=False,
    )
    if done.returncode:
        raise Stuck(diagnosis(done.stderr.decode(errors="replace")))


def pinned(wanted: list[str]) -> list[str]:
    """The parts of constraints.txt for these requirements and for all that they need in turn.

    pip takes no hashes from a constraints file (before 26), so the tree is walked here, along the notes
    "via" with which the file says of each library who needs it.
    """
    import re

    blocks = {}
    needed_by = {}
    for block in re.split(r"\n(?=\w)", read("constraints.txt").decode()):
        pin = re.match(r"([\w.-]+)==", block)
        if pin:
            notes = " ".join(re.findall(r"^ +#(.*)$", block, re.MULTILINE))
            blocks[plain(pin[1])] = re.sub(r"^ *#.*\n?", "", block, flags=re.MULTILINE).rstrip()
            needed_by[plain(pin[1])] = {plain(name) for name in re.findall(r"[\w.-]+", notes)}
    names = {plain(re.split(r"[^\w.-]", requirement)[0]) for requirement in wanted}
    absent = sorted(names - set(blocks))
    if absent:
        raise Stuck(
            f"constraints.txt does not pin {', '.join(absent)}, and nothing else is installed here: make that file "
            "anew (its first lines say how), or let pip install it into .venv."
        )
    size = 0
    while size < len(names):
        size = len(names)
        names |= {name for name, needers in needed_by.items() if needers & names}
    return [blocks[name] for name in sorted(names)]


def plain(name: str) -> str:
    """A distribution's name as the index compares it: PyYAML and pyyaml, a_b and a-b are one."""
    import re

    return re.sub(r"[-_.]+", "-", name).lower()


def diagnosis(output: str) -> str:
    """One sentence for what pip wrote when it failed."""
    import re

    told = last_line(output)
    if "DO NOT MATCH THE HASHES" in output:
        return (
            "a library came over the network that is not the one constraints.txt names (its hash differs), and was "
            "not installed: try again on another network, and trust no mirror that keeps doing this."
        )
    broken = re.search(r"connection broken by .*?(?:\[Errno [^]]*\] )?([^]:'\"]+)['\")]+: ", output)
    if broken or "from versions: none" in output:
        return (
            f"cannot fetch glossom's libraries ({broken[1].strip() if broken else told}): connect to the network, or "
            f"point pip at a mirror (PIP_INDEX_URL), {AGAIN}"
        )
    return f"pip could not install glossom's libraries (pip: {told}): mend this, {AGAIN}"


def last_line(output: str) -> str:
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line[len("ERROR:") :].strip() for line in lines if line.startswith("ERROR:")]
    return (errors or lines or ["no message"])[-1].rstrip(".")


def mend_for(slip: OSError) -> str:
    import errno

    if slip.errno in (errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else -1):
        return "make room on the disk (100 MB), " + AGAIN
    if slip.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return "make the folder writable, or copy glossom elsewhere, and stop what else of glossom runs there, " + AGAIN
    return "delete the folder .venv, " + AGAIN


class Lock:
    """Held while .venv is set up, so that two doors opened at once do not build into each other.

    It lies on this file, which is there and stays as it is. The system lets go of it when a process ends, however.
    """

    def __enter__(self) -> Lock:
        import time

        self.file = open(DOOR, "rb")
        told = False
        while not self.grab():
            if not told:
                say("another glossom is setting up .venv; waiting for it ...")
            told = True
            time.sleep(0.2)
        return self

    def __exit__(self, *slip: object) -> None:
        self.file.close()

    def grab(self) -> bool:
        """False while another process has it."""
        try:
            if sys.platform == "win32":
                import msvcrt

                self.file.seek(1 << 30)  # a locked byte cannot be read there: take one far behind the end
                msvcrt.locking(self.file.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.flock(self.file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):
            return False
        except OSError:  # a file system without locks: go on without
            return True
        return True


# Inside


def enter(argv: list[str]) -> int:
    """Runs this file again in .venv: in place of this process, or on Windows, which cannot, below it."""
    command = [PYTHON, "-X", "utf8", DOOR, *argv]
    if not WINDOWS:
        os.execv(PYTHON, command)
    import subprocess
    from contextlib import suppress

    child = subprocess.Popen(command)
    while child.poll() is None:
        with suppress(KeyboardInterrupt):  # the child has had it too, and answers
            child.wait()
    return child.returncode


def carry_out(argv: list[str]) -> int:
    if ROOT not in sys.path:  # python -P leaves it out
        sys.path.insert(0, ROOT)
    try:
        if argv[:1] == ["test"]:
            return run_tests(argv[1:])
        if argv[:1] == ["--ensure-extra"]:
            return run_module(argv[2:])
        return run_glossom(argv)
    except ModuleNotFoundError as slip:
        if (slip.name or "glossom").partition(".")[0] == "glossom":
            raise
        raise Stuck(f"the library '{slip.name}' is gone: delete the folder {VENV}, {AGAIN}") from slip


def run_glossom(argv: list[str]) -> int:
    os.environ.pop("GLOSSOM_DOOR", None)
    if is_inside() and os.path.exists(STAMP):
        os.environ["GLOSSOM_DOOR"] = DOOR  # glossom/cli/extras.py asks this door for what a command needs besides
    from glossom.cli.main import main as glossom

    return glossom(argv)


def run_tests(arguments: list[str]) -> int:
    if "--full" in arguments:
        os.environ["GLOSSOM_FULL"] = "1"
        arguments.remove("--full")
    os.chdir(ROOT)
    return run_module(["-m", "pytest", *arguments])


def run_module(arguments: list[str]) -> int:
    """Runs `-m MODULE ...` as Python would; a program that ends itself, as most do, does not come back here."""
    if not arguments:
        return 0
    if arguments[0] != "-m" or len(arguments) < 2:
        raise Stuck("after --ensure-extra NAME comes nothing, or -m MODULE and its arguments.")
    import runpy

    sys.argv = arguments[1:]
    runpy.run_module(arguments[1], run_name="__main__", alter_sys=True)
    return 0


def say(text: str) -> None:
    print("glossom: " + text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
