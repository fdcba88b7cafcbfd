"""Runs the examples of tests/spec/suggest-names.md: an article's paragraphs -> the names found in them."""

from __future__ import annotations

from collections.abc import Mapping

from glossom.suggesting.names.names import find_names
from glossom.suggesting.spots import TITLE


def run(blocks: Mapping[str, str]) -> Mapping[str, str]:
    """names: `type text | variant`; said: `text: its apposition`; long: what it stands for; adjectives: of a
    place; places: `paragraph:code points text`; sure: names from .5 on, unsure: the others."""
    texts = [line for line in blocks["article"].split("\n") if line]
    title = blocks.get("title", "").strip()
    names = find_names(texts, blocks.get("language", "en").strip(), title=title)
    lines = {TITLE: title, **dict(enumerate(texts))}
    spots = sorted(spot for name in names for spot in name.spots)
    return {
        "names": "".join(" | ".join((f"{name.type} {name.text}", *name.variants)) + "\n" for name in names),
        "said": "".join(f"{name.text}: {name.apposition}\n" for name in names if name.apposition),
        "adjectives": "".join(f"{name.text}: {', '.join(name.adjectives)}\n" for name in names if name.adjectives),
        "long": "".join(f"{name.text}: {name.long_form}\n" for name in names if name.long_form),
        "places": "".join(
            f"{spot.text}:{spot.start}-{spot.end} {lines[spot.text][spot.start : spot.end]}\n" for spot in spots
        ),
        "sure": "".join(f"{name.text}\n" for name in names if name.confidence >= 0.5),
        "unsure": "".join(f"{name.text}\n" for name in names if name.confidence < 0.5),
    }
