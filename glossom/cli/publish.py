"""`publish ARTICLE`: a draft gets its date, its rights and its place, and is a draft no more."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import click

from glossom.cli.day import Day, day_or_unknown
from glossom.cli.desk import Desk
from glossom.cli.files import ARTICLES, article_named, read_source, write_whole
from glossom.cli.reviewing.papers import with_article_moved
from glossom.dataclass import dataclass
from glossom.digest import digest_file
from glossom.faults import Fault, Faulty, Place
from glossom.model import Article, FrontMatter, Source, SourceFile
from glossom.reading.article import read_article, set_front
from glossom.reading.fields import read_yaml, write_yaml
from glossom.reading.nodes import Items, Scalar, find

FRONT = re.compile(r"\s*^---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*$", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Facts:
    """What must be known before an article is published."""

    day: Day
    rights: str
    """What the source's publisher allows; empty for a text of our own."""


@click.command(
    epilog="\b\nExamples:\n  glossom publish content/articles/undated/minsk-talks.md\n"
    '  glossom publish minsk-talks.md --date 2014-08-26 --rights "with permission of the author"'
)
@click.argument("article")
@click.option("--date", "day", type=day_or_unknown, metavar="D", help="YYYY-MM-DD, or `unknown`.")
@click.option("--rights", metavar="TEXT", help="The licence, or who permits that the text is published here.")
@click.option("--yes", is_flag=True, help="Do not ask whether to go ahead.")
@click.pass_obj
def command(desk: Desk, *, article: str, day: Day | None, rights: str | None, yes: bool) -> int:
    """Publish a draft: its date, its rights, its place.

    Asks for the date if ARTICLE has none; and, where the text was imported and its source states no licence that
    allows it, why it may be published. Then `draft` is taken out and the file moves from undated/ to the folder of
    its year. Nothing else in it changes.
    """
    site, path = desk.needs_site(), article_named(desk, article)
    source = read_source(site, path)
    before = read_article(source)[0]
    facts = _facts(desk, before, day, rights)
    text, target = published_text(source, before, facts), place_of(path, facts.day)
    _prove(before, text, target, facts)
    if text == source.text and target == path:
        desk.say(f"{path} is published already.")
        return 0
    if target != path and (site / target).exists():
        raise Faulty(
            Fault("file-exists", f"{target} is there already", Place(target), "rename one of the two, then publish")
        )
    if (
        desk.asks
        and not yes
        and not click.confirm(f"Publish '{before.front.title}' as {target}?", default=True, err=True)
    ):
        desk.say("Left as it was.")
        return 0
    _write(site, path, target, text)
    _say_what_was_done(desk, path, target, before, facts)
    return 0


# ---------------------------------------------------------------- what is known, what is asked


def _facts(desk: Desk, article: Article, day: Day | None, rights: str | None) -> Facts:
    """Flags first, then what the file says, then what the editor answers. Raises Faulty for what stays unknown."""
    front = article.front
    known = day or front.date
    stated = " ".join((front.source or Source()).rights.split())
    allowed = " ".join((rights if rights is not None else stated).split())
    doubtful = _is_doubtful(front) if rights is None else bool(front.source) and not allowed
    lacking = [*([] if known else ["date"]), *(["rights"] if doubtful else [])]
    if lacking and not desk.asks:
        raise Faulty(*(_missing(article.path, what, stated) for what in lacking))
    if "date" in lacking:
        question = "The day it was published (YYYY-MM-DD, or `unknown`)"
        known = click.prompt(question, value_proc=day_or_unknown, err=True)
    if "rights" in lacking:
        reason = _without_licence(stated)
        desk.say(f"{reason[0].upper()}{reason[1:]}.")
        question = "Why we may publish it (a licence such as CC BY 4.0, or who gave permission)"
        allowed = " ".join(str(click.prompt(question, err=True)).split())
    assert known is not None
    return Facts(known, allowed)


def _is_doubtful(front: FrontMatter) -> bool:
    """Whether the text was imported, and nothing that its front matter says allows that it is published.

    Of an article that is published already somebody has answered for any words that stand there.
    """
    from glossom.importing.licences import allows_publishing

    if not front.source:
        return False
    stated = f"{front.source.rights} {front.source.license}"
    return not (allows_publishing(stated) if front.draft else stated.strip())


def _without_licence(stated: str) -> str:
    if not stated:
        return "nothing says that this imported text may be published"
    return f"the source states no licence that allows publishing its text again: “{stated}”"


def _missing(path: str, what: str, stated: str) -> Fault:
    if what == "date":
        hint = "give it with --date YYYY-MM-DD; with --date unknown the article stands last and out of the feed"
        return Fault("missing-date", "the article has no date", Place(path), hint)
    hint = 'give them with --rights "CC BY 4.0" or --rights "with permission of …"'
    return Fault("missing-rights", _without_licence(stated), Place(path), hint)


# ---------------------------------------------------------------- the new text


def place_of(path: str, day: Day) -> str:
    """Where the article belongs: out of undated/ into the folder of its year; elsewhere it stays."""
    undated = f"{ARTICLES}/undated/"
    if day == "unknown" or not path.startswith(undated):
        return path
    return f"{ARTICLES}/{day.year:04}/{path.removeprefix(undated)}"


def published_text(source: SourceFile, article: Article, facts: Facts) -> str:
    """The file's text with these facts and without `draft`; every other line as it was."""
    front = article.front
    changes: dict[str, str | None] = {}
    if front.date != facts.day:
        changes["date"] = facts.day if isinstance(facts.day, str) else facts.day.isoformat()
    if front.draft:
        changes["draft"] = None
    if facts.rights and (front.source or Source()).rights != facts.rights:
        changes["source.rights"] = facts.rights
    return _without_unknown(set_front(source.text, changes), _now_known(front, facts))


def _now_known(front: FrontMatter, facts: Facts) -> set[str]:
    known = {"draft"}
    known |= {"date"} if facts.day != "unknown" else set()
    known |= {"rights", "source.rights"} if facts.rights else set()
    return known & set(front.unknown)


def _without_unknown(text: str, known: set[str]) -> str:
    """The article's text whose `unknown` no longer lists these keys."""
    front = FRONT.match(text)
    if not known or not front:
        return text
    listed = find(read_yaml("", text, start=front.start(1), end=front.end(1)), "unknown")
    items = listed.items if isinstance(listed, Items) else (listed,)
    named = [item for item in items if isinstance(item, Scalar)]
    rest = [item.text for item in named if item.text not in known]
    if not rest:
        return set_front(text, {"unknown": None})
    if text[listed.start] == "[":
        return f"{text[: listed.start]}[{', '.join(rest)}]{text[listed.end :]}"
    for item in reversed(named):
        if item.text in known:
            text = text[: text.rfind("\n", 0, item.start) + 1] + text[text.find("\n", item.end) + 1 :]
    return text


def _prove(before: Article, text: str, target: str, facts: Facts) -> None:
    """Read the new text back: the article with these facts, and nothing else changed. Raises Faulty else."""
    front = before.front
    source = front.source
    if facts.rights:
        source = replace(source or Source(), rights=facts.rights)
    unknown = tuple(key for key in front.unknown if key not in _now_known(front, facts))
    wanted = replace(front, date=facts.day, draft=False, source=source, unknown=unknown)
    try:
        after = read_article(SourceFile(target, text, digest_file(target, text)))[0]
        same = after.front == wanted and after.body == before.body
    except Faulty:
        same = False
    if not same:
        lines = write_yaml({"date": facts.day, **({"source": {"rights": facts.rights}} if facts.rights else {})})
        raise Faulty(
            Fault(
                "cannot-edit",
                "the front matter is written in a way that `publish` cannot change safely; the file is as it was",
                Place(before.path),
                f"take `draft` out by hand and write there: {' / '.join(lines.split(chr(10))).strip(' /')}",
            )
        )


# ---------------------------------------------------------------- the new file


def _write(site: Path, path: str, target: str, text: str) -> None:
    """The new file first, then the old one goes: cut short in between, nothing is lost."""
    decisions = with_article_moved(site, path, target)
    write_whole(site, target, text, like=path)
    decisions.write()
    if target != path:
        try:
            (site / path).unlink()
        except OSError as slip:
            hint = f"delete it: the article is now {target}"
            raise Faulty(
                Fault("cannot-write", f"{path} cannot be deleted: {slip.strerror}", Place(path), hint)
            ) from slip


def _say_what_was_done(desk: Desk, path: str, target: str, before: Article, facts: Facts) -> None:
    if target != path:
        desk.say(f"Moved {path} to {target} (commit both: git sees one file renamed).")
    day = "of unknown date" if facts.day == "unknown" else f"dated {facts.day}"
    desk.say(f"'{before.front.title}' is published with the next build, {day}.")
