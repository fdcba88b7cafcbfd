"""Words that readers can work out, since they are built from words they know: unhappiness, policymaker."""

from __future__ import annotations

from collections.abc import Iterator

from glossom.dataclass import dataclass
from glossom.model import Level
from glossom.suggesting.words.frequency import LEVELS, level_of, rank_of


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# At which level readers see through an affix: after Bauer & Nation 1993 (Word families), whose level 3 is ours of A2
# and B1 and whose levels 4 to 6 are ours of B1 to C1. Those that mislead more than help (-al, -ant, en-, in-) are out.
PREFIXES: dict[str, Level] = {
    "un": "A2", "non": "A2", "re": "B1", "over": "B1", "mis": "B1", "dis": "B1", "self": "B1",
    "anti": "B2", "pre": "B2", "post": "B2", "inter": "B2", "semi": "B2", "multi": "B2", "super": "B2", "mid": "B1",
    "out": "C1", "de": "C1", "counter": "C1", "under": "B2", "sub": "C1",
}  # fmt: skip
SUFFIXES: dict[str, Level] = {
    "ly": "A2", "ness": "A2", "er": "A2", "or": "B1", "less": "A2", "ful": "B1", "able": "B1", "ish": "A2",
    "ment": "B1", "ation": "B1", "ion": "B2", "ship": "B1", "hood": "B1", "ist": "B2", "ism": "B2", "ity": "B2",
    "ize": "B2", "ise": "B2", "like": "A2", "wide": "A2", "ward": "B2", "wards": "B2", "ization": "C1", "isation": "C1",
}  # fmt: skip
FREE = frozenset({"un", "non"})  # the prefixes before which words are made up as needed: unemployable
# Second halves that say plainly what the whole is; deadlock, watchdog and loophole have none of them.
HEADS = _words(
    """
    maker keeper worker holder owner writer man men woman women people person craft phone room book paper care wide
    shop store day night fire boat plane bike bus ball game player seller buyer reader driver rider mother father
    daughter son year month week mate friend teacher school bed table chair door coat shoe dress berry tree fish
    bird burger bread cake juice
    """
)
# Words that are not what their parts say, or have not those parts.
OPAQUE = _words(
    """
    abandonment ablation accordingly affectation airbus arguable arguably artful attractor auditor automate backfire
    banish banker banner baseless baseman batter battleship bettor bitter blackbird bodily brandish bullion bumper
    burnish butter campion cantor carbonation carrion casement castor catchment cater cation caveman checkmate
    citation commandment commoner condemnation consolation containment cooler cornish costly counter countless
    courtship cracker creditor crossfire cruiser cursor cutter damnation debase debrief debtor decor deface deform
    demean deployment depose deposition deride detector detest disaffected disaffection disband discard disclaimer
    disconcert discourse disfigure disgrace disinterest dispatch dispatcher dispose disposition dispossess disquiet
    disreputable dissension dissolution distill distillation divination dutiful easement effector endgame
    entitlement eventful eviction executioner exhaustion fairly falsehood fateful figment flagship fortnight
    fruition gator gravely habitation hanger hardly hardship header heyday highness hooker inducement initiation
    installment intercourse interment internment intersect ironman lately layman legation lessor letterman likable
    liner listless livelihood lordship lotion machination manor masterful medallion mediation middleman midwife
    minion misadventure misappropriate miscarry mischief multiplier muster namely needful nonprofit notable notation
    outlandish overarch overbearing overcast overcoat overdraft overdrive overhaul overlord overly overpass
    overreach override overrule oversight overstep overthrow overtone overturn pastor penmanship perish pigment
    plotter portable porter potable potion predate preface premature premiership presage presently
    pretext priceless privation processor pullman rafter ranger ration reactor rebound rebuff recast receivership
    recite reclaim recoil recollect reconciliation recount recreation recurrent redeem redress refine refinement
    reflector reflex regale regulator relapse relegation remiss remission reparation replay repose repress
    repression reprise reproduce repulse reputable reside resign resignation resound respite restless restoration
    restrain restrict retribution revise rigor roller rubbish ruthless sandman scarcely settler sheer shellfish
    shortly shower shutter snatcher spoiler stator stranger strongman sublime suitor summation supposedly taper
    tenable tenor thunderbird timely township turntable unconstitutional underscore understudy undertaker underwrite
    underwriter unearth unnerve unrest unseat unsettle untenable untimely unwind visitation warship wingman
    workmanship
    """
)
DEEPEST = 3  # affixes: un-employ-able-ness has as many


@dataclass(frozen=True, slots=True)
class Formation:
    """What a word is built from."""

    base: str
    """The word inside, as in the list."""
    level: Level
    """The level at which readers work it out: they know the word inside and see through what is around it."""


def formation_of(word: str) -> Formation | None:
    """The easiest way to take a lower-case word apart; None where it has no known parts, or is not their sum."""
    return _formation(word, DEEPEST)


def _formation(word: str, depth: int) -> Formation | None:
    if word in OPAQUE or not depth:
        return None
    found = [*_affixed(word, depth), *_compound(word)]
    return min(found, key=lambda formation: LEVELS.index(formation.level), default=None)


def _affixed(word: str, depth: int) -> Iterator[Formation]:
    for prefix, level in PREFIXES.items():
        inside = word[len(prefix) :]
        if word.startswith(prefix) and len(inside) > 3 and (prefix in FREE or rank_of(inside)):
            yield from _built(inside, level, depth)
    for suffix, level in SUFFIXES.items():
        if word.endswith(suffix):
            for stem in _stems(word[: -len(suffix)], suffix):
                yield from _built(stem, level, depth)


def _built(inside: str, affix: Level, depth: int) -> Iterator[Formation]:
    """From the word inside, where it is in the list or is built itself; the smallest word first."""
    deeper = _formation(inside, depth - 1)
    if deeper:
        yield Formation(deeper.base, _harder(deeper.level, affix))
    rank = rank_of(inside)
    if rank:
        yield Formation(inside, _harder(level_of(rank), affix))


def _stems(stem: str, suffix: str) -> Iterator[str]:
    """What may have stood before a suffix: happi(ness) happy, stabil(ize) stable, separat(ist) separate."""
    if len(stem) < 3 or (suffix == "or" and stem[-1] not in "ts"):
        return
    yield stem
    if stem.endswith("i") and suffix in ("ly", "ness", "less", "ful", "er", "able", "hood", "ment"):
        yield stem[:-1] + "y"
    if suffix in ("able", "ation", "er", "ion", "ish", "ism", "ist", "ity", "ize", "ise", "or", "ization", "isation"):
        yield stem + "e"
        if stem[-1] == stem[-2] and len(stem) > 3:
            yield stem[:-1]
        if stem.endswith("bil"):
            yield stem[:-2] + "le"
    if suffix == "ly":
        yield stem + "le"
        if stem.endswith("al"):
            yield stem[:-2]
    if suffix in ("ist", "ism", "ity"):
        yield stem + "y"


def _compound(word: str) -> Iterator[Formation]:
    """From two known words of which the second says what the whole is: policymaker, spacecraft."""
    for cut in range(3, len(word) - 2):
        first, second = word[:cut], word[cut:]
        rank, other = rank_of(first), rank_of(second)
        if second in HEADS and rank and other:
            yield Formation(first, _harder(level_of(max(rank, other)), "B1"))


def _harder(one: Level, other: Level) -> Level:
    return max(one, other, key=LEVELS.index)
