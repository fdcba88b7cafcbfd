"""The sources that the words of `import` name: the clipboard, standard input, files, folders, patterns, addresses."""

from __future__ import annotations

import glob
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from glossom.faults import Fault, Faulty, Place

if TYPE_CHECKING:
    from glossom.importing.entries import Entry, Feed
    from glossom.outside.fetch import Fetched

STDIN = "-"
WEB = re.compile(r"(?i)https?://")
SCHEME = re.compile(r"(?i)[a-z][a-z0-9+.-]*://")
PATTERN = re.compile(r"[*?\[]")
ENDINGS = (".html", ".htm", ".xhtml", ".txt", ".text")
"""Of the files of a folder these are imported, and those of them that are packed (.gz)."""
COMPANIONS = re.compile(r"(?i)[_ .-](?:files|dateien|fichiers|archivos|file|bestanden|pliki)$")

Kind = Literal["clipboard", "typed", "file", "web", "entry"]


@dataclass(frozen=True, slots=True)
class Origin:
    """One source."""

    name: str
    """As the editor named it."""
    kind: Kind
    entry: tuple[Feed, Entry] | None = None
    """Of a source whose text a feed carries."""

    @property
    def shown(self) -> str:
        """As it is called in what is told."""
        return {"clipboard": "the clipboard", "typed": "standard input"}.get(self.kind, self.name)


@dataclass(frozen=True, slots=True)
class Taken:
    """What a source gave."""

    name: str
    content: bytes
    url: str = ""
    """Where it was, if it came from the web."""
    day: date | None = None
    """When it was fetched; None: now."""
    kept: str = ""
    """Where it lies, below the site's folder, as it was fetched."""
    content_type: str = ""
    """As the server named it."""
    answer: Fetched | None = None
    """What was fetched and is not kept yet."""


def origin(name: str) -> Origin:
    """The source that a word names."""
    if name == STDIN:
        return Origin(name, "typed")
    return Origin(name, "web" if SCHEME.match(name) else "file")


def spread(source: Origin) -> tuple[Origin, ...]:
    """The files of a folder, or of a pattern that the shell left as it was; nothing for any other source.

    Raises Faulty `no-sources` where there are none.
    """
    if source.kind != "file":
        return ()
    path = Path(source.name)
    try:
        if path.is_dir():
            found = [str(file) for file in sorted(_files_in(path))]
            return _at_least_one(source.name, found, f"no {', '.join(ENDINGS[:2])} or .txt file lies in the folder")
        if PATTERN.search(source.name) and not path.exists():
            found = sorted(name for name in glob.glob(source.name, recursive=True) if Path(name).is_file())  # noqa: PTH207
            return _at_least_one(source.name, found, "no file has such a name:")
    except (OSError, ValueError) as slip:
        raise Faulty(unreadable(source.name, slip)) from slip
    return ()


def _at_least_one(name: str, found: list[str], what: str) -> tuple[Origin, ...]:
    if not found:
        hint = "save the pages there as “HTML only”, or name the files one by one"
        raise Faulty(Fault("no-sources", f"{what} {name}", Place(name), hint))
    return tuple(Origin(each, "file") for each in found)


def _files_in(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.name.startswith("."):
            continue
        if path.is_dir() and not path.is_symlink():
            if not _is_companion(path):
                yield from _files_in(path)
        elif path.name.lower().removesuffix(".gz").endswith(ENDINGS):
            yield path


def _is_companion(folder: Path) -> bool:
    """Whether a browser put the folder beside a page that it saved whole: scripts, pictures and frames."""
    found = COMPANIONS.search(folder.name)
    page = folder.name[: found.start()] if found else ""
    return any((folder.parent / f"{page}{ending}").is_file() for ending in ENDINGS[:3]) if page else False


# ---------------------------------------------------------------- reading


def read(source: Origin) -> bytes:
    """What a file, the clipboard or standard input holds. Raises Faulty."""
    if source.kind == "clipboard":
        return _pasted()
    if source.kind == "typed":
        return _typed("") if sys.stdin.isatty() else sys.stdin.buffer.read()
    return _file(Path(source.name), source.name)


def _file(file: Path, name: str) -> bytes:
    from glossom.importing.received import refuse_size

    try:
        refuse_size(file.stat().st_size, name)
        return file.read_bytes()
    except FileNotFoundError as slip:
        hint = "a path is read from the folder you are in"
        raise Faulty(Fault("no-file", f"there is no file {name}", Place(name), hint)) from slip
    except (OSError, ValueError) as slip:
        raise Faulty(unreadable(name, slip)) from slip


def unreadable(name: str, slip: Exception) -> Fault:
    """Says why a file cannot be read."""
    reason = getattr(slip, "strerror", None) or str(slip)
    return Fault("unreadable", f"{name} cannot be read: {reason}", Place(name), "look whether you may open it yourself")


def _pasted() -> bytes:
    """The clipboard's text, or what the editor types or pipes in. Raises Faulty `clipboard-empty`."""
    from glossom.outside.clipboard import clipboard

    content = clipboard()
    if content is None:
        return _typed("The clipboard cannot be read here. ") if sys.stdin.isatty() else sys.stdin.buffer.read()
    if not content.strip():
        hint = "select the article, copy it (Ctrl+C, on a Mac Cmd+C), and try again"
        raise Faulty(Fault("clipboard-empty", "there is no text on the clipboard", hint=hint))
    return content


def _typed(reason: str) -> bytes:
    """What the editor pastes into the terminal."""
    end = "Ctrl+Z, then Enter" if sys.platform == "win32" else "Ctrl+D on a line of its own"
    click.echo(f"{reason}Paste the article here. Then press {end}.", err=True)
    return sys.stdin.read().encode("utf-8", "replace")
