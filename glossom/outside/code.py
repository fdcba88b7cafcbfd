"""The program itself as an input of the build: its files and its libraries."""

from __future__ import annotations

import sys
from pathlib import Path

from glossom.outside.tree import PACKAGE, Stamp, stamp_of

LIBRARIES = ("jinja2", "markdown-it-py", "orjson", "pydantic", "pyyaml")
"""Those whose version can change what a page says, or what is kept between builds."""


def code_digest() -> str:
    """The digest of glossom's own files and of the versions of its libraries and of Python."""
    from importlib.metadata import PackageNotFoundError, version

    from glossom.digest import digest, encode

    def installed(library: str) -> str:
        try:
            return version(library)
        except PackageNotFoundError:
            return "absent"

    files = [(path, digest((PACKAGE / path).read_bytes())) for path, _ in code_stamps()]
    return digest(encode([files, [installed(library) for library in LIBRARIES], sys.version]))


def code_stamps() -> list[tuple[str, Stamp]]:
    """Path below the package and stamp of each of glossom's own files, sorted."""
    files = (file for file in PACKAGE.rglob("*.py") if file.relative_to(PACKAGE).parts[0] != "themes")
    return sorted((file.relative_to(PACKAGE).as_posix(), stamp_of(file.stat())) for file in files)


def library_stamps() -> list[tuple[str, int]]:
    """The folders of installed libraries with their mtime_ns: an install or upgrade changes one."""
    shelves = [Path(folder) for folder in sys.path if folder.endswith(("site-packages", "dist-packages"))]
    return [(str(folder), folder.stat().st_mtime_ns) for folder in shelves if folder.is_dir()]
