"""No page breaks a rule of axe, A to AAA and best practice: by theme, by width, with and without an open card."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product
from typing import Any

import pytest

from tests.browser.conftest import node_package
from tests.browser.pages import PAGES, WITH_CARDS, open_card, open_page, save_word

pytestmark = pytest.mark.browser
THEMES = ("light", "sepia", "dark", "forced colours")
WIDTHS = (320, 768, 1360)
RULES = """() => {
    const left = ['experimental', 'deprecated'];
    const rules = axe.getRules().filter(({ tags }) => !tags.some((tag) => left.includes(tag)));
    window.axeRules = rules.map(({ ruleId }) => ruleId);
    return axeRules.length;
}"""
RUN = """async () => {
    const found = await axe.run(document, { runOnly: { type: 'rule', values: axeRules }, resultTypes: ['violations'] });
    const where = (nodes) => nodes.map(({ target }) => target).slice(0, 5).join(', ');
    return found.violations.map(({ id, nodes }) => `${id}: ${where(nodes)}`);
}"""


@pytest.fixture(scope="module")
def axe() -> str:
    return node_package("axe", "axe-core/axe.min.js").read_text("utf-8")


@pytest.fixture(scope="module")
def page(chromium: Any, axe: str) -> Iterator[Any]:
    context = chromium.new_context(reduced_motion="reduce", bypass_csp=True)
    context.add_init_script(axe)
    yield context.new_page()
    context.close()


def violations(page: Any, widths: Sequence[int] = WIDTHS) -> Iterator[str]:
    """What axe finds on the page that is open, in every theme and at these widths; it is not loaded anew."""
    for width, theme in product(widths, THEMES):
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(forced_colors="active" if theme == "forced colours" else "none")
        page.evaluate("theme => document.documentElement.dataset.theme = theme", theme.split()[0])
        yield from (f"{theme}, {width} px: {found}" for found in page.evaluate(RUN))
    page.emulate_media(forced_colors="none")


@pytest.mark.parametrize("kind", PAGES)
def test_no_page_breaks_a_rule(page: Any, site: str, kind: str) -> None:
    open_page(page, site + PAGES[kind])
    assert page.evaluate(RULES) > 90
    found = [*violations(page)]
    assert found == []


@pytest.mark.parametrize("kind", WITH_CARDS)
def test_nor_does_one_on_which_a_card_is_open(page: Any, site: str, kind: str) -> None:
    open_page(page, site + PAGES[kind])
    page.evaluate(RULES)
    found = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        card = open_card(page, WITH_CARDS[kind])
        found += violations(page, (width,))
        assert card.is_visible()
        page.keyboard.press("Escape")
        card.wait_for(state="hidden")
    assert found == []


@pytest.mark.parametrize(("button", "panel"), [("Aa", "Reading settings"), ("Keyboard", "Keyboard")])
def test_the_open_panels_break_no_rule(page: Any, site: str, button: str, panel: str) -> None:
    open_page(page, site)
    page.evaluate(RULES)
    page.get_by_role("button", name="Aa").click()
    if button != "Aa":
        page.get_by_role("button", name=button).click()
    dialog = page.get_by_role("dialog", name=panel)
    dialog.wait_for()
    assert [*violations(page)] == []
    assert dialog.is_visible()


def test_a_list_of_saved_words_breaks_no_rule(page: Any, site: str) -> None:
    save_word(page, site)
    page.evaluate(RULES)
    found = [*violations(page)]
    page.evaluate("localStorage.clear()")
    assert found == []


def test_axe_would_see_a_fault(page: Any, site: str) -> None:
    open_page(page, site)
    page.evaluate(RULES)
    page.evaluate(
        "document.querySelector('h1').insertAdjacentHTML('afterend', '<p style=\"color: #999\">Pale</p><img>')"
    )
    found = " ".join(violations(page))
    assert "color-contrast" in found
    assert "image-alt" in found
