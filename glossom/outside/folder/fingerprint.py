"""Whether anything changed since the last build, decided by stamps, before a library is imported."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from functools import cached_property
from hashlib import blake2b
from pathlib import Path
from typing import Any

from glossom.dataclass import dataclass
from glossom.outside.folder import ledger
from glossom.outside.folder.code import code_digest, code_stamps, library_stamps
from glossom.outside.folder.tree import Stamp, Tree, grain, look, stamp_of


@dataclass(frozen=True)
class Inputs:
    """What a build depends on, by its stamps, at one moment."""

    site: Path
    tree: Tree
    code: list[tuple[str, Stamp]]
    libraries: list[tuple[str, int]]
    began: int
    """time.time_ns() before the first stamp was taken."""

    @property
    def settled(self) -> bool:
        """Whether a change since must show in a stamp."""
        stamps = [stamp for _, _, stamp in self.tree.files] + [stamp for _, stamp in self.tree.folders]
        return self.code_settled and self._settled(stamps)

    @property
    def code_settled(self) -> bool:
        """Whether a change of the program since must show in a stamp."""
        return self._settled(stamp for _, stamp in self.code)

    def _settled(self, stamps: Iterable[Stamp]) -> bool:
        return all(max(mtime, ctime) + grain(mtime) < self.began for _, mtime, ctime, _ in stamps)

    @cached_property
    def seal(self) -> str:
        """Stands for all of it."""
        rows = [f"{path}\n{size} {mtime} {ctime} {inode}" for path, _, (size, mtime, ctime, inode) in self.tree.files]
        return _seal([sorted(rows), sorted(self.tree.folders), sorted(self.tree.slips), self.code, self.libraries])


def inputs_of(site: Path) -> Inputs:
    """How the inputs of this site stand now."""
    began = time.time_ns()
    return Inputs(site, look(site), code_stamps(), library_stamps(), began)


def code_known(inputs: Inputs) -> str:
    """`code_digest`: what an earlier build of this site wrote down of the same code, since to find it out takes longer
    than to read the site. Where it was young, or nothing can be written, it is found out each time."""
    file = inputs.site / ".glossom" / "code.json"
    code = _seal([inputs.code, inputs.libraries, sys.version])
    kept = ledger.read(file)
    if kept and kept["code"] == code:
        return str(kept["digest"])
    found = code_digest()
    if inputs.code_settled:
        with suppress(OSError):
            ledger.make_folder(file.parent)
            ledger.write(file, {"code": code, "digest": found})
    return found


def unchanged(inputs: Inputs, out: Path, options: Mapping[str, object]) -> dict[str, Any] | None:
    """The summary that `remember` was given, where no input, option or published file changed since; else None.

    A missing or damaged fingerprint is a change: it costs time, never the result.
    """
    kept = ledger.read(_file(inputs.site))
    if kept is None or kept["world"] != _seal(_world(inputs, out, options)) or not _published(out):
        return None
    summary: dict[str, Any] = kept["summary"]
    return summary


def remember(inputs: Inputs, out: Path, options: Mapping[str, object], summary: Mapping[str, object]) -> None:
    """Write down how the inputs stood before a build, and `out` after it. options, summary: values that JSON can hold.

    Nothing is kept where an input was so young that a change during the build might not show in its stamp, or where
    nothing can be written.
    """
    with suppress(OSError):  # a read-only site is built all the same: the next build takes longer
        if inputs.settled:
            ledger.make_folder(inputs.site / ".glossom")
            ledger.write(_file(inputs.site), {"world": _seal(_world(inputs, out, options)), "summary": dict(summary)})
        else:
            _file(inputs.site).unlink(missing_ok=True)


def _file(site: Path) -> Path:
    return site / ".glossom" / "fingerprint.json"


def _world(inputs: Inputs, out: Path, options: Mapping[str, object]) -> dict[str, Any]:
    """All that a build depends on, and what it left."""
    return {
        "inputs": inputs.seal,
        "python": sys.version,
        "options": dict(options),
        "out": str(out.resolve()),
        "manifest": _stamp(ledger.manifest_file(out.resolve())),
    }


def _seal(world: object) -> str:
    return blake2b(json.dumps(world, sort_keys=True).encode(), digest_size=16).hexdigest()


def _published(out: Path) -> bool:
    """Whether every file of the manifest stands in `out` as it was written."""
    manifest = ledger.read_manifest(ledger.manifest_file(out.resolve()))
    if manifest is None:
        return False
    root = f"{out}{os.sep}"
    try:
        return all(
            (stat := os.lstat(root + path)).st_size == record.size and stat.st_mtime_ns == record.mtime
            for path, record in manifest.files.items()
        )
    except OSError:
        return False


def _stamp(file: Path) -> Stamp | None:
    try:
        return stamp_of(file.stat())
    except OSError:
        return None
