"""Taking back: how long what somebody did can be undone by them."""

from datetime import datetime, timedelta
from enum import Enum

UNDO_WITHIN = timedelta(minutes=10)
BUTTON = "undo:act"


class Standing(Enum):
    """Whether something can still be taken back."""

    NOTHING = "nothing"
    EXPIRED = "expired"
    FRESH = "fresh"


def standing_of(acted_at: datetime | None, now: datetime) -> Standing:
    """Where an act of that moment (UTC) stands; None when there is none."""
    if acted_at is None:
        return Standing.NOTHING
    return Standing.FRESH if now - acted_at < UNDO_WITHIN else Standing.EXPIRED
