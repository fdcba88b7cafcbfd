"""Takes docs/picture.png, the README's picture: a story of the sample site with a card open.

    pip install playwright pytest
    python -m scripts.make_picture

Run it in the project's folder, with glossom's own libraries and a Chromium installed. The site is built into a
temporary folder and served on loopback. Look at the picture before you commit it.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests.browser.conftest import ARGUMENTS, served_build
from tests.browser.pages import open_card, open_page
from tests.conftest import BROWSERS, ROOT

PICTURE = ROOT / "docs" / "picture.png"
STORY = "articles/black-hole-image/"
MARK = "#ref-galaxy"
SIZE = (1200, 880)  # CSS pixels; the README shows it about 800 wide
DENSITY = 1.5  # of the screen: letters stay sharp, and the file below 400 KB


def main() -> int:
    """Writes the picture; 0."""
    browser_path = next(filter(None, map(shutil.which, BROWSERS)), None) or sys.exit("no Chromium is installed")
    with (
        tempfile.TemporaryDirectory() as folder,
        served_build(Path(folder)) as address,
        sync_playwright() as driver,
    ):
        browser = driver.chromium.launch(executable_path=browser_path, args=ARGUMENTS)
        width, height = SIZE
        page = browser.new_page(viewport={"width": width, "height": height}, device_scale_factor=DENSITY)
        take(page, address)
        browser.close()
    return 0


def take(page: Page, address: str) -> None:
    """Opens the story twice, since fonts that come late wait for the next page, and a card; takes the picture."""
    for _ in range(2):
        open_page(page, address + STORY)
    open_card(page, MARK)
    page.mouse.move(0, 0)
    page.screenshot(path=PICTURE, animations="disabled")


if __name__ == "__main__":
    sys.exit(main())
