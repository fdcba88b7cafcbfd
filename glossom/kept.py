"""Products of stages as values that are known by their digests, and as bytes."""

from __future__ import annotations

import typing
from collections.abc import Callable
from functools import cache
from typing import Any, Generic, TypeVar

from glossom.digest import decode, digest, encode

T = TypeVar("T")
U = TypeVar("U")
SHARED = 4_000
"""Products of another process that stay at hand, such as the wordings of a glossary."""
SMALL = 2_000
"""Bytes that such a product has at most."""


class Kept(Generic[T]):
    """A stage's product: its digest, its bytes, and its value. Bytes and value are fetched when they are asked for.

    key: under which a memo keeps it, or nothing.
    """

    __slots__ = ("_content", "_fetch", "_kind", "_value", "digest", "fresh", "key")

    def __init__(
        self,
        content: bytes | None,
        kind: Any,
        *,
        fresh: bool = False,
        known: str = "",
        fetch: Callable[[], bytes] | None = None,
        value: T | None = None,
    ) -> None:
        self.key = ""
        self._content = content
        self._fetch = fetch
        self.digest = known or digest(content or b"")
        self.fresh = fresh
        self._kind = kind
        self._value = value

    @property
    def content(self) -> bytes:
        """The product as it is stored."""
        if self._content is None:
            self._content = self._fetch() if self._fetch else packed(self._value)
        return self._content

    @property
    def value(self) -> T:
        """The product itself."""
        if self._value is None:
            self._value = unpacked(self.content, self._kind)
        return typing.cast(T, self._value)

    def __reduce__(self) -> tuple[Any, ...]:
        """To another process go the bytes and their digest."""
        return _received, (self.content, self._kind, self.digest)


_shared: dict[tuple[str, Any], Kept[Any]] = {}


def _received(content: bytes, kind: Any, known: str) -> Kept[Any]:
    """A product that another process sent. The last small ones stay at hand with their values: many rows share them."""
    if len(content) > SMALL:
        return Kept(content, kind, known=known)
    name = (known, kind)
    if name not in _shared:
        if len(_shared) >= SHARED:
            del _shared[next(iter(_shared))]
        _shared[name] = Kept(content, kind, known=known)
    return _shared[name]


def keep(value: T) -> Kept[T]:
    """A value as an input of many rows: encoded and digested once."""
    return Kept(packed(value), type(value), value=value)


class Twofold(Generic[T, U]):
    """A product of two parts, the second of which is decoded when somebody asks for it: most builds do without it.

    It is stored as the one, a line feed, which JSON never has, and the other.
    """

    __slots__ = ("_kind", "_second", "_stored", "first")

    def __init__(self, first: T, second: U) -> None:
        self.first = first
        self._second: U | None = second
        self._stored, self._kind = b"", None

    @classmethod
    def opened(cls, content: bytes, kind: Any) -> Twofold[T, U]:
        """The product of this kind that is stored so. Raises as `decode` does."""
        first, _, second = content.partition(b"\n")
        of_first, of_second = typing.get_args(kind)
        product = cls(decode(first, of_first), typing.cast(U, None))
        product._stored, product._kind = second, of_second
        return product

    @property
    def second(self) -> U:
        """The part that may not be needed."""
        if self._second is None:
            self._second, self._stored = decode(self._stored, self._kind), b""
        return typing.cast(U, self._second)

    @property
    def content(self) -> bytes:
        """Both, as they are stored."""
        return encode(self.first) + b"\n" + (self._stored or encode(self._second))


def packed(value: object) -> bytes:
    """A product as it is stored: of a text, such as a page, its UTF-8; of anything else its encoding."""
    if type(value) is str:
        return value.encode("utf-8", "surrogatepass")
    return value.content if isinstance(value, Twofold) else encode(value)


def unpacked(content: bytes, kind: Any) -> Any:
    """The product that `packed` gave these bytes for."""
    if kind is str:
        return content.decode("utf-8", "surrogatepass")
    return Twofold.opened(content, kind) if typing.get_origin(kind) is Twofold else decode(content, kind)


@cache
def product_type(stage: Callable[..., object]) -> Any:
    """What a stage says that it returns."""
    return typing.get_type_hints(stage)["return"]


def anew(stage: Callable[..., object], *inputs: object) -> bytes:
    """What a stage gives now, as it would be stored; nothing is looked up or remembered."""
    return packed(stage(*map(plain, inputs)))


def plain(item: object) -> object:
    """An input as a stage gets it: of a Kept product, or of a tuple of such, the value."""
    if isinstance(item, Kept):
        return item.value
    if type(item) is tuple and any(isinstance(one, Kept) for one in item):
        return tuple(plain(one) for one in item)
    return item


def name_of(stage: Callable[..., object]) -> str:
    """The stage's name, as keys have it."""
    return f"{stage.__module__}.{stage.__qualname__}"


def known_by(item: object) -> str:
    """The digest by which an input is known."""
    name = getattr(item, "digest", None)
    if isinstance(name, str):
        return name
    if type(item) is tuple and item and all(isinstance(getattr(one, "digest", None), str) for one in item):
        return digest("\n".join([one.digest for one in item]).encode())
    return digest(encode(item))
