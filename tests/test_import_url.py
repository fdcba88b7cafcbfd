"""`import https://…`: fetched politely, kept as it came, imported again offline. Asks servers of our own alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from glossom.digest import digest
from glossom.outside.network.sources import FOLDER, latest, record_of
from tests.newsroom import FERRY, SENTENCES, SLUG, Newsroom, opened, page
from tests.web import Web, answer, pages, serving

HTML = "text/html; charset=utf-8"
ROBOTS = "User-agent: *\nDisallow: /private\n"
CANONICAL = '<link rel="canonical" href="/2014/08/26/bridge">'


@pytest.fixture
def newsroom(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Newsroom:
    return opened(tmp_path, capsys, monkeypatch)


@pytest.fixture
def web(newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    """A news site on this machine; `newsroom` comes first, since it clears the setting that lets us ask it."""
    russian = page("Мост", [f"Мэры двух городов подписали договор о мосте. {sentence}" for sentence in SENTENCES])
    russian = russian.replace('<meta charset="utf-8">', "")
    site = {
        "/robots.txt": answer(ROBOTS),
        "/bridge": answer(page(head=CANONICAL), content_type=HTML),
        "/2014/08/26/bridge": answer(page(head=CANONICAL), content_type=HTML),
        "/short": answer("", 302, location="/2014/08/26/bridge"),
        "/away": answer("", 301, location="http://192.168.0.1/bridge"),
        "/private/bridge": answer(page(), content_type=HTML),
        "/refused": answer("No.", 403),
        "/busy": answer("Later.", 503, retry_after="9"),
        "/a.pdf": answer(b"%PDF-1.7", content_type="application/pdf"),
        "/a.zip": answer(b"PK\x03\x04" + bytes(50), content_type="application/zip"),
        "/empty": answer(b"", content_type=HTML),
        "/russian": answer(russian.encode("koi8-r"), content_type="text/html; charset=KOI8-R"),
        "/story.txt": answer("The ferry goes\n\n" + "\n\n".join(FERRY), content_type="text/plain"),
        "/login": answer("<html><h1>Log in</h1><form><input type=password></form></html>", content_type=HTML),
        "/members": answer("", 302, location="/login"),
    }  # fmt: skip
    with serving(pages(site)) as served:
        monkeypatch.setenv("GLOSSOM_TEST_LOOPBACK", served.base)
        yield served


def kept_pages(newsroom: Newsroom) -> list[Path]:
    return [path for path in (newsroom.site / FOLDER).glob("*") if path.suffix not in ("", ".json")]


def test_a_page_is_imported_by_its_address(newsroom: Newsroom, web: Web) -> None:
    code, (outcome,) = newsroom.json(f"{web.base}/bridge")
    assert code == 0
    assert newsroom.articles == [f"undated/{SLUG}.md"]
    assert outcome["url"] == f"{web.base}/2014/08/26/bridge"
    assert newsroom.article().front.draft
    source = newsroom.article().front.source
    assert source
    assert source.url == f"{web.base}/2014/08/26/bridge"
    assert source.retrieved
    assert SENTENCES[2] in newsroom.article().body


def test_the_server_is_told_who_asks_and_asked_for_its_rules_first(newsroom: Newsroom, web: Web) -> None:
    newsroom.run(f"{web.base}/bridge")
    assert web.targets == ["/robots.txt", "/bridge"]
    assert web.header("User-Agent").startswith("glossom/")
    assert "https://class.example/news/" in web.header("User-Agent")


def test_a_host_is_asked_for_its_rules_once_in_a_run(newsroom: Newsroom, web: Web) -> None:
    code, outcomes = newsroom.json(f"{web.base}/bridge", f"{web.base}/story.txt", f"{web.base}/private/bridge")
    assert code == 1
    assert web.targets == ["/robots.txt", "/bridge", "/story.txt"]
    assert [fault["code"] for fault in outcomes[2]["faults"]] == ["robots"], "what it said holds for every page"


def test_a_host_to_which_a_page_is_passed_on_has_rules_of_its_own(newsroom: Newsroom, web: Web) -> None:
    with serving(pages({"/robots.txt": answer("User-agent: *\nDisallow: /\n"), "/bridge": answer(page())})) as closed:
        away = {"/a": answer("", 302, location=f"{closed.base}/bridge"), "/robots.txt": answer("")}
        with serving(pages(away)) as first:
            code, outcomes = newsroom.json(f"{first.base}/a", f"{first.base}/a?again")
    assert code == 1
    assert [outcome["faults"][0]["code"] for outcome in outcomes] == ["robots", "not-found"]
    assert first.targets == ["/robots.txt", "/a", "/a?again"]
    assert closed.targets == ["/robots.txt"]


def test_the_address_in_the_end_is_the_articles(newsroom: Newsroom, web: Web) -> None:
    _, (outcome,) = newsroom.json(f"{web.base}/short")
    assert outcome["source"] == f"{web.base}/short"
    assert outcome["url"] == f"{web.base}/2014/08/26/bridge"


def test_the_page_is_kept_as_it_came_under_the_hash_of_its_content(newsroom: Newsroom, web: Web) -> None:
    code, out, err = newsroom.run(f"{web.base}/short")
    assert (code, out) == (0, "")
    (file,) = kept_pages(newsroom)
    content = file.read_bytes()
    assert content == page(head=CANONICAL).encode()
    assert file.name == f"{digest(content)}.html"
    assert f"{FOLDER}/{file.name}" in err
    kept = record_of(newsroom.site, file)
    assert kept
    assert (kept.asked, kept.url) == (f"{web.base}/short", f"{web.base}/2014/08/26/bridge")
    assert kept.headers == {"content-type": HTML}
    assert kept == latest(newsroom.site, f"{web.base}/short")
    assert (newsroom.site / ".glossom" / ".gitignore").is_file()


def test_an_import_is_repeated_offline_from_the_address_or_the_file(newsroom: Newsroom, web: Web) -> None:
    newsroom.run(f"{web.base}/short")
    first = newsroom.text()
    newsroom.path().unlink()
    asked = len(web.asked)
    (file,) = kept_pages(newsroom)
    for words in ([f"{web.base}/short", "--offline"], [str(file)]):
        assert newsroom.run(*words)[0] == 0
        assert newsroom.text() == first
        newsroom.path().unlink()
    assert len(web.asked) == asked


def test_offline_a_page_that_was_never_fetched_is_a_fault(newsroom: Newsroom, web: Web) -> None:
    code, (outcome,) = newsroom.json(f"{web.base}/bridge", "--offline")
    assert code == 1
    assert [fault["code"] for fault in outcome["faults"]] == ["not-kept"]
    assert web.asked == []


def test_a_kept_page_that_was_damaged_is_no_more_kept(newsroom: Newsroom, web: Web) -> None:
    newsroom.run(f"{web.base}/bridge")
    (file,) = kept_pages(newsroom)
    file.write_bytes(file.read_bytes()[:-10])
    assert record_of(newsroom.site, file) is None
    code, (outcome,) = newsroom.json(f"{web.base}/bridge", "--offline")
    assert code == 1
    assert outcome["faults"][0]["code"] == "not-kept"


def test_a_look_leaves_nothing_behind(newsroom: Newsroom, web: Web) -> None:
    code, out, _ = newsroom.run(f"{web.base}/bridge", "--stdout")
    assert code == 0
    assert out.startswith("---\n")
    assert newsroom.files() == ["site.yaml"]


def test_a_page_that_cannot_be_kept_is_imported_with_a_warning(newsroom: Newsroom, web: Web) -> None:
    (newsroom.site / ".glossom").write_text("a file where a folder should be", "utf-8")
    code, (outcome,) = newsroom.json(f"{web.base}/bridge")
    assert code == 0
    assert newsroom.articles == [f"undated/{SLUG}.md"]
    assert [(fault["code"], fault["severity"]) for fault in outcome["faults"]] == [("cannot-write", "warning")]


def test_the_encoding_that_the_server_names_is_the_pages(newsroom: Newsroom, web: Web) -> None:
    code, (outcome,) = newsroom.json(f"{web.base}/russian", "--stdout")
    assert code == 0
    assert outcome["title"] == "Мост"
    assert "Мэры двух городов подписали договор о мосте." in outcome["text"]
    assert outcome["faults"] == []


def test_a_plain_text_is_imported_as_one(newsroom: Newsroom, web: Web) -> None:
    code, (outcome,) = newsroom.json(f"{web.base}/story.txt", "--stdout")
    assert code == 0
    assert outcome["title"] == "The ferry goes"
    assert outcome["url"] == f"{web.base}/story.txt"


@pytest.mark.parametrize(
    ("target", "fault"),
    [
        ("/nowhere", "not-found"),
        ("/refused", "web-error"),
        ("/busy", "too-busy"),
        ("/private/bridge", "robots"),
        ("/away", "refused-address"),
        ("/a.pdf", "source-binary"),
        ("/a.zip", "source-binary"),
        ("/empty", "source-empty"),
        ("/members", None),
        ("/bridge\\x", "bad-address"),
    ],
)
def test_what_cannot_be_fetched_is_one_fault_and_makes_no_article(
    newsroom: Newsroom, web: Web, target: str, fault: str | None
) -> None:
    code, (outcome,) = newsroom.json(f"{web.base}{target}")
    assert code == 1
    assert newsroom.files() == ["site.yaml"]
    assert len(outcome["faults"]) == 1
    assert fault is None or outcome["faults"][0]["code"] == fault
    assert outcome["faults"][0]["hint"]
    assert f"{web.base}{target}" in outcome["faults"][0]["message"] or target in ("/members", "/away")


def test_a_page_too_large_is_not_taken(newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    large = page().encode() + b" " * 10_000_001
    with serving(pages({"/bridge": answer(large, content_type=HTML)})) as web:
        monkeypatch.setenv("GLOSSOM_TEST_LOOPBACK", web.base)
        code, (outcome,) = newsroom.json(f"{web.base}/bridge")
    assert code == 1
    assert "larger than may be fetched" in outcome["faults"][0]["message"]
    assert newsroom.files() == ["site.yaml"]


def test_without_the_setting_for_tests_this_machine_is_not_asked(
    newsroom: Newsroom, web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("GLOSSOM_TEST_LOOPBACK")
    code, (outcome,) = newsroom.json(f"{web.base}/bridge")
    assert code == 1
    assert outcome["faults"][0]["code"] == "refused-address"
    assert web.asked == []


@pytest.mark.parametrize(
    "address", ["ftp://files.example/a", "file:///etc/passwd", "https://", "https://user:word@x.example/"]
)
def test_no_other_address_is_asked(newsroom: Newsroom, address: str) -> None:
    code, (outcome,) = newsroom.json(address)
    assert code == 1
    assert [fault["code"] for fault in outcome["faults"]] == ["bad-address"]


def test_a_server_that_has_too_much_to_do_is_asked_no_more(newsroom: Newsroom, web: Web) -> None:
    code, outcomes = newsroom.json(f"{web.base}/busy", f"{web.base}/bridge")
    assert code == 1
    assert [outcome["faults"][0]["code"] for outcome in outcomes] == ["too-busy", "too-busy"]
    assert web.targets == ["/robots.txt", "/busy"]


def test_an_address_needs_no_second_one(newsroom: Newsroom, web: Web) -> None:
    assert newsroom.run(f"{web.base}/bridge", "--url", "https://river.example/x")[0] == 2
