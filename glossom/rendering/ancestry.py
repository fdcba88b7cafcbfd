"""A theme and those that it extends: their settings, their files, and whose come first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from glossom.digest import digest, encode
from glossom.faults import Fault, Faulty, Place, did_you_mean, errors, place_at
from glossom.model import Asset, SourceFile
from glossom.reading.config import ThemeSettings, read_theme

File = TypeVar("File", SourceFile, Asset)
Ancestor = tuple[str, ThemeSettings, tuple[Fault, ...]]
"""A theme's name, settings and warnings."""


def chain(name: str, files: Mapping[str, SourceFile]) -> Iterator[Ancestor]:
    """The theme, then its parent, its parent's parent …, each with its settings."""
    seen: list[str] = []
    asking, key = files.get("site.yaml"), "theme"
    while name:
        file = files.get(f"themes/{name}/theme.yaml")
        if name in seen:
            raise Faulty(
                Fault(
                    "theme-circle",
                    f"themes extend one another: {' -> '.join([*seen, name])}",
                    _place_of(asking, key),
                    "let one of them extend nothing",
                )
            )
        if file is None:
            raise Faulty(_unknown_theme(name, files, _place_of(asking, key)))
        settings, faults = read_theme(file)
        if errors(faults):
            raise Faulty(*faults)
        yield name, settings, faults
        seen.append(name)
        name, asking, key = settings.extends, file, "extends"


def _unknown_theme(name: str, files: Iterable[str], place: Place | None) -> Fault:
    known = sorted(
        {path.split("/")[1] for path in files if path.startswith("themes/") and path.endswith("/theme.yaml")}
    )
    close = did_you_mean(name, known)
    hint = f"did you mean '{close}'?" if close else f"there is: {', '.join(known) or 'none'}"
    return Fault("unknown-theme", f"no theme is called '{name}'", place, hint)


def inherited(ancestors: Iterable[Ancestor]) -> tuple[ThemeSettings, tuple[Fault, ...]]:
    """Options and strings of all, a child's in place of its parent's; and the warnings of all."""
    options: dict[str, str] = {}
    strings: dict[str, str] = {}
    found: list[Fault] = []
    for _, settings, faults in reversed(list(ancestors)):
        options.update(settings.options)
        strings.update(settings.strings)
        found += faults
    return ThemeSettings(extends="", options=options, strings=strings), tuple(found)


def unknown_options(given: Iterable[str], known: Iterable[str], theme: str, site: SourceFile | None) -> Iterator[Fault]:
    """A warning for each option of site.yaml that the theme does not have."""
    names = sorted(known)
    for option in given:
        if option not in names:
            close = did_you_mean(option, names)
            hint = f"did you mean '{close}'?" if close else f"it has: {', '.join(names) or 'none'}"
            message = f"the theme '{theme}' has no option '{option}'"
            yield Fault("unknown-option", message, _place_of(site, option), hint, "warning")


def below(ancestors: Iterable[Ancestor], folder: str, files: Iterable[File]) -> dict[str, File]:
    """Files of that folder of the themes by their name in it; a child's comes before its parent's."""
    every = list(files)
    found: dict[str, File] = {}
    for theme, _, _ in ancestors:
        start = f"themes/{theme}/{folder}/"
        for file in every:
            if file.path.startswith(start):
                found.setdefault(file.path.removeprefix(start), file)
    return dict(sorted(found.items()))


def without(files: Mapping[str, File], ancestors: Iterable[Ancestor]) -> dict[str, File]:
    """The files without those of an ancestor that a theme below it leaves out."""
    kept, dropped = dict(files), set[str]()
    for theme, settings, _ in ancestors:
        for name, file in files.items():
            if file.path.startswith(f"themes/{theme}/") and any(f"{name}/".startswith(f"{one}/") for one in dropped):
                del kept[name]
        dropped |= {one.strip("/") for one in settings.without}
    return kept


def published(files: Mapping[str, Asset]) -> tuple[tuple[str, Asset], ...]:
    """A folder named by all its files, so that no page meets a stylesheet of another build."""
    folder = digest(encode([(name, file.digest) for name, file in files.items()]))[:12]
    return tuple((f"assets/{folder}/{name}", file) for name, file in files.items())


def _place_of(file: SourceFile | None, key: str) -> Place | None:
    """Where a YAML file has this key."""
    if file is None:
        return None
    for number, line in enumerate(file.text.split("\n"), start=1):
        found = re.match(rf"\s*({re.escape(key)})\s*:", line)
        if found:
            return place_at(file.path, file.text, number, found.start(1) + 1, len(key))
    return Place(file.path)
