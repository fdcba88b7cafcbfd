"""The encoding that a server names."""

from __future__ import annotations

import codecs
import re

CHARSET = re.compile(r"(?i)\bcharset\s*=\s*[\"']?\s*([\w.:-]+)")
AS_BROWSERS_READ = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252"}
BOMS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def in_utf8(content: bytes, content_type: str) -> bytes:
    """The same text as UTF-8, where `Content-Type` names the encoding that it is in; else the bytes as they are.

    A text that is UTF-8 stays as it is, whatever the server says, and so does one that begins with its own mark: both
    cannot be by chance. What is not in the named encoding is left to whoever guesses.
    """
    named = CHARSET.search(content_type)
    if not named or content.startswith(BOMS) or _is(content, "utf-8"):
        return content
    label = AS_BROWSERS_READ.get(named[1].lower(), named[1])
    try:
        known = codecs.lookup(label)
        if not getattr(known, "_is_text_encoding", True):  # rot13, zip and the like
            return content
        return content.decode(label).encode()
    except (LookupError, UnicodeError):
        return content


def _is(content: bytes, encoding: str) -> bool:
    try:
        content.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True
