"""A day on the command line: YYYY-MM-DD, or `unknown`."""

from __future__ import annotations

import re
from datetime import date
from typing import Literal

import click

DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

Day = date | Literal["unknown"]


def day(text: str) -> date:
    """The day that the text names. Raises click.BadParameter with what one looks like."""
    return _day(text.strip(), "")


def day_or_unknown(text: str) -> Day:
    """The day, or `unknown` for an article that must do without one. Raises click.BadParameter."""
    text = text.strip()
    return "unknown" if text.casefold() == "unknown" else _day(text, ", or `unknown`")


def _day(text: str, or_else: str) -> date:
    if not DAY.fullmatch(text):
        raise click.BadParameter(f"'{text}' is not a day: write it as YYYY-MM-DD (2014-08-26){or_else}.")
    try:
        return date.fromisoformat(text)
    except ValueError as slip:
        raise click.BadParameter(f"'{text}' is no day of the calendar.") from slip
