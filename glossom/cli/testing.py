"""`test`: a word for whoever looks for it here; the door runs the tests."""

from __future__ import annotations

import click


@click.command(context_settings={"ignore_unknown_options": True}, epilog="\b\nExample:\n  python3 build.py test --full")
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def command(arguments: tuple[str, ...]) -> int:
    """Run glossom's own tests: `python3 build.py test [--full] [pytest's arguments]`.

    The door build.py does this, in a checkout of glossom; the program without the door has no tests to run.
    """
    words = " ".join(["python3 build.py test", *arguments])
    raise click.UsageError(f"The door runs the tests: {words} (in a checkout of glossom).")
