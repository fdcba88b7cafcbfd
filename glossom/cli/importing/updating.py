"""`import --update`: an article that is there takes over what its source says now, and keeps what is its editor's."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from glossom.cli.desk import Desk, path_from
from glossom.cli.drawing import one_line, printable
from glossom.cli.files import read_source, write_whole
from glossom.cli.importing.shelf import Standing
from glossom.dataclass import dataclass
from glossom.digest import digest_file
from glossom.faults import Fault, Faulty, Place
from glossom.model import Article, SourceFile
from glossom.reading.article import read_article, set_front
from glossom.reading.front import body_below, cut

if TYPE_CHECKING:
    from glossom.importing.draft import Draft


@dataclass(frozen=True, slots=True)
class Change:
    """What an update would write."""

    path: str
    """Below the folder that `root` names."""
    root: Path
    before: str
    text: str
    """The article's text as it shall be."""
    lost: tuple[str, ...] = ()
    """Marks set by hand that find no place in the new text."""

    @property
    def diff(self) -> str:
        """What changes, as a unified diff; nothing where nothing does but the day of the import."""
        if _undated(self.before) == _undated(self.text):
            return ""
        lines = difflib.unified_diff(
            self.before.splitlines(),
            self.text.splitlines(),
            f"{self.path} (there)",
            f"{self.path} (source)",
            lineterm="",
        )
        return "".join(f"{line}\n" for line in lines)


def change(root: Path, file: Path, draft: Draft, imported: str | None, *, whole: bool) -> Change:
    """The change of an article file that makes it say what the draft says.

    imported: the article's text as it was imported, if that is known. whole: whether the draft is all of the article,
    in the state in which it would be imported. Raises Faulty where the file has errors.
    """
    from glossom.importing.merge import changes_between, merged_body, merged_front

    path = path_from(file, root)
    there = read_source(root, path)
    article = read_article(there)[0]
    first = _as_imported(path, imported)
    front = merged_front(article.front, draft.front, first.front if first else None)
    body, lost = merged_body(article.body, draft.body, first.body if first and whole else None)
    text = _with_body(path, set_front(there.text, changes_between(article.front, front)), body)
    _prove(path, text, front.title, body)
    return Change(path, root, there.text, text, lost)


def same_length(there: Standing, draft: Draft, imported: str | None) -> tuple[Draft, str | None]:
    """The draft, and the article as it was imported; of an excerpt both as short as it is.

    So an update makes no excerpt whole, which its editor may not be allowed to publish.
    """
    from glossom.importing.draft import Draft, article_text
    from glossom.importing.excerpt import excerpt, length_of

    words = length_of(there.body)
    if not words or not draft.front.source or not draft.front.source.url:
        return draft, imported
    first = _as_imported(there.file.name, imported)
    before = Draft(first.front, excerpt(replace(draft, body=first.body), words).body) if first else None
    return excerpt(draft, words), article_text(before) if before else None


def differs(there: Standing, draft: Draft, imported: str | None) -> bool:
    """Whether the source's text is another one than when the article was imported.

    imported: as for `change`. Where it is not known the file's own text counts, marks set by hand aside.
    """
    from glossom.importing.merge import plain

    first = _as_imported(there.file.name, imported)
    before = first.body if first else plain(there.body)
    return before.split() != draft.body.split()


def agree(desk: Desk, change: Change, *, yes: bool) -> bool:
    """Show the change, and ask whether it shall be made; without a terminal only `--yes` makes it."""
    if not desk.quiet:
        sys.stdout.write(printable(change.diff))
        sys.stdout.flush()
    for mark in change.lost:
        desk.say(f"Lost: {one_line(mark)}; its sentence reads otherwise now, set the mark again.")
    if yes:
        return True
    if desk.asks:
        return click.confirm(f"Change {change.path} so?", default=False, err=True)
    desk.say(f"{change.path} was not changed: --yes changes it so.")
    return False


def write(change: Change) -> None:
    """Change the file. Raises Faulty where it was changed meanwhile, or cannot be written."""
    if read_source(change.root, change.path).text != change.before:
        message = f"{change.path} was changed while you looked at the difference"
        raise Faulty(Fault("changed-meanwhile", message, Place(change.path), "save it and run the command again"))
    write_whole(change.root, change.path, change.text)


def _as_imported(path: str, text: str | None) -> Article | None:
    if text is None:
        return None
    try:
        return read_article(SourceFile(path, text, digest_file(path, text)))[0]
    except Faulty:  # written by an older version, or damaged: then it is not known
        return None


def _with_body(path: str, text: str, body: str) -> str:
    _, _, _, below = cut(path, text)
    old, _ = body_below(text, below)
    return text[: len(text) - len(old)] + body.strip("\n") + "\n" if old else f"{text[:below]}\n{body.strip()}\n"


def _prove(path: str, text: str, title: str, body: str) -> None:
    """Raise Faulty where the new text does not read as it was meant."""
    try:
        after = read_article(SourceFile(path, text, digest_file(path, text)))[0]
        if (after.front.title, after.body.strip()) == (title, body.strip()):
            return
    except Faulty:
        pass
    message = "the file is written in a way that `import --update` cannot change safely; it is as it was"
    raise Faulty(Fault("cannot-edit", message, Place(path), "import it with --stdout, and take over what you need"))


def _undated(text: str) -> Sequence[str]:
    return [line for line in text.splitlines() if not line.strip().startswith("retrieved:")]
