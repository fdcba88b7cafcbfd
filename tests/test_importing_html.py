"""A saved page becomes an article: its own words, inert Markdown, no fact that only one witness states."""

from __future__ import annotations

import gzip
import json
import re
from dataclasses import replace
from datetime import date
from html import escape, unescape
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.bodies import paragraphs_kept
from benchmarks.facts import judged
from benchmarks.structure import kept_of
from glossom.faults import Faulty
from glossom.importing.draft import Given, article_text
from glossom.importing.pages.block_model import WEIGHTS
from glossom.importing.pages.blocks import features_of
from glossom.importing.pages.choice import choose, voices_of
from glossom.importing.pages.clue import Clue
from glossom.importing.pages.facts import Facts, believed
from glossom.importing.pages.html import draft_html
from glossom.importing.pages.leaf import Leaf, Piece
from glossom.importing.pages.leaf_markdown import inline_markdown, write_leaves
from glossom.importing.pages.tree import sanitised
from glossom.importing.pages.walk import walked
from glossom.importing.received import Received
from glossom.model import FrontMatter, SourceFile
from glossom.reading.article import read_article, write_article
from glossom.reading.markdown import reference_rendering
from glossom.reading.prose import lay_out, plain_text
from glossom.reading.weaving import Targets, weave
from tests.conftest import FULL
from tests.sites import publish, small_site
from tests.specs_importing import draft_of
from tests.test_importing import letters, stand_in_order

pytest.importorskip("trafilatura", reason="needs the extra: pip install 'glossom[import]'")

PARAGRAPHS = (
    "The mayors of Altburg and Neustadt signed an agreement on a new bridge late on Tuesday, after nine years.",
    "The bridge is to carry trams, bicycles and people on foot, but no cars at all, said the mayor of Altburg.",
    "Work is to begin in May, and the first tram is to cross the river in three years from now.",
)
TITLE = "Two towns agree on a bridge"
INERT = {
    "a", "blockquote", "br", "em", "h2", "h3", "h4", "h5", "h6", "img", "li", "ol", "p", "strong", "table", "tbody",
    "td", "th", "thead", "tr", "ul",
}  # fmt: skip


def page(*extra: str, head: str = "", title: str = TITLE) -> str:
    body = "".join(f"<p>{text}</p>" for text in PARAGRAPHS[:1]) + "".join(extra)
    body += "".join(f"<p>{text}</p>" for text in PARAGRAPHS[1:])
    return (
        f"<!doctype html><html><head><title>{title}</title>{head}</head>"
        f"<body><article><h1>{title}</h1>{body}</article></body></html>"
    )


def test_the_words_of_the_body_are_the_page_s() -> None:
    draft = draft_of(page().encode())
    assert draft.front.title == TITLE
    layout, faults = lay_out("x", draft.body, 1)
    assert not faults
    assert plain_text(layout).split("\n") == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "title", [f"{TITLE} | River Post", f"{TITLE} - River Post", f"River Post: {TITLE} – riverpost.example"]
)
def test_the_site_s_name_is_no_part_of_the_title(title: str) -> None:
    head = (
        '<meta property="og:site_name" content="River Post"><link rel="canonical" href="https://riverpost.example/x">'
    )
    source = page(head=head).replace(f"<title>{TITLE}", f"<title>{title}")
    assert draft_of(source.encode()).front.title == TITLE


def test_a_gzipped_page_is_unpacked() -> None:
    assert draft_of(gzip.compress(page().encode()), "page.html.gz").body == draft_of(page().encode()).body


@pytest.mark.parametrize("declared", ["windows-1252", "ISO-8859-1", "nonsense", "utf-8"])
def test_the_declared_encoding_counts_and_a_wrong_one_does_no_harm(declared: str) -> None:
    source = page(
        "<p>The café of Łódź stays open, said the people of the town in a letter to us.</p>".replace("Łódź", "Köln")
    )
    source = source.replace("<head>", f'<head><meta charset="{declared}">')
    assert "café of Köln" in draft_of(source.encode("utf-8")).body
    assert "café of Köln" in draft_of(source.encode("cp1252")).body


# ---------------------------------------------------------------- facts


def facts(*clues: tuple[str, str, str], url: str = "") -> Facts:
    return believed([Clue(key, value, kind, kind) for key, value, kind in clues], url)  # type: ignore[arg-type]


def test_one_witness_is_none() -> None:
    assert facts(("date", "2019-03-05", "meta")).date is None
    assert facts(("date", "2019-03-05", "meta"), ("date", "5 March 2019", "meta")).date is None
    assert facts(("author", "Ann Lee", "meta")).authors == ()


def test_two_kinds_of_witness_agree() -> None:
    agreed = facts(("date", "2019-03-05T23:59:00Z", "json-ld"), ("date", "5 March 2019", "visible"))
    assert str(agreed.date) == "2019-03-05"
    assert str(facts(("date", "2019-03-05", "meta"), url="https://x.example/2019/03/05/bridge").date) == "2019-03-05"
    assert facts(("author", "Ann Lee", "json-ld"), ("author", "By Ann Lee, Reporter", "visible")).authors == (
        "Ann Lee",
    )


def test_witnesses_who_differ_prove_nothing() -> None:
    assert facts(("date", "2019-03-05", "meta"), ("date", "2019-03-06", "json-ld")).date is None
    two = (("date", "2019-03-05", "meta"), ("date", "2019-03-05", "json-ld"))
    other = (("date", "2019-03-07", "visible"), ("date", "2019-03-07", "url"))
    assert facts(*two, *other).date is None
    assert facts(("author", "Ann Lee", "meta"), ("author", "Bo Ek", "json-ld")).authors == ()


def test_a_site_or_its_desk_is_no_author() -> None:
    clues = (("author", "River Post", "meta"), ("author", "River Post", "json-ld"), ("site", "River Post", "meta"))
    assert facts(*clues).authors == ()
    assert facts(("author", "Redaktion", "meta"), ("author", "Redaktion", "json-ld")).authors == ()


def test_an_address_of_another_host_is_not_the_page_s_own() -> None:
    assert (
        facts(("url", "https://evil.example/", "meta"), url="https://river.example/x").url == "https://river.example/x"
    )
    assert facts(("url", "javascript:x", "meta")).url == ""


@pytest.mark.parametrize(
    "json_ld", ["[" * 100_000, '{"@type":"NewsArticle","author":[[[[["x"]]]]]}', "{", "null", '"x"', "[1, null]"]
)
def test_broken_json_ld_is_passed_over(json_ld: str) -> None:
    draft = draft_of(page(head=f'<script type="application/ld+json">{json_ld}</script>').encode())
    assert draft.front.authors == ()


def test_no_zone_makes_two_far_times_one_day() -> None:
    first, second = ("date", "2019-03-05T13:23:00Z", "json-ld"), ("date", "2019-03-06T19:49:00Z", "meta")
    assert facts(first, second, ("date", "March 6, 2019", "visible")).date is None
    near = ("date", "2019-03-06T09:49:00Z", "meta")
    assert str(facts(first, near, ("date", "March 6, 2019", "visible")).date) == "2019-03-06"


def test_two_times_in_utc_of_two_days_contradict_each_other() -> None:
    first, second = ("date", "2019-03-05T13:00:00Z", "json-ld"), ("date", "2019-03-06T19:00:00Z", "meta")
    assert facts(first, second, ("date", "2019-03-06T19:00:00Z", "visible")).date is None


def test_the_day_of_the_stated_time_zone_counts() -> None:
    late = facts(("date", "2019-03-05T23:59:00-05:00", "json-ld"), ("date", "2019-03-06T04:59:00Z", "meta"))
    assert str(late.date) == "2019-03-05"


def test_an_account_or_an_incomplete_list_is_no_author() -> None:
    assert facts(("author", "River P", "json-ld"), ("author", "River P", "visible")).authors == ()
    stated = (("author", "Ann Lee", "json-ld"), ("author", "Ann Lee", "meta"))
    assert facts(*stated, ("author", "By Ann Lee, Staff Writer | The Associated Press", "visible")).authors == (
        "Ann Lee",
    )
    assert facts(*stated, ("author", "Bo Ek Ann Lee", "visible")).authors == ()


def test_what_is_not_believed_is_told_with_the_reason() -> None:
    told = {item.key: item for item in facts(("date", "2019-03-05", "meta"), ("author", "Ann Lee", "meta")).evidence}
    assert told["date"].value == told["authors"].value == ""
    assert "2019-03-05" in told["date"].where
    assert "Ann Lee" in told["authors"].where


@pytest.mark.parametrize("stamp", ["0001-01-01T00:00:00Z", "9999-12-31T23:59:00Z", "2019-02-31T10:00:00Z", "T", ""])
def test_odd_stamps_do_no_harm(stamp: str) -> None:
    facts(("date", stamp, "json-ld"), ("date", "2019-03-05", "meta"))


# ---------------------------------------------------------------- the choice of leaves


def test_a_voice_that_says_nothing_leaves_nothing_to_choose() -> None:
    leaves = walked(sanitised(page(), "x")).leaves
    assert choose(leaves, (), (), Facts()).chosen == ()


def test_every_leaf_of_the_page_is_kept_or_accounted_for() -> None:
    draft = draft_of(page("<p>Read more</p><ul><li><a href='/x'>Sport</a></li></ul>").encode())
    told = letters(draft.body + "".join(part.text for part in draft.dropped))
    for leaf in walked(sanitised(page("<p>Read more</p><ul><li><a href='/x'>Sport</a></li></ul>"), "x")).leaves:
        assert letters(leaf.text) in told
    assert all(part.reason for part in draft.dropped)


def test_the_model_has_a_weight_for_all_that_is_seen_of_a_page() -> None:
    leaves = walked(sanitised(page("<h2>Who pays</h2>", "<ul><li>steel</li></ul>"), "x")).leaves
    features = features_of(leaves, voices_of(leaves, PARAGRAPHS, PARAGRAPHS, Facts()), Facts())
    assert len(features) == len(leaves)
    assert {name for seen in features.values() for name in seen} <= set(WEIGHTS)
    assert 50 <= len(WEIGHTS) <= 300
    assert all(abs(weight) < 10 for weight in WEIGHTS.values())


# ---------------------------------------------------------------- our own pages


def test_a_page_of_ours_gives_its_article_back() -> None:
    front = FrontMatter(
        title=TITLE,
        deck="After nine years of talks, the river will be crossed by tram.",
        date=date(2019, 3, 5),
        dateline="Altburg, Saxony",
        authors=("Ann Lee", "Bo Ek"),
    )
    body = "\n\n".join(
        [
            PARAGRAPHS[0].replace("bridge", "[bridge](https://river.example/bridge)"),
            "## Who pays",
            PARAGRAPHS[1].replace("no cars", "*no cars*"),
            "- steel and stone\n- trams and their drivers",
            "> We have waited for this long enough, and now we shall have what we wanted.",
            "| Town | Share |\n| --- | --- |\n| Altburg | a third |\n| Neustadt | a third |",
            PARAGRAPHS[2],
        ]
    )
    site = small_site(content__articles__2019__bridge_md=write_article(front, body + "\n"))
    html = publish({path.replace("__", "/").replace("_md", ".md"): text for path, text in site.items()})
    draft = draft_of(html["articles/bridge/index.html"], "index.html")
    assert (draft.front.title, draft.front.deck, draft.front.date) == (front.title, front.deck, front.date)
    assert draft.front.authors == front.authors
    assert draft.body.strip() == body


# ---------------------------------------------------------------- Markdown


def words_shown(html: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", html))


INLINE = st.recursive(
    st.text("ab .*_[]()!<&\\é", max_size=6).map(lambda text: [Piece("text", text)]),
    lambda inner: st.tuples(st.sampled_from(["*", "**", "link"]), st.lists(inner, max_size=3)).map(
        lambda given: [
            Piece("open", mark=given[0], target="https://x.example/a_(b)" if given[0] == "link" else ""),
            *(piece for part in given[1] for piece in part),
            Piece("close", mark=given[0]),
        ]
    ),
    max_leaves=6,
)


@settings(max_examples=200, deadline=None)
@given(st.lists(INLINE, max_size=5))
def test_marks_never_cost_or_add_a_letter(parts: list[list[Piece]]) -> None:
    pieces = [piece for part in parts for piece in part]
    markdown = inline_markdown(pieces, "")
    layout, _ = lay_out("x", "Before " + markdown + " after", 1)
    shown = words_shown(reference_rendering("Before " + markdown + " after"))
    assert letters(shown) == letters("Before" + "".join(piece.text for piece in pieces) + "after")
    assert layout.words


LEAVES = st.lists(
    st.builds(
        Leaf,
        kind=st.sampled_from(["paragraph", "heading", "item", "cell"]),
        pieces=st.lists(INLINE, max_size=2).map(lambda parts: tuple(piece for part in parts for piece in part)),
        level=st.integers(1, 3),
        number=st.sampled_from([0, 0, 1, 7]),
        quotes=st.sampled_from([0, 0, 1, 2]),
    ),
    max_size=6,
)


@settings(max_examples=200, deadline=None)
@given(LEAVES)
def test_blocks_never_cost_a_letter_and_never_turn_into_code(leaves: list[Leaf]) -> None:
    leaves = [leaf for leaf in leaves if leaf.text]
    html = reference_rendering(write_leaves(leaves, ""))
    assert "<pre" not in html
    assert letters(words_shown(html)) == letters("".join(leaf.text for leaf in leaves))


# ---------------------------------------------------------------- the benchmark


def test_the_benchmark_prints_rows_and_says_what_is_left_out(
    shared_data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main = import_module("benchmarks.import").main
    assert main(["--sets", "fundus_eval", "--every", "10", "--rivals", "no-such-tool", "--json"]) == 0
    told = capsys.readouterr()
    printed = json.loads(told.out)
    assert [row["tool"] for row in printed["rows"]] == ["glossom", "glossom less captions"]
    for row in printed["rows"]:
        assert (row["set"], row["pages"], row["failed"]) == ("fundus_eval", 2, 0)
        assert 0.5 < row["f1"] <= 1
        assert row["items"] is None
        assert 0.5 < row["paragraphs"] <= 1
    whole, less = printed["rows"]
    assert whole["f1"] <= less["f1"], "no right answer has captions"
    assert whole["captions"]
    assert not less["captions"]
    assert [(fact["tool"], fact["key"], fact["known"], fact["wrong"]) for fact in printed["facts"]] == [
        ("glossom", "lang", 2, 0)
    ]
    assert "no-such-tool" in told.err


def test_the_benchmark_tells_of_pasted_texts_in_a_table_of_their_own(
    shared_data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main = import_module("benchmarks.import").main
    assert main(["--sets", "paste_full", "--every", "40", "--rivals", "none"]) == 0
    heads, row = (line.split() for line in capsys.readouterr().out.splitlines())
    told = dict(zip(heads, row, strict=True))
    assert (told["set"], told["tool"], told["pastes"], told["failed"]) == ("paste_full", "glossom", "2", "0")
    assert 0.5 < float(told["F1"]) <= 1
    right, stated, wrong = map(int, told["authors"].replace("!", "/").split("/"))
    assert 0 <= right <= stated <= 2
    assert 0 <= wrong <= 2


def test_the_benchmark_judges_what_is_stated() -> None:
    right = {"title": "A bridge", "authors": ["Ann Lee", "Bo Ek"], "date": "2019-03-05", "deck": "", "lang": "en"}
    stated = {
        "title": "A Bridge!",
        "authors": ("Bo Ek", "Ann Lee"),
        "date": date(2019, 3, 6),
        "deck": "It is new.",
        "lang": "",
    }
    assert judged(right, stated) == {
        "title": "right",
        "deck": "beyond",
        "authors": "right",
        "date": "wrong",
        "lang": "unknown",
    }


def test_the_benchmark_counts_captions_of_pictures() -> None:
    right = {"caps": ["The old bridge", "The ferry", "The square"], "em": ["no cars", "cars at all"]}
    markdown = "![The old bridge. Photo: Jo Roe](https://x.example/a.jpg)\n\nThere are **no *cars* at all**.\n"
    kept = kept_of(right, markdown, "", beside="The ferry in May")
    assert kept["caps"] == (2, 3)
    assert kept["em"] == (0, 2)
    assert paragraphs_kept("One. Two.\n[Three.]\nFour.", "One.\nTwo. Five.") == (1, 2)


# ---------------------------------------------------------------- what may go wrong


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("<html><body>" + "<div>" * 10_000 + "x", "page-too-complex"),
        ("<html><body><p>" + "<b>" * 10_000 + "x", "page-too-complex"),
        ("<html><body>" + "<p>A line of text.</p>" * 50_000, "page-too-complex"),
        ("<html><body>" + "<button>" * 50_000 + "<img src=x>", "page-too-complex"),
        ("<html><body><div " + " ".join(f'a{n}="x"' for n in range(20_000)) + ">x</div>", "page-too-complex"),
        ("<html><body>" + "<script>let x = 1;</script>" * 1_000 + "</body></html>", "no-article"),
        ("<html><body><ul>" + "<li><a href='/x'>A headline</a></li>" * 5 + "</ul></body></html>", "no-article"),
        ("<html><body><form><input type=password></form></body></html>", "login-wall"),
        ("<html><body><p>" + "<a href='/x'>A headline of another page.</a> " * 30 + "</p></body></html>", "list-page"),
        ("<html></html>", "no-article"),
        ("<!doctype html>", "no-article"),
        ("<html><frameset><frame src=x></frameset></html>", "no-article"),
    ],
)
def test_what_is_no_article_says_so_in_one_fault(source: str, code: str) -> None:
    with pytest.raises(Faulty) as caught:
        draft_of(source.encode(), "page.html")
    (fault,) = caught.value.faults
    assert fault.code == code
    assert fault.hint


def test_pictures_inside_a_page_do_not_count_for_its_size() -> None:
    picture = "data:image/png;base64," + "A" * (11 * 1024 * 1024)
    assert draft_of(page(f'<img src="{picture}">').encode()).body == draft_of(page().encode()).body


def payloads(shared_data: Path) -> list[str]:
    files = [file for file in sorted((shared_data / "attacks").glob("*.jsonl")) if "traversal" not in file.name]
    found = [str(json.loads(line)["text"]) for file in files for line in file.read_text("utf-8").splitlines() if line]
    return found if FULL else found[::37]


def in_attributes(payload: str) -> str:
    """The payload wherever an attribute or a part of a picture, video, table or quotation takes text."""
    value = escape(payload)
    return (
        f'<figure><img src="{value}" data-src="{value}" alt="{value}"><figcaption>{value}</figcaption></figure>'
        f'<p>See <a href="{value}">the plan</a>, {payload}</p><blockquote>{payload}</blockquote>'
        f'<img srcset="{value} 2x" src="/x.jpg" alt="{value}"><p class="caption">{value}</p>'
        f'<iframe src="{value}" title="{value}"></iframe>'
        f'<figure><amp-img src="{value}" alt="{value}"></amp-img><figcaption>{payload}</figcaption></figure>'
        f'<noscript><img src="{value}"></noscript><button>{payload}<img src="/y.jpg" alt="{value}"></button>'
        f"<img data-srcs='{value}' src='data:,x'><p class=\"byline\">{payload}</p><p>Market Square<br>{payload}</p>"
        f'<iframe src="https://youtu.be/x?{value}" title="{value}"></iframe>'
        f"<table><tr><th>{payload}</th><th>Share</th></tr><tr><td>{value}</td><td>a third</td></tr></table>"
    )


def test_no_attack_leaves_more_than_words(shared_data: Path) -> None:
    for payload in payloads(shared_data):
        for source in (
            page(f"<p>{payload}</p>"),
            page(title=payload),
            page(in_attributes(payload)),
            f"{TITLE}\n\n{PARAGRAPHS[0]}\n\n{payload}\n\n{PARAGRAPHS[1]}",
        ):
            try:
                draft = draft_of(source.encode("utf-8", "surrogatepass"), url="https://river.example/bridge")
            except Faulty:
                continue
            article, _ = read_article(SourceFile("content/articles/undated/x.md", article_text(draft), ""))
            layout, _ = lay_out("x", article.body, 1)
            for html in (reference_rendering(article.body), weave(layout, (), Targets())):
                assert set(re.findall(r"<([a-zA-Z][a-zA-Z0-9]*)", html)) <= INERT, payload
                assert all(map(is_web, re.findall(r'(?:href|src)="([^"]*)"', html))), payload
            assert all(is_web(picture.address) for picture in draft.pictures), payload


def test_a_page_made_of_an_attack_has_the_elements_of_any_other(shared_data: Path) -> None:
    files = {}
    for number, payload in enumerate(["harmless words", *payloads(shared_data)]):
        head = f'<meta name="description" content="{escape(payload)}">'
        source = page(in_attributes(payload), head=head, title=payload)
        try:
            draft = draft_of(source.encode("utf-8", "surrogatepass"), url="https://river.example/bridge")
        except Faulty:
            continue
        front = replace(draft.front, draft=False, slug=f"a{number}", date=date(2019, 3, 5))
        files[f"content/articles/2019/a{number}.md"] = write_article(front, draft.body)
    made = publish({**small_site(), **files})
    shapes = {path: shape(made[path]) for path in made if re.fullmatch(r"articles/a\d+/index.html", path)}
    assert len(shapes) == len(files)
    usual = shapes["articles/a0/index.html"][0] | INERT | {"figure", "figcaption"}
    for path, (elements, addresses) in shapes.items():
        assert elements <= usual, path
        assert not any(re.match(r"(?i)\s*(?:javascript|data|vbscript):", address) for address in addresses), path


def shape(content: bytes) -> tuple[set[str], list[str]]:
    """The page's elements and those of their attributes that are programs; and where it leads."""
    from lxml import html as lxml_html

    elements = [each for each in lxml_html.document_fromstring(content).iter() if isinstance(each.tag, str)]
    attributes = [(name, value) for each in elements for name, value in each.items()]
    programs = {name for name, _ in attributes if name.startswith("on")}
    return {str(each.tag) for each in elements} | programs, [
        value for name, value in attributes if name in ("href", "src", "action")
    ]


def is_web(address: str) -> bool:
    return bool(re.match(r"(?i)https?://|mailto:", address))


def test_the_body_is_a_part_of_the_page(shared_data: Path) -> None:
    for file in sorted((shared_data / "import").rglob("*.html.gz"))[:: 1 if FULL else 20]:
        content = gzip.decompress(file.read_bytes())
        layout, _ = lay_out("x", draft_of(content, file.name).body, 1)
        from lxml import html as lxml_html

        parser = lxml_html.HTMLParser(encoding="utf-8")
        whole = lxml_html.document_fromstring(content.decode("utf-8", "replace").encode(), parser=parser)
        assert stand_in_order(plain_text(layout), whole.text_content()), file.name


def test_cells_that_claim_to_be_wide_and_high_make_no_giant_table() -> None:
    cells = "<tr>" + "<td colspan=50 rowspan=50>x</td>" * 3 + "</tr>"
    text = "<p>The council of the town said on Tuesday that it would build a new bridge, and asked all to wait.</p>" * 3
    page = (
        f"<html><head><title>T</title></head><body><article>{text}<table>{cells * 300}</table></article></body></html>"
    )
    assert len(draft_html(Received("page", "html", page), Given()).body) < 2 * len(page)
