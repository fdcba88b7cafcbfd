"""Whether two imports are one article: by the address of the page, or else by the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from glossom.importing.wording.sentences import WIDE, words_of

ALIKE = 0.6
"""From this likeness on two texts are taken for one article.

Measured on 219 pages, as pages and as pasted texts of several kinds: of 427 pairs of one article all but two have
0.8 or more; of 143,000 pairs of different articles, those of one agency included, none has more than 0.3.
"""
FEWEST = 20  # runs; a shorter text is too easily a part of another
PROBES = 100
RUN = 3  # words
PROBE = re.compile(r"\b\w++(?: \w++){2}|[\u3040-\u30ff\u3400-\u9fff]{4,6}")
MARKUP = re.compile(r"\]\([^()\s]*\)|\{(?:gloss=[^\s{}]+|\.nogloss)\}|\\(?=[!-/:-@\[-`{-~])")
COUNTING = re.compile(
    r"(?i)(?:utm_\w+|mtm_\w+|pk_\w+|at_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|igshid|mc_[ce]id|cmpid|cmp|"
    r"ns_\w+|ocid|xtor|smid|smtyp|taid|partner|ref|ref_\w+|referrer|rss|feature|share|shared|guccounter|amp)"
)
"""Parameters of an address that tell whence a reader came, not which page is meant."""
FRONT_DOOR = re.compile(r"(?i)^/?(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?/?$")


def address_key(url: str) -> str:
    """What the addresses of one page have in common; nothing for a text that names no page, as a site's front door.

    Left out: the scheme, `www.`, `m.` and `amp.`, fragment, last slash, parameters that count visitors.
    """
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.").removeprefix("amp.")
        port = f":{parts.port}" if parts.port and parts.port not in (80, 443) else ""
    except ValueError:
        return ""
    said = sorted((key, value) for key, value in parse_qsl(parts.query, True) if not COUNTING.fullmatch(key))  # noqa: FBT003
    if parts.scheme.lower() not in ("http", "https") or not host or (FRONT_DOOR.match(parts.path) and not said):
        return ""
    path = re.sub(r"/(?:amp/?)?$", "", unquote(parts.path))
    return f"{host}{port}{path}" + (f"?{urlencode(said)}" if said else "")


Print = frozenset[tuple[str, ...]]
"""By what a text is known again: its runs of three words, without case, punctuation, links and marks."""


def print_of(body: str) -> Print:
    """The print of a text in Markdown."""
    words = tuple(_words(MARKUP.sub(lambda found: "]" if found[0][0] == "]" else "", body)))
    if len(words) < RUN:
        return frozenset([words]) if words else frozenset()
    return frozenset(zip(*(words[start:] for start in range(RUN)), strict=False))


def _words(text: str) -> Iterator[str]:
    """The words; of a script that writes no spaces, the characters."""
    for word in words_of(text):
        if WIDE.search(word):
            yield from word
        else:
            yield word


def likeness(one: Print, other: Print) -> float:
    """The share of the shorter text's runs that the longer one has as well, 0 to 1.

    The shorter one counts: a selection of a page, or an excerpt, is the article too. Of two texts one of which has
    fewer than 20 runs only equal ones are alike.
    """
    fewer = min(len(one), len(other))
    if fewer < FEWEST:
        return float(bool(one) and one == other)
    return len(one & other) / fewer


def probes(body: str) -> tuple[str, ...]:
    """Words of a text, at most a hundred places spread over it, of which a text that is like it has some as they stand.

    A look for these is a hundred times quicker than a print: most articles of a site need no more.
    """
    found = tuple(dict.fromkeys(PROBE.findall(body)))
    return found[:: len(found) // PROBES + 1]
