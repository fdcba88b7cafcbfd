"""Makes themes/broadsheet/static/fonts from fontsource's packages of npm.

    npm install --prefix FOLDER @fontsource-variable/newsreader @fontsource-variable/atkinson-hyperlegible-next \
        @fontsource/opendyslexic
    pip install fonttools brotli
    python scripts/make_fonts.py FOLDER

Each face is pinned or narrowed on its axes, cut down to the characters of its range, and written as WOFF2. The
ranges here are those of `unicode-range` in the theme's stylesheets: a page fetches the second cut of a face only
when a name such as Łódź asks for it. Bold and italic are faces of their own, so that a page without them does not
pay for them. OpenDyslexic comes as it is: its licence reserves its name for the unchanged font.
"""

from __future__ import annotations

import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

FONTS = Path(__file__).resolve().parent.parent / "themes" / "broadsheet" / "static" / "fonts"

LATIN = (
    "U+20-7E,U+A0-FF,U+131,U+152-153,U+2C6,U+2DA,U+2DC,U+2002-200A,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,"
    "U+2030,U+2032-2033,U+2039-203A,U+2044,U+20AC,U+2122,U+2190-2193,U+2197,U+2212"
)
ENGLISH = (
    "U+20-7E,U+A0,U+A9,U+AB,U+B0,U+B7,U+BB,U+D7,U+2009-200A,U+2010-2015,U+2018-201E,U+2022,U+2026,U+2032-2033,"
    "U+20AC,U+2212"
)
NOT_ENGLISH = (
    "U+A1-A8,U+AA,U+AC-AF,U+B1-B6,U+B8-BA,U+BC-D6,U+D8-FF,U+131,U+152-153,U+2C6,U+2DA,U+2DC,U+2002-2008,"
    "U+2020-2021,U+2030,U+2039-203A,U+2044,U+2122,U+2190-2193,U+2197"
)
LATIN_EXTENDED = "U+100-130,U+132-151,U+154-24F,U+1E00-1E9F,U+1EF2-1EFF"
FEATURES = ["kern", "liga", "calt", "ccmp", "locl", "mark", "mkmk"]  # what a browser uses unasked
NAMES_KEPT = [0, 1, 2, 3, 4, 6, 13, 14]  # copyright, names, licence and its address: what the OFL asks for

Cut = tuple[str, str, str]
"""The script of the package's file, the end of the name of ours, and the characters in it."""
CUTS: tuple[Cut, ...] = (("latin", "", LATIN), ("latin-ext", "-ext", LATIN_EXTENDED))
LEAN_CUTS: tuple[Cut, ...] = (("latin", "", ENGLISH), ("latin", "-more", NOT_ENGLISH), CUTS[1])

Axes = dict[str, float | tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Face:
    """A font of the theme: which file of which package, at which point of its axes."""

    name: str
    package: str
    file: str
    """The package's file, without its script (latin, latin-ext)."""
    axes: Axes
    cuts: tuple[Cut, ...] = CUTS
    features: tuple[str, ...] = ()
    """OpenType features that the stylesheets ask for."""


FACES = (
    Face("newsreader-text", "newsreader", "newsreader-{script}-opsz-normal", {"wght": 400, "opsz": 16}),
    Face("newsreader-text-bold", "newsreader", "newsreader-{script}-opsz-normal", {"wght": 700, "opsz": 16}),
    Face(
        "newsreader-text-italic", "newsreader", "newsreader-{script}-opsz-italic", {"wght": 400, "opsz": 16}, LEAN_CUTS
    ),
    Face("newsreader-display", "newsreader", "newsreader-{script}-opsz-normal", {"wght": 500, "opsz": 60}),
    Face(
        "atkinson-ui",
        "atkinson-hyperlegible-next",
        "atkinson-hyperlegible-next-{script}-wght-normal",
        {"wght": (400, 600)},
        features=("tnum",),
    ),
)
UNCHANGED = {
    "opendyslexic": "opendyslexic-latin-400-normal",
    "opendyslexic-bold": "opendyslexic-latin-700-normal",
}
"""Our name and the package's file of fonts that are copied."""


def make(face: Face, packages: Path, script: str, suffix: str, characters: str) -> Path:
    """Write one cut of a face; its path comes back."""
    source = packages / face.package / "files" / f"{face.file.format(script=script)}.woff2"
    # Atkinson's instancer needs the glyphs cut first, so the order is the same for all.
    font = instancer.instantiateVariableFont(cut(TTFont(source), characters, face.features), face.axes)
    font.flavor = "woff2"
    written = FONTS / f"{face.name}{suffix}.woff2"
    font.save(written)
    return written


def cut(font: TTFont, characters: str, features: tuple[str, ...]) -> TTFont:
    """The font with the glyphs of these characters alone."""
    options = subset.Options(
        layout_features=[*FEATURES, *features],
        hinting=False,
        desubroutinize=True,
        name_IDs=NAMES_KEPT,
        notdef_outline=True,
    )
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=subset.parse_unicodes(characters.replace("U+", "")))
    cutter.subset(font)
    return font


def main(folder: str) -> None:
    """Write every cut of every face, and the packages' licences beside them."""
    packages = Path(folder) / "node_modules" / "@fontsource-variable"
    dyslexic = Path(folder) / "node_modules" / "@fontsource" / "opendyslexic"
    FONTS.mkdir(parents=True, exist_ok=True)
    for face in FACES:
        for script, suffix, characters in face.cuts:
            tell(make(face, packages, script, suffix, characters))
    for name, file in UNCHANGED.items():
        tell(copy(dyslexic / "files" / f"{file}.woff2", f"{name}.woff2"))
    for package in sorted({face.package for face in FACES}):
        copy(packages / package / "LICENSE", f"OFL-{package}.txt")
    copy(dyslexic / "LICENSE", "OFL-opendyslexic.txt")


def copy(file: Path, name: str) -> Path:
    """The file, unchanged, under this name among the theme's fonts."""
    return Path(shutil.copyfile(file, FONTS / name))


def tell(written: Path) -> None:
    """What was written, and how large it is."""
    sys.stdout.write(f"{written.stat().st_size:>7,} bytes  {written.name}\n")


if __name__ == "__main__":
    main(sys.argv[1])
