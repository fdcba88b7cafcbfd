"""Servers of our own on this machine, which answer as they are told: for the tests of all that asks the network."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

Respond = Callable[[str], bytes | Iterable[bytes]]
"""The whole answer, status line included, to a request for a path with its query; at once or in pieces."""

HELLO = b"\x16"  # the first byte of a client that wants to speak TLS


@dataclass
class Web:
    """A server that is up. `asked`: the requests that came, whole."""

    port: int
    asked: list[str] = field(default_factory=list)

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def targets(self) -> list[str]:
        return [request.split(" ")[1] for request in self.asked]

    def header(self, name: str, at: int = -1) -> str:
        lines = (line.partition(": ") for line in self.asked[at].split("\r\n")[1:])
        return next((value for key, _, value in lines if key.lower() == name.lower()), "")


def answer(body: str | bytes = b"", status: int = 200, length: int | None = None, **headers: str) -> bytes:
    """An answer of HTTP; `content_type="text/html"` becomes a header. length: said, where it differs from the truth."""
    content = body.encode() if isinstance(body, str) else body
    lines = {name.replace("_", "-").title(): value for name, value in headers.items()}
    lines["Content-Length"] = str(len(content) if length is None else length)
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"HTTP/1.1 {status} Told\r\n{head}\r\n".encode() + content


def pages(by_target: Mapping[str, bytes | list[bytes]]) -> Respond:
    """Answers by target; of a list one after the other, the last again and again; 404 for all else."""

    def respond(target: str) -> bytes:
        said = by_target.get(target, answer("no such page", 404))
        if isinstance(said, list):
            return said.pop(0) if len(said) > 1 else said[0]
        return said

    return respond


@contextmanager
def serving(
    respond: Respond, *, after: threading.Event | None = None, tls: ssl.SSLContext | None = None
) -> Iterator[Web]:
    """A server on this machine, one connection after the other. after: it answers only once this is set."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        web = Web(door.getsockname()[1])
        ended = threading.Event()

        def serve() -> None:
            while not ended.is_set():
                try:
                    line, _ = door.accept()
                except OSError:
                    return
                with line, suppress(OSError):  # the client may not like our certificate
                    _converse(tls.wrap_socket(line, server_side=True) if tls else line, web, respond, after)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        try:
            yield web
        finally:
            ended.set()
            if after:
                after.set()
            socket.create_connection(("127.0.0.1", web.port)).close()
            thread.join()


def _converse(line: socket.socket, web: Web, respond: Respond, after: threading.Event | None) -> None:
    request = b""
    while b"\r\n\r\n" not in request and request[:1] != HELLO:
        try:
            piece = line.recv(65536)
        except OSError:
            return
        if not piece:
            return
        request += piece
    web.asked.append(request.decode("latin-1"))
    if after:
        after.wait()
    said = respond(request.decode("latin-1").split(" ")[1] if request[:1] != HELLO else "")
    try:
        for piece in (said,) if isinstance(said, bytes) else said:
            line.sendall(piece)
    except OSError:  # who asked has heard enough
        return
