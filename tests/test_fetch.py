"""`fetch`: where it goes and where not, how much it takes, how long it waits, and what it says when it gives up."""

from __future__ import annotations

import gzip
import shutil
import ssl
import subprocess
import threading
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossom.faults import Faulty
from glossom.outside.network.destinations import destination, is_public
from glossom.outside.network.fetch import Fetched, Rules, fetch
from glossom.outside.network.robots import allows
from tests.web import answer, pages, serving

HERE = Rules(loopback=True, robots=False)
PAGE = answer("<p>Minsk</p>", content_type="text/html")


def refusal(url: str, rules: Rules = HERE) -> str:
    with pytest.raises(Faulty) as caught:
        fetch(url, rules)
    [fault] = caught.value.faults
    assert fault.message
    assert fault.hint
    return fault.code


def got(url: str, rules: Rules = HERE) -> Fetched:
    return fetch(url, rules)


# ---------------------------------------------------------------- where it goes

INNER = [
    "0.0.0.0", "10.0.0.1", "100.64.0.1", "127.0.0.1", "169.254.169.254", "172.31.255.255", "192.0.0.8", "192.0.2.1",
    "192.88.99.1", "192.168.1.1", "198.18.0.1", "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.1.2.3", "240.0.0.1",
    "255.255.255.255", "::", "::1", "::ffff:10.0.0.1", "::ffff:93.184.215.14", "::8.8.8.8", "64:ff9b::8.8.8.8",
    "64:ff9b:1::1", "100::1", "2001::1", "2001:0:53aa:64c::1", "2001:db8::1", "2002:7f00:1::", "2002:808:808::1",
    "3fff::1", "5f00::1", "fc00::1", "fd12:3456::1", "fe80::1", "fe80::1%eth0", "fec0::1", "ff02::1", "no address",
]  # fmt: skip
OUTER = ["8.8.8.8", "93.184.215.14", "1.1.1.1", "198.35.26.96", "2620:0:861:ed1a::1", "2a02:ec80:300:ed1a::1"]


@pytest.mark.parametrize("address", INNER)
def test_an_inner_address_is_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", OUTER)
def test_an_address_of_the_web_is_public(address: str) -> None:
    assert is_public(address)


@given(st.ip_addresses(v=4))
def test_an_ipv4_address_in_disguise_is_never_public(address: object) -> None:
    assert not any(is_public(f"{disguise}{address}") for disguise in ("::ffff:", "::", "64:ff9b::"))


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("", "bad-address"),
        ("story.html", "bad-address"),
        ("ftp://example.org/", "bad-address"),
        ("file:///etc/passwd", "bad-address"),
        ("https://", "bad-address"),
        ("https://[::1/", "bad-address"),
        ("https://me:word@example.org/", "bad-address"),
        ("https://example.org:port/", "bad-address"),
        ("https://example.org/a b", "bad-address"),
        ("https://example.org\\@127.0.0.1/", "bad-address"),
        ("https://example.org/\r\nHost: other", "bad-address"),
        ("http://example.org:8080/", "refused-address"),
        ("https://example.org:22/", "refused-address"),
        ("http://127.0.0.1/", "refused-address"),
        ("http://[::1]/", "refused-address"),
        ("http://2130706433/", "refused-address"),
        ("http://0x7f.1/", "refused-address"),
        ("http://localhost/", "refused-address"),
        ("http://169.254.169.254/latest/meta-data/", "refused-address"),
    ],
)
def test_an_address_that_is_none_or_leads_inwards_is_refused(url: str, code: str) -> None:
    assert refusal(url, Rules()) == code


@pytest.mark.parametrize(
    ("url", "whole"),
    [
        ("https://example.org", "https://example.org/"),
        ("HTTPS://Example.ORG/Minsk?x=1#part", "https://example.org/Minsk?x=1"),
        ("https://example.org:443/", "https://example.org/"),
        ("https://bücher.example/straße", "https://xn--bcher-kva.example/stra%C3%9Fe"),
        ("https://example.org/%D0%9C/a%20b", "https://example.org/%D0%9C/a%20b"),
    ],
)
def test_an_address_is_taken_as_browsers_take_it(url: str, whole: str) -> None:
    assert destination(url).url == whole


@pytest.mark.parametrize("answers", [["8.8.8.8", "10.0.0.1"], ["::ffff:127.0.0.1"], ["fe80::1%lo"]])
def test_a_name_with_one_inner_address_is_refused(answers: list[str]) -> None:
    rules = Rules(resolve=lambda _host, _port: answers)
    assert refusal("https://news.example/", rules) == "refused-address"


def test_it_connects_to_the_address_that_was_looked_at() -> None:
    """The name is resolved once: an answer that changes between look and leap changes nothing."""
    answers = [["127.0.0.1"]]
    with serving(pages({"/": PAGE})) as web:
        rules = replace(HERE, resolve=lambda _host, _port: answers.pop())
        assert got(f"http://news.example:{web.port}/", rules).content == b"<p>Minsk</p>"
        assert web.header("host") == f"news.example:{web.port}"
    assert answers == []


def test_the_next_address_is_tried_where_the_first_does_not_answer() -> None:
    with serving(pages({"/": PAGE})) as web:
        rules = replace(HERE, resolve=lambda _host, _port: ["127.0.0.2", "127.0.0.1"])
        assert got(f"http://news.example:{web.port}/", rules).status == 200


def test_proxies_of_the_environment_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(pages({"/": PAGE})) as web, serving(pages({})) as proxy:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
            monkeypatch.setenv(name, proxy.base)
        assert got(f"{web.base}/").status == 200
        assert proxy.asked == []


# ---------------------------------------------------------------- what it says and takes


def test_it_says_who_asks() -> None:
    with serving(pages({"/": PAGE})) as web:
        got(f"{web.base}/", replace(HERE, contact="https://paper.example/"))
        assert web.header("user-agent").startswith("glossom/")
        assert "+https://paper.example/" in web.header("user-agent")
        got(f"{web.base}/", replace(HERE, contact="https://ö.example/\r\nCookie: a"))
        assert "\r\n" not in web.header("user-agent")
        assert web.header("cookie") == ""


def test_a_page_comes_with_its_address_and_headers() -> None:
    with serving(pages({"/story?a=1": PAGE})) as web:
        page = got(f"{web.base}/story?a=1#part")
    assert (page.url, page.status, page.content) == (f"{web.base}/story?a=1", 200, b"<p>Minsk</p>")
    assert page.headers["content-type"] == "text/html"


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "x-gzip"])
def test_a_packed_page_is_unpacked(encoding: str) -> None:
    text = b"Minsk " * 50_000
    packed = zlib.compress(text) if encoding == "deflate" else gzip.compress(text)
    with serving(pages({"/": answer(packed, content_encoding=encoding)})) as web:
        assert got(f"{web.base}/").content == text


def test_packed_parts_follow_one_another() -> None:
    packed = gzip.compress(b"Minsk ") + gzip.compress(b"and Kyiv")
    with serving(pages({"/": answer(packed, content_encoding="gzip")})) as web:
        assert got(f"{web.base}/").content == b"Minsk and Kyiv"


def test_chunks_are_put_together() -> None:
    raw = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nMin\r\n2\r\nsk\r\n0\r\n\r\n"
    with serving(pages({"/": raw})) as web:
        assert got(f"{web.base}/").content == b"Minsk"


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"no answer of HTTP\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: " + b"x" * 100_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 1_000 + b"\r\n",
        answer(b"half", length=8),
        answer(b"not packed", content_encoding="gzip"),
        answer(gzip.compress(b"half of it is missing")[:-12], content_encoding="gzip"),
        answer(b"?", content_encoding="br"),
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    ],
    ids=["nothing", "noise", "long header", "many headers", "half", "not gzip", "half gzip", "brotli", "bad chunk"],
)
def test_a_damaged_answer_is_a_fault(raw: bytes) -> None:
    with serving(pages({"/": raw})) as web:
        assert refusal(f"{web.base}/") == "web-error"


# ---------------------------------------------------------------- how much, how long


def test_no_more_comes_over_the_wire_than_may() -> None:
    with serving(pages({"/": answer(b"x" * 2_000_000)})) as web:
        assert refusal(f"{web.base}/", replace(HERE, wire=1_000_000)) == "web-error"
        assert got(f"{web.base}/", replace(HERE, wire=2_100_000)).content == b"x" * 2_000_000


def test_redirects_share_one_budget() -> None:
    on = answer(b"x" * 600_000, 302, location="/b")
    with serving(pages({"/a": on, "/b": answer(b"x" * 600_000)})) as web:
        assert refusal(f"{web.base}/a", replace(HERE, wire=1_000_000)) == "web-error"


def test_a_bomb_is_not_unpacked() -> None:
    bomb = gzip.compress(bytes(30_000_000))
    with serving(pages({"/": answer(bomb, content_encoding="gzip")})) as web:
        assert refusal(f"{web.base}/", replace(HERE, decoded=1_000_000)) == "web-error"


def test_a_server_that_says_nothing_is_not_waited_for() -> None:
    with serving(pages({"/": PAGE}), after=threading.Event()) as web:
        assert refusal(f"{web.base}/", replace(HERE, seconds=0.2)) == "timed-out"


def test_a_server_that_drips_is_not_waited_for() -> None:
    """Each byte comes in time; all of them do not."""
    pause = threading.Event()

    def drip(_target: str) -> Iterator[bytes]:
        yield b"HTTP/1.1 200 OK\r\n"
        while not pause.wait(0.02):
            yield b"X"

    with serving(drip) as web:
        assert refusal(f"{web.base}/", replace(HERE, seconds=0.3)) == "timed-out"
        pause.set()


def test_a_resolver_that_says_nothing_is_not_waited_for() -> None:
    release = threading.Event()

    def resolve(_host: str, _port: int) -> list[str]:
        release.wait()
        return ["127.0.0.1"]

    assert refusal("http://news.example/", replace(HERE, seconds=0.1, resolve=resolve)) == "timed-out"
    release.set()


def test_no_network_is_a_fault() -> None:
    def nowhere(_host: str, _port: int) -> list[str]:
        raise OSError(-3, "Temporary failure in name resolution")

    assert refusal("https://news.example/", Rules(resolve=nowhere)) == "no-network"
    with serving(pages({})) as web:
        gone = f"{web.base}/"
    assert refusal(gone) == "no-network"


def test_a_server_that_speaks_no_tls_is_a_fault() -> None:
    with serving(lambda _target: PAGE) as web:
        assert refusal(web.base.replace("http:", "https:") + "/") == "insecure"


def test_a_certificate_that_nobody_vouches_for_is_a_fault(tmp_path: Path) -> None:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl makes the certificate of this test, and is not installed")
    key, certificate = str(tmp_path / "key.pem"), str(tmp_path / "certificate.pem")
    make = [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=news.example", "-days", "2"]
    subprocess.run([*make, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    names: list[str | None] = []
    context.sni_callback = lambda _line, name, _context: names.append(name)
    with serving(lambda _target: PAGE, tls=context) as web:
        rules = replace(HERE, resolve=lambda _host, _port: ["127.0.0.1"])
        assert refusal(f"https://news.example:{web.port}/", rules) == "insecure"
    assert names == ["news.example"]


# ---------------------------------------------------------------- status, redirects


@pytest.mark.parametrize(
    ("status", "code"),
    [(404, "not-found"), (410, "not-found"), (429, "too-busy"), (503, "too-busy"), (403, "web-error"),
     (500, "web-error"), (204, "web-error")],
)  # fmt: skip
def test_a_status_is_told(status: int, code: str) -> None:
    with serving(pages({"/": answer("", status)})) as web:
        assert refusal(f"{web.base}/") == code


def test_a_busy_server_says_when_to_come_again() -> None:
    with serving(pages({"/": answer("", 429, retry_after="120")})) as web, pytest.raises(Faulty) as caught:
        fetch(f"{web.base}/", HERE)
    assert caught.value.faults[0].hint == "try again in 120 seconds"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_followed(status: int) -> None:
    with serving(pages({"/a": answer("", status, location="b/../c"), "/c": PAGE})) as web:
        assert got(f"{web.base}/a").url == f"{web.base}/c"


def test_more_than_five_redirects_are_too_many() -> None:
    chain = {f"/{n}": answer("", 302, location=f"/{n + 1}") for n in range(9)} | {"/9": PAGE}
    with serving(pages(chain)) as web:
        assert got(f"{web.base}/4").status == 200
        assert refusal(f"{web.base}/3") == "web-error"


@pytest.mark.parametrize(
    "where", ["http://10.0.0.1/", "http://169.254.169.254/", "file:///etc/passwd", "gopher://example.org/", "http://[/"]
)
def test_each_redirect_is_looked_at_anew(where: str) -> None:
    with serving(pages({"/": answer("", 302, location=where)})) as web:
        assert refusal(f"{web.base}/") in ("refused-address", "bad-address", "web-error")
        assert len(web.asked) == 1


# ---------------------------------------------------------------- robots.txt

ROBOTS = """\
# The news for people
User-agent: *
Disallow: /private
Allow: /private/open
Disallow: /*.pdf$
Disallow:

User-agent: otherbot
User-agent: Glossom
Disallow: /drafts/
"""


@pytest.mark.parametrize(
    ("agent", "target", "allowed"),
    [
        ("anybot", "/", True),
        ("anybot", "/private/x", False),
        ("anybot", "/private/open/x", True),
        ("anybot", "/paper.pdf", False),
        ("anybot", "/paper.pdf?page=2", True),
        ("glossom", "/private/x", True),
        ("glossom", "/drafts/x", False),
        ("glossom", "/%64rafts/x", False),
    ],
)
def test_robots_txt_is_read_as_the_rfc_says(agent: str, target: str, *, allowed: bool) -> None:
    assert allows(ROBOTS, agent, target) is allowed


@given(st.text(), st.text())
def test_no_robots_txt_is_too_strange(text: str, target: str) -> None:
    assert allows(text, "glossom", "/" + target) in (True, False)
    assert allows(f"User-agent: *\nDisallow: /\n{text.replace('llow', '')}", "other", "/x") is False


def test_many_stars_are_no_work() -> None:
    assert allows("User-agent: *\nDisallow: /" + "*a" * 5_000 + "$", "glossom", "/" + "a" * 4_000) is True


@pytest.mark.parametrize(
    ("robots", "code"),
    [
        (answer("User-agent: *\nDisallow: /story\n"), "robots"),
        (answer("", 500), "robots"),
        (answer("User-agent: *\nDisallow: /other\n"), ""),
        (answer("", 404), ""),
        (answer("", 403), ""),
        (answer("", 302, location="/moved.txt"), "robots"),
    ],
)
def test_a_page_is_fetched_where_robots_txt_lets_us(robots: bytes, code: str) -> None:
    moved = answer("User-agent: *\nDisallow: /\n")
    with serving(pages({"/robots.txt": robots, "/story": PAGE, "/moved.txt": moved})) as web:
        rules = replace(HERE, robots=True)
        if code:
            assert refusal(f"{web.base}/story", rules) == code
            assert "/story" not in web.targets
        else:
            assert got(f"{web.base}/story", rules).status == 200
