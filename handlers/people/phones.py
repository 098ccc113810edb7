"""`/phones`: whom to call in an emergency, which no clock of the bot can help with."""

from telegram import Update

from handlers.core.access import memberships
from handlers.core.context import BotContext
from mentoring.notices import Line, Notice
from mentoring.partnerships import Partnership, Utility
from mentoring.setup import SIDES


async def show_phones(update: Update, context: BotContext) -> None:
    """`/phones`: the numbers of both sides, in private, of every partnership one is in."""
    user, work = update.effective_user, context.work
    joined = await memberships(user.id, work) if user else []
    if not joined:
        return
    notices = [_notice(await work.partnerships.get(each.partnership_id)) for each in joined]
    await work.outbox.tell(joined[-1], *notices)


def _notice(partnership: Partnership) -> Notice:
    lines = [line for side in SIDES for line in _lines(partnership.utility(side))]
    return Notice("phones", {"name": partnership.name}, lines=tuple(lines))


def _lines(utility: Utility) -> list[Line]:
    head = Line("phones-utility", {"name": utility.name, "count": len(utility.phones)})
    return [head, *(Line("phones-number", {"phone": phone}) for phone in utility.phones)]
