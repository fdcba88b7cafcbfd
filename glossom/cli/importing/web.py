"""Pages from the web for `import`: fetched politely, kept, or taken from those that are kept."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from glossom.cli.desk import SITE_FILE, Desk
from glossom.cli.files import read_source
from glossom.cli.importing.origins import Taken
from glossom.cli.online import rules
from glossom.faults import Fault, Faulty, Place

if TYPE_CHECKING:
    from glossom.outside.network.fetch import Fetched, Heard, Rules
    from glossom.outside.network.sources import Kept

PAUSE = 1.0  # seconds between two requests to one host; a person who reads takes longer
PAGES = "text/html,application/xhtml+xml,application/atom+xml,application/rss+xml,application/xml;q=0.9,*/*;q=0.8"
LARGEST_PICTURE = 5_000_000  # bytes; pictures are published as they are


class Web:
    """Fetches for one call of `import`: a host is asked once for its robots.txt, and left alone where it is busy."""

    def __init__(self, desk: Desk, *, offline: bool, keeps: bool) -> None:
        self.site = desk.site if (desk.site / SITE_FILE).is_file() else None
        self.offline = offline
        self.keeps = keeps
        """Whether pages are kept."""
        self._rules: Rules | None = None
        self._heard: Heard = {}
        self._last: dict[str, float] = {}
        self._busy: dict[str, tuple[Fault, ...]] = {}

    def page(self, url: str) -> Taken:
        """The page at an address. Raises Faulty."""
        from glossom.outside.network import sources

        if self.offline:
            kept = sources.latest(self.site, url) if self.site else None
            if not kept or not self.site:
                hint = "import it once without --offline"
                raise Faulty(Fault("not-kept", f"no page is kept that was fetched from {url}", hint=hint))
            return self._as_kept(self.site, kept, url)
        fetched = self._fetch(url, replace(self._polite(), accept=PAGES))
        kind = fetched.headers.get("content-type", "")
        return Taken(url, fetched.content, fetched.url, content_type=kind, answer=fetched)

    def keep(self, taken: Taken) -> tuple[Taken, tuple[Fault, ...]]:
        """The same, kept below the site if it was just fetched; and a warning where that cannot be done."""
        from glossom.outside.network import sources

        if not taken.answer or not self.site or not self.keeps:
            return taken, ()
        try:
            kept = sources.keep(self.site, taken.name, taken.answer, datetime.now(UTC).astimezone())
        except OSError as slip:
            hint = "the article is imported all the same; it cannot be imported again offline"
            message = f"the page cannot be kept in {sources.FOLDER}: {slip.strerror}"
            return taken, (Fault("cannot-write", message, Place(sources.FOLDER), hint, "warning"),)
        return replace(taken, kept=kept.path), ()

    def kept(self, file: Path) -> Taken | None:
        """A file of those that are kept, with what is known of it; None for any other file."""
        from glossom.outside.network import sources

        kept = sources.record_of(self.site, file) if self.site else None
        return self._as_kept(self.site, kept, str(file)) if kept and self.site else None

    def picture(self, url: str) -> bytes:
        """A picture. Raises Faulty."""
        limits = replace(self._polite(), accept="image/*", wire=LARGEST_PICTURE, decoded=LARGEST_PICTURE)
        return self._fetch(url, limits).content

    def _as_kept(self, site: Path, kept: Kept, name: str) -> Taken:
        content = (site / kept.path).read_bytes()
        day = date.fromisoformat(kept.day)
        return Taken(name, content, kept.url, day, kept.path, kept.headers.get("content-type", ""))

    def _fetch(self, url: str, limits: Rules) -> Fetched:
        from glossom.outside.network.fetch import fetch

        host = _host(url)
        if host in self._busy:
            raise Faulty(*self._busy[host])
        self._wait(host, limits)
        try:
            return fetch(url, limits, self._heard)
        except Faulty as faulty:
            if any(fault.code == "too-busy" for fault in faulty.faults):
                self._busy[host] = faulty.faults
            raise

    def _wait(self, host: str, limits: Rules) -> None:
        last = self._last.get(host)
        if last is not None and not limits.loopback:
            time.sleep(max(0.0, last + PAUSE - time.monotonic()))
        self._last[host] = time.monotonic()

    def _polite(self) -> Rules:
        if self._rules is None:
            self._rules = rules(self._contact())
        return self._rules

    def _contact(self) -> str:
        """The site's address; nothing where site.yaml does not tell it, or is broken, which a build tells."""
        from glossom.reading.config import read_site

        try:
            return read_site(read_source(self.site, SITE_FILE))[0].base_url if self.site else ""
        except Faulty:
            return ""


def _host(url: str) -> str:
    try:
        return urlsplit(url).netloc.lower()
    except ValueError:  # half a bracket: `fetch` says so
        return url
