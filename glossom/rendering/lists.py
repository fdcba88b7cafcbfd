"""Lists of stories: the front page, the archive, a page for each tag, and one of all tags."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from glossom.model import EntryLink, ListPage, Note, Step, Teaser
from glossom.rendering.addresses import root_of
from glossom.rendering.alphabet import sort_key
from glossom.rendering.languages import direction
from glossom.rendering.library import Library

LEAD_NOTES = 3
WHO = 6
TOPICS = 12
NEIGHBOURS = 2  # pages on either side of one to which its pager leads


def list_pages(library: Library, lead_notes: tuple[Note, ...]) -> Iterator[ListPage]:
    """The home page and the archive pages after it. lead_notes: all those of the newest story."""
    site = library.site
    parts = _parts(library.teasers, site.page_size)
    for number, part in enumerate(parts, 1):
        first = number == 1
        url = _list_url("", "archive/", number)
        lead = library.stories[0] if first and library.stories else None
        tags = [tag for tag, _ in library.tags.values()] if first else []
        yield ListPage(
            url=url,
            template="home.html" if first else "archive.html",
            kind="home" if first else "archive",
            title=site.title,
            description=site.tagline,
            lang=site.language,
            dir=direction(site.language),
            lead=part[0] if lead else None,
            lead_picture=library.picture(lead.card.image, root_of(url)) if lead else None,
            lead_notes=_hardest(lead_notes) if lead else (),
            stories=tuple(part[1:] if lead else part),
            who=_who(library) if first else (),
            tags=tuple(sorted(sorted(tags, key=lambda tag: -tag.count)[:TOPICS], key=tags.index)),
            all_tags=len(tags),
            number=number,
            pages=len(parts),
            newer=_list_url("", "archive/", number - 1) if number > 1 else None,
            older=_list_url("", "archive/", number + 1) if number < len(parts) else None,
            steps=_steps("", "archive/", number, len(parts)),
        )


def tag_pages(library: Library) -> Iterator[ListPage]:
    """For each tag its stories."""
    site = library.site
    for tag, stories in library.tags.values():
        parts = _parts([story.card.teaser for story in stories], site.page_size)
        for number, part in enumerate(parts, 1):
            yield ListPage(
                url=_list_url(tag.url, tag.url, number),
                template="tag.html",
                kind="tag",
                title=tag.name,
                description="",
                lang=site.language,
                dir=direction(site.language),
                stories=tuple(part),
                tag=tag,
                number=number,
                pages=len(parts),
                newer=_list_url(tag.url, tag.url, number - 1) if number > 1 else None,
                older=_list_url(tag.url, tag.url, number + 1) if number < len(parts) else None,
                steps=_steps(tag.url, tag.url, number, len(parts)),
            )


def tags_page(library: Library) -> ListPage:
    """All tags."""
    site = library.site
    tags = tuple(tag for tag, _ in library.tags.values())
    return ListPage(
        url="topics/", template="topics.html", kind="tags", title="", description="",
        lang=site.language, dir=direction(site.language), tags=tags, all_tags=len(tags),
    )  # fmt: skip


def _hardest(notes: Sequence[Note]) -> tuple[Note, ...]:
    """Words before names."""
    words = [note for note in notes if note.type == "term"]
    return tuple([*words, *(note for note in notes if note.type != "term")][:LEAD_NOTES])


def _who(library: Library) -> tuple[EntryLink, ...]:
    """The people, places and organisations most often in the news."""
    names = [
        library.link(entry)
        for entry, definition in library.definitions.items()
        if definition.entry.type in ("person", "place", "org")
    ]
    ranked = sorted(names, key=lambda link: (-link.mentions, sort_key(link.term)))
    return tuple(link for link in ranked if link.mentions)[:WHO]


def _parts(teasers: Sequence[Teaser], size: int) -> list[Sequence[Teaser]]:
    return [teasers[start : start + size] for start in range(0, len(teasers), size)] or [()]


def _steps(first: str, later: str, number: int, pages: int) -> tuple[Step, ...]:
    """The first and the last page of a list and those around `number`; nothing for a list of one page."""
    near = range(number - NEIGHBOURS, number + NEIGHBOURS + 1)
    shown = sorted({1, pages, *(one for one in near if 1 <= one <= pages)})
    if pages == 1:
        return ()
    return tuple(
        Step(number=one, url=_list_url(first, later, one), gap=one > before + 1)
        for before, one in zip((0, *shown), shown, strict=False)
    )


def _list_url(first: str, later: str, number: int) -> str:
    return first if number == 1 else f"{later}{number}/"
