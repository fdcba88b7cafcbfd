"""`suggest()` over a whole site: what is known is left out, what was decided stays decided, and nothing is lost."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossom.digest import digest_file
from glossom.faults import Fault, Faulty
from glossom.memo import Memo
from glossom.model import Answer, Decisions, EntryType, Evidence, Rejection, Source, SourceFile, Suggestion
from glossom.reading.editing import add_alias, add_entry
from glossom.reading.review import DRAFTS, read_drafts
from glossom.stores import Shelf
from glossom.suggestions import Suggested, suggest
from glossom.suggestions.written import with_drafts
from tests.sites import snapshot

SITE = "title: A small site\n"
TALKS = "content/articles/2014/talks.md"
VISIT = "content/articles/2015/visit.md"
GLOSSARY = "content/glossary/words.yaml"
SAID = Evidence(text="president from 2014 to 2019", source=Source(name="A reference work", license="CC0 1.0"))


def article(body: str, **front: str) -> str:
    keys = {"title": "A meeting", "date": "2014-08-26", **front}
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in keys.items()) + f"---\n\n{body}\n"


BODY = """\
President Petro Poroshenko met Vladimir Putin in Minsk for bilateral talks on Tuesday. Mr. Poroshenko, a billionaire
chocolate magnate, said that separatists had ousted the mayor of Donetsk.

“We want a settlement,” Poroshenko told reporters in Minsk.
"""


def site(body: str = BODY, **files: str) -> dict[str, str]:
    return {"site.yaml": SITE, TALKS: article(body), **files}


def suggested(files: dict[str, str], *paths: str, memo: Memo | None = None, **more: object) -> Suggested:
    every = [path for path in files if path.startswith("content/articles/")]
    return suggest(snapshot(files), memo or Memo(Shelf(), "test"), paths or every, **more)  # type: ignore[arg-type]


def terms(found: Suggested) -> list[str]:
    return [one.suggestion.term for one in found.new]


def one(found: Suggested, term: str) -> Suggestion:
    [only] = [each.suggestion for each in found.new if each.suggestion.term == term]
    return only


def glossary(*entries: str) -> dict[str, str]:
    return {GLOSSARY: "".join(f"- {{{entry}, short: A definition.}}\n" for entry in entries)}


# ---------------------------------------------------------------- what is found


def test_names_and_hard_words_are_found_with_their_sentences() -> None:
    found = suggested(site())
    assert {"Petro Poroshenko", "Vladimir Putin", "Minsk", "bilateral", "separatist", "oust", "settlement"} <= {
        *terms(found)
    }
    minsk = one(found, "Minsk")
    assert (minsk.id, minsk.type, minsk.status) == ("minsk", "place", "draft")
    assert [context.article for context in minsk.contexts] == [TALKS, TALKS]
    assert minsk.contexts[1].sentence == "“We want a settlement,” Poroshenko told reporters in Minsk."
    assert minsk.contexts[1].words == "Minsk"


def test_all_texts_of_a_draft_name_their_source() -> None:
    for each in suggested(site()).new:
        assert each.suggestion.source is not None or not each.suggestion.short
        assert all(evidence.source.name for evidence in each.suggestion.evidence)


def test_every_printed_form_finds_the_entry() -> None:
    entry = one(suggested(site()), "oust")
    assert (entry.inflect, entry.aliases) == ("verb", ())
    poroshenko = one(suggested(site()), "Petro Poroshenko")
    assert "Poroshenko" in [alias.form for alias in poroshenko.aliases]


def test_the_level_decides_which_words_are_hard() -> None:
    easy, hard = (set(terms(suggested(site(), level=level))) for level in ("A2", "C1"))
    assert hard < easy
    assert "Minsk" in hard
    assert "bilateral" in easy - hard


def test_the_sites_level_counts_where_none_is_named() -> None:
    files = {**site(), "site.yaml": SITE + "annotate: {level: C1}\n"}
    assert suggested(files).level == "C1"
    assert terms(suggested(files)) == terms(suggested(site(), level="C1"))
    assert suggested(site()).level == "B1"


def test_headings_give_no_names() -> None:
    assert "Rubble" not in " ".join(terms(suggested(site("## Rubble In Every Street\n\nIt rained in Minsk."))))


def test_what_an_author_left_plain_by_hand_is_left_out() -> None:
    assert "Minsk" not in terms(suggested(site("They met in [Minsk]{.nogloss} with President Petro Poroshenko.")))


def test_the_limit_takes_the_first() -> None:
    whole = suggested(site())
    some = suggested(site(), limit=3)
    assert some.new == whole.new[:3]
    assert (some.left, whole.left) == (len(whole.new) - 3, 0)


def test_ids_are_free() -> None:
    files = site(**glossary("id: minsk, type: term, term: Minskish", "id: minsk-2, type: term, term: Minskesque"))
    assert one(suggested(files), "Minsk").id == "minsk-3"
    waiting = Suggestion(id="minsk-3", type="term", term="Minskoid")
    assert one(suggested(files, drafts=[waiting]), "Minsk").id == "minsk-4"


# ---------------------------------------------------------------- the whole site


def test_all_articles_of_the_site_count_and_only_those_asked_about_are_drafted() -> None:
    files = site(**{VISIT: article("Angela Merkel met Petro Poroshenko in Minsk. He left Minsk late.")})
    found = suggested(files, TALKS)
    assert "Angela Merkel" not in terms(found)
    assert next(each.mentions for each in found.new if each.suggestion.term == "Minsk") == 4
    assert [context.article for context in one(found, "Minsk").contexts][:2] == [TALKS, TALKS]


def test_a_family_name_gets_its_full_name_from_another_article() -> None:
    files = site(**{VISIT: article("“It is late,” President Poroshenko said in Berlin. Poroshenko left.")})
    assert [alias.form for alias in one(suggested(files, VISIT), "Petro Poroshenko").aliases] == ["Poroshenko"]


def test_an_article_is_searched_once() -> None:
    memo = Memo(Shelf(), "test")
    files = site(**{VISIT: article("President Petro Poroshenko met Angela Merkel in Berlin.")})
    suggested(files, TALKS, memo=memo)
    memo.ran.clear()
    again = suggested(files, VISIT, memo=memo)
    assert (memo.ran["names_in"], memo.ran["words_in"]) == (0, 0)
    files[VISIT] += "\nIt rained.\n"
    assert terms(suggested(files, VISIT, memo=memo)) == terms(again)
    assert (memo.ran["names_in"], memo.ran["words_in"]) == (1, 1)


# ---------------------------------------------------------------- what is known


@pytest.mark.parametrize("status", ["accepted", "draft", "rejected"])
def test_what_the_glossary_has_in_any_status_is_left_out(status: str) -> None:
    known = glossary(
        f"id: minsk, type: place, term: Minsk, status: {status}", "id: separatist, type: term, term: separatist"
    )
    found = terms(suggested(site(**known)))
    assert "Minsk" not in found
    assert "separatist" not in found, "inflected forms count"
    assert "bilateral" in found


@pytest.mark.parametrize("more", ["enabled: false", "aliases: [{form: Minsk, match: false}]"])
def test_what_is_never_marked_is_known_too(more: str) -> None:
    term = "Minsk" if "enabled" in more else "Miensk"
    assert "Minsk" not in terms(suggested(site(**glossary(f"id: minsk, type: place, term: {term}, {more}"))))


def test_an_unknown_form_of_a_known_entry_is_offered_as_its_alias() -> None:
    found = suggested(site(**glossary("id: poroshenko, type: person, term: Petro Poroshenko")))
    alias = one(found, "Poroshenko")
    assert (alias.into, alias.short) == ("poroshenko", "")
    assert {context.words for context in alias.contexts} == {"Poroshenko"}


def test_the_alias_of_somebody_else_is_no_reason() -> None:
    other = "id: maryna, type: person, term: Maryna Poroshenko, aliases: [Poroshenko]"
    assert one(suggested(site(**glossary(other))), "Petro Poroshenko").into == ""


def test_what_waits_is_left_out() -> None:
    waiting = [
        Suggestion(id="minsk", type="place", term="Minsk"),
        Suggestion(id="oust", type="term", term="oust", inflect="verb"),
    ]
    found = terms(suggested(site(), drafts=waiting))
    assert not {"Minsk", "oust"} & {*found}


# ---------------------------------------------------------------- what was decided


def test_what_was_rejected_is_left_out_with_its_forms() -> None:
    rejected = (
        Rejection(term="Petro Poroshenko", type="person", forms=("Poroshenko",)),
        Rejection(term="separatist", type="term"),
    )
    found = terms(suggested(site(), decisions=Decisions(rejected=rejected)))
    assert not {"Petro Poroshenko", "Poroshenko", "separatist", "separatists"} & {*found}


def test_rejecting_is_stable() -> None:
    """What is rejected does not come back, and what is not rejected does not go."""
    first = suggested(site())
    for each in first.new:
        entry = each.suggestion
        rejection = Rejection(term=entry.term, type=entry.type, forms=tuple(alias.form for alias in entry.aliases))
        after = terms(suggested(site(), decisions=Decisions(rejected=(rejection,))))
        assert {*after} == {*terms(first)} - {entry.term}


WORDS = [
    "Petro Poroshenko", "Poroshenko", "Vladimir Putin", "President Putin", "in Minsk", "the European Union (EU)",
    "said", "ousted", "separatists", "a settlement", "bilateral", "talks", "met", "on Tuesday", "Kyiv’s", "of Ukraine",
    "the EU", "U.S. officials", "*accords*", "[Kyiv](https://example.org)", "Lyudmila Putin", "destabilizing",
]  # fmt: skip
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=2, max_size=8).map(lambda words: "They " + " ".join(words) + ".")
BODIES = st.lists(SENTENCES, min_size=1, max_size=4).map("\n\n".join)


def accepted(files: dict[str, str], found: Suggested) -> dict[str, str]:
    """The site with every draft in its glossary, as `review` puts it there."""
    text = files.get(GLOSSARY, "")
    for each in found.new:
        entry = each.suggestion
        if entry.into:
            for form in (entry.term, *entry.aliases):
                text = add_alias(text, GLOSSARY, entry.into, form)
        else:
            text = add_entry(text, replace_status(entry), GLOSSARY)
    return {**files, GLOSSARY: text}


def replace_status(suggestion: Suggestion) -> object:
    from glossom.model import GlossaryEntry

    keys = {name: getattr(suggestion, name) for name in GlossaryEntry.__dataclass_fields__}
    return GlossaryEntry(**{**keys, "status": "accepted"})


@settings(deadline=None, max_examples=150)
@given(BODIES, BODIES, st.booleans())
def test_accepting_every_draft_leaves_nothing_to_suggest(first: str, second: str, known: bool) -> None:
    files = site(first, **{VISIT: article(second)})
    if known:
        files |= glossary("id: poroshenko, type: person, term: Petro Poroshenko", "id: eu, type: org, term: EU")
    files = accepted(files, suggested(files))
    assert terms(suggested(files)) == []


def test_accepting_every_draft_of_a_real_article_leaves_nothing_to_suggest() -> None:
    files = accepted(site(), suggested(site()))
    assert terms(suggested(files)) == []


# ---------------------------------------------------------------- the drafts file


def read_back(text: str) -> list[Suggestion]:
    return [each.suggestion for each in read_drafts(SourceFile(DRAFTS, text, digest_file(DRAFTS, text)))[0]]


def test_drafts_are_written_and_read_back() -> None:
    new = [each.suggestion for each in suggested(site()).new]
    text, warnings = with_drafts("", new)
    assert (read_back(text), warnings) == (new, ())


def test_what_an_editor_wrote_stays_as_it_is() -> None:
    before = (
        "# Mine.\n- id: minsk   # the city\n  type: place\n  term: Minsk\n  status: rejected\n  short: My own words.\n"
    )
    waiting = read_back(before)
    found = suggested(site(), drafts=waiting)
    text, warnings = with_drafts(before, [each.suggestion for each in found.new], found.completed)
    assert text.startswith(before)
    assert read_back(text) == [*waiting, *(each.suggestion for each in found.new)]
    assert warnings == ()


@pytest.mark.parametrize(
    "before", ["[]\n", "- {id: minsk, type: place, term: Minsk}\n", "  - id: a\n    type: term\n    term: a\n"]
)
def test_any_shape_of_the_file_takes_more(before: str) -> None:
    new = [Suggestion(id="oust", type="term", term="oust"), Suggestion(id="accord", type="term", term="accord")]
    text, _ = with_drafts(before, new)
    assert [each.id for each in read_back(text)][-2:] == ["oust", "accord"]


@pytest.mark.parametrize("before", ["- id: minsk\n  type: plaice\n  term: Minsk\n", "- id: [\n", "- id: a\n- id: a\n"])
def test_a_broken_file_takes_nothing(before: str) -> None:
    with pytest.raises(Faulty):
        with_drafts(before, [Suggestion(id="oust", type="term", term="oust")])


def answering(asked: list[str]) -> object:
    def reference(name: str, kind: EntryType, language: str) -> Answer:
        asked.append(f"{name} {kind} {language}")
        return Answer(definition=SAID, evidence=(SAID,), same_as=("wikidata:Q1",)) if "Poroshenko" in name else Answer()

    return reference


def test_reference_works_are_asked_about_names_alone() -> None:
    asked: list[str] = []
    found = suggested(site(), reference=answering(asked))
    assert "Petro Poroshenko person en" in asked
    assert not any("bilateral" in each for each in asked)
    poroshenko = one(found, "Petro Poroshenko")
    assert (poroshenko.short, poroshenko.source) == ("President from 2014 to 2019.", SAID.source)
    assert SAID in poroshenko.evidence


def test_markup_in_an_answer_is_text() -> None:
    said = replace(SAID, text="a *star* of <b>[x](y)</b>")
    found = suggested(site(), reference=lambda *_: Answer(definition=said, evidence=(said,)))
    assert one(found, "Petro Poroshenko").short == r"A \*star\* of \<b>[x\](y)\</b>."


def test_a_draft_that_waits_is_completed_where_nothing_was_written() -> None:
    offline = suggested(site())
    before, _ = with_drafts("", [each.suggestion for each in offline.new])
    before = before.replace("  term: Minsk\n", "  term: Minsk   # my comment\n")
    files = site(**{VISIT: article("President Petro Poroshenko left Minsk early.")})
    online = suggested(files, drafts=read_back(before), reference=answering([]))
    assert online.new == ()
    text, _ = with_drafts(before, (), online.completed)
    after = {each.id: each for each in read_back(text)}
    poroshenko = after["petro-poroshenko"]
    assert (poroshenko.short, poroshenko.same_as) == ("President from 2014 to 2019.", ("wikidata:Q1",))
    assert "# my comment" in text
    assert VISIT in [context.article for context in after["minsk"].contexts]


def test_a_definition_that_an_editor_wrote_is_never_changed() -> None:
    mine = Suggestion(id="poroshenko", type="person", term="Petro Poroshenko", short="My own words.")
    asked: list[str] = []
    [after] = suggested(site(), drafts=[mine], reference=answering(asked)).completed
    assert (after.short, after.evidence, after.source) == ("My own words.", (), None)
    assert not any("Poroshenko" in each for each in asked)


# ---------------------------------------------------------------- what goes wrong


def codes(faults: Collection[Fault]) -> list[tuple[str, str]]:
    return [(fault.code, fault.severity) for fault in faults]


def test_a_language_without_rules_gives_names_only_and_says_so() -> None:
    files = {"site.yaml": SITE, TALKS: article("Президент Петро Порошенко прибув до Мінська.", lang="uk")}
    found = suggested(files)
    assert codes(found.faults) == [("names-only", "warning")]
    assert all(each.suggestion.type != "term" for each in found.new)
    assert all(each.suggestion.lang == "uk" for each in found.new)


def test_a_broken_article_stops_no_other() -> None:
    files = site(**{VISIT: "---\ntitle: [\n---\nText.\n"})
    found = suggested(files)
    assert "Minsk" in terms(found)
    assert [fault.place.path for fault in found.faults if fault.place] == [VISIT]
    assert suggested(files, TALKS).faults == ()


@pytest.mark.parametrize("broken", [{GLOSSARY: "- id: [\n"}, {"site.yaml": "titel: [\n"}])
def test_a_broken_glossary_or_site_file_stops_all(broken: dict[str, str]) -> None:
    with pytest.raises(Faulty):
        suggested({**site(), **broken})


def test_an_article_of_a_megabyte_gives_a_handful_of_sentences() -> None:
    found = suggested(
        site(BODY.replace("\n\n", "\n") * 3_000, **glossary("id: putin, type: person, term: Vladimir Putin"))
    )
    minsk = one(found, "Minsk")
    assert len(minsk.contexts) <= 8
    assert all(len(context.sentence) <= 310 for context in minsk.contexts)


@pytest.mark.parametrize("body", ["", "…", "1 2 3", "![](x.jpg)", "`Minsk`", "A" * 5_000])
def test_an_article_without_words_gives_nothing(body: str) -> None:
    assert len(suggested(site(body)).new) <= 1
