"""The Nu checker finds no error in any page, as published and as scripts leave it."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import BASE, node_package
from tests.browser.pages import PAGES, WITH_CARDS, open_card, open_page, save_word
from tests.conftest import missing

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def checker() -> list[str]:
    """The command of the Nu checker; files follow."""
    jar = node_package("vnu", "vnu-jar/build/dist/vnu.jar")
    java = shutil.which("java")
    if not java:
        missing("vnu", "no Java found; install one (Debian: apt-get install default-jre-headless)")
    return [str(java), "-jar", str(jar), "--format", "json", "--errors-only", "--skip-non-html", "--exit-zero-always"]


def errors(checker: list[str], folder: Path) -> list[str]:
    """What the checker finds below a folder."""
    run = subprocess.run([*checker, str(folder)], capture_output=True, check=True)
    found = json.loads(run.stdout or run.stderr)["messages"]
    return [f"{Path(one['url']).name}: {one['message']} ({one.get('extract', '').strip()})" for one in found]


def test_no_kind_of_page_is_left_out(site: str, www: Path) -> None:
    assert site
    folders = {file.relative_to(www / BASE).parts[0] for file in (www / BASE).rglob("*.html")}
    texts = {"accessibility", "rights", "index.html"}  # as `about` is; the front page
    assert folders - texts == {address.partition("/")[0] for address in PAGES.values()} - {""}


def test_every_published_page_is_valid(checker: list[str], site: str, www: Path) -> None:
    assert site
    assert len([*www.rglob("*.html")]) > 200
    assert errors(checker, www / BASE) == []


def test_pages_are_valid_as_scripts_leave_them(
    checker: list[str], chromium: Any, site: str, www: Path, tmp_path: Path
) -> None:
    context = chromium.new_context(viewport={"width": 1360, "height": 900})
    page = context.new_page()
    for file in sorted((www / BASE).rglob("*.html")):
        address = file.relative_to(www / BASE).as_posix().removesuffix("index.html")
        if 'http-equiv="refresh"' in file.read_text("utf-8"):
            continue
        page.goto(site + address)
        keep(page, tmp_path / f"{address.replace('/', '-') or 'home'}.html")
    for kind, address in PAGES.items():
        open_page(page, site + address)
        keep(page, tmp_path / f"drawn-{kind}.html")
        if kind in WITH_CARDS:
            open_card(page, WITH_CARDS[kind])
            keep(page, tmp_path / f"card-on-{kind}.html")
    save_word(page, site)
    keep(page, tmp_path / "drawn-saved-words.html")
    context.close()
    assert errors(checker, tmp_path) == []


def keep(page: Any, file: Path) -> None:
    """Write down the document as it stands."""
    file.write_text(page.content(), "utf-8")


def test_the_checker_would_see_an_error(checker: list[str], tmp_path: Path) -> None:
    (tmp_path / "bad.html").write_text("<!doctype html><html lang=en><title>x</title><p><div id=a id=b></p>", "utf-8")
    assert errors(checker, tmp_path)
