"""The editor's own files: found by the words on the command line, read whole, written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from glossom.cli.desk import Desk
from glossom.faults import Fault, Faulty, Place, did_you_mean
from glossom.model import SourceFile

ARTICLES = "content/articles"


def article_named(desk: Desk, name: str) -> str:
    """The path below the site of the article that `name` means.

    name: absolute, or as seen from here or from the site, or a file's name alone where only one article has it.
    Raises Faulty where there is no such file, or it is not an article of this site.
    """
    site = desk.needs_site().resolve()
    file = _file_named(site, name)
    if not file.is_relative_to(site):
        hint = f"`import {name}` brings it in; --site DIR chooses another site"
        raise Faulty(Fault("outside-site", f"{name} lies outside of the site {site}", hint=hint))
    path = file.relative_to(site).as_posix()
    if not path.startswith(f"{ARTICLES}/") or file.suffix != ".md":
        hint = f"articles are the .md files in {ARTICLES}/"
        raise Faulty(Fault("not-an-article", f"{path} is not an article", hint=hint))
    return path


def _file_named(site: Path, name: str) -> Path:
    """The file, links resolved. Raises Faulty where there is none."""
    for path in (Path.cwd() / name, site / name):
        with suppress(OSError, ValueError):  # words that no file can be called by
            if path.is_file():
                return path.resolve()
    articles = sorted((site / ARTICLES).rglob("*.md"))
    alike = [path for path in articles if name in (path.name, path.stem)]
    if len(alike) == 1:
        return alike[0].resolve()
    close = did_you_mean(Path(name).stem, (path.stem for path in articles))
    alike = alike or [path for path in articles if path.stem == close]
    hint = f"articles lie in {ARTICLES}/YYYY/, and in {ARTICLES}/undated/ while they have no date"
    if alike:
        hint = f"did you mean {' or '.join(path.relative_to(site).as_posix() for path in alike)}?"
    raise Faulty(Fault("no-file", f"there is no file {name}", hint=hint))


def read_source(site: Path, path: str) -> SourceFile:
    """The file, as a build reads it: lines ended by \\n. Raises Faulty where it is no UTF-8 text or cannot be read."""
    from glossom.outside.folder import disk
    from glossom.outside.folder.tree import File, stamp_of

    file = site / path
    try:
        return disk.read_source(File(path, str(file), stamp_of(file.stat())))
    except OSError as slip:
        raise Faulty(Fault("unreadable", f"{path} cannot be read: {slip.strerror}", Place(path))) from slip


def write_new(site: Path, path: str, text: str) -> None:
    """Write a file that is not there yet. Raises Faulty where it is, or where it cannot be written."""
    file = site / path
    if os.path.lexists(file):
        raise Faulty(Fault("file-exists", f"{path} is there already", Place(path), "choose another title, or edit it"))
    write_whole(site, path, text)


def write_whole(site: Path, path: str, text: str, *, like: str = "") -> None:
    """Write the file so that a reader, or a power cut, meets the old text or the new one.

    like: a file of the site whose line ends and permissions it gets. Raises Faulty where it cannot be written.
    """
    file = site / path
    try:
        model = site / (like or path)
        content = _with_line_ends_of(model, text).encode()
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.", suffix=".tmp")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            Path(temporary).chmod(model.stat().st_mode & 0o777 if model.exists() else _usual_mode())
            Path(temporary).replace(file)
        finally:
            Path(temporary).unlink(missing_ok=True)
    except OSError as slip:
        raise Faulty(
            Fault("cannot-write", f"{path} cannot be written: {slip.strerror}", Place(path), "nothing was changed")
        ) from slip


def _with_line_ends_of(model: Path, text: str) -> str:
    """The text with Windows' line ends where most of the model's are such."""
    raw = model.read_bytes() if model.exists() else b""
    return text.replace("\n", "\r\n") if raw.count(b"\r\n") * 2 > raw.count(b"\n") else text


def _usual_mode() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
