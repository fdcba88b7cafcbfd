"""A pasted text: its lines, which of them are the article, and what stands above it."""
