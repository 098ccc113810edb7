"""Portuguese on a Thursday: what is read in it, and who is there."""

from datetime import datetime

from language import Reading, read

THURSDAY = datetime(2026, 3, 5, 10, 0)  # noqa: DTZ001  # a wall clock, as speakers have it
NAMES = {
    "julio": ("Júlio Macuácua", "julio"),
    "ofelia": ("Ofélia Sitoe", None),
    "nuno": ("Nuno Ribeiro", None),
    "rosa": ("Rosa Lima", None),
    "djony": ("Djony Tavares", None),
}


def heard(text: str) -> Reading:
    """What is read in a message."""
    return read(text, THURSDAY, "pt")


def day(reading: Reading) -> str | None:
    """The day by which something is due."""
    return reading.due.on.isoformat() if reading.due else None
