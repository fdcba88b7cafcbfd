"""The program itself as an input of the build: its files and its libraries."""

# ruff: noqa: PTH208
# Paths are plain strings here: a Path for each library costs more than the look at it.

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from glossom.outside.folder.tree import PACKAGE, Stamp, stamp_of

LIBRARIES = ("jinja2", "markdown-it-py", "orjson", "pydantic", "pyyaml")
"""Those whose version can change what a page says, or what is kept between builds."""


def code_digest() -> str:
    """The digest of glossom's own files and of the versions of its libraries and of Python."""
    from glossom.digest import digest, encode

    files = [(path, digest((PACKAGE / path).read_bytes())) for path, _ in code_stamps()]
    return digest(encode([files, sorted(set(_installed())), sys.version]))


def _installed() -> Iterator[str]:
    """Name and version of each of LIBRARIES, as the folder of its metadata says them (importlib.metadata reads the
    same, and takes ten times as long)."""
    for shelf in filter(os.path.isdir, sys.path):
        for name in os.listdir(shelf):
            library, _, rest = name.partition("-")
            if rest.endswith((".dist-info", ".egg-info")) and library.lower().replace("_", "-") in LIBRARIES:
                yield name


def code_stamps() -> list[tuple[str, Stamp]]:
    """Path below the package and stamp of each of glossom's own files, sorted."""
    files = (file for file in PACKAGE.rglob("*.py") if file.relative_to(PACKAGE).parts[0] != "themes")
    return sorted((file.relative_to(PACKAGE).as_posix(), stamp_of(file.stat())) for file in files)


def library_stamps() -> list[tuple[str, int]]:
    """The folders of installed libraries with their mtime_ns: an install or upgrade changes one."""
    shelves = [Path(folder) for folder in sys.path if folder.endswith(("site-packages", "dist-packages"))]
    return [(str(folder), folder.stat().st_mtime_ns) for folder in shelves if folder.is_dir()]
