"""Pictures of imported articles, saved in content/images under names that are safe."""

from __future__ import annotations

import os
import tempfile
from itertools import count
from pathlib import Path

FOLDER = "content/images"


def save_picture(site: Path, slug: str, ending: str, content: bytes) -> str:
    """The picture's name in content/images: `slug-1.jpg`, the next number where that is another picture.

    slug: a part of an address, as articles have it. A picture that is there already under such a name is not written
    again. Raises OSError.
    """
    folder = site / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for number in count(1):
        file = folder / f"{slug}-{number}.{ending}"
        if not os.path.lexists(file):
            _write(file, content)
            return file.name
        if file.is_file() and not file.is_symlink() and file.read_bytes() == content:
            return file.name
    raise AssertionError("there is always another number")


def _write(file: Path, content: bytes) -> None:
    """The file, whole or not at all. Raises OSError."""
    handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(file)
    finally:
        Path(temporary).unlink(missing_ok=True)
