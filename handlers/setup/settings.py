"""`/settings`: what was said at set-up can be changed later, each by whom it belongs to."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from telegram import Bot, Update

from handlers.core.access import coordinator_of, memberships
from handlers.core.buttons import Answer, Handler, Press
from handlers.core.context import BotContext
from handlers.group.operations import set_mode
from handlers.setup.access import all_steps, local_now
from handlers.setup.cards import BELOW, present
from mentoring.notices import Notice, Params
from mentoring.partnerships import Member, Partnership, Role, Side
from mentoring.questions import recipient
from mentoring.setup import SUMMARY, Setup, Step, Topic, step_of
from mentoring.setup.settings import answers_of, changeable, changed
from storage import Work
from texts.buttons import press as button
from texts.setup.settings import said


async def show_settings(update: Update, context: BotContext) -> None:
    """`/settings`: those of one's own partnership, or a choice of partnerships."""
    user, work = update.effective_user, context.work
    if user is None:
        return
    joined = await memberships(user.id, work)
    theirs = [member for member in joined if changeable(member, all_steps())]
    if len(theirs) == 1:
        await _open(theirs[0], work)
    elif theirs:
        rows = tuple([(await _pick(member, work),) for member in theirs])
        await work.outbox.say(user.id, Notice("settings-which", buttons=rows))
    elif joined:
        await work.outbox.tell(joined[-1], await _not_yours(joined[-1], work))


async def _pick(member: Member, work: Work) -> Any:
    partnership = await work.partnerships.get(member.partnership_id)
    return button(
        "settings-button-open", "settings", "open", partnership.id, name=partnership.name
    )


async def _not_yours(member: Member, work: Work) -> Notice:
    """Whom to ask: the lead of the own side, else the coordinator."""
    team = await work.members.here(member.partnership_id)
    leads = [m.name for m in team if m.role is Role.LEAD and m.side is member.side]
    who: str | Params = await coordinator_of(member.partnership_id, work)
    return Notice("settings-not-yours", {"who": leads[0] if leads else who})


async def open_settings(press: Press) -> Answer:
    """The settings of one of several partnerships."""
    member = press.as_member(press.data.id)
    if member is None or not changeable(member, all_steps()):
        return Notice("settings-closed-to-you")
    await _open(member, press.work)
    return None


async def _open(member: Member, work: Work) -> None:
    partnership = await work.partnerships.get(member.partnership_id)
    setup = Setup(
        telegram_id=member.telegram_id or 0,
        changed_at=work.now,
        step=SUMMARY,
        answers=answers_of(partnership),
        partnership_id=partnership.id,
    )
    await present(await work.setups.begin(setup), work, left=BELOW)


async def apply(setup: Setup, answers: Mapping[str, Any], work: Work, bot: Bot) -> Answer:
    """Change a partnership at work by what was just answered; what it says is shown briefly."""
    partnership = await work.partnerships.get(setup.partnership_id or 0)
    member = await work.members.in_partnership(partnership.id, setup.telegram_id)
    if member is None:
        return Notice("settings-closed-to-you")
    if "mode" in answers:
        return await set_mode(partnership, member, answers["mode"], work, bot)
    today = (await local_now(setup, work)).date()
    after = partnership
    for name, value in answers.items():
        step = step_of(name, all_steps())
        if step is not None:
            after = changed(after, step, value, today)
    if after == partnership:
        return Notice("settings-same")
    await work.partnerships.save(after)
    await _move_questions(partnership.id, work)
    await _tell_leads(member, after, answers, work)
    return Notice("settings-saved")


async def _move_questions(partnership_id: int, work: Work) -> None:
    """Questions are reminded of in the new hours. Check-ins and commitments see to it alone."""
    team = await work.members.here(partnership_id)
    for question in await work.questions.waiting(partnership_id):
        reader = recipient(question, team)
        if reader is not None and question.remind_at is not None:
            at = reader.calendar.reminder_at(question.remind_at)
            await work.questions.save(replace(question, remind_at=at))


async def _tell_leads(
    member: Member, partnership: Partnership, answers: Mapping[str, Any], work: Work
) -> None:
    """The lead of a side hears, in their own hours, what somebody else has set for it."""
    for name, value in answers.items():
        step = step_of(name, all_steps())
        if step is None or step.topic is Topic.START:
            continue
        for lead in await _leads(partnership.id, step.side, work):
            if lead.id != member.id:
                await work.outbox.tell(
                    lead,
                    _told(member, partnership, step, value),
                    key=f"setting:{lead.id}:{step}:{work.now:%Y-%m-%dT%H:%M}",
                    at=lead.calendar.reminder_at(work.now),
                )


def _told(member: Member, partnership: Partnership, step: Step, value: Any) -> Notice:
    place = partnership.utility(step.side).name if step.side else partnership.name
    params = {"who": member.name, "name": place}
    return Notice("settings-changed", params, lines=(said(step, value),))


async def _leads(partnership_id: int, side: Side | None, work: Work) -> list[Member]:
    team = await work.members.here(partnership_id)
    return [m for m in team if m.role is Role.LEAD and side in {None, m.side}]


ACTIONS: Mapping[str, Handler] = {"settings:open": open_settings}
