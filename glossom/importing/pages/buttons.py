"""Links at the end of a paragraph that are buttons of the site: “Click to tweet”, “Read more”."""

from __future__ import annotations

from collections.abc import Sequence

from glossom.importing.pages.leaf import Piece
from glossom.importing.wording.chrome import is_chrome
from glossom.importing.wording.sentences import ENDS


def without_button(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """The pieces without a last link that says what buttons say, where a sentence ends before it."""
    last = len(pieces)
    while last and not pieces[last - 1].text.strip() and pieces[last - 1].mark != "link":
        last -= 1
    if not last or pieces[last - 1].mark != "link":
        return pieces
    first = next((at for at in range(last - 2, -1, -1) if pieces[at].mark == "link"), None)
    if first is None or not is_chrome(_said(pieces[first:last])) or not ENDS.search(_said(pieces[:first]).strip()):
        return pieces
    return (*pieces[:first], *pieces[last:])


def _said(pieces: Sequence[Piece]) -> str:
    return "".join(piece.text for piece in pieces)
