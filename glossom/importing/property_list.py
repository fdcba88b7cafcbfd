"""Property lists, in which programs of a Mac keep what they save: packed (`bplist00`), or as XML."""

from __future__ import annotations

import plistlib
from collections.abc import Mapping
from typing import Any
from xml.parsers.expat import ExpatError

OPENINGS = (b"bplist00", b"<?xml")


def properties_of(content: bytes) -> Mapping[str, Any]:
    """What the property list holds; nothing where the bytes are none, are damaged, or hold no names."""
    if not content.startswith(OPENINGS):
        return {}
    try:
        held = plistlib.loads(content)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError, ExpatError):
        return {}
    return held if isinstance(held, dict) else {}
