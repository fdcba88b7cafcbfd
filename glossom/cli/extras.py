"""Libraries that only some commands need: installed at first need by the door, or asked for by name."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from glossom.faults import Fault, Faulty

EXTRAS = {"import": ("ftfy", "lxml", "lxml_html_clean", "nh3", "trafilatura"), "ner": ("spacy",)}
"""What an extra of pyproject.toml makes importable (tests/test_door.py compares the two)."""

UNPINNED = frozenset({"ner"})
"""Extras that the door does not install, for constraints.txt has no hashes for them: spaCy brings thirty libraries,
other ones for each Python, and is of use only with a pipeline, which the user installs anyway."""

PURPOSE = {"import": "importing web pages and pasted text", "ner": "`suggest --ner`"}


def need(extra: str) -> None:
    """Returns when the libraries of `extra` can be imported.

    Started by build.py, it lets the door install them, which says so on standard error. Raises Faulty
    (missing-extra) with the command to type where that is not possible.
    """
    if not _absent(extra):
        return
    door = os.environ.get("GLOSSOM_DOOR")
    if door and extra not in UNPINNED:
        subprocess.run([sys.executable, door, "--ensure-extra", extra], check=False)  # noqa: S603 (our own door)
        importlib.invalidate_caches()
    absent = _absent(extra)
    if absent:
        purpose = PURPOSE.get(extra, "this command")
        message = f"{purpose} needs libraries that are not installed here: {', '.join(absent)}"
        raise Faulty(Fault("missing-extra", message, hint=f"run {_command(extra, door)}"))


def _absent(extra: str) -> tuple[str, ...]:
    return tuple(name for name in EXTRAS[extra] if find_spec(name) is None)


def _command(extra: str, door: str | None) -> str:
    installer = f'"{sys.executable}" -m pip' if find_spec("pip") else "uv pip"
    if door and extra in UNPINNED:  # the door's environment holds libraries, not glossom
        return f"{installer} install {' '.join(EXTRAS[extra])}"
    checkout = Path(__file__).parents[2]
    project = str(checkout) if (checkout / "pyproject.toml").is_file() else "glossom"
    return f'{installer} install "{project}[{extra}]"'
