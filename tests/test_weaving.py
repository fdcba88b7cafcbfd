"""Marks inside one stretch of text are put in directly; the HTML is that of cutting the whole frame at every mark."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from glossom.annotating.choose import Setting, choose, traits_of
from glossom.annotating.lexicon import compile_lexicon, find
from glossom.model import GlossaryEntry, Policy
from glossom.reading.prose import lay_out
from glossom.reading.weaving import Targets, _html_of, _with_marks, weave

PIECES = (
    "Minsk", "minsk", "accord", "Kyiv", " ", " ", "\n", "\n\n", "*", "**", "_", "`", "[", "](x)", "![",
    "]{gloss=minsk}", "]{.nogloss}", "&amp;", "\\*", "<", '"', "> ", "- ", "# ", "  \n", ".",
)  # fmt: skip
ENTRIES = [
    GlossaryEntry(id="minsk", type="place", term="Minsk"),
    GlossaryEntry(id="accord", type="event", term="Minsk accord"),
    GlossaryEntry(id="pair", type="term", term="Minsk Kyiv", case="insensitive"),
    GlossaryEntry(id="kyiv", type="place", term="Kyiv"),
]
LEXICON, TRAITS = compile_lexicon(ENTRIES), traits_of(ENTRIES)
TARGETS = Targets(entries={entry.id: f"x/{entry.id}/" for entry in ENTRIES}, numbers={"minsk": 1, "kyiv": 2})
SETTING = Setting(Policy(occurrences="all", max_per_100_words=None, headings=True))


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_marks_are_where_cutting_the_whole_frame_puts_them(text: str) -> None:
    layout, _ = lay_out("a.md", text, 1)
    marks = choose(find(layout.runs, LEXICON), layout.runs, layout.words, TRAITS, SETTING).annotations
    pieces = _with_marks(layout.frame, layout.runs, marks, TARGETS)
    assert weave(layout, marks, TARGETS) == "".join(_html_of(piece, layout.runs, TARGETS) for piece in pieces)
