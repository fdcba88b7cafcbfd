"""A saved page as a tree: parsed with limits, and sanitised before anything of it is kept."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import nh3
from lxml import etree
from lxml import html as lxml_html

from glossom.faults import Fault, Faulty, Place, Severity
from glossom.importing.pages.plain_pictures import with_plain_pictures

MOST_ATTRIBUTES = 5_000  # parsing takes quadratic time in them
LONG_TAG = re.compile(r"<[^<>]{20000,}")
MOST_ELEMENTS = 15_000  # of 219 real pages the largest has 3,320; an extractor takes more than linear time in them
DEEPEST = 500  # nested elements; real pages stay below 100, and sanitising takes quadratic time in depth
TAGS_NAMES = """
a abbr address article aside b bdi bdo blockquote body br caption center cite code dd del details dfn div dl dt
em figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr html i iframe img ins kbd li main mark nav ol p
picture pre q rp rt ruby s samp section small source span strike strong sub summary sup table tbody td tfoot th
thead time tr u ul var wbr
"""
TAGS = frozenset(TAGS_NAMES.split())
REMOVED_NAMES = """
script style svg math title textarea xmp noscript template object embed noembed noframes plaintext select option
button audio video canvas map dialog
"""
REMOVED = frozenset(REMOVED_NAMES.split())
LATE = (
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-original-src",
    "data-img-src",
    "data-hi-res-src",
    "data-srcs",
)
"""Where pages keep the address of a picture that a script loads late."""
PICTURE = {"src", "alt", "width", "height", "srcset", "data-srcset", "data-lazy-srcset", *LATE}
SHOWN = {"display", "visibility"}
"""Of an element's style what says whether it is shown."""
ATTRIBUTES: dict[str, set[str]] = {
    "*": {"class", "id", "itemprop", "role", "lang", "hidden", "style"},
    "a": {"href"},
    "time": {"datetime"},
    "ol": {"start"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
    "img": PICTURE,
    "source": {"srcset", "data-srcset", "data-lazy-srcset"},
    # its content is never looked at: only where it leads
    "iframe": {"src", "data-src", "title"},
}


def parsed(text: str, name: str) -> Any:
    """The page as a tree of lxml. Raises Faulty `page-too-complex`, `no-article` where there is no page at all."""
    if any(tag[0].count("=") > MOST_ATTRIBUTES for tag in LONG_TAG.finditer(text)):
        raise Faulty(_too_complex(name, f"an element of {name} has more than {MOST_ATTRIBUTES} attributes"))
    # as bytes: lxml refuses a str that declares an encoding
    parser = lxml_html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        tree = lxml_html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as slip:
        raise Faulty(no_article(name)) from slip
    depth = deepest = count = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
        count += event == "start"
    if count > MOST_ELEMENTS:
        raise Faulty(_too_complex(name, f"{name} has more than {MOST_ELEMENTS:,} elements"))
    if deepest > DEEPEST:
        raise Faulty(_too_complex(name, f"the elements of {name} are nested more than {DEEPEST} deep"))
    return tree


def sanitised(text: str, name: str) -> Any:
    """The page's tree without scripts, styles, foreign markup, and attributes that do something."""
    page = with_plain_pictures(text)
    clean = nh3.clean(
        page,
        tags=set(TAGS),
        clean_content_tags=set(REMOVED),
        attributes=_attributes(),
        link_rel=None,
        filter_style_properties=set(SHOWN),
    )
    return parsed(clean, name)


def no_article(name: str) -> Fault:
    """That there is no article in the page."""
    hint = "if you can read it in the browser, select it there, copy it, and use `import --paste`"
    return Fault("no-article", f"no article was found in {name}", Place(name), hint)


def no_page(name: str, title: str) -> Fault:
    """That the site answered with something else. `title`: what it said."""
    hint = "open the article in the browser: if it is there, save it, or select it, copy it, and use `import --paste`"
    return Fault("no-article", f"{name} is not the article: the site answered “{title}”", Place(name), hint)


def list_page(name: str, offers: Sequence[str] = ()) -> Fault:
    """That the page lists articles. `offers`: the addresses of some of them."""
    hint = "open the article itself in the browser, and import that page"
    if offers:
        hint = f"import one of its articles: {', '.join(offers)}"
    return Fault("list-page", f"{name} is a list of articles, not one", Place(name), hint)


def live_blog(name: str) -> Fault:
    """A warning: that the page is a live blog, of which the article alone was taken."""
    hint = "if you want the posts, select them in the browser, copy them, and use `import --paste`"
    message = f"{name} is a live blog: the article above its posts was imported, not the posts"
    return Fault("live-blog", message, Place(name), hint, "warning")


def login_wall(name: str, severity: Severity = "error") -> Fault:
    """That the page keeps the article, or (a warning) perhaps the rest of it, from those who are not logged in."""
    hint = "log in with the browser, then save the page, or select the article, copy it, and use `import --paste`"
    message = f"{name} shows its article only to those who log in"
    if severity == "warning":
        message = f"{name} may show only the beginning of its article: it is for subscribers"
    return Fault("login-wall", message, Place(name), hint, severity)


def text_of(element: Any) -> str:
    """What the element and its descendants say, on one line."""
    return " ".join("".join(element.itertext()).split())


def _attributes() -> dict[str, set[str]]:
    return {tag: set(names) for tag, names in ATTRIBUTES.items()}


def _too_complex(name: str, message: str) -> Fault:
    hint = "select the article in the browser, copy it, and use `import --paste`"
    return Fault("page-too-complex", message, Place(name), hint)
