"""A saved page, ready to be read: what it states about itself, and what there is to read on it."""

from __future__ import annotations

from typing import Any

from glossom.dataclass import dataclass
from glossom.importing.pages.clue import Clue
from glossom.importing.pages.clues import clues_of, saved_from
from glossom.importing.pages.documents import is_document, with_elements
from glossom.importing.pages.foreign import as_shown
from glossom.importing.pages.hidden import without_hidden
from glossom.importing.pages.tree import parsed, sanitised
from glossom.importing.pages.typeset import typeset
from glossom.importing.pages.walk import Walked, walked
from glossom.importing.received import Received


@dataclass(frozen=True, slots=True)
class Opened:
    """A page, ready to be read."""

    clues: tuple[Clue, ...]
    tree: Any
    """For extractors."""
    page: Walked
    struck: tuple[str, ...]
    """Words that it strikes out; they are in neither."""
    is_document: bool
    """Whether a word processor made it: then nothing stands around the article."""


def opened(received: Received) -> Opened:
    """The page, parsed with limits. Raises Faulty `page-too-complex`, `no-article`."""
    text = as_shown(received.text)
    tree = parsed(text, received.name)
    clean = sanitised(text, received.name)
    document = is_document(tree)
    if document:
        with_elements(tree)
        with_elements(clean)
    struck = typeset(clean)
    typeset(tree)
    clues = (*clues_of(tree), *saved_from(received))
    without_hidden(tree)
    return Opened(clues, tree, walked(clean), struck, document)
