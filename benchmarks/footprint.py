"""What a glossary costs in memory, once a tool has built it in: measured in a process of its own."""

from __future__ import annotations

import gc
import multiprocessing
import os
import tracemalloc
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from benchmarks.corpus import glossary
from benchmarks.tools import Tool, start_afresh, tool_named

MIB = 1024 * 1024
STATM = Path("/proc/self/statm")


@dataclass(frozen=True)
class Footprint:
    """MiB. `traced`: what Python allocated; `resident`: by how much the process grew, None where no one tells.

    Libraries in Rust or C keep most of theirs where Python does not see it.
    """

    traced: float
    resident: float | None


def footprint_of(tool: Tool, forms: int) -> Footprint:
    """The memory that the glossary of so many forms takes, beside the entries and the library itself."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        return pool.submit(_measure, tool.name, forms).result()


def _measure(name: str, forms: int) -> Footprint:
    tool, entries = tool_named(name), glossary(forms)
    tool.marker(glossary(1))  # the library is loaded now, and not counted
    start_afresh()
    before = _resident()
    marker = tool.marker(entries)
    after = _resident()
    grown = None if before is None or after is None else (after - before) / MIB
    del marker
    start_afresh()
    gc.collect()
    tracemalloc.start()
    marker = tool.marker(entries)
    gc.collect()
    traced = tracemalloc.get_traced_memory()[0] / MIB
    del marker
    return Footprint(traced, grown)


def _resident() -> int | None:
    """Bytes of memory that the process holds; None where the system does not say it this way."""
    gc.collect()
    if not STATM.exists():
        return None
    return int(STATM.read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
