"""Saved pages as a reader would copy them: more texts to fit the line model to (benchmarks/fit_lines.py).

The pasted texts among the shared data are few. A saved page is shown as a browser shows it without its style sheets,
which is enough to learn from; only true pastes are reported on.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.bodies import overlap
from benchmarks.pages import Page, pages
from benchmarks.pastes import Paste, right_lines, title_lines
from glossom.importing.pages.tree import parsed
from glossom.importing.pastes.lines import Line, lines_of

WHOLE, PART = "copied whole", "copied in part"
NOT_SHOWN = {
    "audio", "canvas", "head", "iframe", "math", "noscript", "object", "script", "select", "style", "svg", "template",
    "textarea", "video",
}  # fmt: skip
LISTS = {"ul", "ol"}
APART = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "dl", "figure", "hr", *LISTS}
"""Elements with space above and below, which copying makes a blank line."""
ON_ITS_OWN = APART | {
    "address", "article", "aside", "body", "br", "center", "dd", "details", "dialog", "div", "dt", "fieldset",
    "figcaption", "footer", "form", "header", "html", "li", "main", "nav", "section", "summary", "table", "tbody", "td",
    "tfoot", "th", "thead", "tr",
}  # fmt: skip
LEAST_FOUND = 0.9  # of the article's runs of words; a page that shows less of it is read otherwise than by eye
LONGEST = 200_000  # characters; longer pages are archives
ABOVE, BELOW = 13, 26  # lines: a selection begins and ends fewer beyond the article
STRIDE = 7  # prime to both, so that selections differ from page to page, and are the same in each run


@dataclass(frozen=True)
class Copied(Paste):
    """A text copied from a saved page."""

    content: str = ""

    def text(self) -> str:
        """What was copied."""
        return self.content


def copied(folder: Path, sites: Collection[str]) -> Iterator[Copied]:
    """Of every saved page of the sites two texts: all of it, and the article with a little above and below."""
    for number, page in enumerate(pages(folder)):
        shown = shown_text(parsed(page.received().text, page.key)) if page.site in sites else ""
        lines = lines_of(shown) if len(shown) <= LONGEST else ()
        right = right_lines(lines, page.body)
        article = "\n".join(lines[index].text for index in sorted(right))
        if overlap(page.body, article).recall >= LEAST_FOUND:
            yield _of(page, WHOLE, shown)
            yield _of(page, PART, _selection(shown, lines, right, page, number))


def _of(page: Page, name: str, content: str) -> Copied:
    return Copied(name, page.key, page.url, page.site, page.path, page.gold, content)


def _selection(shown: str, lines: Sequence[Line], right: Collection[int], page: Page, number: int) -> str:
    """From somewhat above the headline to somewhat below the article's end."""
    titles = title_lines(lines, str(page.gold.get("title") or ""), range(min(right) + 1))
    first = max(titles, default=min(right))
    start = lines[first].number - 1 - number * STRIDE % ABOVE
    return "\n".join(shown.split("\n")[max(0, start) : lines[max(right)].number + number * STRIDE % BELOW])


def shown_text(tree: Any) -> str:
    """The page's text: each block on a line, and blank lines where browsers put space between blocks."""
    shown = _Shown()
    body = tree.find(".//body")
    shown.walk(tree if body is None else body, in_list=False)
    shown.end_line(apart=False)
    return "\n".join(shown.lines)


class _Shown:
    """The lines so far."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.line = ""
        self.gap = False

    def walk(self, element: Any, *, in_list: bool) -> None:
        """Adds what the element shows."""
        tag = element.tag
        if tag in NOT_SHOWN or element.get("hidden") is not None or _is_hidden(element):
            return
        apart = tag in APART and not (tag in LISTS and in_list)
        if tag in ON_ITS_OWN:
            self.end_line(apart=apart)
        self.line += element.text or ""
        for child in element:
            self.walk(child, in_list=in_list or tag in LISTS)
            self.line += child.tail or ""
        if tag in ON_ITS_OWN:
            self.end_line(apart=apart)

    def end_line(self, *, apart: bool) -> None:
        """What stood on it so far is a line; `apart`: space follows."""
        words = " ".join(self.line.split())
        self.line = ""
        if words:
            self.lines += ["", words] if self.gap and self.lines else [words]
            self.gap = False
        self.gap = self.gap or apart


def _is_hidden(element: Any) -> bool:
    return "display:none" in (element.get("style") or "").replace(" ", "")
