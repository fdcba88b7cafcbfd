"""The documentation holds: every fault has its heading, every link its target, every command its options.

The console blocks of README.md and the tutorial are typed in a copy of the sample site, and the answers compared.
"""

from __future__ import annotations

import ast
import re
import shlex
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

import click
import pytest

from glossom.cli.commands import BY_NAME, load, with_default
from glossom.cli.main import main

ROOT = Path(__file__).resolve().parent.parent
FAULTS = ROOT / "docs" / "reference" / "faults.md"
PAGES = sorted(
    [
        *ROOT.glob("*.md"),
        *(ROOT / "docs").rglob("*.md"),
        *(ROOT / "glossom" / "starter").glob("*.md"),
        *(ROOT / "tests" / "spec").glob("*.md"),
    ]
)
FENCE = re.compile(r"^( *)(`{3,}|~{3,})(.*)$")


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


# ---------------------------------------------------------------- pages, as far as the tests read them


@dataclass(frozen=True)
class Block:
    """A fenced block: the words after the fence, the lines between, the number of the first of these."""

    kind: str
    lines: tuple[str, ...]
    number: int


@cache
def parts_of(page: Path) -> tuple[tuple[tuple[int, str], ...], tuple[Block, ...]]:
    """The lines outside of fenced blocks with their numbers, and the blocks."""
    prose: list[tuple[int, str]] = []
    blocks: list[Block] = []
    fence, kind, indent = "", "", 0
    lines: list[str] = []
    for number, line in enumerate(page.read_text(encoding="utf-8").split("\n"), 1):
        found = FENCE.match(line)
        if fence and found and found[2].startswith(fence) and not found[3].strip():
            blocks.append(Block(kind, tuple(lines), number - len(lines)))
            fence = ""
        elif fence:
            lines.append(line[indent:] if not line[:indent].strip() else line)
        elif found:
            fence, kind, indent, lines = found[2], found[3].strip(), len(found[1]), []
        else:
            prose.append((number, line))
    assert not fence, f"{named(page)}: a fenced block has no end"
    return tuple(prose), tuple(blocks)


@cache
def anchors_of(page: Path) -> frozenset[str]:
    """The fragments of a page's headings, as GitHub makes them."""
    seen: dict[str, int] = {}
    anchors: set[str] = set()
    for _, line in parts_of(page)[0]:
        if heading := re.match(r"#{1,6} +(.*?) *#*$", line):
            words = re.sub(r"[^\w\- ]", "", heading[1].lower()).replace(" ", "-")
            count = seen.get(words, 0)
            seen[words] = count + 1
            anchors.add(f"{words}-{count}" if count else words)
    return frozenset(anchors)


# ---------------------------------------------------------------- faults


def fault_makers(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Name and place of the code among the arguments of all that takes a fault's code and message.

    Those are dataclasses with the fields `code` and, next, `message` (or, where a file is read, `path`), and
    functions with such parameters.
    """
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            names = [ast.unparse(item) for item in node.body if isinstance(item, ast.AnnAssign)]
        elif isinstance(node, ast.FunctionDef):
            names = [ast.unparse(argument) for argument in node.args.args if argument.arg != "self"]
        else:
            continue
        pairs = list(pairwise(names))
        places = [
            at for at, pair in enumerate(pairs) if pair in {("code: str", "message: str"), ("code: str", "path: str")}
        ]
        if places:
            yield node.name, places[0]


TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "glossom").rglob("*.py"))}
MAKERS = {path: dict(fault_makers(tree)) for path, tree in TREES.items()}
PUBLIC = {name: at for makers in MAKERS.values() for name, at in makers.items() if not name.startswith("_")}


def codes_in(path: Path) -> Iterator[str]:
    """The codes that a file gives to faults; a code passed on from elsewhere is met where it comes from."""
    tree = TREES[path]
    constants = {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    makers = PUBLIC | MAKERS[path]
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        function = node.func
        name = function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")
        if name not in makers:
            continue
        keywords = {keyword.arg: keyword.value for keyword in node.keywords}
        given = [*node.args[makers[name] : makers[name] + 1], *([keywords["code"]] if "code" in keywords else [])]
        assert given, f"{named(path)}:{node.lineno}: {name} is called without a code"
        yield from literals(given[0], constants, f"{named(path)}:{node.lineno}")


def literals(code: ast.expr, constants: dict[str, ast.expr], place: str) -> Iterator[str]:
    if isinstance(code, ast.Constant) and isinstance(code.value, str):
        yield code.value
    elif isinstance(code, ast.IfExp):
        yield from literals(code.body, constants, place)
        yield from literals(code.orelse, constants, place)
    elif isinstance(code, ast.Name) and code.id in constants:
        yield from literals(constants[code.id], constants, place)
    else:
        passed_on = ast.unparse(code) == "code" or ast.unparse(code).endswith((".code", "['code']"))
        assert passed_on, f"{place}: write the code as text, so that this test can read it"


@cache
def codes() -> frozenset[str]:
    return frozenset(code for path in TREES for code in codes_in(path))


def documented() -> list[str]:
    return [line[3:] for _, line in parts_of(FAULTS)[0] if line.startswith("## ")]


def test_every_fault_has_its_heading_and_no_heading_is_without_its_fault() -> None:
    assert len(codes()) > 50, "the codes are read out of the source"
    assert sorted(codes()) == sorted(documented())


def test_the_faults_stand_in_the_order_of_the_alphabet() -> None:
    assert documented() == sorted(documented())


@pytest.mark.parametrize("code", documented() if FAULTS.is_file() else [])
def test_a_faults_example_is_drawn_as_the_program_draws_it(code: str) -> None:
    text = FAULTS.read_text(encoding="utf-8")
    section = text[text.index(f"\n## {code}\n") :].split("\n## ")[1]
    assert re.search(rf"^(?:error|warning)\[{code}\]: \S", section, re.MULTILINE)
    assert "\n**Mend:** " in section


# ---------------------------------------------------------------- links


LINK = re.compile(r"\]\(<?([^()\s>]+)>?(?: +\"[^\"]*\")?\)")  # its words may begin on the line before


def links_of(page: Path) -> Iterator[tuple[int, str]]:
    for number, line in parts_of(page)[0]:
        for found in LINK.finditer(re.sub(r"`[^`]*`", "``", line)):
            yield number, found[1]


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_link_leads_to_a_file_and_a_heading(page: Path) -> None:
    astray = []
    for number, link in links_of(page):
        if re.match(r"[a-z][a-z0-9+.-]*:", link):
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        if not target.exists() or (anchor and target.suffix == ".md" and anchor not in anchors_of(target)):
            astray.append(f"{named(page)}:{number}: {link}")
    assert astray == []


def test_the_map_of_the_docs_names_every_page() -> None:
    index = ROOT / "docs" / "README.md"
    named_there = {(index.parent / link.partition("#")[0]).resolve() for _, link in links_of(index)}
    pages = [page for page in (ROOT / "docs").rglob("*.md") if page != index]
    assert [named(page) for page in pages if page not in named_there] == []


# ---------------------------------------------------------------- commands

COMMAND = re.compile(r"(?:python3?|py) build\.py(?P<words>[^`|\n]*)")


def commands_of(page: Path) -> Iterator[tuple[int, str]]:
    """The words behind `build.py`, wherever a page shows how the program is called."""
    prose, blocks = parts_of(page)
    lines = [(number, code) for number, line in prose for code in re.findall(r"`([^`]+)`", line)]
    for block in blocks:
        if block.kind.split(" ")[0] in ("sh", "console", "text", "bash", "shell"):
            lines += list(enumerate(block.lines, block.number))
    for number, line in lines:
        for found in COMMAND.finditer(line):
            yield number, re.split(r"\s{2,}|\s#|\s\u2026", found["words"])[0].strip()


def shown_commands() -> Iterator[tuple[Path, int, str]]:
    for page in PAGES:
        for number, words in commands_of(page):
            yield page, number, words


def options_of(command: click.Command) -> dict[str, click.Option]:
    found = {name: param for param in command.params if isinstance(param, click.Option) for name in param.opts}
    return {"--help": click.Option(["--help"], is_flag=True), **found}


def complaint(words: str) -> str:
    """What is wrong with a shown command, or an empty string."""
    parts = shlex.split(re.sub(r"\[[^\]]*\]", "", words))  # [OPTIONS], [pytest's arguments]
    if parts and (parts[0] in ("COMMAND", "--version", "--help", "-h", "--ensure-extra")):
        return ""
    name, *rest = with_default(parts)
    if name == "test":
        return ""
    if name not in BY_NAME:
        return f"no command '{name}'"
    command = load(BY_NAME[name])
    if isinstance(command, click.Group) and rest and not rest[0].startswith("-"):
        if rest[0] not in command.commands:
            return f"no command '{name} {rest[0]}'"
        command = command.commands[rest[0]]
    options = options_of(command)
    unknown = [
        part.partition("=")[0] for part in rest if part.startswith("--") and part.partition("=")[0] not in options
    ]
    return f"'{name}' has no {', '.join(unknown)}" if unknown else ""


def test_every_command_that_is_shown_can_be_called() -> None:
    shown = list(shown_commands())
    assert len(shown) > 40
    wrong = [f"{named(page)}:{number}: {words}: {why}" for page, number, words in shown if (why := complaint(words))]
    assert wrong == []


@pytest.mark.parametrize("command", ["python3 build.py", "python3 build.py test"])
def test_the_readme_names_the_two_set_up_commands(command: str) -> None:
    assert command in [line for block in parts_of(ROOT / "README.md")[1] if block.kind == "sh" for line in block.lines]


# ---------------------------------------------------------------- what the commands answer

EDIT = "yaml edit "
VARYING = (
    (re.compile(r"\b\d+\.\d+ s\b"), "N s"),
    (re.compile(r"retrieved: \d{4}-\d\d-\d\d"), "retrieved: DAY"),
)


def typed(block: Block) -> Iterator[tuple[str, list[str]]]:
    """The commands of a console block, each with the lines of its answer."""
    command = ""
    answer: list[str] = []
    for line in block.lines:
        if line.startswith("$ "):
            if command:
                yield command, answer
            command, answer = line[2:], []
        else:
            answer.append(line)
    if command:
        yield command, answer


def as_pattern(answer: list[str]) -> re.Pattern[str]:
    """What is shown, as a pattern: a line of `…` alone stands for any lines, `…` in a line for any text."""
    parts = []
    for line in answer:
        if line.strip() == "…":
            parts.append(r"(?:.*\n)*?")
        else:
            parts.append(".*".join(re.escape(part) for part in settled(line).rstrip().split("…")) + r"\n")
    return re.compile("".join(parts) + r"\n*")


def settled(text: str) -> str:
    for pattern, word in VARYING:
        text = pattern.sub(word, text)
    return text


def insert(site: Path, block: Block) -> None:
    """An edit that the tutorial asks for: lines of the suggestion that the block names, under its id."""
    drafts = site / "content/review/drafts.yaml"
    head = f"\n- id: {block.kind.removeprefix(EDIT)}\n"
    text = drafts.read_text(encoding="utf-8")
    assert text.count(head) == 1, block
    lines = "\n".join(block.lines)
    drafts.write_text(text.replace(head, f"{head}{lines}\n"), encoding="utf-8", newline="\n")


@pytest.mark.parametrize("page", ["README.md", "docs/tutorial/paste-to-page.md"])
def test_the_program_answers_as_the_page_shows(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder in ("content", "docs/tutorial"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    shutil.copy(ROOT / "site.yaml", tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["build.py"])
    for name in ("GITHUB_ACTIONS", "GLOSSOM_DOOR"):
        monkeypatch.delenv(name, raising=False)
    shown = 0
    for block in parts_of(ROOT / page)[1]:
        if block.kind.startswith(EDIT):
            insert(tmp_path, block)
        if block.kind != "console":
            continue
        for command, answer in typed(block):
            words = shlex.split(command)
            assert words[:2] == ["python3", "build.py"], f"{page}:{block.number}"
            main(words[2:])
            told = capsys.readouterr()
            said = "\n".join(line.rstrip() for line in settled(told.out + told.err).splitlines()) + "\n"
            assert as_pattern(answer).fullmatch(said), f"{page}:{block.number}: $ {command}\n{said}"
            shown += 1
    assert shown >= 4


# ---------------------------------------------------------------- words


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_no_page_names_somebodys_machine(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert not re.search(r"/(?:work|tmp|root)/|/home/(?!me/)\w+|C:\\Users\\|\.\./shared\b", text)


def test_the_licences_are_where_the_readme_says() -> None:
    for path in ("LICENSE", "content/LICENSE"):
        assert (ROOT / path).is_file()
    assert list((ROOT / "themes/broadsheet/static/fonts").glob("OFL-*.txt"))
