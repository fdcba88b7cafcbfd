"""`import`: article files of texts, saved pages, addresses, feeds, or the clipboard; one, or many at once."""

from __future__ import annotations

import sys
import traceback
from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from glossom.cli.day import day as day_of
from glossom.cli.desk import Desk
from glossom.cli.drawing import one_line
from glossom.cli.extras import need
from glossom.cli.importing.drafting import draft_of
from glossom.cli.importing.feeds import carried, choose, origins, said_by_feed
from glossom.cli.importing.imported import Imported, explanation, summary, tell
from glossom.cli.importing.origins import WEB, Origin, Taken, origin, read, spread
from glossom.cli.importing.placing import placed
from glossom.cli.importing.shelf import Shelf
from glossom.cli.importing.web import Web
from glossom.cli.importing.wish import Wish
from glossom.cli.progress import Progress
from glossom.faults import Fault, Faulty, Place

if TYPE_CHECKING:
    from glossom.importing.draft import Draft


@click.command(
    epilog="\b\nExamples:\n  glossom import story.txt\n  glossom import https://example.org/story --explain\n"
    "  glossom import page.html --url https://example.org/story\n  glossom import --paste\n"
    "  glossom import https://example.org/feed.xml --limit 5\n  glossom import saved-pages/"
)
@click.argument("sources", nargs=-1, metavar="[SOURCE]...")
@click.option("--paste", is_flag=True, help="Take the text of the clipboard, or ask for it.")
@click.option("--stdout", "to_stdout", is_flag=True, help="Print the article; write no file.")
@click.option("--explain", is_flag=True, help="Show what each fact rests on, and why each block was left out.")
@click.option("--url", metavar="URL", default="", help="Where the text was found.")
@click.option("--date", "day", type=day_of, metavar="D", help="The day of publication, YYYY-MM-DD.")
@click.option("--excerpt", type=click.IntRange(min=1), metavar="N", help="Keep the first N words and a link.")
@click.option("--images", is_flag=True, help="Save the pictures too, where a licence is stated that allows it.")
@click.option("--update", is_flag=True, help="Of an article that is there: show what changed, and take it over.")
@click.option("--article", metavar="NAME", default="", help="With --update: this one of several from one address.")
@click.option("--yes", is_flag=True, help="With --update: do not ask.")
@click.option("--as-new", is_flag=True, help="Import it though an article like it is there: it is another one.")
@click.option("--entries", metavar="1,3-5", default="", help="Of a feed: import these, or all.")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="Of a feed: at most N entries.")
@click.option("--from-feed", is_flag=True, help="Take the text that the feed carries, not the page.")
@click.option("--offline", is_flag=True, help="Take addresses from the pages that are kept; ask no network.")
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), metavar="DIR", help="Write into this folder instead."
)
@click.option("--json", "as_json", is_flag=True, help="Print the outcome as one JSON document.")
@click.pass_obj
def command(
    desk: Desk,
    *,
    sources: tuple[str, ...],
    paste: bool,
    to_stdout: bool,
    explain: bool,
    url: str,
    day: date | None,
    excerpt: int | None,
    images: bool,
    update: bool,
    article: str,
    as_new: bool,
    yes: bool,
    entries: str,
    limit: int | None,
    from_feed: bool,
    offline: bool,
    out: Path | None,
    as_json: bool,
) -> int:
    """Make an article of a text, a page or a feed's entry.

    SOURCE is a file (.txt, .html, .html.gz, .mhtml, .webarchive, .eml), a folder or a pattern of such, an address of a
    page or a feed, or - for standard input. The article is a draft with everything in its front matter that the source
    states; what it does not state is listed there as `unknown` and never guessed.
    """
    from glossom.importing.draft import Given

    _refuse_usage(sources, url, paste=paste)
    _refuse_contradictions(to_stdout=to_stdout, images=images, update=update, as_new=as_new, yes=yes)
    if article and not update:
        raise click.UsageError("--article says which article is updated: name --update too.")
    desk.quiet = as_json
    wish = Wish(
        given=Given(url=url, date=_past(day), today=date.today()),
        to_stdout=to_stdout,
        out=out,
        update=update,
        article=article,
        as_new=as_new,
        yes=yes,
        excerpt=excerpt or 0,
        images=images,
        explain=explain,
        offline=offline,
        entries=entries,
        limit=limit or 0,
        from_feed=from_feed,
    )
    if images or not (to_stdout or out):
        desk.needs_site()
    wanted = [Origin("", "clipboard")] if paste else [origin(name) for name in dict.fromkeys(sources)]
    with Progress(desk) as progress:
        outcomes = list(_Import(desk, wish, progress).all(wanted))
    if as_json:
        desk.print_json([outcome.as_json() for outcome in outcomes])
    elif len(outcomes) > 1:
        for line in summary(outcomes, to_stdout=to_stdout):
            desk.say(line)
    return 0 if all(outcome.good for outcome in outcomes) else 1


def _refuse_usage(sources: tuple[str, ...], url: str, *, paste: bool) -> None:
    from glossom.reading.rules import web_address

    if not sources and not paste:
        raise click.UsageError("Name a file or an address, or - for standard input; or use --paste for the clipboard.")
    if sources and paste:
        raise click.UsageError("--paste takes the clipboard: name no SOURCE with it.")
    if url and web_address(url):
        raise click.BadParameter(f"'{url}' is not the address of a web page: https://…", param_hint="--url")
    if url and len(sources) > 1:
        raise click.UsageError("--url is the address of one source: import them one by one.")
    if url and sources and WEB.match(sources[0]):
        raise click.UsageError("--url says where a file was found: an address needs none.")


def _refuse_contradictions(*, to_stdout: bool, images: bool, update: bool, as_new: bool, yes: bool) -> None:
    for option, given in (("--images", images), ("--update", update), ("--as-new", as_new)):
        if to_stdout and given:
            raise click.UsageError(f"--stdout writes no file, and {option} would.")
    if update and as_new:
        raise click.UsageError("--update changes the article that is there, and --as-new leaves it: name one of them.")
    if yes and not update:
        raise click.UsageError("--yes answers the question of --update: name both.")


def _past(day: date | None) -> date | None:
    """The day that was given. Raises Faulty `date-in-future`."""
    if day and (day - date.today()).days > 1:
        hint = "give the day on which it was published, or leave --date out"
        raise Faulty(Fault("date-in-future", f"the date {day.isoformat()} is still to come", hint=hint))
    return day


class _Import:
    """One call: the sources that are left, and what they share."""

    def __init__(self, desk: Desk, wish: Wish, progress: Progress) -> None:
        self.desk = desk
        self.wish = wish
        self.progress = progress
        self.web = Web(desk, offline=wish.offline, keeps=not wish.to_stdout)
        self.shelf = Shelf.of(desk.site, wish.out)

    def all(self, wanted: list[Origin]) -> Iterator[Imported]:
        """What became of each source, told as it comes; a fault of one stops no other."""
        left, done = deque(wanted), 0
        while left:
            source = left.popleft()
            self.progress.at(done, done + len(left) + 1, one_line(source.shown))
            try:
                outcome = self._one(source)
            except Faulty as faulty:
                outcome = Imported(source.shown, faults=faulty.faults)
            except ModuleNotFoundError:  # so it would be for every other source
                raise
            except Exception as slip:  # one page must not cost the others their turn
                outcome = Imported(source.shown, faults=(self._our_own(source, slip),))
            if isinstance(outcome, tuple):
                left.extendleft(reversed(outcome))
                continue
            with self.progress.paused():
                self._tell(outcome, one_of_many=done + len(left) > 0)
            done += 1
            yield outcome

    def _our_own(self, source: Origin, slip: Exception) -> Fault:
        self.desk.say("".join(traceback.format_exception(slip)))
        message = f"glossom itself failed: {type(slip).__name__}: {one_line(str(slip))}"
        hint = "this is a mistake in glossom: please report it, with the lines above and the source"
        return Fault("internal-error", message, Place(source.shown), hint)

    def _one(self, source: Origin) -> Imported | tuple[Origin, ...]:
        """What became of it; of a folder, a pattern or a feed the sources in it. Raises Faulty."""
        from glossom.importing.entries import is_feed

        inside = spread(source)
        if inside:
            return inside
        taken = self._taken(source)
        if source.kind != "entry" and is_feed(taken.content):
            return self._chosen(taken)
        draft = self._draft(source, taken)
        taken, slips = self.web.keep(taken)
        draft = replace(draft, faults=(*draft.faults, *slips))
        with self.progress.paused():
            return placed(self.desk, taken, draft, self.wish, self.shelf, self._asks_for_pictures(source))

    def _taken(self, source: Origin) -> Taken:
        if source.kind == "web":
            need("import")
            return self.web.page(source.name)
        if source.kind == "entry":
            return carried(source)
        kept = self.web.kept(Path(source.name)) if source.kind == "file" else None
        return kept or Taken(source.shown, read(source))

    def _chosen(self, taken: Taken) -> Imported | tuple[Origin, ...]:
        need("import")
        from glossom.importing.feed import read_feed

        feed = read_feed(taken.content, taken.name, taken.url or self.wish.given.url)
        taken, slips = self.web.keep(taken)
        with self.progress.paused():
            entries = choose(self.desk, feed, taken.name, self.wish, self.shelf)
        found = origins(feed, entries, taken.name, self.wish)
        return found or Imported(taken.name, entries=feed.entries, kept=taken.kept, faults=slips)

    def _draft(self, source: Origin, taken: Taken) -> Draft:
        from glossom.importing.charset import in_utf8

        given = self.wish.given
        url = taken.url if source.kind == "entry" else taken.url or given.url  # the feed's is not its entries'
        given = replace(given, url=url, today=taken.day or given.today)
        draft = draft_of(in_utf8(taken.content, taken.content_type), taken.name, given)
        return said_by_feed(draft) if source.kind == "entry" else draft

    def _asks_for_pictures(self, source: Origin) -> Web | None:
        return self.web if source.kind in ("web", "entry") and not self.wish.offline else None

    def _tell(self, outcome: Imported, *, one_of_many: bool) -> None:
        tell(self.desk, outcome, to_stdout=self.wish.to_stdout, brief=one_of_many)
        if self.wish.explain and outcome.draft and not self.desk.quiet:
            stream = sys.stderr if self.wish.to_stdout else sys.stdout
            stream.write(f"\n{one_line(outcome.source)}:\n" if one_of_many else "")
            stream.writelines(f"{line}\n" for line in explanation(outcome.draft))
