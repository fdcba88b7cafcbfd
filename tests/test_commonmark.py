"""CommonMark's examples: nothing is marked without a glossary, marks are only added, and where our preset differs."""

from __future__ import annotations

import itertools
import json
import re
from pathlib import Path

import pytest

from glossom.annotating.choose import Setting, choose, traits_of
from glossom.annotating.lexicon import compile_lexicon, find
from glossom.faults import Faulty
from glossom.model import Annotation, GlossaryEntry, Policy, Run
from glossom.reading.markdown import reference_rendering
from glossom.reading.prose import lay_out, locate
from glossom.reading.weaving import Targets, weave

OUR_IDS = re.compile(r' id="h-[^"]*"')
MARK = re.compile(r'<a class="g"[^>]*>(.*?)</a>', re.S)
EVERYTHING = Policy(occurrences="all", max_per_100_words=None, headings=True)

# The examples (by their number in CommonMark 0.31.2) to which our safe preset gives other HTML than the specification.
DIFFERENCES = {
    "raw HTML is shown as text, since articles are not trusted": {
        21, 31, 344, 476, 477, 475, 491, 494, 524, 536, 642, 643, 201, 308, 309,
        *range(148, 192), *range(613, 618), 623, *range(625, 632),
    },
    "a link by <scheme:…> to another scheme than http, https or mailto is left as text": {596, 598, 599, 601},
    "an empty block quote has no line break in it (markdown-it's own choice)": {218, 239, 240},
}  # fmt: skip


@pytest.fixture(scope="module")
def examples(shared_data: Path) -> list[dict[str, str]]:
    document = json.loads((shared_data / "commonmark_spec.json").read_text("utf-8"))
    loaded: list[dict[str, str]] = document["commonmark"]
    return loaded


def rendered(markdown: str, annotations: tuple[Annotation, ...] = (), entries: dict[str, str] | None = None) -> str:
    layout, _ = lay_out("example.md", markdown, 1)
    return OUR_IDS.sub("", weave(layout, annotations, Targets(entries=entries or {})))


def with_pictures_as_links(html: str) -> str:
    """What we make of a picture that the site does not have."""
    return re.sub(
        r'<img src="([^"]*)" alt="([^"]*)"( title="[^"]*")? />',
        lambda match: f'<a href="{match[1]}"{match[3] or ""}>{match[2] or match[1]}</a>',
        html,
    )


def test_without_a_glossary_the_text_is_rendered_as_by_the_parser_itself(examples: list[dict[str, str]]) -> None:
    for example in examples:
        assert rendered(example["markdown"]) == with_pictures_as_links(reference_rendering(example["markdown"]))


def word_entries(runs: tuple[Run, ...]) -> list[GlossaryEntry]:
    """An entry for every word and every pair of words of a text."""
    words = [word for run in runs for word in re.findall(r"[^\W\d_]+", run.text)]
    pairs = [f"{one} {two}" for one, two in itertools.pairwise(words)]
    return [
        GlossaryEntry(id=f"e{number}", type="term", term=term, case="insensitive")
        for number, term in enumerate(dict.fromkeys([*words, *pairs]))
    ]


def test_a_full_glossary_only_adds_marks(examples: list[dict[str, str]]) -> None:
    marked = 0
    for example in examples:
        layout, _ = lay_out("example.md", example["markdown"], 1)
        entries = word_entries(layout.runs)
        occurrences = find(layout.runs, compile_lexicon(entries))
        choice = choose(occurrences, layout.runs, layout.words, traits_of(entries), Setting(EVERYTHING))
        html = rendered(example["markdown"], choice.annotations, {entry.id: "x" for entry in entries})
        marked += len(choice.annotations)
        assert MARK.sub(r"\1", html) == rendered(example["markdown"])
    assert marked > 500


def test_every_character_of_a_run_stands_at_its_place_in_the_file(examples: list[dict[str, str]]) -> None:
    for example in examples:
        layout, _ = lay_out("example.md", example["markdown"], 1)
        lines = example["markdown"].split("\n")
        for run in layout.runs:
            ends = [*(anchor.at for anchor in run.anchors[1:]), len(run.text)]
            special = {
                offset
                for anchor, end in zip(run.anchors, ends, strict=True)
                if anchor.width > 1
                for offset in range(anchor.at, end)
            }
            for offset, char in enumerate(run.text):
                line, column = locate(run, offset)
                source = lines[line - 1][column - 1 : column]
                assert offset in special or source == char or (char == " " and source in ("", " ", "\t", "\\"))


def test_the_examples_that_our_preset_renders_otherwise_are_known(examples: list[dict[str, str]]) -> None:
    differing = {
        number
        for number, example in enumerate(examples, 1)
        if reference_rendering(example["markdown"]) != example["html"]
    }
    assert differing == set.union(*DIFFERENCES.values())


def test_text_nested_too_deep_is_a_fault_not_a_loss() -> None:
    with pytest.raises(Faulty) as caught:
        lay_out("deep.md", "> " * 200 + "lost", 5)
    assert caught.value.faults[0].code == "too-deep"
    assert str(caught.value.faults[0].place) == "deep.md:5:1"


@pytest.mark.parametrize("depth", [1, 10, 50])
def test_text_below_that_depth_is_kept(depth: int) -> None:
    layout, _ = lay_out("deep.md", "> " * depth + "kept", 1)
    assert layout.runs[0].text == "kept"
