"""Two builds of one site give equal bytes in whatever world; Pagefind's own files aside."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from itertools import count
from pathlib import Path

import pytest

from glossom.memo import FEW
from tests.conftest import ROOT
from tests.scripts import last_of_batch
from tests.sites import ARTICLE

WORLDS = {
    "another order of hashes": {"PYTHONHASHSEED": "7"},
    "another time zone": {"TZ": "Pacific/Auckland"},
    "another locale": {"LC_ALL": "C", "PYTHONUTF8": "0"},
    "two processes": {"JOBS": "2"},
}


def build(out: Path, *arguments: str, **environment: str) -> dict[str, object]:
    """Build the sample site without its memory of earlier builds; the outcome."""
    jobs = environment.pop("JOBS", "1")
    command = [
        sys.executable,
        "-m",
        "glossom",
        "--site",
        str(out.parent / "site"),
        "build",
        "--json",
        "--out",
        str(out),
    ]
    done = subprocess.run(
        [*command, "--jobs", jobs, *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": "1", **environment},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    outcome: dict[str, object] = json.loads(done.stdout)
    return outcome


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A copy of the sample site, with so many batches that more than one process is worth its start."""
    copy = tmp_path / "site"
    copy.mkdir()
    (copy / "site.yaml").write_bytes((ROOT / "site.yaml").read_bytes())
    for path in (ROOT / "content").rglob("*"):
        if path.is_file():
            target = copy / path.relative_to(ROOT)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
    numbers = count()
    for _ in range(FEW):
        (copy / "content/articles/2014").mkdir(parents=True, exist_ok=True)
        (copy / last_of_batch(numbers)).write_text(ARTICLE, "utf-8")
    return copy


def tree(out: Path) -> dict[str, bytes]:
    """The published files, without Pagefind's."""
    files = {path.relative_to(out).as_posix(): path.read_bytes() for path in out.rglob("*") if path.is_file()}
    return {path: content for path, content in files.items() if not path.startswith("pagefind/")}


def forget(site: Path) -> None:
    for path in (site / ".glossom").iterdir():
        if path.is_file():
            path.unlink()


def test_every_world_gives_the_same_bytes(site: Path, tmp_path: Path) -> None:
    build(tmp_path / "first", "--no-search")
    first = tree(tmp_path / "first")
    assert len(first) > 100
    for name, environment in WORLDS.items():
        forget(site)
        out = tmp_path / name.replace(" ", "-")
        build(out, "--no-search", **environment)
        assert tree(out) == first, name


def test_a_build_of_the_same_site_renders_nothing_with_or_without_its_fingerprint(site: Path, tmp_path: Path) -> None:
    out = tmp_path / "public"
    assert build(out)["rendered"] != 0
    again = build(out)
    assert (again["rendered"], again["written"]) == (0, 0)
    for path in (site / ".glossom").glob("*fingerprint*"):
        path.unlink()
    without = build(out)
    assert (without["rendered"], without["written"]) == (0, 0)
