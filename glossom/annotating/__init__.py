"""Which words are explained, by which entry: found in `lexicon`, chosen in `choose`."""
