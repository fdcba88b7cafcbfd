"""A picture without what it says about its maker, camera and place: metadata is cut out, no pixel is touched.

Pictures are not decoded here: JPEG, PNG, GIF and WebP are chains of parts, and those that only describe are left out.
Kept is what is needed to show the picture as it was meant: colour profile, transparency, resolution, animation, and
of a JPEG which way up it is. Sources: ITU T.81 and T.871, PNG 3rd edition, GIF89a, RFC 9649.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterator

EXIF = b"Exif\0\0"
KEPT_APPS = {0xE0: b"JFIF\0", 0xE2: b"ICC_PROFILE\0", 0xEE: b"Adobe"}
"""Of a JPEG's application segments those that say how to draw it, and how each begins."""
COMMENT, APPS = 0xFE, range(0xE0, 0xF0)
BARE_MARKERS = (0x01, *range(0xD0, 0xD8))  # segments without a length
SCAN, END = 0xDA, 0xD9
AFTER_SCAN = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")
ORIENTATION = 0x0112
UPRIGHT = 1

PNG = b"\x89PNG\r\n\x1a\n"
PNG_CHUNKS = frozenset(
    b"IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD hIST pHYs sPLT cICP mDCV cLLI acTL fcTL fdAT".split()
)
WEBP_CHUNKS = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ANIM", b"ANMF", b"ALPH", b"ICCP"))
WEBP_DESCRIBED = 0x08 | 0x04  # flags of VP8X: there is EXIF, there is XMP
GIF_APPLICATIONS = (b"NETSCAPE2.0", b"ANIMEXTS1.0")  # how often an animation runs


def bare(content: bytes) -> tuple[str, bytes]:
    """The ending for a file of this picture (`jpg`, `png`, `gif`, `webp`), and the picture without metadata.

    What follows the picture in its file is left out, too. Raises ValueError, with the reason, where it is no picture
    of these four kinds, or a damaged one.
    """
    for beginning, ending, parts in KINDS:
        if beginning.match(content):
            try:
                return ending, b"".join(parts(content))
            except (IndexError, struct.error) as slip:
                raise ValueError("it breaks off") from slip
    raise ValueError("it is no JPEG, PNG, GIF or WebP")


def _cut(content: bytes, start: int, size: int) -> bytes:
    """So many bytes of it. Raises IndexError where it has fewer."""
    if size < 0 or start + size > len(content):
        raise IndexError
    return content[start : start + size]


# ---------------------------------------------------------------- JPEG


def _jpeg(content: bytes) -> Iterator[bytes]:
    yield content[:2]
    at = 2
    while True:
        if content[at] != 0xFF:
            raise ValueError("it is damaged")
        while content[at + 1] == 0xFF:  # padding
            at += 1
        kind = content[at + 1]
        if kind == END:
            yield content[at : at + 2]
            return
        size = 2 if kind in BARE_MARKERS else 2 + struct.unpack(">H", _cut(content, at + 2, 2))[0]
        yield _kept_segment(kind, _cut(content, at, size))
        at += size
        if kind == SCAN:
            following = AFTER_SCAN.search(content, at)
            if not following:
                raise IndexError
            yield content[at : following.start()]
            at = following.start()


def _kept_segment(kind: int, segment: bytes) -> bytes:
    if kind == 0xE1 and segment.startswith(EXIF, 4):
        return _orientation_alone(segment[4 + len(EXIF) :])
    if kind in APPS:
        return segment if kind in KEPT_APPS and segment.startswith(KEPT_APPS[kind], 4) else b""
    return b"" if kind == COMMENT else segment


def _orientation_alone(tiff: bytes) -> bytes:
    """An Exif segment that says no more than how the picture is turned; nothing where it stands upright."""
    turned = _orientation(tiff)
    if turned == UPRIGHT:
        return b""
    entry = struct.pack(">HHIHH", ORIENTATION, 3, 1, turned, 0)
    said = EXIF + b"MM\0*" + struct.pack(">IH", 8, 1) + entry + b"\0\0\0\0"
    return b"\xff\xe1" + struct.pack(">H", len(said) + 2) + said


def _orientation(tiff: bytes) -> int:
    """1 to 8, as TIFF counts; 1 where it is not said, or said badly."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    try:
        if order:
            (first,) = struct.unpack_from(f"{order}I", tiff, 4)
            (count,) = struct.unpack_from(f"{order}H", tiff, first)
            for index in range(min(count, 200)):
                tag, _, _, value = struct.unpack_from(f"{order}HHIH", tiff, first + 2 + 12 * index)
                if tag == ORIENTATION and UPRIGHT < value <= 8:
                    return int(value)
    except struct.error:
        return UPRIGHT
    return UPRIGHT


# ---------------------------------------------------------------- PNG, WebP, GIF


def _png(content: bytes) -> Iterator[bytes]:
    yield PNG
    at = len(PNG)
    name = b""
    while name != b"IEND":
        (size,) = struct.unpack(">I", _cut(content, at, 4))
        chunk = _cut(content, at, 12 + size)
        name = chunk[4:8]
        if name in PNG_CHUNKS:
            yield chunk
        at += len(chunk)


def _webp(content: bytes) -> Iterator[bytes]:
    (whole,) = struct.unpack("<I", _cut(content, 4, 4))
    end = 8 + whole
    _cut(content, 0, end)
    kept = b"".join(_webp_chunks(content, end))
    yield b"RIFF" + struct.pack("<I", len(kept) + 4) + b"WEBP" + kept


def _webp_chunks(content: bytes, end: int) -> Iterator[bytes]:
    at = 12
    while at < end:
        name = _cut(content, at, 4)
        (size,) = struct.unpack("<I", _cut(content, at + 4, 4))
        chunk = _cut(content, at, 8 + size) + b"\0" * (size % 2)
        if name == b"VP8X":
            chunk = chunk[:8] + bytes([chunk[8] & ~WEBP_DESCRIBED]) + chunk[9:]
        if name in WEBP_CHUNKS:
            yield chunk
        at += len(chunk)


def _gif(content: bytes) -> Iterator[bytes]:
    at = 13 + _colours(content[10])
    yield _cut(content, 0, at)
    while content[at] != 0x3B:
        start = at
        if content[at] == 0x2C:
            at += 10 + _colours(content[at + 9]) + 1
            at = _after_blocks(content, at)
            yield content[start:at]
            continue
        if content[at] != 0x21:
            raise ValueError("it is damaged")
        label, about = content[at + 1], content[at + 3 : at + 14]
        at = _after_blocks(content, at + 2)
        if label in (0xF9, 0x01) or (label == 0xFF and about in GIF_APPLICATIONS):
            yield content[start:at]
    yield b";"


def _colours(flags: int) -> int:
    """The bytes of a colour table."""
    return 3 * 2 ** ((flags & 7) + 1) if flags & 0x80 else 0


def _after_blocks(content: bytes, at: int) -> int:
    while content[at]:
        at += 1 + content[at]
    return at + 1


KINDS: tuple[tuple[re.Pattern[bytes], str, Callable[[bytes], Iterator[bytes]]], ...] = (
    (re.compile(rb"\xff\xd8\xff"), "jpg", _jpeg),
    (re.compile(re.escape(PNG)), "png", _png),
    (re.compile(rb"GIF8[79]a"), "gif", _gif),
    (re.compile(rb"(?s)RIFF....WEBP"), "webp", _webp),
)
