"""Runs the examples of tests/spec/{front-matter,glossary-files,site-file}.md: a file -> its values, its faults.

`article`, `glossary`, `site`: the file's text; `path`: its path, where it matters; `changes`: keys that are set
(or, with nothing behind the colon, taken out), which gives `changed`; `titles` give `slugs`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from glossom.faults import Faulty, draw
from glossom.model import SourceFile
from glossom.reading.article import read_article, said, set_front, slug_of
from glossom.reading.config import read_site
from glossom.reading.fields import write_yaml
from glossom.reading.glossary import read_glossary

PATHS = {
    "article": "content/articles/example.md",
    "glossary": "content/glossary/words.yaml",
    "site": "site.yaml",
}


def run(blocks: Mapping[str, str]) -> Mapping[str, str]:
    """values: what was read, without what is absent; faults; changed; slugs."""
    if "titles" in blocks:
        return {"slugs": "".join(f"{slug_of(title)}\n" for title in blocks["titles"].splitlines())}
    if "changes" in blocks:
        pairs = (line.partition(":") for line in blocks["changes"].splitlines())
        return {"changed": set_front(blocks["article"], {key: value.strip() or None for key, _, value in pairs})}
    kind = next(kind for kind in PATHS if kind in blocks)
    file = SourceFile(blocks.get("path", PATHS[kind]).strip(), blocks[kind], "")
    try:
        values, faults = READERS[kind](file)
    except Faulty as faulty:
        values, faults = "", faulty.faults
    return {"values": values, "faults": "\n".join(f"{draw(fault)}\n" for fault in faults)}


def _article(file: SourceFile) -> tuple[str, Any]:
    article, faults = read_article(file)
    body = {"slug": article.slug, "line": article.line, "body": article.body}
    return write_yaml({"front": said(article.front), **body}), faults


def _glossary(file: SourceFile) -> tuple[str, Any]:
    placed, faults = read_glossary(file)
    return "".join(f"# line {one.line}\n{write_yaml(said(one.entry))}" for one in placed), faults


def _site(file: SourceFile) -> tuple[str, Any]:
    site, faults = read_site(file)
    return write_yaml(said(site)), faults


READERS: Mapping[str, Callable[[SourceFile], tuple[str, Any]]] = {
    "article": _article,
    "glossary": _glossary,
    "site": _site,
}
