"""The command line: words in, exit code out, faults drawn for who sits there."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import click
import pytest

from glossom.cli import commands
from glossom.cli.desk import Desk, find_site, path_from
from glossom.cli.drawing import counted, drawn, plural, printable, show, workflow_lines
from glossom.cli.main import main
from glossom.cli.outcome import Outcome, closing_line
from glossom.faults import Fault, Place

ROOT = Path(__file__).parents[1]

MINSK = """\
---
title: Talks in Minsk
date: 2014-08-26
deck: Two presidents meet.
tags: [europe]
---

The presidents met in Minsk on Tuesday.

## What followed

A ceasefire was far away; the talks in Minsk went on.
"""

PLACES = """\
- id: minsk
  type: place
  term: Minsk
  short: Capital of Belarus.
"""

IMPORTED = """\
---
# as it came
title: A story from elsewhere
draft: true
source:
  name: A newspaper
  retrieved: 2026-01-02
unknown:
  - date
  - authors
---

Something happened in Minsk.
"""


@pytest.fixture(autouse=True)
def plain_world(monkeypatch: pytest.MonkeyPatch) -> None:
    """No terminal, no GitHub, no colours but those that a test asks for."""
    for name in ("GITHUB_ACTIONS", "GITHUB_WORKSPACE", "NO_COLOR", "TERM", "GLOSSOM_DOOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "argv", ["glossom"])
    monkeypatch.setattr(sys, "stdin", io.StringIO())


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small site, and the current folder in it."""
    folder = tmp_path / "site"
    for path, text in {
        "site.yaml": "title: Small\nsearch: false\n",
        "content/articles/2014/minsk.md": MINSK,
        "content/glossary/places.yaml": PLACES,
    }.items():
        put(folder, path, text)
    monkeypatch.chdir(folder)
    return folder


def put(site: Path, path: str, text: str) -> Path:
    file = site / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode())
    return file


# ---------------------------------------------------------------- words


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ([], ["build"]),
        (["--json"], ["build", "--json"]),
        (["--site", "x"], ["--site", "x", "build"]),
        (["--site=x", "--drafts"], ["--site=x", "build", "--drafts"]),
        (["--site", "x", "check"], ["--site", "x", "check"]),
        (["annotate", "--json"], ["annotate", "--json"]),
        (["--help"], ["--help"]),
        (["--version"], ["--version"]),
    ],
)
def test_without_a_command_the_site_is_built(given: list[str], meant: list[str]) -> None:
    assert commands.with_default(given) == meant


def test_an_unknown_command_is_wrong_usage_and_is_answered_with_the_closest(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["anotate"]) == 2
    told = capsys.readouterr()
    assert "Did you mean 'annotate'?" in told.err
    assert not told.out


def test_an_unknown_option_is_wrong_usage_and_is_answered_with_the_closest(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build", "--draft"]) == 2
    assert "--drafts" in capsys.readouterr().err


def test_a_site_that_is_no_folder_is_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--site", str(tmp_path / "nowhere"), "check"]) == 2
    assert "does not exist" in capsys.readouterr().err


def test_help_lists_every_command_in_its_section(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    told = capsys.readouterr().out
    for listed in commands.COMMANDS:
        assert listed.section in told
        assert f"  {listed.name} " in told


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("glossom ")


@pytest.mark.parametrize("name", sorted(commands.BY_NAME))
def test_every_command_has_help_with_an_example(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([name, "--help"]) == 0
    told = capsys.readouterr().out
    assert "Example" in told
    assert "--site DIR" in told


def test_the_door_is_named_where_it_was_used(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["build.py"])
    monkeypatch.setattr(sys, "platform", "linux")
    main(["bild"])
    assert "Usage: python3 build.py" in capsys.readouterr().err


def test_test_without_the_door_says_where_the_tests_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["test", "-k", "door"]) == 2
    assert "build.py test -k door" in capsys.readouterr().err


def test_ctrl_c_is_one_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(commands, "call", interrupted)
    assert main(["check"]) == 130
    assert capsys.readouterr().err.strip() == "Stopped."


def test_what_escapes_is_shown_as_a_bug_of_ours(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> int:
        raise ZeroDivisionError("a slip of ours")

    monkeypatch.setattr(commands, "call", broken)
    assert main(["check"]) == 1
    told = capsys.readouterr().err
    assert "a slip of ours" in told
    assert "a bug in glossom" in told


# ---------------------------------------------------------------- the site at hand


def test_the_site_is_the_nearest_folder_upwards_with_a_site_yaml(tmp_path: Path) -> None:
    put(tmp_path, "site.yaml", "title: A\n")
    below = tmp_path / "content" / "articles"
    below.mkdir(parents=True)
    assert find_site(below, Path("glossom")) == tmp_path


def test_elsewhere_the_site_is_that_of_the_door(tmp_path: Path) -> None:
    put(tmp_path, "a/site.yaml", "title: A\n")
    elsewhere = tmp_path / "b"
    elsewhere.mkdir()
    assert find_site(elsewhere, tmp_path / "a" / "build.py") == tmp_path / "a"
    assert find_site(elsewhere, tmp_path / "bin" / "glossom") == elsewhere


def test_paths_are_told_as_seen_from_the_folder(tmp_path: Path) -> None:
    assert path_from(tmp_path / "a" / "b", tmp_path / "a") == "b"
    assert path_from(tmp_path / "a", tmp_path / "b") == (tmp_path / "a").resolve().as_posix()


def test_without_a_site_the_fault_says_how_to_make_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for command in (["build"], ["check"], ["annotate", "x.md"], ["new", "article", "X"], ["publish", "x.md"]):
        assert main(command) == 1
        told = capsys.readouterr().err
        assert "error[no-site]" in told
        assert "init" in told


# ---------------------------------------------------------------- faults

SLIP = Fault(
    "unknown-entry",
    "no glossary entry is called 'bundesbnk'",
    Place("content/articles/2026/rate-cut.md", 6, 15, 9, "  only: [ecb, bundesbnk]"),
    "did you mean 'bundesbank'?",
)
ADVICE = Fault("unused-entry", "no article uses 'ecb'", Place("content/glossary/banks.yaml", 3, 1), severity="warning")


def test_a_fault_is_drawn_with_the_address_that_explains_it() -> None:
    assert drawn(SLIP).splitlines() == [
        "error[unknown-entry]: no glossary entry is called 'bundesbnk'",
        "  --> content/articles/2026/rate-cut.md:6:15",
        "   |",
        " 6 |   only: [ecb, bundesbnk]",
        "   |               ^^^^^^^^^",
        "help: did you mean 'bundesbank'?",
        "see: docs/reference/faults.md#unknown-entry",
    ]


def test_faults_are_shown_by_place_with_their_number() -> None:
    stream = io.StringIO()
    show([ADVICE, SLIP], stream, colour=False)
    told = stream.getvalue()
    assert told.index("unknown-entry") < told.index("unused-entry")
    assert told.endswith("\n\n1 error, 1 warning\n")


def test_of_many_warnings_alike_the_first_are_shown_and_of_errors_all() -> None:
    faults = [
        Fault(code, f"number {number}", Place("a.yaml", number), severity=severity)
        for number in range(1, 11)
        for code, severity in (("unused", "warning"), ("broken", "error"))
    ]
    stream = io.StringIO()
    show(faults, stream, colour=False, brief=True)
    told = stream.getvalue()
    assert (told.count("[unused]: number"), told.count("[broken]: number")) == (3, 10)
    assert "warning[unused]: and 7 warnings more; `check` shows all\n\n10 errors, 10 warnings\n" in told


def test_colour_changes_no_letter() -> None:
    plain, coloured = io.StringIO(), io.StringIO()
    show([SLIP, ADVICE], plain, colour=False)
    show([SLIP, ADVICE], coloured, colour=True)
    assert "\x1b[" in coloured.getvalue()
    assert click.unstyle(coloured.getvalue()) == plain.getvalue()


def test_a_rich_markup_in_a_message_is_only_text() -> None:
    stream = io.StringIO()
    show([Fault("x", "a [bold]word[/bold] [link=http://x]here[/link]")], stream, colour=True)
    assert "[bold]word[/bold] [link=http://x]here[/link]" in click.unstyle(stream.getvalue())


def test_no_character_of_an_article_moves_the_cursor() -> None:
    text = drawn(Fault("x", "a\x1b[31m b\u202ec \x9b d\r\n::add-path::/tmp", hint="one\ntwo"))
    assert not set(text) & set("\x1b\u202e\x9b\r")
    assert not any(line.lstrip().startswith("::") for line in text.splitlines())
    assert printable("a\nb\tc") == "a\nb\tc"


def test_numbers_and_nouns_agree() -> None:
    assert [plural(count, "page") for count in (0, 1, 2, 1234)] == ["0 pages", "1 page", "2 pages", "1,234 pages"]
    assert plural(2, "entry") == "2 entries"
    assert counted([SLIP, SLIP, ADVICE]) == "2 errors, 1 warning"
    assert counted([]) == ""


def test_github_gets_a_line_for_each_fault() -> None:
    awkward = Fault("x", "100% sure,\nno: really", Place("a,b:c.md"), severity="warning")
    assert list(workflow_lines([SLIP, awkward], {SLIP.place.path if SLIP.place else "": "site/x.md"})) == [
        "::warning file=a%2Cb%3Ac.md,title=x::100%25 sure, no: really",
        "::error file=site/x.md,line=6,col=15,title=unknown-entry::"
        "no glossary entry is called 'bundesbnk'. did you mean 'bundesbank'?",
    ]


def test_under_github_actions_the_file_is_named_from_the_workspace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    put(tmp_path, "docs/site/content/glossary/banks.yaml", "[]\n")
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path))
    Desk(tmp_path / "docs" / "site").report([ADVICE])
    told = capsys.readouterr()
    assert "::warning file=docs/site/content/glossary/banks.yaml,line=3,col=1,title=unused-entry::" in told.err
    assert not told.out


def test_a_fault_is_placed_as_seen_from_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    put(tmp_path, "mine/content/glossary/banks.yaml", "[]\n")
    monkeypatch.chdir(tmp_path)
    Desk(tmp_path / "mine").report([ADVICE])
    assert "--> mine/content/glossary/banks.yaml:3:1" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("terminal", "world", "coloured"),
    [
        (True, {"TERM": "xterm"}, True),
        (True, {"TERM": "dumb"}, False),
        (True, {"TERM": "xterm", "NO_COLOR": "1"}, False),
        (False, {"TERM": "xterm"}, False),
    ],
)
def test_colour_is_for_terminals_that_want_it(
    terminal: bool, world: dict[str, str], coloured: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in world.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stderr", Terminal() if terminal else io.StringIO())
    assert Desk(Path()).colour is coloured


class Terminal(io.StringIO):
    """A stream that somebody sits before."""

    def isatty(self) -> bool:
        return True


# ---------------------------------------------------------------- outcomes


def test_an_outcome_is_remembered_whole() -> None:
    outcome = Outcome("/x/public", 1, 2, 3, 4, 5, 6, 7, 0.125, (ADVICE,))
    assert Outcome.from_json(json.loads(json.dumps(outcome.as_json()))) == outcome


def test_the_closing_line_tells_what_was_done(tmp_path: Path) -> None:
    outcome = Outcome(str(tmp_path / "public"), articles=12, pages=80, marks=140, rendered=3, written=4, seconds=0.84)
    assert closing_line(outcome, tmp_path) == (
        "12 articles, 80 pages, 140 marks in public: 3 pages rendered, 4 files written, 0.8 s."
    )
    assert closing_line(outcome.again(), tmp_path) == "12 articles, 80 pages, 140 marks in public: nothing changed."


# ---------------------------------------------------------------- build


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    def call(*words: str) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main(list(words))
        told = capsys.readouterr()
        return code, told.out, told.err

    return call


Run = Callable[..., tuple[int, str, str]]


def test_build_publishes_and_tells(site: Path, run: Run) -> None:
    code, out, told = run("build")
    assert (code, out) == (0, "")
    assert "1 article," in told
    page = (site / "public" / "articles" / "minsk" / "index.html").read_text(encoding="utf-8")
    assert 'data-g="minsk"' in page
    assert (site / "public" / "index.html").is_file()


def test_build_json_prints_one_document_and_nothing_else(site: Path, run: Run) -> None:
    code, out, told = run("build", "--json", "--out", "elsewhere")
    document = json.loads(out)
    assert (code, told) == (0, "")
    numbers = {name: document[name] for name in ("articles", "entries", "marks", "drafts")}
    assert numbers == {"articles": 1, "entries": 1, "marks": 1, "drafts": 0}
    assert document["rendered"] == document["pages"] > 3
    assert document["written"] > document["pages"]
    assert Path(document["out"]) == site / "elsewhere"
    assert document["faults"] == []
    assert (site / "elsewhere" / "index.html").is_file()
    assert not (site / "public").exists()


def settle(run: Run) -> None:
    """Build until a build is remembered: files touched within a clock's tick of its start are looked at again."""
    for _ in range(100):
        code, out, told = run("build")
        if "nothing changed" in out + told:
            return
        assert code == 0
    pytest.fail("no build was remembered")


def test_a_second_build_finds_nothing_to_do(site: Path, run: Run) -> None:
    settle(run)
    before = {file: file.stat().st_mtime_ns for file in (site / "public").rglob("*")}
    code, out, _ = run("build", "--json")
    document = json.loads(out)
    assert (code, document["rendered"], document["written"]) == (0, 0, 0)
    assert (document["articles"], document["marks"]) == (1, 1)
    assert {file: file.stat().st_mtime_ns for file in (site / "public").rglob("*")} == before


def test_without_its_fingerprint_a_second_build_renders_nothing_either(site: Path, run: Run) -> None:
    settle(run)
    (site / ".glossom" / "fingerprint.json").unlink(missing_ok=True)
    _, out, _ = run("build", "--json")
    assert json.loads(out)["rendered"] == 0


def test_a_build_with_errors_shows_them_all_and_publishes_nothing(site: Path, run: Run) -> None:
    put(site, "content/articles/2014/broken.md", "---\ntitle: No date\n---\n\nText.\n")
    put(site, "content/articles/2014/worse.md", "---\ntitle: [\n---\n\nText.\n")
    code, out, told = run("build")
    assert (code, out) == (1, "")
    assert "content/articles/2014/broken.md" in told
    assert "content/articles/2014/worse.md" in told
    assert "2 errors" in told
    assert not (site / "public").exists()
    code, out, told = run("build", "--json")
    document = json.loads(out)
    assert (code, told, document["pages"]) == (1, "", 0)
    assert {fault["path"] for fault in document["faults"]} == {
        "content/articles/2014/broken.md",
        "content/articles/2014/worse.md",
    }


def test_strict_takes_warnings_for_errors(site: Path, run: Run) -> None:
    put(site, "content/articles/2014/minsk.md", MINSK.replace("deck:", "dek:"))
    code, _, told = run("build")
    assert code == 0
    assert "warning[unknown-key]" in told
    code, _, told = run("build", "--strict")
    assert code == 1
    assert "error[unknown-key]" in told


def test_warnings_are_told_again_where_nothing_changed(site: Path, run: Run) -> None:
    put(site, "content/articles/2014/minsk.md", MINSK.replace("deck:", "dek:"))
    _, _, first = run("build")
    settle(run)
    _, _, again = run("build")
    assert "nothing changed" in again
    assert again.split("1 warning")[0] == first.split("1 warning")[0]


def test_the_last_line_says_how_many_drafts_wait(site: Path, run: Run) -> None:
    put(site, "content/articles/undated/later.md", "---\ntitle: Later\ndraft: true\n---\n\nText.\n")
    _, _, told = run("build")
    assert told.strip().splitlines()[-1].startswith("1 draft left out")
    assert not (site / "public" / "articles" / "later").exists()
    _, _, told = run("build", "--drafts")
    assert "left out" not in told
    assert (site / "public" / "articles" / "later" / "index.html").is_file()


def test_base_url_decides_the_feed(site: Path, run: Run) -> None:
    run("build")
    assert not (site / "public" / "feed.xml").exists()
    run("build", "--base-url", "https://name.example/repo/")
    assert "https://name.example/repo/articles/minsk/" in (site / "public" / "feed.xml").read_text(encoding="utf-8")


def test_a_base_url_that_is_none_is_a_fault_and_nothing_is_published(site: Path, run: Run) -> None:
    code, _, told = run("build", "--base-url", "name.github.io/news")
    assert code == 1
    assert "error[bad-base-url]: 'name.github.io/news' is not the address of a site" in told
    assert "write https://name.github.io/news" in told
    assert not (site / "public").exists()


def test_more_processes_make_the_same_site(site: Path, run: Run) -> None:
    for number in range(40):
        put(site, f"content/articles/2015/talks-{number}.md", MINSK.replace("Talks", f"Talks {number}"))
    assert run("build", "--out", "one", "--jobs", "1")[0] == 0
    shutil.rmtree(site / ".glossom")
    assert run("build", "--out", "two", "--jobs", "2")[0] == 0
    assert tree_of(site / "one") == tree_of(site / "two")


def tree_of(folder: Path) -> dict[str, bytes]:
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_a_build_with_nothing_to_do_imports_no_library(site: Path, run: Run) -> None:
    settle(run)
    heavy = ("pydantic", "jinja2", "markdown_it", "yaml", "click", "rich", "sqlite3")
    program = (
        "import sys\nfrom glossom.cli.main import main\ncode = main(['build'])\n"
        f"print(code, [name for name in {heavy!r} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=site,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "nothing changed" in done.stderr
    assert done.stdout.strip() == "0 []"


# ---------------------------------------------------------------- check


def test_check_publishes_nothing(site: Path, run: Run) -> None:
    code, out, told = run("check")
    assert (code, out) == (0, "")
    assert "checked" in told
    assert not (site / "public").exists()


def test_check_shows_faults_of_templates_too(site: Path, run: Run) -> None:
    put(site, "themes/mine/theme.yaml", "extends: broadsheet\n")
    put(site, "themes/mine/templates/article.html", "{{ page.no_such_thing.deeper }}\n")
    put(site, "site.yaml", "title: Small\ntheme: mine\n")
    code, _, told = run("check")
    assert code == 1
    assert "themes/mine/templates/article.html" in told


def test_check_json_prints_one_document(site: Path, run: Run) -> None:
    put(site, "content/articles/2014/broken.md", "---\ntitle: No date\n---\n\nText.\n")
    code, out, told = run("check", "--json")
    assert (code, told) == (1, "")
    assert [fault["path"] for fault in json.loads(out)["faults"]] == ["content/articles/2014/broken.md"]


# ---------------------------------------------------------------- annotate


def test_annotate_shows_the_marks_and_the_reasons(site: Path, run: Run) -> None:
    code, out, told = run("annotate", "content/articles/2014/minsk.md")
    assert (code, told) == (0, "")
    assert "met in ‹Minsk› on Tuesday" in out
    assert "1 mark:" in out
    assert "8:23" in out
    assert "1 place found and not marked:" in out


def test_annotate_json_places_are_code_points_of_the_file(site: Path, run: Run) -> None:
    code, out, told = run("annotate", "minsk.md", "--json")
    places = json.loads(out)
    assert (code, told) == (0, "")
    assert [place["status"] for place in places] == ["marked", "unmarked"]
    assert all(MINSK[place["start"] : place["end"]] == place["text"] == "Minsk" for place in places)
    assert (places[0]["line"], places[0]["column"], places[0]["entry"]) == (8, 23, "minsk")
    assert places[1]["reason"]


def test_annotate_takes_a_path_from_anywhere(site: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("annotate", str(site / "content" / "articles" / "2014" / "minsk.md"))[0] == 0
    monkeypatch.chdir(site / "content" / "articles")
    assert run("annotate", "2014/minsk.md")[0] == 0
    monkeypatch.chdir(site.parent)
    assert run("--site", "site", "annotate", "content/articles/2014/minsk.md")[0] == 0
    assert run("annotate", "--site", "site", "minsk")[0] == 0


@pytest.mark.parametrize(
    ("name", "code", "help_"),
    [
        ("minks.md", "no-file", "content/articles/2014/minsk.md"),
        ("content/glossary/places.yaml", "not-an-article", "content/articles/"),
        ("../outside.md", "outside-site", "import ../outside.md"),
    ],
)
def test_what_is_no_article_of_the_site_is_a_fault(site: Path, run: Run, name: str, code: str, help_: str) -> None:
    put(site.parent, "outside.md", MINSK)
    exit_code, out, told = run("annotate", name)
    assert (exit_code, out) == (1, "")
    assert f"error[{code}]" in told
    assert help_ in told


# ---------------------------------------------------------------- publish


def test_publish_moves_the_draft_and_keeps_every_other_line(site: Path, run: Run) -> None:
    put(site, "content/articles/undated/story.md", IMPORTED)
    code, _, told = run("publish", "story.md", "--date", "2014-08-26", "--rights", "CC BY 4.0: see [there]")
    assert code == 0
    assert "content/articles/2014/story.md" in told
    assert not (site / "content/articles/undated/story.md").exists()
    text = (site / "content/articles/2014/story.md").read_text(encoding="utf-8")
    for line in ("# as it came", "title: A story from elsewhere", "  name: A newspaper", "  - authors"):
        assert line in text.splitlines()
    assert "draft" not in text
    assert "  - date" not in text
    assert "date: 2014-08-26" in text
    assert run("build")[0] == 0
    assert (site / "public/articles/story/index.html").is_file()


@pytest.mark.parametrize(
    "source",
    ["source: A newspaper", "source: {name: A newspaper}", "source:\n  rights: ''\n  name: A newspaper", "source:"],
)
def test_publish_finds_room_for_the_rights(site: Path, run: Run, source: str) -> None:
    from glossom.digest import digest_file
    from glossom.model import SourceFile
    from glossom.reading.article import read_article

    text = f"---\ntitle: A\ndate: 2014-01-01\ndraft: true\n{source}\n---\n\nText.\n"
    file = put(site, "content/articles/2014/a.md", text)
    assert run("publish", "a.md", "--rights", "with permission")[0] == 0
    after = file.read_text(encoding="utf-8")
    article, _ = read_article(
        SourceFile("content/articles/2014/a.md", after, digest_file("content/articles/2014/a.md", after))
    )
    assert article.front.source is not None
    assert article.front.source.rights == "with permission"
    assert article.front.source.name in ("A newspaper", "")
    assert not article.front.draft


def test_publish_of_unknown_date_stays_among_the_undated(site: Path, run: Run) -> None:
    file = put(site, "content/articles/undated/own.md", "---\ntitle: Own\ndraft: true\n---\n\nText.\n")
    assert run("publish", "own.md", "--date", "unknown")[0] == 0
    assert file.read_text(encoding="utf-8") == "---\ntitle: Own\ndate: unknown\n---\n\nText.\n"


def test_publish_without_a_terminal_names_the_flags_that_are_missing(site: Path, run: Run) -> None:
    file = put(site, "content/articles/undated/story.md", IMPORTED)
    code, _, told = run("publish", "story.md")
    assert code == 1
    assert "error[missing-date]" in told
    assert "--date" in told
    assert "error[missing-rights]" in told
    assert "--rights" in told
    assert file.read_text(encoding="utf-8") == IMPORTED


def test_publish_overwrites_no_other_article(site: Path, run: Run) -> None:
    put(site, "content/articles/undated/minsk.md", IMPORTED)
    path = "content/articles/undated/minsk.md"
    code, _, told = run("publish", path, "--date", "2014-01-01", "--rights", "CC0")
    assert code == 1
    assert "file-exists" in told
    assert (site / path).read_text(encoding="utf-8") == IMPORTED
    assert (site / "content/articles/2014/minsk.md").read_text(encoding="utf-8") == MINSK


def test_publish_twice_changes_nothing(site: Path, run: Run) -> None:
    code, _, told = run("publish", "minsk.md")
    assert code == 0
    assert "published already" in told
    assert (site / "content/articles/2014/minsk.md").read_text(encoding="utf-8") == MINSK


def test_publish_keeps_line_ends_of_windows(site: Path, run: Run) -> None:
    put(site, "content/articles/undated/story.md", IMPORTED.replace("\n", "\r\n"))
    assert run("publish", "story.md", "--date", "2014-08-26", "--rights", "CC0")[0] == 0
    raw = (site / "content/articles/2014/story.md").read_bytes()
    assert raw.count(b"\r\n") == raw.count(b"\n") > 5


@pytest.mark.parametrize("day", ["26.8.2014", "2014-02-30", "tomorrow"])
def test_a_day_that_is_none_is_wrong_usage(site: Path, run: Run, day: str) -> None:
    put(site, "content/articles/undated/story.md", IMPORTED)
    code, _, told = run("publish", "story.md", "--date", day)
    assert code == 2
    assert day in told


def test_publish_asks_on_a_terminal_for_what_is_missing(
    site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    put(site, "content/articles/undated/story.md", IMPORTED)
    with conversation(monkeypatch, "someday\n2014-08-26\nCC BY 4.0\ny\n") as told:
        assert main(["publish", "story.md"]) == 0
    assert "'someday' is not a day" in told.getvalue()
    assert "rights: CC BY 4.0" in (site / "content/articles/2014/story.md").read_text(encoding="utf-8")


def test_publish_leaves_the_draft_to_who_says_no(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = put(site, "content/articles/undated/story.md", IMPORTED)
    with conversation(monkeypatch, "n\n"):
        assert main(["publish", "story.md", "--date", "2014-08-26", "--rights", "CC0"]) == 0
    assert file.read_text(encoding="utf-8") == IMPORTED


# ---------------------------------------------------------------- new


def test_new_article_makes_a_draft_that_reads_well(site: Path, run: Run) -> None:
    code, _, told = run("new", "article", "Talks: a beginning", "--date", "2014-09-05")
    assert code == 0
    path = "content/articles/2014/talks-a-beginning.md"
    assert path in told
    assert run("build", "--drafts")[0] == 0
    assert (site / "public/articles/talks-a-beginning/index.html").is_file()
    assert run("publish", path)[0] == 0


def test_new_article_without_a_date_waits_among_the_undated(site: Path, run: Run) -> None:
    assert run("new", "article", "Someday")[0] == 0
    assert (site / "content/articles/undated/someday.md").is_file()


def test_new_article_refuses_a_name_that_is_taken(site: Path, run: Run) -> None:
    code, _, told = run("new", "article", "Minsk")
    assert code == 1
    assert "content/articles/2014/minsk.md" in told


def test_new_entry_keeps_what_is_there(site: Path, run: Run) -> None:
    code, _, told = run("new", "entry", "Belarus", "--type", "place", "--short", 'A state: "east" of Poland.')
    assert code == 0
    assert "content/glossary/places.yaml" in told
    text = (site / "content/glossary/places.yaml").read_text(encoding="utf-8")
    assert text.startswith(PLACES)
    assert run("check", "--json")[0] == 0
    _, out, _ = run("build", "--json")
    assert json.loads(out)["entries"] == 2


def test_new_entry_without_an_explanation_is_a_draft(site: Path, run: Run) -> None:
    code, _, told = run("new", "entry", "ceasefire", "--type", "term")
    assert code == 0
    assert "draft" in told
    assert "status: draft" in (site / "content/glossary/words.yaml").read_text(encoding="utf-8")
    assert run("build", "--strict")[0] == 0


def test_new_entry_says_where_an_entry_of_that_id_is(site: Path, run: Run) -> None:
    code, _, told = run("new", "entry", "Minsk", "--type", "place")
    assert code == 1
    assert "error[entry-exists]" in told
    assert "content/glossary/places.yaml:1" in told


@pytest.mark.parametrize(
    "text",
    [
        "  - id: kyiv\n    type: place\n    term: Kyiv\n    short: Capital of Ukraine.",
        "# cities\n\n- id: kyiv\n  type: place\n  term: Kyiv\n  short: >\n    A capital\n    city.\n\n\n# the end\n",
        "# nothing yet\n",
        "",
    ],
)
def test_new_entry_fits_into_any_list(site: Path, run: Run, text: str) -> None:
    file = put(site, "content/glossary/cities.yaml", text)
    assert run("new", "entry", "Odesa", "--type", "place", "--short", "A port.", "--file", "cities")[0] == 0
    assert file.read_text(encoding="utf-8").startswith(text.rstrip())
    _, out, _ = run("build", "--json")
    assert json.loads(out)["entries"] == (3 if "kyiv" in text else 2)


def test_new_entry_fits_into_a_list_in_brackets(site: Path, run: Run) -> None:
    file = put(site, "content/glossary/cities.yaml", "[{id: kyiv, type: place, term: Kyiv, short: A city.}]\n")
    assert run("new", "entry", "Odesa", "--type", "place", "--short", "A port.", "--file", "cities.yaml")[0] == 0
    both = (
        "[{id: kyiv, type: place, term: Kyiv, short: A city.}, {id: odesa, type: place, term: Odesa, short: A port.}]\n"
    )
    assert file.read_text(encoding="utf-8") == both


@pytest.mark.parametrize("name", ["../x.yaml", "/etc/x", "a/b", ".hidden", ""])
def test_new_entry_writes_into_the_glossary_alone(site: Path, run: Run, name: str) -> None:
    assert run("new", "entry", "Odesa", "--type", "place", "--file", name)[0] == 2


def test_new_without_a_terminal_says_what_is_missing(site: Path, run: Run) -> None:
    for words, missing in ((["article"], "TITLE"), (["entry"], "TERM"), (["entry", "Odesa"], "--type")):
        code, _, told = run("new", *words)
        assert code == 2
        assert missing in told


def test_new_entry_asks_on_a_terminal(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with conversation(monkeypatch, "Odesa\nplace\nA port on the Black Sea.\n"):
        assert main(["new", "entry"]) == 0
    assert "short: A port on the Black Sea." in (site / "content/glossary/places.yaml").read_text(encoding="utf-8")


# ---------------------------------------------------------------- docs


def leaves() -> Iterator[tuple[str, click.Command]]:
    for listed in commands.COMMANDS:
        command = commands.load(listed)
        if isinstance(command, click.Group):
            yield from ((f"{listed.name} {name}", inner) for name, inner in command.commands.items())
        else:
            yield listed.name, command


def test_every_command_and_option_is_documented_and_no_other() -> None:
    text = (ROOT / "docs/reference/commands.md").read_text(encoding="utf-8")
    sections = dict(re.findall(r"^## `([^`]+)`\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL))
    known = dict(leaves())
    assert sections.keys() == known.keys()
    for name, command in known.items():
        options = {opt for param in command.params for opt in param.opts if opt.startswith("--")} - {"--site"}
        listed = set(re.findall(r"^\| `(--[a-z-]+)", sections[name], re.MULTILINE))
        assert listed == options, name


class _Conversation:
    """Two ends of a terminal: the answers go in, what was asked comes out."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, answers: str) -> None:
        self.monkeypatch, self.answers = monkeypatch, answers

    def __enter__(self) -> io.StringIO:
        told = Terminal()
        self.monkeypatch.setattr(sys, "stdin", Terminal(self.answers))
        self.monkeypatch.setattr(sys, "stderr", told)
        self.monkeypatch.setenv("TERM", "dumb")
        return told

    def __exit__(self, *_: object) -> None:
        return None


conversation = _Conversation
