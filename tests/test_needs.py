"""What a theme's templates can see of a page is found in their syntax; what none of them sees is not composed."""

from __future__ import annotations

import pytest

from glossom.memo import Memo
from glossom.pipeline import Options, build
from glossom.rendering.needs import ALL, Needs, united
from glossom.rendering.theme import needs_of
from glossom.stores import Shelf
from tests.sites import Files, publish, small_site, snapshot

ARTICLE = "themes/broadsheet/templates/article.html"


@pytest.mark.parametrize(
    ("template", "fields"),
    [
        ("{{ page.title }} {% if page.tag %}{{ page['lang'] }}{% endif %}", ("lang", "tag", "title")),
        ("{% for story in page.related %}{{ story.title }}{% endfor %}", ("related",)),
        ("{{ 'page.related' }} {# page.related #} {{ strings.page_of|fill(page=3) }}", ()),
        ("{% macro line(entry) %}{{ page.notes|length }}{% endmacro %}", ("notes",)),
    ],
)
def test_fields_are_found_by_name(template: str, fields: tuple[str, ...]) -> None:
    assert needs_of(template) == Needs(fields, everything=False)


@pytest.mark.parametrize(
    "template",
    [
        "{% set here = page %}{{ here.related }}",
        "{{ page[options.field] }}",
        "{{ page|attr('related') }}",
        "{% for name, value in page|items %}{% endfor %}",
        "{% macro line(page) %}{{ page.title }}{% endmacro %}{{ line(page) }}",
    ],
)
def test_a_template_that_takes_the_page_as_a_whole_needs_everything(template: str) -> None:
    needs = needs_of(template)
    assert needs.everything
    assert "citations" in needs


def test_what_any_template_needs_is_needed() -> None:
    united_needs = united([Needs(("title",), everything=False), Needs(("related",), everything=False)])
    assert "title" in united_needs
    assert united_needs.any(("related", "since"))
    assert "since" not in united_needs
    assert "since" in united([united_needs, ALL])


def bare(article: str) -> Files:
    """A site whose theme has no more than these few words in each template."""
    names = ("home", "archive", "tag", "topics", "glossary", "entry", "text", "search", "saved", "404", "redirect")
    templates = {f"themes/bare/templates/{name}.html": "{{ page.title }}" for name in names}
    site = {"site.yaml": "title: A\ntheme: bare\n", "themes/bare/theme.yaml": "strings:\n  language: en\n"}
    return small_site() | site | templates | {"themes/bare/templates/article.html": article}


def test_what_no_template_sees_is_not_looked_for() -> None:
    memo = Memo(Shelf(), "test")
    publish(bare("{{ page.title }}"), memo)
    assert memo.ran["kin_of"] == memo.ran["heard_in"] == 0


def test_a_template_that_comes_to_see_more_is_given_it() -> None:
    memo = Memo(Shelf(), "test")
    publish(bare("{{ page.title }}"), memo)
    shown = publish(bare("{{ page.citations.MLA }}|{{ page.notes[0].term }}|{{ page.tags[0].name }}"), memo)
    assert b"Talks in Minsk" in shown["articles/talks/index.html"]
    assert shown["articles/talks/index.html"].endswith(b"|Minsk|Diplomacy")


def test_needs_are_remembered_with_the_theme() -> None:
    memo = Memo(Shelf(), "test")
    build(snapshot(small_site()), memo, Options())
    build(snapshot(small_site()), memo, Options())
    assert memo.ran["look_over"] == 1
