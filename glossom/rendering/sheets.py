"""Articles and entries, marked -> what pages take of them: cards, sheets, sentences, definitions. Each is a stage."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from glossom.dataclass import dataclass
from glossom.faults import Fault
from glossom.model import Article, Asset, Choice, Permalinks, PlacedEntry, Policy, Run, Teaser
from glossom.reading.difficulty import band
from glossom.reading.prose import Layout
from glossom.rendering.addresses import article_url, entry_url, page_url, resolve
from glossom.rendering.mentions import NOT_NAMED, first_mentions, is_end, mention_of
from glossom.rendering.stories import Card, Definition, Heard, Marked, Sheet, Text, Wording, minutes_of
from glossom.rendering.suspects import forced, suspicion_of
from glossom.rendering.woven import NOTHING, Woven, is_open, open_html

Read = tuple[Article, tuple[Fault, ...]]
Laid = tuple[Layout, tuple[Fault, ...]]
Remark = tuple[str, Marked, tuple[Fault, ...]]
"""An entry, and what an article says of it in a note of its own."""


@dataclass(frozen=True, slots=True)
class View:
    """What a site asks of every sheet."""

    language: str
    permalinks: Permalinks
    difficulty: bool
    """Whether the theme shows how hard a text is to read."""
    mentions: bool
    """Whether it shows sentences that name an entry."""
    texts: bool = False
    """Whether these are pages of content/pages."""


def card_of(read: Read, laid: Laid, choice: Choice, remarks: tuple[Remark, ...], view: View, policy: Policy) -> Card:
    """What the rest of the site knows of an article."""
    article, marked = read[0], Marked(laid[0], choice)
    front, url = article.front, address_of(article, view)
    heard = first_mentions(choice)
    marks = marked.entries
    named = dict.fromkeys(name for place in choice.unmarked if place.code not in NOT_NAMED for name in place.entries)
    text = Text(article, marked, {entry: note for entry, note, _ in remarks})
    return Card(
        path=article.path,
        url=url,
        teaser=Teaser(
            title=front.title,
            url=url,
            deck=front.summary or front.deck,
            date=front.date if isinstance(front.date, date) else None,
            tag=front.tags[0] if front.tags else "",
            minutes=minutes_of(marked.layout.words),
            notes=len(marks),
            draft=front.draft,
            lang=front.lang,
        ),
        updated=front.updated,
        authors=front.authors,
        tags=front.tags,
        aliases=front.aliases,
        image=front.image,
        marks=len(choice.annotations),
        entries=marks,
        plain=tuple(entry for entry in heard if entry not in marks),
        named=tuple(entry for entry in named if entry not in heard),
        noted=tuple(entry for entry, _, _ in remarks),
        files=tuple(
            dict.fromkeys(
                [*_files(laid[0], article.path), *(file for one in remarks for file in _files(one[1].layout))]
            )
        ),
        pictures=tuple(dict.fromkeys(src for one in (marked, *text.here.values()) for src in _images(one.layout))),
        suspicion=suspicion_of(text, policy, view.language),
    )


def sheet_of(
    read: Read, laid: Laid, choice: Choice, remarks: tuple[Remark, ...], view: View, pictures: tuple[Asset, ...]
) -> Sheet:
    """What an article's page shows of the article. pictures: those that its texts show, as far as the site has them."""
    article, layout = read[0], laid[0]
    front, runs = article.front, layout.runs
    assets = {asset.path: asset for asset in pictures}
    body, deck = woven_text(Marked(layout, choice), view.permalinks, assets)
    lang = front.lang or view.language
    return Sheet(
        path=article.path,
        front=front,
        body=body,
        deck=deck,
        words=layout.words,
        entries=Marked(layout, choice).entries,
        here={name: _note(note, view.permalinks, assets) for name, note, _ in remarks},
        dateline="" if runs and opens_with(runs[0].text, front.dateline) else front.dateline,
        difficulty=band(tuple(paragraphs(runs)), lang) if view.difficulty else None,
    )


def woven_text(marked: Marked, permalinks: Permalinks, assets: Mapping[str, Asset]) -> tuple[Woven, Woven]:
    """Body and deck of an article with their marks."""
    layout, annotations = marked.layout, marked.choice.annotations
    numbers = {entry: number for number, entry in enumerate(marked.entries, 1)}

    def entry(name: str) -> str:
        return entry_url(name, permalinks)

    if not layout.deck:
        return open_html(layout, annotations, entry, assets=assets, numbers=numbers), NOTHING
    in_body = tuple(one for one in annotations if layout.runs[one.run].kind != "deck")
    in_deck = tuple(one for one in annotations if layout.runs[one.run].kind == "deck")
    return (
        open_html(layout, in_body, entry, assets=assets, numbers=numbers),
        open_html(replace(layout, frame=layout.deck), in_deck, entry, assets=assets, numbers=numbers),
    )


def heard_in(read: Read, laid: Laid, choice: Choice, view: View) -> Heard:
    """By entry the sentence of an article that names it first."""
    article, runs = read[0], laid[0].runs
    url = address_of(article, view)
    return {
        entry: mention_of(spot, entry, article, url, runs[spot.run].text)
        for entry, spot in first_mentions(choice).items()
    }


def definition_of(
    one: PlacedEntry,
    short: Marked,
    periods: tuple[Marked, ...],
    body: Marked,
    permalinks: Permalinks,
    pictures: Pictures,
) -> Definition:
    """An entry, as pages show it."""
    entry = one.entry
    woven = [_note(marked, permalinks, pictures.of) for marked in (short, *periods, body)]
    said = entry.pronunciation
    return Definition(
        entry=entry,
        wording=Wording(
            id=entry.id,
            url=entry_url(entry.id, permalinks),
            term=entry.term,
            type=entry.type,
            label=entry.label,
            short=woven[0],
            periods=tuple((period.valid, text) for period, text in zip(entry.periods, woven[1:-1], strict=True)),
            facts=entry.facts,
            say=said.respell if said else "",
            lang=entry.lang,
            files=tuple(dict.fromkeys(_linked((short, *periods)))),
        ),
        body=woven[-1],
        files=_files(body.layout),
        plain=" ".join(run.text for run in short.layout.runs).strip(),
        in_short=short.entries,
        in_body=body.entries,
        forced=tuple(name for marked in (short, *periods, body) for name, _ in forced(marked)),
    )


@dataclass(frozen=True, slots=True)
class Pictures:
    """The pictures of a site, by path, known by their digest."""

    of: Mapping[str, Asset]
    digest: str


def _note(marked: Marked, permalinks: Permalinks, assets: Mapping[str, Asset]) -> Woven:
    def entry(name: str) -> str:
        return entry_url(name, permalinks)

    return open_html(marked.layout, marked.choice.annotations, entry, assets=assets, nested=True)


def _files(layout: Layout, path: str = "") -> tuple[str, ...]:
    """The authors' files to which a text of the file `path` links."""
    bare = (use.target.partition("#")[0] for use in layout.uses if use.kind == "link" and is_open(use.target))
    return tuple(resolve(one, path) for one in bare if one.endswith(".md"))


def _linked(notes: Iterable[Marked]) -> Iterator[str]:
    return (file for note in notes for file in _files(note.layout))


def _images(layout: Layout) -> Iterator[str]:
    return (use.target for use in layout.uses if use.kind == "image")


def address_of(article: Article, view: View) -> str:
    """Of an article's page, below the site's address."""
    return (page_url if view.texts else article_url)(article, view.permalinks)


def opens_with(text: str, dateline: str) -> bool:
    """Whether a text begins with its dateline, in whatever capitals: `MINSK, Belarus — The presidents …`."""
    return text.lstrip().casefold().startswith(dateline.casefold())


def paragraphs(runs: Iterable[Run]) -> Iterator[str]:
    """Running text without headings and captions; runs that a link or code parts are put together again."""
    text = ""
    for run in runs:
        if run.kind in ("prose", "quote"):
            text += f" {run.text}"
            if is_end(text):
                yield text
                text = ""
    yield text
