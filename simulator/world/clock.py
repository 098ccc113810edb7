"""The simulator's own clock: it stands still until somebody moves it, or ticks along."""

import time
from datetime import UTC, datetime, timedelta


class SimulatedClock:
    """Calling it gives the moment it shows, aware and in UTC."""

    def __init__(self, start: datetime, *, ticking: bool = False) -> None:
        self._shown = _aware(start)
        self._ticking = ticking
        self._since = time.monotonic()

    @property
    def ticking(self) -> bool:
        """Whether it goes on by itself."""
        return self._ticking

    def __call__(self) -> datetime:
        if not self._ticking:
            return self._shown
        return self._shown + timedelta(seconds=time.monotonic() - self._since)

    def start_ticking(self) -> None:
        """From now on it goes along with real time."""
        self._since = time.monotonic()
        self._ticking = True

    def set(self, moment: datetime) -> None:
        """Move to a moment that is not before the one shown; raises ValueError otherwise."""
        moment = _aware(moment)
        if moment < self():
            raise ValueError(f"the clock shows {self().isoformat()} and never goes back")
        self._shown = moment
        self._since = time.monotonic()

    def reach(self, moment: datetime) -> None:
        """Move to a moment, or stay where it is when that has passed already."""
        self._shown = max(self(), _aware(moment))
        self._since = time.monotonic()

    def advance(self, by: timedelta) -> None:
        """Move on by a span that is not negative."""
        self.set(self() + by)


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("a moment needs its time zone")
    return moment.astimezone(UTC)
