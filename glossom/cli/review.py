"""`review`: what `suggest` drafted is accepted, edited, merged or rejected; what ambiguous words mean is decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

import click

from glossom.cli.asker import AtTerminal
from glossom.cli.desk import Desk
from glossom.cli.drawing import plural, printable
from glossom.cli.outcome import fault_as_json
from glossom.cli.reviewing.papers import Papers
from glossom.cli.reviewing.senses import Given, given, open_doubts, questions, settle
from glossom.cli.reviewing.verdicts import Done, Verdicts, carry_out, written_verdicts
from glossom.cli.reviewing.walk import Stop, Walk
from glossom.dataclass import dataclass
from glossom.faults import Fault, errors, in_order
from glossom.model import Meaning, Suggestion

if TYPE_CHECKING:
    from glossom.explain import Doubt


@dataclass(frozen=True, slots=True)
class Report:
    """What was done, and what still waits."""

    done: tuple[Done, ...]
    meanings: tuple[Meaning, ...]
    waiting: tuple[Suggestion, ...]
    doubts: tuple[Doubt, ...]
    faults: tuple[Fault, ...]

    def as_json(self) -> dict[str, Any]:
        """The document of `review --json`."""
        return {
            "done": [asdict(one) for one in self.done],
            "decided": [asdict(one) for one in self.meanings],
            "waiting": [_draft_as_json(one) for one in self.waiting],
            "doubts": [_doubt_as_json(one) for one in self.doubts],
            "faults": [fault_as_json(fault) for fault in in_order(self.faults)],
        }


def into_entry(text: str) -> tuple[str, str]:
    """The ids of a suggestion and of an entry, written `ID=ENTRY`. Raises click.BadParameter for another shape."""
    draft, _, entry = (part.strip() for part in text.partition("="))
    if not draft or not entry:
        raise click.BadParameter(f"'{text}' is not of the shape ID=ENTRY, such as kiev=kyiv.")
    return draft, entry


def sense_of(text: str) -> Given:
    """A decision, written `ARTICLE:FORM=ENTRY`. Raises click.BadParameter for another shape."""
    found = given(text)
    if found is None:
        example = "minsk-talks.md:Georgia=georgia-country"
        raise click.BadParameter(f"'{text}' is not of the shape ARTICLE:FORM=ENTRY, such as {example}.")
    return found


@click.command(
    epilog="\b\nExamples:\n  glossom review\n  glossom review --list\n"
    "  glossom review --accept minsk --reject tuesday\n"
    "  glossom review --into kiev=kyiv\n  glossom review --sense minsk-talks.md:Georgia=georgia-country"
)
@click.option("--accept", "accepted", multiple=True, metavar="ID", help="Put a suggestion into the glossary.")
@click.option("--reject", "rejected", multiple=True, metavar="ID", help="Do not suggest it again.")
@click.option("--into", multiple=True, type=into_entry, metavar="ID=ENTRY", help="Make it another name of an entry.")
@click.option(
    "--sense",
    "senses",
    multiple=True,
    type=sense_of,
    metavar="ARTICLE:FORM=ENTRY",
    help="Decide what a form means in an article.",
)
@click.option("--list", "only_list", is_flag=True, help="Show what waits; ask nothing and change nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print what was done and what waits as one JSON document.")
@click.pass_obj
def command(
    desk: Desk,
    *,
    accepted: tuple[str, ...],
    rejected: tuple[str, ...],
    into: tuple[tuple[str, str], ...],
    senses: tuple[Given, ...],
    only_list: bool,
    as_json: bool,
) -> int:
    """Accept, edit or reject what `suggest` found, and say what ambiguous words mean.

    Walks through the suggestions in content/review/drafts.yaml and asks of each what to do with it; then through the
    places that may mean several entries. Every answer is saved at once: Ctrl+C loses nothing. With options nothing is
    asked. What `status: accepted` or `rejected` says in the file is carried out first.
    """
    desk.quiet = as_json
    site = desk.needs_site()
    verdicts = Verdicts(accepted, rejected, dict(into))
    flagged = bool(accepted or rejected or into or senses)
    if only_list and flagged:
        raise click.UsageError("--list changes nothing; leave it out, or the other options.")
    if twice := set(accepted) & set(rejected) | (set(accepted) | set(rejected)) & set(verdicts.into):
        raise click.UsageError(f"Say one thing of {', '.join(sorted(twice))}.")
    done = carry_out(site, verdicts)
    written, faults = ((), ()) if only_list else written_verdicts(site)
    done += written
    meanings = settle(desk, senses) if senses else ()
    for one in done:
        desk.say(str(one))
    for meaning in meanings:
        desk.say(_decided(meaning))
    if desk.asks and not flagged and not only_list:
        desk.report(faults)
        return _walk(desk, Report(done, meanings, (), (), faults))
    report = _what_waits(desk, Report(done, meanings, (), (), faults))
    desk.report(report.faults)
    if as_json:
        desk.print_json(report.as_json())
    elif not flagged:
        _print(report)
    return 1 if errors(report.faults) else 0


def _what_waits(desk: Desk, report: Report) -> Report:
    """The report with what is still to be decided."""
    waiting = tuple(one.suggestion for one in Papers(desk.site).drafts().values())
    doubts, lost = open_doubts(desk)
    return replace(report, waiting=waiting, doubts=doubts, faults=(*report.faults, *lost))


# ---------------------------------------------------------------- at a terminal


def _walk(desk: Desk, report: Report) -> int:
    walk = Walk(desk.site, AtTerminal(desk))
    try:
        walk.through_drafts()
        doubts, lost = open_doubts(desk)
        desk.report(lost)
        walk.through_doubts(doubts)
    except Stop:
        pass
    after = _what_waits(desk, report)
    desk.say("\n" + _summary((*report.done, *walk.done), walk.meanings, after))
    return 1 if errors(report.faults) else 0


def _summary(done: Sequence[Done], meanings: Sequence[Meaning], report: Report) -> str:
    counts = [
        f"{sum(one.verdict == verdict for one in done)} {verdict}" for verdict in ("accepted", "merged", "rejected")
    ]
    made = ", ".join([*counts, f"{plural(len(meanings), 'meaning')} decided"])
    if not report.waiting and not report.doubts:
        rest = "nothing waits" if done or meanings else "nothing waits: `suggest` looks for words to explain"
        return f"{made}; {rest}."
    waiting, open_questions = plural(len(report.waiting), "suggestion"), plural(len(questions(report.doubts)), "doubt")
    return f"{made}; {waiting} and {open_questions} wait."


# ---------------------------------------------------------------- results


def _print(report: Report) -> None:
    """What waits, on standard output: it is the result."""
    for one in report.waiting:
        status = "" if one.status == "draft" else f"  ({one.status})"
        definition = f"another name of {one.into}" if one.into else one.short or "no definition yet"
        click.echo(printable(f"{one.id}  {one.type}  {one.term}: {definition}{status}"))
    for question in questions(report.doubts):
        doubt = question.first
        where = f"{doubt.article}:{doubt.line}:{doubt.column}"
        click.echo(printable(f"{where}  {' '.join(doubt.words.split())}: {' or '.join(doubt.entries)}?"))
    if not report.waiting and not report.doubts:
        click.echo("Nothing waits: `suggest` looks for words to explain.")


def _decided(meaning: Meaning) -> str:
    return f"'{meaning.form}' means {meaning.entry} in {meaning.article}."


def _draft_as_json(draft: Suggestion) -> dict[str, Any]:
    keys = ("id", "type", "term", "status", "short", "into", "confidence")
    listed = {key: getattr(draft, key) for key in keys}
    return listed | {"contexts": [asdict(context) for context in draft.contexts]}


def _doubt_as_json(doubt: Doubt) -> dict[str, Any]:
    before, words, after = doubt.sentence
    place = {"article": doubt.article, "line": doubt.line, "column": doubt.column}
    return place | {"before": before, "words": words, "after": after, "entries": list(doubt.entries)}
