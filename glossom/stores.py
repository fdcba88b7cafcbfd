"""Where products are kept: stores of a process, drawers within another store's row, values at hand."""

from __future__ import annotations

import typing
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Protocol, TypeVar

from glossom.digest import decode, encode

T = TypeVar("T")


class Store(Protocol):
    """Where products are kept between builds. A store may forget; it never errs."""

    def read(self, keys: Sequence[str]) -> Mapping[str, bytes]:
        """The products kept under these keys; those that are not kept are absent."""
        ...

    def write(self, products: Mapping[str, bytes]) -> None:
        """Keep these."""
        ...

    def ask(self, keys: Iterable[str]) -> None:
        """These are still wanted, though nobody reads them now."""
        ...


class Shelf:
    """A store that lasts as long as the process."""

    def __init__(self) -> None:
        self.products: dict[str, bytes] = {}

    def read(self, keys: Sequence[str]) -> Mapping[str, bytes]:
        """The products kept under these keys."""
        return {key: self.products[key] for key in keys if key in self.products}

    def write(self, products: Mapping[str, bytes]) -> None:
        """Keep these."""
        self.products.update(products)

    def ask(self, keys: Iterable[str]) -> None:
        """Nothing goes from here."""


class Drawer:
    """The products of one batch, kept in one row of another store: what is not asked for goes when it is closed."""

    def __init__(self, content: bytes = b"") -> None:
        self._content = content
        self._places: dict[str, tuple[int, int]] = {}
        self._made: dict[str, bytes] = {}
        self._asked: dict[str, None] = {}
        if content:
            head, _, _ = content.partition(b"\n")
            at = len(head) + 1
            for key, size in decode(head, Any):
                self._places[key] = (at, at + size)
                at += size

    def read(self, keys: Sequence[str]) -> Mapping[str, bytes]:
        """The products kept under these keys."""
        found = {key: content for key in keys if (content := self._one(key)) is not None}
        self._asked.update(dict.fromkeys(found))
        return found

    def write(self, products: Mapping[str, bytes]) -> None:
        """Keep these."""
        self._made.update(products)
        self._asked.update(dict.fromkeys(products))

    def ask(self, keys: Iterable[str]) -> None:
        """These stay."""
        self._asked.update((key, None) for key in keys if key in self._places or key in self._made)

    def content(self) -> bytes:
        """All that was asked for, as one row of a store."""
        kept = [(key, self._one(key) or b"") for key in self._asked]
        head = encode([(key, len(content)) for key, content in kept])
        return b"".join((head, b"\n", *(content for _, content in kept)))

    @property
    def changed(self) -> bool:
        """Whether `content` differs from what the drawer was opened with."""
        return bool(self._made) or self._asked.keys() != self._places.keys()

    def _one(self, key: str) -> bytes | None:
        if key in self._made:
            return self._made[key]
        if key not in self._places:
            return None
        start, end = self._places[key]
        return self._content[start:end]


class Held:
    """Products whose values are at hand: what one build has decoded, the next need not. Keys are those of a memo.

    It forgets what two builds did not ask for.
    """

    def __init__(self) -> None:
        self._now: dict[str, Any] = {}
        self._before: dict[str, Any] = {}

    def value(self, key: str, make: Callable[[], T]) -> T:
        """What is held under a key; else it is made."""
        for held in (self._now, self._before):
            if key in held:
                found = held[key]
                break
        else:
            found = make()
        self._now[key] = found
        return typing.cast(T, found)

    def turn(self) -> None:
        """A build has ended."""
        self._before, self._now = self._now, {}
