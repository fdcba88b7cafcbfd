"""Where an imported article goes: into a file of its own, never over another; an article that is there is known."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from glossom.cli.desk import SITE_FILE, Desk, path_from
from glossom.cli.files import write_new
from glossom.cli.importing.imported import Imported
from glossom.cli.importing.origins import Taken
from glossom.cli.importing.picturing import with_pictures
from glossom.cli.importing.shelf import Match, Shelf
from glossom.cli.importing.updating import agree, change, differs, same_length, write
from glossom.cli.importing.wish import Wish
from glossom.faults import Fault, Faulty, Place

if TYPE_CHECKING:
    from glossom.cli.importing.web import Web
    from glossom.importing.draft import Draft

LONGEST_SLUG = 80  # bytes
SEVERAL = 2


def placed(desk: Desk, taken: Taken, draft: Draft, wish: Wish, shelf: Shelf, web: Web | None) -> Imported:
    """What became of a draft: printed, written, recognised as an article that is there, or taken over by it.

    web: by which pictures are fetched, if they may be. Raises Faulty.
    """
    from glossom.importing.draft import article_text

    if wish.to_stdout:
        draft = _shortened(draft, taken.name, wish)
        return Imported(taken.name, draft, article_text(draft), kept=taken.kept, faults=draft.faults)
    match = None if wish.as_new else _match(desk, draft, taken.name, wish, shelf)
    if match and not wish.update:
        return _known(desk, taken, draft, wish, match)
    whole = draft
    draft = _shortened(draft, taken.name, wish)
    draft, pictures = with_pictures(draft, desk.site, taken.name, web) if wish.images else (draft, ())
    made = _updated(desk, match, draft, whole, wish) if match else _written(desk, draft, whole, wish, shelf)
    if made.updated and match:
        shelf.add(match.there.file, made.text)
    return replace(made, source=taken.name, kept=taken.kept, pictures=pictures)


def _shortened(draft: Draft, name: str, wish: Wish) -> Draft:
    """The draft, or the excerpt that is asked for. Raises Faulty `no-source-url` where there is nothing to link to."""
    from glossom.importing.excerpt import excerpt

    if not wish.excerpt:
        return draft
    if not draft.front.source or not draft.front.source.url:
        message = f"an excerpt ends with a link to its source, and {name} does not say where that is"
        raise Faulty(Fault("no-source-url", message, Place(name), "name the address with --url https://…"))
    return excerpt(draft, wish.excerpt)


def _match(desk: Desk, draft: Draft, name: str, wish: Wish, shelf: Shelf) -> Match | None:
    """The article that is there; of several from one address the named one. Raises Faulty `several-articles`."""
    alike = shelf.all_from_address(draft.front.source.url) if wish.update and draft.front.source else ()
    if not wish.article and len(alike) < SEVERAL:
        return shelf.same_as(draft)
    found = alike or tuple(filter(None, [shelf.same_as(draft)]))
    named = next((one for one in found if wish.article and _is_called(one.there.file, wish.article)), None)
    if named:
        return named
    paths = ", ".join(path_from(one.there.file, desk.site) for one in found)
    if wish.article:
        message = f"no article '{wish.article}' came from {name}"
        hint = f"there is {paths}" if found else "import it without --update"
    else:
        message = f"{len(found)} articles came from the address of {name}: {paths}"
        hint = f"say which one is meant: --article {found[0].there.file.stem}"
    raise Faulty(Fault("several-articles", message, Place(name), hint))


def _is_called(file: Path, words: str) -> bool:
    """Whether the words are the article's name, or the end of its path."""
    wanted = Path(words).with_suffix("").parts
    return bool(wanted) and file.with_suffix("").parts[-len(wanted) :] == tuple(part for part in wanted if part != "..")


# ---------------------------------------------------------------- a new file


def _written(desk: Desk, draft: Draft, whole: Draft, wish: Wish, shelf: Shelf) -> Imported:
    from glossom.importing.draft import article_path, article_text

    text = article_text(draft)
    folder, slug = article_path(draft).removesuffix(".md").rsplit("/", 1)
    root, below = (desk.site, f"{folder}/") if wish.out is None else (wish.out, "")
    free = next(name for name in _names(slug) if not shelf.named(name))
    file = root / f"{below}{free}.md"
    write_new(root, f"{below}{free}.md", text)
    shelf.add(file, text)
    _remember(desk, wish, free, whole)
    return Imported("", draft, text, path_from(file, desk.site), faults=draft.faults)


def _names(slug: str) -> Iterator[str]:
    """The slug, then the slug with -2, -3 and so on, none longer than a slug may be."""
    yield slug
    for number in itertools.count(2):
        end = f"-{number}"
        stem = slug.encode()[: LONGEST_SLUG - len(end)].decode("utf-8", "ignore").rstrip("-")
        yield stem + end


def _remember(desk: Desk, wish: Wish, slug: str, whole: Draft) -> None:
    """Keep what the source said, by which an update tells the editor's work from the source's."""
    from glossom.importing.draft import article_text
    from glossom.outside.network.sources import remember

    if wish.out is None and (desk.site / SITE_FILE).is_file():
        with suppress(OSError):  # an update is more cautious then, no more
            remember(desk.site, slug, article_text(whole))


# ---------------------------------------------------------------- a file that is there


def _known(desk: Desk, taken: Taken, draft: Draft, wish: Wish, match: Match) -> Imported:
    from glossom.importing.draft import article_text

    there = match.there
    now, imported = same_length(there, draft, _remembered(desk, wish, there.file))
    return Imported(
        taken.name,
        draft,
        article_text(draft),
        path_from(there.file, desk.site),
        known=match,
        differs=differs(there, now, imported),
        kept=taken.kept,
        faults=draft.faults,
    )


def _updated(desk: Desk, match: Match, draft: Draft, whole: Draft, wish: Wish) -> Imported:
    from glossom.importing.draft import article_text

    root = desk.site if wish.out is None else wish.out
    there, imported = match.there.file, _remembered(desk, wish, match.there.file)
    if not wish.excerpt:
        draft, imported = same_length(match.there, draft, imported)
    wanted = change(root, there, draft, imported, whole=not (wish.excerpt or wish.images))
    path = path_from(there, desk.site)
    known = Imported("", draft, article_text(draft), path, known=match, diff=wanted.diff, faults=draft.faults)
    if not wanted.diff or not agree(desk, wanted, yes=wish.yes):
        return known
    write(wanted)
    _remember(desk, wish, there.stem, whole)
    return replace(known, updated=True, text=wanted.text)


def _remembered(desk: Desk, wish: Wish, there: Path) -> str | None:
    from glossom.outside.network.sources import remembered

    return remembered(desk.site, there.stem) if wish.out is None else None
