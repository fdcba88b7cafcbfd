"""The search page: what is found, in which order, and how one gets about in it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import BASE, HARBOUR, Desk, Reader, reading, served_build
from tests.browser.pages import until

pytestmark = pytest.mark.browser
TITLES = ".results > li h2 a"


def search(reader: Reader, query: str = "", **chosen: str) -> Any:
    """The search page with its results for an address that somebody was given."""
    state = "&".join(f"{name}={value}" for name, value in {"q": query, **chosen}.items() if value)
    page = reader.open(f"search/?{state}")
    page.locator("#search-status:not(:empty)").wait_for()
    return page


def titles(page: Any) -> list[str]:
    return [title.strip() for title in page.locator(TITLES).all_inner_texts()]


def field(page: Any) -> Any:
    return page.get_by_role("searchbox", name="Search stories and entries")


def status(page: Any) -> Any:
    return page.get_by_role("status")


def count_of(page: Any, name: str) -> Any:
    """The number beside a filter's value."""
    return page.locator(".option", has=page.get_by_role("checkbox", name=name)).locator(".option-count").inner_text()


# ---------------------------------------------------------------- a query that is a form of an entry


@pytest.mark.parametrize(
    ("query", "term"),
    [
        ("ferry", "ferry"),
        ("Ferries", "ferry"),  # the plural
        ("steamer", "ferry"),  # `match: false`: never marked, and found
        ("referenda", "referendum"),  # of `forms`
        ("council", "town council"),
        ("CAO", "Coastal Audit Office"),
        ("seafarers’ union", "Seafarers' Union"),
        ("public money", "subsidy"),
        ("  lorn   island ", "Lorn"),
        ("óstrand", "Ostrand"),
    ],
)
def test_an_entry_comes_first_for_every_form_of_it(harbour_reader: Reader, query: str, term: str) -> None:
    page = search(harbour_reader, query)
    assert titles(page)[0] == term
    assert titles(page).count(term) == 1


def test_an_entry_comes_first_in_every_order(harbour_reader: Reader) -> None:
    assert titles(search(harbour_reader, "ferry", order="newest"))[0] == "ferry"


def test_an_entry_that_the_filters_leave_out_does_not_come_first(harbour_reader: Reader) -> None:
    assert "ferry" not in titles(search(harbour_reader, "ferry", kind="Story"))
    assert titles(search(harbour_reader, "ferry", kind="Word"))[0] == "ferry"
    assert "ferry" not in titles(search(harbour_reader, "ferry", year="2021"))


def test_entries_that_share_a_form_come_first_together(desk: Desk, tmp_path: Path) -> None:
    source = tmp_path / "site"
    shutil.copytree(HARBOUR, source)
    extra = source / "content/glossary/more.yaml"
    extra.write_text("- {id: cao-bird, type: term, term: cao, short: A bird., case: exact}\n", "utf-8")
    with served_build(tmp_path / "www", source) as address, reading(desk, address) as reader:
        assert sorted(titles(search(reader, "CAO"))[:2]) == ["Coastal Audit Office", "cao"]


def test_with_2000_entries_the_right_one_still_comes_first(desk: Desk, tmp_path: Path) -> None:
    source = tmp_path / "site"
    shutil.copytree(HARBOUR, source)
    rows = [
        f"- {{id: e{at}, type: term, term: Bank {at}, aliases: [Shore {at}], short: A bank.}}" for at in range(2000)
    ]
    rows.append("- {id: plain, type: term, term: quay wall, aliases: [bank], short: A wall beside water.}")
    (source / "content/glossary/many.yaml").write_text("\n".join(rows), "utf-8")
    with served_build(tmp_path / "www", source) as address, reading(desk, address) as reader:
        page = search(reader, "bank")
        assert titles(page)[0] == "quay wall"
        assert status(page).inner_text().startswith("2,001 ")
        assert titles(search(reader, "shore 1234"))[0] == "Bank 1234"


def test_no_form_is_lost_on_the_way_to_the_search_page(harbour: str, harbour_www: Path) -> None:
    assert harbour
    rows = json.loads((harbour_www / BASE / "search/forms.json").read_text("utf-8"))
    forms = {address: names for address, *names in rows}
    assert forms["glossary/ferry/"] == ["ferry", "ferries", "car ferry", "car ferries", "steamer", "steamers"]
    assert forms["glossary/referendum/"] == ["referendum", "referendums", "referenda"]


# ---------------------------------------------------------------- what is found


def test_nothing_is_found_by_words_of_notes_and_lists(harbour_reader: Reader) -> None:
    page = search(harbour_reader, "auction")  # in the entry on the mayor, and so in the note of the story
    assert titles(page) == ["Edda Holm"]
    page = search(harbour_reader, "ferry")
    for text in page.locator(".result-excerpt").all_inner_texts():
        assert "timetable. Say" not in text
        assert "Notes to this story" not in text
    links = page.locator(TITLES).evaluate_all("links => links.map(link => new URL(link.href).pathname)")
    assert all(link.startswith((f"/{BASE}articles/", f"/{BASE}glossary/")) for link in links)


def test_a_result_tells_kind_day_and_the_section_in_which_something_was_found(harbour_reader: Reader) -> None:
    page = search(harbour_reader, "volunteers")
    result = page.locator(".results > li").first
    assert result.locator(".kicker").inner_text().split() == ["Story", "12", "October", "2019"]
    assert result.locator("mark").first.inner_text() == "volunteers"
    section = result.get_by_role("link", name="How they are counted")
    assert "#h-how-they-are-counted" in section.get_attribute("href")


def test_markup_in_a_text_is_text_in_its_excerpt(desk: Desk, tmp_path: Path) -> None:
    source = tmp_path / "site"
    shutil.copytree(HARBOUR, source)
    text = "---\ntitle: On <b>tags</b>\ndate: 2020-01-01\n---\n\nThe kelp `<img src=x onerror=alert(1)>` said.\n"
    (source / "content/articles/2021/kelp.md").write_text(text, "utf-8")
    with served_build(tmp_path / "www", source) as address, reading(desk, address) as reader:
        page = search(reader, "kelp")
        assert titles(page) == ["On <b>tags</b>"]
        assert "<img src=x onerror=alert(1)>" in page.locator(".result-excerpt").inner_text()
        assert page.locator(".results :is(img, b)").count() == 0


def test_sorted_by_day_no_page_is_missing_and_undated_ones_come_last(harbour_reader: Reader) -> None:
    best, newest, oldest = (titles(search(harbour_reader, "ferry", order=order)) for order in ("", "newest", "oldest"))
    assert sorted(best) == sorted(newest) == sorted(oldest)
    stories = ["Ostrand keeps its ferry for three more winters", "Twenty thousand geese rest at Lorn"]
    undated = "How to read the timetable of the ferry"
    assert [title for title in newest if title in stories] == stories
    assert [title for title in oldest if title in stories] == stories[::-1]
    for order in (newest, oldest):
        assert max(map(order.index, stories)) < order.index(undated)


def test_more_results_come_on_demand_and_the_first_of_them_has_the_focus(reader: Reader) -> None:
    page = search(reader, kind="Word")
    total = int(status(page).inner_text().split()[0])
    assert len(titles(page)) == 10 < total
    page.get_by_role("button", name="More results").click()
    page.locator(TITLES).nth(10).wait_for()
    assert page.evaluate("document.activeElement.textContent") == titles(page)[10].strip()
    while page.get_by_role("button", name="More results").is_visible():
        shown = len(titles(page))
        page.get_by_role("button", name="More results").click()
        page.locator(TITLES).nth(shown).wait_for()
    assert len(titles(page)) == total == len(set(titles(page)))


# ---------------------------------------------------------------- filters


def test_filters_tell_how_many_results_they_would_leave(harbour_reader: Reader) -> None:
    page = search(harbour_reader, "ferry")
    expected = {name: count_of(page, name) for name in ("Story", "2019", "Transport")}
    assert expected == {"Story": "3", "2019": "1", "Transport": "2"}
    page.get_by_role("checkbox", name="Transport").check()
    page.locator(TITLES).nth(2).wait_for(state="detached")
    assert len(titles(page)) == 2
    assert status(page).inner_text() == "2 results"


def test_a_second_value_of_a_filter_adds_results(harbour_reader: Reader) -> None:
    page = search(harbour_reader, "ferry", topic="Nature")
    assert len(titles(page)) == 1
    assert count_of(page, "Transport") == "2"
    page.get_by_role("checkbox", name="Transport").check()
    page.locator(TITLES).nth(2).wait_for()
    assert len(titles(page)) == 3


def test_filters_alone_list_what_they_leave(harbour_reader: Reader) -> None:
    page = harbour_reader.open("search/")
    field(page).click()
    page.get_by_role("checkbox", name="Edda Holm").check()
    page.locator(TITLES).first.wait_for()
    assert titles(page) == ["Ostrand keeps its ferry for three more winters"]
    page.get_by_role("button", name="Clear filters").click()
    page.locator(TITLES).first.wait_for(state="detached")
    assert not page.get_by_role("checkbox", name="Edda Holm").is_checked()


def test_the_rest_of_a_filter_is_shown_on_demand(reader: Reader) -> None:
    page = reader.open("search/")
    field(page).click()
    kinds = page.get_by_role("group", name="Kind")
    more = kinds.get_by_role("button", name="More: Kind")
    more.wait_for()
    assert kinds.get_by_role("checkbox").count() == 8
    more.click()
    assert kinds.get_by_role("checkbox").count() > 8
    assert more.is_hidden()
    assert page.evaluate("document.activeElement.value") == kinds.get_by_role("checkbox").nth(8).get_attribute("value")


def test_the_focus_stays_on_a_box_that_was_checked(harbour_reader: Reader) -> None:
    page = search(harbour_reader, "ferry")
    page.get_by_role("checkbox", name="2021").focus()
    page.keyboard.press("Space")
    page.wait_for_url("**year=2021**")
    page.locator(TITLES).nth(1).wait_for(state="detached")
    assert page.evaluate("document.activeElement.value") == "2021"


def test_an_excerpt_repeats_no_headline_and_shows_where_it_was_cut(harbour_reader: Reader) -> None:
    page = search(harbour_reader, "ferry", kind="Story")
    for result in page.locator(".results > li").all():
        excerpt = result.locator(".result-excerpt").inner_text()
        title = result.locator("h2").inner_text()
        assert not title.endswith(excerpt.partition(". ")[0].removeprefix("… "))
        assert excerpt.endswith((".", "!", "?", "”", "…"))
        assert "" not in result.locator(".result-excerpt mark").all_inner_texts()


@pytest.mark.parametrize("early", ["a click", "a word"])
def test_what_is_done_before_the_scripts_have_come_is_answered(harbour_reader: Reader, early: str) -> None:
    page = harbour_reader.page

    def come_late(route: Any) -> None:
        field(page).click()
        if early == "a word":
            field(page).fill("ferry")
        route.continue_()

    page.route("**/js/search.js", come_late)
    harbour_reader.open("search/")
    page.get_by_role("checkbox", name="Transport").wait_for()  # the index is there
    if early == "a word":
        page.locator(TITLES).first.wait_for()
        assert titles(page)[0] == "ferry"


# ---------------------------------------------------------------- the address


def test_a_search_can_be_shared(harbour_reader: Reader) -> None:
    page = harbour_reader.open("search/")
    field(page).fill("ferry")
    page.locator(TITLES).first.wait_for()
    page.get_by_role("combobox", name="Order").select_option("oldest")
    page.get_by_role("checkbox", name="Transport").check()
    page.wait_for_url("**topic=Transport**")
    page.locator(TITLES).nth(2).wait_for(state="detached")
    shared, found = page.url, titles(page)
    other = page.context.new_page()
    other.goto(shared)
    other.locator(TITLES).first.wait_for()
    assert titles(other) == found
    assert field(other).input_value() == "ferry"
    assert other.get_by_role("combobox", name="Order").input_value() == "oldest"
    assert other.get_by_role("checkbox", name="Transport").is_checked()


def test_back_goes_from_search_to_search(harbour_reader: Reader) -> None:
    page = harbour_reader.open("search/")
    field(page).press_sequentially("geese")
    page.wait_for_url("**q=geese")
    page.get_by_role("checkbox", name="2019").check()
    page.wait_for_url("**year=2019")
    page.go_back()
    page.wait_for_url("**q=geese")
    page.get_by_role("checkbox", name="2019", checked=False).wait_for()
    page.go_back()
    page.wait_for_url("**/search/")
    page.locator(TITLES).first.wait_for(state="detached")
    assert field(page).input_value() == ""


def test_back_from_a_result_gives_the_results_that_were_shown(reader: Reader) -> None:
    page = search(reader, kind="Word")
    page.get_by_role("button", name="More results").click()
    page.locator(TITLES).nth(14).wait_for()
    page.locator(TITLES).nth(14).click()
    page.wait_for_url("**/glossary/**")
    page.go_back()
    page.locator(TITLES).nth(14).wait_for()
    until(page, "scrollY > 0")


# ---------------------------------------------------------------- hits on the page


def marked(page: Any) -> list[str]:
    """The words that are marked as found."""
    words: list[str] = page.evaluate("[...(CSS.highlights.get('hits') ?? [])].map(range => range.toString())")
    return words


def test_hits_are_marked_on_the_page_and_the_address_is_clean(harbour_reader: Reader) -> None:
    page = search(harbour_reader, "volunteer")
    page.locator(TITLES, has_text="geese").click()
    page.wait_for_url(f"**/{BASE}articles/geese/")
    until(page, "CSS.highlights.has('hits')")
    assert marked(page) == ["volunteers"]


def test_a_section_keeps_its_place_in_the_address(harbour_reader: Reader) -> None:
    page = search(harbour_reader, "volunteers")
    page.get_by_role("link", name="How they are counted").click()
    page.wait_for_url(f"**/{BASE}articles/geese/#h-how-they-are-counted")


def test_only_what_was_searched_is_marked(harbour_reader: Reader) -> None:
    page = search(harbour_reader, "Ostrand")
    page.locator(TITLES, has_text="keeps its ferry").click()
    until(page, "CSS.highlights?.has('hits')")
    inside = "[...CSS.highlights.get('hits')].filter(hit => hit.startContainer.parentElement.closest('.notes')).length"
    assert len(marked(page)) >= 3
    assert page.evaluate(inside) == 0


def test_an_address_with_odd_hits_harms_nothing(harbour_reader: Reader) -> None:
    page = harbour_reader.open("articles/geese/?hl=(%5B*&x=1")
    page.wait_for_url("**/articles/geese/?x=1")
    assert marked(page) == []


# ---------------------------------------------------------------- nothing, and worse


def test_where_nothing_is_found_other_ways_are_offered(harbour_reader: Reader) -> None:
    page = search(harbour_reader, "qqqq")
    assert "Nothing found" in status(page).inner_text()
    assert titles(page) == []
    assert page.get_by_role("main").get_by_role("link", name="The glossary").get_attribute("href") == "../glossary/"
    assert page.get_by_role("main").get_by_role("link", name="All stories").is_visible()


@pytest.mark.parametrize(
    ("query", "meant"), [("refferendum", "referendum"), ("ferri", "ferry"), ("Edda Hlom", "Edda Holm")]
)
def test_a_slip_of_the_pen_is_answered_with_what_was_meant(harbour_reader: Reader, query: str, meant: str) -> None:
    page = search(harbour_reader, query)
    link = page.locator("#search-near").get_by_role("link", name=meant, exact=True)
    link.click()
    page.get_by_role("heading", level=1, name=meant).wait_for()


def test_a_word_that_is_there_is_not_taken_for_a_slip(harbour_reader: Reader) -> None:
    page = search(harbour_reader, "town")  # in many texts, and no form of an entry
    assert titles(page)
    assert page.locator("#search-near").is_hidden()


def test_an_index_that_cannot_be_loaded_is_told_of(harbour_reader: Reader) -> None:
    page = harbour_reader.page
    page.route("**/pagefind/**", lambda route: route.abort())
    search(harbour_reader, "ferry")
    assert "could not be loaded" in status(page).inner_text()
    assert page.get_by_role("main").get_by_role("link", name="The glossary").is_visible()
    assert harbour_reader.complaints
    harbour_reader.complaints.clear()  # the browser complains of the broken requests


def test_without_the_list_of_forms_search_still_works(harbour_reader: Reader) -> None:
    harbour_reader.page.route("**/search/forms.json", lambda route: route.abort())
    page = search(harbour_reader, "geese")
    assert "Twenty thousand geese rest at Lorn" in titles(page)
    harbour_reader.complaints.clear()


def test_without_javascript_the_page_says_so_and_leads_on(scriptless: Any, harbour: str) -> None:
    page = scriptless
    page.goto(harbour + "search/")
    main = page.get_by_role("main")
    assert "needs JavaScript" in main.inner_text()
    assert main.get_by_role("searchbox").count() == 0
    main.get_by_role("link", name="The glossary").click()
    page.wait_for_url("**/glossary/")


def test_a_site_without_search_has_no_field(desk: Desk, tmp_path: Path) -> None:
    source = tmp_path / "site"
    shutil.copytree(HARBOUR, source)
    (source / "site.yaml").write_text("title: No search\nsearch: false\n", "utf-8")
    with served_build(tmp_path / "www", source) as address, reading(desk, address) as reader:
        page = reader.open("search/")
        assert page.get_by_role("searchbox").count() == 0
        assert page.get_by_role("main").get_by_role("link", name="The glossary").is_visible()
    assert not (tmp_path / "www" / BASE / "search/forms.json").exists()


# ---------------------------------------------------------------- hands and ears


def test_arrows_go_from_the_field_through_the_results(harbour_reader: Reader) -> None:
    page = search(harbour_reader, "ferry")
    field(page).focus()
    for expected in [*titles(page)[:2]]:
        page.keyboard.press("ArrowDown")
        assert page.evaluate("document.activeElement.textContent") == expected
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.id") == "search-field"


def test_tab_goes_from_the_field_past_the_filters_if_one_likes(harbour_reader: Reader) -> None:
    page = search(harbour_reader, "ferry")
    field(page).focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to results"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "search-order"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == titles(page)[0]


def test_a_screen_reader_hears_of_landmark_field_and_count(harbour_reader: Reader) -> None:
    page = harbour_reader.open("search/")
    assert page.get_by_role("search").count() == 1
    assert field(page).is_visible()
    assert page.locator("#search-status").get_attribute("role") == "status"
    field(page).fill("geese")
    status(page).filter(has_text="results").wait_for()
    assert page.get_by_role("region", name="Results").get_by_role("listitem").count() > 0
    assert page.get_by_role("group", name="Year").get_by_role("checkbox", name="2019").is_visible()


def test_what_comes_too_late_is_not_shown(harbour_reader: Reader) -> None:
    page = harbour_reader.page
    waiting: list[Any] = []
    search(harbour_reader, "geese")
    # the entry that the first query asks for
    page.route("**/glossary/ferry/", lambda route: waiting.append(route))  # noqa: PLW0108 (playwright marks a function)
    field(page).fill("ferry")
    page.wait_for_url("**q=ferry")
    field(page).fill("strait")
    page.locator(TITLES).first.filter(has_text="strait").wait_for()
    before = titles(page)
    for route in waiting:
        route.continue_()
    page.wait_for_load_state("networkidle")
    assert titles(page) == before


def test_the_index_is_fetched_when_somebody_searches_and_not_before(harbour_reader: Reader) -> None:
    asked: list[str] = []
    harbour_reader.page.on("request", lambda request: asked.append(request.url))
    page = harbour_reader.open("search/")
    page.wait_for_load_state("networkidle")
    assert not [url for url in asked if "pagefind" in url or "forms.json" in url]
    field(page).press("g")
    page.locator("#search-status:not(:empty)").wait_for()
    assert [url for url in asked if url.endswith("pagefind/pagefind.js")]


def test_a_story_loads_nothing_of_the_search(harbour_reader: Reader) -> None:
    asked: list[str] = []
    harbour_reader.page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    harbour_reader.open("articles/ferry/").wait_for_load_state("networkidle")
    assert "main.js" in asked
    parts = ("pagefind", "search", "forms", "filters", "results", "engine", "hits")
    assert not [name for name in asked if name.startswith(parts)]
