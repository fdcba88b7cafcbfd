"""Lighthouse's marks for accessibility, best practices and SEO: home, a story, an entry and the search page, 100 each.

    python -m benchmarks.lighthouse
    python -m benchmarks.lighthouse --into FOLDER --json

Run it in the project's folder, with glossom's own libraries installed; it needs node 18.20 or newer, npm and a
Chromium. The sample site is built into a temporary folder and served on loopback below a base path. Lighthouse is
installed once by npm, in the version below, into FOLDER (or a cache folder of the user's); it ends with 1 where a page
has less than 100.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.browser.conftest import served_build
from tests.conftest import BROWSERS

VERSION = "12.8.2"  # 13 wants node 22
PAGES = {
    "home": "",
    "article": "articles/putin-poroshenko-minsk/",
    "entry": "glossary/minsk/",
    "search": "search/",
}
CATEGORIES = ("accessibility", "best-practices", "seo")
FULL_MARKS = 100
BROWSER_FLAGS = "--headless=new --no-sandbox --disable-gpu --disable-quic --disable-background-networking"

Marks = Mapping[str, int]
"""By category, 0 to 100."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the marks; 1 where any is below 100."""
    options = _options(arguments)
    program = installed(options.into)
    with tempfile.TemporaryDirectory() as folder, served_build(Path(folder)) as address:
        marks = {name: marks_of(program, address + path) for name, path in PAGES.items()}
    print(json.dumps(marks, indent=2) if options.json else "\n".join(table(marks)))
    return int(any(mark < FULL_MARKS for page in marks.values() for mark in page.values()))


def installed(folder: Path) -> Path:
    """Lighthouse's program below `folder`, put there by npm if it is not yet. Ends the program where npm fails."""
    program = folder / "node_modules/lighthouse/cli/index.js"
    if not program.is_file():
        npm = shutil.which("npm") or sys.exit("npm is not installed")
        folder.mkdir(parents=True, exist_ok=True)
        wanted = f"lighthouse@{VERSION}"
        command = [npm, "install", "--prefix", str(folder), "--no-save", "--no-audit", "--no-fund", "--silent", wanted]
        subprocess.run(command, check=True, stdout=sys.stderr)
    return program


def marks_of(program: Path, address: str) -> Marks:
    """What Lighthouse gives a page. Raises subprocess.CalledProcessError with its words on standard error."""
    node = shutil.which("node") or sys.exit("node is not installed")
    command = [
        node,
        str(program),
        address,
        f"--only-categories={','.join(CATEGORIES)}",
        f"--chrome-flags={BROWSER_FLAGS}",
        "--output=json",
        "--quiet",
        "--no-enable-error-reporting",
    ]
    run = subprocess.run(command, check=True, stdout=subprocess.PIPE, env={**os.environ, "CHROME_PATH": _browser()})
    report = json.loads(run.stdout)
    for audit in _failed(report):
        print(f"{address}: {audit}", file=sys.stderr)
    return {name: round(100 * (report["categories"][name]["score"] or 0)) for name in CATEGORIES}


def _failed(report: Mapping[str, Any]) -> Iterator[str]:
    """What keeps a page from full marks; audits that weigh nothing are left out."""
    for name in CATEGORIES:
        for reference in report["categories"][name]["auditRefs"]:
            audit = report["audits"][reference["id"]]
            if reference["weight"] and audit["score"] not in (None, 1):
                yield f"{name}: {audit['title']}"


def _browser() -> str:
    return next((found for name in BROWSERS if (found := shutil.which(name))), None) or sys.exit("no Chromium found")


def table(marks: Mapping[str, Marks]) -> Iterator[str]:
    """Lines of a table, a page a line."""
    yield f"{'page':10}" + "".join(f"{name:>16}" for name in CATEGORIES)
    for page, row in marks.items():
        yield f"{page:10}" + "".join(f"{row[name]:>16}" for name in CATEGORIES)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cache = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "glossom-lighthouse"
    where = f"install Lighthouse there; default: {cache}"
    parser.add_argument("--into", type=Path, default=cache, metavar="FOLDER", help=where)
    parser.add_argument("--json", action="store_true", help="print JSON")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
