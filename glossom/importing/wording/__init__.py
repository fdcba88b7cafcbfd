"""What the words of news sites say, on saved pages and in pastes alike: sentences, bylines, days, chrome."""
