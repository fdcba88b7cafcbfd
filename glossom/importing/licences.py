"""What a statement of rights says about publishing the text again. A reading of words, not legal advice."""

from __future__ import annotations

import re

from glossom.importing.draft import Picture
from glossom.model import Source

OPEN = re.compile(
    r"""(?ix)
      creativecommons\.org/(?:licenses|publicdomain)/ | creative\ commons\ (?:attribution|by|cc|zero|\d)
    | \bcc[\s-]?(?:by(?:[\s-](?:sa|nc|nd))*|zero|0)\b | ©?\s*\bcc0\b
    | \bpublic[\s-]domain\b | \bdomaine\ public\b | \bdominio\ p[uú]b(?:blico|lico)\b | \bgemeinfrei\b
    | \bopen\ government\ licen[cs]e\b | \bgnu\ free\ documentation\b | \bgfdl\b | \bopen\ parliament\ licen[cs]e\b
    """
)
PERMITTED = re.compile(
    r"(?i)\bwith\b.{0,40}\b(?:permission|consent|kind leave)\b|\bpermission (?:of|from|by|granted)\b|\bpermitted by\b"
    r"|\bown text\b|\bmit\b.{0,40}\b(?:Genehmigung|Erlaubnis|Zustimmung)\b"
    r"|\bavec\b.{0,40}\b(?:autorisation|permission)\b"
    r"|\bcon\b.{0,40}\b(?:permiso|autorizaci[oó]n|permesso|autorizzazione)\b"
)
REFUSED = re.compile(
    r"(?i)\ball rights reserved\b|\balle rechte vorbehalten\b|\btous droits r[ée]serv[ée]s\b"
    r"|\btodos los derechos reservados\b|\btutti i diritti riservati\b|\balle rettigheter\b"
    r"|\b(?:without|only|not|no|unless|prior|except|ohne|nur|nicht|sans|sauf|sin|senza|salvo)\b"
)


ADDRESS = re.compile(r"(?i)creativecommons\.org/(licenses|publicdomain)/([a-z-]+)(?:/(\d\.\d))?")
VERSION = re.compile(r"\s*v?(\d\.\d)")
RESERVED = re.compile(
    r"(?i)©|\(c\)|\ball rights reserved\b|\bassociated press\b"
    r"|\b(?:getty|reuters|shutterstock|alamy|imago|afp|ap|dpa|epa|apa|keystone|istock|zuma)\b"
)
"""What a picture's credit says where the licence of the article around it does not hold for it."""


def is_open(rights: str) -> bool:
    """Whether the words name a licence by which anybody may publish the text again: Creative Commons or the like."""
    return bool(OPEN.search(rights))


def allows_publishing(rights: str) -> bool:
    """Whether the words name such a licence, or say that somebody permits it."""
    return is_open(rights) or bool(PERMITTED.search(rights) and not REFUSED.search(rights))


def licence_of(source: Source, picture: Picture) -> str:
    """The short name of the licence under which a picture may be published again; nothing where none is stated.

    That of its own credit or caption; else the article's, unless the credit names an agency or reserves the rights.
    """
    own = f"{picture.credit} {picture.caption}"
    if is_open(own):
        return short_name(own)
    stated = source.license or source.rights
    return short_name(stated) if is_open(stated) and not RESERVED.search(picture.credit) else ""


def short_name(rights: str) -> str:
    """The open licence that a statement names, as one writes it: `CC BY-SA 4.0`; nothing where it names none."""
    address = ADDRESS.search(rights)
    if address:
        kind, name, version = address.groups()
        name = {"zero": "0", "mark": ""}.get(name.lower(), f" {name.upper()}")
        plain = f"CC{name}" if name or kind == "licenses" else "public domain"
        return f"{plain} {version}" if version and name else plain
    found = OPEN.search(rights)
    if not found:
        return ""
    version = VERSION.match(rights, found.end())
    return " ".join(f"{found[0]} {version[1] if version else ''}".split())
