"""`suggest` on the command line: the list, the drafts file, the network, and what is broken."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from glossom.cli.main import main
from glossom.cli.online import TEST_LOOPBACK
from glossom.digest import digest_file
from glossom.model import SourceFile, Suggestion
from glossom.reading.review import read_drafts
from tests.web import answer, serving
from tests.wikimedia import wikimedia

Run = Callable[..., tuple[int, str, str]]

DRAFTS = "content/review/drafts.yaml"
DECISIONS = "content/review/decisions.yaml"
TALKS = "content/articles/2014/talks.md"
STORY = """\
---
title: Talks in Altburg
date: 2014-08-26
---

President Ada Sample came to Altburg for bilateral talks. Mrs. Sample said that separatists had ousted the mayor.

The talks in Altburg had been prepared by the Bridge Party (BP).
"""


@pytest.fixture(autouse=True)
def plain_world(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GITHUB_ACTIONS", "GITHUB_WORKSPACE", "GLOSSOM_DOOR", TEST_LOOPBACK):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "argv", ["glossom"])
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    put(tmp_path, "site.yaml", "title: Small\nbase_url: https://paper.example/\n")
    put(tmp_path, TALKS, STORY)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*words: str) -> tuple[int, str, str]:
        code = main(["suggest", *words])
        told = capsys.readouterr()
        return code, told.out, told.err

    return call


def put(folder: Path, path: str, text: str) -> Path:
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode())
    return file


def drafts(site: Path) -> dict[str, Suggestion]:
    text = (site / DRAFTS).read_text("utf-8")
    placed, _ = read_drafts(SourceFile(DRAFTS, text, digest_file(DRAFTS, text)))
    return {one.suggestion.id: one.suggestion for one in placed}


def document(out: str) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(out)
    return read


# ---------------------------------------------------------------- offline


def test_the_drafts_are_written_and_listed(site: Path, run: Run) -> None:
    code, out, told = run("talks")
    assert code == 0
    listed = [line.split()[0] for line in out.splitlines()]
    assert listed == list(drafts(site))
    assert {"ada-sample", "altburg", "bilateral", "separatist"} <= {*listed}
    assert f"drafted in {DRAFTS}" in told
    assert told.endswith("Next: glossom review\n")
    assert {one.status for one in drafts(site).values()} == {"draft"}


def test_a_line_tells_type_level_and_mentions(site: Path, run: Run) -> None:
    _, out, _ = run("talks")
    line = next(line for line in out.splitlines() if line.startswith("bilateral "))
    assert line.split()[1:4] == ["term", "C1", "1×"]


def test_a_second_run_finds_nothing_new_and_changes_nothing(site: Path, run: Run) -> None:
    run("talks")
    before = (site / DRAFTS).read_bytes()
    code, out, told = run("--all")
    assert (code, out) == (0, "")
    assert "Nothing new to explain" in told
    assert (site / DRAFTS).read_bytes() == before


def test_a_dry_run_writes_nothing(site: Path, run: Run) -> None:
    code, out, told = run("talks", "--dry-run")
    assert code == 0
    assert "ada-sample" in out
    assert "would be drafted" in told
    assert not (site / "content/review").exists()


def test_json_tells_all(site: Path, run: Run) -> None:
    code, out, told = run("--all", "--json", "--level", "A2", "--limit", "2")
    assert (code, told) == (0, "")
    told_of = document(out)
    assert list(told_of) == ["path", "written", "level", "suggestions", "completed", "left", "faults"]
    assert (told_of["path"], told_of["written"], told_of["level"]) == (DRAFTS, True, "A2")
    assert len(told_of["suggestions"]) == 2
    assert told_of["left"] > 0
    first = told_of["suggestions"][0]
    assert {"id", "type", "term", "status", "confidence", "contexts", "mentions", "score"} <= {*first}


def test_windows_line_ends_stay(site: Path, run: Run) -> None:
    put(site, DRAFTS, "- id: altburg\r\n  type: place\r\n  term: Altburg\r\n  # mine\r\n")
    assert run("talks")[0] == 0
    raw = (site / DRAFTS).read_bytes()
    assert raw.startswith(b"- id: altburg\r\n  type: place\r\n")
    assert b"# mine" in raw
    assert raw.count(b"\n") == raw.count(b"\r\n")


@pytest.mark.parametrize("words", [(), ("talks", "--all"), ("talks", "--level", "B7"), ("talks", "--limit", "0")])
def test_wrong_usage(site: Path, run: Run, words: tuple[str, ...]) -> None:
    assert run(*words)[0] == 2
    assert not (site / DRAFTS).exists()


@pytest.mark.parametrize("name", ["nowhere", "site.yaml"])
def test_what_is_no_article(site: Path, run: Run, name: str) -> None:
    code, out, told = run(name)
    assert (code, out) == (1, "")
    assert "error[" in told


# ---------------------------------------------------------------- broken files


@pytest.mark.parametrize(
    ("path", "text", "place"),
    [
        (DRAFTS, "- id: a\n  type: place\n  term: [\n", f"{DRAFTS}:3:"),
        (DRAFTS, "- id: a\n  type: plaice\n  term: A\n", f"{DRAFTS}:2:"),
        (DRAFTS, "just words\n", f"{DRAFTS}:1:"),
        (DECISIONS, "rejected:\n  - {trem: A}\n", f"{DECISIONS}:2:"),
        ("content/glossary/words.yaml", "- id: [\n", "content/glossary/words.yaml:1:"),
        ("site.yaml", "title: [\n", "site.yaml:1:"),
    ],
)
def test_a_file_broken_by_hand_is_told_with_its_place_and_stays(
    site: Path, run: Run, path: str, text: str, place: str
) -> None:
    file = put(site, path, text)
    code, out, told = run("talks")
    assert (code, out) == (1, "")
    assert place in told
    assert "Traceback" not in told
    assert file.read_text("utf-8") == text
    assert path == DRAFTS or not (site / DRAFTS).exists()


def test_a_broken_article_stops_no_other(site: Path, run: Run) -> None:
    put(site, "content/articles/2014/broken.md", "---\ntitle: [\n---\nText.\n")
    code, out, told = run("--all")
    assert code == 1
    assert "content/articles/2014/broken.md:2:" in told
    assert "ada-sample" in out
    assert "ada-sample" in drafts(site)


def test_a_language_without_rules_is_told(site: Path, run: Run) -> None:
    put(site, "content/articles/2014/uk.md", "---\ntitle: Переговори\ndate: 2014-08-26\nlang: uk\n---\n\nВін прибув.\n")
    code, _, told = run("uk")
    assert code == 0
    assert "warning[names-only]" in told


def test_drafts_that_cannot_be_written(site: Path, run: Run) -> None:
    put(site, "content/review", "a file where the folder should be")
    code, _, told = run("talks")
    assert code == 1
    assert "error[cannot-write]" in told


def test_a_pipeline_that_is_not_there_is_told_and_nothing_is_written(site: Path, run: Run) -> None:
    code, out, told = run("talks", "--ner", "no_such_pipeline")
    assert (code, out) == (1, "")
    assert "error[missing-extra]" in told or "error[no-pipeline]" in told
    assert not (site / DRAFTS).exists()


# ---------------------------------------------------------------- online


def test_online_the_names_are_defined_with_source_and_licence(
    site: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(wikimedia()) as web:
        monkeypatch.setenv(TEST_LOOPBACK, web.base)
        code, out, told = run("talks", "--online")
        assert (code, "warning" in told) == (0, False)
        assert "+https://paper.example/" in web.header("user-agent")
        sample = drafts(site)["ada-sample"]
        assert sample.short == "Mayor of Altburg since 2012."
        assert sample.source
        assert (sample.source.name, sample.source.license) == ("Wikidata", "CC0 1.0")
        assert {one.source.license for one in sample.evidence} >= {"CC0 1.0", "CC BY-SA 4.0"}
        assert "Mayor of Altburg since 2012." in out
        asked = len(web.asked)
        (site / DRAFTS).unlink()
        run("talks", "--online")
        assert len(web.asked) == asked, "what was answered is remembered"


def test_online_completes_what_was_drafted_offline(site: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    run("talks")
    assert drafts(site)["ada-sample"].short == ""
    with serving(wikimedia()) as web:
        monkeypatch.setenv(TEST_LOOPBACK, web.base)
        code, _, told = run("talks", "--online")
    assert code == 0
    assert "More is known now of" in told
    assert drafts(site)["ada-sample"].short == "Mayor of Altburg since 2012."


def test_without_an_address_of_the_site_nobody_is_asked(site: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    put(site, "site.yaml", "title: Small\n")
    with serving(wikimedia()) as web:
        monkeypatch.setenv(TEST_LOOPBACK, web.base)
        code, _, told = run("talks", "--online")
        assert web.asked == []
    assert code == 0
    assert "warning[no-contact]" in told
    assert "ada-sample" in drafts(site)


def test_without_network_the_drafts_are_written_all_the_same(
    site: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(lambda _target: b"") as web:
        gone = web.base
    monkeypatch.setenv(TEST_LOOPBACK, gone)
    code, out, told = run("talks", "--online")
    assert code == 0
    assert told.count("warning[no-network]") == 1
    assert "ada-sample" in out
    assert "ada-sample" in drafts(site)


def test_a_busy_service_is_told_once(site: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(lambda _target: answer("", 429, retry_after="3600")) as web:
        monkeypatch.setenv(TEST_LOOPBACK, web.base)
        code, _, told = run("talks", "--online")
        assert len(web.asked) == 1
    assert code == 0
    assert told.count("warning[too-busy]") == 1
    assert "try again in 3600 seconds" in told
    assert "ada-sample" in drafts(site)


def test_drafts_changed_meanwhile_are_not_overwritten(site: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    respond = wikimedia()

    def edit(target: str) -> bytes:
        put(site, DRAFTS, "# The editor saved this while we asked.\n")
        said = respond(target)
        assert isinstance(said, bytes)
        return said

    with serving(edit) as web:
        monkeypatch.setenv(TEST_LOOPBACK, web.base)
        code, _, told = run("talks", "--online")
    assert code == 1
    assert "error[changed-meanwhile]" in told
    assert (site / DRAFTS).read_text("utf-8") == "# The editor saved this while we asked.\n"
