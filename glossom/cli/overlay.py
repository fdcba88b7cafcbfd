"""What the preview's overlay shows of a page, as JSON has it, and what its button does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from glossom.cli.desk import program_name

if TYPE_CHECKING:
    from glossom.faults import Fault
    from glossom.model import SourceFile
    from glossom.pipeline import Annotated


def page_notes(annotated: Annotated, drafts: SourceFile | None, page: str, faults: Sequence[Fault]) -> dict[str, Any]:
    """What is known of the page published as `page`, each suggestion with the command that accepts it.

    annotated, drafts: of the build that is shown; faults: of the latest one.
    """
    from glossom.outside.previewing.telling import plain
    from glossom.overlay import notes_on

    notes = notes_on(page, annotated, drafts, faults)
    document = asdict(notes) | {"faults": plain(notes.faults)}
    for suggestion in document["suggestions"]:
        suggestion["command"] = f"{program_name()} review --accept {suggestion['id']}"
    return document


def accept_draft(site: Path, name: str) -> str:
    """Puts a suggestion into the glossary, on disk; tells what was done. Raises Faulty, and changes nothing then."""
    from glossom.cli.reviewing.verdicts import accept

    return "\n".join(str(done) for done in accept(site, (name,)))
