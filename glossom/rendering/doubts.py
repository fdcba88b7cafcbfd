"""Places in articles whose meaning is in doubt: several entries, an ordinary word, another day.

Each is told once for each form and article.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from glossom.faults import Fault
from glossom.model import Annotation, Meaning, Unmarked
from glossom.reading.quoting import positions, reads
from glossom.reading.review import DECISIONS, meaning_locator
from glossom.rendering.claims import Claim, base, folded, is_default, spelled
from glossom.rendering.library import Library
from glossom.rendering.places import Places
from glossom.rendering.stories import Marked, Story

AROUND = 40  # characters beside a word that tell whether it begins a sentence, or stands among capitals
BEGINNING = re.compile(r"""(?:^|[.!?…:]["'”’»)\]]*\s+)["'“‘«„(\[]*\Z""")
WORD = re.compile(r"[^\W\d_]+")
ACRONYM = re.compile(r"[^\W\d_]{2,5}")
ORDINARY = frozenset(  # English words that stand in capitals among capitals as readily as an acronym does
    WORD.findall(
        "all am an and any are as at be but by can do for go had has he her him his how if in is it its let may me my "
        "no not now of off on one or our out she so than that the them they this to up us was we were what who why you"
    )
)

Placed = tuple[int, Meaning]
"""The position of a meaning in the decisions' file, from 0, and the meaning."""


def doubtful_places(
    stories: Iterable[Story], language: str, cased: Mapping[str, tuple[Claim, ...]], places: Places
) -> Iterator[Fault]:
    """Words that may mean several entries, or an entry and an ordinary word. language: the site's."""
    for story in stories:
        yield from _left_plain(story, cased, places)
        if cased:
            yield from _marked_in_doubt(story, cased, places)
        if base(story.article.front.lang or language) == "en":
            yield from _shouted(story, places)


def _left_plain(story: Story, cased: Mapping[str, tuple[Claim, ...]], places: Places) -> Iterator[Fault]:
    told: set[tuple[str, ...]] = set()
    for place in story.marked.choice.unmarked:
        if place.code != "ambiguous" or place.entries in told:
            continue
        told.add(place.entries)
        text = words_at(story.marked, place)
        meant = " or ".join(place.entries)
        said = f"glossary: {{senses: {{{text}: {place.entries[0]}}}}}"
        hint = f"answer `review`, which remembers it; or say it in the front matter: {said}"
        if _capitals_decide(place.entries, cased.get(folded(spelled(text)), ())):
            hint = f"mark the place by hand, [{text}]{{gloss={place.entries[0]}}}, or not at all, [{text}]{{.nogloss}}"
            message = f"'{text}' may mean {meant}, whose forms differ in capitals alone; it is left plain"
            yield told_at("case-ambiguous", message, story, place, places, hint)
        else:
            yield told_at("ambiguous", f"'{text}' may mean {meant}; it is left plain", story, place, places, hint)


def _capitals_decide(names: Collection[str], claims: Iterable[Claim]) -> bool:
    """Whether each of these entries writes the form in its own way."""
    spellings = {claim.id: claim.spelling for claim in claims if claim.id in names}
    return len(spellings) == len(names) > 1 and len(set(spellings.values())) == len(spellings)


def _marked_in_doubt(story: Story, cased: Mapping[str, tuple[Claim, ...]], places: Places) -> Iterator[Fault]:
    """Marks where a sentence begins, or in a line of capitals: there another entry's form would look the same."""
    senses = story.article.front.glossary.senses
    told: set[tuple[str, str]] = set()
    for mark in story.marked.choice.annotations:
        text = words_at(story.marked, mark)
        others = () if mark.decided else _rivals(mark.entry, text, cased.get(folded(spelled(text)), ()))
        if not others or text in senses or (mark.entry, text) in told or capital_tells(story.marked, mark):
            continue
        told.add((mark.entry, text))
        yield told_at(
            "case-ambiguous",
            f"'{text}' may mean {' or '.join([mark.entry, *others])}, whose forms differ in capitals alone; "
            f"it is marked for {mark.entry}",
            story, mark, places,
            f"where the other is meant write [{text}]{{gloss={others[0]}}}; "
            f"or, for this article, glossary: {{senses: {{{text}: {mark.entry}}}}}",
        )  # fmt: skip


def capital_tells(marked: Marked, mark: Annotation) -> bool:
    """Whether the word has its capital for its own sake, or was marked by hand."""
    run = marked.layout.runs[mark.run]
    if begins_sentence(run.text, mark.start) or in_capitals(marked, mark):
        return any(one.start == mark.start for one in run.manual)
    return True


def _rivals(entry: str, text: str, claims: Sequence[Claim]) -> list[str]:
    """Other entries whose form the text may be too, where no priority and no sense was given to decide it."""
    own = next((claim.one.entry for claim in claims if claim.id == entry), None)
    if own is None:
        return []
    rivals = {
        claim.id: None
        for claim in claims
        if claim.id != entry
        and claim.one.entry.priority == own.priority
        and not (own.sense and (is_default(own.sense) or own.sense.context))
        and claim.one.entry.case != "exact"
        and (text.isupper() or claim.spelling[:1].islower())
        and claim.spelling != text
    }
    return list(rivals)


def begins_sentence(text: str, at: int) -> bool:
    """Whether a capital at text[at] is there because a sentence begins."""
    if at > 1 and text[at - 1] == " " and text[at - 2].isalnum():  # the usual place, told fast
        return False
    return bool(BEGINNING.search(text, 0 if at <= AROUND else at - AROUND, at))


def _shouted(story: Story, places: Places) -> Iterator[Fault]:
    """Acronyms marked in a line of capitals, where they may be ordinary words: US in LET US GO."""
    runs = story.marked.layout.runs
    marks: dict[str, Annotation] = {}
    for mark in story.marked.choice.annotations:
        if is_shouted(story.marked, mark):
            marks.setdefault(words_at(story.marked, mark), mark)
    usual = ORDINARY | _lower_words(story) if marks else ORDINARY
    for text, mark in marks.items():
        if text.lower() in usual and not any(one.start == mark.start for one in runs[mark.run].manual):
            yield told_at(
                "case-ambiguous",
                f"'{text}' stands among capitals and may be the word '{text.lower()}'; it is marked for {mark.entry}",
                story, mark, places,
                f"where the word is meant write [{text}]{{.nogloss}}; where the entry is, "
                f"[{text}]{{gloss={mark.entry}}}",
            )  # fmt: skip


def is_shouted(marked: Marked, mark: Annotation) -> bool:
    """Whether an acronym is marked among capitals, where it may be an ordinary word."""
    capitals = marked.layout.runs[mark.run].text[mark.start : mark.end].isupper()
    return capitals and bool(ACRONYM.fullmatch(words_at(marked, mark))) and in_capitals(marked, mark)


def in_capitals(marked: Marked, mark: Annotation) -> bool:
    """Whether the words beside the mark are in capitals too."""
    text = marked.layout.runs[mark.run].text
    if text[mark.end : mark.end + 1] == " " and "a" <= text[mark.end + 1 : mark.end + 2] <= "z":  # as most, told fast
        return False
    after = WORD.search(text, mark.end, mark.end + AROUND)
    if after and not after[0].isupper():
        return False
    before = WORD.findall(text, max(0, mark.start - AROUND), mark.start)[-1:]
    beside = (*before, after[0]) if after else before
    return all(word.isupper() for word in beside) and any(len(word) > 1 for word in beside)


def _lower_words(story: Story) -> frozenset[str]:
    return frozenset(
        word for run in story.marked.layout.runs for word in WORD.findall(run.text) if len(word) <= 5 and word.islower()
    )


def out_of_date(stories: Iterable[Story], places: Places) -> Iterator[Fault]:
    """Places whose form means its entry on other days than the article's."""
    for story in stories:
        told: set[tuple[str, ...]] = set()
        for place in story.marked.choice.unmarked:
            if place.code != "out-of-date" or place.entries in told:
                continue
            told.add(place.entries)
            text, meant = words_at(story.marked, place), " or ".join(place.entries)
            when = f"on {story.day}" if story.day else "in an article without a date"
            yield told_at(
                "alias-out-of-date",
                f"'{text}' does not mean {meant} {when}; it is left plain",
                story, place, places,
                "add whom or what it meant then, with these days in `valid`; or mark it by hand: "
                f"[{text}]{{gloss={place.entries[0]}}}",
            )  # fmt: skip


def lost_meanings(library: Library, meanings: Sequence[Placed], places: Places) -> Iterator[Fault]:
    """Decisions whose place is gone, by the decisions' file: an article that is edited there, renamed or deleted."""
    lost = [
        (at, meaning, story)
        for at, meaning in meanings
        if ((story := library.at(meaning.article)) and _is_lost(meaning, story, library))
        or meaning.article not in places.sources  # one that is there is a draft left out, or has faults of its own
    ]
    if lost:
        locate = meaning_locator(places.sources[DECISIONS])
        for at, meaning, story in lost:
            where = locate(at, "form" if story else "article")
            anew = f"`review` asks anew what '{meaning.form}' means; then delete this decision"
            mend = anew if story else _mend_of_path(meaning.article, places)
            yield Fault("lost-meaning", _loss(meaning, story, [one for _, one in meanings]), where, mend, "warning")


def _is_lost(meaning: Meaning, story: Story, library: Library) -> bool:
    """An id that no entry bears is told as that."""
    return story.card.suspicion.certain and meaning in story.marked.choice.lost and meaning.entry in library.definitions


def _mend_of_path(path: str, places: Places) -> str:
    """Names the article that bears the file's name now, if one alone does."""
    name = "/" + path.rpartition("/")[2]
    alike = [one for one in places.sources if one.startswith("content/articles/") and one.endswith(name)]
    moved = f"if it is {alike[0]} now, write that here; else " if len(alike) == 1 else ""
    return moved + "delete this decision"


def _loss(meaning: Meaning, story: Story | None, meanings: Sequence[Meaning]) -> str:
    """Why a decision holds nowhere."""
    if story is None:
        return f"there is no article {meaning.article}, of which this was decided"
    runs = story.marked.layout.runs
    alike = [place for place in positions(runs, meaning.form) if reads(runs, place, meaning.before, meaning.after)]
    said = " ".join(filter(None, ["…", meaning.before, f"‹{meaning.form}›", meaning.after, "…"]))
    if len(alike) > 1:
        return f"'{said}' stands in {meaning.article} more than once, so that this says nothing"
    if not alike:
        return f"'{said}' no longer stands in {meaning.article}"
    others = (one for one in meanings if (one.article, one.form) == (meaning.article, meaning.form))
    if any(one.entry != meaning.entry and reads(runs, alike[0], one.before, one.after) for one in others):
        return f"'{said}' is decided in two ways"
    return f"'{said}' is no form of {meaning.entry} any more"


def words_at(marked: Marked, place: Unmarked | Annotation) -> str:
    """The words at a place, on one line."""
    return " ".join(marked.layout.runs[place.run].text[place.start : place.end].split())


def told_at(code: str, message: str, story: Story, place: Unmarked | Annotation, places: Places, hint: str) -> Fault:
    """A warning at a place of an article."""
    run = story.marked.layout.runs[place.run]
    return Fault(code, message, places.in_run(story.path, run, place.start, place.end), hint, "warning")
