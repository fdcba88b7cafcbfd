"""Asking a server byte by byte, as a browser would not: for the tests of the preview."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Self
from urllib.parse import quote

WAIT = 10.0  # seconds after which a test gives up; nothing waits so long when all is well


@dataclass(frozen=True)
class Reply:
    status: int
    headers: Mapping[str, str]
    body: bytes


class Line:
    """One connection. `ask` sends a request and reads the reply; `send` sends bytes as they are."""

    def __init__(self, port: int, host: str = "127.0.0.1") -> None:
        self.port = port
        self.socket = socket.create_connection((host, port), timeout=WAIT)
        self.file = self.socket.makefile("rb")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, slip: BaseException | None, at: TracebackType | None) -> None:
        self.file.close()
        self.socket.close()

    def send(self, raw: bytes) -> None:
        self.socket.sendall(raw)

    def ask(self, target: str, headers: Mapping[str, str] | None = None, method: str = "GET") -> Reply:
        lines = {"Host": f"127.0.0.1:{self.port}"} | dict(headers or {})
        head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
        self.send(f"{method} {target} HTTP/1.1\r\n{head}\r\n".encode())
        return self.read(method)

    def read(self, method: str = "GET") -> Reply:
        first = self.file.readline()
        if not first:
            raise ConnectionError
        headers = dict(self._headers())
        length = 0 if method == "HEAD" else int(headers.get("content-length", "0"))
        return Reply(int(first.split()[1]), headers, self.file.read(length))

    def _headers(self) -> Iterator[tuple[str, str]]:
        while (line := self.file.readline().decode().strip()) != "":
            name, _, value = line.partition(":")
            yield name.lower(), value.strip()


def ask(port: int, target: str, headers: Mapping[str, str] | None = None, method: str = "GET") -> Reply:
    with Line(port) as line:
        return line.ask(target, headers, method)


@dataclass(frozen=True)
class Event:
    name: str
    text: str

    @property
    def value(self) -> dict[str, object]:
        read = json.loads(self.text)
        assert isinstance(read, dict)
        return read


class Events(Line):
    """An open page's stream of events."""

    def __init__(self, port: int, page: str, seen: str, *, every: bool = False) -> None:
        super().__init__(port)
        asked = f"/_glossom/events?page={quote(page, safe='')}&seen={seen}"
        self.reply = self.ask(asked + ("&every=1" if every else ""))

    def next(self) -> Event:
        """The next event; raises TimeoutError when none comes."""
        name = text = ""
        until = time.monotonic() + WAIT
        while time.monotonic() < until:
            line = self.file.readline().decode()
            if not line:
                raise ConnectionError
            field, _, value = line.rstrip("\n").partition(": ")
            if field == "event":
                name = value
            elif field == "data":
                text = value
            elif not line.strip() and name:
                return Event(name, text)
        raise TimeoutError


def seen_in(page: bytes) -> str:
    """What a page's script says that the page has seen."""
    return page.decode().partition("/_glossom/reload.js?seen=")[2].partition('"')[0]
