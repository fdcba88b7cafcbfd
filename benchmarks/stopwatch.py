"""What a command costs: seconds, processor seconds and memory of all its processes."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from benchmarks.footprint import MIB

PROCESSES = Path("/proc")
PAUSE = 0.01
"""Seconds between two looks at the memory of the processes."""
TAIL = 2_000
"""So many characters of what a failed command said are shown."""


class CommandFailed(Exception):
    """A command that ended with another code than 0, and what it said at last."""


@dataclass(frozen=True, slots=True)
class Command:
    """What is run, where, and what the environment has beside ours."""

    words: tuple[str, ...]
    folder: Path
    environment: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one run. `cpu_s` and `peak_mib` are those of the whole process tree; no peak where it was not weighed."""

    wall_s: float
    cpu_s: float
    peak_mib: float | None


def run(command: Command, *, weigh: bool = False) -> Cost:
    """Runs it to its end. Raises CommandFailed.

    weigh: look at the memory too, which takes some of the time that is measured. What is in memory is the sum of the
    processes' proportional shares (Pss: a page that two share counts half for each); where the system does not tell
    (it is Linux's), the most that a single process had.
    """
    os.sync()  # what an earlier run left to be written is not this one's
    with tempfile.TemporaryFile() as said:
        began = perf_counter()
        child = start(command, said.fileno())
        scale = Scale(child.pid) if weigh else None
        _, status, usage = os.wait4(child.pid, 0)
        wall = perf_counter() - began
        peak = scale.peak() if scale else None
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            raise CommandFailed(_failure(command, child.returncode, said.fileno()))
    largest = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024) / MIB
    return Cost(wall, usage.ru_utime + usage.ru_stime, None if peak is None else peak or largest)


def start(command: Command, output: int) -> subprocess.Popen[bytes]:
    """The command at work; what it says goes to this file descriptor."""
    environment = {**os.environ, **command.environment}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # as usual: whoever installs Python compiles a module once
    return subprocess.Popen(
        command.words, cwd=command.folder, env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=output
    )


def _failure(command: Command, code: int, output: int) -> str:
    size = os.lseek(output, 0, os.SEEK_END)
    said = os.pread(output, TAIL, max(0, size - TAIL)).decode("utf-8", "replace")
    return f"{' '.join(command.words)} ended with {code} in {command.folder}:\n{said}"


class Scale:
    """Weighs a process and its descendants again and again, until the peak is asked for."""

    def __init__(self, process: int) -> None:
        self._process = process
        self._most = 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._weigh, daemon=True)
        self._thread.start()

    def peak(self) -> float:
        """MiB at the heaviest moment; 0 where the system does not tell. Ends the weighing."""
        self._over.set()
        self._thread.join()
        return self._most / MIB

    def _weigh(self) -> None:
        while not self._over.wait(PAUSE):
            self._most = max(self._most, sum(map(_share_of, tree(self._process))))


def tree(process: int) -> Iterator[int]:
    """A process and its descendants, as far as Linux tells."""
    yield process
    for children in PROCESSES.glob(f"{process}/task/*/children"):
        for child in (_read(children) or "").split():
            yield from tree(int(child))


def _share_of(process: int) -> int:
    """Bytes of memory; 0 for a process that has just ended."""
    lines = (_read(PROCESSES / str(process) / "smaps_rollup") or "").splitlines()
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")), 0)


def cpu_of(process: int) -> float:
    """Processor seconds of a process and its descendants until now, those of ended children included (Linux)."""
    ticks = os.sysconf("SC_CLK_TCK")
    rows = [(_read(PROCESSES / str(one) / "stat") or "").rpartition(") ")[2].split() for one in tree(process)]
    return sum(sum(map(int, row[11:15])) for row in rows if row) / ticks  # utime, stime, cutime, cstime


def _read(file: Path) -> str | None:
    """The text of a file of /proc; None where its process has ended meanwhile."""
    try:
        return file.read_text("utf-8", "replace")
    except (FileNotFoundError, ProcessLookupError):
        return None
