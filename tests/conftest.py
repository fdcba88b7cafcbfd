"""What tests share: the data beside the project, a browser, and `--update-specs`."""

from __future__ import annotations

import os
import shutil
import signal
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent
REQUIRED = os.environ.get("GLOSSOM_REQUIRE", "").split()
FULL = os.environ.get("GLOSSOM_FULL") == "1"
BROWSERS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "msedge",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)


if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # So a shell starts what runs in its background. Programs inherit it, and those that tests start would never end.
    signal.signal(signal.SIGINT, signal.default_int_handler)

# Properties are tried on the same examples in every run, and on new ones in full: a fault is found there, mended
# with an example of its own, and never surprises somebody who changed something else.
settings.register_profile("steady", derandomize=True)
if not FULL:
    settings.load_profile("steady")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-specs", action="store_true", help="write what the program gives into tests/spec/*.md")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if not FULL:
        for item in items:
            if item.get_closest_marker("slow"):
                item.add_marker(pytest.mark.skip(reason="runs in full only: python3 build.py test --full"))


def missing(what: str, reason: str) -> None:
    """Skip with a reason; fail where GLOSSOM_REQUIRE names it."""
    if what in REQUIRED:
        pytest.fail(f"{what} is required here (GLOSSOM_REQUIRE): {reason}")
    pytest.skip(reason)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of shared data: the seed article, cases, attacks."""
    place = Path(os.environ.get("GLOSSOM_DATA", ROOT.parent / "shared" / "data"))
    if not place.is_dir():
        missing("data", f"no shared data at {place}; set GLOSSOM_DATA to its folder")
    return place


@pytest.fixture(scope="session")
def browser_path() -> str:
    """An installed Chromium, Chrome or Edge."""
    for name in BROWSERS:
        found = shutil.which(name)
        if found:
            return found
    missing("browser", "no Chromium found; install it (Debian: apt-get install chromium; or Chrome, or Edge)")
    raise AssertionError
