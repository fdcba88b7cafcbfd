"""Sites, built once, served on loopback under a base path as GitHub Pages does, and opened in a real Chromium."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from glossom.cli.main import main
from tests.conftest import ROOT, missing

BASE = "glossom/"
HARBOUR = Path(__file__).parent / "harbour"
MODULES = Path(__file__).parent / "node_modules"
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip


class Quiet(SimpleHTTPRequestHandler):
    """Serves files as GitHub Pages does, without a log."""

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        pass

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "max-age=600")
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        lost = Path(self.directory) / BASE / "404.html"
        body = lost.read_bytes() if code == 404 and lost.is_file() else b""
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


_TAKEN: set[int] = set()


def _server(handler: Callable[..., Quiet]) -> ThreadingHTTPServer:
    """A server on a port that no site had before: in the cache of a browser that is kept open, sites must not mix."""
    while True:
        server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        if server.server_port not in _TAKEN:
            _TAKEN.add(server.server_port)
            return server
        server.server_close()


@contextmanager
def served(root: Path, handler: type[Quiet] = Quiet) -> Iterator[str]:
    """The address of BASE on a server of the files below `root`."""
    server = _server(partial(handler, directory=str(root)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/{BASE}"
    server.shutdown()
    server.server_close()


@contextmanager
def served_build(root: Path, site: Path = ROOT) -> Iterator[str]:
    """A site, built below `root` and served; its address."""
    with served(root) as address:
        code = main(["--site", str(site), "build", "--out", str(root / BASE), "--base-url", address])
        assert code == 0
        yield address


@pytest.fixture(scope="session")
def www(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which the sample site is published, below BASE, as soon as `site` is asked for."""
    return tmp_path_factory.mktemp("www")


@pytest.fixture(scope="session")
def site(www: Path) -> Iterator[str]:
    """The address of the built sample site."""
    with served_build(www) as address:
        yield address


@pytest.fixture(scope="session")
def harbour_www(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which the harbour's site is published, below BASE, as soon as `harbour` is asked for."""
    return tmp_path_factory.mktemp("harbour-www")


@pytest.fixture(scope="session")
def harbour(tmp_path_factory: pytest.TempPathFactory, harbour_www: Path) -> Iterator[str]:
    """The address of the site in tests/browser/harbour: its texts stay as they are, so that sizes can be compared."""
    source = tmp_path_factory.mktemp("harbour") / "site"
    shutil.copytree(HARBOUR, source)
    with served_build(harbour_www, source) as address:
        yield address


@pytest.fixture(scope="session")
def plain_www(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which the site of the theme plain is published, below BASE, as soon as `plain` is asked for."""
    return tmp_path_factory.mktemp("plain-www")


@pytest.fixture(scope="session")
def plain(tmp_path_factory: pytest.TempPathFactory, plain_www: Path) -> Iterator[str]:
    """The harbour site in the theme plain."""
    site = tmp_path_factory.mktemp("plain") / "site"
    shutil.copytree(HARBOUR, site)
    with (site / "site.yaml").open("a", encoding="utf-8") as settings:
        settings.write("theme: plain\nsearch: false\n")
    with served_build(plain_www, site) as address:
        yield address


def node_package(what: str, path: str) -> Path:
    """A file of an npm package of tests/browser/package.json; `what` is its name in GLOSSOM_REQUIRE."""
    file = MODULES / path
    if not file.is_file():
        missing(what, f"no {path}; run: npm ci --ignore-scripts --prefix tests/browser")
    return file


@pytest.fixture(scope="session")
def chromium(browser_path: str) -> Iterator[Any]:
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=browser_path, args=ARGUMENTS)
        yield browser
        browser.close()


class Desk:
    """Windows of one browser, kept open from test to test: to open a new one costs more than most tests do.

    A page from `page` has no history and finds nothing in storage; the browser's cache may know the site's files. What
    a test does to its page (routes, scripts, media) goes with the page. Who does something to the whole context (its
    clock, its scripts) takes one of the browser's own.
    """

    def __init__(self, browser: Any) -> None:
        self._browser = browser
        self._contexts: dict[str, Any] = {}

    @contextmanager
    def page(self, **device: Any) -> Iterator[Any]:
        """A page on a device; all pages of that device are closed, and their storage cleared, afterwards."""
        name = repr(sorted(device.items()))
        if name not in self._contexts:
            self._contexts[name] = self._browser.new_context(**device)
            self._contexts[name].new_page()  # stays: storage is cleared through it
        context = self._contexts[name]
        page = context.new_page()
        try:
            yield page
            self._clear(context)
        except BaseException:
            self._contexts.pop(name).close()  # what a failed test left behind is nobody's inheritance
            raise

    @staticmethod
    def _clear(context: Any) -> None:
        stays, *pages = context.pages
        origins = {"{0.scheme}://{0.netloc}".format(urlsplit(page.url)) for page in pages}
        for page in pages:
            page.close()
        session = context.new_cdp_session(stays)
        for origin in origins:
            session.send("Storage.clearDataForOrigin", {"origin": origin, "storageTypes": "all"})
        session.detach()

    def close(self) -> None:
        """Close every window."""
        for context in self._contexts.values():
            context.close()


@pytest.fixture(scope="session")
def desk(chromium: Any) -> Iterator[Desk]:
    one = Desk(chromium)
    yield one
    one.close()


class Reader:
    """A page, and everything that went wrong on it."""

    def __init__(self, page: Any, site: str) -> None:
        self.site = site
        self.page = page
        self.complaints: list[str] = []
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.complaints.append(f"error: {error}"))
        self.page.on("request", lambda request: self._request(request.url))

    def _console(self, message: Any) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(f"{message.type}: {message.text}")

    def _request(self, url: str) -> None:
        if not url.startswith((self.site.partition("/glossom/")[0], "data:", "blob:")):
            self.complaints.append(f"asks another host: {url}")

    def open(self, path: str = "") -> Any:
        self.page.goto(self.site + path)
        return self.page


WIDE = {"viewport": {"width": 1360, "height": 900}, "reduced_motion": "reduce"}
"""Playwright takes an appearing card for one that moves, and scrolls for it: the browser asks for less motion."""


@contextmanager
def reading(desk: Desk, site: str, **device: Any) -> Iterator[Reader]:
    """A reader of a site, who at the end must have had nothing to complain of."""
    with desk.page(**{**WIDE, **device}) as page:
        one = Reader(page, site)
        yield one
        assert one.complaints == []


@pytest.fixture
def reader(desk: Desk, site: str) -> Iterator[Reader]:
    with reading(desk, site) as one:
        yield one


@pytest.fixture
def timed_reader(chromium: Any, site: str) -> Iterator[Reader]:
    """A reader whose clock a test may set: a clock is the whole window's, so this one is nobody else's."""
    context = chromium.new_context(**WIDE)
    one = Reader(context.new_page(), site)
    one.page.clock.install()
    yield one
    context.close()
    assert one.complaints == []


@pytest.fixture
def phone(desk: Desk, site: str) -> Iterator[Reader]:
    with reading(desk, site, viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True) as one:
        yield one


@pytest.fixture
def harbour_reader(desk: Desk, harbour: str) -> Iterator[Reader]:
    with reading(desk, harbour) as one:
        yield one


@pytest.fixture
def scriptless(desk: Desk) -> Iterator[Any]:
    """A page of a browser in which JavaScript is switched off."""
    with desk.page(**WIDE, java_script_enabled=False) as page:
        yield page
