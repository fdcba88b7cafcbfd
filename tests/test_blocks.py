"""What is told apart without the parser is what the parser makes of the whole text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from benchmarks.corpus import article
from benchmarks.newsroom import newsroom
from glossom.reading.blocks import blocks
from glossom.reading.markdown import parse
from glossom.reading.prose import Layout, _as_parsed, _Compositor, lay_out, locate

CONTENT = Path(__file__).parent.parent / "content"
LINES = (
    "They met.", "a | b", "a", "é", "“So,” she said.", "東", "12 people", "2014. A year", "1) a", "123456789", "(so)",
    "$5", "&amp; so", "*So* it", "_so_ it", "**Minsk** —", "* a", "*", "***", "* * *", "_ _ _", "___", "**", "- a", "-",
    "---", "--", "-5", "+ a", "+", "===", "=", "> a", ">a", ">", "> > a", "> - a", "> *so*", "> # a", ">  a", "> a ",
    "# a", "## a b", "# a #", "#", "#a", "# #", "####### a", "#  a", "#\ta", "# [a](b)", "# *a*", "    a", "  a", "\ta",
    "a  ", "a\t", "a\\", "a\u00a0", "\u00a0a", "\u2003", "\u2028a", "\x0ba", "a\x0c", "|-|", "-|-", ":-", "| a |", ":",
    "```", "~~~", "````", "`a`", "`", "[a]: b", "[a]", "[a](b)", "[a](b \"t\")", "![a](b.png)", "![a](b.png) *so*",
    "*so it was*", "<b>", "<!-- a", "</b>", "{.nogloss}", "so {.nogloss}", "[a]{gloss=x}", "[^1]", "[^1]: a", "\\- a",
    "\x00", "a\r", "~", "~a", "`a", "\x1c", "=a", "|a", "a:", "\"a\"", "!a", "?", "%", "@a", "/a", "^a", "]", "}", ",",
    ";", "[a\\]b]", "[a\nb]: c", "[a]:", "[a] :",
)  # fmt: skip
ENDS = ("\n", "\n\n", "\n\n\n", "\n\n", "\n \n", "\n\t\n", "")


def by_the_parser(text: str, line: int) -> Layout:
    compositor = _Compositor(_as_parsed(text), line)
    compositor.add_parsed(parse(text), 0)
    return compositor.layout()


@settings(deadline=None)  # the first example makes the parser
@given(st.lists(st.tuples(st.sampled_from(LINES), st.sampled_from(ENDS)), max_size=14))
@example([("- a", "\n\n"), ("They met.", "\n\n"), ("    a", "\n\n"), ("a", "\n\n"), ("  a", "")])
@example([("# a", "\n\n"), ("# a", "\n\n"), ("> # a", "\n\n"), ("# a", "\n")])
@example([("a\r", ""), ("They met.", "")])
@example([("[a]", "\n\n"), ("[a]: b", "\n")])
@example([("- a", "\n\n"), ("```", "\n\n"), ("a", "\n\n"), ("```", "")])
def test_a_text_laid_out_by_blocks_is_what_the_parser_makes_of_it(rows: list[tuple[str, str]]) -> None:
    text = "".join(line + end for line, end in rows)
    assert lay_out("a.md", text, 7)[0] == by_the_parser(text, 7)


@given(st.text(st.sampled_from("a1 \n\n#>-*_.)=|:[](){}\\`~\té\u00a0"), max_size=40))
def test_a_text_of_any_signs_is_what_the_parser_makes_of_it(text: str) -> None:
    assert lay_out("a.md", text, 1)[0] == by_the_parser(text, 1)


@pytest.mark.parametrize("end", ["", " ", "\t", "\u00a0", "\u2003", "\x0b"])
@pytest.mark.parametrize(("start", "column"), [("", 1), ("> ", 3), ("- ", 3), ("> - ", 5), ("## ", 4)])
def test_a_block_stands_where_its_first_letter_does_whatever_white_space_ends_it(
    start: str, column: int, end: str
) -> None:
    layout, _ = lay_out("a.md", f"{start}Minsk{end}", 1)
    assert locate(layout.runs[0], 0) == (1, column)


def test_what_is_written_is_laid_out_as_by_the_parser() -> None:
    sample = [path.read_text("utf-8").split("---\n", 2)[2] for path in sorted(CONTENT.rglob("*.md"))]
    texts = [*sample, *(article(number) for number in range(20)), *(piece.body for piece in newsroom(40).pieces)]
    told = [block.tag for text in texts for block in blocks(text)]
    assert told.count("") < len(told) / 10
    for text in texts:
        assert lay_out("a.md", text, 3)[0] == by_the_parser(text, 3)
