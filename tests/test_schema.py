"""docs/reference/schema/ is what `python -m tests.update_schemas` writes from glossom/model.py."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

import pytest

from glossom.model import FrontMatter, GlossaryEntry, Site
from tests.update_schemas import FOLDER, written


@pytest.mark.parametrize("path", written(), ids=lambda path: path.name)
def test_the_written_schema_is_up_to_date(path: Path) -> None:
    assert path.read_text("utf-8") == written()[path], "run `python -m tests.update_schemas`"


def load(name: str) -> Any:
    return json.loads((FOLDER / f"{name}.schema.json").read_text("utf-8"))


@pytest.mark.parametrize(
    ("record", "kind"),
    [
        (load("site"), Site),
        (load("article"), FrontMatter),
        (load("glossary")["definitions"]["GlossaryEntry"], GlossaryEntry),
    ],
    ids=["site", "article", "glossary"],
)
def test_every_key_is_described_and_no_other_is_allowed(record: Any, kind: type) -> None:
    assert list(record["properties"]) == [field.name for field in dataclasses.fields(kind)]
    assert all(part["description"] for part in record["properties"].values())
    assert record["additionalProperties"] is False


def test_every_reference_leads_somewhere() -> None:
    for name in ("site", "article", "glossary"):
        schema = load(name)
        assert set(references(schema)) <= {f"#/definitions/{key}" for key in schema["definitions"]}


def references(part: Any) -> list[str]:
    if isinstance(part, dict):
        own = [part["$ref"]] if "$ref" in part else []
        return own + [found for below in part.values() for found in references(below)]
    return [found for below in part for found in references(below)] if isinstance(part, list) else []


def test_shorthands_are_allowed() -> None:
    article, glossary, site = load("article"), load("glossary"), load("site")
    assert {"type": ["string", "number", "boolean"]} in article["properties"]["authors"]["anyOf"]
    assert {"type": ["string", "number", "boolean"]} in glossary["definitions"]["Alias"]["anyOf"]
    assert glossary["definitions"]["Valid"]["type"] == "string"
    assert len(site["definitions"]["NavItem"]["anyOf"]) == 2
