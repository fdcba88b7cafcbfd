"""What an earlier build left written down: a JSON file with a seal, replaced whole; damaged, it says nothing."""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

FORMAT = b"glossom-1"  # another number where the content takes another shape


class Record(NamedTuple):
    """A published file: the digest of its content (empty: not known), and its size and mtime_ns on the disk."""

    digest: str
    size: int
    mtime: int


class Manifest(NamedTuple):
    """What a published tree holds: our files, and the paths of those that were there and are not ours."""

    files: dict[str, Record]
    carried: tuple[str, ...] = ()
    folders: Mapping[str, int] = MappingProxyType({})
    """Folders in which nothing but that lay, each with a slash at its end, with its ctime_ns when that was seen;
    0 where it says nothing of what came later."""


def workroom(out: Path) -> Path:
    """The hidden folder beside `out` in which a site is staged and its manifest lies."""
    return out.parent / f".{out.name}.glossom"


def manifest_file(out: Path) -> Path:
    """Where the manifest of what `out` holds lies."""
    return workroom(out) / "manifest.json"


def make_folder(folder: Path) -> None:
    """A folder of our own, kept out of git. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    note = folder / ".gitignore"
    if not note.exists():
        note.write_text("# Made by glossom; may be deleted.\n*\n", encoding="utf-8")


def write(file: Path, content: object, *, lasting: bool = False) -> None:
    """Put JSON there, whole or not at all; where it must be `lasting`, a power cut does not undo it. Raises OSError.

    It is written by the codec of a build, which takes a fifth of the time, and read by Python's own module where
    nothing may have changed: to see that, no library is imported.
    """
    from glossom.digest import encode

    body = encode(content)
    fresh = file.with_name(f"{file.name}.new")
    try:
        with fresh.open("wb") as stream:
            stream.write(_seal(body) + b"\n" + body)
            if lasting:
                stream.flush()
                os.fsync(stream.fileno())
        fresh.replace(file)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise


def read(file: Path, loads: Callable[[bytes], Any] = json.loads) -> Any:
    """What `write` put there; None where nothing is, or it is damaged. loads: a quicker reader, where one is loaded."""
    try:
        with file.open("rb") as stream:
            seal, _, body = stream.read().partition(b"\n")
    except OSError:
        return None
    return loads(body) if seal == _seal(body) else None


def _seal(body: bytes) -> bytes:
    return FORMAT + b" %08x" % zlib.crc32(body)


def write_manifest(file: Path, manifest: Manifest, *, lasting: bool = False) -> None:
    """Put the manifest there. Raises OSError.

    It is written in columns: of ten thousand rows they are read and written three times as fast.
    """
    columns = zip(*manifest.files.values(), strict=True) if manifest.files else ((), (), ())
    rows = dict(zip(Record._fields, columns, strict=True))
    others = {"carried": manifest.carried, "folders": dict(manifest.folders)}
    write(file, {"paths": list(manifest.files), **rows, **others}, lasting=lasting)


def read_manifest(file: Path, loads: Callable[[bytes], Any] = json.loads) -> Manifest | None:
    """The manifest that `write_manifest` put there; None where there is none."""
    content = read(file, loads)
    if content is None or "paths" not in content:
        return None
    records = map(Record, *(content[column] for column in Record._fields))
    files = dict(zip(content["paths"], records, strict=True))
    return Manifest(files, tuple(content["carried"]), content["folders"])
