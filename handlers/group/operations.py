"""What is done with a group, whoever decides it: its mode, its move to another id, its end."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from telegram import Bot
from telegram.ext import ExtBot

from handlers.core.access import coordinator_of
from handlers.core.buttons import Answer
from handlers.group.rights import change as change_rights
from handlers.group.rights import show
from mentoring.notices import Button, Notice, Params
from mentoring.partnerships import Member, Mode, Partnership, Role, Side
from mentoring.setup import SIDES
from storage import Work
from texts.buttons import press as button

NOBODY = 0


async def set_mode(
    partnership: Partnership, member: Member, mode: str, work: Work, bot: Bot
) -> Answer:
    """Somebody chose a mode in the settings."""
    if mode == partnership.mode:
        return await _drop_wish(partnership, work)
    if mode == Mode.ASSIST:
        await change_mode(partnership, Mode.ASSIST, member, work, bot)
        return Notice("settings-saved")
    leads = await leads_of(partnership, work)
    if len(leads) < len(SIDES):
        await work.partnerships.save(replace(partnership, watch_wanted=True))
        return Notice("mode-no-leads")
    agreed = member.id if member.role is Role.LEAD else NOBODY
    await ask_leads(partnership, leads, member.name, agreed, work)
    return Notice("mode-asked")


async def ask_when_wanted(partnership_id: int, work: Work) -> None:
    """There is a new lead: with both here, what was wanted before is asked."""
    partnership = await work.partnerships.get(partnership_id)
    leads = await leads_of(partnership, work)
    if partnership.watch_wanted and len(leads) == len(SIDES):
        await work.partnerships.save(replace(partnership, watch_wanted=False))
        who = await coordinator_of(partnership_id, work)
        await ask_leads(partnership, leads, who, NOBODY, work)


async def _drop_wish(partnership: Partnership, work: Work) -> Answer:
    """The mode stays; a wish for the other one that nobody was asked about yet is over."""
    if not partnership.watch_wanted:
        return Notice("settings-same")
    await work.partnerships.save(replace(partnership, watch_wanted=False))
    return Notice("settings-saved")


async def ask_leads(
    partnership: Partnership,
    leads: Mapping[Side, Member],
    who: str | Params,
    agreed: int,
    work: Work,
    since: date | None = None,
) -> None:
    """Ask each lead who has not said yes; a later question takes the place of an earlier one.

    `since` is the day of a wish that they were asked about already: who refused it stays at that.
    """
    value = f"{agreed}.{since or work.now:%Y-%m-%d}"
    buttons = (
        _key("agree", partnership, value),
        _key("refuse", partnership, value),
    )
    params = {"who": who, "name": partnership.name}
    ask = Notice("mode-ask", params, (f"mode:{partnership.id}",), buttons=(buttons,))
    for lead in leads.values():
        key = f"mode:{partnership.id}:{lead.id}:{since or work.now:%Y-%m-%d}"
        if lead.id == agreed or (since is not None and await _has_refused(key, work)):
            continue
        if not await work.outbox.revise(key, ask):
            await work.outbox.retire(ask.about[0], [lead.telegram_id])
            at = lead.calendar.reminder_at(work.now)
            await work.outbox.tell(lead, ask, key=key, at=at)


async def _has_refused(key: str, work: Work) -> bool:
    letter = await work.outbox.under(key)
    if letter is None or letter.message_id is None:
        return False
    showing = await work.outbox.showing(letter.chat_id, letter.message_id)
    return any(notice.kind == "mode-refused" for notice in showing)


async def change_mode(
    partnership: Partnership, mode: Mode, member: Member, work: Work, bot: Bot
) -> None:
    """From now on; both leads hear of it, and the group's card says it with what it needs."""
    partnership = replace(partnership, mode=mode, watch_wanted=False)
    await work.partnerships.save(partnership)
    if partnership.chat_id is not None:
        group = await work.groups.of_chat(partnership.chat_id)
        await show(group, partnership, bot, work, is_worse=mode is Mode.WATCH)
    await work.outbox.take_back(f"mode:{partnership.id}")
    notice = Notice(
        "mode-changed", {"who": member.name, "name": partnership.name, "mode": mode.value}
    )
    for lead in (await leads_of(partnership, work)).values():
        if lead.id != member.id or mode is Mode.WATCH:
            await work.outbox.tell(lead, notice, at=lead.calendar.reminder_at(work.now))


async def leads_of(partnership: Partnership, work: Work) -> dict[Side, Member]:
    """The lead of each side who can be asked."""
    team = await work.members.here(partnership.id)
    return {m.side: m for m in team if m.role is Role.LEAD and m.reachable}


def _key(action: str, partnership: Partnership, value: str) -> Button:
    return button(f"mode-button-{action}", "mode", action, partnership.id, value)


async def take_leave(chat_id: int, bot: ExtBot[None], work: Work) -> None:
    """The bot is no more in a group: its partnership lets go of it, the coordinators hear once."""
    group = await work.groups.of_chat(chat_id)
    await work.groups.save(replace(group, is_admin=False))
    partnership = await work.partnerships.of_chat(chat_id)
    if partnership is None:
        return
    await work.partnerships.bind(partnership.id, None)
    notice = Notice("group-removed", {"partnership": partnership.name, "bot": bot.first_name})
    for member in await work.members.here(partnership.id):
        if member.role is Role.COORDINATOR:
            await work.outbox.tell(member, notice)


async def move(old_id: int, new_id: int, bot: ExtBot[None], work: Work) -> None:
    """Move a group; what Telegram told of its new id before we knew whose it is holds there."""
    standing = await work.groups.known(new_id)
    if await work.groups.move(old_id, new_id):
        await work.outbox.take_back(f"group:{new_id}")
        if standing is not None:
            moved = await work.groups.of_chat(new_id)
            moved = replace(
                moved,
                is_admin=standing.is_admin,
                can_pin=standing.can_pin,
                can_write=standing.can_write,
            )
            await change_rights(moved, bot, work)
