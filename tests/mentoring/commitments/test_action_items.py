"""Action items before they have an owner."""

from datetime import UTC, date, datetime, time

import pytest

from mentoring.calendars import WorkingCalendar
from mentoring.commitments import Kind
from mentoring.commitments.action_items import Draft, commitment_of, draft_again, packed, unpacked
from mentoring.commitments.dates import Doubt
from mentoring.norms import load_norms
from mentoring.partnerships import Member, Role, Side

NORMS = load_norms()
WEEKDAYS = frozenset(range(5))
DAR = WorkingCalendar("Africa/Dar_es_Salaam", WEEKDAYS, time(7, 30), time(15, 30))
AMSTERDAM = WorkingCalendar("Europe/Amsterdam", WEEKDAYS, time(8, 30), time(17, 0))
MONDAY = datetime(2026, 2, 2, 6, 0, tzinfo=UTC)
AMINA = Member(1, 1, "amina", "Amina Juma", Side.MENTEE, Role.LEAD, "en", DAR)
JONAS = Member(2, 1, "jonas", "Jonas de Wit", Side.MENTOR, Role.LEAD, "en", AMSTERDAM)


def draft(
    on: str | None = None, at: datetime | None = None, impossible: str = "", by: int = 1
) -> Draft:
    day = date.fromisoformat(on) if on else None
    return Draft(1, by, MONDAY, -1, 10, 11, "list", on=day, at=at, impossible=impossible)


def test_a_date_closes_with_its_owners_day() -> None:
    assert draft("2026-02-06").due_for(DAR) == datetime(2026, 2, 6, 12, 30, tzinfo=UTC)
    assert draft("2026-02-06").due_for(AMSTERDAM) == datetime(2026, 2, 6, 16, 0, tzinfo=UTC)


def test_a_said_time_is_the_same_moment_for_everybody() -> None:
    at = datetime(2026, 2, 6, 8, 0, tzinfo=UTC)
    assert draft("2026-02-06", at).due_for(DAR) == at == draft("2026-02-06", at).due_for(AMSTERDAM)


@pytest.mark.parametrize(
    ("words", "doubt"),
    [
        pytest.param(draft("2026-02-06"), None, id="a working day"),
        pytest.param(draft("2026-02-02"), None, id="today"),
        pytest.param(draft("2026-02-07"), Doubt.DAY_OFF, id="a saturday"),
        pytest.param(draft("2026-01-30"), Doubt.PASSED, id="last week"),
        pytest.param(draft("2026-02-02", MONDAY), Doubt.PASSED, id="right now"),
        pytest.param(draft(), Doubt.MISSING, id="no date"),
        pytest.param(draft(impossible="30 February"), Doubt.IMPOSSIBLE, id="30 february"),
    ],
)
def test_an_unclear_date_is_asked_about(words: Draft, doubt: Doubt | None) -> None:
    assert words.doubt_for(DAR) is doubt
    item = commitment_of(words, AMINA, MONDAY, NORMS)
    assert (item.due_at is None) == (doubt is not None)


def test_who_logs_for_himself_has_said_yes() -> None:
    own = commitment_of(draft("2026-02-06"), AMINA, MONDAY, NORMS)
    other = commitment_of(draft("2026-02-06"), JONAS, MONDAY, NORMS)
    assert own.accepted_at == MONDAY
    assert other.accepted_at is None
    assert other.kind is Kind.ACTION
    assert own.remind_at is not None
    assert other.remind_at is not None


def test_the_words_replied_to_are_the_source() -> None:
    item = commitment_of(draft("2026-02-06"), AMINA, MONDAY, NORMS)
    assert (item.source_chat_id, item.source_message_id) == (-1, 10)
    assert draft().is_reply


@pytest.mark.parametrize(
    "words",
    [
        draft(),
        draft("2026-02-06", datetime(2026, 2, 6, 8, 0, tzinfo=UTC)),
        Draft(1, 1, MONDAY, -1, 10, 10, "écrire", Kind.PROMISE, "DG", carried_for="the DG"),
    ],
)
def test_drafts_survive_being_kept(words: Draft) -> None:
    assert unpacked(packed([words, words])) == (words, words)
    assert unpacked("") == ()


def test_an_item_that_is_handed_back_keeps_its_day_for_the_next_owner() -> None:
    item = commitment_of(draft("2026-02-06"), JONAS, MONDAY, NORMS)
    again = draft_again(item, JONAS)
    assert (again.on, again.at) == (date(2026, 2, 6), None)
    assert again.due_for(DAR) == datetime(2026, 2, 6, 12, 30, tzinfo=UTC)


def test_an_item_that_is_handed_back_keeps_a_said_time() -> None:
    at = datetime(2026, 2, 6, 8, 0, tzinfo=UTC)
    item = commitment_of(draft("2026-02-06", at), JONAS, MONDAY, NORMS)
    assert draft_again(item, JONAS).due_for(DAR) == at
    assert draft_again(commitment_of(draft(), JONAS, MONDAY, NORMS), JONAS).on is None
