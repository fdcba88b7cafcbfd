"""JSON Schemas with which an editor completes keys and marks slips while a file is being written."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from typing import Any

from glossom.model import Decisions, FrontMatter, GlossaryEntry, Site, Suggestion
from glossom.reading.fields import json_schema
from glossom.reading.offers import PLAIN

Schema = dict[str, Any]
Docs = Mapping[str, Mapping[str, str]]

DRAFT = "http://json-schema.org/draft-07/schema#"  # the draft that editors know best

TEXT: Schema = {"type": ["string", "number", "boolean"]}
"""A text as it is written: `title: 1984` needs no quotation marks here."""

NOTHING: Schema = {"type": "null"}

SPAN = "^ *([0-9]{4}-[0-9]{2}-[0-9]{2})? */ *([0-9]{4}-[0-9]{2}-[0-9]{2})? *$"


def schemas(vocabulary: str) -> Mapping[str, Schema]:
    """The schemas of site.yaml, of front matter, of a glossary file, and of what waits and was decided.

    vocabulary: the source text of glossom/model.py, whose strings below the fields are the descriptions.
    """
    docs = descriptions(vocabulary)
    schemas = {
        "site": _closed(Site, docs),
        "article": _closed(FrontMatter, docs),
        "glossary": _entries(GlossaryEntry, docs),
        "drafts": _entries(Suggestion, docs),
        "decisions": _closed(Decisions, docs),
    }
    return {name: {"$schema": DRAFT, **schema} for name, schema in schemas.items()}


def _entries(kind: type, docs: Docs) -> Schema:
    """The schema of a file of entries: a list of them, one alone, or nothing."""
    entry = _closed(kind, docs)
    one = {"$ref": f"#/definitions/{kind.__name__}"}
    definitions = {kind.__name__: entry, **entry.pop("definitions")}
    return {"anyOf": [{"type": "array", "items": one}, one, NOTHING], "definitions": definitions}


def descriptions(vocabulary: str) -> Docs:
    """Class and field (or an empty text for the class itself), and what the source says of them.

    A class that extends another has that one's fields too.
    """
    docs: dict[str, Mapping[str, str]] = {}
    for node in ast.parse(vocabulary).body:
        if isinstance(node, ast.ClassDef):
            inherited = [docs[base.id] for base in node.bases if isinstance(base, ast.Name) and base.id in docs]
            own = {"": ast.get_docstring(node) or "", **dict(_field_docs(node))}
            docs[node.name] = {field: text for part in (*inherited, own) for field, text in part.items()}
    return docs


def _field_docs(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for field, below in zip(node.body, node.body[1:], strict=False):
        match field, below:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))):
                yield name, " ".join(text.split())


def _closed(kind: type, docs: Docs) -> Schema:
    """The schema of a type: no other keys, shorthands allowed, described."""
    raw = json_schema(kind)
    definitions = {name: _record(name, record, docs) for name, record in raw.pop("$defs", {}).items()}
    expanded = {name: _with_shorthand(name, record) for name, record in definitions.items()}
    return {**_record(kind.__name__, raw, docs), "definitions": expanded}


def _record(name: str, record: Schema, docs: Docs) -> Schema:
    required = record.get("required", [])
    properties = {
        key: _property(value, docs[name].get(key, ""), needed=key in required)
        for key, value in record["properties"].items()
    }
    needed = {"required": required} if required else {}
    return {
        "type": "object",
        "description": docs[name][""],
        "properties": properties,
        **needed,
        "additionalProperties": False,
    }


def _property(value: Schema, description: str, *, needed: bool) -> Schema:
    choices = [_value(choice) for choice in value.get("anyOf", [value]) if choice != NOTHING]
    choices += [] if needed else [NOTHING]
    choices += [choice["items"] for choice in choices if _may_stand_alone(choice)]
    default = {"default": value["default"]} if isinstance(value.get("default"), (str, bool, int, float)) else {}
    if choices == [TEXT, NOTHING]:
        choices = [{"type": [*TEXT["type"], "null"]}]
    shape = choices[0] if len(choices) == 1 else {"anyOf": choices}
    return {"description": description, **default, **shape}


def _value(value: Schema) -> Schema:
    """A choice of a property, without pydantic's titles and defaults."""
    if "$ref" in value:
        return {"$ref": value["$ref"].replace("#/$defs/", "#/definitions/")}
    if value.get("type") == "string" and not {"enum", "const", "format"} & value.keys():
        return TEXT
    if value.get("type") == "array":
        return {"type": "array", "items": _value(value["items"])}
    if value.get("type") == "object":
        return {"type": "object", "additionalProperties": {"type": [*TEXT["type"], "null"]}}
    return {key: below for key, below in value.items() if key in {"type", "enum", "const", "format"}}


def _may_stand_alone(choice: Schema) -> bool:
    items = choice.get("items", {})
    return items == TEXT or items.get("$ref") in {f"#/definitions/{kind.__name__}" for kind in PLAIN}


def _with_shorthand(name: str, record: Schema) -> Schema:
    if name == "Valid":
        return {"type": "string", "pattern": SPAN, "description": record["description"]}
    if name in {kind.__name__ for kind in PLAIN}:
        return {"anyOf": [TEXT, record]}
    if name == "NavItem":
        pair = {"type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": {"type": "string"}}
        return {"anyOf": [record, pair]}
    return record
