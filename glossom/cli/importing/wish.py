"""What an import is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from glossom.dataclass import dataclass

if TYPE_CHECKING:
    from glossom.importing.draft import Given


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """The options of one call."""

    given: Given
    to_stdout: bool = False
    out: Path | None = None
    """Another folder for the articles."""
    update: bool = False
    """Take over what an article's source says now."""
    article: str = ""
    """Which article to update, where several came from one address: its path, or its name."""
    as_new: bool = False
    """Import it though an article like it is there."""
    yes: bool = False
    """Do not ask before an article is changed."""
    excerpt: int = 0
    """Keep so many words; 0: all."""
    images: bool = False
    """Save the article's pictures."""
    explain: bool = False
    offline: bool = False
    """Take pages from those that are kept."""
    entries: str = ""
    """Which of a feed's entries: `1,3-5`, or `all`."""
    limit: int = 0
    """At most so many of a feed's entries; 0: any number."""
    from_feed: bool = False
    """Take the text that the feed carries, not the entry's page."""
