"""`build`, and what it shares with `check`."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from glossom.cli.again import Wishes, remember, unchanged
from glossom.cli.desk import Desk
from glossom.cli.outcome import Outcome, tell
from glossom.cli.progress import Progress
from glossom.cli.readiness import Opened, early_hands, open_site, without_circles
from glossom.faults import Faulty
from glossom.outside.folder.fingerprint import Inputs, inputs_of

if TYPE_CHECKING:
    from glossom.model import Sheaf
    from glossom.pipeline import Edition

Use = Callable[["Edition", Opened, Progress], int]
"""What is done with an edition's products, all of them; the number of files written comes back."""


@click.command(
    epilog="\b\nExamples:\n  glossom build\n  glossom build --base-url https://name.github.io/repo/ --strict"
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path, resolve_path=True),
    metavar="DIR",
    help="Publish into this folder; else public/ in the site's folder.",
)
@click.option("--base-url", metavar="URL", help="The address of the published site; else base_url of site.yaml.")
@click.option("--drafts", is_flag=True, help="Publish drafts too.")
@click.option("--no-search", is_flag=True, help="Make no search index.")
@click.option(
    "--jobs", type=click.IntRange(min=1), metavar="N", help="Work in so many processes; else as fits the site."
)
@click.option("--strict", is_flag=True, help="Take warnings for errors.")
@click.option("--json", "as_json", is_flag=True, help="Print the outcome as one JSON document.")
@click.pass_obj
def command(
    desk: Desk,
    *,
    out: Path | None,
    base_url: str | None,
    drafts: bool,
    no_search: bool,
    jobs: int | None,
    strict: bool,
    as_json: bool,
) -> int:
    """Build the site into public/.

    All faults of all files are shown in one run. With an error nothing is published: the site stays as it was.
    Drafts are left out; the last line says how many wait.
    """
    desk.quiet = as_json
    site = desk.site
    search = False if no_search else None
    wishes = Wishes(out=out or site / "public", base_url=base_url, drafts=drafts, search=search, strict=strict)
    inputs = desk.inputs or inputs_of(site)
    outcome = unchanged(inputs, wishes)
    if outcome is None:
        outcome = make(desk, wishes, jobs, partial(_publish, wishes.out), inputs)
        if outcome.good and not any(fault.code == "store" for fault in outcome.faults):
            remember(inputs, wishes, outcome)
    return tell(desk, outcome, as_json=as_json)


def make(desk: Desk, wishes: Wishes, jobs: int | None, use: Use, inputs: Inputs | None = None) -> Outcome:
    """Build an edition and use its products; the outcome bears the errors of a build that failed.

    inputs: how they stand, where that was looked at.
    """
    started = time.perf_counter()
    outcome = Outcome(str(wishes.out))
    with without_circles(), Progress(desk) as progress:
        try:
            outcome = _made(desk, wishes, jobs, use, inputs, progress)
        except Faulty as faulty:
            outcome = replace(outcome, faults=faulty.faults)
    return replace(outcome, seconds=time.perf_counter() - started)


def _made(desk: Desk, wishes: Wishes, jobs: int | None, use: Use, inputs: Inputs | None, progress: Progress) -> Outcome:
    from glossom.outside.folder.store import open_store

    with early_hands(jobs, inputs) as hands, open_store(desk.needs_site()) as store:
        from glossom.pipeline import Options, build
        from glossom.reading.config import as_base_url

        address = None if wishes.base_url is None else as_base_url(wishes.base_url)
        options = Options(drafts=wishes.drafts, base_url=address, search=wishes.search, strict=wishes.strict)
        progress.step("Reading")
        opened = open_site(desk, store, inputs, hands)
        with opened.memo(jobs) as memo:
            progress.step("Annotating")
            edition = build(opened.snapshot, memo, options)
            written = use(edition, opened, progress)
        store.sweep()
    counts = edition.summary()
    return Outcome(
        str(wishes.out),
        counts.articles,
        counts.pages,
        counts.entries,
        counts.marks,
        0 if wishes.drafts else counts.drafts,
        counts.rendered,
        written,
        faults=(*edition.faults, *store.faults),
        draft_entries=counts.draft_entries,
    )


def _publish(out: Path, edition: Edition, opened: Opened, progress: Progress) -> int:
    from glossom.outside.publishing.publish import publish

    if not edition.site.search:
        return publish(_counted(edition.sheaves, progress), out, opened.originals).written

    from glossom.outside.publishing.search import FOLDER, Indexed, index_unless_same

    indexed = Indexed(edition.sheaves)

    def finish(staged: Path) -> tuple[str, ...]:
        progress.step("Indexing for search")
        index_unless_same(staged, out, indexed.pages, edition.site.language)
        return (FOLDER,)

    return publish(_counted(indexed, progress), out, opened.originals, finish=finish).written


def _counted(sheaves: Iterable[Sheaf], progress: Progress) -> Iterator[Sheaf]:
    return progress.count(sheaves, "Writing file {}", _size)


def _size(sheaf: Sheaf) -> int:
    return len(sheaf.paths)
