"""Runs the examples of tests/spec/suggest-drafts.md: articles, a glossary and decisions -> the list, the drafts."""

from __future__ import annotations

from collections.abc import Mapping

from glossom.digest import digest_file
from glossom.faults import Faulty, draw
from glossom.memo import Memo
from glossom.model import Decisions, Level, Snapshot, SourceFile, Suggestion
from glossom.reading.review import DECISIONS, DRAFTS, DRAFTS_HEAD, read_decisions, read_drafts
from glossom.stores import Shelf
from glossom.suggestions import suggest
from glossom.suggestions.written import with_drafts

FRONT = "---\ntitle: {}\ndate: 2014-08-26\n---\n\n"
PATH, OTHER = "content/articles/example.md", "content/articles/other.md"
GLOSSARY = "content/glossary/words.yaml"
LEVELS: dict[str, Level] = {"A2": "A2", "B1": "B1", "B2": "B2", "C1": "C1"}


def run(blocks: Mapping[str, str]) -> Mapping[str, str]:
    """list: `id type×mentions`, in order; draft: the first of them as written; more: completed; faults.

    article: its text, with front matter or below the headline `title`; other: another article of the site, of which
    nothing is drafted.
    """
    front = FRONT.format(blocks.get("title", "Example").strip())
    texts = {PATH: _whole(blocks["article"], front), OTHER: _whole(blocks.get("other", ""), front)}
    files = {"site.yaml": "title: Example\n", **texts, GLOSSARY: blocks.get("glossary", "")}
    snapshot = Snapshot(tuple(_file(path, text) for path, text in files.items() if text), (), "spec")
    waiting = blocks.get("waiting", "")
    try:
        drafts = _drafts(waiting)
        found = suggest(
            snapshot,
            Memo(Shelf(), "spec"),
            [PATH],
            level=LEVELS.get(blocks.get("level", "").strip()),
            decisions=_decisions(blocks.get("decisions", "")),
            drafts=drafts,
        )
    except Faulty as faulty:
        return {"faults": "".join(draw(fault) + "\n" for fault in faulty.faults)}
    new = [one.suggestion for one in found.new]
    return {
        "list": "".join(f"{one.suggestion.id}: {_kind(one.suggestion)}, {one.mentions}×\n" for one in found.new),
        "draft": with_drafts("", new[:1])[0].removeprefix(DRAFTS_HEAD).lstrip(),
        "drafts": with_drafts(waiting, new, found.completed)[0].removeprefix(DRAFTS_HEAD).lstrip(),
        "faults": "".join(draw(fault) + "\n" for fault in found.faults),
    }


def _whole(text: str, front: str) -> str:
    return text if not text or text.startswith("---") else front + text


def _file(path: str, text: str) -> SourceFile:
    return SourceFile(path, text, digest_file(path, text))


def _drafts(text: str) -> list[Suggestion]:
    return [one.suggestion for one in read_drafts(_file(DRAFTS, text))[0]]


def _decisions(text: str) -> Decisions:
    return read_decisions(_file(DECISIONS, text))[0]


def _kind(one: Suggestion) -> str:
    of = f"another name of {one.into}" if one.into else one.type
    return f"{of} {one.level}" if one.level else of
