"""What the preview shows: the last good build, the faults of the latest one, and the search index."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import field, replace
from pathlib import Path

from glossom.dataclass import dataclass
from glossom.faults import Fault, errors


@dataclass(frozen=True, slots=True)
class Built:
    """A site as it would be published. `files` may be any mapping, also one that renders a page when asked for it."""

    files: Mapping[str, bytes | Path]
    """Published path (`articles/x/index.html`) and bytes, or the file to copy. A page that is made when it is asked
    for raises Faulty where that goes wrong."""
    base_path: str = "/"
    """The path of the site's address, decoded, with a slash at both ends."""
    assets: Mapping[str, str] = field(default_factory=dict)
    """Published path and digest of the files that are copied as they are: pictures, stylesheets, scripts."""
    roots: tuple[Path, ...] = ()
    """Folders, resolved; a file to copy is served only if it still lies in one of them."""
    faults: tuple[Fault, ...] = ()
    """Warnings."""
    index: Callable[[Path], None] | None = None
    """Writes `pagefind/` into a folder that holds the pages; None where no search is wanted."""
    inspect: Callable[[str, Sequence[Fault]], Mapping[str, object]] | None = None
    """What stands beside the page published at a path, as JSON has it, given the faults of the latest build."""
    key: Callable[[str], str] = lambda path: ""
    """A digest of all that the file published at a path depends on; nothing where that is not known without making
    it."""


@dataclass(frozen=True, slots=True)
class View:
    """One moment of the screen. `faults` are those of the latest build, which may be younger than `built`."""

    built: Built | None = None
    faults: tuple[Fault, ...] = ()
    search: Mapping[str, bytes] = field(default_factory=dict)
    """Published path and bytes of the search index."""

    @property
    def failed(self) -> bool:
        """Whether the latest build ended with errors."""
        return bool(errors(self.faults))


class Screen:
    """Holds the view; it is replaced whole, so that a request sees one build or the next, never a mixture."""

    def __init__(self) -> None:
        self._view = View()
        self._closed = False
        self._open: Counter[str] = Counter()
        self._changed = threading.Condition()

    @property
    def view(self) -> View:
        """What is shown now."""
        return self._view

    def show(self, built: Built) -> None:
        """A good build: its pages replace the former ones, and all faults but its own are mended."""
        with self._changed:
            self._replace(replace(self._view, built=built, faults=built.faults))

    def fail(self, faults: tuple[Fault, ...], built: Built | None = None) -> None:
        """A build that ended with errors: the former pages stay. built: only if this is still the one that is shown."""
        with self._changed:
            if built is None or built is self._view.built:
                self._replace(replace(self._view, faults=faults))

    @contextmanager
    def opened(self, target: str) -> Iterator[None]:
        """While somebody looks at the page at this address."""
        with self._changed:
            self._open[target] += 1
        try:
            yield
        finally:
            with self._changed:
                self._open[target] -= 1

    def looked_at(self) -> tuple[str, ...]:
        """The addresses of the pages that are open."""
        with self._changed:
            self._open = +self._open
            return tuple(self._open)

    def add_search(self, files: Mapping[str, bytes]) -> None:
        """A new search index."""
        with self._changed:
            self._replace(replace(self._view, search=files))

    def wait(self, seen: View, timeout: float | None = None) -> View | None:
        """The view once it is another than `seen`; `seen` itself after `timeout` seconds; None once closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._view is not seen, timeout)
            return None if self._closed else self._view

    def close(self) -> None:
        """Wakes all who wait, with None."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def _replace(self, view: View) -> None:
        self._view = view
        self._changed.notify_all()
