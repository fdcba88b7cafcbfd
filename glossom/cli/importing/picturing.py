"""`import --images`: the pictures of an article, saved with the site where their rights allow."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from glossom.cli.drawing import plural
from glossom.faults import Fault, Faulty, Place
from glossom.model import Image, Source

if TYPE_CHECKING:
    from pathlib import Path

    from glossom.cli.importing.web import Web
    from glossom.importing.draft import Draft, Picture

OWN = "a picture of your own, or one under an open licence, goes into content/images"
MOST = 20
"""Pictures of one article; a gallery of more is not what a reader of annotated news wants."""


def with_pictures(draft: Draft, site: Path, name: str, web: Web | None) -> tuple[Draft, tuple[str, ...]]:
    """The draft with its pictures saved in content/images, and their names there.

    web: by which they are fetched; None where the source is no page of the web, or no network is wanted. A picture that
    may not or cannot be saved stays a link: warning `picture-not-saved`, with the reason.
    """
    from glossom.importing.licences import licence_of
    from glossom.reading.article import slug_of

    shown = [picture for picture in draft.pictures if picture.lead or f"]({picture.address})" in draft.body]
    if not draft.pictures:
        return _not_saved(draft, name, f"no picture is saved: {name} shows none with its article", OWN), ()
    for picture in draft.pictures:
        if picture not in shown:
            why = "the article does not show it: it has no caption, or lies beyond the excerpt"
            draft = _not_saved(draft, name, _reason(picture, why), OWN)
    slug = slug_of(draft.front.title)
    saved: list[str] = []
    for picture in shown[:MOST]:
        licence = licence_of(draft.front.source or Source(), picture)
        try:
            file = _saved(picture, licence, site, slug, web)
        except ValueError as slip:
            draft = _not_saved(draft, name, _reason(picture, str(slip)))
            continue
        saved += [file]
        draft = _shown(draft, picture, file, licence)
    if len(shown) > MOST:
        message = f"{name} has {plural(len(shown), 'picture')}: only the first {MOST} are saved"
        draft = _not_saved(draft, name, message)
    return draft, tuple(dict.fromkeys(saved))


def _saved(picture: Picture, licence: str, site: Path, slug: str, web: Web | None) -> str:
    """The picture's name in content/images. Raises ValueError with the reason why it is not there.

    web: as for `with_pictures`.
    """
    from glossom.importing.bare import bare
    from glossom.outside.pictures import save_picture

    if not licence:
        raise ValueError("neither the page nor the picture states a licence that allows it")
    if web is None:
        raise ValueError("no network is asked for it; import the article by its address, and not offline")
    try:
        ending, content = bare(web.picture(picture.address))
        return save_picture(site, slug, ending, content)
    except Faulty as faulty:
        raise ValueError(faulty.faults[0].message) from faulty
    except OSError as slip:
        raise ValueError(slip.strerror or str(slip)) from slip


def _shown(draft: Draft, picture: Picture, file: str, licence: str) -> Draft:
    """The draft with the saved picture in the place of the link to it."""
    from glossom.importing.markdown import escaped_in_link, escaped_start

    front = draft.front
    if picture.lead:
        image = Image(src=file, alt=picture.alt, credit=picture.credit, caption=picture.caption, license=licence)
        front = replace(front, image=image)
    alt = escaped_in_link(" ".join(picture.alt.split()))
    link = re.compile(rf"(\*?)!?\[((?:[^\[\]\\]|\\.)*)\]\({re.escape(picture.address)}\)\1")
    # a caption stands on the line below its picture
    body = link.sub(lambda found: f"![{alt}]({file})\n{escaped_start(found[2])}".rstrip(), draft.body)
    return replace(draft, front=front, body=body)


def _reason(picture: Picture, why: str) -> str:
    return f"the picture {picture.address} is not saved: {why}"


def _not_saved(draft: Draft, name: str, message: str, hint: str = "") -> Draft:
    fault = Fault("picture-not-saved", message, Place(name), hint or f"the link to it stays; {OWN}", "warning")
    return replace(draft, faults=(*draft.faults, fault))
