"""Button presses, also typed ones: find the handler, check who pressed, always answer."""

from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass
from itertools import takewhile

from telegram import Bot, Update
from telegram.constants import ChatType

from handlers.core.access import take_hint
from handlers.core.context import BotContext
from handlers.core.undoable import UNDOABLE, acting
from mentoring.notices import Notice
from mentoring.partnerships import Member
from storage import Work
from storage.undo.messages import UNDO, without_rows
from texts.buttons import Data, parse

# Stale questions: what has been answered, here or elsewhere, loses its buttons everywhere.


async def retire(subject: str, partnership_id: int, work: Work) -> None:
    """An item is settled: whoever was told of it has nothing left to press."""
    team = await work.members.of_partnership(partnership_id)
    await work.outbox.retire(subject, [member.telegram_id for member in team])


BACK = "back"


@dataclass(frozen=True, slots=True)
class Press:
    """A pressed or typed button. `message_id` is the message that carried it.

    Buttons are private, so `chat_id` is also the Telegram id of whoever pressed.
    """

    work: Work
    data: Data
    members: tuple[Member, ...]
    chat_id: int
    message_id: int
    bot: Bot
    query_id: str | None = None

    @property
    def bot_name(self) -> str:
        """The bot's own username, for links that lead to it."""
        return self.bot.username

    def as_member(self, partnership_id: int) -> Member | None:
        """Who the presser is in a partnership."""
        return next((m for m in self.members if m.partnership_id == partnership_id), None)

    async def show(self, *notices: Notice, partnership_id: int | None = None) -> None:
        """Put other words, and other buttons or none, in the place of the pressed item.

        What the same message says about other items stays.
        """
        subject = f"{self.data.feature}:{self.data.id}"
        showing = await self.work.outbox.showing(self.chat_id, self.message_id)
        before = list(takewhile(lambda notice: subject not in notice.about, showing))
        kept = [n for n in showing if n.about and subject not in n.about]
        place = sum(bool(notice.about) for notice in before)
        shown = (*kept[:place], *notices, *kept[place:])
        await self.work.outbox.edit(
            self.chat_id, self.message_id, *shown, partnership_id=partnership_id
        )

    async def go_back(self) -> tuple[Notice, ...]:
        """Put in the place of the pressed item what was said of it before it was asked about.

        That is what has no way back itself; nothing when the message never said such a thing.
        """
        subject = f"{self.data.feature}:{self.data.id}"
        for version in await self.work.outbox.versions(self.chat_id, self.message_id):
            first = tuple(n for n in version if subject in n.about)
            if first and not any(leads(n, BACK) for n in first):
                await self.show(*(without_rows(n, UNDO) for n in first))
                return first
        return ()


def leads(notice: Notice, action: str) -> bool:
    """Whether a button of a notice does this."""
    data = (parse(button.data or "") for row in notice.buttons for button in row)
    return any(each is not None and each.action == action for each in data)


Answer = Notice | None
Handler = Callable[[Press], Awaitable[Answer]]
"""Does what the button says; what it returns is shown for a moment, as answer to the press."""


class Presses:
    """The handlers of all buttons, by feature and action.

    Those in `for_anybody` check themselves who pressed; all others are for members only.
    """

    def __init__(
        self, handlers: Mapping[str, Handler], for_anybody: Collection[str] = frozenset()
    ) -> None:
        self._handlers = handlers
        self._for_anybody = for_anybody

    def is_for(self, press: Press) -> bool:
        """Whether somebody may press this at all: members may, others what is for anybody."""
        return bool(press.members) or press.data.name in self._for_anybody

    async def pressed(self, update: Update, context: BotContext) -> None:
        """Handle a tap on a button."""
        query, work = update.callback_query, context.work
        if query is None:
            return
        # No message of ours in a group has buttons; one that seems to was made by somebody else.
        if query.message is None or query.message.chat.type != ChatType.PRIVATE:
            await work.outbox.answer(query.id, query.from_user.id, Notice("button-dead"))
            return
        data = parse(query.data or "")
        members = tuple(await work.members.of_telegram(query.from_user.id))
        if not members:
            await take_hint(update, work)
        press = Press(
            work=work,
            data=data or Data("unknown", "unknown", 0),
            members=members,
            chat_id=query.message.chat.id,
            message_id=query.message.message_id,
            bot=context.bot,
            query_id=query.id,
        )
        answer = await self.dispatch(press)
        await work.outbox.answer(query.id, query.from_user.id, answer)

    async def dispatch(self, press: Press) -> Answer:
        """Do what a button says; a button that leads nowhere any more gets a polite answer."""
        handler = self._handlers.get(press.data.name)
        if handler is None:
            return Notice("button-dead")
        if not self.is_for(press):
            return Notice("button-stranger")
        if press.data.feature not in UNDOABLE:
            return await handler(press)
        async with acting(press.chat_id, press.work):
            return await handler(press)
