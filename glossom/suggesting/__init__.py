"""What in an article should be explained: names and hard words, and what is known of them."""
