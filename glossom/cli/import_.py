"""`import`: an article file of a text, a saved page or the clipboard."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from glossom.cli.day import day as day_of
from glossom.cli.desk import Desk, path_from
from glossom.cli.drawing import plural
from glossom.cli.extras import need
from glossom.cli.files import ARTICLES, write_new
from glossom.cli.outcome import fault_as_json
from glossom.faults import Fault, Faulty, errors, in_order

if TYPE_CHECKING:
    from glossom.importing.draft import Draft, Given
    from glossom.importing.received import Received

STDIN = "-"
WEB = re.compile(r"(?i)[a-z][a-z0-9+.-]*://")
HTTP = re.compile(r"(?i)https?://[^\s/]+")
LONGEST_SLUG = 80  # bytes
SPOKEN = {"title": "its title", "date": "when it was published", "authors": "who wrote it"}


@dataclass(frozen=True, slots=True)
class Wish:
    """Where an import is to go."""

    given: Given
    to_stdout: bool = False
    out: Path | None = None


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one source."""

    source: str
    draft: Draft | None = None
    text: str = ""
    path: str | None = None
    """The article file, below the site's folder (whole where it lies elsewhere); None where none was written."""
    known: bool = False
    """The same article was there already."""
    faults: tuple[Fault, ...] = ()

    @property
    def good(self) -> bool:
        """Whether there was no error."""
        return not errors(self.faults)

    def as_json(self) -> dict[str, Any]:
        """The source's part of the document of `import --json`."""
        front = self.draft.front if self.draft else None
        source = front.source if front else None
        return {
            "source": self.source,
            "path": self.path,
            "written": bool(self.path) and not self.known,
            "title": front.title if front else None,
            "deck": front.deck if front else None,
            "dateline": front.dateline if front else None,
            "authors": list(front.authors) if front else [],
            "date": front.date.isoformat() if front and isinstance(front.date, date) else None,
            "lang": front.lang if front else None,
            "url": source.url if source else None,
            "unknown": list(front.unknown) if front else [],
            "evidence": {item.key: item.where for item in self.draft.evidence} if self.draft else {},
            "dropped": [{"text": part.text, "reason": part.reason} for part in self.draft.dropped]
            if self.draft
            else [],
            "text": self.text or None,
            "faults": [fault_as_json(fault) for fault in in_order(self.faults)],
        }


@click.command(
    epilog="\b\nExamples:\n  glossom import story.txt\n  glossom import page.html --url https://example.org/story\n"
    "  glossom import --paste\n  glossom import story.txt --stdout"
)
@click.argument("sources", nargs=-1, metavar="[SOURCE]...")
@click.option("--paste", is_flag=True, help="Take the text of the clipboard, or ask for it.")
@click.option("--stdout", "to_stdout", is_flag=True, help="Print the article; write no file.")
@click.option("--url", metavar="URL", default="", help="Where the text was found.")
@click.option("--date", "day", type=day_of, metavar="D", help="The day of publication, YYYY-MM-DD.")
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), metavar="DIR", help="Write into this folder instead."
)
@click.option("--json", "as_json", is_flag=True, help="Print the outcome as one JSON document.")
@click.pass_obj
def command(
    desk: Desk,
    *,
    sources: tuple[str, ...],
    paste: bool,
    to_stdout: bool,
    url: str,
    day: date | None,
    out: Path | None,
    as_json: bool,
) -> int:
    """Make an article of a text or a saved page.

    SOURCE is a file (.txt, .html, .html.gz), or - for standard input. The article is a draft with everything in its
    front matter that the source states; what it does not state is listed there as `unknown` and never guessed.
    """
    from glossom.importing.draft import Given

    _refuse_usage(sources, url, paste=paste)
    desk.quiet = as_json
    if not to_stdout and out is None:
        desk.needs_site()
    wish = Wish(Given(url=url, date=day, today=date.today()), to_stdout, out)
    outcomes = []
    for name in sources or (STDIN,):
        outcome = _outcome(desk, name, wish, paste=paste)
        outcomes.append(outcome)
        _tell(desk, outcome, wish, as_json=as_json)
    if as_json:
        desk.print_json([outcome.as_json() for outcome in outcomes])
    if len(outcomes) > 1:
        done = sum(outcome.good for outcome in outcomes)
        desk.say(f"{done} of {plural(len(outcomes), 'source')} imported.")
    return 0 if all(outcome.good for outcome in outcomes) else 1


def _refuse_usage(sources: tuple[str, ...], url: str, *, paste: bool) -> None:
    if not sources and not paste:
        raise click.UsageError("Name a file, or - for standard input; or use --paste for the clipboard.")
    if sources and paste:
        raise click.UsageError("--paste takes the clipboard: name no SOURCE with it.")
    if url and not HTTP.match(url):
        raise click.BadParameter(f"'{url}' is not an address: it begins with https://.", param_hint="--url")
    if url and len(sources) > 1:
        raise click.UsageError("--url is the address of one source: import them one by one.")


# ---------------------------------------------------------------- one source


def _outcome(desk: Desk, name: str, wish: Wish, *, paste: bool) -> Imported:
    shown = "the clipboard" if paste else "standard input" if name == STDIN else name
    try:
        content = _pasted(desk) if paste else _content(desk, name)
        draft = _draft(content, shown, wish.given)
        return _placed(desk, shown, draft, wish)
    except Faulty as faulty:
        return Imported(shown, faults=faulty.faults)


def _content(desk: Desk, name: str) -> bytes:
    """What the source holds. Raises Faulty where it cannot be read."""
    if name == STDIN:
        return _typed(desk, "") if sys.stdin.isatty() else sys.stdin.buffer.read()
    if WEB.match(name):
        hint = "open it in a browser, save it as “HTML only”, and import the file with --url ADDRESS"
        raise Faulty(Fault("url-later", f"{name}: addresses cannot be imported yet", hint=hint))
    return _read(Path(name), name)


def _read(file: Path, name: str) -> bytes:
    from glossom.importing.received import refuse_size

    try:
        if file.is_dir():
            hint = f"name the files in it: {name.rstrip('/')}/*.txt"
            raise Faulty(Fault("source-is-folder", f"{name} is a folder", hint=hint))
        refuse_size(file.stat().st_size, name)
        return file.read_bytes()
    except FileNotFoundError as slip:
        hint = "a path is read from the folder you are in"
        raise Faulty(Fault("no-file", f"there is no file {name}", hint=hint)) from slip
    except (OSError, ValueError) as slip:
        reason = getattr(slip, "strerror", None) or str(slip)
        raise Faulty(Fault("unreadable", f"{name} cannot be read: {reason}")) from slip


def _pasted(desk: Desk) -> bytes:
    """The clipboard's text, or what the editor types or pipes in. Raises Faulty `clipboard-empty`."""
    from glossom.outside.clipboard import clipboard

    content = clipboard()
    if content is None:
        return _typed(desk, "The clipboard cannot be read here. ") if sys.stdin.isatty() else sys.stdin.buffer.read()
    if not content.strip():
        hint = "select the article, copy it (Ctrl+C, on a Mac Cmd+C), and try again"
        raise Faulty(Fault("clipboard-empty", "there is no text on the clipboard", hint=hint))
    return content


def _typed(desk: Desk, reason: str) -> bytes:
    """What the editor pastes into the terminal."""
    end = "Ctrl+Z, then Enter" if sys.platform == "win32" else "Ctrl+D on a line of its own"
    click.echo(f"{reason}Paste the article here. Then press {end}.", err=True)
    return sys.stdin.read().encode("utf-8", "replace")


def _draft(content: bytes, name: str, given: Given) -> Draft:
    from glossom.importing.received import receive
    from glossom.importing.text import draft_text

    received = receive(content, name)
    if received.kind == "html":
        need("import")
        from glossom.importing.html import draft_html

        return draft_html(received, given)
    return draft_text(_mended(received), given)


def _mended(received: Received) -> Received:
    """The text, its damaged characters repaired; a warning where the library for that is not there."""
    from glossom.importing.text import needs_repair, repaired, with_text

    if not needs_repair(received.text):
        return received
    try:
        need("import")
    except Faulty as faulty:
        return with_text(received, received.text, *(_as_warning(fault, received.name) for fault in faulty.faults))
    return with_text(received, repaired(received.text))


def _as_warning(fault: Fault, name: str) -> Fault:
    message = f"some characters of {name} are damaged (Ã, â€), and {fault.message}"
    return Fault(fault.code, message, hint=fault.hint, severity="warning")


# ---------------------------------------------------------------- its file


def _placed(desk: Desk, name: str, draft: Draft, wish: Wish) -> Imported:
    """The article, written where it belongs. Never overwrites; an article that is there already is left as it is."""
    from glossom.importing.draft import article_path, article_text

    text = article_text(draft)
    if wish.to_stdout:
        return Imported(name, draft, text, faults=draft.faults)
    folder, slug = article_path(draft).removesuffix(".md").rsplit("/", 1)
    root, below = (desk.site, f"{folder}/") if wish.out is None else (wish.out, "")
    for free in _names(slug):
        there = _files_called(free, root, wish.out)
        same = next((file for file in there if _says_the_same(file, text)), None)
        if same:
            return Imported(name, draft, text, path_from(same, desk.site), known=True, faults=draft.faults)
        if not there:
            write_new(root, f"{below}{free}.md", text)
            return Imported(name, draft, text, path_from(root / f"{below}{free}.md", desk.site), faults=draft.faults)
    raise AssertionError("there is always another number")


def _files_called(slug: str, root: Path, out: Path | None) -> list[Path]:
    """The article files of this name: of all years, for two of them would want one address."""
    found = root.glob(f"{slug}.md") if out is not None else (root / ARTICLES).rglob(f"{slug}.md")
    return sorted(found)


def _names(slug: str) -> Iterator[str]:
    """The slug, then the slug with -2, -3 and so on, none longer than a slug may be."""
    yield slug
    number = 2
    while True:
        end = f"-{number}"
        stem = slug.encode()[: LONGEST_SLUG - len(end)].decode("utf-8", "ignore").rstrip("-")
        yield stem + end
        number += 1


def _says_the_same(file: Path, text: str) -> bool:
    """Whether the file has the same body, or is the same but for the day of the import."""
    try:
        there = file.read_bytes().decode("utf-8").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError):
        return False
    body = _body(text)
    return _undated(there) == _undated(text) or (len(body) > 0 and _body(there) == body)


def _body(text: str) -> str:
    return text.partition("\n---\n")[2].strip()


def _undated(text: str) -> str:
    return re.sub(r"(?m)^ *retrieved:.*\n", "", text)


# ---------------------------------------------------------------- what is said


def _tell(desk: Desk, outcome: Imported, wish: Wish, *, as_json: bool) -> None:
    desk.report(outcome.faults)
    if outcome.draft is None:
        if not as_json:
            desk.say("Nothing was written." if not wish.to_stdout else "Nothing was imported.")
        return
    if wish.to_stdout and not as_json:
        sys.stdout.write(outcome.text)
    if outcome.known:
        desk.say(f"{outcome.source} is imported already: {outcome.path}. Nothing was changed.")
        return
    if outcome.path:
        desk.say(f"Imported {outcome.source} as {outcome.path}, a draft: `serve` shows it.")
    if outcome.draft.dropped:
        left_out = plural(len(outcome.draft.dropped), "line")
        desk.say(f"Left out as no part of the article: {left_out}. Compare it with the source.")
    missing = [SPOKEN[key] for key in outcome.draft.front.unknown if key in SPOKEN]
    if missing:
        keys = ", ".join(outcome.draft.front.unknown)
        desk.say(f"The source does not say {_listed(missing)}: unknown: {keys}. `publish` asks for what is needed.")


def _listed(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} or {parts[-1]}"
