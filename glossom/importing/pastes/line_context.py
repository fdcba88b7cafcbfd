"""What a first look at all lines tells about each one's surroundings: the features for a second look."""

from __future__ import annotations

import math
from bisect import bisect
from collections import defaultdict
from collections.abc import Hashable, Sequence

from glossom.importing.pastes.line_features import META, STEPS, WINDOW, Features, window
from glossom.importing.pastes.lines import Line, groups_of
from glossom.importing.wording.sentences import words_in, words_of

LIKELY = 0.5
FAR = 60  # lines; further is no further
EARLY = 3  # paragraphs below the headline, among which a deck is looked for
CLOSE = 12  # lines below the headline
FEW = 0.02  # of the article's words
DECK = 30  # words; few decks are longer
SHORT = math.log1p(20)  # words, as the feature `words` counts them
LENGTHS = tuple(math.log1p(words) for words in (8, 16, 30))  # the same; so far lines of one shape may differ
OPENINGS = ("quote start", "bullet", "digit start")
ENDINGS = ("stop", "ends", "credit", "picture")


def again(
    lines: Sequence[Line], features: Sequence[Features], likely: Sequence[float], headline: int | None
) -> list[Features]:
    """The features of every line, with what a first look makes of those around it and where the headline stands.

    likely: for each line how likely it is the article's, 0 to 1. headline: the number of its line.
    """
    parts = (
        features,
        _near(likely),
        _outside(lines, features, likely),
        _along(lines, likely),
        _alike(lines, features, likely),
        _below_headline(lines, features, likely, headline),
    )
    return [{name: value for part in seen for name, value in part.items()} for seen in zip(*parts, strict=True)]


def _near(likely: Sequence[float]) -> list[Features]:
    found: list[Features] = []
    for index, own in enumerate(likely):
        others = [likely[other] for other in window(index, len(likely)) if other != index]
        found.append(
            {
                **{f"likely {step:+}": _at(likely, index + step) for step in STEPS},
                "likely": own,
                "likely around": sum(others) / len(others) if others else 0.0,
                "likely both": _at(likely, index - 1) * _at(likely, index + 1),
                "likely above": max(likely[max(0, index - WINDOW) : index], default=0.0),
                "likely below": max(likely[index + 1 : index + 1 + WINDOW], default=0.0),
            }
        )
    return found


def _outside(lines: Sequence[Line], features: Sequence[Features], likely: Sequence[float]) -> list[Features]:
    """Of every line what stands around its group, and how far the next paragraphs are that are likely the article's."""
    sure = [share > LIKELY and "prose" in seen for share, seen in zip(likely, features, strict=True)]
    above, below = _distances(sure), _distances(sure[::-1])[::-1]
    found: list[Features] = []
    for index, (first, last) in enumerate(groups_of(lines)):
        up, down = _at(likely, first - 1), _at(likely, last + 1)
        within = above[index] < FAR and below[index] < FAR
        group = range(max(first, index - WINDOW), min(last, index + WINDOW) + 1)
        found.append(
            {
                "sure above": 1 - math.log(above[index]) / math.log(FAR),
                "sure below": 1 - math.log(below[index]) / math.log(FAR),
                "between sure": float(within),
                "between sure, not prose": float(within and "prose" not in features[index]),
                "gap": math.log(above[index] + below[index]) / math.log(2 * FAR) if within else 1.0,
                "likely above group": up,
                "likely below group": down,
                "likely around group": up * down,
                "likely around larger group": up * down * (last > first),
                "colon above group": float(first > 0 and "colon" in features[first - 1]) * up,
                "likely in group": max((likely[other] for other in group if other != index), default=0.0),
                "mean of group": sum(likely[other] for other in group) / len(group),
            }
        )
    return found


def _distances(sure: Sequence[bool]) -> list[int]:
    """Of every line how many lines above it the next sure one is, FAR at most."""
    found, last = list[int](), -FAR
    for index, is_sure in enumerate(sure):
        found.append(min(FAR, index - last))
        last = index if is_sure else last
    return found


def _along(lines: Sequence[Line], likely: Sequence[float]) -> list[Features]:
    """How much of what is likely the article stands above each line."""
    weights = [share * words_in(line.text) for share, line in zip(likely, lines, strict=True)]
    total, before, found = sum(weights) or 1.0, 0.0, list[Features]()
    for weight in weights:
        found.append(
            {
                "share above": before / total,
                "nothing above": float(before < FEW * total),
                "nothing below": float(total - before - weight < FEW * total),
            }
        )
        before += weight
    return found


def _alike(lines: Sequence[Line], features: Sequence[Features], likely: Sequence[float]) -> list[Features]:
    """Of every line what is made of those of its shape, and of those that stand as it does between paragraphs.

    A text is consistent: its subheads look alike, its captions too, and what is said of most of them goes for all.
    """
    found: list[Features] = [{} for _ in lines]
    by_shape = [_shape(line, seen) for line, seen in zip(lines, features, strict=True)]
    by_place = [_place(features, index) for index in range(len(lines))]
    for name, kinds in (("shape", by_shape), ("place", by_place)):
        members: dict[Hashable, list[int]] = defaultdict(list)
        for index, kind in enumerate(kinds):
            members[kind].append(index)
        for group in members.values():
            total = sum(likely[index] for index in group)
            for index in group:
                # as if one more were undecided: a few tell less than many
                mean = (total - likely[index] + LIKELY) / len(group) - LIKELY
                found[index] |= {f"likely by {name}": mean, f"many of its {name}": math.log(len(group))}
                if "prose" not in features[index]:
                    found[index][f"likely by {name}, not prose"] = mean
    return found


def _shape(line: Line, seen: Features) -> Hashable:
    opening = next((name for name in OPENINGS if name in seen), "")
    return _form(seen), opening, line.alone, "prose" in seen, _is_inside(seen)


def _place(features: Sequence[Features], index: int) -> Hashable:
    above = index > 0 and "prose" in features[index - 1]
    below = index + 1 < len(features) and "prose" in features[index + 1]
    return _form(features[index]), above, below, _is_inside(features[index])


def _form(seen: Features) -> Hashable:
    return bisect(LENGTHS, seen["words"]), next((name for name in ENDINGS if name in seen), "")


def _is_inside(seen: Features) -> bool:
    return not (seen["before stretch"] or seen["after stretch"])


def _below_headline(
    lines: Sequence[Line], features: Sequence[Features], likely: Sequence[float], headline: int | None
) -> list[Features]:
    """Of every line where it stands to the headline, and whether it is set apart from the body as a deck is."""
    if headline is None:
        return [{"no headline": 1.0} for _ in lines]
    title = words_of(lines[headline].text)
    metas = [any(name in seen for name in META) for seen in features]
    meta, prose, found = False, 0, list[Features]()
    for index, line in enumerate(lines):
        if index < headline:
            found.append({"above headline": 1.0})
            continue
        if index == headline or words_of(line.text) == title:
            found.append({"headline": 1.0})
            continue
        news: Features = {
            "close below headline": float(index - headline <= 3),
            "next to headline": float(index == headline + 1),
            "far below headline": min(1.0, (index - headline) / CLOSE),
            "no prose since headline": float(not prose),
            "meta since headline": float(meta),
        }
        if prose < EARLY:
            early = _early(features, likely, metas, index)
            news |= {
                "early": 1.0,
                "early, meta above": float(meta),
                **{f"early, {name}": early[name] for name in early},
            }
            if not prose:
                news |= {f"first, {name}": early[name] for name in early}
                news["first, meta above"] = float(meta)
                news["first, no meta above"] = float(not meta)
                news["first, next to headline"] = float(index == headline + 1)
                news["first, at most 30 words"] = float(words_in(line.text) <= DECK)
        found.append(news)
        meta = meta or metas[index]
        prose += "prose" in features[index] or likely[index] > LIKELY
    return found


def _early(features: Sequence[Features], likely: Sequence[float], metas: Sequence[bool], index: int) -> Features:
    """What tells a deck from the body's first paragraphs."""
    seen = features[index]
    below = range(index + 1, min(len(features), index + 1 + WINDOW))
    until = next((other for other in below if likely[other] > LIKELY), index)
    places = any(name in features[other] for other in below[:EARLY] for name in ("place first", "place alone"))
    return {
        "likely": likely[index],
        "body next": float(until == index + 1),
        "gap before body": float(until > index + 1),
        "meta before body": float(any(metas[index + 1 : until])),
        "place below": float(places),
        "place first": seen.get("place first", 0.0),
        "dateline": seen.get("dateline", 0.0),
        "told again": seen.get("told again", 0.0),
        "said elsewhere": seen.get("said elsewhere", 0.0),
        "one sentence": seen.get("one sentence, over 12 words", 0.0),
        "short below": float(bool(below) and features[index + 1]["words"] < SHORT),
    }


def _at(values: Sequence[float], index: int) -> float:
    return values[index] if 0 <= index < len(values) else 0.0
