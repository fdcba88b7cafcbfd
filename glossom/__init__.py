"""glossom: news articles for students, with the names and words explained."""

__version__ = "0.1.0"
