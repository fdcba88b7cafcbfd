"""Entries' forms + runs -> Occurrences: every place where the text reads as a form, as whole words.

Found is not chosen: occurrences may overlap and may be ambiguous; `choose` decides. Nothing hides a valid
shorter match, because every length is looked up from every token.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import compress

from glossom.annotating.fitting import Alike, Form, candidates_at, ending, in_prose, stands_alone
from glossom.annotating.languages import inflected
from glossom.annotating.tokens import FOLDED_SIGNS, SPACED, folded, start_of, tokens, without_marks, words_alone
from glossom.dataclass import dataclass
from glossom.digest import digest, encode
from glossom.model import Alias, GlossaryEntry, Occurrence, Run

PARTING = "||"
"""Between texts that are looked through at once: signs, so that no word is behind the last one of a text."""


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
    texts = [run.text for run in runs]
    found: list[Occurrence] = []
    for run, start, end, alike in _alike_in(texts, index_of(lexicon)):
        text = texts[run]
        if not (stands_alone(text, start, end) and in_prose(text, start, end)):
            continue
        candidates = candidates_at(text, start, end, alike)
        if candidates:
            found.append(Occurrence(run, start, end, candidates, ending(text, start, end, candidates)))
    return tuple(found)


class Branch:
    """Of a tree of tokens: the forms that end here, and where it goes on, by the next token."""

    __slots__ = ("alike", "next")

    def __init__(self) -> None:
        self.next: dict[str, Branch] = {}
        self.alike: Alike | None = None

    def grow(self, words: Sequence[str], form: Form) -> None:
        """Adds a form with these tokens."""
        branch = self
        for word in words:
            branch = branch.next.setdefault(word, Branch())
        branch.alike = Alike((*branch.alike.forms, form)) if branch.alike else Alike((form,))


@dataclass(frozen=True, slots=True)
class Index:
    """A lexicon, ready to be looked up in: forms as written, and apart those whose accents do not matter.

    Both are trees of tokens.
    """

    strict: Branch
    loose: Branch
    seconds: Mapping[str, frozenset[str]]
    """By the first token of each form what may follow it: words, and nothing, where a sign stands between, or the end.

    All without accents. Where there are none anything may follow, or need not: a form is that token alone.
    """
    signs: tuple[str, ...]
    """Those that are signs of usual texts, in all their shapes."""


@lru_cache(maxsize=1)
def index_of(lexicon: Lexicon) -> Index:
    """The lexicon, ready to be looked up in; kept for one lexicon, since a build has one."""
    strict = _tree(form for form in lexicon.forms if not form.ignore_marks)
    loose = _tree(form for form in lexicon.forms if form.ignore_marks)
    firsts = {*strict.next, *loose.next}
    # an accent alone is nothing without accents, as is what stands between two blanks
    signs = {word for word in firsts if not word or words_alone(word) not in (word, None)}
    return Index(
        strict,
        loose,
        _seconds(strict, loose),
        (*signs, *(shape for shape, plain in FOLDED_SIGNS.items() if plain in signs)),
    )


def _tree(forms: Iterable[Form]) -> Branch:
    root = Branch()
    for form in forms:
        for key in _keys(form):
            root.grow(key, form)
    return root


def _seconds(*trees: Branch) -> Mapping[str, frozenset[str]]:
    seconds: dict[str, frozenset[str]] = {}
    for first, branch in (pair for tree in trees for pair in tree.next.items()):
        word, words = without_marks(first), frozenset() if branch.alike else _words_among(branch.next)
        before = seconds.get(word, words)
        seconds[word] = before | words if before and words else frozenset()
    return seconds


def _words_among(tokens: Iterable[str]) -> frozenset[str]:
    """The tokens and nothing, if all are words behind a space; none where one is a sign, since signs part words too."""
    words = {without_marks(token) for token in tokens}
    return frozenset(["", *(word[1:] for word in words)] if all(map(_is_spaced, words)) else ())


def _is_spaced(token: str) -> bool:
    return token.startswith(" ") and words_alone(token) == token


def _keys(form: Form) -> Iterator[tuple[str, ...]]:
    words, _ = tokens(form.words)
    if not words:
        return
    key = (words[0].lstrip(" "), *words[1:])
    if form.ignore_marks:
        key = tuple(without_marks(token) for token in key)
    yield key
    if form.hyphen == "space":
        yield tuple(part for token in key for part in (("-", token[1:]) if token.startswith(" ") else (token,)))


def _alike_in(texts: Sequence[str], index: Index) -> Iterator[tuple[int, int, int, Alike]]:
    """Each place that has a form's tokens, and its forms; in order, the longer first.

    A place is the number of its text, its start and its end.
    """
    strict, loose = index.strict.next, index.loose.next
    for number, start, end, word in _firsts_in(texts, index):
        text = texts[number]
        found = _grown(text, end, strict[word], folded) if word in strict else []
        if loose and (bare := without_marks(word)) in loose:
            found = sorted(found + _grown(text, end, loose[bare], _folded_bare), key=lambda one: -one[0])
        for last, alike in found:
            yield number, start, last, alike


def _firsts_in(texts: Sequence[str], index: Index) -> Iterator[tuple[int, int, int, str]]:
    """Each token that may begin a form, in order: the number of its text, its start and end, and the token.

    All texts are looked through at once, which takes half of the time for one after the other; those of an article
    with unusual signs are not.
    """
    hits = _firsts_among_words(PARTING.join(texts), index) if texts else []
    if hits is None:
        for number, text in enumerate(texts):
            alone = _firsts_among_words(text, index)
            for hit in _firsts_read(text, index) if alone is None else alone:
                yield number, *hit
        return
    number = begin = 0
    for start, end, word in hits:
        while start > begin + len(texts[number]):
            begin += len(texts[number]) + len(PARTING)
            number += 1
        yield number, start - begin, end - begin, word


def _firsts_among_words(text: str, index: Index) -> list[tuple[int, int, str]] | None:
    """Of one text; None where not all of its tokens are words and usual signs."""
    alone = None if index.signs and any(sign in text for sign in index.signs) else words_alone(text)
    if alone is None:
        return None
    words = alone.split(" ")
    bare = words if alone.isascii() else [word if word.isascii() else without_marks(word) for word in words]
    seconds, following = index.seconds, [*bare[1:], ""]
    hits: list[tuple[int, int, str]] = []
    start = last = 0
    for at in compress(range(len(bare)), map(seconds.__contains__, bare)):  # one in ten; a loop takes twice as long
        if not (after := seconds[bare[at]]) or following[at] in after:
            start += len(" ".join(words[last:at])) + (at > last)
            hits.append((start, start + len(words[at]), words[at]))
            last = at
    return hits


def _firsts_read(text: str, index: Index) -> Iterator[tuple[int, int, str]]:
    """The same of a text of unusual signs, read token by token."""
    words, ends = tokens(text)
    for word, before, end in zip(words, (0, *ends), ends, strict=False):
        first = word.lstrip(" ")
        if without_marks(first) in index.seconds:
            yield start_of(text, word, before), end, first


def _grown(text: str, end: int, first: Branch, read: Callable[[str], str]) -> list[tuple[int, Alike]]:
    """What a first token, which ends there, and those behind it make: end and forms, the longest first.

    read: gives a token the shape in which the tree has it.
    """
    found: list[tuple[int, Alike]] = []
    branch: Branch | None = first
    while branch:
        if branch.alike:
            found.append((end, branch.alike))
        following = SPACED.match(text, end) if branch.next else None
        if not following:
            break
        end = following.end()
        branch = branch.next.get(read(following[0]))
    found.reverse()
    return found


def _folded_bare(token: str) -> str:
    return without_marks(folded(token))
