"""What became of a source: as `import --json` prints it, and as it is told on the terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from glossom.cli.desk import Desk
from glossom.cli.drawing import one_line, plural, printable
from glossom.cli.files import ARTICLES
from glossom.cli.outcome import fault_as_json
from glossom.dataclass import dataclass
from glossom.faults import Fault, errors, in_order

if TYPE_CHECKING:
    from glossom.cli.importing.shelf import Match
    from glossom.importing.draft import Draft, Evidence
    from glossom.importing.entries import Entry

SPOKEN = {"title": "its title", "date": "when it was published", "authors": "who wrote it"}
ORDER = ("title", "deck", "dateline", "authors", "date", "updated", "lang", "source", "url", "rights", "image")
"""In which facts are told."""
WIDTH = 100  # characters of a value or a dropped block in the table of --explain


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one source."""

    source: str
    draft: Draft | None = None
    text: str = ""
    path: str | None = None
    """The article file, below the site's folder (whole where it lies elsewhere); None where none was written."""
    known: Match | None = None
    """The same article, which was there already."""
    differs: bool = False
    """It was there, but its text is not what the source says now."""
    diff: str = ""
    """With `--update`: what changes, or would change."""
    updated: bool = False
    """The article that was there was changed."""
    kept: str = ""
    """Where the page lies as it was fetched, below the site's folder."""
    pictures: tuple[str, ...] = ()
    """Names in content/images of the pictures that were saved."""
    entries: tuple[Entry, ...] = ()
    """Of a feed from which nothing was chosen: what it offers."""
    faults: tuple[Fault, ...] = ()

    @property
    def good(self) -> bool:
        """Whether there was no error."""
        return not errors(self.faults)

    @property
    def new(self) -> bool:
        """Whether an article was made that was not there."""
        return self.good and self.draft is not None and not self.known

    def as_json(self) -> dict[str, Any]:
        """The source's part of the document of `import --json`."""
        front = self.draft.front if self.draft else None
        source = front.source if front else None
        evidence = facts_of(self.draft) if self.draft else ()
        return {
            "source": self.source,
            "path": self.path,
            "written": bool(self.path) and (self.updated or not self.known),
            "known": self.known.reason if self.known else None,
            "updated": self.updated,
            "title": front.title if front else None,
            "deck": front.deck if front else None,
            "dateline": front.dateline if front else None,
            "authors": list(front.authors) if front else [],
            "date": front.date.isoformat() if front and isinstance(front.date, date) else None,
            "lang": front.lang if front else None,
            "url": source.url if source else None,
            "rights": source.rights if source else None,
            "unknown": list(front.unknown) if front else [],
            "evidence": {item.key: item.where for item in evidence},
            "facts": [{"key": item.key, "value": item.value, "where": item.where} for item in evidence],
            "dropped": [{"text": part.text, "reason": part.reason} for part in self.draft.dropped]
            if self.draft
            else [],
            "kept": self.kept or None,
            "pictures": list(self.pictures),
            "entries": [
                {"number": number, "title": entry.title, "url": entry.url or None, "date": entry.published or None}
                for number, entry in enumerate(self.entries, 1)
            ],
            "diff": self.diff or None,
            "text": self.text or None,
            "faults": [fault_as_json(fault) for fault in in_order(self.faults)],
        }


# ---------------------------------------------------------------- what is told of one


def tell(desk: Desk, outcome: Imported, *, to_stdout: bool, brief: bool) -> None:
    """Draw its faults, and say what was done with it; brief: in one line, for it is one of many."""
    desk.report(outcome.faults)
    if outcome.entries or desk.quiet:
        return
    if outcome.draft is None:
        if not brief:
            desk.say("Nothing was imported." if to_stdout else "Nothing was written.")
        return
    if to_stdout:
        sys.stdout.write(outcome.text)
    for line in [_in_short(outcome, to_stdout=to_stdout)] if brief else _at_length(outcome, outcome.draft):
        desk.say(line)


def _in_short(outcome: Imported, *, to_stdout: bool) -> str:
    if outcome.updated:
        return f"Updated {outcome.path}."
    source = one_line(outcome.source)
    if outcome.known:
        differs = "; not word for word the same: see --update" if outcome.differs else ""
        return f"{source} is imported already: {outcome.path} ({outcome.known.reason}{differs})."
    unknown = outcome.draft.front.unknown if outcome.draft else ()
    about = f" (unknown: {', '.join(unknown)})" if unknown else ""
    return f"{source}{about}." if to_stdout else f"Imported {source} as {outcome.path}{about}."


def _at_length(outcome: Imported, draft: Draft) -> Iterator[str]:
    source = one_line(outcome.source)
    if outcome.updated:
        yield f"Updated {outcome.path}."
    elif outcome.known:
        yield f"{source} is imported already: {outcome.path} ({outcome.known.reason}). Nothing was changed."
        if outcome.differs and not outcome.diff:
            yield "Word for word it is not the same: with --update you see the difference, and may take it over."
        if not outcome.known.by_address:
            yield "If it is another article all the same, import it with --as-new."
    elif outcome.path:
        yield f"Imported {source} as {outcome.path}, a draft{_what_shows_it(outcome.path)}."
    if outcome.pictures:
        yield f"Saved in content/images: {', '.join(outcome.pictures)}."
    if not outcome.known:
        yield from _to_look_at(draft)
        if outcome.kept:
            yield f"The page as it came is kept: {outcome.kept}."


def _what_shows_it(path: str) -> str:
    return ": `serve` shows it" if path.startswith(f"{ARTICLES}/") else ""


def _to_look_at(draft: Draft) -> Iterator[str]:
    from glossom.importing.excerpt import BEYOND

    left_out = sum(part.reason != BEYOND for part in draft.dropped)
    if left_out:
        lines = plural(left_out, "line")
        yield f"Left out as no part of the article: {lines} (--explain shows them). Compare it with the source."
    missing = [SPOKEN[key] for key in draft.front.unknown if key in SPOKEN]
    if missing:
        keys = ", ".join(draft.front.unknown)
        yield f"The source does not say {_listed(missing)}: unknown: {keys}. `publish` asks for what is needed."


def _listed(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} or {parts[-1]}"


def summary(outcomes: Sequence[Imported], *, to_stdout: bool) -> Iterator[str]:
    """What became of several sources, and which could not be imported."""
    new, known = sum(one.new for one in outcomes), sum(bool(one.known) for one in outcomes)
    failed = [one for one in outcomes if not one.good]
    updated = sum(one.updated for one in outcomes)
    parts = [f"imported {new}"]
    parts += [f"updated {updated}"] if updated else []
    parts += [] if to_stdout else [f"already there {known - updated}"]
    parts += (
        [f"offered by feeds {sum(len(one.entries) for one in outcomes)}"]
        if any(one.entries for one in outcomes)
        else []
    )
    yield f"{plural(len(outcomes), 'source')}: {', '.join([*parts, f'failed {len(failed)}'])}."
    for one in failed:
        codes = ", ".join(dict.fromkeys(fault.code for fault in errors(one.faults)))
        yield f"  failed: {one_line(one.source)} ({codes})"


# ---------------------------------------------------------------- --explain


def explanation(draft: Draft) -> Iterator[str]:
    """Line by line: what the article's facts rest on, what is unknown, and what was left out for which reason."""
    facts = [(item.key, item.value or "unknown", item.where) for item in facts_of(draft)]
    clues = {item.key for item in draft.evidence}
    facts += [(key, "unknown", "the source does not say it") for key in draft.front.unknown if key not in clues]
    yield from _table(("fact", "value", "where it is said"), facts)
    if draft.dropped:
        yield ""
        yield from _table(("left out as", "text"), [(part.reason, part.text) for part in draft.dropped])


def facts_of(draft: Draft) -> Sequence[Evidence]:
    """What the article's facts rest on, in the order in which they are told; those of other keys come last."""
    return sorted(draft.evidence, key=lambda item: ORDER.index(item.key) if item.key in ORDER else len(ORDER))


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    every = [head, *(tuple(_short(cell) for cell in row) for row in rows)]
    widths = [max(len(row[column]) for row in every) for column in range(len(head) - 1)]
    for row in every:
        cells = [f"{cell:<{width}}" for cell, width in zip(row, widths, strict=False)]
        yield printable("  ".join([*cells, row[-1]])).rstrip()


def _short(text: str) -> str:
    text = one_line(text)
    return text if len(text) <= WIDTH else text[: WIDTH - 1].rstrip() + "…"
