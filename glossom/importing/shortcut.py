"""Shortcuts to a page, as a desk has them where an address was dragged there: they hold an address and no article."""

from __future__ import annotations

import re

from glossom.importing.property_list import properties_of
from glossom.reading.rules import web_address

WINDOWS = re.compile(r"(?im)\A\s*\[InternetShortcut\].*?^URL\s*=\s*(\S+)", re.DOTALL)
"""The form of `.url` files."""
LARGEST = 16_384  # bytes


def address_in(content: bytes) -> str:
    """The address of the page to which a shortcut (`.url`, `.webloc`) leads; nothing where the bytes are none."""
    if len(content) > LARGEST:
        return ""
    found = WINDOWS.search(content.decode("utf-8", "replace").removeprefix("\ufeff"))
    address = found[1] if found else properties_of(content).get("URL")
    return "" if not isinstance(address, str) or web_address(address) else address
