"""The sample site, built once, served on loopback under its base path, and opened in a real Chromium."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from glossom.cli.main import main
from tests.conftest import ROOT

BASE = "glossom/"
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip


class Quiet(SimpleHTTPRequestHandler):
    """Serves files as GitHub Pages does, without a log."""

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        pass

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        lost = Path(self.directory) / BASE / "404.html"
        body = lost.read_bytes() if code == 404 and lost.is_file() else b""
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def served_build(root: Path) -> Iterator[str]:
    """The sample site, built below `root` and served; its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(root)))
    address = f"http://127.0.0.1:{server.server_address[1]}/{BASE}"
    code = main(["--site", str(ROOT), "build", "--out", str(root / BASE), "--base-url", address])
    assert code == 0
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield address
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the built sample site."""
    with served_build(tmp_path_factory.mktemp("www")) as address:
        yield address


@pytest.fixture
def second_site(tmp_path: Path) -> Iterator[str]:
    """The address of the sample site, built once more."""
    with served_build(tmp_path) as address:
        yield address


@pytest.fixture(scope="session")
def chromium(browser_path: str) -> Iterator[Any]:
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=browser_path, args=ARGUMENTS)
        yield browser
        browser.close()


class Reader:
    """A page, and everything that went wrong on it."""

    def __init__(self, context: Any, site: str) -> None:
        self.site = site
        self.page = context.new_page()
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


@pytest.fixture
def reader(chromium: Any, site: str) -> Iterator[Reader]:
    context = chromium.new_context(viewport={"width": 1360, "height": 900})
    one = Reader(context, site)
    yield one
    context.close()
    assert one.complaints == []


@pytest.fixture
def phone(chromium: Any, site: str) -> Iterator[Reader]:
    context = chromium.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    one = Reader(context, site)
    yield one
    context.close()
    assert one.complaints == []
