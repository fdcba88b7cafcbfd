"""Runs the examples of tests/spec/import-*.md: a pasted text or a page -> the article file, what was left out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from glossom.faults import Faulty, draw
from glossom.importing.draft import Draft, Given, article_text
from glossom.importing.pastes.text import draft_text, needs_repair, repaired, with_text
from glossom.importing.received import receive

TODAY = date(2024, 1, 31)


def draft_of(content: bytes, name: str = "story", url: str = "", today: date | None = TODAY) -> Draft:
    """The draft of a source, as the command makes it."""
    given = Given(url=url, today=today)
    received = receive(content, name)
    if received.kind == "html":
        from glossom.importing.pages.html import draft_html

        return draft_html(received, given)
    if needs_repair(received.text):
        received = with_text(received, repaired(received.text))
    return draft_text(received, given)


def run(blocks: Mapping[str, str]) -> Mapping[str, str]:
    """article: the file; dropped: `reason: text`; evidence: `key: value (where)`; faults."""
    try:
        draft = draft_of(blocks["source"].encode(), url=blocks.get("url", "").strip())
    except Faulty as faulty:
        return {"faults": "".join(draw(fault) + "\n" for fault in faulty.faults)}
    return {
        "article": article_text(draft),
        "body": draft.body,
        "dropped": "".join(f"{part.reason}: {part.text}\n" for part in draft.dropped),
        "evidence": "".join(f"{item.key}: {item.value} ({item.where})\n" for item in draft.evidence),
        "faults": "".join(draw(fault) + "\n" for fault in draft.faults),
    }
