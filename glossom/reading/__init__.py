"""From an author's files to values: YAML, front matter, glossary, settings, prose."""
