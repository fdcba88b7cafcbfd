"""What of a page the templates of a theme can see, read from their syntax: what none of them sees is not composed."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from glossom.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Needs:
    """Names of a page's fields that some template may read; all where a template takes the page as a whole."""

    fields: tuple[str, ...] = ()
    everything: bool = True

    def __contains__(self, field: str) -> bool:
        return self.everything or field in self.fields

    def any(self, fields: Collection[str]) -> bool:
        """Whether some template may read one of these."""
        return self.everything or any(field in self.fields for field in fields)


ALL = Needs()


def united(parts: Iterable[Needs]) -> Needs:
    """What any of these needs."""
    parts = tuple(parts)
    return Needs(tuple(sorted({field for one in parts for field in one.fields})), any(one.everything for one in parts))
