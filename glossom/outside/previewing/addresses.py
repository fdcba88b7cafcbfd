"""Which address the editor means by `--host`, and which one this machine has for others."""

from __future__ import annotations

import ipaddress
import socket

from glossom.faults import Fault, Faulty

LOOPBACK = ("localhost", "127.0.0.1", "[::1]")


def address_of(host: str) -> str:
    """The one address that `host` names. Raises Faulty where it names all addresses, none, or only the loopback."""
    try:
        answers = socket.getaddrinfo(host.strip("[]"), None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as slip:
        raise not_here(host) from slip
    # A name often has an IPv6 address too that holds on one cable only; IPv4 is what every phone understands.
    found = str(min(answers, key=lambda each: each[0] != socket.AF_INET)[4][0])
    address = ipaddress.ip_address(found.partition("%")[0])
    if address.is_unspecified or address.is_multicast:
        raise Faulty(
            Fault("host-everywhere", f"'{host}' would show the drafts on every network of this machine", hint=_advice())
        )
    if address.is_loopback:
        raise Faulty(
            Fault("host-not-here", f"'{host}' means this machine itself, no phone can reach it", hint=_advice())
        )
    return found


def not_here(host: str) -> Faulty:
    """What to raise where this machine cannot listen at `host`."""
    return Faulty(Fault("host-not-here", f"'{host}' is not an address of this machine", hint=_advice()))


def _advice() -> str:
    address = own_address()
    return f"On the network this machine is {address}: use --host {address}." if address else "Name one address."


def own_address() -> str:
    """This machine's address on the network that leads outside, or nothing. Sends nothing."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            # An address kept for documentation; a datagram socket looks up the way to it and does no more.
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return ""
        return str(probe.getsockname()[0])


def bracketed(host: str) -> str:
    """The host as it stands in an address: IPv6 in brackets."""
    return f"[{host}]" if ":" in host and not host.startswith("[") else host
