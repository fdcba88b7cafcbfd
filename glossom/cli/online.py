"""The network as commands use it: who asks, and where the reference works are."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from glossom.cli.desk import Desk

if TYPE_CHECKING:
    from glossom.model import Answer, EntryType
    from glossom.outside.network.enquiries import Enquiries
    from glossom.outside.network.fetch import Rules
    from glossom.outside.network.reference import Bases

TEST_LOOPBACK = "GLOSSOM_TEST_LOOPBACK"
"""For tests alone: the address of a server on this machine that stands for the services (`http://127.0.0.1:8123`).

Where it is set, this machine's own addresses may be fetched, and nothing else is asked.
"""


def rules(contact: str) -> Rules:
    """Within which bounds something is fetched. contact: the site's address, by which who asks can be reached."""
    from glossom.outside.network.fetch import Rules

    return Rules(contact=contact, loopback=TEST_LOOPBACK in os.environ)


def bases() -> Bases:
    """Where Wikidata and Wikipedia are."""
    from glossom.outside.network.reference import Bases

    stand_in = os.environ.get(TEST_LOOPBACK)
    return Bases(f"{stand_in}/data", f"{stand_in}/pedia/{{}}") if stand_in else Bases()


def enquiries(desk: Desk, contact: str) -> Enquiries:
    """Questions to services, remembered in the site."""
    from glossom.outside.network.enquiries import Enquiries

    return Enquiries(desk.site, date.today(), rules(contact))


def reference(asked: Enquiries) -> Callable[[str, EntryType, str], Answer]:
    """What Wikidata and Wikipedia say of a name."""
    from glossom.outside.network.reference import look_up

    where = bases()

    def look_up_here(name: str, kind: EntryType, language: str) -> Answer:
        return look_up(name, kind, language, asked, where)

    return look_up_here
