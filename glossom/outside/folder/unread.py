"""Text files that are not held as text: those whose digest an earlier build wrote down are read when needed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from glossom.digest import loads
from glossom.faults import Fault, Faulty, Place
from glossom.model import SourceFile
from glossom.outside.folder import ledger
from glossom.outside.folder.disk import read_source
from glossom.outside.folder.tree import File, Stamp

Known = Mapping[str, tuple[Stamp, str]]
"""By path the stamp of a file, such that a change since must show in it, and the digest of what it held."""


class Unread(SourceFile):
    """A text file that is known by its digest; its text is read when somebody asks for it, and not held."""

    __slots__ = ("_file",)
    _file: File

    def __init__(self, file: File, digest: str) -> None:
        # A frozen dataclass is given its values so; `text` has none.
        object.__setattr__(self, "path", file.path)
        object.__setattr__(self, "digest", digest)
        object.__setattr__(self, "_file", file)

    @property
    def text(self) -> str:
        """The text, lines ended by \\n. Raises Faulty where the file is not any more what it was."""
        try:
            found = read_source(self._file)
        except OSError as slip:
            raise Faulty(_changed(self.path)) from slip
        if found.digest != self.digest:
            raise Faulty(_changed(self.path))
        return found.text

    def __reduce__(self) -> tuple[type[SourceFile], tuple[str, str, str]]:
        return SourceFile, (self.path, self.text, self.digest)


class Packed(SourceFile):
    """A text file that is held as UTF-8: one quotation mark makes Python take two bytes for each letter of a text."""

    __slots__ = ("_content",)
    _content: bytes

    def __init__(self, file: SourceFile) -> None:
        object.__setattr__(self, "path", file.path)
        object.__setattr__(self, "digest", file.digest)
        object.__setattr__(self, "_content", file.text.encode())

    @property
    def text(self) -> str:
        """The text, lines ended by \\n."""
        return self._content.decode()

    def __reduce__(self) -> tuple[type[SourceFile], tuple[str, str, str]]:
        return SourceFile, (self.path, self.text, self.digest)


def _changed(path: str) -> Fault:
    return Fault("unreadable", f"{path} was changed while the site was being built", Place(path), "build again")


def recall(site: Path, code: str) -> Known:
    """What the last build of this site by this version of the program wrote down; nothing where that is damaged."""
    kept = ledger.read(_file(site), loads)
    if not kept or kept["code"] != code:
        return {}
    stamps = zip(*kept["stamps"], strict=True)
    return dict(zip(kept["paths"], zip(stamps, kept["digests"], strict=True), strict=True))


def remember(site: Path, code: str, files: Sequence[tuple[File, str]]) -> None:
    """Write down files and the digests of what they hold; where nothing can be written, the next build reads them."""
    stamps = [file.stamp for file, _ in files]
    content = {
        "code": code,
        "paths": [file.path for file, _ in files],
        "stamps": list(zip(*stamps, strict=True)),
        "digests": [digest for _, digest in files],
    }
    with suppress(OSError):
        ledger.make_folder(site / ".glossom")
        ledger.write(_file(site), content)


def _file(site: Path) -> Path:
    return site / ".glossom" / "files.json"
