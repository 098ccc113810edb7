"""Retention by the clock: once an hour the words whose time is over go, a few at a time."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from language.packs.cache import forget_words
from storage import Store, Work

REST = timedelta(hours=1)
# The other sweeps wait meanwhile, and so does whoever stops the bot.
BATCHES = 80


@dataclass(frozen=True, slots=True)
class Days:
    """For how many days words are kept; 0 is for good.

    Dead letters from when they died, messages of the bot from when they were last changed,
    excerpts of questions and the words of commitments from when they were settled.
    """

    dead_letters: int = 0
    messages: int = 0
    question_texts: int = 0
    commitment_texts: int = 0


class Forgetting:
    """A sweep that goes through everything, rests for an hour, and begins anew."""

    def __init__(self, days: Days) -> None:
        self._days = days
        self._rests_until: datetime | None = None
        self._seen = 0

    async def __call__(self, store: Store) -> None:
        """Let some go; the rest of it has its turn at the next sweep."""
        if self._rests_until is not None and store.clock() < self._rests_until:
            return
        for _ in range(BATCHES):
            async with store.begin() as work:
                if not await self._forget_some(work):
                    self._rests_until = work.now + REST
                    forget_words()
                    return

    async def _forget_some(self, work: Work) -> bool:
        """Whether there may be more."""
        if self._seen == 0 and await self._forget_rows(work):
            return True
        before = self._before(self._days.messages, work)
        if before is not None:
            self._seen = await work.retention.forget_letters(before, self._seen) or 0
        return self._seen > 0

    async def _forget_rows(self, work: Work) -> bool:
        """Whether anything was to be forgotten."""
        await work.alarms.forget_old(work.now)
        gone, days = 0, self._days
        for forget, count in (
            (work.dead_letters.forget, days.dead_letters),
            (work.retention.forget_questions, days.question_texts),
            (work.retention.forget_commitments, days.commitment_texts),
        ):
            before = self._before(count, work)
            gone += await forget(before) if before is not None else 0
        return gone > 0

    def _before(self, days: int, work: Work) -> datetime | None:
        return work.now - timedelta(days=days) if days else None
