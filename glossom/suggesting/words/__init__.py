"""Words in an article over which its readers would stumble, and what a dictionary says of them."""
