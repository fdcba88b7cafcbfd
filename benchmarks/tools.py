"""glossom and its rivals behind one face: a glossary is built into a finder, a finder marks a text.

A rival is used as its documentation shows it, with the forms as the editor wrote them. Its library is imported when
it is asked for; glossom itself needs none of them.
"""

from __future__ import annotations

import importlib
import importlib.util
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from benchmarks.corpus import written_forms
from glossom.annotating.choose import Setting, choose, traits_of
from glossom.annotating.lexicon import compile_lexicon, find, index_of
from glossom.model import GlossaryEntry, Policy
from glossom.reading.prose import Layout, lay_out, plain_text

ALL = Setting(Policy(occurrences="all", max_per_100_words=None), day=date(2014, 9, 5))
"""Every place that may be marked is: the most work, and what rivals do."""


@dataclass(frozen=True)
class Text:
    """An article: laid out for glossom, and the same visible text as one string for the others."""

    layout: Layout
    plain: str

    @property
    def size(self) -> int:
        """Bytes of the visible text."""
        return len(self.plain.encode())


@dataclass(frozen=True)
class Span:
    """A mark: the entry's id, and where in the visible text (code points, end exclusive)."""

    entry: str
    start: int
    end: int


Forms = Sequence[tuple[str, str]]
"""Form and entry id."""
Spotter = Callable[[str], list[Span]]
"""What a rival makes of a glossary: the marks of a text."""
Marker = Callable[[Text], int]
"""A tool with its glossary built in: how many marks an article gets."""


@dataclass(frozen=True)
class Tool:
    """A way to mark texts. `spotter` is there for rivals alone: glossom's cases run through the whole pipeline."""

    name: str
    marker: Callable[[Sequence[GlossaryEntry]], Marker]
    spotter: Callable[[Forms], Spotter] | None = None


def text_of(markdown: str) -> Text:
    """An article, ready for every tool."""
    layout, _ = lay_out("article.md", markdown, 1)
    return Text(layout, plain_text(layout))


def forms_of(entries: Iterable[GlossaryEntry]) -> list[tuple[str, str]]:
    """Every form as its editor wrote it, with its entry."""
    return [(form, entry.id) for entry in entries for form in written_forms(entry)]


def glossom_marker(entries: Sequence[GlossaryEntry]) -> Marker:
    """Ours: compiled and indexed now, so that the first article does not pay for it."""
    lexicon = compile_lexicon(entries)
    index_of(lexicon)
    traits = traits_of(entries)

    def mark(text: Text) -> int:
        layout = text.layout
        found = find(layout.runs, lexicon)
        return len(choose(found, layout.runs, layout.words, traits, ALL).annotations)

    return mark


def start_afresh() -> None:
    """Let go of what tools keep of the last glossary: glossom its index, spaCy its vocabulary."""
    index_of(compile_lexicon(()))
    if _blank_english.cache_info().currsize:
        _blank_english.cache_clear()
        _blank_english()


# ---------------------------------------------------------------- rivals


def flashtext_spotter(forms: Forms) -> Spotter:
    """A trie of characters in pure Python; case is ignored unless asked for."""
    processor = importlib.import_module("flashtext").KeywordProcessor()
    for form, entry in forms:
        processor.add_keyword(form, entry)

    def spot(text: str) -> list[Span]:
        return [Span(*found) for found in processor.extract_keywords(text, span_info=True)]

    return spot


def ahocorasick_spotter(forms: Forms) -> Spotter:
    """An automaton in Rust; its matches are kept where no word character touches them."""
    library = importlib.import_module("ahocorasick_rs")
    automaton = library.AhoCorasick([form for form, _ in forms], matchkind=library.MatchKind.LeftmostLongest)
    entries = [entry for _, entry in forms]
    inside_word = re.compile(r"(?<=\w)(?=\w)")

    def spot(text: str) -> list[Span]:
        found = automaton.find_matches_as_indexes(text)
        return [
            Span(entries[number], start, end)
            for number, start, end in found
            if not inside_word.match(text, start) and not inside_word.match(text, end)
        ]

    return spot


def spacy_spotter(forms: Forms) -> Spotter:
    """A matcher of tokens in Cython, case ignored; of overlapping matches the longest."""
    english = _blank_english()
    matcher = importlib.import_module("spacy.matcher").PhraseMatcher(english.vocab, attr="LOWER")
    longest = importlib.import_module("spacy.util").filter_spans
    of_entries: dict[str, list[str]] = {}
    for form, entry in forms:
        of_entries.setdefault(entry, []).append(form)
    for entry, own in of_entries.items():
        matcher.add(entry, list(english.tokenizer.pipe(own)))

    def spot(text: str) -> list[Span]:
        spans = longest(matcher(english.make_doc(text), as_spans=True))
        return [Span(span.label_, span.start_char, span.end_char) for span in spans]

    return spot


@lru_cache(maxsize=1)
def _blank_english() -> Any:
    """Its tokenizer remembers 10,000 words unless told otherwise; a large glossary would leave no room for articles."""
    english = importlib.import_module("spacy").blank("en")
    english.tokenizer.max_cache_size = 1_000_000
    return english


def _rival(name: str, spotter: Callable[[Forms], Spotter]) -> Tool:
    def marker(entries: Sequence[GlossaryEntry]) -> Marker:
        spot = spotter(forms_of(entries))
        return lambda text: len(spot(text.plain))

    return Tool(name, marker, spotter)


GLOSSOM = Tool("glossom", glossom_marker)
RIVALS: Mapping[str, Tool] = {
    name: _rival(name, spotter)
    for name, spotter in (
        ("flashtext", flashtext_spotter),
        ("ahocorasick-rs", ahocorasick_spotter),
        ("spacy", spacy_spotter),
    )
}


def installed(name: str) -> bool:
    """Whether the library of a rival is there."""
    return importlib.util.find_spec(name.replace("-", "_")) is not None


def tool_named(name: str) -> Tool:
    """glossom or a rival. Raises KeyError for another name."""
    return GLOSSOM if name == GLOSSOM.name else RIVALS[name]
