"""sitemap.xml (sitemaps.org, protocol 0.9) and robots.txt."""

from __future__ import annotations

from xml.etree import ElementTree as Xml

from glossom.model import Page, Site

LIMIT = 50_000  # addresses in one sitemap, by the protocol
NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def sitemap(base_url: str, pages: tuple[tuple[str, str], ...]) -> str:
    """All pages that readers may look for: addresses below the site's, and the day of the last change or nothing."""
    root = Xml.Element("urlset", {"xmlns": NAMESPACE})
    for url, changed in pages[:LIMIT]:
        node = Xml.SubElement(root, "url")
        Xml.SubElement(node, "loc").text = base_url + url
        if changed:
            Xml.SubElement(node, "lastmod").text = changed
    Xml.indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + Xml.tostring(root, encoding="unicode") + "\n"


def robots(site: Site) -> str:
    """Everything may be read; where the sitemap is."""
    lines = ["User-agent: *", "Allow: /"]
    if site.base_url:
        lines.append(f"Sitemap: {site.base_url}sitemap.xml")
    return "\n".join(lines) + "\n"


def is_listed(page: Page) -> bool:
    """Whether readers may look for a page."""
    return page.kind not in ("404", "search", "saved") and page.template != "redirect.html"
