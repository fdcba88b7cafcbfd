"""docs/reference/{article,glossary,site}.md name every key, its default and an example, and no other key."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from dataclasses import MISSING, dataclass
from pathlib import Path

import pytest

from glossom.model import (
    Alias,
    Correction,
    FrontMatter,
    GlossaryEntry,
    Image,
    Link,
    Location,
    NavItem,
    Period,
    Permalinks,
    Policy,
    Pronunciation,
    Reference,
    Scope,
    Sense,
    Site,
    Source,
    SourceFile,
    Wishes,
)
from glossom.reading.article import read_article
from glossom.reading.config import read_site
from glossom.reading.fields import read_value, read_yaml
from glossom.reading.glossary import read_glossary

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "reference"

TABLES: dict[tuple[str, str], type] = {
    ("article", "Keys"): FrontMatter,
    ("article", "`source`"): Source,
    ("article", "`references`"): Reference,
    ("article", "`image`"): Image,
    ("article", "`corrections`"): Correction,
    ("article", "`glossary`"): Wishes,
    ("glossary", "Keys"): GlossaryEntry,
    ("glossary", "`aliases`"): Alias,
    ("glossary", "`periods`"): Period,
    ("glossary", "`pronunciation`"): Pronunciation,
    ("glossary", "`location`"): Location,
    ("glossary", "`image`"): Image,
    ("glossary", "`links`"): Link,
    ("glossary", "`sense`"): Sense,
    ("glossary", "`scope`"): Scope,
    ("glossary", "`source`"): Source,
    ("site", "Keys"): Site,
    ("site", "`annotate`"): Policy,
    ("site", "`permalinks`"): Permalinks,
    ("site", "`nav`"): NavItem,
}


@dataclass(frozen=True)
class Row:
    key: str
    without: str
    example: str


def tables(page: str) -> dict[str, list[Row]]:
    """Heading -> the rows of the table below it."""
    found: dict[str, list[Row]] = {}
    heading = ""
    for line in (FOLDER / f"{page}.md").read_text("utf-8").splitlines():
        if line.startswith("## "):
            heading = line[3:]
        elif line.startswith("| `"):
            cells = [cell.strip() for cell in line.strip("|").split(" | ")]
            assert len(cells) == 5, line
            found.setdefault(heading, []).append(Row(cells[0].strip("`"), cells[2], cells[4].rstrip(" |")))
    return found


def default_of(field: dataclasses.Field[object]) -> str:
    """What stands under 'Without it'."""
    if field.default is MISSING:
        return "needed" if field.default_factory is MISSING else "–"
    if field.default in (None, "", ()) or dataclasses.is_dataclass(field.default):
        return "–"
    written = str(field.default).lower() if isinstance(field.default, bool) else str(field.default)
    return f"`{written}`"


def test_every_table_belongs_to_a_type() -> None:
    assert {(page, heading) for page in ("article", "glossary", "site") for heading in tables(page)} == set(TABLES)


@pytest.mark.parametrize(("page", "heading"), TABLES)
def test_a_table_has_the_keys_and_defaults_of_its_type(page: str, heading: str) -> None:
    fields = dataclasses.fields(TABLES[page, heading])
    assert [(row.key, row.without) for row in tables(page)[heading]] == [(f.name, default_of(f)) for f in fields]


@pytest.mark.parametrize(("page", "heading"), TABLES)
def test_every_example_can_be_read(page: str, heading: str) -> None:
    for row in tables(page)[heading]:
        if row.example == "see below":
            continue
        text = row.example.strip("`")
        assert text.startswith(f"{row.key}: ")
        faults = read_value(read_yaml(page, text), TABLES[page, heading])[1]
        assert [fault for fault in faults if fault.code != "missing-key"] == [], row.example


def blocks(page: str, language: str) -> Iterator[str]:
    text = (FOLDER / f"{page}.md").read_text("utf-8")
    yield from re.findall(rf"^```{language}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def test_the_longer_examples_can_be_read() -> None:
    for text in blocks("article", "markdown"):
        assert read_article(SourceFile("content/articles/x.md", text, ""))[1] == ()
    for text in blocks("article", "yaml"):
        whole = f"---\ntitle: x\ndate: unknown\n{text}---\n"
        assert read_article(SourceFile("content/articles/x.md", whole, ""))[1] == ()
    for text in blocks("glossary", "yaml"):
        assert read_glossary(SourceFile("content/glossary/x.yaml", text, ""))[1] == ()
    for text in blocks("site", "yaml"):
        assert read_site(SourceFile("site.yaml", text, ""))[1] == ()
