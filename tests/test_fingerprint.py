"""Whether nothing changed is decided without a library, and never wrongly."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from glossom.digest import digest
from glossom.model import Product
from glossom.outside.folder import ledger
from glossom.outside.folder.code import code_digest
from glossom.outside.folder.fingerprint import Inputs, code_known, inputs_of, remember, unchanged
from glossom.outside.folder.tree import SECOND
from glossom.outside.publishing.publish import publish

ROOT = Path(__file__).parents[1]
OPTIONS = {"drafts": False, "base_url": None}
SUMMARY = {"articles": 2, "seconds": 0.5}
HOUR = 3600
CODE = ".glossom/code.json"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site that was built from files an hour old."""
    for path in ("site.yaml", "content/articles/a.md", "content/articles/b.md", "content/glossary/g.yaml"):
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(path)
    build(tmp_path)
    return tmp_path


def build(site: Path, inputs: Inputs | None = None) -> None:
    """A build that begins in an hour: its inputs were made just now, and their times of change cannot be set back."""
    pages = [Product(path, b"page", digest(b"page")) for path in ("index.html", "a/index.html")]
    publish(pages, site / "public", {})
    remember(inputs or in_an_hour(inputs_of(site)), site / "public", OPTIONS, SUMMARY)


def in_an_hour(inputs: Inputs) -> Inputs:
    return replace(inputs, began=inputs.began + HOUR * SECOND)


def seen(site: Path) -> dict[str, object] | None:
    return unchanged(inputs_of(site), site / "public", OPTIONS)


def test_where_nothing_changed_the_summary_comes_back(site: Path) -> None:
    assert seen(site) == SUMMARY


def keep_times(site: Path) -> None:
    """Another text of the same size, with the old time, in a new file."""
    file = site / "content/articles/a.md"
    before = file.stat()
    (site / "new").write_text(file.read_text().upper())
    os.utime(site / "new", ns=(before.st_atime_ns, before.st_mtime_ns))
    (site / "new").replace(file)


def damage(site: Path) -> None:
    file = site / ".glossom/fingerprint.json"
    file.write_bytes(file.read_bytes().replace(b"2", b"3"))


CHANGES: dict[str, Callable[[Path], object]] = {
    "an edit": lambda site: (site / "content/articles/a.md").write_text("another"),
    "an edit of site.yaml": lambda site: (site / "site.yaml").write_text("another"),
    "a new file": lambda site: (site / "content/articles/c.md").write_text(""),
    "a new folder": lambda site: (site / "content/images").mkdir(),
    "a file less": lambda site: (site / "content/articles/b.md").unlink(),
    "a new name": lambda site: (site / "content/articles/b.md").rename(site / "content/articles/c.md"),
    "a theme of the site": lambda site: (site / "themes/mine").mkdir(parents=True),
    "a published file that is gone": lambda site: (site / "public/a/index.html").unlink(),
    "a published file that was edited": lambda site: (site / "public/a/index.html").write_text("by hand"),
    "a published folder that is gone": lambda site: shutil.rmtree(site / "public"),
    "no list of what was published": lambda site: shutil.rmtree(site / ".public.glossom"),
    "no fingerprint": lambda site: shutil.rmtree(site / ".glossom"),
    "a damaged fingerprint": damage,
    "an empty fingerprint": lambda site: (site / ".glossom/fingerprint.json").write_bytes(b""),
    "another publication": lambda site: publish([], site / "public", {}),
}

if os.name != "nt":  # where a file has a number and a time of change
    CHANGES["an edit that keeps size and time"] = keep_times


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_a_change_is_seen(site: Path, change: Callable[[Path], object]) -> None:
    change(site)
    assert seen(site) is None


@pytest.mark.parametrize("options", [{}, OPTIONS | {"drafts": True}, OPTIONS | {"base_url": "https://x.example/"}])
def test_other_options_are_a_change(site: Path, options: dict[str, object]) -> None:
    assert unchanged(inputs_of(site), site / "public", options) is None


def test_another_folder_is_a_change(site: Path) -> None:
    assert unchanged(inputs_of(site), site / "elsewhere", OPTIONS) is None


def test_files_beside_the_inputs_are_no_change(site: Path) -> None:
    (site / "README.md").write_text("")
    (site / "public/mine.txt").write_text("")
    assert seen(site) == SUMMARY


def test_an_input_so_young_that_it_may_change_unseen_is_not_trusted(site: Path) -> None:
    (site / "content/articles/a.md").write_text("saved in this very moment")
    build(site, inputs_of(site))
    assert seen(site) is None


def test_a_file_that_is_saved_during_the_build_is_a_change(site: Path) -> None:
    inputs = in_an_hour(inputs_of(site))
    (site / "content/articles/a.md").write_text("saved while the build was at work")
    build(site, inputs)
    assert seen(site) is None


def test_an_old_file_that_is_moved_in_during_the_build_is_a_change(site: Path) -> None:
    (site / "old.md").write_text("old")
    os.utime(site / "old.md", (1, 1))
    inputs = in_an_hour(inputs_of(site))
    (site / "old.md").rename(site / "content/articles/c.md")
    build(site, inputs)
    assert seen(site) is None


def test_a_site_that_cannot_keep_a_fingerprint_is_built_each_time(site: Path) -> None:
    shutil.rmtree(site / ".glossom")
    (site / ".glossom").write_text("a file in the way")
    build(site)
    assert seen(site) is None


# ---------------------------------------------------------------- the code


def test_the_digest_of_the_code_is_written_down_beside_its_stamps(site: Path) -> None:
    inputs = in_an_hour(inputs_of(site))
    assert code_known(inputs) == code_digest()
    ledger.write(site / CODE, ledger.read(site / CODE) | {"digest": "as it was written down"})
    assert code_known(inputs) == "as it was written down"
    (path, (size, *_, inode)), *others = inputs.code
    for changed in (
        replace(inputs, code=[(path, (size + 1, 1, 1, inode)), *others]),
        replace(inputs, code=others),
        replace(inputs, libraries=[*inputs.libraries, ("another", 1)]),
    ):
        assert code_known(changed) == code_digest()


def test_a_damaged_digest_of_the_code_is_found_out_anew(site: Path) -> None:
    inputs = in_an_hour(inputs_of(site))
    code_known(inputs)
    (site / CODE).write_bytes((site / CODE).read_bytes()[:-9])
    assert code_known(inputs) == code_digest()


def test_a_program_that_was_changed_just_now_is_looked_at_each_time(site: Path) -> None:
    inputs = inputs_of(site)
    code_known(replace(inputs, began=min(stamp[1] for _, stamp in inputs.code)))
    assert not (site / CODE).exists()


def test_deciding_that_nothing_changed_imports_nothing_but_the_standard_library() -> None:
    program = (
        "import sys; before = set(sys.modules); import glossom.outside.folder.fingerprint;"
        "print(*sorted({name.split('.')[0] for name in set(sys.modules) - before} - set(sys.stdlib_module_names)));"
        "print(*sorted(name for name in sys.modules if name.startswith('glossom')))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=True, text=True)
    others, ours = done.stdout.splitlines()
    assert others == "glossom"
    assert "glossom.model" not in ours.split()
