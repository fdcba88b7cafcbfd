"""What Wikidata and Wikipedia are asked, how politely, and what is made of their answers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossom.faults import Fault, Faulty
from glossom.model import Answer
from glossom.outside.network.enquiries import Enquiries
from glossom.outside.network.fetch import Fetched, Rules
from glossom.outside.network.reference import Bases, look_up
from tests.web import Web, answer, pages, serving
from tests.wikimedia import bases, wikimedia

DAY = date(2026, 11, 22)
HERE = Rules(loopback=True, contact="https://paper.example/")


@pytest.fixture
def web() -> Iterator[Web]:
    with serving(wikimedia()) as served:
        yield served


@pytest.fixture
def enquiries(tmp_path: Path) -> Enquiries:
    return Enquiries(tmp_path, DAY, HERE)


# ---------------------------------------------------------------- what is made of the answers


def test_a_person_is_known_by_wikidatas_description(web: Web, enquiries: Enquiries) -> None:
    found = look_up("Ada Sample", "person", "en", enquiries, bases(web))
    assert found.definition
    assert found.definition.text == "mayor of Altburg since 2012"
    source = found.definition.source
    assert (source.name, source.license, source.revision) == ("Wikidata", "CC0 1.0", "4242")
    assert (source.url, source.retrieved) == ("https://www.wikidata.org/wiki/Q102", DAY)
    assert found.same_as == ("wikidata:Q102",)


def test_wikipedias_summary_comes_with_licence_credit_and_revision(web: Web, enquiries: Enquiries) -> None:
    _, summary = look_up("Ada Sample", "person", "en", enquiries, bases(web)).evidence
    assert summary.text == "Ada Sample is the mayor of Altburg. She was born in Neustadt."
    source = summary.source
    assert (source.name, source.rights) == ("Simple English Wikipedia: Ada Sample", "Wikipedia contributors")
    assert (source.license, source.revision) == ("CC BY-SA 4.0", "777")
    assert source.url == "https://simple.wikipedia.org/w/index.php?title=Ada+Sample&oldid=777"


def test_without_a_description_wikipedias_summary_defines(web: Web, enquiries: Enquiries) -> None:
    found = look_up("Bare Council", "org", "en", enquiries, bases(web))
    assert found.definition
    assert found.definition.text == "The Bare Council of J. R. Smith meets on Mondays. It has nine members."
    assert found.definition.source.license == "CC BY-SA 4.0"


def test_a_thing_of_another_kind_is_not_meant(web: Web, enquiries: Enquiries) -> None:
    assert look_up("Ada Sample", "place", "en", enquiries, bases(web)).definition is None
    assert look_up("Altburg", "person", "en", enquiries, bases(web)).definition is None


def test_a_thing_that_nearly_all_write_of_is_meant(web: Web, enquiries: Enquiries) -> None:
    found = look_up("Altburg", "place", "en", enquiries, bases(web))
    assert found.definition
    assert found.definition.text == "city on the Green River"
    assert [one.text for one in found.evidence] == [
        "Altburg: city on the Green River",
        "Altburg is a city. It lies on the Green River.",
        "Altburg: village",
    ]


def test_where_several_are_likely_all_are_shown_and_none_defines(web: Web, enquiries: Enquiries) -> None:
    found = look_up("Mill Brook", "place", "en", enquiries, bases(web))
    assert (found.definition, found.same_as) == (None, ())
    assert [one.text for one in found.evidence] == ["Mill Brook: brook in the north", "Mill Brook: brook in the south"]


def test_a_disambiguation_page_defines_nothing_and_is_told(web: Web, enquiries: Enquiries) -> None:
    found = look_up("Bridge Party", "org", "en", enquiries, bases(web))
    assert found.definition is None
    [told] = found.evidence
    assert told.text == "Several things are called Bridge Party; Wikipedia's page lists them."


def test_a_page_whose_kind_is_not_known_defines_nothing(web: Web, enquiries: Enquiries) -> None:
    found = look_up("Neustadt", "place", "en", enquiries, bases(web))
    assert found.definition is None
    assert [one.text for one in found.evidence] == ["Neustadt is a town."]


def test_what_begins_like_the_name_is_another_thing(web: Web, enquiries: Enquiries) -> None:
    assert look_up("Ada", "person", "en", enquiries, bases(web)) == Answer()


def test_a_language_that_is_none_asks_nobody(web: Web, enquiries: Enquiries) -> None:
    assert look_up("Ada Sample", "person", "evil.example/", enquiries, bases(web)) == Answer()
    assert web.asked == []


DOCUMENTS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.just("Q5"),
    lambda below: st.lists(below, max_size=3)
    | st.dictionaries(
        st.sampled_from(
            ["search", "id", "match", "text", "entities", "Q5", "claims", "P31", "mainsnak", "sitelinks", "labels",
             "en", "value", "type", "extract", "title", "revision", "lastrevid", "datavalue", "enwiki"]
        ),
        below,
        max_size=4,
    ),
    max_leaves=15,
)  # fmt: skip


@given(st.lists(DOCUMENTS, min_size=3, max_size=3))
def test_no_answer_is_too_strange(documents: list[Any]) -> None:
    """A service may answer anything; nothing of it stops the program."""

    class Strange(Enquiries):
        def _patiently(self, url: str) -> Fetched:
            return Fetched(url, 200, {}, json.dumps(documents.pop() if documents else None).encode())

    strange = Strange(Path("/nowhere/at/all"), DAY, HERE)
    assert isinstance(look_up("Q5", "other", "en", strange, Bases()), Answer)


# ---------------------------------------------------------------- how politely


def test_it_says_who_asks_and_asks_no_robots_txt(web: Web, enquiries: Enquiries) -> None:
    look_up("Ada Sample", "person", "en", enquiries, bases(web))
    assert "+https://paper.example/" in web.header("user-agent")
    assert web.header("accept") == "application/json"
    assert len(web.asked) == 3


def test_what_was_answered_is_not_asked_again_for_a_month(web: Web, tmp_path: Path) -> None:
    def ask(day: date) -> Answer:
        return look_up("Ada Sample", "person", "en", Enquiries(tmp_path, day, HERE), bases(web))

    first = ask(DAY)
    assert ask(date(2026, 12, 20)) == first
    assert first.evidence[0].source.retrieved == DAY
    assert len(web.asked) == 3
    assert ask(date(2026, 12, 23)).evidence[0].source.retrieved == date(2026, 12, 23)
    assert len(web.asked) == 6
    assert (tmp_path / ".glossom" / ".gitignore").is_file()


def test_a_damaged_memory_is_asked_anew(web: Web, tmp_path: Path) -> None:
    look_up("Ada Sample", "person", "en", Enquiries(tmp_path, DAY, HERE), bases(web))
    for file in (tmp_path / ".glossom" / "answers").iterdir():
        file.write_bytes(file.read_bytes()[:-3])
    assert look_up("Ada Sample", "person", "en", Enquiries(tmp_path, DAY, HERE), bases(web)).definition
    assert len(web.asked) == 6


def test_a_memory_that_cannot_be_written_costs_nothing_but_time(web: Web, tmp_path: Path) -> None:
    (tmp_path / ".glossom").write_text("a file where the folder should be")
    assert look_up("Ada Sample", "person", "en", Enquiries(tmp_path, DAY, HERE), bases(web)).definition


def test_a_busy_service_is_waited_for(tmp_path: Path) -> None:
    waits: list[float] = []
    busy = [answer("", 429, retry_after="7"), answer("", 503), answer('{"search": []}')]
    with serving(pages({"/x": busy})) as web:
        reply = Enquiries(tmp_path, DAY, HERE, sleep=waits.append).json(f"{web.base}/x")
    assert reply
    assert reply.document == {"search": []}
    assert waits == [7, 2]


@pytest.mark.parametrize(("after", "asked"), [("5", 3), ("3600", 1)])
def test_a_service_that_stays_busy_is_left_alone(tmp_path: Path, after: str, asked: int) -> None:
    with serving(pages({"/x": answer("", 429, retry_after=after)})) as web:
        enquiries = Enquiries(tmp_path, DAY, HERE, sleep=lambda _seconds: None)
        assert enquiries.json(f"{web.base}/x") is None
        assert enquiries.json(f"{web.base}/y") is None
        assert len(web.asked) == asked
    [fault] = enquiries.faults
    assert fault.code == "too-busy"
    assert fault.hint == f"try again in {after} seconds"


def test_after_the_first_trouble_only_the_memory_answers(web: Web, tmp_path: Path) -> None:
    look_up("Altburg", "place", "en", Enquiries(tmp_path, DAY, HERE), bases(web))
    asked: list[str] = []

    def unplugged(url: str, _rules: Rules) -> Fetched:
        asked.append(url)
        raise Faulty(*faults)

    faults = (Fault("no-network", "the cable is out", hint="put it in"),)
    enquiries = Enquiries(tmp_path, DAY, HERE, ask=unplugged)
    assert look_up("Ada Sample", "person", "en", enquiries, bases(web)) == Answer()
    assert look_up("Altburg", "place", "en", enquiries, bases(web)).definition
    assert look_up("Mill Brook", "place", "en", enquiries, bases(web)) == Answer()
    assert len(asked) == 1
    assert enquiries.faults == faults


@pytest.mark.parametrize("said", [answer("<html>", 200), answer("[" * 100_000), answer("", 500), answer("{", 200)])
def test_an_answer_that_is_none_is_a_fault(said: bytes, tmp_path: Path) -> None:
    with serving(pages({"/x": said})) as web:
        enquiries = Enquiries(tmp_path, DAY, HERE)
        assert enquiries.json(f"{web.base}/x") is None
    assert [fault.code for fault in enquiries.faults] == ["web-error"]
