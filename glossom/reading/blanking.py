"""A text with its signs blanked, so that its words stand between spaces and `str.split` takes them apart."""

from __future__ import annotations

SEPARATE = "“”‘’„«»–—…\u00a0\u202f"
"""Signs and spaces beyond ASCII that stand in many texts. None is ever part of a word."""
KEPT = bytes(byte if byte > 127 or chr(byte).isalnum() or byte == ord("_") else ord(" ") for byte in range(256))
"""By byte of UTF-8: a space for what of ASCII is in no word."""


def without_usual_signs(text: str) -> str:
    """The text with a space for each sign beyond ASCII that stands in many texts."""
    if not text.isascii():
        for sign in SEPARATE:
            text = text.replace(sign, " ")
    return text


def without_ascii_signs(text: str) -> str:
    """The text with a space for each character of ASCII but letters, digits and `_`."""
    return text.encode("utf-8", "surrogatepass").translate(KEPT).decode("utf-8", "surrogatepass")
