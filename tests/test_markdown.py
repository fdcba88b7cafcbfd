"""The parser's short cuts for text without markup give what its rules give."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from glossom.reading.markdown import PLAIN, Token, _placing, parse
from glossom.reading.prose import words_in

PIECES = (
    "They met.", "a", "é", "“", "東", "\u00a0", "\u2028", "1", "1. ", "(", "$", "-", "- ", "> ", "# ", "==", "--", "|",
    "|-|", "| a |", ":", "*", "`", "```", "~~~", "[", "[a]: b", "](x)", "<", "&amp;", "\\", "{.nogloss}", "{", "!", " ",
    "    ", "\t", "\n", "\n", "\n\n",
)  # fmt: skip


def as_three(tokens: Iterable[Token]) -> Iterator[Mapping[str, Any]]:
    """The tokens, with a plain paragraph as the rules have it: opened, its text, closed."""
    for token in tokens:
        if token.type != PLAIN:
            yield token.as_dict()
            continue
        text = Token("text", "", 0, content=token.content, meta={"at": 0})
        yield Token("paragraph_open", "p", 1, map=token.map, block=True).as_dict()
        inline = Token("inline", "", 0, map=token.map, level=1, content=token.content, children=[text], block=True)
        yield inline.as_dict()
        yield Token("paragraph_close", "p", -1, block=True).as_dict()


BY_RULES = _placing.__wrapped__()
BY_RULES.block.ruler.disable(PLAIN)
BY_RULES.inline.parse = BY_RULES.inline.by_rules


@settings(deadline=None)  # the first example makes the parser
@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
@example("They met.\n\n    - a\n\n  They\n  met.\n")
@example("```\n\nThey met.\n\n```\n\nThey | met\n-|-\n")
def test_text_without_markup_is_what_the_rules_make_of_it(text: str) -> None:
    assert list(as_three(parse(text))) == [token.as_dict() for token in BY_RULES.parse(text)]


@given(st.text(st.sampled_from(" \u00a0\t\nab\u2028\x00é"), max_size=12))
def test_words_are_what_white_space_parts(text: str) -> None:
    assert words_in(text) == len(text.split())
