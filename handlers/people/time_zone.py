"""`/tz`: somebody on a mission says where they are and until when, and comes home again."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date, datetime, timedelta

from telegram import Message, Update

from handlers.core.access import hear
from handlers.core.buttons import Answer, Press
from handlers.core.context import BotContext
from handlers.core.places import places_named, places_of
from language import (
    Place,
    Stay,
    impossible_date,
    parse_date_only,
    read_stay,
    tongue_of,
)
from mentoring.notices import Notice, Params, city, country, moment
from mentoring.partnerships import Member
from mentoring.people.time_zone import has_passed
from storage import Work
from storage.people.prompts import Prompt
from texts.people import time_zone as texts

ASKED_LATELY = timedelta(hours=1)
MOST_WORDS = 6


async def change_zone(update: Update, context: BotContext) -> None:
    """`/tz`, `/tz Nairobi until 20 March`, `/tz until Friday`, `/tz home`; answered in private."""
    heard, work = await hear(update, context), context.work
    if heard is None:
        return
    stay = read_stay(" ".join(context.args or []), heard.local, heard.language)
    if stay.at_home or stay.where:
        notice = await _follow(await places_named(stay.where), stay, heard.member, work)
    else:
        await _stay_on(stay, heard.member, work)
        notice = texts.where_notice(await work.members.get(heard.member.id), work.now)
    await _say(notice, heard.member, heard.message, work)


async def take_place(message: Message, prompt: Prompt, work: Work) -> bool:
    """A typed city or a shared location: where somebody is. Soon, or it is none."""
    member = await _asked(prompt, work)
    if member is None:
        return False
    stay = read_stay(*_said(message, member))
    places = await (places_of(message) if message.location else places_named(stay.where))
    is_place = message.location is not None or 0 < len(stay.where.split()) <= MOST_WORDS
    if not (places or stay.at_home or is_place):
        return False
    await _say(await _follow(places, stay, member, work), member, message, work)
    return True


async def take_until(message: Message, prompt: Prompt, work: Work) -> bool:
    """A typed date: the last day away. A location is another place."""
    if message.location is not None:
        return await take_place(message, prompt, work)
    member, place = await _asked(prompt, work), await _place_under(prompt.subject, work)
    if member is None or place is None:
        return False
    said = _said(message, member)
    stay = Stay("", parse_date_only(*said), impossible_date(*said))
    if stay.until is None and stay.impossible is None:
        return False
    await _say(await _settle(place, stay, member, work), member, message, work)
    return True


def _said(message: Message, member: Member) -> tuple[str, datetime, str]:
    """Typed words, when by the clock of whoever typed them, and the language they show."""
    words = message.text or ""
    language = tongue_of(words, member.language) or member.language
    return words, member.calendar.local(message.date), language


async def choose_place(press: Press) -> Answer:
    """One of several places is tapped."""
    showing = await press.work.outbox.showing(press.chat_id, press.message_id)
    key, member = texts.key_pressed(showing, str(press.data)), _self(press.members)
    if key is None or member is None:
        return Notice("button-dead")
    until = _day_in(showing)
    return await _show(await _arrive(_place(key.params), until, member, press.work), press)


async def choose_until(press: Press) -> Answer:
    """The last day away is tapped, or that it is not known."""
    place, member = await _place_shown(press), _self(press.members)
    if place is None or member is None:
        return Notice("button-dead")
    if press.data.value == texts.OPEN_END:
        return await _show(await _leave(place, None, member, press.work), press)
    if press.data.day is None:
        return Notice("button-dead")
    return await _show(await _arrive(place, press.data.day, member, press.work), press)


async def ask_again(press: Press) -> Answer:
    """It is another place after all."""
    if await _place_shown(press) is None:
        return Notice("button-dead")
    return await _show(Notice(texts.ASK), press)


async def come_home(press: Press) -> Answer:
    """Back home."""
    showing = await press.work.outbox.showing(press.chat_id, press.message_id)
    key, member = texts.key_pressed(showing, str(press.data)), _self(press.members)
    if key is None or member is None:
        return Notice("button-dead")
    return await _show(await _home(member, press.work), press)


async def _follow(places: Sequence[Place], stay: Stay, member: Member, work: Work) -> Notice:
    """What comes next when these places may be meant."""
    if stay.at_home:
        return await _home(member, work)
    if not places:
        return Notice(texts.UNKNOWN, {"words": stay.where})
    found = [_place(asdict(place)) for place in places]
    if len(found) > 1:
        return texts.which_notice(found, stay.until.on if stay.until else None, work.now)
    return await _settle(found[0], stay, member, work)


async def _settle(place: Params, stay: Stay, member: Member, work: Work) -> Notice:
    """What comes next when the place is known."""
    if stay.impossible is not None:
        return texts.until_notice(texts.IMPOSSIBLE, place, work.now, stay.impossible)
    return await _arrive(place, stay.until.on if stay.until else None, member, work)


async def _arrive(place: Params, until: date | None, member: Member, work: Work) -> Notice:
    """Begin the stay when its last day is known and ahead, else ask for that day."""
    if until is None:
        return texts.until_notice(texts.UNTIL, place, work.now)
    if has_passed(until, place["zone"], work.now):
        return texts.until_notice(texts.PASSED, place, work.now)
    return await _leave(place, until, member, work)


async def _leave(place: Params, until: date | None, member: Member, work: Work) -> Notice:
    await work.zones.leave(member.telegram_id or 0, place["zone"], until)
    return texts.set_notice(place, until, work.now)


async def _stay_on(stay: Stay, member: Member, work: Work) -> None:
    """Another last day where somebody is already."""
    until, zone = stay.until.on if stay.until else None, member.mission_zone
    if until is not None and zone is not None and not has_passed(until, zone, work.now):
        await work.zones.leave(member.telegram_id or 0, zone, until)


async def _home(member: Member, work: Work) -> Notice:
    await work.zones.come_home(member.telegram_id or 0)
    home = await work.members.get(member.id)
    return Notice("zones-home", {"now": moment(work.now, (home.calendar.timezone,))})


async def _say(notice: Notice, member: Member, message: Message, work: Work) -> None:
    """Say it in private; what was asked about places before is asked no more."""
    await _ask_no_more(member, work)
    key = f"{texts.FEATURE}:{message.chat.id}:{message.message_id}"
    if await work.outbox.tell(member, notice, key=key):
        await _wait_for(notice, key, member.telegram_id or 0, work)


async def _show(notice: Notice, press: Press) -> Answer:
    """Show it in the place of what was pressed, and wait for what it asks."""
    letter = await press.work.outbox.find(press.chat_id, press.message_id)
    key = letter.dedupe_key if letter else None
    for kind in (texts.PLACE_WANTED, texts.UNTIL_WANTED):
        await press.work.prompts.done(press.chat_id, kind, key or "")
    if key is not None:
        await _wait_for(notice, key, press.chat_id, press.work)
    await press.show(notice)
    return None


async def _wait_for(notice: Notice, key: str, telegram_id: int, work: Work) -> None:
    kind = texts.WANTED.get(notice.kind)
    if kind is not None:
        await work.prompts.ask(telegram_id, kind, key, work.now)


async def _ask_no_more(member: Member, work: Work) -> None:
    """Earlier questions lose their buttons."""
    for prompt in await work.prompts.waiting(member.telegram_id or 0):
        if prompt.kind not in texts.WANTED.values():
            continue
        await work.prompts.done(prompt.telegram_id, prompt.kind, prompt.subject)
        letter = await work.outbox.under(prompt.subject)
        showing = await _showing(prompt.subject, work)
        if letter is not None and any(notice.buttons for notice in showing):
            bare = [replace(notice, buttons=()) for notice in showing]
            await work.outbox.revise(prompt.subject, *bare)


async def _asked(prompt: Prompt, work: Work) -> Member | None:
    """Who was asked, if that was lately; after that words are about something else."""
    member = _self(await work.members.of_telegram(prompt.telegram_id))
    if member is not None and work.now - prompt.asked_at <= ASKED_LATELY:
        return member
    await work.prompts.done(prompt.telegram_id, prompt.kind, prompt.subject)
    return None


def _self(members: Sequence[Member]) -> Member | None:
    """The membership in which somebody is spoken to: the newest one."""
    joined = [(member.started_at, member.id, member) for member in members if member.started_at]
    return max(joined)[2] if joined else None


async def _place_under(key: str, work: Work) -> Params | None:
    return _place_in(await _showing(key, work))


async def _place_shown(press: Press) -> Params | None:
    return _place_in(await press.work.outbox.showing(press.chat_id, press.message_id))


async def _showing(key: str, work: Work) -> tuple[Notice, ...]:
    letter = await work.outbox.under(key)
    if letter is None or letter.message_id is None:
        return ()
    return await work.outbox.showing(letter.chat_id, letter.message_id)


def _place_in(showing: Sequence[Notice]) -> Params | None:
    """The place whose last day is being asked for."""
    return next((_place(n.params) for n in showing if n.kind in texts.DATED), None)


def _day_in(showing: Sequence[Notice]) -> date | None:
    """The last day that was said together with a place that may mean several."""
    said = next((str(n.params["until"]) for n in showing if n.params.get("until")), None)
    return date.fromisoformat(said) if said else None


def _place(params: Params) -> Params:
    """A place as notices carry it: its name, its country, and its zone."""
    name = params.get("place") or params["name"]
    known = params["country"]
    shown = known if isinstance(known, dict) else country(known)
    place = name if isinstance(name, dict) else city(name, params["zone"])
    return {"place": place, "country": shown, "zone": params["zone"]}
