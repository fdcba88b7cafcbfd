"""`review` as it is called: by options, on a real terminal, with an editor; and what stays whole when it fails."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from glossom.cli.asker import Answer, matching
from glossom.cli.desk import Desk
from glossom.cli.main import main
from glossom.cli.reviewing.senses import open_doubts
from glossom.cli.reviewing.verdicts import accept
from glossom.cli.reviewing.walk import Walk
from glossom.faults import Faulty
from glossom.model import SourceFile
from glossom.reading.glossary import read_glossary
from glossom.reading.review import DECISIONS, DRAFTS, read_decisions, read_drafts
from tests.specs_reviewing import Scripted

ROOT = Path(__file__).resolve().parents[1]
PATIENCE = 30.0  # seconds after which a conversation has failed; nothing waits so long when all is well

PLACES = """\
# Places.
- id: georgia-country  # not the state
  type: place
  term: Georgia
  short: A country.

- id: georgia-state
  type: place
  term: Georgia
  short: A state.
"""
WAITING = """\
# from Monday
- id: tbilisi
  type: place
  term: Tbilisi
  short: Capital of Georgia.
  source: GeoNames
  confidence: 0.9

# who is that?
- id: kobakhidze
  type: person
  term: Kobakhidze
- {id: tuesday, type: event, term: Tuesday, aliases: [Tues]}
"""
TALKS = """\
---
title: Talks
date: 2024-01-01
---

Voters in Georgia went to the polls in Tbilisi on Tuesday.
"""
FILES = {
    "site.yaml": "title: Small\nannotate: {max_per_100_words: null}\n",
    "content/articles/2024/talks.md": TALKS,
    "content/glossary/places.yaml": PLACES,
    DRAFTS: WAITING,
}

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(autouse=True)
def plain_world(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GITHUB_ACTIONS", "GITHUB_WORKSPACE", "GLOSSOM_DOOR", "VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "argv", ["glossom"])
    monkeypatch.setattr(sys, "stdin", io.StringIO())


@pytest.fixture
def site(tmp_path: Path) -> Path:
    put(tmp_path, FILES)
    return tmp_path


@pytest.fixture
def run(site: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*words: str) -> tuple[int, str, str]:
        code = main(["review", "--site", str(site), *words])
        told = capsys.readouterr()
        return code, told.out, told.err

    return call


def put(site: Path, files: Mapping[str, str]) -> None:
    for path, text in files.items():
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_bytes(text.encode())


def tree(site: Path) -> dict[str, bytes]:
    """Every file of content/, and nothing that a half-done writing left there."""
    return {
        file.relative_to(site).as_posix(): file.read_bytes()
        for file in sorted((site / "content").rglob("*"))
        if file.is_file()
    }


def text(site: Path, path: str) -> str:
    return (site / path).read_text("utf-8")


def waiting(site: Path) -> list[str]:
    return [one.suggestion.id for one in read_drafts(SourceFile(DRAFTS, text(site, DRAFTS), ""))[0]]


def entries(site: Path, path: str = "content/glossary/places.yaml") -> list[str]:
    return [one.entry.id for one in read_glossary(SourceFile(path, text(site, path), ""))[0]]


# ---------------------------------------------------------------- options


def test_what_waits_is_listed_on_standard_output_and_nothing_changes(site: Path, run: Run) -> None:
    before = tree(site)
    code, out, err = run("--list")
    assert (code, err) == (0, "")
    assert out.splitlines() == [
        "tbilisi  place  Tbilisi: Capital of Georgia.",
        "kobakhidze  person  Kobakhidze: no definition yet",
        "tuesday  event  Tuesday: no definition yet",
        "content/articles/2024/talks.md:6:11  Georgia: georgia-country or georgia-state?",
    ]
    assert tree(site) == before


def test_verdicts_by_options_are_carried_out_together(site: Path, run: Run) -> None:
    code, out, err = run(
        "--accept", "tbilisi", "--reject", "tuesday", "--into", "kobakhidze=georgia-state",
        "--sense", "talks.md:Georgia=georgia-country",
    )  # fmt: skip
    assert (code, out) == (0, "")
    assert len(err.splitlines()) == 4
    assert entries(site) == ["georgia-country", "georgia-state", "tbilisi"]
    assert "aliases:\n    - Kobakhidze\n" in text(site, "content/glossary/places.yaml")
    assert text(site, DRAFTS) == "# from Monday\n# who is that?\n"
    decisions = read_decisions(SourceFile(DECISIONS, text(site, DECISIONS), ""))[0]
    assert [one.term for one in decisions.rejected] == ["Tuesday"]
    assert [(one.form, one.entry) for one in decisions.meanings] == [("Georgia", "georgia-country")]
    assert run("--list")[1] == "Nothing waits: `suggest` looks for words to explain.\n"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--accept", "tbilisi", "--accept", "tblisi"), "no-draft"),
        (("--accept", "tbilisi", "--accept", "kobakhidze"), "no-short"),
        (("--accept", "tbilisi", "--into", "kobakhidze=georgia"), "unknown-entry"),
        (("--sense", "talks.md:Georgia=tbilisi"), "unknown-entry"),
        (("--sense", "talks.md:Tbilisi=georgia-state"), "not-in-doubt"),
        (("--sense", "gone.md:Georgia=georgia-state"), "no-file"),
    ],
)
def test_one_verdict_that_cannot_be_leaves_everything_as_it_is(
    site: Path, run: Run, words: tuple[str, ...], code: str
) -> None:
    before = tree(site)
    status, out, err = run(*words)
    assert (status, out) == (1, "")
    assert f"error[{code}]" in err
    assert tree(site) == before


def test_a_suggestion_becomes_another_name_of_one_that_is_accepted_with_it(site: Path, run: Run) -> None:
    put(site, {DRAFTS: WAITING + "- {id: tiflis, type: place, term: Tiflis, into: tbilisi}\n"})
    assert run("--into", "kobakhidze=tbilisi", "--accept", "tiflis", "--accept", "tbilisi")[0] == 0
    glossary = read_glossary(SourceFile("x", text(site, "content/glossary/places.yaml"), ""))[0]
    assert {alias.form for alias in glossary[-1].entry.aliases} == {"Kobakhidze", "Tiflis"}


@pytest.mark.parametrize(
    "words",
    [
        ("--into", "kobakhidze"),
        ("--sense", "Georgia=georgia-state"),
        ("--accept", "tbilisi", "--reject", "tbilisi"),
        ("--list", "--accept", "tbilisi"),
    ],
)
def test_words_of_another_shape_are_wrong_usage(run: Run, words: tuple[str, ...]) -> None:
    assert run(*words)[0] == 2


def test_an_id_that_comes_close_is_proposed(run: Run) -> None:
    assert "did you mean 'tbilisi'?" in run("--accept", "tblisi")[2]
    assert "did you mean 'georgia-state' (content/glossary/places.yaml:7)?" in run("--into", "tuesday=georgia-stat")[2]


def test_the_document_tells_what_was_done_and_what_waits(run: Run) -> None:
    code, out, err = run("--accept", "tbilisi", "--json")
    assert (code, err) == (0, "")
    document: dict[str, Any] = json.loads(out)
    assert document["done"] == [
        {
            "id": "tbilisi",
            "term": "Tbilisi",
            "verdict": "accepted",
            "path": "content/glossary/places.yaml",
            "entry": "",
        }
    ]
    assert [one["id"] for one in document["waiting"]] == ["kobakhidze", "tuesday"]
    assert document["doubts"][0]["words"] == "Georgia"
    assert document["faults"] == []


def test_what_the_file_says_is_carried_out_as_far_as_it_can_be(site: Path, run: Run) -> None:
    changed = WAITING.replace("  type: person", "  status: accepted\n  type: person")
    changed = changed.replace("Capital of Georgia.", "A city.\n  status: accepted").replace(
        "[Tues]", "[Tues], status: rejected"
    )
    put(site, {DRAFTS: changed})
    code, _, err = run()
    assert code == 1
    assert "error[no-short]: 'kobakhidze'" in err
    assert waiting(site) == ["kobakhidze"]
    assert entries(site)[-1] == "tbilisi"
    assert "Tuesday" in text(site, DECISIONS)


def test_a_decision_is_taken_back_by_another(site: Path, run: Run) -> None:
    run("--sense", "talks.md:Georgia=georgia-country")
    assert run("--sense", "talks.md:Georgia=georgia-state")[0] == 0
    decisions = read_decisions(SourceFile(DECISIONS, text(site, DECISIONS), ""))[0]
    assert [one.entry for one in decisions.meanings] == ["georgia-state"]


def test_an_answer_takes_the_place_of_others_about_the_same_place(site: Path, run: Run) -> None:
    quotes = "    before: {before}\n    after: went to\n"
    one = "  - article: content/articles/2024/talks.md\n    form: Georgia\n    entry: georgia-{which}\n" + quotes
    twice = one.format(which="country", before="in") + one.format(which="state", before="Voters in")
    put(site, {DECISIONS: f"meanings:\n{twice}"})
    assert "Georgia: georgia-country or georgia-state?" in run("--list")[1]
    assert "is decided in two ways" in run("--list")[2]
    walk = Walk(site, Scripted(["2"]))
    walk.through_doubts(open_doubts(Desk(site, quiet=True))[0])
    decisions = read_decisions(SourceFile(DECISIONS, text(site, DECISIONS), ""))[0]
    assert [one.entry for one in decisions.meanings] == ["georgia-state"]
    assert "Georgia" not in "".join(run("--list")[1:]).replace("Capital of Georgia", "")


# ---------------------------------------------------------------- files of all kinds


def test_an_entry_goes_to_its_like_or_to_a_new_file(site: Path) -> None:
    more = "- {id: minsk, type: place, term: Minsk, short: A city.}\n"
    put(
        site,
        {
            "content/glossary/cities.yaml": more,
            DRAFTS: WAITING + "- {id: nato, type: org, term: NATO, short: An alliance.}\n",
        },
    )
    assert [(one.id, one.path) for one in accept(site, ["tbilisi", "nato"])] == [
        ("tbilisi", "content/glossary/places.yaml"),
        ("nato", "content/glossary/organisations.yaml"),
    ]
    assert entries(site, "content/glossary/organisations.yaml") == ["nato"]


def test_files_keep_their_line_ends_comments_and_rights(site: Path) -> None:
    file = site / "content/glossary/places.yaml"
    file.write_bytes(PLACES.replace("\n", "\r\n").encode())
    file.chmod(0o640)
    accept(site, ["tbilisi"])
    raw = file.read_bytes()
    assert raw.startswith(PLACES.replace("\n", "\r\n").encode())
    assert raw.count(b"\r\n") == raw.count(b"\n")
    assert os.name != "posix" or file.stat().st_mode & 0o777 == 0o640
    assert text(site, DRAFTS).startswith("# from Monday\n# who is that?\n- id: kobakhidze\n")


def test_accepting_what_is_in_the_glossary_already_only_clears_the_draft(site: Path) -> None:
    accept(site, ["tbilisi"])
    before = text(site, "content/glossary/places.yaml")
    put(site, {DRAFTS: WAITING})
    accept(site, ["tbilisi"])
    assert text(site, "content/glossary/places.yaml") == before
    assert waiting(site) == ["kobakhidze", "tuesday"]


@pytest.mark.parametrize("path", [DRAFTS, DECISIONS, "content/glossary/places.yaml"])
def test_a_broken_file_is_told_and_nothing_is_written(site: Path, run: Run, path: str) -> None:
    put(site, {path: "- id: [\n"})
    before = tree(site)
    code, _, err = run("--accept", "tbilisi", "--reject", "tuesday")
    assert code == 1
    assert f"{path}:" in err
    assert "error[yaml-" in err
    assert tree(site) == before


def test_a_glossary_that_cannot_be_written_leaves_the_draft(site: Path) -> None:
    folder = site / "content/glossary"
    folder.chmod(0o555)
    try:
        if os.access(folder, os.W_OK):
            pytest.skip("nothing is forbidden to this user")
        with pytest.raises(Faulty, match="cannot be written"):
            accept(site, ["tbilisi"])
    finally:
        folder.chmod(0o755)
    assert text(site, DRAFTS) == WAITING


def test_publishing_an_article_takes_its_decisions_and_suggestions_along(
    site: Path, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    put(
        site,
        {"content/articles/undated/later.md": TALKS.replace("date: 2024-01-01", "draft: true").replace("Voters", "We")},
    )
    context = "  contexts: [{article: content/articles/undated/later.md, sentence: In Tbilisi., words: Tbilisi}]\n"
    put(site, {DRAFTS: WAITING.replace("\n\n# who", f"\n{context}\n# who")})
    assert run("--sense", "later.md:Georgia=georgia-state")[0] == 0
    assert main(["publish", "--site", str(site), "later.md", "--date", "2023-05-06"]) == 0
    capsys.readouterr()
    decisions = read_decisions(SourceFile(DECISIONS, text(site, DECISIONS), ""))[0]
    assert [one.article for one in decisions.meanings] == ["content/articles/2023/later.md"]
    assert "later.md" not in run("--list")[1]
    assert text(site, DRAFTS) == WAITING.replace("\n\n# who", f"\n{context.replace('undated', '2023')}\n# who")


ids = st.sampled_from(["tbilisi", "kobakhidze", "tuesday"])


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(st.lists(st.tuples(st.sampled_from(["accept", "reject", "into"]), ids), max_size=5))
def test_after_any_verdicts_every_suggestion_is_in_one_place(site: Path, verdicts: list[tuple[str, str]]) -> None:
    put(site, FILES)
    (site / DECISIONS).unlink(missing_ok=True)
    for verdict, name in verdicts:
        value = f"{name}=georgia-state" if verdict == "into" else name
        with contextlib.redirect_stderr(io.StringIO()):
            main(["review", "--site", str(site), f"--{verdict}", value])
    decided = text(site, DECISIONS) if (site / DECISIONS).exists() else ""
    rejected = [one.term.lower() for one in read_decisions(SourceFile(DECISIONS, decided, ""))[0].rejected]
    glossary = read_glossary(SourceFile("x", text(site, "content/glossary/places.yaml"), ""))[0]
    aliases = [alias.form.lower() for one in glossary for alias in one.entry.aliases if alias.form != "Tues"]
    found = [*waiting(site), *rejected, *aliases, *(one.entry.id for one in glossary if one.entry.id == "tbilisi")]
    assert sorted(found) == ["kobakhidze", "tbilisi", "tuesday"]


# ---------------------------------------------------------------- on a terminal


class Terminal:
    """The program on a pseudo-terminal: what it asks is awaited, what is typed is sent."""

    def __init__(self, site: Path, *words: str, **environment: str) -> None:
        pty = pytest.importorskip("pty", reason="there are no pseudo-terminals here")
        usual = {"PATH": os.environ["PATH"], "HOME": str(site), "TERM": "dumb", "PYTHONPATH": str(ROOT)}
        self.told = ""
        ours, theirs = pty.openpty()
        self.handle = ours
        self.program = subprocess.Popen(
            [sys.executable, "-m", "glossom", "--site", str(site), *words],
            stdin=theirs, stdout=theirs, stderr=theirs, env=usual | environment, start_new_session=True,
        )  # fmt: skip
        os.close(theirs)

    def until(self, asked: str) -> str:
        """What is told up to these words, which are awaited."""
        end = time.monotonic() + PATIENCE
        while asked not in self.told:
            assert time.monotonic() < end, f"{asked!r} was not asked: {self.told}"
            assert self._hear(), f"the program ended before {asked!r}: {self.told}"
        before, _, self.told = self.told.partition(asked)
        return before

    def _hear(self) -> bool:
        ready, _, _ = select.select([self.handle], [], [], 0.2)
        if not ready:
            return True
        try:
            heard = os.read(self.handle, 65536)
        except OSError:  # the other end is closed
            return False
        self.told += heard.decode("utf-8", "replace").replace("\r\n", "\n")
        return bool(heard)

    def type(self, words: str) -> None:
        os.write(self.handle, words.encode())

    def answer(self, asked: str, words: str) -> str:
        told = self.until(asked)
        self.type(words + "\n")
        return told

    def interrupt(self) -> None:
        """Ctrl+C, until it is heard: one that comes just before the program listens is heard with the next key."""
        end = time.monotonic() + PATIENCE
        while self.program.poll() is None:
            assert time.monotonic() < end, self.told
            os.killpg(self.program.pid, signal.SIGINT)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.program.wait(1)

    def end(self) -> int:
        """The exit code, once the program has ended."""
        end = time.monotonic() + PATIENCE
        while self._hear() and self.program.poll() is None:
            assert time.monotonic() < end, self.told
        while self._hear() and select.select([self.handle], [], [], 0)[0]:
            pass
        code = self.program.wait(PATIENCE)
        os.close(self.handle)
        return code


@pytest.fixture
def terminal(site: Path) -> Iterator[Callable[..., Terminal]]:
    opened: list[Terminal] = []

    def open_one(*words: str, **environment: str) -> Terminal:
        opened.append(Terminal(site, *words, **environment))
        return opened[-1]

    yield open_one
    for one in opened:
        if one.program.poll() is None:
            one.program.kill()
            one.program.wait()


def test_a_whole_walk_on_a_terminal(site: Path, terminal: Callable[..., Terminal]) -> None:
    asked = terminal("review")
    shown = asked.answer("(Enter: later): ", "accept")
    assert "(1 of 3) Tbilisi · place" in shown
    asked.answer("(Enter: later): ", "what?")
    asked.answer("(Enter: later): ", "edit")
    asked.answer("Name or word [Kobakhidze]: ", "Irakli Kobakhidze")
    asked.answer("(Enter: person): ", "")
    asked.answer("What it means: ", "Prime minister of Georgia.")
    asked.answer("Other names, parted by commas: ", "Kobakhidze")
    asked.answer("(Enter: later): ", "a")
    asked.answer("(Enter: later): ", "r")
    shown = asked.answer("(Enter: later): ", "2")
    assert "‹Georgia›" in shown
    assert "georgia-country  Georgia: A country." in shown
    assert asked.end() == 0
    assert "2 accepted, 0 merged, 1 rejected, 1 meaning decided; nothing waits." in asked.told
    assert entries(site, "content/glossary/people.yaml") == ["kobakhidze"]
    assert "entry: georgia-state" in text(site, DECISIONS)
    assert waiting(site) == []


def test_ctrl_c_loses_no_answer(site: Path, terminal: Callable[..., Terminal]) -> None:
    asked = terminal("review")
    asked.answer("(Enter: later): ", "a")
    asked.until("(2 of 3) Kobakhidze")
    asked.until("(Enter: later): ")
    asked.interrupt()
    assert asked.end() == 130
    assert "Stopped." in asked.told
    assert waiting(site) == ["kobakhidze", "tuesday"]
    assert entries(site)[-1] == "tbilisi"
    assert not [path for path in tree(site) if path.endswith(".tmp")]


def test_a_walk_that_is_killed_between_answers_leaves_whole_files(
    site: Path, terminal: Callable[..., Terminal]
) -> None:
    asked = terminal("review")
    asked.answer("(Enter: later): ", "a")
    asked.until("(2 of 3)")
    asked.program.kill()
    asked.program.wait()
    assert sorted([*waiting(site), *entries(site)]) == [
        "georgia-country", "georgia-state", "kobakhidze", "tbilisi", "tuesday",
    ]  # fmt: skip


EDITOR = """\
import pathlib, sys
tried, file = (pathlib.Path(name) for name in sys.argv[1:])
text = file.read_text("utf-8")
assert "# Kobakhidze" in text and "term: Kobakhidze" in text, text
first = not tried.exists()
tried.touch()
text = text.replace("short: ''", "short: [")
file.write_text(text if first else text.replace("short: [", "short: A man."), "utf-8")
"""


def test_an_editor_is_opened_again_with_what_was_written(
    site: Path, terminal: Callable[..., Terminal], tmp_path: Path
) -> None:
    script = tmp_path / "editor.py"
    script.write_text(EDITOR, "utf-8")
    asked = terminal("review", EDITOR=f"{sys.executable} {script} {tmp_path / 'tried'}")
    asked.answer("(Enter: later): ", "later")
    asked.answer("(Enter: later): ", "e")
    told = asked.answer("(Enter: edit): ", "")
    assert "error[yaml-" in told
    assert "the edited text:" in told
    shown = asked.answer("(Enter: later): ", "q")
    assert "definition: A man." in shown
    assert asked.end() == 0
    assert "  short: A man.\n" in text(site, DRAFTS)
    assert text(site, DRAFTS).startswith(WAITING[: WAITING.index("  type: person")])


@pytest.mark.parametrize(
    ("given", "word"),
    [("a", "accept"), ("A", "accept"), ("acc", "accept"), ("later", "later"), (" q ", "quit"), ("x", ""), ("", "")],
)
def test_an_answer_is_a_key_or_a_word_or_its_beginning(given: str, word: str) -> None:
    assert matching(given, [Answer("a", "accept"), Answer("l", "later"), Answer("q", "quit")]) == word


def test_a_number_is_not_the_beginning_of_another() -> None:
    answers = [Answer(str(number), f"entry-{number}") for number in range(1, 12)]
    assert matching("1", answers) == "entry-1"
    assert matching("entry-1", answers) == "entry-1"
    assert matching("entry", answers) == ""


def test_the_help_says_what_it_does(run: Run) -> None:
    _, out, err = run("--help")
    assert re.search(r"--sense ARTICLE:FORM=ENTRY", out + err)
