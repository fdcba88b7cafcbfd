"""Where stories name an entry, and the sentence that does."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from glossom.model import Article, Choice, Mention
from glossom.reading.sentences import sentence_around

QUOTED = 240  # characters of a sentence on an entry's page
NOT_NAMED = frozenset(("overlap", "other-language"))  # the text names something else there
PLAIN = frozenset(("heading", "quote", "caption", "limit", "known-at-level"))
"""Why a place that means its entry is left plain."""


class Spot(NamedTuple):
    """An entry mentioned in a text: where first, and whether it is marked there."""

    run: int
    start: int
    end: int
    marked: bool


def first_mentions(choice: Choice) -> Mapping[str, Spot]:
    """Each entry's first mention in a text: its first mark, or the first place that means it and is left plain."""
    heard: dict[str, Spot] = {}
    for one in choice.annotations:
        if one.entry not in heard:
            heard[one.entry] = Spot(one.run, one.start, one.end, marked=True)
    for place in choice.unmarked:
        if len(place.entries) == 1 and place.code in PLAIN:
            heard.setdefault(place.entries[0], Spot(place.run, place.start, place.end, marked=False))
    return heard


def mention_of(spot: Spot, entry: str, article: Article, url: str, text: str) -> Mention:
    """The sentence around a mention. text: of its run. url: of the article's page."""
    start, end = sentence_around(text, spot.start, spot.end)
    before, after = text[start : spot.start], text[spot.end : end]
    day = article.front.date
    return Mention(
        before=_last_words(before, QUOTED // 2, whole=start > 0 or not text[:1].isspace()),
        text=text[spot.start : spot.end],
        after=_first_words(after, QUOTED - min(len(before), QUOTED // 2), whole=end < len(text) or is_end(text)),
        title=article.front.title,
        url=url + (f"#ref-{entry}" if spot.marked else ""),
        date=day if isinstance(day, date) else None,
        lang=article.front.lang,
    )


def is_end(text: str) -> bool:
    """Whether a run ends as a sentence does; one that a link or code cuts off does not."""
    return text.rstrip("”\"’')] ").endswith((".", "!", "?", "…", ":"))


def _last_words(text: str, limit: int, *, whole: bool) -> str:
    if len(text) > limit:
        return "… " + text[-limit:].partition(" ")[2]
    return text if whole else "…" + text


def _first_words(text: str, limit: int, *, whole: bool) -> str:
    if len(text) > limit:
        return text[:limit].rpartition(" ")[0] + " …"
    return text if whole else text.rstrip() + " …"
