"""Reads tests/spec/*.md: examples that are also the reference of behaviour.

A spec file begins with front matter that names its runner (`runner: tests.specs_annotating`). Under a heading
stand fenced blocks; the word after the language labels a block. What the runner gives for a label is compared
with the block of that label; the other blocks are its input. `pytest --update-specs` writes what was given.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

SPECS = Path(__file__).resolve().parent / "spec"
HEAD = re.compile(r"\A---\nrunner: (\S+)\n---\n")
HEADING = re.compile(r"^#{2,4} (.+)$")
FENCE = re.compile(r"^(`{3,})(\w*) ?(\S*)$")

Runner = Callable[[Mapping[str, str]], Mapping[str, str]]


@dataclass(frozen=True)
class Block:
    label: str
    text: str
    first: int
    """Index of its first line of text in the file's lines."""
    last: int


@dataclass(frozen=True)
class Example:
    path: Path
    title: str
    blocks: tuple[Block, ...]

    @property
    def inputs(self) -> dict[str, str]:
        return {block.label: block.text for block in self.blocks}


def runner_of(path: Path) -> Runner:
    """The function `run` of the module that the file names."""
    head = HEAD.match(path.read_text("utf-8"))
    assert head, f"{path.name} begins with `runner:` in front matter"
    run: Runner = importlib.import_module(head[1]).run
    return run


def examples_of(path: Path) -> Iterator[Example]:
    """The examples of a spec file, in order."""
    title, blocks, fence, label, first = "", [], "", "", 0
    for number, line in enumerate(path.read_text("utf-8").split("\n")):
        opening = FENCE.match(line)
        if fence:
            if line == fence:
                lines = path.read_text("utf-8").split("\n")[first:number]
                blocks.append(Block(label, "\n".join(lines) + ("\n" if lines else ""), first, number))
                fence = ""
        elif opening:
            fence, label, first = opening[1], opening[3] or opening[2], number + 1
        elif heading := HEADING.match(line):
            if blocks:
                yield Example(path, title, tuple(blocks))
            title, blocks = heading[1], []
    if blocks:
        yield Example(path, title, tuple(blocks))


def rewrite(path: Path, updates: Mapping[int, tuple[Block, str]]) -> None:
    """Put other texts into blocks, given by their first line; from the end, so that lines keep their numbers."""
    lines = path.read_text("utf-8").split("\n")
    for first in sorted(updates, reverse=True):
        block, text = updates[first]
        lines[block.first : block.last] = text.removesuffix("\n").split("\n") if text else []
    path.write_text("\n".join(lines), "utf-8", newline="\n")
