"""The parser's short cuts for simple texts give what its rules give."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import example, given
from hypothesis import strategies as st

from glossom.reading.markdown import ADDRESS, PlacingInline, Token, _placing, _simple, is_plain, parse_inline

PIECES = (
    "They met", "a", "é", "“", "”", "東", "\u00a0", "\u2028", "1", "(", ")", ".", ",", "…", "$", "—", "'", '"', "ʼ",
    "\u0301", "*", "**", "_", "__", "*so*", "*so.*", "**It was.**", "_so_", " *a b* ", "a*b", "`", "<", "<b>", "&amp;",
    "&", "\\", "\\*", "[", "]", "](x)", "[a](", "[a](b)", "[a](https://a.example/b_c?d=e&f=g#h)", "![a](b)", "{", "!",
    "[a]{gloss=x}", "{.nogloss}", " ", "  ", "\t", "\n", "\n", " \n", "  \n", "\n ", "\\\n", "\x0b", "[*a*](b)",
    "*[a](b)*", "[a *b](c) d*",
)  # fmt: skip
ADDRESSES = (
    "http://", "https://", "HTTPS://", "//", "/", "a.example", "a.example/", "a", "A", "a-", "-", ".", "..", ":8080",
    "@", "b.md", "?", "=", "&", "&amp", "&amp;", ";", "#", "%20", "%c3", "%", "%2", "é", "_", "*", "~", "+", ",", "!",
    "$", "'", "(", ")", "mailto:", "javascript:", "x" * 64, "xn--", "[", ":", " ", "\\",
)  # fmt: skip
SIMPLE_ADDRESS = ADDRESS.replace("*+", "*")  # hypothesis knows no possessive repeats


def by_the_rules(text: str) -> list[Token]:
    placing = _placing()
    assert isinstance(placing.inline, PlacingInline)
    return placing.inline.by_rules(text, placing, {}, [])


def but_empty(tokens: Iterable[Token]) -> list[Token]:
    return [token for token in tokens if token.type != "text" or token.content]


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
@example('(*a*) *b*, "_c d._"')
@example("**a** *b*\n*c*")
@example("*a*”b”*c*")
def test_simple_text_is_what_the_rules_make_of_it(text: str) -> None:
    assert but_empty(parse_inline(text)) == but_empty(by_the_rules(text))


@given(st.lists(st.sampled_from(ADDRESSES), max_size=8).map("".join))
@example("https://a.example")
@example("https://a.example.")
@example("https://a..example/")
def test_a_simple_link_is_what_the_rules_make_of_it(address: str) -> None:
    text = f"the [full report]({address}) of it"
    assert parse_inline(text) == by_the_rules(text)


@given(st.from_regex(SIMPLE_ADDRESS, fullmatch=True))
@example("https://a.example?b=c%20d&e=f#g")
def test_a_simple_address_stays_as_it_is(address: str) -> None:
    assert _simple(f"[report]({address})") == by_the_rules(f"[report]({address})")


def test_what_is_simple() -> None:
    for text in ("They met.", "They\nmet.", "*They* met.", "They **met.**", "See [it](https://a.example/b)."):
        assert _simple(text) == but_empty(by_the_rules(text))
    for text in ("They  \nmet.", "*They *met.", "They\\*", "See `it`.", "![it](a.png)", "[it]", "AT&T", "[*it*](a)"):
        assert _simple(text) is None


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_plain_text_is_one_token(text: str) -> None:
    if text and is_plain(text):
        assert [token.content for token in by_the_rules(text)] == [text]
