"""The library and the theme -> every file of a site."""
