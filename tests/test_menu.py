"""The menu: every file of an edition, made when it is asked for, known by a key before it is."""

from __future__ import annotations

from glossom.memo import Memo
from glossom.model import Product
from glossom.pipeline import Edition, Options, build
from glossom.stores import Shelf
from tests.sites import Files, publish, small_site, snapshot


def edition(files: Files, memo: Memo | None = None) -> Edition:
    return build(snapshot(files), memo or Memo(Shelf(), "test"), Options())


def dishes(one: Edition) -> list[Product]:
    """What is on the menu; the digest of each is its key."""
    return [dish for sheaf in one.menu() for dish in sheaf.products]


def keys(files: Files, memo: Memo) -> dict[str, str]:
    return {dish.path: dish.digest for dish in dishes(edition(files, memo))}


def test_the_menu_makes_what_a_build_publishes() -> None:
    made = {one.path: one.content or one.digest.encode() for one in dishes(edition(small_site()))}
    assert made == publish(small_site())


def test_the_menu_may_be_run_through_again() -> None:
    one = edition(small_site())
    assert [dish.digest for dish in dishes(one)] == [dish.digest for dish in dishes(one)]


def test_the_key_of_a_page_tells_whether_it_changed() -> None:
    memo = Memo(Shelf(), "test")
    files = small_site()
    before, pages = keys(files, memo), publish(files)
    files["content/glossary/words.yaml"] = files["content/glossary/words.yaml"].replace("Capital of", "A city in")
    after, changed = keys(files, memo), publish(files)
    told = {path for path in after if after[path] != before.get(path)} - {"sitemap.xml"}  # which nobody looks at
    assert told == {path for path in changed if changed[path] != pages.get(path)}


def test_no_page_is_rendered_before_it_is_asked_for() -> None:
    memo = Memo(Shelf(), "test")
    menu = dishes(edition(small_site(), memo))
    assert memo.ran["render"] + memo.ran["article_html"] == 0
    assert next(dish for dish in menu if dish.path == "index.html").content
    assert memo.ran["render"] == 1
