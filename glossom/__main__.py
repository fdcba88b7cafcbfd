"""`python -m glossom` is the program `glossom`."""

from glossom.cli.main import run

if __name__ == "__main__":
    run()
