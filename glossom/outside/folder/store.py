"""A memory of stages that lasts: one SQLite file, whose damage costs time and never a wrong page."""

from __future__ import annotations

import sqlite3
import threading
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType

from glossom.faults import Fault, Place
from glossom.outside.folder.ledger import make_folder

FORMAT = 1  # another number where the tables take another shape
KEPT_BUILDS = 3  # a product that so many builds did not ask for goes
SIZE_LIMIT = 1_000_000_000  # bytes; above it only what the last build asked for stays
PATIENCE = 2.0  # seconds to wait for another process that writes
BATCH = 500  # keys in one question: SQLite of old takes 999
HELD = 4_000_000  # bytes held back, to be written together
PAGE = 16_384  # bytes: rows have a hundred thousand, and each page of SQLite's is a call of the system

NOT_ITS_FAULT = frozenset(
    (
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PERM,
    )
)
"""Troubles after which the file may be as good as before; after others it is begun anew."""

OURS = 0x676C6F73  # "glos", where SQLite keeps whose file it is
TABLES = f"""
BEGIN;
CREATE TABLE product (key TEXT PRIMARY KEY, content BLOB NOT NULL, seal INTEGER NOT NULL);
CREATE TABLE asked (key TEXT PRIMARY KEY, build INTEGER NOT NULL) WITHOUT ROWID;
PRAGMA application_id = {OURS};
PRAGMA user_version = {FORMAT};
COMMIT;
"""


def open_store(site: Path) -> LastingStore:
    """The store of a site, in `.glossom/memo.sqlite`. Never fails: what cannot be opened is a store in memory."""
    return LastingStore(_file(site))


def is_kept(site: Path) -> bool:
    """Whether an earlier build of this site left a store."""
    return _file(site).exists()


def _file(site: Path) -> Path:
    return site / ".glossom" / "memo.sqlite"


class LastingStore:
    """Products by key, kept between builds; after trouble with its file, kept in memory. A damaged file is replaced.

    Close it in the end (it is a context manager); call `sweep` after a whole build. Threads may share it.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._held: dict[str, bytes] = {}
        self._held_size = 0
        self._asked: set[str] = set()
        self._faults: list[Fault] = []
        self._turn = threading.RLock()
        self._base: sqlite3.Connection | None = None
        with self._safely():
            make_folder(file.parent)
            self._base = _opened(file)

    @property
    def faults(self) -> tuple[Fault, ...]:
        """A warning `store`, where the file was of no use."""
        return tuple(self._faults)

    def read(self, keys: Sequence[str]) -> Mapping[str, bytes]:
        """The products kept under these keys; those that are not kept, or are damaged, are absent."""
        with self._turn:
            found = {key: self._held[key] for key in keys if key in self._held}
            with self._safely():
                found.update(self._fetch([key for key in keys if key not in found]))
            self._asked.update(found)
            return found

    def write(self, products: Mapping[str, bytes]) -> None:
        """Keep these."""
        with self._turn:
            self._held.update(products)
            self._held_size += sum(map(len, products.values()))
            self._asked.update(products)
            if self._held_size > HELD:
                self._flush()

    def ask(self, keys: Iterable[str]) -> None:
        """These are still wanted, though nobody reads them now."""
        with self._turn:
            self._asked.update(keys)

    def sweep(self) -> None:
        """A whole build has ended: let go of what none of the last builds asked for."""
        with self._turn:
            self._flush()
            with self._safely():
                if self._base:
                    _sweep(self._base, self._asked)
            self._asked.clear()

    def close(self) -> None:
        """Write what is held back, and let go of the file."""
        with self._turn:
            self._flush()
            with self._safely():
                if self._base:
                    self._base.close()
            self._base = None

    def __enter__(self) -> LastingStore:
        return self

    def __exit__(self, kind: type[BaseException] | None, slip: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _fetch(self, keys: Sequence[str]) -> Iterator[tuple[str, bytes]]:
        base = self._base
        for start in range(0, len(keys) if base else 0, BATCH):
            batch = keys[start : start + BATCH]
            marks = ",".join("?" * len(batch))
            question = f"SELECT key, content, seal FROM product WHERE key IN ({marks})"  # noqa: S608  (question marks)
            for key, content, seal in base.execute(question, batch) if base else ():
                if isinstance(content, bytes) and seal == _seal(key, content):
                    yield key, content
                else:
                    self._warn("a product in it is damaged, and is made anew")

    def _flush(self) -> None:
        """Write what is held back; without a file it stays in memory."""
        with self._safely():
            if self._base and self._held:
                rows = [(key, content, _seal(key, content)) for key, content in self._held.items()]
                with _transaction(self._base):
                    build = _last_build(self._base)
                    self._base.executemany("INSERT OR REPLACE INTO product VALUES (?, ?, ?)", rows)
                    self._base.executemany(
                        "INSERT OR REPLACE INTO asked VALUES (?, ?)", [(row[0], build) for row in rows]
                    )
                self._held.clear()
            self._held_size = 0

    @contextmanager
    def _safely(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, OSError, OverflowError, ValueError) as slip:
            self._give_up(slip)

    def _give_up(self, slip: Exception) -> None:
        base, self._base = self._base, None
        with suppress(sqlite3.Error):
            if base:
                base.close()
        if isinstance(slip, sqlite3.DatabaseError) and getattr(slip, "sqlite_errorcode", 0) & 0xFF not in NOT_ITS_FAULT:
            self._begin_anew()
        self._warn(f"{slip}; this build remembers nothing of earlier ones")

    def _begin_anew(self) -> None:
        """Delete a damaged file, and go on with a sound one, once: what was held back is not lost with it."""
        with suppress(OSError, sqlite3.Error):  # then the next build warns again
            for end in ("", "-wal", "-shm", "-journal"):
                self._file.with_name(self._file.name + end).unlink(missing_ok=True)
            if not self._faults:
                self._base = _opened(self._file)

    def _warn(self, why: str) -> None:
        if not self._faults:
            mend = "nothing needs to be done; if this comes back, delete the folder .glossom"
            message = f"the memory of earlier builds is of no use: {why}"
            self._faults.append(Fault("store", message, Place(".glossom/memo.sqlite"), mend, "warning"))


def _opened(file: Path) -> sqlite3.Connection:
    """The file, with our tables in it. Raises sqlite3.Error, OSError."""
    base = _connected(file)
    owner, shape = _number(base, "application_id"), _number(base, "user_version")
    if owner == OURS and shape != FORMAT:  # another version of glossom: what it knew is of no use here
        base.close()
        file.unlink()
        base = _connected(file)
        owner, shape = 0, 0
    if (owner, shape) == (OURS, FORMAT):
        return base
    if base.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        base.close()
        raise sqlite3.DatabaseError("it is a file of another program")
    base.execute(f"PRAGMA page_size = {PAGE}")
    base.executescript(TABLES)
    return base


def _connected(file: Path) -> sqlite3.Connection:
    base = sqlite3.connect(file, timeout=PATIENCE, isolation_level=None, check_same_thread=False)
    base.execute("PRAGMA journal_mode = MEMORY")  # a kill while it writes may damage the file: rows bear a seal
    base.execute("PRAGMA synchronous = OFF")
    base.execute("PRAGMA trusted_schema = OFF")
    return base


def _number(base: sqlite3.Connection, pragma: str) -> int:
    return int(base.execute(f"PRAGMA {pragma}").fetchone()[0])


def _seal(key: str, content: bytes) -> int:
    return zlib.crc32(content, zlib.crc32(key.encode()))


def _last_build(base: sqlite3.Connection) -> int:
    return base.execute("SELECT max(build) FROM asked").fetchone()[0] or 0


@contextmanager
def _transaction(base: sqlite3.Connection) -> Iterator[None]:
    base.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        base.execute("ROLLBACK")
        raise
    base.execute("COMMIT")


def _sweep(base: sqlite3.Connection, asked: set[str]) -> None:
    size = _number(base, "page_count") * _number(base, "page_size")
    with _transaction(base):
        build = _last_build(base) + 1
        base.executemany("INSERT OR REPLACE INTO asked VALUES (?, ?)", [(key, build) for key in sorted(asked)])
        edge = (build - (KEPT_BUILDS if size < SIZE_LIMIT else 1),)
        base.execute("DELETE FROM product WHERE key IN (SELECT key FROM asked WHERE build <= ?)", edge)
        base.execute("DELETE FROM asked WHERE build <= ?", edge)
    if _number(base, "freelist_count") * 2 > _number(base, "page_count"):
        base.execute("VACUUM")
