"""The proof of an import: its Markdown, read by our own parser, says what the leaves of the page say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from html import unescape

from glossom.importing.pages.leaf import Leaf
from glossom.importing.pages.leaf_markdown import write_leaves
from glossom.reading.markdown import reference_rendering
from glossom.reading.prose import lay_out

TAG = re.compile(r"<[^>]*>")
NO_LETTERS = re.compile(r"[\W_]+")


def proved(leaves: Sequence[Leaf], base: str) -> str:
    """The leaves as Markdown that reads back letter for letter; where one does not, it is written without its marks."""
    markdown = write_leaves(leaves, base)
    if _reads(markdown, leaves):
        return markdown
    return write_leaves([leaf if _reads(write_leaves([leaf], base), [leaf]) else _bare(leaf) for leaf in leaves], base)


def _reads(markdown: str, leaves: Sequence[Leaf]) -> bool:
    layout, _ = lay_out("imported", markdown, 1)
    shown = unescape(TAG.sub("", reference_rendering(markdown)))
    said = "".join(leaf.text for leaf in leaves)
    # no words of a page are marks of ours
    return not any(run.manual for run in layout.runs) and _letters(shown) == _letters(said)


def _letters(text: str) -> str:
    return NO_LETTERS.sub("", text)


def _bare(leaf: Leaf) -> Leaf:
    return replace(leaf, pieces=tuple(piece for piece in leaf.pieces if piece.kind in ("text", "break")))
