"""The Markdown that authors may write, and its parser: CommonMark and tables, without raw HTML.

markdown-it-py knows of a token only the lines of its block. Ours knows besides where in the block's text each
token starts: it is noted while the text is parsed, since no alignment afterwards can be sure of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Literal, cast

from markdown_it import MarkdownIt
from markdown_it.helpers import parseLinkLabel
from markdown_it.parser_inline import ParserInline
from markdown_it.renderer import RendererHTML
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType

__all__ = [
    "DEEPEST",
    "Token",
    "allowed",
    "escaped",
    "is_plain",
    "parse",
    "parse_inline",
    "reference_rendering",
    "rendered",
]

DEEPEST = 60  # levels of quotes and lists; the parser drops text below its limit without a word
SCHEMES = ("http", "https", "mailto")
SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]*):")


def parse(text: str) -> list[Token]:
    """The block tokens of a text; children of inline tokens have `meta["at"]`, their start in the inline source."""
    return _placing().parse(text)


def parse_inline(text: str) -> list[Token]:
    """The tokens of a text without blocks, which refers to no link defined elsewhere, with their `meta["at"]`."""
    placing = _placing()
    return placing.inline.parse(text, placing, {}, [])


def is_plain(text: str) -> bool:
    """Whether a text without blocks is one token of text: there is no sign of markup in it."""
    return not any(map(text.__contains__, SIGNS))


def rendered(tokens: Sequence[Token], index: int) -> str:
    """The HTML of one token, given its neighbours."""
    renderer, options = _renderer(), _placing().options
    rule = renderer.rules.get(tokens[index].type)
    return str(rule(tokens, index, options, {}) if rule else renderer.renderToken(tokens, index, options, {}))


def escaped(text: str) -> str:
    """The text for HTML, inside elements and double-quoted attributes."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def reference_rendering(text: str) -> str:
    """HTML by markdown-it-py's own renderer under our preset: what `weave` must give where nothing is marked."""
    return str(_reference().render(text))


def allowed(url: str) -> bool:
    """Whether a link may lead there: http, https, mailto, a relative address or a fragment; never another scheme.

    Browsers ignore control characters and white space inside a scheme, so an address with any is refused.
    """
    if any(ord(char) < 33 or 0x7F <= ord(char) < 0xA1 for char in url) or url.startswith("//") or "\\" in url:
        return False
    scheme = SCHEME.match(url)
    return scheme is None or scheme[1].lower() in SCHEMES


def _safe_preset() -> MarkdownIt:
    """CommonMark and tables, without raw HTML."""
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": DEEPEST})
    parser.enable("table")
    parser.disable(["html_inline", "html_block"])
    parser.validateLink = allowed  # type: ignore[method-assign]
    parser.core.ruler.push("classes", _style_as_class)
    return parser


@cache
def _placing() -> MarkdownIt:
    parser = _safe_preset()
    placing = PlacingInline()
    placing.ruler, placing.ruler2 = parser.inline.ruler, parser.inline.ruler2
    parser.inline = placing
    parser.inline.ruler2.disable("fragments_join")  # would merge tokens that have places of their own
    parser.core.ruler.disable("text_join")
    parser.inline.ruler.before("link", "gloss", _bracketed_span)
    parser.inline.ruler.before("link", "nogloss", _block_attribute)
    return parser


@cache
def _reference() -> MarkdownIt:
    return _safe_preset()


@cache
def _renderer() -> RendererHTML:
    return cast(RendererHTML, _placing().renderer)


def _style_as_class(state: StateCore) -> None:
    """A table's alignment as a class: our Content Security Policy allows no style attribute."""
    for token in state.tokens:
        style = token.attrs.pop("style", None)
        if style:
            token.attrs["class"] = str(style).replace("text-align:", "align-")


SIGNS = "\n\\`*_[{<&"
"""Those with which inline rules begin; one that needs two signs (`![`) has one of these."""
THOSE = re.escape(SIGNS)
LINE_END = r"(?<=\n)(?<!\s\n)(?!\s)"
EMPHASIS = (  # its signs can only open behind white space, `(` or a quotation mark; and only close before such signs
    r"(?<=[*_])(?<![^ \n(\"“].)(?P<double>(?P=first)?)"
    rf"(?P<words>[^\W_](?:[^{THOSE}]*(?:[^\W_]|[.,!?](?=[*_]{{1,2}}(?:[ \n]|\Z))))?)"
    r"(?P=first)(?P=double)(?![^ \n.,;:!?)\"”’…—])"
)
PLAINLY = r"[A-Za-z0-9_./~+,!$-]|%[0-9A-Fa-f]{2}"
ADDRESS = (  # one that stays as it is when it is normalised
    r"(?:https?://[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+(?=[/?#)])|(?!//)(?=[^?)]))"
    rf"(?:{PLAINLY})*+(?:\?(?:[=&]|{PLAINLY})*+)?(?:\#(?:{PLAINLY})*+)?"
)
LINK = rf"(?<=\[)(?<!!\[)(?P<label>[^{THOSE}\]]+)\]\((?P<url>{ADDRESS})\)"
ELEMENT = re.compile(rf"(?P<first>[\n*_\[])(?:{LINE_END}|{EMPHASIS}|{LINK})")  # `re` looks for a set fast


def _simple(text: str) -> list[Token] | None:
    """The tokens of a text without markup, or with such alone as most has: line ends, links, words in emphasis.

    None for other texts. The law: the rules give the same tokens, and empty ones (`tests/test_markdown.py`).
    """
    tokens: list[Token] = []
    at = 0
    for found in ELEMENT.finditer(text):
        tokens += _words(text[at : found.start()], at)
        tokens += _element(found)
        at = found.end()
    tokens += _words(text[at:], at)
    return tokens if all(is_plain(token.content) for token in tokens) else None


def _element(found: re.Match[str]) -> list[Token]:
    start = found.start()
    if found["label"]:
        opening = Token("link_open", "a", 1, attrs={"href": found["url"]}, meta={"at": start + 1})
        closing = Token("link_close", "a", -1, meta={"at": found.end("label")})
        return [opening, *_words(found["label"], start + 1, level=1), closing]
    if not found["words"]:
        return [Token("softbreak", "br", 0, meta={"at": start})]
    sign, tag = found["first"] + found["double"], "strong" if found["double"] else "em"
    opening = Token(f"{tag}_open", tag, 1, markup=sign, meta={"at": found.start("words") - 1})
    closing = Token(f"{tag}_close", tag, -1, markup=sign, meta={"at": found.end("words")})
    return [opening, *_words(found["words"], found.start("words")), closing]


def _words(text: str, at: int, level: int = 0) -> list[Token]:
    return [Token("text", "", 0, content=text, level=level, meta={"at": at})] if text else []


SPAN = re.compile(r"\{(?:gloss=([^\s{}\"'=]+)|\.nogloss)\}")
ATTRIBUTE = "{.nogloss}"


def _bracketed_span(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 (a rule's shape is markdown-it's)
    """`[words]{gloss=ID}` and `[words]{.nogloss}`, Pandoc's bracketed spans; any other attribute stays text."""
    start = state.pos
    if state.src[start] != "[":
        return False
    end = parseLinkLabel(state, start)
    attribute = SPAN.match(state.src, end + 1) if end >= 0 else None
    if not attribute or attribute.end() > state.posMax:
        return False
    if not silent:
        limit = state.posMax
        state.push("gloss_open", "", 1).info = attribute[1] or ""
        state.pos, state.posMax = start + 1, end
        state.md.inline.tokenize(state)
        state.push("gloss_close", "", -1)
        state.posMax = limit
    state.pos = attribute.end()
    return True


def _block_attribute(state: StateInline, silent: bool) -> bool:  # noqa: FBT001
    """`{.nogloss}` on a line of its own before or behind a paragraph, or at its end: the paragraph is left plain."""
    start, end = state.pos, state.pos + len(ATTRIBUTE)
    if not state.src.startswith(ATTRIBUTE, start) or end > state.posMax:
        return False
    first = start == 0 and state.src[end : end + 1] == "\n"
    if not first and end != len(state.src):
        return False
    if not silent:
        state.pending = state.pending.rstrip()
        state.push("nogloss", "", 0)
    state.pos = end + 1 if first else end
    return True


class PlacingState(StateInline):
    """Notes for each text token where in the inline source it starts (`meta["at"]`)."""

    def __init__(self, src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]) -> None:
        super().__init__(src, md, env, tokens)
        self.pending_at = 0
        self.last_at = -1

    def append_pending(self, text: str) -> None:
        """Remember where pending text begins."""
        if not self._pending_buffer and not self._pending:
            self.pending_at = self.pos
        super().append_pending(text)

    def pushPending(self) -> Token:  # noqa: N802
        """The text token, with its place."""
        token = super().pushPending()
        token.meta["at"] = self.pending_at
        return token

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        """The token, with its place."""
        token = super().push(ttype, tag, nesting)
        at = self.pos
        if ttype == "text" and self.last_at >= at:  # delimiters `**` come one by one while `pos` stands still
            at = self.last_at + 1
        self.last_at = at if ttype == "text" else -1
        token.meta["at"] = at
        return token


class PlacingInline(ParserInline):
    """Parses with a PlacingState."""

    def parse(self, src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]) -> list[Token]:
        """The inline tokens of `src`, each with its place. For most texts no rule is asked."""
        simple = _simple(src)
        if simple is None:
            return self.by_rules(src, md, env, tokens)
        tokens += simple
        return tokens

    def by_rules(self, src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]) -> list[Token]:
        """The same, whatever signs there are."""
        state = PlacingState(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens
