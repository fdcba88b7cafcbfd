"""Rules for single texts: what is told fast is what is told slowly."""

from __future__ import annotations

from urllib.parse import urlsplit

from hypothesis import given
from hypothesis import strategies as st

from glossom.reading.rules import FORBIDDEN, PLAIN_WEB, web_address


@given(st.from_regex(PLAIN_WEB, fullmatch=True))
def test_an_address_of_plain_signs_is_a_web_address_to_any_reader(text: str) -> None:
    parts = urlsplit(text)
    assert not FORBIDDEN.search(text)
    assert parts.scheme in {"http", "https"}
    assert parts.hostname
    assert parts.port is None
    assert web_address(text) is None
