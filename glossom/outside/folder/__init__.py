"""A site's folder: what a build reads of it, and what earlier builds wrote down below it."""
