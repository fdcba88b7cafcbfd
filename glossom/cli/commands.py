"""The commands: their names, and the files they live in, each imported when it is called."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from glossom import __version__
from glossom.cli.desk import STOPPED, Desk, program_name, site_here
from glossom.cli.outcome import fault_as_json
from glossom.dataclass import dataclass
from glossom.faults import Faulty, did_you_mean, in_order

if TYPE_CHECKING:
    from glossom.outside.folder.fingerprint import Inputs


@dataclass(frozen=True, slots=True)
class Listed:
    """A command as `--help` lists it."""

    name: str
    section: str
    summary: str
    module: str


COMMANDS = (
    Listed("build", "The site", "Build the site into public/ (what happens without a command).", "build"),
    Listed("serve", "The site", "Show the site in the browser, drafts included, and follow your changes.", "serve"),
    Listed("check", "The site", "Find all faults; publish nothing.", "check"),
    Listed("import", "Articles and words", "Make an article of a text, a page or the clipboard.", "import_"),
    Listed("review", "Articles and words", "Accept, edit or reject what was suggested; say what words mean.", "review"),
    Listed("annotate", "Articles and words", "Show what is marked in an article, and why the rest is not.", "annotate"),
    Listed("suggest", "Articles and words", "Find the names and words to explain; draft an entry for each.", "suggest"),
    Listed("publish", "Articles and words", "Publish a draft: its date, its rights, its place.", "publish"),
    Listed("new", "Articles and words", "Start an article or a glossary entry.", "new"),
    Listed("init", "Beginnings", "Make a site of your own.", "init"),
    Listed("test", "Beginnings", "Run glossom's own tests (the door does: build.py test).", "testing"),
)
BY_NAME = {listed.name: listed for listed in COMMANDS}
DEFAULT = "build"
OWN_OPTIONS = ("-h", "--help", "--version")


def call(words: Sequence[str], inputs: Inputs | None = None) -> int:
    """Run the command that the words name; the exit code comes back. Raises KeyboardInterrupt and our own bugs.

    inputs: how those of the site here stand, where they have been looked at just now.
    """
    desk = Desk(site_here(), inputs=inputs)
    try:
        code = group.main(list(words), prog_name=program_name(), standalone_mode=False, obj=desk)
    except click.Abort:
        desk.say("Stopped.")
        return STOPPED
    except click.ClickException as slip:
        slip.show()
        return slip.exit_code
    except Faulty as faulty:
        desk.report(faulty.faults)
        if "--json" in words:
            desk.print_json({"faults": [fault_as_json(fault) for fault in in_order(faulty.faults)]})
        return 1
    return code if isinstance(code, int) else 0


def with_default(words: Sequence[str]) -> list[str]:
    """The words with `build` put in where they name no command."""
    at = 0
    while at < len(words) and (words[at] == "--site" or words[at].startswith("--site=")):
        at += 2 if words[at] == "--site" else 1
    if at < len(words) and (not words[at].startswith("-") or words[at] in OWN_OPTIONS):
        return list(words)
    return [*words[:at], DEFAULT, *words[at:]]


def _choose_site(context: click.Context, _: click.Parameter, folder: Path | None) -> None:
    if folder is not None:
        context.ensure_object(Desk).site = folder


def site_option() -> click.Option:
    """`--site DIR`, which stands before the command and after it."""
    return click.Option(
        ["--site"],
        type=click.Path(exists=True, file_okay=False, path_type=Path, resolve_path=True),
        metavar="DIR",
        expose_value=False,
        is_eager=True,
        callback=_choose_site,
        help="The site's folder; else the nearest one upwards with a site.yaml.",
    )


class Commands(click.Group):
    """A group that imports a command when it is called, and builds where none is named."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """As click's, with the default command."""
        return super().parse_args(ctx, with_default(args))

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order of `--help`."""
        return list(BY_NAME)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name, imported."""
        listed = BY_NAME.get(cmd_name)
        return load(listed) if listed else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click's; an unknown name is answered with the closest one."""
        if args[0] not in BY_NAME:
            close = did_you_mean(args[0], BY_NAME)
            raise click.UsageError(
                f"No such command '{args[0]}'." + (f" Did you mean '{close}'?" if close else ""), ctx
            )
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands in their sections."""
        for section in dict.fromkeys(listed.section for listed in COMMANDS):
            with formatter.section(section):
                formatter.write_dl([(listed.name, listed.summary) for listed in COMMANDS if listed.section == section])


def load(listed: Listed) -> click.Command:
    """The command itself, with `--site` on it and on its own commands, and examples that can be typed as they are."""
    module = importlib.import_module(f"glossom.cli.{listed.module}")
    command = cast(click.Command, module.command)
    _fit_out(command)
    return command


def _fit_out(command: click.Command) -> None:
    if not any("--site" in param.opts for param in command.params):
        command.params.append(site_option())
    if command.epilog:
        command.epilog = command.epilog.replace("  glossom ", f"  {program_name()} ")
    if isinstance(command, click.Group):
        for inner in command.commands.values():
            _fit_out(inner)


group = Commands(
    name="glossom",
    help="glossom makes a site of annotated news: names and words open a note when a reader touches them.",
    epilog="`COMMAND --help` tells all about a command.",
    params=[
        site_option(),
        click.Option(
            ["--version"],
            is_flag=True,
            expose_value=False,
            is_eager=True,
            callback=lambda context, _, wanted: _print_version(context) if wanted else None,
            help="Show the version.",
        ),
    ],
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


def _print_version(context: click.Context) -> None:
    click.echo(f"glossom {__version__}")
    context.exit()
