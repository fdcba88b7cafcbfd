"""Products into a folder: staged beside it, then swapped in, so that it holds the old site or the new one."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from glossom.dataclass import dataclass
from glossom.faults import Fault, Faulty
from glossom.model import Product, Sheaf
from glossom.outside.folder import ledger
from glossom.outside.publishing.room import Ours, Room, foreign_files, locked, recover, refuse_foreign, settle, swap
from glossom.outside.publishing.staging import Staging

PATIENCE = 5.0  # seconds to wait for another build


@dataclass(frozen=True, slots=True)
class Published:
    """What a publication changed."""

    written: int
    """Products that the site did not hold before."""
    unchanged: int
    """Products carried over."""
    files: tuple[str, ...]
    """Every file of ours in the site, sorted; files that are not ours are not among them."""


Finish = Callable[[Path], Iterable[str]]
"""May fill folders of the staged tree (it replaces files, never writes into one); tells which, from the tree's top."""


def nothing_more(staged: Path) -> tuple[str, ...]:
    """Leaves the staged tree as it is."""
    return ()


def publish(
    products: Iterable[Sheaf | Product],
    out: Path,
    originals: Mapping[str, Path],
    *,
    finish: Finish = nothing_more,
    patience: float = PATIENCE,
) -> Published:
    """Make `out` hold these products, and the files in it that no build of ours wrote.

    originals: where the assets lie that products name. finish: called before the staged tree becomes the site.
    patience: seconds to wait for another build. The content of a product whose file stands unchanged is not asked for.
    Raises Faulty, then the site is as it was: foreign, locked, collision, file-name, publish; and whatever
    `products` and `finish` raise.
    """
    room = Room.beside(out)
    with _told(out), locked(room, patience):
        before = recover(room)
        ours = None if before is None else Ours(before)
        refuse_foreign(room, ours)
        staging = Staging(room, before, originals)
        try:
            for product in products:
                staging.add(product if isinstance(product, Sheaf) else Sheaf.of(product))
            if finish is nothing_more and staging.mend():
                return Published(staging.written, staging.unchanged, staging.files)
            staging.begin()
            staging.drop_the_rest()
            staging.note_finished(finish(room.staged))
            found = foreign_files(room, ours)
            staging.carry(found.files)
            after = staging.manifest()
            ledger.write_manifest(room.next, after, lasting=True)
            swap(room)
        except BaseException:
            staging.abandon()
            raise
        settle(room, ours, after, found.folders)
    return Published(staging.written, staging.unchanged, staging.files)


@contextmanager
def _told(out: Path) -> Iterator[None]:
    try:
        yield
    except OSError as slip:
        raise Faulty(_refused(slip, out)) from slip


REFUSALS = {
    errno.ENOSPC: ("the disk is full", "make room on it, then build again"),
    errno.EROFS: ("the disk is read-only", "choose a folder on another disk with --out"),
    errno.EACCES: ("there is no right to write there", "give yourself the right, or choose another folder with --out"),
}
REFUSALS[errno.EDQUOT] = REFUSALS[errno.ENOSPC]
REFUSALS[errno.EPERM] = REFUSALS[errno.EACCES]


def _refused(slip: OSError, out: Path) -> Fault:
    why, mend = REFUSALS.get(slip.errno or 0, (slip.strerror or str(slip), "mend that, then build again"))
    where = f" ({slip.filename})" if slip.filename else ""
    return Fault("publish", f"{out} was left as it was: {why}{where}", hint=mend)
