"""What the preview tells an open page, as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence

from glossom.faults import Fault
from glossom.outside.previewing.screen import View


def state(view: View) -> str:
    """The faults of the latest build as one line of JSON: {"ok": …, "faults": [{code, place, message, hint …}]}."""
    return json.dumps({"ok": not view.failed, "faults": plain(view.faults)})


def plain(faults: Sequence[Fault]) -> list[dict[str, object]]:
    """The faults as JSON has them; `place` is `path:line:column`, or empty."""
    return [_plain(fault) for fault in faults]


def _plain(fault: Fault) -> dict[str, object]:
    place = fault.place
    return {
        "code": fault.code,
        "severity": fault.severity,
        "message": fault.message,
        "hint": fault.hint,
        "place": str(place) if place else "",
        "line": place.line if place else 0,
        "column": place.column if place else 0,
        "length": place.length if place else 0,
        "source": place.source if place else "",
    }
