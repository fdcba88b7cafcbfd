"""How a newsroom is written down for each generator, how it is called, and which changes its users can make.

What does not depend on the newsroom (templates, settings) lies in `sites/`. All make the same pages: articles, lists of
50, lists for each tag, and a feed.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from benchmarks.corpus import written_forms
from benchmarks.edits import EDITS, Desk, Editions
from benchmarks.newsroom import TOPICS, Mark, Piece, premarked
from benchmarks.stopwatch import Command
from glossom.model import Alias, GlossaryEntry

HERE = Path(__file__).resolve().parent
SITES = HERE / "sites"
STYLESHEET = SITES / "glossom/themes/bench/static/bench.css"

PLAIN = ("body", "title", "template")
"""The edits of a site without a glossary."""
PREMARKED = ("body", "title", "definition", "template")
"""Whoever marks words by hand has no aliases."""

File = tuple[str, str]
"""Path below the site's folder, and text."""
Pieces = Callable[[Piece, Sequence[Mark]], File]
Glossary = Callable[[Sequence[GlossaryEntry]], Iterable[File]]


@dataclass(frozen=True, slots=True)
class Generator:
    """A generator with one way to use it."""

    name: str
    family: str
    layers: tuple[str, ...]
    """Folders of `sites/`, the later laid over the earlier."""
    piece: Pieces
    """An article's file."""
    traces: tuple[str, ...]
    """What builds leave in the site's folder: a cold build begins without."""
    page: str
    """Where an article's page lies; `{}` is its slug."""
    edits: tuple[str, ...]
    template: str
    """The template of an article, below the site's folder."""
    glossary: Glossary | None = None
    settings: Callable[[], Iterable[File]] = tuple
    """Files that are made and not copied."""
    stylesheet: str = ""
    """Where the bench's stylesheet is to lie, if it is used."""
    call: tuple[str, ...] = ()
    """The words after the program's own: what builds the site."""
    mark: str = "</abbr>"
    """How a mark ends in HTML."""

    @property
    def cases(self) -> tuple[str, ...]:
        """What can be asked of it."""
        return ("cold", "nothing", *self.edits)

    def command(self, program: Sequence[str], folder: Path) -> Command:
        """What builds the site in a folder."""
        return Command((*program, *self.call), folder, _OURS if self.family == "glossom" else {})

    def lay_out(self, desk: Desk, folder: Path) -> None:
        """Writes a whole site."""
        for layer in self.layers:
            shutil.copytree(SITES / layer, folder, dirs_exist_ok=True)
        if self.stylesheet:
            _write(folder, self.stylesheet, STYLESHEET.read_text("utf-8"))
        for path, text in self._files(desk, Editions()):
            _write(folder, path, text)

    def change(self, desk: Desk, folder: Path, case: str, editions: Editions) -> None:
        """Makes one change, the latest of its kind, in a site that was laid out. Raises KeyError for another case."""
        changed: dict[str, Callable[[], Iterable[File]]] = {
            "body": lambda: [self._piece(desk, desk.body(editions))],
            "title": lambda: [self._piece(desk, desk.title(editions))],
            "definition": lambda: self._glossary(desk, editions),
            "alias": lambda: self._glossary(desk, editions),
            "template": lambda: [self._template(editions)],
        }
        for path, text in changed[case]():
            if (folder / path).read_text("utf-8") != text:
                _write(folder, path, text)

    def clear(self, folder: Path, aside: Path) -> None:
        """Moves away what builds left, into an empty folder of the same file system.

        It is not deleted: on ext4 new files are slow to make for about a minute after many were deleted nearby, up to
        four times as slow in a trial (docs/explanation/performance.md).
        """
        for trace in self.traces:
            if (folder / trace).exists():
                (folder / trace).rename(aside / trace)

    def _files(self, desk: Desk, editions: Editions) -> Iterator[File]:
        yield from self.settings()
        yield from self._glossary(desk, editions)
        for piece in desk.room.pieces:
            yield self._piece(desk, piece)

    def _piece(self, desk: Desk, piece: Piece) -> File:
        return self.piece(piece, desk.room.marks[piece.number])

    def _glossary(self, desk: Desk, editions: Editions) -> Iterable[File]:
        return self.glossary(desk.entries(editions)) if self.glossary else ()

    def _template(self, editions: Editions) -> File:
        text = (SITES / self.layers[0] / self.template).read_text("utf-8")
        return self.template, text.replace('class="post"', f'class="post edition-{editions.template}"')


_OURS = {"PYTHONPATH": str(HERE.parent)}


def _write(folder: Path, path: str, text: str) -> None:
    place = folder / path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, "utf-8")


def _with_head(head: dict[str, Any], body: str) -> str:
    """The head is YAML, of which JSON is a part; a day in quotation marks would be a text."""
    lines = [
        f"{key}: {value if isinstance(value, date) else json.dumps(value, ensure_ascii=False)}"
        for key, value in head.items()
    ]
    return "\n".join(["---", *lines, "---", "", body])


# ---------------------------------------------------------------- glossom


def _our_piece(piece: Piece, marks: Sequence[Mark]) -> File:
    head = {
        "title": piece.title, "date": piece.day, "deck": piece.summary, "authors": [piece.author],
        "tags": list(piece.tags), "source": {"name": piece.outlet, "url": piece.source},
    }  # fmt: skip
    return f"content/articles/{piece.day.year}/{piece.slug}.md", _with_head(head, piece.body)


def _our_glossary(entries: Sequence[GlossaryEntry]) -> Iterator[File]:
    """A file for each type, as in the sample site."""
    for kind in sorted({entry.type for entry in entries}):
        rows = [_our_entry(entry) for entry in entries if entry.type == kind]
        yield f"content/glossary/{kind}.yaml", yaml.safe_dump(rows, allow_unicode=True, sort_keys=False, width=120)


def _our_entry(entry: GlossaryEntry) -> dict[str, Any]:
    usual = GlossaryEntry(id=entry.id, type=entry.type, term=entry.term)
    written = {"id": entry.id, "type": entry.type, "term": entry.term, "short": entry.short}
    kept = {key: getattr(entry, key) for key in ("case", "marks", "hyphen", "priority")}
    written |= {key: value for key, value in kept.items() if value != getattr(usual, key)}
    return written | ({"aliases": [_our_alias(alias) for alias in entry.aliases]} if entry.aliases else {})


def _our_alias(alias: Alias) -> str | dict[str, Any]:
    usual = asdict(Alias(form=alias.form))
    own = {key: value for key, value in asdict(alias).items() if value != usual[key]}
    return {"form": alias.form, **own} if own else alias.form


def _our_settings(**more: object) -> Callable[[], Iterable[File]]:
    site = {"title": "The Bench Reader", "base_url": "https://bench.example/", **more}
    return lambda: [("site.yaml", yaml.safe_dump(site, sort_keys=False))]


BENCH = {
    "theme": "bench",
    "search": False,
    "page_size": 50,
    "nav": [{"title": topic, "url": f"tags/{topic}/"} for topic in TOPICS],
}
EVERY = {"occurrences": "all", "max_per_100_words": None}


def _ours(name: str, settings: Callable[[], Iterable[File]], edits: tuple[str, ...]) -> Generator:
    return Generator(
        name,
        "glossom",
        ("glossom",) if edits in (EDITS, PLAIN) else (),
        _our_piece,
        traces=("public", ".glossom", ".public.glossom"),
        page="public/articles/{}/index.html",
        edits=edits,
        template="themes/bench/templates/article.html",
        glossary=_our_glossary,
        settings=settings,
        call=("build",),
        mark="</a>",
    )


PROGRAM = (sys.executable, "-m", "glossom")

# ---------------------------------------------------------------- the others


def _piece_below(folder: str, *, by_hand: bool = False) -> Pieces:
    def piece_file(piece: Piece, marks: Sequence[Mark]) -> File:
        head = {
            "title": piece.title, "date": piece.day, "authors": [piece.author],
            "summary": piece.summary, "source": piece.source, "outlet": piece.outlet,
        }  # fmt: skip
        # Eleventy makes collections of `tags`, and one of them would be called `articles` if an article said so
        head["topics" if folder.startswith("src") else "tags"] = list(piece.tags)
        body = premarked(piece.body, marks) if by_hand else piece.body
        return f"{folder}/{piece.slug}.md", _with_head(head, body)

    return piece_file


def _pelican_piece(piece: Piece, marks: Sequence[Mark]) -> File:
    """Python-Markdown's head is no YAML; `summary` is a key of Pelican's own, which it would read as Markdown."""
    head = {
        "title": piece.title, "date": piece.day, "author": piece.author, "tags": ", ".join(piece.tags),
        "lede": piece.summary, "source": piece.source, "outlet": piece.outlet,
    }  # fmt: skip
    lines = [f"{key}: {value}" for key, value in head.items()]
    return f"content/articles/{piece.slug}.md", "\n".join([*lines, "", piece.body])


def _json_glossary(path: str) -> Glossary:
    def glossary(entries: Sequence[GlossaryEntry]) -> Iterable[File]:
        rows = [{"id": entry.id, "short": entry.short, "forms": written_forms(entry)} for entry in entries]
        return [(path, json.dumps(rows, ensure_ascii=False, indent=1))]

    return glossary


def _abbreviations(entries: Sequence[GlossaryEntry]) -> Iterable[File]:
    lines = [f"*[{form}]: {entry.short}" for entry in entries for form in written_forms(entry)]
    return [("includes/glossary.md", "\n".join(lines) + "\n")]


def _hugo(name: str, edits: tuple[str, ...], *, glossary: bool = True, by_hand: bool = False) -> Generator:
    return Generator(
        name,
        "hugo",
        ("hugo",) if name == "hugo" else ("hugo", name),
        _piece_below("content/articles", by_hand=by_hand),
        traces=("public", "resources", ".hugo_build.lock"),
        page="public/articles/{}/index.html",
        edits=edits,
        template="layouts/page.html",
        glossary=_json_glossary("data/glossary.json") if glossary else None,
        stylesheet="static/bench.css",
    )


def _eleventy(name: str, edits: tuple[str, ...], *, glossary: bool = True) -> Generator:
    return Generator(
        name,
        "eleventy",
        ("eleventy",),
        _piece_below("src/articles"),
        traces=("public", ".cache"),
        page="public/articles/{}/index.html",
        edits=edits,
        template="src/_includes/article.njk",
        glossary=_json_glossary("glossary.json") if glossary else None,
        stylesheet="src/bench.css",
    )


def _pelican(name: str, edits: tuple[str, ...], *, glossary: bool = True) -> Generator:
    return Generator(
        name,
        "pelican",
        ("pelican",),
        _pelican_piece,
        traces=("public", "__pycache__"),
        page="public/articles/{}/index.html",
        edits=edits,
        template="theme/templates/article.html",
        glossary=_json_glossary("glossary.json") if glossary else None,
        stylesheet="theme/static/bench.css",
        call=("content", "-s", "pelicanconf.py", "--quiet"),
    )


def _mkdocs(name: str, edits: tuple[str, ...], *, glossary: bool = True) -> Generator:
    return Generator(
        name,
        "mkdocs",
        ("mkdocs", name) if glossary else ("mkdocs",),
        _piece_below("docs/articles"),
        traces=("site",),
        page="site/articles/{}/index.html",
        edits=edits,
        template="overrides/main.html",
        glossary=_abbreviations if glossary else None,
        call=("build", "--quiet"),
    )


GENERATORS: tuple[Generator, ...] = (
    _ours("glossom-default", _our_settings(), ("body", "title", "definition", "alias")),
    _ours("glossom", _our_settings(**BENCH, annotate=EVERY), EDITS),
    _ours("glossom-plain", _our_settings(**BENCH, annotate={"enabled": False}), PLAIN),
    _ours(
        "glossom-broadsheet",
        _our_settings(search=False, annotate=EVERY),
        ("body", "title", "definition", "alias"),
    ),
    _hugo("hugo", PLAIN, glossary=False),
    _hugo("hugo-premarked", PREMARKED, by_hand=True),
    _hugo("hugo-template", EDITS),
    _eleventy("eleventy", PLAIN, glossary=False),
    _eleventy("eleventy-glossary", EDITS),
    _pelican("pelican", PLAIN, glossary=False),
    _pelican("pelican-glossary", EDITS),
    _mkdocs("mkdocs", PLAIN, glossary=False),
    _mkdocs("mkdocs-glossary", EDITS),
)
"""In the order of the table: what an editor gets who changes no setting, search included, stands first."""
FAMILIES = tuple(dict.fromkeys(one.family for one in GENERATORS))
