"""`import --images`: pictures are saved where their rights allow, bare of what they say about their makers."""

from __future__ import annotations

import os
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossom.importing.bare import bare
from glossom.importing.draft import Picture
from glossom.importing.licences import licence_of
from glossom.model import Source
from glossom.outside.pictures import save_picture
from tests.newsroom import SLUG, Newsroom, opened, page
from tests.web import Web, answer, pages, serving

SECRET = b"51 degrees north; camera 4711"

# ---------------------------------------------------------------- pictures of our own making


def chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def png(*between: bytes) -> bytes:
    """Two grey pixels; between head and pixels what is given."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 2, 1, 8, 0, 0, 0, 0))
    pixels = chunk(b"IDAT", zlib.compress(b"\0\x40\xc0"))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(between) + pixels + chunk(b"IEND", b"")


def segment(kind: int, content: bytes) -> bytes:
    return bytes([0xFF, kind]) + struct.pack(">H", len(content) + 2) + content


def exif(turned: int, order: str = ">") -> bytes:
    """An Exif segment that says how the picture is turned, and more than anybody should know."""
    mark = {">": b"MM\0*", "<": b"II*\0"}[order]
    entries = struct.pack(f"{order}HHII", 0x010F, 2, len(SECRET), 38)
    entries += struct.pack(f"{order}HHIHH", 0x0112, 3, 1, turned, 0)
    said = mark + struct.pack(f"{order}IH", 8, 2) + entries + b"\0\0\0\0" + SECRET
    return segment(0xE1, b"Exif\0\0" + said)


JFIF = segment(0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0")
TABLES = segment(0xDB, bytes(65)) + segment(0xC0, b"\x08\0\x01\0\x01\x01\x01\x11\0")
FIRST_SCAN = segment(0xDA, b"\x01\x01\0\0\x3f\0") + b"\x12\xff\0\x34\xff\xd0\x56"
SECOND_SCAN = segment(0xC4, b"\xff\xd9" + bytes(17)) + segment(0xDA, b"\x01\x01\0\0\x3f\0") + b"\x78\x9a"


def jpeg(*between: bytes) -> bytes:
    """The parts of a JPEG in their order; the second scan's table holds bytes that look like the end."""
    return b"\xff\xd8" + JFIF + b"".join(between) + TABLES + FIRST_SCAN + SECOND_SCAN + b"\xff\xd9"


def riff(name: bytes, content: bytes) -> bytes:
    return name + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)


def webp(flags: int, *chunks: bytes) -> bytes:
    body = b"WEBP" + riff(b"VP8X", bytes([flags]) + bytes(9)) + b"".join(chunks)
    return b"RIFF" + struct.pack("<I", len(body)) + body


GIF_HEAD = b"GIF89a" + struct.pack("<HHBBB", 1, 1, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff"
GIF_FRAME = b"\x21\xf9\x04\0\0\0\0\0" + b"\x2c" + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\x02\x02\x44\x01\0"
GIF_LOOP = b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0"


def gif(*between: bytes) -> bytes:
    return GIF_HEAD + b"".join(between) + GIF_FRAME + b"\x3b"


# ---------------------------------------------------------------- metadata is cut out


@pytest.mark.parametrize(
    ("full", "ending", "left"),
    [
        (png(chunk(b"tEXt", b"Author\0" + SECRET), chunk(b"gAMA", bytes(4))), "png", png(chunk(b"gAMA", bytes(4)))),
        (png(chunk(b"eXIf", SECRET), chunk(b"iTXt", SECRET), chunk(b"zzZz", SECRET)), "png", png()),
        (png() + SECRET, "png", png()),
        (jpeg(exif(1), segment(0xFE, SECRET)), "jpg", jpeg()),
        (jpeg(segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + SECRET), segment(0xED, SECRET)), "jpg", jpeg()),
        (jpeg(segment(0xE2, b"MPF\0" + SECRET)) + SECRET, "jpg", jpeg()),
        (
            jpeg(segment(0xE2, b"ICC_PROFILE\0\x01\x01colours"), segment(0xEE, b"Adobe" + bytes(7))),
            "jpg",
            jpeg(segment(0xE2, b"ICC_PROFILE\0\x01\x01colours"), segment(0xEE, b"Adobe" + bytes(7))),
        ),
        (webp(0x0C | 0x10, riff(b"VP8L", b"pixel"), riff(b"EXIF", SECRET), riff(b"XMP ", SECRET)), "webp",
         webp(0x10, riff(b"VP8L", b"pixel"))),
        (gif(b"\x21\xfe\x05" + SECRET[:5] + b"\0", GIF_LOOP), "gif", gif(GIF_LOOP)),
        (gif(b"\x21\xff\x0bXMP DataXMP\x05" + SECRET[:5] + b"\0") + SECRET, "gif", gif()),
    ],
)  # fmt: skip
def test_what_describes_a_picture_goes_and_every_pixel_stays(full: bytes, ending: str, left: bytes) -> None:
    assert bare(full) == (ending, left)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("turned", [1, 3, 6, 8])
def test_a_jpeg_keeps_which_way_up_it_is_and_nothing_else(turned: int, order: str) -> None:
    _, content = bare(jpeg(exif(turned, order)))
    assert SECRET not in content
    said = b"" if turned == 1 else struct.pack(">HHIHH", 0x0112, 3, 1, turned, 0)
    assert said in content
    assert bare(content) == ("jpg", content), "nothing is left to cut out"


@pytest.mark.parametrize(
    "content",
    [b"", b"<svg onload='x'/>", b"%PDF-1.7", b"<!doctype html>", png()[:-6], jpeg()[:40], gif()[:-1], webp(0)[:20],
     b"\xff\xd8\xff\xe0\0\0", b"RIFF\xff\xff\xff\xffWEBPVP8 ", b"\0\0\0\x20ftypavif"],
)  # fmt: skip
def test_what_is_no_whole_picture_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match=r"it is|it breaks off"):
        bare(content)


@settings(deadline=None)
@given(st.sampled_from([png(), jpeg(exif(6)), gif(GIF_LOOP), webp(0, riff(b"VP8 ", b"pixels"))]), st.data())
def test_no_damage_makes_it_fail_otherwise(content: bytes, data: st.DataObject) -> None:
    damaged = bytearray(content)
    for _ in range(3):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    outcome = ""
    try:
        outcome = bare(bytes(damaged))[0]
    except ValueError as slip:
        outcome = str(slip)
    assert outcome


# ---------------------------------------------------------------- names


def test_a_picture_gets_the_next_free_number_and_is_written_once(tmp_path: Path) -> None:
    assert save_picture(tmp_path, "bridge", "png", b"one") == "bridge-1.png"
    assert save_picture(tmp_path, "bridge", "png", b"two") == "bridge-2.png"
    assert save_picture(tmp_path, "bridge", "png", b"one") == "bridge-1.png"
    assert save_picture(tmp_path, "bridge", "jpg", b"one") == "bridge-1.jpg"
    assert len(list((tmp_path / "content" / "images").iterdir())) == 3


def test_no_picture_is_written_through_a_link(tmp_path: Path) -> None:
    if os.name == "nt":
        pytest.skip("links need a right there that tests do not have")
    images = tmp_path / "content" / "images"
    images.mkdir(parents=True)
    (tmp_path / "elsewhere").write_bytes(b"one")
    (images / "bridge-1.png").symlink_to(tmp_path / "elsewhere")
    assert save_picture(tmp_path, "bridge", "png", b"one") == "bridge-2.png"
    assert save_picture(tmp_path, "bridge", "png", b"two") == "bridge-3.png"
    assert (tmp_path / "elsewhere").read_bytes() == b"one"


# ---------------------------------------------------------------- rights

CC = "https://creativecommons.org/licenses/by-sa/4.0/"


@pytest.mark.parametrize(
    ("rights", "credit", "licence"),
    [
        (CC, "", "CC BY-SA 4.0"),
        ("CC BY 2.0", "Photo: Ada Writer", "CC BY 2.0"),
        ("https://creativecommons.org/publicdomain/zero/1.0/", "", "CC0 1.0"),
        ("", "Ada Writer, CC BY 4.0", "CC BY 4.0"),
        ("© River News. All rights reserved.", "Ada Writer / CC0", "CC0"),
        (CC, "© Getty Images", ""),
        (CC, "Reuters/Ada Writer", ""),
        ("", "", ""),
        ("All rights reserved", "Ada Writer", ""),
        ("Please ask before you reprint this", "", ""),
    ],
)
def test_a_picture_is_free_by_its_own_words_or_by_the_articles(rights: str, credit: str, licence: str) -> None:
    picture = Picture("https://river.example/a.png", credit=credit)
    assert licence_of(Source(rights=rights), picture) == licence


# ---------------------------------------------------------------- the command

LICENCE = '<script type="application/ld+json">{"@type": "NewsArticle", "license": "' + CC + '"}</script>'
FIGURE = '<figure><img src="{}" alt="{}"><figcaption>{}</figcaption></figure>'


@pytest.fixture
def newsroom(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Newsroom:
    return opened(tmp_path, capsys, monkeypatch)


def with_pictures(head: str = "", *, second: str = "The plan of the bridge in the town hall.") -> str:
    """A page whose article has a picture at its head and one in its midst."""
    lead = FIGURE.format("/img/lead.jpg", "A bridge", "The old bridge on Monday. Photo: Ada Writer")
    inner = FIGURE.format("/img/plan.png", "A plan", second)
    text = page(head=head)
    first = text.index("<p>", text.index("<h1>"))
    third = text.index("<p>Work is to begin")
    return text[:first] + lead + text[first:third] + inner + text[third:]


@pytest.fixture
def web(newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    site = {
        "/open": answer(with_pictures(LICENCE), content_type="text/html"),
        "/closed": answer(with_pictures(), content_type="text/html"),
        "/agency": answer(with_pictures(LICENCE, second="The plan. © Getty Images"), content_type="text/html"),
        "/img/lead.jpg": answer(jpeg(exif(6)), content_type="image/jpeg"),
        "/img/plan.png": answer(png(chunk(b"tEXt", SECRET)), content_type="image/png"),
    }
    with serving(pages(site)) as served:
        monkeypatch.setenv("GLOSSOM_TEST_LOOPBACK", served.base)
        yield served


IMAGES = "content/images"
FILE = f"undated/{SLUG}.md"


def test_without_the_option_no_picture_is_asked_for(newsroom: Newsroom, web: Web) -> None:
    assert newsroom.run(f"{web.base}/open")[0] == 0
    assert web.targets == ["/robots.txt", "/open"]
    assert newsroom.files(IMAGES) == []
    image = newsroom.article(FILE).front.image
    assert image
    assert image.src == f"{web.base}/img/lead.jpg"


def test_pictures_under_an_open_licence_are_saved_bare(newsroom: Newsroom, web: Web) -> None:
    code, (outcome,) = newsroom.json(f"{web.base}/open", "--images")
    assert (code, outcome["faults"]) == (0, [])
    assert outcome["pictures"] == [f"{SLUG}-1.jpg", f"{SLUG}-1.png"]
    assert newsroom.files(IMAGES) == outcome["pictures"]
    saved = [(newsroom.site / IMAGES / name).read_bytes() for name in outcome["pictures"]]
    assert saved == [bare(jpeg(exif(6)))[1], png()]
    article = newsroom.article(FILE)
    image = article.front.image
    assert image
    assert (image.src, image.alt, image.license) == (f"{SLUG}-1.jpg", "A bridge", "CC BY-SA 4.0")
    assert image.credit == "Photo: Ada Writer"
    assert f"![A plan]({SLUG}-1.png)\nThe plan of the bridge in the town hall.\n" in article.body
    assert web.base not in article.body


def test_the_pictures_are_published_with_the_article(newsroom: Newsroom, web: Web) -> None:
    newsroom.run(f"{web.base}/open", "--images")
    newsroom.run(SLUG, "--date", "2014-08-26", command="publish")
    code, _, err = newsroom.run("--strict", command="build")
    assert code == 0, err
    built = newsroom.site / "public" / "articles" / SLUG / "index.html"
    assert f"{SLUG}-1.png" in built.read_text("utf-8")


def test_where_no_licence_is_stated_the_links_stay_and_it_is_told(newsroom: Newsroom, web: Web) -> None:
    code, (outcome,) = newsroom.json(f"{web.base}/closed", "--images")
    assert code == 0
    assert [(fault["code"], fault["severity"]) for fault in outcome["faults"]] == [("picture-not-saved", "warning")] * 2
    assert "states a licence" in outcome["faults"][0]["message"]
    assert newsroom.files(IMAGES) == []
    assert f"{web.base}/img/plan.png" in newsroom.article(FILE).body
    assert "/img/plan.png" not in web.targets


def test_a_picture_of_an_agency_is_not_the_articles_to_give(newsroom: Newsroom, web: Web) -> None:
    _, (outcome,) = newsroom.json(f"{web.base}/agency", "--images")
    assert outcome["pictures"] == [f"{SLUG}-1.jpg"]
    assert f"{web.base}/img/plan.png" in newsroom.article(FILE).body


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (answer("gone", 404), "there is no page at"),
        (answer(b"<svg xmlns='x' onload='alert(1)'/>", content_type="image/svg+xml"), "it is no JPEG"),
        (answer(png()[:-4], content_type="image/png"), "it breaks off"),
        (answer(png(chunk(b"tEXt", bytes(5_000_001)))), "larger than may be fetched"),
    ],
)
def test_a_picture_that_cannot_be_had_stays_a_link(
    newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch, reply: bytes, reason: str
) -> None:
    site = {
        "/open": answer(with_pictures(LICENCE), content_type="text/html"),
        "/img/lead.jpg": answer(jpeg(), content_type="image/jpeg"),
        "/img/plan.png": reply,
    }
    with serving(pages(site)) as web:
        monkeypatch.setenv("GLOSSOM_TEST_LOOPBACK", web.base)
        code, (outcome,) = newsroom.json(f"{web.base}/open", "--images")
    assert code == 0
    assert outcome["pictures"] == [f"{SLUG}-1.jpg"]
    assert reason in outcome["faults"][0]["message"]
    assert f"{web.base}/img/plan.png" in newsroom.article(FILE).body


def test_of_a_file_no_picture_is_fetched(newsroom: Newsroom, web: Web) -> None:
    file = newsroom.file("page.html", with_pictures(LICENCE))
    code, (outcome,) = newsroom.json(file, "--url", f"{web.base}/open", "--images")
    assert code == 0
    assert [fault["code"] for fault in outcome["faults"]] == ["picture-not-saved"] * 2
    assert all("by its address" in fault["message"] for fault in outcome["faults"])
    assert web.asked == []


PLAIN = "".join(
    f"<p>The {name} of the harbour said that the old crane would be taken down, and he would miss it.</p>"
    for name in ("master", "painter", "keeper", "pilot")
)


@pytest.mark.parametrize(
    ("picture", "reason"),
    [
        ("", "shows none with its article"),
        ("<img src='/crane.jpg' width='600'>", "/crane.jpg is not saved: the article does not"),
    ],
)
def test_it_is_told_of_each_picture_why_it_is_not_saved(newsroom: Newsroom, picture: str, reason: str) -> None:
    first, rest = PLAIN.split("</p>", 1)
    head = "<html><head><title>The crane goes</title></head><body><article><h1>The crane goes</h1>"
    page = f"{head}{first}</p>{picture}{rest}"
    file = newsroom.file("crane.html", page)
    code, (outcome,) = newsroom.json(file, "--url", "https://harbour.example/crane", "--images")
    assert code == 0
    (fault,) = outcome["faults"]
    assert (fault["code"], fault["severity"]) == ("picture-not-saved", "warning")
    assert reason in fault["message"]
    assert fault["hint"]


def test_offline_no_picture_is_fetched(newsroom: Newsroom, web: Web) -> None:
    newsroom.run(f"{web.base}/open")
    newsroom.path(FILE).unlink()
    asked = len(web.asked)
    code, (outcome,) = newsroom.json(f"{web.base}/open", "--offline", "--images")
    assert code == 0
    assert [fault["code"] for fault in outcome["faults"]] == ["picture-not-saved"] * 2
    assert len(web.asked) == asked


def test_an_update_keeps_the_saved_pictures(newsroom: Newsroom, web: Web) -> None:
    newsroom.run(f"{web.base}/open", "--images")
    before = newsroom.text(FILE)
    for options in (["--update", "--yes"], ["--update", "--yes", "--images"]):
        assert newsroom.run(f"{web.base}/open", *options)[0] == 0
        assert newsroom.text(FILE) == before
    assert len(newsroom.files(IMAGES)) == 2


def test_pictures_and_standard_output_contradict_each_other(newsroom: Newsroom, web: Web) -> None:
    assert newsroom.run(f"{web.base}/open", "--images", "--stdout")[0] == 2
