"""YAML in which every key and value knows its place, checked by the dataclasses of the vocabulary.

Scalars stay as they are written; the type of the field decides what they mean, so that `no`, `1.10` and
`12:30` are texts where a text is wanted. What makes YAML dangerous (anchors, tags, merge keys, depth, size)
is refused while the parser's events come in, before anything is built.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, TypeVar, cast

import yaml

from glossom.dataclass import dataclass
from glossom.faults import Fault, Faulty
from glossom.reading.miswritten import look
from glossom.reading.nodes import Items, Node, Pairs, Scalar, Text, quoted, shown
from glossom.reading.offers import offer
from glossom.reading.records import Unfit, record
from glossom.reading.refusals import type_faults
from glossom.reading.syntax import ANCHOR, AT_OPENING, QUOTE, TAG, explain

T = TypeVar("T")

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Limits:
    """What one YAML text may be: bytes, how deep its values may lie in one another, and how many there may be."""

    size: int
    depth: int
    values: int


FRONT = Limits(64 * 1024, 8, 5_000)
FILE = Limits(20 * 1024 * 1024, 12, 600_000)
"""A glossary file may have some fifty thousand entries."""

MANY = 1000
"""Faults of one value that are worth listing: with more, one slip has been made again and again."""

MORE_FILES = "an article's text stands below its front matter; a glossary may have several files"

MOST = 10
"""Refusals of one file that are worth listing; a file with more is no slip of the pen."""

CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
"""Characters that no text of ours may have, not even by an escape."""

UNWANTED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]|\r(?!\n)",
)
"""Characters that no editor can see, and other marks of a line's end, over which parsers disagree."""


# ---------------------------------------------------------------- text -> nodes


def read_yaml(path: str, text: str, *, start: int = 0, end: int | None = None, limits: Limits = FILE) -> Node:
    """The YAML between two offsets of a file's text (without byte order mark); an empty one is an empty Scalar.

    Raises Faulty (codes `yaml-…`) for what is not YAML, and for what is and is not used here.
    """
    file = Text(path, text)
    part = text[start:end]
    _refuse_size(file, start, part, limits)
    _refuse_characters(file, start, part)
    builder = _Builder(file, start, limits)
    try:
        for event in yaml.parse(part, LOADER):
            builder.take(event)
    except yaml.MarkedYAMLError as complaint:
        builder.faults.append(_syntax_fault(file, start, part, complaint))
    if builder.faults:
        raise Faulty(*builder.faults)
    return builder.root[0] if builder.root else Scalar(file, start, start, "", "")


def _refuse_size(file: Text, start: int, part: str, limits: Limits) -> None:
    size = len(part) if len(part) > limits.size else len(part.encode("utf-8", "surrogatepass"))
    if size > limits.size:
        message = f"this is longer than {limits.size // 1024} KB"
        raise Faulty(Fault("yaml-size", message, file.place(start), MORE_FILES))


def _refuse_characters(file: Text, start: int, part: str) -> None:
    unwanted = UNWANTED.search(part)
    if unwanted:
        message = f"an invisible character (U+{ord(unwanted.group()):04X}) stands here"
        place = file.place(start + unwanted.start())
        raise Faulty(Fault("yaml-character", message, place, "delete it; where lines end, press Enter anew"))


def _syntax_fault(file: Text, start: int, part: str, complaint: Any) -> Fault:
    at = complaint.problem_mark.index
    before = part[part.rfind("\n", 0, at) + 1 : at]
    slip = explain(complaint.context or "", complaint.problem or "", before, part[at : at + 1])
    if slip in AT_OPENING and complaint.context_mark is not None:
        at = complaint.context_mark.index
    at, slip = look(part, min(at, len(part.rstrip())), slip)
    return Node(file, start + at, start + at + 1).slip(slip)


@dataclass(frozen=True, slots=True)
class _Open:
    """A list or mapping whose end has not come yet."""

    start: int
    flow: bool
    children: list[Node]


class _Builder:
    """Makes nodes of the parser's events, without recursion."""

    def __init__(self, file: Text, offset: int, limits: Limits) -> None:
        self.file = file
        self.offset = offset
        self.limits = limits
        self.root: list[Node] = []
        self.open: list[_Open] = []
        self.children = self.root
        self.faults: list[Fault] = []
        self.documents = 0
        self.values = 0

    def take(self, event: Any) -> None:
        """Add one event. Raises Faulty where there is no point in reading on."""
        kind = type(event)
        if kind is yaml.ScalarEvent:
            self._scalar(event)
        elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            self._begin(event)
        elif kind is yaml.MappingEndEvent:
            self._close(event, self._pairs)
        elif kind is yaml.SequenceEndEvent:
            self._close(event, Items)
        elif kind is yaml.AliasEvent:
            self._refuse(self._mark(event), ANCHOR.code, "'*' refers to an anchor; anchors are not used here", QUOTE)
            self.children.append(self._mark(event))
        elif kind is yaml.DocumentStartEvent:
            self._document(event)

    def _scalar(self, event: Any) -> None:
        start, end = event.start_mark.index + self.offset, event.end_mark.index + self.offset
        node = Scalar(self.file, start, end, event.value, event.style or "")
        self._count(node)
        if event.anchor or event.tag:
            self._refuse_property(event, node)
        if event.style == '"' and CONTROLS.search(event.value):
            self._refuse(
                node, "yaml-character", "an escape in this text stands for an invisible character", "take it out"
            )
        self.children.append(node)

    def _count(self, node: Node) -> None:
        self.values += 1
        if self.values > self.limits.values:
            self._refuse(node, "yaml-size", f"this text has more than {self.limits.values:,} values", MORE_FILES)
            raise Faulty(*self.faults)

    def _mark(self, event: Any) -> Scalar:
        """Where an event stands that is no text."""
        return Scalar(self.file, event.start_mark.index + self.offset, event.end_mark.index + self.offset, "", "")

    def _begin(self, event: Any) -> None:
        node = self._mark(event)
        if event.anchor or event.tag:
            self._refuse_property(event, node)
        if len(self.open) == self.limits.depth:
            self._refuse(node, "yaml-depth", f"this lies deeper than {self.limits.depth} levels", "no key needs that")
            raise Faulty(*self.faults)
        self._count(node)
        self.open.append(_Open(node.start, bool(event.flow_style), []))
        self.children = self.open[-1].children

    def _close(self, event: Any, make: Callable[[Text, int, int, tuple[Any, ...]], Node]) -> None:
        done = self.open.pop()
        self.children = self.open[-1].children if self.open else self.root
        # a block ends, for the parser, where the next thing begins: comments between them included
        end = event.end_mark.index + self.offset if done.flow or not done.children else done.children[-1].end
        self.children.append(make(self.file, done.start, end, tuple(done.children)))

    def _pairs(self, file: Text, start: int, end: int, children: tuple[Node, ...]) -> Pairs:
        pairs: dict[str, tuple[Scalar, Node]] = {}
        for key, value in zip(children[::2], children[1::2], strict=True):
            if not isinstance(key, Scalar) or not key.text.strip():
                self._refuse(
                    key, "yaml-key", f"a key is a word, not {shown(key)}", "write key: value, or use quotation marks"
                )
            elif key.text == "<<" and not key.style:
                self._refuse(key, "yaml-merge", "merge keys ('<<') are not used here", "write the keys out")
            elif key.text in pairs:
                first = pairs[key.text][0].place.line
                self._refuse(
                    key,
                    "yaml-duplicate-key",
                    f"{quoted(key.text)} stands here again",
                    f"line {first} has it too: delete one of the two",
                )
            else:
                pairs[key.text] = (key, value)
        return Pairs(file, start, end, tuple(pairs.values()))

    def _document(self, event: Any) -> None:
        self.documents += 1
        if self.documents > 1:
            self._refuse(
                self._mark(event), "yaml-documents", "a second document begins here", "take the line '---' out"
            )
            raise Faulty(*self.faults)

    def _refuse_property(self, event: Any, node: Node) -> None:
        if event.anchor:
            self._refuse(node, ANCHOR.code, "'&' makes an anchor; anchors are not used here", QUOTE)
        else:
            self._refuse(node, TAG.code, TAG.message, QUOTE)

    def _refuse(self, node: Node, code: str, message: str, hint: str) -> None:
        self.faults.append(node.fault(code, message, hint))
        if len(self.faults) == MOST:
            raise Faulty(*self.faults)


# ---------------------------------------------------------------- nodes -> values


def read_value(node: Node, kind: type[T], head: Node | None = None) -> tuple[T | None, tuple[Fault, ...]]:
    """The value of a type of the vocabulary, and its faults; None where one of them is an error.

    Unknown keys are warnings and are left out. A plain `null`, `~` or nothing is as if the key were absent,
    but for `null` and `~` where the type has a None of its own.

    head: where a key that the whole lacks is shown, if not at its first key.
    """
    warnings: list[Fault] = []
    offered = offer(cast(Any, kind))(node, warnings)
    try:
        return cast(T, record(cast(Any, kind))(offered)), tuple(warnings)
    except Unfit:
        return _refused(node, kind, offered, tuple(warnings), head)


def _refused(
    node: Node, kind: type[T], offered: Any, warnings: tuple[Fault, ...], head: Node | None
) -> tuple[T | None, tuple[Fault, ...]]:
    """What pydantic says of a value that is not of its type."""
    adapter, refused = _adapter(cast(Any, kind))
    try:
        return cast(T, adapter.validate_python(offered)), warnings
    except refused as refusal:
        if refusal.error_count() > MANY:
            return None, (*warnings, too_many(node))
        return None, (*warnings, *type_faults(node, kind, refusal.errors(include_url=False), head))


def too_many(node: Node) -> Fault:
    """Says that the faults from here on are not listed."""
    message = f"more than {MANY} slips from here on"
    return Node(node.file, node.start, node.start + 1).fault(
        "too-many-faults", message, "mend the first; the others may be like it"
    )


@cache
def _adapter(kind: Any) -> tuple[Any, Any]:
    """What validates a type, and the error that it raises."""
    import pydantic  # here, because loading it takes longer than a build in which nothing changed

    return pydantic.TypeAdapter(kind), pydantic.ValidationError


def json_schema(kind: Any) -> dict[str, Any]:
    """The JSON Schema of a type of the vocabulary, as pydantic sees it: without shorthands and descriptions."""
    return cast(dict[str, Any], _adapter(kind)[0].json_schema())


# ---------------------------------------------------------------- values -> text


def write_yaml(value: Mapping[str, Any] | Sequence[Any], *, flow: bool = False) -> str:
    """YAML in block style, in the mapping's order, which `read_yaml` reads back to the same texts.

    flow: in brackets and braces instead, on one line.
    Values: texts, days, booleans, numbers, lists and mappings of such. Texts are quoted only where they need it,
    for other readers of YAML too (`'no'`, `'2014'`); those with line breaks are literal blocks. Line ends become
    `\\n`; control characters and lone surrogates, which no YAML can bear, are left out.
    """
    style: dict[str, Any] = {"sort_keys": False, "allow_unicode": True, "width": float("inf")}
    return cast(str, yaml.dump(_writable(value), Dumper=_Dumper, default_flow_style=flow, **style))


def _writable(value: Any) -> Any:
    if isinstance(value, str):
        return CONTROLS.sub("", value.replace("\r\n", "\n").replace("\r", "\n"))
    if isinstance(value, Mapping):
        return {_writable(key): _writable(below) for key, below in value.items()}
    if isinstance(value, (tuple, list)):
        return [_writable(below) for below in value]
    return value


class _Dumper(yaml.SafeDumper):
    """Block style, lists indented below their key, nothing shared."""

    def ignore_aliases(self, data: Any) -> bool:
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: FBT001, FBT002
        super().increase_indent(flow, indentless=False)


def _represent_text(dumper: _Dumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else None
    if re.search("[\x85\u2028\u2029]", text):
        style = '"'  # elsewhere a parser would take them for line ends
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _represent_text)
