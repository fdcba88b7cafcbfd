"""Whether anything changed since the last build, decided by stamps, before a library is imported."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any

from glossom.outside import ledger
from glossom.outside.code import code_stamps, library_stamps
from glossom.outside.tree import Stamp, grain, look, stamp_of


def unchanged(site: Path, out: Path, options: Mapping[str, object]) -> dict[str, Any] | None:
    """The summary that `remember` was given, where no input, option or published file changed since; else None.

    A missing or damaged fingerprint is a change: it costs time, never the result.
    """
    kept = ledger.read(_file(site))
    if kept is None or kept["world"] != _seal(_world(site, out, options)) or not _published(out):
        return None
    summary: dict[str, Any] = kept["summary"]
    return summary


def remember(
    site: Path, out: Path, options: Mapping[str, object], started_ns: int, summary: Mapping[str, object]
) -> None:
    """Write down how the inputs and `out` stand after a build. options, summary: values that JSON can hold.

    started_ns: time.time_ns() before the first input was read. Nothing is kept where an input is younger than
    that (the build may have read what it was before), or where nothing can be written.
    """
    world = _world(site, out, options)
    with suppress(OSError):  # a read-only site is built all the same: the next build takes longer
        if _settled(world, started_ns):
            ledger.make_folder(site / ".glossom")
            ledger.write(_file(site), {"world": _seal(world), "summary": dict(summary)})
        else:
            _file(site).unlink(missing_ok=True)


def _file(site: Path) -> Path:
    return site / ".glossom" / "fingerprint.json"


def _world(site: Path, out: Path, options: Mapping[str, object]) -> dict[str, Any]:
    """All that a build depends on, and what it left."""
    tree = look(site)
    return {
        "inputs": sorted([(path, stamp) for path, _, stamp in tree.files] + tree.folders),
        "slips": sorted(tree.slips),
        "code": code_stamps(),
        "libraries": library_stamps(),
        "python": sys.version,
        "options": dict(options),
        "out": str(out.resolve()),
        "manifest": _stamp(ledger.manifest_file(out.resolve())),
    }


def _seal(world: Mapping[str, Any]) -> str:
    return blake2b(json.dumps(world, sort_keys=True).encode(), digest_size=16).hexdigest()


def _settled(world: Mapping[str, Any], started_ns: int) -> bool:
    """Whether no input can have been touched since."""
    stamps: list[Stamp] = [stamp for _, stamp in world["inputs"] + world["code"]]
    return all(max(mtime, ctime) + grain(mtime) < started_ns for _, mtime, ctime, _ in stamps)


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
