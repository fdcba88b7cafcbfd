"""What trafilatura takes for the article of a page: one voice among those that choose its leaves."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import trafilatura
from lxml import etree

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # its remarks are for its own developers

WITHIN = ("hi", "ref", "del")  # trafilatura's names for emphasis, links and what is struck out


def blocks_of(tree: Any, url: str, *, precise: bool) -> tuple[str, ...]:
    """The text of the blocks that trafilatura takes for the article, in order; `precise`: rather too few.

    tree: the page as parsed; it stays as it is but for the spans of cells, over which trafilatura may count for hours.
    """
    for cell in tree.iter("td", "th"):
        for span in ("colspan", "rowspan"):
            cell.attrib.pop(span, None)
    found = trafilatura.bare_extraction(
        tree, url=url or None, favor_precision=precise, include_comments=False, include_tables=True, with_metadata=False
    )
    body = getattr(found, "body", None)
    return () if body is None else tuple(_blocks(body))


def _blocks(body: Any) -> Iterator[str]:
    current: list[str] = []
    for event, element in etree.iterwalk(body, events=("start", "end")):
        if element.tag not in WITHIN:
            yield from _flushed(current)
        current.append((element.text if event == "start" else element.tail) or "")
    yield from _flushed(current)


def _flushed(current: list[str]) -> Iterator[str]:
    text = " ".join("".join(current).split())
    current.clear()
    if text:
        yield text
