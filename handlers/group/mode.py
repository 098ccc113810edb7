"""The mode: a step down by anybody who may, alone and at once; a step up by both leads."""

from collections.abc import Mapping
from datetime import date, timedelta

from handlers.core.buttons import Answer, Handler, Press
from handlers.group.operations import ask_leads, change_mode, leads_of
from mentoring.notices import Notice
from mentoring.partnerships import Mode, Role

AGREED_WITHIN = timedelta(days=14)


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
    leads = await leads_of(partnership, work)
    first = next((m for m in leads.values() if m.id == int(asked_by)), None)
    await press.show(Notice("mode-agreed"), partnership_id=partnership.id)
    if first is not None and first.side is not member.side:
        await change_mode(partnership, Mode.WATCH, member, work, press.bot)
    else:
        await ask_leads(partnership, leads, member.name, member.id, work, asked_on)
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


ACTIONS: Mapping[str, Handler] = {"mode:agree": agree, "mode:refuse": refuse}
