"""An open card is wholly on the screen, wherever its word stands: 6 words on 6 screens."""

from __future__ import annotations

import pytest

from tests.browser.conftest import Desk, reading
from tests.browser.pages import STORY, open_card, open_page

pytestmark = pytest.mark.browser
SCREENS = [(320, 568), (390, 844), (768, 1024), (844, 390), (1024, 640), (1360, 900)]
# Where a word may stand: in a corner, on an edge. Each is (share of the way across, share of the way down).
PLACES = {
    "top left": (0, 0),
    "top right": (1, 0),
    "middle": (0.5, 0.5),
    "right edge": (1, 0.5),
    "bottom left": (0, 1),
    "bottom right": (1, 1),
}
CHOOSE = """([across, down]) => {
    // of the words that stand nearest to that side, the one nearest to the middle of the page: it can be scrolled there
    const marks = [...document.querySelectorAll('.prose a.g[id]')];
    const lefts = marks.map((mark) => mark.getClientRects()[0].left);
    const [least, most] = [Math.min(...lefts), Math.max(...lefts)];
    const aim = least + (most - least) * across;
    const middle = document.documentElement.scrollHeight / 2;
    const cost = (mark) => {
        const { left, top } = mark.getClientRects()[0];
        return Math.abs(left - aim) + Math.abs(top + scrollY - middle) / 20;
    };
    const mark = marks.sort((one, other) => cost(one) - cost(other))[0];
    const { top, height } = mark.getBoundingClientRect();
    const [first, last] = [72, innerHeight - height - 8];
    scrollTo({ top: scrollY + top - (first + (last - first) * down), behavior: 'instant' });
    return mark.id;
}"""
SHOWN = """() => {
    const { left, right, top, bottom } = document.getElementById('gloss-card').getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    return { left, right, top, bottom, width: clientWidth, height: Math.max(clientHeight, innerHeight) };
}"""


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: f"{screen[0]}x{screen[1]}")
def test_no_card_is_clipped(desk: Desk, site: str, screen: tuple[int, int], place: str) -> None:
    with reading(desk, site, viewport={"width": screen[0], "height": screen[1]}) as reader:
        page = reader.page
        open_page(page, site + STORY)
        name = page.evaluate(CHOOSE, PLACES[place])
        open_card(page, f"#{name}")
        shown = page.evaluate(SHOWN)
        word = page.locator(f"#{name}").bounding_box()
    assert shown["left"] >= 0
    assert shown["right"] <= shown["width"]
    assert shown["top"] >= 0
    assert shown["bottom"] <= shown["height"]
    assert shown["right"] - shown["left"] >= min(280, screen[0])
    assert word["y"] >= 0
    assert word["y"] + word["height"] <= shown["height"]
