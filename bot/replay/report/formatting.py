"""How the command line writes to people: names, days as they say them, lines that fit a screen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from textwrap import wrap
from zoneinfo import ZoneInfo

WIDTH = 88


@dataclass(frozen=True, slots=True)
class Names:
    """People as the export has them, and the zone in which its days are told."""

    shown: Mapping[str, str]
    zone: ZoneInfo

    def of(self, key: str) -> str:
        """Somebody by their name; a side of the partnership as itself."""
        if key.startswith("side:"):
            return f"the {key.removeprefix('side:')} side"
        return self.shown.get(key, key)

    def day(self, at: datetime) -> date:
        """The day of a moment there."""
        return at.astimezone(self.zone).date()


def long_day(on: date) -> str:
    """A day with its year: "2 March 2026"."""
    return f"{on.day} {on:%B %Y}"


def short_day(on: date) -> str:
    """A day in a week that is known: "Mon 2 March"."""
    return f"{on:%a} {on.day} {on:%B}"


def monday_of(on: date) -> date:
    """The first day of its week."""
    return on - timedelta(days=on.weekday())


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
