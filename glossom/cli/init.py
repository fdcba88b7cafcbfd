"""`init [DIR]`: a working site of the user's own, with the program beside its content.

A site made by `init` looks like a clone of glossom without its sample articles: whoever has the folder needs
Python and nothing else, and the workflow on GitHub runs the same `build.py`.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

import click

import glossom
from glossom.cli.desk import Desk, path_from, program_name
from glossom.faults import Fault, Faulty

PACKAGE = Path(glossom.__file__).parent
STARTER = PACKAGE / "starter"
STARTER_TITLE = "title: A site of our own"
NEEDED = ("build.py", "pyproject.toml", "constraints.txt", "LICENSE", "NOTICE")
WELCOME = (".github/workflows/pages.yml", "docs")
EMPTY = ("content/articles/.gitkeep", "content/images/.gitkeep")
ELSEWHERE = ("door", "themes")
"""Parts of the package, as a wheel carries it, that stand beside it in a site."""
MADE = ("__pycache__", ".DS_Store", ".mypy_cache", ".ruff_cache")


@click.command(epilog="\b\nExamples:\n  glossom init\n  glossom init ../class-news")
@click.argument(
    "folder",
    metavar="[DIR]",
    default=".",
    type=click.Path(file_okay=False, path_type=Path, resolve_path=True),
)
@click.pass_obj
def command(desk: Desk, folder: Path) -> int:
    """Make a site of your own in DIR, or in this folder.

    It gets the door (build.py) with the program, the theme, the workflow that publishes it on GitHub, a site.yaml,
    a small glossary and a page about the site, but no articles. No file is ever overwritten.
    """
    files = dict(site_files(folder.name))
    _refuse_overwriting(folder, files)
    _write(folder, files)
    here = path_from(folder, Path.cwd())
    desk.say(
        f"Made a site in {here}.\n"
        "Next: give it a title in site.yaml, then in that folder\n"
        f"  {_door()} serve              shows it in the browser\n"
        f"  {_door()} import FILE        makes an article of a text"
    )
    return 0


def site_files(name: str) -> Iterator[tuple[str, bytes]]:
    """Path and content of each file of a new site. Raises Faulty where this installation lacks the door."""
    root = program_root()
    for needed in NEEDED:
        yield needed, (root / needed).read_bytes()
    for welcome in WELCOME:
        yield from _tree(root / welcome, welcome)
    yield from _tree(PACKAGE, "glossom", ELSEWHERE)
    yield from _tree(root / "themes" if (root / "themes").is_dir() else PACKAGE / "themes", "themes")
    for path, content in _tree(STARTER, ""):
        yield (".gitignore", content) if path == "gitignore" else (path, _titled(path, content, name))
    for path in EMPTY:
        yield path, b""


def program_root() -> Path:
    """Where the door lies: beside the package in a checkout or a site, inside it in a wheel. Raises Faulty."""
    for root in (PACKAGE.parent, PACKAGE / "door"):
        if all((root / needed).is_file() for needed in NEEDED):
            return root
    raise Faulty(
        Fault(
            "no-door",
            "this installation of glossom does not carry the files that a site of your own needs",
            hint="run `python3 build.py init DIR` in a copy of glossom's repository",
        )
    )


def _tree(path: Path, name: str, without: tuple[str, ...] = ()) -> Iterator[tuple[str, bytes]]:
    """The files at and under `path`, named as under `name`; nothing where there is no such path."""
    if path.is_file():
        yield name, path.read_bytes()
    elif path.is_dir():
        for inner in sorted(path.iterdir()):
            if inner.name not in (*without, *MADE):
                yield from _tree(inner, f"{name}/{inner.name}".lstrip("/"))


def _titled(path: str, content: bytes, name: str) -> bytes:
    """The starter's site.yaml with a title made of the folder's name."""
    title = " ".join(name.replace("-", " ").replace("_", " ").split())
    if path != "site.yaml" or not title:
        return content
    quoted = json.dumps(title[:1].upper() + title[1:], ensure_ascii=False)
    return content.replace(STARTER_TITLE.encode(), f"title: {quoted}".encode("utf-8", "replace"))


def _refuse_overwriting(folder: Path, files: Mapping[str, bytes]) -> None:
    """Raise Faulty for each file that is there and differs; so an `init` that was cut short can be run again."""
    taken = [path for path, content in files.items() if _differs(folder / path, content)]
    if taken:
        raise Faulty(
            *(
                Fault("file-exists", f"{path} is there already", hint="choose an empty folder, or move the file away")
                for path in taken
            )
        )


def _differs(file: Path, content: bytes) -> bool:
    """Whether something else is there; what cannot be read counts as such."""
    try:
        return os.path.lexists(file) and file.read_bytes() != content
    except OSError:
        return True


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    try:
        for path, content in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)
    except OSError as slip:
        where = slip.filename or folder
        raise Faulty(
            Fault("cannot-write", f"{where} cannot be written: {slip.strerror}", hint="run `init` again afterwards")
        ) from slip


def _door() -> str:
    name = program_name()
    return name if name.endswith("build.py") else "python3 build.py"
