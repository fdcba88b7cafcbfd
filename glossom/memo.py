"""A memory of stages: a stage is a module-level function of its arguments, so the arguments are its dependencies."""

from __future__ import annotations

import typing
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import field
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, ParamSpec, Protocol, TypeVar

from glossom.dataclass import dataclass
from glossom.digest import digest
from glossom.faults import Fault, Faulty
from glossom.kept import Kept, known_by, name_of, packed, plain, product_type, unpacked
from glossom.stores import Drawer, Held, Shelf, Store

if TYPE_CHECKING:
    from concurrent.futures import Future

P = ParamSpec("P")
T = TypeVar("T")
FEW = 4
"""Fewer batches than this are not worth the start of processes."""
OPEN = 4
"""Drawers that stay open at once."""
DIGITS = 32
"""Bytes of the digest that stands before a batch's product in its row: all batches of a large site take a while."""


class Executor(Protocol):
    """Other processes, or what stands for them: a concurrent.futures.Executor is one."""

    def submit(self, work: Callable[P, T], /, *args: P.args, **named: P.kwargs) -> Future[T]:
        """Do this there."""
        ...


class Recall(Protocol):
    """Gives a table that was made before, or that is made now."""

    def __call__(self, name: str, inputs: Sequence[object], make: Callable[[], T], kind: Any = None) -> T:
        """The table of this name. inputs: all that it depends on. kind: of one that may be written down."""
        ...


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows that are remembered together."""

    name: str
    """Of its drawer: the same from build to build, so that what has not changed in it is found again."""
    cover: Callable[[], tuple[object, ...]]
    """All that its rows depend on; the batch is known by it."""
    inputs: Callable[[], tuple[object, ...]]
    """What the stage gets, made where it runs. Kept inputs stay as they are."""
    known: str = ""
    """Stands for the cover and for more, where that can be told sooner: as long as it stays, nobody asks for the
    cover."""


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """What a stage gave for a batch."""

    key: str
    """Stands for all that the batch depends on."""
    product: Kept[T]
    drawer: str
    """The key of the row in which its drawer is kept."""
    fresh: Mapping[str, bytes] = field(default_factory=dict)
    """By digest what was made now of products of which only the digest is remembered."""


class Memo:
    """Runs stages, or remembers what they gave.

    An input with a `digest` attribute (a SourceFile, a Kept product, a Lexicon) is known by it, a tuple of such by
    theirs; any other is encoded. `code` begins every key, so that another version of the program remembers nothing.
    """

    def __init__(
        self, store: Store, code: str, executor: Executor | None = None, ahead: int = 4, held: Held | None = None
    ) -> None:
        self.store = store
        self.code = code
        self.executor = executor
        self.ahead = ahead
        """Tasks that are sent before the first has come back: none of the executor's hands should wait."""
        self.held = held
        """Values of earlier builds, where somebody builds again and again."""
        self.ran: Counter[str] = Counter()
        self.parts: dict[str, Drawer] = {}
        """Of a batch, by name: drawers of what its readers want without the rest."""
        self.fresh: dict[str, bytes] = {}
        """By digest what was made now of products of which only the digest is remembered."""
        self._open: dict[str, Memo] = {}

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

        Faults are never remembered.
        """
        name = name_of(stage)
        keys = [self.key(name, row) for row in rows]
        known = self.store.read(list(dict.fromkeys(keys)))
        missing = {key: row for key, row in zip(keys, rows, strict=True) if key not in known}
        made, faults = self._make(stage, missing)
        self.store.write({key: result.content for key, result in made.items()})
        kind = product_type(stage)
        products = {key: self._known(key, content, kind) for key, content in known.items()} | made
        for key, product in products.items():
            product.key = key
        return [products.get(key) for key in keys], faults

    def digests(self, stage: Callable[..., object], rows: Sequence[tuple[object, ...]]) -> tuple[str, ...]:
        """The digests of the products of `stage` for each row, in order: they alone are remembered.

        For products that are kept elsewhere, as pages are in the published site. The bytes of those that are made now
        are in `fresh`. Raises Faulty with the faults of all rows.
        """
        keys = [self.key(f"digest of {name_of(stage)}", row) for row in rows]
        known = {key: content.decode() for key, content in self.store.read(keys).items()}
        made, faults = self._make(stage, {key: row for key, row in zip(keys, rows, strict=True) if key not in known})
        if faults:
            raise Faulty(*faults)
        self.store.write({key: one.digest.encode() for key, one in made.items()})
        self.fresh.update((one.digest, one.content) for one in made.values())
        known.update((key, one.digest) for key, one in made.items())
        return tuple(known[key] for key in keys)

    def key(self, name: str, inputs: Iterable[object]) -> str:
        """The digest of code, stage and inputs. Each input's part is a digest, so none can run into the next."""
        parts = [self.code, name, *map(known_by, inputs)]
        return digest("\n".join(parts).encode())

    def at_hand(self, key: str, make: Callable[[], T]) -> T:
        """What a build of this process made under a key before, or what is made now. It is not stored."""
        return self.held.value(key, make) if self.held else make()

    def recall(self, name: str, inputs: Sequence[object], make: Callable[[], T], kind: Any = None) -> T:
        """A table, as a build of this process made it before, or, where its kind is told, any build; or made now.

        inputs: all that it depends on.
        """
        key = self.key(f"table {name}", inputs)
        return self.at_hand(key, partial(self._stored, key, make, kind) if kind else make)

    def _stored(self, key: str, make: Callable[[], T], kind: Any) -> T:
        kept = self.store.read([key])
        if key in kept:
            return typing.cast(T, unpacked(kept[key], kind))
        value = make()
        self.store.write({key: packed(value)})
        return value

    def _make(
        self, stage: Callable[..., T], rows: Mapping[str, tuple[object, ...]]
    ) -> tuple[dict[str, Kept[T]], tuple[Fault, ...]]:
        """By key what a stage gives for rows now, without those that raised Faulty; and all faults raised."""
        results = {key: _made(stage, row) for key, row in rows.items()}
        self.ran[stage.__name__] += len(results)
        made = {key: result for key, result in results.items() if isinstance(result, Kept)}
        return made, tuple(fault for result in results.values() if isinstance(result, tuple) for fault in result)

    def _known(self, key: str, content: bytes, kind: Any, known: str = "") -> Kept[Any]:
        return self.at_hand(key, lambda: Kept(content, kind, known=known))

    # batches

    def batches(
        self,
        stage: Callable[..., T],
        common: object,
        batches: Sequence[Batch],
        *,
        parts: Sequence[str] = (),
        alone: bool = False,
    ) -> Iterator[Done[T]]:
        """The products of `stage(memo, common, *inputs)` for batches, in order; they stream.

        A batch has one key, of all that it covers. Where that is not known the stage runs, with a memo of its own that
        keeps the products of its parts in the batch's drawer: of a batch in which one article changed, the others are
        found there. parts: what it keeps in drawers of their own (`apart`). alone: batches that have a drawer are not
        worth being sent to other processes. Raises Faulty with the faults of a batch, which are never remembered.
        """
        self._open.clear()
        name, kind = name_of(stage), product_type(stage)
        keys = self._keys(name, common, batches)
        drawers = [digest(f"{self.code}\n{name}\n{batch.name}".encode()) for batch in batches]
        known = self.store.read(keys)
        kept = [drawer for key, drawer in zip(keys, drawers, strict=True) if key in known]
        self.store.ask(row for drawer in kept for row in _rows_of(drawer, parts))
        missing = [number for number, key in enumerate(keys) if key not in known]
        made = self._fill(stage, common, [(drawers[one], batches[one].inputs) for one in missing], parts, alone=alone)
        for key, drawer in zip(keys, drawers, strict=True):
            if key in known:
                row = known[key]
                yield Done(key, self._known(key, row[DIGITS:], kind, row[:DIGITS].decode()), drawer)
                continue
            filled = next(made)
            self.ran.update(filled.ran)
            if not isinstance(filled.product, bytes):
                raise Faulty(*filled.product)
            product = self.at_hand(key, partial(Kept, filled.product, kind, fresh=True, value=filled.value))
            row = product.digest.encode() + filled.product
            self.store.write({key: row} | {part_of(drawer, part): content for part, content in filled.drawers.items()})
            yield Done(key, product, drawer, filled.fresh)

    def _keys(self, name: str, common: object, batches: Sequence[Batch]) -> list[str]:
        """The keys of batches. What one was when it was last known so is stored: its cover need not be told again."""
        known = [self.key(f"{name} as known", (common, batch.known)) if batch.known else "" for batch in batches]
        kept = self.store.read([one for one in known if one])
        keys = [
            kept[one].decode() if one in kept else self.key(name, (common, *batch.cover()))
            for one, batch in zip(known, batches, strict=True)
        ]
        self.store.write({one: key.encode() for one, key in zip(known, keys, strict=True) if one and one not in kept})
        return keys

    def alone(self) -> Memo:
        """A memo over the same store that uses no other processes."""
        memo = copy(self)
        memo.executor, memo._open = None, {}
        return memo

    def apart(self, part: str) -> Memo:
        """The same, of a part of the batch that lies in a drawer of its own."""
        memo = copy(self)
        memo.store = self.parts.setdefault(part, Drawer())
        return memo

    def within(self, drawer: str) -> Memo:
        """A memo of what is in a drawer. It reads; what it makes is not kept. The last few stay open."""
        if drawer not in self._open:
            if len(self._open) >= OPEN:
                del self._open[next(iter(self._open))]
            self._open[drawer] = self._over(Drawer(self._drawer(drawer)))
        return self._open[drawer]

    def _over(self, store: Store, held: Held | None = None) -> Memo:
        """A memo like this one over another store, without processes."""
        memo = copy(self)
        memo.store, memo.executor, memo.held, memo.ran, memo._open = store, None, held, Counter(), {}
        memo.parts, memo.fresh = {}, {}
        return memo

    def _fill(
        self,
        stage: Callable[..., object],
        common: object,
        rows: Sequence[tuple[str, Callable[[], tuple[object, ...]]]],
        parts: Sequence[str],
        *,
        alone: bool,
    ) -> Iterator[Filled]:
        if self.executor is None or len(rows) < FEW or (alone and self._has_drawer(rows[0][0])):
            held = self.held if len(rows) < FEW else None  # of a whole site the values would fill the memory
            return (
                fill(stage, _opened(self._over(Shelf(), held), self._drawers(drawer, parts)), common, inputs())
                for drawer, inputs in rows
            )
        import pickle

        sent = Sent(pickle.dumps(common), digest(f"{id(self)} {known_by(common)}".encode()))
        tasks = ((stage, self.code, sent, inputs(), self._drawers(drawer, parts)) for drawer, inputs in rows)
        return _ahead(self.executor, self.ahead, fill_there, tasks)

    def _drawers(self, key: str, parts: Sequence[str]) -> dict[str, bytes]:
        kept = self.store.read(_rows_of(key, parts))
        return {part: kept.get(part_of(key, part), b"") for part in ("", *parts)}

    def _drawer(self, key: str) -> bytes:
        return self.store.read([key]).get(key, b"")

    def _has_drawer(self, key: str) -> bool:
        return bool(self._drawer(key))


class Filled(NamedTuple):
    """What became of a batch."""

    product: bytes | tuple[Fault, ...]
    drawers: Mapping[str, bytes] = {}
    """The drawers that are not as they were, by part."""
    ran: Mapping[str, int] = {}
    fresh: Mapping[str, bytes] = {}
    value: Any = None
    """The product itself, where it was made in this process."""


def part_of(drawer: str, part: str) -> str:
    """The key of the row in which a part of a batch is kept. drawer: that of the drawer of all else."""
    return f"{drawer} {part}" if part else drawer


def _rows_of(drawer: str, parts: Iterable[str]) -> list[str]:
    return [part_of(drawer, part) for part in ("", *parts)]


@dataclass(frozen=True, slots=True)
class Sent:
    """A value that every task of a kind shares: a process unpacks it once."""

    packed: bytes
    digest: str


_unpacked: dict[str, object] = {}


def fill(stage: Callable[..., object], memo: Memo, common: object, inputs: tuple[object, ...]) -> Filled:
    """What a stage gives for a batch, and those of its drawers that changed. The memo is over them (`_opened`)."""
    try:
        value = stage(memo, common, *inputs)
    except Faulty as faulty:
        return Filled(faulty.faults, ran=memo.ran)
    changed = {part: drawer.content() for part, drawer in memo.parts.items() if drawer.changed}
    return Filled(packed(value), changed, memo.ran, memo.fresh, value)


def _opened(memo: Memo, drawers: Mapping[str, bytes]) -> Memo:
    """The memo over a batch's drawers, given their contents by part."""
    memo.parts = {part: Drawer(content) for part, content in drawers.items()}
    memo.store = memo.parts[""]
    return memo


def fill_there(
    stage: Callable[..., object], code: str, common: Sent, inputs: tuple[object, ...], drawers: Mapping[str, bytes]
) -> Filled:
    """The same in another process."""
    if common.digest not in _unpacked:
        import pickle

        _unpacked.clear()
        _unpacked[common.digest] = pickle.loads(common.packed)  # noqa: S301  (from the process that started this one)
    return fill(stage, _opened(Memo(Shelf(), code), drawers), _unpacked[common.digest], inputs)._replace(value=None)


def _made(stage: Callable[..., T], row: tuple[object, ...]) -> Kept[T] | tuple[Fault, ...]:
    try:
        value = stage(*map(plain, row))
    except Faulty as faulty:
        return faulty.faults
    return Kept(packed(value), product_type(stage), fresh=True, value=value)


def _ahead(executor: Executor, ahead: int, work: Callable[..., T], tasks: Iterator[tuple[Any, ...]]) -> Iterator[T]:
    """What `work` gives for each task, in order; so many are sent ahead, never all."""
    sent: deque[Future[T]] = deque()
    for task in tasks:
        sent.append(executor.submit(work, *task))
        if len(sent) >= ahead:
            yield sent.popleft().result()
    while sent:
        yield sent.popleft().result()
