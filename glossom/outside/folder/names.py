"""Names of files: which two are one on some system, and which some system or browser cannot take."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Collection, Iterable

DEVICES = frozenset(
    ["con", "prn", "aux", "nul", "conin$", "conout$"]
    + [f"{port}{number}" for port in ("com", "lpt") for number in "123456789¹²³"]
)
REFUSED = frozenset('<>:"|?*\\')  # Windows cannot write them, and the upload of GitHub Pages refuses them
LONGEST = 255  # bytes: what file systems take for one part of a path


def fold(path: str) -> str:
    """The key under which macOS or Windows may keep a path: equal keys are one file there."""
    if path.isascii():
        return path.lower()
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", path).casefold())


FOLDS = sys.platform in ("darwin", "win32")
"""Whether this system takes another spelling of a path for the same file."""


def as_kept(path: str) -> str:
    """The key under which this system keeps a path."""
    return fold(path) if FOLDS else path


def kept_names(paths: Collection[str]) -> Collection[str]:
    """The keys under which this system keeps these paths; where each is its own, the paths themselves."""
    return frozenset(map(fold, paths)) if FOLDS else paths


def unprintable(path: str) -> str:
    """Why no system should have to show this path, or an empty string."""
    if path.isascii() and path.isprintable():
        return ""
    if any("\ud800" <= char <= "\udfff" for char in path):
        return "its name is not Unicode text"
    if any(unicodedata.category(char) in ("Cc", "Zl", "Zp") for char in path):
        return "its name has a control character"
    return ""


def unportable(path: str) -> str:
    """Why this path, relative and with forward slashes, cannot be published everywhere, or an empty string."""
    if not path or path.startswith("/"):
        return "a path below the site is needed"
    return unprintable(path) or next(filter(None, map(_slip_of_part, path.split("/"))), "")


def _slip_of_part(part: str) -> str:
    if part in ("", ".", ".."):
        return "it has an empty part, '.' or '..'"
    if refused := REFUSED.intersection(part):
        return f"Windows and GitHub Pages refuse '{min(refused)}' in a name"
    if part[-1] in ". ":
        return "Windows drops a full stop or space at the end of a name"
    if part.split(".", 1)[0].rstrip().lower() in DEVICES:
        return f"Windows keeps '{part.split('.', 1)[0]}' for a device"
    if len(part) * 4 > LONGEST and len(part.encode("utf-8", "surrogatepass")) > LONGEST:
        return f"a name has at most {LONGEST} bytes"
    return ""


class Taken:
    """The names of a tree that are taken, as the strictest system sees them."""

    def __init__(self, paths: Iterable[str] = ()) -> None:
        """paths: of files that get along with each other."""
        self._files: dict[str, str] = {}
        self._folders: set[str] = set()
        for path in paths:
            self.claim(path)

    def claim(self, path: str) -> str:
        """The path that has taken this name already, or an empty string; then it is taken by this one."""
        key = fold(path)
        if key in self._files or key in self._folders:
            return self._files.get(key, path)
        self._files[key] = path
        folder = key.rpartition("/")[0]
        while folder and folder not in self._folders:
            if folder in self._files:
                return self._files[folder]
            self._folders.add(folder)
            folder = folder.rpartition("/")[0]
        return ""

    def by(self, path: str) -> str | None:
        """The file that has the name of this one."""
        return self._files.get(fold(path))


def clash(paths: Iterable[str]) -> tuple[str, str] | None:
    """Of two files that are one on some systems the later and the earlier; None where all get along."""
    taken = Taken()
    return next(((path, other) for path in paths if (other := taken.claim(path))), None)


def get_along(paths: Collection[str]) -> bool:
    """Whether no two of these are one on some system: what `clash` finds out, asked of all at once."""
    keys = set(map(fold, paths))
    if len(keys) < len(paths):
        return False
    folders = {key.rpartition("/")[0] for key in keys}
    while folders:
        if not folders.isdisjoint(keys):
            return False
        folders = {folder.rpartition("/")[0] for folder in folders if "/" in folder}
    return True
