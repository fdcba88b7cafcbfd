"""The editor's desk: the site at hand, and how the program speaks to who sits there."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from glossom.cli.drawing import printable, show, workflow_lines
from glossom.dataclass import dataclass
from glossom.faults import Fault, Faulty, Place

if TYPE_CHECKING:
    from glossom.outside.folder.fingerprint import Inputs

SITE_FILE = "site.yaml"

STOPPED = 130
"""The exit code after Ctrl+C."""


@dataclass(slots=True)
class Desk:
    """What every command is given. Words for people go to standard error; standard output bears results alone."""

    site: Path
    """The site's folder."""
    quiet: bool = False
    """With `--json`: nothing is said or drawn, for the document tells it all."""
    inputs: Inputs | None = None
    """How those of the site stand, where they were looked at before the command was known."""

    def say(self, text: str) -> None:
        """One line or more for whoever reads along."""
        if not self.quiet:
            sys.stderr.write(printable(text) + "\n")

    def report(self, faults: Iterable[Fault], *, brief: bool = False) -> None:
        """Draw the faults, sorted, with their number; on GitHub put them beside their lines too.

        brief: only the first few of many warnings alike.
        """
        found = tuple(faults)
        if not self.quiet:
            show([self._as_seen(fault) for fault in found], sys.stderr, colour=self.colour, brief=brief)
        if os.environ.get("GITHUB_ACTIONS") == "true":
            for line in workflow_lines(found, self._files_on_github(found)):
                sys.stderr.write(line + "\n")

    def print_json(self, value: object) -> None:
        """The one document of `--json`, on standard output."""
        sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")

    @property
    def colour(self) -> bool:
        """Whether standard error shows colours: a terminal, and neither NO_COLOR nor TERM=dumb."""
        return shows_colour(terminal=sys.stderr.isatty())

    @property
    def asks(self) -> bool:
        """Whether somebody is there to answer a question."""
        return sys.stdin.isatty() and sys.stderr.isatty() and not self.quiet

    def needs_site(self) -> Path:
        """The site's folder. Raises Faulty where it holds no site.yaml."""
        if (self.site / SITE_FILE).is_file():
            return self.site
        raise Faulty(
            Fault(
                "no-site",
                f"there is no {SITE_FILE} in {self.site}",
                hint="go to the site's folder or name it with --site DIR; `init DIR` makes a new site",
            )
        )

    def _as_seen(self, fault: Fault) -> Fault:
        """The fault with a path that opens from the current folder."""
        place = fault.place
        with suppress(OSError, ValueError):  # words that no file can be called by
            if place and (self.site / place.path).is_file() and not (self.site / place.path).is_symlink():
                return replace(fault, place=replace(place, path=path_from(self.site / place.path, Path.cwd())))
        return fault

    def _files_on_github(self, faults: Iterable[Fault]) -> dict[str, str]:
        root = Path(os.environ.get("GITHUB_WORKSPACE") or Path.cwd())
        places = [fault.place for fault in faults if fault.place]
        return {place.path: self._file_on_github(place, root) for place in places}

    def _file_on_github(self, place: Place, root: Path) -> str:
        file = self.site / place.path
        return path_from(file, root) if file.is_file() else place.path


def shows_colour(*, terminal: bool) -> bool:
    """Whether a stream is coloured, given whether it is a terminal (https://no-color.org)."""
    return terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def path_from(path: Path, folder: Path) -> str:
    """The path as seen from a folder, with forward slashes; whole where it lies elsewhere."""
    path, folder = path.resolve(), folder.resolve()
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else path.as_posix()


def find_site(start: Path, program: Path) -> Path:
    """The nearest folder from `start` upwards with a site.yaml, else the door's own folder, else `start`.

    program: the file that was called; build.py stands in the folder of its site.
    """
    for folder in (start, *start.parents):
        if (folder / SITE_FILE).is_file():
            return folder
    beside = program.resolve().parent
    return beside if (beside / SITE_FILE).is_file() else start


def site_here() -> Path:
    """The site that is meant where no `--site` names one."""
    return find_site(Path.cwd(), Path(sys.argv[0]))


def program_name() -> str:
    """How the program was called: `glossom`, or by its door."""
    if Path(sys.argv[0]).name != "build.py":
        return "glossom"
    return "py build.py" if sys.platform == "win32" else "python3 build.py"
