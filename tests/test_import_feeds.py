"""`import` of a feed: it offers its entries, and the chosen ones are imported by their pages, or from the feed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from glossom.faults import Faulty
from glossom.importing.entries import chosen, is_feed
from glossom.importing.feed import read_feed
from tests.newsroom import FERRY, SENTENCES, TITLE, Newsroom, at_terminal, opened, page
from tests.web import Web, answer, pages, serving

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>River News</title><link>https://river.example/</link><language>en-gb</language>
<item><title>Two towns agree on a bridge</title><link>/2014/08/26/bridge</link>
<pubDate>Tue, 26 Aug 2014 10:00:00 GMT</pubDate><dc:creator>Ada Writer</dc:creator>
<description>A summary.</description><content:encoded><![CDATA[{content}]]></content:encoded></item>
<item><title>Ferry &amp;amp; lake: &lt;b&gt;the last trip&lt;/b&gt;</title><guid>/ferry</guid></item>
<item><title>Gone with the wind</title><link>/gone</link></item>
<item><title>Nothing to read</title><guid isPermaLink="false">x-4</guid></item>
</channel></rss>"""
RSS = RSS.replace("{content}", "".join(f"<p>{sentence}</p>" for sentence in SENTENCES))
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://fluss.example/a/">
<title type="html">Fluss &amp;amp; See</title>
<entry><title>Eine Brücke</title><link rel="self" href="x.atom"/><link href="b.html"/><id>tag:x</id>
<author><name>Ada Autorin</name></author><published>2014-08-26T23:30:00+02:00</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Wort.</p></div></content></entry></feed>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
<channel rdf:about="https://old.example/"><title>Old</title></channel>
<item rdf:about="https://old.example/1"><title>First</title><link>https://old.example/1</link></item></rdf:RDF>"""
JSON = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Plain",
        "language": "en",
        "items": [
            {"id": "1", "url": "/ferry", "title": "Ferry", "date_published": "2014-08-27T09:00:00Z"},
            {"id": "2", "content_text": "\n\n".join(FERRY), "authors": [{"name": "Ada Writer"}]},
            {"id": "3", "title": "Neither page nor text"},
            "no entry at all",
        ],
    }
)


@pytest.fixture
def newsroom(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Newsroom:
    return opened(tmp_path, capsys, monkeypatch)


@pytest.fixture
def web(newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    site = {
        "/feed.xml": answer(RSS, content_type="application/rss+xml"),
        "/feed.json": answer(JSON, content_type="application/feed+json"),
        "/2014/08/26/bridge": answer(page(), content_type="text/html"),
        "/ferry": answer(page("The last trip of the ferry", FERRY), content_type="text/html"),
    }
    with serving(pages(site)) as served:
        monkeypatch.setenv("GLOSSOM_TEST_LOOPBACK", served.base)
        yield served


BRIDGE = "2014/two-towns-agree-on-a-bridge.md"
LAST_TRIP = "undated/the-last-trip-of-the-ferry.md"


# ---------------------------------------------------------------- reading


def test_rss_atom_rdf_and_json_are_feeds_and_a_page_is_none() -> None:
    for text in (RSS, ATOM, RDF, JSON, "\ufeff" + RSS, "  \n" + ATOM):
        assert is_feed(text.encode())
    for text in (page(), '{"version": "1.0", "items": []}', "<p>rss</p>", "rss", "", "<?xml?><html/>"):
        assert not is_feed(text.encode())


def test_a_head_made_to_waste_time_is_no_feed() -> None:
    assert not is_feed(b"<?a?>" * 800 + b"<html>")


def test_entries_of_rss() -> None:
    feed = read_feed(RSS.encode(), "feed.xml", "https://river.example/feed.xml")
    assert (feed.title, feed.lang) == ("River News", "en-gb")
    assert [entry.title for entry in feed.entries] == [TITLE, "Ferry & lake: the last trip", "Gone with the wind"]
    first, second, _ = feed.entries
    assert (first.url, first.published) == ("https://river.example/2014/08/26/bridge", "2014-08-26")
    assert first.authors == ("Ada Writer",)
    assert SENTENCES[0] in first.content
    assert (second.url, second.published, second.content) == ("https://river.example/ferry", "", "")


def test_relative_addresses_in_a_feed_file_are_those_of_the_site_that_it_names() -> None:
    assert read_feed(RSS.encode(), "feed.xml").entries[0].url == "https://river.example/2014/08/26/bridge"
    told = JSON.replace('"title": "Plain"', '"title": "Plain", "home_page_url": "https://plain.example/"')
    assert read_feed(told.encode(), "feed.json").entries[0].url == "https://plain.example/ferry"


def test_a_feed_of_relative_addresses_that_names_no_site_says_what_to_do() -> None:
    with pytest.raises(Faulty) as slip:
        read_feed(b"<rss><channel><item><title>A</title><link>/a</link></item></channel></rss>", "feed.xml")
    assert "--url" in slip.value.faults[0].hint


def test_entries_of_atom_with_its_own_base() -> None:
    feed = read_feed(ATOM.encode(), "feed.atom", "https://other.example/")
    (entry,) = feed.entries
    assert (feed.title, feed.lang) == ("Fluss & See", "de")
    assert (entry.title, entry.url) == ("Eine Brücke", "https://fluss.example/a/b.html")
    assert (entry.published, entry.authors) == ("2014-08-26", ("Ada Autorin",))
    assert "Wort." in entry.content


def test_entries_of_rdf_and_of_json() -> None:
    assert read_feed(RDF.encode(), "rdf").entries[0].url == "https://old.example/1"
    first, second = read_feed(JSON.encode(), "json", "https://plain.example/feed.json").entries
    assert (first.url, first.published) == ("https://plain.example/ferry", "2014-08-27")
    assert second.content.count("<p>") == len(FERRY)


@pytest.mark.parametrize(
    "text",
    [
        "<rss><channel><title>Empty</title></channel></rss>",
        "<rss",
        "<feed>\x00\x01",
        '{"version": "https://jsonfeed.org/version/1", "items": [',
        '{"version": "https://jsonfeed.org/version/1", "items": {"a": 1}}',
        '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&a;</title></item></channel></rss>',
    ],
)
def test_a_broken_feed_is_a_located_fault(text: str) -> None:
    with pytest.raises(Faulty) as slip:
        read_feed(text.encode(), "feed.xml")
    (fault,) = slip.value.faults
    assert fault.code == "bad-feed"
    assert fault.place
    assert fault.place.path == "feed.xml"


def test_damage_in_a_feed_is_forgiven() -> None:
    damaged = RSS.replace("<description>A summary.</description>", "<description>A & B &nbsp; <br></description>")
    assert read_feed(damaged.encode(), "x", "https://river.example/").entries[0].title == TITLE


def what_is_read(content: bytes) -> str:
    """The number of entries, or the code of the fault."""
    try:
        return str(len(read_feed(content, "x").entries))
    except Faulty as slip:
        return slip.faults[0].code


@settings(deadline=None)
@given(st.binary(max_size=300))
@example(b"<:")
def test_no_bytes_break_the_reader(content: bytes) -> None:
    for head in (b"<rss>", b"<feed>", b'{"version":"https://jsonfeed.org/version/1"'):
        found = what_is_read(head + content)
        assert found == "bad-feed" or int(found) > 0


@pytest.mark.parametrize(
    ("words", "numbers"), [("1", [1]), ("3,1-2", [3, 1, 2]), (" 2 - 4 ,3", [2, 3, 4]), ("all", [1, 2, 3, 4, 5])]
)
def test_entries_are_chosen_by_number(words: str, numbers: list[int]) -> None:
    assert list(chosen(words, 5)) == numbers


@pytest.mark.parametrize("words", ["0", "6", "3-2", "a", "", "1,,2", "1-9", "-1"])
def test_what_names_no_entry_is_refused(words: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 (the words are its message)
        chosen(words, 5)


# ---------------------------------------------------------------- importing


def test_without_a_choice_the_entries_are_listed_and_nothing_is_imported(newsroom: Newsroom, web: Web) -> None:
    code, out, err = newsroom.run(f"{web.base}/feed.xml")
    assert code == 0
    assert out.splitlines() == [
        f"1  2014-08-26  {TITLE}  {web.base}/2014/08/26/bridge",
        f"2              Ferry & lake: the last trip  {web.base}/ferry",
        f"3              Gone with the wind  {web.base}/gone",
    ]
    assert "--entries" in err
    assert not newsroom.articles
    code, (outcome,) = newsroom.json(f"{web.base}/feed.xml")
    assert code == 0
    assert [entry["number"] for entry in outcome["entries"]] == [1, 2, 3]
    assert outcome["entries"][0]["date"] == "2014-08-26"


def test_what_is_imported_already_is_listed_so(newsroom: Newsroom, web: Web) -> None:
    newsroom.run(f"{web.base}/feed.xml", "--entries", "2")
    _, out, _ = newsroom.run(f"{web.base}/feed.xml")
    assert [line.endswith("  (imported)") for line in out.splitlines()] == [False, True, False]


def test_the_chosen_entries_are_imported_by_their_pages(newsroom: Newsroom, web: Web) -> None:
    code, outcomes = newsroom.json(f"{web.base}/feed.xml", "--entries", "2,1")
    assert code == 0
    assert [outcome["source"] for outcome in outcomes] == [f"{web.base}/ferry", f"{web.base}/2014/08/26/bridge"]
    assert len(newsroom.articles) == 2
    assert LAST_TRIP in newsroom.articles


def test_of_all_entries_at_most_so_many_are_imported(newsroom: Newsroom, web: Web) -> None:
    code, outcomes = newsroom.json(f"{web.base}/feed.xml", "--limit", "1")
    assert code == 0
    assert [outcome["title"] for outcome in outcomes] == [TITLE]


def test_one_entry_that_is_gone_stops_no_other(newsroom: Newsroom, web: Web) -> None:
    code, out, err = newsroom.run(f"{web.base}/feed.xml", "--entries", "all")
    assert (code, out) == (1, "")
    assert len(newsroom.articles) == 2
    assert "3 sources: imported 2, already there 0, failed 1." in err
    assert f"failed: {web.base}/gone (not-found)" in err


def test_a_number_that_the_feed_does_not_have_is_a_fault(newsroom: Newsroom, web: Web) -> None:
    code, (outcome,) = newsroom.json(f"{web.base}/feed.xml", "--entries", "1,9")
    assert code == 1
    assert [fault["code"] for fault in outcome["faults"]] == ["no-entry"]
    assert "'9'" in outcome["faults"][0]["message"]
    assert not newsroom.articles


def test_at_a_terminal_it_is_asked_which(newsroom: Newsroom, web: Web) -> None:
    with at_terminal("seven\n2\n") as told:
        code, out, _ = newsroom.run(f"{web.base}/feed.xml")
    assert (code, out) == (0, "")
    assert "River News offers:" in told.getvalue()
    assert "'seven' names no entry" in told.getvalue()
    assert newsroom.articles == [LAST_TRIP]
    with at_terminal("\n"):
        assert newsroom.run(f"{web.base}/feed.xml")[0] == 0
    assert newsroom.articles == [LAST_TRIP]


def test_a_feed_file_is_a_feed_too(newsroom: Newsroom, web: Web) -> None:
    file = newsroom.file("feed.xml", RSS)
    code, outcomes = newsroom.json(file, "--url", f"{web.base}/feed.xml", "--entries", "1")
    assert code == 0
    assert outcomes[0]["title"] == TITLE


def test_the_text_that_a_feed_carries_needs_no_page(newsroom: Newsroom, web: Web) -> None:
    file = newsroom.file("feed.xml", RSS)
    code, outcomes = newsroom.json(file, "--url", "https://river.example/feed.xml", "--entries", "1-2", "--from-feed")
    first, second = outcomes
    assert code == 1
    assert web.asked == []
    assert newsroom.articles == [BRIDGE], "the feed and the address name the same day"
    assert first["url"] == "https://river.example/2014/08/26/bridge"
    assert SENTENCES[3] in newsroom.article(BRIDGE).body
    assert "the feed" in first["evidence"]["date"]
    assert not any("meta " in where for where in first["evidence"].values())
    assert [fault["code"] for fault in second["faults"]] == ["no-article"]


def test_an_entry_without_a_page_is_imported_from_the_feed(newsroom: Newsroom, web: Web) -> None:
    code, outcomes = newsroom.json(f"{web.base}/feed.json", "--entries", "2")
    assert code == 0
    assert web.targets == ["/robots.txt", "/feed.json"]
    assert not outcomes[0]["url"], "the feed's address is not its entry's"
    assert FERRY[1] in newsroom.article(newsroom.articles[0]).body
    assert outcomes[0]["unknown"], "what the feed alone says is not believed"


def test_importing_a_feed_again_changes_nothing(newsroom: Newsroom, web: Web) -> None:
    newsroom.run(f"{web.base}/feed.xml", "--entries", "1-2")
    before = {name: newsroom.text(name) for name in newsroom.articles}
    code, _, err = newsroom.run(f"{web.base}/feed.xml", "--entries", "1-2")
    assert code == 0
    assert "2 sources: imported 0, already there 2, failed 0." in err
    assert {name: newsroom.text(name) for name in newsroom.articles} == before
