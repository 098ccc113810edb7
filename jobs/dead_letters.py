"""The operator hears of dead letters by the clock: once a cause, however many died of it."""

from collections import Counter
from dataclasses import dataclass

from mentoring.notices import Notice
from storage import Store, Work
from storage.outbox.operator_alerts import Alarm


@dataclass(frozen=True, slots=True)
class TellOperator:
    """A sweep over dead letters of which nobody was told; without a chat they count as told."""

    chat_id: int | None

    async def __call__(self, store: Store) -> None:
        """Tell of what died since the last time.

        Of a message that this chat itself did not get it is told nothing: that would never end.
        """
        async with store.begin() as work:
            letters = await work.dead_letters.take_untold(work.now)
            if not letters or self.chat_id is None:
                return
            told = [
                each for each in letters if each.is_from_people or each.chat_id != self.chat_id
            ]
            kinds = {letter.cause: letter.kind for letter in told}
            for cause, count in Counter(letter.cause for letter in told).items():
                alarm = await work.alarms.ring(cause, count, work.now)
                if alarm is not None:
                    await self._tell(self.chat_id, kinds[cause], alarm, work)

    async def _tell(self, chat_id: int, kind: str, alarm: Alarm, work: Work) -> None:
        params = {"kind": kind, "cause": alarm.cause, "count": alarm.count}
        notice = Notice("operator-dead-letters", params)
        if not await work.outbox.revise(alarm.key, notice):
            await work.outbox.say(chat_id, notice, key=alarm.key)
