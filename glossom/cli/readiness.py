"""The site made ready for a build: read from disk, with the memory of earlier builds and the hands that help."""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, nullcontext
from types import TracebackType
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from glossom.cli.desk import Desk
from glossom.dataclass import dataclass

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

    from glossom.memo import Memo
    from glossom.model import Snapshot
    from glossom.outside.folder.disk import Originals
    from glossom.outside.folder.fingerprint import Inputs
    from glossom.stores import Held, Store

P = ParamSpec("P")
T = TypeVar("T")

MANY = 300
"""So many articles are worth the start of more processes, half a second and more."""
MANY_VALUES = 200_000


@dataclass(frozen=True, slots=True)
class Opened:
    """A site as it was read, and where products are remembered."""

    snapshot: Snapshot
    originals: Originals
    store: Store
    hands: Hands | None = None
    """Processes that were started already, while the site was read."""

    @contextmanager
    def memo(self, jobs: int | None, held: Held | None = None) -> Iterator[Memo]:
        """A memory that spreads its work over so many processes (None: by the number of articles).

        held: values of earlier builds of this process.
        """
        from glossom.memo import Memo

        count = jobs or usual_jobs(file.path for file in self.snapshot.sources)
        if count == 1:
            yield Memo(self.store, self.snapshot.code, held=held)
            return
        with nullcontext(self.hands) if self.hands else Hands(count) as hands:
            yield Memo(self.store, self.snapshot.code, hands, 2 * count, held)


class Hands:
    """So many processes, started when there is work for them: most builds have none.

    They are forked where that is safe: a fork has loaded what the program has, and takes a tenth of the time of a
    process that starts afresh. It would have the locks, too, that another thread holds at that moment, so a program
    with threads lets them start afresh; so do macOS, whose libraries have threads of their own, and Windows.
    """

    def __init__(self, count: int) -> None:
        self._count = count
        self._pool: Executor | None = None

    def start(self) -> None:
        """Start the processes now, before there are threads and much to remember."""
        if forks():
            _load_the_work()
        self.submit(int)

    def submit(self, work: Callable[P, T], /, *args: P.args, **named: P.kwargs) -> Future[T]:
        """Do this in one of the processes."""
        if self._pool is None:
            import multiprocessing
            from concurrent.futures import ProcessPoolExecutor

            context = multiprocessing.get_context("fork" if forks() else "spawn")
            count = possible_jobs(self._count, sys.platform)
            self._pool = ProcessPoolExecutor(count, context, initializer=_serve_the_program)
        with _uninterrupted():  # a process may start now: told half of what it needs, it would wait for ever
            return self._pool.submit(work, *args, **named)

    def __enter__(self) -> Hands:
        return self

    def __exit__(self, kind: type[BaseException] | None, slip: BaseException | None, at: TracebackType | None) -> None:
        """Let the processes end; what they have not begun is left undone. After Ctrl+C nobody waits for the rest."""
        if not self._pool:
            return
        if kind:
            import multiprocessing

            for worker in multiprocessing.active_children():
                worker.terminate()
        self._pool.shutdown(cancel_futures=True)


def open_site(
    desk: Desk, store: Store | None = None, inputs: Inputs | None = None, hands: Hands | None = None
) -> Opened:
    """Read the site. store: where products are remembered; else the site's own, which the caller then closes. inputs:
    how they stand, where that was looked at. hands: processes that were started for it.

    Raises Faulty for files that cannot be read, or where there is no site.
    """
    from glossom.outside.folder.fingerprint import code_known, inputs_of
    from glossom.outside.folder.reader import read_snapshot
    from glossom.outside.folder.store import open_store

    site = desk.needs_site()
    inputs = inputs or inputs_of(site)
    snapshot, originals = read_snapshot(site, code_known(inputs), lasting=True, tree=inputs.tree)
    return Opened(snapshot, originals, store or open_store(site), hands)


@contextmanager
def early_hands(jobs: int | None, inputs: Inputs | None) -> Iterator[Hands | None]:
    """The processes for a site of which nothing is remembered, started before it is read; None where one is enough, or
    nobody has looked yet."""
    from glossom.outside.folder.store import is_kept

    count = jobs or usual_jobs(file.path for file in inputs.tree.files) if inputs else 1
    if not inputs or count == 1 or is_kept(inputs.site):
        yield None
        return
    with Hands(count) as hands:
        hands.start()
        yield hands


def usual_jobs(paths: Iterable[str]) -> int:
    """How many processes a site with these files deserves."""
    articles = sum(path.startswith("content/articles/") for path in paths)
    return 1 if articles < MANY else os.cpu_count() or 1


def possible_jobs(wanted: int, platform: str) -> int:
    """So many processes, or as many as a pool may have: Windows waits for 63 handles at once, two of them its own."""
    return min(wanted, 61) if platform == "win32" else wanted


def forks() -> bool:
    """Whether a process that this one starts now may be a copy of it."""
    return sys.platform == "linux" and threading.active_count() == 1


def seek_circles_seldom() -> None:
    """Spare Python's search for circles all that is there now, and let it search seldom from here on.

    A build makes many values and hardly a circle: to search as often as Python does costs a tenth of a build, and a
    third of what a save leaves to do in a preview of 1,000 articles.
    """
    gc.freeze()
    gc.set_threshold(MANY_VALUES, 50, 100)


@contextmanager
def without_circles() -> Iterator[None]:
    """Python searches for no circles: one build makes none that matter (tests/test_circles.py), and ends soon."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()  # else it would look through the whole site now
        gc.enable()


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Ctrl+C waits for the end of this. Raises KeyboardInterrupt then."""
    if threading.current_thread() is not threading.main_thread():  # it never comes to the others
        yield
        return
    pressed: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: pressed.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if pressed:
        raise KeyboardInterrupt


def _serve_the_program() -> None:
    """A worker leaves Ctrl+C to the program that started it, which ends its workers; it does not outlive that, and it
    makes no circles. What its work needs is loaded before there is any."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()
    threading.Thread(target=_end_with_the_program, daemon=True).start()
    _load_the_work()


def _load_the_work() -> None:
    import glossom.printing.products  # noqa: F401


def _end_with_the_program() -> None:
    """A program that is killed tells nobody: its workers would wait for work for ever."""
    import multiprocessing

    program = multiprocessing.parent_process()
    if program:
        program.join()
        os._exit(1)
