"""`annotate`: articles of a site, texts of no site, more glossaries, and what cannot be read."""

from __future__ import annotations

import io
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from glossom.cli.main import main

Run = Callable[..., tuple[int, str, str]]

PLACES = "- {id: minsk, type: place, term: Minsk, short: Capital of Belarus.}\n"
PEOPLE = """\
- {id: poroshenko, type: person, term: Petro Poroshenko, aliases: [{form: Poroshenko, needs_full: true}], short: A man.}
- {id: georgia-country, type: place, term: Georgia, short: A country.}
- {id: georgia-state, type: place, term: Georgia, short: A state.}
"""
TALKS = """\
---
title: Talks in Minsk
date: 2014-08-26
glossary: {occurrences: first}
---

Poroshenko, from Georgia, met in *Minsk* on Tuesday.

## In Minsk

In Minsk he was **Petro
Poroshenko** again.
"""


@pytest.fixture(autouse=True)
def plain_world(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No terminal, no GitHub, no door; the current folder is an empty one."""
    for name in ("GITHUB_ACTIONS", "GITHUB_WORKSPACE", "GLOSSOM_DOOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "argv", ["glossom"])
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small site, and the current folder in it."""
    folder = tmp_path / "site"
    put(folder, "site.yaml", "title: Small\nannotate: {max_per_100_words: null}\n")
    put(folder, "content/glossary/places.yaml", PLACES)
    put(folder, "content/articles/2014/talks.md", TALKS)
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """The exit code, standard output and standard error of the words."""

    def call(*words: str) -> tuple[int, str, str]:
        code = main(list(words))
        told = capsys.readouterr()
        return code, told.out, told.err

    return call


def put(folder: Path, path: str, text: str | bytes) -> Path:
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def given(monkeypatch: pytest.MonkeyPatch, text: str | bytes) -> None:
    content = text if isinstance(text, bytes) else text.encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))


def places(out: str) -> list[dict[str, Any]]:
    read: list[dict[str, Any]] = json.loads(out)
    return read


# ---------------------------------------------------------------- an article of the site


def test_json_tells_of_every_place(site: Path, run: Run) -> None:
    put(site, "content/glossary/people.yaml", PEOPLE)
    code, out, told = run("annotate", "talks.md", "--json")
    assert (code, told) == (0, "")
    keys = ["entry", "text", "start", "end", "line", "column", "status", "reason", "code"]
    assert all(list(place) == keys for place in places(out))
    for place in places(out):
        assert TALKS[place["start"] : place["end"]].replace("\n", " ") == place["text"]
        assert TALKS.count("\n", 0, place["start"]) + 1 == place["line"]
        assert bool(place["reason"]) == bool(place["code"]) == (place["status"] == "unmarked")
    met = [(place["text"], place["line"], place["code"]) for place in places(out)]
    assert met == [
        ("Poroshenko", 7, "needs-full"),
        ("Georgia", 7, "ambiguous"),
        ("Minsk", 7, ""),
        ("Minsk", 9, "heading"),
        ("Minsk", 11, "repeat"),
        ("Petro Poroshenko", 11, ""),
        ("Poroshenko", 12, "overlap"),
    ]


def test_what_is_wrong_elsewhere_does_not_matter_but_the_glossary_does(site: Path, run: Run) -> None:
    put(site, "content/articles/2014/other.md", "no front matter\n")
    assert run("annotate", "talks.md")[::2] == (0, "")
    put(site, "content/glossary/broken.yaml", "- {id: x, type: plaice, term: X, short: X.}\n")
    code, out, told = run("annotate", "talks.md")
    assert code == 1
    assert "error[wrong-word]" in told
    assert "‹Minsk›" in out


def test_an_unknown_id_is_an_error_told_in_the_document_too(site: Path, run: Run) -> None:
    put(site, "content/articles/2014/ids.md", TALKS.replace("*Minsk*", "[the city]{gloss=minks}"))
    code, out, told = run("annotate", "ids.md")
    assert code == 1
    assert "error[unknown-entry]: no glossary entry is called 'minks'" in told
    assert "did you mean 'minsk'" in told
    assert "1 mark:" in out
    code, out, told = run("annotate", "ids.md", "--json")
    assert (code, told) == (1, "")
    [fault] = json.loads(out)["faults"]
    assert (fault["code"], fault["line"], fault["source"][fault["column"] - 1 :][:8]) == (
        "unknown-entry",
        7,
        "the city",
    )


# ---------------------------------------------------------------- --glossary


def test_another_glossary_is_added_to_the_sites(site: Path, run: Run, tmp_path: Path) -> None:
    people = put(tmp_path, "people.yaml", PEOPLE)
    more = put(tmp_path, "more.yaml", "{id: tuesday, type: term, term: Tuesday, short: A day.}\n")
    code, out, _ = run("annotate", "talks.md", "--glossary", str(people), "--glossary", str(more), "--json")
    assert code == 0
    marked = {place["entry"] for place in places(out) if place["status"] == "marked"}
    assert marked == {"minsk", "poroshenko", "tuesday"}
    assert not (site / "content/glossary/people.yaml").exists()


def test_a_glossary_of_the_site_may_be_named_too(site: Path, run: Run) -> None:
    assert run("annotate", "talks.md", "--glossary", "content/glossary/places.yaml")[::2] == (0, "")


def test_faults_of_an_added_glossary_bear_its_name(site: Path, run: Run, tmp_path: Path) -> None:
    put(tmp_path, "same.yaml", "# more\n- {id: minsk, type: place, term: Mensk, short: The same.}\n")
    code, _, told = run("annotate", "talks.md", "--glossary", "../same.yaml")
    assert code == 1
    assert "error[same-id]: two entries are called 'minsk'" in told
    assert re.search(r"--> \S*same\.yaml:2:3\n", told)


@pytest.mark.parametrize(
    ("content", "code"),
    [(None, "no-file"), (b"- {id: \xff}\n", "encoding"), ("- {id: a", "yaml-syntax"), ("words", "wrong-type")],
)
def test_a_glossary_that_cannot_be_read_is_a_fault(
    site: Path, run: Run, tmp_path: Path, content: str | bytes | None, code: str
) -> None:
    if content is not None:
        put(tmp_path, "bad.yaml", content)
    exit_code, _, told = run("annotate", "talks.md", "--glossary", "../bad.yaml")
    assert exit_code == 1
    assert f"error[{code}]" in told
    assert "bad.yaml" in told


# ---------------------------------------------------------------- plain text


def test_plain_text_needs_no_site_and_knows_no_markup(run: Run, tmp_path: Path) -> None:
    put(tmp_path, "places.yaml", PLACES)
    put(tmp_path, "story.txt", "# Talks\nin *Minsk*\n\n    `Minsk` again\n")
    code, out, told = run("annotate", "story.txt", "--glossary", "places.yaml")
    assert (code, told) == (0, "")
    assert "# Talks\nin *‹Minsk›*\n\n    `Minsk` again\n" in out
    assert "marked before in this article" in out


def test_plain_text_may_have_any_name_and_the_sites_glossary(site: Path, run: Run, tmp_path: Path) -> None:
    put(tmp_path, "story.md", "---\nMinsk\n")
    code, out, _ = run("annotate", "../story.md", "--text", "--json")
    assert code == 0
    assert [(place["start"], place["end"]) for place in places(out)] == [(4, 9)]


def test_a_phrase_is_found_across_a_line_break_and_not_across_a_blank_line(run: Run, tmp_path: Path) -> None:
    put(tmp_path, "people.yaml", PEOPLE)
    put(tmp_path, "story.txt", "Then Petro\nPoroshenko came. Petro\n\nPoroshenko left.\n")
    code, out, _ = run("annotate", "story.txt", "--glossary", "people.yaml", "--json")
    assert code == 0
    full = [place for place in places(out) if place["entry"] == "poroshenko" and place["status"] == "marked"]
    assert [(place["start"], place["end"], place["line"], place["column"]) for place in full] == [(5, 21, 1, 6)]


def test_offsets_count_after_line_ends_and_byte_order_mark_are_tidied(run: Run, tmp_path: Path) -> None:
    put(tmp_path, "places.yaml", PLACES)
    put(tmp_path, "story.txt", b"\xef\xbb\xbfOne.\r\n\r\n\xf0\x9f\x98\x80 Minsk.\r\n")
    _, out, _ = run("annotate", "story.txt", "--glossary", "places.yaml", "--json")
    [place] = places(out)
    assert (place["start"], place["end"], place["line"], place["column"]) == (8, 13, 3, 3)


# ---------------------------------------------------------------- standard input


def test_standard_input_is_markdown_with_the_glossary_of_the_site(
    site: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    given(monkeypatch, "`Minsk` is code, *Minsk* is not.\n")
    code, out, told = run("annotate", "-")
    assert (code, told) == (0, "")
    assert "`Minsk` is code, *‹Minsk›* is not." in out
    assert "1:19  Minsk  minsk" in out


def test_front_matter_on_standard_input_is_heeded_and_needs_no_date(
    site: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    given(monkeypatch, "---\ntitle: Talks\nglossary: {skip: [minsk]}\n---\n\nIn Minsk.\n")
    code, out, _ = run("annotate", "-", "--json")
    assert code == 0
    [place] = places(out)
    assert (place["line"], place["column"], place["code"]) == (6, 4, "skipped")


def test_standard_input_needs_no_site(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, "In Minsk.\n")
    put(tmp_path, "places.yaml", PLACES)
    code, out, _ = run("annotate", "-", "--glossary", "places.yaml", "--text", "--json")
    assert code == 0
    assert [place["entry"] for place in places(out)] == ["minsk"]
    assert not (tmp_path / ".glossom").exists()


def test_nothing_on_standard_input_has_no_places(site: Path, run: Run) -> None:
    assert run("annotate", "-", "--json") == (0, "[]\n", "")


def test_faults_of_standard_input_have_their_place(site: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, "---\ntitle: Talks\nglossary: {only: [minks]}\n---\nIn Minsk.\n")
    code, _, told = run("annotate", "-")
    assert code == 1
    assert "error[unknown-entry]: no glossary entry is called 'minks'\n  --> standard input:3:19\n" in told


# ---------------------------------------------------------------- what cannot be read


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00", "encoding"),
        (b"In\x00 Minsk", "nul"),
        (b"\xff\xfeI\x00n\x00", "encoding"),
        (b"---\ntitle: [\n---\n", "yaml-syntax"),
        (b"---\ntitle: Talks\n", "open-front-matter"),
        (b"x" * 5_000_001, "too-large"),
        (b"> " * 200 + b"deep", "too-deep"),
    ],
    ids=["png", "nul", "utf-16", "yaml", "open", "large", "deep"],
)
def test_what_is_no_article_is_a_located_fault(
    site: Path, run: Run, monkeypatch: pytest.MonkeyPatch, content: bytes, code: str
) -> None:
    given(monkeypatch, content)
    exit_code, out, told = run("annotate", "-")
    assert (exit_code, out) == (1, "")
    assert f"error[{code}]" in told
    assert "--> standard input" in told


@pytest.mark.parametrize("words", [["nowhere.txt"], ["nowhere", "--text"], ["a\0b", "--text"]])
def test_a_text_that_is_not_there_is_a_fault(site: Path, run: Run, words: list[str]) -> None:
    code, out, told = run("annotate", *words)
    assert (code, out) == (1, "")
    assert "error[no-file]" in told or "error[unreadable]" in told


def test_a_folder_is_no_text(site: Path, run: Run) -> None:
    code, _, told = run("annotate", "content", "--text")
    assert code == 1
    assert "error[source-is-folder]" in told


@pytest.mark.slow
def test_five_megabytes_are_read(site: Path, run: Run, tmp_path: Path) -> None:
    put(tmp_path, "long.txt", "They met in Minsk and spoke of many things for a day or two.\n" * 80_000)
    code, out, _ = run("annotate", "../long.txt", "--json")
    assert code == 0
    assert len(places(out)) == 80_000
    assert [place["status"] for place in places(out)].count("marked") == 1
