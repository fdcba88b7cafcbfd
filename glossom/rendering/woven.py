"""HTML whose addresses are open until it is known from which page they lead, and where other pages lie."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

from glossom.dataclass import dataclass
from glossom.model import Annotation, Asset, Picture
from glossom.reading.markdown import escaped
from glossom.reading.prose import Layout
from glossom.reading.weaving import Targets, weave
from glossom.rendering.addresses import image_path, is_elsewhere, resolve

HOLE = "\0"  # no text of ours has it: Markdown takes it for U+FFFD, and a file with it is refused


@dataclass(frozen=True, slots=True)
class Woven:
    """Parts of HTML, and between each two of them the address that belongs there, as seen from the site's own."""

    parts: tuple[str, ...]
    addresses: tuple[str, ...] = ()

    def html(self, root: str, pages: Mapping[str, str], path: str = "") -> str:
        """The whole, for a page from which `root` leads to the site's address.

        pages: addresses by the path of an author's file. path: of the file in which the text stands.
        """
        if not self.addresses:
            return self.parts[0]
        led = {target: _led(target, root, pages, path) for target in set(self.addresses)}
        filled = [self.parts[0]]
        for target, part in zip(self.addresses, self.parts[1:], strict=True):
            filled += (led[target], part)
        return "".join(filled)


NOTHING = Woven(("",))
"""What a text of no words gives."""


def open_html(
    layout: Layout,
    annotations: tuple[Annotation, ...],
    entry_address: Callable[[str], str],
    *,
    assets: Mapping[str, Asset],
    numbers: Mapping[str, int] | None = None,
    nested: bool = False,
) -> Woven:
    """The text with its marks and links, as `weave` gives it, their addresses still open.

    entry_address: of an entry's page below the site's. assets: pictures of the site by their path.
    """
    holes: list[str] = []

    def hole(target: str) -> str:
        holes.append(target)
        return f"{HOLE}{len(holes) - 1}{HOLE}"

    def picture(asset: Asset) -> Picture:
        src = hole("/" + asset.path.removeprefix("content/"))
        return Picture(url="", src=src, width=asset.width, height=asset.height, alt="", credit="", caption="")

    uses = layout.uses
    targets = Targets(
        entries={
            entry: hole("/" + entry_address(entry)) for entry in dict.fromkeys([one.entry for one in annotations])
        },
        links={use.target: hole(use.target) for use in uses if use.kind == "link" and is_open(use.target)},
        pictures={
            use.target: picture(asset)
            for use in uses
            if use.kind == "image" and not is_elsewhere(use.target) and (asset := assets.get(image_path(use.target)))
        },
        numbers=numbers or {},
        nested=nested,
    )
    parts = weave(layout, annotations, targets).split(HOLE)
    return Woven(tuple(parts[::2]), tuple(holes[int(number)] for number in parts[1::2]))


def is_open(target: str) -> bool:
    """Whether it depends on the page where a link leads."""
    return not is_elsewhere(target) and not target.startswith("#")


def _led(target: str, root: str, pages: Mapping[str, str], path: str) -> str:
    """The address, ready to be printed."""
    return escaped(address(target, root, pages, path)) if ".md" in target else _below(target, root)


@lru_cache(maxsize=4096)  # many pages of one depth lead to the same entry
def _below(target: str, root: str) -> str:
    """That of what is no author's file."""
    return escaped(address(target, root, {}))


def address(target: str, root: str, pages: Mapping[str, str], path: str = "") -> str:
    """Where a link of an author's text leads: another file's page, or an address below the site's."""
    if not is_open(target):
        return target
    bare, mark, fragment = target.partition("#")
    page = pages.get(resolve(bare, path)) if bare.endswith(".md") else None
    return root + (page if page is not None else bare.lstrip("/")) + mark + fragment
