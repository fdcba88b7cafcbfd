"""An article or page: the YAML between its `---` lines, and the text below."""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, replace
from typing import Any
from urllib.parse import unquote

from glossom.faults import Fault, Faulty, Place, errors, in_order
from glossom.model import Article, FrontMatter, SourceFile, Valid
from glossom.reading.fields import FRONT, read_value, read_yaml, write_yaml
from glossom.reading.front import body_below, cut, set_front
from glossom.reading.nodes import Node, Pairs, Scalar, Slip, find, is_absent, quoted
from glossom.reading.offers import boolean
from glossom.reading.rules import EACH, Rule, between, check, filled, language, listed, picture, web_address, word
from glossom.reading.slugs import DEVICES, folded, slug_of, slug_slip

__all__ = ["locate", "locate_key", "read_article", "said", "set_front", "slug_of", "write_article"]


# ---------------------------------------------------------------- reading


def read_article(file: SourceFile) -> tuple[Article, tuple[Fault, ...]]:
    """The article and its warnings. A file below content/pages is a page, which needs no date.

    Raises Faulty with all errors and warnings of the file.
    """
    text = file.text.removeprefix("\ufeff")
    begin, start, end, below = cut(file.path, text)
    node = read_yaml(file.path, text, start=start, end=end, limits=FRONT)
    head = Node(node.file, begin, begin + 3)  # what is missing is missed at the `---`
    front, found = read_value(node, FrontMatter, head)
    faults = (*found, *check(node, RULES), *_missing_date(file.path, node, head), *_unfit_name(file.path, node))
    ordered = tuple(in_order(faults))
    if front is None or errors(ordered):
        raise Faulty(*ordered)
    body, line = body_below(text, below)
    deck_at = _deck_at(node, front.deck, text)
    return Article(file.path, _slug(file.path, front), _tidy(front), body, line, deck_at), ordered


def _deck_at(node: Node, deck: str, text: str) -> tuple[int, int, bool]:
    if not deck:
        return 1, 1, False
    value = find(node, "deck")
    return value.place.line, value.place.column, "\n" not in deck and text.startswith(deck, value.start)


def locate(file: SourceFile, *steps: str | int) -> Place:
    """Where a value of an article's front matter stands, `locate(file, "glossary", "only", 1)`, or what is nearest.

    For faults that other rooms find in an article that was read without errors.
    """
    return find(_front_of(file), *steps).place


def locate_key(file: SourceFile, *steps: str) -> Place:
    """Where a key itself stands, `locate_key(file, "notes", "minsk")`, or what is nearest."""
    above = find(_front_of(file), *steps[:-1])
    key = above.key(steps[-1]) if isinstance(above, Pairs) else None
    return (key or above).place


def _front_of(file: SourceFile) -> Node:
    text = file.text.removeprefix("\ufeff")
    _, start, end, _ = cut(file.path, text)
    return read_yaml(file.path, text, start=start, end=end, limits=FRONT)


# ---------------------------------------------------------------- rules


def _stem(path: str) -> str:
    """The file's name without its ending."""
    return path.rpartition("/")[2].removesuffix(".md")


def _is_page(path: str) -> bool:
    return path.startswith("content/pages/")


def _missing_date(path: str, node: Node, head: Node) -> Iterator[Fault]:
    if not isinstance(node, Pairs) and not is_absent(node):
        return  # no keys at all is what is wrong
    dated, draft = node.get("date"), node.get("draft")
    undated = dated is None or is_absent(dated)
    published = draft is None or is_absent(draft) or (isinstance(draft, Scalar) and boolean(draft.text) is False)
    if undated and published and not _is_page(path):
        key = node.key("date") if isinstance(node, Pairs) else None
        hint = "add 'date: YYYY-MM-DD'; or 'date: unknown'; or keep it a draft with 'draft: true'"
        yield (key or head).fault("no-date", "a published article needs its date", hint)


def _unfit_name(path: str, node: Node) -> Iterator[Fault]:
    """The file's name becomes the address where the front matter gives no slug."""
    given = node.get("slug")
    slip = slug_slip(_stem(path)) if given is None or is_absent(given) else None
    if slip:
        better = slug_of(_stem(path))
        yield Fault(slip.code, slip.message, Place(path), f"rename the file to '{better}.md', or add 'slug: {better}'")


def former_address(text: str) -> str | Slip:
    """An address below the site's, without its first slash, ending in a slash or in .html."""
    hint = "write the part after the site's address, such as 2014/08/minsk/"
    if re.match("[a-zA-Z][a-zA-Z0-9+.-]*:|//", text) or re.search("[?#]", text):
        return Slip("bad-alias", f"{quoted(text)} is no address below this site's", hint)
    parts = [part for part in unquote(text).split("/") if part]
    odd = next((part for part in parts if _is_odd(part)), "" if parts else text)
    if odd or not parts:
        return Slip("bad-alias", f"{quoted(odd)} cannot be a part of an address", hint)
    if parts[0] in {"assets", "pagefind"} or "/".join(parts) in {"index.html", "404.html"}:
        return Slip("bad-alias", f"{quoted(text)} is an address that the site needs itself", "take it out")
    path = "/".join(parts)
    return path if path.endswith((".html", ".htm")) else f"{path}/"


def _is_odd(part: str) -> bool:
    """Whether some system cannot have a file of that name, or hides it."""
    device = folded(part.partition(".")[0]) in DEVICES
    unfit = re.search(r'[\x00-\x1f\x7f-\x9f\\:*?"<>|\ufffd\ud800-\udfff]', part)
    return (
        device
        or bool(unfit)
        or part.startswith(".")
        or part.endswith((".", " "))
        or len(part.encode("utf-8", "replace")) > 200
    )


def _alias(text: str) -> Slip | None:
    former = former_address(text)
    return former if isinstance(former, Slip) else None


def _one_tag(text: str) -> Slip | None:
    """A whole list in one text: `tags: europe, politics`."""
    if listed(text) or "," not in text:
        return listed(text)
    return Slip("comma-tag", f"{quoted(text)} is one tag", f"for several write [{text}]", "warning")


RULES: Mapping[tuple[str, ...], Rule] = {
    ("title",): filled,
    ("lang",): language,
    ("slug",): slug_slip,
    ("authors",): listed,
    ("authors", EACH): word,
    ("tags", EACH): word,
    ("tags",): _one_tag,
    ("aliases",): listed,
    ("aliases", EACH): _alias,
    ("source", "url"): web_address,
    ("references", EACH, "name"): filled,
    ("references", EACH, "url"): web_address,
    ("image", "src"): picture,
    ("corrections", EACH, "text"): filled,
    ("glossary", "max"): between(0),
}


def _slug(path: str, front: FrontMatter) -> str:
    return unicodedata.normalize("NFC", front.slug or _stem(path))


def _tidy(front: FrontMatter) -> FrontMatter:
    if not front.aliases:
        return front
    return replace(front, aliases=tuple(str(former_address(alias)) for alias in front.aliases))


# ---------------------------------------------------------------- writing


def write_article(front: FrontMatter, body: str) -> str:
    """The file of an article: front matter in our order without what is absent, a blank line, the text."""
    return f"---\n{write_yaml(said(front))}---\n\n{body}"


def said(value: Any) -> Any:
    """What a value of the vocabulary says beyond its defaults, as keys, lists and texts that are read back to it."""
    if isinstance(value, tuple):
        return [said(item) for item in value]
    if isinstance(value, Valid):
        return f"{value.start or ''}/{value.end or ''}"
    if not dataclasses.is_dataclass(value):
        return value
    fields = {field.name: (getattr(value, field.name), field) for field in dataclasses.fields(value)}
    return {name: said(part) for name, (part, field) in fields.items() if part != _default(field)}


def _default(field: dataclasses.Field[Any]) -> Any:
    return field.default if field.default_factory is MISSING else field.default_factory()
