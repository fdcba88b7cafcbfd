"""A saved page becomes a draft: its leaves are chosen by several voices, and Markdown is written from its elements."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from glossom.faults import Fault, Faulty
from glossom.importing.draft import UNTITLED, Draft, Dropped, Evidence, Given, Picture, drafted
from glossom.importing.pages.choice import POST, Choice, all_of, choose
from glossom.importing.pages.deck import with_deck
from glossom.importing.pages.extractors import blocks_of
from glossom.importing.pages.facts import Facts, believed
from glossom.importing.pages.kept import article_leaves
from glossom.importing.pages.leaf import Leaf
from glossom.importing.pages.offers import offered
from glossom.importing.pages.opened import Opened, opened
from glossom.importing.pages.pictures import with_embedded, with_pictures
from glossom.importing.pages.proof import proved
from glossom.importing.pages.shown import shown_clues
from glossom.importing.pages.stated import stated_leaves, stated_text
from glossom.importing.pages.tables import with_tables
from glossom.importing.pages.tree import list_page, live_blog, login_wall, no_article, no_page
from glossom.importing.pages.walk import Walked
from glossom.importing.received import Received
from glossom.importing.wording.chrome import says_no_page, wants_subscribers
from glossom.importing.wording.dateline import dateline_of
from glossom.importing.wording.sentences import adds_nothing
from glossom.model import FrontMatter, Image, Source

LEAST_WORDS = 20
TEASER = 200  # words; an article for subscribers that shows no more may break off
LINKED = 0.6  # the share of a text that is links from which on it lists articles and is none
MANY_TEASERS = 4  # headings that are links
TEASER_PARAGRAPHS = 2  # below one of them


def draft_html(received: Received, given: Given) -> Draft:
    """The draft of a saved page. Raises Faulty `page-too-complex`, `no-article`, `login-wall`, `list-page`."""
    source = opened(received)
    clues, page = source.clues, source.page
    facts = believed(clues, given.url)
    url = given.url or facts.url
    choice = _choice(source, facts, url)
    stated = _stated(page.leaves, choice.chosen, facts, url)
    if stated:
        page, choice = Walked(stated, ()), all_of(stated)
    facts = with_deck(facts, page.leaves, choice.chosen)
    facts = believed([*clues, *shown_clues(page.leaves, choice.chosen, facts, clues)], given.url)
    facts = with_deck(facts, page.leaves, choice.chosen)
    kept, dropped = article_leaves(page.leaves, choice.chosen, facts)
    doubts = _doubts(page.leaves, kept, facts, received.name, url)
    if stated:
        doubts = (*doubts, stated_text(received.name))
    if any(part.reason == POST for part in choice.dropped):
        doubts = (*doubts, live_blog(received.name))
    front, evidence = _front(facts, [page.leaves[index] for index in kept])
    if front.deck and _repeats(page.leaves[kept[0]].text, front.deck):
        dropped = (*dropped, Dropped(page.leaves[kept[0]].text, "the deck says the same"))
        kept = kept[1:]
    leaves, whole = with_tables(page.leaves, kept)
    shown = with_embedded(leaves, whole)
    body, pictures, told = with_pictures(leaves, shown, page.pictures, facts.url)
    front = replace(front, image=_lead(pictures))
    markdown = proved(body, facts.url)
    told |= {leaves[index].text for index in set(shown) - set(kept)}
    struck = [Dropped(words, "struck out") for words in source.struck]
    left = tuple(part for part in (*choice.dropped, *dropped, *struck) if part.text not in told)
    return drafted(Draft(front, markdown, evidence, left, (*received.faults, *doubts), pictures), given)


def _choice(source: Opened, facts: Facts, url: str) -> Choice:
    if source.is_document:
        return all_of(source.page.leaves)
    precise, default = (blocks_of(source.tree, url, precise=temper) for temper in (True, False))
    return choose(source.page.leaves, precise, default, facts)


def _stated(leaves: Sequence[Leaf], chosen: Sequence[int], facts: Facts, url: str) -> tuple[Leaf, ...]:
    """The article as the page's data state it, where the page shows none and lists none, and keeps it from nobody."""
    if facts.closed or facts.asks_login or sum(leaves[index].words for index in chosen) >= LEAST_WORDS:
        return ()
    return () if offered(leaves, url) else stated_leaves(facts.body)


def _doubts(leaves: Sequence[Leaf], kept: Sequence[int], facts: Facts, name: str, url: str) -> tuple[Fault, ...]:
    """What the editor should know of the article; if it is none, raises Faulty as `draft_html` does."""
    body = [leaves[index] for index in kept]
    words = sum(leaf.words for leaf in body)
    if words < TEASER and any(says_no_page(title) for title in (facts.title, *facts.titles)):
        raise Faulty(no_page(name, facts.title))
    if words < LEAST_WORDS:
        if facts.asks_login or facts.closed:
            raise Faulty(login_wall(name))
        offers = offered(leaves, url)
        raise Faulty(list_page(name, offers) if offers else no_article(name))
    linked = sum(leaf.words * leaf.link_share for leaf in body)
    if linked > LINKED * words or _is_list(leaves[kept[0] - 1 if kept[0] else 0 : kept[-1] + 1], body):
        raise Faulty(list_page(name, offered(leaves, url)))
    closed = facts.closed or any(wants_subscribers(leaf.text) for leaf in leaves)
    return (login_wall(name, "warning"),) if closed and words < TEASER else ()


def _is_list(page: Sequence[Leaf], body: Sequence[Leaf]) -> bool:
    """Whether every few sentences stand under a headline that leads to another page."""
    own = {id(leaf) for leaf in body if leaf.kind == "paragraph"}
    headlines = run = longest = 0
    for leaf in page:
        if leaf.kind == "heading" and leaf.link_share > LINKED:
            headlines, run = headlines + 1, 0
        elif id(leaf) in own:
            run += 1
            longest = max(longest, run)
    return headlines >= MANY_TEASERS and longest <= TEASER_PARAGRAPHS


def _front(facts: Facts, body: Sequence[Leaf]) -> tuple[FrontMatter, tuple[Evidence, ...]]:
    dateline = next((found for found in (dateline_of(leaf.text) for leaf in body[:4]) if found), None)
    evidence = facts.evidence
    if dateline:
        evidence = (*evidence, Evidence("dateline", dateline.place, "beginning of the lead"))
    return FrontMatter(
        title=facts.title or UNTITLED,
        deck=facts.deck,
        dateline=dateline.place if dateline else "",
        authors=facts.authors,
        date=facts.date,
        updated=facts.updated,
        lang=facts.lang,
        source=Source(name=facts.source, url=facts.url, rights=facts.rights),
    ), evidence


def _lead(pictures: Sequence[Picture]) -> Image | None:
    """The picture at the head, as it is told in the front matter: readers get a link to it."""
    lead = pictures[0] if pictures and pictures[0].lead else None
    return Image(src=lead.address, alt=lead.alt, credit=lead.credit, caption=lead.caption) if lead else None


def _repeats(lead: str, deck: str) -> bool:
    dateline = dateline_of(lead)
    return adds_nothing(lead[dateline.end if dateline else 0 :], deck)
