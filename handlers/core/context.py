"""What a callback gets: the update's work, who speaks, and what they said."""

from typing import Any

from telegram.ext import Application, CallbackContext, ExtBot

from storage import Work

Data = dict[Any, Any]
BotApplication = Application[ExtBot[None], "BotContext", Data, Data, Data, None]


class BotContext(CallbackContext[ExtBot[None], Data, Data, Data]):
    """PTB's context with the unit of work of the batch in which the update came."""

    @property
    def work(self) -> Work:
        """Repositories, the one instant `now`, and the outbox."""
        work = self.bot_data["work"]
        assert isinstance(work, Work)  # noqa: S101  # set by the intake before every update
        return work
