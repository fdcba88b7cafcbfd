"""Recipes: every file of an edition, made when it is asked for, known by a key before it is."""

from __future__ import annotations

from glossom.memo import Memo, Shelf
from glossom.pipeline import Edition, Options, build
from tests.sites import Files, publish, small_site, snapshot


def edition(files: Files, memo: Memo | None = None) -> Edition:
    return build(snapshot(files), memo or Memo(Shelf(), "test"), Options())


def keys(files: Files, memo: Memo) -> dict[str, str]:
    return {recipe.path: recipe.key for recipe in edition(files, memo).recipes()}


def test_recipes_make_what_a_build_publishes() -> None:
    recipes = list(edition(small_site()).recipes())
    made = {one.path: one.key.encode() if one.asset else one.make() or one.key.encode() for one in recipes}
    assert made == publish(small_site())


def test_recipes_may_be_run_through_again() -> None:
    one = edition(small_site())
    assert [recipe.key for recipe in one.recipes()] == [recipe.key for recipe in one.recipes()]


def test_the_key_of_a_page_tells_whether_it_changed() -> None:
    memo = Memo(Shelf(), "test")
    files = small_site()
    before, pages = keys(files, memo), publish(files)
    files["content/glossary/words.yaml"] = files["content/glossary/words.yaml"].replace("Capital of", "A city in")
    after, changed = keys(files, memo), publish(files)
    assert {path for path in after if after[path] != before.get(path)} == {
        path for path in changed if changed[path] != pages.get(path)
    }


def test_no_page_is_rendered_before_it_is_asked_for() -> None:
    memo = Memo(Shelf(), "test")
    recipes = list(edition(small_site(), memo).recipes())
    assert memo.ran["render"] + memo.ran["article_html"] == 0
    next(recipe for recipe in recipes if recipe.path == "index.html").make()
    assert memo.ran["render"] == 1
