"""Questions about dates, each with days to tap."""

from collections.abc import Iterable
from datetime import date, datetime

from mentoring.calendars import WorkingCalendar
from mentoring.commitments import Commitment
from mentoring.commitments.action_items import Draft
from mentoring.commitments.dates import Doubt, days_instead, quick_days
from mentoring.notices import Button, Notice, day
from texts.buttons import press
from texts.commitments import shown_what

WANTED = "ask-for-date"
AROUND = "holiday-on-due-date"
PASSED = "date-passed-ask"
IMPOSSIBLE = "date-impossible"
OTHER = "date-other"
WRITE = "date-write"
ASKING = frozenset({WANTED, AROUND, PASSED, IMPOSSIBLE, OTHER, WRITE})


def quick_dates(
    commitment: Commitment, calendar: WorkingCalendar, now: datetime, number: int = 0
) -> tuple[tuple[Button, ...], ...]:
    """A row of coming working days of the owner, each of which is a yes to that day."""
    return _row(commitment, quick_days(calendar, now), number)


def date_notice(
    kind: str,
    commitment: Commitment,
    calendar: WorkingCalendar,
    now: datetime,
    number: int = 0,
    *,
    back: bool = False,
    **params: object,
) -> Notice:
    """Asks for a date, with quick dates, and a way back where something else was asked first."""
    shown = {"what": shown_what(commitment), "number": number} | params
    buttons = quick_dates(commitment, calendar, now, number)
    ways = _ways(commitment, ("write", "back") if back else ("write",), number)
    return Notice(kind, shown, (commitment.subject,), buttons=(*buttons, ways))


def write_notice(commitment: Commitment, number: int = 0) -> Notice:
    """None of the days fits: one is written."""
    shown = {"what": shown_what(commitment), "number": number}
    ways = _ways(commitment, ("back",), number)
    return Notice(WRITE, shown, (commitment.subject,), buttons=(ways,))


def around_notice(
    commitment: Commitment,
    due_at: datetime,
    calendar: WorkingCalendar,
    now: datetime,
    number: int = 0,
) -> Notice:
    """Offers the working days before and after a day on which the owner does not work."""
    shown = {"what": shown_what(commitment), "day": day(calendar.day_of(due_at)), "number": number}
    buttons = _row(commitment, days_instead(due_at, calendar, now), number)
    ways = _ways(commitment, ("write",), number)
    return Notice(AROUND, shown, (commitment.subject,), buttons=(*buttons, ways))


def doubt_notice(
    draft: Draft, commitment: Commitment, calendar: WorkingCalendar, now: datetime, number: int = 0
) -> Notice | None:
    """What the owner is asked about the date of an item, if anything is unclear about it."""
    due_at = draft.due_for(calendar)
    match draft.doubt_for(calendar):
        case None:
            return None
        case Doubt.DAY_OFF if due_at is not None:
            return around_notice(commitment, due_at, calendar, now, number)
        case Doubt.PASSED:
            return date_notice(PASSED, commitment, calendar, now, number)
        case Doubt.IMPOSSIBLE:
            phrase = draft.impossible
            return date_notice(IMPOSSIBLE, commitment, calendar, now, number, phrase=phrase)
        case _:
            return date_notice(WANTED, commitment, calendar, now, number)


def _ways(commitment: Commitment, actions: tuple[str, ...], number: int) -> tuple[Button, ...]:
    return tuple(
        press(f"date-button-{action}", "commitment", action, commitment.id, number=number)
        for action in actions
    )


def _row(
    commitment: Commitment, days: Iterable[date], number: int
) -> tuple[tuple[Button, ...], ...]:
    row = tuple(
        press(
            "date-button",
            "commitment",
            "date",
            commitment.id,
            each.isoformat(),
            on=day(each),
            number=number,
        )
        for each in days
    )
    return (row,) if row else ()
