"""The articles that are there: found again by the address of their source, or by their text."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from glossom.cli.files import ARTICLES
from glossom.dataclass import dataclass
from glossom.digest import digest_file
from glossom.faults import Faulty
from glossom.model import SourceFile

if TYPE_CHECKING:
    from glossom.importing.draft import Draft

ADDRESS = re.compile(r"https?://[^\s\"'<>{},]+")
END_OF_FRONT = re.compile(r"\n(?:---|\.\.\.)[ \t]*\n")


@dataclass(frozen=True, slots=True)
class Standing:
    """An article file, its text with line ends `\\n`."""

    file: Path
    front: str
    body: str


@dataclass(frozen=True, slots=True)
class Match:
    """An article that is there, and why another one is taken for it."""

    there: Standing
    likeness: float
    """Of the texts, 0 to 1; where both come from one address it is not looked at, and 0."""

    @property
    def by_address(self) -> bool:
        """Whether both come from one address."""
        return not self.likeness

    @property
    def reason(self) -> str:
        """Why, in words."""
        if self.by_address:
            return "it has the same address"
        return f"the two texts have {math.floor(self.likeness * 100)}% in common"


class Shelf:
    """All article files of a site, or of the folder that `--out` names; read once, at first need."""

    def __init__(self, folder: Path, *, flat: bool) -> None:
        self._folder = folder
        self._flat = flat
        self._articles: list[Standing] | None = None
        self._naming: dict[str, list[Standing]] = {}
        """The articles whose front matter names an address, by its key; made anew when it is empty."""

    @classmethod
    def of(cls, site: Path, out: Path | None) -> Shelf:
        """The shelf on which an import is put."""
        return cls(site / ARTICLES, flat=False) if out is None else cls(out, flat=True)

    def named(self, slug: str) -> tuple[Path, ...]:
        """The files of this name: of all years, for two of them would want one address."""
        return tuple(one.file for one in self._all() if one.file.name == f"{slug}.md")

    def add(self, file: Path, text: str) -> None:
        """Put an article there that was just written."""
        found = self._all()
        found[:] = [one for one in found if one.file != file]
        found.append(standing(file, text))
        self._naming.clear()

    def same_as(self, draft: Draft) -> Match | None:
        """The same article: from the same address, or with nearly the same text; None where there is none.

        Which measure and threshold: glossom/importing/same.py.
        """
        url = draft.front.source.url if draft.front.source else ""
        return self.from_address(url) or self._of_same_text(draft.body)

    def from_address(self, url: str) -> Match | None:
        """The article that came from this address: the first, where several did."""
        return next(iter(self.all_from_address(url)), None)

    def all_from_address(self, url: str) -> tuple[Match, ...]:
        """The articles that came from this address: more than one only where `--as-new` made another."""
        from glossom.importing.same import address_key

        key = address_key(url)
        return tuple(Match(one, 0.0) for one in (self._that_name(key) if key else ()) if _is_from(one, key))

    def _that_name(self, key: str) -> Sequence[Standing]:
        from glossom.importing.same import address_key

        if not self._naming:
            for one in self._all():
                for named in {address_key(found) for found in ADDRESS.findall(one.front)}:
                    self._naming.setdefault(named, []).append(one)
        return self._naming.get(key, ())

    def _of_same_text(self, body: str) -> Match | None:
        from glossom.importing.same import ALIKE, likeness, print_of, probes

        wanted, signs = print_of(body), probes(body)

        def like(one: Standing) -> float:
            if one.body.strip() == body.strip():
                return 1.0
            return likeness(wanted, print_of(one.body)) if any(sign in one.body for sign in signs) else 0.0

        found = (Match(one, like(one)) for one in self._all()) if body.strip() else ()
        return max((match for match in found if match.likeness >= ALIKE), key=lambda one: one.likeness, default=None)

    def _all(self) -> list[Standing]:
        if self._articles is None:
            self._articles = list(_read(self._folder.glob("*.md") if self._flat else self._folder.rglob("*.md")))
        return self._articles


def _read(files: Iterator[Path]) -> Iterator[Standing]:
    for file in sorted(files):
        try:
            yield standing(file, file.read_bytes().decode("utf-8", "replace"))
        except OSError:
            yield Standing(file, "", "")  # its name is taken all the same; `check` tells why it cannot be read


def standing(file: Path, text: str) -> Standing:
    """An article file, parted into front matter and body."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    end = END_OF_FRONT.search(text)
    return Standing(file, text[: end.start()], text[end.end() :]) if end else Standing(file, "", text)


def _is_from(one: Standing, key: str) -> bool:
    """Whether the address is that of the article's source, and not of something else that its front matter names."""
    from glossom.importing.same import address_key
    from glossom.reading.article import read_article

    text = f"{one.front}\n---\n{one.body}"
    try:
        source = read_article(SourceFile(one.file.name, text, digest_file(one.file.name, text)))[0].front.source
    except Faulty:
        return True  # a slip elsewhere in the file; better no second copy
    return bool(source) and address_key(source.url if source else "") == key
