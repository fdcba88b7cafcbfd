"""Words and names by kind, as tables that can be read; some are made by a script."""
