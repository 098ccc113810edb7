"""How people and groups come in, whoever asks for it."""

from handlers.people.operations import people_of
from mentoring.notices import Button, Notice
from mentoring.partnerships import Partnership
from storage import Work
from texts.people.card import people_card


async def offer_invites(
    telegram_id: int, partnership: Partnership, work: Work, bot_name: str
) -> None:
    """After set-up: the link of the group, and the people card with a button for each role."""
    me = await work.members.in_partnership(partnership.id, telegram_id)
    if me is None:
        return
    if partnership.chat_id is None:
        await work.outbox.tell(me, await group_text(partnership, work, bot_name))
    await work.outbox.tell(me, people_card(me, await people_of(partnership.id, work)))


async def group_text(partnership: Partnership, work: Work, bot_name: str) -> Notice:
    """A text to forward with the link that adds the bot to a group."""
    code = await work.invites.make(partnership.id, None, work.now)
    link = f"https://t.me/{bot_name}?startgroup={code}"
    choose = Button("joining-button-group", url=link)
    told = {"partnership": partnership.name, "link": link}
    return Notice("invite-text-group", told, buttons=((choose,),))
