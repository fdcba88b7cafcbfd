"""A pasted text that is Markdown, bare of its marks: its headings, quotations and lists are told by their place too."""

from __future__ import annotations

import re
from collections.abc import Sequence

HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]{1,9}(?=\S)|(?<=\S)[ \t]{1,9}#{1,9}[ \t]{0,9}$")
OPENS_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]{1,9}\S(?:.*[^.\s])?\s*$")
IMAGE = r"!\[[^\[\]\n]{0,300}\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)"
LINK = re.compile(
    rf"{IMAGE}|\[(?P<words>[^\[\]\n]+)\]\((?:https?://|mailto:|/|#)(?:[^()\s]|\([^()\s]*\))*(?:\s\"[^\"]*\")?\)"
)
STRONG = re.compile(r"(?<![*_\\])(?P<mark>\*\*|__)(?=\S)(?P<words>.{1,300}?)(?<=\S)(?P=mark)(?![*_])")
EMPHASIS = re.compile(r"(?<![\w*\\])(?P<mark>[*_])(?=[^\s*_])(?P<words>[^*_]+?)(?<=\S)(?P=mark)(?![\w*])")
ESCAPE = re.compile(r"\\(?=[!-/:-@\[-`{-~])")
QUOTE = re.compile(r"^ {0,3}>[ \t]?\S")
SIGNS = (OPENS_HEADING, re.compile(rf"(?!{IMAGE}){LINK.pattern}"), STRONG, QUOTE)
LEAST = 2  # kinds of marks, a heading's among them; one alone may be a hashtag's or a footnote's


def without_marks(lines: Sequence[str]) -> list[str]:
    """The lines without the marks of headings, emphasis and links, where the text is Markdown; else as they are."""
    if not _is_markdown(lines):
        return list(lines)
    return [_bare(line) for line in lines]


def _is_markdown(lines: Sequence[str]) -> bool:
    seen = [any(sign.search(line) for line in lines) for sign in SIGNS]
    return any(OPENS_HEADING.match(line) for line in lines) and sum(seen) >= LEAST


def _bare(line: str) -> str:
    text = HEADING.sub("", line) if OPENS_HEADING.match(line) else line
    text = LINK.sub(lambda link: link["words"] or link[0], text)
    text = EMPHASIS.sub(r"\g<words>", STRONG.sub(r"\g<words>", text))
    return ESCAPE.sub("", text)
