"""Spanish on a Thursday: what is read in it, and who is there."""

from datetime import UTC, datetime

from language import Reading, find_due, read

NOW = datetime(2026, 3, 5, 10, tzinfo=UTC)  # a Thursday
NAMES = {
    "wilber": ("Wilber Quispe", None),
    "luz": ("Luz Mery Cárdenas", None),
    "rosario": ("Rosario Mamani", None),
}


def said(text: str) -> Reading:
    """What is read in a message."""
    return read(text, NOW, "es")


def due(text: str) -> str:
    """The day in it, with the time if it names one; nothing when there is none."""
    found = find_due(text, NOW, "es")
    if found is None:
        return ""
    return f"{found.on} {found.at:%H:%M}" if found.at else str(found.on)
