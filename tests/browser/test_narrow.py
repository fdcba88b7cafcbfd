"""Words that are wider than a phone: they break, and the page stays as wide as the screen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.browser.conftest import served_build

pytestmark = pytest.mark.browser
LAW = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"
SHIP = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen"
ARTICLE = f"""---
title: {SHIP} verloren
date: 2020-03-06
lang: de
deck: Das {LAW} gilt nicht mehr.
tags: [{SHIP}]
---

Das {LAW} gilt nicht mehr.

| {SHIP} | {LAW} | Jahr |
|---|---|---|
| Eins | Zwei | 2020 |
"""
ENTRY = f"- {{id: law, type: law, term: {LAW}, lang: de, label: {SHIP}, short: Ein Gesetz.}}\n"


@pytest.fixture(scope="module")
def long_words(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a site of such words."""
    folder = tmp_path_factory.mktemp("long-words")
    files = {
        "site.yaml": "title: Long words\nlanguage: en\nsearch: false\n",
        "content/articles/one.md": ARTICLE,
        "content/articles/two.md": ARTICLE.replace("2020-03-06", "2020-03-07"),
        "content/glossary/law.yaml": ENTRY,
    }
    for path, text in files.items():
        file = folder / "site" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    with served_build(folder / "www", folder / "site") as address:
        yield address


@pytest.mark.parametrize("path", ["", "articles/one/", "glossary/", "glossary/law/", "topics/"])
def test_a_page_of_long_words_is_as_wide_as_the_screen(chromium: Any, long_words: str, path: str) -> None:
    context = chromium.new_context(viewport={"width": 320, "height": 568}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(long_words + path)
    width = page.evaluate("document.documentElement.scrollWidth")
    context.close()
    assert width == 320
