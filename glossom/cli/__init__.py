"""The command line: words in, calls out, exit code back. One file a command."""
