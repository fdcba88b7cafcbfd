"""Runs the examples of tests/spec/annotation*.md: a glossary and an article -> marks, places left plain, HTML."""

from __future__ import annotations

from collections.abc import Mapping

from glossom.digest import digest_file
from glossom.explain import explain
from glossom.faults import Faulty, draw
from glossom.memo import Memo
from glossom.model import Snapshot, SourceFile
from glossom.pipeline import Options, annotate, read
from glossom.rendering.sheets import woven_text
from glossom.stores import Shelf

FRONT = "---\ntitle: Example\ndate: 2014-08-26\n---\n"
PATH = "content/articles/example.md"


def run(blocks: Mapping[str, str]) -> Mapping[str, str]:
    """marks: `line:column text -> entry`; plain: `line:column text: why`; html: the article's body; faults."""
    text = blocks["article"] if blocks["article"].startswith("---") else FRONT + blocks["article"]
    files = {
        "site.yaml": "title: Example\n" + blocks.get("site", "annotate: {max_per_100_words: 100}\n"),
        PATH: text,
        "content/glossary/words.yaml": blocks.get("glossary", ""),
    }
    sources = tuple(SourceFile(path, content, digest_file(path, content)) for path, content in files.items() if content)
    snapshot = Snapshot(sources, (), "spec")
    memo = Memo(Shelf(), "spec")
    head = 0 if blocks["article"].startswith("---") else FRONT.count("\n")
    try:
        explained = explain(snapshot, memo, PATH)
    except Faulty as faulty:
        return {"faults": "".join(draw(fault) + "\n" for fault in faulty.faults)}
    library, _, _ = annotate(read(snapshot, memo, Options(drafts=True)), snapshot, memo)
    body, _ = woven_text(library.stories[0].marked, library.site.permalinks, library.assets)
    places = [(f"{one.line - head}:{one.column} {one.text}", one) for one in explained.marks]
    return {
        "marks": "".join(f"{place} -> {one.entry}\n" for place, one in places if one.status == "marked"),
        "plain": "".join(f"{place}: {one.reason}\n" for place, one in places if one.status != "marked"),
        "html": body.html("/", library.pages, PATH),
        "faults": "".join(draw(fault) + "\n" for fault in explained.faults),
    }
