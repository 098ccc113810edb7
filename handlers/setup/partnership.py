"""What answers make: a new partnership with its coordinator, or other settings of one at work."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import reduce
from typing import Any

from telegram import Bot

from handlers.core.access import coordinator_of_telegram
from handlers.core.buttons import Answer
from handlers.group.operations import set_mode
from handlers.setup.access import all_steps, local_now
from mentoring.notices import Notice
from mentoring.partnerships import Member, Mode, Partnership, Role, Side, spelled_plainly
from mentoring.questions import recipient
from mentoring.setup import Setup, Step, Topic, changed, partnership_of, step_of
from storage import Work
from storage.people.members import coordinator_calendar
from texts.setup import answer_line


async def is_taken(name: str, work: Work, partnership_id: int | None = None) -> bool:
    """Whether another partnership is called so: the two would be mixed up."""
    others = [each for each in await work.partnerships.all() if each.id != partnership_id]
    return name.casefold() in {each.name.casefold() for each in others}


async def make(setup: Setup, order: Sequence[Step], work: Work) -> Partnership:
    """Keep the partnership as if it were loaded from a file; calendars and plans follow."""
    today = (await local_now(setup, work)).date()
    key = await _free_key(setup.answers["name"], work)
    wanted = partnership_of(setup.answers, order, key, today)
    changes = await work.partnerships.changes_of(setup.like_id) if setup.like_id else {}
    # Reading along needs the yes of both leads, whoever sets it up.
    begun = replace(wanted, mode=Mode.ASSIST, watch_wanted=wanted.mode is Mode.WATCH)
    partnership = await work.partnerships.save(begun, changes)
    await _enter_coordinator(setup.telegram_id, partnership, work)
    return partnership


async def _enter_coordinator(telegram_id: int, partnership: Partnership, work: Work) -> None:
    """Whoever sets up a partnership coordinates it."""
    coordinator = await coordinator_of_telegram(telegram_id, work)
    if coordinator is None:
        return
    member = Member(
        id=0,
        partnership_id=partnership.id,
        key=spelled_plainly(coordinator.name) or Role.COORDINATOR.value,
        name=coordinator.name,
        side=Side.PROGRAMME,
        role=Role.COORDINATOR,
        language=coordinator.language,
        calendar=coordinator_calendar(coordinator.timezone),
    )
    member = await work.members.save(member, coordinator.timezone)
    await work.members.joined(member.id, telegram_id, coordinator.username, work.now)


async def _free_key(name: str, work: Work) -> str:
    """A key that no file and no other set-up uses."""
    wanted = spelled_plainly(name)[:50] or "partnership"
    key, number = wanted, 1
    while await work.partnerships.of_key(key) is not None:
        number += 1
        key = f"{wanted}-{number}"
    return key


async def apply(setup: Setup, answers: Mapping[str, Any], work: Work, bot: Bot) -> Answer:
    """Change a partnership at work by what was just answered; what it says is shown briefly."""
    partnership = await work.partnerships.get(setup.partnership_id or 0)
    member = await work.members.in_partnership(partnership.id, setup.telegram_id)
    if member is None:
        return Notice("settings-closed-to-you")
    if "mode" in answers:
        return await set_mode(partnership, member, answers["mode"], work, bot)
    today = (await local_now(setup, work)).date()
    named = {step_of(name, all_steps()): value for name, value in answers.items()}
    changes = {step: value for step, value in named.items() if step is not None}
    after = reduce(lambda p, step: changed(p, step, changes[step], today), changes, partnership)
    if after == partnership:
        return Notice("settings-same")
    await work.partnerships.save(after)
    team = await work.members.here(partnership.id)
    await _move_questions(partnership.id, team, work)
    await _tell_leads(member, after, changes, team, work)
    return Notice("settings-saved")


async def _move_questions(partnership_id: int, team: Sequence[Member], work: Work) -> None:
    """Questions are reminded of in the new hours. Check-ins and commitments see to it alone."""
    for question in await work.questions.waiting(partnership_id):
        reader = recipient(question, team)
        if reader is not None and question.remind_at is not None:
            at = reader.calendar.reminder_at(question.remind_at)
            await work.questions.save(replace(question, remind_at=at))


async def _tell_leads(
    member: Member,
    partnership: Partnership,
    changes: Mapping[Step, Any],
    team: Sequence[Member],
    work: Work,
) -> None:
    """The lead of a side hears, in their own hours, what somebody else has set for it."""
    others = [each for each in team if each.role is Role.LEAD and each.id != member.id]
    for step, value in changes.items():
        owner = partnership.utility(step.side) if step.side else partnership
        params = {"who": member.name, "name": owner.name}
        notice = Notice("settings-changed", params, lines=(answer_line(step, value),))
        for lead in others:
            if step.topic is not Topic.START and step.side in {None, lead.side}:
                key = f"setting:{lead.id}:{step}:{work.now:%Y-%m-%dT%H:%M}"
                at = lead.calendar.reminder_at(work.now)
                await work.outbox.tell(lead, notice, key=key, at=at)
