"""sitemap.xml (sitemaps.org, protocol 0.9) and robots.txt."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree as Xml

from glossom.model import ArticlePage, Page, Site, TextPage

LIMIT = 50_000  # addresses in one sitemap, by the protocol
NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def sitemap(site: Site, pages: Sequence[Page]) -> str:
    """All pages that readers may look for; needs the site's address."""
    root = Xml.Element("urlset", {"xmlns": NAMESPACE})
    for page in [page for page in pages if _listed(page)][:LIMIT]:
        node = Xml.SubElement(root, "url")
        Xml.SubElement(node, "loc").text = site.base_url + page.url
        if isinstance(page, ArticlePage) and (changed := page.front.updated or page.date):
            Xml.SubElement(node, "lastmod").text = changed.isoformat()
    Xml.indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + Xml.tostring(root, encoding="unicode") + "\n"


def robots(site: Site) -> str:
    """Everything may be read; where the sitemap is."""
    lines = ["User-agent: *", "Allow: /"]
    if site.base_url:
        lines.append(f"Sitemap: {site.base_url}sitemap.xml")
    return "\n".join(lines) + "\n"


def _listed(page: Page) -> bool:
    redirect = isinstance(page, TextPage) and page.template == "redirect.html"
    return page.kind not in ("404", "search", "saved") and not redirect
