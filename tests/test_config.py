"""site.yaml and theme.yaml. Examples are in spec/site-file.md; here are laws."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossom.faults import Fault, Faulty
from glossom.model import Policy, Site, SourceFile
from glossom.reading.config import ThemeSettings, as_base_url, read_site, read_theme
from tests.test_fields import YAMLISH, assert_inside


def site(lines: str) -> Site:
    return read_site(SourceFile("site.yaml", f"title: News\n{lines}\n", ""))[0]


def faults_of(text: str) -> tuple[Fault, ...]:
    try:
        return read_site(SourceFile("site.yaml", text, ""))[1]
    except Faulty as faulty:
        return faulty.faults


def test_a_title_is_enough() -> None:
    assert site("") == Site(title="News")


@pytest.mark.parametrize("text", ["", "# nothing\n", "\ufeff"])
def test_an_empty_file_lacks_its_title(text: str) -> None:
    (fault,) = faults_of(text)
    assert (fault.code, str(fault.place)) == ("missing-key", "site.yaml:1:1")


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("''", ""),
        ("https://example.org", "https://example.org/"),
        ("https://example.github.io/repo/", "https://example.github.io/repo/"),
        ("http://localhost:8000/a/b", "http://localhost:8000/a/b/"),
    ],
)
def test_the_address_ends_with_a_slash(given: str, kept: str) -> None:
    assert site(f"base_url: {given}").base_url == kept
    assert as_base_url(given.strip("'")) == kept


@pytest.mark.parametrize(
    "address",
    [
        "example.org", "/repo/", "ftp://example.org/", "https://", "https:///x", "https://example.org/?a", "https://a/#b",
        "https://user:word@example.org/", "https://a/../b", "https://a b/", "javascript:alert(1)", "https://a:x/", "http://[",
        "https://a/\\b", "https://a/<b>",
    ],
)  # fmt: skip
def test_what_is_no_address_of_a_site(address: str) -> None:
    (fault,) = faults_of(f"title: News\nbase_url: '{address}'\n")
    assert (fault.code, str(fault.place)) == ("bad-base-url", "site.yaml:2:11")
    with pytest.raises(Faulty):
        as_base_url(address)


def test_no_limit_of_marks_is_null() -> None:
    assert site("annotate: {max_per_100_words: null}").annotate == Policy(max_per_100_words=None)
    assert site("annotate: {max_per_100_words: 5}").annotate.max_per_100_words == 5
    assert site("annotate:").annotate == Policy()


@pytest.mark.parametrize(
    "pattern",
    [
        "article: '{slug}/'",
        "article: 'news/{year}/{slug}/'",
        "entry: 'w/{id}/'",
        "tag: 't/{slug}/'",
        "page: 'p/{slug}/'",
    ],
)
def test_good_permalinks(pattern: str) -> None:
    key, _, text = pattern.partition(": ")
    assert getattr(site(f"permalinks: {{{pattern}}}").permalinks, key) == text.strip("'")


@pytest.mark.parametrize(
    "pattern",
    [
        "article: 'a/'", "article: '{year}/'", "article: 'a/{slug}'", "article: '/{slug}/'", "article: '../{slug}/'",
        "article: '{slug}/{day}/'", "article: '{slug}/{'", "article: 'a//{slug}/'", "article: './{slug}/'",
        "article: 'a?b/{slug}/'", "article: 'a b/{slug}/'", "article: 'https://x/{slug}/'", "entry: '{slug}/'",
        "tag: '{id}/'", "page: '{year}/{slug}/'", "page: ''", "article: '{slug}/\\'",
    ],
)  # fmt: skip
def test_bad_permalinks(pattern: str) -> None:
    (fault,) = faults_of(f"title: News\npermalinks:\n  {pattern}\n")
    assert fault.code == "bad-permalink"
    assert fault.place is not None
    assert fault.place.line == 3


def test_links_of_the_header() -> None:
    nav = site("nav:\n- About: /about/\n- {title: Us, url: 'https://example.org/'}\n- Mail: mailto:a@example.org").nav
    assert [item.url for item in nav] == ["about/", "https://example.org/", "mailto:a@example.org"]


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "//evil.example/", "../x", "a b", "data:text/html,x", "mailto:x"]
)
def test_bad_links_of_the_header(url: str) -> None:
    for line in (f"- About: '{url}'", f"- {{title: About, url: '{url}'}}"):
        assert [fault.code for fault in faults_of(f"title: News\nnav:\n{line}\n")] == ["bad-address"]


@pytest.mark.parametrize("lines", ["page_size: 0", "annotate: {max: -1}", "annotate: {max_per_100_words: -0.1}"])
def test_numbers_have_their_range(lines: str) -> None:
    assert [fault.code for fault in faults_of(f"title: News\n{lines}")] == ["out-of-range"]


def test_options_of_a_theme_are_texts() -> None:
    assert site("theme_options: {columns: 2, serif: no, ratio: 1.10}").theme_options == {
        "columns": "2",
        "serif": "no",
        "ratio": "1.10",
    }


@pytest.mark.parametrize("name", ["../x", "a/b", "a b", ".hidden", "c:x"])
def test_a_theme_is_the_name_of_a_folder(name: str) -> None:
    assert [fault.code for fault in faults_of(f"title: News\ntheme: '{name}'")] == ["bad-theme-name"]


def test_a_theme_says_what_it_extends_and_its_words() -> None:
    text = "extends: broadsheet\noptions: {accent: no}\nstrings:\n  between: ' · '\n  draft: 'Draft: not published'\n"
    settings, faults = read_theme(SourceFile("themes/x/theme.yaml", text, ""))
    assert faults == ()
    assert settings == ThemeSettings(
        extends="broadsheet", options={"accent": "no"}, strings={"between": " · ", "draft": "Draft: not published"}
    )
    assert read_theme(SourceFile("themes/x/theme.yaml", "", ""))[0] == ThemeSettings()


@settings(deadline=None, max_examples=200)
@given(st.one_of(st.text(), YAMLISH), st.sampled_from(["", "base_url: ", "permalinks: {article: ", "nav: ", "theme: "]))
def test_any_text_is_settings_or_faults_inside_the_file(text: str, before: str) -> None:
    whole = f"title: x\n{before}{text}" if before else text
    for fault in faults_of(whole):
        assert_inside(fault, whole.removeprefix("\ufeff"))
