"""The reader in Firefox too, where there is one: what firefox.mjs does there."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.browser.conftest import node_package
from tests.conftest import missing

pytestmark = pytest.mark.browser
SCRIPT = Path(__file__).parent / "firefox.mjs"
CHECKS = re.findall(r"^  async (\w+)\(", SCRIPT.read_text("utf-8"), re.MULTILINE)


@pytest.fixture(scope="module")
def told(harbour: str) -> dict[str, object]:
    """By check, True or what went wrong."""
    firefox = next((path for name in ("firefox-esr", "firefox") if (path := shutil.which(name))), None)
    node = shutil.which("node")
    if not firefox or not node:
        missing("firefox", "no Firefox or no node found (Debian: apt-get install firefox-esr nodejs)")
    node_package("firefox", "puppeteer-core/package.json")
    run = subprocess.run([str(node), str(SCRIPT), str(firefox), harbour], capture_output=True, check=False, timeout=300)
    assert run.returncode == 0, run.stderr.decode()
    found: dict[str, object] = json.loads(run.stdout)
    return found


def test_every_check_was_made(told: dict[str, object]) -> None:
    assert [*told] == CHECKS


@pytest.mark.parametrize("check", CHECKS)
def test_firefox(told: dict[str, object], check: str) -> None:
    assert told[check] is True
