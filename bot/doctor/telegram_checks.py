"""The doctor abroad: what Telegram says of the bot, its clock, its groups and its operator."""

from dataclasses import replace
from datetime import timedelta

from telegram import (
    ChatMember,
    ChatMemberAdministrator,
    ChatMemberBanned,
    ChatMemberLeft,
    ChatMemberRestricted,
)
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, RetryAfter
from telegram.ext import ExtBot

from bot.config import Settings
from bot.doctor.database_checks import CannotTreat, open_store
from bot.doctor.findings import Finding, ill, some, well
from bot.engine.clock import real_now, seconds_ahead
from bot.engine.runner import CLOCK_OFF, NOT_KNOWN, OUT_OF_REACH, WEBHOOK_IS_SET
from bot.engine.transport import AiohttpRequest, reading_answers
from handlers.group.rights import Right, missing
from mentoring.partnerships import Partnership
from storage.group import Group

LACKS = {
    Right.WRITE: "may not write there; in the group's permissions, let it",
    Right.READ: (
        "does not read along as mode watch wants; make it an admin, or turn its privacy mode off "
        "at @BotFather and add it again"
    ),
    Right.PIN: "may not pin its board; let it as an admin",
}


async def look_abroad(settings: Settings) -> list[Finding]:
    """What only Telegram knows."""
    bot: ExtBot[None] = ExtBot(
        settings.telegram.token.get_secret_value(),
        base_url=settings.telegram.base_url,
        request=AiohttpRequest(connections=1),
        get_updates_request=AiohttpRequest(connections=1),
    )
    try:
        with reading_answers():
            await bot.initialize()
            return [
                well("token", f"of @{bot.username}"),
                _privacy(bot),
                await _webhook(bot),
                await _clock(settings),
                *await _operator(bot, settings),
                *await _groups(bot, settings),
            ]
    except InvalidToken:
        return [ill("token", NOT_KNOWN)]
    except (NetworkError, RetryAfter):
        return [ill("telegram", OUT_OF_REACH)]
    finally:
        await bot.shutdown()


def _privacy(bot: ExtBot[None]) -> Finding:
    """What that means is said of each group."""
    reads = bot.can_read_all_group_messages
    return well(
        "privacy mode", "off: it reads along" if reads else "on: it reads as an admin only"
    )


async def _webhook(bot: ExtBot[None]) -> Finding:
    webhook = await bot.get_webhook_info()
    return ill("webhook", WEBHOOK_IS_SET) if webhook.url else well("webhook", "none, as it should")


async def _clock(settings: Settings) -> Finding:
    ahead = await seconds_ahead(settings.telegram.base_url, real_now)
    if ahead is None:
        return well("clock", "Telegram does not tell its own")
    if timedelta(seconds=abs(ahead)) < CLOCK_OFF:
        return well("clock", "as Telegram's")
    direction = "ahead of" if ahead > 0 else "behind"
    return ill(
        "clock",
        f"{some(round(abs(ahead)), 'second')} {direction} Telegram's, so people are reminded at "
        "wrong moments. Set it, best by a time service (NTP)",
    )


async def _operator(bot: ExtBot[None], settings: Settings) -> list[Finding]:
    chat_id = settings.telegram.operator_chat_id
    if chat_id is None:
        return []
    try:
        await bot.get_chat(chat_id)
    except (BadRequest, Forbidden):
        told = (
            "the chat at telegram.operator_chat_id cannot be reached. Open the bot in that chat "
            "and tap Start, or set another"
        )
        return [ill("operator", told)]
    return [well("operator", "can be told of dead letters")]


async def _groups(bot: ExtBot[None], settings: Settings) -> list[Finding]:
    try:
        async with open_store(settings) as store, store.begin() as work:
            partnerships = await work.partnerships.all()
            known = {
                each.id: await work.groups.of_chat(each.chat_id or 0) for each in partnerships
            }
    except CannotTreat:
        return []
    return [
        await _group(known[each.id], each, bot)
        for each in partnerships
        if each.chat_id is not None
    ]


async def _group(group: Group, partnership: Partnership, bot: ExtBot[None]) -> Finding:
    """What the bot lacks in the group of a partnership, as Telegram sees it now."""
    what = f"group of {partnership.key}"
    try:
        member = await bot.get_chat_member(group.chat_id, bot.id)
    except (BadRequest, Forbidden) as error:
        return ill(what, f"not to be found ({error}). Add the bot to the group again")
    if isinstance(member, ChatMemberLeft | ChatMemberBanned):
        return ill(what, "the bot is not in it. Add it to the group again")
    lacks = missing(_as_it_stands(group, member), partnership, bot)
    if lacks:
        return ill(what, "the bot " + "; it ".join(LACKS[right] for right in lacks))
    return well(what, f"in mode {partnership.mode}, all rights that it needs")


def _as_it_stands(group: Group, member: ChatMember) -> Group:
    """Who is no admin may or may not pin: Telegram tells only when it refuses."""
    if isinstance(member, ChatMemberAdministrator):
        return replace(group, is_admin=True, can_pin=bool(member.can_pin_messages), can_write=True)
    can_write = not isinstance(member, ChatMemberRestricted) or member.can_send_messages
    return replace(group, is_admin=False, can_write=can_write)
