"""Entries' forms + runs -> Occurrences: every place where the text reads as a form, as whole words.

Found is not chosen: occurrences may overlap and may be ambiguous; `choose` decides. Nothing hides a valid
shorter match, because every length is looked up from every token.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from glossom.annotating.fitting import Alike, Form, blind_spots, candidates_at, ending, stands_alone
from glossom.annotating.languages import inflected
from glossom.annotating.tokens import start_of, tokens, without_marks
from glossom.digest import digest, encode
from glossom.model import Alias, GlossaryEntry, Occurrence, Run


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

    Both are trees of tokens, in which a first token stands with a space before it and without.
    """

    strict: Branch
    loose: Branch
    firsts: frozenset[str]
    """The first tokens of both, without accents: others begin nothing."""


@lru_cache(maxsize=1)
def index_of(lexicon: Lexicon) -> Index:
    """The lexicon, ready to be looked up in; kept for one lexicon, since a build has one."""
    strict = _tree(form for form in lexicon.forms if not form.ignore_marks)
    loose = _tree(form for form in lexicon.forms if form.ignore_marks)
    return Index(strict, loose, frozenset(map(without_marks, (*strict.next, *loose.next))))


def _tree(forms: Iterable[Form]) -> Branch:
    root = Branch()
    for form in forms:
        for key in _keys(form):
            root.grow(key, form)
    root.next |= {f" {word}": branch for word, branch in root.next.items()}
    return root


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


def _find_in(text: str, run: int, index: Index) -> Iterator[Occurrence]:
    words, ends = tokens(text)
    blind: list[tuple[int, int]] | None = None
    for at, last, alike in _alike_in(text, words, index):
        start = start_of(text, words[at], ends[at - 1] if at else 0)
        end = ends[last]
        blind = blind_spots(text) if blind is None else blind
        if not stands_alone(text, start, end) or any(low < end and start < high for low, high in blind):
            continue
        candidates = candidates_at(text, start, end, alike)
        if candidates:
            yield Occurrence(run, start, end, candidates, ending(text, start, end, candidates))


def _alike_in(text: str, words: Sequence[str], index: Index) -> Iterator[tuple[int, int, Alike]]:
    """First and last token of each place that has a form's tokens, and its forms; in order, the longer first."""
    strict, loose = index.strict.next, index.loose.next
    plain = [word if word.isascii() else without_marks(word) for word in words] if not text.isascii() else words
    for at in [at for at, word in enumerate(plain) if word in index.firsts]:  # one in ten; a loop costs thrice as much
        found = _grown(words, at, strict)
        if loose and (also := _grown(plain, at, loose)):
            found = sorted(found + also, key=lambda one: -one[0])
        for last, alike in found:
            yield at, last, alike


def _grown(words: Sequence[str], at: int, branches: Mapping[str, Branch]) -> list[tuple[int, Alike]]:
    """What begins at a token: the last token and the forms, the longest first."""
    found: list[tuple[int, Alike]] = []
    for last in range(at, len(words)):
        branch = branches.get(words[last])
        if branch is None:
            break
        if branch.alike:
            found.append((last, branch.alike))
        branches = branch.next
    found.reverse()
    return found
