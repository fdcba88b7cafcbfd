"""The stages of an article leave no circles of values, so that Python need not search for them while a build lasts."""

from __future__ import annotations

import gc

from glossom.annotating.choose import Setting, traits_of
from glossom.annotating.lexicon import compile_lexicon
from glossom.digest import digest_file
from glossom.marking import chosen_in, found_in, lay_out_article
from glossom.model import Alias, Choice, GlossaryEntry, Permalinks, Policy, Scope, SourceFile
from glossom.reading.article import read_article
from glossom.rendering.sheets import View, card_of, heard_in, sheet_of

ELSEWHERE = Scope(include=("tag:sport",))
ENTRIES = (
    GlossaryEntry(id="minsk", type="place", term="Minsk"),
    GlossaryEntry(id="accord", type="event", term="Minsk accord", aliases=(Alias(form="accord"),), scope=ELSEWHERE),
    GlossaryEntry(id="other", type="event", term="Other accord", aliases=(Alias(form="accord"),), scope=ELSEWHERE),
    GlossaryEntry(id="summit", type="term", term="summit"),
    GlossaryEntry(id="top", type="term", term="top", aliases=(Alias(form="summit"),)),
)
TEXT = """---
title: "They met"
date: 2014-08-26
tags: [World]
---

# What was said

They met in Minsk. The accord held, and a *summit* in **Minsk** is [planned](https://example.org/),
[not here]{.nogloss}.

> "Minsk," he said.
"""


def through_all_stages() -> Choice:
    """An article in which words are marked, refused for each of their meanings, ambiguous and repeated."""
    lexicon, traits = compile_lexicon(ENTRIES, "en"), traits_of(ENTRIES)
    read = read_article(SourceFile("content/articles/met.md", TEXT, digest_file("content/articles/met.md", TEXT)))
    laid = lay_out_article(read)
    choice = chosen_in(laid, found_in(laid, lexicon), traits, Setting(Policy(), lang="en"))
    view = View("en", Permalinks(), difficulty=True, mentions=True)
    card_of(read, laid, choice, (), view, Policy())
    sheet_of(read, laid, choice, (), view, ())
    heard_in(read, laid, choice, view)
    return choice


def test_the_stages_of_an_article_leave_no_circle() -> None:
    choice = through_all_stages()  # what is made once is made now
    assert {one.code for one in choice.unmarked} >= {"out-of-scope", "ambiguous", "repeat"}
    del choice
    gc.collect()
    gc.disable()
    try:
        through_all_stages()
        assert gc.collect() == 0
    finally:
        gc.enable()
