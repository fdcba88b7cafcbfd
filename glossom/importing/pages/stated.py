"""The text that a page states in its data, for pages that show it only where scripts run."""

from __future__ import annotations

from glossom.faults import Fault, Place
from glossom.importing.pages.leaf import Leaf, Piece


def stated_leaves(text: str) -> tuple[Leaf, ...]:
    """A leaf for each line of the text."""
    return tuple(Leaf("paragraph", (Piece("text", line),)) for line in text.split("\n") if line)


def stated_text(name: str) -> Fault:
    """A warning: that the article was taken from the page's data."""
    hint = "compare it with the page in the browser, where it may have headings, lists and links"
    message = f"{name} shows no article without its programs: its text was taken from the page's data"
    return Fault("stated-text", message, Place(name), hint, "warning")
