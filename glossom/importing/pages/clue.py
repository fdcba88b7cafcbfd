"""A clue: one thing that a page says about itself."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal

from glossom.dataclass import dataclass

Kind = Literal["json-ld", "meta", "visible", "url", "title"]
LONGER = 1.6  # times as long as a site's name; what is longer and holds the name says more than it


@dataclass(frozen=True, slots=True)
class Clue:
    """One thing that a page says about itself."""

    key: str
    value: str
    kind: Kind
    where: str


@lru_cache(maxsize=4096)  # the same lines of a page are compared dozens of times
def plain(text: str) -> str:
    """Letters and digits alone, case folded: for comparing."""
    return re.sub(r"\W+", "", text).casefold()


def names_site(text: str, sites: Iterable[str]) -> bool:
    """Whether the text is the site's name, or a part of it, or little more. `sites`: plain names."""
    word = plain(text)
    return any(
        word == site or (len(word) > 3 and (word in site or (site in word and len(word) <= LONGER * len(site))))
        for site in sites
        if len(site) > 2
    )
