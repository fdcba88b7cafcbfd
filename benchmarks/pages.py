"""Saved pages with their right answers, from the folder `import` of the shared test data."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from glossom.importing.received import Received, receive

ROOT = Path(__file__).resolve().parent.parent
SETS = ("scrapinghub", "fundus_eval", "fundus_tests")
SECOND_LEVEL = {"co", "com", "org", "net", "gov", "ac", "edu"}


@dataclass(frozen=True)
class Page:
    """A saved page and its article as people read it."""

    set: str
    key: str
    url: str
    site: str
    """Its registered domain: no site is on both sides of a split."""
    path: Path
    gold: Mapping[str, Any]
    structure: Mapping[str, Any]

    @property
    def body(self) -> str:
        """The text of the article, a paragraph a line."""
        return str(self.gold["body"])

    def received(self) -> Received:
        """The page, decoded."""
        return receive(self.path.read_bytes(), self.path.name)


def default_folder() -> Path | None:
    """The pages among the shared test data, where they are there."""
    folder = Path(os.environ.get("GLOSSOM_DATA", ROOT.parent / "shared" / "data")) / "import"
    return folder if folder.is_dir() else None


def pages(folder: Path, sets: Sequence[str] = SETS) -> Iterator[Page]:
    """The pages of the sets that have a right answer."""
    for name in sets:
        gold = _json(folder / name / "gold.json")
        structure = _json(folder / name / "structure.json")
        for key, answer in gold.items():
            found = [path for path in (folder / name / "html").glob(f"{key}.html*") if path.is_file()]
            if answer.get("body") and found:
                url = answer.get("url") or ""
                yield Page(name, key, url, site_of(url) or key, found[0], answer, structure.get(key, {}))


def site_of(url: str) -> str:
    """The registered domain of an address, by a short rule: `news.example.co.uk` is `example.co.uk`."""
    parts = (urlsplit(url if "//" in url else f"//{url}").hostname or "").lower().split(".")
    if len(parts) < 2:
        return ""
    return ".".join(parts[-3:] if len(parts) > 2 and parts[-2] in SECOND_LEVEL and len(parts[-1]) == 2 else parts[-2:])


def _json(path: Path) -> dict[str, Any]:
    return dict(json.loads(path.read_text("utf-8"))) if path.is_file() else {}
