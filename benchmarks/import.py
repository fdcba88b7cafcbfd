"""How well and how fast articles are found in pages and pastes, beside others: `python -m benchmarks.import --help`."""

# ruff: noqa: N999 (it is run by this name, and never imported)

from __future__ import annotations

import argparse
import importlib
import importlib.util
import json
import re
import statistics
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from html import unescape
from pathlib import Path
from time import process_time
from typing import Any

from benchmarks.bodies import Overlap, f1, overlap, paragraphs_kept
from benchmarks.facts import FactRow, Verdict, judged, rows_of
from benchmarks.pages import SETS, Page, default_folder, pages
from benchmarks.paste_rows import PasteRow, cells_of, paste_row
from benchmarks.pastes import PASTES
from benchmarks.structure import Kept, kept_of, plain_blocks, share

CAPTION = re.compile(r"(?m)^\*\[.*\]\(.*\)\*$")
"""As an imported article has it."""
FOUND_IN = {"trafilatura": "trafilatura", "readability-lxml": "readability", "newspaper4k": "newspaper"}


@dataclass(frozen=True)
class Row:
    """One tool on one set of pages."""

    tool: str
    set: str
    pages: int
    failed: int
    """Pages of which it gave no text."""
    f1: float
    """Of the body: the harmonic mean of mean precision and mean recall, by runs of four words."""
    exact: float
    """The share of the pages whose body has the right words and no others."""
    paragraphs: float
    """The share of the right paragraphs that the body has word for word."""
    links: float | None
    """The share of the right links that are kept with words and address; so for what follows. None: none are known."""
    emphasis: float | None
    headings: float | None
    items: float | None
    quotes: float | None
    captions: float | None
    pages_per_s: float
    """By processor time."""


@dataclass(frozen=True)
class Found:
    """What a tool made of a page."""

    body: str
    """A block a line."""
    markdown: Callable[[], str] | None = None
    """Gives its Markdown; asked for after the clock has stopped. None: the tool writes none, and keeps no structure."""
    beside: str = ""
    """The caption and credit of the picture at the head, where they are told outside the Markdown."""
    facts: Callable[[], Mapping[str, Any]] | None = None
    """Gives what it states, by the keys of `benchmarks.facts`; asked for after the clock has stopped."""


Tool = Callable[[Page, str], Found]
"""Of a page and its decoded text."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures and prints; what is left out is said on standard error. Returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split(":", maxsplit=1)[0])
    parser.add_argument("--sets", default=",".join((*SETS, *PASTES)), help="separated by commas (default: all)")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only every Nth page or paste")
    parser.add_argument("--rivals", default=",".join(RIVALS), help="separated by commas, or: none")
    parser.add_argument("--json", action="store_true", help="one JSON document: rows")
    wanted = parser.parse_args(arguments)
    folder = default_folder()
    if folder is None:
        print("There are no pages: set GLOSSOM_DATA to the folder with the shared test data.", file=sys.stderr)
        return 1
    tools = {
        "glossom": glossom,
        "glossom less captions": without_captions,
        **_present([] if wanted.rivals == "none" else wanted.rivals.split(",")),
    }
    rows: list[Row] = []
    facts: list[FactRow] = []
    pasted: list[PasteRow] = []
    for name in wanted.sets.split(","):
        if name in PASTES:
            row = paste_row(folder, name, wanted.every)
            pasted += [row] if row else []
            continue
        found = measured(tools, folder, name, wanted.every)
        rows, facts = [*rows, *found[0]], [*facts, *found[1]]
    if wanted.json:
        told = {"rows": [*map(asdict, rows)], "facts": [*map(asdict, facts)], "pastes": [*map(asdict, pasted)]}
        print(json.dumps(told, indent=2))
    else:
        tables = ([table(rows), table_of_facts(facts)] if rows else []) + (
            [_aligned(cells_of(pasted))] if pasted else []
        )
        print("\n\n".join(tables))
    return 0


def measured(tools: Mapping[str, Tool], folder: Path, name: str, every: int) -> tuple[list[Row], list[FactRow]]:
    """A row for each tool, and one for each of its facts. The tools take turns on each page, and get the same text."""
    verdicts: dict[str, list[Mapping[str, Verdict]]] = {tool: [] for tool in tools}
    paragraphs: dict[str, list[tuple[int, int]]] = {tool: [] for tool in tools}
    bodies: dict[str, list[Overlap]] = {tool: [] for tool in tools}
    kept: dict[str, list[Kept]] = {tool: [] for tool in tools}
    seconds = dict.fromkeys(tools, 0.0)
    failed = dict.fromkeys(tools, 0)
    for page in list(pages(folder, [name]))[::every]:
        text = page.received().text
        for tool, find in tools.items():
            start = process_time()
            found = _found(find, page, text)
            seconds[tool] += process_time() - start
            failed[tool] += not found.body
            bodies[tool].append(overlap(page.body, found.body))
            paragraphs[tool].append(paragraphs_kept(page.body, found.body))
            if page.structure and found.markdown:
                kept[tool].append(kept_of(page.structure, found.markdown(), page.url, found.beside))
            if found.facts:
                verdicts[tool].append(judged(page.gold, found.facts()))
    facts = [row for tool in tools for row in rows_of(tool, name, verdicts[tool])]
    return [
        Row(
            tool=tool,
            set=name,
            pages=len(bodies[tool]),
            failed=failed[tool],
            f1=f1(bodies[tool]),
            exact=statistics.mean(body.exact for body in bodies[tool]),
            paragraphs=sum(part for part, _ in paragraphs[tool]) / (sum(whole for _, whole in paragraphs[tool]) or 1),
            links=share(kept[tool], "links"),
            emphasis=share(kept[tool], "em"),
            headings=share(kept[tool], "heads"),
            items=share(kept[tool], "items"),
            quotes=share(kept[tool], "quotes"),
            captions=share(kept[tool], "caps"),
            pages_per_s=len(bodies[tool]) / (seconds[tool] or 1),
        )
        for tool in tools
        if bodies[tool]
    ], facts


def _found(find: Tool, page: Page, text: str) -> Found:
    """What the tool gives; nothing where it gives up, however it does so: rivals raise what they like."""
    try:
        return find(page, text)
    except Exception as slip:  # whatever it is, it is counted as failed, and said
        print(f"{page.set}/{page.key}: {type(slip).__name__}: {slip}", file=sys.stderr)
        return Found("")


# ---------------------------------------------------------------- tools


def glossom(page: Page, text: str) -> Found:
    """Ours: the whole import, its Markdown read back to text."""
    from glossom.importing.draft import Given
    from glossom.importing.pages.html import draft_html
    from glossom.importing.received import Received

    draft = draft_html(Received(page.path.name, "html", text), Given(url=page.url))
    front, lead = draft.front, draft.front.image
    facts = {key: getattr(front, key) for key in ("title", "deck", "authors", "date", "lang")}
    facts["title"] = "" if "title" in front.unknown else front.title
    beside = f"{lead.caption} {lead.credit}" if lead else ""
    return Found(plain_blocks(draft.body), lambda: draft.body, beside, lambda: facts)


def without_captions(page: Page, text: str) -> Found:
    """The same without the captions of pictures, which the others leave out, and no right answer counts as text."""
    found = glossom(page, text)
    markdown = found.markdown() if found.markdown else ""
    return Found(plain_blocks(CAPTION.sub("", markdown)))


def trafilatura(page: Page, text: str, **options: Any) -> Found:
    """Its text, and its Markdown with links and formatting."""
    extract = importlib.import_module("trafilatura").extract
    plainly = {"url": page.url, "include_comments": False, **options}
    marked = {**plainly, "include_links": True, "include_formatting": True, "output_format": "markdown"}
    return Found(
        extract(text, **plainly) or "", lambda: extract(text, **marked) or "", facts=lambda: _stated(page, text)
    )


def _stated(page: Page, text: str) -> dict[str, Any]:
    found = importlib.import_module("trafilatura").extract_metadata(text, default_url=page.url)
    authors = (found.author or "").split("; ")
    return {"title": found.title, "authors": [name for name in authors if name], "date": found.date}


def trafilatura_precise(page: Page, text: str) -> Found:
    """With `favor_precision`; what it states does not differ."""
    return replace(trafilatura(page, text, favor_precision=True), facts=None)


def readability(page: Page, text: str) -> Found:
    """Its cleaned HTML as text; it writes no Markdown, so that no structure is counted."""
    html = importlib.import_module("readability").Document(text).summary(html_partial=True)
    tree = importlib.import_module("lxml.html").fromstring(html)
    for block in tree.iter("p", "div", "h1", "h2", "h3", "h4", "li", "blockquote", "br", "td"):
        block.tail = "\n" + (block.tail or "")
    return Found(unescape(str(tree.text_content())))


def newspaper(page: Page, text: str) -> Found:
    """Its text; it writes no Markdown either."""
    article = importlib.import_module("newspaper").Article(page.url or "https://example.org/", fetch_images=False)
    article.download(input_html=text)
    article.parse()
    day = article.publish_date
    facts = {
        "title": article.title,
        "authors": article.authors,
        "date": day.date().isoformat() if hasattr(day, "date") else day,
        "lang": article.meta_lang,
    }
    return Found(str(article.text), facts=lambda: facts)


RIVALS: Mapping[str, Tool] = {
    "trafilatura": trafilatura,
    "trafilatura precise": trafilatura_precise,
    "readability-lxml": readability,
    "newspaper4k": newspaper,
}


def _present(names: Sequence[str]) -> dict[str, Tool]:
    found = {}
    for name in names:
        library = name.partition(" ")[0]
        if name not in RIVALS:
            print(f"There is no rival {name}: {', '.join(RIVALS)}.", file=sys.stderr)
        elif importlib.util.find_spec(FOUND_IN[library]) is None:
            print(f"{name} is left out: pip install {library}", file=sys.stderr)
        else:
            found[name] = RIVALS[name]
    return found


def table(rows: Sequence[Row]) -> str:
    """The rows as plain text in columns."""
    heads = ("set", "tool", "pages", "failed", "F1", "exact", "paragraphs")
    kept = ("links", "emphasis", "headings", "items", "quotes", "captions")
    lines: list[tuple[str, ...]] = [(*heads, *kept, "pages/s")]
    for row in rows:
        shares = [getattr(row, name) for name in kept]
        figures = (f"{row.pages}", f"{row.failed}", f"{row.f1:.4f}", f"{row.exact:.3f}", f"{row.paragraphs:.3f}")
        structure = ["-" if part is None else f"{part:.3f}" for part in shares]
        lines.append((row.set, row.tool, *figures, *structure, f"{row.pages_per_s:.1f}"))
    return _aligned(lines)


def table_of_facts(rows: Sequence[FactRow]) -> str:
    """The facts as plain text in columns."""
    heads = ("set", "tool", "key", "known", "right", "wrong", "unknown", "beyond")
    return _aligned([heads, *((row.set, row.tool, *(str(getattr(row, name)) for name in heads[2:])) for row in rows)])


def _aligned(lines: Sequence[tuple[str, ...]]) -> str:
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join("  ".join(_padded(line, widths)) for line in lines)


def _padded(line: Sequence[str], widths: Sequence[int]) -> list[str]:
    """The cells at the width of their columns: words from the left, figures from the right."""
    cells = enumerate(zip(line, widths, strict=True))
    return [cell.ljust(width) if column < 2 else cell.rjust(width) for column, (cell, width) in cells]


if __name__ == "__main__":
    sys.exit(main())
