"""Rules over the whole site: what no file can know by itself.

Every rule takes time in proportion to the entries, forms, places and links that it looks at.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial

from glossom.dataclass import dataclass
from glossom.faults import Fault, Place, Severity, did_you_mean
from glossom.model import Annotation, FrontMatter, PlacedEntry, Policy, SourceFile
from glossom.reading import article
from glossom.reading.config import locate_in_site
from glossom.reading.review import DECISIONS, meaning_locator
from glossom.rendering.addresses import file_of, image_path, is_elsewhere, resolve
from glossom.rendering.claims import Claim, cased_apart, claims_of, conflicts, unfit_forms
from glossom.rendering.crowding import crowd_of
from glossom.rendering.doubts import Placed, doubtful_places, lost_meanings, out_of_date, told_at
from glossom.rendering.library import Library
from glossom.rendering.places import Places
from glossom.rendering.stories import Definition, Story
from glossom.rendering.suspects import forced, is_suspect

OWN_PAGES = ("", "glossary/", "topics/", "search/", "404.html", "feed.xml", "sitemap.xml", "robots.txt")
PATIENCE = 200_000  # names that slips of the pen are compared with, all in all: some seconds


def check(
    library: Library,
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
    language = library.site.language
    told = [library.glossary, language]
    glossary = library.table("glossary", (), lambda: _glossary_alone(library, entries, sources), told)
    suspects = list(_suspects(library, glossary.cased))
    rules = [
        glossary.faults,
        _same_addresses(library),
        unknown_in_stories(suspects, entries, places, near),
        unknown_meanings(meanings, entries, places, near),
        lost_meanings(library, meanings, places),
        doubtful_places(suspects, language, glossary.cased, places),
        out_of_date(suspects, places),
        over_annotated(suspects, library.site.annotate, places),
        links_and_images(library, places, near),
    ]
    if whole:
        rules.append(nav_astray(library, sources, near))
    if whole and library.count:
        rules.append(unused_entries(library, entries, places))
    return [fault for rule in rules for fault in rule]


@dataclass(frozen=True, slots=True)
class GlossaryAlone:
    """What the glossary alone tells."""

    cased: Mapping[str, tuple[Claim, ...]]
    """As `cased_apart` gives it."""
    faults: tuple[Fault, ...]


def _glossary_alone(
    library: Library, entries: Sequence[PlacedEntry], sources: Mapping[str, SourceFile]
) -> GlossaryAlone:
    places = Places(sources)
    claims = tuple(claims_of(entries, library.site.language))
    rules = [
        same_id(entries, places),
        unknown_in_entries(library.definitions, entries, places, Near()),
        unfit_forms(claims, places),
        conflicts(claims, places),
    ]
    return GlossaryAlone(cased_apart(claims), tuple(fault for rule in rules for fault in rule))


def _suspects(library: Library, cased: Mapping[str, tuple[Claim, ...]]) -> Iterator[Story]:
    """The stories at which the rules have to look."""

    def found() -> tuple[str, ...]:
        stories, ids = library.stories, library.definitions
        return tuple(story.path for story in stories if is_suspect(story.card.suspicion, ids, cased))

    also = [list(library.definitions), list(cased)]
    suspects = library.table("suspects", ("order", "suspicions"), found, also, kind=tuple[str, ...])
    return filter(None, map(library.at, suspects))


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


def _own_addresses(library: Library) -> object:
    """What else takes addresses."""
    return [library.texts.facet("addresses"), [(one.entry.id, one.url) for one in library.definitions.values()]]


def _same_addresses(library: Library) -> tuple[Fault, ...]:
    own = _own_addresses(library)
    found = partial(same_address, library)
    return library.table("addresses", ("order", "addresses"), lambda: tuple(found()), own, kind=tuple[Fault, ...])


def same_address(library: Library) -> Iterator[Fault]:
    """Two pages with one address."""
    taken: dict[str, str] = {file_of(url).casefold(): "the program itself" for url in OWN_PAGES}
    taken |= {file_of(one.url).casefold(): f"the entry '{one.entry.id}'" for one in library.definitions.values()}
    stories = (*library.stories, *library.texts.stories)
    cards = [story.card for story in stories]
    files = [file_of(url).casefold() for card in cards for url in (card.url, *card.aliases)]
    if len({*taken, *files}) == len(taken) + len(files):
        return  # all differ: as a rule, and of ten thousand stories this is found out sooner than whose two are alike
    for story in stories:
        for url in (story.url, *story.card.aliases):
            other = taken.setdefault(file_of(url).casefold(), story.path)
            if other != story.path:
                yield Fault(
                    "same-address",
                    f"this page and {other} have the same address, {url}",
                    Place(story.path),
                    "give one of them another `slug`",
                )


# ---------------------------------------------------------------- ids that no entry bears


def unknown_in_stories(
    stories: Iterable[Story], entries: Sequence[PlacedEntry], places: Places, near: Near
) -> Iterator[Fault]:
    """Ids in front matter and in manual markup of stories that no entry bears."""
    known = _known(entries)
    for story in stories:
        file = places.sources[story.article.path]
        named = (*named_entries(story.article.front, file), *_by_hand(story, file, places))
        yield from (_unknown(name, known, place(), near) for name, place in named if name not in known)


def unknown_in_entries(
    definitions: Mapping[str, Definition], entries: Sequence[PlacedEntry], places: Places, near: Near
) -> Iterator[Fault]:
    """Ids in manual markup of entries and in `see` that no entry bears."""
    known = _known(entries)
    for one in entries:
        definition = definitions.get(one.entry.id)
        if definition and definition.entry == one.entry:
            for name in definition.forced:
                if name not in known:
                    yield _unknown(name, known, places.of_entry(one), near)
        for position, name in enumerate(one.entry.see):
            if name not in known:
                yield _unknown(name, known, places.in_entry(one, "see", position), near, "warning")


def _known(entries: Sequence[PlacedEntry]) -> Mapping[str, str]:
    """By its id where an entry stands; of two with one id the first."""
    return {one.entry.id: f"{one.path}:{one.line}" for one in reversed(entries)}


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
    for name, (run, start, end) in forced(story.marked):
        yield name, partial(places.in_run, path, run, start, end)
    for entry, note in story.here.items():
        for name, _ in forced(note):
            yield name, partial(article.locate, file, "notes", entry)


def unknown_meanings(
    meanings: Sequence[Placed], entries: Sequence[PlacedEntry], places: Places, near: Near
) -> Iterator[Fault]:
    """Ids in decisions that no entry bears."""
    known = _known(entries) if meanings else {}
    unknown = [(at, meaning.entry) for at, meaning in meanings if meaning.entry not in known]
    if unknown:
        locate = meaning_locator(places.sources[DECISIONS])
        yield from (_unknown(name, known, locate(at, "entry"), near) for at, name in unknown)


def _unknown(name: str, known: Mapping[str, str], place: Place, near: Near, severity: Severity = "error") -> Fault:
    close = near.to(name, known.keys())
    mend = "add the entry to content/glossary, or take the id away"
    hint = f"did you mean '{close}' ({known[close]})?" if close else mend
    return Fault("unknown-entry", f"no glossary entry is called '{name}'", place, hint, severity)


# ---------------------------------------------------------------- too many words, and words too many


def over_annotated(stories: Iterable[Story], policy: Policy, places: Places) -> Iterator[Fault]:
    """Articles with more marks, or far more words to mark, than the policy has per 100 words of text."""
    for story in stories:
        crowd = crowd_of(story.text, policy)
        if crowd:
            name = crowd.first.entry if isinstance(crowd.first, Annotation) else crowd.first.entries[0]
            yield told_at(
                "over-annotated",
                f"more words are explained here than read well: {crowd.counted}",
                story, crowd.first, places,
                f"name some that need no note in the front matter: glossary: {{skip: [{name}]}}; "
                "or raise `max_per_100_words` in site.yaml",
            )  # fmt: skip


def unused_entries(library: Library, entries: Sequence[PlacedEntry], places: Places) -> Iterator[Fault]:
    """Entries that no article mentions, not even where they stay plain."""
    for one in entries:
        if one.entry.enabled and one.entry.id not in library.named and not library.told[one.entry.id]:
            yield Fault(
                "unused",
                f"no article mentions '{one.entry.term}'",
                places.of_entry(one),
                "add a form that articles use to its `aliases`, or leave it for later articles",
                "warning",
            )


# ---------------------------------------------------------------- links and pictures


def links_and_images(library: Library, places: Places, near: Near) -> Iterator[Fault]:
    """Links and images that lead nowhere, and images on other hosts."""
    also = [_own_addresses(library), library.texts.facet("suspicions"), library.site.permalinks, list(library.assets)]
    facets = ("order", "addresses", "tags", "suspicions")
    astray = library.table("links", facets, lambda: tuple(_with_links_astray(library)), also, kind=tuple[str, ...])
    if not astray:
        return
    known = _known_addresses(library)
    files = {path.rpartition("/")[2] for path in library.pages}
    pictures = {
        name.removeprefix("content/images/"): name for name in library.assets if name.startswith("content/images/")
    }
    for path in astray:
        story = library.at(path) or library.texts.by_path[path]
        for use in story.marked.layout.uses:
            place = partial(places.at, path, use.line, use.column)
            if use.kind == "image":
                yield from _image_faults(pictures, use.target, place, near)
            elif _leads_nowhere(library, use.target, path, known):
                yield _broken_link(use.target, place(), _way_to(_bare(use.target), files, known, near))
        image = story.article.front.image
        if image:
            here = partial(article.locate, places.sources[path], "image", "src")
            yield from _image_faults(pictures, image.src, here, near)


def _way_to(target: str, files: Collection[str], known: Collection[str], near: Near) -> str:
    """How to write a link that leads nowhere. files: names of articles' files; known: addresses below the site's."""
    if re.match(r"www\.[^/\s]+\.[^/\s]", target):
        return f"write https://{target}"
    name = target.rpartition("/")[2]
    if f"{name}.md" in files:
        return f"did you mean '{name}.md'?"
    close = near.to(name, files) if target.endswith(".md") else near.to(target, known)
    return f"did you mean '{close}'?" if close else "name a file (`other-story.md`), or an address below the site's"


def _broken_link(target: str, place: Place, hint: str) -> Fault:
    return Fault("broken-link", f"the link to '{target}' leads nowhere", place, hint, "warning")


def nav_astray(library: Library, sources: Mapping[str, SourceFile], near: Near) -> Iterator[Fault]:
    """Links of the site's own navigation that lead nowhere."""
    nav = [(at, item.url) for at, item in enumerate(library.site.nav) if not is_elsewhere(item.url)]
    also = [_own_addresses(library), library.site.permalinks, list(library.assets), nav]

    def found() -> tuple[tuple[int, str], ...]:
        known = _known_addresses(library)
        return tuple((at, _way_to(_bare(url), (), known, near)) for at, url in nav if not _is_known(url, known))

    astray = library.table("nav", ("order", "addresses", "tags"), found, also, kind=tuple[tuple[int, str], ...])
    for at, hint in astray if nav else ():
        place = locate_in_site(sources["site.yaml"], "nav", at, "url")
        yield _broken_link(library.site.nav[at].url, place, hint)


def _is_known(url: str, known: Collection[str]) -> bool:
    page = _bare(url).lstrip("/")
    return page in known or page.startswith("images/")


def _with_links_astray(library: Library) -> Iterator[str]:
    """The paths of stories and texts of which a link or an image leads nowhere, or to a picture on another host."""
    stories = (*library.stories, *library.texts.stories)
    linking = [story for story in stories if story.card.suspicion.links or story.card.suspicion.images]
    known = _known_addresses(library) if linking else ()
    for story in linking:
        path, suspicion = story.path, story.card.suspicion
        if any(_leads_nowhere(library, target, path, known) for target in suspicion.links) or any(
            is_elsewhere(src) or image_path(src) not in library.assets for src in suspicion.images
        ):
            yield path


def _known_addresses(library: Library) -> Collection[str]:
    known = {*library.pages.values(), *OWN_PAGES, *(one.url for one in library.definitions.values())}
    return known | {tag.url for tag in library.bare_tags.values()}


def _bare(target: str) -> str:
    return target.partition("#")[0].partition("?")[0]


def _leads_nowhere(library: Library, target: str, path: str, known: Collection[str]) -> bool:
    if is_elsewhere(target) or target.startswith("#"):
        return False
    bare = _bare(target)
    page = library.pages.get(resolve(bare, path)) if bare.endswith(".md") else bare
    return page is None or not _is_known(page, known)


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
