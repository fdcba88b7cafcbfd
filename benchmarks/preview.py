"""How soon a saved change is told to an open page, by the event stream that the preview itself has for this.

Ours is a stream of server-sent events; Hugo's is LiveReload, over a WebSocket. What is measured is from the moment
before the file is written to the moment when the word to load the page again has been read, if the page then shows the
change. A word that comes too early (Hugo may say it while a file is half written) is passed over.
"""

from __future__ import annotations

import re
import socket
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from statistics import median, quantiles
from time import monotonic, perf_counter, sleep
from typing import IO
from urllib.request import urlopen

from benchmarks.edits import Desk, Editions, Witness
from benchmarks.generators import Generator
from benchmarks.stopwatch import Command, CommandFailed, Scale, cpu_of, start

PATIENCE = 120.0
"""Seconds for a preview to start, and for a word to come."""
REST = 0.5
"""Seconds between a word and the next save: an editor does not type faster, and search indexing begins later."""
LOOK = 0.02
"""Seconds between two looks whether the preview has started."""
ADDRESS = re.compile(rb"https?://(?:127\.0\.0\.1|localhost):(\d+)/")


@dataclass(frozen=True, slots=True)
class Latency:
    """Of many saves: seconds to the word (median, 95th percentile), processor seconds of one, memory at the peak."""

    median_s: float
    p95_s: float
    cpu_s: float
    peak_mib: float | None


@dataclass(frozen=True, slots=True)
class Shown:
    """A preview at work, and an article's page in it."""

    process: int
    address: str
    told: Callable[[], None]
    """Comes back when the preview has said to load the page again."""

    def page(self) -> str:
        """The page, loaded now."""
        with urlopen(self.address, timeout=PATIENCE) as answer:
            text: str = answer.read().decode()
        return text


def latency(
    generator: Generator, command: Command, desk: Desk, editions: Editions, case: str, saves: int
) -> tuple[Latency, Editions]:
    """Makes so many changes of one kind below a running preview. Raises CommandFailed where it says nothing."""
    seconds = []
    try:
        with _running(generator, command, _witness(desk, case, editions.next(case))) as shown:
            scale, used = Scale(shown.process), cpu_of(shown.process)
            for _ in range(saves):
                editions = editions.next(case)
                began = perf_counter()
                generator.change(desk, command.folder, case, editions)
                seconds.append(_seen(shown, _witness(desk, case, editions)) - began)
                sleep(REST)
            cost = (cpu_of(shown.process) - used) / saves
            peak = scale.peak() or None
    except OSError as slip:
        raise CommandFailed(f"the preview of {generator.name} does not tell of the edit '{case}': {slip}") from slip
    return Latency(median(seconds), _p95(seconds), cost, peak), editions


def _seen(shown: Shown, witness: Witness) -> float:
    """When the word came after which the page has the change."""
    while True:
        shown.told()
        at = perf_counter()
        if witness.text in shown.page():
            return at


def _witness(desk: Desk, case: str, editions: Editions) -> Witness:
    witness = desk.witness(case, editions)
    if witness is None:
        raise CommandFailed(f"no article shows the edit '{case}'")
    return witness


def _p95(seconds: Sequence[float]) -> float:
    return quantiles(seconds, n=20, method="inclusive")[-1] if len(seconds) > 1 else seconds[0]


@contextmanager
def _running(generator: Generator, command: Command, witness: Witness) -> Iterator[Shown]:
    """The preview, with the page of the witness open."""
    page = f"/articles/{witness.piece.slug}/"
    ours = generator.family == "glossom"
    words = ("serve", "--no-open", "--port", "0") if ours else ("server", "--bind", "127.0.0.1", "--port", _free_port())
    program = command.words[: len(command.words) - len(generator.call)]
    with tempfile.TemporaryFile() as said:
        child = start(replace(command, words=(*program, *words)), said.fileno())
        try:
            port = _port(said, child.poll)
            with socket.create_connection(("127.0.0.1", port), PATIENCE) as line:
                told = _events(line, page) if ours else _live_reload(line)
                shown = Shown(child.pid, f"http://127.0.0.1:{port}{page}", told)
                shown.page()  # Hugo makes anew what has been looked at
                yield shown
        finally:
            child.terminate()
            child.wait()


def _free_port() -> str:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return str(server.getsockname()[1])


def _port(said: IO[bytes], ended: Callable[[], int | None]) -> int:
    """The port that a preview names as soon as it has built."""
    deadline = monotonic() + PATIENCE
    while monotonic() < deadline and ended() is None:
        said.seek(0)
        found = ADDRESS.search(said.read())
        if found:
            return int(found[1])
        sleep(LOOK)
    said.seek(0)
    raise CommandFailed(f"the preview did not start: {said.read().decode('utf-8', 'replace')}")


def _asked(line: socket.socket, path: str, *headers: str) -> IO[bytes]:
    """The answer to a request, from behind its head."""
    host = f"127.0.0.1:{line.getpeername()[1]}"
    line.sendall("\r\n".join([f"GET {path} HTTP/1.1", f"Host: {host}", *headers, "", ""]).encode())
    answer = line.makefile("rb")
    while answer.readline().strip():
        pass
    return answer


def _events(line: socket.socket, page: str) -> Callable[[], None]:
    """Ours. The stream begins with a word for a page that it has not seen, as this one is."""
    answer = _asked(line, f"/_glossom/events?page={page}&seen=nothing", "Accept: text/event-stream")

    def told() -> None:
        for row in answer:
            if row == b"event: reload\n":
                return
        raise CommandFailed("the preview ended its stream")

    told()
    return told


def _live_reload(line: socket.socket) -> Callable[[], None]:
    """Hugo's: a WebSocket that greets and then says `reload`. What comes from a server is not masked (RFC 6455)."""
    key = "Z2xvc3NvbSBtZWFzdXJlcw=="
    upgrade = ("Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13", f"Sec-WebSocket-Key: {key}")
    answer = _asked(line, "/livereload", *upgrade, f"Origin: http://127.0.0.1:{line.getpeername()[1]}")
    greeting = b'{"command":"hello","protocols":["http://livereload.com/protocols/official-7"]}'
    line.sendall(bytes([0x81, 0x80 | len(greeting)]) + bytes(4) + greeting)  # masked with zeros
    while b'"hello"' not in _frame(answer):  # before it greets, it may not yet count us among those to be told
        pass

    def told() -> None:
        while b'"reload"' not in _frame(answer):
            pass

    return told


def _frame(answer: IO[bytes]) -> bytes:
    head = answer.read(2)
    if len(head) < 2:
        raise CommandFailed("the preview ended its stream")
    size = head[1] & 0x7F
    if size == 126:
        size = int.from_bytes(answer.read(2))
    return answer.read(size)
