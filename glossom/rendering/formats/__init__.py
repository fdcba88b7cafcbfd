"""One format a file: feed, sitemap, robots, JSON-LD, citations."""
