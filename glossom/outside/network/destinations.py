"""Where on the network the program may go: an http(s) address, of a host whose every address is a public one."""

from __future__ import annotations

import ipaddress
import queue
import re
import socket
import threading
from collections.abc import Callable, Sequence
from urllib.parse import quote, urlsplit

from glossom.dataclass import dataclass
from glossom.faults import Fault, Faulty

Resolve = Callable[[str, int], Sequence[str]]
"""The addresses of a host, as texts. Raises OSError where it has none."""

PORTS = {"http": 80, "https": 443}
UNWANTED = re.compile(r"[\x00-\x20\x7f\\]")
SAFE = "/%:@!$&'()*+,;=~-._?"  # what an address may hold as it is; the rest is percent-encoded

IPV6_FOR_ALL = ipaddress.ip_network("2000::/3")  # all other IPv6 is local, mapped, translated or not given out
CLOSED = tuple(
    map(
        ipaddress.ip_network,
        # IANA's registries of special addresses, written out: `is_global` of older Pythons lets some of them pass
        (
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
            "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16",
            "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",
            "2001::/23",  # Teredo (2001::/32), ORCHID, benchmarks
            "2001:db8::/32", "2002::/16",  # documentation; 6to4, which hides any IPv4 address
            "2620:4f:8000::/48", "3fff::/20",
        ),
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Destination:
    """An address, taken apart."""

    scheme: str
    host: str
    """As it is resolved and named to the server: ASCII, lower case; IPv6 without brackets."""
    port: int
    target: str
    """Path and query, percent-encoded."""

    @property
    def name(self) -> str:
        """Host and port, as in `Host:`; the usual port is left out."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def url(self) -> str:
        """The whole address."""
        return f"{self.scheme}://{self.name}{self.target}"


def destination(url: str, *, any_port: bool = False) -> Destination:
    """The address, taken apart. Raises Faulty `bad-address`, or `refused-address` for another port than 80 or 443."""
    if UNWANTED.search(url):
        raise Faulty(_no_address(url, "an address has no spaces, backslashes or control characters"))
    try:
        parts = urlsplit(url)
        port = parts.port
        host = _ascii_host(parts.hostname or "")
    except ValueError as slip:  # a port that is no number, half a bracket, a host that is no name
        raise Faulty(_no_address(url, "copy it from the browser's address bar")) from slip
    if parts.scheme not in PORTS or not host:
        raise Faulty(_no_address(url, "addresses begin with https:// or http://"))
    if parts.username is not None or parts.password is not None:
        raise Faulty(_no_address(url, "take the user name and password out"))
    port = port or PORTS[parts.scheme]
    if not any_port and port not in PORTS.values():
        raise Faulty(_refused(url, f"port {port} is not one of the web's", "only ports 80 and 443 are asked"))
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return Destination(parts.scheme, host, port, quote(target, safe=SAFE))


def _ascii_host(host: str) -> str:
    """The host in ASCII; of an international name its Punycode. Raises ValueError (UnicodeError is one)."""
    return host.lower() if host.isascii() else host.encode("idna").decode("ascii").lower()


def public_addresses(to: Destination, resolve: Resolve, *, loopback: bool = False) -> tuple[str, ...]:
    """The addresses of the host, each fit to be connected to.

    loopback: this machine's own addresses will do as well. Raises Faulty `refused-address` where a single one is not
    public: a host that has a private address among public ones may be asked by either. Raises OSError as `resolve`.
    """
    found = tuple(dict.fromkeys(resolve(to.host, to.port)))
    if not found:
        raise OSError("it has no address")
    for address in found:
        if not (is_public(address) or (loopback and ipaddress.ip_address(address).is_loopback)):
            reason = f"'{to.host}' is {address}, which is no public address"
            raise Faulty(_refused(to.url, reason, "only pages that everybody can reach are fetched"))
    return found


def is_public(address: str) -> bool:
    """Whether an address (IPv4 or IPv6, as text) is one that anybody on the internet reaches.

    Not: private, local, reserved or multicast ones, and none in which another one hides (IPv4-mapped, NAT64, 6to4,
    Teredo). Source: IANA's special-purpose address registries.
    """
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return False
    if parsed.version == 6 and parsed not in IPV6_FOR_ALL:
        return False
    if any(parsed.version == closed.version and parsed in closed for closed in CLOSED):
        return False
    return parsed.is_global and not parsed.is_multicast


def resolve_by_system(host: str, port: int) -> Sequence[str]:
    """What this machine's resolver says. Raises OSError."""
    return [str(answer[4][0]) for answer in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


def within(seconds: float, resolve: Resolve) -> Resolve:
    """The same resolver, given up after so many seconds. Raises TimeoutError (an OSError) then.

    The system's resolver cannot be stopped: its thread is left behind, and ends by itself.
    """

    def patient(host: str, port: int) -> Sequence[str]:
        answers: queue.SimpleQueue[Sequence[str] | Exception] = queue.SimpleQueue()

        def ask() -> None:
            try:
                answers.put(resolve(host, port))
            except (OSError, UnicodeError) as slip:
                answers.put(slip)

        threading.Thread(target=ask, daemon=True).start()
        try:
            answer = answers.get(timeout=max(0.0, seconds))
        except queue.Empty as slip:
            raise TimeoutError(f"no answer to the question who {host} is") from slip
        if isinstance(answer, UnicodeError):  # a label of more than 63 characters
            raise OSError("it is no name of a host") from answer
        if isinstance(answer, Exception):
            raise answer
        return answer

    return patient


def _no_address(url: str, mend: str) -> Fault:
    return Fault("bad-address", f"'{url}' is not the address of a web page", hint=mend)


def _refused(url: str, reason: str, mend: str) -> Fault:
    return Fault("refused-address", f"{url} is not fetched: {reason}", hint=mend)
