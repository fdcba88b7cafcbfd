"""A site's folder read again and again: what stands as it did is not read anew."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

from glossom.faults import Fault, Faulty, in_order
from glossom.model import Asset, Snapshot, SourceFile
from glossom.outside.folder import disk, unread
from glossom.outside.folder.disk import Originals
from glossom.outside.folder.tree import File, Tree, settled, stamp_of
from glossom.outside.folder.unread import Known, Packed, Unread

T = TypeVar("T")

ARTICLES = "content/articles/"
"""Where most files lie, and those of which a build needs the text only when they changed."""
FEW = 50  # paths; more of them at once are a checkout or a sync, of which a watcher may have lost some


class Reader:
    """Reads a site's folder into snapshots, and remembers what it read."""

    def __init__(self, site: Path, code: str, *, lasting: bool = False) -> None:
        """code: what `code_digest` gives. lasting: what is known of articles is kept on disk, for the next reader."""
        self._site = site
        self._code = code
        self._lasting = lasting
        self._texts: dict[str, _Read[SourceFile]] = {}
        self._assets: dict[str, _Read[Asset]] = {}
        self._whole = self._simple = False

    def read(self, told: frozenset[str] = frozenset(), tree: Tree | None = None) -> tuple[Snapshot, Originals]:
        """Every input of a build as it stands, and where its assets lie.

        told: the paths below the site that changed since the last time, if that is known for sure; none: all files are
        looked at. tree: the site's folder, where it has been looked through just now. Raises Faulty with all that
        cannot be read, over all files.
        """
        files = self._known(told)
        if files is None:
            self._read_all(tree)
        else:
            self._read_these(files)
        originals = {path: Path(one.file.where).absolute() for path, one in self._assets.items()}
        texts = tuple(one.value for one in self._texts.values())
        return Snapshot(texts, tuple(one.value for one in self._assets.values()), self._code), originals

    def _known(self, told: frozenset[str]) -> list[File] | None:
        """The files as they stand, where each is a file that was read before; else None: all has to be looked at."""
        if not (self._whole and self._simple) or not told or len(told) > FEW:
            return None
        files = [_as_it_stands(self._texts.get(path) or self._assets.get(path)) for path in told]
        known = [file for file in files if file is not None]
        return known if len(known) == len(files) else None

    def _read_these(self, files: Iterable[File]) -> None:
        faults: list[Fault] = []
        began = time.time_ns()
        texts = [file for file in files if file.path in self._texts]
        self._texts |= _gather(disk.read_source, texts, {}, faults, began)
        assets = [file for file in files if file.path in self._assets]
        self._assets |= _gather(disk.read_asset, assets, {}, faults, began)
        self._conclude(faults)

    def _read_all(self, tree: Tree | None) -> None:
        began = time.time_ns()
        files, faults = disk.files_of(self._site, tree)
        texts = [file for kind, file in files if kind == "text"]
        self._texts = self._gather_texts(texts, faults, began)
        assets = [file for kind, file in files if kind != "text"]
        self._assets = _gather(disk.read_asset, assets, self._assets, faults, began)
        # A file that is reached in two ways, by a link, may be told of by one of them.
        self._simple = len({file.stamp[3] for _, file in files}) == len(files)
        self._conclude(faults)

    def _gather_texts(self, files: list[File], faults: list[Fault], began: int) -> dict[str, _Read[SourceFile]]:
        if not self._lasting:
            return _gather(disk.read_source, files, self._texts, faults, began)
        known = {} if self._texts else unread.recall(self._site, self._code)
        before = self._texts or _as_they_were(known, files)
        texts = _gather(_source, files, before, faults, began)
        kept = [one for path, one in texts.items() if one.sure and path.startswith(ARTICLES)]
        if self._texts or len(kept) != len(known) or any(before.get(one.file.path) is not one for one in kept):
            unread.remember(self._site, self._code, [(one.file, one.value.digest) for one in kept])
        return texts

    def _conclude(self, faults: list[Fault]) -> None:
        self._whole = not faults
        if faults:
            raise Faulty(*in_order(faults))


def _as_they_were(known: Known, files: Iterable[File]) -> dict[str, _Read[SourceFile]]:
    """The files whose stamps say that they are what they were, unread."""
    return {
        file.path: _Read(file, Unread(file, found[1]), sure=True)
        for file in files
        if (found := known.get(file.path)) and found[0] == file.stamp
    }


def _source(file: File) -> SourceFile:
    """The file. Articles are many, and are held packed."""
    source = disk.read_source(file)
    return Packed(source) if file.path.startswith(ARTICLES) else source


def read_snapshot(
    site: Path, code: str, *, lasting: bool = False, tree: Tree | None = None
) -> tuple[Snapshot, Originals]:
    """Every input of a build, read once, as a `Reader` gives it."""
    return Reader(site, code, lasting=lasting).read(tree=tree)


class _Read(NamedTuple, Generic[T]):
    """What a file held."""

    file: File
    value: T
    sure: bool
    """Whether a change since must show in the file's stamp."""


def _gather(
    read: Callable[[File], T], files: Iterable[File], before: dict[str, _Read[T]], faults: list[Fault], began: int
) -> dict[str, _Read[T]]:
    """By path what the files hold; what is wrong with the others goes to `faults`. began: time.time_ns()."""
    values: dict[str, _Read[T]] = {}
    for file in files:
        known = before.get(file.path)
        if known and known.sure and known.file == file:
            values[file.path] = known
            continue
        try:
            value = read(file)
        except Faulty as slip:
            faults += slip.faults
        except OSError as slip:
            faults.append(disk.unreadable(file.path, slip))
        else:
            values[file.path] = _Read(file, value, settled(max(file.stamp[1:3]), began))
    return values


def _as_it_stands(one: _Read[SourceFile] | _Read[Asset] | None) -> File | None:
    """The file with its stamp of now; None where it is gone, or no plain file any more."""
    if one is None:
        return None
    try:
        found = os.lstat(one.file.where)
    except OSError:
        return None
    return one.file._replace(stamp=stamp_of(found)) if stat.S_ISREG(found.st_mode) else None
