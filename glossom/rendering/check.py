"""Rules over the whole site: what no file can know by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial

from glossom.faults import Fault, Place, Severity, did_you_mean, place_at
from glossom.model import FrontMatter, PlacedEntry, SourceFile, Unmarked
from glossom.reading import article, glossary
from glossom.reading.prose import locate
from glossom.rendering.library import Library, Story, image_path, is_elsewhere, resolve
from glossom.rendering.pages import file_of

OWN_PAGES = ("", "glossary/", "search/", "404.html", "feed.xml", "sitemap.xml", "robots.txt")


def check(
    library: Library,
    texts: Sequence[Story],
    entries: Sequence[PlacedEntry],
    sources: Mapping[str, SourceFile],
    *,
    whole: bool = True,
) -> list[Fault]:
    """The faults of the site as a whole. `sources`: files by path; `whole`: every one of them could be read."""
    rules = [
        same_id(entries, sources),
        same_address(library, texts),
        unknown_entries(library, entries, sources),
        ambiguous_places(library, sources),
        *(links_and_images(library, story, sources) for story in (*library.stories, *texts)),
    ]
    if whole and library.stories:
        rules.append(unused_entries(library, entries, sources))
    return [fault for rule in rules for fault in rule]


def same_id(entries: Sequence[PlacedEntry], sources: Mapping[str, SourceFile]) -> Iterator[Fault]:
    """Two entries with one id."""
    first: dict[str, PlacedEntry] = {}
    for one in entries:
        other = first.setdefault(one.entry.id, one)
        if other is not one:
            yield Fault(
                "same-id",
                f"two entries are called '{one.entry.id}'",
                place_of_entry(one, sources),
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


def unknown_entries(
    library: Library, entries: Sequence[PlacedEntry], sources: Mapping[str, SourceFile]
) -> Iterator[Fault]:
    """Ids in front matter and in `see` that no entry bears."""
    known = {one.entry.id: f"{one.path}:{one.line}" for one in reversed(entries)}
    for story in library.stories:
        file = sources[story.article.path]
        for name, place in named_entries(story.article.front, file):
            if name not in known:
                yield _unknown(name, known, place(), "error")
    for one in entries:
        for position, name in enumerate(one.entry.see):
            if name not in known:
                yield _unknown(
                    name, known, glossary.locate(sources[one.path], one.entry.id, "see", position), "warning"
                )


def named_entries(front: FrontMatter, file: SourceFile) -> Iterator[tuple[str, Callable[[], Place]]]:
    """Every entry that front matter names, and a way to its place (which costs reading the file's YAML again)."""
    for name in front.notes:
        yield name, partial(article.locate_key, file, "notes", name)
    for key, names in (("only", front.glossary.only), ("skip", front.glossary.skip)):
        for position, name in enumerate(names):
            yield name, partial(article.locate, file, "glossary", key, position)
    for form, name in front.glossary.senses.items():
        yield name, partial(article.locate, file, "glossary", "senses", form)


def _unknown(name: str, known: Mapping[str, str], place: Place, severity: Severity) -> Fault:
    near = did_you_mean(name, known)
    hint = (
        f"did you mean '{near}' ({known[near]})?" if near else "add the entry to content/glossary, or take the id away"
    )
    return Fault("unknown-entry", f"no glossary entry is called '{name}'", place, hint, severity)


def ambiguous_places(library: Library, sources: Mapping[str, SourceFile]) -> Iterator[Fault]:
    """Places that may mean several entries: left plain, and told once for each form and article."""
    for story in library.stories:
        told: set[tuple[str, ...]] = set()
        for place in story.marked.choice.unmarked:
            if place.code == "ambiguous" and place.entries not in told:
                told.add(place.entries)
                yield _ambiguous(story, place, sources)


def _ambiguous(story: Story, place: Unmarked, sources: Mapping[str, SourceFile]) -> Fault:
    run = story.marked.layout.runs[place.run]
    text = run.text[place.start : place.end]
    line, column = locate(run, place.start)
    path = story.article.path
    return Fault(
        "ambiguous",
        f"'{text}' may mean {' or '.join(place.entries)}; it is left plain",
        place_at(path, sources[path].text, line, column, len(text)),
        f"say which in the front matter: glossary: {{senses: {{{text}: {place.entries[0]}}}}}",
        "warning",
    )


def unused_entries(
    library: Library, entries: Sequence[PlacedEntry], sources: Mapping[str, SourceFile]
) -> Iterator[Fault]:
    """Entries that no article mentions."""
    perhaps = {
        name
        for story in library.stories
        for place in story.marked.choice.unmarked
        if place.code == "ambiguous"
        for name in place.entries
    }
    for one in entries:
        if one.entry.enabled and one.entry.id not in perhaps and not library.heard.get(one.entry.id):
            yield Fault(
                "unused",
                f"no article mentions '{one.entry.term}'",
                place_of_entry(one, sources),
                "add a form that articles use to its `aliases`, or leave it for later articles",
                "warning",
            )


def links_and_images(library: Library, story: Story, sources: Mapping[str, SourceFile]) -> Iterator[Fault]:
    """Links and images of one text that lead nowhere, and images on other hosts."""
    path = story.article.path
    known = {*library.pages.values(), *OWN_PAGES, *(one.url for one in library.definitions.values())}
    known |= {tag.url for tag, _ in library.tags.values()}
    for use in story.marked.layout.uses:
        place = place_at(path, sources[path].text, use.line, use.column)
        if use.kind == "image":
            yield from _image_faults(library, use.target, place)
        elif not is_elsewhere(use.target) and not use.target.startswith("#"):
            bare = use.target.partition("#")[0].partition("?")[0]
            target = library.pages.get(resolve(bare, path)) if bare.endswith(".md") else bare.lstrip("/")
            if target is None or (target not in known and not target.startswith("images/")):
                yield Fault(
                    "broken-link",
                    f"the link to '{use.target}' leads nowhere",
                    place,
                    _near_page(bare, library, known),
                    "warning",
                )
    image = story.article.front.image
    if image:
        yield from _image_faults(library, image.src, article.locate(sources[path], "image", "src"))


def _near_page(target: str, library: Library, addresses: Iterable[str]) -> str:
    files = {path.rpartition("/")[2] for path in library.pages}
    near = did_you_mean(target.rpartition("/")[2], files) if target.endswith(".md") else did_you_mean(target, addresses)
    return f"did you mean '{near}'?" if near else "name a file (`other-story.md`), or an address below the site's"


def _image_faults(library: Library, src: str, place: Place) -> Iterator[Fault]:
    if is_elsewhere(src):
        yield Fault(
            "remote-image",
            "a picture on another host is shown as a link: pages ask no other host",
            place,
            "where its licence allows, save it in content/images and name the file here",
            "warning",
        )
    elif image_path(src) not in library.assets:
        names = [name.removeprefix("content/images/") for name in library.assets if name.startswith("content/images/")]
        near = did_you_mean(src, names)
        hint = f"did you mean '{near}'?" if near else "put the file into content/images"
        yield Fault("missing-image", f"there is no picture '{src}'", place, hint)


def place_of_entry(one: PlacedEntry, sources: Mapping[str, SourceFile]) -> Place:
    """Where an entry begins."""
    return place_at(one.path, sources[one.path].text, one.line, one.column)
