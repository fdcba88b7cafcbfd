"""The preview's server: what it answers, and all that it refuses."""

from __future__ import annotations

import json
import os
import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from glossom.faults import Fault, Faulty, place_at
from glossom.outside.previewing import listener as listener_module
from glossom.outside.previewing import server as server_module
from glossom.outside.previewing.addresses import own_address
from glossom.outside.previewing.answer import answer, named_path
from glossom.outside.previewing.screen import Built, Screen, View
from glossom.outside.previewing.server import Server, listen
from tests.asking import WAIT, Events, Line, ask, seen_in

SECRET = b"the password is swordfish"
HOME = b"<!doctype html><html><head><title>Home</title></head><body><p>News</p></body></html>"
STORY = b"<!doctype html><html><body><p>Rates</p><!-- </body> in a comment --></body></html>\n"
GONE = b"<!doctype html><html><body><h1>No such page</h1></body></html>"
LETTERS = bytes(range(256)) * 4


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A site's folder, with a secret beside it."""
    site = tmp_path / "site"
    (site / "static").mkdir(parents=True)
    (site / "static/site.css").write_bytes(b"p { color: red }")
    (site / ".env").write_bytes(SECRET)
    (tmp_path / "secret.txt").write_bytes(SECRET)
    return site


@pytest.fixture
def built(folder: Path) -> Built:
    files: dict[str, bytes | Path] = {
        "index.html": HOME,
        "404.html": GONE,
        "articles/rates/index.html": STORY,
        "articles/zürich/index.html": STORY,
        "letters.bin": LETTERS,
        "feed.xml": b"<feed/>",
        ".nojekyll": b"",
        "pagefind/wasm.en.pagefind": b"wasm",
        "pagefind/pagefind.js": b"export {}",
        "images/map.svg": b"<svg/>",
        "assets/0123456789ab/css/site.css": folder / "static/site.css",
        "assets/0123456789ab/lib/search.wasm": b"\0asm",
        "assets/0123456789ab/gone.css": folder / "static/gone.css",
        "assets/0123456789ab/stolen.css": folder / ".env",
    }
    return Built(files, base_path="/glossom/", roots=(folder.resolve(),))


@pytest.fixture(scope="module")
def running() -> Iterator[tuple[Screen, Server]]:
    """One server for all tests that do not need their own."""
    screen = Screen()
    with listen(screen, 0) as server:
        yield screen, server
        screen.close()


@pytest.fixture
def screen(running: tuple[Screen, Server], built: Built) -> Screen:
    running[0].show(built)
    return running[0]


@pytest.fixture
def port(running: tuple[Screen, Server], screen: Screen) -> int:
    return running[1].port


# ---------------------------------------------------------------- what is answered


def test_a_page_is_served_as_published_but_for_one_script(port: int) -> None:
    reply = ask(port, "/glossom/articles/rates/")
    before, found, after = reply.body.partition(b'<script src="/_glossom/reload.js?seen=')
    seen, _, rest = after.partition(b'" type="module"></script>\n')
    assert reply.status == 200
    assert found
    assert len(seen) == 32
    assert before + rest == STORY
    assert rest.startswith(b"</body></html>")


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("letters.bin", "application/octet-stream"),
        ("feed.xml", "application/xml"),
        (".nojekyll", "application/octet-stream"),
        ("pagefind/wasm.en.pagefind", "application/octet-stream"),
        ("pagefind/pagefind.js", "text/javascript; charset=utf-8"),
        ("assets/0123456789ab/css/site.css", "text/css; charset=utf-8"),
        ("assets/0123456789ab/lib/search.wasm", "application/wasm"),
        ("images/map.svg", "image/svg+xml"),
    ],
)
def test_other_files_are_served_as_published_with_their_type(port: int, built: Built, path: str, kind: str) -> None:
    content = built.files[path]
    reply = ask(port, f"/glossom/{path}")
    assert reply.status == 200
    assert reply.headers["content-type"] == kind
    assert reply.body == (content if isinstance(content, bytes) else content.read_bytes())


def test_every_answer_is_kept_from_caches_guesses_and_other_sites(port: int) -> None:
    for target in ("/glossom/", "/glossom/nowhere", "/nowhere", "/", "/_glossom/state", "/_glossom/reload.js"):
        headers = ask(port, target).headers
        assert headers["cache-control"] == "no-store"
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["cross-origin-resource-policy"] == "same-origin"
        assert not [name for name in headers if name.startswith("access-control")]


@pytest.mark.parametrize(
    ("target", "leads_to"),
    [
        ("/", "/glossom/"),
        ("/glossom", "/glossom/"),
        ("/glossom/articles/rates", "/glossom/articles/rates/"),
        ("/glossom/articles/rates?q=%22a%22&b", "/glossom/articles/rates/?q=%22a%22&b"),
        ("/glossom/articles/z%C3%BCrich", "/glossom/articles/z%C3%BCrich/"),
    ],
)
def test_an_address_without_its_slash_is_redirected(port: int, target: str, leads_to: str) -> None:
    reply = ask(port, target)
    assert reply.status == 302
    assert reply.headers["location"] == leads_to


def test_letters_of_other_alphabets_are_found(port: int) -> None:
    assert ask(port, "/glossom/articles/z%C3%BCrich/").status == 200


def test_a_site_at_the_root_needs_no_redirection(screen: Screen, port: int) -> None:
    screen.show(Built({"index.html": HOME}))
    assert ask(port, "/").status == 200


def test_what_is_missing_is_answered_with_the_sites_own_page(port: int) -> None:
    for target in ("/glossom/nowhere", "/glossom/nowhere/", "/glossom/articles/", "/elsewhere", "/glossom/%ff"):
        reply = ask(port, target)
        assert reply.status == 404
        assert b"No such page" in reply.body


def test_head_is_answered_like_get_without_the_body(port: int) -> None:
    with Line(port) as line:
        head = line.ask("/glossom/letters.bin", method="HEAD")
        after = line.ask("/glossom/letters.bin")
    assert head.headers["content-length"] == str(len(LETTERS))
    assert after.body == LETTERS  # nothing of the first reply was left on the line


@pytest.mark.parametrize(
    ("wanted", "status", "start", "end"),
    [
        ("bytes=0-9", 206, 0, 10),
        ("bytes=1000-", 206, 1000, 1024),
        ("bytes=-24", 206, 1000, 1024),
        ("bytes=1000-9999", 206, 1000, 1024),
        ("bytes=-9999", 206, 0, 1024),
        ("bytes=0-1,4-5", 200, 0, 1024),
        ("bytes=-", 200, 0, 1024),
        ("lines=0-9", 200, 0, 1024),
        ("bytes=99999999999999999999-", 200, 0, 1024),
    ],
)
def test_one_part_of_a_file_can_be_asked_for(port: int, wanted: str, status: int, start: int, end: int) -> None:
    reply = ask(port, "/glossom/letters.bin", {"Range": wanted})
    assert reply.status == status
    assert reply.body == LETTERS[start:end]
    if status == 206:
        assert reply.headers["content-range"] == f"bytes {start}-{end - 1}/1024"


@pytest.mark.parametrize("wanted", ["bytes=1024-", "bytes=9-3", "bytes=-0"])
def test_a_part_that_is_not_there_is_said_so(port: int, wanted: str) -> None:
    reply = ask(port, "/glossom/letters.bin", {"Range": wanted})
    assert reply.status == 416
    assert reply.headers["content-range"] == "bytes */1024"


# ---------------------------------------------------------------- who may ask


@pytest.mark.parametrize("host", ["127.0.0.1:{}", "localhost:{}", "LOCALHOST:{}", "[::1]:{}"])
def test_this_machines_own_names_are_answered(port: int, host: str) -> None:
    assert ask(port, "/glossom/", {"Host": host.format(port)}).status == 200


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:{}",
        "127.0.0.1",
        "127.0.0.1:1",
        "127.0.0.1:{}0",
        "localhost.evil.example:{}",
        "localhost:{}@evil.example",
        "evil.example#localhost:{}",
        "localhost.:{}",
        "0.0.0.0:{}",
        "[::ffff:127.0.0.1]:{}",
        "192.168.1.20:{}",
        "",
    ],
)
def test_another_name_is_refused_and_learns_nothing(port: int, host: str) -> None:
    for target in ("/glossom/", "/_glossom/state", "/_glossom/events?page=/glossom/", "/_glossom/reload.js"):
        reply = ask(port, target, {"Host": host.format(port)})
        assert reply.status == 404
        assert b"News" not in reply.body
        assert b"No such page" not in reply.body


def test_two_names_or_none_are_refused(port: int) -> None:
    with Line(port) as line:
        line.send(f"GET /glossom/ HTTP/1.1\r\nHost: localhost:{port}\r\nHost: localhost:{port}\r\n\r\n".encode())
        assert line.read().status == 404
    with Line(port) as line:
        line.send(b"GET /glossom/ HTTP/1.1\r\n\r\n")
        assert line.read().status == 404


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "null"},
        {"Origin": "http://evil.example"},
        {"Origin": "http://localhost:{}"},  # asked as 127.0.0.1: another origin to a browser
        {"Origin": "https://127.0.0.1:{}"},
        {"Origin": "http://127.0.0.1:{}.evil.example"},
        {"Origin": ""},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
def test_pages_of_other_origins_hear_no_events(port: int, headers: dict[str, str]) -> None:
    asked = {name: value.format(port) for name, value in headers.items()}
    for target in ("/_glossom/events?page=/glossom/", "/_glossom/state"):
        assert ask(port, target, asked).status == 404


def test_our_own_pages_hear_events(port: int) -> None:
    own = {"Origin": f"http://127.0.0.1:{port}", "Sec-Fetch-Site": "same-origin"}
    assert ask(port, "/_glossom/events?page=/glossom/", own).status == 200
    assert ask(port, "/_glossom/state", own).status == 200


def test_both_loopback_addresses_answer(port: int) -> None:
    try:
        line = Line(port, "::1")
    except OSError:
        pytest.skip("this machine has no IPv6")
    with line:
        assert line.ask("/glossom/", {"Host": f"[::1]:{port}"}).status == 200


def test_other_addresses_of_this_machine_do_not_answer(port: int) -> None:
    address = own_address()
    if not address or address.startswith("127."):
        pytest.skip("this machine has no address on a network")
    with pytest.raises(OSError, match=r".*"):
        socket.create_connection((address, port), timeout=WAIT)


def test_a_named_address_is_added_alone(screen: Screen) -> None:
    address = own_address()
    if not address or address.startswith("127."):
        pytest.skip("this machine has no address on a network")
    with listen(screen, 0, address) as server, Line(server.port, address) as line:
        assert server.host == address
        assert line.ask("/glossom/", {"Host": f"{address}:{server.port}"}).status == 200
        assert line.ask("/glossom/", {"Host": f"evil.example:{server.port}"}).status == 404


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "[::]", "0"])
def test_all_addresses_at_once_are_refused_with_one_to_use(screen: Screen, host: str) -> None:
    with pytest.raises(Faulty) as refused:
        listen(screen, 0, host)
    assert [fault.code for fault in refused.value.faults] == ["host-everywhere"]
    assert own_address() in refused.value.faults[0].hint


@pytest.mark.parametrize("host", ["192.0.2.1", "no-such-machine.invalid", "127.0.0.2", "*"])
def test_an_address_that_is_not_ours_is_refused(screen: Screen, host: str) -> None:
    with pytest.raises(Faulty) as refused:
        listen(screen, 0, host)
    assert [fault.code for fault in refused.value.faults] == ["host-not-here"]


def test_a_port_in_use_leads_to_the_next(screen: Screen) -> None:
    with listen(screen, 0) as first, listen(screen, first.port) as second:
        assert first.port < second.port <= first.port + server_module.TRIES


def test_ports_without_end_are_not_tried(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server_module, "TRIES", 1)
    with listen(screen, 0) as first, pytest.raises(Faulty) as refused:
        listen(screen, first.port)
    assert [fault.code for fault in refused.value.faults] == ["no-free-port"]


# ---------------------------------------------------------------- what is refused


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "get", "BREW"])
def test_other_methods_are_refused(port: int, method: str) -> None:
    assert ask(port, "/glossom/", method=method).status == 404


@pytest.mark.parametrize(
    "path",
    [
        "/glossom/../secret.txt",
        "/glossom/%2e%2e/secret.txt",
        "/glossom/..%2fsecret.txt",
        "/glossom/..%5csecret.txt",
        "/glossom/a\\b",
        "/glossom/%00",
        "/glossom/index.html%00.css",
        "/glossom/c:/windows",
        "/glossom/index.html::$DATA",
        "/glossom//etc/passwd",
        "/glossom/./index.html",
        "/glossom/con",
        "/glossom/NUL.html",
        "/glossom/lpt1.txt",
        "/glossom/index.html.",
        "/glossom/index.html%20",
        "/glossom/.env",
        "/glossom/.git/config",
        "/glossom/%ff",
        "/glossom/%0d%0aSet-Cookie:x",
        "http://127.0.0.1/glossom/",
        "glossom/",
        "*",
        "",
    ],
)
def test_what_is_no_path_of_a_site_is_refused_before_it_is_looked_up(path: str) -> None:
    assert named_path(path) is None


def test_a_double_encoding_is_decoded_once(built: Built) -> None:
    assert named_path("/glossom/%252e%252e/secret.txt") == "/glossom/%2e%2e/secret.txt"
    assert answer(View(built), "/glossom/%252e%252e/secret.txt").status == 404


def test_no_known_way_out_of_the_folder_leads_out(port: int, shared_data: Path) -> None:
    lines = (shared_data / "attacks/patt_traversal.jsonl").read_text("utf-8").splitlines()
    payloads = [json.loads(line)["text"].replace("{FILE}", "secret.txt") for line in lines]
    assert len(payloads) > 5_000
    with ExitStack() as stack:
        line = stack.enter_context(Line(port))
        for number, payload in enumerate(payloads):
            target = ("/", "/glossom/", "/glossom/assets/0123456789ab/", "")[number % 4] + payload
            reply = line.ask(target)
            assert SECRET not in reply.body, target
            assert b"root:" not in reply.body, target
            assert reply.status in ((200, 302, 404) if "?" in target else (404,)), target
            if reply.headers.get("connection") == "close":
                line = stack.enter_context(Line(port))


def test_a_link_out_of_the_folder_is_not_followed(port: int, folder: Path) -> None:
    style = folder / "static/site.css"
    style.unlink()
    try:
        style.symlink_to(folder.parent / "secret.txt")
    except OSError:
        pytest.skip("this system lets only administrators make links")
    reply = ask(port, "/glossom/assets/0123456789ab/css/site.css")
    assert reply.status == 404
    assert SECRET not in reply.body


def test_a_link_of_a_folder_out_of_the_site_is_not_followed(port: int, folder: Path) -> None:
    away = folder.parent / "away"
    (folder / "static").rename(away)
    try:
        (folder / "static").symlink_to(away, target_is_directory=True)
    except OSError:
        pytest.skip("this system lets only administrators make links")
    assert ask(port, "/glossom/assets/0123456789ab/css/site.css").status == 404


def test_a_file_that_went_or_is_hidden_is_not_found(port: int) -> None:
    for name in ("gone.css", "stolen.css"):
        reply = ask(port, f"/glossom/assets/0123456789ab/{name}")
        assert reply.status == 404
        assert SECRET not in reply.body


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(port: int, folder: Path) -> None:
    (folder / "static/site.css").unlink()
    os.mkfifo(folder / "static/site.css")
    assert ask(port, "/glossom/assets/0123456789ab/css/site.css").status == 404


# ---------------------------------------------------------------- how much, how long


@pytest.mark.parametrize(
    "raw",
    [
        b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nX: " + b"a" * 70_000 + b"\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + b"X: 1\r\n" * 200 + b"\r\n",
        b"GET / HTTP/1.1\r\n" + b"X: 1\r\n" * 20_000 + b"\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET / HTTP/1.1 extra\r\n\r\n",
        b"GET / NONSENSE\r\n\r\n",
        b"GET /\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\r\n\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello",
        b"\r\n\r\n",
    ],
)
def test_a_request_out_of_bounds_ends_its_connection_and_nothing_else(
    port: int, capsys: pytest.CaptureFixture[str], raw: bytes
) -> None:
    with Line(port) as line:
        line.send(raw)
        try:
            received = line.file.read()
        except ConnectionError:  # closed before all of it was read
            received = b""
    assert received[:12] in (b"", b"HTTP/1.1 404", b"<!doctype ht")
    assert b"News" not in received
    assert ask(port, "/glossom/").status == 200
    assert capsys.readouterr().err == ""


def test_a_body_is_not_taken_for_the_next_request(port: int) -> None:
    hidden = f"GET /glossom/ HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n"
    with Line(port) as line:
        line.ask("/glossom/letters.bin", {"Content-Length": str(len(hidden))})
        line.send(hidden.encode())
        with pytest.raises(ConnectionError):
            line.read()


def test_a_request_that_never_ends_is_dropped(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listener_module, "PATIENCE", 0.2)
    with Line(port) as line:
        line.send(b"GET /glossom/ HTTP/1.1\r\n")
        assert line.file.read() == b""


def test_connections_over_the_limit_are_dropped_and_others_served(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listener_module, "CONNECTIONS", 2)
    with (
        listen(screen, 0) as server,
        Line(server.port) as first,
        Line(server.port) as second,
        Line(server.port) as third,
    ):
        assert first.ask("/glossom/").status == second.ask("/glossom/").status == 200
        with pytest.raises(ConnectionError):
            third.ask("/glossom/")


def test_streams_over_the_limit_are_refused(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listener_module, "STREAMS", 1)
    with listen(screen, 0) as server, Events(server.port, "/glossom/", "") as first:
        assert first.reply.status == 200
        with Events(server.port, "/glossom/", "") as second:
            assert second.reply.status == 404


def test_a_reader_that_goes_away_leaves_no_word_on_the_terminal(
    screen: Screen, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listener_module, "STREAMS", 1)
    monkeypatch.setattr(listener_module, "HEARTBEAT", 0.05)
    with listen(screen, 0) as server:
        with Events(server.port, "/glossom/", "") as first:
            assert first.reply.status == 200
        until = time.monotonic() + WAIT
        while ask(server.port, "/_glossom/events?page=/").status != 200:  # its place becomes free again
            assert time.monotonic() < until
    assert capsys.readouterr().err == ""


# ---------------------------------------------------------------- what an open page is told


def test_a_changed_page_is_told_to_reload_and_the_others_hear_nothing(screen: Screen, port: int, built: Built) -> None:
    home, story = (seen_in(ask(port, target).body) for target in ("/glossom/", "/glossom/articles/rates/"))
    with Events(port, "/glossom/", home) as of_home, Events(port, "/glossom/articles/rates/", story) as of_story:
        assert of_home.next().name == of_story.next().name == "faults"
        files = {**built.files, "index.html": HOME + b"1"}
        screen.show(Built(files, "/glossom/"))
        assert of_home.next().name == "reload"
        screen.fail((Fault("yaml", "broken"),))
        assert of_story.next().name == "faults"  # nothing came before it
        screen.show(Built({**files, "articles/rates/index.html": STORY + b"2"}, "/glossom/"))
        assert [of_story.next().name, of_story.next().name] == ["faults", "reload"]


def test_what_changed_while_no_stream_was_open_is_made_up_for(screen: Screen, port: int, built: Built) -> None:
    seen = seen_in(ask(port, "/glossom/").body)
    screen.show(Built({**built.files, "index.html": HOME + b"1"}, "/glossom/"))
    with Events(port, "/glossom/", seen) as events:
        assert [events.next().name, events.next().name] == ["faults", "reload"]


def test_a_page_that_comes_into_being_is_shown_where_it_was_missing(screen: Screen, port: int, built: Built) -> None:
    seen = seen_in(ask(port, "/glossom/articles/new/").body)
    with Events(port, "/glossom/articles/new/", seen) as events:
        events.next()
        screen.show(Built({**built.files, "articles/new/index.html": STORY}, "/glossom/"))
        assert events.next().name == "reload"


STYLED = b'<link rel="stylesheet" href="../assets/%s/css/site.css"><img src="../images/map.png">'


def _styled(folder: str, *, css: str = "1", js: str = "1", image: str = "1", text: bytes = b"") -> Built:
    assets = {f"assets/{folder}/css/site.css": css, f"assets/{folder}/js/app.js": js, "images/map.png": image}
    return Built({"index.html": STYLED % folder.encode() + text}, assets=assets)


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (_styled("bbbbbbbbbbbb", css="2"), "style"),
        (_styled("bbbbbbbbbbbb", css="2", text=b"new"), "reload"),
        (_styled("bbbbbbbbbbbb", css="2", js="2"), "reload"),
        (_styled("bbbbbbbbbbbb", js="2"), "reload"),
        (_styled("aaaaaaaaaaaa", image="2"), "reload"),
        (_styled("aaaaaaaaaaaa", text=b"new"), "reload"),
    ],
)
def test_a_stylesheet_alone_is_swapped_all_else_reloads(after: Built, expected: str) -> None:
    screen = Screen()
    screen.show(_styled("aaaaaaaaaaaa"))
    with listen(screen, 0) as server:
        with Events(server.port, "/", seen_in(ask(server.port, "/").body)) as events:
            events.next()
            screen.show(after)
            told = events.next()
            assert told.name == expected
            assert told.value["seen"] == seen_in(ask(server.port, "/").body)
        screen.close()


def test_faults_are_told_with_their_place_and_vanish_when_mended(screen: Screen, port: int, built: Built) -> None:
    place = place_at("content/a.md", "title: A\ntags: [x", 2, 7)
    with Events(port, "/glossom/", seen_in(ask(port, "/glossom/").body)) as events:
        assert events.next().value == {"ok": True, "faults": []}
        screen.fail((Fault("yaml", "a bracket is not closed: </script>", place, "write ]"),))
        told = events.next().value
        assert told["ok"] is False
        assert told["faults"] == [
            {
                "code": "yaml",
                "severity": "error",
                "message": "a bracket is not closed: </script>",
                "hint": "write ]",
                "place": "content/a.md:2:7",
                "line": 2,
                "column": 7,
                "length": 1,
                "source": "tags: [x",
            }
        ]
        assert json.loads(ask(port, "/_glossom/state").body) == told
        assert b"News" in ask(port, "/glossom/").body  # the last good page stays
        screen.show(built)
        assert events.next().value == {"ok": True, "faults": []}


def test_a_site_that_could_never_be_built_shows_why_and_heals() -> None:
    screen = Screen()
    with listen(screen, 0) as server:
        assert b"being built" in ask(server.port, "/").body
        screen.fail((Fault("yaml", "<b>broken</b>", None, "mend it"),))
        page = ask(server.port, "/anything/").body
        assert b"error[yaml]: &lt;b&gt;broken&lt;/b&gt;" in page
        with Events(server.port, "/", seen_in(ask(server.port, "/").body)) as events:
            events.next()
            screen.show(Built({"index.html": HOME}, "/glossom/"))
            assert [events.next().name, events.next().name] == ["faults", "reload"]
        screen.close()
