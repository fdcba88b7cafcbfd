"""Mails, as mail programs save them (`.eml`): the text in one, as a page or with its head.

https://datatracker.ietf.org/doc/html/rfc5322
"""

from __future__ import annotations

import re
from contextlib import suppress
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from html import escape

from glossom.importing.web_archive import PAGES

FIELD = re.compile(rb"([\w-]+):[^\n]*\n(?:[ \t][^\n]*\n)*")
HEAD = 65_536  # bytes in which its fields stand; relays add many
NEEDED = frozenset((b"from", b"subject"))
SENT = frozenset((b"mime-version", b"message-id", b"received"))
"""Fields that mail programs write, and nobody who copies a mail's head."""
SHOWN = ("From", "Date", "To", "Subject")


def is_mail(content: bytes) -> bool:
    """Whether the bytes begin as a saved mail does."""
    names: set[bytes] = set()
    at, head = 0, content[:HEAD].replace(b"\r\n", b"\n")
    while found := FIELD.match(head, at):
        names.add(found[1].lower())
        at = found.end()
    return names >= NEEDED and bool(names & SENT)


def mailed(content: bytes) -> tuple[bytes, bool]:
    """The text of a mail in UTF-8, and whether it is a page; nothing where there is no text in it.

    A page gets the subject for its title; a plain text stands below the head of the mail, as it does where a mail is
    forwarded.
    """
    try:
        message = BytesParser(policy=compat32).parsebytes(content)
        parts = [part for part in message.walk() if part.get_content_disposition() != "attachment"]
    except RecursionError:  # parts within parts, hundreds of times
        return b"", False
    page = next((_text(part) for part in parts if part.get_content_type() in PAGES), "")
    if page:
        return f"<html><title>{escape(_field(message, 'Subject'))}</title>{page}".encode(), True
    text = next((_text(part) for part in parts if part.get_content_type() == "text/plain"), "")
    head = "".join(f"{name}: {value}\n" for name in SHOWN if (value := _field(message, name)))
    return (f"{head}\n{text}".encode("utf-8", "replace") if text.strip() else b""), False


def _text(part: Message) -> str:
    held = part.get_payload(decode=True)
    if not isinstance(held, bytes):
        return ""
    try:
        return held.decode(part.get_content_charset("utf-8"))
    except (LookupError, UnicodeError):
        return held.decode("cp1252", "replace")


def _field(message: Message, name: str) -> str:
    """A field of the head on one line, its words decoded."""
    written = str(message.get(name) or "")
    with suppress(HeaderParseError, LookupError, ValueError):
        written = str(make_header(decode_header(written)))
    return " ".join(written.split())
