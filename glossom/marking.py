"""Articles and entries, marked: stage by stage, and in batches whose cards are all that a build usually reads."""

from __future__ import annotations

import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial
from typing import Any, NamedTuple

from glossom.annotating.choose import Setting, Traits, choose
from glossom.annotating.lexicon import Lexicon, find
from glossom.dataclass import dataclass
from glossom.digest import digest, encode
from glossom.faults import Fault, Place
from glossom.kept import Kept, Twofold, keep, known_by
from glossom.memo import Batch, Done, Memo, part_of
from glossom.model import Article, Asset, Choice, Image, Meaning, Occurrence, PlacedEntry, Policy, SourceFile
from glossom.reading.article import read_article
from glossom.reading.prose import Layout, lay_out, lay_out_inline, lay_out_plain, with_deck
from glossom.rendering.addresses import image_path
from glossom.rendering.library import FACETS, Volume, by_slug, facet_of
from glossom.rendering.sheets import Laid, Pictures, Read, Remark, View, card_of, definition_of, heard_in, sheet_of
from glossom.rendering.stories import Card, Definition, Heard, Marked, Sheet, Story, Text

IN_NOTES = Policy(max_per_100_words=None)  # a definition marks what it names, each once
USUAL_BATCH = 64  # articles; where a batch ends is told by the path of its last one, so that few batches ever move
SHEETS, HEARD = "sheets", "heard"  # what pages take of a batch, which lies apart: to read all else takes longer
LARGEST_BATCH = 96  # a process that has one of many more to do at the end keeps the others waiting


@dataclass(frozen=True, slots=True)
class Rules:
    """All that decides, beside an article's own file and decisions of the editor, what is known of it."""

    view: View
    policy: Policy
    drafts: bool
    """Whether drafts are shown."""
    lexicon: Lexicon
    traits: Traits
    pictures: Pictures

    @property
    def digest(self) -> str:
        """Stands for all of it."""
        small = encode((self.view, self.policy, self.drafts))
        return digest(
            b"%s\n%s" % (small, f"{self.lexicon.digest} {self.traits.digest} {self.pictures.digest}".encode())
        )


# ---------------------------------------------------------------- stages of one text


def lay_out_article(read: Read) -> Laid:
    """The body and the deck of an article, laid out."""
    article = read[0]
    if article.path.endswith(".txt"):
        return lay_out_plain(article.path, article.body, article.line), ()
    body, faults = lay_out(article.path, article.body, article.line)
    deck, deck_faults = lay_out_inline(article.path, article.front.deck, 1)
    line, column, as_written = article.deck_at
    plain = as_written and [run.text for run in deck.runs] == [article.front.deck]
    return with_deck(body, deck, line, column, plain=plain), (*faults, *_of_file(deck_faults))


def found_in(laid: Laid, lexicon: Lexicon) -> tuple[Occurrence, ...]:
    """Every place in a text that reads as a form."""
    return find(laid[0].runs, lexicon)


def chosen_in(laid: Laid, occurrences: tuple[Occurrence, ...], traits: Traits, setting: Setting) -> Choice:
    """Which of the places found in a text are marked."""
    return choose(occurrences, laid[0].runs, laid[0].words_with_deck, traits, setting)


def remark_in(path: str, entry: str, text: str, lexicon: Lexicon, traits: Traits) -> Remark:
    """What an article says of an entry in a note of its own, marked."""
    layout, faults = lay_out_inline(path, text, 1)
    setting = Setting(IN_NOTES, own=(entry,))
    choice = choose(find(layout.runs, lexicon), layout.runs, layout.words_with_deck, traits, setting)
    return entry, Marked(layout, choice), _of_file(faults)


def _of_file(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """Faults of a deck or note, which is one value of the YAML, read out of its lines: only the file is known."""
    return tuple(replace(fault, place=Place(fault.place.path)) for fault in faults if fault.place)


# ---------------------------------------------------------------- articles


class Known(NamedTuple):
    """What the stages gave of one article."""

    read: Kept[Read]
    laid: Kept[Laid]
    choice: Kept[Choice]
    remarks: tuple[Kept[Remark], ...]
    card: Kept[Card]

    @property
    def text(self) -> Text:
        """The article, laid out and marked."""
        marked = Marked(self.laid.value[0], self.choice.value)
        return Text(self.read.value[0], marked, {one.value[0]: one.value[1] for one in self.remarks})


def mark_articles(
    memo: Memo, rules: Rules, read: Sequence[Kept[Read]], meanings: Mapping[str, tuple[Meaning, ...]]
) -> tuple[list[Known], tuple[Fault, ...]]:
    """What is known of articles that were read, in order, those left out that cannot be laid out; and faults."""
    laid, faults = memo.attempt(lay_out_article, [(one,) for one in read])
    whole = [(one, layout) for one, layout in zip(read, laid, strict=True) if layout]
    found = memo.map(found_in, [(layout, rules.lexicon) for _, layout in whole])
    chosen = memo.map(
        chosen_in,
        [
            (layout, occurrences, rules.traits, _setting_of(one.value[0], rules, meanings))
            for (one, layout), occurrences in zip(whole, found, strict=True)
        ],
    )
    remarks = _remarks(memo, rules, [one.value[0] for one, _ in whole])
    rows = [
        (one, layout, choice, remarks.get(one.value[0].path, ()))
        for (one, layout), choice in zip(whole, chosen, strict=True)
    ]
    view, policy = keep(rules.view), keep(rules.policy)  # digested once
    cards = memo.map(card_of, [(*row, view, policy) for row in rows])
    warnings = [fault for _, layout in whole for fault in layout.value[1]]
    warnings += [fault for own in remarks.values() for one in own for fault in one.value[2]]
    return [Known(*row, card) for row, card in zip(rows, cards, strict=True)], (*faults, *warnings)


def _setting_of(article: Article, rules: Rules, meanings: Mapping[str, tuple[Meaning, ...]]) -> Setting:
    """What an article asks of the choice, and what was decided for it. Pages of content/pages are not marked."""
    policy = replace(rules.policy, enabled=False) if rules.view.texts else rules.policy
    day = article.front.date
    return Setting(
        policy,
        article.front.glossary,
        None if isinstance(day, str) else day,
        article.front.tags,
        lang=article.front.lang or rules.view.language,
        meanings=meanings.get(article.path, ()),
    )


def _remarks(memo: Memo, rules: Rules, articles: Sequence[Article]) -> dict[str, tuple[Kept[Remark], ...]]:
    """By article its own notes on entries that there are."""
    noted = [(one.path, entry, text) for one in articles for entry, text in one.front.notes.items()]
    noted = [row for row in noted if row[1] in rules.traits.of]
    found: dict[str, tuple[Kept[Remark], ...]] = {}
    for row, remark in zip(
        noted, memo.map(remark_in, [(*row, rules.lexicon, rules.traits) for row in noted]), strict=True
    ):
        found[row[0]] = (*found.get(row[0], ()), remark)
    return found


def sheets_of(memo: Memo, rules: Rules, known: Sequence[Known]) -> list[Kept[Sheet]]:
    """What the articles' pages show of them."""
    view = keep(rules.view)
    return memo.apart(SHEETS).map(
        sheet_of,
        [(one.read, one.laid, one.choice, one.remarks, view, _pictures_of(one, rules)) for one in known],
    )


def _pictures_of(one: Known, rules: Rules) -> tuple[Asset, ...]:
    shown = (rules.pictures.of.get(image_path(src)) for src in one.card.value.pictures)
    return tuple(asset for asset in shown if asset)


def heards_of(memo: Memo, rules: Rules, known: Sequence[Known]) -> list[Kept[Heard]]:
    """The sentences of articles that name entries."""
    view = keep(rules.view)
    return memo.apart(HEARD).map(heard_in, [(one.read, one.laid, one.choice, view) for one in known])


# ---------------------------------------------------------------- batches of articles


@dataclass(frozen=True, slots=True)
class Row:
    """An article of a batch: its card, and where that is which its page and the pages of entries take of it."""

    card: Card
    teaser: str
    """The digest of its teaser."""
    sheet: tuple[str, str]
    """Key and digest of its sheet."""
    heard: tuple[str, str]
    """Those of the sentences in it that name entries; nothing where the theme shows none."""


@dataclass(frozen=True, slots=True)
class Gist:
    """What a build must know of a batch of articles, each thing once."""

    drafts: int
    """Articles that are drafts; nothing else here is of them."""
    faults: tuple[Fault, ...]
    paths: tuple[str, ...]
    """Of the articles' files."""
    urls: tuple[str, ...]
    """Of their pages, below the site's address."""
    marks: int
    """How many words are marked."""
    entries: tuple[str, ...]
    """Those marked in them."""
    tags: tuple[str, ...]
    """By their slugs."""
    files: tuple[str, ...]
    """Paths of authors' files to which they link."""
    images: tuple[tuple[Image, str], ...]
    """Their lead images, and of which page each is."""
    facets: Mapping[str, str]
    """By name the digest of each of FACETS."""
    listed: str
    """The digest of what lists show of them."""
    sentences: str
    """The digest of the sentences that name entries."""


Pack = Twofold[Gist, tuple[Row, ...]]


def pack(memo: Memo, rules: Rules, files: tuple[SourceFile, ...], meanings: tuple[Meaning, ...]) -> Pack:
    """What a build must know of these articles, and the articles. meanings: what was decided for them."""
    known, drafts, faults = _known_in(memo, rules, files, meanings)
    sheets = sheets_of(memo, rules, known)
    heard = heards_of(memo, rules, known) if rules.view.mentions else []
    heard_at = [(one.key, one.digest) for one in heard] or [("", "")] * len(known)
    rows = tuple(
        Row(one.card.value, known_by(one.card.value.teaser), (sheet.key, sheet.digest), at)
        for one, sheet, at in zip(known, sheets, heard_at, strict=True)
    )
    return Twofold(_gist_of(rows, drafts, faults), rows)


def _gist_of(rows: Sequence[Row], drafts: int, faults: tuple[Fault, ...]) -> Gist:
    cards = [row.card for row in rows]
    return Gist(
        drafts=drafts,
        faults=faults,
        paths=tuple(card.path for card in cards),
        urls=tuple(card.url for card in cards),
        marks=sum(card.marks for card in cards),
        entries=tuple(sorted({entry for card in cards for entry in card.entries})),
        tags=tuple(sorted({slug for card in cards for slug in by_slug(card.tags)})),
        files=tuple(sorted({file for card in cards for file in card.files})),
        images=tuple((card.image, card.url) for card in cards if card.image),
        facets={name: facet_of(name, cards) for name in FACETS},
        listed=digest(encode([(row.card.path, row.teaser, row.card.tags, row.card.aliases) for row in rows])),
        sentences=digest("".join([row.heard[1] for row in rows]).encode()),
    )


def _known_in(
    memo: Memo, rules: Rules, files: tuple[SourceFile, ...], meanings: tuple[Meaning, ...]
) -> tuple[list[Known], int, tuple[Fault, ...]]:
    attempted, read_faults = memo.attempt(read_article, [(file,) for file in files])
    read = [one for one in attempted if one]
    shown = [one for one in read if rules.drafts or not one.value[0].front.draft]
    known, faults = mark_articles(memo, rules, shown, by_article(meanings))
    warnings = (fault for one in read for fault in one.value[1])
    return known, sum(one.value[0].front.draft for one in read), (*read_faults, *warnings, *faults)


Maker = Callable[[Memo, Rules, Sequence[Known]], Sequence[Kept[Any]]]


class Stock:
    """All of one batch's articles, as it lies in a drawer: what is asked for is fetched."""

    def __init__(
        self, memo: Memo, rules: Rules, files: tuple[SourceFile, ...], meanings: tuple[Meaning, ...], done: Done[Pack]
    ) -> None:
        self._memo = memo
        self._rules = rules
        self._files = {file.path: file for file in files}
        self._meanings = meanings
        self._drawer = done.drawer
        self._pack = done.product.value

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is known of each article."""
        return self._pack.second

    def stories(self) -> Iterator[Story]:
        """The articles as the library has them."""
        return (Story(row.card, partial(self._text, row.card.path)) for row in self.rows)

    def sheet(self, row: Row) -> Kept[Sheet]:
        """The sheet of one of the articles, which is read when it is asked for."""
        key, known = row.sheet
        return Kept(None, Sheet, known=known, fetch=partial(self._fetch, row.card.path, key, SHEETS, sheets_of))

    def heard(self, row: Row) -> Kept[Heard]:
        """The sentences in it that name entries, which are read when they are asked for."""
        key, known = row.heard
        return Kept(None, Heard, known=known, fetch=partial(self._fetch, row.card.path, key, HEARD, heards_of))

    def _fetch(self, path: str, key: str, part: str, made_by: Maker) -> bytes:
        kept = self._memo.within(part_of(self._drawer, part)).store.read([key])
        if key in kept:
            return kept[key]
        memo = self._memo.within(self._drawer)
        return made_by(memo, self._rules, self._known(memo, (path,)))[0].content

    def _text(self, path: str) -> Text:
        return self._known(self._memo.within(self._drawer), (path,))[0].text

    def _known(self, memo: Memo, paths: Iterable[str]) -> list[Known]:
        return _known_in(memo, self._rules, tuple(self._files[path] for path in paths), self._meanings)[0]


class Shelved:
    """The articles of one batch: their gist at hand, all else in stock.

    A volume leads to the stock and not to the shelf that holds it: that would be a circle, and a preview makes a shelf
    at each save.
    """

    def __init__(self, name: str, done: Done[Pack], stock: Stock) -> None:
        """name: of the batch; the path of its last file."""
        self.name = name
        self.digest = done.product.digest
        self.gist = done.product.value.first
        self.stock = stock
        self.volume = Volume(self.gist.paths, stock.stories, self.gist.facets)

    @cached_property
    def by_path(self) -> Mapping[str, Row]:
        """What is known of each article, by its path."""
        return {row.card.path: row for row in self.stock.rows}


def shelve(
    memo: Memo, rules: Rules, files: Sequence[SourceFile], meanings: Mapping[str, tuple[Meaning, ...]]
) -> Iterator[Shelved]:
    """The articles of these files, batch by batch; at hand where a batch is as it was at an earlier build."""
    parts = [
        (name, part, tuple(one for file in part for one in meanings.get(file.path, ()))) for name, part in parted(files)
    ]
    kind = "texts" if rules.view.texts else "articles"
    batches = [_batch_of(f"{kind} {name}", part, decided) for name, part, decided in parts]
    for (_, part, decided), done in zip(parts, memo.batches(pack, rules, batches, parts=(SHEETS, HEARD)), strict=True):
        yield memo.at_hand(f"shelf {done.key}", partial(_shelved, memo, rules, part, decided, done))


def _shelved(
    memo: Memo, rules: Rules, files: tuple[SourceFile, ...], meanings: tuple[Meaning, ...], done: Done[Pack]
) -> Shelved:
    return Shelved(files[-1].path, done, Stock(memo, rules, files, meanings, done))


def _batch_of(name: str, part: tuple[SourceFile, ...], decided: tuple[Meaning, ...]) -> Batch:
    def both() -> tuple[object, ...]:
        return part, decided

    return Batch(name, cover=both, inputs=both)


def parted(files: Sequence[SourceFile]) -> Iterator[tuple[str, tuple[SourceFile, ...]]]:
    """The files, in the order of their paths, in batches, each named by its end.

    A file that comes or goes changes one batch, seldom two.
    """
    part: list[SourceFile] = []
    for file in files:
        part.append(file)
        if ends_batch(file.path) or len(part) == LARGEST_BATCH:
            yield file.path, tuple(part)
            part = []
    if part:
        yield "", tuple(part)


def ends_batch(path: str) -> bool:
    """Whether the file at this path is the last one of its batch, whichever files there are."""
    return zlib.crc32(path.encode()) % USUAL_BATCH == 0


def by_article(meanings: Iterable[Meaning]) -> Mapping[str, tuple[Meaning, ...]]:
    """Decisions by the article that they are of, in their order."""
    decided: dict[str, tuple[Meaning, ...]] = {}
    for meaning in meanings:
        decided[meaning.article] = (*decided.get(meaning.article, ()), meaning)
    return decided


# ---------------------------------------------------------------- the glossary


@dataclass(frozen=True, slots=True)
class Glossary:
    """The entries, as pages show them."""

    definitions: tuple[Definition, ...]
    faults: tuple[Fault, ...]
    """Where there is an error there are no definitions."""


def define(memo: Memo, rules: Rules, entries: tuple[PlacedEntry, ...]) -> Glossary:
    """Entries with their texts laid out and marked, an entry never in its own text."""
    inline = [
        (one.entry.id, (one.path, text, one.line))
        for one in entries
        for text in (one.entry.short, *(period.short for period in one.entry.periods))
    ]
    shorts, faults = memo.attempt(lay_out_inline, [row for _, row in inline])
    bodies, body_faults = memo.attempt(lay_out, [(one.path, one.entry.body, one.line) for one in entries])
    if faults or body_faults:
        return Glossary((), (*faults, *body_faults))
    marked = iter(_marked(memo, rules, [(name, text) for (name, _), text in zip(inline, shorts, strict=True) if text]))
    bodied = iter(
        _marked(memo, rules, [(one.entry.id, text) for one, text in zip(entries, bodies, strict=True) if text])
    )
    rows = []
    for one in entries:
        short = next(marked)
        rows.append((one, short, tuple(next(marked) for _ in one.entry.periods), next(bodied)))
    view = rules.view
    return Glossary(tuple(definition_of(*row, permalinks=view.permalinks, pictures=rules.pictures) for row in rows), ())


def _marked(
    memo: Memo, rules: Rules, texts: Sequence[tuple[str, Kept[tuple[Layout, tuple[Fault, ...]]]]]
) -> list[Marked]:
    """Texts of entries, marked."""
    found = memo.map(found_in, [(laid, rules.lexicon) for _, laid in texts])
    rows = [
        (laid, occurrences, rules.traits, Setting(IN_NOTES, own=(name,)))
        for (name, laid), occurrences in zip(texts, found, strict=True)
    ]
    chosen = memo.map(chosen_in, rows)
    return [Marked(laid.value[0], choice.value) for (_, laid), choice in zip(texts, chosen, strict=True)]


def defined(memo: Memo, rules: Rules, entries: tuple[PlacedEntry, ...]) -> tuple[Glossary, str]:
    """The glossary, and its digest. Each of its files is a batch, in which entries that did not change are found."""
    parts: defaultdict[str, list[PlacedEntry]] = defaultdict(list)
    for one in entries:
        parts[one.path].append(one)
    batches = [_batch_of_entries(path, tuple(part)) for path, part in parts.items()]
    done = [one.product for one in memo.alone().batches(define, rules, batches)]
    faults = tuple(fault for kept in done for fault in kept.value.faults)
    found = {one.entry.id: one for kept in done for one in kept.value.definitions}
    definitions = () if faults else tuple(found[one.entry.id] for one in entries)
    return Glossary(definitions, faults), digest("".join([kept.digest for kept in done]).encode())


def _batch_of_entries(path: str, part: tuple[PlacedEntry, ...]) -> Batch:
    return Batch(path, cover=lambda: (known_by(part),), inputs=lambda: (part,))
