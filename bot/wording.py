"""How the command line writes to people: days as they say them, and lines that fit a screen."""

from collections.abc import Iterator
from datetime import date
from textwrap import wrap

WIDTH = 88


def long_day(on: date) -> str:
    """A day with its year: "2 March 2026"."""
    return f"{on.day} {on:%B %Y}"


def short_day(on: date) -> str:
    """A day in a week that is known: "Mon 2 March"."""
    return f"{on:%a} {on.day} {on:%B}"


def wrapped(words: str, first: str = "", rest: str = "") -> Iterator[str]:
    """Lines of words, the first behind `first`, the others behind `rest`; nothing is cut off."""
    yield from wrap(
        " ".join(words.split()),
        WIDTH,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    ) or [first.rstrip()]
