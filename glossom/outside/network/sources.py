"""Pages as they were fetched, kept below the site: an import can be repeated, and compared with what it rests on.

Each lies there under the digest of its content, beside a record of how it came. Beside them lie articles as they
were imported: by these an update tells what the editor changed since.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from glossom.dataclass import dataclass
from glossom.digest import digest, digest_text
from glossom.outside.folder import ledger
from glossom.outside.network.fetch import Fetched

FOLDER = ".glossom/sources"
IMPORTED = f"{FOLDER}/imported"
HEADERS = ("content-type", "content-language", "last-modified", "etag", "date")
ENDINGS = {"html": "html", "xml": "xml", "json": "json", "plain": "txt"}


@dataclass(frozen=True, slots=True)
class Kept:
    """How a page came that is kept."""

    path: str
    """Its file, below the site's folder."""
    asked: str
    """The address that was asked for."""
    url: str
    """Where it was in the end."""
    time: str
    """When, in ISO form with the time zone."""
    headers: dict[str, str]
    """Those of the answer that tell something about the content."""

    @property
    def day(self) -> str:
        """The day of the fetch, YYYY-MM-DD."""
        return self.time[:10]


def keep(site: Path, asked: str, fetched: Fetched, time: datetime) -> Kept:
    """Keep an answer as it came. Raises OSError."""
    folder = site / FOLDER
    ledger.make_folder(folder.parent)
    folder.mkdir(exist_ok=True)
    said = {name: fetched.headers[name] for name in HEADERS if name in fetched.headers}
    name = f"{digest(fetched.content)}.{_ending(said.get('content-type', ''))}"
    kept = Kept(f"{FOLDER}/{name}", asked, fetched.url, time.isoformat(timespec="seconds"), said)
    _write(folder / name, fetched.content)
    ledger.write(_record(folder, name, asked), asdict(kept))
    return kept


def latest(site: Path, asked: str) -> Kept | None:
    """What was fetched last from an address, whole as it was."""
    found = [kept for kept in _records(site, f"*.{_mark(asked)}.json") if kept.asked == asked]
    return max(found, key=lambda kept: kept.time, default=None)


def record_of(site: Path, file: Path) -> Kept | None:
    """How a file came that is kept, given its path; None for any other file, and for one that has changed."""
    if os.path.realpath(file.parent) != os.path.realpath(site / FOLDER):
        return None
    return max(_records(site, f"{file.stem}.*.json"), key=lambda kept: kept.time, default=None)


def _records(site: Path, pattern: str) -> Iterator[Kept]:
    for file in (site / FOLDER).glob(pattern):
        written: Any = ledger.read(file)
        try:
            kept = Kept(**written)
            if digest((site / kept.path).read_bytes()) == file.name.partition(".")[0]:
                yield kept
        except (TypeError, OSError):  # damaged, of another shape, or deleted: then it is no more kept
            continue


def _record(folder: Path, name: str, asked: str) -> Path:
    return folder / f"{name.partition('.')[0]}.{_mark(asked)}.json"


def _mark(asked: str) -> str:
    return digest_text(asked)[:12]


def _ending(content_type: str) -> str:
    kind = content_type.partition(";")[0].strip().lower().rpartition("/")[2].rpartition("+")[2]
    return ENDINGS.get(kind, "html" if not kind else "bin")


def _write(file: Path, content: bytes) -> None:
    """The file, whole or not at all. Raises OSError."""
    fresh = file.with_name(f"{file.name}.new")
    try:
        fresh.write_bytes(content)
        fresh.replace(file)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise


# ---------------------------------------------------------------- articles as imported


def remember(site: Path, slug: str, text: str) -> None:
    """Keep an article's text as it was imported. Raises OSError."""
    folder = site / IMPORTED
    ledger.make_folder(site / ".glossom")
    folder.mkdir(parents=True, exist_ok=True)
    _write(folder / f"{slug}.md", text.encode())


def remembered(site: Path, slug: str) -> str | None:
    """An article's text as it was imported; None where that is not known."""
    try:
        return (site / IMPORTED / f"{slug}.md").read_bytes().decode()
    except (OSError, UnicodeDecodeError):
        return None
