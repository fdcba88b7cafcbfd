"""Whether a line reads as sentences, as a title, or as neither."""

from __future__ import annotations

import re
import unicodedata

ENDS = re.compile(r"[.!?…。！？][\"'”’»«“)\]」』]*(?:\[\d{1,3}\])*\s*(?:\([^()]{1,40}\))?$|[:”»][\"'’]?$")
WITHIN = re.compile(r"[.!?…][\"'”’»)\]]*(?:\[\d{1,3}\])*\s+[\"'“‘«(¿¡]*[^\W\d_a-z]|[。！？]")
WORD = re.compile(r"\w+(?:['’.-]\w+)*")
WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
PICTURES = " \u200d\ufe0f" + "".join(map(chr, (*range(0x2600, 0x27C0), *range(0x1F000, 0x1FB00))))
FULL_PROSE = 12  # words; shorter lines may be captions, buttons or titles


def words_in(text: str) -> int:
    """The number of words; two characters of a script that writes no spaces count as one."""
    wide = len(WIDE.findall(text))
    return wide // 2 if wide > len(text) // 3 else len(WORD.findall(text))


def reads_as_prose(text: str) -> bool:
    """Whether the line is plainly a paragraph: a full sentence or more."""
    words = words_in(text)
    if words < FULL_PROSE:
        return False
    return bool(ENDS.search(text) or WITHIN.search(text)) or words >= 4 * FULL_PROSE


def reads_as_sentence(text: str) -> bool:
    """Whether the line may be a short paragraph: some words, closed by a full stop or the like."""
    return words_in(text) >= 2 and bool(ENDS.search(_without_pictures(text)))


def reads_as_title(text: str) -> bool:
    """Whether the line may be a headline: some words, and no full stop at the end."""
    text = _without_pictures(text) or text
    if not 2 <= words_in(text) <= 35 or len(text) > 240 or text[-1] in ",;:":
        return False
    return not (text.endswith((".", "。")) and not text.endswith(("...", "U.S.")))


def _without_pictures(text: str) -> str:
    """The text without the pictographs that stand at its end, as in what people post."""
    return text.rstrip(PICTURES)


def words_of(text: str) -> tuple[str, ...]:
    """The words alone, case folded: two texts with equal words say the same."""
    return tuple(WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def adds_nothing(text: str, to: str) -> bool:
    """Whether every word of `text` stands, in this order, in `to`, which is not much longer."""
    inner, outer = words_of(text), words_of(to)
    if not inner or len(inner) < 0.8 * len(outer):
        return False
    rest = iter(outer)
    return all(word in rest for word in inner)
