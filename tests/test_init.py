"""`init`: a working site of the user's own, from a checkout and from an installed package."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from glossom.cli import init
from glossom.cli.main import main

ROOT = Path(__file__).parents[1]
DOOR = ("build.py", "constraints.txt", "LICENSE", "NOTICE")

pytestmark = pytest.mark.skipif(
    not all((ROOT / needed).is_file() for needed in init.NEEDED), reason="the door is not written yet"
)


@pytest.fixture(autouse=True)
def plain_world(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GITHUB_ACTIONS", "GLOSSOM_DOOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "argv", ["glossom"])


def files_of(folder: Path) -> dict[str, bytes]:
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_a_site_of_ones_own_builds_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    site = tmp_path / "class-news"
    assert main(["init", str(site)]) == 0
    assert "Made a site" in capsys.readouterr().err
    assert main(["--site", str(site), "build", "--json", "--no-search"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["articles"] == 0
    assert document["entries"] >= 5
    assert {fault["code"] for fault in document["faults"]} <= {"unused"}, "words that wait for the first article"
    home = (site / "public" / "index.html").read_text(encoding="utf-8")
    assert "Class news" in home
    assert (site / "public" / "about" / "index.html").is_file()


def test_it_holds_door_theme_workflow_and_glossary_and_no_article(tmp_path: Path) -> None:
    assert main(["init", str(tmp_path / "mine")]) == 0
    files = files_of(tmp_path / "mine")
    for path in (*DOOR, "pyproject.toml", "site.yaml", ".gitignore", "README.md", "content/glossary/starter.yaml"):
        assert path in files
    assert "themes/broadsheet/theme.yaml" in files
    assert "glossom/cli/main.py" in files
    assert "glossom/starter/site.yaml" in files
    assert not [path for path in files if path.startswith("content/articles/") and path.endswith(".md")]
    assert not [path for path in files if "__pycache__" in path or path.startswith(("tests/", "glossom/themes/"))]
    if (ROOT / ".github/workflows/pages.yml").is_file():
        assert ".github/workflows/pages.yml" in files


def test_the_copy_is_a_program_of_its_own(tmp_path: Path) -> None:
    """It runs without the checkout that made it, and makes another site in turn."""
    site = tmp_path / "mine"
    assert main(["init", str(site)]) == 0
    done = run_copy(site, "build", "--no-search")
    assert done.returncode == 0, done.stderr
    assert (site / "public" / "index.html").is_file()
    done = run_copy(site, "init", "../another")
    assert done.returncode == 0, done.stderr
    mine, another = files_of(site), files_of(tmp_path / "another")
    assert {path for path in another if path.startswith(("glossom/", "themes/"))} == {
        path for path in mine if path.startswith(("glossom/", "themes/")) and "__pycache__" not in path
    }


def run_copy(site: Path, *words: str) -> subprocess.CompletedProcess[str]:
    program = (
        "import sys\nsys.path.insert(0, '')\nimport glossom\nfrom pathlib import Path\n"
        "assert Path(glossom.__file__).resolve().is_relative_to(Path.cwd().resolve()), glossom.__file__\n"
        "from glossom.cli.main import main\nsys.exit(main(sys.argv[1:]))"
    )
    return subprocess.run(
        [sys.executable, "-I", "-c", program, *words], cwd=site, capture_output=True, text=True, check=False
    )


def test_nothing_is_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "site.yaml").write_text("title: Mine\n", encoding="utf-8")
    (tmp_path / "README.md").write_text("mine\n", encoding="utf-8")
    before = files_of(tmp_path)
    assert main(["init", str(tmp_path)]) == 1
    told = capsys.readouterr().err
    assert "site.yaml is there already" in told
    assert "README.md is there already" in told
    assert "2 errors" in told
    assert files_of(tmp_path) == before


def test_other_files_may_be_there(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine\n", encoding="utf-8")
    assert main(["init", str(tmp_path)]) == 0
    assert (tmp_path / "notes.txt").read_text(encoding="utf-8") == "mine\n"


def test_an_init_that_was_cut_short_can_be_run_again(tmp_path: Path) -> None:
    assert main(["init", str(tmp_path)]) == 0
    whole = files_of(tmp_path)
    (tmp_path / "site.yaml").unlink()
    (tmp_path / "build.py").unlink()
    assert main(["init", str(tmp_path)]) == 0
    assert files_of(tmp_path) == whole


def test_without_a_folder_the_current_one_is_meant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["init"]) == 0
    assert (tmp_path / "site.yaml").is_file()


def test_a_file_in_the_way_is_wrong_usage(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("x", encoding="utf-8")
    assert main(["init", str(tmp_path / "mine")]) == 2


@pytest.mark.parametrize("name", ["a: b", 'say "news"', "Новости", "- x", "  ", "#1"])
def test_any_name_of_a_folder_makes_a_title(name: str) -> None:
    from glossom.digest import digest_file
    from glossom.model import SourceFile
    from glossom.reading.config import read_site

    text = dict(init.site_files(name))["site.yaml"].decode()
    site, faults = read_site(SourceFile("site.yaml", text, digest_file("site.yaml", text)))
    assert site.title
    assert not faults


def test_the_wheel_carries_what_init_needs() -> None:
    """An installed package has no checkout around it: the door lies in `glossom/door`."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    carried = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    for needed in init.NEEDED:
        assert carried[needed] == f"glossom/door/{needed}"
    for welcome in init.WELCOME:
        assert carried[welcome] == f"glossom/door/{welcome}"


def test_an_installation_without_the_door_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(init, "PACKAGE", tmp_path / "site-packages" / "glossom")
    assert main(["init", str(tmp_path / "mine")]) == 1
    assert "error[no-door]" in capsys.readouterr().err
    assert not (tmp_path / "mine").exists()
