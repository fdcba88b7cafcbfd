"""What is found in every article of a site: each is searched once, and remembered until it changes."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from glossom.dataclass import dataclass
from glossom.faults import Fault
from glossom.kept import Kept
from glossom.marking import lay_out_article
from glossom.memo import Memo
from glossom.model import Article, Level, Source
from glossom.pipeline import Material
from glossom.reading.prose import Layout
from glossom.suggesting.names.names import Name, find_names
from glossom.suggesting.names.ner import agree
from glossom.suggesting.ranking import Finds
from glossom.suggesting.spots import Spot
from glossom.suggesting.words.words import Word, find_words

Laid = tuple[Layout, tuple[Fault, ...]]


@dataclass(frozen=True, slots=True)
class Prose:
    """The text of an article, as it is searched."""

    texts: tuple[str, ...]
    """A text for each run; an empty one for headings, in which nothing is marked and every word may have a capital."""
    decided: tuple[Spot, ...]
    """Where the author has decided by hand what is marked."""


@dataclass(frozen=True, slots=True)
class Harvest:
    """What one article gave."""

    finds: Finds
    laid: Kept[Laid]
    language: str
    source: Source
    """The article itself, as a source of what it says."""


def harvest(
    material: Material, memo: Memo, level: Level, pipeline: str = "", judged: Collection[str] = ()
) -> tuple[dict[str, Harvest], tuple[Fault, ...]]:
    """What every article gave for readers of a level, by path; and the faults of those that cannot be read.

    pipeline: a spaCy pipeline that is to judge the names of the articles at the paths `judged`, or nothing.
    """
    laid, faults = memo.attempt(lay_out_article, [(kept,) for kept in material.articles])
    pairs = [(kept.value[0], layout) for kept, layout in zip(material.articles, laid, strict=True) if layout]
    languages = [article.front.lang or material.site.language for article, _ in pairs]
    prose = memo.map(prose_of, [(layout,) for _, layout in pairs])
    rows = [
        (one, language, article.front.title)
        for one, language, (article, _) in zip(prose, languages, pairs, strict=True)
    ]
    names = memo.map(names_in, rows)
    if pipeline:
        at = [number for number, (article, _) in enumerate(pairs) if article.path in judged]
        agreed = memo.map(agreed_names, [(names[number], prose[number], pipeline, rows[number][2]) for number in at])
        for number, better in zip(at, agreed, strict=True):
            names[number] = better
    words = memo.map(
        words_in, [(one, row[1], level, found) for one, row, found in zip(prose, rows, names, strict=True)]
    )
    found = {
        article.path: Harvest(_finds(article, text.value, name.value, word.value), layout, language, _source(article))
        for (article, layout), language, text, name, word in zip(pairs, languages, prose, names, words, strict=True)
    }
    return found, (*material.faults, *faults)


def prose_of(laid: Laid) -> Prose:
    """The text of an article that was laid out."""
    runs = laid[0].runs
    decided = (Spot(number, one.start, one.end) for number, run in enumerate(runs) for one in run.manual)
    return Prose(tuple("" if run.kind == "heading" else run.text for run in runs), tuple(decided))


def names_in(prose: Prose, language: str, title: str) -> tuple[Name, ...]:
    """The names in an article."""
    return find_names(prose.texts, language, title=title)


def agreed_names(names: tuple[Name, ...], prose: Prose, pipeline: str, title: str) -> tuple[Name, ...]:
    """The names in an article, as a spaCy pipeline sees them too."""
    return agree(names, prose.texts, pipeline, title=title)


def words_in(prose: Prose, language: str, level: Level, names: tuple[Name, ...]) -> tuple[Word, ...]:
    """The words in an article that readers of a level may not know."""
    return find_words(prose.texts, language, level, names=[spot for name in names for spot in name.spots])


def _finds(article: Article, prose: Prose, names: Iterable[Name], words: Iterable[Word]) -> Finds:
    decided = prose.decided
    return Finds(
        article.path,
        article.front.title,
        article.front.deck,
        prose.texts,
        tuple(replace(name, spots=_undecided(name.spots, decided)) for name in names) if decided else tuple(names),
        tuple(replace(word, spots=_undecided(word.spots, decided)) for word in words) if decided else tuple(words),
    )


def _undecided(spots: Iterable[Spot], decided: Collection[Spot]) -> tuple[Spot, ...]:
    return tuple(
        spot
        for spot in spots
        if not any(one.text == spot.text and one.start < spot.end and spot.start < one.end for one in decided)
    )


def _source(article: Article) -> Source:
    source = article.front.source or Source()
    return Source(name=source.name or article.front.title, url=source.url)
