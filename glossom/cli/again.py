"""A build with nothing to do: found out before click or any library of the build is imported."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from glossom.cli.desk import SITE_FILE, Desk, site_here
from glossom.cli.outcome import Outcome, tell
from glossom.dataclass import dataclass
from glossom.outside.folder import fingerprint
from glossom.outside.folder.fingerprint import Inputs


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What one build is asked for; None follows site.yaml."""

    out: Path
    base_url: str | None = None
    drafts: bool = False
    search: bool | None = None
    strict: bool = False

    def as_json(self) -> dict[str, Any]:
        """All but the folder, as the fingerprint keeps it."""
        return {name: value for name, value in asdict(self).items() if name != "out"}


def usual(site: Path) -> Wishes:
    """What `build` without options asks for."""
    return Wishes(out=site / "public")


def unchanged(inputs: Inputs, wishes: Wishes) -> Outcome | None:
    """The outcome of the last build, where that is still how things are."""
    kept = fingerprint.unchanged(inputs, wishes.out, wishes.as_json())
    return Outcome.from_json(kept).again() if kept is not None else None


def remember(inputs: Inputs, wishes: Wishes, outcome: Outcome) -> None:
    """Keep the outcome for the next build. inputs: as they stood before the build."""
    fingerprint.remember(inputs, wishes.out, wishes.as_json(), outcome.as_json())


def inputs_here() -> Inputs | None:
    """How the inputs of the site here stand; None where there is none."""
    site = site_here()
    return fingerprint.inputs_of(site) if (site / SITE_FILE).is_file() else None


def tell_if_unchanged(inputs: Inputs) -> bool:
    """Tell of the site as `build` without options would, where nothing changed; else say nothing."""
    outcome = unchanged(inputs, usual(inputs.site))
    if outcome:
        tell(Desk(inputs.site), outcome, as_json=False)
    return outcome is not None
