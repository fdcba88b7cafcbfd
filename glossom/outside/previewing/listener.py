"""One address of the preview's server: who may ask, how much, and how an answer goes out.

Other web sites must learn nothing, and other machines may read pages only.
"""

from __future__ import annotations

import io
import ipaddress
import json
import os
import re
import socket
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

from glossom.outside.previewing.accept import JSON, TOKEN, Acceptance
from glossom.outside.previewing.answer import (
    HTML,
    NOTHING,
    TYPES,
    Answer,
    answer,
    missing,
    news,
    published,
    with_script,
)
from glossom.outside.previewing.screen import Screen, View
from glossom.outside.previewing.telling import state

REQUEST_BYTES = 32_768
"""Request line and headers together; browsers send less than 2,000."""
PATIENCE = 15.0
"""Seconds in which a request must have come in, or an answer gone out."""
CONNECTIONS = 128
STREAMS = 64
"""Open pages that are told of changes; a hidden tab closes its stream (reload.js)."""
HEARTBEAT = 5.0
"""Seconds after which a silent stream is written to, so that one whose reader has gone is noticed."""

OWN = "/_glossom/"
SCRIPTS = tuple(Path(__file__).parent.glob("*.js"))
"""What runs in the preview's pages: reload.js in each, the others when it asks for them."""

_RANGE = re.compile(r"bytes=(\d{0,15})-(\d{0,15})")


class Overlong(ConnectionError):
    """A request of more than REQUEST_BYTES."""


class Listener(ThreadingHTTPServer):
    """One address and port; a thread a connection, up to CONNECTIONS of them."""

    daemon_threads = True
    request_queue_size = 128
    allow_reuse_address = os.name != "nt"  # there it would let two programs share the port

    def __init__(self, address: str, port: int, screen: Screen, acceptance: Acceptance | None) -> None:
        self.address_family = socket.AF_INET6 if ":" in address else socket.AF_INET
        self.screen = screen
        self.acceptance = acceptance
        self.scripts = {script.name: script.read_bytes() for script in SCRIPTS}
        self.allowed: frozenset[str] = frozenset()
        self.connections = threading.BoundedSemaphore(CONNECTIONS)
        self.streams = threading.BoundedSemaphore(STREAMS)
        super().__init__((address, port), Handler)

    def server_bind(self) -> None:
        """Binds; http.server's own would also ask the network for a name of this machine, which may take seconds."""
        exclusive = getattr(socket, "SO_EXCLUSIVEADDRUSE", None)
        if exclusive is not None:
            self.socket.setsockopt(socket.SOL_SOCKET, exclusive, 1)
        if self.allow_reuse_address:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if self.address_family == socket.AF_INET6:
            self.socket.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = str(self.server_address[0]), int(self.server_address[1])

    def process_request(self, request: Any, client_address: Any) -> None:
        """Takes the connection, or drops it where there are too many."""
        if self.connections.acquire(blocking=False):
            super().process_request(request, client_address)
        else:
            self.shutdown_request(request)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """What the connection's thread does."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self.connections.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Says nothing of a browser that went away; anything else is our bug and is shown."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)


# ---------------------------------------------------------------- one connection


class _Patient(io.RawIOBase):
    """Reads a connection, so long and so much as one request may take."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self.renew()

    def renew(self) -> None:
        """A new request begins."""
        self._until = time.monotonic() + PATIENCE
        self._left = REQUEST_BYTES

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        """As io wants it. Raises TimeoutError and Overlong."""
        if self._left <= 0:
            raise Overlong
        remaining = self._until - time.monotonic()
        if remaining <= 0:
            raise TimeoutError
        self._connection.settimeout(remaining)
        count = self._connection.recv_into(memoryview(buffer)[: self._left])
        self._left -= count
        return count


class Handler(BaseHTTPRequestHandler):
    """Answers GET and HEAD, and the one POST; refuses all else, always with 404."""

    protocol_version = "HTTP/1.1"
    server_version = "glossom"
    sys_version = ""
    disable_nagle_algorithm = True  # head and body are two writes; the second would wait for the first's receipt
    server: Listener
    # What a refusal looks at may not be read yet when it is made.
    command = requestline = ""
    request_version = protocol_version

    def setup(self) -> None:
        """Puts our patience between the connection and the parser."""
        super().setup()
        self._patient = _Patient(self.connection)
        self.rfile.close()
        self.rfile = io.BufferedReader(self._patient)

    def handle_one_request(self) -> None:
        """One request, within its bounds."""
        self._patient.renew()
        try:
            super().handle_one_request()
        except Overlong:
            self._refuse()

    def do_GET(self) -> None:
        """A page, a file, or one of the preview's own addresses."""
        self.connection.settimeout(PATIENCE)
        if self.headers.get("Content-Length") or self.headers.get("Transfer-Encoding"):
            self.close_connection = True  # the body is not read, and must not be taken for the next request
        if not self._is_for_us():
            self._refuse()
        elif self.path.startswith(OWN):
            self._answer_own()
        else:
            self._send_ranged(self._page(answer(self.server.screen.view, self.path)))

    do_HEAD = do_GET  # noqa: N815

    def do_POST(self) -> None:
        """Accepts a suggestion, for a page of our own on this machine that knows the token."""
        self.connection.settimeout(PATIENCE)
        self.close_connection = True
        acceptance = self.server.acceptance
        if not acceptance or self.path != OWN + "accept" or not self._is_for_us() or not self._is_from_this_machine():
            self._refuse()
            return
        length = acceptance.length(self.headers, self._origin)
        body = b"" if length is None else self.rfile.read(length)
        found = acceptance.answer(body) if len(body) == length else None
        self._send(found or NOTHING, {"Connection": "close"})

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """What http.server cannot read or does not know is refused like the rest."""
        self._refuse()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Nothing: the terminal is for faults."""

    def _is_for_us(self) -> bool:
        """Whether the browser asked for this server by a name that we know (a web site's own name may lead here)."""
        names = self.headers.get_all("Host", [])
        return len(names) == 1 and names[0].lower() in self.server.allowed

    def _is_from_us(self) -> bool:
        """Whether no page of another origin asks. Browsers leave Origin out where a page asks its own server."""
        origins = self.headers.get_all("Origin", [])
        known = not origins or origins == [self._origin]
        return known and self.headers.get("Sec-Fetch-Site", "none") in ("same-origin", "none")

    def _is_from_this_machine(self) -> bool:
        """Whether nobody else on the network asks: with --host they read pages, and no more."""
        return ipaddress.ip_address(self.client_address[0]).is_loopback

    @property
    def _origin(self) -> str:
        return f"http://{self.headers['Host'].lower()}"

    def _page(self, found: Answer) -> Answer:
        if found.type != HTML or found.location:
            return found
        return Answer(found.status, found.type, with_script(found))

    # -------- the preview's own addresses

    def _answer_own(self) -> None:
        path, _, query = self.path.removeprefix(OWN).partition("?")
        view = self.server.screen.view
        if not self._is_from_us():
            self._refuse()
        elif path in self.server.scripts:
            self._send(Answer(200, TYPES[".js"], self.server.scripts[path]))
        elif path == "state":
            self._send(Answer(200, JSON, state(view).encode()))
        elif path == "page" and self._is_from_this_machine():
            self._send_notes(view, query)
        elif path == "events" and self.command == "GET" and self.server.streams.acquire(blocking=False):
            try:
                with self.server.screen.opened(_asked(query, "page", "/")):
                    self._stream(query)
            finally:
                self.server.streams.release()
        else:
            self._send(self._page(missing(view)))

    def _send_notes(self, view: View, query: str) -> None:
        """What stands beside a page in the overlay, and the token with which it may accept a suggestion."""
        if view.built is None or view.built.inspect is None:
            self._refuse()
            return
        page = published(view.built, _asked(query, "path", "/"))
        notes = {**view.built.inspect(page, view.faults), "failed": view.failed}
        acceptance = self.server.acceptance
        self._send(Answer(200, JSON, json.dumps(notes).encode()), {TOKEN: acceptance.token} if acceptance else None)

    def _stream(self, query: str) -> None:
        """Tells a page of changes until it or the server goes."""
        page, seen = _asked(query, "page", "/"), _asked(query, "seen")
        every = bool(_asked(query, "every"))
        self.close_connection = True
        self._send_head(200, "text/event-stream", {"Connection": "close"})
        view = self.server.screen.view
        self._tell("faults", state(view))
        if answer(view, page).digest != seen:
            self._tell("reload", "{}")
        while (latest := self.server.screen.wait(view, HEARTBEAT)) is not None:
            if latest is view:
                self.wfile.write(b":\n\n")
            else:
                self._tell_difference(view, latest, page, every=every)
            view = latest

    def _tell_difference(self, before: View, after: View, page: str, *, every: bool) -> None:
        if after.faults != before.faults:
            self._tell("faults", state(after))
        word = news(before, after, page)
        if word:
            self._tell(word, json.dumps({"seen": answer(after, page).digest}))
        elif every and after.built is not before.built:
            self._tell("built", "{}")  # the page reads as before; what stands beside it may not

    def _tell(self, event: str, text: str) -> None:
        self.wfile.write(f"event: {event}\ndata: {text}\n\n".encode())

    # -------- what goes out

    def _send_ranged(self, found: Answer) -> None:
        """The answer, or the one part of it that is asked for; several parts at once are answered with the whole."""
        wanted = _RANGE.fullmatch(self.headers.get("Range", ""))
        if not wanted or wanted.group() == "bytes=-" or found.status != 200 or self.headers.get("If-Range"):
            self._send(found)
            return
        size = len(found.body)
        start, end = _bounds(wanted.group(1), wanted.group(2), size)
        if start >= end:
            self._send(Answer(416, "text/plain; charset=utf-8", b""), {"Content-Range": f"bytes */{size}"})
        else:
            part = Answer(206, found.type, found.body[start:end])
            self._send(part, {"Content-Range": f"bytes {start}-{end - 1}/{size}"})

    def _refuse(self) -> None:
        """The answer to what we do not want to know. It tells nothing of the site: a stranger may be asking."""
        self.close_connection = True
        self._send(NOTHING, {"Connection": "close"})

    def _send(self, found: Answer, more: dict[str, str] | None = None) -> None:
        headers = {"Content-Length": str(len(found.body)), "Accept-Ranges": "bytes", **(more or {})}
        if found.location:
            headers["Location"] = found.location
        if found.type == "image/svg+xml":
            headers["Content-Security-Policy"] = "script-src 'none'"  # a picture, also when it is opened by itself
        self._send_head(found.status, found.type, headers)
        if self.command != "HEAD":
            self.wfile.write(found.body)

    def _send_head(self, status: int, kind: str, headers: dict[str, str]) -> None:
        self.send_response(status)
        always = {
            "Content-Type": kind,
            "Cache-Control": "no-store",
            "Cross-Origin-Resource-Policy": "same-origin",
            "X-Content-Type-Options": "nosniff",
        }
        for name, value in (always | headers).items():
            self.send_header(name, value)
        self.end_headers()


def _bounds(first: str, last: str, size: int) -> tuple[int, int]:
    """The half-open part of `size` bytes that `bytes=first-last` names; empty where there is none."""
    if not first:
        return max(0, size - int(last)), size
    return int(first), min(size, int(last) + 1) if last else size


def _asked(query: str, name: str, default: str = "") -> str:
    """What a query says of a name; the default where it does not, or where it is no query of ours."""
    try:
        return parse_qs(query, max_num_fields=4).get(name, [default])[0]
    except ValueError:  # more fields than that
        return default
