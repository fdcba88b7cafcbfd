"""What a page says by how it sets its words, and Markdown cannot: struck out, raised and lowered, readings above."""

from __future__ import annotations

import re
from typing import Any

from glossom.importing.wording.sentences import words_in

STRUCK = ("del", "s", "strike")
LONGEST = 40  # words; what is longer is not one slip, and a forgotten end tag strikes out all that follows
MOST = 0.1  # the share of a page's words
FIGURES = "0123456789+-−=()"
RAISED = str.maketrans(FIGURES, "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾")
LOWERED = str.maketrans(FIGURES, "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")
FIGURE = re.compile(rf"[{re.escape(FIGURES)}]{{1,6}}")
SET = {"sup": RAISED, "sub": LOWERED}
READING = ("（", "）")  # around the reading of a word where the page itself has no brackets for it


def typeset(tree: Any) -> tuple[str, ...]:
    """Make text of it in the tree: figures become raised or lowered signs. The words that were struck out, now gone.

    The reading of a word goes into brackets. A table that is framed as a picture is, comes out of its frame.
    """
    for frame in list(tree.iter("figure")):
        _unframe(frame)
    for element in list(tree.iter(*SET)):
        if not len(element) and FIGURE.fullmatch(element.text or "") and not _is_linked(element):
            element.text = element.text.translate(SET[element.tag])
    for reading in list(tree.iter("rt")):
        _bracket(reading)
    struck = [element for element in tree.iter(*STRUCK) if _is_slip(element)]
    words = [" ".join("".join(element.itertext()).split()) for element in struck]
    if sum(map(words_in, words)) > MOST * words_in("".join(tree.itertext())):
        return ()
    for element in struck:
        element.drop_tree()
    return tuple(word for word in words if word)


def _unframe(frame: Any) -> None:
    """Make the caption of a frame that holds one table, and no picture, the table's."""
    tables = list(frame.iter("table"))
    if len(tables) != 1 or any(True for _ in frame.iter("img", "iframe", "blockquote")):
        return
    captioned = any(True for _ in tables[0].iter("caption"))
    for caption in [] if captioned else list(frame.iter("figcaption"))[:1]:
        if not any(True for _ in caption.iter("table")):
            caption.drop_tree()
            caption.tag, caption.tail = "caption", None
            tables[0].insert(0, caption)
    frame.drop_tag()


def _bracket(reading: Any) -> None:
    """Put the reading of a word into brackets, where the page itself has none for it."""
    if any(other.tag == "rp" for other in reading.itersiblings(preceding=True)):
        return
    reading.text = READING[0] + (reading.text or "")
    if len(reading):
        reading[-1].tail = (reading[-1].tail or "") + READING[1]
    else:
        reading.text += READING[1]


def _is_linked(element: Any) -> bool:
    """Whether it leads to a footnote."""
    return any(parent.tag == "a" for parent in element.iterancestors())


def _is_slip(element: Any) -> bool:
    """Whether some words of one line are struck out; not all that they stand in, and not within others."""
    if any(parent.tag in STRUCK for parent in element.iterancestors()):
        return False
    if any(True for _ in element.iter("p", "div", "img", "li", "table", "h1", "h2", "h3", "blockquote")):
        return False
    return words_in("".join(element.itertext())) <= LONGEST
