"""The sources that the words of `import` name: the clipboard, standard input, files, folders, patterns, addresses."""

from __future__ import annotations

import errno
import glob
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Literal

import click

from glossom.dataclass import dataclass
from glossom.faults import Fault, Faulty, Place, did_you_mean

if TYPE_CHECKING:
    from glossom.importing.entries import Entry, Feed
    from glossom.outside.network.fetch import Fetched

STDIN = "-"
STDIN_NAME = "standard input"
WEB = re.compile(r"(?i)https?://")
SCHEME = re.compile(r"(?i)[a-z][a-z0-9+.-]*://")
LONGEST_NAME = 255  # bytes of a file's name on most systems; a whole path is seldom longer
BARE_ADDRESS = re.compile(r"(?i)www\.[^\s/]+\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/")
"""What a browser shows of an address, without https://."""
PATTERN = re.compile(r"[*?\[]")
ENDINGS = (".html", ".htm", ".xhtml", ".mhtml", ".mht", ".webarchive", ".eml", ".txt", ".text")
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
        return {"clipboard": "the clipboard", "typed": STDIN_NAME}.get(self.kind, self.name)


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
        return _typed("") if sys.stdin.isatty() else _bounded(sys.stdin.buffer, source.shown)
    return _file(Path(source.name), source.name)


def _file(file: Path, name: str) -> bytes:
    try:
        with file.open("rb") as stream:
            return _bounded(stream, name)
    except (OSError, ValueError) as slip:
        raise Faulty(unreadable(name, slip)) from slip


def _bounded(stream: BinaryIO, name: str) -> bytes:
    """All that comes, which may be without end. Raises Faulty `source-too-large` for more than may be imported."""
    from glossom.importing.received import LARGEST, refuse_size

    content = stream.read(LARGEST + 1)
    refuse_size(len(content), name)
    return content


def _shortened(name: str) -> str:
    name = " ".join(name.split()) if "\n" in name else name
    return name if len(name) <= LONGEST_NAME else f"{name[:60].rstrip()}…"


def _meant(name: str) -> str:
    """How to mend the name of a file that is not there."""
    if BARE_ADDRESS.match(name):
        return f"if it is an address, write it whole: https://{name}"
    if len(name) > LONGEST_NAME or "\n" in name:
        return "the text itself is imported with `import --paste`, or from a file"
    file = Path(name)
    with suppress(OSError, ValueError):
        close = did_you_mean(file.name, (path.name for path in file.parent.iterdir()))
        if close:
            return f"did you mean {file.with_name(close)}?"
    return "a path is read from the folder you are in"


def unreadable(name: str, slip: Exception) -> Fault:
    """Says why a file cannot be read, or that there is none."""
    if isinstance(slip, FileNotFoundError) or getattr(slip, "errno", 0) == errno.ENAMETOOLONG:
        return Fault("no-file", f"there is no file {_shortened(name)}", Place(_shortened(name)), _meant(name))
    reason = getattr(slip, "strerror", None) or str(slip)
    return Fault("unreadable", f"{name} cannot be read: {reason}", Place(name), "look whether you may open it yourself")


def _pasted() -> bytes:
    """The clipboard's text, or what the editor types or pipes in. Raises Faulty `clipboard-empty`."""
    from glossom.outside.clipboard import clipboard

    content = clipboard()
    if content is None:
        return (
            _typed("The clipboard cannot be read here. ")
            if sys.stdin.isatty()
            else _bounded(sys.stdin.buffer, STDIN_NAME)
        )
    if not content.strip():
        hint = "select the article, copy it (Ctrl+C, on a Mac Cmd+C), and try again"
        raise Faulty(Fault("clipboard-empty", "there is no text on the clipboard", hint=hint))
    return content


def _typed(reason: str) -> bytes:
    """What the editor pastes into the terminal."""
    end = "Ctrl+Z, then Enter" if sys.platform == "win32" else "Ctrl+D on a line of its own"
    click.echo(f"{reason}Paste the article here. Then press {end}.", err=True)
    return sys.stdin.read().encode("utf-8", "replace")
