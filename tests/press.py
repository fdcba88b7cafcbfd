"""The program, run again and again, each time in a process that has built nothing before.

To start Python and its libraries costs more than to build a small site, so one process has them ready, and a copy of it
(a fork) does each run. Where there are no forks, every run is a start.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from types import TracebackType
from typing import NamedTuple

from tests.conftest import ROOT

FORKS = hasattr(os, "fork")


class Run(NamedTuple):
    """How a run ended, and what it said."""

    code: int
    out: str
    err: str


class Press:
    """Runs glossom in an environment of its own. Close it in the end: it is a context manager."""

    def __init__(self, environment: Mapping[str, str] | None = None) -> None:
        self._environment = {**os.environ, **(environment or {})}
        self._ready: subprocess.Popen[str] | None = None

    def run(self, *words: str) -> Run:
        """What `glossom WORDS` does and says."""
        if not FORKS:
            done = self._start("glossom", *words)
            out, err = done.communicate()
            return Run(done.returncode, out, err)
        if self._ready is None:
            self._ready = self._start("tests.press")
        assert self._ready.stdin
        assert self._ready.stdout
        self._ready.stdin.write(json.dumps(words) + "\n")
        self._ready.stdin.flush()
        return Run(*json.loads(self._ready.stdout.readline()))

    def _start(self, module: str, *words: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", module, *words],
            cwd=ROOT,
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=None if FORKS else subprocess.PIPE,
            encoding="utf-8",
        )

    def close(self) -> None:
        """Let go of the process."""
        if self._ready:
            self._ready.communicate()
            self._ready = None

    def __enter__(self) -> Press:
        return self

    def __exit__(self, kind: type[BaseException] | None, slip: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def answer() -> None:
    """Do what each line asks for, and tell how it ended in a line."""
    import glossom.cli.build
    import glossom.cli.commands
    import glossom.outside.folder.reader
    import glossom.outside.folder.store
    import glossom.outside.publishing.publish
    import glossom.outside.publishing.search
    import glossom.pipeline  # noqa: F401  (so that the copies have them)

    for line in sys.stdin:
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            child = os.fork()
            if child == 0:
                _do(json.loads(line), out.fileno(), err.fileno())
            code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            said = []
            for stream in (out, err):
                stream.seek(0)
                said.append(stream.read().decode("utf-8", "backslashreplace"))
        print(json.dumps([code, *said]), flush=True)


def _do(words: list[str], out: int, err: int) -> None:
    from glossom.cli.main import main

    os.dup2(out, 1)
    os.dup2(err, 2)
    code = main(words)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    answer()
