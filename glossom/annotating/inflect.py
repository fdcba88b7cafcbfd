"""English plurals, singulars and verb forms: by rule, with tables of exceptions (`irregular`).

What comes back are forms to look for. A form that nobody writes does no harm, one that is another word does: hence
`Williams` has no singular, and `media` is not a medium.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from glossom.annotating import irregular

LONGEST = 200  # characters; what is longer is a text, not a term
MOST = 8  # forms of a term

Span = tuple[int, int]
Table = dict[str, tuple[str, ...]]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _table(text: str) -> Table:
    """`foot feet, axis axes` as a mapping from the first word to the others."""
    return {word: tuple(forms) for word, *forms in map(str.split, text.split(","))}


def _reversed(table: Table) -> Table:
    """From a plural to the words it is the plural of."""
    found: Table = {}
    for word, forms in table.items():
        for form in forms:
            found[form] = (*found.get(form, ()), word)
    return found


PLURALS = _table(irregular.PLURALS)
SINGULARS = _reversed(PLURALS) | _table(irregular.SINGULARS)
ONLY_S = _words(irregular.ONLY_S)
VERBS = _table(irregular.VERBS)
DOUBLED = _words(irregular.DOUBLED)
PAST = frozenset(form for forms in VERBS.values() for form in forms[1:]) - VERBS.keys()

# Where the head of a phrase is not its last word.
_LINKS = (
    "of|in|for|to|at|on|by|with|without|from|against|between|among|into|within|upon|about|towards?|through|as|that|who|"
    "pro|non|de|du|des|di|della|sans|à|la"
)
SPACED_LINK = re.compile(rf"(?<=\S)(?: (?:{_LINKS}) | d['’]|-d['’])", re.IGNORECASE)
HYPHEN_LINK = re.compile(rf"(?<=[^\W\d_])([-‐])(?:{_LINKS})\1", re.IGNORECASE)
PARTICLES = _words("by in on up off out over down away to between through back about around")
NEVER_AGENTS = frozenset({"cover", "over", "under", "after", "power", "sober", "buckle"})
CIVIL = (
    "attorney secretary solicitor governor consul inspector director postmaster auditor paymaster surgeon advocate "
    "procurator comptroller prosecutor commissioner registrar receiver accountant chancellor estate"
)
AFTER_NOUN: dict[str, frozenset[str]] = {  # an adjective after its noun, and the nouns it follows (none: any noun)
    "general": _words(CIVIL),
    "martial": frozenset({"court"}),
    "laureate": frozenset({"poet"}),
    "public": frozenset({"notary"}),
    "major": frozenset({"sergeant", "drum"}),
    "total": frozenset({"sum"}),
    "elect": frozenset(),
    "designate": frozenset(),
    "emeritus": frozenset(),
    "emerita": frozenset(),
    "apparent": frozenset({"heir"}),
    "presumptive": frozenset({"heir"}),
    "politic": frozenset({"body"}),
    "plenipotentiary": frozenset(),
    "errant": frozenset({"knight"}),
    "royal": frozenset({"princess", "battle"}),
    "consort": frozenset({"queen", "prince"}),
    "incarnate": frozenset(),
}
BOTH_WAYS = frozenset({"general", "martial", "laureate", "public", "major", "total", "consort"})
_PHRASES = (  # _ stands for a space; those without forms follow no rule
    "grand_prix grands_prix, agent_provocateur agents_provocateurs, cause_célèbre causes_célèbres, femme_fatale "
    "femmes_fatales, enfant_terrible enfants_terribles, fait_accompli faits_accomplis, éminence_grise "
    "éminences_grises, eminence_grise eminences_grises, cordon_sanitaire cordons_sanitaires, nouveau_riche "
    "nouveaux_riches, curriculum_vitae curricula_vitae, persona_non_grata personae_non_gratae personas_non_grata, "
    "modus_operandi modi_operandi, modus_vivendi modi_vivendi, quid_pro_quo quid_pro_quos quids_pro_quo, tête-à-tête "
    "tête-à-têtes, vis-à-vis, casus_belli, habeas_corpus, faux_pas, still_life still_lifes, force_majeure "
    "forces_majeures, bête_noire bêtes_noires, idée_fixe idées_fixes, aide-mémoire aides-mémoire, jack-in-the-box "
    "jack-in-the-boxes, forget-me-not forget-me-nots, merry-go-round merry-go-rounds, ne'er-do-well ne'er-do-wells, "
    "per_cent, prêt-à-porter, ad_hoc, de_facto, de_jure, in_absentia, stay-at-home stay-at-homes, professor_emeritus "
    "professors_emeritus professors_emeriti, free-for-all free-for-alls, à_la_carte, status_quo, à_propos, "
    "laissez-faire, al_fresco, united_nations, no_man's_land, rank_and_file, law_and_order, man_of_war men_of_war, "
    "lay-by lay-bys"
)
PHRASES = {
    words.replace("_", " "): tuple(form.replace("_", " ") for form in forms)
    for words, forms in _table(_PHRASES).items()
}

# How one word ends.
VOWELS = "aeiou"
SIBILANTS = ("s", "x", "z", "ch", "sh")
HARD_CH = (
    "narch", "garch", "iarch", "rarch", "xarch", "loch", "epoch", "ptych", "stomach", "eunuch", "czech", "reich",
    "mach", "tech",
)  # fmt: skip
GREEK_IS = ("lysis", "thesis", "osis", "crisis", "basis", "oasis", "taxis", "phasis", "mesis", "genesis", "kinesis")
SOFT_F = ("wife", "wolf", "shelf", "knife", "life", "leaf", "loaf", "half", "calf", "thief", "self", "sheaf")
VES = tuple(word[: -2 if word.endswith("e") else -1] + "ves" for word in SOFT_F)
MANS = _words(
    "german roman norman ottoman oman mussulman turkoman turcoman brahman cayman human superhuman nonhuman shaman "
    "talisman caiman hetman ataman toman desman"
)
NOT_MEN = _words(
    "specimen omen regimen abdomen acumen semen hymen stamen amen yemen bitumen turkmen lumen rumen cyclamen "
    "examen albumen foramen dolmen carmen bremen tiananmen ramen"
)
SAME = ("aircraft", "acecraft", "ercraft", "orcraft", "series", "species")
# Words with a capital: names and peoples.
SAME_PEOPLE = _words(
    "british english irish scottish cornish flemish spanish polish turkish swedish danish finnish kurdish jewish amish "
    "french dutch welsh swiss"
)
SURELY_MEN = ("woman", "esman", "essman", "dsman", "tsman", "shman", "chman", "iceman", "hairman", "tleman", "bleman")
COMMON_Y = (  # nouns rather than names: Parties, but Kennedys
    "ary", "ory", "ery", "ury", "iry", "try", "ity", "ety", "aty", "uty", "rty", "lty", "cy", "phy", "gy", "my", "ssy",
    "body", "study", "navy", "ally", "company", "family", "lobby", "embly", "colony", "opoly", "lady", "subsidy",
    "supply", "testimony", "ceremony", "tragedy", "baby", "democracy", "enquiry",
)  # fmt: skip
NEVER_NAMES_Y = ("ory", "try", "uty", "aty", "ity", "ary", "ncy", "acy", "icy", "ogy", "omy", "graphy", "bassy")
GROUPS = (  # plurals even with a capital; other words in -s may be names (Williams, Rolling Stones)
    "ians", "icans", "eans", "germans", "romans", "ottomans", "ists", "crats", "ites", "ions", "ments", "viks", "ives",
    "erals", "onals", "nalities", "ilities", "urds", "tatars", "arabs", "jews", "muslims", "slavs", "serbs", "croats",
    "greens", "elections", "rights", "brits", "scots", "turks", "poles", "finns", "swedes", "danes", "rebels", "mayans",
    "rkers", "ivists", "crimes", "minorities",
)  # fmt: skip
# Verbs.
LY_VERBS = _words(
    "fly ply rely bely apply reply supply resupply comply imply multiply ally rally tally dally sally bully sully "
    "belly jelly"
)
ED_VERBS = ("eed", "mbed", "shed", "shred", "sled", "wed", "bed", "imbed")
ING_VERBS = _words(
    "bring sing ring string swing sting fling cling wring spring sling king ping wing ding zing hamstring "
    "outswing upswing"
)
LIKE_PAST = _words("found wound bound fell ground rent stove bore")
PREFIXES = ("over", "under", "out", "mis", "fore", "with", "up", "un", "inter", "re", "counter")
NOT_PREFIXED = frozenset({"relay", "relive", "unlearn", "reward"})


def noun_forms(term: str) -> tuple[str, ...]:
    """The other forms of a noun or noun phrase: its plurals, or its singulars if it is a plural. At most 8.

    The head of `head of state`, `passer-by` and `attorney general` is its first word. None for what ends in a digit
    or a mark, in letters that are not Latin ones, or is longer than 200 characters.
    """
    term = _term(term)
    if not term:
        return ()
    phrase = PHRASES.get(term.lower().replace("’", "'")) if not term.isalpha() else None
    if phrase is not None:
        return _others(term, (_shaped_each(term, form) for form in phrase))
    heads = _heads(term)
    return _of_heads(term, heads, singular=True) or _of_heads(term, heads, singular=False)


def singular_forms(term: str) -> tuple[str, ...]:
    """The singulars of a term that is a plural (`sanctions`: sanction); none for any other."""
    term = _term(term)
    return _of_heads(term, _heads(term), singular=True)


def plural_of(word: str) -> str:
    """A noun's first plural; the same word where it has none by rule or is a plural already."""
    return word if singular_forms(word) else next(iter(noun_forms(word)), word)


def verb_forms(term: str) -> tuple[str, ...]:
    """The other forms of a verb: third person, past, participle, -ing. At most 8; none if it is such a form itself.

    Of `step down` the first word is inflected, of `cross-examine` the last; `to oust` has `oust` too.
    """
    term = _term(term)
    bare = term[3:] if term[:3].lower() == "to " else term
    start, end = _verb_in(bare)
    word = bare[start:end]
    if not word.isascii() or not word.isalpha():
        return ()
    forms = [] if bare == term else [bare]
    forms += [bare[:start] + _shaped(word, form) + bare[end:] for form in _verbs(word.lower())]
    return _others(term, forms)


def _term(term: str) -> str:
    """The term with composed letters; empty if it is too long."""
    if len(term) > LONGEST:
        return ""
    return term if term.isascii() else unicodedata.normalize("NFC", term)


def _others(term: str, forms: Iterable[str]) -> tuple[str, ...]:
    return tuple(form for form in dict.fromkeys(forms) if form and form != term)[:MOST]


def _of_heads(term: str, heads: tuple[Span, ...], *, singular: bool) -> tuple[str, ...]:
    forms: list[str] = []
    for start, end in heads:
        word = term[start:end]
        alone = not start and end == len(term)
        found = _singulars(word, alone=alone) if singular else _plurals(word, alone=alone)
        forms += (term[:start] + form + term[end:] for form in found)
    return _others(term, forms)


def _heads(term: str) -> tuple[Span, ...]:
    """Where the words stand that are inflected; more than one where custom differs (attorney general)."""
    if term.isalnum():
        return ((0, len(term)),)
    link = SPACED_LINK.search(term) if " " in term or "'" in term or "’" in term else None
    end = link.start() if link else len(term)
    start = max(term.rfind(" ", 0, end), term.rfind("\u00a0", 0, end)) + 1
    hyphened = HYPHEN_LINK.search(term, start, end)
    if hyphened:
        return (_last_word(term, hyphened.start()),)
    last = _last_word(term, end)
    word = term[slice(*last)].lower()
    if last[0] < 2:
        return (last,)
    if word in AFTER_NOUN:
        before = _last_word(term, last[0] - 1)
        nouns = AFTER_NOUN[word]
        if not nouns or _stem(term[slice(*before)].lower()) in nouns:
            return (before, last) if word in BOTH_WAYS else (before,)
    if word in PARTICLES:
        before = _last_word(term, last[0] - 1)
        doer = _stem(term[slice(*before)].lower())
        return (before,) if doer.endswith("er") and doer not in NEVER_AGENTS else (last,)
    return (last,)


def _last_word(term: str, end: int) -> Span:
    """The word that ends at a place: back to a space or a hyphen."""
    start = end
    while start and term[start - 1] not in " \u00a0-‐":
        start -= 1
    return start, end


def _stem(word: str) -> str:
    """A lower-case word without its regular plural ending."""
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word.removesuffix("s") if not word.endswith("ss") else word


def _plurals(word: str, *, alone: bool) -> tuple[str, ...]:
    """A noun's plurals, the usual one first."""
    lower = word.lower()
    if len(lower) < 2 or not _ends_in_latin(lower) or lower.endswith(("'s", "’s")):
        return ()
    known = PLURALS.get(lower)
    if word[-1:].isupper():
        if known and len(word) > 5:
            return tuple(form.upper() for form in known)
        return () if lower[-1] == "s" else (word + "s",)
    if known is not None:
        return tuple(_shaped(word, form) for form in known)
    if lower in PARTICLES:
        return (word + "s",)
    if lower.endswith(SAME) or lower in ONLY_S:
        return ()
    if word[0].isupper():
        return tuple(_names(word, lower, alone=alone))
    return (_shaped(word, regular_plural(lower)),)


def _names(word: str, lower: str, *, alone: bool) -> Iterator[str]:
    """Plurals of a word with a capital, which may be a name: Kennedys, Joneses; but Parties, Chairmen."""
    if lower in SAME_PEOPLE or lower.endswith("ese") or (lower.endswith("s") and not alone):
        return
    if lower.endswith("y") and lower[-2:-1] not in VOWELS:
        common = lower.endswith(COMMON_Y)
        if common:
            yield word[:-1] + "ies"
        if not common or (alone and not lower.endswith(NEVER_NAMES_Y)):
            yield word + "s"
        return
    yield _shaped(word, regular_plural(lower))
    if lower.endswith("man") and lower not in MANS and not lower.endswith(SURELY_MEN):
        yield word + "s"


def regular_plural(word: str) -> str:
    """The plural of a lower-case noun by rule alone."""
    if word.endswith("man") and word not in MANS:
        return word[:-2] + "en"
    if word.endswith(GREEK_IS):
        return word[:-2] + "es"
    if word.endswith(SOFT_F):
        return word[: -2 if word.endswith("e") else -1] + "ves"
    if word.endswith(SIBILANTS) and not word.endswith(HARD_CH):
        return word + "es"
    if word.endswith("y") and (word[-2:-1] not in VOWELS or word.endswith("quy")):
        return word[:-1] + "ies"
    return word + "s"


def _singulars(word: str, *, alone: bool) -> tuple[str, ...]:
    """The singulars of a plural; none if the word is no plural, or may be a name in -s."""
    lower = word.lower()
    known = SINGULARS.get(lower)
    if known is not None and lower not in PLURALS:
        return tuple(_shaped(word, form) for form in known)
    if not lower.endswith("s"):
        return (_shaped(word, lower[:-2] + "an"),) if _is_men(lower) else ()
    if len(word) > 2 and word[-1] == "s" and word[-2].isupper():
        return (word[:-1],)
    if len(word) < 4 or word[-1] == "S" or lower in ONLY_S or lower in PLURALS:
        return ()
    if word[0].isupper() and not lower.endswith(GROUPS) and not _is_ys(lower) and not (alone and lower.endswith("ies")):
        return ()
    singular = regular_singular(lower)
    return (_shaped(word, singular),) if singular != lower else ()


def _is_men(lower: str) -> bool:
    return lower.endswith("men") and lower not in NOT_MEN


def _is_ys(lower: str) -> bool:
    """Whether it ends as plurals of names do: the Kennedys."""
    return lower.endswith("ys") and lower[-3:-2] not in VOWELS


def regular_singular(word: str) -> str:
    """The singular of a lower-case plural in -s by rule alone; the word itself where it is none."""
    if word.endswith(("ss", "us", "is")) or not word[-2:-1].isalpha():
        return word
    if word.endswith("ies"):
        return word[:-1] if len(word) < 6 and word[:-3] not in ("sk", "sp", "fl", "cr", "tr") else word[:-3] + "y"
    if word.endswith(VES):
        at = VES.index(next(each for each in VES if word.endswith(each)))
        return word[: -len(VES[at])] + SOFT_F[at]
    if word.endswith(("lyses", "theses", "noses", "phases")) and len(word) > 7:
        return word[:-2] + "is"
    if word.endswith(("sses", "xes", "tzes", "zzes", "ches", "shes", "oes")):
        return word[:-2]
    if word.endswith("uses") and not word.endswith(("auses", "ouses", "fuses", "cuses")):
        return word[:-2]
    return word[:-1]


def _verb_in(term: str) -> Span:
    """Where the verb stands: the first word (the second after an adverb in -ly), there what follows the hyphen."""
    end = len(term) if " " not in term else term.index(" ")
    start = 0
    first = term[:end].lower()
    if end < len(term) and first.endswith("ly") and first not in LY_VERBS:
        start = end + 1
        end = term.find(" ", start)
        end = len(term) if end < 0 else end
    return max(start, term.rfind("-", start, end) + 1, term.rfind("‐", start, end) + 1), end


def _verbs(word: str) -> tuple[str, ...]:
    """The other forms of a lower-case verb."""
    known = VERBS.get(word)
    if known is not None:
        return known
    if len(word) < 2 or _is_verb_form(word):
        return ()
    for prefix in PREFIXES:
        if word.startswith(prefix) and word[len(prefix) :] in VERBS and word not in NOT_PREFIXED:
            return tuple(prefix + form for form in VERBS[word[len(prefix) :]])
    if word in DOUBLED:
        return _doubled(word)
    return regular_verb(word)


def _is_verb_form(word: str) -> bool:
    """Whether a word is itself the past or the -ing form of a verb."""
    if word in LIKE_PAST:
        return False
    if word.endswith("ed") and len(word) > 4 and not word.endswith(ED_VERBS):
        return True
    return word in PAST or (word.endswith("ing") and len(word) > 4 and word not in ING_VERBS)


def regular_verb(word: str) -> tuple[str, ...]:
    """The other forms of a lower-case verb by rule alone: third person, past, -ing; British ones (travelled) after."""
    before = word[-2:-1]
    if word.endswith("ie"):
        return word + "s", word + "d", word[:-2] + "ying"
    if word.endswith("e"):
        return word + "s", word + "d", (word if before in ("e", "o", "y") else word[:-1]) + "ing"
    if word.endswith("y") and before not in VOWELS:
        return word[:-1] + "ies", word[:-1] + "ied", word + "ing"
    if word.endswith("c") and before in VOWELS:
        return word + "s", word + "ked", word + "king"
    if _doubles(word):
        return _doubled(word)
    third = "es" if word.endswith(SIBILANTS) or (word.endswith("o") and before not in VOWELS) else "s"
    forms = (word + third, word + "ed", word + "ing")
    if word.endswith("l") and before in VOWELS and word[-3:-2] not in VOWELS:
        return (*forms, word + "led", word + "ling")
    return forms


def _doubled(word: str) -> tuple[str, ...]:
    third = "es" if word.endswith(SIBILANTS) else "s"
    return word + third, word + word[-1] + "ed", word + word[-1] + "ing"


def _doubles(word: str) -> bool:
    """Whether it is one syllable of consonant, one vowel, one consonant: ban, plot, quit."""
    if word[-1] not in "bdfgklmnprtvz" or word[-2] not in VOWELS:
        return False
    before = word[:-2].replace("qu", "q")
    return bool(before) and not any(char in VOWELS for char in before) and "y" not in before[1:]


def _ends_in_latin(lower: str) -> bool:
    """Whether the last letter is a Latin one, marks left aside: only such words have English endings."""
    last = lower[-1:]
    if last.isascii():
        return last.isalpha()
    bare = lower.rstrip(_MARKS) if unicodedata.combining(last) else lower
    return unicodedata.name(bare[-1:] or " ", "").startswith("LATIN SMALL")


_MARKS = "".join(map(chr, range(0x300, 0x370)))


def _shaped_each(term: str, form: str) -> str:
    """A phrase's form in the case of each of its words: Grands Prix."""
    words, forms = term.split(" "), form.split(" ")
    return " ".join(_shaped(word, each) for word, each in zip(words, forms, strict=True))


def _shaped(word: str, form: str) -> str:
    """The form of a word in the word's own case: Vetoes for Veto."""
    lower = word.lower()
    if word == lower:
        return form
    if word.isupper() and len(word) > 1:
        return form.upper()
    if form.startswith(lower) and len(lower) == len(word):
        return word + form[len(lower) :]
    same = 0
    while same < min(len(lower), len(form), len(word)) and lower[same] == form[same]:
        same += 1
    shaped = word[:same] + form[same:]
    return shaped[:1].upper() + shaped[1:] if word[0].isupper() else shaped
