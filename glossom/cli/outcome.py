"""What a build did: as `--json` prints it, as the closing line tells it, as the next build remembers it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from glossom.cli.desk import Desk, path_from
from glossom.cli.drawing import plural
from glossom.dataclass import dataclass
from glossom.faults import Fault, Place, errors, in_order


@dataclass(frozen=True, slots=True)
class Outcome:
    """Numbers of a build. All are 0 where errors stopped it: then nothing was published."""

    out: str
    """The folder of the published site; empty where none was asked for."""
    articles: int = 0
    pages: int = 0
    entries: int = 0
    marks: int = 0
    drafts: int = 0
    """Articles that are left out because they are drafts."""
    rendered: int = 0
    """Pages made anew; the others were remembered."""
    written: int = 0
    """Files of the published site that were written; the others were right already."""
    seconds: float = 0.0
    faults: tuple[Fault, ...] = ()
    draft_entries: int = 0
    """Entries that wait: drafts of the glossary, and suggestions."""

    @property
    def good(self) -> bool:
        """Whether there was no error."""
        return not errors(self.faults)

    def as_json(self) -> dict[str, Any]:
        """The document of `build --json`."""
        document = {**asdict(self), "seconds": round(self.seconds, 3)}
        return document | {"faults": [fault_as_json(fault) for fault in in_order(self.faults)]}

    @classmethod
    def from_json(cls, document: Mapping[str, Any]) -> Outcome:
        """The outcome that `as_json` told. Raises KeyError or TypeError for another document."""
        faults = tuple(_fault_from_json(plain) for plain in document["faults"])
        return cls(**{**document, "faults": faults})

    def again(self) -> Outcome:
        """The same site, found as it was left."""
        return replace(self, rendered=0, written=0, seconds=0.0)


def fault_as_json(fault: Fault) -> dict[str, Any]:
    """A fault as `--json` prints it; path is empty, line and column are 0 where it has no place."""
    place = fault.place or Place("")
    return {
        "code": fault.code,
        "severity": fault.severity,
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "length": place.length,
        "source": place.source,
        "message": fault.message,
        "hint": fault.hint,
    }


def _fault_from_json(plain: Mapping[str, Any]) -> Fault:
    place = Place(plain["path"], plain["line"], plain["column"], plain["length"], plain["source"])
    return Fault(plain["code"], plain["message"], place if place.path else None, plain["hint"], plain["severity"])


def tell(desk: Desk, outcome: Outcome, *, as_json: bool) -> int:
    """Draw the faults, say what was done and how many drafts wait; the exit code comes back.

    Of many warnings alike only `check` draws all: they stood there yesterday too.
    """
    desk.report(outcome.faults, brief=bool(outcome.out))
    if as_json:
        desk.print_json(outcome.as_json())
    elif outcome.good:
        desk.say(closing_line(outcome, Path.cwd()))
        if outcome.drafts:
            desk.say(f"{plural(outcome.drafts, 'draft')} left out: `serve` shows drafts, `publish` publishes one.")
        if outcome.draft_entries:
            desk.say(f"{plural(outcome.draft_entries, 'drafted entry')} left out: `review` goes through suggestions.")
    elif outcome.out:
        desk.say("Nothing was published.")
    return 0 if outcome.good else 1


def closing_line(outcome: Outcome, folder: Path) -> str:
    """`12 articles, 80 pages, 140 marks in public: 3 pages rendered, 4 files written, 0.8 s.`

    folder: where the reader of the line stands.
    """
    made = ", ".join(
        [plural(outcome.articles, "article"), plural(outcome.pages, "page"), plural(outcome.marks, "mark")]
    )
    if not outcome.out:
        return f"{made}: checked in {outcome.seconds:.1f} s."
    where = path_from(Path(outcome.out), folder)
    if not outcome.seconds:
        return f"{made} in {where}: nothing changed."
    rendered, written = plural(outcome.rendered, "page"), plural(outcome.written, "file")
    return f"{made} in {where}: {rendered} rendered, {written} written, {outcome.seconds:.1f} s."
