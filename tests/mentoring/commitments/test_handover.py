"""Handing over: who can take something, what is offered to them, and what nobody has."""

from dataclasses import replace
from datetime import UTC, datetime

from mentoring.calendars import WorkingCalendar
from mentoring.commitments import Commitment, Kind
from mentoring.commitments.handover import offer_to, successors, without_owner
from mentoring.norms import load_norms
from mentoring.partnerships import Member, Role, Side
from tests.conftest import KISIWA

NOW = datetime(2026, 2, 2, 8, tzinfo=UTC)
FRIDAY = datetime(2026, 2, 6, 12, 30, tzinfo=UTC)


def member(member_id: int, side: Side = Side.MENTEE) -> Member:
    """Somebody who has joined."""
    calendar: WorkingCalendar = KISIWA
    name = f"Person {member_id}"
    role, joined = Role.EXPERT, NOW
    return Member(
        member_id, 1, name, name, side, role, "en", calendar, telegram_id=1, started_at=joined
    )


def promise(due_at: datetime | None = FRIDAY) -> Commitment:
    """A promise of member 1."""
    return Commitment(
        7, 1, 1, Kind.PROMISE, "send it", NOW, NOW, -1, 5, 1, due_at=due_at, accepted_at=NOW
    )


def test_only_who_is_here_and_has_joined_can_take_over() -> None:
    gone = replace(member(3), left_at=NOW)
    invited = replace(member(4), started_at=None)
    team = [member(1), member(2), gone, invited, member(5, Side.MENTOR)]
    assert successors(team[0], team) == [team[1]]
    assert successors(gone, team) == [team[0], team[1]]


def test_an_offer_keeps_a_date_that_lies_ahead_and_waits_for_a_yes() -> None:
    offer = offer_to(member(2), promise(), NOW, load_norms())
    assert (offer.owner_id, offer.handed_from_id, offer.due_at) == (2, 7, FRIDAY)
    assert offer.is_proposed
    assert offer.remind_at is not None


def test_a_date_gone_by_is_not_handed_on() -> None:
    offer = offer_to(member(2), promise(NOW), NOW, load_norms())
    assert (offer.due_at, offer.remind_at, offer.outcome_at) == (None, None, None)


def test_what_is_offered_to_somebody_does_not_wait_for_anybody_else() -> None:
    gone = replace(member(1), left_at=NOW)
    offer = replace(offer_to(member(2), promise(), NOW, load_norms()), id=8)
    assert without_owner([promise()], [gone, member(2)]) == [promise()]
    assert without_owner([promise(), offer], [gone, member(2)]) == []
    assert without_owner([promise()], [member(1), member(2)]) == []
