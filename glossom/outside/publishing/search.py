"""The search index: Pagefind, run over the pages of a staged site."""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any

from glossom.digest import digest, encode
from glossom.faults import Fault, Faulty
from glossom.model import Product, Sheaf
from glossom.outside.folder import ledger
from glossom.outside.publishing.room import INDEX_PREFIX
from glossom.outside.publishing.searched import read_of
from glossom.outside.publishing.staging import carry_over

FOLDER = "pagefind"
UNUSED = ("pagefind-ui.*", "pagefind-modular-ui.*", "pagefind-component-ui.*", "pagefind-highlight.*")
TEXTS = "indexed.json"  # beside the staged tree: by path a page's digest, that of what is read of it, and if it says so
LIST = "glossom-index"  # in the index: of which pages it is, and what belongs to it
TAIL = 5  # lines of what Pagefind says that are worth reading
NOTHING_FOUND = "not able to build an index"
MEND = "build with --no-search, or mend that and build again"


class Indexed:
    """Files on their way to the publisher; when they have passed, `pages` has path and digest of those to index."""

    def __init__(self, files: Iterable[Sheaf | Product]) -> None:
        self._files = files
        self.pages: dict[str, str] = {}

    def __iter__(self) -> Iterator[Sheaf]:
        for one in self._files:
            sheaf = Sheaf.of(one) if isinstance(one, Product) else one
            columns = zip(sheaf.paths, sheaf.digests, strict=True)
            self.pages.update((path, known) for path, known in columns if path.endswith(".html"))
            yield sheaf


def index_unless_same(staged: Path, previous: Path, pages: Mapping[str, str], language: str) -> bool:
    """Put a search index into the staged site; True where that of the site before, `previous`, was carried over.

    pages: path and digest (`Indexed.pages`). The index is made anew only where what Pagefind reads of them changed.
    Raises Faulty `search`, OSError.
    """
    texts = _remembered_texts(staged, pages)
    key = digest(encode([texts, language, version("pagefind")]))
    if _has_index_of(previous / FOLDER, key):
        _carry(previous / FOLDER, staged / FOLDER)
        return True
    index(staged, language)
    if (staged / FOLDER).is_dir():
        ledger.write(staged / FOLDER / LIST, {"key": key, "files": _files(staged / FOLDER)})
    return False


def _remembered_texts(staged: Path, pages: Mapping[str, str]) -> list[tuple[str, str]]:
    """As `texts_of`; only pages that are new are read for it."""
    file = staged.parent / TEXTS
    known: dict[str, list[Any]] = ledger.read(file) or {}
    rows = {path: known.get(path, [""]) for path in sorted(pages)}
    for path, row in rows.items():
        if row[0] != pages[path]:
            rows[path] = [pages[path], *read_of((staged / path).read_bytes())]
    if rows != known:
        ledger.write(file, rows)
    return _of_site({path: (text, marked) for path, (_, text, marked) in rows.items()})


def texts_of(folder: Path, pages: Iterable[str]) -> list[tuple[str, str]]:
    """Path and a digest of what Pagefind reads of each page below the folder, sorted. Raises OSError."""
    return _of_site({path: read_of((folder / path).read_bytes()) for path in sorted(pages)})


def _of_site(texts: Mapping[str, tuple[str, bool]]) -> list[tuple[str, str]]:
    """Where one page says what of it is to be read, those that do not are not read."""
    some = any(marked for _, marked in texts.values())
    return [(path, text) for path, (text, marked) in texts.items() if marked or not some]


def index(staged: Path, language: str) -> None:
    """Put a search index of all pages below `staged` into its folder `pagefind/`, as one language.

    language: a BCP 47 tag. A site without a page to index has none. Raises Faulty `search`, OSError.
    """
    shutil.rmtree(staged / FOLDER, ignore_errors=True)
    # Made beside the tree: if we are killed, Pagefind goes on, and must not write into the next build's tree.
    made = staged.parent / f"{INDEX_PREFIX}{secrets.token_hex(4)}"
    try:
        if not _run_pagefind(staged, made, language.partition("-")[0].lower()):
            return
        for pattern in UNUSED:
            for file in made.glob(pattern):
                file.unlink()
        made.rename(staged / FOLDER)
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _run_pagefind(pages: Path, made: Path, language: str) -> bool:
    """Whether there was a page to index. Raises Faulty."""
    command = [_pagefind(), "--site", str(pages), "--output-path", str(made), "--force-language", language, "--silent"]
    try:  # in a folder of ours: Pagefind takes settings from the one in which it runs
        run = subprocess.run(command, cwd=made.parent, capture_output=True, check=False, stdin=subprocess.DEVNULL)  # noqa: S603
    except OSError as slip:
        raise Faulty(_failed(slip.strerror or str(slip))) from slip
    said = (run.stdout + run.stderr).decode("utf-8", "replace").strip()
    if run.returncode and NOTHING_FOUND not in said:
        raise Faulty(_failed("; ".join(said.splitlines()[-TAIL:]) or f"it ended with {run.returncode}"))
    return not run.returncode


def _pagefind() -> str:
    try:
        from pagefind.service import get_executable

        program = get_executable()
    except (ImportError, OSError) as slip:
        raise Faulty(_failed(str(slip))) from slip
    if program is None:
        raise Faulty(_failed("its program is not installed"))
    return str(program.absolute())


def _failed(why: str) -> Fault:
    return Fault("search", f"Pagefind made no search index: {why}", hint=MEND)


def _has_index_of(folder: Path, key: str) -> bool:
    """Whether this is the index of those pages, and whole."""
    told = ledger.read(folder / LIST)
    return told is not None and told["key"] == key and told["files"] == _files(folder)


def _files(folder: Path) -> str:
    """What an index holds, as a digest of names, sizes and times."""
    files = [(file, file.stat()) for file in folder.rglob("*") if file.is_file() and file.name != LIST]
    rows = [(file.relative_to(folder).as_posix(), found.st_size, found.st_mtime_ns) for file, found in files]
    return digest(encode(sorted(rows)))


def _carry(source: Path, target: Path) -> None:
    shutil.rmtree(target, ignore_errors=True)
    for folder, _, names in os.walk(source):
        there = target / Path(folder).relative_to(source)
        there.mkdir()
        for name in names:
            carry_over(f"{folder}{os.sep}{name}", f"{there}{os.sep}{name}")
