"""Schedules of digests, and snoozes, in the database."""

from datetime import UTC, datetime, timedelta

from mentoring.partnerships import Role, Side
from tests.chat import Chat
from tests.given import at, newcomer

THANDI = 31


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


async def test_whoever_coordinates_has_a_next_digest_without_being_asked(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        assert await work.digests.next_at() == utc("2026-02-02 06:30")
        assert await work.digests.due(utc("2026-02-02 06:29")) == []
        assert await work.digests.due(utc("2026-02-02 06:30")) == [THANDI]
        assert await work.digests.plan_of(THANDI) == (utc("2026-02-02 06:30"), None)


async def test_a_planned_digest_stays_where_it_was_planned(chat: Chat) -> None:
    monday, sent_at = utc("2026-02-09 06:30"), utc("2026-02-02 06:30")
    async with chat.stage.house.store.begin() as work:
        await work.digests.next_at()
        await work.digests.plan(THANDI, monday, sent_at=sent_at)
    async with chat.stage.house.store.begin() as work:
        assert await work.digests.next_at() == monday
        await work.digests.plan(THANDI, monday + timedelta(hours=1))
        assert await work.digests.plan_of(THANDI) == (monday + timedelta(hours=1), sent_at)


async def test_who_has_not_started_gets_no_digest(chat: Chat) -> None:
    await newcomer(chat, "sipho", "Sipho Dube", Side.PROGRAMME, Role.COORDINATOR)
    async with chat.stage.house.store.begin() as work:
        assert await work.digests.due(utc("2026-03-02 06:30")) == [THANDI]


async def test_who_coordinates_nothing_any_more_has_no_row(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        await work.digests.next_at()
        assert [m.name for m in await work.digests.coordinates(THANDI)] == ["Thandi Maseko"]
        assert await work.digests.coordinates(11) == []
        await work.digests.end(THANDI)
        await work.members.unreachable(THANDI, work.now)
        assert await work.digests.due(utc("2026-03-02 06:30")) == [THANDI]


async def test_a_snooze_is_kept_once_and_by_person(chat: Chat) -> None:
    until = utc("2026-02-16 07:00")
    async with chat.stage.house.store.begin() as work:
        await work.digests.snooze(THANDI, "commitment:1", until)
        await work.digests.snooze(THANDI, "commitment:1", None)
        await work.digests.snooze(THANDI, "question:2", until)
    async with chat.stage.house.store.begin() as work:
        assert await work.digests.snoozes(THANDI) == {"commitment:1": None, "question:2": until}
        assert await work.digests.snoozes(11) == {}


async def test_somebody_is_invited_from_their_first_link_on(chat: Chat) -> None:
    joe = await newcomer(chat, "joe", "Joe Doe", Side.MENTOR, Role.EXPERT)
    async with chat.stage.house.store.begin() as work:
        await work.invites.make(joe.partnership_id, None, at("2026-02-01 09:00"))
        await work.invites.make(joe.partnership_id, joe.id, at("2026-02-03 09:00"))
        invited = await work.digests.invited_at(joe.partnership_id)
        assert invited == {joe.id: at("2026-02-03 09:00")}
