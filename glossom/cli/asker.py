"""Who asks: at a terminal, or in a test."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Protocol

import click

from glossom.cli.desk import Desk
from glossom.cli.drawing import printable
from glossom.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Answer:
    """One of the answers to a question: by its key, by its word, or by the word's beginning."""

    key: str
    word: str

    @property
    def shown(self) -> str:
        """`[a]ccept`, or `[1] minsk`."""
        if self.word.startswith(self.key):
            return f"[{self.key}]{self.word[len(self.key) :]}"
        return f"[{self.key}] {self.word}"


class Asker(Protocol):
    """Shows, and asks. Every method raises click.Abort where whoever is asked stops the program."""

    def show(self, text: str) -> None:
        """One line or more."""
        ...

    def choose(self, question: str, answers: Sequence[Answer], default: str) -> str:
        """The word of one of the answers; `default` is that of Enter alone."""
        ...

    def line(self, question: str, default: str = "") -> str:
        """A line of text, or what it was before."""
        ...

    def edit(self, text: str) -> str | None:
        """The text as it was edited; the same where nothing was saved; None where there is no editor."""
        ...


def matching(given: str, answers: Sequence[Answer]) -> str:
    """The word of the answer that is meant, or nothing where none is, or more than one."""
    given = given.strip().casefold()
    exact = [answer.word for answer in answers if given in (answer.key.casefold(), answer.word.casefold())]
    begun = [answer.word for answer in answers if given and answer.word.casefold().startswith(given)]
    found = dict.fromkeys(exact or begun)
    return next(iter(found)) if len(found) == 1 else ""


@dataclass(frozen=True, slots=True)
class AtTerminal:
    """Asks on the terminal, and opens the editor that VISUAL or EDITOR names."""

    desk: Desk

    def show(self, text: str) -> None:
        """On standard error, as all words for people."""
        self.desk.say(text)

    def choose(self, question: str, answers: Sequence[Answer], default: str) -> str:
        """Asks until one of the answers is given."""
        shown = printable(f"{question} {', '.join(answer.shown for answer in answers)} (Enter: {default})")
        while True:
            given = str(click.prompt(shown, default=default, show_default=False, err=True))
            if word := matching(given, answers):
                return word
            self.show(f"'{given}' is none of the answers: type a letter or number in brackets, or a word.")

    def line(self, question: str, default: str = "") -> str:
        """One line; Enter alone keeps what it was."""
        return str(click.prompt(printable(question), default=default, show_default=bool(default), err=True))

    def edit(self, text: str) -> str | None:
        """In the editor; None where neither VISUAL nor EDITOR names one."""
        editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
        if not editor:
            return None
        edited = click.edit(text, editor=editor, extension=".yaml", require_save=True)
        return text if edited is None else edited
