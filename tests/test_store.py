"""The lasting store forgets, but it never errs and never gives what was not put there."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from glossom.faults import Faulty
from glossom.outside.folder import store as store_module
from glossom.outside.folder.store import LastingStore, open_store

ROOT = Path(__file__).parents[1]
WARNING = ("store", "warning")
PRODUCTS = {f"key {number}": b"%d " % number * (number % 97 * 20) for number in range(500)}


def stored(site: Path) -> Path:
    """The file of a store that holds PRODUCTS."""
    with open_store(site) as store:
        store.write(PRODUCTS)
        assert not store.faults
    return site / ".glossom/memo.sqlite"


def known(site: Path) -> int:
    """How many of PRODUCTS an opened store still has; each as it was."""
    with open_store(site) as store:
        return len(only_right(store.read(list(PRODUCTS))))


def only_right(found: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """What was found: it may be less than was put there, but nothing else."""
    assert all(PRODUCTS[key] == content for key, content in found.items())
    return found


def build(site: Path, *keys: str) -> None:
    with open_store(site) as store:
        absent = set(keys) - set(store.read(keys))
        store.write({key: key.encode() for key in absent})
        store.sweep()


def has(site: Path, key: str) -> bool:
    with open_store(site) as store:
        return key in store.read([key])


# ---------------------------------------------------------------- what is kept


def test_what_is_written_is_read_again_now_and_in_the_next_build(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        store.write({"a": b"1", "b": b""})
        assert store.read(["b", "a", "c"]) == {"a": b"1", "b": b""}
    with open_store(tmp_path) as store:
        assert store.read(["a", "b", "c"]) == {"a": b"1", "b": b""}
        store.write({"a": b"2"})
    with open_store(tmp_path) as store:
        assert store.read(["a"]) == {"a": b"2"}
        assert not store.faults


def test_more_keys_than_one_question_may_bear_are_found(tmp_path: Path) -> None:
    stored(tmp_path)
    assert known(tmp_path) == len(PRODUCTS)
    with open_store(tmp_path) as store:
        assert store.read([f"no key {number}" for number in range(5000)]) == {}


def test_a_build_that_failed_keeps_what_it_made(tmp_path: Path) -> None:
    def failing() -> None:
        with open_store(tmp_path) as store:
            store.write({"a": b"1"})
            raise Faulty

    with pytest.raises(Faulty):
        failing()
    assert has(tmp_path, "a")


def test_what_three_builds_did_not_ask_for_goes(tmp_path: Path) -> None:
    build(tmp_path, "a", "b")
    build(tmp_path, "a")
    build(tmp_path, "a")
    assert has(tmp_path, "b")
    build(tmp_path, "a")
    assert (has(tmp_path, "a"), has(tmp_path, "b")) == (True, False)


def test_what_is_asked_for_again_stays(tmp_path: Path) -> None:
    build(tmp_path, "a", "b")
    for _ in range(2):
        build(tmp_path, "a")
    build(tmp_path, "a", "b")
    for _ in range(2):
        build(tmp_path, "a")
    assert has(tmp_path, "b")


def test_looking_without_building_lets_nothing_go(tmp_path: Path) -> None:
    build(tmp_path, "a")
    for _ in range(10):
        assert has(tmp_path, "a")


def test_above_its_limit_only_what_the_last_build_asked_for_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(tmp_path, "a", "b")
    monkeypatch.setattr(store_module, "SIZE_LIMIT", 1)
    build(tmp_path, "a")
    assert (has(tmp_path, "a"), has(tmp_path, "b")) == (True, False)


def test_the_file_shrinks_when_much_has_gone(tmp_path: Path) -> None:
    file = stored(tmp_path)
    before = file.stat().st_size
    for _ in range(4):
        build(tmp_path, "a")
    assert file.stat().st_size < before / 4


def test_the_store_may_be_deleted_at_any_time(tmp_path: Path) -> None:
    file = stored(tmp_path)
    file.unlink()
    assert known(tmp_path) == 0
    assert known_after_writing(tmp_path) == len(PRODUCTS)


def known_after_writing(site: Path) -> int:
    stored(site)
    return known(site)


# ---------------------------------------------------------------- what is damaged


def in_a_foreign_database(file: Path) -> None:
    file.unlink()
    with sqlite3.connect(file) as base:
        base.execute("CREATE TABLE product (key TEXT, content TEXT, seal TEXT)")
        base.execute("INSERT INTO product VALUES ('key 1', 'wrong', 'wrong')")
    base.close()


def with_a_changed_product(file: Path) -> None:
    with sqlite3.connect(file) as base:
        base.execute("UPDATE product SET content = CAST('wrong' AS BLOB)")
    base.close()


def with_exchanged_products(file: Path) -> None:
    with sqlite3.connect(file) as base:
        base.execute("UPDATE product SET key = key || 'x'")
        base.execute("UPDATE product SET key = 'key 1' WHERE key = 'key 2x'")
    base.close()


def with_another_type(file: Path) -> None:
    with sqlite3.connect(file) as base:
        base.execute("UPDATE product SET content = 5")
    base.close()


def without_a_table(file: Path) -> None:
    with sqlite3.connect(file) as base:
        base.execute("DROP TABLE product")
    base.close()


def put(content: bytes) -> Callable[[Path], object]:
    return lambda file: file.write_bytes(content)


def cut(part: float) -> Callable[[Path], object]:
    return lambda file: os.truncate(file, int(file.stat().st_size * part))


DAMAGES: dict[str, Callable[[Path], object]] = {
    "text": put(b"this is no database at all, though it is longer than the header of one would be. " * 9),
    "noise": lambda file: file.write_bytes(random.Random(1).randbytes(20_000)),
    "header only": cut(0.001),
    "cut at a third": cut(0.33),
    "last byte gone": lambda file: os.truncate(file, file.stat().st_size - 1),
    "another program's": in_a_foreign_database,
    "changed products": with_a_changed_product,
    "exchanged products": with_exchanged_products,
    "another type": with_another_type,
    "a table less": without_a_table,
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_damaged_store_is_a_miss_with_one_warning_and_the_next_is_sound(
    tmp_path: Path, damage: Callable[[Path], object]
) -> None:
    damage(stored(tmp_path))
    with open_store(tmp_path) as store:
        found = only_right(store.read(list(PRODUCTS)))
        assert len(found) == len(PRODUCTS) or [(slip.code, slip.severity) for slip in store.faults] == [WARNING]
        store.write(PRODUCTS)
        store.sweep()
    assert known_after_writing(tmp_path) == len(PRODUCTS)


@pytest.mark.parametrize("seed", range(25))
def test_no_flipped_byte_gives_a_wrong_product(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    file = stored(tmp_path)
    raw = bytearray(file.read_bytes())
    for _ in range(dice.choice([1, 10, 300])):
        raw[dice.randrange(len(raw))] ^= dice.randrange(1, 256)
    file.write_bytes(raw)
    known(tmp_path)
    with open_store(tmp_path) as store:
        store.write(PRODUCTS)
        store.sweep()
        only_right(store.read(list(PRODUCTS)))
    known(tmp_path)


def test_a_store_of_another_version_is_begun_anew_without_a_word(tmp_path: Path) -> None:
    with sqlite3.connect(stored(tmp_path)) as base:
        base.execute("PRAGMA user_version = 99")
    base.close()
    with open_store(tmp_path) as store:
        assert store.read(list(PRODUCTS)) == {}
        assert not store.faults


# ---------------------------------------------------------------- what cannot be used


def remembers_in_memory(store: LastingStore) -> bool:
    with store:
        store.write({"a": b"1"})
        store.sweep()
        return store.read(["a"]) == {"a": b"1"} and [fault.code for fault in store.faults] == ["store"]


def test_a_folder_that_cannot_be_made_is_a_store_in_memory(tmp_path: Path) -> None:
    (tmp_path / ".glossom").write_text("a file in the way")
    assert remembers_in_memory(open_store(tmp_path))


def test_a_folder_in_its_place_is_a_store_in_memory(tmp_path: Path) -> None:
    (tmp_path / ".glossom/memo.sqlite").mkdir(parents=True)
    assert remembers_in_memory(open_store(tmp_path))


def test_a_store_that_may_not_be_written_is_a_store_in_memory(tmp_path: Path) -> None:
    file = stored(tmp_path)
    file.chmod(0o444)
    file.parent.chmod(0o555)
    try:
        if os.access(file, os.W_OK):
            pytest.skip("nothing is forbidden to this user")
        assert remembers_in_memory(open_store(tmp_path))
    finally:
        file.parent.chmod(0o755)


def test_a_store_that_another_holds_is_a_store_in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_module, "PATIENCE", 0.0)
    other = sqlite3.connect(stored(tmp_path), isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert remembers_in_memory(open_store(tmp_path))
    other.close()
    assert known(tmp_path) == len(PRODUCTS)


@pytest.mark.skipif(os.name == "nt", reason="there are no limits to the size of a file")
def test_on_a_full_disk_it_is_a_store_in_memory(tmp_path: Path) -> None:
    program = """
import resource, signal, sys
from pathlib import Path
from glossom.outside.folder.store import open_store
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
with open_store(Path(sys.argv[1])) as store:
    products = {str(number): bytes(5000) for number in range(100)}
    store.write(products)
    store.sweep()
    assert store.read(list(products)) == products
assert [fault.code for fault in store.faults] == ["store"], store.faults
"""
    subprocess.run([sys.executable, "-c", program, str(tmp_path)], cwd=ROOT, check=True)
    assert known_after_writing(tmp_path) == len(PRODUCTS)


def test_what_is_written_outlives_damage_that_only_writing_finds(tmp_path: Path) -> None:
    file = stored(tmp_path)
    content = file.read_bytes()
    file.write_bytes(content[: store_module.PAGE] + b"\xff" * (len(content) - store_module.PAGE))
    with open_store(tmp_path) as damaged:
        damaged.write({"new": b"product"})
        damaged.sweep()
        assert [fault.code for fault in damaged.faults] == ["store"]
    with open_store(tmp_path) as later:
        assert (later.read(["new"]), later.faults) == ({"new": b"product"}, ())


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
@pytest.mark.parametrize("seed", range(200 if os.environ.get("GLOSSOM_FULL") else 5))
def test_a_kill_while_it_writes_gives_no_wrong_product(tmp_path: Path, seed: int) -> None:
    program = """
import sys
from pathlib import Path
from glossom.outside.folder import store
from tests.test_store import PRODUCTS
store.HELD = 50_000
while True:
    with store.open_store(Path(sys.argv[1])) as opened:
        for key, content in PRODUCTS.items():
            opened.write({key: content})
        print("once", flush=True)
        opened.sweep()
"""
    dice = random.Random(seed)
    child = subprocess.Popen([sys.executable, "-c", program, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE)
    with child:
        assert child.stdout
        for _ in range(dice.randrange(1, 3)):
            child.stdout.readline()
        for _ in range(dice.randrange(300_000)):  # a moment
            pass
        child.send_signal(signal.SIGKILL)
    known(tmp_path)
    assert known_after_writing(tmp_path) == len(PRODUCTS)


def test_two_builds_at_once_share_a_store(tmp_path: Path) -> None:
    with open_store(tmp_path) as one, open_store(tmp_path) as other:
        one.write({"a": b"1"})
        one.sweep()
        other.write({"b": b"2"})
        other.sweep()
        assert one.read(["a", "b"]) == {"a": b"1", "b": b"2"}
        assert not one.faults + other.faults
