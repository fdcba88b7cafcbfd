"""Runs every example of tests/spec/*.md."""

from __future__ import annotations

import pytest

from tests.specs import SPECS, Block, Example, examples_of, rewrite, runner_of

FILES = sorted(SPECS.glob("*.md"))
EXAMPLES = [example for path in FILES for example in examples_of(path)]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: f"{example.path.stem}: {example.title}")
def test_example(example: Example, request: pytest.FixtureRequest) -> None:
    given = runner_of(example.path)(example.inputs)
    compared = [block for block in example.blocks if block.label in given]
    assert compared, f"the runner gives {sorted(given)}, the example has no such block"
    if request.config.getoption("--update-specs"):
        return
    for block in compared:
        assert given[block.label] == block.text, f"{example.path.name}: {example.title}: {block.label}"


def test_update(request: pytest.FixtureRequest) -> None:
    if not request.config.getoption("--update-specs"):
        pytest.skip("only with --update-specs")
    for path in FILES:
        updates: dict[int, tuple[Block, str]] = {}
        for example in examples_of(path):
            given = runner_of(path)(example.inputs)
            updates |= {block.first: (block, given[block.label]) for block in example.blocks if block.label in given}
        rewrite(path, updates)


def test_the_specs_are_found() -> None:
    assert len(EXAMPLES) >= 20
