"""Where pages and pictures lie below the site's address, and where an author's links lead."""

from __future__ import annotations

import re

from glossom.model import Article, Permalinks

ELSEWHERE = re.compile(r"//|[A-Za-z][A-Za-z0-9+.\-]*:")


def article_url(article: Article, permalinks: Permalinks) -> str:
    """The address of a story below the site's."""
    day = article.front.date
    year = "undated" if day is None or isinstance(day, str) else f"{day.year:04}"
    return permalinks.article.replace("{slug}", article.slug).replace("{year}", year)


def entry_url(entry: str, permalinks: Permalinks) -> str:
    """The address of an entry's page below the site's."""
    return permalinks.entry.replace("{id}", entry)


def page_url(article: Article, permalinks: Permalinks) -> str:
    """The address of a page of content/pages below the site's."""
    return permalinks.page.replace("{slug}", article.slug)


def root_of(url: str) -> str:
    """The relative way from a page to the site's address: `../../`; `./` from the home page."""
    return "../" * url.count("/") or "./"


def file_of(url: str) -> str:
    """The file in which a page lies: `articles/x/index.html`."""
    return url if url and not url.endswith("/") else url + "index.html"


def is_elsewhere(target: str) -> bool:
    """Whether an address is a whole one, on whatever host."""
    return ELSEWHERE.match(target) is not None


def image_path(src: str) -> str:
    """The path of an image's file, given what an author wrote: `x.jpg`, `images/x.jpg`, `content/images/x.jpg`."""
    bare = src.lstrip("/").removeprefix("content/").removeprefix("images/")
    return f"content/images/{bare}"


def resolve(target: str, path: str) -> str:
    """A relative path as seen from the folder of the file `path`, below the site's folder."""
    parts = [] if target.startswith("/") else path.split("/")[:-1]
    for part in target.split("/"):
        if part == "..":
            parts = parts[:-1]
        elif part not in ("", "."):
            parts.append(part)
    return "/".join(parts)
