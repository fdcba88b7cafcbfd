"""The draft of what a source gave: of a page or of a text, with the libraries that each of them needs."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from glossom.cli.extras import need
from glossom.faults import Fault, Faulty, Place

if TYPE_CHECKING:
    from glossom.importing.draft import Draft, Given
    from glossom.importing.received import Received

ARTICLE = re.compile(r"---[ \t]*\r?\n(?:[^\n]*\n){0,60}?title[ \t]*:")
"""How a Markdown file with front matter begins: of a generator such as this one."""


def draft_of(content: bytes, name: str, given: Given) -> Draft:
    """The draft; its warnings name the source. Raises Faulty where that is no article, or a library is missing."""
    draft = _drafted(content, name, given)
    return replace(draft, faults=tuple(_located(fault, name) for fault in draft.faults))


def _drafted(content: bytes, name: str, given: Given) -> Draft:
    from glossom.importing.pastes.text import draft_text
    from glossom.importing.received import receive

    received = receive(content, name)
    if received.kind == "html":
        need("import")
        from glossom.importing.pages.html import draft_html

        return draft_html(received, given)
    if ARTICLE.match(received.text):
        hint = "put the file itself into content/articles/, in the folder of its year"
        raise Faulty(Fault("article-file", f"{name} is an article already, front matter and all", Place(name), hint))
    return draft_text(_mended(received), given)


def _located(fault: Fault, name: str) -> Fault:
    return fault if fault.place else replace(fault, place=Place(name))


def _mended(received: Received) -> Received:
    """The text, its damaged characters repaired; a warning where the library for that is not there."""
    from glossom.importing.pastes.text import needs_repair, repaired, with_text

    if not needs_repair(received.text):
        return received
    try:
        need("import")
    except Faulty as faulty:
        return with_text(received, received.text, *(_as_warning(fault, received.name) for fault in faulty.faults))
    return with_text(received, repaired(received.text))


def _as_warning(fault: Fault, name: str) -> Fault:
    message = f"some characters of {name} are damaged (Ã, â€), and {fault.message}"
    return Fault(fault.code, message, Place(name), fault.hint, "warning")
