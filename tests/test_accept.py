"""The preview's one POST, and the notes that bring its token: who may, and what strangers learn."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

import pytest

from glossom.faults import Fault, place_at
from glossom.outside.previewing import listener as listener_module
from glossom.outside.previewing.accept import BODY_BYTES, TOKEN
from glossom.outside.previewing.addresses import own_address
from glossom.outside.previewing.screen import Built, Screen
from glossom.outside.previewing.server import Server, listen
from tests.asking import WAIT, Events, Line, Reply, ask, seen_in

PAGE = b"<html><body><p>News</p></body></html>"
ACCEPT = "/_glossom/accept"
KYIV = b'{"id": "kyiv"}'
BROKEN = Fault("no-short", "there is no <b>definition</b>", place_at("content/review/drafts.yaml", "- id: x", 1, 3))


@dataclass
class Glossary:
    """Stands for the files: keeps what was accepted, and knows whether two came in at once."""

    accepted: list[str] = field(default_factory=list)
    two: threading.Barrier = field(default_factory=lambda: threading.Barrier(2))
    met: bool = False

    def accept(self, name: str) -> tuple[str, Sequence[Fault]]:
        if name == "slow":
            with suppress(threading.BrokenBarrierError):
                self.two.wait(0.3)  # as long as it takes the other to come in, were it let in
                self.met = True
        self.accepted.append(name)
        return ("", (BROKEN,)) if name == "broken" else (f"{name} is in the glossary", ())


def notes(page: str, faults: Sequence[Fault]) -> Mapping[str, object]:
    return {"page": page, "place": "content/secret.md", "faults": [fault.code for fault in faults]}


@pytest.fixture
def glossary() -> Glossary:
    return Glossary()


@pytest.fixture
def server(glossary: Glossary) -> Iterator[Server]:
    screen = Screen()
    screen.show(Built({"index.html": PAGE, "a/index.html": PAGE, "404.html": PAGE}, "/news/", inspect=notes))
    with listen(screen, 0, accept=glossary.accept) as server:
        yield server
        screen.close()


@pytest.fixture
def token(server: Server) -> str:
    return ask(server.port, "/_glossom/page?path=/news/").headers[TOKEN.lower()]


def rightful(port: int, token: str, body: bytes = KYIV) -> dict[str, str]:
    """The headers that a page of ours sends."""
    return {
        "Origin": f"http://127.0.0.1:{port}",
        "Sec-Fetch-Site": "same-origin",
        "Content-Type": "application/json",
        TOKEN: token,
        "Content-Length": str(len(body)),
    }


def post(port: int, headers: Mapping[str, str], body: bytes = KYIV, path: str = ACCEPT) -> Reply:
    with Line(port) as line:
        lines = {"Host": f"127.0.0.1:{port}", **headers}
        head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
        line.send(f"POST {path} HTTP/1.1\r\n{head}\r\n".encode("latin-1") + body)
        return line.read()


# ---------------------------------------------------------------- who may


def test_a_page_of_ours_has_a_suggestion_accepted(server: Server, token: str, glossary: Glossary) -> None:
    reply = post(server.port, rightful(server.port, token))
    assert reply.status == 200
    assert reply.headers["content-type"] == "application/json"
    assert json.loads(reply.body) == {"ok": True, "said": "kyiv is in the glossary", "faults": []}
    assert glossary.accepted == ["kyiv"]


@pytest.mark.parametrize("kind", ["application/json; charset=utf-8", 'Application/JSON;charset="UTF-8"'])
def test_json_may_name_its_encoding(server: Server, token: str, kind: str) -> None:
    assert post(server.port, {**rightful(server.port, token), "Content-Type": kind}).status == 200


def test_localhost_is_ours_too(server: Server, token: str) -> None:
    at = f"localhost:{server.port}"
    assert post(server.port, {**rightful(server.port, token), "Host": at, "Origin": f"http://{at}"}).status == 200


WRONG = {
    "no origin": ("Origin", None),
    "an opaque origin": ("Origin", "null"),
    "an empty origin": ("Origin", ""),
    "another site": ("Origin", "http://evil.example"),
    "another port": ("Origin", "http://127.0.0.1:1"),
    "another name of this machine": ("Origin", "http://localhost:{port}"),
    "another scheme": ("Origin", "https://127.0.0.1:{port}"),
    "a longer name": ("Origin", "http://127.0.0.1:{port}.evil.example"),
    "two origins": ("Origin", "http://127.0.0.1:{port}\r\nOrigin: http://evil.example"),
    "another site's page": ("Sec-Fetch-Site", "cross-site"),
    "another port's page": ("Sec-Fetch-Site", "same-site"),
    "an address that was typed": ("Sec-Fetch-Site", "none"),
    "no token": (TOKEN, None),
    "an empty token": (TOKEN, ""),
    "a wrong token": (TOKEN, "A" * 43),
    "a token of other letters": (TOKEN, "é" * 43),
    "two tokens": (TOKEN, f"{{token}}\r\n{TOKEN}: {{token}}"),
    "no type": ("Content-Type", None),
    "a form": ("Content-Type", "application/x-www-form-urlencoded"),
    "plain text": ("Content-Type", "text/plain"),
    "a type that begins like JSON": ("Content-Type", "application/json-patch+json"),
    "JSON beside another type": ("Content-Type", "text/plain; application/json"),
    "JSON of another encoding": ("Content-Type", "application/json; charset=utf-16"),
    "two types": ("Content-Type", "application/json\r\nContent-Type: text/plain"),
    "no length": ("Content-Length", None),
    "two lengths": ("Content-Length", "14\r\nContent-Length: 15"),
    "a negative length": ("Content-Length", "-1"),
    "a length in words": ("Content-Length", "fourteen"),
    "a length of other digits": ("Content-Length", "\u00b9\u00b4"),
    "a body too long": ("Content-Length", str(BODY_BYTES + 1)),
    "a body beyond measure": ("Content-Length", "9" * 5_000),
    "a body in pieces": ("Transfer-Encoding", "chunked"),
    "another host": ("Host", "evil.example"),
    "another host of this port": ("Host", "evil.example:{port}"),
    "two hosts": ("Host", "127.0.0.1:{port}\r\nHost: evil.example"),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_all_else_is_refused_and_learns_nothing(server: Server, token: str, glossary: Glossary, wrong: str) -> None:
    name, value = WRONG[wrong]
    headers = rightful(server.port, token)
    headers.pop(name, None)
    if value is not None:
        headers[name] = value.format(port=server.port, token=token)
    reply = post(server.port, headers)
    assert reply.status == 404
    assert reply.headers["connection"] == "close"
    assert not [header for header in reply.headers if header.startswith("access-control")]
    assert token.encode() not in reply.body
    assert b"News" not in reply.body
    assert glossary.accepted == []


@pytest.mark.parametrize(
    "path", ["/_glossom/accept/", "/_glossom/accept?id=kyiv", "/_glossom/page", "/_glossom/state", "/news/", "/", "*"]
)
def test_nothing_else_takes_a_post(server: Server, token: str, glossary: Glossary, path: str) -> None:
    assert post(server.port, rightful(server.port, token), path=path).status == 404
    assert glossary.accepted == []


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_nothing_else_accepts(server: Server, token: str, glossary: Glossary, method: str) -> None:
    headers = {**rightful(server.port, token), "Access-Control-Request-Method": "POST"}
    reply = ask(server.port, ACCEPT, headers, method)
    assert reply.status == 404
    assert not [header for header in reply.headers if header.startswith("access-control")]
    assert glossary.accepted == []


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"kyiv",
        b"[]",
        b'"kyiv"',
        b"null",
        b"{}",
        b'{"id": 1}',
        b'{"id": null}',
        b'{"id": ["kyiv"]}',
        b'{"id": "kyiv", "path": "/etc/passwd"}',
        b'{"ids": ["kyiv"]}',
        b'{"id": "\\ud800"}',
        b'{"id": "a\\u0000b"}',
        b'{"id": "\xff"}',
        b'{"id": ' + b"9" * 4_080 + b"}",
        b"[" * BODY_BYTES,
        b'{"id": "kyiv"',
        KYIV + KYIV,
    ],
)
def test_a_body_that_asks_for_nothing_we_know_is_refused(
    server: Server, token: str, glossary: Glossary, body: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    assert post(server.port, rightful(server.port, token, body), body).status == 404
    assert glossary.accepted == []
    assert capsys.readouterr().err == ""


def test_a_body_that_never_comes_is_not_waited_for(
    server: Server, token: str, glossary: Glossary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listener_module, "PATIENCE", 0.2)
    with pytest.raises(ConnectionError):
        post(server.port, rightful(server.port, token), KYIV[:5])
    assert glossary.accepted == []


def test_what_follows_a_body_is_not_taken_for_the_next_request(server: Server, token: str) -> None:
    hidden = f"GET /news/ HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n\r\n".encode()
    with Line(server.port) as line:
        lines = {"Host": f"127.0.0.1:{server.port}", **rightful(server.port, token)}
        head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
        line.send(f"POST {ACCEPT} HTTP/1.1\r\n{head}\r\n".encode() + KYIV + hidden)
        assert line.read().status == 200
        with pytest.raises(ConnectionError):
            line.read()


# ---------------------------------------------------------------- what comes of it


def test_what_is_in_the_way_is_told_with_its_place(server: Server, token: str) -> None:
    body = b'{"id": "broken"}'
    told = json.loads(post(server.port, rightful(server.port, token, body), body).body)
    assert told["ok"] is False
    assert told["said"] == ""
    assert [(fault["message"], fault["place"]) for fault in told["faults"]] == [
        ("there is no <b>definition</b>", "content/review/drafts.yaml:1:3")
    ]


def test_suggestions_are_accepted_one_after_the_other(server: Server, token: str, glossary: Glossary) -> None:
    slow = b'{"id": "slow"}'
    replies: list[Reply] = []

    def send(body: bytes) -> None:
        replies.append(post(server.port, rightful(server.port, token, body), body))

    threads = [threading.Thread(target=send, args=(slow,)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(WAIT)
    assert [reply.status for reply in replies] == [200, 200]
    assert glossary.accepted == ["slow", "slow"]
    assert not glossary.met


def test_a_preview_that_accepts_nothing_refuses(token: str) -> None:
    screen = Screen()
    screen.show(Built({"index.html": PAGE}, inspect=notes))
    with listen(screen, 0) as server:
        assert TOKEN.lower() not in ask(server.port, "/_glossom/page?path=/").headers
        assert post(server.port, rightful(server.port, token)).status == 404
        screen.close()


# ---------------------------------------------------------------- the notes, and the token in them


@pytest.mark.parametrize(
    ("path", "page"),
    [
        ("/news/", "index.html"),
        ("/news/a/", "a/index.html"),
        ("/news/%61/", "a/index.html"),
        ("/news/a", "404.html"),
        ("/news/nowhere/", "404.html"),
        ("/elsewhere/", "404.html"),
        ("/news/../../etc/passwd", "404.html"),
        ("", "404.html"),
    ],
)
def test_notes_are_of_the_page_that_is_shown(server: Server, path: str, page: str) -> None:
    reply = ask(server.port, f"/_glossom/page?path={path.replace('%', '%25')}")
    assert reply.status == 200
    assert json.loads(reply.body)["page"] == page


def test_notes_tell_of_the_latest_faults(glossary: Glossary) -> None:
    screen = Screen()
    screen.show(Built({"index.html": PAGE}, inspect=notes))
    screen.fail((BROKEN,))
    with listen(screen, 0, accept=glossary.accept) as server:
        told = json.loads(ask(server.port, "/_glossom/page?path=/").body)
        assert (told["failed"], told["faults"]) == (True, ["no-short"])
        screen.close()


def test_two_runs_have_two_tokens(server: Server, token: str, glossary: Glossary) -> None:
    screen = Screen()
    screen.show(Built({"index.html": PAGE}, inspect=notes))
    with listen(screen, 0, accept=glossary.accept) as other:
        assert post(other.port, rightful(other.port, token)).status == 404
        screen.close()
    assert len(token) >= 43


def test_the_token_stands_in_no_page_script_or_event(server: Server, token: str) -> None:
    targets = ["/news/", "/news/nowhere", "/_glossom/state"]
    targets += [f"/_glossom/{name}" for name in ("reload.js", "overlay.js", "rows.js")]
    for target in targets:
        reply = ask(server.port, target)
        assert token.encode() not in reply.body
        assert TOKEN.lower() not in reply.headers


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example:{}"},
        {"Origin": "null"},
        {"Origin": "http://evil.example"},
        {"Origin": "http://localhost:{}"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
def test_strangers_get_neither_notes_nor_token(server: Server, headers: Mapping[str, str]) -> None:
    asked = {name: value.format(server.port) for name, value in headers.items()}
    reply = ask(server.port, "/_glossom/page?path=/news/", asked)
    assert reply.status == 404
    assert b"secret.md" not in reply.body
    assert TOKEN.lower() not in reply.headers


def test_notes_have_the_headers_of_all_answers(server: Server) -> None:
    headers = ask(server.port, "/_glossom/page?path=/news/").headers
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert headers["cache-control"] == "no-store"
    assert not [name for name in headers if name.startswith("access-control")]


def test_other_machines_read_pages_and_no_more(glossary: Glossary) -> None:
    address = own_address()
    if not address or address.startswith("127."):
        pytest.skip("this machine has no address on a network")
    screen = Screen()
    screen.show(Built({"index.html": PAGE}, inspect=notes))
    with listen(screen, 0, address, glossary.accept) as server:
        token = ask(server.port, "/_glossom/page?path=/").headers[TOKEN.lower()]
        for name in (f"{address}:{server.port}", f"127.0.0.1:{server.port}"):
            with Line(server.port, address) as line:  # this machine is seen there as every other on the network is
                assert line.ask("/", {"Host": name}).status == 200
                refused = line.ask("/_glossom/page?path=/", {"Host": name})
                assert refused.status == 404
                assert b"secret.md" not in refused.body
                assert TOKEN.lower() not in refused.headers
            headers = {**rightful(server.port, token), "Host": name, "Origin": f"http://{name}"}
            with Line(server.port, address) as line:
                head = "".join(f"{header}: {value}\r\n" for header, value in headers.items())
                line.send(f"POST {ACCEPT} HTTP/1.1\r\n{head}\r\n".encode() + KYIV)
                assert line.read().status == 404
        screen.close()
    assert glossary.accepted == []


def test_before_the_first_build_there_are_no_notes(glossary: Glossary) -> None:
    screen = Screen()
    with listen(screen, 0, accept=glossary.accept) as server:
        assert ask(server.port, "/_glossom/page?path=/").status == 404
        screen.close()


@pytest.mark.parametrize("query", ["", "?", "?path", "?a&b&c&d&e&f", "?path=%ff", "?path=%00", "?path=/&path=/a/"])
def test_any_query_is_answered(server: Server, query: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert ask(server.port, f"/_glossom/page{query}").status == 200
    assert capsys.readouterr().err == ""


# ---------------------------------------------------------------- what an open page is told of builds


def test_a_build_that_leaves_the_page_alone_is_told_where_it_is_asked_for() -> None:
    screen = Screen()
    screen.show(Built({"index.html": PAGE}))
    with listen(screen, 0) as server:
        with Events(server.port, "/", seen_in(ask(server.port, "/").body), every=True) as events:
            assert events.next().name == "faults"
            screen.show(Built({"index.html": PAGE}))
            assert events.next().name == "built"
            screen.show(Built({"index.html": PAGE + b"2"}))
            assert events.next().name == "reload"
        screen.close()
