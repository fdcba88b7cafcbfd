"""Web archives (MHTML), as browsers save a page “in a single file”: the page in it, and its address.

https://datatracker.ietf.org/doc/html/rfc2557
"""

from __future__ import annotations

import re
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32

OPENS = re.compile(rb"(?is)\A\s*(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*multipart/related\b")
HEAD = 4096  # bytes in which its headers say so
PAGES = ("text/html", "application/xhtml+xml")


def is_archive(content: bytes) -> bool:
    """Whether the bytes begin as a web archive does."""
    return bool(OPENS.match(content[:HEAD]))


def archived(content: bytes) -> tuple[bytes, str]:
    """The page in a web archive and its address; nothing for what the archive does not hold.

    The page is in UTF-8 where the archive says in which encoding it was, else as it was.
    """
    try:
        message = BytesParser(policy=compat32).parsebytes(content)
        page = next((part for part in message.walk() if part.get_content_type() in PAGES), None)
    except RecursionError:  # parts within parts, hundreds of times
        page = None
    if page is None:
        return b"", ""
    held = page.get_payload(decode=True)
    address = _header(message, "Snapshot-Content-Location") or _header(page, "Content-Location")
    return _in_utf_8(held, page.get_content_charset("")) if isinstance(held, bytes) else b"", address


def _in_utf_8(held: bytes, charset: str) -> bytes:
    try:
        return held.decode(charset).encode() if charset else held
    except (LookupError, UnicodeError):
        return held


def _header(part: Message, name: str) -> str:
    return "".join(str(part.get(name) or "").split())
