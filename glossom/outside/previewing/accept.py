"""The one thing that a page of the preview may have done: a suggestion accepted."""

from __future__ import annotations

import hmac
import json
import re
import secrets
import threading
from collections.abc import Callable, Sequence
from email.message import Message

from glossom.faults import Fault
from glossom.outside.previewing.answer import Answer
from glossom.outside.previewing.telling import plain

TOKEN = "X-Glossom-Token"  # noqa: S105 (the name of a header)
"""The header that carries the token: to our own pages with their notes, and back with what they ask for."""
BODY_BYTES = 4_096
"""{"id": "…"} with an id of 80 bytes takes 100."""
JSON = "application/json"

_JSON_TYPE = re.compile(r'application/json(?:\s*;\s*charset="?utf-8"?)?\s*', re.IGNORECASE)
_LENGTH = re.compile(r"[0-9]{1,9}")

Accept = Callable[[str], tuple[str, Sequence[Fault]]]
"""Accepts the suggestion with this id: what was done, in words; or nothing, and the faults that were in the way."""


class Acceptance:
    """Accepts suggestions, one after the other, for those pages that know this run's token."""

    def __init__(self, accept: Accept) -> None:
        self.token = secrets.token_urlsafe(32)
        self._accept = accept
        self._one = threading.Lock()

    def length(self, headers: Message, origin: str) -> int | None:
        """How many bytes of body are to be read; None for a request that is not our own page's.

        origin: ours, as the page that asks must have it. Every header that counts must be there once.
        """
        known = (
            headers.get_all("Origin", []) == [origin]
            and headers.get("Sec-Fetch-Site", "same-origin") == "same-origin"
            and self._is_token(headers.get_all(TOKEN, []))
            and _JSON_TYPE.fullmatch("\n".join(headers.get_all("Content-Type", [])))
            and "Transfer-Encoding" not in headers
        )
        length = "\n".join(headers.get_all("Content-Length", []))
        if not known or not _LENGTH.fullmatch(length) or int(length) > BODY_BYTES:
            return None
        return int(length)

    def answer(self, body: bytes) -> Answer | None:
        """What came of it; None where the body asks for nothing that we know."""
        suggestion = _id_in(body)
        if suggestion is None:
            return None
        with self._one:
            said, faults = self._accept(suggestion)
        told = {"ok": not faults, "said": said, "faults": plain(faults)}
        return Answer(200, JSON, json.dumps(told).encode())

    def _is_token(self, given: Sequence[str]) -> bool:
        return len(given) == 1 and hmac.compare_digest(given[0].encode(), self.token.encode())


def _id_in(body: bytes) -> str | None:
    try:
        asked = json.loads(body.decode())
    except (ValueError, RecursionError):  # no UTF-8, no JSON, or one that is nested beyond measure
        return None
    if not isinstance(asked, dict) or set(asked) != {"id"}:
        return None
    name = asked["id"]
    return name if isinstance(name, str) and name.isprintable() else None  # half a surrogate pair is not
