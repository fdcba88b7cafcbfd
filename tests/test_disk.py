"""A site's folder is read once, whole, and everything in it that is broken is told in one run."""

from __future__ import annotations

import os
import pickle
import struct
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossom.digest import digest, digest_file
from glossom.faults import Fault, Faulty
from glossom.model import Asset, Snapshot, SourceFile
from glossom.outside.folder.code import code_digest
from glossom.outside.folder.reader import FEW, Reader, read_snapshot
from glossom.outside.folder.tree import SECOND, TICK
from glossom.outside.folder.unread import Packed, Unread

ROOT = Path(__file__).parents[1]


def write(site: Path, files: Mapping[str, str | bytes]) -> None:
    for path, content in ({"site.yaml": "title: A site\n"} | dict(files)).items():
        file = site / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)


def read(site: Path) -> Snapshot:
    return read_snapshot(site, "code")[0]


def own(snapshot: Snapshot) -> list[str]:
    """Paths of what is read, without the themes that come with glossom."""
    return [file.path for file in (*snapshot.sources, *snapshot.assets) if not file.path.startswith("themes/")]


def faults_of(site: Path) -> list[Fault]:
    with pytest.raises(Faulty) as raised:
        read(site)
    return list(raised.value.faults)


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">L4sLL", 13, b"IHDR", width, height) + b"\x08\x02\x00\x00\x00"


# ---------------------------------------------------------------- what is read


def test_articles_pages_glossary_review_and_themes_are_read_and_the_rest_is_not(tmp_path: Path) -> None:
    wanted = {
        "content/articles/2014/minsk.md": "text",
        "content/articles/undated/Other.MD": "text",
        "content/glossary/eu/people.yaml": "[]",
        "content/glossary/places.yml": "[]",
        "content/pages/about.md": "text",
        "content/review/decisions.yaml": "[]",
        "site.yaml": "title: A site\n",
        "themes/mine/templates/parts/card.html": "<p>",
        "themes/mine/theme.yaml": "extends: broadsheet",
    }
    others = ["content/articles/notes.txt", "content/x.md", "public/index.html", "themes/mine/README.md", "README.md"]
    write(tmp_path, wanted | dict.fromkeys(others, "no"))
    sources = [file for file in read(tmp_path).sources if file.path in wanted or "mine" in file.path]
    assert [file.path for file in sources] == sorted(wanted)
    assert sources[0] == SourceFile(sources[0].path, "text", digest_file(sources[0].path, "text"))
    assert not {file.path for file in read(tmp_path).sources} & set(others)


@pytest.mark.parametrize(
    "name", [".hidden.md", "x.md~", ".x.md.swp", "#x.md#", "4913", "x.md___jb_tmp___", ".git/x.md"]
)
def test_what_editors_leave_is_not_read(tmp_path: Path, name: str) -> None:
    write(tmp_path, {f"content/articles/{name}": b"\xff", f"content/images/{name}": b""})
    assert own(read(tmp_path)) == ["site.yaml"]


def test_text_is_given_with_plain_line_ends_and_without_a_byte_order_mark(tmp_path: Path) -> None:
    write(tmp_path, {"content/articles/a.md": "\ufeffone\r\ntwo\rthree\n"})
    source = read(tmp_path).sources[0]
    assert source.text == "one\ntwo\nthree\n"
    assert source.digest == digest_file(source.path, source.text)


def test_a_file_is_known_by_its_text_not_by_how_its_lines_end(tmp_path: Path) -> None:
    write(tmp_path / "unix", {"content/articles/a.md": "one\ntwo\n"})
    write(tmp_path / "dos", {"content/articles/a.md": "one\r\ntwo\r\n"})
    assert read(tmp_path / "unix").sources[0] == read(tmp_path / "dos").sources[0]


def test_one_text_in_two_places_is_two_inputs(tmp_path: Path) -> None:
    write(tmp_path, {"content/articles/a.md": "text", "content/articles/b.md": "text"})
    one, other = read(tmp_path).sources[:2]
    assert one.digest != other.digest


def test_pictures_come_with_their_size_and_other_files_without(tmp_path: Path) -> None:
    sound, picture = b"OggS", png(640, 480)
    write(tmp_path, {"content/images/a.png": picture, "content/images/say/minsk.ogg": sound})
    snapshot, originals = read_snapshot(tmp_path, "code")
    assert [asset for asset in snapshot.assets if asset.path.startswith("content/")] == [
        Asset("content/images/a.png", digest(picture), 640, 480),
        Asset("content/images/say/minsk.ogg", digest(sound)),
    ]
    assert originals["content/images/a.png"].read_bytes() == picture


@pytest.mark.parametrize(
    "content", [b"", b"\x89PNG\r\n\x1a\n", b"<svg width='9' height='9'>", b"GIF89a\xff\xff", b"\xff\xd8"]
)
def test_a_picture_that_is_none_has_no_size(tmp_path: Path, content: bytes) -> None:
    write(tmp_path, {"content/images/a.png": content})
    asset = next(asset for asset in read(tmp_path).assets if asset.path == "content/images/a.png")
    assert (asset.width, asset.height) == (0, 0)


@pytest.mark.parametrize("name", ["page.html", "LICENSE.txt", "photo.psd", "x.xml", "x.js", "noending"])
def test_only_pictures_sound_and_film_are_published_from_images(tmp_path: Path, name: str) -> None:
    write(tmp_path, {f"content/images/{name}": "<script>"})
    assert own(read(tmp_path)) == ["site.yaml"]


def test_a_theme_of_the_site_hides_that_of_the_package(tmp_path: Path) -> None:
    write(tmp_path, {"themes/Broadsheet/theme.yaml": "", "themes/Broadsheet/static/css/site.css": "a{}"})
    snapshot = read(tmp_path)
    broadsheet = [file.path for file in (*snapshot.sources, *snapshot.assets) if "broadsheet" in file.path.lower()]
    assert broadsheet == ["themes/Broadsheet/theme.yaml", "themes/Broadsheet/static/css/site.css"]


def test_the_order_is_that_of_the_paths(tmp_path: Path) -> None:
    write(tmp_path, {f"content/articles/{name}.md": "" for name in ("b", "a/z", "C", "é", "a")})
    paths = [file.path for file in read(tmp_path).sources]
    assert paths == sorted(paths)


def test_a_name_is_given_in_composed_form(tmp_path: Path) -> None:
    write(tmp_path, {"content/articles/cafe\u0301.md": ""})
    assert own(read(tmp_path))[0] == "content/articles/caf\u00e9.md"


# ---------------------------------------------------------------- what is refused


def test_a_folder_without_site_yaml_is_no_site(tmp_path: Path) -> None:
    (fault,) = faults_of(tmp_path)
    assert (fault.code, "glossom init" in fault.hint) == ("no-site", True)


def test_a_site_yml_is_told_from_none(tmp_path: Path) -> None:
    (tmp_path / "site.yml").write_text("title: x")
    (fault,) = faults_of(tmp_path)
    assert (fault.code, fault.hint) == ("no-site", "rename site.yml to site.yaml")


def test_a_byte_that_is_no_utf8_is_shown_where_it_stands(tmp_path: Path) -> None:
    write(tmp_path, {"content/articles/a.md": "one\r\nzwö".encode() + " caf\u00e9 da\n".encode("latin-1")})
    (fault,) = faults_of(tmp_path)
    assert (fault.code, str(fault.place)) == ("encoding", "content/articles/a.md:2:8")
    assert fault.message == "byte 0xE9 is not UTF-8, which would be 'é' in Windows-1252"
    assert fault.place
    assert fault.place.source == "zwö caf\ufffd da"


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-be"])
def test_utf16_is_told_by_its_name(tmp_path: Path, codec: str) -> None:
    write(tmp_path, {"content/articles/a.md": "\ufeffone".encode(codec)})
    (fault,) = faults_of(tmp_path)
    assert (fault.code, "UTF-16" in fault.message) == ("encoding", True)


def test_a_nul_is_shown_where_it_stands(tmp_path: Path) -> None:
    write(tmp_path, {"content/glossary/a.yaml": "one\ntw\0o\n"})
    (fault,) = faults_of(tmp_path)
    assert (fault.code, str(fault.place)) == ("nul", "content/glossary/a.yaml:2:3")


def test_a_text_of_more_than_five_megabytes_is_too_large(tmp_path: Path) -> None:
    write(tmp_path, {"content/articles/a.md": b"x" * 5_000_001, "content/articles/b.md": b"x" * 5_000_000})
    (fault,) = faults_of(tmp_path)
    assert (fault.code, str(fault.place)) == ("too-large", "content/articles/a.md")


def test_an_svg_of_an_untrusted_author_is_refused_and_one_of_a_theme_is_not(tmp_path: Path) -> None:
    write(tmp_path, {"themes/mine/static/logo.svg": "<svg/>"})
    assert any(asset.path == "themes/mine/static/logo.svg" for asset in read(tmp_path).assets)
    write(tmp_path, {"content/images/map.SVG": "<svg/>"})
    (fault,) = faults_of(tmp_path)
    assert (fault.code, "PNG" in fault.hint) == ("svg-image", True)


def test_a_picture_whose_name_cannot_be_published_is_refused_at_once(tmp_path: Path) -> None:
    write(tmp_path, {"content/images/con.png": png(1, 1)})
    (fault,) = faults_of(tmp_path)
    assert (fault.code, str(fault.place)) == ("file-name", "content/images/con.png")


@pytest.mark.skipif(sys.platform != "linux", reason="this system keeps one of the two")
@pytest.mark.parametrize(
    ("one", "other"), [("a.md", "A.md"), ("é.md", "e\u0301.md"), ("ﬁ.md", "fi.md"), ("ß.md", "SS.md")]
)
def test_two_files_that_are_one_elsewhere_collide(tmp_path: Path, one: str, other: str) -> None:
    write(tmp_path, {f"content/articles/{one}": "", f"content/articles/{other}": ""})
    (fault,) = faults_of(tmp_path)
    assert fault.code == "collision"


@pytest.mark.skipif(sys.platform != "linux", reason="this system refuses such names itself")
def test_a_name_that_is_no_text_is_a_fault(tmp_path: Path) -> None:
    write(tmp_path, {"content/articles/x\ny.md": ""})
    folder = os.fsencode(tmp_path / "content/articles")
    Path(os.fsdecode(folder + b"/\xff.md")).write_bytes(b"")
    assert [fault.code for fault in faults_of(tmp_path)] == ["file-name", "file-name"]


def test_a_file_without_the_right_to_read_is_a_fault(tmp_path: Path) -> None:
    write(tmp_path, {"content/articles/a.md": "", "content/articles/b/c.md": ""})
    (tmp_path / "content/articles/a.md").chmod(0)
    (tmp_path / "content/articles/b").chmod(0)
    try:
        if os.access(tmp_path / "content/articles/a.md", os.R_OK):
            pytest.skip("nothing is forbidden to this user")
        codes = [fault.code for fault in faults_of(tmp_path)]
    finally:
        (tmp_path / "content/articles/b").chmod(0o755)
    assert codes == ["unreadable", "unreadable"]


def test_all_that_is_broken_is_told_in_one_run(tmp_path: Path) -> None:
    write(tmp_path, {"content/articles/a.md": b"\xff", "content/articles/b.md": b"\0", "content/images/c.svg": b""})
    assert [fault.code for fault in faults_of(tmp_path)] == ["encoding", "nul", "svg-image"]


# ---------------------------------------------------------------- links


def link(at: Path, to: str | Path, *, folder: bool = False) -> None:
    at.parent.mkdir(parents=True, exist_ok=True)
    try:
        at.symlink_to(to, target_is_directory=folder)
    except OSError:
        pytest.skip("links cannot be made here")


def test_a_link_inside_the_site_is_followed(tmp_path: Path) -> None:
    write(tmp_path, {"content/articles/a.md": "text", "content/shared/b.md": "more"})
    link(tmp_path / "content/pages/a.md", tmp_path / "content/articles/a.md")
    link(tmp_path / "content/pages/shared", "../shared", folder=True)
    assert own(read(tmp_path)) == [
        "content/articles/a.md",
        "content/pages/a.md",
        "content/pages/shared/b.md",
        "site.yaml",
    ]


@pytest.mark.parametrize("target", ["../../../secret.md", "/etc/passwd", "../../.env", "nowhere"])
def test_a_link_out_of_the_site_is_not_followed(tmp_path: Path, target: str) -> None:
    (tmp_path / "secret.md").write_text("secret")
    write(tmp_path / "site", {".env": "secret"})
    link(tmp_path / "site/content/articles/a.md", target)
    (fault,) = faults_of(tmp_path / "site")
    assert (fault.code, str(fault.place)) == ("symlink", "content/articles/a.md")


@pytest.mark.parametrize("at", ["content", "content/articles", "content/images/x", "themes/mine"])
def test_a_linked_folder_out_of_the_site_is_not_followed(tmp_path: Path, at: str) -> None:
    write(tmp_path / "elsewhere", {"a.md": "text"})
    write(tmp_path / "site", {})
    link(tmp_path / "site" / at, tmp_path / "elsewhere", folder=True)
    (fault,) = faults_of(tmp_path / "site")
    assert (fault.code, str(fault.place)) == ("symlink", at)


def test_links_in_a_circle_come_to_an_end(tmp_path: Path) -> None:
    write(tmp_path, {"content/articles/a/x.md": "", "content/articles/b/y.md": ""})
    link(tmp_path / "content/articles/a/b", "../b", folder=True)
    link(tmp_path / "content/articles/b/a", "../a", folder=True)
    link(tmp_path / "content/articles/b/up", "..", folder=True)
    assert {fault.code for fault in faults_of(tmp_path)} == {"symlink"}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes among files here")
def test_what_is_no_file_is_not_read(tmp_path: Path) -> None:
    write(tmp_path, {"content/articles/a.md": ""})
    os.mkfifo(tmp_path / "content/articles/pipe.md")
    assert own(read(tmp_path)) == ["content/articles/a.md", "site.yaml"]


# ---------------------------------------------------------------- the code


def test_the_digest_of_the_code_is_the_same_in_every_process() -> None:
    program = "from glossom.outside.folder.code import code_digest; print(code_digest())"
    environment = os.environ | {"PYTHONHASHSEED": "7"}
    said = subprocess.run([sys.executable, "-c", program], cwd=ROOT, env=environment, capture_output=True, check=True)
    assert said.stdout.decode().strip() == code_digest()


# ---------------------------------------------------------------- read again and again


def test_what_stands_as_it_did_is_not_read_anew(tmp_path: Path) -> None:
    write(tmp_path, {"content/articles/a.md": "one", "content/articles/b.md": "one"})
    for path in tmp_path.rglob("*"):
        age(path)
    reader = Reader(tmp_path, "code")
    before = by_path(reader.read())
    write(tmp_path, {"content/articles/b.md": "two"})
    after = by_path(reader.read())
    assert after == by_path(read_snapshot(tmp_path, "code"))
    assert after["content/articles/b.md"].text == "two"
    assert after["content/articles/a.md"] is before["content/articles/a.md"]


def test_a_change_within_a_tick_of_the_clock_is_seen(tmp_path: Path) -> None:
    article = tmp_path / "content/articles/a.md"
    write(tmp_path, {"content/articles/a.md": "one"})
    reader = Reader(tmp_path, "code")
    reader.read()
    stamp = article.stat()
    article.write_text("two", "utf-8")
    os.utime(article, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    assert by_path(reader.read())["content/articles/a.md"].text == "two"


def test_of_few_files_that_are_told_of_only_these_are_looked_at(tmp_path: Path) -> None:
    write(tmp_path, {"content/articles/a.md": "one", "content/articles/b.md": "one"})
    reader = Reader(tmp_path, "code")
    reader.read()
    write(tmp_path, {"content/articles/a.md": "two", "content/articles/b.md": "two"})
    told = by_path(reader.read(frozenset({"content/articles/a.md"})))
    assert (told["content/articles/a.md"].text, told["content/articles/b.md"].text) == ("two", "one")
    assert by_path(reader.read()) == by_path(read_snapshot(tmp_path, "code"))


@pytest.mark.parametrize("told", ["content/articles/a.md", "content/articles/new.md", "content/articles", "x.md"])
def test_where_more_than_texts_changed_all_is_looked_at(tmp_path: Path, told: str) -> None:
    write(tmp_path, {"content/articles/a.md": "one", "content/articles/b.md": "one"})
    reader = Reader(tmp_path, "code")
    reader.read()
    (tmp_path / "content/articles/a.md").unlink()
    write(tmp_path, {"content/articles/b.md": "two", "content/articles/new.md": "new"})
    assert by_path(reader.read(frozenset({told}))) == by_path(read_snapshot(tmp_path, "code"))


def test_many_files_that_are_told_of_may_not_be_all(tmp_path: Path) -> None:
    paths = [f"content/articles/{number}.md" for number in range(FEW + 2)]
    write(tmp_path, dict.fromkeys(paths, "one"))
    reader = Reader(tmp_path, "code")
    reader.read()
    write(tmp_path, dict.fromkeys(paths, "two"))
    assert by_path(reader.read(frozenset(paths[1:]))) == by_path(read_snapshot(tmp_path, "code"))


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_a_file_that_is_reached_by_a_link_too_is_read_in_both_places(tmp_path: Path) -> None:
    write(tmp_path, {"content/articles/a.md": "one"})
    (tmp_path / "content/articles/b.md").symlink_to(tmp_path / "content/articles/a.md")
    reader = Reader(tmp_path, "code")
    reader.read()
    write(tmp_path, {"content/articles/a.md": "two"})
    assert by_path(reader.read(frozenset({"content/articles/a.md"})))["content/articles/b.md"].text == "two"


def test_after_a_file_that_cannot_be_read_all_is_looked_at(tmp_path: Path) -> None:
    write(tmp_path, {"content/articles/a.md": "one", "content/articles/b.md": "one"})
    reader = Reader(tmp_path, "code")
    reader.read()
    told = frozenset({"content/articles/a.md"})
    write(tmp_path, {"content/articles/a.md": b"\xff"})
    with pytest.raises(Faulty):
        reader.read(told)
    write(tmp_path, {"content/articles/a.md": "mended"})
    assert by_path(reader.read(told)) == by_path(read_snapshot(tmp_path, "code"))


def by_path(snapshot: tuple[Snapshot, object]) -> dict[str, SourceFile]:
    return {file.path: file for file in snapshot[0].sources}


def age(path: Path) -> None:
    """Lets a file be older than a tick of the clock. Its ctime cannot be set, so that is waited for."""
    while path.stat().st_ctime_ns + 2 * TICK > time.time_ns():
        time.sleep(TICK / SECOND)


# ---------------------------------------------------------------- known from the last build


@pytest.fixture
def known(tmp_path: Path) -> Path:
    """A site that a build has read when its files were of a certain age."""
    write(tmp_path, {"content/articles/a.md": "one", "content/articles/b.md": "one"})
    for path in tmp_path.rglob("*"):
        age(path)
    read_snapshot(tmp_path, "code", lasting=True)
    return tmp_path


def unread(site: Path, code: str = "code") -> set[str]:
    """The files that a build does not read; what it has of all is what it would read."""
    snapshot, _ = read_snapshot(site, code, lasting=True)
    plain, _ = read_snapshot(site, code)
    assert [(one.path, one.text, one.digest) for one in snapshot.sources] == [
        (one.path, one.text, one.digest) for one in plain.sources
    ]
    return {one.path for one in snapshot.sources if isinstance(one, Unread)}


def test_an_article_that_stands_as_it_did_is_read_when_it_is_needed(known: Path) -> None:
    assert unread(known) == {"content/articles/a.md", "content/articles/b.md"}
    write(known, {"content/articles/b.md": "two"})
    assert unread(known) == {"content/articles/a.md"}


def test_an_article_with_its_former_size_and_time_is_read(known: Path) -> None:
    article = known / "content/articles/a.md"
    stamp = article.stat()
    article.write_text("two", "utf-8")
    os.utime(article, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    assert unread(known) == {"content/articles/b.md"}


def test_an_article_that_was_just_written_is_read_twice(tmp_path: Path) -> None:
    write(tmp_path, {"content/articles/a.md": "one"})
    ahead = time.time_ns() + SECOND
    os.utime(tmp_path / "content/articles/a.md", ns=(ahead, ahead))
    read_snapshot(tmp_path, "code", lasting=True)
    assert unread(tmp_path) == set()


def test_another_version_of_the_program_reads_all(known: Path) -> None:
    assert unread(known, "another") == set()


def test_a_damaged_list_of_files_is_no_list(known: Path) -> None:
    (known / ".glossom/files.json").write_bytes(b"damaged")
    assert unread(known) == set()


def test_a_file_that_is_changed_before_it_is_needed_is_a_fault(known: Path) -> None:
    snapshot, _ = read_snapshot(known, "code", lasting=True)
    write(known, {"content/articles/a.md": "two"})
    with pytest.raises(Faulty) as raised:
        [one.text for one in snapshot.sources]
    assert [fault.code for fault in raised.value.faults] == ["unreadable"]
    (known / "content/articles/a.md").unlink()
    with pytest.raises(Faulty):
        [one.text for one in snapshot.sources]


def test_a_worker_is_given_the_text(known: Path) -> None:
    snapshot, _ = read_snapshot(known, "code", lasting=True)
    for one in snapshot.sources:
        there = pickle.loads(pickle.dumps(one))
        assert there == SourceFile(one.path, one.text, one.digest)


@given(st.text(st.characters(codec="utf-8")))
def test_a_packed_text_is_the_text_here_and_in_another_process(text: str) -> None:
    source = SourceFile("content/articles/a.md", text, digest_file("content/articles/a.md", text))
    packed = Packed(source)
    assert (packed.path, packed.text, packed.digest) == (source.path, text, source.digest)
    assert pickle.loads(pickle.dumps(packed)) == source
