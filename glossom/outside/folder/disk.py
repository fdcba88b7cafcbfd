"""Which files of a site's folder a build reads, and what each of them gives."""

# ruff: noqa: PTH123
# Paths are plain strings here: a site has ten thousand files, and a Path costs more than the call.

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Literal

from glossom.digest import digest_file
from glossom.faults import Fault, Faulty, Place, place_at
from glossom.model import Asset, SourceFile
from glossom.outside.folder.names import fold, unportable
from glossom.outside.folder.tree import File, Slip, Tree, look

Originals = Mapping[str, Path]
"""Where each asset of a snapshot lies on this machine."""

Read = Literal["text", "asset", "svg"]
Kind = Literal[Read, "other"]

TEXT_LIMIT = 5_000_000  # bytes: three times the Bible; a larger file is no article
TEXTS = {
    "articles": (".md",),
    "pages": (".md",),
    "glossary": (".yaml", ".yml"),
    "review": (".yaml", ".yml"),
}
PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".bmp", ".ico", ".tif", ".tiff")
MEDIA = (*PICTURES, ".mp3", ".ogg", ".oga", ".opus", ".wav", ".m4a", ".flac", ".mp4", ".webm", ".vtt")
"""What is published from content/images: nothing that a browser would run when it is opened by itself."""

MENDS = {
    "symlink": "put the file itself into the site's folder",
    "unreadable": "give yourself the right to read it, or take it out of the site",
    "file-name": "rename it: letters, digits and hyphens are safe everywhere",
}
SAVE_AS_UTF8 = "save the file as UTF-8 (in most editors: Save As, then Encoding)"


def files_of(site: Path, tree: Tree | None = None) -> tuple[list[tuple[Read, File]], list[Fault]]:
    """The files that a build reads, sorted by path, and what is wrong with others. Raises Faulty where is no site.

    tree: the site's folder, where it has been looked through.
    """
    if not (site / "site.yaml").is_file():
        raise Faulty(_no_site(site))
    tree = tree or look(site)
    kinds = ((kind_of(file.path), file) for file in sorted(tree.files))
    files = [(kind, file) for kind, file in kinds if kind != "other"]
    return files, [_fault_of(slip) for slip in tree.slips] + _collisions([file for _, file in files])


def kind_of(path: str) -> Kind:
    """What a file of the site is read as; `other` is not read."""
    if path.startswith("content/articles/") and path.endswith(".md"):
        return "text"  # as nearly all are
    parts = path.split("/")
    suffix = parts[-1][parts[-1].rfind(".") :].lower()
    match parts:
        case ["site.yaml"] | ["themes", _, "theme.yaml"] | ["themes", _, "templates", *_]:
            return "text"
        case ["themes", _, "static", _, *_]:
            return "asset"
        case ["content", "images", _, *_]:
            return "asset" if suffix in MEDIA else "svg" if suffix in (".svg", ".svgz") else "other"
        case ["content", room, _, *_] if suffix in TEXTS.get(room, ()):
            return "text"
    return "other"


def read_source(file: File) -> SourceFile:
    """The text of a file, lines ended by \\n. Raises Faulty where it is no UTF-8 text of a fair size, OSError."""
    if file.stamp[0] > TEXT_LIMIT:
        raise Faulty(_too_large(file.path))
    with open(file.where, "rb", buffering=0) as stream:
        raw = stream.read()
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise Faulty(Fault("encoding", "the file is UTF-16, not UTF-8", Place(file.path, 1, 1), SAVE_AS_UTF8))
    try:
        text = raw.decode()
    except UnicodeDecodeError as slip:
        raise Faulty(_not_utf8(file.path, raw, slip.start)) from slip
    if "\0" in text:
        raise Faulty(_nul(file.path, text))
    text = text.removeprefix("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return SourceFile(file.path, text, digest_file(file.path, text))


def read_asset(file: File) -> Asset:
    """The digest of a file, and for a picture its size. Raises Faulty where it may not be published, OSError."""
    if kind_of(file.path) == "svg":
        raise Faulty(_svg(file.path))
    if why := unportable(file.path):
        raise Faulty(_fault_of(Slip("file-name", file.path, why)))
    width, height = _picture_size(file.where) if file.path.lower().endswith(PICTURES) else (0, 0)
    return Asset(file.path, digest_of(file.where), width, height)


def digest_of(where: str) -> str:
    """The digest of a file's content, read piece by piece. Raises OSError."""
    with open(where, "rb") as stream:
        return hashlib.file_digest(stream, lambda: hashlib.blake2b(digest_size=16)).hexdigest()


def _picture_size(where: str) -> tuple[int, int]:
    """Width and height in pixels as shown (turned as the camera says); zeros where they cannot be read."""
    import imagesize  # it draws in urllib: 30 ms, which a site without pictures need not spend

    with open(where, "rb") as stream:
        if stream.read(1) == b"<":  # XML, which imagesize would parse
            return 0, 0
        stream.seek(0)
        try:
            width, height = imagesize.get(stream)
        except ValueError:
            return 0, 0
    return (int(width), int(height)) if width > 0 and height > 0 else (0, 0)


def _collisions(files: Sequence[File]) -> list[Fault]:
    if len({fold(file.path) for file in files}) == len(files):
        return []
    first: dict[str, str] = {}
    faults: list[Fault] = []
    for file in files:
        key = fold(file.path)
        if key in first:
            faults.append(_collision(file.path, first[key]))
        first.setdefault(key, file.path)
    return faults


def _collision(path: str, other: str) -> Fault:
    if path == other:
        message = f"{path} is there twice: the names differ in how their accents are encoded"
        return Fault("collision", message, Place(path), "delete one of the two")
    return Fault("collision", f"{path} and {other} are one file on some systems", Place(path), "rename one of the two")


def unreadable(path: str, slip: OSError) -> Fault:
    """The fault of a file that the system does not let us read."""
    return _fault_of(Slip("unreadable", path, slip.strerror or str(slip)))


def _fault_of(slip: Slip) -> Fault:
    return Fault(slip.code, f"{slip.path} cannot be read: {slip.why}", Place(slip.path), MENDS[slip.code])


def _no_site(site: Path) -> Fault:
    if (site / "site.yml").is_file():
        return Fault("no-site", f"there is no site.yaml in {site}", Place("site.yml"), "rename site.yml to site.yaml")
    mend = "run 'glossom init' to make a site here, or name its folder with --site"
    return Fault("no-site", f"there is no site.yaml in {site}", hint=mend)


def _too_large(path: str) -> Fault:
    message = f"the file has more than {TEXT_LIMIT // 1_000_000} MB, too many for a text"
    return Fault("too-large", message, Place(path), "split it, or take it out of content/")


def _nul(path: str, text: str) -> Fault:
    line, column = _line_and_column(text[: text.index("\0")])
    message = "there is a NUL character here: the file is damaged, or no text"
    return Fault("nul", message, place_at(path, text, line, column), "delete the character, or restore the file")


def _not_utf8(path: str, raw: bytes, at: int) -> Fault:
    line, column = _line_and_column(raw[:at].decode())
    shown = raw.decode(errors="replace").removeprefix("\ufeff")
    guess = raw[at : at + 1].decode("cp1252", errors="replace")
    meant = f", which would be '{guess}' in Windows-1252" if guess.isprintable() and guess != "\ufffd" else ""
    message = f"byte 0x{raw[at]:02X} is not UTF-8{meant}"
    return Fault("encoding", message, place_at(path, shown, line, column), SAVE_AS_UTF8)


def _line_and_column(before: str) -> tuple[int, int]:
    """Of the character after this text, counted from 1."""
    before = before.removeprefix("\ufeff").replace("\r\n", "\n")
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def _svg(path: str) -> Fault:
    message = "an SVG file can run a program when it is opened by itself, so it is not published"
    return Fault("svg-image", message, Place(path), "export the picture as PNG or WebP")
