"""Small sites as values: files by path -> snapshot -> what a build publishes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from io import BytesIO
from pathlib import Path

import imagesize

from glossom.digest import digest, digest_file
from glossom.memo import Memo
from glossom.model import Asset, Product, Snapshot, SourceFile
from glossom.pipeline import Options, build
from glossom.stores import Shelf

THEMES = Path(__file__).resolve().parent.parent / "themes"

Files = dict[str, str]

SITE = "title: A small site\nbase_url: https://example.org/small/\n"
ARTICLE = """---
title: Talks in Minsk
date: 2014-08-26
tags: [Diplomacy]
---

The presidents met in Minsk. Separatists hold towns in the east.

Minsk is the capital of Belarus.
"""
GLOSSARY = """- id: minsk
  type: place
  term: Minsk
  short: Capital of Belarus.
- id: separatist
  type: term
  term: separatist
  short: Someone who wants a region to leave its country, as in talks in Minsk.
"""


def small_site(**files: str) -> Files:
    """One article and two entries, and whatever files are given besides (`__` stands for `/`, `_md` for `.md`)."""
    site = {
        "site.yaml": SITE,
        "content/articles/2014/talks.md": ARTICLE,
        "content/glossary/words.yaml": GLOSSARY,
    }
    return {**site, **files}


@cache
def theme_files() -> tuple[tuple[SourceFile, ...], tuple[Asset, ...]]:
    """The sources and assets of the themes of this project."""
    sources, assets = [], []
    for path in sorted(THEMES.rglob("*")):
        if path.is_file():
            inside = path.relative_to(THEMES.parent).as_posix()
            content = path.read_bytes()
            if "/static/" in inside:
                assets.append(Asset(inside, digest(content)))
            if path.suffix in (".html", ".yaml", ".js", ".xml"):
                text = content.decode()
                sources.append(SourceFile(inside, text, digest_file(inside, text)))
    return tuple(sources), tuple(assets)


def snapshot(files: Mapping[str, str | bytes], code: str = "test") -> Snapshot:
    """The snapshot of a site whose files are these, with the themes of this project (files may shadow them).

    What is given as bytes is an asset; of a picture its size is looked at.
    """
    sources, assets = theme_files()
    texts = [SourceFile(path, text, digest_file(path, text)) for path, text in files.items() if isinstance(text, str)]
    merged = {file.path: file for file in (*sources, *texts)}
    copied = {asset.path: asset for asset in assets}
    copied |= {path: _asset(path, content) for path, content in files.items() if isinstance(content, bytes)}
    return Snapshot(
        tuple(merged[path] for path in sorted(merged)), tuple(copied[path] for path in sorted(copied)), code
    )


def _asset(path: str, content: bytes) -> Asset:
    width, height = imagesize.get(BytesIO(content))
    return Asset(path, digest(content), max(0, int(width)), max(0, int(height)))


def publish(
    files: Mapping[str, str | bytes], memo: Memo | None = None, options: Options | None = None
) -> dict[str, bytes]:
    """Every file that a build of these files publishes; theme assets and images by their digest."""
    edition = build(snapshot(files), memo or Memo(Shelf(), "test"), options or Options())
    return {product.path: bytes_of(product) for product in edition.products}


def digests(files: Mapping[str, str], memo: Memo) -> dict[str, str]:
    """By path the digest of every file that a build of these files publishes; none is asked for its content."""
    edition = build(snapshot(files), memo, Options())
    return {product.path: product.digest for product in edition.products}


def bytes_of(product: Product) -> bytes:
    """What a product holds, an asset its digest. A publisher believes digests: one that belies its content is seen."""
    content = product.content
    if content and digest(content) != product.digest:
        return b"another content than its digest tells"
    return content or product.digest.encode()


def page(files: Mapping[str, str], path: str, options: Options | None = None) -> str:
    """One published page."""
    return publish(files, options=options)[path].decode()
