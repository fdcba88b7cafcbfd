"""What a page shows between its title and its text though no class says so: a day, and names that its data state."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import dropwhile

from glossom.importing.pages.clue import Clue, plain
from glossom.importing.pages.facts import Facts
from glossom.importing.pages.leaf import Leaf
from glossom.importing.wording.byline import is_name, names_in
from glossom.importing.wording.dayline import states_day
from glossom.importing.wording.days import published_and_changed, without_days
from glossom.importing.wording.sentences import words_in

NEAR = 30  # leaves; a title further above the text is not its own
UNTITLED = 6  # leaves above the text, where no title stands there
LONGEST = 24  # words of a line that states a day or names
BESIDE = 2  # words that may stand beside the names: “By”, “and”
GLUED = re.compile(r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ\d])")
"""Where one line ends and the next begins that only a style sheet sets apart."""
WHERE = "shown below the title"


def shown_clues(leaves: Sequence[Leaf], chosen: Collection[int], facts: Facts, clues: Sequence[Clue]) -> list[Clue]:
    """The clues in the lines above the text that are none of `clues`. `chosen`: the text, perhaps with its title."""
    titles = {plain(title) for title in (*facts.titles, facts.title)}
    above = _above(leaves, [index for index in chosen if leaves[index].letters not in plain(facts.deck)], titles)
    lines = [leaves[index] for index in above if _is_line(leaves[index])]
    days, bylines = (_untold(lines, [clue for clue in clues if clue.key == key]) for key in ("date", "author"))
    return [*(clue for leaf in days for clue in _days(leaf.text)), *_authors(bylines, facts.named)]


def _untold(lines: Sequence[Leaf], clues: Sequence[Clue]) -> list[Leaf]:
    """The lines that are not already clues by what their elements are called."""
    told = {plain(clue.value) for clue in clues if clue.kind == "visible"}
    return [leaf for leaf in lines if leaf.letters not in told]


def _above(leaves: Sequence[Leaf], chosen: Collection[int], titles: Collection[str]) -> range:
    """The numbers of the leaves between the title, which may be shown twice, and the first of the text.

    A byline and a day are none of the text, though they were chosen with it.
    """
    own = [index for index in chosen if leaves[index].letters not in titles]
    body = list(dropwhile(lambda index: _is_of_head(leaves[index]), own))
    if not body:
        return range(0)
    first = min(body)
    heads = [index for index in range(max(0, first - NEAR), first) if leaves[index].letters in titles]
    return range(min(heads) + 1 if heads else max(0, first - UNTITLED), first)


def _is_of_head(leaf: Leaf) -> bool:
    return _is_line(leaf) and (bool(names_in(leaf.text)) or states_day(leaf.text))


def _is_line(leaf: Leaf) -> bool:
    return leaf.kind != "caption" and leaf.words <= LONGEST and not leaf.is_prose


def _days(text: str) -> Iterator[Clue]:
    published, changed = published_and_changed(GLUED.sub(" ", text))
    if len(set(published)) == 1:
        yield Clue("date", published[0].isoformat(), "visible", WHERE)
    if len(set(changed)) == 1:
        yield Clue("updated", changed[0].isoformat(), "visible", WHERE)


def _authors(lines: Sequence[Leaf], known: Sequence[str]) -> list[Clue]:
    """The lines that are little more than names that the page's data state; none where others stand beside them."""
    found = [leaf for leaf in lines if _is_of_names(leaf.text, known)]
    places = {leaf.place for leaf in found}
    if any(leaf.place in places and leaf not in found and is_name(leaf.text) for leaf in lines):
        return []
    return [Clue("author", leaf.text, "visible", WHERE) for leaf in found]


def _is_of_names(text: str, known: Sequence[str]) -> bool:
    names = [name for name in known if name.casefold() in text.casefold()]
    return bool(names) and words_in(without_days(text)) - sum(map(words_in, names)) <= BESIDE
