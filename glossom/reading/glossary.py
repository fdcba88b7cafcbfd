"""A file of glossary entries: a list of them, or one alone."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import TypeVar

from glossom.faults import Fault, Faulty, Place, errors, in_order
from glossom.model import GlossaryEntry, PlacedEntry, SourceFile, Valid
from glossom.reading.fields import MANY, read_value, read_yaml, too_many
from glossom.reading.nodes import Items, Node, Pairs, Scalar, Slip, find, is_absent, quoted, shown
from glossom.reading.rules import EACH, Rule, between, check, filled, language, listed, picture, web_address, word
from glossom.reading.slugs import DEVICES, folded, slug_of, slug_slip

E = TypeVar("E", bound=GlossaryEntry)
SHORT = 300  # visible characters of a definition: what a card on a phone holds without scrolling


def read_glossary(file: SourceFile) -> tuple[tuple[PlacedEntry, ...], tuple[Fault, ...]]:
    """All entries of the file, drafts and rejected ones included, and its warnings; an empty file has none.

    Raises Faulty with all errors and warnings of the file. Ids that stand twice are not looked for here.
    """
    found, faults = read_entries(file, GlossaryEntry, RULES, no_short)
    return tuple(PlacedEntry(entry, place.path, place.line, place.column) for entry, place in found), faults


def read_entries(
    file: SourceFile, kind: type[E], rules: Mapping[tuple[str, ...], Rule], more: Callable[[E, Node], Iterable[Fault]]
) -> tuple[tuple[tuple[E, Place], ...], tuple[Fault, ...]]:
    """The entries of a file, of this kind, with their places; and its warnings.

    rules, more: what is asked of each, beside what its type says. Raises Faulty as `read_glossary` does.
    """
    placed: list[tuple[E, Place]] = []
    faults: list[Fault] = []
    for node in entry_nodes(file):
        if len(faults) > MANY:
            faults.append(too_many(node))
            break
        entry, found = read_value(node, kind)
        faults += (*found, *islice(check(node, rules), MANY))
        if entry:
            faults += (*_span_faults(entry, node), *_long_shorts(entry, node), *more(entry, node))
            placed.append((entry, node.place))
    ordered = tuple(in_order(faults))
    if errors(ordered):
        raise Faulty(*ordered)
    return tuple(placed), ordered


def locate(file: SourceFile, entry: str, *steps: str | int) -> Place:
    """Where a value of an entry stands, `locate(file, "minsk", "see", 0)`, or what is nearest.

    For faults that other rooms find in a file that was read without errors.
    """
    named = (node for node in entry_nodes(file) if id_of(node) == entry)
    node = next(named, None)
    return find(node, *steps).place if node else Place(file.path)


def id_of(node: Node) -> str:
    """The id of an entry, where it has one."""
    below = node.get("id")
    return below.text if isinstance(below, Scalar) else ""


def entry_nodes(file: SourceFile) -> tuple[Node, ...]:
    """The entries of a file as they are written. Raises Faulty where it is not YAML, or neither list nor entry."""
    root = read_yaml(file.path, file.text.removeprefix("\ufeff"))
    if is_absent(root):
        return ()
    if isinstance(root, Items):
        return tuple(node for node in root.items if not is_absent(node))
    if isinstance(root, Pairs):
        return (_one_entry(root),)
    hint = "begin each entry with '- id: …'"
    raise Faulty(root.fault("wrong-type", f"a glossary file is a list of entries, not {shown(root)}", hint))


def _one_entry(root: Pairs) -> Pairs:
    """An entry alone in its file. Raises Faulty where each key is the name of an entry that stands below it."""
    if root.pairs and all(isinstance(value, Pairs) for _, value in root.pairs):
        key = root.pairs[0][0]
        hint = f"write '- id: {slug_of(key.text)}', and begin the keys of the entry below 'id'"
        raise Faulty(key.fault("wrong-type", "a glossary file is a list of entries, not keys", hint))
    return root


# ---------------------------------------------------------------- rules


def _span_faults(entry: GlossaryEntry, node: Node) -> Iterator[Fault]:
    spans = [("aliases", at, alias.valid) for at, alias in enumerate(entry.aliases)]
    spans += [("periods", at, period.valid) for at, period in enumerate(entry.periods)]
    for key, at, valid in spans:
        slip = _span_slip(valid) if valid else None
        if slip:
            yield find(node, key, at, "valid").slip(slip)


def _span_slip(valid: Valid) -> Slip | None:
    if valid.start is None and valid.end is None:
        return Slip("empty-span", "this span has neither a first nor a last day", "write one, such as 2014-06-07/")
    if valid.start and valid.end and valid.start > valid.end:
        return Slip("empty-span", "this span ends before it begins", f"write {valid.end}/{valid.start}")
    return None


def no_short(entry: GlossaryEntry, node: Node) -> Iterator[Fault]:
    """A warning where an accepted entry has no definition."""
    if entry.status == "accepted" and not entry.short.strip() and not entry.periods:
        first = find(node, "id")
        yield first.fault("no-short", f"{quoted(entry.id)} has no definition", "add 'short: …'", "warning")


def _long_shorts(entry: GlossaryEntry, node: Node) -> Iterator[Fault]:
    wordings = [
        (entry.short, ("short",)),
        *((period.short, ("periods", at, "short")) for at, period in enumerate(entry.periods)),
    ]
    for wording, steps in wordings:
        length = len(visible(wording))
        if length > SHORT:
            message = f"this definition has {length} visible characters; a card holds {SHORT}"
            hint = "keep the first sentence here, and move the rest to 'body'"
            yield find(node, *steps).fault("long-short", message, hint, "warning")


def visible(markdown: str) -> str:
    """About what a reader sees of inline Markdown: no link targets, no marks of emphasis or code."""
    text = re.sub(r"!?\[([^\]\[]*)\]\([^()\s]*(?:\s[^()]*)?\)", r"\1", markdown)
    return " ".join(re.sub(r"\\([!-/:-@\[-`{-~])|[*`]|(?<!\w)_|_(?!\w)", r"\1", text).split())


def _id(text: str) -> Slip | None:
    slip = slug_slip(text)
    fit = slip is None or (slip.code == "reserved-slug" and folded(text) not in DEVICES)  # `index` is a good id
    if fit and text == unicodedata.normalize("NFC", text).lower():
        return None
    message = f"{quoted(text)} is no id: lower-case letters, digits and hyphens make one"
    return Slip("bad-id", message, f"write '{slug_of(text)}'")


def _country(text: str) -> Slip | None:
    if re.fullmatch("([A-Z]{2})?", text):
        return None
    hint = f"write {text.upper()}" if re.fullmatch("[A-Za-z]{2}", text) else "write two letters, such as BY"
    return Slip("bad-country", f"{quoted(text)} is no country code of ISO 3166-1", hint)


def _scope(text: str) -> Slip | None:
    if re.fullmatch(r"tag:.*\S.*", text):
        return None
    return Slip("bad-scope", f"{quoted(text)} says nothing about articles", f"write 'tag:{text}'")


def _identity(text: str) -> Slip | None:
    known = re.fullmatch(r"wikidata:Q[1-9][0-9]*|(geonames|gnd|isni|lcnaf|viaf):[0-9A-Za-z-]+", text)
    if known or web_address(text) is None:
        return None
    hint = f"write wikidata:{text}" if re.fullmatch("Q[1-9][0-9]*", text) else "write wikidata:Q2280, say, or https://…"
    return Slip("bad-same-as", f"{quoted(text)} names nothing elsewhere", hint)


RULES: Mapping[tuple[str, ...], Rule] = {
    ("id",): _id,
    ("term",): word,
    ("lang",): language,
    ("aliases",): listed,
    ("aliases", EACH, "form"): word,
    ("aliases", EACH, "lang"): language,
    ("forms",): listed,
    ("forms", EACH): word,
    ("pronunciation", "audio"): picture,
    ("location", "lat"): between(-90, 90),
    ("location", "lon"): between(-180, 180),
    ("location", "country"): _country,
    ("image", "src"): picture,
    ("links", EACH, "title"): filled,
    ("links", EACH, "url"): web_address,
    ("same_as", EACH): _identity,
    ("scope", "include", EACH): _scope,
    ("scope", "exclude", EACH): _scope,
    ("source", "url"): web_address,
}
