"""The steps of `review`: from question to question, and what the answers do to the files."""
