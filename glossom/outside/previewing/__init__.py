"""The preview: its server, what it shows, and how it notices a change."""
