"""search/forms.json tells the search page in which ways each entry is written."""

from __future__ import annotations

import json

from tests.sites import SITE, publish, small_site

WORDS = """
- id: rebel
  type: term
  term: separatist
  aliases: [rebel, {form: militia, match: false}, {form: séparatiste, lang: fr, inflect: off}]
  short: Someone who wants a region to leave its country.
- {id: hidden, type: term, term: quay, enabled: false, short: A wall beside water.}
- {id: given, type: term, term: referendum, forms: [referenda], short: A vote of all.}
- {id: waiting, type: term, term: draft, status: draft, short: Not yet decided.}
"""


def forms() -> dict[str, list[str]]:
    """Forms by address."""
    published = publish(small_site() | {"content/glossary/words.yaml": WORDS})
    return {address: written for address, *written in json.loads(published["search/forms.json"])}


def test_every_way_to_write_an_entry_is_listed_its_term_first() -> None:
    separatist = ["separatist", "separatists", "rebel", "rebels", "militia", "militias", "séparatiste"]
    assert forms()["glossary/rebel/"] == separatist


def test_given_forms_stand_in_place_of_rules() -> None:
    assert forms()["glossary/given/"] == ["referendum", "referenda"]


def test_an_entry_that_is_never_marked_is_found_and_a_draft_is_not() -> None:
    assert forms()["glossary/hidden/"] == ["quay", "quays"]
    assert not [address for address in forms() if "waiting" in address]


def test_addresses_follow_the_permalinks() -> None:
    files = small_site() | {"site.yaml": SITE + "permalinks: {entry: 'words/{id}/'}\n"}
    rows = json.loads(publish(files)["search/forms.json"])
    assert {address for address, *_ in rows} == {"words/minsk/", "words/separatist/"}


def test_a_site_without_search_has_no_such_file() -> None:
    assert "search/forms.json" not in publish(small_site() | {"site.yaml": SITE + "search: false\n"})
