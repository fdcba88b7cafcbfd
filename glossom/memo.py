"""A memory of stages: a stage is a module-level function of its arguments, so the arguments are its dependencies."""

from __future__ import annotations

import typing
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Executor
from functools import cache
from typing import Any, Generic, Protocol, TypeVar

from glossom.digest import decode, digest, encode
from glossom.faults import Fault, Faulty

T = TypeVar("T")


class Store(Protocol):
    """Where products are kept between builds. A store may forget; it never errs."""

    def read(self, keys: Sequence[str]) -> Mapping[str, bytes]:
        """The products kept under these keys; those that are not kept are absent."""
        ...

    def write(self, products: Mapping[str, bytes]) -> None:
        """Keep these."""
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


class Kept(Generic[T]):
    """A stage's product: its bytes, their digest, and its value, decoded when asked for."""

    __slots__ = ("_kind", "_value", "content", "digest", "fresh")

    def __init__(self, content: bytes, kind: Any, *, fresh: bool) -> None:
        self.content = content
        self.digest = digest(content)
        self.fresh = fresh
        self._kind = kind
        self._value: T | None = None

    @property
    def value(self) -> T:
        """The product itself."""
        if self._value is None:
            self._value = decode(self.content, self._kind)
        return typing.cast(T, self._value)


def keep(value: T) -> Kept[T]:
    """A value as an input of many rows: encoded and digested once."""
    kept: Kept[T] = Kept(encode(value), type(value), fresh=False)
    kept._value = value
    return kept


@cache
def product_type(stage: Callable[..., object]) -> Any:
    """What a stage says that it returns."""
    return typing.get_type_hints(stage)["return"]


class Memo:
    """Runs stages, or remembers what they gave.

    An input with a `digest` attribute (a SourceFile, a Kept product, a Lexicon) is known by it; any other is
    encoded. `code` begins every key, so that another version of the program remembers nothing.
    """

    def __init__(self, store: Store, code: str, executor: Executor | None = None) -> None:
        self.store = store
        self.code = code
        self.executor = executor
        self.ran: Counter[str] = Counter()

    def run(self, stage: Callable[..., T], *inputs: object) -> Kept[T]:
        """The product of `stage(*inputs)`; Kept inputs are passed as their values."""
        return self.map(stage, [inputs])[0]

    def map(self, stage: Callable[..., T], rows: Sequence[tuple[object, ...]]) -> list[Kept[T]]:
        """The products of `stage` for each row of inputs, in order.

        Raises Faulty with the faults of all rows where any row has some.
        """
        products, faults = self.attempt(stage, rows)
        if faults:
            raise Faulty(*faults)
        return [product for product in products if product is not None]

    def attempt(
        self, stage: Callable[..., T], rows: Sequence[tuple[object, ...]]
    ) -> tuple[list[Kept[T] | None], tuple[Fault, ...]]:
        """The products of `stage` for each row, None for a row that raised Faulty, and all faults raised.

        What is not remembered runs on the executor, if there is one. Faults are never remembered.
        """
        name = f"{stage.__module__}.{stage.__qualname__}"
        keys = [self.key(name, row) for row in rows]
        known = self.store.read(list(dict.fromkeys(keys)))
        missing = {key: row for key, row in zip(keys, rows, strict=True) if key not in known}
        results = dict(zip(missing, self._compute(stage, list(missing.values())), strict=True))
        self.ran[stage.__name__] += len(results)
        made = {key: result for key, result in results.items() if isinstance(result, bytes)}
        self.store.write(made)
        faults = [fault for result in results.values() if isinstance(result, tuple) for fault in result]
        kind = product_type(stage)
        contents = [made[key] if key in made else known.get(key) for key in keys]
        return [
            None if content is None else Kept(content, kind, fresh=key in made)
            for key, content in zip(keys, contents, strict=True)
        ], tuple(faults)

    def key(self, name: str, inputs: Iterable[object]) -> str:
        """The digest of code, stage and inputs. Each input's part is a digest, so none can run into the next."""
        parts = [self.code, name, *(known_by(item) for item in inputs)]
        return digest("\n".join(parts).encode())

    def _compute(self, stage: Callable[..., T], rows: list[tuple[object, ...]]) -> Iterable[bytes | tuple[Fault, ...]]:
        plain = [tuple(item.value if isinstance(item, Kept) else item for item in row) for row in rows]
        size = -(-len(plain) // 16)
        if self.executor is None or len(plain) < 32:
            return run_batch(stage, plain)
        batches = [plain[start : start + size] for start in range(0, len(plain), size)]
        futures = [self.executor.submit(run_batch, stage, batch) for batch in batches]
        return [result for future in futures for result in future.result()]


def run_batch(stage: Callable[..., object], rows: list[tuple[object, ...]]) -> list[bytes | tuple[Fault, ...]]:
    """For each row of a batch its encoded product, or the faults that it raised: what a worker does."""
    return [_product_or_faults(stage, row) for row in rows]


def _product_or_faults(stage: Callable[..., object], row: tuple[object, ...]) -> bytes | tuple[Fault, ...]:
    try:
        return encode(stage(*row))
    except Faulty as faulty:
        return faulty.faults


def known_by(item: object) -> str:
    """The digest by which an input is known."""
    name = getattr(item, "digest", None)
    return name if isinstance(name, str) else digest(encode(item))
