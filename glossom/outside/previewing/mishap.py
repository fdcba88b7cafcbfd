"""What went wrong in a preview, as faults: it outlives a mistake of ours, which is shown and not hidden."""

from __future__ import annotations

import traceback
from collections.abc import Callable

from glossom.faults import Fault, Faulty


def faults_of(slip: Exception, say: Callable[[str], None]) -> tuple[Fault, ...]:
    """The faults that this exception means. say: where the traceback of a mistake of ours is shown."""
    if isinstance(slip, Faulty):
        return slip.faults
    if isinstance(slip, OSError):
        message = f"{slip.filename or 'a file'} cannot be read: {slip.strerror or slip}"
        return (Fault("unreadable", message, hint="Save any file of the site and it is tried again."),)
    say("".join(traceback.format_exception(slip)))
    hint = "This is a mistake in glossom, please report it; the terminal shows where it happened."
    return (Fault("internal-error", f"glossom itself failed: {type(slip).__name__}: {slip}", hint=hint),)
