"""Entries' forms + runs -> Occurrences: every place where the text reads as a form, as whole words.

Found is not chosen: occurrences may overlap and may be ambiguous; `choose` decides. Nothing hides a valid
shorter match, because every length is looked up from every token.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from glossom.annotating.languages import inflected
from glossom.digest import digest, encode
from glossom.model import Alias, Candidate, Case, GlossaryEntry, Occurrence, Run, Valid

MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0900-\u0963\u0966-\u0dff"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
)
JOINERS = "\u00ad\u200c\u200d\u2060"  # soft hyphen and invisible joiners stand inside words
APOSTROPHES = "'’‘ʻʼ`´"  # one sign in many shapes; ʻ and ʼ are letters to Unicode
LONE = (  # scripts written without spaces: Japanese and Chinese, Thai, Lao, Burmese, Khmer; a letter is a token
    "\u3040-\u309f\u3400-\u9fff\uf900-\ufaff\uac00-\ud7a3"
    "\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81-\u0eb0\u0ec0-\u0ec6\u1000-\u102a\u1780-\u17b3"
)
HANGUL = re.compile("[\uac00-\ud7a3]")
PARTICLE = re.compile(  # Korean writes its particles to the word before
    "(?:은|는|이|가|을|를|의|에|에서|에게|께서|와|과|도|로|으로|만|까지|부터|보다|처럼|이나|나|이라|라|이다)?(?![\uac00-\ud7a3])"
)
LETTER_OF_ITS_OWN = re.compile(f"[{LONE}]")
KATAKANA = "\u30a0-\u30ff"
TOKEN = re.compile(
    rf"[0-9A-Za-z_]++(?![\w{MARKS}{JOINERS}]|-\n)|"  # most words, without looking at each letter's script
    rf"[{LONE}][{MARKS}]*|[{KATAKANA}]+"
    rf"|(?:(?![{LONE}{KATAKANA}ʻʼ])[\w{MARKS}{JOINERS}]|(?<=[a-z])-\n(?=[a-z]))+"  # a word may be cut at a line's end
    rf"|ʻ|ʼ|[^\w\s\u200b\ufeff]",
)
POSSESSIVE = re.compile(r"['’ʼ]s\b|(?<=s)['’ʼ](?!\w)", re.IGNORECASE)
SUFFIX = re.compile(r"['’ʼ]\w+")  # Turkish writes a name's endings behind an apostrophe
SUFFIXING = frozenset(["tr", "az"])
ELISION = re.compile(
    r"(?:\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|all|dall|nell|sull|coll|un|quest|quell|sant))\Z",
    re.IGNORECASE,
)
NOT_PROSE = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|<(a|code|pre|script|style|div|table|p|section|kbd|samp|svg|math|textarea)\b[^<>]*>[\s\S]*?</\1>"
    r"|</?[A-Za-z][^<>]*>|<!--.*?-->"
    r"|\S+@\S+\.\w+"
    r"|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|int|info|io|eu|uk|de|fr|ua|ru|by|html?|pdf|docx?|jpe?g|png|csv|txt|zip|example|test)\b"
    r"|(?<!\S)(?:~|\.{1,2}|[A-Za-z]:)?(?:[/\\][\w.~-]+){2,}",
    re.IGNORECASE,
)
EMOJI_SIGNS = frozenset("\ufe0e\ufe0f\u20e3")  # end an emoji; marks to Unicode
PERHAPS_NOT_PROSE = re.compile(r"[@<]|[/\\]\w|\w\.\w|www")
GLUED_BEFORE = frozenset("@#$")
GLUED_AFTER = frozenset("+#")
JOINED = dict.fromkeys(map(ord, "\u00ad\u200c\u200d\u2060\n-"))
BARRED = str.maketrans("łøđħŁØĐ", "lodhLOD")
FOLDED_SIGNS = {**dict.fromkeys(APOSTROPHES, "'"), "‐": "-", "‑": "-"}
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


@dataclass(frozen=True, eq=False)
class Lexicon:
    """All forms of a glossary, known by a digest that covers the forms alone."""

    forms: tuple[Form, ...]
    digest: str

    def __hash__(self) -> int:
        return hash(self.digest)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Lexicon) and self.digest == other.digest


def compile_lexicon(entries: Iterable[GlossaryEntry], language: str = "en") -> Lexicon:
    """The forms of those entries that may be marked; `language` is that of entries which name none."""
    forms = tuple(form for entry in entries if entry.enabled for form in forms_of(entry, language))
    return Lexicon(forms, digest(encode(forms)))


def forms_of(entry: GlossaryEntry, language: str = "en") -> Iterator[Form]:
    """Every form of an entry that is looked for: term, aliases, their inflections."""
    own = Alias(form=entry.term)
    for alias in (own, *entry.aliases):
        if not alias.match:
            continue
        inflect = alias.inflect or entry.inflect
        lang = alias.lang or entry.lang
        others = () if entry.forms else inflected(alias.form, inflect, lang or language, entry.type)
        words = [alias.form, *others]
        words += entry.forms if alias is own else ()
        for each in dict.fromkeys(words):
            yield Form(
                entry.id, each, alias.form, alias.case or entry.case, alias is own,
                entry.hyphen, entry.marks == "ignore", alias.valid, alias.needs_full, lang,
            )  # fmt: skip


def find(runs: tuple[Run, ...], lexicon: Lexicon) -> tuple[Occurrence, ...]:
    """Every place in the runs that reads as a form, in reading order, longer before shorter."""
    index = index_of(lexicon)
    return tuple(found for number, run in enumerate(runs) for found in _find_in(run.text, number, index))


@dataclass(frozen=True, slots=True)
class Shelf:
    """Forms by their folded tokens, and for each first token the lengths of its forms, longest first."""

    forms: dict[tuple[str, ...], tuple[Form, ...]]
    lengths: dict[str, tuple[int, ...]]

    def beginning(self, words: Sequence[str], at: int, first: str) -> Iterator[tuple[int, tuple[Form, ...]]]:
        """Length and forms of what begins with the token at `at`; `first` is it without a space before."""
        for length in self.lengths.get(first, ()):
            if at + length > len(words):
                continue
            forms = self.forms.get((first, *words[at + 1 : at + length]))
            if forms:
                yield length, forms


@dataclass(frozen=True, slots=True)
class Index:
    """A lexicon, ready to be looked up in: forms as written, and apart those whose accents do not matter."""

    strict: Shelf
    loose: Shelf


@lru_cache(maxsize=1)
def index_of(lexicon: Lexicon) -> Index:
    """The lexicon, ready to be looked up in; kept for one lexicon, since a build has one."""
    return Index(
        _shelved(form for form in lexicon.forms if not form.ignore_marks),
        _shelved(form for form in lexicon.forms if form.ignore_marks),
    )


def _shelved(forms: Iterable[Form]) -> Shelf:
    rows: dict[tuple[str, ...], list[Form]] = {}
    for form in forms:
        for key in _keys(form):
            rows.setdefault(key, []).append(form)
    lengths: dict[str, set[int]] = {}
    for key in rows:
        lengths.setdefault(key[0], set()).add(len(key))
    return Shelf(
        {key: tuple(dict.fromkeys(same)) for key, same in rows.items()},
        {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()},
    )


def _keys(form: Form) -> Iterator[tuple[str, ...]]:
    tokens, first, _ = _tokens(form.words)
    if not tokens:
        return
    key = (first[0], *tokens[1:])
    if form.ignore_marks:
        key = tuple(without_marks(token) for token in key)
    yield key
    if form.hyphen == "space":
        yield tuple(part for token in key for part in (("-", token[1:]) if token.startswith(" ") else (token,)))


def _tokens(text: str) -> tuple[list[str], list[str], list[tuple[int, int]]]:
    """Folded tokens, with a space before those that follow white space; the same without it; and their spans."""
    lower = text.lower()
    grown = len(lower) != len(text)  # as İ does
    words: list[str] = []
    bare: list[str] = []
    spans: list[tuple[int, int]] = []
    end = 0
    for match in TOKEN.finditer(text):
        span = start, after = match.span()
        word = lower[start:after]
        if grown or not word.isascii() or "\n" in word:
            word = fold(match[0])
        bare.append(word)
        words.append(" " + word if start > end else word)
        spans.append(span)
        end = after
    return words, bare, spans


def fold(word: str) -> str:
    """The word as it is compared: composed, without case, straight apostrophes, nothing invisible."""
    if len(word) == 1:
        return FOLDED_SIGNS.get(word) or word.casefold()
    folded = unicodedata.normalize("NFC", word.translate(JOINED)).casefold()
    return folded.replace("i\u0307", "i").replace("ı", "i")  # Turkish has two i, and each its capital


def without_marks(word: str) -> str:
    """The word without accents; ł, ø and đ as plain letters too."""
    bare = "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))
    return bare.translate(BARRED)


def _find_in(text: str, run: int, index: Index) -> Iterator[Occurrence]:
    words, bare, spans = _tokens(text)
    strict, loose = index.strict, index.loose
    blind: list[tuple[int, int]] | None = None
    for at, first in enumerate(bare):
        found: list[tuple[int, tuple[Form, ...]]] = []
        if first in strict.lengths:
            found += strict.beginning(words, at, first)
        if loose.lengths and (plain := first if first.isascii() else without_marks(first)) in loose.lengths:
            window = words[at : at + loose.lengths[plain][0]]
            unaccented = [word if word.isascii() else without_marks(word) for word in window]
            found += loose.beginning(unaccented, 0, plain)
        for length, forms in sorted(found, key=lambda one: -one[0]) if len(found) > 1 else found:
            start, end = spans[at][0], spans[at + length - 1][1]
            blind = _blind_spots(text) if blind is None else blind
            if not _stands_alone(text, start, end) or any(low < end and start < high for low, high in blind):
                continue
            candidates = tuple(_candidates(text, start, end, forms))
            if candidates:
                yield Occurrence(run, start, end, candidates, _ending(text, start, end, candidates))


def _blind_spots(text: str) -> list[tuple[int, int]]:
    """Where the text is no prose: addresses, file names, raw HTML. Most texts have no sign of any."""
    return [match.span() for match in NOT_PROSE.finditer(text)] if PERHAPS_NOT_PROSE.search(text) else []


def _ending(text: str, start: int, end: int, candidates: Sequence[Candidate]) -> int:
    """The length of the possessive, or of a Turkish suffix, behind a form; a closing quotation mark is neither."""
    suffixing = any(one.lang.partition("-")[0] in SUFFIXING for one in candidates)
    ending = (SUFFIX if suffixing else POSSESSIVE).match(text, end)
    quoted = ending is not None and len(ending[0]) == 1 and text[:start].endswith(("'", "‘"))
    return len(ending[0]) if ending and not quoted else 0


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] is whole words: nothing glued to it that makes it another word."""
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    if before in GLUED_BEFORE or after in GLUED_AFTER:
        return False
    if HANGUL.match(text, start) and (HANGUL.match(before) or not PARTICLE.match(text, end)):
        return False
    if (after.isalnum() and not text[end - 1].isalnum()) or (before.isalnum() and not text[start].isalnum()):
        return False  # U.S. is not in U.S.A., nor .NET in ASP.NET
    if unicodedata.category(after)[0] == "M":
        return False
    if unicodedata.category(before)[0] == "M" and before not in EMOJI_SIGNS:
        return bool(LETTER_OF_ITS_OWN.match(text, start))  # the mark belongs to the letter before
    return not (before in APOSTROPHES and start > 1 and text[start - 2].isalpha()) or bool(
        ELISION.search(text, 0, start - 1)
    )


def _candidates(text: str, start: int, end: int, forms: Sequence[Form]) -> Iterator[Candidate]:
    surface = unicodedata.normalize("NFC", text[start:end].translate(REMOVE))
    seen: set[tuple[str, bool]] = set()
    for form in forms:
        if not (_case_fits(surface, form) and _hyphens_fit(text, start, end, form) and _ends(text, end, form)):
            continue
        exact = surface == form.words
        candidate = Candidate(form.entry, form.form, exact, form.full, form.valid, form.needs_full, form.lang)
        if (form.entry, candidate.exact) not in seen:
            seen.add((form.entry, candidate.exact))
            yield candidate


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
    pairs = zip(TOKEN.findall(words), TOKEN.findall(surface), strict=False)
    return all(not theirs[:1].isupper() or ours[:1].isupper() for theirs, ours in pairs)


def _straight(words: str) -> str:
    return " ".join("".join(FOLDED_SIGNS.get(char, char) for char in words).split())
