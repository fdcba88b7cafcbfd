"""A line on the terminal that says what goes on, once it has gone on for a second."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from threading import Lock, Timer
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, TypeVar

from glossom.cli.desk import Desk

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID

T = TypeVar("T")

PATIENCE = 1.0  # seconds; a line that flashes up and goes away unsettles more than it tells


class Progress:
    """What the program is at. Shows nothing on anything but a terminal."""

    def __init__(self, desk: Desk) -> None:
        self._wanted = not desk.quiet and sys.stderr.isatty() and desk.colour
        self._lock = Lock()
        self._text = ""
        self._done, self._total = 0, 0
        self._paused = False
        self._start = monotonic()
        self._bar: Bar | None = None
        self._task: TaskID | None = None
        self._timer: Timer | None = None

    def __enter__(self) -> Progress:
        self._start = monotonic()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        with self._lock:
            self._wanted = False
            if self._timer:
                self._timer.cancel()
            if self._bar:
                self._bar.stop()

    def step(self, text: str) -> None:
        """From here on, the program does this."""
        with self._lock:
            self._text = text
            self._tell()

    def at(self, done: int, total: int, text: str) -> None:
        """So many things of all are done; now it is this one's turn. Shows a bar from the first time on."""
        with self._lock:
            self._text, self._done, self._total = text, done, total
            self._tell()

    @contextmanager
    def paused(self) -> Iterator[None]:
        """While something is said or asked, the line is not there."""
        self._pause(paused=True)
        try:
            yield
        finally:
            self._pause(paused=False)

    def _pause(self, *, paused: bool) -> None:
        with self._lock:
            self._paused = paused
            if self._bar and self._wanted:
                (self._bar.stop if paused else self._bar.start)()

    def count(self, things: Iterable[T], text: str, size: Callable[[T], int] = lambda _: 1) -> Iterator[T]:
        """The same things, counted as they go by: `text` has a `{}` for the number. size: how many one stands for."""
        number = 0
        for thing in things:
            number += size(thing)
            self.step(text.format(f"{number:,}"))
            yield thing

    def _tell(self) -> None:
        if self._wanted and not self._timer:  # no sooner: processes that start before are forked, if there is no thread
            self._timer = Timer(PATIENCE, self._appear)
            self._timer.daemon = True
            self._timer.start()
        if self._bar and self._task is not None:
            self._bar.update(self._task, description=self._text, completed=self._done, total=self._total or None)

    def _appear(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, SpinnerColumn, TextColumn, TimeElapsedColumn
        from rich.progress import Progress as Bar

        with self._lock:
            if not self._wanted:
                return
            counted = (BarColumn(), MofNCompleteColumn()) if self._total > 1 else ()
            columns = SpinnerColumn(), *counted, TextColumn("{task.description}", markup=False), TimeElapsedColumn()
            self._bar = Bar(*columns, console=Console(stderr=True), transient=True, get_time=monotonic)
            self._task = self._bar.add_task(self._text, total=self._total or None, completed=self._done)
            self._bar.tasks[0].start_time = self._start  # not when it appeared
            if not self._paused:
                self._bar.start()
