"""The mode: a step down by anybody who may, alone and at once; a step up by both leads."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from telegram import Bot

from handlers.core.access import coordinator_of
from handlers.core.buttons import Answer, Handler, Press
from handlers.group.rights import show
from mentoring.notices import Button, Notice, Params
from mentoring.partnerships import Member, Mode, Partnership, Role, Side
from mentoring.setup import SIDES
from storage import Work
from texts.buttons import press as button

AGREED_WITHIN = timedelta(days=14)
NOBODY = 0


async def set_mode(
    partnership: Partnership, member: Member, mode: str, work: Work, bot: Bot
) -> Answer:
    """Somebody chose a mode in the settings."""
    if mode == partnership.mode:
        return await _drop_wish(partnership, work)
    if mode == Mode.ASSIST:
        await _change(partnership, Mode.ASSIST, member, work, bot)
        return Notice("settings-saved")
    leads = await _leads(partnership, work)
    if len(leads) < len(SIDES):
        await work.partnerships.save(replace(partnership, watch_wanted=True))
        return Notice("mode-no-leads")
    agreed = member.id if member.role is Role.LEAD else NOBODY
    await _ask_others(partnership, leads, member.name, agreed, work)
    return Notice("mode-asked")


async def ask_when_wanted(partnership_id: int, work: Work) -> None:
    """There is a new lead: with both here, what was wanted before is asked."""
    partnership = await work.partnerships.get(partnership_id)
    leads = await _leads(partnership, work)
    if partnership.watch_wanted and len(leads) == len(SIDES):
        await work.partnerships.save(replace(partnership, watch_wanted=False))
        who = await coordinator_of(partnership_id, work)
        await _ask_others(partnership, leads, who, NOBODY, work)


async def _drop_wish(partnership: Partnership, work: Work) -> Answer:
    """The mode stays; a wish for the other one that nobody was asked about yet is over."""
    if not partnership.watch_wanted:
        return Notice("settings-same")
    await work.partnerships.save(replace(partnership, watch_wanted=False))
    return Notice("settings-saved")


async def agree(press: Press) -> Answer:
    """A lead says yes to reading along; with the other side's yes before, it begins."""
    work = press.work
    member = press.as_member(press.data.id)
    if member is None or member.role is not Role.LEAD or not await _is_asked(press):
        return Notice("button-dead")
    partnership = await work.partnerships.get(press.data.id)
    asked_by, _, since = press.data.value.partition(".")
    asked_on = date.fromisoformat(since)
    if partnership.mode is Mode.WATCH or work.now.date() - asked_on > AGREED_WITHIN:
        await press.show(Notice("mode-ended"), partnership_id=partnership.id)
        return None
    leads = await _leads(partnership, work)
    first = next((m for m in leads.values() if m.id == int(asked_by)), None)
    await press.show(Notice("mode-agreed"), partnership_id=partnership.id)
    if first is not None and first.side is not member.side:
        await _change(partnership, Mode.WATCH, member, work, press.bot)
    else:
        await _ask_others(partnership, leads, member.name, member.id, work, asked_on)
    return None


async def refuse(press: Press) -> Answer:
    """A lead says no, which needs no reason; it stays as it is."""
    if press.as_member(press.data.id) is None or not await _is_asked(press):
        return Notice("button-dead")
    await press.show(Notice("mode-refused"), partnership_id=press.data.id)
    return None


async def _is_asked(press: Press) -> bool:
    """Whether the message shows this button now: apps can send what no keyboard said."""
    showing = await press.work.outbox.showing(press.chat_id, press.message_id)
    keys = [key for notice in showing for row in notice.buttons for key in row]
    return str(press.data) in {key.data for key in keys}


async def _ask_others(
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


async def _change(
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
    for lead in (await _leads(partnership, work)).values():
        if lead.id != member.id or mode is Mode.WATCH:
            await work.outbox.tell(lead, notice, at=lead.calendar.reminder_at(work.now))


async def _leads(partnership: Partnership, work: Work) -> dict[Side, Member]:
    """The lead of each side who can be asked."""
    team = await work.members.here(partnership.id)
    return {m.side: m for m in team if m.role is Role.LEAD and m.reachable}


def _key(action: str, partnership: Partnership, value: str) -> Button:
    return button(f"mode-button-{action}", "mode", action, partnership.id, value)


ACTIONS: Mapping[str, Handler] = {"mode:agree": agree, "mode:refuse": refuse}
