"""Makes themes/broadsheet/static/fonts from the @fontsource-variable packages of npm.

    npm install --prefix FOLDER @fontsource-variable/newsreader @fontsource-variable/atkinson-hyperlegible-next
    pip install fonttools brotli
    python scripts/make_fonts.py FOLDER

Each face is pinned or narrowed on its axes, cut down to the characters of its range, and written as WOFF2. The
ranges here are those of `unicode-range` in static/css/fonts.css: a page fetches the second cut of a face only
when a name such as Łódź asks for it.
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
LATIN_EXTENDED = "U+100-130,U+132-151,U+154-24F,U+1E00-1E9F,U+1EF2-1EFF"
FEATURES = ["kern", "liga", "calt", "ccmp", "locl", "mark", "mkmk", "onum", "lnum", "tnum", "pnum", "case"]
NAMES_KEPT = [0, 1, 2, 3, 4, 6, 13, 14]  # copyright, names, licence and its address: what the OFL asks for

Axes = dict[str, float | tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Face:
    """A font of the theme: which file of which package, at which point of its axes."""

    name: str
    package: str
    file: str
    """The package's file, without its script (latin, latin-ext)."""
    axes: Axes


FACES = (
    Face("newsreader-text", "newsreader", "newsreader-{script}-opsz-normal", {"wght": (400, 700), "opsz": 16}),
    Face("newsreader-text-italic", "newsreader", "newsreader-{script}-opsz-italic", {"wght": 400, "opsz": 16}),
    Face("newsreader-display", "newsreader", "newsreader-{script}-opsz-normal", {"wght": 500, "opsz": 60}),
    Face(
        "atkinson-ui",
        "atkinson-hyperlegible-next",
        "atkinson-hyperlegible-next-{script}-wght-normal",
        {"wght": (400, 700)},
    ),
)
CUTS = (("latin", "", LATIN), ("latin-ext", "-ext", LATIN_EXTENDED))


def make(face: Face, packages: Path, script: str, suffix: str, characters: str) -> Path:
    """Write one cut of a face; its path comes back."""
    source = packages / face.package / "files" / f"{face.file.format(script=script)}.woff2"
    # Atkinson's instancer needs the glyphs cut first, so the order is the same for all.
    font = instancer.instantiateVariableFont(cut(TTFont(source), characters), face.axes)
    font.flavor = "woff2"
    written = FONTS / f"{face.name}{suffix}.woff2"
    font.save(written)
    return written


def cut(font: TTFont, characters: str) -> TTFont:
    """The font with the glyphs of these characters alone."""
    options = subset.Options(
        layout_features=FEATURES, hinting=False, desubroutinize=True, name_IDs=NAMES_KEPT, notdef_outline=True
    )
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=subset.parse_unicodes(characters.replace("U+", "")))
    cutter.subset(font)
    return font


def main(folder: str) -> None:
    """Write every cut of every face, and the packages' licences beside them."""
    packages = Path(folder) / "node_modules" / "@fontsource-variable"
    FONTS.mkdir(parents=True, exist_ok=True)
    for face in FACES:
        for script, suffix, characters in CUTS:
            written = make(face, packages, script, suffix, characters)
            sys.stdout.write(f"{written.stat().st_size:>7,} bytes  {written.name}\n")
    for package in sorted({face.package for face in FACES}):
        shutil.copyfile(packages / package / "LICENSE", FONTS / f"OFL-{package}.txt")


if __name__ == "__main__":
    main(sys.argv[1])
