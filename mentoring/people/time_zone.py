"""Missions: a member who is elsewhere for a while lives by the clock there."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from mentoring.calendars import DAY
from mentoring.commitments.dates import WEEK, coming_friday
from mentoring.partnerships import Member


def day_in(zone: str, now: datetime) -> date:
    """The date it is in a zone."""
    return now.astimezone(ZoneInfo(zone)).date()


def has_passed(until: date, zone: str, now: datetime) -> bool:
    """Whether the last day of a stay is over where it is spent."""
    return until < day_in(zone, now)


def mission_ends_at(member: Member) -> datetime | None:
    """The midnight (UTC) after the last day of a mission; None when it has no end, or is none."""
    if member.mission_zone is None or member.mission_until is None:
        return None
    midnight = datetime.combine(
        member.mission_until + DAY, datetime.min.time(), ZoneInfo(member.mission_zone)
    )
    return midnight.astimezone(UTC)


def quick_ends(zone: str, now: datetime) -> tuple[date, ...]:
    """Last days of a stay to choose from: the coming Friday, in a week, in two weeks."""
    today = day_in(zone, now)
    return tuple(sorted({coming_friday(today), today + WEEK, today + 2 * WEEK}))


def clock_in(zone: str, now: datetime) -> str:
    """What the clock shows in a zone, such as "09:30"."""
    return f"{now.astimezone(ZoneInfo(zone)):%H:%M}"
