"""Whose item is it: asked of whoever logged it, when no name or no clear one is there."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.commitments.buttons import number_of, owner_only
from handlers.commitments.operations.agreement import NOTED, finish
from handlers.commitments.operations.handover import not_taken
from handlers.commitments.operations.matching import owners_meant, owners_named
from handlers.commitments.operations.owner_consent import record
from handlers.core.access import Heard
from handlers.core.buttons import Answer, Press
from mentoring.commitments import Commitment, Kind, Outcome, close
from mentoring.commitments.action_items import Draft, draft_again, packed, unpacked
from mentoring.notices import Button, Notice
from mentoring.partnerships import Member
from storage import Work
from storage.people.prompts import Prompt
from texts.buttons import press as button
from texts.commitments import item_notice, shown_what

ELSEWHERE = "owner-outside-name"
NAME_LIMIT = 60


async def ask_for_owner(
    drafts: Sequence[Draft], logger: Member, team: Sequence[Member], work: Work
) -> bool:
    """Ask in private whose these items are, one after the other in one message."""
    if logger.telegram_id is None:
        return False
    key = asking_key(drafts[0].chat_id, drafts[0].marked_id)
    await work.prompts.ask(logger.telegram_id, "owner", key, work.now)
    return await work.outbox.tell(logger, _question(drafts, logger, team), key=key)


def asking_key(chat_id: int, message_id: int) -> str:
    """The key under which the logger of a message is asked for owners."""
    return f"action:{chat_id}:{message_id}:owner"


async def mark(draft: Draft, work: Work) -> None:
    """Mark the message of the group as noted, without a word."""
    if draft.chat_id < 0:
        await work.outbox.react(draft.chat_id, draft.marked_id, NOTED)


async def choose_owner(press: Press) -> Answer:
    """The logger taps a name."""
    drafts, logger = await _asked(press)
    if logger is None:
        return Notice("button-dead")
    team = await press.work.members.here(logger.partnership_id)
    owner = next((member for member in team if member.id == press.data.id), None)
    if owner is None:
        return Notice("button-dead")
    notices = await _given(drafts, owner, logger, team, press.work, press.bot_name)
    await press.work.outbox.edit(press.chat_id, press.message_id, *notices)
    return None


async def choose_outside(press: Press) -> Answer:
    """The logger says that the owner is somebody outside; who of us follows it up?"""
    drafts, logger = await _asked(press)
    if logger is None:
        return Notice("button-dead")
    team = await press.work.members.here(logger.partnership_id)
    notice = _outside(drafts, drafts[0].who, logger, team)
    await press.work.outbox.edit(press.chat_id, press.message_id, notice)
    return None


async def ask_again(press: Press) -> Answer:
    """The owner is nobody outside after all."""
    drafts, logger = await _asked(press)
    if logger is None:
        return Notice("button-dead")
    team = await press.work.members.here(logger.partnership_id)
    inside = [replace(drafts[0], carried_for=None), *drafts[1:]]
    await press.work.outbox.edit(press.chat_id, press.message_id, _question(inside, logger, team))
    return None


async def take_name(heard: Heard, prompt: Prompt, work: Work) -> bool:
    """A typed name: of a member, or of somebody outside when that was asked for."""
    letter = await work.outbox.under(prompt.subject)
    if letter is None or letter.message_id is None:
        return False
    place = letter.chat_id, letter.message_id
    showing = await work.outbox.showing(*place)
    drafts, outside = _drafts(showing), any(n.kind == ELSEWHERE for n in showing)
    logger = await work.members.get(drafts[0].logged_by_id) if drafts else None
    if logger is None or not logger.is_here:
        await work.prompts.done(prompt.telegram_id, prompt.kind, prompt.subject)
        return False
    team = await work.members.here(logger.partnership_id)
    named = owners_meant(heard.text, logger, team)
    if len(named) == 1:
        notices = await _given(drafts, named[0], logger, team, work, heard.bot_name)
    elif outside and any(map(str.isalnum, heard.text)):
        whom = " ".join(heard.text.split())[:NAME_LIMIT]
        notices = [_outside(drafts, whom, logger, team)]
    else:
        return False
    await work.outbox.edit(*place, *notices)
    return True


@owner_only
async def say_no(press: Press, commitment: Commitment, owner: Member) -> Answer:
    """Not mine, or no promise; whoever logged it for somebody else is told, kindly."""
    if commitment.accepted_at is not None:
        return Notice("button-dead")
    work, number = press.work, await number_of(press)
    await finish(close(commitment, Outcome.WITHDRAWN, work.now), owner, work)
    if commitment.handed_from_id is not None:
        await press.show(item_notice("handover-declined", commitment))
        await not_taken(commitment, owner, work)
        return None
    if commitment.kind is Kind.PROMISE:
        await press.show(item_notice("promise-declined", commitment, number=number))
        return None
    logger = await work.members.get(commitment.logged_by_id)
    name = logger.first_name
    await press.show(item_notice("action-declined", commitment, logger=name, number=number))
    await _hand_back(commitment, owner, logger, work)
    return None


async def _hand_back(commitment: Commitment, owner: Member, logger: Member, work: Work) -> None:
    team = await work.members.here(logger.partnership_id)
    others = [member for member in team if member.id != owner.id]
    draft = draft_again(commitment, owner)
    params = {
        "name": owner.first_name,
        "what": shown_what(commitment),
        "drafts": packed([draft]),
    }
    notice = Notice(
        "action-not-mine",
        params,
        (commitment.subject,),
        buttons=_choices([draft], logger, others),
    )
    at, key = logger.calendar.ask_at(work.now), f"{commitment.subject}:not-mine"
    if await work.outbox.tell(logger, notice, key=key, at=at):
        await work.prompts.ask(logger.telegram_id or 0, "owner", key, at)


async def _asked(press: Press) -> tuple[tuple[Draft, ...], Member | None]:
    """The drafts that the pressed message asks about; nobody when they have an owner by now."""
    drafts = _drafts(await press.work.outbox.showing(press.chat_id, press.message_id))
    if not drafts or press.data.value != str(len(drafts)):
        return (), None
    return drafts, press.as_member(drafts[0].partnership_id)


def _drafts(showing: Sequence[Notice]) -> tuple[Draft, ...]:
    kept = (notice.params["drafts"] for notice in showing if "drafts" in notice.params)
    return unpacked(next(kept, ""))


async def _given(
    drafts: Sequence[Draft],
    owner: Member,
    logger: Member,
    team: Sequence[Member],
    work: Work,
    bot_name: str,
) -> list[Notice]:
    """The first draft has its owner; the next one is asked about."""
    first, *rest = drafts
    notices = await record([first], owner, logger, work, bot_name)
    await mark(first, work)
    return [*notices, _question(rest, logger, team)] if rest else notices


def _question(drafts: Sequence[Draft], logger: Member, team: Sequence[Member]) -> Notice:
    first = drafts[0]
    named = owners_named(first.who, team)
    kind = "owner-double" if named else "owner-unknown" if first.who else "owner-missing"
    params = {"what": first.what, "who": first.who, "drafts": packed(drafts)}
    return Notice(kind, params, buttons=_choices(drafts, logger, named or team))


def _choices(
    drafts: Sequence[Draft], logger: Member, team: Sequence[Member]
) -> tuple[tuple[Button, ...], ...]:
    left = str(len(drafts))
    me = button("owner-button-me", "action", "owner", logger.id, left)
    outside = button("owner-button-outside", "action", "outside", len(drafts), left)
    return (*_names(team, logger, left), (me, outside))


def _outside(drafts: Sequence[Draft], whom: str, logger: Member, team: Sequence[Member]) -> Notice:
    first = replace(drafts[0], carried_for=whom or None)
    params = {"what": first.what, "who": whom, "drafts": packed([first, *drafts[1:]])}
    left = str(len(drafts))
    back = button("owner-button-back", "action", "again", len(drafts), left)
    if not whom:
        return Notice(ELSEWHERE, params, buttons=((back,),))
    me = button("owner-button-follow", "action", "owner", logger.id, left)
    return Notice("owner-outside", params, buttons=((me,), *_names(team, logger, left), (back,)))


def _names(team: Sequence[Member], logger: Member, left: str) -> list[tuple[Button, ...]]:
    """Everybody but the logger, two in a row."""
    names = [
        button("owner-button-name", "action", "owner", member.id, left, name=member.name)
        for member in team
        if member.id != logger.id
    ]
    return [tuple(names[start : start + 2]) for start in range(0, len(names), 2)]
