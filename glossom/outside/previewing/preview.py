"""The preview: builds, shows, watches, and builds again."""

from __future__ import annotations

import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from glossom.faults import Fault, Faulty
from glossom.outside.previewing.answer import published
from glossom.outside.previewing.mishap import faults_of
from glossom.outside.previewing.screen import Built, Screen
from glossom.outside.previewing.server import PORT, Server, listen
from glossom.outside.previewing.watch import Watch
from glossom.outside.publishing.search import texts_of

IDLE = 2.0
"""Seconds without a save before the search index is made anew."""
RATIO = 5
"""The index is not made anew before so many times the seconds have passed that the last one took."""


Build = Callable[[frozenset[str]], Built]
"""Makes the site as it stands on disk; raises Faulty. It is given the paths below the site that changed since the last
time, none where that is not known."""


def preview(
    build: Build,
    site: Path,
    *,
    accept: Callable[[str], str] | None = None,
    say: Callable[[str], None],
    report: Callable[[Sequence[Fault]], None],
    port: int = PORT,
    host: str = "",
    open_browser: Callable[[str], object] | None = None,
    watch: Watch | None = None,
    rest: Callable[[], None] = lambda: None,
) -> None:
    """Shows the site in the browser and follows every save, until Ctrl+C (KeyboardInterrupt) or `watch.close()`.

    The faults of a build go to `report`, all else to `say`.
    accept: accepts the suggestion with an id, on disk, and tells in words what it did; raises Faulty.
    rest: called when nothing has been saved for a while.
    Raises Faulty where the server cannot be started.
    """
    screen = Screen()
    shown = Preview(screen, build, accept=accept, say=say, report=report)
    with listen(screen, port, host, accept and shown.accept) as server, watch or Watch(site) as changes:
        if port not in (0, server.port):
            say(f"Port {port} is in use, so this is port {server.port}.")
        if changes.polls:
            say(f"Changes are looked for every half second: {changes.polls}.")
        shown.rebuild()
        leisure = Leisure(screen, say, report, rest=rest, disturbed=lambda: changes.stirred)
        threading.Thread(target=leisure.run, daemon=True).start()
        _announce(server, shown.base_path, say)
        if open_browser:
            open_browser(server.address(shown.base_path))
        try:
            while told := changes.wait():
                base_path = shown.base_path
                shown.rebuild(told, changes.rests)
                if shown.base_path != base_path:
                    _announce(server, shown.base_path, say)
        finally:
            screen.close()


def _announce(server: Server, base_path: str, say: Callable[[str], None]) -> None:
    say(f"The preview is at {server.address(base_path)}")
    if server.host:
        shared = server.address(base_path, server.host)
        say(f"Warning: everyone on this network can read it too, drafts included, at {shared}")
    say("On a page, the key e shows why its words are marked, and others not.")
    say("Press Ctrl+C to stop.")


class Preview:
    """Builds onto a screen, and says what came of it."""

    def __init__(
        self,
        screen: Screen,
        build: Build,
        *,
        accept: Callable[[str], str] | None = None,
        say: Callable[[str], None],
        report: Callable[[Sequence[Fault]], None],
    ) -> None:
        self._screen = screen
        self._build = build
        self._accept = accept
        self._say = say
        self._report = report

    @property
    def base_path(self) -> str:
        """The site's path, as far as it is known."""
        built = self._screen.view.built
        return built.base_path if built else "/"

    def rebuild(self, told: frozenset[str] = frozenset(), is_whole: Callable[[], bool] = lambda: True) -> None:
        """Shows the site as it stands on disk, or its faults over what was shown before.

        told: as `Build` has it. is_whole: asked when the site is built; where the save was still going on, what was
        built is not shown, and the next build is told of the rest. So building takes place while a save comes to rest.
        """
        before, began = self._screen.view, time.perf_counter()
        outcome = self._outcome(told)
        seconds = time.perf_counter() - began
        if not is_whole():
            return
        if isinstance(outcome, Built):
            self._screen.show(outcome)
        else:
            self._screen.fail(outcome)
        after = self._screen.view
        if after.failed or after.faults != before.faults:
            self._report(after.faults)
        if before.built and not after.failed:
            self._say(f"Built anew in {seconds:.2f} s{': the faults are mended' if before.failed else ''}.")

    def _outcome(self, told: frozenset[str]) -> Built | tuple[Fault, ...]:
        """The site, or what is wrong with it."""
        try:
            built = self._build(told)
            self._make_what_is_looked_at(built)
        except Exception as slip:  # the preview outlives a mistake of ours; it is shown, not hidden
            return faults_of(slip, self._say)
        return built

    def _make_what_is_looked_at(self, built: Built) -> None:
        """Raises Faulty where a page that is open cannot be made: it then stays, and what is wrong is shown over it."""
        for target in self._screen.looked_at():
            built.files.get(published(built, target))

    def accept(self, suggestion: str) -> tuple[str, tuple[Fault, ...]]:
        """What was done to accept a suggestion, in words; or nothing, and what was in the way."""
        assert self._accept is not None
        try:
            said = self._accept(suggestion)
        except Exception as slip:  # as above; and the page that asked is told
            return "", faults_of(slip, self._say)
        self._say(said)
        return said, ()


class Leisure:
    """When nothing has been saved for a while: makes the pages that nobody asked for, and of them the search index."""

    def __init__(
        self,
        screen: Screen,
        say: Callable[[str], None],
        report: Callable[[Sequence[Fault]], None],
        idle: float = IDLE,
        rest: Callable[[], None] = lambda: None,
        disturbed: Callable[[], bool] = lambda: False,
    ) -> None:
        """rest: what else is done then. disturbed: whether a save has begun, which must not wait for us."""
        self._screen = screen
        self._say = say
        self._report = report
        self._idle = idle
        self._rest = rest
        self._disturbed = disturbed
        self._built: Built | None = None
        self._indexed: list[tuple[str, str]] = []
        self._refused = ""

    def run(self) -> None:
        """Goes on until the screen is closed; meant for a thread of its own."""
        view = self._screen.view
        timeout: float | None = self._idle
        while (latest := self._screen.wait(view, timeout)) is not None:
            timeout = self._idle
            if latest is view and not self._disturbed():
                self._rest()
                timeout = None if self._complete(latest.built) else self._idle
            view = latest

    def _complete(self, built: Built | None) -> bool:
        """Whether nothing is left to be done."""
        if built is None or built is self._built:
            return True
        pages = sorted(path for path in built.files if path.endswith(".html"))
        with tempfile.TemporaryDirectory(prefix="glossom-", ignore_cleanup_errors=True) as name:
            folder = Path(name, "site")  # `index` may put a folder of its own beside it
            try:
                if not self._make(built, pages, folder):
                    return False
                if built.index:
                    self._index(built.index, folder, texts_of(folder, pages))
            except Faulty as slip:
                self._screen.fail(slip.faults, built)
                self._report(slip.faults)
        self._built = built
        return True

    def _make(self, built: Built, pages: Sequence[str], folder: Path) -> bool:
        """Whether all pages were made before there was a save. Raises Faulty where one cannot be made."""
        for path in pages:
            if self._screen.view.built is not built or self._disturbed():
                return False
            content = built.files[path]
            place = folder / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content if isinstance(content, bytes) else content.read_bytes())
        return True

    def _index(self, index: Callable[[Path], None], folder: Path, texts: list[tuple[str, str]]) -> None:
        if texts == self._indexed:
            return
        began = time.monotonic()
        try:
            index(folder)
            made = sorted(path for path in (folder / "pagefind").rglob("*") if path.is_file())
            files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in made}
        except (Faulty, OSError, subprocess.SubprocessError) as slip:
            if str(slip) != self._refused:
                self._say(f"Search does not work in this preview: {slip}")
            self._refused = str(slip)
        else:
            self._screen.add_search(files)
            self._indexed, self._refused = texts, ""
        self._idle = max(self._idle, RATIO * (time.monotonic() - began))
