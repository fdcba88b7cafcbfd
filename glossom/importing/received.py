"""The bytes that an editor hands in, as text: their kind and encoding, or the reason why they cannot be read."""

from __future__ import annotations

import codecs
import re
import zlib
from html import unescape
from typing import Literal

from glossom.dataclass import dataclass
from glossom.faults import Fault, Faulty, Place
from glossom.importing.mail import is_mail, mailed
from glossom.importing.shortcut import address_in
from glossom.importing.web_archive import archived, is_archive

Kind = Literal["text", "html"]

LARGEST = 50 * 1024 * 1024  # bytes, unpacked
LARGEST_TEXT = 5 * 1024 * 1024  # characters; a long book has two million
LARGEST_PAGE = 10 * 1024 * 1024  # characters, pictures inside the page not counted
GZIP = b"\x1f\x8b"
BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
AS_PAGE = "open it, save it as a web page (.html), and import that"
SIGNATURES = (
    (b"%PDF-", "a PDF", "open it, select the article, copy it, and use `import --paste`"),
    (b"PK\x03\x04", "a zip archive or an office document", f"unpack an archive; if it is a document, {AS_PAGE}"),
    (b"\xd0\xcf\x11\xe0", "an old Word document", AS_PAGE),
    (b"{\\rtf", "an RTF document", AS_PAGE),
    (b"bplist", "a property list of a Mac", "save the page itself in the browser (.html) and import that"),
    (b"\x89PNG", "a picture", "import the article's text or its saved page"),
    (b"\xff\xd8\xff", "a picture", "import the article's text or its saved page"),
    (b"GIF8", "a picture", "import the article's text or its saved page"),
    (b"RIFF", "a picture or a recording", "import the article's text or its saved page"),
    (b"7z\xbc\xaf", "an archive", "unpack it and import the page inside"),
    (b"Rar!", "an archive", "unpack it and import the page inside"),
)
MARKUP = re.compile(r"(?is)^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b")
TAGS = re.compile(r"(?i)</(?:p|div|article|h1|h2|section|main|body|html)\s*>")
DECLARED = re.compile(rb"(?i)<meta[^>]+charset\s*=\s*[\"']?\s*([\w.:-]+)")
WEB_NAMES = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252"}  # as browsers do
EMBEDDED = re.compile(r"data:[\w+./;=-]{0,80},[^\"'<>\s)]{200,}")  # pictures and fonts inside a saved page
TEXT_SHOWN = re.compile(
    r"(?is)\A\s*(?:<!doctype[^<>]*>\s*)?<html[^<>]*>\s*(?:<head\b.{0,2000}?</head>)?\s*<body[^<>]*>\s*"
    r"<pre\b[^<>]*>(?P<text>[^<]*)</pre>\s*(?:</body>\s*)?(?:</html>\s*)?\Z"
)
"""The page that a browser makes of a text, to show it."""
CYRILLIC = re.compile("\\b[А-ЯЁІЇЄа-яёіїє]?[а-яёіїє]{2,}\\b")
LEAST_CYRILLIC = 5  # words
CYRILLIC_SHARE = 0.4  # of the letters
MOST_CONTROLS = 0.02  # of the characters, in a text with stray NULs; of packed bytes a tenth are controls
CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
SPACELESS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
"""Thai, Lao, Burmese and Khmer: in these a space without width parts words where a line may break."""
INVISIBLE = re.compile(f"[\u00ad\u2060\ufeff]|(?<![{SPACELESS}])\u200b(?![{SPACELESS}])")
"""Signs that say where a line may break or may not. In a word they hide it from the annotator and from a search."""
INVISIBLE_ENTITIES = re.compile(
    r"(?i)&(?:shy|nobreak|zerowidthspace|#(?:173|8203|8288|65279|x0*(?:ad|200b|2060|feff)));"
)


@dataclass(frozen=True, slots=True)
class Received:
    """A text as handed in, decoded, and what had to be guessed about it."""

    name: str
    kind: Kind
    text: str
    faults: tuple[Fault, ...] = ()
    address: str = ""
    """Of a page in a web archive: where it was."""


def receive(content: bytes, name: str) -> Received:
    """The text in `content`; `name` is how the editor called it, used in faults and (`.html`) as a hint.

    Raises Faulty `source-empty`, `source-too-large`, `source-binary`, `source-damaged`, `source-shortcut`.
    """
    if content.startswith(GZIP):
        content = _unpacked(content, name)
    refuse_size(len(content), name)
    _refuse_shortcut(content, name)
    page, address = is_archive(content), ""
    if not page:
        _refuse_signature(content, name)
    if not page and is_mail(content):
        content, page = mailed(content)
        if not content:
            hint = "open it, save what is attached to it, and import that"
            raise Faulty(Fault("source-empty", f"{name} is a mail without a text", Place(name), hint))
    elif page:
        content, address = archived(content)
        if not content:
            hint = "open it in the browser, select the article, copy it, and use `import --paste`"
            raise Faulty(Fault("source-damaged", f"{name} is a web archive without a page", Place(name), hint))
    text, faults = _decoded(content, name)
    if "\x00" in text and len(CONTROLS.findall(text)) > MOST_CONTROLS * len(text):
        hint = "save the article as plain text (UTF-8) or as a web page (.html)"
        raise Faulty(Fault("source-binary", f"{name} holds no text that can be read", Place(name), hint))
    if not text.strip("\ufeff \t\r\n\f\v\xa0"):
        raise Faulty(Fault("source-empty", f"{name} is empty", Place(name), "copy the article again and save it"))
    kind: Kind = "html" if page else kind_of(text, name)
    if kind == "html" and (shown := TEXT_SHOWN.match(text)):
        kind, text = "text", unescape(shown["text"])
    text = CONTROLS.sub("", text.removeprefix("\ufeff"))
    if kind == "html":
        text = EMBEDDED.sub("", INVISIBLE.sub("", INVISIBLE_ENTITIES.sub("", text)))
    _refuse_length(len(text), LARGEST_PAGE if kind == "html" else LARGEST_TEXT, name)
    return Received(name, kind, text, faults, address)


def kind_of(text: str, name: str) -> Kind:
    """`html` where the text is a web page by its beginning, or by its name and tags; else `text`."""
    head = text[:4096]
    named = re.search(r"(?i)\.(?:x?html?)(?:\.gz)?$", name)
    if MARKUP.match(head) or (named and "<" in text) or len(TAGS.findall(text[:200_000])) >= 4:
        return "html"
    return "text"


def _unpacked(content: bytes, name: str) -> bytes:
    packed = zlib.decompressobj(wbits=31)
    try:
        plain = packed.decompress(content, LARGEST + 1)
    except zlib.error as slip:
        hint = "save the page again, not compressed"
        raise Faulty(Fault("source-damaged", f"{name} is a damaged gzip file", Place(name), hint)) from slip
    if len(plain) <= LARGEST and not packed.eof:
        hint = "save the page again, not compressed"
        raise Faulty(Fault("source-damaged", f"{name} is a gzip file that breaks off", Place(name), hint))
    return plain


def refuse_size(size: int, name: str) -> None:
    """Returns where a source of so many bytes may be read. Raises Faulty `source-too-large`."""
    if size > LARGEST:
        raise Faulty(_too_large(name, LARGEST))


def _refuse_length(size: int, limit: int, name: str) -> None:
    if size > limit:
        raise Faulty(_too_large(name, limit))


def _too_large(name: str, limit: int) -> Fault:
    hint = "an article is seldom larger than 1 MB: copy its text and use `import --paste`"
    return Fault("source-too-large", f"{name} is larger than {limit // (1024 * 1024)} MB", Place(name), hint)


def _refuse_shortcut(content: bytes, name: str) -> None:
    address = address_in(content)
    if address:
        message = f"{name} says where a page is, and is none"
        raise Faulty(Fault("source-shortcut", message, Place(name), f"import the page itself: `import {address}`"))


def _refuse_signature(content: bytes, name: str) -> None:
    for signature, what, mend in SIGNATURES:
        if content.startswith(signature):
            raise Faulty(_binary(name, what, mend))


def _binary(name: str, what: str, mend: str) -> Fault:
    return Fault("source-binary", f"{name} is {what}, which cannot be imported", Place(name), mend)


def _decoded(content: bytes, name: str) -> tuple[str, tuple[Fault, ...]]:
    for bom, encoding in BOMS:
        if content.startswith(bom):
            return content[len(bom) :].decode(encoding, "replace"), ()
    declared = _declared(content)
    for encoding in dict.fromkeys([*declared, "utf-8"]):
        try:
            return content.decode(encoding), ()
        except UnicodeDecodeError:
            continue
    return _guessed(content, name)


def _declared(content: bytes) -> list[str]:
    """The encoding that a page declares, where Python knows it; after UTF-8, which cannot match by chance."""
    found = DECLARED.search(content[:4096])
    if not found:
        return []
    label = found[1].decode("ascii").lower()
    label = WEB_NAMES.get(label, label)
    try:
        known = codecs.lookup(label)
    except LookupError:
        return []
    if known.name.startswith(("utf-16", "utf-32", "utf-7")):  # HTML's rule: so written it could not have been read
        return []
    # codecs such as rot13 or zip are no text encodings
    return ["utf-8", label] if getattr(known, "_is_text_encoding", True) else []


def _guessed(content: bytes, name: str) -> tuple[str, tuple[Fault, ...]]:
    """As Windows' Western European or Cyrillic encoding, with a warning at the first byte that is not UTF-8."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as slip:
        line = content.count(b"\n", 0, slip.start) + 1
    encoding, called = ("cp1251", "Windows-1251") if _is_cyrillic(content) else ("cp1252", "Windows-1252")
    fault = Fault(
        "encoding-guessed",
        f"{name} is not UTF-8; it was read as {called}",
        Place(name, line),
        "check the accents and quotation marks, or save the text as UTF-8 and import it again",
        severity="warning",
    )
    return content.decode(encoding, "replace"), (fault,)


def _is_cyrillic(content: bytes) -> bool:
    """Whether the text reads as Cyrillic by Windows' table: in words of small letters, as no Western text does."""
    words = CYRILLIC.findall(content.decode("cp1251", "replace"))
    letters = sum(map(str.isalpha, content.decode("cp1252", "replace")))
    return len(words) >= LEAST_CYRILLIC and sum(map(len, words)) > CYRILLIC_SHARE * letters
