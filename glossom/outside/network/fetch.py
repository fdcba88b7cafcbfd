"""fetch(): one page or answer from the network, politely and within bounds. The address is untrusted, the answer too.

The host is resolved first, every address must be a public one, and the connection goes to that very address, so that
nothing can change between look and leap. Each redirect is looked at anew. Proxies of the environment are not used: a
proxy would resolve the name once more, elsewhere.
"""

from __future__ import annotations

import http.client
import io
import socket
import ssl
import time
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from typing import Any
from urllib.parse import urljoin

from glossom import __version__
from glossom.dataclass import dataclass
from glossom.faults import Fault, Faulty
from glossom.outside.network.destinations import (
    Destination,
    Resolve,
    destination,
    public_addresses,
    resolve_by_system,
    within,
)
from glossom.outside.network.robots import allows

NAME = "glossom"
PIECE = 64 * 1024
GZIP_OR_ZLIB = 47  # for zlib's `wbits`: whichever of the two the head says
REDIRECTS = frozenset((301, 302, 303, 307, 308))
BUSY = frozenset((429, 503))
GONE = frozenset((404, 410))


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """Within which bounds something is fetched."""

    contact: str = ""
    """Where who asks can be reached: an address for the User-Agent, the site's own."""
    accept: str = "*/*"
    robots: bool = True
    """Whether robots.txt is heeded: for pages; interfaces made for programs have rules of their own."""
    redirects: int = 5
    wire: int = 10_000_000
    """Bytes that may come over the network, all redirects and robots.txt included."""
    decoded: int = 50_000_000
    """Bytes that the answer may have once it is unpacked."""
    seconds: float = 20.0
    """For all of it, from looking up the name to the last byte."""
    resolve: Resolve = resolve_by_system
    loopback: bool = False
    """For tests alone: this machine's own addresses too, at any port."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer, whatever its status."""

    url: str
    """Where it was in the end, after redirects."""
    status: int
    headers: Mapping[str, str]
    """Names in small letters."""
    content: bytes
    """Unpacked."""


Heard = dict[str, Fetched]
"""What hosts answered when they were asked for robots.txt, by scheme, host and port: `https://example.org`."""


def agent(contact: str = "") -> str:
    """The User-Agent: the program, its version and whom to turn to."""
    about = f"+{contact}; annotated news for learners" if contact else "annotated news for learners"
    return f"{NAME}/{__version__} ({about})"


def fetch(url: str, rules: Rules = Rules(), heard: Heard | None = None) -> Fetched:
    """The page at this address. Raises Faulty where it cannot or may not be fetched, or the status is an error."""
    answer = ask(url, rules, heard)
    if answer.status in BUSY:
        raise Faulty(too_busy(answer))
    if answer.status in GONE:
        hint = "copy the address from the browser's address bar once more"
        raise Faulty(Fault("not-found", f"there is no page at {answer.url} (status {answer.status})", hint=hint))
    if answer.status != 200:
        raise Faulty(_web_error(answer.url, f"the server answers with status {answer.status}"))
    return answer


def ask(url: str, rules: Rules = Rules(), heard: Heard | None = None) -> Fetched:
    """The answer at this address, whatever its status, redirects followed.

    heard: what hosts have said in their robots.txt; those that are in it are not asked for it again, others are added.
    Raises Faulty: `bad-address`, `refused-address`, `robots`, `no-network`, `timed-out`, `insecure`, `web-error`.
    """
    budget = _Budget(rules.wire, time.monotonic() + rules.seconds)
    heard = {} if heard is None else heard
    for _ in range(rules.redirects + 1):
        to = destination(url, any_port=rules.loopback)
        if rules.robots:
            _heed_robots(to, rules, budget, heard)
        answer = _answer(to, rules, budget)
        where = answer.headers.get("location")
        if answer.status not in REDIRECTS or not where:
            return answer
        url = _joined(to.url, where)
    raise Faulty(_web_error(url, f"it has been passed on more than {rules.redirects} times"))


def too_busy(answer: Fetched) -> Fault:
    """Says that a server wants to be left alone, and for how long where it says so."""
    wait = retry_after(answer)
    hint = f"try again in {wait} seconds" if wait else "try again later"
    return Fault("too-busy", f"{answer.url} has too much to do (status {answer.status})", hint=hint)


def retry_after(answer: Fetched) -> int:
    """The seconds to wait that a server asks for; 0 where it does not say so in seconds."""
    said = answer.headers.get("retry-after", "").strip()
    return int(said) if said.isascii() and said.isdigit() and len(said) < 7 else 0


# ---------------------------------------------------------------- one request


@dataclass(slots=True)
class _Budget:
    """What is left of bytes and time, over all requests for one page."""

    bytes: int
    until: float
    """By the monotonic clock."""

    def seconds(self) -> float:
        """What is left of the time. Raises TimeoutError where nothing is."""
        left = self.until - time.monotonic()
        if left <= 0:
            raise TimeoutError("the time is up")
        return left


class _TooMuch(Exception):
    """More came than may."""


def _answer(to: Destination, rules: Rules, budget: _Budget) -> Fetched:
    """The answer to one request, no redirect followed. Raises Faulty."""
    try:
        with closing(_connected(to, rules, budget)) as line:
            line.settimeout(budget.seconds())
            line.sendall(_request(to, rules))
            response = http.client.HTTPResponse(_Wire(line, budget), method="GET")  # type: ignore[arg-type]
            response.begin()
            headers = {name.lower(): value for name, value in response.getheaders()}
            content = b"".join(_unpacked(_pieces(response), headers.get("content-encoding", ""), rules.decoded))
            return Fetched(to.url, response.status, headers, content)
    except TimeoutError as slip:
        hint = "try again later, or save the page in a browser and use the file"
        message = f"{to.url} did not come within {rules.seconds:g} seconds"
        raise Faulty(Fault("timed-out", message, hint=hint)) from slip
    except ssl.SSLError as slip:
        reason = getattr(slip, "verify_message", "") or slip.reason or str(slip)
        message = f"there is no safe connection to {to.name}: {_words(reason)}"
        hint = "look at the address in a browser; the clock of this computer must be right, too"
        raise Faulty(Fault("insecure", message, hint=hint)) from slip
    except _TooMuch as slip:
        raise Faulty(_web_error(to.url, str(slip))) from slip
    except (http.client.HTTPException, zlib.error, ValueError) as slip:
        raise Faulty(
            _web_error(to.url, f"the answer is damaged ({_words(str(slip)) or type(slip).__name__})")
        ) from slip
    except OSError as slip:
        message = f"{to.name} cannot be reached: {_words(slip.strerror or str(slip))}"
        raise Faulty(Fault("no-network", message, hint="is this computer online? Is the address right?")) from slip


def _connected(to: Destination, rules: Rules, budget: _Budget) -> socket.socket:
    """A connection to one of the host's own addresses, encrypted where the scheme says so. Raises OSError, Faulty."""
    addresses = public_addresses(to, within(budget.seconds(), rules.resolve), loopback=rules.loopback)
    line = _first_line(addresses, to.port, budget)
    if to.scheme == "http":
        return line
    try:
        line.settimeout(budget.seconds())
        return ssl.create_default_context().wrap_socket(line, server_hostname=to.host)
    except BaseException:
        line.close()
        raise


def _first_line(addresses: Iterable[str], port: int, budget: _Budget) -> socket.socket:
    """A connection to the first address that takes it; each may use its share of the time. Raises OSError."""
    left = list(addresses)
    while True:
        address = left.pop(0)
        try:
            # An address is no name: nothing is resolved here again.
            return socket.create_connection((address, port), timeout=budget.seconds() / (len(left) + 1))
        except OSError:
            if not left:
                raise


def _request(to: Destination, rules: Rules) -> bytes:
    headers = {
        "Host": to.name,
        "User-Agent": agent(rules.contact),
        "Accept": rules.accept,
        "Accept-Encoding": "gzip",
        "Connection": "close",
    }
    lines = "".join(f"{name}: {_header(value)}\r\n" for name, value in headers.items())
    return f"GET {to.target} HTTP/1.1\r\n{lines}\r\n".encode("ascii")


def _header(value: str) -> str:
    """The value on one line of ASCII, whatever a site's settings hold."""
    return "".join(char if " " <= char <= "~" else "?" for char in value)


class _Wire(io.RawIOBase):
    """What comes over a connection, as http.client reads it: no byte more and no second longer than the budget."""

    def __init__(self, line: socket.socket, budget: _Budget) -> None:
        self.line = line
        self.budget = budget

    def makefile(self, _mode: str) -> io.BufferedReader:
        """What http.client calls on a socket."""
        return io.BufferedReader(self, PIECE)

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: Any) -> int:
        """As io wants it. Raises TimeoutError, OSError, _TooMuch."""
        self.line.settimeout(self.budget.seconds())
        count = self.line.recv_into(buffer)
        self.budget.bytes -= count
        if self.budget.bytes < 0:
            raise _TooMuch("it is larger than may be fetched")
        return count


def _pieces(response: http.client.HTTPResponse) -> Iterator[bytes]:
    while piece := response.read(PIECE):
        yield piece
    if response.length:
        raise http.client.IncompleteRead(b"", response.length)


def _unpacked(pieces: Iterable[bytes], encoding: str, limit: int) -> Iterator[bytes]:
    """The pieces, decompressed as the server says. Raises _TooMuch, zlib.error, ValueError."""
    for part in _decoder(encoding.strip().lower())(pieces):
        limit -= len(part)
        if limit < 0:
            raise _TooMuch("unpacked it is larger than may be fetched")
        yield part


def _decoder(encoding: str) -> Callable[[Iterable[bytes]], Iterable[bytes]]:
    if encoding in ("", "identity"):
        return lambda pieces: pieces
    if encoding not in ("gzip", "x-gzip", "deflate"):
        raise ValueError(f"packed as {encoding}")
    return _unzip


def _unzip(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """A little at a time: a small piece may hold a thousand times its size. Raises zlib.error, ValueError."""
    box = zlib.decompressobj(wbits=GZIP_OR_ZLIB)
    begun = False
    for piece in pieces:
        rest, begun = piece, True
        while rest:
            if box.eof:  # gzip's parts may follow one another
                box = zlib.decompressobj(wbits=GZIP_OR_ZLIB)
            yield box.decompress(rest, PIECE)
            rest = box.unconsumed_tail or box.unused_data
    if begun and not box.eof:  # a redirect may have no content at all
        raise ValueError("it breaks off")


def _joined(url: str, where: str) -> str:
    try:
        return urljoin(url, where.strip())
    except ValueError as slip:
        raise Faulty(_web_error(url, "it is passed on to an address that is none")) from slip


# ---------------------------------------------------------------- robots.txt


def _heed_robots(to: Destination, rules: Rules, budget: _Budget, heard: Heard) -> None:
    """Raise Faulty `robots` where the site asks programs not to fetch this.

    By RFC 9309 a missing file (any status from 400 on, below 500) allows all, and one that cannot be had forbids all.
    """
    host = f"{to.scheme}://{to.name}"
    if host not in heard:
        heard[host] = _robots_of(to, rules, budget)
    answer = heard[host]
    if 400 <= answer.status < 500:
        return
    text = answer.content.decode("utf-8", "replace")
    if answer.status == 200 and allows(text, NAME, to.target):
        return
    reason = "says no" if answer.status == 200 else f"cannot be read (status {answer.status})"
    message = f"{to.url} is not fetched: the site's robots.txt {reason}"
    hint = "open the page in a browser, save it as “HTML only”, and import the file"
    raise Faulty(Fault("robots", message, hint=hint))


def _robots_of(to: Destination, rules: Rules, budget: _Budget) -> Fetched:
    """The host's robots.txt; a redirect is followed as that of a page is."""
    at = replace(to, target="/robots.txt")
    for _ in range(rules.redirects + 1):
        answer = _answer(at, rules, budget)
        where = answer.headers.get("location")
        if answer.status not in REDIRECTS or not where:
            break
        at = destination(_joined(at.url, where), any_port=rules.loopback)
    return answer


def _web_error(url: str, reason: str) -> Fault:
    hint = "look at the address in a browser; save the page there and use the file"
    return Fault("web-error", f"{url} cannot be fetched: {reason}", hint=hint)


def _words(reason: str) -> str:
    """A library's reason, as words: `CERTIFICATE_VERIFY_FAILED` in small letters."""
    return reason.replace("_", " ").lower() if reason.isupper() else reason
