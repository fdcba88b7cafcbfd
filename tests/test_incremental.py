"""The oracle: after every edit an incremental build equals a clean one, byte for byte; and a broken memo is caught."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable

import pytest

from glossom.digest import digest
from glossom.faults import Faulty
from glossom.marking import ends_batch
from glossom.memo import Memo, Shelf, known_by
from tests.conftest import FULL
from tests.sites import ARTICLE, Files, publish, small_site

WORDS = (
    "talks", "treaty", "river", "council", "vote", "harvest", "comet", "orbit", "virus", "euro", "border",
    "summit", "accord",
)  # fmt: skip
NAMES = ("Minsk", "Kyiv", "Geneva", "Lagos", "Quito", "Hanoi", "Osaka", "Turin")

Edit = Callable[[random.Random, Files], str]


def articles(files: Files) -> list[str]:
    return sorted(path for path in files if path.startswith("content/articles/"))


def sentence(chance: random.Random) -> str:
    words = chance.choices(WORDS + NAMES, k=chance.randint(5, 12))
    return " ".join(words).capitalize() + "."


def add_article(chance: random.Random, files: Files) -> str:
    name = chance.choice((any_name, last_of_batch))(chance)
    tags = ", ".join(chance.sample(["World", "world", "Science", "Economy"], 2))
    day = f"20{chance.randint(10, 25)}-0{chance.randint(1, 9)}-1{chance.randint(0, 9)}"
    body = "\n\n".join(sentence(chance) for _ in range(3))
    files[f"content/articles/2014/{name}.md"] = f"---\ntitle: {name}\ndate: {day}\ntags: [{tags}]\n---\n\n{body}\n"
    return f"add {name}"


def any_name(chance: random.Random) -> str:
    return f"story-{chance.randrange(10**6)}"


def last_of_batch(chance: random.Random) -> str:
    """A name with which a batch ends, so that a site of few articles has several batches."""
    names = (any_name(chance) for _ in range(10**6))
    return next(name for name in names if ends_batch(f"content/articles/2014/{name}.md"))


def reword_body(chance: random.Random, files: Files) -> str:
    path = chance.choice(articles(files))
    files[path] = f"{files[path]}\n{sentence(chance)}\n"
    return f"reword {path}"


def retitle(chance: random.Random, files: Files) -> str:
    path = chance.choice(articles(files))
    files[path] = re.sub("(?m)^title: .*$", f"title: {sentence(chance)[:-1]}", files[path], count=1)
    return f"retitle {path}"


def redate(chance: random.Random, files: Files) -> str:
    path = chance.choice(articles(files))
    files[path] = re.sub("(?m)^date: .*$", f"date: 20{chance.randint(10, 25)}-03-0{chance.randint(1, 9)}", files[path])
    return f"redate {path}"


def remove_article(chance: random.Random, files: Files) -> str:
    if len(articles(files)) < 2:
        return "remove nothing"
    path = chance.choice(articles(files))
    del files[path]
    return f"remove {path}"


def rename_article(chance: random.Random, files: Files) -> str:
    path = chance.choice(articles(files))
    other = f"content/articles/2014/renamed-{chance.randrange(10**6)}.md"
    files[other] = files.pop(path)
    return f"rename {path} to {other}"


def toggle_draft(chance: random.Random, files: Files) -> str:
    path = chance.choice(articles(files))
    text = files[path]
    drafted = "\ndraft: true\n" in text
    files[path] = text.replace("\ndraft: true\n", "\n") if drafted else text.replace("\ntags", "\ndraft: true\ntags", 1)
    return f"draft {path}: {not drafted}"


def add_note(chance: random.Random, files: Files) -> str:
    path = chance.choice(articles(files))
    text = re.sub(r"(?m)^notes: .*\n", "", files[path])
    files[path] = text.replace("\ntags", f"\nnotes: {{minsk: {sentence(chance)[:-1]}}}\ntags", 1)
    return f"note {path}"


def set_wishes(chance: random.Random, files: Files) -> str:
    path = chance.choice(articles(files))
    text = re.sub(r"(?m)^glossary: .*\n", "", files[path])
    wish = chance.choice(["{occurrences: all}", "{skip: [minsk]}", "{enabled: false}", "{max: 1}"])
    files[path] = text.replace("\ntags", f"\nglossary: {wish}\ntags", 1)
    return f"wishes {path} {wish}"


def glossary(files: Files) -> str:
    return files["content/glossary/words.yaml"]


def add_entry(chance: random.Random, files: Files) -> str:
    word = chance.choice(WORDS + NAMES)
    entry = f"- id: {word.lower()}\n  type: term\n  term: {word}\n  short: {sentence(chance)}\n"
    if f"- id: {word.lower()}\n" not in glossary(files):
        files["content/glossary/words.yaml"] += entry
    return f"entry {word}"


def remove_entry(chance: random.Random, files: Files) -> str:
    entries = re.split("(?m)^(?=- id: )", glossary(files))
    if len(entries) < 4:
        return "remove no entry"
    gone = entries.pop(chance.randrange(1, len(entries)))
    files["content/glossary/words.yaml"] = "".join(entries)
    return f"remove {gone[:20]!r}"


def link_stories(chance: random.Random, files: Files) -> str:
    path, other = chance.choice(articles(files)), chance.choice(articles(files))
    files[path] = f"{files[path]}\nSee [there]({other.rpartition('/')[2]}).\n"
    return f"link {path} to {other}"


def alias_address(chance: random.Random, files: Files) -> str:
    path = chance.choice(articles(files))
    text = re.sub(r"(?m)^aliases: .*\n", "", files[path])
    files[path] = text.replace("\ntags", f"\naliases: [old/{chance.randrange(3)}/]\ntags", 1)
    return f"alias {path}"


def reword_definition(chance: random.Random, files: Files) -> str:
    shorts = list(re.finditer(r"(?m)^  short: .*$", glossary(files)))
    chosen = chance.choice(shorts)
    text = glossary(files)
    files["content/glossary/words.yaml"] = f"{text[: chosen.start()]}  short: {sentence(chance)}{text[chosen.end() :]}"
    return "reword a definition"


def add_alias(chance: random.Random, files: Files) -> str:
    terms = list(re.finditer(r"(?m)^  term: (.*)$", glossary(files)))
    chosen = chance.choice(terms)
    if "aliases" in glossary(files)[chosen.end() : chosen.end() + 20]:
        return "alias: has one"
    line = f"{chosen[0]}\n  aliases: [{chance.choice(WORDS)}]"
    text = glossary(files)
    files["content/glossary/words.yaml"] = text[: chosen.start()] + line + text[chosen.end() :]
    return "add an alias"


def change_policy(chance: random.Random, files: Files) -> str:
    occurrences = chance.choice(["first", "section", "all"])
    files["site.yaml"] = (
        f"title: {chance.choice(['A', 'B'])} site\nbase_url: https://example.org/small/\n"
        f"page_size: {chance.randint(1, 3)}\n"
        f"annotate: {{occurrences: {occurrences}, max_per_100_words: {chance.randint(1, 30)}}}\n"
        f"permalinks: {{entry: '{chance.choice(['glossary', 'words'])}/{{id}}/'}}\n"
    )
    return "policy"


def retheme(chance: random.Random, files: Files) -> str:
    from tests.sites import theme_files

    path = "themes/broadsheet/templates/article.html"
    shipped = next(file.text for file in theme_files()[0] if file.path == path)
    files[path] = shipped.replace("{% block main %}", f"{{% block main %}}<!-- {chance.randrange(100)} -->")
    return "retheme"


EDITS: tuple[Edit, ...] = (
    add_article, add_article, reword_body, retitle, redate, remove_article, rename_article, toggle_draft, add_note,
    set_wishes, add_entry, add_entry, reword_definition, add_alias, change_policy, retheme,
    remove_entry, link_stories, alias_address,
)  # fmt: skip


def outcome(files: Files, memo: Memo) -> dict[str, bytes] | list[str]:
    """What is published, or the faults."""
    try:
        return publish(files, memo)
    except Faulty as faulty:
        return [f"{fault.code} {fault.place} {fault.message}" for fault in faulty.faults]


def difference(seed: int, steps: int, memo: Memo) -> str:
    """The first step of an edit script after which the incremental build differs from a clean one; or nothing."""
    chance = random.Random(seed)
    files = small_site()
    outcome(files, memo)
    done: list[str] = []
    for _ in range(steps):
        done.append(chance.choice(EDITS)(chance, files))
        incremental, clean = outcome(files, memo), outcome(files, Memo(Shelf(), "test"))
        if incremental != clean:
            return "; ".join(done)
    return ""


@pytest.mark.parametrize("seed", range(500 if FULL else 6))
def test_after_every_edit_the_incremental_build_equals_a_clean_one(seed: int) -> None:
    assert difference(seed, 12, Memo(Shelf(), "test")) == ""


@pytest.mark.parametrize("seed", range(100 if FULL else 3))
def test_a_store_that_loses_rows_costs_time_and_nothing_else(seed: int) -> None:
    chance, shelf, files = random.Random(seed), Shelf(), small_site()
    for _ in range(8):
        chance.choice(EDITS)(chance, files)
        for key in chance.sample(sorted(shelf.products), len(shelf.products) // 3):
            del shelf.products[key]
        assert outcome(files, Memo(shelf, "test")) == outcome(files, Memo(Shelf(), "test"))


def test_a_link_follows_a_story_of_another_batch_to_its_new_address() -> None:
    """The two have nothing else in common; a memo that forgets where links lead is caught."""
    head = "---\ntitle: T\ndate: 2015-01-01\ntags: [{}]\n---\n\nSee [there](../2015/later.md).\n"
    first, second = f"content/articles/2014/{last_of_batch(random.Random(1))}.md", "content/articles/2015/later.md"
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


@pytest.mark.parametrize(
    ("stage", "dropped"),
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
        ("render", 1),
        ("render", 2),
        ("feed", 1),
        ("sitemap", 1),
    ],
)
def test_the_oracle_catches_a_memo_that_drops_an_input(stage: str, dropped: int) -> None:
    assert any(caught(seed, Forgetful(stage, dropped)) for seed in range(30))


def caught(seed: int, memo: Memo) -> bool:
    """Whether an edit script shows that a memo is broken; a stage that is given another's product may well crash."""
    try:
        return bool(difference(seed, 12, memo))
    except (IndexError, KeyError, ValueError):
        return True


def test_a_build_of_the_same_files_runs_no_stage(tmp_path: object) -> None:
    memo = Memo(Shelf(), "test")
    before = publish(small_site(), memo)
    memo.ran.clear()
    assert publish(small_site(), memo) == before  # pages whose bytes are gone are made again, uncounted
    assert +memo.ran == {}


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
    publish(files, memo)
    before = publish(files, memo)["articles/plain/index.html"]
    memo.ran.clear()
    files["content/glossary/words.yaml"] = glossary(files).replace("Capital of Belarus.", "A city.")
    published = publish(files, memo)
    assert published["articles/plain/index.html"] == before
    assert "A city." in published["articles/talks/index.html"].decode()
    # the story that shows it, the entry, the home page with its words
    assert [memo.ran[stage] for stage in ("article_html", "entry_html", "render")] == [1, 1, 1]
