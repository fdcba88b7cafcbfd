"""`serve`: the site in the browser while it is being written."""

from __future__ import annotations

import os
import sys
import webbrowser
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from threading import RLock
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import click

from glossom.cli.desk import Desk
from glossom.cli.overlay import accept_draft, page_notes
from glossom.cli.progress import Progress
from glossom.cli.readiness import Opened, seek_circles_seldom

if TYPE_CHECKING:
    from glossom.outside.folder.reader import Reader
    from glossom.outside.folder.store import LastingStore
    from glossom.outside.previewing.screen import Built
    from glossom.pipeline import Edition, Options
    from glossom.stores import Held, Store

MUCH = 64_000_000
"""Bytes that are held back at most before they are written to disk: those of some fifty saves."""


@click.command(epilog="\b\nExamples:\n  glossom serve\n  glossom serve --host 192.168.1.20 --no-open")
@click.option(
    "--host", default="", metavar="H", help="An address of this machine at which phones in the room see the site too."
)
@click.option(
    "--port",
    type=click.IntRange(0, 65_535),
    default=8000,
    show_default=True,
    metavar="N",
    help="Where the site is shown; the next free port where this one is in use.",
)
@click.option("--no-open", is_flag=True, help="Do not open the browser.")
@click.option("--no-drafts", is_flag=True, help="Show only what `build` would publish.")
@click.pass_obj
def command(desk: Desk, *, host: str, port: int, no_open: bool, no_drafts: bool) -> int:
    """Show the site in the browser, drafts included, and follow your changes.

    What you save in an article, the glossary, the theme or site.yaml is on the screen at once. While something is
    wrong the page stays as it was, and what to mend is shown over it. The key e shows beside a page why its words are
    marked or not, and what `suggest` found for it. No other machine can read the preview, unless --host names an
    address for them. Ctrl+C ends it.
    """
    from glossom.outside.folder.store import open_store
    from glossom.outside.previewing.preview import preview
    from glossom.pipeline import Options

    with open_store(desk.needs_site()) as store:
        builder = Builder(desk, Options(drafts=not no_drafts), store)
        try:
            preview(
                builder.build,
                desk.site,
                accept=partial(accept_draft, desk.site),
                say=desk.say,
                report=desk.report,
                port=port,
                host=host,
                open_browser=webbrowser.open if has_screen() and not no_open else None,
                rest=builder.rest,
            )
        except KeyboardInterrupt:
            desk.say("\nThe preview has ended.")
        finally:
            builder.rest()
    return 0


class Builder:
    """Builds the site as it stands on disk, again and again; what did not change is remembered."""

    def __init__(self, desk: Desk, options: Options, store: LastingStore) -> None:
        self._desk = desk
        self._options = options
        self._store = store
        self._near = Near(store)
        self._held: Held | None = None
        self._reader: Reader | None = None
        self._warm = False
        """Whether a build has filled the memory."""
        self._alone = RLock()
        """Held by whoever builds, or makes a page that is asked for: the memory is for one at a time."""

    def build(self, told: frozenset[str] = frozenset()) -> Built:
        """The site. told: as `preview.Build` has it. Raises Faulty with all that is wrong in it."""
        with self._alone:
            if self._warm:
                return self._build(told, 1)  # to start more processes takes longer than what a save leaves to do
            with Progress(self._desk) as progress:
                progress.step("Building the site")
                built = self._build(told, None)
            self._warm = True
            seek_circles_seldom()
            return built

    def rest(self) -> None:
        """Write down what the next preview is to remember: what takes time, and may wait until nobody does."""
        with self._alone:
            self._near.settle()

    def _build(self, told: frozenset[str], jobs: int | None) -> Built:
        from glossom.outside.folder.code import code_digest
        from glossom.outside.folder.reader import Reader
        from glossom.pipeline import build
        from glossom.stores import Held

        self._reader = self._reader or Reader(self._desk.needs_site(), code_digest())
        opened = Opened(*self._reader.read(told), self._near)
        self._held = self._held or Held()
        with opened.memo(jobs, self._held) as memo:
            edition = build(opened.snapshot, memo, self._options)
            built = self._built(edition, opened)
        self._near.turn()
        self._held.turn()
        return built

    def _built(self, edition: Edition, opened: Opened) -> Built:
        from glossom.outside.folder.tree import package_themes
        from glossom.outside.previewing.kitchen import Kitchen
        from glossom.outside.previewing.screen import Built
        from glossom.outside.publishing.search import index
        from glossom.pipeline import files_of
        from glossom.reading.review import DRAFTS

        site = edition.site
        kitchen = Kitchen(edition.menu(), opened.originals, self._alone, self._desk.say)
        return Built(
            files=kitchen,
            base_path=base_path_of(site.base_url),
            key=kitchen.key,
            assets=kitchen.assets,
            roots=(self._desk.site.resolve(), package_themes().resolve()),
            faults=(*edition.faults, *self._store.faults),
            index=partial(index, language=site.language) if site.search else None,
            inspect=partial(page_notes, edition.annotated, files_of(opened.snapshot).get(DRAFTS)),
        )


def has_screen() -> bool:
    """Whether a browser has a window to open; without one, some systems would start a browser in the terminal."""
    return sys.platform in ("darwin", "win32") or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")))


def base_path_of(base_url: str) -> str:
    """The path of a site's address, decoded, with a slash at both ends: `/` where there is no address."""
    path = unquote(urlsplit(base_url).path).strip("/")
    return f"/{path}/" if path else "/"


class Near:
    """A store at hand before another one that is kept on disk. It forgets what two builds did not ask for.

    What builds write after the first goes to disk when `settle` is called.
    """

    def __init__(self, far: Store) -> None:
        self._far = far
        self._now: dict[str, bytes] = {}
        self._before: dict[str, bytes] = {}
        self._unsettled: dict[str, bytes] = {}
        self._size = 0
        self._waits = False

    def read(self, keys: Sequence[str]) -> Mapping[str, bytes]:
        """The products kept under these keys, near or far."""
        near = (self._now, self._before, self._unsettled)
        known = {key: next((held[key] for held in near if key in held), None) for key in keys}
        found = {key: content for key, content in known.items() if content is not None}
        absent = [key for key, content in known.items() if content is None]
        if absent:
            found.update(self._far.read(absent))
        self._now.update(found)
        return found

    def write(self, products: Mapping[str, bytes]) -> None:
        """Keep these, near and far."""
        self._now.update(products)
        if not self._waits:
            self._far.write(products)
            return
        self._unsettled.update(products)
        self._size += sum(map(len, products.values()))
        if self._size > MUCH:
            self.settle()

    def ask(self, keys: Iterable[str]) -> None:
        """These are still wanted, though nobody reads them now."""
        wanted = tuple(keys)
        self._now.update((key, self._before[key]) for key in wanted if key in self._before)
        self._far.ask(wanted)

    def turn(self) -> None:
        """A build has ended: forget what neither it nor the one before asked for."""
        self._before, self._now = self._now, {}
        self._waits = True

    def settle(self) -> None:
        """Write what has been held back."""
        if self._unsettled:
            self._far.write(self._unsettled)
        self._unsettled, self._size = {}, 0
