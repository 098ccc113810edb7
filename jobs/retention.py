"""Retention by the clock: once an hour the words whose time is over go, a few at a time."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from storage import Store, Work

REST = timedelta(hours=1)
# The other sweeps wait meanwhile, and so does whoever stops the bot.
BATCHES = 25


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
                    return

    async def _forget_some(self, work: Work) -> bool:
        """Whether there may be more."""
        await work.alarms.forget_old(work.now)
        gone, retention = 0, work.retention
        if before := _moment(self._days.dead_letters, work):
            gone += await work.dead_letters.forget(before)
        if before := _moment(self._days.question_texts, work):
            gone += await retention.forget_questions(before)
        if before := _moment(self._days.commitment_texts, work):
            gone += await retention.forget_commitments(before)
        if before := _moment(self._days.messages, work):
            gone += await retention.forget_answers(before)
            gone += await retention.forget_changes(before)
            last = await retention.forget_said(before, self._seen)
            self._seen = last or 0
            return last is not None or gone > 0
        return gone > 0


def _moment(days: int, work: Work) -> datetime | None:
    return work.now - timedelta(days=days) if days else None
