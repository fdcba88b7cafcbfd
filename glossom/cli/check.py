"""`check`: everything that `build` does, but nothing is published."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from glossom.cli.again import usual
from glossom.cli.build import make
from glossom.cli.desk import Desk
from glossom.cli.outcome import tell
from glossom.cli.progress import Progress
from glossom.cli.readiness import Opened

if TYPE_CHECKING:
    from glossom.pipeline import Edition


@click.command(epilog="\b\nExamples:\n  glossom check\n  glossom check --strict --json")
@click.option("--strict", is_flag=True, help="Take warnings for errors.")
@click.option("--json", "as_json", is_flag=True, help="Print the outcome as one JSON document.")
@click.pass_obj
def command(desk: Desk, *, strict: bool, as_json: bool) -> int:
    """Find all faults that `build` would find; publish nothing.

    Every page is made, so that a template's faults are found too; only the search index is not.
    """
    desk.quiet = as_json
    wishes = replace(usual(desk.site), strict=strict)
    outcome = replace(make(desk, wishes, None, _look_at), out="")
    return tell(desk, outcome, as_json=as_json)


def _look_at(edition: Edition, _: Opened, progress: Progress) -> int:
    """Take every product, and drop it."""
    deque(progress.count(edition.products, "Checking file {}"), maxlen=0)
    return 0
