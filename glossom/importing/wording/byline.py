"""Names in a byline: `By Ann Lee and Bo Ek, Staff Writers`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from glossom.importing.wording.days import PRINTED

OPENS = re.compile(
    r"(?i)^(?:(?:story|text|words|written|reporting|analysis|opinion|comment|kommentar|view all posts)\s+)?"
    r"(?:(?:by|von|par|por|di|door|av|af)\s*:?\s+|(?:autora?|autorin|автор|текст|بقلم|كتب|מאת)\s*:\s*|(?:记者|記者|文)\s*[:：|｜/]?\s+)(?=\S)"
)
BARE = re.compile(r"(?i)^(?:by|von|par|por|door|written by|author|author of the article|autor|autorin|auteur)\s*:?$")
AGENCIES = (
    "The Associated Press",
    "Associated Press",
    "Agence France-Presse",
    "Reuters",
    "AFP",
    "AP",
    "dpa",
    "PA Media",
)
AGENCY = re.compile(rf"(?:{'|'.join(map(re.escape, AGENCIES))})\b")
ROLE_WORDS = (
    "Staff|Senior|Associate|Assistant|Deputy|Chief|Special|Contributing|Foreign|Political|Health|Science|Business|"
    "Reporter|Correspondent|Editor|Writer|Columnist|Producer|Redakteur|Korrespondent"
)
GLUED_ROLE = re.compile(rf"(?<=[a-z])(?=(?:{ROLE_WORDS})\b)|(?<=[a-z])(?=(?:{ROLE_WORDS})[A-Z])")
ROLE = re.compile(rf"(?i)\b(?:{ROLE_WORDS}|follow|for|bureau|university|professor|updated|published)\b")
OFFICE = re.compile(
    r"(?i)redaktion|\bnachrichten\b|\bnews\b|\bstaff\b|\bredacción\b|\bredazione\b|\badmin\b|\beditors?\b|\bdesk\b"
    r"|\blearning english\b"
)
LONGEST_PERSON = 3  # words
BETWEEN = re.compile(
    r"\s*(?:,|\bfor\b|\bFor\b|\bFollow\b|;|\||•|·|/|\band\b|\bund\b|\bet\b|\by\b|\bog\b|\boch\b|\ben\b|&)\s*"
)
PARTICLES = {
    "de",
    "van",
    "von",
    "der",
    "den",
    "del",
    "della",
    "di",
    "da",
    "dos",
    "la",
    "le",
    "bin",
    "ibn",
    "al",
    "el",
    "ten",
    "zu",
}
CAPITAL = re.compile(r"(?:[A-ZÀ-ÞĀ-Ž](?:[\w'’.-]*))$|[^\W\d_a-zA-Z]+$")
HAN_NAME = re.compile("[\u4e00-\u9fff]{2,4}$")
HAN_ROLE = re.compile("记者|記者|编辑|編集")
STAMPED = re.compile(r"(?i)(?:published|updated|posted)\b|\d+\s(?:minutes?|mins?|hours?|hrs?|days?|weeks?)\sago\b")
"""Words that say when, apart from a day; some sites glue them to the name before."""
GLUED_FIGURE = re.compile(r"(?<=[^\W\d_])(?=\d)")
LONGEST = 140  # characters of a byline


def names_in(line: str) -> tuple[str, ...]:
    """The authors that a byline names, as printed; nothing where the line is no byline or is not plain."""
    opening = OPENS.match(line)
    if not opening or len(line) > LONGEST:
        return ()
    return names_after(line[opening.end() :])


def names_before_stamp(line: str) -> tuple[str, ...]:
    """The names with which a line begins that then says when it appeared: `Ann Lee | Published 5 March 2019`."""
    text = line[: min(_stamps(line), default=0)].strip()
    if len(line) > LONGEST or text.endswith(":"):
        return ()
    opening = OPENS.match(text)
    return names_after(text[opening.end() if opening else 0 :])


def _stamps(line: str) -> Iterator[int]:
    """Where days and words of time begin, also where they are glued to a name."""
    for pattern in (PRINTED, STAMPED):
        if found := pattern.search(line):
            yield found.start()
    glued = GLUED_FIGURE.search(line)
    if glued and PRINTED.match(line[glued.start() :]):
        yield glued.start()


def names_after(text: str) -> tuple[str, ...]:
    """The names at the beginning of what follows “By”."""
    text = PRINTED.split(GLUED_ROLE.sub(", ", text), maxsplit=1)[0]
    text = AGENCY.sub(lambda agency: f", {agency[0]}, ", text)
    names: list[str] = []
    for piece in BETWEEN.split(text):
        name = piece.strip(" .:-–—")
        if not name:
            continue
        if not (is_name(name) or HAN_NAME.match(name)):
            break
        names.append(name)
    people = [name for name in names if not AGENCY.fullmatch(name)]
    return tuple(dict.fromkeys(people or names))


def is_name(text: str) -> bool:
    """Whether the text has the shape of a person's name, or is a news agency's."""
    if AGENCY.fullmatch(text):
        return True
    words = text.split()
    if not 2 <= len(words) <= 5 or ROLE.search(text) or HAN_ROLE.match(text) or any(char.isdigit() for char in text):
        return False
    big = [word for word in words if CAPITAL.match(word)]
    return len(big) >= 2 and all(word in big or word.lower() in PARTICLES for word in words) and words[-1] in big


def is_person(text: str) -> bool:
    """Whether the text is one person's name, and nothing else: no agency, office or button."""
    if AGENCY.search(text) or OFFICE.search(text) or ROLE.search(text):
        return False
    return is_name(text) and len(text.split()) <= LONGEST_PERSON


def is_signed(line: str) -> bool:
    """Whether the line is a name and whom it works for, parted by a slash: `Ann Lee/dpa`, as pictures are signed."""
    name, slash, house = line.partition("/")
    return bool(slash) and is_name(name.strip()) and len(house.split()) == 1


def opens_byline(line: str) -> bool:
    """Whether the line is “By” alone: the names stand on the next lines."""
    return bool(BARE.match(line))
