"""How quiet the bot was in a replay: messages in the group, and unasked ones to each person."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.replay.player import GROUP, Replay
from mentoring.calendars import WorkingCalendar
from mentoring.partnerships import Member
from simulator.world.records import Call
from storage.outbox.rows import Letter

AT_ONCE = timedelta(minutes=1)
Arrived = tuple[Call, Letter]


@dataclass(frozen=True, slots=True)
class Unasked:
    """Messages that came to somebody without an act of their own.

    `days` are their working days from the first event to the end. `per_day` is the average over
    them, `most` the most on one day of their calendar.
    """

    unasked: int
    days: int
    per_day: float
    most: int


def group_messages(arrived: Sequence[Arrived]) -> dict[str, int]:
    """New messages in the group by kind, those of the set-up included; edits make no noise."""
    kinds = [
        letter.notices[0].event
        for call, letter in arrived
        if call.method == "sendMessage" and letter.chat_id == GROUP
    ]
    return dict(Counter(kinds))


def unasked(replay: Replay, member: Member, arrived: Sequence[Arrived]) -> Unasked:
    """What a member was written to without having written or tapped right before."""
    days = [
        member.calendar.day_of(call.at)
        for call, letter in arrived
        if call.method == "sendMessage" and letter.chat_id == member.telegram_id
        if not _is_answer(replay, call, letter)
    ]
    working = _working_days(member.calendar, replay.scenario.events[0].at, replay.scenario.end_at)
    most = max(Counter(days).values(), default=0)
    return Unasked(len(days), working, round(len(days) / working, 2) if working else 0.0, most)


def _is_answer(replay: Replay, call: Call, letter: Letter) -> bool:
    """Whether the reader's own message or tap brought it about, at once."""
    actor = replay.actors.get(letter.cause) if letter.cause is not None else None
    return actor == letter.chat_id and call.at - letter.created_at < AT_ONCE


def _working_days(calendar: WorkingCalendar, start: datetime, end: datetime) -> int:
    first, last = calendar.day_of(start), calendar.day_of(end)
    span = range(first.toordinal(), last.toordinal() + 1)
    return sum(calendar.is_working_day(date.fromordinal(each)) for each in span)
