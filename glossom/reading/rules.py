"""Rules for single texts of front matter, glossary and site.yaml, beyond what their types say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from urllib.parse import urlsplit

from glossom.faults import Fault
from glossom.reading.miswritten import CURLY
from glossom.reading.nodes import Items, Node, Pairs, Scalar, Slip, is_absent, quoted
from glossom.reading.offers import PLAIN, number

Rule = Callable[[str], Slip | None]
"""What is wrong with a text, if anything."""

EACH = "*"
"""In a pattern of keys: every item of a list, every value of a mapping."""

ALONE = frozenset(PLAIN.values())
"""Keys whose value may stand for the whole: an alias's form, a reference's name, an image's file."""


def check(root: Node, rules: Mapping[tuple[str, ...], Rule]) -> Iterator[Fault]:
    """The faults of all texts to which a pattern of keys leads, even where other values have the wrong type."""
    keys = {key.text for key, _ in root.pairs} if isinstance(root, Pairs) else None
    for pattern, rule in rules.items():
        if keys is not None and pattern[0] not in keys and pattern[0] != EACH:
            continue  # most keys are absent
        for node in _matches(root, pattern):
            if isinstance(node, Scalar) and (slip := rule(node.text)):
                yield node.slip(slip)


def _matches(root: Node, pattern: tuple[str, ...]) -> list[Node]:
    nodes = [root]
    for step in pattern:
        nodes = [below for node in nodes if not is_absent(node) for below in _below(node, step)]
    return [node for node in nodes if not is_absent(node)]


def _below(node: Node, step: str) -> tuple[Node, ...]:
    if step == EACH:
        return _children(node)
    if isinstance(node, Scalar):
        return (node,) if step in ALONE else ()
    below = node.get(step)
    return () if below is None else (below,)


def _children(node: Node) -> tuple[Node, ...]:
    if isinstance(node, Items):
        return node.items
    if isinstance(node, Pairs):
        return tuple(value for _, value in node.pairs)
    return (node,)


# ---------------------------------------------------------------- the rules


def filled(text: str) -> Slip | None:
    """A text that is more than spaces."""
    return None if text.strip() else Slip("empty-text", "this text is empty", "write it, or take the key out")


def word(text: str) -> Slip | None:
    """A name, a tag or a term: more than spaces, and not in quotation marks that YAML leaves in it."""
    bare = text.strip(CURLY)
    if not bare or text[0] not in CURLY or text[-1] not in CURLY:
        return filled(text)
    message = f"the quotation marks in {quoted(text)} are letters to YAML, and part of the text"
    return Slip("curly-quotes", message, f"write {bare}, or straight quotation marks", "warning")


def listed(text: str) -> Slip | None:
    """One text where a list belongs: it may be one item, but no list that lacks the spaces of one."""
    first = re.match(r"-([^\W\d_]\S*)", text)
    if not first:
        return None
    return Slip("yaml-syntax", "a space is missing after this hyphen", f"write {quoted(f'- {first[1]}')}")


def language(text: str) -> Slip | None:
    """A language tag in the shape of BCP 47: en, pt-BR, zh-Hant."""
    if re.fullmatch(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", text):
        return None
    written = text.replace("_", "-")
    hint = f"write {written}" if written != text and language(written) is None else "write en, be or pt-BR, say"
    return Slip("bad-language", f"{quoted(text)} is no language tag", hint)


FORBIDDEN = re.compile(r"[\s\x00-\x1f\x7f<>\"\\^`{|}]")
"""What no address may hold as it stands."""


def web_address(text: str) -> Slip | None:
    """An address that begins with http:// or https:// and names a host."""
    if not text or _is_web(text):
        return None
    hint = f"write https://{text}" if _is_web(f"https://{text}") and "." in text else "write https://…"
    return Slip("bad-address", f"{quoted(text)} is not the address of a web page", hint)


PLAIN_WEB = re.compile(r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)*(?:/[A-Za-z0-9/._~%+,;=&?#!-]*)?")
"""Most addresses: they have a host, and no port or sign that must be looked at."""


def _is_web(text: str) -> bool:
    if PLAIN_WEB.fullmatch(text):
        return True
    if FORBIDDEN.search(text):
        return False
    try:
        parts = urlsplit(text)
        parts.port  # noqa: B018 -- read for its ValueError
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname)


def picture(text: str) -> Slip | None:
    """A file below content/images, or an address on another host."""
    if not text or _is_file(text) or _is_web(text):
        return None
    name = text.replace("\\", "/")
    for folder in ("/", "content/", "images/"):
        name = name.removeprefix(folder)
    hint = f"write {name}" if _is_file(name) else "write the file's name below content/images"
    return Slip("bad-image", f"{quoted(text)} is no file below content/images", hint)


def _is_file(name: str) -> bool:
    """Whether it is a relative path that leads neither up nor to another scheme or drive."""
    parts = name.split("/")
    plain = not re.match("[a-zA-Z][a-zA-Z0-9+.-]*:|content/images/", name) and "\\" not in name
    return plain and all(parts) and not {".", ".."} & set(parts)


def between(least: float, most: float = float("inf")) -> Rule:
    """A number from `least` to `most`."""

    def rule(text: str) -> Slip | None:
        value = number(text)
        if value is None or least <= value <= most:
            return None
        wanted = f"{least:g} or more" if most == float("inf") else f"from {least:g} to {most:g}"
        return Slip("out-of-range", f"{quoted(text)} is out of range", f"write a number {wanted}")

    return rule
