"""Parts of a page that are not plain HTML, as what they show: shadow roots, and formulas in MathML."""

from __future__ import annotations

import re
from html import escape
from typing import Any

from lxml import html as lxml_html

ROOT = re.compile(r"(?i)<template\b[^<>]{0,500}\bshadowroot(?:mode)?\b[^<>]{0,500}>")
TEMPLATE = re.compile(r"(?i)<(?P<end>/?)template\b[^<>]{0,1000}>")
FORMULA = re.compile(r"(?i)<(?P<end>/?)math\b[^<>]{0,2000}>")
APART = frozenset(("annotation", "annotation-xml"))
"""What a formula says again in another notation."""
FIGURES = "0123456789+-−=()n"
RAISED = str.maketrans(FIGURES, "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")
LOWERED = str.maketrans(FIGURES, "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ")


def as_shown(text: str) -> str:
    """The page with the texts of its shadow roots where they are shown, and its formulas as text. Sanitise it after."""
    return _with_formulas(_with_roots(text) if ROOT.search(text) else text)


def _with_roots(text: str) -> str:
    """The page with a `div` for each shadow root, as pages have them that a browser's extension saved whole."""
    open_templates: list[bool] = []

    def plain(tag: re.Match[str]) -> str:
        if not tag["end"]:
            open_templates.append(bool(ROOT.match(tag[0])))
            return "<div>" if open_templates[-1] else tag[0]
        return "</div>" if open_templates and open_templates.pop() else tag[0]

    return TEMPLATE.sub(plain, text)


def _with_formulas(text: str) -> str:
    parts: list[str] = []
    done, begun = 0, -1
    for tag in FORMULA.finditer(text):
        if not tag["end"]:
            begun = tag.start() if begun < 0 else begun
        elif begun >= 0:
            formula = lxml_html.fragment_fromstring(text[begun : tag.end()], create_parent="span")
            parts += [text[done:begun], escape(_linear(formula))]
            done, begun = tag.end(), -1
    return "".join((*parts, text[done:]))


def _linear(element: Any) -> str:
    """A formula on one line."""
    parts = [_linear(child) for child in element if isinstance(child.tag, str) and child.tag not in APART]
    if len(parts) == 2 and element.tag == "msup":
        return parts[0] + _set(parts[1], RAISED, "^")
    if len(parts) == 2 and element.tag == "msub":
        return parts[0] + _set(parts[1], LOWERED, "_")
    if len(parts) == 2 and element.tag == "mfrac":
        return "/".join(map(_as_one, parts))
    if element.tag == "msqrt":
        return "√" + _as_one("".join(parts))
    return " ".join((element.text or "").split()) + "".join(parts)


def _set(text: str, signs: dict[int, int], mark: str) -> str:
    """A text raised or lowered: by signs of its own where there are such."""
    return text.translate(signs) if all(ord(letter) in signs for letter in text) else mark + _as_one(text)


def _as_one(text: str) -> str:
    return text if len(text) < 2 or text.isalnum() else f"({text})"
