"""What the YAML parser complains of, in an editor's words."""

from __future__ import annotations

from glossom.reading.nodes import Slip

QUOTE = "put the whole value in quotation marks"
SYNTAX = "yaml-syntax"

ANCHOR = Slip("yaml-anchor", "a value cannot begin with '*' or '&'", QUOTE)
BEGUN = Slip(SYNTAX, "the text begins on the line after '|' or '>'", "begin it there, indented")
BRACKET = Slip(SYNTAX, "this bracket is not closed, or a comma is missing", f"close it, or {QUOTE}")
CLOSED = Slip(SYNTAX, "the value ended before this", f"{QUOTE}; inside single ones, write '' for an apostrophe")
COLON = Slip(SYNTAX, "a colon cannot stand here", f"{QUOTE} (title: 'One: two'), or check the indentation")
ENDED = Slip(SYNTAX, "the line '...' ended the YAML before this", "take that line out")
ITEM = Slip(SYNTAX, "a list cannot begin here", "begin it on a line of its own")
MISFIT = Slip(SYNTAX, "this does not fit what stands before it", f"check the indentation, or {QUOTE}")
NOTHING = Slip(SYNTAX, "a value is missing here, or begins with a sign that YAML reserves", QUOTE)
NO_CHARACTER = Slip("yaml-character", "this escape stands for no character", "write the character itself")
NO_COLON = Slip(SYNTAX, "this line has no colon after its key", "write key: value")
NO_ESCAPE = Slip(
    SYNTAX, "a backslash with this letter means nothing", "write two backslashes, or use single quotation marks"
)
NO_ITEM = Slip(SYNTAX, "this is not an item of the list above", "begin it with '- ', or indent it less")
QUOTATION = Slip(SYNTAX, "this quotation mark is never closed", "add the closing one")
RESERVED = Slip(SYNTAX, "a value cannot begin with this sign", QUOTE)
TAB = Slip(SYNTAX, "a tab stands here", "indent with spaces")
TAG = Slip("yaml-tag", "'!' makes a tag; tags are not used here", QUOTE)

AT_OPENING = frozenset({ANCHOR, BRACKET, NO_COLON, QUOTATION})
"""Slips that are shown where the value began, not where the parser gave up."""

SLIPS = (
    ("tab character", TAB),
    ("cannot start any token", RESERVED),
    ("mapping values are not allowed", COLON),
    ("unexpected end of stream", QUOTATION),
    ("unexpected document", QUOTATION),
    ("invalid unicode character escape", NO_CHARACTER),
    ("unknown escape", NO_ESCAPE),
    ("decimal number", NO_CHARACTER),
    ("expected ',' or", BRACKET),
    ("block sequence entries", ITEM),
    ("node content", NOTHING),
    ("expected ':'", NO_COLON),
    ("alphabetic or numeric", ANCHOR),
    ("tag", TAG),
    ("comment or line break", BEGUN),
    ("document start", ENDED),
    ("expected key", MISFIT),
    ("block end", MISFIT),
    ("'-' indicator", NO_ITEM),
)
"""Words of PyYAML's two parsers, and what they mean; the first that fits counts."""


def explain(context: str, problem: str, before: str, after: str) -> Slip:
    """What a complaint means that the parser made between these two pieces of a line."""
    words = f"{problem} {context}".lower()
    slip = next((slip for part, slip in SLIPS if part in words), Slip(SYNTAX, f"this is not YAML: {problem}", QUOTE))
    if slip is RESERVED and after.startswith("\t"):
        return TAB
    if slip is MISFIT and before.rstrip().endswith(("'", '"', "]", "}")):
        return CLOSED
    return slip
