"""Which of a site's files changed, told when a save has come to rest. (Alone imports watchdog.)"""

from __future__ import annotations

import errno
import os
import re
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath
from types import TracebackType

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver, ObservedWatch
from watchdog.observers.polling import PollingObserver

from glossom.outside.folder.tree import TOP, ignored

QUIET = 0.1
"""Seconds without an event that end a save: editors write, rename and delete within a few milliseconds."""
PAUSE = 0.025
"""Seconds without an event after which most saves have ended, so that it is worth while to begin."""
LONGEST = 2.0
"""Seconds after which changes are told though more keep coming (a sync program, a checkout of many files)."""
POLL = 0.5
"""Seconds between two looks at the whole folder, where the system does not tell of changes."""
TICK = 0.5
"""Seconds: a wait without an end could not be interrupted by Ctrl+C on Windows."""

FOLDERS = ("content", "themes")

_TOLD = frozenset({"created", "modified", "moved", "deleted", "closed"})
"""Kinds of events that mean a change; our own reading sends others (opened, closed without writing)."""
_REMOTE = frozenset(
    (
        *("9p", "afs", "cifs", "davfs", "drvfs", "fuse.rclone", "fuse.sshfs", "fuse.vmhgfs-fuse"),
        *("ncpfs", "nfs", "nfs4", "prl_fs", "smb3", "smbfs", "vboxsf", "vmhgfs"),
    )
)
"""File systems on which another machine's changes are not told."""


def matters(path: PurePosixPath) -> bool:
    """Whether a file or folder, named from the site's folder, is an input of the site."""
    return path.parts[:1] != () and path.parts[0] in TOP and not any(map(ignored, path.parts))


def file_system(mounts: str, folder: str) -> str:
    """The type of file system that holds `folder`, by the text of Linux's /proc/self/mounts; empty if unknown."""
    rows = [line.split(" ") for line in mounts.splitlines()]
    points = [(_unescaped(row[1]), row[2]) for row in rows if len(row) > 2]
    holding = [(len(point), kind) for point, kind in points if PurePosixPath(folder).is_relative_to(point)]
    # Of two mounts at one point the later one covers the former.
    return max(reversed(holding), key=lambda found: found[0])[1] if holding else ""


def _unescaped(field: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found.group(1), 8)), field)


class Watch:
    """Watches content/, themes/ and site.yaml of a site. Use it in `with`; changes before that are not told."""

    def __init__(
        self,
        site: Path,
        *,
        polling: bool = False,
        quiet: float = QUIET,
        pause: float = PAUSE,
        native: Callable[[], BaseObserver] = Observer,
    ) -> None:
        self.polls = "asked for" if polling else ""
        """Why the folder is looked through again and again, or nothing where the system tells of changes."""
        self._site = site.resolve()
        self._quiet = quiet
        self._pause = min(pause, quiet)
        self._native = native
        self._paths: set[str] = set()
        self._first: float | None = None
        """When the first change of a save was told; None where none has begun."""
        self._last = 0.0
        self._closed = False
        self._told = threading.Condition()

    def __enter__(self) -> Watch:
        self.polls = self.polls or _why_polling(self._site)
        if not self.polls:
            try:
                self._observer = self._started(self._native())
                self._probe_limit()
            except OSError as slip:
                if slip.errno not in (errno.ENOSPC, errno.EMFILE):
                    raise
                self._stop()
                self.polls = "this system's limit of watched folders is reached"
        if self.polls:
            self._observer = self._started(PollingObserver(timeout=POLL))
        return self

    def __exit__(self, kind: type[BaseException] | None, slip: BaseException | None, at: TracebackType | None) -> None:
        self.close()
        self._stop()

    def wait(self) -> frozenset[str]:
        """Paths that changed since the last time, named from the site's folder, once nothing changes for a moment.

        That may be in the middle of a save: `rests` tells. Returns an empty set only when the watch is closed.
        """
        with self._told:
            while not self._closed and not self._paths:
                self._told.wait(TICK)
            while not self._closed and (remaining := self._until(self._pause) - time.monotonic()) > 0:
                self._told.wait(remaining)
            taken = frozenset() if self._closed else frozenset(self._paths)
            self._paths.clear()
            return taken

    def rests(self) -> bool:
        """Whether nothing has changed since `wait` came back, and for the quiet time: then the save has ended."""
        with self._told:
            self._told.wait_for(lambda: self._closed or self._paths, self._until(self._quiet) - time.monotonic())
            if self._paths and time.monotonic() < self._until(LONGEST):
                return False
            self._first = time.monotonic() if self._paths else None
            return True

    @property
    def stirred(self) -> bool:
        """Whether a save has begun that has not come to rest."""
        return self._first is not None

    def close(self) -> None:
        """Ends `wait`."""
        with self._told:
            self._closed = True
            self._told.notify_all()

    def _until(self, quiet: float) -> float:
        return min(self._last + quiet, (self._first or self._last) + LONGEST)

    def _add(self, path: str) -> None:
        with self._told:
            self._last = time.monotonic()
            if self._first is None:
                self._first = self._last
            self._paths.add(path)
            self._told.notify_all()

    # -------- the observer

    def _started(self, observer: BaseObserver) -> BaseObserver:
        self._observer = observer
        self._follower = _Follower(self._site, self._add, observer)
        self._follower.follow_all()
        observer.start()
        return observer

    def _stop(self) -> None:
        observer = getattr(self, "_observer", None)
        if observer is None:
            return
        observer.stop()
        if observer.is_alive():
            observer.join()

    def _probe_limit(self) -> None:
        """Raises OSError where no folder more can be watched: then watchdog has left out some of ours, unsaid."""
        with tempfile.TemporaryDirectory() as probe:
            watch = self._observer.schedule(FileSystemEventHandler(), probe)
            self._observer.unschedule(watch)


def _why_polling(site: Path) -> str:
    mounts = Path("/proc/self/mounts")
    try:
        kind = file_system(mounts.read_text("utf-8", "replace"), str(site))
    except OSError:  # not Linux
        return ""
    return f"a {kind} file system does not tell of changes" if kind in _REMOTE else ""


class _Follower(FileSystemEventHandler):
    """Hands on what matters, and follows content/ and themes/ when they are made, or made anew, later."""

    def __init__(self, site: Path, add: Callable[[str], None], observer: BaseObserver) -> None:
        self._site = site
        self._add = add
        self._observer = observer
        self._watches: dict[str, ObservedWatch] = {}

    def follow_all(self) -> None:
        """Watches the site's own folder (not the folders in it: `public`, `.venv`), and those that matter."""
        self._observer.schedule(self, str(self._site))
        for name in FOLDERS:
            self._follow(name)

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Called by watchdog, on its own thread."""
        if event.event_type not in _TOLD or (event.is_directory and event.event_type == "modified"):
            return
        for path in self._named(event):
            if event.is_directory and str(path) in FOLDERS:
                self._follow(str(path))
            if matters(path):
                self._add(str(path))

    def _named(self, event: FileSystemEvent) -> Iterator[PurePosixPath]:
        for path in (event.src_path, event.dest_path):
            place = Path(os.fsdecode(path)) if path else None
            if place and place.is_relative_to(self._site):
                yield PurePosixPath(place.relative_to(self._site).as_posix())

    def _follow(self, name: str) -> None:
        former = self._watches.pop(name, None)
        if former is not None:
            with suppress(KeyError):  # watchdog forgets a folder that is gone
                self._observer.unschedule(former)
        folder = self._site / name
        if folder.is_dir() and not folder.is_symlink():
            self._watches[name] = self._observer.schedule(self, str(folder), recursive=True)
