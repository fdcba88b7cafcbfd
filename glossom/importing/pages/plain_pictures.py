"""Pictures that a page shows with the help of scripts, as the plain elements that they stand for."""

from __future__ import annotations

import re

CUSTOM = re.compile(r"(?i)<(?:[a-z]{1,20}-){1,2}(?:img|image|picture)(?=[\s/>])")
"""Elements of a framework's own for a picture: `amp-img`. Their attributes are those of `img`."""
FRAMED = re.compile(r"(?i)<amp-(?:iframe|youtube|vimeo|dailymotion|twitter|instagram)\b[^<>]{0,2000}>")
"""Elements of AMP for what other pages show in an `iframe`."""
NAMED = re.compile(
    r"(?i)<amp-(?P<site>\w+)\b[^<>]*?\b(?:data-(?:videoid|tweetid|shortcode)|src)\s*=\s*[\"']?(?P<what>[^\s\"'<>]{1,500})"
)
FRAMES = {
    "iframe": "{}",
    "youtube": "https://www.youtube.com/embed/{}",
    "vimeo": "https://player.vimeo.com/video/{}",
    "dailymotion": "https://www.dailymotion.com/embed/video/{}",
    "twitter": "https://twitter.com/i/status/{}",
    "instagram": "https://www.instagram.com/p/{}",
}
WITHOUT_SCRIPTS = re.compile(
    r"(?i)<noscript\b[^<>]{0,200}>\s*((?:</?(?:img|picture|source|span|div)\b[^<>]{0,4000}>\s*){1,12})</noscript\s*>"
)
PICTURED = re.compile(r"(?i)<(?:img|picture|figure)\b")
CAPTIONED = re.compile(r"(?i)<figcaption\b")
LABEL = re.compile(r"(?:^|(?<=>))[^<>]+(?=<|$)")
OPENS, CLOSES = re.compile(r"(?i)<button\b[^<>]{0,4000}>"), re.compile(r"(?i)</button\s*>")


def with_plain_pictures(text: str) -> str:
    """The page with `img` and `iframe` for what stands for one; and without `noscript` and buttons around pictures.

    Readers without scripts are shown what is in `noscript`; a button around a picture enlarges it. Sanitise it after.
    """
    return _without_buttons(WITHOUT_SCRIPTS.sub(r"\1", CUSTOM.sub("<img", FRAMED.sub(_framed, text))))


def _framed(opening: re.Match[str]) -> str:
    """The `iframe` that the element stands for, and the element, which is none of ours any more."""
    named = NAMED.match(opening[0])
    address = FRAMES[named["site"].lower()].format(named["what"]) if named else ""
    return f'<iframe src="{address}"></iframe>{opening[0]}' if address else opening[0]


def _without_buttons(text: str) -> str:
    """The page; of a button that holds a picture what it holds, without its label."""
    parts: list[str] = []
    done = 0
    while (opening := OPENS.search(text, done)) and (closing := CLOSES.search(text, opening.end())):
        held = text[opening.end() : closing.start()]
        if PICTURED.search(held):
            parts += [text[done : opening.start()], held if CAPTIONED.search(held) else LABEL.sub("", held)]
        else:
            parts.append(text[done : closing.end()])
        done = closing.end()
    return "".join((*parts, text[done:]))
