"""Entries, drafts and decisions changed in their files' text: comments, order and all else stay as they are.

Each change is read back before it is handed out. Where the text would then say anything else than what was wanted,
Faulty is raised, and the caller keeps the text that it has.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Sequence
from itertools import chain
from textwrap import indent
from typing import Any, NoReturn

from glossom.faults import Fault, Faulty, Place
from glossom.model import Alias, Decisions, GlossaryEntry, Meaning, Rejection, Suggestion
from glossom.reading.fields import read_value, read_yaml, write_yaml
from glossom.reading.glossary import id_of
from glossom.reading.keys import keys_of, written
from glossom.reading.nodes import Items, Node, Pairs, Scalar, find, is_absent
from glossom.reading.offers import field_types
from glossom.reading.review import (
    DECISIONS,
    DRAFTS,
    DRAFTS_HEAD,
    FIRST_KEYS,
    draft_keys,
    place_of,
    rank,
    write_decisions,
)
from glossom.reading.surgery import (
    append_item,
    insert_item,
    is_empty,
    is_flow,
    line_start,
    remove_item,
    set_key,
    texts_of,
    with_line_ends_of,
)

BOM = "\ufeff"
PLAIN = re.compile(r"content/[\w./-]+")
"""A path that needs no quotation marks in YAML, wherever it stands."""
ORDER = tuple(dict.fromkeys((*FIRST_KEYS, *field_types(Suggestion))))
"""Of an entry's keys, where a new one comes in."""

Change = Callable[[str], str]
"""A proposal: the text without byte order mark, changed."""


# ---------------------------------------------------------------- entries and drafts


def add_entry(text: str, entry: GlossaryEntry, path: str = "") -> str:
    """The text of a glossary file, or for a Suggestion of the drafts file, with one more entry at its end.

    A file that holds one entry alone becomes a list of two. Raises Faulty (cannot-append, yaml-…).
    """
    return add_entries(text, [entry], path)


def add_entries(text: str, entries: Sequence[GlossaryEntry], path: str = "") -> str:
    """The same for several, in this order; a large file is read twice for all of them together."""
    keys = [draft_keys(one) if isinstance(one, Suggestion) else keys_of(one) for one in entries]
    if not text.strip() and any(isinstance(one, Suggestion) for one in entries):
        text = DRAFTS_HEAD
    root = _root(text, path)
    wanted = [*_entries(root), *map(_said, keys)]
    changes: list[Change] = [lambda bare: _appended(bare, root, keys), lambda bare: _put_last(bare, root, keys)]
    changed = _first_good(text, changes, wanted)
    if changed is not None:
        return changed
    by_hand = f"add by hand: {write_yaml(keys, flow=True).strip()[1:-1]}"
    raise Faulty(Fault("cannot-append", "no entry can be added at the end of this file", Place(path), by_hand))


def add_alias(text: str, path: str, entry: str, alias: str | Alias) -> str:
    """The text of a glossary file in which an entry has one more alias; the same text where it has the form already.

    Raises Faulty (cannot-edit, yaml-…), also where no entry of the file bears this id.
    """
    root = _root(text, path)
    node = _entry_node(root, entry, path)
    below, new = node.get("aliases"), written(alias)
    aliases = _texts_in(below)
    forms = {texts_of(node).get("term"), *(one.get("form") if isinstance(one, dict) else one for one in aliases)}
    if (new["form"] if isinstance(new, dict) else new) in forms:
        return text
    changes: list[Change] = [lambda bare: set_key(bare, node.start, node, "aliases", [*aliases, new], ORDER)]
    if isinstance(below, Items) and aliases:
        changes.insert(0, lambda bare: insert_item(bare, below, len(below.items), new))
    changed = _first_good(text, changes, _with_key(root, entry, "aliases", [*aliases, new]))
    by_hand = f"add it by hand to the aliases of '{entry}': {write_yaml([new], flow=True).strip()[1:-1]}"
    return changed or _give_up(node, by_hand)


def set_in_entry(text: str, path: str, entry: str, key: str, value: Any) -> str:
    """The text in which a key of an entry has another value (as `write_yaml` takes it); None takes the key out.

    Raises Faulty (cannot-edit, yaml-…), also where no entry of the file bears this id.
    """
    root = _root(text, path)
    node = _entry_node(root, entry, path)
    changes: list[Change] = [lambda bare: set_key(bare, node.start, node, key, value, ORDER)]
    changed = _first_good(text, changes, _with_key(root, entry, key, value))
    return changed or _give_up(node, f"change '{key}' of '{entry}' by hand")


def remove_entry(text: str, path: str, entry: str) -> str:
    """The text without an entry, and without the comments inside it.

    Raises Faulty (cannot-edit, yaml-…), also where no entry of the file bears this id.
    """
    return remove_entries(text, path, [entry])


def remove_entries(text: str, path: str, entries: Collection[str]) -> str:
    """The same for several; a large file is read twice for all of them together."""
    root = _root(text, path)
    nodes = [_entry_node(root, entry, path) for entry in entries]
    wanted = [each for each in _entries(root) if each.get("id") not in entries]
    changed = _first_good(text, [lambda bare: _without(bare, root, nodes)], wanted)
    return changed if changed is not None else _give_up(nodes[0], f"take {', '.join(entries)} out by hand")


def _entry_node(root: Node, entry: str, path: str) -> Pairs:
    for node in root.items if isinstance(root, Items) else (root,):
        if isinstance(node, Pairs) and id_of(node) == entry:
            return node
    raise Faulty(Fault("cannot-edit", f"no entry of {path} is called '{entry}'", Place(path), "read the file again"))


def _without(text: str, root: Node, nodes: Sequence[Node]) -> str:
    if isinstance(root, Items):
        places = [at for at, item in enumerate(root.items) if any(item is node for node in nodes)]
        for at in reversed(places):  # from the end, so that what comes before keeps its place
            text = remove_item(text, root, at)
    elif nodes:
        text = text[: line_start(text, root.start)] + text[len(text[: root.end].rstrip()) :].lstrip("\r\n")
    return text


def _with_key(root: Node, entry: str, key: str, value: Any) -> list[Any]:
    """What the entries say, one of them with another value for a key."""
    entries = _entries(root)
    changed = next(each for each in entries if each.get("id") == entry)
    changed.pop(key, None)
    return entries if is_empty(value) else [each | {key: _said(value)} if each is changed else each for each in entries]


# ---------------------------------------------------------------- an entry more


def _appended(text: str, root: Node, entries: Sequence[dict[str, Any]]) -> str:
    """At the file's end."""
    if isinstance(root, Pairs):
        text = _as_list(text, root)
        root = _root(text)
    if not (isinstance(root, Items) and root.items) or is_flow(text, root):
        return _put_last(text, root, entries)
    for keys in entries:
        text = append_item(text, root, keys, apart=True)
    return text


def _put_last(text: str, root: Node, entries: Sequence[dict[str, Any]]) -> str:
    """Behind the last entry, before what else the file may have."""
    if isinstance(root, Items) and root.items:
        for keys in reversed(entries):
            text = insert_item(text, root, len(root.items), keys, apart=True)
        return text
    head = (text[: root.start] + text[root.end :]).rstrip()  # `[]`, `~` or nothing gives way
    items = "\n".join(write_yaml([keys]) for keys in entries)
    return head + with_line_ends_of(text, ("\n\n" if head else "") + items)


def _as_list(text: str, root: Pairs) -> str:
    """The file that holds one entry alone, made a list of one."""
    entry = indent(text[root.start : root.end], "  ").lstrip(" ")
    return f"{text[: root.start]}- {entry}{text[root.end :]}"


# ---------------------------------------------------------------- decisions


def add_decision(text: str, decision: Rejection | Meaning, path: str = DECISIONS) -> str:
    """The text of the decisions file with one more decision, in its place among the others.

    Another meaning of the same place gives way. Raises Faulty for a file with faults, and cannot-edit.
    """
    root = _root(text, path)
    key, decided = _list_of(root, decision)
    if decision in decided:
        return text
    if not text.strip():
        return write_decisions(_alone(decision))
    if isinstance(decision, Meaning):
        for at, other in enumerate(decided):
            if isinstance(other, Meaning) and place_of(other) == place_of(decision):
                return _meant_otherwise(text, root, at, "entry", decision.entry)
    at = next((at for at, other in enumerate(decided) if rank(other) > rank(decision)), len(decided))
    keys, below = keys_of(decision), root.get(key)
    wanted = {**_mapping(root), key: [*_texts_in(below)[:at], _said(keys), *_texts_in(below)[at:]]}
    changes: list[Change] = [
        lambda bare: _new_list(bare, root, key, keys),
        lambda bare: set_key(bare, root.start, root, key, [keys], tuple(field_types(Decisions))),
    ]
    if isinstance(below, Items) and decided:
        place = [*(at for at, item in enumerate(below.items) if not is_absent(item)), len(below.items)][at]
        changes = [lambda bare: insert_item(bare, below, place, keys, apart=True)]
    changed = _first_good(text, changes, [wanted])
    return changed or _give_up(root, f"add it to '{key}' by hand: - {write_yaml(keys, flow=True).strip()}")


def remove_decision(text: str, decision: Rejection | Meaning, path: str = DECISIONS) -> str:
    """The text of the decisions file without a decision; the same text where it has no such one.

    Raises Faulty for a file with faults, and cannot-edit.
    """
    root = _root(text, path)
    key, decided = _list_of(root, decision)
    below = root.get(key)
    if decision not in decided or not isinstance(root, Pairs) or not isinstance(below, Items):
        return text
    at = decided.index(decision)
    place = [at for at, item in enumerate(below.items) if not is_absent(item)][at]
    texts = _texts_in(below)
    wanted = {**_mapping(root), key: [*texts[:at], *texts[at + 1 :]]}
    wanted = {name: said for name, said in wanted.items() if said}
    changes: list[Change] = [lambda bare: remove_item(bare, below, place)]
    node, name = below.items[place], next(name for name, value in root.pairs if value is below)
    if len(decided) == 1 and "#" not in node.file.text[name.start : node.start]:
        changes.insert(0, lambda bare: set_key(bare, root.start, root, key, None, ()))
    changed = _first_good(text, changes, [wanted] if wanted else [])
    return _give_up(node, "take these lines out by hand") if changed is None else changed


def move_meanings(text: str, old: str, new: str, path: str = DECISIONS) -> str:
    """The text of the decisions file in which what was decided of one article holds for another path.

    Raises Faulty for a file with faults, and cannot-edit.
    """
    while True:
        root = _root(text, path)
        decisions, faults = read_value(root, Decisions)
        if decisions is None:
            raise Faulty(*faults)
        moved = [at for at, one in enumerate(decisions.meanings) if one.article == old]
        if not moved or old == new:
            return text
        text = _meant_otherwise(text, root, moved[0], "article", new)


def move_contexts(text: str, old: str, new: str, path: str = DRAFTS) -> str:
    """The text of the drafts file in which the sentences of one article are those of another path.

    Raises Faulty for a file that is no YAML, and cannot-edit.
    """
    root = _root(text, path)
    drafts = root.items if isinstance(root, Items) else (root,)
    contexts = [below.items for one in drafts if isinstance(below := one.get("contexts"), Items)]
    moved = [
        node
        for one in chain.from_iterable(contexts)
        if isinstance(node := one.get("article"), Scalar) and node.text == old
    ]
    if not moved or old == new:
        return text
    changed = _first_good(text, [lambda bare: _in_place_of(bare, moved, new)], _renamed(_entries(root), old, new))
    return changed or _give_up(moved[0], f"write there by hand: article: {new}")


def _in_place_of(text: str, nodes: Sequence[Node], value: str) -> str:
    value = value if PLAIN.fullmatch(value) else json.dumps(value, ensure_ascii=False)
    for node in reversed(nodes):
        text = text[: node.start] + value + text[node.end :]
    return text


def _renamed(drafts: list[Any], old: str, new: str) -> list[Any]:
    """The drafts with the new path in their lists of contexts; what else is written there by mistake stays."""
    lists = [draft.get("contexts") for draft in drafts if isinstance(draft, dict)]
    for context in chain.from_iterable(one for one in lists if isinstance(one, list)):
        if isinstance(context, dict) and context.get("article") == old:
            context["article"] = new
    return drafts


def _list_of(root: Node, decision: Rejection | Meaning) -> tuple[str, tuple[Rejection | Meaning, ...]]:
    """The key of the list to which a decision belongs, and the list. Raises Faulty where the file has faults."""
    decisions, faults = read_value(root, Decisions)
    if decisions is None:
        raise Faulty(*faults)
    return ("meanings", decisions.meanings) if isinstance(decision, Meaning) else ("rejected", decisions.rejected)


def _alone(decision: Rejection | Meaning) -> Decisions:
    return Decisions(meanings=(decision,)) if isinstance(decision, Meaning) else Decisions(rejected=(decision,))


def _meant_otherwise(text: str, root: Node, at: int, key: str, value: str) -> str:
    """With another value for a key of one of the meanings."""
    node = find(root, "meanings", at)
    wanted = _entries(root)
    wanted[0]["meanings"][at][key] = value
    changed = _first_good(text, [lambda bare: set_key(bare, node.start, node, key, value, ())], wanted)
    return changed or _give_up(node, f"write there by hand: {key}: {value}")


def _new_list(text: str, root: Node, key: str, keys: dict[str, Any]) -> str:
    """With the first decision of its kind: what is rejected stands first."""
    block = with_line_ends_of(text, f"{key}:\n" + indent(write_yaml([keys]), "  "))
    gap = with_line_ends_of(text, "\n")
    if key == "rejected" and isinstance(root, Pairs):
        at = line_start(text, root.start)
        return text[:at] + block + gap + text[at:]
    head = (text[: root.start] + text[root.end :] if is_absent(root) else text).rstrip()
    return f"{head}{gap}{gap}{block}"


# ---------------------------------------------------------------- reading back


def _root(text: str, path: str = "") -> Node:
    return read_yaml(path, text.removeprefix(BOM))


def _entries(root: Node) -> list[Any]:
    """What a file says: its entries, or its keys and values as if they were an entry."""
    if is_absent(root):
        return []
    said = texts_of(root)
    return said if isinstance(said, list) else [said] if said else []


def _mapping(root: Node) -> dict[str, Any]:
    return dict(texts_of(root)) if isinstance(root, Pairs) else {}


def _texts_in(node: Node | None) -> list[Any]:
    """The items of a list; a text alone is one."""
    if node is None or is_absent(node):
        return []
    said = texts_of(node)
    return said if isinstance(said, list) else [said]


def _said(value: Any) -> Any:
    """The value as it is read back."""
    return texts_of(read_yaml("", write_yaml({"value": value})))["value"]


def _first_good(text: str, changes: Sequence[Change], wanted: list[Any]) -> str | None:
    """The text after the first change that makes the file say what is wanted, and nothing else."""
    bare = text.removeprefix(BOM)
    for change in changes:
        changed = change(bare)
        try:
            said = _entries(_root(changed))
        except Faulty:
            continue
        if said == wanted:
            return BOM * text.startswith(BOM) + changed
    return None


def _give_up(node: Node, hint: str) -> NoReturn:
    message = "this is written in a way that cannot be changed safely; the file is as it was"
    raise Faulty(node.fault("cannot-edit", message, hint))
