"""What the preview answers to an address, and whether an open page has to be loaded again."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Literal
from urllib.parse import quote, unquote_to_bytes

from glossom.dataclass import dataclass
from glossom.digest import digest
from glossom.faults import Fault, Faulty, draw
from glossom.outside.folder.names import unportable
from glossom.outside.previewing.screen import Built, View

News = Literal["", "style", "reload"]

LOST = "404.html"
HTML = "text/html; charset=utf-8"
TYPES = {
    ".avif": "image/avif",
    ".bib": "text/plain; charset=utf-8",
    ".bmp": "image/bmp",
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".flac": "audio/flac",
    ".gif": "image/gif",
    ".htm": HTML,
    ".html": HTML,
    ".ico": "image/x-icon",
    ".ics": "text/calendar; charset=utf-8",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".jsonld": "application/ld+json",
    ".m4a": "audio/mp4",
    ".map": "application/json",
    ".md": "text/markdown; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".mp3": "audio/mpeg",
    ".mp4": "video/mp4",
    ".oga": "audio/ogg",
    ".ogg": "audio/ogg",
    ".opus": "audio/ogg",
    ".otf": "font/otf",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
    ".tsv": "text/tab-separated-values; charset=utf-8",
    ".ttf": "font/ttf",
    ".txt": "text/plain; charset=utf-8",
    ".vtt": "text/vtt; charset=utf-8",
    ".wasm": "application/wasm",
    ".wav": "audio/wav",
    ".webm": "video/webm",
    ".webmanifest": "application/manifest+json",
    ".webp": "image/webp",
    ".woff": "font/woff",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
    ".zip": "application/zip",
}
"""A table of our own: the machine's registry of types says text/plain for scripts on some Windows computers."""

_ASSET_FOLDER = re.compile(rb"assets/[0-9a-f]{8,64}/")


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back to the browser."""

    status: int
    type: str
    body: bytes
    location: str = ""

    @property
    def digest(self) -> str:
        """Stands for all of it."""
        return digest(b"%d %s\n%s" % (self.status, self.location.encode(), self.body))


NOTHING = Answer(404, HTML, b"<!doctype html>\n<title>Not found</title>\n<p>There is nothing here.</p>\n")


def answer(view: View, target: str) -> Answer:
    """The bytes as published that a request's target asks for; every refusal is a 404.

    target: as it stands in the request's first line, percent-encoded, with or without a query.
    """
    path = named_path(target)
    if view.built is None:
        return _unbuilt(view.faults if view.failed else (), path)
    try:
        return _answer(view, view.built, path, target)
    except Faulty as slip:  # a page that could not be made when it was asked for
        return _unbuilt(slip.faults, path)


def _answer(view: View, built: Built, path: str | None, target: str) -> Answer:
    if path is None:
        return missing(view)
    base = built.base_path
    if base != "/" and path in ("/", base.removesuffix("/")):
        return _redirect(base, target)
    return _answer_inside(view, built, path, target) if path.startswith(base) else missing(view)


def missing(view: View) -> Answer:
    """The site's own 404.html, or a plain one."""
    try:
        page = _read(view.built, view.built.files.get(LOST)) if view.built else None
    except Faulty:  # its own page tells why
        page = None
    return NOTHING if page is None else Answer(404, HTML, page)


def named_path(target: str) -> str | None:
    """The path in a request's target, decoded once; None where it is no path that a site could have.

    Refused: what does not begin with a slash, is no UTF-8, has a hidden name (but .nojekyll), or is no name that
    glossom publishes: dot-dot, backslash, colon, control characters, Windows' devices (names.unportable).
    """
    encoded = target.partition("?")[0].partition("#")[0]
    try:
        path = unquote_to_bytes(encoded.encode("latin-1")).decode("utf-8")
    except UnicodeError:
        return None
    if path == "/":
        return path
    inside = path.removesuffix("/").removeprefix("/")
    hidden = any(part.startswith(".") and part != ".nojekyll" for part in inside.split("/"))
    return None if not path.startswith("/") or hidden or unportable(inside) else path


def _answer_inside(view: View, built: Built, path: str, target: str) -> Answer:
    inside = _file_at(path.removeprefix(built.base_path))
    files = view.search if inside.startswith("pagefind/") and inside in view.search else built.files
    content = _read(built, files.get(inside))
    if content is not None:
        return Answer(200, type_of(inside), content)
    if inside + "/index.html" in built.files:
        return _redirect(path + "/", target)
    return missing(view)


def _file_at(inside: str) -> str:
    return inside + "index.html" if not inside or inside.endswith("/") else inside


def published(built: Built, target: str) -> str:
    """The published file that a page's address shows (`articles/x/index.html`); 404.html where there is none."""
    path = named_path(target)
    if path is None or not path.startswith(built.base_path):
        return LOST
    inside = _file_at(path.removeprefix(built.base_path))
    return inside if inside in built.files else LOST


def _read(built: Built, content: bytes | Path | None) -> bytes | None:
    """The bytes; None where the file is gone, or has become a link to somewhere else since the build."""
    if content is None or isinstance(content, bytes):
        return content
    try:
        real = content.resolve(strict=True)
        return real.read_bytes() if real.is_file() and _lies_in(real, built.roots) else None
    except (OSError, RuntimeError):  # RuntimeError: a circle of links, before Python 3.13
        return None


def _lies_in(real: Path, roots: Iterable[Path]) -> bool:
    inside = [real.relative_to(root) for root in roots if real.is_relative_to(root)]
    return any(not any(part.startswith(".") for part in path.parts) for path in inside)


def _redirect(path: str, target: str) -> Answer:
    _, mark, query = target.partition("?")
    return Answer(302, HTML, b"", quote(path) + mark + quote(query, safe="=&%+,;:@!$'()*/?~-._"))


def type_of(path: str) -> str:
    """The media type by the file's name; bytes of no known kind where it has no known ending."""
    return TYPES.get(PurePosixPath(path).suffix.lower(), "application/octet-stream")


# ---------------------------------------------------------------- where there is no page yet


def _unbuilt(faults: Sequence[Fault], path: str | None) -> Answer:
    """A plain page: why there is no other, or that the site is being built."""
    if path is None or PurePosixPath(path).suffix not in ("", ".html"):
        return NOTHING
    title = "This page cannot be built yet" if faults else "The site is being built"
    advice = "Mend what is listed below and save: this page then turns into yours." if faults else "A moment…"
    listed = "".join(f"<pre>{html.escape(draw(fault))}</pre>\n" for fault in faults)
    return Answer(200, HTML, _PLAIN.format(title=title, advice=advice, listed=listed).encode("utf-8", "replace"))


_PLAIN = """<!doctype html>
<html lang="en" data-glossom="unbuilt">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
  :root {{ color-scheme: light dark }}
  body {{ max-width: 60rem; margin: 3rem auto; padding: 0 1rem; font: 1.1rem/1.5 system-ui, sans-serif }}
  pre {{ overflow-x: auto; padding: 1rem; border-left: .25rem solid #a5211a; background: #8881; font-size: .9rem }}
</style>
<h1>{title}</h1>
<p>{advice}</p>
{listed}</html>
"""


# ---------------------------------------------------------------- what an open page has to be told


def with_script(page: Answer) -> bytes:
    """The page's bytes with the one script that the preview adds: it listens for changes since this answer."""
    script = f'<script src="/_glossom/reload.js?seen={page.digest}" type="module"></script>\n'.encode()
    end = page.body.rfind(b"</body>")
    return page.body + script if end < 0 else page.body[:end] + script + page.body[end:]


def news(before: View, after: View, target: str) -> News:
    """What a browser that shows `target` as of `before` must do to show it as of `after`.

    `style`: only stylesheets changed, they can be swapped in place. `reload`: the page, or a picture or file that
    it names, is another. Nothing: it reads as before.
    """
    changed = _changed_assets(_assets(before), _assets(after))
    if not changed and _known_same(before.built, after.built, target):
        return ""
    old, new = answer(before, target), answer(after, target)
    if old == new:
        return "reload" if any(quote(path).encode() in new.body for path in changed) else ""
    only_style = changed and all(path.endswith(".css") for path in changed)
    return "style" if only_style and _without_folder(old) == _without_folder(new) else "reload"


def _known_same(before: Built | None, after: Built | None, target: str) -> bool:
    """Whether the keys of a page tell that it reads as before, without making it."""
    if before is None or after is None or before.base_path != after.base_path:
        return False
    path = named_path(target) or ""
    page = _file_at(path.removeprefix(after.base_path)) if path.startswith(after.base_path) else ""
    key = before.key(page)
    return bool(key) and key == after.key(page)


def _assets(view: View) -> Mapping[str, str]:
    return view.built.assets if view.built else {}


def _changed_assets(before: Mapping[str, str], after: Mapping[str, str]) -> set[str]:
    """Paths that came, went or have other bytes, without the folder that is named by the digest of all."""
    if before == after:
        return set()
    old, new = _named_plainly(before), _named_plainly(after)
    return {path for path, _ in old.items() ^ new.items()}


def _named_plainly(assets: Mapping[str, str]) -> dict[str, str]:
    return {_ASSET_FOLDER.sub(b"assets/", path.encode()).decode(): known for path, known in assets.items()}


def _without_folder(page: Answer) -> tuple[int, bytes]:
    return page.status, _ASSET_FOLDER.sub(b"assets/", page.body)
