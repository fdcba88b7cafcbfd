"""The oracle: after every edit an incremental build equals a clean one, byte for byte; and a broken memo is caught."""

from __future__ import annotations

import json
import os
import random
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule, run_state_machine_as_test

from glossom.digest import digest
from glossom.faults import Fault, Faulty
from glossom.kept import known_by
from glossom.memo import Memo
from glossom.outside.folder.tree import SECOND, TICK
from glossom.pipeline import Edition, Options, build
from glossom.stores import Held, Shelf
from tests.conftest import FULL
from tests.press import Press, Run
from tests.scripts import EditScript, Outcome, a_week_at, last_of_batch
from tests.sites import ARTICLE, Files, bytes_of, digests, publish, small_site, snapshot

STEPS = 14
SCRIPTS = settings(
    max_examples=500 if FULL else 5,
    stateful_step_count=STEPS,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)


def glossary(files: Files) -> str:
    return files["content/glossary/words.yaml"]


def outcome(files: Mapping[str, str | bytes], memo: Memo, options: Options | None = None) -> Outcome:
    """What is published, and the warnings; or the faults."""
    try:
        edition = build(snapshot(files), memo, options or Options())
        return {product.path: bytes_of(product) for product in edition.products} | warned(edition)
    except Faulty as faulty:
        return told(faulty.faults)


def warned(edition: Edition) -> dict[str, bytes]:
    """The warnings of a build, as one file more."""
    return {"warnings": "\n".join(told(edition.faults)).encode()}


def told(faults: Iterable[Fault]) -> list[str]:
    return [f"{fault.code} {fault.place} {fault.message} {fault.hint}" for fault in faults]


# ---------------------------------------------------------------- in memory


class InMemory(EditScript):
    """Builds as values, on a shelf that may lose rows."""

    def __init__(self, memo: Memo | None = None) -> None:
        super().__init__()
        self.shelf = Shelf()
        self.memo = memo or Memo(self.shelf, "test")

    def again(self) -> Outcome:
        return self._outcome(self.memo)

    def anew(self) -> Outcome:
        return self._outcome(Memo(Shelf(), "test"))

    def _outcome(self, memo: Memo) -> Outcome:
        return outcome(self.files(), memo, Options(drafts=self.orders.drafts, base_url=self.orders.base_url))

    @rule(every=st.integers(1, 4), first=st.integers(0, 3))
    def lose_rows(self, every: int, first: int) -> None:
        """Some of what was remembered; with every 1, all."""
        for key in sorted(self.shelf.products)[first::every]:
            del self.shelf.products[key]


def test_after_every_edit_the_incremental_build_equals_a_clean_one() -> None:
    run_state_machine_as_test(InMemory, settings=SCRIPTS)


class InPreview(InMemory):
    """Builds as the preview does: what earlier builds had at hand is at hand, and each file is made from the menu."""

    def __init__(self) -> None:
        super().__init__()
        self.held = Held()
        self.known: dict[tuple[str, str], bytes] = {}

    def again(self) -> Outcome:
        try:
            memo = Memo(self.shelf, "test", held=self.held)
            edition = build(snapshot(self.files()), memo, Options(self.orders.drafts, self.orders.base_url))
            dishes = [dish for sheaf in edition.menu() for dish in sheaf.products]
            made = {dish.path: dish.content or dish.digest.encode() for dish in dishes}
        except Faulty as faulty:
            return told(faulty.faults)
        finally:
            self.held.turn()
        for dish in dishes:  # one key, one content
            assert self.known.setdefault((dish.path, dish.digest), made[dish.path]) == made[dish.path]
        return made | warned(edition)


def test_after_every_edit_the_preview_shows_what_a_clean_build_publishes() -> None:
    run_state_machine_as_test(InPreview, settings=SCRIPTS)


# ---------------------------------------------------------------- on disk


@pytest.fixture(scope="module")
def presses() -> Iterator[tuple[Press, Press]]:
    """Where sites are built again, and where anew: another world, in which not even the order of hashes is the same."""
    with (
        Press({"PYTHONHASHSEED": "1"}) as here,
        Press({"PYTHONHASHSEED": "2", "TZ": "Pacific/Auckland", "LC_ALL": "C"}) as elsewhere,
    ):
        yield here, elsewhere


class OnDisk(EditScript):
    """Builds by the program, in processes that know nothing but what lies in the site's folder; and that is damaged."""

    def __init__(self, presses: tuple[Press, Press], folder: Path) -> None:
        super().__init__()
        self.presses = presses
        self.folder = Path(tempfile.mkdtemp(dir=folder))
        self.site = self.folder / "site"
        self.written: dict[str, str | bytes] = {}
        self.published: dict[str, bytes] = {}
        self.anywhere = count()

    def teardown(self) -> None:
        shutil.rmtree(self.folder)

    def again(self) -> Outcome:
        """In the site's own folder. The site before stays whole where there is an error."""
        self._save()
        done = self.presses[0].run(*self._words(self.site), "--jobs", str(self.orders.jobs))
        before, self.published = self.published, tree(self.site / "public")
        if done.code:
            assert self.published == before
        return outcome_of(done, self.published)

    def anew(self) -> Outcome:
        """In an empty one."""
        empty = self.folder / str(next(self.anywhere))
        write(empty, self.files())
        done = self.presses[1].run(*self._words(empty), "--jobs", "1")
        found = outcome_of(done, tree(empty / "public"))
        shutil.rmtree(empty)
        return found

    def _words(self, site: Path) -> list[str]:
        words = ["--site", str(site), "build", "--json", "--no-search"]
        words += ["--drafts"] if self.orders.drafts else []
        return words if self.orders.base_url is None else [*words, "--base-url", self.orders.base_url]

    def _save(self) -> None:
        files = self.files()
        for path in self.written.keys() - files.keys():
            (self.site / path).unlink()
        write(self.site, {path: text for path, text in files.items() if self.written.get(path) != text})
        self.written = files

    # what is left of earlier builds

    @property
    def left(self) -> list[Path]:
        """The files that glossom keeps for itself. The list of what it published is not among them: without that it
        cannot know that the folder is its own, and says so."""
        kept = [*(self.site / ".glossom").glob("*"), *(self.site / ".public.glossom").glob("*.json")]
        return sorted(path for path in kept if path.is_file() and path.name != "manifest.json")

    @precondition(lambda self: self.left)
    @rule(which=st.integers(0, 9), part=st.floats(0, 1))
    def cut_short(self, which: int, part: float) -> None:
        """The beginning of a file is left."""
        file = self._one(which)
        os.truncate(file, int(file.stat().st_size * part))

    @precondition(lambda self: self.left)
    @rule(which=st.integers(0, 9), seed=st.integers(0, 9999), many=st.sampled_from([1, 10, 300]))
    def flip_bytes(self, which: int, seed: int, many: int) -> None:
        """Bytes somewhere are others. Where they are depends on the file, which is not the same in every run."""
        file, dice = self._one(which), random.Random(seed)
        raw = bytearray(file.read_bytes())
        for _ in range(many if raw else 0):
            raw[dice.randrange(len(raw))] ^= dice.randrange(1, 256)
        file.write_bytes(raw)

    @precondition(lambda self: self.left)
    @rule(which=st.integers(0, 9))
    def delete(self, which: int) -> None:
        """A file less."""
        self._one(which).unlink()

    @rule(which=st.sampled_from([".glossom", ".glossom/memo.sqlite", ".public.glossom/staged"]))
    def delete_all_of(self, which: str) -> None:
        """A folder less, or the store."""
        place = self.site / which
        if place.is_dir():
            shutil.rmtree(place)
        else:
            place.unlink(missing_ok=True)

    @precondition(lambda self: self.store.is_file())
    @rule()
    def put_a_foreign_store(self) -> None:
        """A database of another program in its place."""
        self.store.unlink()
        with sqlite3.connect(self.store) as base:
            base.execute("CREATE TABLE product (key TEXT, content TEXT, seal TEXT)")
        base.close()

    @precondition(lambda self: self.store.is_file())
    @rule()
    def put_another_sites_store(self) -> None:
        """A sound store in which keys have others' products."""
        with sqlite3.connect(self.store) as base:
            rows = base.execute("SELECT key, content, seal FROM product ORDER BY key").fetchall() if sound(base) else []
            moved = zip(rows, rows[1:] + rows[:1], strict=True)
            base.execute("DELETE FROM product") if rows else None
            base.executemany("INSERT INTO product VALUES (?, ?, ?)", [(to[0], *of[1:]) for to, of in moved])
        base.close()

    @rule()
    def put_a_folder_in_its_place(self) -> None:
        """A store that can be neither read nor written, until somebody takes the folder away."""
        self.delete_all_of(".glossom/memo.sqlite")
        (self.store / "in the way").mkdir(parents=True)

    @precondition(lambda self: self.published)
    @rule(which=st.integers(0, 999), content=st.sampled_from([None, b"", b"edited by hand"]))
    def touch_a_page(self, which: int, content: bytes | None) -> None:
        """A published file is edited or deleted by hand."""
        paths = sorted(self.published)
        place = self.site / "public" / paths[which % len(paths)]
        self.published.pop(paths[which % len(paths)])
        place.unlink(missing_ok=True)
        if content is not None:
            place.write_bytes(content)
            self.published[paths[which % len(paths)]] = content

    @rule(jobs=st.integers(1, 2))
    def work_in(self, jobs: int) -> None:
        """So many processes: every story of ours is a batch, so that there is work for two."""
        self.orders = replace(self.orders, jobs=jobs)

    @rule()
    def rest(self) -> None:
        """All files become so old that their times tell of changes."""
        ended = time.time_ns() + 2 * TICK
        while time.time_ns() < ended:
            time.sleep(TICK / SECOND)

    @property
    def store(self) -> Path:
        """The store's file."""
        return self.site / ".glossom/memo.sqlite"

    def _one(self, which: int) -> Path:
        return self.left[which % len(self.left)]


def sound(base: sqlite3.Connection) -> bool:
    try:
        return bool(base.execute("SELECT count(seal) FROM product").fetchone())
    except sqlite3.DatabaseError:
        return False


def write(site: Path, files: Mapping[str, str | bytes]) -> None:
    for path, text in files.items():
        file = site / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode() if isinstance(text, str) else text)


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def outcome_of(run: Run, published: dict[str, bytes]) -> Outcome:
    """What is published, and what was said of it; or the faults. That its store was of no use, a build may say."""
    assert run.code in (0, 1), run.err
    told = json.loads(run.out)
    faults = [json.dumps(fault) for fault in told["faults"] if fault["code"] != "store"]
    said = {key: told[key] for key in ("articles", "pages", "entries", "marks", "drafts", "draft_entries")}
    return faults if run.code else {**published, "what was said": json.dumps([said, faults]).encode()}


def test_after_every_edit_and_damage_the_published_tree_equals_a_cold_builds(
    presses: tuple[Press, Press], tmp_path: Path
) -> None:
    run_state_machine_as_test(lambda: OnDisk(presses, tmp_path), settings=SCRIPTS)


def test_a_week_of_builds_now_in_one_process_now_in_two_equals_cold_builds(
    presses: tuple[Press, Press], tmp_path: Path
) -> None:
    script = OnDisk(presses, tmp_path)
    for number, _ in enumerate(a_week_at(script)):
        script.work_in(1 if number % STEPS else 2)
        script.both_agree()


# ---------------------------------------------------------------- the oracle itself


def test_a_link_follows_a_story_of_another_batch_to_its_new_address() -> None:
    """The two have nothing else in common; a memo that forgets where links lead is caught."""
    head = "---\ntitle: T\ndate: 2015-01-01\ntags: [{}]\n---\n\nSee [there](../2015/later.md).\n"
    first, second = last_of_batch(count()), "content/articles/2015/later.md"
    files = small_site() | {first: head.format("Science"), second: head.format("World")}
    honest, broken = Memo(Shelf(), "test"), Forgetful("print_stories", 6)
    outcome(files, honest), outcome(files, broken)
    files[second] = files[second].replace("\ntags", "\nslug: last\ntags")
    clean = outcome(files, Memo(Shelf(), "test"))
    assert outcome(files, honest) == clean
    assert outcome(files, broken) != clean


class Forgetful(Memo):
    """A memo that forgets one input of one stage: what a hand-kept list of dependencies would do one day."""

    def __init__(self, stage: str, dropped: int) -> None:
        super().__init__(Shelf(), "test")
        self.stage, self.dropped = stage, dropped

    def key(self, name: str, inputs: Iterable[object]) -> str:
        parts = [known_by(item) for item in inputs]
        if name.endswith(self.stage):
            parts.pop(self.dropped)
        return digest("\n".join([self.code, name, *parts]).encode())


INPUTS = frozenset(
    [  # theme and site count twice for pages in batches: in the drawer's name too
        ("read_site", 0),
        ("read_article", 0),
        ("read_glossary", 0),
        ("lay_out_article", 0),
        ("lay_out_inline", 1),
        ("found_in", 0),
        ("found_in", 1),
        ("chosen_in", 0),
        ("chosen_in", 1),
        ("chosen_in", 3),
        ("card_of", 0),
        ("card_of", 2),
        ("sheet_of", 0),
        ("sheet_of", 2),
        ("heard_in", 0),
        ("heard_in", 2),
        ("pack", 0),
        ("pack", 1),
        ("define", 0),
        ("define", 1),
        ("kin_of", 0),
        ("print_stories", 0),
        ("print_stories", 1),
        ("print_stories", 2),
        ("print_stories", 4),
        ("print_entries", 0),
        ("print_entries", 1),
        ("article_html", 2),
        ("article_html", 4),
        ("article_html", 5),
        ("entry_html", 2),
        ("entry_html", 3),
        ("entry_html", 4),
        ("list_small", 0),
        ("list_small", 1),
        ("list_small", 3),
        ("print_small", 1),
        ("render", 2),
        ("feed", 1),
        ("print_stories as known", 1),
        ("print_entries as known", 1),
        ("table order", 0),
        ("table told", 0),
        ("table named", 0),
        ("table tags", 0),
        ("table tags", 1),
        ("table linked", 0),
        ("table suspects", 1),
        ("table suspects", 2),
        ("table addresses", 1),
        ("table links", 1),
        ("table links", 3),
        ("table links", 4),
        ("table sitemap.xml", 0),
        ("table sitemap.xml", 1),
    ]
)


class WithMemosThatForget(InMemory):
    """Has each of them build the site again, until a difference shows, and lets go of it then."""

    def __init__(self, uncaught: set[tuple[str, int]]) -> None:
        super().__init__()
        self.uncaught = uncaught
        self.broken = {one: Forgetful(*one) for one in uncaught}

    @invariant()
    def both_agree(self) -> None:
        """The oracle, whose answer is to be no."""
        if not self.uncaught or not self.desk.settings:
            return
        clean = self.anew()
        self.uncaught -= {one for one in self.uncaught if self._is_caught(self.broken[one], clean)}

    def _is_caught(self, memo: Memo, clean: Outcome) -> bool:
        try:
            return self._outcome(memo) != clean
        except (IndexError, KeyError, ValueError):  # a stage that is given another's product may well crash
            return True


def test_the_oracle_catches_a_memo_that_drops_an_input() -> None:
    uncaught = set(INPUTS)
    script = WithMemosThatForget(uncaught)
    for _ in a_week_at(script):
        script.both_agree()
    assert uncaught == set()


def test_a_build_of_the_same_files_runs_no_stage(tmp_path: object) -> None:
    memo = Memo(Shelf(), "test")
    before = digests(small_site(), memo)
    memo.ran.clear()
    assert digests(small_site(), memo) == before
    assert +memo.ran == {}


def test_a_page_is_not_kept_and_made_again_where_the_site_has_it_not() -> None:
    memo = Memo(Shelf(), "test")
    before = publish(small_site(), memo)
    memo.ran.clear()
    assert publish(small_site(), memo) == before
    assert memo.ran["article_html"] == 1


def test_rewording_a_definition_finds_nothing_anew_in_articles() -> None:
    memo = Memo(Shelf(), "test")
    files = small_site()
    publish(files, memo)
    memo.ran.clear()
    files["content/glossary/words.yaml"] = glossary(files).replace("Capital of Belarus.", "A city.")
    publish(files, memo)
    assert memo.ran["lay_out_article"] == 0
    assert memo.ran["found_in"] == 1  # the new definition itself


def test_an_article_that_does_not_show_an_entry_is_not_rendered_again() -> None:
    memo = Memo(Shelf(), "test")
    plain = ARTICLE.replace("Minsk", "Quito").replace("Separatists", "People").replace("Diplomacy", "Weather")
    files = small_site(**{"content/articles/2013/plain.md": plain.replace("2014", "2013")})
    before = digests(files, memo)
    memo.ran.clear()
    files["content/glossary/words.yaml"] = glossary(files).replace("Capital of Belarus.", "A city.")
    after = digests(files, memo)
    assert after["articles/plain/index.html"] == before["articles/plain/index.html"]
    assert after["articles/talks/index.html"] != before["articles/talks/index.html"]
    # the story that shows it, the entry, the home page with its words
    assert [memo.ran[stage] for stage in ("article_html", "entry_html", "render")] == [1, 1, 1]
