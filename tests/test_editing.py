"""Glossary, drafts and decisions files changed in their text: what was not asked for stays as it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossom.faults import Faulty
from glossom.model import (
    Alias,
    Decisions,
    Evidence,
    GlossaryEntry,
    Link,
    Location,
    Meaning,
    Period,
    Rejection,
    Sense,
    Source,
    SourceFile,
    Suggestion,
    Valid,
)
from glossom.reading.editing import (
    add_alias,
    add_decision,
    add_entry,
    move_contexts,
    remove_decision,
    remove_entry,
    set_in_entry,
)
from glossom.reading.glossary import read_glossary
from glossom.reading.review import read_decisions, read_drafts, write_decisions, write_drafts

PATH = "content/glossary/words.yaml"
MINSK = GlossaryEntry(id="minsk", type="place", term="Minsk", short="Capital of Belarus.")
BLOCK = """\
# Places.

- id: kyiv  # spelt so since 1995
  type: place
  term: Kyiv
  aliases: [Kiev]
  short: "Capital of Ukraine."
  # a note on Kyiv

# and now the east
- id: donetsk
  type: place
  term: Donetsk
  aliases:
    - Donezk # German
    - {form: Донецьк, lang: uk}
  body: |
    First.

    Second.
# the end
"""


def entries(text: str) -> list[GlossaryEntry]:
    return [one.entry for one in read_glossary(SourceFile(PATH, text, ""))[0]]


def added_lines(before: str, after: str) -> list[str]:
    """The lines that came in; every line of before must still be there, in its order."""
    rest = iter(before.split("\n"))
    waiting = next(rest, None)
    new = []
    for line in after.split("\n"):
        if line == waiting:
            waiting = next(rest, None)
        else:
            new.append(line)
    assert waiting is None, f"{waiting!r} is gone"
    return new


# ---------------------------------------------------------------- an entry more


def test_an_entry_is_added_at_the_end_parted_as_the_others_are() -> None:
    after = add_entry(BLOCK, MINSK)
    assert after == BLOCK + "\n- id: minsk\n  type: place\n  term: Minsk\n  short: Capital of Belarus.\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "- id: minsk\n  type: place\n  term: Minsk\n  short: Capital of Belarus.\n"),
        ("# Places.\n", "# Places.\n\n- id: minsk\n  type: place\n  term: Minsk\n  short: Capital of Belarus.\n"),
        ("[]\n", "- id: minsk\n  type: place\n  term: Minsk\n  short: Capital of Belarus.\n"),
        ("~\n", "- id: minsk\n  type: place\n  term: Minsk\n  short: Capital of Belarus.\n"),
        (
            "- id: a\n  type: term\n  term: a",
            "- id: a\n  type: term\n  term: a\n\n"
            "- id: minsk\n  type: place\n  term: Minsk\n  short: Capital of Belarus.\n",
        ),
        (
            "- {id: a, type: term, term: a}\n",
            "- {id: a, type: term, term: a}\n\n- {id: minsk, type: place, term: Minsk, short: Capital of Belarus.}\n",
        ),
        (
            "[{id: a, type: term, term: a}]\n",
            "[{id: a, type: term, term: a}, {id: minsk, type: place, term: Minsk, short: Capital of Belarus.}]\n",
        ),
        (
            "id: a # first\ntype: term\n\n# why\nterm: a\nbody: |\n  one\n\n    two\n",
            "- id: a # first\n  type: term\n\n  # why\n  term: a\n  body: |\n    one\n\n      two\n\n"
            "- id: minsk\n  type: place\n  term: Minsk\n  short: Capital of Belarus.\n",
        ),
        (
            "{id: a,\n type: term, term: a}\n",
            "- {id: a,\n   type: term, term: a}\n\n"
            "- {id: minsk, type: place, term: Minsk, short: Capital of Belarus.}\n",
        ),
        (
            "-   id: a\n    type: term\n    term: a\n-   id: b\n    type: term\n    term: b\n",
            "-   id: a\n    type: term\n    term: a\n-   id: b\n    type: term\n    term: b\n"
            "- id: minsk\n  type: place\n  term: Minsk\n  short: Capital of Belarus.\n",
        ),
        (
            "---\n  - id: a\n    type: term\n    term: a\n...\n",
            "---\n  - id: a\n    type: term\n    term: a\n\n"
            "  - id: minsk\n    type: place\n    term: Minsk\n    short: Capital of Belarus.\n...\n",
        ),
    ],
    ids=[
        "empty",
        "comments",
        "brackets",
        "null",
        "no line end",
        "braces",
        "flow",
        "one",
        "one in braces",
        "wide",
        "...",
    ],
)
def test_an_entry_comes_into_a_file_of_any_shape(before: str, after: str) -> None:
    assert add_entry(before, MINSK) == after
    assert entries(after)[-1] == MINSK


def test_windows_line_ends_and_a_byte_order_mark_stay() -> None:
    before = "\ufeff" + BLOCK.replace("\n", "\r\n")
    after = add_entry(before, MINSK)
    assert after.startswith(before)
    assert after.count("\r\n") == after.count("\n")
    assert entries(after)[-1] == MINSK


def test_a_long_entry_is_no_line_even_among_lines() -> None:
    entry = GlossaryEntry(id="long", type="term", term="long", short="word " * 30)
    after = add_entry("- {id: a, type: term, term: a}\n", entry)
    assert "\n- id: long\n  type: term\n" in after


def test_what_is_no_glossary_stays_as_it_is() -> None:
    with pytest.raises(Faulty) as faulty:
        add_entry("Minsk, Kyiv\n", MINSK, PATH)
    assert [fault.code for fault in faulty.value.faults] == ["cannot-append"]
    assert "{id: minsk" in faulty.value.faults[0].hint
    with pytest.raises(Faulty) as faulty:
        add_entry("- id: [\n", MINSK, PATH)
    assert faulty.value.faults[0].code.startswith("yaml-")


# ---------------------------------------------------------------- aliases


@pytest.mark.parametrize(
    ("entry", "alias", "line"),
    [
        ("kyiv", "Kyyiv", "  aliases: [Kiev, Kyyiv]"),
        ("kyiv", Alias(form="Київ", lang="uk"), "  aliases: [Kiev, {form: Київ, lang: uk}]"),
        ("donetsk", "Stalino", "    - Stalino"),
        ("donetsk", Alias(form="Stalino", match=False), "    - {form: Stalino, match: false}"),
    ],
)
def test_an_alias_is_added_where_there_are_some(entry: str, alias: str | Alias, line: str) -> None:
    after = add_alias(BLOCK, PATH, entry, alias)
    assert added_lines(BLOCK.replace("  aliases: [Kiev]\n", ""), after)[-1:] == [line]
    forms = next(one for one in entries(after) if one.id == entry).aliases
    assert forms[-1] == (Alias(form=alias) if isinstance(alias, str) else alias)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- id: a\n  type: term\n  term: a # one\n  short: x\n", "  term: a # one\n  aliases:\n    - b\n  short: x\n"),
        (
            "- id: a\n  term: a\n  aliases: c # why\n  type: term\n",
            "  aliases:\n    - c\n    - b # why\n  type: term\n",
        ),
        ("- id: a\n  term: a\n  type: term\n  aliases:\n", "  type: term\n  aliases:\n    - b\n"),
        ("- id: a\n  term: a\n  type: term\n  aliases: []\n", "  type: term\n  aliases:\n    - b\n"),
        ("- {id: a, type: term, term: a, short: x}\n", "- {id: a, type: term, term: a, aliases: [b], short: x}\n"),
        ("id: a\ntype: term\nterm: a\n", "id: a\ntype: term\nterm: a\naliases:\n  - b\n"),
        ("- id: a\n  type: term\n  term: a", "  term: a\n  aliases:\n    - b\n"),
    ],
)
def test_an_alias_is_added_where_there_is_none(before: str, after: str) -> None:
    changed = add_alias(before, PATH, "a", "b")
    assert changed.endswith(after)
    assert Alias(form="b") in entries(changed)[0].aliases


@pytest.mark.parametrize("form", ["Kyiv", "Kiev", Alias(form="Kiev")])
def test_a_form_that_is_there_is_not_added_again(form: str | Alias) -> None:
    assert add_alias(BLOCK, PATH, "kyiv", form) == BLOCK


def test_an_entry_that_is_not_there_is_told() -> None:
    said = "no entry of content/glossary/words[.]yaml is called 'kiev'"
    with pytest.raises(Faulty, match=said):
        add_alias(BLOCK, PATH, "kiev", "x")
    with pytest.raises(Faulty, match=said):
        set_in_entry(BLOCK, PATH, "kiev", "short", "x")
    with pytest.raises(Faulty, match=said):
        remove_entry(BLOCK, PATH, "kiev")


# ---------------------------------------------------------------- keys and removal


def test_one_key_of_one_entry_is_set() -> None:
    after = set_in_entry(BLOCK, PATH, "kyiv", "short", "A city: *old*")
    assert after == BLOCK.replace('short: "Capital of Ukraine."', "short: 'A city: *old*'")
    after = set_in_entry(BLOCK, PATH, "donetsk", "status", "rejected")
    assert after == BLOCK.replace("  term: Donetsk\n", "  term: Donetsk\n  status: rejected\n")
    assert set_in_entry(after, PATH, "donetsk", "status", None) == BLOCK


def test_an_entry_is_removed_with_what_is_in_it_alone() -> None:
    after = remove_entry(BLOCK, PATH, "kyiv")
    assert after == "# Places.\n\n# and now the east\n" + BLOCK[BLOCK.index("- id: donetsk") :]
    assert remove_entry(after, PATH, "donetsk") == "# Places.\n\n# and now the east\n# the end\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("id: a\ntype: term\nterm: a\n", ""),
        ("[{id: a, type: term, term: a}, {id: b, type: term, term: b}]\n", "[{id: b, type: term, term: b}]\n"),
        ("[{id: b, type: term, term: b}, {id: a, type: term, term: a}]\n", "[{id: b, type: term, term: b}]\n"),
        ("[{id: a, type: term, term: a}]\n", "[]\n"),
        (
            "- id: b\n  type: term\n  term: b\n- # this\n  id: a\n  type: term\n  term: a\n",
            "- id: b\n  type: term\n  term: b\n",
        ),
    ],
)
def test_an_entry_is_removed_from_a_file_of_any_shape(before: str, after: str) -> None:
    assert remove_entry(before, PATH, "a") == after


# ---------------------------------------------------------------- laws

plain = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"], exclude_characters="\ufeff\u2028\u2029"),
    min_size=1,
    max_size=20,
)
texts = plain.filter(lambda text: text.strip() == text and text != "")
ids = st.from_regex(r"[a-z]{3,8}(-[a-z]{1,5})?", fullmatch=True).filter(lambda text: text not in ("con", "aux", "nul"))
days = st.dates(date(1900, 1, 1), date(2100, 1, 1))
aliases = st.builds(
    Alias,
    form=texts,
    lang=st.sampled_from(["", "uk", "pt-BR"]),
    match=st.booleans(),
    valid=st.none() | st.builds(Valid, start=days, end=st.none()),
    case=st.sampled_from([None, "exact"]),
)
common = {
    "type": st.sampled_from(["person", "place", "term"]),
    "term": texts,
    "aliases": st.lists(aliases, max_size=3).map(tuple),
    "forms": st.lists(texts, max_size=2).map(tuple),
    "short": st.just("") | texts,
    "body": st.just("") | st.lists(texts, min_size=1, max_size=3).map("\n\n".join),
    "periods": st.lists(
        st.builds(Period, valid=st.builds(Valid, start=st.none(), end=days), short=texts), max_size=1
    ).map(tuple),
    "facts": st.dictionaries(texts, texts, max_size=2),
    "location": st.none()
    | st.builds(Location, lat=st.floats(-90, 90).map(lambda number: round(number, 5)), lon=st.just(1.5)),
    "links": st.lists(st.builds(Link, title=texts, url=st.just("https://example.org/")), max_size=1).map(tuple),
    "sense": st.none() | st.builds(Sense, group=texts, default=st.booleans()),
    "source": st.none() | st.builds(Source, name=texts, retrieved=st.none() | days),
    "priority": st.integers(-3, 3),
}
glossary_entries = st.builds(GlossaryEntry, id=ids, **common)
suggestions = st.builds(
    Suggestion,
    id=ids,
    confidence=st.floats(0, 1).map(lambda number: round(number, 2)),
    evidence=st.lists(st.builds(Evidence, text=texts, source=st.builds(Source, name=texts)), max_size=2).map(tuple),
    **common,
)
files = st.lists(glossary_entries, max_size=4, unique_by=lambda entry: entry.id).map(
    lambda some: "".join([add_entry("", one) + "# behind\n\n" for one in some])
)


@settings(deadline=None)
@given(files, glossary_entries)
def test_an_entry_that_is_added_is_read_back_and_changes_nothing_else(before: str, entry: GlossaryEntry) -> None:
    after = add_entry(before, entry)
    assert after.startswith(before)
    assert entries(after) == [*entries(before), entry]


@settings(deadline=None)
@given(files, glossary_entries, aliases)
def test_an_alias_that_is_added_changes_nothing_else(before: str, entry: GlossaryEntry, alias: Alias) -> None:
    entry = replace(entry, id="the-one")
    after = add_alias(add_entry(before, entry), PATH, "the-one", alias)
    assert after.startswith(before)
    known = (entry.term, *(one.form for one in entry.aliases))
    wanted = entry if alias.form in known else replace(entry, aliases=(*entry.aliases, alias))
    assert entries(after) == [*entries(before), wanted]


@settings(deadline=None)
@given(files, glossary_entries, files, texts)
def test_a_key_that_is_set_changes_nothing_else(before: str, entry: GlossaryEntry, behind: str, short: str) -> None:
    entry = replace(entry, id="the-one")
    text = add_entry(before, entry) + behind
    after = set_in_entry(text, PATH, "the-one", "short", short)
    assert after.startswith(before)
    assert after.endswith(behind)
    assert entries(after) == [*entries(before), replace(entry, short=short), *entries(behind)]


@settings(deadline=None)
@given(files, suggestions)
def test_what_is_added_and_removed_leaves_what_was_there(before: str, draft: Suggestion) -> None:
    text = write_drafts([]) + before
    after = remove_entry(add_entry(text, replace(draft, id="the-one")), PATH, "the-one")
    assert after.rstrip("\n") == text.rstrip("\n")


@settings(deadline=None)
@given(st.lists(suggestions, max_size=4, unique_by=lambda one: one.id))
def test_drafts_are_read_back_as_they_were_written(drafts: list[Suggestion]) -> None:
    placed, faults = read_drafts(SourceFile("content/review/drafts.yaml", write_drafts(drafts), ""))
    assert [one.suggestion for one in placed] == drafts
    assert all(fault.code == "long-short" for fault in faults)


meanings = st.builds(
    Meaning, article=texts, form=texts, entry=ids, before=st.just("") | texts, after=st.just("") | texts
)
rejections = st.builds(Rejection, term=texts, type=common["type"], forms=common["forms"])
decisions = st.builds(
    Decisions,
    rejected=st.lists(rejections, max_size=4, unique=True).map(tuple),
    meanings=st.lists(meanings, max_size=4, unique_by=lambda one: (one.article, one.form, one.before, one.after)).map(
        tuple
    ),
)


def read_back(text: str) -> Decisions:
    return read_decisions(SourceFile("content/review/decisions.yaml", text, ""))[0]


@settings(deadline=None)
@given(decisions)
def test_decisions_are_written_in_one_order_whatever_order_they_came_in(decided: Decisions) -> None:
    text = write_decisions(decided)
    assert set(read_back(text).meanings) == set(decided.meanings)
    assert set(read_back(text).rejected) == set(decided.rejected)
    assert write_decisions(read_back(text)) == text
    assert write_decisions(Decisions(rejected=decided.rejected[::-1], meanings=decided.meanings[::-1])) == text


@settings(deadline=None)
@given(decisions)
def test_decisions_added_one_by_one_make_the_file_that_is_written_at_once(decided: Decisions) -> None:
    text = ""
    every: tuple[Rejection | Meaning, ...] = (*decided.meanings, *decided.rejected)
    for decision in every:
        text = add_decision(text, decision)
    assert text == (write_decisions(decided) if text else "")
    for decision in every:
        text = remove_decision(text, decision)
    assert read_back(text) == Decisions()


# ---------------------------------------------------------------- decisions

DECIDED = """\
# Mine.
rejected:
  - term: Foo  # a joke

meanings:
  # about the talks
  - article: content/articles/a.md
    form: Georgia
    entry: georgia-country
    before: in

  - article: content/articles/c.md
    form: Georgia
    entry: georgia-state
# done
"""


def test_a_decision_comes_in_at_its_place_and_keeps_comments() -> None:
    between = Meaning(article="content/articles/b.md", form="Georgia", entry="georgia-state", after="said")
    after = add_decision(DECIDED, between)
    assert added_lines(DECIDED, after) == [
        "  - article: content/articles/b.md", "    form: Georgia", "    entry: georgia-state", "    after: said", "",
    ]  # fmt: skip
    assert [one.article[-4] for one in read_back(after).meanings] == ["a", "b", "c"]
    after = add_decision(DECIDED, Rejection(term="Bar"))
    assert "rejected:\n  - term: Bar\n\n  - term: Foo  # a joke\n" in after
    assert remove_decision(after, Rejection(term="Bar")) == DECIDED


def test_another_meaning_of_the_same_place_gives_way() -> None:
    meaning = Meaning(article="content/articles/a.md", form="Georgia", entry="georgia-state", before="in")
    assert add_decision(DECIDED, meaning) == DECIDED.replace("georgia-country", "georgia-state")
    assert add_decision(add_decision(DECIDED, meaning), meaning) == DECIDED.replace("georgia-country", "georgia-state")


@pytest.mark.parametrize(
    "text", ["# Mine.\n", "meanings:\n", "{}\n", "rejected: []\n", "{meanings: [], rejected: []}\n"]
)
def test_the_first_decision_comes_into_a_file_of_any_shape(text: str) -> None:
    meaning = Meaning(article="content/articles/a.md", form="Georgia", entry="georgia-state", before="in")
    after = add_decision(text, meaning)
    assert read_back(after).meanings == (meaning,)
    both = add_decision(after, Rejection(term="x"))
    assert read_back(both) == Decisions(rejected=(Rejection(term="x"),), meanings=(meaning,))
    assert "# Mine." in both or "# Mine." not in text


def test_a_file_with_faults_is_not_touched() -> None:
    with pytest.raises(Faulty):
        add_decision("meanings: Georgia\n", Rejection(term="x"))


# ---------------------------------------------------------------- an article elsewhere

MOVED = """\
\ufeff# Mine.
- id: oslo
  contexts:  # two
    - article: content/articles/undated/a.md  # here
      sentence: content/articles/undated/a.md
    - {sentence: "In Oslo.", article: 'content/articles/undated/a.md', words: Oslo}
    - article: content/articles/undated/b.md
- just a text
- id: lima
  contexts: none
"""


@pytest.mark.parametrize("new", ["content/articles/2024/a.md", "content/articles/2024/a, b: {c} # d.md"])
def test_sentences_go_with_their_article_and_nothing_else_changes(new: str) -> None:
    old = "content/articles/undated/a.md"
    after = move_contexts(MOVED, old, new)
    changed = [line for line, before in zip(after.split("\n"), MOVED.split("\n"), strict=True) if line != before]
    assert len(changed) == 2
    assert all(new in line for line in changed)
    assert move_contexts(after, new, old).replace("'", "") == MOVED.replace("'", "")


@pytest.mark.parametrize("text", ["", "# Mine.\n", "word\n", "{}\n", "- {id: a}\n"])
def test_nothing_goes_where_nothing_stands(text: str) -> None:
    assert move_contexts(text, "content/articles/a.md", "content/articles/b.md") == text
