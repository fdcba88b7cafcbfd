"""Edit scripts: what an editor, a designer and bad luck do to a small site, step by step, drawn by hypothesis.

After each step the site that is built on what earlier builds left must equal one that is built of the same files where
nothing is remembered: byte for byte, or fault for fault. Who builds, and where, is up to whoever extends this.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, multiple, rule

from glossom.marking import ends_batch
from tests.sites import theme_files

WORDS = (
    "talks", "treaty", "river", "council", "vote", "harvest", "comet", "orbit", "virus", "euro", "border",
    "summit", "accord",
)  # fmt: skip
NAMES = ("Minsk", "Kyiv", "Geneva", "Lagos", "Quito", "Hanoi", "Osaka", "Turin")
PICTURES = ("harbour", "bridge")
THEMES = ("broadsheet", "plain", "ours")

Outcome = dict[str, bytes] | list[str]
"""What is published, or the faults."""

SITE = "site.yaml"
DECISIONS = "content/review/decisions.yaml"
ARTICLE_TEMPLATE = "templates/article.html"

vocabulary = st.sampled_from(WORDS + NAMES)
sentences = st.lists(vocabulary, min_size=5, max_size=12).map(lambda words: " ".join(words).capitalize() + ".")
days = st.dates().map(lambda day: f"20{day.year % 20 + 10}-{day.month:02}-{day.day:02}")
tags = st.lists(st.sampled_from(["World", "world", "Science", "Economy"]), max_size=3, unique=True)
numbers = st.integers(0, 99)


@dataclass(frozen=True)
class Story:
    """An article or a page: its front matter as YAML, and its paragraphs."""

    front: Mapping[str, str]
    body: tuple[str, ...]

    def with_front(self, **front: str) -> Story:
        """With these keys; one whose value is empty goes."""
        return replace(self, front={key: value for key, value in {**self.front, **front}.items() if value})

    def with_paragraph(self, paragraph: str) -> Story:
        """With a paragraph more."""
        return replace(self, body=(*self.body, paragraph))

    def text(self) -> str:
        """The file."""
        head = "".join(f"{key}: {value}\n" for key, value in self.front.items())
        return f"---\n{head}---\n\n" + "\n\n".join(self.body) + "\n"


@dataclass(frozen=True)
class Entry:
    """An entry, in one of the glossary's files."""

    file: str
    rows: Mapping[str, str]

    def with_row(self, **rows: str) -> Entry:
        """With these keys."""
        return replace(self, rows={**self.rows, **rows})


@dataclass
class Desk:
    """The site as its editor thinks of it."""

    stories: dict[str, Story] = field(default_factory=dict)
    """By path; articles and pages."""
    entries: dict[str, Entry] = field(default_factory=dict)
    """By id."""
    settings: dict[str, str] = field(default_factory=dict)
    meanings: dict[str, str] = field(default_factory=dict)
    """By article, the form that stands there for an entry of that id."""
    others: dict[str, str | bytes] = field(default_factory=dict)
    """Themes and pictures, by path."""

    def files(self) -> dict[str, str | bytes]:
        """What lies in the site's folder: texts, and pictures as bytes."""
        files: dict[str, str | bytes] = {path: story.text() for path, story in self.stories.items()}
        files[SITE] = "".join(f"{key}: {value}\n" for key, value in self.settings.items())
        for name, entry in self.entries.items():
            path = f"content/glossary/{entry.file}.yaml"
            rows = {"id": name, "type": "term", **entry.rows}
            item = "\n  ".join(f"{key}: {value}" for key, value in rows.items())
            files[path] = f"{files.get(path, '')}- {item}\n"
        if self.meanings:
            items = (
                f"  - {{article: {path}, form: {form}, entry: {form.lower()}}}\n"
                for path, form in self.meanings.items()
            )
            files[DECISIONS] = "meanings:\n" + "".join(items)
        return files | self.others


@dataclass(frozen=True)
class Orders:
    """How a build is called."""

    drafts: bool = False
    base_url: str | None = None
    jobs: int = 1


class EditScript(RuleBasedStateMachine):
    """The steps. Every one is a rule; `both_agree` is asked after each."""

    articles = Bundle("articles")
    """Paths."""
    terms = Bundle("terms")
    """Ids of entries."""

    def __init__(self) -> None:
        super().__init__()
        self.desk = Desk()
        self.orders = Orders()
        self.slip: tuple[str, str | bytes] | None = None
        self._numbers = count()

    def again(self) -> Outcome:
        """What is published, or the faults, where earlier builds are remembered."""
        raise NotImplementedError

    def anew(self) -> Outcome:
        """The same where nothing is."""
        raise NotImplementedError

    def files(self) -> dict[str, str | bytes]:
        """The site's files as they stand, slips included."""
        return self.desk.files() | dict([self.slip] if self.slip else [])

    @invariant()
    def both_agree(self) -> None:
        """The oracle."""
        if self.desk.settings:
            assert apart(self.again(), self.anew()) == []

    # ---------------------------------------------------------------- articles

    @initialize(target=articles)
    def a_site(self) -> Any:
        """Five stories, each of which ends its batch."""
        self.desk.settings = {"title": "A small site", "base_url": "https://example.org/small/"}
        places = [*NAMES[:4], "Minsk"]
        return multiple(*(self._write(f"Talks in {name}", [f"They met in {name}."], "2014-08-26") for name in places))

    @initialize(target=terms)
    def a_glossary(self) -> Any:
        """Two entries."""
        return multiple(self._define("Minsk", "Capital of Belarus."), self._define("talks", "Speech, as in Minsk."))

    @rule(
        target=articles, title=sentences, body=st.lists(sentences, min_size=1, max_size=3), day=days, ends=st.booleans()
    )
    def write_a_story(self, title: str, body: list[str], day: str, ends: bool) -> str:
        """A new article."""
        return self._write(title[:-1], body, day, ends=ends)

    @rule(path=articles, line=sentences)
    def write_on(self, path: str, line: str) -> None:
        """A paragraph more."""
        self._change(path, self.desk.stories[path].with_paragraph(line))

    @rule(path=articles, line=sentences)
    def rewrite(self, path: str, line: str) -> None:
        """Another text altogether."""
        self._change(path, replace(self.desk.stories[path], body=(line,)))

    @rule(path=articles, which=st.integers(0, 9), sign=st.sampled_from(["## ", "> ", "- ", ""]))
    def recast(self, path: str, which: int, sign: str) -> None:
        """A paragraph is a heading, a quotation or an item; its words are as they were."""
        body = list(self.desk.stories[path].body)
        body[which % len(body)] = sign + body[which % len(body)].lstrip("#>- ")
        self._change(path, replace(self.desk.stories[path], body=tuple(body)))

    @rule(path=articles, key=st.sampled_from(["title", "deck"]), line=sentences)
    def head(self, path: str, key: str, line: str) -> None:
        """Another headline or deck."""
        self._front(path, **{key: line[:-1]})

    @rule(path=articles, day=days, topics=tags)
    def file_under(self, path: str, day: str, topics: list[str]) -> None:
        """Another day and other tags."""
        self._front(path, date=day, tags=f"[{', '.join(topics)}]")

    @rule(path=articles, drafted=st.booleans())
    def draft(self, path: str, drafted: bool) -> None:
        """A draft, or none any more."""
        self._front(path, draft="true" if drafted else "")

    @rule(path=articles, line=sentences)
    def annotate(self, path: str, line: str, entry: str = "minsk") -> None:
        """A note of the article's own."""
        self._front(path, notes=f"{{{entry}: {line[:-1]}}}")

    @rule(
        path=articles,
        wish=st.sampled_from(["{occurrences: all}", "{skip: [minsk]}", "{enabled: false}", "{max: 1}", ""]),
    )
    def wish(self, path: str, wish: str) -> None:
        """How its words are to be marked."""
        self._front(path, glossary=wish)

    @rule(path=articles, other=articles)
    def link(self, path: str, other: str) -> None:
        """A link to another story."""
        self._change(path, self.desk.stories[path].with_paragraph(f"See [there]({other.rpartition('/')[2]})."))

    @rule(path=articles, number=st.integers(0, 2))
    def keep_an_old_address(self, path: str, number: int) -> None:
        """An alias; two stories may want one."""
        self._front(path, aliases=f"[old/{number}/]")

    @rule(path=articles, slug=vocabulary)
    def address(self, path: str, slug: str) -> None:
        """Another address."""
        self._front(path, slug=slug)

    @rule(target=articles, path=consumes(articles))
    def rename(self, path: str) -> str:
        """The same story under another name."""
        other = f"content/articles/2015/renamed-{next(self._numbers)}.md"
        self.desk.stories[other] = self.desk.stories.pop(path)
        return other

    @rule(path=consumes(articles))
    def remove(self, path: str) -> None:
        """A story less."""
        del self.desk.stories[path]

    # ---------------------------------------------------------------- entries

    @rule(target=terms, word=vocabulary, line=sentences, file=st.sampled_from(["words", "names"]))
    def define(self, word: str, line: str, file: str) -> Any:
        """A new entry, unless there is one of that name."""
        return multiple() if word.lower() in self.desk.entries else self._define(word, line, file)

    @rule(name=terms, line=sentences)
    def reword(self, name: str, line: str) -> None:
        """Another definition."""
        self.desk.entries[name] = self.desk.entries[name].with_row(short=line)

    @rule(name=terms, words=st.lists(vocabulary, max_size=2, unique=True))
    def call_it_also(self, name: str, words: list[str]) -> None:
        """Other names, which may be another entry's."""
        self.desk.entries[name] = self.desk.entries[name].with_row(aliases=f"[{', '.join(words)}]")

    @rule(
        name=terms,
        kind=st.sampled_from(["term", "place", "event"]),
        case=st.sampled_from(["smart", "exact", "insensitive"]),
    )
    def take_it_for(self, name: str, kind: str, case: str) -> None:
        """Another type, and how capitals matter."""
        self.desk.entries[name] = self.desk.entries[name].with_row(type=kind, case=case)

    @rule(target=terms, name=consumes(terms))
    def rename_the_entry(self, name: str) -> str:
        """Another id, last in the file."""
        other = f"entry-{next(self._numbers)}"
        self.desk.entries[other] = self.desk.entries.pop(name)
        return other

    @rule(name=consumes(terms))
    def take_out(self, name: str) -> None:
        """An entry less; an article may have a note to it."""
        del self.desk.entries[name]

    @rule(path=articles, word=vocabulary)
    def decide(self, path: str, word: str) -> None:
        """What a paragraph that is nothing but this word means."""
        self._change(path, self.desk.stories[path].with_paragraph(word))
        if word.lower() in self.desk.entries:
            self.desk.meanings[path] = word

    # ---------------------------------------------------------------- settings, themes, pictures, pages

    @rule(title=st.sampled_from(["A site", "B site"]), size=st.integers(1, 3), language=st.sampled_from(["en", "de"]))
    def set_up(self, title: str, size: int, language: str) -> None:
        """Another name, shorter lists, another language."""
        self.desk.settings |= {"title": title, "page_size": str(size), "language": language}

    @rule(occurrences=st.sampled_from(["first", "section", "all"]), limit=st.integers(1, 30))
    def change_the_policy(self, occurrences: str, limit: int) -> None:
        """More marks, or fewer."""
        self.desk.settings["annotate"] = f"{{occurrences: {occurrences}, max_per_100_words: {limit}}}"

    @rule(kind=st.sampled_from(["entry", "article", "tag"]), folder=st.sampled_from(["glossary", "words", "all"]))
    def move_pages(self, kind: str, folder: str) -> None:
        """Other addresses, which may be those of other pages."""
        last = "id" if kind == "entry" else "slug"
        self.desk.settings["permalinks"] = f"{{{kind}: '{folder}/{{{last}}}/'}}"

    @rule(theme=st.sampled_from(THEMES))
    def choose_a_theme(self, theme: str) -> None:
        """One of the package's, or the site's own."""
        self.desk.settings["theme"] = theme
        self.desk.others.setdefault("themes/ours/theme.yaml", "extends: broadsheet\n")

    @rule(number=numbers)
    def edit_a_template(self, number: int) -> None:
        """The article's, in a theme of the site's own, which is chosen."""
        self.choose_a_theme("ours")
        shipped = next(file.text for file in theme_files()[0] if file.path == f"themes/broadsheet/{ARTICLE_TEMPLATE}")
        edited = shipped.replace("{% block main %}", f"{{% block main %}}<!-- {number} -->")
        self.desk.others[f"themes/ours/{ARTICLE_TEMPLATE}"] = edited

    @rule(number=numbers)
    def edit_a_stylesheet(self, number: int) -> None:
        """One that takes the place of broadsheet's."""
        self.choose_a_theme("ours")
        self.desk.others["themes/ours/static/css/hits.css"] = f"a {{ order: {number} }}\n".encode()

    @rule(number=numbers)
    def edit_the_themes_words(self, number: int) -> None:
        """What the theme calls the glossary."""
        self.choose_a_theme("ours")
        self.desk.others["themes/ours/theme.yaml"] = f"extends: broadsheet\nstrings:\n  glossary: Words {number}\n"

    @rule(name=st.sampled_from(PICTURES), number=st.integers(1, 3))
    def add_a_picture(self, name: str, number: int) -> None:
        """A picture of so many pixels, or another one in its place."""
        self.desk.others[f"content/images/{name}.png"] = picture(number)

    @rule(name=st.sampled_from(PICTURES))
    def remove_a_picture(self, name: str) -> None:
        """A picture less; an article may still want it."""
        self.desk.others.pop(f"content/images/{name}.png", None)

    @rule(path=articles, name=st.sampled_from(PICTURES))
    def illustrate(self, path: str, name: str) -> None:
        """A picture, which is put there if it is not."""
        self.desk.others.setdefault(f"content/images/{name}.png", picture(1))
        self._front(path, image=f"{{src: {name}.png, alt: A view}}")

    @rule(name=st.sampled_from(["about", "rights"]), line=sentences)
    def write_a_page(self, name: str, line: str) -> None:
        """A page of its own, or another text for it."""
        self.desk.stories[f"content/pages/{name}.md"] = Story({"title": name.capitalize()}, (line,))

    @rule(name=st.sampled_from(["about", "rights"]))
    def remove_a_page(self, name: str) -> None:
        """A page less."""
        self.desk.stories.pop(f"content/pages/{name}.md", None)

    # ---------------------------------------------------------------- how it is built

    @rule(drafts=st.booleans(), base_url=st.sampled_from([None, "https://other.example/", ""]))
    def ask_for(self, drafts: bool, base_url: str | None) -> None:
        """Other options."""
        self.orders = replace(self.orders, drafts=drafts, base_url=base_url)

    @rule()
    def build_again(self) -> None:
        """Nothing."""

    @rule(
        slip=st.sampled_from(
            [
                (SITE, "title: [\n"),
                ("content/glossary/words.yaml", "- id: minsk\n  term: 5: 6\n"),
                ("content/articles/2014/slip.md", "---\ntitle: A\ndate: 2014-02-30\n---\n"),
                ("content/articles/2014/slip.md", b"---\ntitle: A\xff\n---\n"),
                ("themes/ours/templates/article.html", "{% block main %}"),
                (DECISIONS, "meanings: 5\n"),
            ]
        )
    )
    def slip_and_mend(self, slip: tuple[str, str | bytes]) -> None:
        """A file that cannot be read; the step after this one has it mended."""
        self.slip = slip
        self.both_agree()
        self.slip = None

    # ---------------------------------------------------------------- the desk's drawers

    def _write(self, title: str, body: list[str], day: str, *, ends: bool = True) -> str:
        path = last_of_batch(self._numbers) if ends else story_path(next(self._numbers))
        self.desk.stories[path] = Story({"title": title, "date": day, "tags": "[World]"}, tuple(body))
        return path

    def _define(self, word: str, line: str, file: str = "words") -> str:
        self.desk.entries[word.lower()] = Entry(file, {"term": word, "short": line})
        return word.lower()

    def _front(self, path: str, **front: str) -> None:
        self._change(path, self.desk.stories[path].with_front(**front))

    def _change(self, path: str, story: Story) -> None:
        self.desk.stories[path] = story


def a_week_at(desk: EditScript) -> Iterator[None]:
    """A script by hand, in which all that a build depends on changes once, alone; it stops after each step."""
    desk.a_glossary()
    desk.a_site()
    yield
    first, second, third, *_ = desk.desk.stories
    steps: list[Callable[[], object]] = [
        lambda: desk.recast(first, 0, "## "),
        lambda: desk.recast(first, 0, ""),
        lambda: desk.call_it_also("talks", ["Geneva"]),
        lambda: desk.call_it_also("talks", ["Lagos"]),
        lambda: desk.reword("talks", "What is said."),
        lambda: desk.reword("minsk", "A town."),
        lambda: desk.move_pages("entry", "words"),
        lambda: desk.take_it_for("talks", "term", "exact"),
        lambda: desk.take_it_for("talks", "place", "exact"),
        lambda: desk.reword("talks", "What is said in Lagos and in Minsk."),
        lambda: desk.define("met", "Came together in Minsk.", "names"),
        lambda: desk.write_on(second, "Minsk met Minsk, met talks and met Minsk."),
        lambda: desk.change_the_policy("all", 30),
        lambda: desk.change_the_policy("all", 5),
        lambda: desk.wish(second, "{occurrences: all, max: 9}"),
        lambda: desk.annotate(second, "Here the town of talks."),
        lambda: desk.head(second, "title", "Minsk again."),
        lambda: desk.head(second, "deck", "Talks in Minsk."),
        lambda: desk.file_under(second, "2015-01-01", ["Science", "World"]),
        lambda: desk.link(third, second),
        lambda: desk.keep_an_old_address(third, 1),
        lambda: desk.keep_an_old_address(second, 1),
        lambda: desk.keep_an_old_address(second, 2),
        lambda: desk.move_pages("tag", "all"),
        lambda: desk.move_pages("article", "all"),
        lambda: desk.address(second, "last"),
        lambda: desk.write_on(third, "See [here](/all/last/)."),
        lambda: desk.address(second, "river"),
        lambda: desk.write_on(first, "See [there](lost.md)."),
        lambda: desk.illustrate(second, "harbour"),
        lambda: desk.add_a_picture("harbour", 3),
        lambda: desk.remove_a_picture("harbour"),
        lambda: desk.add_a_picture("harbour", 3),
        lambda: desk.set_up("B site", 2, "en"),
        lambda: desk.set_up("B site", 2, "de"),
        lambda: desk.write_a_page("about", "We met in Minsk."),
        lambda: desk.edit_the_themes_words(1),
        lambda: desk.edit_a_template(1),
        lambda: desk.edit_a_template(2),
        lambda: desk.edit_a_stylesheet(1),
        lambda: desk.draft(third, drafted=True),
        lambda: desk.ask_for(drafts=True, base_url=None),
        lambda: desk.ask_for(drafts=True, base_url="https://other.example/"),
        lambda: desk.define("summit", "A meeting.", "names"),
        lambda: desk.call_it_also("summit", ["Lagos"]),
        lambda: desk.define("accord", "What they agree on.", "names"),
        lambda: desk.annotate(third, "Here the first one.", "accord"),
        lambda: desk.take_out("accord"),
        lambda: desk.annotate(third, "Here the town of the river."),
        lambda: desk.rename_the_entry("met"),
        lambda: desk.rename(second),
        lambda: desk.remove(first),
        lambda: desk.take_out("talks"),
        lambda: desk.choose_a_theme("plain"),
    ]
    for step in steps:
        step()
        yield


def apart(one: Outcome, other: Outcome) -> list[str]:
    """The paths at which two sites differ, or the faults that one of them alone has."""
    if isinstance(one, dict) and isinstance(other, dict):
        return sorted(path for path in one.keys() | other.keys() if one.get(path) != other.get(path))
    if isinstance(one, list) and isinstance(other, list):
        return sorted({*one} ^ {*other}) or ([] if one == other else ["the order of faults"])
    return ["one of them failed", *(text for faults in (one, other) if isinstance(faults, list) for text in faults)]


def story_path(number: int) -> str:
    """Where the story of this number lies."""
    return f"content/articles/2014/story-{number}.md"


def last_of_batch(numbers: Iterator[int]) -> str:
    """The path of a story with which a batch ends, so that a site of few articles has several batches."""
    return next(path for path in map(story_path, numbers) if ends_batch(path))


def picture(size: int) -> bytes:
    """A grey PNG of so many pixels across and down."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return len(content).to_bytes(4) + kind + content + zlib.crc32(kind + content).to_bytes(4)

    head = size.to_bytes(4) * 2 + bytes([8, 0, 0, 0, 0])
    rows = zlib.compress((b"\0" + b"\x80" * size) * size)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
