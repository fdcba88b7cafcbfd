"""The hidden work folder beside a published site: its lists, its lock, the swap, and what a kill left there.

`manifest.json`: what `out` holds. `staged/`: the tree in the making, and after the swap the site before, kept so
that the next build need change only what differs. `staged.json`: what that tree holds, absent while it is being
changed. `next.json`: what `out` is about to hold, there from before the swap until after it. `old/`: the site,
for the moment between two renames. `page`: a file that is about to replace one of `out`, where no other differs. A file
of one tree is a hard link in the other: none is ever written into.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
import sys
import time
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import IO, NamedTuple

from glossom.dataclass import dataclass
from glossom.digest import loads
from glossom.faults import Fault, Faulty
from glossom.outside.folder import ledger
from glossom.outside.folder.ledger import Manifest
from glossom.outside.folder.names import as_kept, kept_names
from glossom.outside.folder.tree import settled

SHOWN = 5  # foreign folders named in one run
INDEX_PREFIX = "index-"  # of folders that a search index is made in, beside the staged tree


@dataclass(frozen=True, slots=True)
class Room:
    """Where things lie while a site is published."""

    out: Path
    work: Path

    @classmethod
    def beside(cls, out: Path) -> Room:
        """The room of this folder, links resolved. Raises Faulty where no site can be swapped in there."""
        out = out.resolve()
        if out.exists() and not out.is_dir():
            raise Faulty(Fault("foreign", f"{out} is a file, not a folder", hint="choose another folder with --out"))
        if os.path.ismount(out):
            mend = "choose a folder inside it with --out"
            raise Faulty(Fault("foreign", f"{out} is a disk of its own, so no site can be swapped in", hint=mend))
        return cls(out, ledger.workroom(out))

    @property
    def staged(self) -> Path:
        """The tree in the making, or the site before."""
        return self.work / "staged"

    @property
    def old(self) -> Path:
        """The site, for the moment between two renames."""
        return self.work / "old"

    @property
    def manifest(self) -> Path:
        """What `out` holds."""
        return self.work / "manifest.json"

    @property
    def spare(self) -> Path:
        """What `staged` holds."""
        return self.work / "staged.json"

    @property
    def page(self) -> Path:
        """The one file that is about to be replaced in `out`."""
        return self.work / "page"

    @property
    def next(self) -> Path:
        """What `out` holds or is about to hold."""
        return self.work / "next.json"


@contextmanager
def locked(room: Room, patience: float) -> Iterator[None]:
    """Alone with the room, as far as processes go. Raises Faulty `locked` when patience (seconds) is at its end."""
    ledger.make_folder(room.work)
    with (room.work / "lock").open("ab") as file:
        deadline = time.monotonic() + patience
        while not _take(file):
            if time.monotonic() >= deadline:
                mend = "wait until it has ended, then build again"
                raise Faulty(Fault("locked", f"another build is writing {room.out}", hint=mend))
            time.sleep(0.05)
        yield


def _take(file: IO[bytes]) -> bool:
    """Whether the file is now locked by this process; the lock ends with the file or the process."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)  # not flock: workers would inherit that, and outlive us
    except OSError as slip:
        return slip.errno not in (errno.EACCES, errno.EAGAIN, errno.EDEADLK)  # else: a file system without locks
    return True


def recover(room: Room) -> Manifest | None:
    """What `out` holds, after mending what a killed build left; None where no build of ours wrote it."""
    if room.old.exists():  # killed between two renames, or just after them
        with suppress(OSError):  # it is not there, or not empty
            room.out.rmdir()
        if room.out.exists():
            shutil.rmtree(room.old)
        else:
            room.old.rename(room.out)
    before = ledger.read_manifest(room.manifest, loads)
    if room.next.exists():  # killed around the swap: `out` is the site before or the next, and a record tells which
        before = _united([before or Manifest({}), ledger.read_manifest(room.next, loads) or Manifest({})])
        ledger.write_manifest(room.manifest, before)
        room.next.unlink()
        room.spare.unlink(missing_ok=True)
    for index in room.work.glob(f"{INDEX_PREFIX}*"):  # Pagefind, left alone, may still be writing it
        shutil.rmtree(index, ignore_errors=True)
    return before


def _united(manifests: list[Manifest]) -> Manifest:
    """All that either lists; a record that is not of the file on the disk does no harm, it has another mtime."""
    files = {path: record for manifest in manifests for path, record in manifest.files.items()}
    carried = {path for manifest in manifests for path in manifest.carried}
    return Manifest(files, tuple(sorted(carried - files.keys())))


class Ours:
    """What an earlier build wrote, and the folders that it made for that."""

    def __init__(self, known: Manifest) -> None:
        self.known = known

    @cached_property
    def folders(self) -> list[str]:
        """Our folders, each with a slash at its end; a folder comes before those in it."""
        return sorted(f"{folder}/" for folder in folders_of([*self.known.files, *self.known.carried]))

    @cached_property
    def names(self) -> Collection[str]:
        """The keys of our files."""
        return kept_names(self.known.files)

    @cached_property
    def folder_names(self) -> Collection[str]:
        """Those of our folders."""
        return kept_names(frozenset(folder[:-1] for folder in self.folders))


def refuse_foreign(room: Room, ours: Ours | None) -> None:
    """Raises Faulty `foreign` where the top of `out` shows that it is not, or not only, what we wrote."""
    if not room.out.exists():
        return
    if ours is None:
        _refuse_unknown_folder(room.out)
    else:
        _refuse_strangers(room, strangers_in(room.out, ours, deep=False))


def foreign_files(room: Room, ours: Ours | None) -> Found:
    """The files in `out` that we never wrote. Raises Faulty `foreign` for what cannot be carried over."""
    if ours is None or not room.out.exists():
        refuse_foreign(room, ours)
        return Found((), (), {})
    found = strangers_in(room.out, ours)
    _refuse_strangers(room, found)
    return found


def _refuse_strangers(room: Room, found: Found) -> None:
    if found.strangers:
        mend = "move it out of there: a build replaces the whole folder"
        raise Faulty(*(foreign(f"{room.out / path}", mend) for path in found.strangers[:SHOWN]))


def foreign(path: str, mend: str) -> Fault:
    """The fault of a file or folder in the way that is not ours."""
    return Fault("foreign", f"{path} was not made by glossom", hint=mend)


def _refuse_unknown_folder(out: Path) -> None:
    with os.scandir(out) as entries:
        if next(entries, None) is not None:
            mend = "choose another folder with --out, or delete this one if nothing in it is needed"
            raise Faulty(Fault("foreign", f"{out} holds files that glossom did not write", hint=mend))


class Found(NamedTuple):
    """What lies in a published folder besides our files; paths below it, sorted."""

    files: tuple[str, ...] = ()
    strangers: tuple[str, ...] = ()
    """Folders, mounts, links and devices that are not ours."""
    folders: Mapping[str, int] = MappingProxyType({})
    """Our folders, as `Manifest.folders` has them."""


def strangers_in(root: Path, ours: Ours, *, deep: bool = True) -> Found:
    """What is not ours. deep: not the top folder alone.

    A folder whose ctime is as it was known is not looked through: nothing came into it and nothing went.
    """
    look = _Look(root, ours)
    folders: dict[str, int] = {}
    known, edge = ours.known.folders, look.began
    for below, met in look.standing(("", *ours.folders) if deep else ("",)):
        if below and _parent(below) not in folders:
            continue  # it is in a folder that is not ours any more
        if met.st_dev != look.disk:
            look.strangers.append(below.removesuffix("/"))
            continue
        changed = met.st_ctime_ns
        folders[below] = changed if settled(changed, edge) else 0
        if not folders[below] or known.get(below) != changed:
            look.through(below)
    return Found(tuple(sorted(look.files)), tuple(sorted(look.strangers)), folders)


def _parent(folder: str) -> str:
    """The folder that holds this one, each with a slash at its end; nothing for the top."""
    return folder[: folder.rfind("/", 0, -1) + 1]


def newcomers_in(root: Path, ours: Ours, folders: Mapping[str, int]) -> list[str]:
    """What is not ours and came into these folders since they were looked through; paths below `root`.

    Only the folders that changed are looked through again.
    """
    look = _Look(root, ours)
    for below, met in look.standing(folders):
        if met.st_ctime_ns != folders[below]:
            look.through(below)
    return [*look.files, *look.strangers]


class _Look:
    """A look through our folders for what is not ours."""

    def __init__(self, root: Path, ours: Ours) -> None:
        self._root = f"{root}{os.sep}"
        self._ours = ours
        self.disk = os.lstat(self._root).st_dev
        self.began = time.time_ns()
        self.files: list[str] = []
        self.strangers: list[str] = []

    def standing(self, folders: Iterable[str]) -> Iterator[tuple[str, os.stat_result]]:
        """Of our folders those that are there, and how they stand."""
        root, lstat = self._root, os.lstat  # a large site has ten thousand of them
        for below in folders:
            try:
                met = lstat(root + below[:-1])  # without the slash, which would follow a link
            except (FileNotFoundError, NotADirectoryError):
                continue
            if stat.S_ISDIR(met.st_mode):
                yield below, met

    def through(self, below: str) -> None:
        """Note what in this folder is not ours."""
        with os.scandir(self._root + below) as entries:
            for entry in entries:
                path = below + entry.name
                if entry.is_file(follow_symlinks=False):
                    if as_kept(path) not in self._ours.names:
                        self.files.append(path)
                elif not entry.is_dir(follow_symlinks=False) or as_kept(path) not in self._ours.folder_names:
                    self.strangers.append(path)


def folders_of(paths: Iterable[str]) -> set[str]:
    """Every folder on the way to one of these files."""
    folders: set[str] = set()
    for path in paths:
        folder = path.rpartition("/")[0]
        while folder and folder not in folders:
            folders.add(folder)
            folder = folder.rpartition("/")[0]
    return folders


def swap(room: Room) -> None:
    """Make the staged tree the site, and the site before the staged tree. Raises OSError, then nothing is swapped.

    In one step on Linux and macOS, where the file system can; else in two renames, and `recover` answers for a
    kill between them.
    """
    if not room.out.exists():
        room.staged.rename(room.out)
        return
    if exchange(room.staged, room.out):
        return
    room.out.rename(room.old)
    try:
        room.staged.rename(room.out)
    except BaseException:
        room.old.rename(room.out)
        raise
    with suppress(OSError):  # the new site stands; the next build takes the old one away
        room.old.rename(room.staged)


def exchange(one: Path, other: Path) -> bool:
    """Let two folders change places in one step; False where that cannot be, and then nothing happened."""
    if sys.platform not in ("linux", "darwin"):
        return False
    import ctypes

    libc = ctypes.CDLL(None)
    first, second = os.fsencode(one), os.fsencode(other)
    try:
        if sys.platform == "darwin":
            return bool(libc.renamex_np(first, second, 2) == 0)  # RENAME_SWAP
        return bool(libc.renameat2(-100, first, -100, second, 2) == 0)  # AT_FDCWD, RENAME_EXCHANGE
    except AttributeError:  # a C library without it
        return False


def settle(room: Room, ours: Ours | None, after: Manifest, folders: Mapping[str, int]) -> None:
    """After the swap: what came into the old tree while it was replaced goes into the new; the lists change places.

    folders: as `foreign_files` looked through them.
    """
    with suppress(OSError):  # the new site stands; what is left undone here, `recover` does at the next start
        if ours and room.staged.exists():
            _rescue(room, newcomers_in(room.staged, ours, folders))
            # What was carried over into the new tree lies in the old one too, though its list may not know it.
            ledger.write_manifest(room.spare, ours.known._replace(carried=after.carried, folders=folders))
        room.next.replace(room.manifest)


def _rescue(room: Room, paths: Iterable[str]) -> None:
    for path in paths:
        if not os.path.lexists(room.out / path):
            (room.staged / path).rename(room.out / path)
