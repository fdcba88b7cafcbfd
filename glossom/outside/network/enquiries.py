"""Questions to services of the web: one at a time, with patience where one is busy, and each answer remembered."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from glossom.dataclass import dataclass
from glossom.digest import digest_text
from glossom.faults import Fault, Faulty
from glossom.outside.folder import ledger
from glossom.outside.network.fetch import BUSY, GONE, Fetched, Rules, ask, retry_after, too_busy

FOLDER = ".glossom/answers"
KEPT = timedelta(days=30)
TRIES = 3
LONGEST_WAIT = 60  # seconds; a service that wants more is left alone for this time


@dataclass(frozen=True, slots=True)
class Reply:
    """A document that a service gave, and the day it did."""

    document: Any
    """What JSON holds; None where the service has nothing under that address."""
    day: date


class Enquiries:
    """Asks services for JSON documents, and remembers them below the site for a month.

    After the first trouble (no network, a busy service, an answer that is none) no more is asked: `faults` tells of
    it, and what is remembered is still given.
    """

    def __init__(
        self,
        site: Path,
        day: date,
        rules: Rules,
        *,
        ask: Callable[[str, Rules], Fetched] = ask,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.folder = site / FOLDER
        self.day = day
        self.rules = replace(rules, robots=False, accept="application/json")
        self.faults: tuple[Fault, ...] = ()
        self._ask = ask
        self._sleep = sleep

    def json(self, url: str) -> Reply | None:
        """The document at this address; None where it could not be had, now or earlier in this run."""
        file = self.folder / f"{digest_text(url)}.json"
        known = _known(file, url, self.day)
        if known or self.faults:
            return known
        try:
            reply = Reply(_document(self._patiently(url)), self.day)
        except Faulty as faulty:
            self.faults = faulty.faults
            return None
        with suppress(OSError):  # it is asked again then, no more
            ledger.make_folder(self.folder.parent)
            self.folder.mkdir(exist_ok=True)
            ledger.write(file, {"url": url, "day": reply.day.isoformat(), "document": reply.document})
        return reply

    def _patiently(self, url: str) -> Fetched:
        """The answer, asked for again where the service is busy: after the time it names, or 1, then 2 seconds."""
        for tried in range(TRIES):
            answer = self._ask(url, self.rules)
            wait = retry_after(answer) or 2**tried
            if answer.status not in BUSY:
                return answer
            if wait > LONGEST_WAIT or tried == TRIES - 1:
                break
            self._sleep(wait)
        raise Faulty(too_busy(answer))


def _known(file: Path, url: str, day: date) -> Reply | None:
    """What was answered within the last month; a damaged file is none."""
    content = ledger.read(file)
    if not isinstance(content, dict) or content.get("url") != url:
        return None
    asked = date.fromisoformat(content["day"])
    return Reply(content["document"], asked) if asked <= day <= asked + KEPT else None


def _document(answer: Fetched) -> Any:
    """The JSON of an answer; None where there is nothing. Raises Faulty."""
    if answer.status in GONE:
        return None
    try:
        if answer.status == 200:
            return json.loads(answer.content)
        reason = f"the service answers with status {answer.status}"
    except (ValueError, RecursionError):  # not JSON, or JSON made to harm
        reason = "the answer is not JSON"
    raise Faulty(Fault("web-error", f"{answer.url}: {reason}", hint="try again later"))
