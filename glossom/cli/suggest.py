"""`suggest ARTICLE…`: what of an article should be explained, drafted and waiting for review."""

from __future__ import annotations

import sys
import typing
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from glossom.cli.desk import SITE_FILE, Desk, program_name
from glossom.cli.drawing import plural, printable
from glossom.cli.extras import need
from glossom.cli.files import ARTICLES, article_named, read_source, write_whole
from glossom.cli.online import enquiries, reference
from glossom.cli.outcome import fault_as_json
from glossom.cli.progress import Progress
from glossom.cli.readiness import Opened, open_site
from glossom.dataclass import dataclass
from glossom.digest import digest_file
from glossom.faults import Fault, Faulty, Place, errors, in_order
from glossom.model import Answer, EntryType, Level, SourceFile, Suggestion

if TYPE_CHECKING:
    from glossom.outside.network.enquiries import Enquiries
    from glossom.suggestions import Drafted, Reference, Suggested

MOST = 100
"""New drafts of one run: more than anybody reviews at a sitting."""
WIDTH = 60  # characters of a definition in the table
LEVELS: tuple[Level, ...] = typing.get_args(Level)


@dataclass(frozen=True, slots=True)
class Wish:
    """What one call asks for."""

    articles: tuple[str, ...]
    """Paths; none for all articles of the site."""
    level: Level | None
    online: bool
    limit: int
    pipeline: str
    dry_run: bool


@click.command(
    epilog="\b\nExamples:\n  glossom suggest content/articles/2014/minsk-talks.md\n"
    "  glossom suggest minsk-talks --level A2 --online\n  glossom suggest --all --limit 30"
)
@click.argument("articles", nargs=-1, metavar="[ARTICLE]...")
@click.option("--all", "everything", is_flag=True, help="Look through all articles of the site, drafts included.")
@click.option("--level", type=click.Choice(LEVELS), help="The readers' level; else that of site.yaml, else B1.")
@click.option("--online", is_flag=True, help="Ask Wikidata and Wikipedia who or what the names are.")
@click.option("--ner", "pipeline", default="", metavar="PIPELINE", help="Let this spaCy pipeline judge the names too.")
@click.option("--limit", type=click.IntRange(min=1), default=MOST, metavar="N", help="At most N new drafts; else 100.")
@click.option("--dry-run", is_flag=True, help="Show what would be drafted; write nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print the outcome as one JSON document.")
@click.pass_obj
def command(
    desk: Desk,
    *,
    articles: tuple[str, ...],
    everything: bool,
    level: Level | None,
    online: bool,
    limit: int,
    pipeline: str,
    dry_run: bool,
    as_json: bool,
) -> int:
    """List the names and hard words that an article should explain, and draft an entry for each.

    What the glossary has, what waits already and what was rejected is left out. The drafts go to
    content/review/drafts.yaml, where nothing is published before `review` accepts it.
    """
    if bool(articles) == everything:
        raise click.UsageError("Name the articles to look through, or say --all.", click.get_current_context())
    desk.quiet = as_json
    paths = tuple(dict.fromkeys(article_named(desk, name) for name in articles))
    if pipeline:
        need("ner")
    wish = Wish(paths, level, online, limit, pipeline, dry_run)
    with Progress(desk) as progress:
        outcome = _suggested(desk, wish, progress)
    if outcome.text and not dry_run:
        write_whole(desk.site, outcome.path, outcome.text)
    desk.report(outcome.faults)
    if as_json:
        desk.print_json(outcome.as_json())
    else:
        _tell(desk, outcome)
    return 1 if errors(outcome.faults) else 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was found, and the drafts file with it."""

    wish: Wish
    found: Suggested
    path: str
    text: str
    """What the file is to hold; empty where nothing changes."""
    faults: tuple[Fault, ...]

    def as_json(self) -> dict[str, Any]:
        """The document of `suggest --json`."""
        return {
            "path": self.path,
            "written": bool(self.text) and not self.wish.dry_run,
            "level": self.found.level,
            "suggestions": [_plain(one) for one in self.found.new],
            "completed": [one.id for one in self.found.completed],
            "left": self.found.left,
            "faults": [fault_as_json(fault) for fault in in_order(self.faults)],
        }


def _plain(drafted: Drafted) -> dict[str, Any]:
    from glossom.reading.review import draft_keys

    keys = _without_days(draft_keys(drafted.suggestion))
    return {**keys, "mentions": drafted.mentions, "score": round(drafted.score, 3)}


def _without_days(value: Any) -> Any:
    """The value with days as texts, as JSON needs them."""
    if isinstance(value, dict):
        return {key: _without_days(below) for key, below in value.items()}
    if isinstance(value, list):
        return [_without_days(below) for below in value]
    return value.isoformat() if isinstance(value, date) else value


# ---------------------------------------------------------------- finding


def _suggested(desk: Desk, wish: Wish, progress: Progress) -> Outcome:
    """Look through the articles. Raises Faulty where drafts, decisions, glossary or site.yaml are broken."""
    from glossom.outside.folder.store import open_store
    from glossom.reading.review import DECISIONS, DRAFTS, read_decisions, read_drafts
    from glossom.suggestions import suggest
    from glossom.suggestions.written import with_drafts

    progress.step("Reading")
    with open_store(desk.needs_site()) as store:
        opened = open_site(desk, store)
        drafts, draft_faults = read_drafts(_source(opened, DRAFTS))
        decisions, decision_faults = read_decisions(_source(opened, DECISIONS))
        contact = _contact(opened)
        asked = enquiries(desk, contact) if wish.online and contact else None
        with opened.memo(None) as memo:
            progress.step("Looking through the articles")
            found = suggest(
                opened.snapshot,
                memo,
                wish.articles or _all_articles(opened),
                level=wish.level,
                decisions=decisions,
                drafts=[one.suggestion for one in drafts],
                reference=_watched(reference(asked), progress) if asked else None,
                limit=wish.limit,
                pipeline=wish.pipeline,
            )
    new = [one.suggestion for one in found.new]
    faults = (*draft_faults, *decision_faults, *found.faults, *_offline(wish, contact, asked))
    if not new and not found.completed:
        return Outcome(wish, found, DRAFTS, "", faults)
    before = _unchanged(desk, opened, DRAFTS)
    text, kept = with_drafts(before, new, found.completed, DRAFTS)
    return Outcome(wish, found, DRAFTS, text if text != before else "", (*faults, *kept))


def _source(opened: Opened, path: str) -> SourceFile:
    """A file of the site as it was read; an empty one where there is none."""
    known = (file for file in opened.snapshot.sources if file.path == path)
    return next(known, SourceFile(path, "", digest_file(path, "")))


def _all_articles(opened: Opened) -> tuple[str, ...]:
    return tuple(file.path for file in opened.snapshot.sources if file.path.startswith(f"{ARTICLES}/"))


def _contact(opened: Opened) -> str:
    """The site's address; nothing where site.yaml does not tell it, or is broken, which is told elsewhere."""
    from glossom.reading.config import read_site

    try:
        return read_site(_source(opened, SITE_FILE))[0].base_url
    except Faulty:
        return ""


def _watched(look_up: Reference, progress: Progress) -> Reference:
    def watched(name: str, kind: EntryType, language: str) -> Answer:
        progress.step(f"Asking about {printable(name)}")
        return look_up(name, kind, language)

    return watched


def _offline(wish: Wish, contact: str, asked: Enquiries | None) -> tuple[Fault, ...]:
    """Why reference works were not asked, or not to the end: a warning, for the drafts are there all the same."""
    if wish.online and not contact:
        message = "Wikidata and Wikipedia answer only those who say how they can be reached; they were not asked"
        return (Fault("no-contact", message, Place(SITE_FILE), "write your site's address as base_url", "warning"),)
    later = "The drafts were written without; once it works, `suggest --online` adds what it finds."
    return tuple(
        replace(fault, severity="warning", hint=f"{fault.hint}{'' if fault.hint.endswith('?') else '.'} {later}")
        for fault in (asked.faults if asked else ())
    )


def _unchanged(desk: Desk, opened: Opened, path: str) -> str:
    """The file's text. Raises Faulty where it is not what was read: somebody has worked on it meanwhile."""
    now = read_source(desk.site, path).text if (desk.site / path).exists() else ""
    if now == _source(opened, path).text:
        return now
    mend = "save it in your editor and run the command again"
    raise Faulty(Fault("changed-meanwhile", f"{path} was changed while the articles were read", Place(path), mend))


# ---------------------------------------------------------------- telling


def _tell(desk: Desk, outcome: Outcome) -> None:
    """The list on standard output, for it is the result; what to do next to whoever reads along."""
    found = outcome.found
    sys.stdout.writelines(f"{line}\n" for line in table(found.new))
    if found.completed:
        desk.say(f"More is known now of {plural(len(found.completed), 'draft')} in {outcome.path}.")
    if not found.new:
        desk.say("Nothing new to explain: all else is in the glossary, waits for review, or was rejected.")
        return
    written = "would be drafted" if outcome.wish.dry_run else f"drafted in {outcome.path}"
    more = f"; {found.left:,} more are left for the next run" if found.left else ""
    desk.say(f"{plural(len(found.new), 'entry')} for readers of {found.level} {written}{more}.")
    if not outcome.wish.dry_run:
        desk.say(f"Next: {program_name()} review")


def table(drafted: Sequence[Drafted]) -> Iterator[str]:
    """A line for each draft: its id, what it is, how often the site has it, what is said of it."""
    rows = [(one.suggestion.id, _kind(one.suggestion), f"{one.mentions:,}×", _gist(one.suggestion)) for one in drafted]
    widths = [max(len(row[column]) for row in rows) for column in range(3)] if rows else []
    for name, kind, mentions, gist in rows:
        line = f"{name:<{widths[0]}}  {kind:<{widths[1]}}  {mentions:>{widths[2]}}  {gist}"
        yield printable(line).rstrip()


def _kind(one: Suggestion) -> str:
    return f"{one.type} {one.level}" if one.level else one.type


def _gist(one: Suggestion) -> str:
    """The definition; else what is said first, in quotation marks, for it defines nothing."""
    if one.into:
        return f"{one.term}: another name of {one.into}?"
    said = one.short or (f"“{one.evidence[0].text}”" if one.evidence else "")
    return said if len(said) <= WIDTH else said[: WIDTH - 1].rstrip() + "…"
