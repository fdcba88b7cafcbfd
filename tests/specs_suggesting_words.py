"""Runs the examples of tests/spec/suggest-words.md: paragraphs and a level -> the words that readers may not know."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from glossom.model import Level
from glossom.suggesting.gazetteer import known_place
from glossom.suggesting.words.dictionary import senses
from glossom.suggesting.words.words import Word, find_words


def run(blocks: Mapping[str, str]) -> Mapping[str, str]:
    """words: `forms -> lemma: level, reason`; places: what is known of each line of `place`; senses: of `word`."""
    level = cast(Level, blocks.get("level", "B1").strip())
    language = blocks.get("language", "en").strip()
    found = find_words(blocks.get("article", "").split("\n\n"), language, level)
    name, *hints = blocks.get("place", "").strip().split("\n")
    word, _, context = blocks.get("word", "").strip().partition("\n")
    return {
        "words": "".join(_line(word) for word in found),
        "places": "".join(f"{place.kind}: {place.short}\n" for place in known_place(name, hints=hints)),
        "senses": "".join(f"{sense.text}\n" for sense in senses(word, context=[context])),
    }


def _line(word: Word) -> str:
    told = [word.level or "unknown", word.reason]
    told += [f"from {word.base}"] if word.base else []
    told += [word.meaning] if word.meaning else []
    told += [f"not: {word.everyday}"] if word.everyday else []
    return f"{', '.join(word.forms)} -> {word.lemma}: {'; '.join(told)}\n"
