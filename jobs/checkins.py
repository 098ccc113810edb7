"""Check-ins by the clock: asked when due, reminded of once, closed with thanks."""

from dataclasses import replace
from datetime import date
from operator import attrgetter

from jobs.batches import FEW, in_batches
from jobs.day_plan import days_of
from mentoring.checkins import (
    CheckIn,
    close,
    close_before,
    course_of,
    history_of,
    next_unanswered,
    plan,
    prompt,
    put_off,
    reminded,
)
from mentoring.checkins.items import Item
from mentoring.checkins.question_sets import compose
from mentoring.partnerships import Member, Partnership
from mentoring.reminders import checkin_reminder_at
from storage import Store, Work
from texts.checkins import FEATURE, closed, moved, opening, reminder

NAME = attrgetter("id")


async def close_due_checkins(store: Store) -> None:
    """From the closing on answers stay; the message in the chat says so."""
    await in_batches(store, lambda w: w.checkins.to_close(w.now, FEW), _close, NAME)


async def prompt_due_checkins(store: Store) -> None:
    """Ask everybody whose check-in is due."""
    await in_batches(store, _due, _prompt, NAME)


async def remind_due_checkins(store: Store) -> None:
    """Remind once of a check-in that still has open questions."""
    await in_batches(store, lambda w: w.checkins.to_remind(w.now, FEW), _remind, NAME)


async def _due(work: Work) -> list[CheckIn]:
    due = await work.checkins.due(work.now, FEW)
    places = {each.partnership_id for each in due}
    await work.partnerships.foresee(places)
    await work.members.foresee(places)
    return due


async def _close(checkin: CheckIn, work: Work) -> None:
    checkin = await work.checkins.save(close(checkin, work.now))
    shown = closed(checkin)
    await work.outbox.take_back(checkin.subject)
    live, first = checkin.keys
    if not await work.outbox.revise(live, shown):
        await work.outbox.revise(first, shown)


async def _remind(checkin: CheckIn, work: Work) -> None:
    member, item = await work.members.get(checkin.member_id), next_unanswered(checkin)
    norms = (await work.partnerships.get(checkin.partnership_id)).norms
    today = (await days_of([member], work))[member.id]
    room_at = checkin_reminder_at(work.now, today.day, norms.limits)
    if item is not None and room_at != work.now:
        await work.checkins.save(put_off(checkin, room_at, work.now, member.calendar, norms))
        return
    await work.checkins.save(reminded(checkin))
    if item is None:
        return
    live, first = checkin.keys
    notice = reminder(checkin, checkin.item_ids.index(item.id) + 1)
    at = member.calendar.reminder_at(work.now)
    if await work.outbox.tell(member, notice, key=live, at=at, silent=False):
        await work.outbox.revise(first, moved(checkin))
        await _take_words(checkin, member, work)


async def _prompt(checkin: CheckIn, work: Work) -> None:
    """Ask it, unless what happened since it was planned puts it off."""
    member = await work.members.get(checkin.member_id)
    partnership = await work.partnerships.get(member.partnership_id)
    theirs = await work.checkins.of_member(member.id)
    earlier = [each for each in theirs if each.id != checkin.id]
    still = plan(member, partnership, earlier, checkin.due_at)
    if still is None:
        await work.checkins.drop(checkin)
        return
    checkin = replace(still, id=checkin.id)
    if still.due_at <= work.now:
        items = _items(checkin, member, partnership, earlier)
        if items and member.reachable:
            checkin = await _ask(checkin, items, member, partnership, earlier, work)
        else:
            checkin = close(checkin, work.now)
    await work.checkins.save(checkin)


def _items(
    checkin: CheckIn, member: Member, partnership: Partnership, earlier: list[CheckIn]
) -> tuple[Item, ...]:
    history = history_of(earlier, partnership.stage_started_on or date.min)
    where = partnership.phase, partnership.stage
    return compose(checkin.kind, member.side, *where, history, partnership.norms)


async def _ask(
    checkin: CheckIn,
    items: tuple[Item, ...],
    member: Member,
    partnership: Partnership,
    earlier: list[CheckIn],
    work: Work,
) -> CheckIn:
    norms, at = partnership.norms, member.calendar.reminder_at(work.now)
    asked = prompt(checkin, items, at, member.calendar, norms)
    asked = close_before(asked, plan(member, partnership, [asked, *earlier], work.now))
    promises = await work.commitments.open_of_owner(member.id)
    course = course_of(earlier, partnership.phase_started_on, work.now)
    notice = opening(
        asked,
        member,
        [each for each in promises if not each.is_proposed],
        rarely=course.unanswered == norms.checkins.unanswered_in_row,
    )
    await work.outbox.tell(member, notice, key=asked.keys[-1], at=at, silent=False)
    for each in earlier[:1]:
        await work.prompts.done(member.telegram_id or 0, FEATURE, each.subject)
    await _take_words(asked, member, work)
    return asked


async def _take_words(checkin: CheckIn, member: Member, work: Work) -> None:
    """From now on typed words answer it too."""
    await work.prompts.ask(member.telegram_id or 0, FEATURE, checkin.subject, work.now)
