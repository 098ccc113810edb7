"""What is meant by a spoken promise."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from mentoring.calendars import WorkingCalendar
from mentoring.commitments import Commitment, Kind
from mentoring.commitments.dates import meant_moment, only_one_due, proposing_pauses
from mentoring.norms import load_norms

KISIWA = WorkingCalendar("Africa/Dar_es_Salaam", frozenset(range(5)), time(7, 30), time(15, 30))
WEDNESDAY = date(2026, 2, 4)


def there(text: str) -> datetime:
    """A moment on the wall in Dar es Salaam."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("Africa/Dar_es_Salaam"))


@pytest.mark.parametrize(
    ("on", "at", "now", "meant"),
    [
        pytest.param(
            "2026-02-06", None, "2026-02-04 10:00", "2026-02-06 15:30", id="a day → its closing"
        ),
        pytest.param(
            "2026-02-06",
            time(9),
            "2026-02-04 10:00",
            "2026-02-06 09:00",
            id="a time → on their wall",
        ),
        pytest.param(
            "2026-02-04", None, "2026-02-04 10:00", "2026-02-04 15:30", id="today → closing"
        ),
        pytest.param(
            "2026-02-04",
            None,
            "2026-02-04 20:47",
            "2026-02-04 23:59",
            id="today, said in the evening → today still",
        ),
        pytest.param("2026-02-04", time(9), "2026-02-04 10:00", None, id="a time gone by → none"),
        pytest.param("2026-02-03", None, "2026-02-04 10:00", None, id="yesterday → none"),
        pytest.param(
            "2026-02-07",
            None,
            "2026-02-04 10:00",
            "2026-02-07 15:30",
            id="saturday → usual closing, so that it can be asked about",
        ),
    ],
)
def test_a_promise_is_meant_until_the_speaker_closes(
    on: str, at: time | None, now: str, meant: str | None
) -> None:
    found = meant_moment(date.fromisoformat(on), at, there(now), KISIWA)
    assert found == (there(meant) if meant else None)


SUNDAY_TO_THURSDAY = replace(KISIWA, work_days=frozenset({6, 0, 1, 2, 3}))


@pytest.mark.parametrize(
    ("calendar", "on", "now", "meant"),
    [
        pytest.param(KISIWA, "2026-02-08", "2026-02-04", "2026-02-06 15:30", id="to friday"),
        pytest.param(
            SUNDAY_TO_THURSDAY, "2026-02-08", "2026-02-04", "2026-02-08 15:30", id="they work"
        ),
        pytest.param(
            SUNDAY_TO_THURSDAY, "2026-02-06", "2026-02-04", "2026-02-05 15:30", id="their weekend"
        ),
        pytest.param(
            KISIWA, "2026-02-08", "2026-02-07", "2026-02-08 15:30", id="friday is over → asked"
        ),
    ],
)
def test_a_day_off_that_nobody_named_is_the_working_day_before(
    calendar: WorkingCalendar, on: str, now: str, meant: str
) -> None:
    asked_at = there(f"{now} 10:00")
    found = meant_moment(date.fromisoformat(on), None, asked_at, calendar, limit=True)
    assert found == there(meant)


def _item(number: int, due: str | None, question_id: int | None = None) -> Commitment:
    made = datetime(2026, 2, 2, 8, tzinfo=UTC)
    return Commitment(
        id=number,
        partnership_id=1,
        owner_id=1,
        kind=Kind.PROMISE,
        what="send the leak map",
        made_at=made,
        span_from=made,
        source_chat_id=-1001,
        source_message_id=number,
        logged_by_id=1,
        due_at=there(due) if due else None,
        question_id=question_id,
    )


TODAY = _item(1, "2026-02-04 15:30")
EARLIER = _item(2, "2026-02-02 15:30")
NEXT_WEEK = _item(3, "2026-02-11 15:30")
UNDATED = _item(4, None)


@pytest.mark.parametrize(
    ("items", "meant"),
    [
        pytest.param([TODAY, NEXT_WEEK], TODAY, id="one due → it"),
        pytest.param([EARLIER, UNDATED], EARLIER, id="one whose date passed → it"),
        pytest.param([TODAY, EARLIER], None, id="two → unclear"),
        pytest.param([NEXT_WEEK, UNDATED], None, id="none due → none"),
        pytest.param(
            [replace(TODAY, question_id=9)], None, id="the promise of an answer → its question's"
        ),
    ],
)
def test_the_only_item_that_is_due_is_meant(
    items: list[Commitment], meant: Commitment | None
) -> None:
    assert only_one_due(items, WEDNESDAY, KISIWA) == meant


@pytest.mark.parametrize(
    ("unanswered", "pauses"),
    [
        pytest.param(2, False, id="two declined → goes on"),
        pytest.param(3, True, id="three in a row → pauses"),
    ],
)
def test_proposing_pauses_after_three_that_nobody_wanted(unanswered: int, pauses: bool) -> None:
    assert proposing_pauses(unanswered, load_norms()) is pauses
