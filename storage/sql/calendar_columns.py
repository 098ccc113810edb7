"""Working calendars as the rows of utilities keep them."""

import json
from datetime import date, time
from functools import lru_cache
from typing import Any

from mentoring.calendars import DayHours, SpecialHours, WorkingCalendar


# All of a side live by the same one, and it is asked for with each of them.
@lru_cache(maxsize=256)
def read_calendar(
    timezone: str,
    work_days: str,
    opens: time,
    closes: time,
    holidays: str,
    special_hours: str,
    hours_by_day: str,
) -> WorkingCalendar:
    """The working calendar in these columns."""
    return WorkingCalendar(
        timezone=timezone,
        work_days=frozenset(map(int, work_days.split(","))),
        opens=opens,
        closes=closes,
        holidays=frozenset(map(date.fromisoformat, json.loads(holidays))),
        special_hours=tuple(
            SpecialHours(
                date.fromisoformat(first),
                date.fromisoformat(last),
                time.fromisoformat(opens),
                time.fromisoformat(closes),
            )
            for first, last, opens, closes in json.loads(special_hours)
        ),
        hours_by_day=tuple(
            DayHours(int(weekday), time.fromisoformat(opens), time.fromisoformat(closes))
            for weekday, (opens, closes) in sorted(json.loads(hours_by_day).items())
        ),
    )


def columns_of(calendar: WorkingCalendar) -> dict[str, Any]:
    """The columns that keep a working calendar."""
    special = [
        (str(each.first), str(each.last), str(each.opens), str(each.closes))
        for each in calendar.special_hours
    ]
    by_day = {
        str(each.weekday): (str(each.opens), str(each.closes)) for each in calendar.hours_by_day
    }
    return {
        "timezone": calendar.timezone,
        "work_days": ",".join(map(str, sorted(calendar.work_days))),
        "opens": calendar.opens,
        "closes": calendar.closes,
        "holidays": json.dumps(sorted(map(str, calendar.holidays))),
        "special_hours": json.dumps(special),
        "hours_by_day": json.dumps(by_day),
    }
