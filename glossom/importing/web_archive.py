"""Web archives, as browsers save a page “in a single file”: the page in it, and its address.

MHTML: https://datatracker.ietf.org/doc/html/rfc2557. Safari's are a property list, in which the page and all that it
shows are dictionaries (WebMainResource, WebSubresources) of data, type, encoding and address.
"""

from __future__ import annotations

import re
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32

from glossom.importing.property_list import properties_of

OPENS = re.compile(rb"(?is)\A\s*(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*multipart/related\b")
HEAD = 4096  # bytes in which its headers say so
PAGES = ("text/html", "application/xhtml+xml")
PACKED, PLAIN = b"bplist", b"<?xml"
"""How a property list begins."""
SAFARI = b"WebMainResource"
"""What Safari calls the page in its archives."""


def is_archive(content: bytes) -> bool:
    """Whether the bytes are a web archive, as far as their beginning tells."""
    return bool(OPENS.match(content[:HEAD])) or _is_of_safari(content)


def _is_of_safari(content: bytes) -> bool:
    return (content.startswith(PACKED) and SAFARI in content) or (
        content.startswith(PLAIN) and SAFARI in content[:HEAD]
    )


def archived(content: bytes) -> tuple[bytes, str]:
    """The page in a web archive and its address; nothing for what the archive does not hold.

    The page is in UTF-8 where the archive says in which encoding it was, else as it was.
    """
    if _is_of_safari(content):
        return _of_safari(content)
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


def _of_safari(content: bytes) -> tuple[bytes, str]:
    page = properties_of(content).get(SAFARI.decode())
    held, charset, address = (
        page.get(f"WebResource{name}") if isinstance(page, dict) else None
        for name in ("Data", "TextEncodingName", "URL")
    )
    if not isinstance(held, bytes):
        return b"", ""
    return _in_utf_8(held, charset if isinstance(charset, str) else ""), address if isinstance(address, str) else ""


def _in_utf_8(held: bytes, charset: str) -> bytes:
    try:
        return held.decode(charset).encode() if charset else held
    except (LookupError, UnicodeError):
        return held


def _header(part: Message, name: str) -> str:
    return "".join(str(part.get(name) or "").split())
