"""`annotate FILE`: what is marked in an article, where, and why the rest is not."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import asdict, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from glossom.cli.desk import SITE_FILE, Desk, path_from, shows_colour
from glossom.cli.drawing import plural, printable
from glossom.cli.files import article_named
from glossom.dataclass import dataclass
from glossom.faults import Fault, Faulty, Place, errors

if TYPE_CHECKING:
    from rich.text import Text

    from glossom.explain import Explained, Explanation
    from glossom.model import Snapshot, SourceFile
    from glossom.stores import Store

Cell = tuple[str, str]
"""Text and its style."""

MARKED, UNMARKED = "bold green", "yellow"
STDIN = "-"
STDIN_NAME = "standard input"
NO_SITE = "title: No site\n"
GLOSSARY = "content/glossary"


@dataclass(slots=True)
class Reading:
    """The files that `annotate` was told of, by the paths that the build gives them."""

    desk: Desk
    names: dict[str, str] = field(default_factory=dict)
    """How the editor called those that lie elsewhere."""

    def snapshot(self, glossaries: Sequence[str]) -> Snapshot:
        """The site, or nothing but site.yaml's defaults where there is none, with more glossary files."""
        from glossom.model import Snapshot
        from glossom.outside.folder.code import code_digest
        from glossom.outside.folder.reader import read_snapshot

        if _has_site(self.desk):
            snapshot, _ = read_snapshot(self.desk.site, code_digest())
        else:
            snapshot = Snapshot((_source(SITE_FILE, NO_SITE),), (), code_digest())
        known = {file.path for file in snapshot.sources}
        added = [self._glossary(name) for name in dict.fromkeys(glossaries)]
        return replace(snapshot, sources=(*snapshot.sources, *(file for file in added if file.path not in known)))

    def _glossary(self, name: str) -> SourceFile:
        """The file, at its own path where it is the site's, else behind all of the site's."""
        path = path_from(Path(name), self.desk.site)
        file = read_text(Path(name), name)
        if not path.startswith(f"{GLOSSARY}/"):
            path = f"{GLOSSARY}/~{len(self.names)}.yaml"
            self.names[path] = name
        return _source(path, file.text)

    def called(self, faults: Sequence[Fault]) -> tuple[Fault, ...]:
        """The faults with the names that the editor knows."""
        return tuple(self._called(fault) for fault in faults)

    def _called(self, fault: Fault) -> Fault:
        for path, name in self.names.items():
            place = replace(fault.place, path=name) if fault.place and fault.place.path == path else fault.place
            fault = replace(fault, place=place, hint=fault.hint.replace(f"{path}:", f"{name}:"))
        return fault


@click.command(
    epilog="\b\nExamples:\n  glossom annotate content/articles/2014/minsk-talks.md\n"
    "  glossom annotate minsk.md --json\n  glossom annotate story.txt --glossary words.yaml\n"
    "  glossom annotate - < draft.md"
)
@click.argument("file")
@click.option(
    "--glossary", "glossaries", multiple=True, metavar="FILE", help="Use this glossary file too (repeatable)."
)
@click.option("--text", "plain", is_flag=True, help="FILE is plain text, not Markdown, and need not be in the site.")
@click.option("--json", "as_json", is_flag=True, help="Print a list of all places as one JSON document.")
@click.pass_obj
def command(desk: Desk, *, file: str, glossaries: tuple[str, ...], plain: bool, as_json: bool) -> int:
    """Show an article with its marks, and each place that was found and not marked with the reason.

    FILE is an article of the site, as seen from here or from the site's folder; or - for standard input, which may
    be any Markdown, with front matter or without; or any text file (.txt, or with --text). Nothing is written.
    """
    desk.quiet = as_json
    plain = plain or file.lower().endswith(".txt")
    reading = Reading(desk)
    path = "" if _is_elsewhere(desk, file, plain=plain) else article_named(desk, file)
    text = None if path else _given(desk, file)
    try:
        snapshot = reading.snapshot(glossaries)
        with _store(desk) as store:
            explained = _explained(snapshot, store, path, text, plain=plain)
    except Faulty as faulty:
        raise Faulty(*reading.called(faulty.faults)) from faulty
    faults = reading.called(explained.faults)
    if as_json and errors(faults):
        raise Faulty(*errors(faults))
    desk.report(faults)
    if as_json:
        desk.print_json([asdict(place) for place in explained.marks])
    else:
        _print(_shown(explained))
    return 1 if errors(faults) else 0


def _explained(snapshot: Snapshot, store: Store, path: str, text: SourceFile | None, *, plain: bool) -> Explained:
    from glossom.explain import explain, explain_text
    from glossom.memo import Memo

    memo = Memo(store, snapshot.code)
    return explain(snapshot, memo, path) if text is None else explain_text(snapshot, memo, text, plain=plain)


def _store(desk: Desk) -> AbstractContextManager[Store]:
    """Where products are remembered: in the site, or nowhere."""
    from glossom.outside.folder.store import open_store
    from glossom.stores import Shelf

    return open_store(desk.site) if _has_site(desk) else nullcontext(Shelf())


# ---------------------------------------------------------------- reading


def _has_site(desk: Desk) -> bool:
    return (desk.site / SITE_FILE).is_file()


def _is_elsewhere(desk: Desk, name: str, *, plain: bool) -> bool:
    """Whether FILE is looked at by itself, and not as an article of the site."""
    return plain or name == STDIN or (not _has_site(desk) and Path(name).is_file())


def _given(desk: Desk, name: str) -> SourceFile:
    """The text of a file that is no article of the site, or of standard input. Raises Faulty where it is none."""
    from glossom.outside.folder.disk import TEXT_LIMIT

    if name != STDIN:
        file = Path(name)
        return read_text(file if file.exists() or not _has_site(desk) else desk.site / name, name)
    if sys.stdin.isatty():
        end = "Ctrl+Z, then Enter" if sys.platform == "win32" else "Ctrl+D on a line of its own"
        desk.say(f"Paste the article here. Then press {end}.")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "text")
        file.write_bytes(sys.stdin.buffer.read(TEXT_LIMIT + 1))
        return read_text(file, STDIN_NAME)


def read_text(file: Path, name: str) -> SourceFile:
    """The file, as a build reads it: UTF-8, lines ended by \\n. Raises Faulty where it cannot be read.

    name: how the editor called it.
    """
    from glossom.outside.folder.disk import read_source
    from glossom.outside.folder.tree import File, stamp_of

    try:
        if file.is_dir():
            raise Faulty(Fault("source-is-folder", f"{name} is a folder", hint="name a file in it"))
        return read_source(File(name, str(file), stamp_of(file.stat())))
    except FileNotFoundError as slip:
        hint = "a path is read from the folder you are in"
        raise Faulty(Fault("no-file", f"there is no file {name}", hint=hint)) from slip
    except (OSError, ValueError) as slip:
        reason = getattr(slip, "strerror", None) or str(slip)
        raise Faulty(Fault("unreadable", f"{name} cannot be read: {reason}", Place(name))) from slip


def _source(path: str, text: str) -> SourceFile:
    from glossom.digest import digest_file
    from glossom.model import SourceFile

    return SourceFile(path, text, digest_file(path, text))


# ---------------------------------------------------------------- showing


def _shown(explained: Explained) -> list[list[Cell]]:
    """The article and the two tables, as lines of cells."""
    marked = [place for place in explained.marks if place.status == "marked"]
    others = [place for place in explained.marks if place.status != "marked"]
    lines = [*_highlighted(explained), [], [(f"{plural(len(marked), 'mark')}:", "bold")]]
    lines += _table([(_where(place), place.text, _meant(place)) for place in marked], MARKED)
    if others:
        lines += [[], [(f"{plural(len(others), 'place')} found and not marked:", "bold")]]
        lines += _table([(_where(place), place.text, f"{place.entry}: {place.reason}") for place in others], UNMARKED)
    return lines


def _meant(place: Explanation) -> str:
    return f"{place.entry}: {place.reason}" if place.reason else place.entry


def _where(place: Explanation) -> str:
    return f"{place.line}:{place.column}"


def _highlighted(explained: Explained) -> Iterator[list[Cell]]:
    """The article's body; a mark is coloured and stands between ‹ and ›."""
    text = explained.text
    cells: list[Cell] = []
    at = sum(len(line) + 1 for line in text.split("\n")[: explained.article.line - 1])
    for place in sorted(explained.marks, key=lambda place: place.start):
        if place.status != "marked" or place.start < at:
            continue
        cells += [(text[at : place.start], ""), (f"‹{text[place.start : place.end]}›", MARKED)]
        at = place.end
    yield from _lines([*cells, (text[at:].rstrip(), "")])


def _lines(cells: Sequence[Cell]) -> Iterator[list[Cell]]:
    """The cells, parted where their texts hold line breaks."""
    line: list[Cell] = []
    for text, style in cells:
        first, *following = text.split("\n")
        line.append((first, style))
        for part in following:
            yield line
            line = [(part, style)]
    yield line


def _table(rows: Sequence[tuple[str, str, str]], style: str) -> list[list[Cell]]:
    flat = [(place, " ".join(text.split()), what) for place, text, what in rows]
    widths = [max(len(row[column]) for row in flat) if flat else 0 for column in (0, 1)]
    return [
        [(f"  {place:<{widths[0]}}  ", "dim"), (f"{text:<{widths[1]}}  ", style), (what, "")]
        for place, text, what in flat
    ]


def _print(lines: Sequence[Sequence[Cell]]) -> None:
    """The lines, on standard output: they are the result."""
    if not shows_colour(terminal=sys.stdout.isatty()):
        for line in lines:
            sys.stdout.write(printable("".join(text for text, _ in line)).rstrip() + "\n")
        return
    from rich.console import Console

    console = Console(highlight=False)
    for line in lines:
        console.print(_coloured(line), soft_wrap=True)


def _coloured(line: Sequence[Cell]) -> Text:
    from rich.text import Text

    return Text.assemble(*((printable(text), style) for text, style in line))
