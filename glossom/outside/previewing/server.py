"""The preview's server: at which addresses of this machine it listens, and until when."""

from __future__ import annotations

import errno
import socket
import threading
from collections.abc import Sequence
from types import TracebackType

from glossom.faults import Fault, Faulty
from glossom.outside.previewing.accept import Accept, Acceptance
from glossom.outside.previewing.addresses import LOOPBACK, address_of, bracketed, not_here
from glossom.outside.previewing.listener import Listener
from glossom.outside.previewing.screen import Screen

PORT = 8000
TRIES = 20
"""Ports that are tried, one after the other."""
CLOSING = 0.05
"""Seconds until a listener notices that it is to end."""


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


def listen(screen: Screen, port: int = PORT, host: str = "", accept: Accept | None = None) -> Server:
    """A server on `port`, or on the next free one, that shows `screen`; 0 takes any free port.

    host: one more name or address of this machine, for phones in the room. accept: what a page on this machine may
    have done. Raises Faulty where no port is free, and where `host` is no single address of this machine.
    """
    acceptance = Acceptance(accept) if accept else None
    extra = address_of(host) if host and host not in LOOPBACK else ""
    taken: OSError | None = None
    for candidate in range(port, min(port + TRIES, 65_536)) if port else [0] * TRIES:
        try:
            return Server(_open(screen, candidate, extra, host, acceptance), host if extra else "")
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


def _open(screen: Screen, port: int, extra: str, host: str, acceptance: Acceptance | None) -> list[Listener]:
    """Listeners on one port of 127.0.0.1, of ::1 where the machine has it, and of the extra address."""
    opened: list[Listener] = []
    try:
        opened.append(Listener("127.0.0.1", port, screen, acceptance))
        port = opened[0].server_port
        if _has_ipv6():
            # A browser may take `localhost` for ::1: another program's server there would be shown instead of ours.
            opened.append(Listener("::1", port, screen, acceptance))
        if extra:
            opened.append(Listener(extra, port, screen, acceptance))
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
