"""Chrome: the lines of a page that belong to the site and not to the article (menus, share buttons, notices)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from glossom.importing.wording.phrases import CREDITS, ELSEWHERE, FOR_SUBSCRIBERS, LINES, NO_PAGE, NOTICES, TAILS
from glossom.importing.wording.sentences import WITHIN, reads_as_prose, words_in

LONGEST_NOTICE = 200  # characters
LONGEST_CAPTION = 400
LEAST_SIGNED = 6  # words
AROUND = " \t\xa0.:…|>»›<«‹!*-–—•·+()[]✕×"

BULLETS = " \t\xa0·•|>»[("

PARTED = re.compile(r"\s+[·•|]\s+")
ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
WHOLE = frozenset(LINES.replace("\n", "|").split("|"))


def _any_of(patterns: Iterable[str]) -> str:
    return "|".join(f"(?:{pattern})" for pattern in patterns)


NOTICE = re.compile(rf"(?i)(?:{_any_of(NOTICES)})")
TAIL = re.compile(rf"(?i)\W*(?:{_any_of((*TAILS, *ELSEWHERE))})\W*$")
HEAD = re.compile(rf"(?i)\W*(?:{_any_of(ELSEWHERE)})(?!\w)")
INSTEAD = re.compile(rf"(?i)(?:{_any_of(NO_PAGE)})\W*(?:\s[|–—·-]\s.{{0,60}})?")
CLOSED = re.compile(rf"(?i)(?:{_any_of(FOR_SUBSCRIBERS)})")
LABEL = re.compile(r"\[[A-Z][A-Z ]+\]")
LINK = re.compile(rf"(?i)\W*(?:{_any_of(ELSEWHERE)})\W*$")
INITIALS = re.compile(r"[.!?…][\"”’“»]? \([a-zäöüß]{2,4}(?:[/,]\s?[a-zäöüß]{2,5})*\)$")
FROM_FILES = re.compile(r"FILE(?: PHOTO)?\s*[-–—:]\s")
"""How an agency's caption of a picture from its files begins."""
CREDIT = re.compile(rf"(?i)(?:{_any_of(CREDITS)})\W*$")


def is_chrome(text: str) -> bool:
    """Whether a whole line belongs to the site: a button, a menu, a notice."""
    bare = text.casefold().strip(AROUND).replace("’", "'")
    if not bare or bare in WHOLE or all(part in WHOLE for part in PARTED.split(bare)) or ADDRESS.fullmatch(bare):
        return True
    return len(text) <= LONGEST_NOTICE and bool(NOTICE.match(text.strip(BULLETS)))


def says_no_page(title: str) -> bool:
    """Whether a site answers so where there is no page, or where it takes the reader for a machine."""
    return bool(INSTEAD.fullmatch(title.strip()))


def wants_subscribers(text: str) -> bool:
    """Whether the line asks for a subscription before it shows the rest."""
    return len(text) <= LONGEST_NOTICE and bool(CLOSED.search(text))


def begins_tail(text: str) -> bool:
    """Whether the line heads what follows an article: related stories, tags, comments."""
    return len(text) <= LONGEST_NOTICE and bool(TAIL.match(text))


def points_elsewhere(text: str) -> bool:
    """Whether the line heads a link to another article, which may stand amid the paragraphs too."""
    return len(text) <= LONGEST_NOTICE and bool(LINK.match(text))


def lists_links(text: str) -> bool:
    """Whether a line of links leads to other articles: it heads them, or labels each of them (`[PICTURES]`)."""
    return bool(HEAD.match(text)) or len(LABEL.findall(text)) > 1


def ends_with_credit(text: str) -> bool:
    """Whether the line is a picture's caption or credit: it ends by naming a photographer or agency."""
    if len(text) > LONGEST_CAPTION or _is_signed_paragraph(text):
        return False
    return text.startswith("©") or bool(FROM_FILES.match(text) or CREDIT.search(text))


def _is_signed_paragraph(text: str) -> bool:
    """Whether sentences end with small initials, of an agency or of two, `(mvo/dpa)`; captions end with names."""
    found = INITIALS.search(text)
    if not found or words_in(text) < LEAST_SIGNED:
        return False
    return "/" in found[0] or (reads_as_prose(text) and bool(WITHIN.search(text)))


def is_paragraph(text: str) -> bool:
    """Whether the line is plainly a paragraph of some article."""
    return reads_as_prose(text) and not is_chrome(text) and not ends_with_credit(text)
