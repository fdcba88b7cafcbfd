"""The same article again: recognised, left as it is, and with --update brought up to what its source says now."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossom.importing.merge import merged_body, merged_front, plain
from glossom.importing.same import ALIKE, address_key, likeness, print_of, probes
from glossom.model import FrontMatter, Source
from tests.newsroom import FERRY, SENTENCES, SLUG, TITLE, Newsroom, at_terminal, opened, page

URL = "https://river.example/2014/08/26/bridge"
FILE = f"undated/{SLUG}.md"
CHANGED = (
    SENTENCES[0],
    SENTENCES[1].replace("no cars at all", "a few cars"),
    *SENTENCES[2:],
    "A last word was added here.",
)


@pytest.fixture
def newsroom(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Newsroom:
    return opened(tmp_path, capsys, monkeypatch)


@pytest.fixture
def imported(newsroom: Newsroom) -> Newsroom:
    """A newsroom in which the page was imported."""
    assert newsroom.run(newsroom.file("page.html", page()), "--url", URL)[0] == 0
    assert newsroom.articles == [FILE]
    return newsroom


def again(newsroom: Newsroom, text: str, *words: str) -> tuple[int, str, str]:
    return newsroom.run(newsroom.file("again.html", text), "--url", URL, *words)


# ---------------------------------------------------------------- which articles are the same


@pytest.mark.parametrize(
    "address",
    [
        "http://www.river.example/2014/08/26/bridge/",
        "https://m.river.example/2014/08/26/bridge?utm_source=feed&fbclid=x#top",
        "HTTPS://River.Example:443/2014/08/26/bridge",
        "https://river.example/2014/08/26/bridge/amp/",
    ],
)
def test_the_addresses_of_one_page_are_equal(address: str) -> None:
    assert address_key(address) == address_key(URL) != ""


@pytest.mark.parametrize(
    "address",
    [
        "https://river.example/2014/08/26/bridges",
        "https://lake.example/2014/08/26/bridge",
        "https://river.example/2014/08/26/bridge?page=2",
        "https://river.example:8080/2014/08/26/bridge",
    ],
)
def test_those_of_two_pages_are_not(address: str) -> None:
    assert address_key(address) != address_key(URL)


@pytest.mark.parametrize(
    "address", ["", "https://river.example/", "https://river.example/index.html", "x", "https://[x"]
)
def test_a_front_door_is_no_articles_address(address: str) -> None:
    assert address_key(address) == ""


def test_a_text_is_like_its_excerpt_and_unlike_another() -> None:
    text, other = "\n\n".join(SENTENCES), "\n\n".join(FERRY)
    assert likeness(print_of(text), print_of("\n\n".join(SENTENCES[:2]))) == 1.0
    assert likeness(print_of(text), print_of("\n\n".join(CHANGED))) > ALIKE
    assert likeness(print_of(text), print_of(other)) < ALIKE / 2
    assert likeness(print_of("The end."), print_of(text)) == 0.0, "a few words are in many texts"


def test_marks_and_links_make_no_text_another() -> None:
    text = " ".join(SENTENCES)
    marked = text.replace("Altburg", "[Altburg]{gloss=altburg}").replace(
        "trams", "[trams](https://river.example/t_(a))"
    )
    assert likeness(print_of(text), print_of(marked)) > 0.9


def test_a_text_of_a_script_without_spaces_is_known_again() -> None:
    text = "両国の大統領は火曜日の夜、首都で二時間にわたって会談した。会談の内容は明らかにされていない。"
    assert likeness(print_of(text), print_of(text.replace("火曜日", "水曜日"))) > ALIKE
    assert (
        likeness(print_of(text), print_of("新しい橋は路面電車と自転車と歩行者のためのもので、自動車は通れないという。"))
        < ALIKE / 2
    )


words = st.lists(st.sampled_from(" ".join(SENTENCES + FERRY).split()), min_size=30, max_size=120).map(" ".join)


@settings(deadline=None)
@given(words, words)
def test_likeness_is_a_share_and_the_same_both_ways(one: str, other: str) -> None:
    first, second = print_of(one), print_of(other)
    assert likeness(first, second) == likeness(second, first)
    assert 0.0 <= likeness(first, second) <= 1.0
    assert likeness(first, first) == 1.0


@settings(deadline=None)
@given(words, st.integers(0, 100))
def test_what_is_alike_has_a_probe_in_common(text: str, start: int) -> None:
    part = " ".join(text.split()[start % 5 :])
    assert any(probe in part for probe in probes(text)) or not probes(text)


# ---------------------------------------------------------------- recognised


@pytest.mark.parametrize("how", ["its address", "its text", "a selection of its text"])
def test_an_article_is_known_again_and_nothing_changes(imported: Newsroom, how: str) -> None:
    before = imported.text()
    if how == "its address":
        code, _, err = imported.run(
            imported.file("b.html", page("Another title", FERRY)), "--url", f"{URL}?utm_source=x"
        )
    elif how == "its text":
        code, _, err = imported.run(
            imported.file("c.html", page("A title by another site")), "--url", "https://b.example/c"
        )
    else:
        code, _, err = imported.run(imported.file("d.txt", "\n\n".join(SENTENCES[:3])))
    assert code == 0
    reason = {"its address": "it has the same address"}.get(how, "the two texts have 100% in common")
    assert f"is imported already: content/articles/{FILE} ({reason}). Nothing was changed." in err
    assert ("--as-new" in err) == (how != "its address")
    assert imported.articles == [FILE]
    assert imported.text() == before


def test_an_article_that_moved_when_it_was_published_is_known_again(imported: Newsroom) -> None:
    assert imported.run(SLUG, "--date", "2014-08-26", "--rights", "CC BY 4.0", command="publish")[0] == 0
    assert imported.articles == [f"2014/{SLUG}.md"]
    code, _, err = again(imported, page())
    assert code == 0
    assert f"content/articles/2014/{SLUG}.md" in err
    assert imported.articles == [f"2014/{SLUG}.md"]


def test_an_article_that_only_mentions_the_address_is_another(newsroom: Newsroom) -> None:
    path = newsroom.path("2014/own.md")
    path.parent.mkdir(parents=True)
    path.write_text(
        f"---\ntitle: Own\ndate: 2014-09-01\nreferences:\n  - {{name: River, url: '{URL}'}}\n---\n\nOwn words.\n"
    )
    assert again(newsroom, page())[0] == 0
    assert newsroom.articles == ["2014/own.md", FILE]


def test_a_text_that_differs_is_told(imported: Newsroom) -> None:
    _, _, err = again(imported, page())
    assert "--update" not in err
    _, _, err = again(imported, page(sentences=CHANGED))
    assert "not the same: with --update" in err


def test_what_the_editor_corrected_is_no_difference_of_the_source(imported: Newsroom) -> None:
    imported.edit(FILE, "for about two years", "for two years")
    _, _, err = again(imported, page())
    assert "is imported already" in err
    assert "--update" not in err


def test_an_article_that_was_wrongly_taken_for_known_is_imported_as_new(imported: Newsroom) -> None:
    before = imported.text()
    other = imported.file("other.html", page(sentences=[*SENTENCES[:3], FERRY[0]]))
    code, (outcome,) = imported.json(other)
    assert (code, outcome["written"], outcome["known"]) == (0, False, "the two texts have 75% in common")
    code, (outcome,) = imported.json(other, "--as-new")
    assert (code, outcome["written"], outcome["known"]) == (0, True, None)
    assert outcome["path"] == f"content/articles/undated/{SLUG}-2.md"
    assert imported.articles == [f"undated/{SLUG}-2.md", FILE]
    assert FERRY[0] in imported.article(f"undated/{SLUG}-2.md").body
    assert imported.text() == before


@pytest.mark.parametrize("name", [f"{SLUG}-2", f"{SLUG}-2.md", f"content/articles/undated/{SLUG}-2.md"])
def test_of_two_imports_of_one_address_the_one_that_is_named_is_updated(imported: Newsroom, name: str) -> None:
    before = imported.text()
    again(imported, page(), "--as-new")
    code, (outcome,) = imported.json(
        imported.file("new.html", page(sentences=[*SENTENCES, FERRY[0]])),
        "--url",
        URL,
        "--update",
        "--yes",
        "--article",
        name,
    )
    assert (code, outcome["updated"], outcome["path"]) == (0, True, f"content/articles/undated/{SLUG}-2.md")
    assert imported.text() == before


def test_which_of_two_imports_is_meant_is_not_guessed(imported: Newsroom) -> None:
    again(imported, page(), "--as-new")
    both = {path: imported.text(path) for path in imported.articles}
    for named in ([], ["--article", "harbour"]):
        code, _, err = again(imported, page(sentences=FERRY), "--update", "--yes", *named)
        assert code == 1
        assert "error[several-articles]" in err
        assert f"undated/{SLUG}-2.md" in err
    assert {path: imported.text(path) for path in imported.articles} == both


def test_another_article_of_that_name_is_not_overwritten(imported: Newsroom) -> None:
    before = imported.text()
    code, _, _ = imported.run(imported.file("ferry.html", page(TITLE, FERRY)), "--url", "https://lake.example/ferry")
    assert code == 0
    assert imported.articles == [f"undated/{SLUG}-2.md", FILE]
    assert imported.text() == before


# ---------------------------------------------------------------- updated

EDITED = "tags: [rivers]\nnotes:\n  altburg: Here, the older of the two.  # a remark\ndraft: true\n"


def edited(newsroom: Newsroom) -> str:
    """The editor gave it tags and a note, and another deck."""
    return newsroom.edit(FILE, "draft: true\n", EDITED)


def test_an_update_shows_the_difference_and_changes_nothing_unasked(imported: Newsroom) -> None:
    before = imported.text()
    code, out, err = again(imported, page(sentences=CHANGED), "--update")
    assert code == 0
    assert f"-{SENTENCES[1]}\n+{CHANGED[1]}\n" in out
    assert out.startswith("--- ")
    assert "+A last word was added here." in out
    assert "--yes" in err
    assert imported.text() == before


def test_an_update_keeps_the_editors_front_matter(imported: Newsroom) -> None:
    edited(imported)
    code, _, err = again(imported, page("Two towns and a bridge", CHANGED), "--update", "--yes")
    assert code == 0
    assert f"Updated content/articles/{FILE}." in err
    text = imported.text()
    assert "notes:\n  altburg: Here, the older of the two.  # a remark\n" in text
    article = imported.article()
    assert article.front.tags == ("rivers",)
    assert article.front.title == "Two towns and a bridge", "the source's own title was not the editor's"
    assert article.front.draft
    assert article.body.strip() == "\n\n".join(CHANGED)
    assert imported.articles == [FILE]


def test_what_the_editor_changed_is_the_editors(imported: Newsroom) -> None:
    imported.edit(FILE, f"title: {TITLE}\n", "title: The bridge\nauthors: [Ada Writer]\n")
    again(imported, page("Two towns and a bridge", CHANGED), "--update", "--yes")
    assert imported.article().front.title == "The bridge"
    assert imported.article().front.authors == ("Ada Writer",)


def test_without_memory_of_the_import_all_that_is_there_stays(imported: Newsroom) -> None:
    edited(imported)
    (imported.site / ".glossom" / "sources" / "imported" / f"{SLUG}.md").unlink()
    again(imported, page("Two towns and a bridge", CHANGED), "--update", "--yes")
    assert imported.article().front.title == TITLE
    assert imported.article().body.strip() == "\n\n".join(CHANGED)


def test_an_update_of_a_published_article_leaves_it_published(imported: Newsroom) -> None:
    assert imported.run(SLUG, "--date", "2014-08-26", "--rights", "by agreement", command="publish")[0] == 0
    assert again(imported, page(sentences=CHANGED), "--update", "--yes")[0] == 0
    front = imported.article(f"2014/{SLUG}.md").front
    assert not front.draft
    assert str(front.date) == "2014-08-26"
    assert front.source
    assert front.source.rights == "by agreement"


def test_another_page_of_the_same_text_is_not_the_source(imported: Newsroom) -> None:
    assert imported.article().front.source
    before = imported.article().front.source
    copied = page(head='<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">', sentences=CHANGED)
    words = ["--url", "https://copies.example/bridge", "--update", "--yes"]
    assert imported.run(imported.file("copy.html", copied), *words)[0] == 0
    assert imported.article().front.source == before, "neither its address nor its licence"
    assert "A last word was added here." in imported.text()


def test_where_the_source_did_not_change_the_editors_text_stays(imported: Newsroom) -> None:
    mended = imported.edit(FILE, "for about two years", "for two years")
    code, out, _ = again(imported, page(), "--update", "--yes")
    assert (code, out) == (0, "")
    assert imported.text() == mended


def test_marks_stay_where_their_sentences_stand_and_the_others_are_told(imported: Newsroom) -> None:
    imported.edit(FILE, "Altburg", "[Altburg]{gloss=altburg}")
    imported.edit(FILE, "trams", "[trams]{.nogloss}")
    code, _, err = again(imported, page(sentences=CHANGED), "--update", "--yes")
    assert code == 0
    assert "mayors of [Altburg]{gloss=altburg} and" in imported.text()
    assert "[trams]" not in imported.text()
    assert "Lost: [trams]{.nogloss}" in err


def test_an_excerpt_stays_an_excerpt(newsroom: Newsroom) -> None:
    again(newsroom, page(), "--excerpt", "25")
    before = newsroom.edit(FILE, "an agreement", "an accord")
    _, _, err = again(newsroom, page())
    assert "--update" not in err, "the source has not changed"
    again(newsroom, page(), "--update", "--yes")
    assert newsroom.text() == before
    again(newsroom, page(sentences=[SENTENCES[0].replace("late ", ""), *SENTENCES[1:]]), "--update", "--yes")
    body = newsroom.article(FILE).body
    assert "new bridge on Tuesday" in body
    assert SENTENCES[2] not in body
    assert body.endswith(f"…\n\n[{TITLE} – river.example]({URL})\n")
    again(newsroom, page(), "--update", "--yes", "--excerpt", "3")
    assert newsroom.article(FILE).body.startswith("The mayors of …\n\n[")


def test_at_a_terminal_it_is_asked(imported: Newsroom) -> None:
    before = imported.text()
    with at_terminal("n\n") as told:
        again(imported, page(sentences=CHANGED), "--update")
    assert f"Change content/articles/{FILE} so?" in told.getvalue()
    assert imported.text() == before
    with at_terminal("y\n"):
        again(imported, page(sentences=CHANGED), "--update")
    assert "A last word was added here." in imported.text()


def test_an_update_of_a_new_article_imports_it(newsroom: Newsroom) -> None:
    assert again(newsroom, page(), "--update", "--yes")[0] == 0
    assert newsroom.articles == [FILE]


def test_line_ends_and_comments_of_the_file_stay(imported: Newsroom) -> None:
    imported.path().write_bytes(
        imported.edit(FILE, "lang: en\n", "lang: en  # of course\n").replace("\n", "\r\n").encode()
    )
    again(imported, page(sentences=CHANGED), "--update", "--yes")
    raw = imported.path().read_bytes()
    assert raw.count(b"\r\n") == raw.count(b"\n")
    assert b"lang: en  # of course\r\n" in raw


def test_an_article_with_faults_is_not_updated(imported: Newsroom) -> None:
    before = imported.edit(FILE, "draft: true", "draft: [")
    code, _, err = again(imported, page(sentences=CHANGED), "--update", "--yes")
    assert code == 1
    assert "error[" in err
    assert imported.text() == before


def test_json_tells_of_an_update(imported: Newsroom) -> None:
    words = [imported.file("again.html", page(sentences=CHANGED)), "--url", URL, "--update"]
    _, (outcome,) = imported.json(*words)
    assert (outcome["written"], outcome["updated"]) == (False, False)
    assert "+A last word was added here." in outcome["diff"]
    _, (outcome,) = imported.json(*words, "--yes")
    assert (outcome["written"], outcome["updated"]) == (True, True)


@pytest.mark.parametrize(
    "options", [["--yes"], ["--update", "--stdout"], ["--as-new", "--stdout"], ["--as-new", "--update"]]
)
def test_options_that_contradict_each_other_are_wrong_usage(imported: Newsroom, options: list[str]) -> None:
    assert again(imported, page(), *options)[0] == 2


# ---------------------------------------------------------------- laws of merging

MARKED = f"[{SENTENCES[0]}]{{gloss=x}}"


def test_what_the_source_no_longer_says_stays() -> None:
    there = FrontMatter(title="A", authors=("Ada",), unknown=("date",), source=Source(url=URL, rights="CC0"))
    now = FrontMatter(title="A", source=Source(url=URL))
    assert merged_front(there, now, there) == there


def test_what_was_unknown_and_is_stated_now_is_taken_over() -> None:
    there = FrontMatter(title="A", unknown=("date", "authors"))
    now = FrontMatter(title="A", authors=("Ada",), unknown=("date",))
    after = merged_front(there, now, None)
    assert (after.authors, after.unknown) == (("Ada",), ("date",))


@settings(deadline=None)
@given(st.lists(st.sampled_from(SENTENCES + FERRY), min_size=1, max_size=6), st.data())
def test_no_mark_is_lost_in_silence(sentences: list[str], data: st.DataObject) -> None:
    """Every mark of the old body is in the new one, or among those that are told."""
    marked = [data.draw(st.booleans()) for _ in sentences]
    there = "\n\n".join(
        f"[{sentence.split()[0]}]{{gloss=e{at}}} {sentence.split(' ', 1)[1]}" if mark else sentence
        for at, (sentence, mark) in enumerate(zip(sentences, marked, strict=True))
    )
    now = "\n\n".join(data.draw(st.permutations(SENTENCES + FERRY))[:5]) + "\n"
    body, lost = merged_body(there, now, None)
    assert plain(body) == now
    assert body.count("{gloss=") + len(lost) == sum(marked)
