"""A pasted text becomes a draft."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from glossom.faults import Fault, Faulty, Place
from glossom.importing.body import blocks_of, ruled_lines, ruled_out
from glossom.importing.dateline import dateline_of
from glossom.importing.draft import UNTITLED, Draft, Dropped, Evidence, Given, drafted
from glossom.importing.head import Head, read_head
from glossom.importing.line_choice import Choice, choose_lines
from glossom.importing.lines import Line, lines_of
from glossom.importing.markdown import write_blocks
from glossom.importing.received import Received
from glossom.importing.sentences import adds_nothing, reads_as_sentence, words_in, words_of
from glossom.model import FrontMatter

ODD = re.compile(r"[^\x00-\x7f]{2,}")
LEAST_WORDS = 5
OPENING = 4  # lines; notices may stand above the lead


def needs_repair(text: str) -> bool:
    """Whether the text shows UTF-8 that was once read in a Western encoding, as in `KyivÃ¢â‚¬â„¢s`."""
    return any(_was_misread(run) for run in set(ODD.findall(text)))


def repaired(text: str) -> str:
    """The text with such damage undone and nothing else changed. Needs ftfy (the extra `import`)."""
    import ftfy

    # quotation marks, ligatures, widths and composition are the source's own: they stay
    return ftfy.fix_text(
        text,
        uncurl_quotes=False,
        normalization=None,
        fix_latin_ligatures=False,
        fix_character_width=False,
        fix_line_breaks=False,
        unescape_html=False,
    )


def draft_text(received: Received, given: Given) -> Draft:
    """The draft of a pasted text. Raises Faulty `no-article` where there is no sentence in it."""
    lines = lines_of(received.text)
    ruled = ruled_lines(lines)
    _refuse_empty([lines[index] for index in ruled], received.name)
    choice = choose_lines(lines, ruled, given.url)
    head = read_head(lines, choice.headline, choice.start)
    body, dropped = _parted(lines, choice, head)
    front, evidence = _front(lines, head, body)
    body, front, folded = _folded(body, front)
    dateline = [item for item in evidence if item.key != "dateline" or front.dateline]
    draft = Draft(front, write_blocks(blocks_of(body)), tuple(dateline), (*folded, *dropped), received.faults)
    return drafted(draft, given)


def _parted(lines: Sequence[Line], choice: Choice, head: Head) -> tuple[tuple[Line, ...], tuple[Dropped, ...]]:
    """The lines of the body, and those that are neither in it nor in the front matter, each with the reason."""
    title = words_of(lines[head.title].text) if head.title is not None else ()
    reasons = ruled_out(lines, 0)
    body: list[Line] = []
    dropped: list[Dropped] = []
    for index, line in enumerate(lines):
        if index in (head.title, head.deck):
            continue
        if words_of(line.text) == title:
            dropped.append(Dropped(line.text, "title"))
        elif index in choice.chosen and index > (head.title or -1):
            body.append(line)
        else:
            unlike = f"more like what stands around an article than like its text ({choice.likely[index]:.2f})"
            dropped.append(Dropped(line.text, reasons.get(index, unlike)))
    return tuple(body), tuple(dropped)


def _front(lines: Sequence[Line], head: Head, body: Sequence[Line]) -> tuple[FrontMatter, list[Evidence]]:
    evidence = list(head.evidence)
    opening = ((dateline_of(line.text), line.number) for line in body[:OPENING])
    dateline, number = next(((found, number) for found, number in opening if found), (None, 0))
    if dateline:
        evidence.append(Evidence("dateline", dateline.place, f"beginning of line {number}"))
    front = FrontMatter(
        title=lines[head.title].text if head.title is not None else UNTITLED,
        deck=lines[head.deck].text if head.deck is not None else "",
        dateline=dateline.place if dateline else "",
        authors=head.authors,
        date=head.date,
        updated=head.updated if head.updated and head.updated != head.date else None,
    )
    return front, evidence


def _folded(body: tuple[Line, ...], front: FrontMatter) -> tuple[tuple[Line, ...], FrontMatter, tuple[Dropped, ...]]:
    """A lead that says no more than the deck is kept once, as the deck."""
    if not body or not front.deck:
        return body, front, ()
    lead = body[0].text
    dateline = dateline_of(lead)
    if not adds_nothing(lead[dateline.end if dateline else 0 :], front.deck):
        return body, front, ()
    return body[1:], front, (Dropped(lead, "the lead repeats the deck"),)


def _refuse_empty(body: Sequence[Line], name: str) -> None:
    if not any(reads_as_sentence(line.text) or words_in(line.text) >= LEAST_WORDS for line in body):
        hint = "copy the article itself, from its headline to its last sentence, and import that"
        raise Faulty(Fault("no-article", f"no article was found in {name}", Place(name), hint))


def _was_misread(run: str) -> bool:
    """Whether the run, written in Windows-1252 (its unused codes as Latin-1), is UTF-8."""
    try:
        content = b"".join(_western(char) for char in run)
        return len(content.decode("utf-8")) < len(run)
    except UnicodeError:
        return False


def _western(char: str) -> bytes:
    try:
        return char.encode("cp1252")
    except UnicodeEncodeError:
        return char.encode("latin-1")


def with_text(received: Received, text: str, *faults: Fault) -> Received:
    """The same source with another text, the repaired one, and with further faults."""
    return replace(received, text=text, faults=(*received.faults, *faults))
