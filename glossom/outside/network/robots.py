"""What a site lets programs fetch: robots.txt, by RFC 9309."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote, unquote

from glossom.dataclass import dataclass

LONGEST = 500 * 1024  # characters that are read, as the RFC demands at least


@dataclass(frozen=True, slots=True)
class Line:
    """A rule of a group: paths of this pattern are allowed, or not."""

    allowed: bool
    pattern: str

    def fits(self, target: str) -> bool:
        """Whether the pattern, in which `*` is anything and a last `$` the end, begins the path.

        Each part is looked for once, behind the part before it: a pattern of many stars takes no longer than others.
        """
        first, *parts = _plain(self.pattern.removesuffix("$")).split("*")
        if not target.startswith(first):
            return False
        at = len(first)
        last = parts.pop() if parts and self.pattern.endswith("$") else None
        for part in parts:
            found = target.find(part, at)
            if found < 0:
                return False
            at = found + len(part)
        if last is not None:
            return target.endswith(last) and len(target) - len(last) >= at
        return at == len(target) or not self.pattern.endswith("$")


def allows(text: str, agent: str, target: str) -> bool:
    """Whether a robots.txt lets `agent` (the name alone: `glossom`) fetch `target`, a path with its query.

    The groups that name the agent count, or else those for `*`; of the rules that fit the longest, of two as long the
    allowing one. No rule: allowed.
    """
    groups = list(_groups(text[:LONGEST]))
    name = agent.casefold()
    own = [line for names, lines in groups if name in names for line in lines]
    named = any(name in names for names, _ in groups)
    lines = own if named else [line for names, lines in groups if "*" in names for line in lines]
    plain = _plain(target)
    fitting = [line for line in lines if line.fits(plain)]
    return max(fitting, key=lambda line: (len(line.pattern), line.allowed)).allowed if fitting else True


def _groups(text: str) -> Iterator[tuple[frozenset[str], tuple[Line, ...]]]:
    """The agents of each group, in small letters, and its rules."""
    names: list[str] = []
    lines: list[Line] = []
    for row in text.removeprefix("\ufeff").splitlines():
        key, colon, value = row.partition("#")[0].partition(":")
        key, value = key.strip().casefold(), value.strip()
        if key == "user-agent" and colon:
            if lines:
                yield frozenset(names), tuple(lines)
                names, lines = [], []
            names.append(value.casefold())
        elif key in ("allow", "disallow") and names:
            lines.append(Line(key == "allow", value or "\0"))  # an empty rule fits nothing
    yield frozenset(names), tuple(lines)


def _plain(path: str) -> str:
    """The path as it is compared: percent-encoded in one way."""
    return quote(unquote(path), safe="/?&=*$%+,;:@!'()~-._")
