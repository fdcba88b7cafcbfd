"""Where stories name an entry, and the sentence that does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from glossom.model import Mention
from glossom.reading.sentences import sentence_around
from glossom.rendering.stories import Story

QUOTED = 240  # characters of a sentence on an entry's page


@dataclass(frozen=True, slots=True)
class Heard:
    """An entry mentioned in a story: where first, and whether it is marked there."""

    story: Story
    run: int
    start: int
    end: int
    marked: bool


def first_mentions(story: Story) -> Mapping[str, Heard]:
    """Each entry's first mention in the story: its first mark, or the first place that means it and is left plain."""
    heard: dict[str, Heard] = {}
    for one in story.marked.choice.annotations:
        heard.setdefault(one.entry, Heard(story, one.run, one.start, one.end, marked=True))
    for place in story.marked.choice.unmarked:
        if len(place.entries) == 1 and place.code in ("heading", "quote", "caption", "limit", "known-at-level"):
            heard.setdefault(place.entries[0], Heard(story, place.run, place.start, place.end, marked=False))
    return heard


def mention_of(heard: Heard, entry: str) -> Mention:
    """The sentence around a mention."""
    text = heard.story.marked.layout.runs[heard.run].text
    start, end = sentence_around(text, heard.start, heard.end)
    before, after = text[start : heard.start], text[heard.end : end]
    return Mention(
        before=_last_words(before, QUOTED // 2, whole=start > 0 or not text[:1].isspace()),
        text=text[heard.start : heard.end],
        after=_first_words(after, QUOTED - min(len(before), QUOTED // 2), whole=end < len(text) or is_end(text)),
        title=heard.story.article.front.title,
        url=heard.story.url + (f"#ref-{entry}" if heard.marked else ""),
        date=heard.story.day,
        lang=heard.story.article.front.lang,
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
