"""What a feed offers to `import`, and which of it is chosen."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from glossom.cli.desk import Desk
from glossom.cli.drawing import plural, printable
from glossom.cli.importing.origins import Origin, Taken
from glossom.cli.importing.shelf import Shelf
from glossom.cli.importing.wish import Wish
from glossom.faults import Fault, Faulty, Place

if TYPE_CHECKING:
    from glossom.importing.draft import Draft
    from glossom.importing.entries import Entry, Feed


def choose(desk: Desk, feed: Feed, name: str, wish: Wish, shelf: Shelf) -> tuple[Entry, ...]:
    """The entries that the options name, or who sits at the terminal; nothing where they are only listed.

    Those whose address is that of an article on the shelf are listed as imported. Raises Faulty `no-entry` for a number
    that the feed does not have.
    """
    if not wish.entries and not wish.limit:
        if not desk.asks:
            sys.stdout.writelines([] if desk.quiet else [f"{line}\n" for line in _listed(feed, shelf)])
            desk.say("Nothing is imported yet: choose with --entries 1,3-5, --entries all or --limit 3.")
            return ()
        return _asked(desk, feed, name, shelf)
    found = _numbered(feed.entries, wish.entries or "all", name)
    return found[: wish.limit or len(found)]


def origins(feed: Feed, entries: Sequence[Entry], name: str, wish: Wish) -> tuple[Origin, ...]:
    """The chosen entries as sources: their pages; with `--from-feed`, or where there is none, the feed's own text."""

    def source(entry: Entry) -> Origin:
        if entry.url and not wish.from_feed:
            return Origin(entry.url, "web")
        return Origin(entry.url or f"{name}: {entry.title or 'an entry without a title'}", "entry", (feed, entry))

    return tuple(map(source, entries))


def carried(source: Origin) -> Taken:
    """The text of an entry that the feed carries, as a page. Raises Faulty where it carries none."""
    from glossom.importing.feed import page_of

    assert source.entry
    feed, entry = source.entry
    if not entry.content:
        hint = "import it without --from-feed, so that its page is fetched"
        message = f"the feed does not carry the text of {source.name}"
        raise Faulty(Fault("no-article", message, Place(source.name), hint))
    return Taken(source.name, page_of(entry, feed).encode("utf-8", "replace"), entry.url)


def said_by_feed(draft: Draft) -> Draft:
    """The draft of an entry's own text; its evidence names the feed, of which its page was made."""
    from dataclasses import replace

    of_feed = ("meta ", "title element", "canonical link", "h1", "html lang")
    evidence = []
    for item in draft.evidence:
        places = ["the feed" if part.startswith(of_feed) else part for part in item.where.split(", ")]
        evidence.append(replace(item, where=", ".join(dict.fromkeys(places))))
    return replace(draft, evidence=tuple(evidence))


def _asked(desk: Desk, feed: Feed, name: str, shelf: Shelf) -> tuple[Entry, ...]:
    desk.say(f"{feed.title or name} offers:")
    for line in _listed(feed, shelf):
        desk.say(line)
    while True:
        given = click.prompt("Which (1,3-5, or all; Enter: none)", default="", show_default=False, err=True)
        if not given.strip():
            return ()
        try:
            return _numbered(feed.entries, given, name)
        except Faulty as faulty:
            desk.say(faulty.faults[0].message)


def _numbered(entries: Sequence[Entry], words: str, name: str) -> tuple[Entry, ...]:
    from glossom.importing.entries import chosen

    try:
        return tuple(entries[number - 1] for number in chosen(words, len(entries)))
    except ValueError as slip:
        message = f"'{slip}' names no entry of {name}, which offers {plural(len(entries), 'entry')}"
        raise Faulty(Fault("no-entry", message, Place(name), "write numbers, as in 1,3-5; or all")) from slip


def _listed(feed: Feed, shelf: Shelf) -> Iterator[str]:
    """A line for each entry: number, day, title, address, and whether it is imported already."""
    width = len(str(len(feed.entries)))
    for number, entry in enumerate(feed.entries, 1):
        there = "  (imported)" if shelf.from_address(entry.url) else ""
        yield printable(f"{number:>{width}}  {entry.published or ' ' * 10}  {entry.title}  {entry.url}{there}").rstrip()
