"""A saved page: its leaves, which of them are the article, and what it states about itself."""
