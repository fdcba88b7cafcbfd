"""Rules over the whole site: what no file can know by itself.

Every rule takes time in proportion to the entries, forms, places and links that it looks at.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial

from glossom.faults import Fault, Place, Severity, did_you_mean
from glossom.model import Annotation, FrontMatter, Occurrences, PlacedEntry, Run, SourceFile, Unmarked
from glossom.reading import article
from glossom.reading.review import DECISIONS, meaning_locator
from glossom.rendering.addresses import file_of, image_path, is_elsewhere, resolve
from glossom.rendering.claims import claims_of, conflicts, unfit_forms
from glossom.rendering.doubts import Placed, doubtful_places, lost_meanings, out_of_date, told_at
from glossom.rendering.library import Library
from glossom.rendering.places import Places
from glossom.rendering.stories import Marked, Story

OWN_PAGES = ("", "glossary/", "topics/", "search/", "404.html", "feed.xml", "sitemap.xml", "robots.txt")
PATIENCE = 200_000  # names that slips of the pen are compared with, all in all: some seconds
CROWDED = 1.5  # times as many words to mark as are marked: a few that stay plain are what the limit is for
NOT_NAMED = frozenset(["overlap", "other-language"])  # the text names something else there


def check(
    library: Library,
    texts: Sequence[Story],
    entries: Sequence[PlacedEntry],
    sources: Mapping[str, SourceFile],
    meanings: Sequence[Placed] = (),
    *,
    whole: bool = True,
) -> list[Fault]:
    """The faults of the site as a whole.

    sources: files by path. meanings: what was decided of places. whole: every file could be read.
    """
    places, near = Places(sources), Near()
    claims = tuple(claims_of(entries, library.site.language))
    rules = [
        same_id(entries, places),
        same_address(library, texts),
        unknown_entries(library, entries, places, near),
        unknown_meanings(meanings, entries, places, near),
        lost_meanings(library, meanings, places),
        unfit_forms(claims, places),
        conflicts(claims, places),
        doubtful_places(library, claims, places),
        out_of_date(library, places),
        over_annotated(library, places),
        links_and_images(library, (*library.stories, *texts), places, near),
    ]
    if whole and library.stories:
        rules.append(unused_entries(library, entries, places))
    return [fault for rule in rules for fault in rule]


class Near:
    """The known name that a slip of the pen comes closest to, while patience lasts."""

    def __init__(self) -> None:
        self._left = PATIENCE

    def to(self, word: str, known: Collection[str]) -> str:
        """The known word closest to `word`; nothing where none is close, or after too many comparisons."""
        if len(known) > self._left:
            return ""
        self._left -= len(known)
        return did_you_mean(word, known)


def same_id(entries: Sequence[PlacedEntry], places: Places) -> Iterator[Fault]:
    """Two entries with one id."""
    first: dict[str, PlacedEntry] = {}
    for one in entries:
        other = first.setdefault(one.entry.id, one)
        if other is not one:
            yield Fault(
                "same-id",
                f"two entries are called '{one.entry.id}'",
                places.of_entry(one),
                f"give one of them another id; the other stands at {other.path}:{other.line}",
            )


def same_address(library: Library, texts: Sequence[Story]) -> Iterator[Fault]:
    """Two pages with one address."""
    taken: dict[str, str] = {file_of(url).casefold(): "the program itself" for url in OWN_PAGES}
    taken |= {file_of(one.url).casefold(): f"the entry '{one.entry.id}'" for one in library.definitions.values()}
    for story in (*library.stories, *texts):
        for url in (story.url, *story.article.front.aliases):
            other = taken.setdefault(file_of(url).casefold(), story.article.path)
            if other != story.article.path:
                yield Fault(
                    "same-address",
                    f"this page and {other} have the same address, {url}",
                    Place(story.article.path),
                    "give one of them another `slug`",
                )


# ---------------------------------------------------------------- ids that no entry bears


def unknown_entries(library: Library, entries: Sequence[PlacedEntry], places: Places, near: Near) -> Iterator[Fault]:
    """Ids in front matter, in manual markup and in `see` that no entry bears."""
    known = {one.entry.id: f"{one.path}:{one.line}" for one in reversed(entries)}
    for story in library.stories:
        file = places.sources[story.article.path]
        named = (*named_entries(story.article.front, file), *_by_hand(story, file, places))
        yield from (_unknown(name, known, place(), near) for name, place in named if name not in known)
    for one in entries:
        definition = library.definitions.get(one.entry.id)
        if definition and definition.entry is one.entry:
            for text in (definition.short, *definition.periods, definition.body):
                for name, _ in _forced(text):
                    if name not in known:
                        yield _unknown(name, known, places.of_entry(one), near)
        for position, name in enumerate(one.entry.see):
            if name not in known:
                yield _unknown(name, known, places.in_entry(one, "see", position), near, "warning")


def named_entries(front: FrontMatter, file: SourceFile) -> Iterator[tuple[str, Callable[[], Place]]]:
    """Every entry that front matter names, and a way to its place (which costs reading the file's YAML again)."""
    for name in front.notes:
        yield name, partial(article.locate_key, file, "notes", name)
    for key, names in (("only", front.glossary.only), ("skip", front.glossary.skip)):
        for position, name in enumerate(names):
            yield name, partial(article.locate, file, "glossary", key, position)
    for form, name in front.glossary.senses.items():
        yield name, partial(article.locate, file, "glossary", "senses", form)


def _by_hand(story: Story, file: SourceFile, places: Places) -> Iterator[tuple[str, Callable[[], Place]]]:
    """Every entry that the text marks by hand, `[capital of Ukraine]{gloss=kyiv}`, and a way to its place."""
    path = story.article.path
    for name, (run, start, end) in _forced(story.marked):
        yield name, partial(places.in_run, path, run, start, end)
    for entry, note in story.here.items():
        for name, _ in _forced(note):
            yield name, partial(article.locate, file, "notes", entry)


def unknown_meanings(
    meanings: Sequence[Placed], entries: Sequence[PlacedEntry], places: Places, near: Near
) -> Iterator[Fault]:
    """Ids in decisions that no entry bears."""
    known = {one.entry.id: f"{one.path}:{one.line}" for one in reversed(entries)}
    unknown = [(at, meaning.entry) for at, meaning in meanings if meaning.entry not in known]
    if unknown:
        locate = meaning_locator(places.sources[DECISIONS])
        yield from (_unknown(name, known, locate(at, "entry"), near) for at, name in unknown)


def _forced(text: Marked) -> Iterator[tuple[str, tuple[Run, int, int]]]:
    for run in text.layout.runs:
        for one in run.manual:
            if one.entry:
                yield one.entry, (run, one.start, one.end)


def _unknown(name: str, known: Mapping[str, str], place: Place, near: Near, severity: Severity = "error") -> Fault:
    close = near.to(name, known.keys())
    mend = "add the entry to content/glossary, or take the id away"
    hint = f"did you mean '{close}' ({known[close]})?" if close else mend
    return Fault("unknown-entry", f"no glossary entry is called '{name}'", place, hint, severity)


# ---------------------------------------------------------------- too many words, and words too many


def over_annotated(library: Library, places: Places) -> Iterator[Fault]:
    """Articles with more marks, or far more words to mark, than the policy has per 100 words of text."""
    rate = library.site.annotate.max_per_100_words
    if rate is None:
        return
    for story in library.stories:
        words, marks = story.marked.layout.words_with_deck, story.marked.choice.annotations
        allowed = max(1, int(words * rate / 100))
        own = story.article.front.glossary.max
        most = own if own is not None else library.site.annotate.max
        left = _left_out(story, library.site.annotate.occurrences)
        if len(marks) > allowed:
            yield _crowded(story, marks[allowed], f"{len(marks)} in {words} words are marked", places)
        elif len(marks) + len(left) > CROWDED * allowed and (most is None or most > allowed):
            yield _crowded(story, left[0], f"{len(marks)} in {words} words are marked, {len(left)} stay plain", places)


def _left_out(story: Story, occurrences: Occurrences) -> tuple[Unmarked, ...]:
    """The places that would be marked, were it not for a limit."""
    left = [place for place in story.marked.choice.unmarked if place.code == "limit"]
    if (story.article.front.glossary.occurrences or occurrences) == "all":
        return tuple(left)
    firsts: dict[tuple[str, ...], Unmarked] = {}
    for place in left:
        firsts.setdefault(place.entries, place)
    return tuple(firsts.values())


def _crowded(story: Story, first: Unmarked | Annotation, counted: str, places: Places) -> Fault:
    name = first.entry if isinstance(first, Annotation) else first.entries[0]
    return told_at(
        "over-annotated",
        f"more words are explained here than read well: {counted}",
        story, first, places,
        f"name some that need no note in the front matter: glossary: {{skip: [{name}]}}; "
        "or raise `max_per_100_words` in site.yaml",
    )  # fmt: skip


def unused_entries(library: Library, entries: Sequence[PlacedEntry], places: Places) -> Iterator[Fault]:
    """Entries that no article mentions, not even where they stay plain."""
    named = {
        name
        for story in library.stories
        for place in story.marked.choice.unmarked
        if place.code not in NOT_NAMED
        for name in place.entries
    }
    for one in entries:
        if one.entry.enabled and one.entry.id not in named and not library.heard.get(one.entry.id):
            yield Fault(
                "unused",
                f"no article mentions '{one.entry.term}'",
                places.of_entry(one),
                "add a form that articles use to its `aliases`, or leave it for later articles",
                "warning",
            )


# ---------------------------------------------------------------- links and pictures


def links_and_images(library: Library, stories: Iterable[Story], places: Places, near: Near) -> Iterator[Fault]:
    """Links and images that lead nowhere, and images on other hosts."""
    known = {*library.pages.values(), *OWN_PAGES, *(one.url for one in library.definitions.values())}
    known |= {tag.url for tag, _ in library.tags.values()}
    files = {path.rpartition("/")[2] for path in library.pages}
    pictures = {
        name.removeprefix("content/images/"): name for name in library.assets if name.startswith("content/images/")
    }
    for story in stories:
        path = story.article.path
        for use in story.marked.layout.uses:
            place = partial(places.at, path, use.line, use.column)
            if use.kind == "image":
                yield from _image_faults(pictures, use.target, place, near)
            elif _leads_nowhere(library, use.target, path, known):
                bare = _bare(use.target)
                close = near.to(bare.rpartition("/")[2], files) if bare.endswith(".md") else near.to(bare, known)
                mend = "name a file (`other-story.md`), or an address below the site's"
                hint = f"did you mean '{close}'?" if close else mend
                yield Fault("broken-link", f"the link to '{use.target}' leads nowhere", place(), hint, "warning")
        image = story.article.front.image
        if image:
            here = partial(article.locate, places.sources[path], "image", "src")
            yield from _image_faults(pictures, image.src, here, near)


def _bare(target: str) -> str:
    return target.partition("#")[0].partition("?")[0]


def _leads_nowhere(library: Library, target: str, path: str, known: Collection[str]) -> bool:
    if is_elsewhere(target) or target.startswith("#"):
        return False
    bare = _bare(target)
    page = library.pages.get(resolve(bare, path)) if bare.endswith(".md") else bare.lstrip("/")
    return page is None or (page not in known and not page.startswith("images/"))


def _image_faults(pictures: Mapping[str, str], src: str, place: Callable[[], Place], near: Near) -> Iterator[Fault]:
    if is_elsewhere(src):
        yield Fault(
            "remote-image",
            "a picture on another host is shown as a link: pages ask no other host",
            place(),
            "where its licence allows, save it in content/images and name the file here",
            "warning",
        )
    elif image_path(src).removeprefix("content/images/") not in pictures:
        close = near.to(src, pictures.keys())
        hint = f"did you mean '{close}'?" if close else "put the file into content/images"
        yield Fault("missing-image", f"there is no picture '{src}'", place(), hint)
