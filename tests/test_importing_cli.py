"""`import` on the command line: files written once, never over others, and one bad source stops no other."""

from __future__ import annotations

import gzip
import io
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from glossom.cli.importing.imported import ORDER
from glossom.cli.main import main
from glossom.model import SourceFile
from glossom.outside import clipboard
from glossom.reading.article import read_article
from tests.newsroom import SENTENCES, SLUG, Newsroom, at_terminal, opened, page

ROOT = Path(__file__).resolve().parent.parent
SEED = ROOT / "docs" / "tutorial" / "putin-poroshenko.txt"
STORY = """Two towns agree on a bridge

The mayors of Altburg and Neustadt signed an agreement on a new bridge late on Tuesday.

The bridge is to carry trams, bicycles and people on foot, but no cars at all.
"""
SEQUEL = """Two towns agree on a bridge

After nine years of talks the councils have chosen a plan with three arches and a lift for ships.

Work begins next spring, said the engineer, who will live in a caravan on the northern bank.
"""
SECOND_SEQUEL = """Two towns agree on a bridge

Nobody will pay for crossing the river, both treasurers told a crowded meeting in the old harbour hall.

A raffle among the readers of this newspaper is to decide what the new crossing will be called.
"""


@pytest.fixture
def desktop(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Newsroom:
    return opened(tmp_path, capsys, monkeypatch)


def pipe(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(content), isatty=lambda: False))


def test_an_article_is_written_as_a_draft_among_the_undated(desktop: Newsroom) -> None:
    code, out, err = desktop.run(desktop.file("story.txt", STORY))
    assert (code, out) == (0, "")
    assert desktop.articles == [f"undated/{SLUG}.md"]
    assert f"content/articles/undated/{SLUG}.md" in err
    assert "does not say when it was published or who wrote it" in err
    path = f"content/articles/undated/{SLUG}.md"
    article, faults = read_article(SourceFile(path, (desktop.site / path).read_text("utf-8"), ""))
    assert not faults
    assert article.front.draft
    assert article.front.source
    assert article.front.source.retrieved


def test_stdout_gets_the_article_alone_and_no_file_is_written(desktop: Newsroom) -> None:
    code, out, err = desktop.run(str(SEED), "--stdout")
    assert code == 0
    assert out.startswith("---\ntitle: ")
    assert "unknown:\n  - date\n  - authors\n---\n" in out
    assert "date, authors" in err
    assert not desktop.articles


def test_stdout_needs_no_site(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", str(SEED), "--stdout", "--site", str(tmp_path)]) == 0
    assert capsys.readouterr().out.startswith("---\n")
    assert main(["import", str(SEED), "--site", str(tmp_path)]) == 1
    assert "no-site" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_the_same_article_again_changes_nothing(desktop: Newsroom) -> None:
    story = desktop.file("story.txt", STORY)
    desktop.run(story)
    file = desktop.site / "content" / "articles" / "undated" / f"{SLUG}.md"
    file.write_text(file.read_text("utf-8").replace("draft: true", "draft: true\ntags: [rivers]"), "utf-8")
    before = file.read_bytes()
    code, _, err = desktop.run(story)
    assert code == 0
    assert "imported already" in err
    assert file.read_bytes() == before
    assert len(desktop.articles) == 1


def test_another_article_of_that_title_gets_a_number(desktop: Newsroom) -> None:
    desktop.run(desktop.file("one.txt", STORY))
    first = (desktop.site / "content" / "articles" / "undated" / f"{SLUG}.md").read_bytes()
    desktop.run(desktop.file("two.txt", SEQUEL))
    desktop.run(desktop.file("three.txt", SECOND_SEQUEL), "--date", "2019-03-05")
    assert desktop.articles == [f"2019/{SLUG}-3.md", f"undated/{SLUG}-2.md", f"undated/{SLUG}.md"]
    assert (desktop.site / "content" / "articles" / "undated" / f"{SLUG}.md").read_bytes() == first


def test_one_bad_source_stops_no_other(desktop: Newsroom) -> None:
    bad = desktop.file("story.pdf", b"%PDF-1.7")
    code, _, err = desktop.run(
        bad, "gone.txt", desktop.file("story.txt", STORY), "ftp://river.example/x", str(desktop.site)
    )
    assert code == 1
    assert desktop.articles == [f"undated/{SLUG}.md"]
    for fault in ("source-binary", "no-file", "bad-address", "no-sources"):
        assert f"error[{fault}]" in err
    assert "5 sources: imported 1, already there 0, failed 4." in err
    assert "Traceback" not in err


def test_json_tells_all_of_every_source(desktop: Newsroom) -> None:
    code, outcomes = desktop.json(desktop.file("story.txt", STORY), "gone.txt")
    assert code == 1
    good, bad = outcomes
    assert good["path"] == f"content/articles/undated/{SLUG}.md"
    assert good["written"]
    assert good["unknown"] == ["date", "authors"]
    assert good["title"] == "Two towns agree on a bridge"
    assert good["faults"] == []
    assert bad["path"] is None
    assert [fault["code"] for fault in bad["faults"]] == ["no-file"]


def test_date_and_address_are_taken_from_the_editor(desktop: Newsroom) -> None:
    _, (outcome,) = desktop.json(
        desktop.file("a.txt", STORY), "--date", "2019-03-05", "--url", "https://river.example/bridge"
    )
    assert outcome["path"] == f"content/articles/2019/{SLUG}.md"
    assert (outcome["date"], outcome["url"]) == ("2019-03-05", "https://river.example/bridge")
    assert outcome["unknown"] == ["authors"]


def test_out_chooses_another_folder(desktop: Newsroom) -> None:
    out = desktop.site.parent / "elsewhere"
    assert desktop.run(desktop.file("story.txt", STORY), "--out", str(out))[0] == 0
    assert [path.name for path in out.iterdir()] == [f"{SLUG}.md"]
    assert "serve" not in desktop.run(desktop.file("b.txt", SEQUEL), "--out", str(out))[2], "it shows the site's own"
    assert not desktop.articles


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["a.txt", "--paste"],
        ["a.txt", "b.txt", "--url", "https://x.example"],
        ["a", "--url", "x"],
        ["a", "--date", "now"],
    ],
)
def test_wrong_usage_is_told(desktop: Newsroom, words: list[str]) -> None:
    code, out, err = desktop.run(*words)
    assert (code, out) == (2, "")
    assert "Error: " in err


def test_standard_input_is_a_source(desktop: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe(monkeypatch, STORY.encode())
    assert desktop.run("-")[0] == 0
    assert desktop.articles == [f"undated/{SLUG}.md"]


@pytest.fixture
def clipboard_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program in the place of the system's: it prints the file that comes back."""
    if sys.platform == "win32":
        pytest.skip("stands in for a shell's program")
    held = tmp_path / "held"
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("xclip", "pbpaste"):
        (folder / name).write_text(f'#!/bin/sh\ncat "{held}"\n', "utf-8")
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=":")
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    return held


def test_paste_takes_the_clipboard(desktop: Newsroom, clipboard_program: Path) -> None:
    clipboard_program.write_text(STORY, "utf-8")
    assert desktop.run("--paste")[0] == 0
    assert desktop.articles == [f"undated/{SLUG}.md"]
    clipboard_program.write_text(" \n", "utf-8")
    code, _, err = desktop.run("--paste")
    assert code == 1
    assert "error[clipboard-empty]" in err


def test_paste_without_a_clipboard_reads_what_comes_in(desktop: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert clipboard.clipboard() is None
    pipe(monkeypatch, STORY.encode())
    assert desktop.run("--paste")[0] == 0
    assert desktop.articles == [f"undated/{SLUG}.md"]


def test_paste_at_a_terminal_says_how_to_end(desktop: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    terminal = io.StringIO(STORY)
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", terminal)
    code, _, err = desktop.run("--paste")
    assert code == 0
    assert ("Ctrl+Z, then Enter" if sys.platform == "win32" else "Ctrl+D") in err


def test_a_text_without_damage_needs_no_further_library() -> None:
    seen = ["trafilatura", "lxml", "nh3", "ftfy"]
    program = (
        "import sys\nfrom glossom.cli.main import main\n"
        f"code = main(['import', {str(SEED)!r}, '--stdout'])\n"
        f"sys.exit(code or any(name in sys.modules for name in {seen!r}))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()


def test_damage_without_the_library_is_a_warning(desktop: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("glossom.cli.extras.find_spec", lambda name: None)
    code, _, err = desktop.run(desktop.file("story.txt", STORY.replace("agree", "agreed in a cafÃ©")))
    assert code == 0
    assert "warning[missing-extra]" in err
    assert len(desktop.articles) == 1


def test_a_page_without_the_library_is_a_fault(desktop: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("glossom.cli.extras.find_spec", lambda name: None)
    code, _, err = desktop.run(desktop.file("page.html", "<!doctype html><html><body><p>Words</p></body></html>"))
    assert code == 1
    assert "error[missing-extra]" in err
    assert not desktop.articles


# ---------------------------------------------------------------- explaining


def test_explain_shows_what_each_fact_rests_on_and_why_each_block_was_left_out(desktop: Newsroom) -> None:
    head = '<meta property="og:site_name" content="River News">'
    code, out, _ = desktop.run(desktop.file("page.html", page(head=head)), "--explain")
    assert code == 0
    lines = out.splitlines()
    assert lines[0].split() == ["fact", "value", "where", "it", "is", "said"]
    assert any(line.startswith("title ") and "h1" in line and "og:title" in line for line in lines)
    assert any(re.match(r"date +unknown +the source does not say it$", line) for line in lines)
    left_out = lines[lines.index("") + 1 :]
    assert left_out[0].split() == ["left", "out", "as", "text"]
    assert any("Two towns agree on a bridge" in line and line.startswith("title") for line in left_out)


CLUES = """<meta property="og:site_name" content="River News"><meta name="author" content="Ada Writer">
<meta name="description" content="A tram will cross the river."><meta name="copyright" content="CC BY 4.0">
<link rel="canonical" href="https://river.example/2014/08/26/bridge"><script type="application/ld+json">
{"@type": "NewsArticle", "headline": "Two towns agree on a bridge", "datePublished": "2014-08-26T10:00:00Z",
"dateModified": "2014-08-28T10:00:00Z", "author": {"@type": "Person", "name": "Ada Writer"}}</script>
<meta property="article:modified_time" content="2014-08-28T10:00:00Z">"""


def test_every_fact_of_the_front_matter_has_its_evidence(desktop: Newsroom) -> None:
    text = page(head=CLUES, sentences=("MINSK, Belarus — The two towns have met.", *SENTENCES))
    above = '</h1><p class="deck">A tram will cross the river.</p><figure><img src="/a.jpg" alt="A tram"></figure>'
    code, (outcome,) = desktop.json(desktop.file("page.html", text.replace("</h1>", above)))
    assert (code, outcome["unknown"]) == (0, [])
    assert [fact["key"] for fact in outcome["facts"]] == list(ORDER)
    assert all(fact["where"] for fact in outcome["facts"])


def test_what_is_not_believed_is_unknown_and_the_reason_is_told_once(desktop: Newsroom) -> None:
    head = '<meta property="article:published_time" content="2014-08-26">'
    _, out, _ = desktop.run(desktop.file("page.html", page(head=head)), "--explain")
    (line,) = [line for line in out.splitlines() if line.startswith("date ")]
    assert re.match(r"date +unknown +not believed: one kind of evidence alone, .*2014-08-26", line)


def test_explain_leaves_standard_output_to_the_article_with_stdout(desktop: Newsroom) -> None:
    code, out, err = desktop.run(desktop.file("page.html", page()), "--explain", "--stdout")
    assert code == 0
    assert out.startswith("---\n")
    assert "where it is said" not in out
    assert "where it is said" in err


def test_json_explains_always(desktop: Newsroom) -> None:
    _, (outcome,) = desktop.json(desktop.file("page.html", page()))
    assert {"key": "title", "value": "Two towns agree on a bridge"}.items() <= outcome["facts"][0].items()
    assert outcome["facts"][0]["where"]
    assert all(part["reason"] for part in outcome["dropped"])


# ---------------------------------------------------------------- what cannot be imported

LOGIN = (
    "<!doctype html><html><head><title>Log in</title></head><body><h1>Log in</h1><form><p>Please log in to go on.</p>"
    "<input name=user><input type=password></form></body></html>"
)
LIST_PAGE = (
    "<!doctype html><html><head><title>News</title></head><body><ul>"
    + "".join(f'<li><a href="/{number}">Story number {number}</a></li>' for number in range(30))
    + "</ul></body></html>"
)
TEASER = '<div><h2><a href="/{0}">A headline of story number {0}</a></h2><p>A few words about what it tells.</p></div>'
TEASERS = (
    "<!doctype html><html><head><title>News</title></head><body><h1>Latest</h1>"
    + "".join(TEASER.format(number) for number in range(30))
    + "</body></html>"
)
BAD = {
    "an empty file": ("a.txt", b"", "source-empty"),
    "nothing but white space": ("a.html", b" \n\t\n", "source-empty"),
    "a PDF": ("a.pdf", b"%PDF-1.7\n%\xe2\xe3", "source-binary"),
    "a PDF that calls itself a page": ("a.html", b"%PDF-1.7\n%\xe2\xe3", "source-binary"),
    "a zip": ("a.zip", b"PK\x03\x04" + bytes(60), "source-binary"),
    "a program": ("a.html", b"\x7fELF\x02\x01\x01" + bytes(200), "source-binary"),
    "a picture": ("a.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF\0" + bytes(90), "source-binary"),
    "a page that breaks off in its packing": ("a.html.gz", b"\x1f\x8b\x08\0\0\0\0\0\0\x03\xcbH", "source-damaged"),
    "a page of 50 MB": ("a.html", b"<!doctype html>" + b"<p>Word. </p>" * 4_200_000, "source-too-large"),
    "a page that is only script": ("a.html", b"<!doctype html><html><script>var a = 1</script></html>", "no-article"),
    "10,000 nested elements": (
        "a.html",
        b"<!doctype html><html><body>" + b"<div>" * 10_000 + b"<p>Words.</p>" + b"</div>" * 10_000,
        "page-too-complex",
    ),
    "an article file": ("a.md", b"---\r\nlang: en\r\ntitle: A story\r\n---\r\n\r\nWords of it.\r\n", "article-file"),
    "an office document": ("a.docx", b"PK\x03\x04" + bytes(26) + b"[Content_Types].xml", "source-binary"),
    "a packed page that unpacks without end": ("a.html.gz", gzip.compress(bytes(60_000_000)), "source-too-large"),
    "a login wall": ("a.html", LOGIN.encode(), "login-wall"),
    "a list of links": ("a.html", LIST_PAGE.encode(), None),
    "a list page": ("a.html", TEASERS.encode(), "list-page"),
}


@pytest.mark.parametrize("case", BAD)
def test_what_cannot_be_imported_is_one_located_fault_and_writes_nothing(desktop: Newsroom, case: str) -> None:
    name, content, fault = BAD[case]
    code, (outcome,) = desktop.json(desktop.file(name, content))
    assert code == 1
    assert not desktop.articles
    assert not outcome["written"]
    assert len(outcome["faults"]) == 1
    told = outcome["faults"][0]
    assert told["severity"] == "error"
    assert fault is None or told["code"] == fault
    assert told["path"].endswith(name)
    assert told["hint"]
    assert "\n" not in told["message"]


def test_a_file_that_is_not_there_is_named(desktop: Newsroom) -> None:
    code, (outcome,) = desktop.json("gone.html")
    assert code == 1
    assert [(fault["code"], fault["path"]) for fault in outcome["faults"]] == [("no-file", "gone.html")]


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("storry.txt", "did you mean story.txt?"),
        ("www.river.example/2014/bridge", "https://www.river.example/2014/bridge"),
        ("river.example/bridge.html", "https://river.example/bridge.html"),
        ("The mayors have signed an agreement.\n\n" * 30, "`import --paste`"),
    ],
)
def test_what_was_meant_is_proposed(desktop: Newsroom, name: str, hint: str) -> None:
    desktop.file("story.txt", STORY)
    code, (outcome,) = desktop.json(name)
    (fault,) = outcome["faults"]
    assert (code, fault["code"]) == (1, "no-file")
    assert hint in fault["hint"]
    assert len(fault["message"]) < 100
    assert "\n" not in fault["message"]


def test_a_file_that_cannot_be_read_stops_no_other(desktop: Newsroom) -> None:
    story = desktop.file("story.txt", STORY)
    loop = desktop.site.parent / "loop.html"
    loop.symlink_to(loop)
    code, outcomes = desktop.json(str(loop), f"{story}/inside.txt", story)
    assert code == 1
    assert [[fault["code"] for fault in outcome["faults"]] for outcome in outcomes] == [
        ["unreadable"],
        ["unreadable"],
        [],
    ]
    assert desktop.articles == [f"undated/{SLUG}.md"]


def test_a_source_without_end_is_too_large(desktop: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    if not Path("/dev/zero").exists():
        pytest.skip("no such device here")
    with Path("/dev/zero").open("rb") as endless:
        monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=endless, isatty=lambda: False))
        code, outcomes = desktop.json("/dev/zero", "-")
    assert code == 1
    assert [outcome["faults"][0]["code"] for outcome in outcomes] == ["source-too-large"] * 2


def test_at_a_terminal_nothing_typed_is_a_fault(desktop: Newsroom) -> None:
    with at_terminal("") as told:
        assert desktop.run("-")[0] == 1
    assert "Then press Ctrl+" in told.getvalue()
    assert "error[source-empty]: standard input is empty" in told.getvalue()
    assert not desktop.articles


def test_a_mistake_of_ours_costs_one_source_alone(desktop: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    """A library that fails as no library should stands for it."""
    page_of_ferry, story = desktop.file("page.html", page()), desktop.file("story.txt", SEQUEL)

    def broken(*_words: object, **_options: object) -> str:
        raise KeyError("left\nopen")

    monkeypatch.setattr("nh3.clean", broken)
    code, out, err = desktop.run(page_of_ferry, story)
    assert (code, out) == (1, "")
    assert "error[internal-error]: glossom itself failed: KeyError" in err
    assert "Traceback" in err, "whoever mends it wants to see where"
    assert desktop.articles == [f"undated/{SLUG}.md"]
    assert "2 sources: imported 1, already there 0, failed 1." in err


def test_a_page_on_standard_input_is_a_page(desktop: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    for content in (page().encode(), gzip.compress(page().encode())):
        pipe(monkeypatch, content)
        code, out, _ = desktop.run("-", "--stdout", "--url", "https://river.example/bridge")
        assert code == 0
        assert "  url: https://river.example/bridge\n" in out
        assert SENTENCES[1] in out


def test_a_folder_without_articles_is_named(desktop: Newsroom) -> None:
    desktop.file("empty/picture.jpg", b"\xff\xd8\xff")
    code, (outcome,) = desktop.json("empty")
    assert code == 1
    assert [(fault["code"], fault["path"]) for fault in outcome["faults"]] == [("no-sources", "empty")]


@pytest.mark.parametrize("declared", ["utf-8", "klingon-8", "utf-16", "shift_jis"])
def test_a_page_that_declares_a_wrong_encoding_is_read_with_a_warning(desktop: Newsroom, declared: str) -> None:
    words = "Both caf\xe9s \x96 \xabLe Pont\xbb and L'\xc9t\xe9 \x96 and the councils"
    content = page(sentences=[SENTENCES[3].replace("Both councils", words), *SENTENCES]).encode("latin-1")
    code, (outcome,) = desktop.json(desktop.file("page.html", content.replace(b'"utf-8"', f'"{declared}"'.encode())))
    assert code == 0
    assert "Both caf\xe9s \u2013 \xabLe Pont\xbb and L'\xc9t\xe9 \u2013 and the councils" in desktop.text()
    (fault,) = outcome["faults"]
    assert (fault["code"], fault["severity"], fault["line"]) == ("encoding-guessed", "warning", 1)


def test_a_day_that_is_still_to_come_is_not_believed(desktop: Newsroom) -> None:
    head = '<meta property="article:published_time" content="2114-08-26">'
    words = page(head=head).replace("</h1>", '</h1><time datetime="2114-08-26">26 August 2114</time>')
    code, (outcome,) = desktop.json(desktop.file("page.html", words))
    assert (code, outcome["date"], outcome["unknown"]) == (0, None, ["date", "authors"])
    (fault,) = outcome["faults"]
    assert (fault["code"], fault["severity"]) == ("date-in-future", "warning")
    assert fault["path"].endswith("page.html")
    assert "2114-08-26" in fault["message"]
    code, _, err = desktop.run(desktop.file("page.html", page()), "--date", "2114-08-26")
    assert code == 1
    assert "error[date-in-future]" in err


def test_a_page_that_is_not_utf8_is_read_with_a_warning(desktop: Newsroom) -> None:
    content = page().replace("Both councils", "Both caf\xe9s").replace('<meta charset="utf-8">', "").encode("cp1252")
    code, (outcome,) = desktop.json(desktop.file("page.html", content))
    assert code == 0
    assert "Both caf\xe9s have" in desktop.text()
    assert all(fault["severity"] == "warning" for fault in outcome["faults"])


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("../../etc/passwd: how it leaked out again", "etc-passwd-how-it-leaked-out-again"),
        ("C:\\Windows\\system32 | shut down for good", None),
        ("CON", "con-1"),
        ("\u202egnp.exe and other traps", None),
        ("x" * 3000, None),
        ("....", "untitled-article"),
    ],
)
def test_a_hostile_title_makes_a_harmless_file_name(desktop: Newsroom, title: str, slug: str | None) -> None:
    code, (outcome,) = desktop.json(desktop.file("page.html", page(title)), "--date", "2014-08-26")
    assert code == 0
    (name,) = desktop.articles
    folder, stem = name.removesuffix(".md").split("/")
    assert folder == "2014"
    assert outcome["path"] == f"content/articles/{name}"
    assert re.fullmatch(r"[^\W_]+(?:-[^\W_]+)*", stem)
    assert len(stem.encode()) <= 80
    assert slug in (None, stem)
    copy = f".glossom/sources/imported/{stem}.md"
    assert set(desktop.files()) == {"site.yaml", ".glossom/.gitignore", copy, f"content/articles/{name}"}
    assert {path.name for path in desktop.site.parent.iterdir()} == {"site", "page.html"}


def test_a_date_in_the_future_is_not_taken_from_anybody(desktop: Newsroom) -> None:
    head = (
        '<meta property="article:published_time" content="2199-03-05">'
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2199-03-05"}</script>'
    )
    file = desktop.file("page.html", page(head=head))
    code, (outcome,) = desktop.json(file, "--stdout")
    assert code == 0
    assert outcome["date"] is None
    assert "date" in outcome["unknown"]
    code, out, err = desktop.run(file, "--date", "2199-03-05")
    assert (code, out) == (1, "")
    assert "error[date-in-future]" in err
    assert not desktop.articles
