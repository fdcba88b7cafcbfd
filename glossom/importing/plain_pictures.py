"""Pictures that a page shows with the help of scripts, as the plain elements that they stand for."""

from __future__ import annotations

import re

CUSTOM = re.compile(r"(?i)<(?:[a-z]{1,20}-){1,2}(?:img|image|picture)(?=[\s/>])")
"""Elements of a framework's own for a picture: `amp-img`. Their attributes are those of `img`."""
WITHOUT_SCRIPTS = re.compile(
    r"(?i)<noscript\b[^<>]{0,200}>\s*((?:</?(?:img|picture|source|span|div)\b[^<>]{0,4000}>\s*){1,12})</noscript\s*>"
)
PICTURED = re.compile(r"(?i)<(?:img|picture|figure)\b")
CAPTIONED = re.compile(r"(?i)<figcaption\b")
LABEL = re.compile(r"(?:^|(?<=>))[^<>]+(?=<|$)")
OPENS, CLOSES = re.compile(r"(?i)<button\b[^<>]{0,4000}>"), re.compile(r"(?i)</button\s*>")


def with_plain_pictures(text: str) -> str:
    """The page with `img` for what stands for one; and without `noscript` and buttons around pictures.

    Readers without scripts are shown what is in `noscript`; a button around a picture enlarges it. Sanitise it after.
    """
    return _without_buttons(WITHOUT_SCRIPTS.sub(r"\1", CUSTOM.sub("<img", text)))


def _without_buttons(text: str) -> str:
    """The page; of a button that holds a picture what it holds, without its label."""
    parts: list[str] = []
    done = 0
    while (opening := OPENS.search(text, done)) and (closing := CLOSES.search(text, opening.end())):
        held = text[opening.end() : closing.start()]
        if PICTURED.search(held):
            parts += [text[done : opening.start()], held if CAPTIONED.search(held) else LABEL.sub("", held)]
        else:
            parts.append(text[done : closing.end()])
        done = closing.end()
    return "".join((*parts, text[done:]))
