"""The Nu checker finds no error in any page, as published and as scripts leave it."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

import pytest

from tests.browser.conftest import BASE, WIDE, Desk, node_package
from tests.browser.pages import PAGES, WITH_CARDS, open_card, open_page, save_word
from tests.conftest import missing

pytestmark = pytest.mark.browser


BAD = "<!doctype html><html lang=en><title>x</title><p><div id=a id=b></p>"


@pytest.fixture(scope="module")
def drawn(desk: Desk, site: str, www: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of every page of the sample site, as scripts leave it."""
    folder = tmp_path_factory.mktemp("drawn")
    with desk.page(**WIDE) as page:
        for file in sorted((www / BASE).rglob("*.html")):
            address = file.relative_to(www / BASE).as_posix().removesuffix("index.html")
            if 'http-equiv="refresh"' not in file.read_text("utf-8"):
                page.goto(site + address)
                keep(page, folder / f"{address.replace('/', '-') or 'home'}.html")
        for kind, address in PAGES.items():
            open_page(page, site + address)
            keep(page, folder / f"drawn-{kind}.html")
            if kind in WITH_CARDS:
                open_card(page, WITH_CARDS[kind])
                keep(page, folder / f"card-on-{kind}.html")
        page.get_by_role("button", name="Aa").click()
        page.get_by_role("dialog", name="Reading settings").wait_for()
        keep(page, folder / "settings.html")
        save_word(page, site)
        keep(page, folder / "drawn-saved-words.html")
    return folder


def keep(page: Any, file: Path) -> None:
    """Write down the document as it stands."""
    file.write_text(page.content(), "utf-8")


@pytest.fixture(scope="module")
def errors(
    www: Path, plain: str, plain_www: Path, drawn: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[Path, list[str]]:
    """By folder, what the Nu checker finds in its pages. It looks at all of them in one run: it is slow to start."""
    assert plain
    jar = node_package("vnu", "vnu-jar/build/dist/vnu.jar")
    java = shutil.which("java")
    if not java:
        missing("vnu", "no Java found; install one (Debian: apt-get install default-jre-headless)")
    bad = tmp_path_factory.mktemp("bad")
    (bad / "bad.html").write_text(BAD, "utf-8")
    folders = {"www": www, "plain": plain_www, "drawn": drawn, "bad": bad}
    options = ["--format", "json", "--errors-only", "--skip-non-html", "--exit-zero-always"]
    command = [str(java), "-jar", str(jar), *options, *map(str, folders.values())]
    run = subprocess.run(command, capture_output=True, check=True)
    found: dict[Path, list[str]] = {folder: [] for folder in folders.values()}
    for one in json.loads(run.stdout or run.stderr)["messages"]:
        file = Path(url2pathname(urlsplit(one["url"]).path)).resolve()
        (folder,) = (folder for folder in found if file.is_relative_to(folder.resolve()))
        found[folder].append(f"{file.name}: {one['message']} ({one.get('extract', '').strip()})")
    return found


def test_no_kind_of_page_is_left_out(site: str, www: Path) -> None:
    assert site
    folders = {file.relative_to(www / BASE).parts[0] for file in (www / BASE).rglob("*.html")}
    texts = {"accessibility", "rights", "index.html"}  # as `about` is; the front page
    assert folders - texts == {address.partition("/")[0] for address in PAGES.values()} - {""}


def test_every_published_page_is_valid(errors: dict[Path, list[str]], www: Path) -> None:
    assert len([*www.rglob("*.html")]) > 200
    assert errors[www] == []


def test_pages_are_valid_as_scripts_leave_them(errors: dict[Path, list[str]], drawn: Path) -> None:
    assert len([*drawn.iterdir()]) > 200
    assert errors[drawn] == []


def test_pages_of_the_theme_plain_are_valid(errors: dict[Path, list[str]], plain_www: Path) -> None:
    assert len([*plain_www.rglob("*.html")]) > 20
    assert errors[plain_www] == []


def test_an_error_in_one_page_would_be_seen(errors: dict[Path, list[str]]) -> None:
    bad = [found for folder, found in errors.items() if (folder / "bad.html").is_file()]
    assert len(bad) == 1
    assert bad[0]
