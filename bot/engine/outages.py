"""Outages: what the bot lives on is out of reach. It is said once, and once when it is over."""

import logging
import time
from collections.abc import Callable

from bot.monitoring.metrics import Metrics, Tally, Uncounted

log = logging.getLogger(__name__)

SAME_AGAIN_SECONDS = 60.0
UNCOUNTED = Uncounted()


class Outage:
    """One thing that all parts of the bot use, and which of them meet trouble with it now.

    It is over when all who met it got on again: on a full disk reading goes well all the time.
    What comes again within a minute is the same outage, and spoken of anew only if it lasts.
    """

    def __init__(
        self,
        what: str,
        elapsed: Callable[[], float] = time.monotonic,
        troubles: Tally = UNCOUNTED,
    ) -> None:
        """`elapsed` gives seconds from any beginning; `troubles` counts all that is met."""
        self._what = what
        self._elapsed = elapsed
        self._met_by: set[str] = set()
        self._said_at: float | None = None
        self._is_said = False
        self._troubles = troubles

    @property
    def lasts(self) -> bool:
        """Whether somebody cannot get on."""
        return bool(self._met_by)

    def met(self, part: str, why: str) -> None:
        """A part of the bot cannot get on; it will try again."""
        self._troubles.inc()
        self._met_by.add(part)
        if not self._is_said and self._is_new():
            log.warning(
                "%(what)s cannot be used (%(why)s); waiting", {"what": self._what, "why": why}
            )
            self._said_at, self._is_said = self._elapsed(), True

    def over(self, part: str) -> None:
        """A part of the bot got on."""
        if not self._met_by:
            return
        self._met_by.discard(part)
        if self._is_said and not self._met_by:
            log.warning("%(what)s can be used again", {"what": self._what})
            self._is_said = False

    def _is_new(self) -> bool:
        return self._said_at is None or self._elapsed() - self._said_at > SAME_AGAIN_SECONDS


class Outages:
    """What every part of the bot lives on."""

    def __init__(self, metrics: Metrics) -> None:
        self.database = Outage("The database", troubles=metrics.troubles)
        self.telegram = Outage("Telegram")
