"""The files of a site's folder that a build may read: one rule for reading them and for noticing a change."""

# ruff: noqa: PTH110, PTH116
# Paths are plain strings here: a site has ten thousand files, and a Path costs more than the call.

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from glossom.outside.folder.names import fold, unprintable

PACKAGE = Path(__file__).parents[2]
TOP = frozenset(("site.yaml", "content", "themes"))
LEFT_BY_EDITORS = ("~", ".swp", ".swx", ".tmp", "___jb_tmp___", "___jb_old___")
LEFT_BY_SYSTEMS = frozenset(("4913", "Thumbs.db", "desktop.ini"))  # vim tries a folder with a file called 4913

SECOND = 1_000_000_000
TICK = 20_000_000  # ns: a kernel's file clock lags behind the time of day by up to 10 ms

Stamp = tuple[int, int, int, int]
"""Size, mtime_ns, ctime_ns and inode: another content has another stamp, but for a clock that stood still."""


class File(NamedTuple):
    """A file of the site."""

    path: str
    """Below the site's folder, in NFC, with forward slashes."""
    where: str
    """Its path on this machine."""
    stamp: Stamp


class Slip(NamedTuple):
    """What cannot be read, by the code of its fault, and why."""

    code: str
    path: str
    why: str


class Tree(NamedTuple):
    """A site's folder as it stands, in no order."""

    files: list[File]
    folders: list[tuple[str, Stamp]]
    slips: list[Slip]


def package_themes() -> Path:
    """The folder of the themes that come with glossom: in the package, or beside it in a checkout."""
    inside = PACKAGE / "themes"
    return inside if inside.is_dir() else PACKAGE.parent / "themes"


def look(site: Path, themes: Path | None = None) -> Tree:
    """What lies in site.yaml, content/ and themes/; a theme of the site hides the package's of that name."""
    tree = Tree([], [], [])
    _walk(str(site), "", TOP.__contains__, tree)
    own = {fold(file.path.split("/")[1]) for file in tree.files if file.path.startswith("themes/")}
    _walk(str(themes or package_themes()), "themes/", lambda name: fold(name) not in own, tree)
    return tree


_is_plain = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*\.(?:md|yaml|html|css|js)").fullmatch
"""Whether a name is such as most files have: about these nothing else needs to be asked."""


def ignored(name: str) -> bool:
    """Whether a file is hidden, or left there by an editor or a system."""
    left_by_emacs = name[0] == name[-1] == "#"
    return name.startswith((".", "~$")) or left_by_emacs or name.endswith(LEFT_BY_EDITORS) or name in LEFT_BY_SYSTEMS


def stamp_of(stat: os.stat_result) -> Stamp:
    """The stamp of a file or folder."""
    return stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns, stat.st_ino


def grain(mtime: int) -> int:
    """How coarsely, in ns, the file system may have rounded this time: FAT knows every second second only."""
    return 2 * SECOND if mtime % SECOND == 0 else TICK


def settled(mtime: int, now: int) -> bool:
    """Whether a change after `now` (time.time_ns) must give another mtime_ns; Windows may write a time down late."""
    return mtime + grain(mtime) < now and os.name != "nt"


def _walk(root: str, prefix: str, wanted: Callable[[str], bool], tree: Tree) -> None:
    home = os.path.realpath(root)
    stack = [_Folder(prefix, root, ())]
    while stack:
        folder = stack.pop()
        try:
            entries = _entries(folder.where, wanted if folder.where == root else None)
            if folder.below:  # the site's own folder changes with every build: public/ lies in it
                tree.folders.append((folder.below, stamp_of(os.stat(folder.where))))
        except FileNotFoundError:
            continue  # no such folder in this site, or gone while we looked
        except OSError as slip:
            tree.slips.append(Slip("unreadable", folder.below or ".", slip.strerror or str(slip)))
            continue
        for entry in entries:
            try:
                if _is_plain(entry.name) and entry.is_file(follow_symlinks=False):
                    tree.files.append(File(folder.below + entry.name, entry.path, stamp_of(entry.stat())))
                elif not ignored(entry.name):
                    stack += _meet(entry, folder, home, tree)
            except FileNotFoundError:
                pass  # gone while we looked: editors make files for a moment


class _Folder(NamedTuple):
    below: str
    where: str
    links: tuple[str, ...]
    """The real folders behind the links that led here."""


def _entries(folder: str, wanted: Callable[[str], bool] | None) -> Iterable[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        return [entry for entry in entries if wanted is None or wanted(entry.name)]


def _meet(entry: os.DirEntry[str], folder: _Folder, home: str, tree: Tree) -> tuple[_Folder, ...]:
    """Put a file into the tree; give back a folder, to be walked."""
    path = folder.below + (entry.name if entry.name.isascii() else unicodedata.normalize("NFC", entry.name))
    links = folder.links
    if why := unprintable(entry.name):
        tree.slips.append(Slip("file-name", path, why))
        return ()
    if entry.is_symlink():
        target = os.path.realpath(entry.path)
        if why := _astray(target, home, (*links, os.path.realpath(folder.where))):
            tree.slips.append(Slip("symlink", path, why))
            return ()
        links = (*links, target)
    if entry.is_dir():
        return (_Folder(path + "/", entry.path, links),)
    if entry.is_file():
        tree.files.append(File(path, entry.path, stamp_of(entry.stat())))
    return ()


def _astray(target: str, home: str, way: tuple[str, ...]) -> str:
    """Why a link to `target` is not followed, or an empty string. way: the real folders that led to it."""
    if not os.path.exists(target):
        return "it leads nowhere"
    if not target.startswith(home + os.sep):
        return "it leads out of the site"
    if any(part.startswith(".") for part in Path(target).relative_to(home).parts):
        return "it leads to a hidden file"
    if any((folder + os.sep).startswith(target + os.sep) for folder in way):
        return "it leads in a circle"
    return ""
