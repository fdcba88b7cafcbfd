"""A site in the making, staged beside the published one, swapped in, and indexed for search."""
