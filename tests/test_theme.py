"""Themes: what a page's template makes of values built by hand, and what the theme broadsheet promises."""

from __future__ import annotations

import base64
import gzip
import hashlib
import pickle
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import get_args
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup, escape

from glossom.digest import digest, digest_text
from glossom.faults import Faulty
from glossom.model import (
    Alias,
    ArticlePage,
    Asset,
    Correction,
    EntryLink,
    EntryPage,
    EntryType,
    FrontMatter,
    GlossaryEntry,
    GlossaryPage,
    Letter,
    Link,
    ListPage,
    Location,
    Mention,
    NavItem,
    Note,
    Page,
    Picture,
    Pronunciation,
    Reference,
    Site,
    Source,
    SourceFile,
    Step,
    TagLink,
    Teaser,
    TextPage,
    Valid,
)
from glossom.rendering.theme import Theme, load_theme, render, shown

BROADSHEET = Path(__file__).resolve().parent.parent / "themes" / "broadsheet"
PLAIN = BROADSHEET.parent / "plain"
SITE = Site(
    title="The Student Reader",
    tagline="News with notes.",
    base_url="https://example.org/reader/",
    nav=(NavItem(title="About", url="about/"), NavItem(title="Elsewhere", url="https://example.com/")),
    rights="CC BY 4.0",
)
TALKS = date(2014, 8, 26)


# ---------------------------------------------------------------- values


@cache
def theme_files() -> tuple[tuple[SourceFile, ...], tuple[Asset, ...]]:
    """The files of both themes as a snapshot would hold them."""
    files = sorted(path for theme in (BROADSHEET, PLAIN) for path in theme.rglob("*") if path.is_file())
    named = [(path, f"themes/{path.relative_to(BROADSHEET.parent).as_posix()}") for path in files]
    sources = [source(name, path.read_text("utf-8")) for path, name in named if "/static/" not in name]
    assets = [Asset(name, digest(path.read_bytes())) for path, name in named if "/static/" in name]
    return tuple(sources), tuple(assets)


def source(path: str, text: str) -> SourceFile:
    return SourceFile(path, text, digest_text(text))


def load(name: str = "broadsheet", options: Mapping[str, str] | None = None, **files: str) -> Theme:
    """The theme, with further files: `child__templates__home_html='…'` is themes/child/templates/home.html."""
    sources, assets = theme_files()
    own = {f"themes/{path.replace('__', '/')}": text for path, text in files.items()}
    paths = {re.sub(r"_(html|yaml|js|css)$", r".\1", path): text for path, text in own.items()}
    extra = tuple(source(path, text) for path, text in paths.items() if "/static/" not in path)
    static = tuple(Asset(path, digest_text(text)) for path, text in paths.items() if "/static/" in path)
    return load_theme(name, options or {}, (*sources, *extra), (*assets, *static))


@cache
def broadsheet() -> Theme:
    return load()


@cache
def plain() -> Theme:
    return load("plain")


def note(ident: str = "minsk", **changes: object) -> Note:
    plain = Note(
        id=ident,
        number=1,
        url=f"glossary/{ident}/",
        term=ident.capitalize(),
        type="place",
        label="Capital of Belarus",
        here="Here: the place of the talks.",
        short='The capital of <a data-g="belarus" href="../../glossary/belarus/">Belarus</a>.',
        facts={"Country": "Belarus"},
        say="minsk",
        lang="",
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def entry_link(ident: str, kind: EntryType = "place", label: str = "A label") -> EntryLink:
    return EntryLink(id=ident, url=f"glossary/{ident}/", term=ident.capitalize(), type=kind, label=label, mentions=2)


def teaser(title: str = "Talks in Minsk", **changes: object) -> Teaser:
    plain = Teaser(
        title=title, url="articles/talks/", deck="Two presidents meet.", date=TALKS, tag="Diplomacy", minutes=2, notes=3
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def article(**changes: object) -> ArticlePage:
    plain = ArticlePage(
        url="articles/talks/",
        template="article.html",
        kind="article",
        title="Presidents meet for first-ever talks",
        description="Two presidents meet.",
        lang="en",
        dir="ltr",
        jsonld='{"@type": "NewsArticle"}',
        indexed=True,
        front=FrontMatter(
            title="Presidents meet for first-ever talks",
            updated=date(2014, 9, 1),
            dateline="Minsk, Belarus",
            authors=("A. Writer", "B. Editor"),
            source=Source(name="A paper", url="https://example.com/talks", retrieved=date(2024, 5, 1), rights="©"),
            references=(Reference(name="An office", url="https://example.com/"), Reference(name="A ministry")),
            corrections=(Correction(date=date(2014, 9, 1), text="A name was misspelt."),),
        ),
        body=" ".join(
            f'<a class="g" id="ref-{word}" href="../../glossary/{word}/" data-g="{word}">{word}</a>'
            for word in ("minsk", "summit", "treaty")
        ),
        deck="Two presidents <em>meet</em>.",
        date=TALKS,
        minutes=1,
        words=200,
        notes=(
            note(),
            note("summit", number=2, type="term", label="", here="", say="", facts={}),
            note("treaty", number=3, type="law", lang="fr"),
        ),
        tags=(TagLink(name="Diplomacy", url="tags/diplomacy/"), TagLink(name="Ukraine", url="tags/ukraine/")),
        related=(teaser("Another story"),),
        picture=Picture(
            url="images/talks.jpg", src="../../images/talks.jpg", width=1200, height=800,
            alt="A round table", credit="A. Lens", caption="The table.",
        ),
        citations={"MLA": "“Talks.” 26 Aug. 2014.", "APA": "Talks. (2014)."},
        dateline="Minsk, Belarus",
        difficulty="medium",
        before=(teaser("An earlier story", url="articles/earlier/", date=date(2014, 6, 6)),),
        since=(teaser("A later story", url="articles/later/", date=date(2014, 9, 5)),),
    )  # fmt: skip
    return replace(plain, **changes)  # type: ignore[arg-type]


def entry(**changes: object) -> EntryPage:
    plain = EntryPage(
        url="glossary/minsk/",
        template="entry.html",
        kind="entry",
        title="Minsk",
        description="Capital of Belarus.",
        lang="en",
        dir="ltr",
        indexed=True,
        entry=GlossaryEntry(
            id="minsk",
            type="place",
            term="Minsk",
            aliases=(Alias(form="Мінск"),),
            facts={"Country": "Belarus"},
            level="B1",
            pronunciation=Pronunciation(ipa="mʲinsk", respell="minsk"),
            location=Location(lat=53.9, lon=-27.567),
            links=(Link(title="A city map", url="https://example.com/map"),),
            source=Source(name="A gazetteer", license="CC0"),
        ),
        note=note(),
        body="<p>More of it.</p>",
        forms=("Minsk", "Мінск", "Miensk"),
        mentions=(
            Mention(
                before="They met in ",
                text="Minsk",
                after=".",
                title="Talks",
                url="articles/talks/#ref-minsk",
                date=TALKS,
            ),
        ),
        periods=(("2014-06-07/2019-05-20", "Then <em>so</em>."), ("/2014-06-06", "Before."), ("2019-05-21/", "After.")),
        related=(entry_link("belarus"), entry_link("treaty", "law")),
        picture=None,
        told=1,
        years=((2014, 1),),
        audio="images/minsk.mp3",
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def home(**changes: object) -> ListPage:
    plain = ListPage(
        url="",
        template="home.html",
        kind="home",
        title=SITE.title,
        description=SITE.tagline,
        lang="en",
        dir="ltr",
        lead=teaser(),
        lead_notes=(note(), note("summit", type="term")),
        stories=(teaser("Second"), teaser("Third", date=None, tag="", notes=0, minutes=1)),
        who=(entry_link("minsk"), entry_link("einstein", "person")),
        tags=(TagLink(name="Diplomacy", url="tags/diplomacy/", count=1),),
        all_tags=1,
        pages=2,
        older="archive/2/",
        steps=(Step(number=1, url=""), Step(number=2, url="archive/2/")),
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def glossary(**changes: object) -> GlossaryPage:
    types = get_args(EntryType)
    plain = GlossaryPage(
        url="glossary/",
        template="glossary.html",
        kind="glossary",
        title="",
        description="",
        lang="en",
        dir="ltr",
        letters=(
            Letter(letter="#", entries=(entry_link("9-11", "event"),)),
            Letter(letter="A", entries=tuple(entry_link(f"a-{kind}", kind) for kind in types)),
        ),
        types=types,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def text(url: str, template: str, kind: str, **changes: object) -> TextPage:
    plain = TextPage(url=url, template=template, kind=kind, title="", description="", lang="en", dir="ltr")  # type: ignore[arg-type]
    return replace(plain, **changes)  # type: ignore[arg-type]


PAGES: dict[str, Page] = {
    "home": home(),
    "empty home": home(lead=None, lead_notes=(), stories=(), who=(), tags=(), pages=1, older=None),
    "home with one story": home(stories=(), pages=1, older=None),
    "archive": replace(home(lead=None, newer="", number=2), url="archive/2/", template="archive.html", kind="archive"),
    "tag": replace(
        home(), url="tags/diplomacy/", template="tag.html", kind="tag", tag=TagLink(name="Diplomacy", url="", count=2)
    ),
    "topics": replace(home(), url="topics/", template="topics.html", kind="tags"),
    "no topics": replace(home(), url="topics/", template="topics.html", kind="tags", tags=(), all_tags=0),
    "article": article(),
    "bare article": article(
        front=FrontMatter(title="Talks"), jsonld="", deck="", date=None, notes=(), tags=(), related=(), picture=None,
        citations={}, dateline="", difficulty=None, before=(), since=(),
    ),
    "glossary": glossary(),
    "empty glossary": glossary(letters=(), types=()),
    "entry": entry(),
    "bare entry": entry(
        entry=GlossaryEntry(id="minsk", type="place", term="Minsk"), body="", forms=(), mentions=(), periods=(),
        related=(), note=note(label="", say="", facts={}), told=0, years=(), audio="",
    ),
    "much told entry": entry(told=700, years=((2016, 400), (2015, 299), (0, 1))),
    "search": text("search/", "search.html", "search"),
    "saved": text("saved/", "saved.html", "saved"),
    "page": text("about/", "text.html", "page", title="About", body="<p>We explain.</p>", indexed=True),
    "404": text("404.html", "404.html", "404"),
    "redirect": text("old/talks/", "redirect.html", "page", body="articles/talks/"),
}  # fmt: skip


@cache
def rendered(name: str) -> str:
    return render(broadsheet(), SITE, PAGES[name])


class Outline(HTMLParser):
    """A page's tags: ids, and whether each is closed in its turn."""

    VOID = frozenset(["meta", "link", "img", "input", "br", "hr"])

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: Counter[str] = Counter()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.tags.append((tag, values))
        self.ids.update([values["id"] or ""] if "id" in values else [])
        assert not (tag in ("a", "button") and {"a", "button"} & set(self.open)), "a link inside a link or button"
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [values for name, values in self.tags if name == tag]


def meta(html: str) -> list[tuple[str | None, str | None]]:
    return [(values.get("name"), values.get("content")) for values in Outline(html).all("meta")]


# ---------------------------------------------------------------- every page of the theme


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_well_formed_and_names_each_id_once(name: str) -> None:
    outline = Outline(rendered(name))
    assert outline.open == []
    assert [ident for ident, count in outline.ids.items() if count > 1] == []
    targets = {str(values["href"])[1:] for values in outline.all("a") if str(values["href"]).startswith("#")}
    filled_by_script = {""}
    assert {unquote(target) for target in targets - filled_by_script} <= set(outline.ids)
    labelled = {str(values["aria-labelledby"]) for _, values in outline.tags if "aria-labelledby" in values}
    assert labelled <= set(outline.ids)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_has_no_style_or_script_but_the_boot_script_that_its_policy_names(name: str) -> None:
    html = rendered(name)
    outline = Outline(html)
    assert not [tag for tag, values in outline.tags if "style" in values or any(key.startswith("on") for key in values)]
    assert "<style" not in html
    policy = next(values["content"] for values in outline.all("meta") if "http-equiv" in values)
    inline = re.findall(r"<script>(.*?)</script>", html, re.DOTALL)
    for script in inline:
        named = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
        assert f"'sha256-{named}'" in str(policy)
        assert html.index("Content-Security-Policy") < html.index(script)
    assert len(inline) == (0 if name == "redirect" else 1)
    assert "unsafe-inline" not in str(policy)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_fetches_nothing_from_another_host(name: str) -> None:
    outline = Outline(rendered(name))
    fetched = [str(values.get("src", "")) for _, values in outline.tags]
    fetched += [
        str(values["href"]) for values in outline.all("link") if values["rel"] not in ("canonical", "alternate")
    ]
    assert not [url for url in fetched if ":" in url or url.startswith("//")]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_without_the_sites_address_asks_for_no_feed_and_claims_no_address(name: str) -> None:
    html = render(broadsheet(), replace(SITE, base_url=""), PAGES[name])
    assert "feed.xml" not in html
    assert name == "redirect" or "canonical" not in html


@pytest.mark.parametrize("field", ["title", "tag", "author", "term", "definition", "label", "alt", "link", "wording"])
def test_what_an_author_writes_is_text(field: str) -> None:
    evil = "\"><script>alert(1)</script>'"
    pages: dict[str, Page] = {
        "title": article(title=evil, jsonld=f'{{"headline": "{evil}"}}'),
        "tag": article(tags=(TagLink(name=evil, url=evil),)),
        "author": article(front=FrontMatter(title="x", authors=(evil,), dateline=evil)),
        "term": glossary(letters=(Letter(letter="A", entries=(replace(entry_link("a"), term=evil),)),)),
        "definition": home(lead_notes=(note(short=f"<em>{evil.replace('<', '&lt;')}</em>"),)),
        "label": entry(entry=replace(entry().entry, term=evil, facts={evil: evil}), forms=(evil,)),
        "alt": article(picture=Picture(url="", src=evil, width=0, height=0, alt=evil, credit=evil, caption=evil)),
        "link": entry(entry=replace(entry().entry, links=(Link(title=evil, url=f"javascript:{evil}"),))),
        "wording": entry(mentions=(replace(entry().mentions[0], before=evil, text=evil, after=evil, title=evil),)),
    }
    html = render(broadsheet(), SITE, pages[field])
    assert "<script>alert" not in html
    assert not [values for values in Outline(html).all("a") if str(values.get("href")).startswith("javascript:")]


def test_json_ld_cannot_end_its_element() -> None:
    html = render(broadsheet(), SITE, article(jsonld='{"name": "</script><b>"}'))
    assert '{"name": "\\u003c/script>\\u003cb>"}</script>' in html


# ---------------------------------------------------------------- addresses


@pytest.mark.parametrize(
    ("page", "url", "href"),
    [
        ("home", "glossary/", "glossary/"),
        ("home", "", "./"),
        ("article", "glossary/minsk/", "../../glossary/minsk/"),
        ("article", "/about/", "../../about/"),
        ("article", "", "../../"),
        ("article", "images/two words.jpg", "../../images/two%20words.jpg"),
        ("article", "https://example.com/?a=1&b=2", "https://example.com/?a=1&amp;b=2"),
        ("article", "MAILTO:a@example.org", "MAILTO:a@example.org"),
        ("article", "#top", "#top"),
        ("404", "glossary/", "/reader/glossary/"),
        ("404", "", "/reader/"),
        ("article", "javascript:alert(1)", "#"),
        ("article", "java\tscript:alert(1)", "#"),
        ("article", " javascript:alert(1)", "#"),
        ("article", "data:text/html,x", "#"),
        ("article", "//example.com/", "#"),
        ("home", "\\\\example.com", "#"),
    ],
)
def test_an_address_becomes_a_href_of_its_page(page: str, url: str, href: str) -> None:
    theme = load("t", t__theme_yaml="{}", t__templates__x_html="{{ site.nav[0].url|link }}")
    site = replace(SITE, nav=(NavItem(title="x", url=url),))
    assert render(theme, site, replace(PAGES[page], template="x.html")) == href


def test_on_a_host_of_its_own_the_404_page_begins_at_the_root() -> None:
    html = render(broadsheet(), replace(SITE, base_url="https://example.org/"), PAGES["404"])
    assert 'href="/glossary/"' in html
    assert 'data-root="/"' in html


def test_a_former_address_leads_to_the_new_one() -> None:
    html = rendered("redirect")
    assert 'content="0; url=../../articles/talks/"' in html
    assert '<link rel="canonical" href="https://example.org/reader/articles/talks/">' in html
    assert '<a href="../../articles/talks/">' in html


def test_static_files_lie_in_a_folder_named_by_all_of_them() -> None:
    path, _ = broadsheet().static[0]
    folder = path.split("/")[1]
    assert re.fullmatch(r"[0-9a-f]{12}", folder)
    assert f'href="../../assets/{folder}/css/base.css"' in rendered("article")
    other = load("child", child__theme_yaml="extends: broadsheet", child__static__css__tokens_css=":root {}")
    assert other.static[0][0].split("/")[1] != folder


# ---------------------------------------------------------------- what the pages show


def test_an_article_shows_its_facts_in_words() -> None:
    html = rendered("article")
    assert '<time datetime="2014-08-26">26 August 2014</time>' in html
    assert "By A. Writer, B. Editor" in html
    assert "Updated 1 September 2014" in html
    assert "Minsk, Belarus" in html
    assert "1 min read" in html
    assert "3 notes" in html
    assert '<span class="nb">first-ever</span>' in html
    assert 'width="1200" height="800"' in html
    assert "A name was misspelt." in html
    assert "retrieved 1 May 2024" in html


def test_notes_have_the_markup_from_which_cards_are_filled() -> None:
    html = " ".join(rendered("article").split())
    first = html[html.index('<li id="note-minsk"') : html.index('<li id="note-summit"')]
    assert first.startswith('<li id="note-minsk" data-t="place"> <a href="../../glossary/minsk/"><b class="term">Minsk')
    assert '<span class="ty">Place<span class="sub"> · Capital of Belarus</span></span>' in first
    assert '<p class="say">Say: minsk</p>' in first
    assert first.index('class="here"') < first.index('class="d"') < first.index('<dl class="facts">')
    assert '<p class="d">The capital of <a data-g="belarus" href="../../glossary/belarus/">Belarus</a>.</p>' in first
    assert '<li id="note-treaty" data-t="law" lang="fr" dir="ltr">' in html


def test_in_this_story_groups_the_notes_by_type() -> None:
    html = rendered("article")
    rail = html[html.index('class="rail"') : html.index("</nav>", html.index('class="rail"'))]
    assert re.findall(r"<h2>(.*?)</h2>", rail) == ["Places", "Words", "Works and laws"]
    assert re.findall(r'href="#(.*?)"', rail) == ["ref-minsk", "ref-summit", "ref-treaty"]


def test_a_draft_says_so() -> None:
    front = replace(article().front, draft=True)
    assert "Draft: not published" in render(broadsheet(), SITE, article(front=front))
    assert "Draft: not published" in render(broadsheet(), SITE, home(stories=(teaser(draft=True),)))
    assert "Draft" not in rendered("article")


def test_a_picture_on_another_host_is_a_link_with_its_credit() -> None:
    picture = Picture(
        url="", src="https://example.com/x.jpg", width=0, height=0, alt="A table", credit="A. Lens", caption=""
    )
    html = render(broadsheet(), SITE, article(picture=picture))
    assert "<img" not in html
    assert '<a href="https://example.com/x.jpg">A table</a>' in html
    assert "Picture: A. Lens" in html


def test_the_front_page_explains_words_of_its_lead_without_links_in_them() -> None:
    assert "<dd>The capital of Belarus.</dd>" in rendered("home")


def test_words_of_a_lead_in_another_language_are_in_that_language() -> None:
    page = home(lead=teaser(lang="ar"), lead_notes=(note(), note("summit", lang="fr")))
    html = render(broadsheet(), SITE, page)
    assert '<dd lang="ar" dir="rtl">The capital of Belarus.</dd>' in html
    assert '<dd lang="fr" dir="ltr">' in html


def test_a_very_long_headline_is_set_smaller() -> None:
    title = "What happened, " * 7 + "and why"
    assert '<h1 class="long">' in render(broadsheet(), SITE, article(title=title))
    assert '<h1 class="long">' in render(broadsheet(), SITE, home(lead=teaser(title)))
    assert "<h1>" in rendered("article")


def test_empty_sites_have_pages_too() -> None:
    assert "No stories yet" in rendered("empty home")
    assert "More stories" not in rendered("home with one story")
    assert "No entries yet" in rendered("empty glossary")


def test_lists_lead_to_newer_and_older_pages() -> None:
    assert 'href="archive/2/" rel="next"' in rendered("home")
    assert 'href="../../" rel="prev"' in rendered("archive")
    assert "Page 2 of 2" in rendered("archive")


def test_the_story_so_far_stands_in_the_order_of_days() -> None:
    html = rendered("article")
    thread = html[html.index('class="thread"') : html.index("</section>", html.index('class="thread"'))]
    assert "The story so far" in thread
    order = ["6 June 2014", "An earlier story", "26 August 2014", "This story", "5 September 2014", "A later story"]
    assert sorted(order, key=thread.index) == order
    first = render(broadsheet(), SITE, article(before=()))
    assert "What came next" in first
    assert "The story so far" not in first
    assert 'class="thread"' not in render(broadsheet(), SITE, article(before=(), since=()))


def test_a_reading_level_is_a_band_and_a_dateline_stands_once() -> None:
    assert "Reading level: medium" in rendered("article")
    assert "Reading level" not in rendered("bare article")
    assert rendered("article").count("Minsk, Belarus") == 1
    assert "Minsk, Belarus" not in render(broadsheet(), SITE, article(dateline=""))


def test_a_correction_is_told_at_the_head_of_the_story() -> None:
    assert '<a href="#corrections-title">Corrected 1 September 2014</a>' in rendered("article")
    assert "#corrections-title" not in rendered("bare article")


def test_of_many_stories_an_entry_quotes_the_newest_and_counts_the_others() -> None:
    html = rendered("much told entry")
    assert "The newest 1 of 700 stories that name it." in html
    assert re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", html[html.index('class="years"') :])[:3] == [
        ("2016", "400 stories"),
        ("2015", "299 stories"),
        ("Without a date", "1 story"),
    ]
    assert 'href="../../search/?q=Minsk"' in html
    assert "of 700" not in rendered("entry")


def test_an_entry_that_no_story_names_says_so() -> None:
    assert "None of our stories names it yet." in render(broadsheet(), SITE, entry(mentions=(), told=0, years=()))
    assert "None of our stories" not in rendered("entry")


def test_a_pager_leads_to_the_first_the_last_and_the_neighbours() -> None:
    steps = (
        Step(number=1, url=""), Step(number=7, url="archive/7/", gap=True), Step(number=8, url="archive/8/"),
        Step(number=99, url="archive/99/", gap=True),
    )  # fmt: skip
    html = render(broadsheet(), SITE, replace(PAGES["archive"], number=8, pages=99, steps=steps))  # type: ignore[call-arg]
    pager = html[html.index('class="plain quiet steps"') :]
    assert re.findall(r'<li( class="gap")?><a href="([^"]*)"', pager)[:4] == [
        ("", "../../"),
        (' class="gap"', "../../archive/7/"),
        ("", "../../archive/8/"),
        (' class="gap"', "../../archive/99/"),
    ]
    assert re.search(r'aria-current="page">8</a>', pager)


def test_the_front_page_shows_some_topics_and_leads_to_all() -> None:
    assert "topics/" not in rendered("home")
    html = render(broadsheet(), SITE, home(all_tags=240))
    assert '<a href="topics/">All 240 topics</a>' in html
    assert 'href="../tags/diplomacy/"' in rendered("topics")
    assert "No topics yet" in rendered("no topics")


def test_an_entry_can_be_heard() -> None:
    assert 'src="../../images/minsk.mp3" aria-label="Listen: Minsk"' in rendered("entry")
    assert "media-src &#39;self&#39;" in rendered("entry")
    assert "<audio" not in rendered("bare entry")


def test_an_entry_shows_what_is_known_of_it() -> None:
    html = rendered("entry")
    assert '<h1 class="term">Minsk</h1>' in html
    assert "Say: minsk" in html
    assert "/mʲinsk/" in html
    assert "Мінск, Miensk" in html
    assert "They met in <mark>Minsk</mark>." in html
    assert 'href="../../articles/talks/#ref-minsk"' in html
    assert "53.90° N, 27.57° W" in html
    assert re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", html[html.index("wordings") :])[:3] == [
        ("7 June 2014 to 20 May 2019", "Then <em>so</em>."),
        ("Until 6 June 2014", "Before."),
        ("From 21 May 2019", "After."),
    ]


def test_the_glossarys_filter_names_every_type() -> None:
    css = (BROADSHEET / "static/css/glossary.css").read_text("utf-8")
    for kind in get_args(EntryType):
        assert f'id="show-{kind}"' in rendered("glossary")
        assert f"#show-{kind}:checked" in css


def test_only_pages_that_search_shall_find_are_in_its_index() -> None:
    found = {name for name in PAGES if "data-pagefind-body" in rendered(name)}
    assert found == {"article", "bare article", "entry", "bare entry", "much told entry", "page"}
    assert "data-pagefind-body" not in render(broadsheet(), SITE, article(indexed=False))


def test_search_can_filter_and_sort_every_page_of_its_index() -> None:
    found = meta(rendered("article"))
    assert ("gloss:kind", "Story") in found
    assert ("gloss:year", "2014") in found
    assert [content for name, content in found if name == "gloss:topic"] == ["Diplomacy", "Ukraine"]
    assert [content for name, content in found if name == "gloss:place"] == ["Minsk"]
    assert ("gloss:kind", "Place") in meta(rendered("entry"))
    for name in ("article", "bare article", "entry", "page"):
        sorts = " ".join(str(values.get("data-pagefind-sort", "")) for values in Outline(rendered(name)).all("meta"))
        assert "newest[content]" in sorts
        assert "oldest[content]" in sorts


def test_a_page_in_another_language_says_which_words_are_the_themes() -> None:
    html = render(broadsheet(), SITE, article(lang="ar", dir="rtl"))
    assert '<html lang="ar" dir="rtl"' in html
    assert '<header class="masthead quiet" lang="en" dir="ltr">' in html
    assert '<h2 id="notes-title" lang="en" dir="ltr">' in html
    assert '<dl lang="en" dir="ltr">' in html[html.index("cite-title") :]  # both styles are written in English


def test_a_list_says_which_titles_are_in_another_language() -> None:
    html = render(broadsheet(), SITE, home(stories=(teaser("محادثات", lang="ar"), teaser("Talks", lang="en-GB"))))
    assert '<h3 lang="ar" dir="rtl"><a href="articles/talks/">محادثات</a></h3>' in html
    assert '<h3><a href="articles/talks/">Talks</a></h3>' in html


def test_a_catalogue_gives_the_plural_forms_of_its_language() -> None:
    words = {"one": "przypis", "few": "przypisy", "many": "przypisów", "other": "przypisu"}
    strings = "".join(f"\n  notes_{form}: '{{n}} {word}'" for form, word in words.items())
    theme = load(
        "t",
        t__theme_yaml=f"strings:\n  language: pl{strings}",
        t__templates__text_html="{% for n in [1, 2, 5, 22, 25] %}{{ n|counted('notes') }};{% endfor %}",
    )
    assert render(theme, SITE, PAGES["page"]) == "1 przypis;2 przypisy;5 przypisów;22 przypisy;25 przypisów;"


def test_a_form_that_the_catalogue_lacks_is_the_other_one() -> None:
    theme = load(
        "t",
        t__theme_yaml="strings: {language: ar, notes_other: '{n} x'}",
        t__templates__text_html="{{ 2|counted('notes') }}",
    )
    assert render(theme, SITE, PAGES["page"]) == "2 x"


def test_the_thousands_of_a_number_are_set_off_as_the_catalogue_says() -> None:
    text = "{{ 12709|number }} {{ 999|number }}"
    german = load("t", t__theme_yaml="strings: {thousands: .}", t__templates__text_html=text)
    bare = load("t", t__theme_yaml="strings: {language: de}", t__templates__text_html=text)
    assert render(german, SITE, PAGES["page"]) == "12.709 999"
    assert render(bare, SITE, PAGES["page"]) == "12709 999"
    topic = TagLink(name="Europe", url="tags/europe/", count=12_709)
    assert "12,709 stories" in render(broadsheet(), SITE, home(tags=(topic,)))


def test_a_site_without_search_does_not_lead_to_it() -> None:
    assert "search/" in rendered("article")
    assert "search/" not in render(broadsheet(), replace(SITE, search=False), article())


# ---------------------------------------------------------------- the theme's files


def templates(theme: Path = BROADSHEET) -> Iterable[tuple[str, str]]:
    for path in sorted((theme / "templates").rglob("*.html")):
        yield path.relative_to(theme.parent).as_posix(), path.read_text("utf-8")


def stylesheets() -> list[Path]:
    return sorted(path for theme in (BROADSHEET, PLAIN) for path in (theme / "static/css").glob("*.css"))


@pytest.mark.parametrize(("name", "source"), [*templates(), *templates(PLAIN)])
def test_templates_contain_no_words(name: str, source: str) -> None:
    """Words are the catalogue's: a template has Jinja, tags, signs, and the names of keys."""
    source = re.sub(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", "", source, flags=re.DOTALL)
    source = re.sub(r'(?m:^|(?<=\n))[a-z-]+=""(?: [a-z-]+="")*$', "", source)  # a part that is attributes
    shown = re.findall(r'(?:aria-label|alt|placeholder|title|content)="([^"]*)"', re.sub(r"<meta [^>]*>", "", source))
    shown += re.split(r"<kbd>[a-z]</kbd>|<[^>]*>", source)
    assert not re.search(r"[A-Za-z]", " ".join(shown))


@pytest.mark.parametrize("path", stylesheets(), ids=lambda path: f"{path.parts[-4]}/{path.name}")
def test_stylesheets_know_no_left_and_right(path: Path) -> None:
    """A page may run from right to left: sides are told by where a line begins and ends."""
    css = re.sub(r"/\*.*?\*/", "", path.read_text("utf-8"), flags=re.DOTALL)
    rules = [(rule[0].strip(), rule[1].strip()) for rule in re.findall(r"([\w-]+)\s*:\s*([^;{}]+)[;}]", css)]
    turned = "".join(re.findall(r'\[dir="rtl"\][^{]*\{[^}]*\}', css))  # what CSS cannot say by logical names
    wrong = [
        f"{name}: {value}"
        for name, value in rules
        if re.fullmatch(r"(?:left|right|(?:margin|padding|border|inset)-(?:left|right)(?:-.*)?)", name)
        or (name in ("text-align", "float", "clear") and value in ("left", "right"))
        or (name in ("margin", "padding", "inset", "border-width") and _is_lopsided(value))
    ]
    assert [one for one in wrong if one not in turned] == []


def _is_lopsided(value: str) -> bool:
    """Whether the second and fourth of four values, right and left, differ."""
    parts = re.findall(r"(?:[^\s()]|\([^()]*(?:\([^()]*\)[^()]*)*\))+", value)
    return len(parts) == 4 and parts[1] != parts[3]


def test_only_woven_text_goes_in_unescaped() -> None:
    unescaped = {match for _, source in templates() for match in re.findall(r"([\w.]+)\s*\|\s*safe\b", source)}
    assert unescaped == {"page.body", "page.deck", "note.short", "note.here", "page.note.short", "wording"}
    assert not [name for name, source in templates() if "autoescape" in source]


def test_every_type_of_entry_has_its_words_and_its_shape() -> None:
    css = (BROADSHEET / "static/css/base.css").read_text("utf-8")
    for kind in get_args(EntryType):
        assert broadsheet().strings[f"type_{kind}"]
        assert broadsheet().strings[f"types_{kind}"]
        assert f'[data-t="{kind}"]' in css or kind in ("term", "other")


def test_every_string_is_used() -> None:
    asked = " ".join(source for _, source in templates())
    asked += " ".join(f"strings.{noun}_one strings.{noun}_other" for noun in re.findall(r"counted\('(\w+)'\)", asked))
    choices = re.findall(r"\('(\w+)', \[|name = '(\w+)', values", asked)
    named = "|".join(["types?", "filter", "difficulty", *("".join(found) for found in choices)])
    built = re.compile(rf"^({named})(_|$)|^(months|day|days_.*|language|thousands)$")
    spare = [
        name for name in broadsheet().strings if not re.search(rf"strings\.{name}\b", asked) and not built.search(name)
    ]
    assert spare == []


def contrast(one: str, other: str) -> float:
    """The contrast of two colours by WCAG 2."""

    def luminance(colour: str) -> float:
        digits = colour.lstrip("#")
        digits = "".join(2 * digit for digit in digits) if len(digits) == 3 else digits
        parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def colours(theme: str) -> dict[str, str]:
    css = (BROADSHEET / "static/css/tokens.css").read_text("utf-8")
    pairs = re.findall(r"--(\w+): light-dark\((#\w+), (#\w+)\)", css)
    chosen = {name: dark if theme == "dark" else light for name, light, dark in pairs}
    if theme == "sepia":
        block = re.search(r'\[data-theme="sepia"\] \{\n(.*?)\n\}', css, re.DOTALL)
        assert block
        chosen |= dict(re.findall(r"--(\w+): (#\w+)", block[1]))
    return chosen


@pytest.mark.parametrize("theme", ["light", "dark", "sepia"])
def test_text_has_the_contrast_of_level_aaa_and_marks_of_graphics(theme: str) -> None:
    shades = colours(theme)
    for ground in ("paper", "card"):
        for words in ("ink", "soft", "rubric", "person", "place", "org", "event", "work", "law"):
            assert contrast(shades[words], shades[ground]) >= 7, (words, ground)
        assert contrast(shades["mark"], shades[ground]) >= 3
    assert contrast(shades["ink"], shades["tint"]) >= 7


def weight(*patterns: str) -> int:
    """Bytes of these files of static/, each compressed as a server sends it."""
    files = [path for pattern in patterns for path in (BROADSHEET / "static").glob(pattern)]
    assert len(files) >= len(patterns)
    return sum(len(gzip.compress(path.read_bytes(), 9)) for path in files)


def test_the_first_view_of_a_story_is_light() -> None:
    assert weight(*(f"css/{name}.css" for name in re.findall(r"css/(\w+)", rendered("article")))) <= 6_000
    assert (
        weight(*(f"fonts/{name}.woff2" for name in ("newsreader-text", "newsreader-display", "atkinson-ui"))) <= 82_000
    )


def test_the_scripts_speak_no_language_and_write_no_html() -> None:
    for path in (BROADSHEET / "static/js").glob("*.js"):
        code = re.sub(r"/\*.*?\*/|(?m:^\s*//.*$|\s//.*$)", "", path.read_text("utf-8"), flags=re.DOTALL)
        assert not re.search(r"innerHTML|outerHTML|insertAdjacent|document\.write|eval\(|\.style\.cssText", code), (
            path.name
        )
        literals = re.findall(r"'([^'\n]*)'", code)
        assert not [literal for literal in literals if re.search(r"[a-z] [a-z]{3}", literal) and "[" not in literal], (
            path.name
        )


def test_every_font_has_its_licence_beside_it() -> None:
    licences = {path.name for path in (BROADSHEET / "static/fonts").glob("OFL-*.txt")}
    assert licences == {"OFL-newsreader.txt", "OFL-atkinson-hyperlegible-next.txt", "OFL-opendyslexic.txt"}


# ---------------------------------------------------------------- themes in general


def test_a_child_shadows_templates_static_files_options_and_strings() -> None:
    theme = load(
        "child",
        {"colours": "sepia"},
        child__theme_yaml='extends: broadsheet\nstrings: {glossary: "Words explained"}\noptions: {badge: "yes"}',
        child__templates__text_html="{{ [strings.glossary, strings.feed, options.badge, options.colours]|join(' ') }}",
        child__static__css__tokens_css=":root {}",
    )
    assert render(theme, SITE, PAGES["page"]) == "Words explained Feed yes sepia"
    assert "Words explained" in render(theme, SITE, PAGES["article"])
    shown = {path.split("/", 2)[2]: file.path for path, file in theme.static}
    assert shown["css/tokens.css"] == "themes/child/static/css/tokens.css"
    assert shown["css/base.css"] == "themes/broadsheet/static/css/base.css"


def test_a_theme_may_do_without_scripts() -> None:
    theme = load("t", t__theme_yaml="{}", t__templates__text_html="{{ policy }}|{{ boot }}")
    html = render(theme, SITE, PAGES["page"])
    assert "sha256" not in html
    assert html.endswith("|")


def test_a_child_leaves_out_static_files_of_its_parents_and_keeps_its_own() -> None:
    theme = load(
        "child",
        child__theme_yaml="extends: broadsheet\nwithout: [js, fonts/, css/search.css]",
        child__static__js__own_js="",
    )
    names = {path.split("/", 2)[2] for path, _ in theme.static}
    assert "js/own.js" in names
    assert "css/base.css" in names
    assert "css/search.css" not in names
    assert not [name for name in names if name.startswith("fonts/") or name == "js/main.js"]
    grandchild = load("g", g__theme_yaml="extends: c", c__theme_yaml="extends: broadsheet\nwithout: [css]")
    assert not [path for path, _ in grandchild.static if "/css/" in path]


@pytest.mark.parametrize("name", PAGES)
def test_a_plain_page_has_no_script_and_one_stylesheet(name: str) -> None:
    html = render(plain(), SITE, PAGES[name])
    outline = Outline(html)
    assert outline.open == []
    assert [ident for ident, count in outline.ids.items() if count > 1] == []
    assert [values.get("type") for values in outline.all("script")] in ([], ["application/ld+json"])
    assert len([values for values in outline.all("link") if values["rel"] == "stylesheet"]) <= 1
    assert not [values for values in outline.all("link") if values["rel"] in ("preload", "modulepreload")]
    assert len(gzip.compress(html.encode(), 9)) < 8_000


def test_plain_publishes_no_font_and_no_script() -> None:
    assert {path.split("/", 2)[2] for path, _ in plain().static} == {"css/plain.css", "favicon.svg"}


def test_plain_has_all_that_broadsheet_tells_of_a_story() -> None:
    html = render(plain(), SITE, PAGES["article"])
    for words in ("Reading level: medium", "Notes to this story", "The story so far", "A name was misspelt.", "MLA"):
        assert words in html
    assert 'id="note-minsk"' in html
    assert '<a class="g" id="ref-minsk"' in html


def test_an_unknown_theme_is_a_fault_with_a_suggestion() -> None:
    with pytest.raises(Faulty) as caught:
        load("brodsheet")
    (fault,) = caught.value.faults
    assert (fault.code, fault.hint) == ("unknown-theme", "did you mean 'broadsheet'?")
    with pytest.raises(Faulty) as caught:
        load("child", child__theme_yaml="# a child\nextends: broadsheat\n")
    (fault,) = caught.value.faults
    assert str(fault.place) == "themes/child/theme.yaml:2:1"


def test_themes_that_extend_one_another_are_a_fault() -> None:
    with pytest.raises(Faulty) as caught:
        load("a", a__theme_yaml="extends: b", b__theme_yaml="extends: a")
    (fault,) = caught.value.faults
    assert fault.code == "theme-circle"
    assert "a -> b -> a" in fault.message


@pytest.mark.parametrize(
    ("template", "place", "message"),
    [
        ("a\n{% if %}\n", "text.html:2", "Expected an expression"),
        ("a\nb\n  {% endfor %}\n", "text.html:3", "endfor"),
        ("a\n{{ page.title|shout }}\n", "text.html:2", "shout"),
    ],
)
def test_a_template_that_cannot_be_read_is_a_fault_at_its_line(template: str, place: str, message: str) -> None:
    with pytest.raises(Faulty) as caught:
        load("child", child__theme_yaml="extends: broadsheet", child__templates__text_html=template)
    (fault,) = caught.value.faults
    assert fault.code == "template"
    assert str(fault.place).startswith(f"themes/child/templates/{place}")
    assert message in fault.message


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("a\n{{ page.tittle }}\n", "tittle"),
        ("a\n{{ strings.nonsense }}\n", "nonsense"),
        ("a\n{{ 'css/bass.css'|asset }}\n", "is it 'css/base.css'"),
        ("a\n{% include 'parts/fotter.html' %}\n", "is it 'parts/footer.html'"),
        ("a\n{{ 'x' + 1 }}\n", "str"),
    ],
)
def test_a_template_that_goes_wrong_is_a_fault_at_its_line(template: str, message: str) -> None:
    theme = load("child", child__theme_yaml="extends: broadsheet", child__templates__text_html=template)
    with pytest.raises(Faulty) as caught:
        render(theme, SITE, PAGES["page"])
    (fault,) = caught.value.faults
    assert fault.code == "template"
    assert str(fault.place).startswith("themes/child/templates/text.html:2:")
    assert message in fault.message


def test_a_page_whose_template_the_theme_lacks_is_a_fault() -> None:
    with pytest.raises(Faulty) as caught:
        render(broadsheet(), SITE, replace(PAGES["page"], template="texts.html"))
    (fault,) = caught.value.faults
    assert "is it 'text.html'" in fault.message


def test_a_boot_script_that_would_end_its_element_is_a_fault() -> None:
    with pytest.raises(Faulty):
        load("child", child__theme_yaml="extends: broadsheet", child__templates__boot_js="x = '</script>'")


def test_an_option_that_the_theme_does_not_have_is_a_warning() -> None:
    theme = load("broadsheet", {"colors": "dark", "colours": "dark"})
    (fault,) = theme.faults
    assert (fault.code, fault.severity, fault.hint) == ("unknown-option", "warning", "did you mean 'colours'?")
    assert theme.options["colours"] == "dark"
    assert 'data-theme="dark"' in render(theme, SITE, article())


def test_the_digest_of_a_theme_stands_for_all_that_a_page_can_show_of_it() -> None:
    assert load().digest == broadsheet().digest
    changed = [
        load("broadsheet", {"colours": "dark"}),
        load("child", child__theme_yaml="extends: broadsheet\nstrings: {glossary: Words}"),
        load("child", child__theme_yaml="extends: broadsheet", child__static__css__new_css="a {}"),
        load("child", child__theme_yaml="extends: broadsheet", child__templates__text_html="a"),
    ]
    assert len({broadsheet().digest, *(theme.digest for theme in changed)}) == 5


def test_a_theme_goes_to_another_process_and_back() -> None:
    again = pickle.loads(pickle.dumps(broadsheet()))
    assert again == broadsheet()
    assert render(again, SITE, PAGES["article"]) == rendered("article")


def test_a_period_of_an_entry_is_read_as_the_glossary_writes_it() -> None:
    valid = Valid(start=TALKS)
    html = render(broadsheet(), SITE, entry(periods=((f"{valid.start}/", "Now."),)))
    assert "From 26 August 2014" in html


@given(st.one_of(st.text(), st.text(alphabet="&<>'\"a"), st.integers(), st.text().map(Markup)))
def test_values_are_shown_as_they_are_escaped(value: object) -> None:
    assert shown(value) == str(escape(value))
