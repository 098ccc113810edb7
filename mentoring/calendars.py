"""When somebody works: the business clock that every reminder, target and due date runs on."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

DAY = timedelta(days=1)
HALF_AN_HOUR = timedelta(minutes=30)


def refuse_backwards(opens: time, closes: time) -> None:
    """ValueError when work would not end on the day it started."""
    if opens >= closes:
        raise ValueError("hours: opening comes before closing on the same day")


@dataclass(frozen=True, slots=True)
class SpecialHours:
    """Other hours on the working days from `first` to `last` inclusive, as in Ramadan."""

    first: date
    last: date
    opens: time
    closes: time

    def __post_init__(self) -> None:
        """Refuse with ValueError hours or days that run backwards."""
        refuse_backwards(self.opens, self.closes)
        if self.first > self.last:
            raise ValueError("special hours: the first day comes before the last")


@dataclass(frozen=True, slots=True)
class DayHours:
    """Other hours on one day of every week, Monday as 0, as on a short Friday."""

    weekday: int
    opens: time
    closes: time

    def __post_init__(self) -> None:
        """Refuse with ValueError hours that run backwards, or a day that no week has."""
        refuse_backwards(self.opens, self.closes)
        if self.weekday not in range(7):
            raise ValueError("hours by day: a day from 0 (Monday) to 6 (Sunday)")


@dataclass(frozen=True, slots=True)
class WorkingCalendar:
    """Working days and hours of a utility or a person, in their own IANA `timezone`.

    `work_days` counts Monday as 0; `hours_by_day` are for the days that have hours of their own.
    Every moment given must be aware, every moment returned is aware UTC unless said otherwise. A
    day on which nobody works refuses with ValueError where an opening or closing is asked for. The
    two half hours are `limits` of the norms: how long after opening a postponed message waits, and
    how long before closing nothing is sent any more.
    """

    timezone: str
    work_days: frozenset[int]
    opens: time
    closes: time
    holidays: frozenset[date] = frozenset()
    special_hours: tuple[SpecialHours, ...] = ()
    morning_offset: timedelta = HALF_AN_HOUR
    evening_margin: timedelta = HALF_AN_HOUR
    hours_by_day: tuple[DayHours, ...] = ()

    def __post_init__(self) -> None:
        """Refuse with ValueError what could never be open."""
        if not self.work_days or not self.work_days <= set(range(7)):
            raise ValueError("work_days: at least one day from 0 (Monday) to 6 (Sunday)")
        refuse_backwards(self.opens, self.closes)
        try:
            ZoneInfo(self.timezone)
        except (ZoneInfoNotFoundError, ValueError) as unknown:
            raise ValueError(f"timezone: no zone is called {self.timezone!r}") from unknown

    def local(self, moment: datetime) -> datetime:
        """The moment as the clock on this calendar's wall shows it (aware, in its zone)."""
        if moment.tzinfo is None:
            raise ValueError("a moment needs its zone")
        return moment.astimezone(ZoneInfo(self.timezone))

    def day_of(self, moment: datetime) -> date:
        """The date it is here at that moment."""
        return self.local(moment).date()

    def at(self, day: date, clock: time) -> datetime:
        """The moment at which the wall clock here shows `clock` on `day`, working or not."""
        return datetime.combine(day, clock, ZoneInfo(self.timezone)).astimezone(UTC)

    def is_working_day(self, day: date) -> bool:
        """Whether anybody works on that day at all."""
        return day.weekday() in self.work_days and day not in self.holidays

    def span(self, day: date) -> tuple[datetime, datetime] | None:
        """Opening and closing of that day, None when nobody works."""
        if not self.is_working_day(day):
            return None
        opens, closes = self._hours_of(day)
        return self.at(day, opens), self.at(day, closes)

    def opening(self, day: date) -> datetime:
        """When work starts on that day; ValueError when nobody works."""
        return self._span_or_refuse(day)[0]

    def closing(self, day: date) -> datetime:
        """When work ends on that day; ValueError when nobody works."""
        return self._span_or_refuse(day)[1]

    def morning_of(self, day: date) -> datetime:
        """Opening plus the morning offset: the earliest a postponed message may come."""
        return self.opening(day) + self.morning_offset

    def at_or_after_opening(self, day: date, clock: time) -> datetime:
        """A local clock time on a working day, but not before its `morning_of`."""
        return max(self.at(day, clock), self.morning_of(day))

    def is_open(self, moment: datetime) -> bool:
        """Whether people are at work: from opening on, until just before closing."""
        span = self.span(self.day_of(moment))
        return span is not None and span[0] <= moment < span[1]

    def reminder_at(self, moment: datetime) -> datetime:
        """When a reminder meant for `moment` may go out (norms: `limits`).

        At once inside working hours up to the evening margin, else on the next morning.
        """
        span = self.span(self.day_of(moment))
        if span is not None and span[0] <= moment <= span[1] - self.evening_margin:
            return moment.astimezone(UTC)
        return self._coming_morning(moment)

    def ask_at(self, moment: datetime) -> datetime:
        """When somebody may be asked something: at once when open, else the next morning."""
        if self.is_open(moment):
            return moment.astimezone(UTC)
        return self._coming_morning(moment)

    def add_hours(self, start: datetime, hours: float) -> datetime:
        """The moment when that many business hours have passed since `start`.

        Exactly at closing counts as the same day. ValueError for a negative number.
        """
        if hours < 0:
            raise ValueError("hours: business hours only run forward")
        left, day = timedelta(hours=hours), self.day_of(start)
        while True:
            worked_from, worked_until = self._work_after(start, day)
            if worked_from < worked_until and left <= worked_until - worked_from:
                return worked_from + left
            left -= worked_until - worked_from
            day += DAY

    def hours_between(self, earlier: datetime, later: datetime) -> float:
        """Business hours that pass from one moment to the other; 0 when it is not later."""
        day, last, worked = self.day_of(earlier), self.day_of(later), timedelta()
        while day <= last:
            worked_from, worked_until = self._work_after(earlier, day)
            worked += max(min(worked_until, later) - worked_from, timedelta())
            day += DAY
        return worked / timedelta(hours=1)

    def is_within(self, hours: float, earlier: datetime, later: datetime) -> bool:
        """Whether no more business hours pass from one moment to the other.

        Whatever lies between them: it is not counted further than that.
        """
        day, last, left = self.day_of(earlier), self.day_of(later), timedelta(hours=hours)
        while day <= last and left >= timedelta():
            worked_from, worked_until = self._work_after(earlier, day)
            left -= max(min(worked_until, later) - worked_from, timedelta())
            day += DAY
        return left >= timedelta()

    def next_working_day(self, day: date) -> date:
        """The first working day strictly after `day`."""
        return self._step(day, DAY)

    def previous_working_day(self, day: date) -> date:
        """The last working day strictly before `day`."""
        return self._step(day, -DAY)

    def working_day_from(self, day: date) -> date:
        """The day itself when somebody works, else the next working day."""
        return day if self.is_working_day(day) else self.next_working_day(day)

    def add_working_days(self, day: date, count: int) -> date:
        """The `count`-th working day after `day`; the day itself for 0."""
        for _ in range(count):
            day = self.next_working_day(day)
        return day

    def _hours_of(self, day: date) -> tuple[time, time]:
        own = next((each for each in self.hours_by_day if each.weekday == day.weekday()), None)
        special = next((s for s in self.special_hours if s.first <= day <= s.last), None)
        if own and special:
            return _shorter(own, special)
        hours = special or own or self
        return hours.opens, hours.closes

    def _span_or_refuse(self, day: date) -> tuple[datetime, datetime]:
        span = self.span(day)
        if span is None:
            raise ValueError(f"{day} is not a working day")
        return span

    def _coming_morning(self, moment: datetime) -> datetime:
        day = self.day_of(moment)
        span = self.span(day)
        if span is not None and moment < span[0]:
            return span[0] + self.morning_offset
        return self.morning_of(self.next_working_day(day))

    def _work_after(self, start: datetime, day: date) -> tuple[datetime, datetime]:
        # In UTC: Python subtracts two times of one zone by the wall, blind to a clock change.
        start = start.astimezone(UTC)
        opens, closes = self.span(day) or (start, start)
        opens = max(opens, start)
        return opens, max(opens, closes)

    def _step(self, day: date, by: timedelta) -> date:
        day += by
        while not self.is_working_day(day):
            day += by
        return day


def _shorter(own: DayHours, special: SpecialHours) -> tuple[time, time]:
    """A short Friday in Ramadan: what lies within both, so that nobody is disturbed at home."""
    opens, closes = max(own.opens, special.opens), min(own.closes, special.closes)
    return (opens, closes) if opens < closes else (special.opens, special.closes)
