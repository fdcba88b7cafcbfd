"""Names of pages in addresses: letters, digits and hyphens that every file system can hold."""

from __future__ import annotations

import re
import unicodedata
from itertools import accumulate, takewhile

from glossom.reading.nodes import Slip, quoted

LONGEST = 80  # bytes of UTF-8; file systems allow 255, and an address should be readable

DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
)
"""Names that Windows keeps for itself, with any ending."""

OURS = frozenset(
    {"404", "archive", "articles", "assets", "glossary", "images", "index", "pagefind", "saved", "search", "tags"}
    | {"feed", "robots", "sitemap", "topics"}
)
"""What lies at the top of every site."""

RESERVED = DEVICES | OURS


def slug_slip(slug: str) -> Slip | None:
    """What is wrong with a slug, if anything."""
    normal = unicodedata.normalize("NFC", slug)
    if folded(normal) in RESERVED:
        return Slip(
            "reserved-slug", f"the name {quoted(slug)} is reserved", f"choose another, such as '{slug_of(slug)}'"
        )
    if len(normal.encode("utf-8", "surrogatepass")) > LONGEST:
        return Slip("bad-slug", f"this name is longer than {LONGEST} bytes", f"shorten it, to '{slug_of(slug)}', say")
    letters = normal.replace("-", "")
    if normal[:1].isalnum() and not normal.endswith("-") and (letters.isalnum() or all(map(_is_letter, letters))):
        return None
    message = f"{quoted(slug)} cannot be a part of an address: letters, digits and hyphens can"
    return Slip("bad-slug", message, f"write '{slug_of(slug)}'")


def folded(name: str) -> str:
    """The name as a file system sees it that knows no capitals and no compatibility forms (COM¹ is COM1)."""
    return unicodedata.normalize("NFKC", name).casefold()


def slug_of(title: str) -> str:
    """A slug for a title or tag: its words in lower case, at most 80 bytes, `article` where nothing is left."""
    normal = unicodedata.normalize("NFC", unicodedata.normalize("NFC", title).lower())
    plain = ABBREVIATION.sub(lambda found: found[0].replace(".", ""), QUOTES.sub("", normal))
    words = "".join(char if _is_letter(char) else " " for char in plain).split()
    words = [word for word in map(_from_letter, words) if word]
    slug = "-".join(_fitting(words)) or "article"
    return f"{slug}-1" if folded(slug) in RESERVED else slug


QUOTES = re.compile("['’‘ʼ\"“”„«»]")

ABBREVIATION = re.compile(r"\b(?:[^\W\d_]\.){2,}")
"""U.S., e.g.: the points go, the letters stay together."""


def _is_letter(char: str) -> bool:
    """Letters, digits, and the marks that belong to them, but for selectors of a variant (as after an emoji)."""
    return char.isalnum() or (unicodedata.category(char) in {"Mn", "Mc"} and not _is_selector(char))


def _is_selector(char: str) -> bool:
    return char == "\u034f" or "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"


def _from_letter(word: str) -> str:
    """The word without marks that stand before its first letter."""
    first = next((at for at, char in enumerate(word) if char.isalnum()), len(word))
    return word[first:]


def _fitting(words: list[str]) -> list[str]:
    """As many words as the longest slug holds; of a longer first word, its beginning."""
    sizes = accumulate(len(word.encode()) + 1 for word in words)
    fitting = words[: sum(1 for _ in takewhile(lambda size: size <= LONGEST + 1, sizes))]
    return fitting or [word.encode()[:LONGEST].decode("utf-8", "ignore") for word in words[:1]]
