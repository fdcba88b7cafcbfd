"""A pasted text becomes a draft."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from glossom.faults import Fault, Faulty, Place
from glossom.importing.draft import UNTITLED, Draft, Dropped, Evidence, Given, drafted
from glossom.importing.markdown import write_blocks
from glossom.importing.pastes.body import blocks_of, ruled_lines, ruled_out
from glossom.importing.pastes.carried import MAIL_SUBJECT, within_mail
from glossom.importing.pastes.head import Head, read_head, repeats_deck, settled, with_sentences_above
from glossom.importing.pastes.headline import with_kicker, without_kicker
from glossom.importing.pastes.line_choice import Choice, choose_lines
from glossom.importing.pastes.lines import Line, lines_of
from glossom.importing.pastes.second import first_article, second_seen
from glossom.importing.received import Received
from glossom.importing.wording.dateline import dateline_of
from glossom.importing.wording.sentences import reads_as_sentence, words_in, words_of
from glossom.model import FrontMatter

ODD = re.compile(r"[^\x00-\x7f]{2,}")
LEAST_CYRILLIC = 6  # characters; fewer may be UTF-8 by chance, as in `Рё` or in capitals, `НІМІ`
LEAST_WORDS = 5
OPENING = 4  # lines; notices may stand above the lead
SHORT = 120  # words; of shorter texts the rules alone find as much as the model (benchmarks/fit_lines.py's texts)


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
    pasted = lines_of(received.text)
    begin, end = within_mail([line.text for line in pasted])  # who sent the mail, and when, is not the article's
    lines = first_article(pasted[begin:end])
    others = pasted[begin + len(lines) : end]
    draft = _with_subject(_draft_of(lines, received.name, given.url), pasted[:begin])
    dropped = (
        *_all_dropped(pasted[:begin], "mail"),
        *draft.dropped,
        *_all_dropped(others, "another article"),
        *_all_dropped(pasted[end:], "mail"),
    )
    faults = (*received.faults, *(second_seen(line) for line in others[:1]))
    return drafted(replace(draft, dropped=dropped, faults=faults), given)


def _with_subject(draft: Draft, mail: Sequence[Line]) -> Draft:
    """The draft; where it has no title, with the subject of the mail that carried it."""
    subject = next((found for line in mail if (found := MAIL_SUBJECT.match(line.text))), None)
    if not subject or draft.front.title != UNTITLED:
        return draft
    evidence = Evidence("title", subject[1], "subject of the mail")
    return replace(draft, front=replace(draft.front, title=subject[1]), evidence=(evidence, *draft.evidence))


def _draft_of(lines: Sequence[Line], name: str, url: str) -> Draft:
    """The draft of the lines of one article, with what stands around it."""
    ruled = ruled_lines(lines)
    _refuse_empty([lines[index] for index in ruled], name)
    choice = choose_lines(lines, ruled, url)
    short = sum(words_in(lines[index].text) for index in ruled) < SHORT
    first = _settled(lines, choice) if short else choice.start
    head = read_head(lines, choice.headline, first, url, None if short else choice.chosen)
    body = _body(lines, choice, head, short=short)
    front, evidence = _front(lines, head, [lines[index] for index in body[:OPENING]], url)
    lead = body[0] if body and repeats_deck(lines[body[0]].text, front.deck) else None
    blocks = blocks_of([lines[index] for index in body if index != lead])
    dropped = _dropped(lines, choice, {head.title, head.deck, *body} - {lead}, _reasons(lines, head, lead))
    return Draft(front, write_blocks(blocks), tuple(evidence), dropped)


def _settled(lines: Sequence[Line], choice: Choice) -> int:
    """The first line of a short text's body."""
    first = settled(lines)
    return first if choice.headline is not None else with_sentences_above(lines, first)


def _body(lines: Sequence[Line], choice: Choice, head: Head, *, short: bool) -> list[int]:
    """The lines of the article, below the headline and without what the front matter holds.

    The model has learnt from whole pages; of a few paragraphs the rules alone decide.
    """
    title = _key(lines, head.title)
    chosen = set(range(head.start, len(lines))) - ruled_out(lines, head.start).keys() if short else choice.chosen
    below = (index for index in sorted(chosen) if head.title is None or index > head.title)
    return [index for index in below if index != head.deck and (not title or words_of(lines[index].text) != title)]


def _key(lines: Sequence[Line], index: int | None) -> tuple[str, ...]:
    return words_of(lines[index].text) if index is not None else ()


def _reasons(lines: Sequence[Line], head: Head, lead: int | None) -> dict[int, str]:
    """Of lines that are left out, the reasons that can be told in words."""
    reasons = ruled_out(lines, 0)
    title = _key(lines, head.title)
    reasons |= {index: "title" for index, line in enumerate(lines) if title and words_of(line.text) == title}
    if lead is not None:
        reasons[lead] = "the lead repeats the deck"
    return reasons


def _dropped(
    lines: Sequence[Line], choice: Choice, kept: Collection[int | None], reasons: Mapping[int, str]
) -> tuple[Dropped, ...]:
    """The other lines, in order, each with the reason."""
    unlike = "more like what stands around an article than like its text ({:.2f})"
    return tuple(
        Dropped(line.text, reasons.get(index) or unlike.format(choice.likely[index]))
        for index, line in enumerate(lines)
        if index not in kept
    )


def _all_dropped(lines: Sequence[Line], reason: str) -> Iterator[Dropped]:
    return (Dropped(line.text, reason) for line in lines)


def _front(lines: Sequence[Line], head: Head, opening: Sequence[Line], url: str) -> tuple[FrontMatter, list[Evidence]]:
    title = _title(lines, head, url)
    evidence = [replace(item, value=title) if item.key == "title" else item for item in head.evidence]
    datelines = ((dateline_of(line.text), line.number) for line in opening)
    dateline, number = next(((found, number) for found, number in datelines if found), (None, 0))
    if dateline:
        evidence.append(Evidence("dateline", dateline.place, f"beginning of line {number}"))
    front = FrontMatter(
        title=title,
        deck=lines[head.deck].text if head.deck is not None else "",
        dateline=dateline.place if dateline else "",
        authors=head.authors,
        date=head.date,
        updated=head.updated if head.updated and head.updated != head.date else None,
    )
    return front, evidence


def _title(lines: Sequence[Line], head: Head, url: str) -> str:
    """The headline, without a kicker that another line above the body shows to be one, or with one the address has."""
    if head.title is None:
        return UNTITLED
    text = without_kicker(lines[head.title].text, [line.text for line in lines[: head.start]], url)
    return with_kicker(text, lines[head.title - 1].text, url) if head.title else text


def _refuse_empty(body: Sequence[Line], name: str) -> None:
    if not any(reads_as_sentence(line.text) or words_in(line.text) >= LEAST_WORDS for line in body):
        hint = "copy the article itself, from its headline to its last sentence, and import that"
        raise Faulty(Fault("no-article", f"no article was found in {name}", Place(name), hint))


def _was_misread(run: str) -> bool:
    """Whether the run, written in Windows-1252 or Windows-1251 (unused codes as Latin-1), is UTF-8."""
    return _is_utf8(run, "cp1252") or (len(run) >= LEAST_CYRILLIC and _is_utf8(run, "cp1251"))


def _is_utf8(run: str, encoding: str) -> bool:
    try:
        content = b"".join(_encoded(char, encoding) for char in run)
        return len(content.decode("utf-8")) < len(run)
    except UnicodeError:
        return False


def _encoded(char: str, encoding: str) -> bytes:
    try:
        return char.encode(encoding)
    except UnicodeEncodeError:
        return char.encode("latin-1")


def with_text(received: Received, text: str, *faults: Fault) -> Received:
    """The same source with another text, the repaired one, and with further faults."""
    return replace(received, text=text, faults=(*received.faults, *faults))
