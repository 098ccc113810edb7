"""What the doctor finds: a line on one thing, and whether it needs to be mended."""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. `words` say how it is and, if it ails, what to do."""

    what: str
    words: str
    is_well: bool


def well(what: str, words: str = "") -> Finding:
    """It is as it should be."""
    return Finding(what, words or "fine", is_well=True)


def ill(what: str, words: str) -> Finding:
    """It needs to be mended."""
    return Finding(what, words, is_well=False)


def span(length: timedelta) -> str:
    """A length of time in the largest whole unit: "3 hours"."""
    for unit, name in (
        (timedelta(days=1), "day"),
        (timedelta(hours=1), "hour"),
        (timedelta(minutes=1), "minute"),
    ):
        if length >= unit:
            return some(length // unit, name)
    return some(length // timedelta(seconds=1), "second")


def some(count: int, name: str) -> str:
    """A number of things: "1 letter", "2 letters"."""
    return f"{count} {name}" if count == 1 else f"{count} {name}s"
