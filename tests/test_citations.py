"""How a story is cited."""

from __future__ import annotations

import pytest

from tests.sites import page, small_site

TEXT = "---\ntitle: Talks\ndate: 2014-08-26\nauthors: [{}]\n---\n\nThey met.\n"


@pytest.mark.parametrize(
    ("authors", "apa", "mla"),
    [
        ("Ada Writer", "Ada Writer. (2014", "Ada Writer. “Talks.”"),
        ("Ada Writer, Ben Editor", "Ada Writer &amp; Ben Editor. (2014", "Ada Writer and Ben Editor. “Talks.”"),
        ("A. One, B. Two, C. Three", "A. One, B. Two, &amp; C. Three. (2014", "A. One, et al. “Talks.”"),
    ],
)
def test_names_are_joined_as_each_style_does(authors: str, apa: str, mla: str) -> None:
    files = small_site() | {"content/articles/2014/talks.md": TEXT.format(authors)}
    html = page(files, "articles/talks/index.html")
    assert f"<dd>{apa}" in html
    assert f"<dd>{mla}" in html
