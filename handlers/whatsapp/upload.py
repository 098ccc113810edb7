"""A group that stays on WhatsApp: a lead brings its export, ticks what counts, the text goes."""

import asyncio
from collections.abc import Sequence
from zoneinfo import ZoneInfo

from telegram import Message, Update
from telegram.ext import filters

from handlers.commitments.operations.owner_consent import ITEMS_PER_MESSAGE, record
from handlers.core.access import hear
from handlers.core.buttons import Answer, Press
from handlers.core.context import BotContext
from handlers.core.undoable import acting
from handlers.whatsapp.reading import Brought, brought, new_drafts, owner_of
from mentoring.commitments.action_items import Draft, unpacked
from mentoring.lengths import ELLIPSIS, cut
from mentoring.notices import Notice
from mentoring.partnerships import Member, Role
from mentoring.whatsapp import CARD, CannotRead, Export, fresh
from mentoring.whatsapp.archive import text_of
from mentoring.whatsapp.parser import read_whatsapp
from storage import Work
from storage.whatsapp import key_of
from texts.whatsapp import ON_A_CARD, export_card

# Who stands for a side; nobody else brings in what a group said among itself.
MAY_BRING = frozenset({Role.LEAD, Role.STAND_IN})
MOST_BYTES = 5_000_000
ENDINGS = (".txt", ".zip")
# Where the files of a batch are, as long as it is handled: they are never written anywhere.
FETCHED = "fetched"
# Of the names that nobody here has: a large group has hundreds.
NAMES_SHOWN, NAME_SHOWN = 12, 40
ORDERS = {"dm": "dm", "d/m": "dm", "dd/mm": "dm", "md": "md", "m/d": "md", "mm/dd": "md"}


class Exported(filters.MessageFilter):
    """Files that may be an exported chat, by their names."""

    def filter(self, message: Message) -> bool:
        """Whether it is a text or an archive."""
        name = message.document.file_name if message.document else None
        return bool(name) and str(name).casefold().endswith(ENDINGS)


async def bringers(telegram_id: int, work: Work) -> list[Member]:
    """As whom somebody may bring an export: the lead or stand-in of a partnership, or several."""
    known = await work.members.of_telegram(telegram_id)
    return [m for m in known if m.role in MAY_BRING and m.is_here and m.started_at is not None]


async def take_export(update: Update, context: BotContext) -> None:
    """A file in private: what is promised in it is offered to the lead who brought it."""
    message, work = update.effective_message, context.work
    if message is None or message.document is None:
        return
    leads = await bringers(message.chat.id, work)
    if not leads:
        is_member = await hear(update, context) is not None
        notice = Notice("exports-leads-only" if is_member else "stranger-private")
        await work.outbox.say(message.chat.id, notice)
        return
    found = await _read(message, context, leads)
    if isinstance(found, Notice):
        await work.outbox.say(message.chat.id, found)
        return
    await _offer(await brought(found, leads, message.message_id, work), work)


async def _read(message: Message, context: BotContext, leads: Sequence[Member]) -> Export | Notice:
    """The chat in a file, or what to say about it."""
    document, work = message.document, context.work
    if document is None or (document.file_size or 0) > MOST_BYTES:
        return Notice("exports-mistake-too-large")
    content = context.bot_data.get(FETCHED, {}).get(document.file_id)
    if content is None:
        return Notice("exports-not-fetched")
    order = ORDERS.get((message.caption or "").strip().casefold())
    calendar = leads[0].calendar
    zone, today = ZoneInfo(calendar.timezone), calendar.day_of(work.now)
    try:
        # Megabytes take seconds, in which others want to be answered.
        return await asyncio.to_thread(
            lambda: read_whatsapp(text_of(content, MOST_BYTES), zone, order, today)
        )
    except CannotRead as trouble:
        return Notice(f"exports-mistake-{trouble.trouble}", {"example": trouble.example})


async def _offer(bringing: Brought, work: Work) -> None:
    """A card with what is new since the last time; it takes the place of an earlier one."""
    lead, key = bringing.lead, key_of(bringing.lead.id)
    read_until = await work.exports.read_until(lead.id)
    await work.exports.drop_card(lead.id, Notice("exports-forgotten"))
    await work.outbox.release(key)
    messages = fresh(bringing.export.messages, read_until, work.now)
    drafts = await new_drafts(bringing, messages, work)
    # A phone that is ahead of ours has messages of a moment that is still to come here.
    last = min(bringing.export.messages[-1].at, work.now)
    upto = max(last, read_until or last).isoformat()
    partnership = await work.partnerships.get(lead.partnership_id)
    params = {
        "partnership": partnership.name,
        "count": len(messages),
        "others": _listed(bringing.others),
        "has_others": "yes" if bringing.others else "no",
        "upto": upto,
        "member": lead.id,
    }
    notice = Notice("exports-nothing", params | {"until": upto})
    if drafts:
        params["until"] = read_until.isoformat() if read_until else ""
        notice = export_card(params, drafts, "1" * len(drafts), bringing.team)
    await work.outbox.tell(lead, notice, key=key)


def _listed(names: Sequence[str]) -> str:
    more = [ELLIPSIS] if len(names) > NAMES_SHOWN else []
    return ", ".join([*(cut(name, NAME_SHOWN) for name in names[:NAMES_SHOWN]), *more])


async def tick(press: Press) -> Answer:
    """Take one of the offered, or leave it."""
    card, lead = await _card(press)
    if card is None or lead is None or press.data.id >= len(card.params["picks"]):
        return Notice("button-dead")
    picks, place = card.params["picks"], press.data.id
    turned = "0" if picks[place] == "1" else "1"
    team = await press.work.members.here(lead.partnership_id)
    drafts = unpacked(card.params["drafts"])
    shown = export_card(card.params, drafts, picks[:place] + turned + picks[place + 1 :], team)
    await press.work.outbox.edit(press.chat_id, press.message_id, shown)
    return None


async def take(press: Press) -> Answer:
    """The ticked ones are logged, and their owners asked for a yes; the others are forgotten."""
    card, lead = await _card(press)
    if card is None or lead is None:
        return Notice("button-dead")
    drafts, picks = unpacked(card.params["drafts"]), card.params["picks"]
    picked = [d for d, pick in zip(drafts[:ON_A_CARD], picks, strict=False) if pick == "1"]
    # Only what is logged can be taken back: of the card itself nothing may be kept.
    async with acting(press.chat_id, press.work):
        await _log(picked, lead, press)
    await _go_on(card, len(picked), lead, press)
    return None


async def leave(press: Press) -> Answer:
    """None of these."""
    card, lead = await _card(press)
    if card is None or lead is None:
        return Notice("button-dead")
    await _go_on(card, 0, lead, press)
    return None


async def _card(press: Press) -> tuple[Notice | None, Member | None]:
    """The card that the pressed button is on, as it is now, and the lead whose it is."""
    showing = await press.work.outbox.showing(press.chat_id, press.message_id)
    card = next((notice for notice in showing if notice.kind == CARD), None)
    if card is None or press.data.value != str(len(unpacked(card.params["drafts"]))):
        return None, None
    lead = next((m for m in press.members if m.id == card.params["member"]), None)
    return card, lead if lead and lead.role in MAY_BRING and lead.is_here else None


async def _log(drafts: Sequence[Draft], lead: Member, press: Press) -> None:
    team = await press.work.members.here(lead.partnership_id)
    owned: dict[str, list[Draft]] = {}
    for draft in drafts:
        owned.setdefault(draft.who, []).append(draft)
    told: list[Notice] = []
    for theirs in owned.values():
        owner = owner_of(theirs[0], team)
        if owner is not None:
            told += await record(theirs, owner, lead, press.work, press.bot_name)
    for start in range(0, len(told), ITEMS_PER_MESSAGE):
        await press.work.outbox.tell(lead, *told[start : start + ITEMS_PER_MESSAGE])


async def _go_on(card: Notice, count: int, lead: Member, press: Press) -> None:
    """The next ones, or the end: what stood in the card is nowhere any more."""
    work, place = press.work, (press.chat_id, press.message_id)
    left = unpacked(card.params["drafts"])[ON_A_CARD:]
    await work.exports.forget_words(*place)
    if left:
        team = await work.members.here(lead.partnership_id)
        await work.outbox.edit(*place, export_card(card.params, left, "1" * len(left), team))
        return
    params = {"count": count, "until": card.params["upto"]}
    await work.outbox.edit(*place, Notice("exports-taken", params))
