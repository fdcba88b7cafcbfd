"""The tree of a site in the making: made from an earlier one by changing what differs.

It is begun where a second file differs. A site that differs in one file needs none: to replace a file is one step.
"""

# ruff: noqa: PTH102, PTH106, PTH108, PTH112, PTH114, PTH121, PTH123
# Paths are plain strings here: a site has ten thousand files, and a Path costs more than the call.

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from glossom.digest import loads
from glossom.faults import Fault, Faulty
from glossom.model import Sheaf
from glossom.outside.folder import ledger
from glossom.outside.folder.disk import digest_of
from glossom.outside.folder.ledger import Manifest, Record
from glossom.outside.folder.names import Taken, clash, get_along, unportable
from glossom.outside.publishing.room import Room, folders_of, foreign


class Held(NamedTuple):
    """A file that differs, as long as no other does."""

    path: str
    content: bytes
    digest: str


class Staging:
    """The staged tree, from an earlier site, or nothing, to the site to be."""

    def __init__(self, room: Room, before: Manifest | None, originals: Mapping[str, Path]) -> None:
        self.written = 0
        self.unchanged = 0
        self._room = room
        self._originals = originals
        self._out = f"{room.out}{os.sep}"
        self._staged = f"{room.staged}{os.sep}"
        self._before = before or Manifest({})
        self._begun = False
        self._one: Held | None = None
        self._spare = Manifest({})
        self._files: dict[str, Record] = {}
        self._carried: list[str] = []
        self._taken: Taken | None = None
        self._folders_made: set[str] = set()

    def add(self, sheaf: Sheaf) -> None:
        """Put files into the tree. Raises Faulty file-name or collision; OSError."""
        files, before, out = self._files, self._before.files, self._out
        for number, (path, known) in enumerate(zip(sheaf.paths, sheaf.digests, strict=True)):
            record = before.get(path)
            if record is None or path in files or self._taken:
                self._claim_new(path, is_new=record is None)
            if record and record.digest == known and stands(out + path, record):
                self.unchanged += 1
                files[path] = self._keep(path, record) if self._begun else record
                continue
            self.written += 1
            if record and not self._begun and not self._one and not sheaf.assets and is_file(out + path):
                self._one = Held(path, sheaf.content(number), known)
                files[path] = record
                continue
            self.begin()
            files[path] = self._write(sheaf, number)

    def begin(self) -> None:
        """See that there is a tree, with all that was added."""
        if self._begun:
            return
        self._begun, self._spare = True, _spare(self._room)
        one = self._one
        for path, record in self._files.items():
            if one and path == one.path:
                self._files[path] = self._put(path, one.content, one.digest)
            else:
                self._files[path] = self._keep(path, record)

    def mend(self) -> bool:
        """Whether the earlier site became the new one without a tree: no file came or went, and one differs, or none.

        A kill leaves the one site or the other. Raises OSError, then the site is the earlier one.
        """
        if self._begun or self._files.keys() != self._before.files.keys():
            return False
        if self._one:
            path, content, known = self._one
            made = self._room.page
            made.write_bytes(content)
            self._files[path] = record_of(str(made), known)
            after = self._before._replace(files=self._files)
            ledger.write_manifest(self._room.next, after, lasting=True)
            made.replace(self._out + path)
            self._room.next.replace(self._room.manifest)
        return True

    def abandon(self) -> None:
        """Leave the earlier site as it is."""
        if self._begun:
            shutil.rmtree(self._room.staged, ignore_errors=True)

    @property
    def files(self) -> tuple[str, ...]:
        """Every file of ours in the site to be, sorted."""
        return tuple(sorted(self._files))

    def drop_the_rest(self) -> None:
        """Take out what the tree still holds of an earlier site. Raises Faulty collision: all files have been added."""
        if not self._taken and not get_along(self._files):
            raise Faulty(_collision(*(clash(self._files) or ("", ""))))
        gone = {*self._spare.files, *self._spare.carried} - self._files.keys()
        for path in gone:
            with suppress(FileNotFoundError, NotADirectoryError):
                if not self._is_other_spelling(path):
                    os.unlink(self._staged + path)
        for folder in sorted(folders_of(gone), reverse=True):
            with suppress(OSError):  # gone already, or needed: then it is not empty
                os.rmdir(self._staged + folder)

    def note_finished(self, folders: Iterable[str]) -> None:
        """Count as ours what `finish` put into these folders of the tree; its digest is not known."""
        for top in folders:
            for folder, _, names in os.walk(self._staged + top):
                below = folder[len(self._staged) :].replace(os.sep, "/")
                for name in names:
                    path = f"{below}/{name}"
                    self._claim(path)
                    self._files[path] = record_of(self._staged + path, "")

    def carry(self, strangers: Iterable[str]) -> None:
        """Take over files of the site that are not ours. Raises Faulty where one of ours has the name."""
        for path in strangers:
            if other := self._claim(path):
                raise Faulty(foreign(self._out + path, f"move that file away: {other} is a file of the site"))
            self._make_way(path)
            carry_over(self._out + path, self._staged + path)
            self._carried.append(path)

    def manifest(self) -> Manifest:
        """What the tree holds. Of its folders, what was seen before it was changed: a changed one has another time."""
        return Manifest(self._files, tuple(self._carried), self._spare.folders)

    def _claim_new(self, path: str, *, is_new: bool) -> None:
        if is_new and (why := unportable(path)):
            mend = "rename the article, page or picture that it comes from"
            raise Faulty(Fault("file-name", f"{path!r} cannot be published: {why}", hint=mend))
        if other := self._claim(path):
            raise Faulty(_collision(path, other))

    def _claim(self, path: str) -> str:
        """As `Taken.claim`. Names are taken from the first new one on: those of an earlier site mostly get along."""
        self._taken = self._taken or Taken(self._files)
        return self._taken.claim(path)

    def _is_other_spelling(self, path: str) -> bool:
        """Whether this system takes the path for that of a file that is needed."""
        self._taken = self._taken or Taken(self._files)
        needed = self._taken.by(path)
        return needed is not None and os.path.samefile(self._staged + path, self._staged + needed)

    def _keep(self, path: str, record: Record) -> Record:
        if self._spare.files.get(path) == record and stands(self._staged + path, record):
            return record
        self._make_way(path)
        carry_over(self._out + path, self._staged + path)
        return record_of(self._staged + path, record.digest)

    def _write(self, sheaf: Sheaf, number: int) -> Record:
        path = sheaf.paths[number]
        if not sheaf.assets:
            return self._put(path, sheaf.content(number), sheaf.digests[number])
        target = self._staged + path
        self._make_way(path)
        shutil.copyfile(self._originals[sheaf.assets[number]], target)
        return record_of(target, digest_of(target))  # not the known one: it may have changed since it was read

    def _put(self, path: str, content: bytes, known: str) -> Record:
        target = self._staged + path
        self._make_way(path)
        with open(target, "xb") as stream:
            stream.write(content)
        return record_of(target, known)

    def _make_way(self, path: str) -> None:
        """See that the path's folder is there, and nothing at the path itself."""
        self._make_folder(path.rpartition("/")[0])
        target = self._staged + path
        if self._spare.files and os.path.lexists(target):
            remove(target)

    def _make_folder(self, folder: str) -> None:
        if not folder or folder in self._folders_made:
            return
        self._make_folder(folder.rpartition("/")[0])
        if folder in self._spare.files:
            with suppress(FileNotFoundError):
                os.unlink(self._staged + folder)
        with suppress(FileExistsError):
            os.mkdir(self._staged + folder)
        self._folders_made.add(folder)


def _collision(path: str, other: str) -> Fault:
    mend = "give one of the two pages another slug, or one of the two pictures another name"
    return Fault("collision", f"{path} and {other} are one file on some systems", hint=mend)


def _spare(room: Room) -> Manifest:
    """What the staged tree holds of an earlier site; from now on it is in motion, and no list speaks of it."""
    spare = ledger.read_manifest(room.spare, loads)
    room.spare.unlink(missing_ok=True)
    if spare is None and room.staged.exists():
        shutil.rmtree(room.staged)
    room.staged.mkdir(exist_ok=True)
    return spare or Manifest({})


def stands(where: str, record: Record) -> bool:
    """Whether this file is as it was recorded: a plain file with its size and time."""
    try:
        found = os.lstat(where)
    except OSError:
        return False
    return found.st_size == record.size and found.st_mtime_ns == record.mtime and stat.S_ISREG(found.st_mode)


def is_file(where: str) -> bool:
    """Whether a plain file is there, and no link."""
    try:
        return stat.S_ISREG(os.lstat(where).st_mode)
    except OSError:
        return False


def record_of(where: str, content: str) -> Record:
    """The record of a file with this digest as it stands. Raises OSError."""
    found = os.lstat(where)
    return Record(content, found.st_size, found.st_mtime_ns)


def carry_over(source: str, target: str) -> None:
    """Make `target` the same file as `source`, or a copy where the file system has no hard links. Raises OSError."""
    try:
        os.link(source, target)
    except (OSError, NotImplementedError):
        shutil.copy2(source, target, follow_symlinks=False)


def remove(where: str) -> None:
    """Take away a file or a whole folder. Raises OSError."""
    if os.path.isdir(where) and not os.path.islink(where):
        shutil.rmtree(where)
    else:
        os.unlink(where)
