"""Who may import whom; one library, one room; no files, clock, network or environment in the core."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "glossom"

FLOORS = {
    "glossom.model": 1,
    "glossom.faults": 1,
    "glossom.dataclass": 1,
    "glossom.digest": 1,
    "glossom.kept": 1,
    "glossom.stores": 1,
    "glossom.memo": 1,
    "glossom.reading": 2,
    "glossom.importing": 3,
    "glossom.annotating": 3,
    "glossom.suggesting": 3,
    "glossom.rendering": 3,
    "glossom.outside": 3,
    "glossom.pipeline": 4,
    "glossom.marking": 4,
    "glossom.printing": 4,
    "glossom.explain": 4,
    "glossom.overlay": 4,
    "glossom.suggestions": 4,
    "glossom.cli": 5,
    "glossom.__main__": 6,
    "build": 6,
}
ONLY_FLOOR_ONE = {"glossom.outside"}

INNER: dict[str, set[str]] = {
    "glossom.importing.wording": set(),
    "glossom.importing.pages": {"glossom.importing.wording"},
    "glossom.importing.pastes": {"glossom.importing.wording"},
    "glossom.suggesting.tables": set(),
    "glossom.suggesting.words": {"glossom.suggesting.tables"},
    "glossom.suggesting.names": {"glossom.suggesting.tables", "glossom.suggesting.words"},
    "glossom.outside.folder": set(),
    "glossom.outside.network": {"glossom.outside.folder"},
    "glossom.outside.publishing": {"glossom.outside.folder"},
    "glossom.outside.previewing": {"glossom.outside.folder", "glossom.outside.publishing"},
    "glossom.cli.importing": set(),
    "glossom.cli.reviewing": set(),
}
"""Rooms within a room, and which of their neighbours each knows."""
ROOMS = {
    "markdown_it": {"glossom.reading.markdown"},
    "jinja2": {"glossom.rendering.theme"},
    "markupsafe": {"glossom.rendering.theme"},
    "orjson": {"glossom.digest"},
    "yaml": {"glossom.reading.fields", "glossom.reading.nodes", "glossom.reading.syntax"},
    "pydantic": {"glossom.reading.fields", "glossom.reading.schema"},
    "trafilatura": {"glossom.importing.pages.extractors"},
    "lxml": {
        "glossom.importing.feed",
        "glossom.importing.pages.foreign",
        "glossom.importing.pages.tree",
        "glossom.importing.pages.walk",
        "glossom.importing.pages.extractors",
    },
    "nh3": {"glossom.importing.pages.tree"},
    "ftfy": {"glossom.importing.pastes.text"},
    "click": {"glossom.cli"},
    "rich": {"glossom.cli"},
    "watchdog": {"glossom.outside.previewing.watch"},
    "pagefind": {"glossom.outside.publishing.search"},
    "pytest": {"build"},
    "imagesize": {"glossom.outside.folder.disk"},
    "spacy": {"glossom.suggesting.names.ner"},
}

WORLD = {
    "asyncio", "ftplib", "getpass", "glob", "http", "multiprocessing", "os", "pathlib", "platform", "random", "secrets",
    "select", "shutil", "signal", "smtplib", "socket", "socketserver", "sqlite3", "ssl", "subprocess", "tempfile",
    "threading", "time", "urllib.request", "uuid", "webbrowser",
}  # fmt: skip
CLOCK = {"now", "today", "utcnow"}


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


MODULES = {
    name_of(path): ast.parse(path.read_text("utf-8"))
    for path in [ROOT / "build.py", *sorted(PACKAGE.rglob("*.py"))]
    if "starter" not in path.parts
}
IMPORTS = {name: set(imports_of(tree)) for name, tree in MODULES.items()}


def room_of(module: str) -> str:
    """The entry of FLOORS to which a module belongs."""
    fitting = [room for room in FLOORS if module == room or module.startswith(room + ".")]
    return max(fitting, key=len, default="")


def is_in(module: str, room: str) -> bool:
    return module == room or module.startswith(room + ".")


def test_every_module_has_its_floor() -> None:
    homeless = [name for name in MODULES if name != "glossom" and not room_of(name)]
    assert homeless == []


@pytest.mark.parametrize("module", MODULES)
def test_a_file_imports_only_from_floors_below_its_own(module: str) -> None:
    own = room_of(module)
    wrong = []
    for imported in IMPORTS[module]:
        other = room_of(imported)
        if not other or other == own or FLOORS[own] == FLOORS[other] in (1, 4):
            continue
        if FLOORS[other] >= FLOORS[own] or (own in ONLY_FLOOR_ONE and FLOORS[other] > 1):
            wrong.append(f"{module} (floor {FLOORS[own]}) imports {imported} (floor {FLOORS[other]})")
    assert wrong == []


@pytest.mark.parametrize("room", INNER)
def test_a_room_within_a_room_knows_only_these_neighbours(room: str) -> None:
    inside = [name for name in MODULES if is_in(name, room)]
    assert inside, f"there is no {room}"
    house = room.rpartition(".")[0]
    others = {other for other in INNER if other.startswith(f"{house}.")} - INNER[room] - {room}
    assert [f"{name} imports {one}" for name in inside for one in IMPORTS[name] for o in others if is_in(one, o)] == []


@pytest.mark.parametrize("room", ["the first floor", *sorted(room for room in FLOORS if FLOORS[room] > 1)])
def test_inside_a_room_there_is_no_circle(room: str) -> None:
    ground = room == "the first floor"
    inside = {name for name in MODULES if (FLOORS.get(room_of(name)) == 1 if ground else room_of(name) == room)}
    graph = {name: {other for other in inside if other != name and other in IMPORTS[name]} for name in inside}
    done: set[str] = set()

    def visit(name: str, way: tuple[str, ...]) -> None:
        assert name not in way, " -> ".join((*way[way.index(name) :], name))
        if name not in done:
            for other in sorted(graph[name]):
                visit(other, (*way, name))
            done.add(name)

    for name in sorted(graph):
        visit(name, ())


@pytest.mark.parametrize("library", sorted(ROOMS))
def test_a_library_stays_in_its_room(library: str) -> None:
    users = {name for name, imported in IMPORTS.items() if any(is_in(each, library) for each in imported)}
    strangers = {user for user in users if not any(is_in(user, room) for room in ROOMS[library])}
    assert strangers == set(), f"{library} belongs to {ROOMS[library]}"


def test_every_library_that_is_used_has_a_room() -> None:
    known = {*sys.stdlib_module_names, "glossom", "build", *ROOMS}
    used = {each.partition(".")[0] for imported in IMPORTS.values() for each in imported}
    assert used - known == set()


@pytest.mark.parametrize("module", [name for name in MODULES if FLOORS.get(room_of(name), 0) in (1, 2, 3, 4)])
def test_the_core_does_not_touch_the_world(module: str) -> None:
    if is_in(module, "glossom.outside"):
        pytest.skip("outside/ is where the world is touched")
    touched = {each for each in IMPORTS[module] if any(is_in(each, part) for part in WORLD)}
    calls = {
        ast.unparse(node)
        for node in ast.walk(MODULES[module])
        if isinstance(node, ast.Call)
        and (
            (isinstance(node.func, ast.Name) and node.func.id in ("open", "input", "print"))
            or (isinstance(node.func, ast.Attribute) and node.func.attr in CLOCK)
        )
    }
    assert touched | calls == set()


def test_no_module_is_a_drawer() -> None:
    drawers = {"utils", "util", "helpers", "helper", "common", "base", "misc", "core", "lib"}
    assert {name for name in MODULES if name.rpartition(".")[2] in drawers} == set()
