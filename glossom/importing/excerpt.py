"""The first words of an article, and a link to the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from urllib.parse import urlsplit

from glossom.dataclass import dataclass
from glossom.importing.draft import Draft, Dropped
from glossom.importing.markdown import escaped_in_link
from glossom.importing.wording.sentences import WIDE

ELLIPSIS = "…"
BEYOND = "beyond the excerpt"
"""The reason for which a draft leaves out what follows its first words."""
WORD = re.compile(
    rf"{WIDE.pattern}{{1,2}}|(?:(?!{WIDE.pattern})[^\s\w]){{0,20}}(?!{WIDE.pattern})\w(?:(?!{WIDE.pattern})\S)*"
)
"""What white space parts; two characters of a script that writes none."""
OPENING = re.compile(r"(?:> ?)*(?: *(?:[-+*]|\d{1,9}[.)]) +|#{1,6} +)?")
LINK = re.compile(r"\[[^\n]*\]\((?:<[^<>\n]*>|[^()\s]*)\)")
TABLE = re.compile(r" *\|")
PART = re.compile(
    r"(?s)(?P<escape>\\.)|(?P<open>\[)|(?P<close>\](?:\((?P<target>[^()\s]*+(?:\([^()\s]*+\)[^()\s]*+)*+)\))?)"
    r"|(?P<mark>\*{1,3}|~~)|(?P<text>[^\\\[\]*~]+|.)"
)


def excerpt(draft: Draft, words: int) -> Draft:
    """The draft with the first `words` words of its body (1 or more), and a last paragraph that links to its source.

    An article that is no longer stays whole. What is left out stands among what was dropped. The source has an address.
    """
    lines = draft.body.split("\n")
    left = words
    for index, line in enumerate(lines):
        visible = _words(line)
        if visible > left or (visible == left and _words("\n".join(lines[index + 1 :]))):
            kept, cut = lines[:index], _begun(line, left)
            rest = [part for part in lines[index + bool(not cut) :] if part.strip()]
            return _shortened(draft, kept, cut, rest)
        left -= visible
    return draft


def length_of(body: str) -> int:
    """How many words a body keeps that `excerpt` made; 0 for any other body."""
    text, _, link = body.rstrip().rpartition("\n\n")
    return sum(map(_words, text.split("\n"))) if text.endswith(ELLIPSIS) and LINK.fullmatch(link) else 0


def _words(line: str) -> int:
    return sum(len(WORD.findall(part.text)) for part in _parts(line) if not part.mark)


def _begun(line: str, words: int) -> str:
    """The beginning of a line with so many words, its marks closed; nothing for no word, or a row of a table."""
    if not words or TABLE.match(line):
        return ""
    opening = OPENING.match(line)
    start = opening.end() if opening else 0
    out: list[str] = []
    still: list[str] = []
    for part in _parts(line[start:]):
        if part.mark == "open":
            still.append(part.closes)
        elif part.mark == "close" and still:
            still.pop()
        found = [] if part.mark else list(WORD.finditer(part.text))
        if len(found) >= words:
            last = part.text[: found[words - 1].end()].rstrip(",;:")
            return line[:start] + "".join(out) + last + "".join(reversed(still)) + f" {ELLIPSIS}"
        words -= len(found)
        out.append(part.text)
    return line


def _shortened(draft: Draft, kept: list[str], cut: str, rest: list[str]) -> Draft:
    body = "\n".join([*kept, cut]).rstrip()
    if not body.endswith(ELLIPSIS):
        body += f"\n\n{ELLIPSIS}" if TABLE.match(body.rpartition("\n")[2]) else f" {ELLIPSIS}"
    dropped = tuple(Dropped(line, BEYOND) for line in rest)
    return replace(draft, body=f"{body}\n\n{_link(draft)}\n", dropped=(*draft.dropped, *dropped))


def _link(draft: Draft) -> str:
    source = draft.front.source
    assert source, "an excerpt needs its source"
    host = (urlsplit(source.url).hostname or "").removeprefix("www.")
    words = " – ".join(part for part in (draft.front.title, source.name or host) if part)
    return (
        f"[{escaped_in_link(words)}](<{source.url}>)"
        if "(" in source.url
        else f"[{escaped_in_link(words)}]({source.url})"
    )


# ---------------------------------------------------------------- a line of Markdown


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of a line: words, or a mark that opens or closes."""

    text: str
    mark: str = ""
    closes: str = ""
    """Of an opening mark: how it is closed."""


def _parts(line: str) -> Iterator[_Part]:
    """The line's words and marks, in order, as our own importers write them."""
    found = list(PART.finditer(line))
    ends = _ends_of_links(found)
    still: list[str] = []
    for match in found:
        if match["open"]:
            end = ends.get(match.start())
            yield _Part("[", "open", end) if end else _Part("[")
        elif match["close"] and match["target"] is not None:
            yield _Part(match[0], "close")
        elif match["mark"] and (match[0] in still or line.find(match[0], match.end()) >= 0):
            closing = match[0] in still
            yield _Part(match[0], "close" if closing else "open", match[0])
            still = [mark for mark in still if mark != match[0]] if closing else [*still, match[0]]
        else:
            yield _Part(match[0])


def _ends_of_links(found: list[re.Match[str]]) -> Mapping[int, str]:
    """The `](…)` with which each link closes, by the place of its `[`."""
    ends: dict[int, str] = {}
    still: list[int] = []
    for match in found:
        if match["open"]:
            still.append(match.start())
        elif match["close"] and still:
            start = still.pop()
            if match["target"] is not None:
                ends[start] = match[0]
    return ends
