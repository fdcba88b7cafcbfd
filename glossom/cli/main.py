"""The program `glossom`. Exit codes: 0 good, 1 faults, 2 wrong usage, 130 stopped by Ctrl+C."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

from glossom.cli.desk import STOPPED


def run() -> None:
    """The console script."""
    gc.set_threshold(200_000)  # values between searches for circles: 130 searches while a build loads are 35 ms
    sys.exit(main())


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command that the words ask for, `sys.argv`'s where none are given; the exit code comes back."""
    words = list(sys.argv[1:] if argv is None else argv)
    _write_utf8()
    try:
        return _call(words)
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped.\n")
        return STOPPED
    except BrokenPipeError:
        # Whoever read our output (`| head`) has gone; Python's own flush at the end must not fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except ModuleNotFoundError as slip:
        return _library_gone(slip)
    except Exception:
        return _our_own_bug()


def _call(words: list[str]) -> int:
    """A build that has nothing to do ends here: neither click nor any library of the build is imported for it."""
    inputs = None
    if words in ([], ["build"]):
        from glossom.cli.again import inputs_here, tell_if_unchanged

        inputs = inputs_here()
        if inputs and tell_if_unchanged(inputs):
            return 0
    from glossom.cli.commands import call

    return call(words, inputs)


def _write_utf8() -> None:
    """News is not ASCII: a pipe or file gets UTF-8 whatever the locale says, and no character stops the program."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding=stream.encoding if stream.isatty() else "utf-8", errors="backslashreplace")


def _library_gone(slip: ModuleNotFoundError) -> int:
    """An environment that lost a library is none of our bugs; the door knows how to mend its own."""
    if (slip.name or "glossom").partition(".")[0] == "glossom":
        return _our_own_bug()
    if os.environ.get("GLOSSOM_DOOR"):
        raise slip
    sys.stderr.write(f"The library '{slip.name}', which glossom needs, is not installed: install glossom again.\n")
    return 1


def _our_own_bug() -> int:
    import traceback

    traceback.print_exc()
    sys.stderr.write(
        "\nThis is a bug in glossom, not a fault of yours; the published site is as it was.\n"
        "Please report it with the lines above and what you did (CONTRIBUTING.md says where).\n"
    )
    return 1
