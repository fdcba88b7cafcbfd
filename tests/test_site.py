"""What a built site holds, beside words: pictures, undated pages, references, former addresses, feed and sitemap."""

from __future__ import annotations

import re
import struct
import zlib
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

from glossom.cli.main import main
from tests.sites import page, publish, small_site

HEAD = "---\ntitle: {title}\ndate: {date}\n{more}---\n\n{body}\n"


def article(title: str, date: str, body: str = "Text.", more: str = "") -> str:
    return HEAD.format(title=title, date=date, more=more, body=body)


def png(width: int, height: int) -> bytes:
    """A black picture."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    rows = zlib.compress(b"".join(b"\0" + b"\0" * width for _ in range(height)))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "content" / "images").mkdir(parents=True)
    (tmp_path / "content" / "articles").mkdir()
    (tmp_path / "site.yaml").write_text("title: Pictures\n", "utf-8")
    (tmp_path / "content" / "images" / "table.png").write_bytes(png(30, 20))
    return tmp_path


def test_pictures_are_copied_and_shown_with_their_size(site: Path) -> None:
    text = article(
        "A table", "2014-08-26", "![A round table](table.png)", "image: {src: table.png, alt: Table, credit: Me}\n"
    )
    (site / "content" / "articles" / "table.md").write_text(text, "utf-8")
    assert main(["--site", str(site), "build", "--no-search"]) == 0
    assert (site / "public" / "images" / "table.png").read_bytes() == png(30, 20)
    html = (site / "public" / "articles" / "table" / "index.html").read_text("utf-8")
    pictures = re.findall(r"<img [^>]*>", html)
    assert len(pictures) == 2
    assert all('width="30"' in each and 'height="20"' in each and "../../images/table.png" in each for each in pictures)
    assert "Me" in html


def test_a_picture_on_another_host_is_a_link(site: Path) -> None:
    text = article("Elsewhere", "2014-08-26", "![A map](https://example.org/map.png)")
    (site / "content" / "articles" / "map.md").write_text(text, "utf-8")
    assert main(["--site", str(site), "build", "--no-search"]) == 0
    html = (site / "public" / "articles" / "map" / "index.html").read_text("utf-8")
    assert '<a href="https://example.org/map.png">A map</a>' in html
    assert 'src="https://' not in html


def test_undated_stories_come_last_stay_out_of_the_feed_and_in_search() -> None:
    files = small_site(**{"content/articles/undated/old.md": article("An old story", "unknown")})
    published = publish(files)
    home = published["index.html"].decode()
    assert home.index("Talks in Minsk") < home.index("An old story")
    assert "An old story" not in published["feed.xml"].decode()
    assert "Talks in Minsk" in published["feed.xml"].decode()
    assert "data-pagefind-body" in published["articles/old/index.html"].decode()


def test_lists_and_other_pages_without_words_of_their_own_are_not_indexed() -> None:
    published = publish(small_site())
    for path in ("index.html", "tags/diplomacy/index.html", "glossary/index.html", "search/index.html", "404.html"):
        assert "data-pagefind-body" not in published[path].decode(), path
    story = published["articles/talks/index.html"].decode()
    assert re.search(
        r'<section class="notes"[^>]*data-pagefind-ignore|data-pagefind-ignore[^>]*>\s*<section class="notes"', story
    )


def test_references_source_and_corrections_are_shown() -> None:
    more = (
        "references: [United Nations]\nsource: {name: A Paper, url: https://example.org/a, rights: CC BY 4.0}\n"
        "corrections: [{date: 2014-08-27, text: A name was spelled wrong.}]\n"
    )
    html = page(
        small_site(**{"content/articles/2014/x.md": article("X", "2014-08-26", more=more)}), "articles/x/index.html"
    )
    for words in ("United Nations", "A Paper", "CC BY 4.0", "A name was spelled wrong.", "27 August 2014"):
        assert words in html


def test_a_former_address_leads_to_the_story() -> None:
    files = small_site(**{"content/articles/2014/x.md": article("X", "2014-08-26", more="aliases: [old/x/]\n")})
    html = page(files, "old/x/index.html")
    assert 'http-equiv="refresh"' in html
    assert "../../articles/x/" in html


def test_the_article_s_own_note_stands_first() -> None:
    more = "notes: {minsk: Here the place of the talks.}\n"
    files = small_site(**{"content/articles/2014/x.md": article("X", "2014-08-26", "In Minsk.", more)})
    html = page(files, "articles/x/index.html").partition('<section class="notes"')[2]
    assert html.index("Here the place of the talks.") < html.index("Capital of Belarus.")


def test_the_wording_of_the_article_s_date_is_shown() -> None:
    glossary = (
        "- id: poroshenko\n  type: person\n  term: Petro Poroshenko\n  short: A politician.\n"
        "  periods: [{valid: 2014-06-07/2019-05-20, short: President of Ukraine.}]\n"
    )
    files = small_site(
        **{
            "content/glossary/words.yaml": glossary,
            "content/articles/a.md": article("A", "2014-08-26", "Petro Poroshenko spoke."),
            "content/articles/b.md": article("B", "2020-08-26", "Petro Poroshenko spoke."),
        }
    )
    published = publish(files)
    assert "President of Ukraine." in published["articles/a/index.html"].decode()
    assert "President of Ukraine." not in published["articles/b/index.html"].decode()
    assert "A politician." in published["articles/b/index.html"].decode()


def test_feed_and_sitemap_are_well_formed_and_absolute() -> None:
    published = publish(small_site())
    feed = Xml.fromstring(published["feed.xml"])
    links = [link.get("href", "") for link in feed.iter("{http://www.w3.org/2005/Atom}link")]
    places = [node.text or "" for node in Xml.fromstring(published["sitemap.xml"]).iter() if node.tag.endswith("loc")]
    assert "https://example.org/small/articles/talks/" in links
    assert "https://example.org/small/glossary/minsk/" in places
    assert all(each.startswith("https://example.org/small/") for each in (*links, *places))
    assert "https://example.org/small/404.html" not in places


def test_without_an_address_there_is_no_feed_and_no_broken_link() -> None:
    published = publish(small_site(**{"site.yaml": "title: Here\n"}))
    assert "feed.xml" not in published
    assert "feed.xml" not in published["index.html"].decode()
    assert "Sitemap" not in published["robots.txt"].decode()


def test_links_inside_pages_are_relative_and_on_the_404_page_they_bear_the_base_path() -> None:
    published = publish(small_site())
    home = published["index.html"].decode()
    assert not re.search(r'(?:href|src)="/', home)
    lost = published["404.html"].decode()
    assert 'href="/small/' in lost
    assert not re.search(r'(?:href|src)="\.\./', lost)


def test_every_link_of_every_page_leads_to_a_published_file() -> None:
    published = publish(small_site())
    for path, content in published.items():
        if not path.endswith(".html") or path == "404.html":
            continue
        for href in re.findall(r'(?:href|src)="([^"#?:]+)["#?]', content.decode()):
            parts = path.split("/")[:-1]
            for part in href.split("/"):
                parts = parts[:-1] if part == ".." else parts if part in ("", ".") else [*parts, part]
            target = "/".join(parts)
            assert target in published or f"{target}/index.html".lstrip("/") in published, (path, href)


def test_an_empty_site_builds_and_says_what_to_do() -> None:
    published = publish({"site.yaml": "title: Empty\n"})
    assert published["index.html"]
    assert published["glossary/index.html"]


WORDS = """- id: minsk
  type: place
  term: Minsk
  short: Capital of Belarus.
- id: kyiv
  type: place
  term: Kyiv
  short: Capital of Ukraine.
"""


def marks_of(html: str) -> list[tuple[str, str]]:
    """Entry and number of every piece of a mark that bears one."""
    return re.findall(r'<a class="g"[^>]* data-g="([^"]*)" data-n="([^"]*)"', html)


@pytest.mark.parametrize(("policy", "count"), [("first", 2), ("section", 4), ("all", 5)])
def test_every_mark_bears_the_number_of_its_note(policy: str, count: int) -> None:
    text = "Kyiv, Minsk and Minsk.\n\n## Later\n\nMinsk and [the capital]{gloss=kyiv}."
    files = small_site(
        **{
            "site.yaml": f"title: X\nannotate: {{occurrences: {policy}, max_per_100_words: null}}\n",
            "content/glossary/words.yaml": WORDS,
            "content/articles/2014/x.md": article("X", "2014-08-26", text),
        }
    )
    html = page(files, "articles/x/index.html")
    notes = re.findall(r'<li id="note-(\w+)"', html)
    assert {(entry, str(number)) for number, entry in enumerate(notes, 1)} == set(marks_of(html))
    assert len(marks_of(html)) == count


def test_of_a_mark_in_pieces_the_last_bears_the_number() -> None:
    files = small_site(**{"content/articles/2014/x.md": article("X", "2014-08-26", "**To Mi**nsk and back.")})
    html = page(files, "articles/x/index.html")
    pieces = re.findall(r'<a class="g"[^>]*>', html)
    assert len(pieces) == 2
    assert "data-n" not in pieces[0]
    assert 'data-n="1"' in pieces[1]


def test_marks_in_notes_and_entries_bear_no_number() -> None:
    files = small_site(**{"content/articles/2014/x.md": article("X", "2014-08-26", "A separatist spoke.")})
    published = publish(files)
    notes = published["articles/x/index.html"].decode().partition('class="notes"')[2]
    for html in (notes, published["glossary/separatist/index.html"].decode()):
        assert 'data-g="minsk"' in html
        assert "data-n=" not in html


@pytest.mark.parametrize(
    ("text", "shown"),
    [("MINSK, Belarus — The presidents met.", 0), ("Minsk, Belarus — They met.", 0), ("The presidents met.", 1)],
)
def test_a_dateline_with_which_the_text_begins_is_not_told_twice(text: str, shown: int) -> None:
    files = small_site(**{"content/articles/2014/x.md": article("X", "2014-08-26", text, "dateline: Minsk, Belarus\n")})
    facts = page(files, "articles/x/index.html").partition('class="byline"')[2].partition("</p>")[0]
    assert facts.count("Minsk, Belarus") == shown


def test_the_story_so_far_and_what_came_next() -> None:
    files = small_site(
        **{
            f"content/articles/2014/{name}.md": article(name, day, "Separatists met in Minsk.", "tags: [Diplomacy]\n")
            for name, day in (("first", "2014-06-01"), ("second", "2014-07-01"))
        }
        | {f"content/articles/x/{n}.md": article(f"x{n}", "2014-08-01", "Nothing.") for n in range(9)}
    )
    published = publish(files)
    last = published["articles/talks/index.html"].decode()
    assert last.index("The story so far") < last.index("articles/first/") < last.index("articles/second/")
    assert "What came next" in published["articles/first/index.html"].decode()


def test_topics_have_a_page_that_leads_to_each() -> None:
    tags = ", ".join(f"Topic {n}" for n in range(40))
    files = small_site(**{"content/articles/2014/x.md": article("X", "2014-08-26", more=f"tags: [{tags}]\n")})
    published = publish(files)
    home, topics = published["index.html"].decode(), published["topics/index.html"].decode()
    assert "All 41 topics" in home
    assert len(set(re.findall(r'href="tags/[^"]*"', home))) == 12
    assert len(set(re.findall(r'href="../tags/[^"]*"', topics))) == 41


def test_a_long_archive_is_led_through_by_numbers() -> None:
    stories = {f"content/articles/x/{n}.md": article(f"Story {n}", f"2014-01-{n:02}") for n in range(1, 31)}
    published = publish(small_site(**{"site.yaml": "title: X\npage_size: 2\n"} | stories))
    html = published["archive/8/index.html"].decode()
    steps = re.findall(r'<li(?: class="gap")?><a href="([^"]*)"(?: aria-current="page")?>(\d+)</a>', html)
    assert [number for _, number in steps] == ["1", "6", "7", "8", "9", "10", "16"]
    assert steps[0][0] == "../../"
    assert all(f"archive/{number}/index.html" in published for _, number in steps[1:])


def test_an_entry_that_many_stories_name_quotes_some_and_counts_all() -> None:
    stories = {
        f"content/articles/x/{n}.md": article(f"Story {n}", f"20{10 + n % 3}-01-{1 + n % 28:02}", "They met in Minsk.")
        for n in range(40)
    }
    html = page(small_site(**stories), "glossary/minsk/index.html")
    assert html.count("<blockquote") == 12
    assert "The newest 12 of 41 stories" in html
    assert sum(int(n) for n in re.findall(r"<dd>(\d+) stor", html)) == 41


def test_an_entry_is_heard_where_the_site_has_the_file(site: Path) -> None:
    (site / "content" / "glossary").mkdir()
    (site / "content" / "images" / "minsk.mp3").write_bytes(b"ID3")
    entry = "- id: {name}\n  type: place\n  term: {name}\n  short: A city.\n  pronunciation: {{audio: {file}}}\n"
    text = entry.format(name="minsk", file="minsk.mp3") + entry.format(name="kyiv", file="kyiv.mp3")
    (site / "content" / "glossary" / "places.yaml").write_text(text, "utf-8")
    assert main(["--site", str(site), "build", "--no-search"]) == 0
    heard = (site / "public" / "glossary" / "minsk" / "index.html").read_text("utf-8")
    assert 'src="../../images/minsk.mp3"' in heard
    assert (site / "public" / "images" / "minsk.mp3").is_file()
    assert "<audio" not in (site / "public" / "glossary" / "kyiv" / "index.html").read_text("utf-8")


def test_a_note_in_the_site_s_language_says_so_in_a_story_in_another() -> None:
    files = small_site(**{"content/articles/2014/x.md": article("X", "2014-08-26", "À Minsk.", "lang: fr\n")})
    html = page(files, "articles/x/index.html")
    assert '<html lang="fr"' in html
    assert '<li id="note-minsk" data-t="place" lang="en" dir="ltr">' in html
