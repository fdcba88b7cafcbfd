"""`new article` and `new entry`: a beginning, with everything in its place."""

from __future__ import annotations

import re
import typing
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from glossom.cli.day import day as day_of
from glossom.cli.desk import Desk
from glossom.cli.files import ARTICLES, read_source, write_new, write_whole
from glossom.digest import digest_file
from glossom.faults import Fault, Faulty, Place
from glossom.model import EntryStatus, EntryType, GlossaryEntry, SourceFile

if TYPE_CHECKING:
    from glossom.model import PlacedEntry

GLOSSARY = "content/glossary"
TYPES: tuple[EntryType, ...] = typing.get_args(EntryType)
FILES = {
    "person": "people",
    "place": "places",
    "org": "organisations",
    "event": "events",
    "work": "works",
    "law": "laws",
}
"""The glossary file in which an entry of a type is looked for first; any other goes into words.yaml."""


@click.group(
    epilog='\b\nExamples:\n  glossom new article "Talks in Minsk" --date 2014-08-26\n'
    '  glossom new entry Minsk --type place --short "Capital of Belarus."'
)
def command() -> None:
    """Start an article or a glossary entry."""


# ---------------------------------------------------------------- article


@command.command(epilog='\b\nExample:\n  glossom new article "Talks in Minsk" --date 2014-08-26')
@click.argument("title", required=False)
@click.option("--date", "day", type=day_of, metavar="D", help="The day of publication, YYYY-MM-DD.")
@click.pass_obj
def article(desk: Desk, *, title: str | None, day: date | None) -> int:
    """Start an article: a draft with front matter, for you to write on.

    Without a date it lies in content/articles/undated/ until `publish` knows one.
    """
    from glossom.model import FrontMatter
    from glossom.reading.article import slug_of, write_article

    site = desk.needs_site()
    title = " ".join((title or _asked(desk, "Title", "TITLE")).split())
    slug = slug_of(title)
    _refuse_second_article(site, slug)
    path = f"{ARTICLES}/{day.year:04}/{slug}.md" if day else f"{ARTICLES}/undated/{slug}.md"
    write_new(site, path, write_article(FrontMatter(title=title, date=day, draft=True), "Write here.\n"))
    desk.say(f"Made {path}, a draft: `serve` shows it, `publish {path}` publishes it.")
    return 0


def _refuse_second_article(site: Path, slug: str) -> None:
    """Two files of one name in different years would want one address."""
    for file in (site / ARTICLES).rglob(f"{slug}.md"):
        path = file.relative_to(site).as_posix()
        raise Faulty(
            Fault(
                "file-exists", f"an article of this name is there already: {path}", Place(path), "choose another title"
            )
        )


# ---------------------------------------------------------------- entry


@command.command(epilog='\b\nExample:\n  glossom new entry Minsk --type place --short "Capital of Belarus."')
@click.argument("term", required=False)
@click.option("--type", "kind", type=click.Choice(TYPES), help="What it is.")
@click.option("--short", metavar="TEXT", help="What it means, in a sentence or two.")
@click.option("--file", metavar="FILE", help=f"The file in {GLOSSARY}/ to add it to; else by its type.")
@click.pass_obj
def entry(desk: Desk, *, term: str | None, kind: str | None, short: str | None, file: str | None) -> int:
    """Explain a name or a word: adds an entry to a glossary file and keeps what is there.

    Without an explanation (--short) the entry is a draft, which is not published.
    """
    site = desk.needs_site()
    term = " ".join((term or _asked(desk, "Name or word", "TERM")).split())
    name = _id_of(term)
    _refuse_second_entry(site, name)
    kind = kind or _asked(desk, "What is it?", "--type", TYPES)
    if short is None and desk.asks:
        short = click.prompt("What does it mean (empty: later)", default="", show_default=False, err=True)
    path = f"{GLOSSARY}/{_file_named(file)}" if file is not None else _file_for(site, kind)
    sort = next(sort for sort in TYPES if sort == kind)
    _append(site, path, GlossaryEntry(id=name, type=sort, term=term, short=short or "", status=_status(short)))
    later = "" if short else "; it has no explanation yet, so it is a draft: add `short:` and take `status:` out"
    desk.say(f"Added '{name}' to {path}{later}.")
    return 0


def _status(short: str | None) -> EntryStatus:
    return "accepted" if short else "draft"


def _id_of(term: str) -> str:
    from glossom.reading.article import slug_of

    return slug_of(term).lower()


def _file_named(name: str) -> str:
    """A file's name below content/glossary, given that, or a path of the site that ends in it."""
    name = name.removeprefix(f"{GLOSSARY}/")
    if not re.fullmatch(r"[\w-][\w.-]*(\.ya?ml)?", name):
        raise click.BadParameter(f"'{name}' is not the name of a file in {GLOSSARY}/.", param_hint="--file")
    return name if name.endswith((".yaml", ".yml")) else f"{name}.yaml"


def _file_for(site: Path, kind: str) -> str:
    """The file of this type where there is one, else words.yaml."""
    usual = f"{GLOSSARY}/{FILES.get(kind, 'words')}.yaml"
    return usual if (site / usual).is_file() else f"{GLOSSARY}/words.yaml"


def _refuse_second_entry(site: Path, name: str) -> None:
    """Raise Faulty where an entry of this id is there; files with faults of their own are passed over."""
    for one in _entries_of(site):
        if one.entry.id == name:
            raise Faulty(
                Fault(
                    "entry-exists",
                    f"the glossary has an entry '{name}' already: {one.entry.term}",
                    Place(one.path, one.line, one.column),
                    "add to that one, or choose another term, such as 'Georgia (country)'",
                )
            )


def _entries_of(site: Path) -> list[PlacedEntry]:
    from glossom.reading.glossary import read_glossary

    found: list[PlacedEntry] = []
    for file in sorted([*(site / GLOSSARY).rglob("*.yaml"), *(site / GLOSSARY).rglob("*.yml")]):
        try:
            found += read_glossary(read_source(site, file.relative_to(site).as_posix()))[0]
        except Faulty:
            continue  # `check` tells of it; here it must not keep an editor from adding a word elsewhere
    return found


def _append(site: Path, path: str, entry: GlossaryEntry) -> None:
    """Add the entry at the end of the file. Raises Faulty where the file is faulty, or nothing can be added to it."""
    from glossom.reading.editing import add_entry
    from glossom.reading.glossary import read_glossary

    source = read_source(site, path) if (site / path).exists() else SourceFile(path, "", digest_file(path, ""))
    read_glossary(source)
    write_whole(site, path, add_entry(source.text, entry, path))


def _asked(desk: Desk, question: str, missing: str, among: Sequence[str] = ()) -> str:
    """The answer of who sits at the terminal; a usage error where nobody does."""
    if not desk.asks:
        raise click.UsageError(f"Missing {missing}, and there is no terminal to ask on.", click.get_current_context())
    return str(click.prompt(question, type=click.Choice(among) if among else str, err=True))
