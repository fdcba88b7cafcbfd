"""The preview's server: who may ask, how much, and how an answer goes out. Other web sites must learn nothing."""

from __future__ import annotations

import errno
import io
import json
import os
import re
import socket
import sys
import threading
import time
from collections.abc import Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.parse import parse_qs

from glossom.faults import Fault, Faulty
from glossom.outside.addresses import LOOPBACK, address_of, bracketed, not_here
from glossom.outside.answer import HTML, NOTHING, Answer, answer, missing, news, with_script
from glossom.outside.screen import Screen, View

PORT = 8000
TRIES = 20
"""Ports that are tried, one after the other."""
REQUEST_BYTES = 32_768
"""Request line and headers together; browsers send less than 2,000."""
PATIENCE = 15.0
"""Seconds in which a request must have come in, or an answer gone out."""
CONNECTIONS = 128
STREAMS = 64
"""Open pages that are told of changes; a hidden tab closes its stream (reload.js)."""
HEARTBEAT = 5.0
"""Seconds after which a silent stream is written to, so that one whose reader has gone is noticed."""
CLOSING = 0.05
"""Seconds until a listener notices that it is to end."""

OWN = "/_glossom/"
SCRIPT = Path(__file__).with_name("reload.js")

_RANGE = re.compile(r"bytes=(\d{0,15})-(\d{0,15})")


class Overlong(ConnectionError):
    """A request of more than REQUEST_BYTES."""


# ---------------------------------------------------------------- opening and closing


class Server:
    """Listens on this machine alone, or on one more address that the editor named. Use it in `with`."""

    def __init__(self, listeners: Sequence[Listener], host: str) -> None:
        self.port = listeners[0].server_port
        self.host = host
        """The name or address that was added for other machines, or nothing."""
        self._listeners = listeners

    def address(self, base_path: str = "/", host: str = "127.0.0.1") -> str:
        """Where a browser finds the site."""
        return f"http://{bracketed(host)}:{self.port}{base_path}"

    def __enter__(self) -> Server:
        for listener in self._listeners:
            threading.Thread(target=listener.serve_forever, args=(CLOSING,), daemon=True).start()
        return self

    def __exit__(self, kind: type[BaseException] | None, slip: BaseException | None, at: TracebackType | None) -> None:
        for listener in self._listeners:
            listener.shutdown()
            listener.server_close()


def listen(screen: Screen, port: int = PORT, host: str = "") -> Server:
    """A server on `port`, or on the next free one, that shows `screen`; 0 takes any free port.

    host: one more name or address of this machine, for phones in the room. Raises Faulty where no port is free, and
    where `host` is no single address of this machine.
    """
    extra = address_of(host) if host and host not in LOOPBACK else ""
    taken: OSError | None = None
    for candidate in range(port, min(port + TRIES, 65_536)) if port else [0] * TRIES:
        try:
            return Server(_open(screen, candidate, extra, host), host if extra else "")
        except OSError as slip:
            if slip.errno == errno.EADDRNOTAVAIL:
                raise not_here(host) from slip
            taken = slip
    reason = taken.strerror if taken else "none was tried"
    raise Faulty(
        Fault(
            "no-free-port", f"no free port from {port} on: {reason}", hint="Choose another with --port, such as 8800."
        )
    )


def _open(screen: Screen, port: int, extra: str, host: str) -> list[Listener]:
    """Listeners on one port of 127.0.0.1, of ::1 where the machine has it, and of the extra address."""
    opened: list[Listener] = []
    try:
        opened.append(Listener("127.0.0.1", port, screen))
        port = opened[0].server_port
        if _has_ipv6():
            # A browser may take `localhost` for ::1: another program's server there would be shown instead of ours.
            opened.append(Listener("::1", port, screen))
        if extra:
            opened.append(Listener(extra, port, screen))
    except OSError:
        for listener in opened:
            listener.server_close()
        raise
    names = (*LOOPBACK, bracketed(host.lower())) if extra else LOOPBACK
    allowed = frozenset(f"{name}:{port}" for name in names) | (frozenset(names) if port == 80 else frozenset())
    for listener in opened:
        listener.allowed = allowed
    return opened


def _has_ipv6() -> bool:
    try:
        with socket.socket(socket.AF_INET6, socket.SOCK_STREAM) as probe:
            probe.bind(("::1", 0))
    except OSError:
        return False
    return True


class Listener(ThreadingHTTPServer):
    """One address and port; a thread a connection, up to CONNECTIONS of them."""

    daemon_threads = True
    request_queue_size = 128
    allow_reuse_address = os.name != "nt"  # there it would let two programs share the port

    def __init__(self, address: str, port: int, screen: Screen) -> None:
        self.address_family = socket.AF_INET6 if ":" in address else socket.AF_INET
        self.screen = screen
        self.script = SCRIPT.read_bytes()
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
    """Answers GET and HEAD; refuses all else, always with 404."""

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
        known = not origins or origins == [f"http://{self.headers['Host'].lower()}"]
        return known and self.headers.get("Sec-Fetch-Site", "none") in ("same-origin", "none")

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
        elif path == "reload.js":
            self._send(Answer(200, "text/javascript; charset=utf-8", self.server.script))
        elif path == "state":
            self._send(Answer(200, "application/json", state(view).encode()))
        elif path == "events" and self.command == "GET" and self.server.streams.acquire(blocking=False):
            try:
                self._stream(query)
            finally:
                self.server.streams.release()
        else:
            self._send(self._page(missing(view)))

    def _stream(self, query: str) -> None:
        """Tells a page of changes until it or the server goes."""
        asked = parse_qs(query, max_num_fields=4)
        page, seen = asked.get("page", ["/"])[0], asked.get("seen", [""])[0]
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
                self._tell_difference(view, latest, page)
            view = latest

    def _tell_difference(self, before: View, after: View, page: str) -> None:
        if after.faults != before.faults:
            self._tell("faults", state(after))
        word = news(before, after, page)
        if word:
            self._tell(word, json.dumps({"seen": answer(after, page).digest}))

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


def state(view: View) -> str:
    """The faults of the latest build as one line of JSON: {"ok": …, "faults": [{code, place, message, hint …}]}."""
    return json.dumps({"ok": not view.failed, "faults": [_plain(fault) for fault in view.faults]})


def _plain(fault: Fault) -> dict[str, object]:
    place = fault.place
    return {
        "code": fault.code,
        "severity": fault.severity,
        "message": fault.message,
        "hint": fault.hint,
        "place": str(place) if place else "",
        "line": place.line if place else 0,
        "column": place.column if place else 0,
        "length": place.length if place else 0,
        "source": place.source if place else "",
    }
