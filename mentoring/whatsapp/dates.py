"""Whether the dates of an export begin with the day or the month: seen from the whole file."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from mentoring.whatsapp import CannotRead, DatesRead, Trouble

ORDERS = ("dm", "md")
Written = tuple[str, ...]
"""The three numbers of a date as written, and the mark between them."""
# A chat goes on for days: read the other way round, the same few days are as many months.
ENOUGH_DAYS, MUCH_LONGER = 3, 10
LAST_MONTH, SHORT_YEAR, THIS_CENTURY = 12, 100, 2000


def order_of(dates: Sequence[Written], not_after: date | None = None) -> str:
    """ "dm" or "md" for all dates of a file. `not_after` is a day on which it was there already.

    Dots and dashes stand between day and month; slashes say nothing. Raises CannotRead.
    """
    dates = [each for each in dates if len(each[0]) <= 2]
    firsts = max((int(each[0]) for each in dates), default=0)
    seconds = max((int(each[1]) for each in dates), default=0)
    if min(firsts, seconds) > LAST_MONTH:
        raise CannotRead(Trouble.DATES_AT_ODDS)
    if max(firsts, seconds) > LAST_MONTH:
        return "dm" if firsts > LAST_MONTH else "md"
    return _by_the_course(dates, not_after) if dates and dates[0][3] == "/" else "dm"


def dates_read(dates: Sequence[Written], order: str) -> DatesRead:
    """What comes of reading all dates of a file in that order; there is one at least."""
    turned = next(other for other in ORDERS if other != order)
    kinds = Counter(dates)
    misfits = [each for each in kinds if day_of(each, order) is None]
    turns = {each: day_of(each, turned) for each in kinds}
    example = (misfits or [dates[0]])[0]
    return DatesRead(
        order=order,
        example=as_written(example),
        is_sure=None in turns.values()
        or any(each[3] != "/" for each in kinds)
        or all(day_of(each, order) == day for each, day in turns.items()),
        misfits=sum(kinds[each] for each in misfits),
        fits_turned=None not in turns.values(),
    )


def as_written(date_written: Written) -> str:
    """A date as it stands in the file."""
    *parts, mark = date_written
    return mark.join(parts)


def _by_the_course(dates: Sequence[Written], not_after: date | None) -> str:
    """The order in which time goes on, and in small steps, and not into the future."""
    read = {order: [day_of(each, order) for each in dates] for order in ORDERS}
    costs = {order: _cost(read[order], not_after) for order in ORDERS}
    best, worst = sorted(ORDERS, key=lambda order: costs[order])
    if costs[best] < costs[worst] or read[best] == read[worst]:
        return best
    spans = {order: _span(read[order]) for order in ORDERS}
    best, worst = sorted(ORDERS, key=lambda order: spans[order])
    if len(set(dates)) < ENOUGH_DAYS or spans[best] * MUCH_LONGER > spans[worst]:
        raise CannotRead(Trouble.DATES_UNCLEAR, as_written(dates[0]))
    return best


def _span(days: Sequence[date | None]) -> int:
    known = [day for day in days if day is not None]
    return (max(known) - min(known)).days if known else 0


def _cost(days: Sequence[date | None], not_after: date | None) -> tuple[int, int]:
    """How often time goes back, counted in days of the future first."""
    known = [day for day in days if day is not None]
    ahead = sum(not_after is not None and day > not_after + timedelta(days=1) for day in known)
    back = sum(later < earlier - timedelta(days=1) for earlier, later in pairwise(known))
    return ahead, back


def day_of(written: Written, order: str) -> date | None:
    """The day that is meant; None when there is no such day."""
    first, second, third, _ = written
    if len(first) > 2:
        year, month, day = int(first), int(second), int(third)
    else:
        day, month = (int(first), int(second)) if order == "dm" else (int(second), int(first))
        year = int(third)
    year += THIS_CENTURY if year < SHORT_YEAR else 0
    try:
        return date(year, month, day)
    except ValueError:
        return None
