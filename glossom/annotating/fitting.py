"""Whether a place that has the tokens of a form reads as it: as whole words, in prose, and with its capitals."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

from glossom.annotating.tokens import APOSTROPHES, FOLDED_SIGNS, as_written, is_letter_of_its_own
from glossom.dataclass import dataclass
from glossom.model import Candidate, Case, Valid

PARTICLE = re.compile(  # Korean writes its particles to the word before
    "(?:은|는|이|가|을|를|의|에|에서|에게|께서|와|과|도|로|으로|만|까지|부터|보다|처럼|이나|나|이라|라|이다)?(?![\uac00-\ud7a3])"
)
POSSESSIVE = re.compile(r"['’ʼ]s\b|(?<=s)['’ʼ](?!\w)", re.IGNORECASE)
SUFFIX = re.compile(r"['’ʼ]\w+")  # Turkish writes a name's endings behind an apostrophe
SUFFIXING = frozenset(["tr", "az"])
ELISION = re.compile(
    r"(?:\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|all|dall|nell|sull|coll|un|quest|quell|sant))\Z",
    re.IGNORECASE,
)
ENDINGS = "com|org|net|gov|edu|int|info|io|eu|uk|de|fr|ua|ru|by|html?|pdf|docx?|jpe?g|png|csv|txt|zip|example|test"
NOT_PROSE = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|<(a|code|pre|script|style|div|table|p|section|kbd|samp|svg|math|textarea)\b[^<>]*>[\s\S]*?</\1>"
    r"|</?[A-Za-z][^<>]*>|<!--.*?-->"
    r"|\S+@\S+\.\w+"
    rf"|\b[\w-]++(?:\.[\w-]++)*\.(?:{ENDINGS})\b"
    r"|(?<!\S)(?:~|\.{1,2}|[A-Za-z]:)?(?:[/\\][\w.~-]+){2,}",
    re.IGNORECASE,
)
EMOJI_SIGNS = frozenset("\ufe0e\ufe0f\u20e3")  # end an emoji; marks to Unicode
DOTTED = re.compile(rf"\.(?:(?<=www\.)|(?:{ENDINGS})\b)", re.IGNORECASE)
"""Begins with a plain sign, which `re` searches for fast."""
IN_ADDRESS = re.compile(r"[/@\\]|\.\S")
"""Signs one of which every address and file name has."""
FAR = 200
"""Characters. Where spaces stand so far apart, as in some scripts, it is better to look through the text once."""
APART = frozenset(' \n,.;:!?()[]"“”„«»–—…')
"""Neighbours of which no rule of `stands_alone` speaks: most words have them on both sides."""
PRINTED = 16
"""Ways to print a form that are kept. A text with capitals at random has more, and would fill the memory."""
GLUED_BEFORE = frozenset("@#$")
GLUED_AFTER = frozenset("+#")
REMOVE = dict.fromkeys(map(ord, "\u00ad\u200c\u200d\u2060"))


@dataclass(frozen=True, slots=True)
class Form:
    """A written form that means an entry. `words`: as it is looked for; `form`: as the editor wrote it."""

    entry: str
    words: str
    form: str
    case: Case
    full: bool
    hyphen: str
    ignore_marks: bool
    valid: Valid | None
    needs_full: bool
    lang: str


class Alike:
    """Forms of the same tokens, and which of them claim a place, by its words as printed."""

    __slots__ = ("_claims", "forms", "whole")

    def __init__(self, forms: tuple[Form, ...]) -> None:
        self.forms = forms
        self.whole = any(form.hyphen == "whole" for form in forms)
        self._claims: dict[str, tuple[Candidate, ...]] = {}

    def claims(self, surface: str) -> tuple[Candidate, ...]:
        """The candidates at a place with these words. Kept: most names are always printed alike."""
        claims = self._claims.get(surface)
        if claims is None:
            claims = _claims(self.forms, surface)
            if len(self._claims) < PRINTED:
                self._claims[surface] = claims
        return claims


def candidates_at(text: str, start: int, end: int, alike: Alike) -> tuple[Candidate, ...]:
    """Who claims text[start:end], which has the tokens of these forms."""
    surface = text[start:end]
    if not surface.isascii():
        surface = unicodedata.normalize("NFC", surface.translate(REMOVE))
    if not alike.whole and text[end : end + 1] not in APOSTROPHES:
        return alike.claims(surface)
    return _claims(
        (form for form in alike.forms if _hyphens_fit(text, start, end, form) and _ends(text, end, form)), surface
    )


def _claims(forms: Iterable[Form], surface: str) -> tuple[Candidate, ...]:
    claims: dict[tuple[str, bool], Candidate] = {}
    for form in forms:
        exact = surface == form.words
        if (form.entry, exact) not in claims and _case_fits(surface, form):
            claims[form.entry, exact] = Candidate(
                form.entry, form.form, exact, form.full, form.valid, form.needs_full, form.lang
            )
    return tuple(claims.values())


def in_prose(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] lies outside all addresses, file names and raw HTML.

    All but HTML end at white space, so that a look at what stands before and behind it up to the next space will do.
    """
    low, high = text.rfind(" ", 0, start) + 1, text.find(" ", end)
    high = len(text) if high < 0 else high
    if "<" not in text and high - low < FAR and not IN_ADDRESS.search(text, low, high):
        return True
    return not any(low < end and start < high for low, high in blind_spots(text))


@lru_cache(maxsize=1)  # most texts have several places that are asked for, one after the other
def blind_spots(text: str) -> list[tuple[int, int]]:
    """Where the text is no prose. Most texts have no sign of any."""
    perhaps = "/" in text or "@" in text or "<" in text or "\\" in text or DOTTED.search(text)
    return [match.span() for match in NOT_PROSE.finditer(text)] if perhaps else []


def ending(text: str, start: int, end: int, candidates: Sequence[Candidate]) -> int:
    """The length of the possessive, or of a Turkish suffix, behind a form; a closing quotation mark is neither."""
    if text[end : end + 1] not in APOSTROPHES:
        return 0
    suffixing = any(one.lang.partition("-")[0] in SUFFIXING for one in candidates)
    ending = (SUFFIX if suffixing else POSSESSIVE).match(text, end)
    quoted = ending is not None and len(ending[0]) == 1 and text[:start].endswith(("'", "‘"))
    return len(ending[0]) if ending and not quoted else 0


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] is whole words: nothing glued to it that makes it another word."""
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    return (before in APART and after in APART) or is_whole(text, start, end, before, after)


def is_whole(text: str, start: int, end: int, before: str, after: str) -> bool:
    """The same, by what may stand before and after."""
    if before in GLUED_BEFORE or after in GLUED_AFTER:
        return False
    if _is_hangul(text[start]) and (_is_hangul(before) or not PARTICLE.match(text, end)):
        return False
    if (after.isalnum() and not text[end - 1].isalnum()) or (before.isalnum() and not text[start].isalnum()):
        return False  # U.S. is not in U.S.A., nor .NET in ASP.NET
    if unicodedata.category(after)[0] == "M":
        return False
    if unicodedata.category(before)[0] == "M" and before not in EMOJI_SIGNS:
        return is_letter_of_its_own(text[start])  # the mark belongs to the letter before
    return not (before in APOSTROPHES and start > 1 and text[start - 2].isalpha()) or bool(
        ELISION.search(text, 0, start - 1)
    )


def _is_hangul(letter: str) -> bool:
    return "\uac00" <= letter <= "\ud7a3"


def _hyphens_fit(text: str, start: int, end: int, form: Form) -> bool:
    if form.hyphen != "whole":
        return True
    return not (text[:start].endswith(("-", "‐")) or text.startswith(("-", "‐"), end))


def _ends(text: str, end: int, form: Form) -> bool:
    """Whether the word ends with the form: not `Hawai` in Hawai'i; but Kyiv in Kyiv's, and İstanbul in İstanbul'da."""
    if text[end : end + 1] not in APOSTROPHES or not text[end + 1 : end + 2].isalpha():
        return True
    return bool(POSSESSIVE.match(text, end)) or form.lang.partition("-")[0] in SUFFIXING


def _case_fits(surface: str, form: Form) -> bool:
    """The rule `case: smart`: a capital is needed where the form has one, or the text is all capitals.

    A form of up to 5 letters, all capitals, must be written just so: `US` is not `us`, `WHO` not `who`.
    """
    words = form.words
    if form.case == "insensitive" or surface == words:
        return True
    if form.case == "exact":
        return _straight(surface) == _straight(words)
    letters = [char for char in words if char.isalpha()]
    if letters and len(letters) <= 5 and sum(char.isupper() for char in letters) > 1 and words.rstrip("s").isupper():
        return _straight(surface) == _straight(words)
    if surface.isupper() and len(surface) > 1:
        return True
    pairs = zip(as_written(words), as_written(surface), strict=False)
    return all(not theirs[:1].isupper() or ours[:1].isupper() for theirs, ours in pairs)


def _straight(words: str) -> str:
    return " ".join("".join(FOLDED_SIGNS.get(char, char) for char in words).split())
