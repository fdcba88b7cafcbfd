"""The bench's site for Pelican. With a glossary.json words are marked by Python-Markdown's `abbr` and its glossary."""

import json
from pathlib import Path

SITENAME = "The Bench Reader"
SITEURL = ""
PATH = "content"
OUTPUT_PATH = "public"
THEME = "theme"
THEME_STATIC_PATHS = ["static"]
TIMEZONE = "UTC"
DEFAULT_LANG = "en"
LOG_LEVEL = 40
TOPICS = ["world", "politics", "economy", "conflict", "europe", "asia", "africa", "americas", "energy", "climate"]

SLUGIFY_SOURCE = "basename"
ARTICLE_URL = "articles/{slug}/"
ARTICLE_SAVE_AS = "articles/{slug}/index.html"
TAG_URL = "tags/{slug}/"
TAG_SAVE_AS = "tags/{slug}/index.html"
AUTHOR_SAVE_AS = AUTHORS_SAVE_AS = CATEGORY_SAVE_AS = CATEGORIES_SAVE_AS = ARCHIVES_SAVE_AS = ""
DIRECT_TEMPLATES = ["index"]
PAGINATED_TEMPLATES = {"index": None, "tag": None}
DEFAULT_PAGINATION = 50
FEED_ALL_ATOM = "feed.xml"
FEED_MAX_ITEMS = 20
CATEGORY_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = TRANSLATION_FEED_ATOM = None

extensions = {"markdown.extensions.meta": {}}
if Path("glossary.json").exists():
    entries = json.loads(Path("glossary.json").read_text("utf-8"))
    glossary = {form: entry["short"] for entry in entries for form in entry["forms"]}
    extensions["markdown.extensions.abbr"] = {"glossary": glossary}
MARKDOWN = {"extension_configs": extensions, "output_format": "html5"}
