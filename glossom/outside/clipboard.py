"""The clipboard's text, by the programs that the systems have for it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

PATIENCE = 5.0  # seconds; without a display some of the programs wait for ever
WINDOWS = (
    "powershell",
    "-NoProfile",
    "-NonInteractive",
    "-Command",
    "[Console]::OutputEncoding=[Text.Encoding]::UTF8; Get-Clipboard -Raw",
)
WAYLAND = ("wl-paste", "--no-newline", "--type", "text")
X11 = (("xclip", "-selection", "clipboard", "-out"), ("xsel", "--clipboard", "--output"))


def clipboard() -> bytes | None:
    """The clipboard's text in UTF-8; empty where it holds none. None where no program can tell."""
    for command in _commands():
        program = shutil.which(command[0])
        if not program:
            continue
        try:
            # a fixed command; the program is found as a shell would find it
            done = subprocess.run([program, *command[1:]], capture_output=True, timeout=PATIENCE, check=False)  # noqa: S603
        except (OSError, subprocess.TimeoutExpired):
            continue
        if done.returncode == 0:
            return done.stdout
    return None


def _commands() -> tuple[tuple[str, ...], ...]:
    if sys.platform == "darwin":
        return (("pbpaste",),)
    if sys.platform == "win32":
        return (WINDOWS,)
    wayland = (WAYLAND,) if os.environ.get("WAYLAND_DISPLAY") else ()
    x11 = X11 if os.environ.get("DISPLAY") else ()
    return (*wayland, *x11)
