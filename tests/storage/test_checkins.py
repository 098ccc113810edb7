"""Check-ins in the database."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from mentoring.checkins import CheckIn
from mentoring.checkins.question_sets import SetKind
from tests.chat import Chat

DAY = timedelta(days=1)
MONDAY = datetime(2026, 2, 2, 6, 0, tzinfo=UTC)
TUESDAY = datetime(2026, 2, 10, 7, 0, tzinfo=UTC)
ASKED = CheckIn(
    id=0,
    member_id=0,
    partnership_id=0,
    kind=SetKind.LIGHT,
    nominal_on=date(2026, 2, 3),
    due_at=TUESDAY - 7 * DAY,
    item_ids=("p_trust_me", "o_ori_me"),
    answers=(("p_trust_me", "4"), ("o_ori_me", "“Neema” said: \n[wait]")),
    prompted_at=TUESDAY - 7 * DAY,
    reminder_due_at=TUESDAY - 5 * DAY,
    closes_at=TUESDAY - DAY,
)


def asked_of(chat: Chat, key: str) -> CheckIn:
    """A check-in of last week."""
    member = chat.members[key]
    return replace(ASKED, member_id=member.id, partnership_id=member.partnership_id)


async def test_a_check_in_comes_back_as_it_was_kept(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        kept = await work.checkins.add(asked_of(chat, "amina"))
    async with chat.stage.house.store.begin() as work:
        assert kept == replace(asked_of(chat, "amina"), id=kept.id)
        assert await work.checkins.get(kept.id) == kept
        assert await work.checkins.open_of_member(kept.member_id) == kept
        changed = await work.checkins.save(replace(kept, answers=(), closed_at=MONDAY))
    async with chat.stage.house.store.begin() as work:
        assert await work.checkins.get(kept.id) == changed
        assert await work.checkins.open_of_member(kept.member_id) is None
        assert await work.checkins.get(999) is None


async def test_the_newest_comes_first_and_one_is_to_come(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        await work.checkins.add(asked_of(chat, "amina"))
    async with chat.stage.house.store.begin() as work:
        to_come, asked = await work.checkins.of_member(chat.members["amina"].id)
    assert to_come.is_planned
    assert to_come.due_at == TUESDAY
    assert not asked.is_planned


async def test_rows_are_found_when_their_moment_has_come(chat: Chat) -> None:
    moment = timedelta(microseconds=1)
    async with chat.stage.house.store.begin() as work:
        checkins = work.checkins
        asked = await checkins.add(asked_of(chat, "thandi"))
        assert asked.reminder_due_at
        assert asked.closes_at
        assert await checkins.next_at() == asked.reminder_due_at
        assert await checkins.to_remind(asked.reminder_due_at - moment) == []
        assert await checkins.to_remind(asked.reminder_due_at) == [asked]
        assert await checkins.to_close(asked.closes_at - moment) == []
        assert await checkins.to_close(asked.closes_at) == [asked]
        await checkins.save(replace(asked, closed_at=MONDAY))
        assert await checkins.to_remind(TUESDAY) == await checkins.to_close(TUESDAY) == []
        assert await checkins.next_at() == TUESDAY
        assert await checkins.due(TUESDAY - moment) == []
        assert [each.member_id for each in await checkins.due(TUESDAY)] == [
            chat.members["amina"].id,
            chat.members["baraka"].id,
        ]
        assert len(await checkins.due(TUESDAY, limit=1)) == 1


async def test_what_is_to_ring_on_a_day_is_known_beforehand(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        asked = await work.checkins.add(asked_of(chat, "amina"))
        theirs = [asked.member_id]
        reminder, planned = await work.checkins.coming(theirs, MONDAY, TUESDAY)
        assert (planned.due_at, reminder) == (TUESDAY, asked)
        assert await work.checkins.coming(theirs, MONDAY, MONDAY + DAY) == []


async def test_a_plan_that_is_due_stays_although_something_changes(chat: Chat) -> None:
    chat.stage.clock.set(TUESDAY)
    async with chat.stage.house.store.begin() as work:
        await work.members.save(chat.members["amina"])
    async with chat.stage.house.store.begin() as work:
        assert len(await work.checkins.due(TUESDAY)) == 2


async def test_a_partnership_that_changes_its_hour_changes_every_plan(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        partnership = await work.partnerships.get(chat.members["amina"].partnership_id)
        await work.partnerships.save(partnership, {"checkins.weekday": 2})
    async with chat.stage.house.store.begin() as work:
        assert await work.checkins.next_at() == TUESDAY + DAY
        for key in ("amina", "baraka", "jonas", "maartje"):
            (to_come,) = await work.checkins.of_member(chat.members[key].id)
            assert to_come.nominal_on == date(2026, 2, 11)
