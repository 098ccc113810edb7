"""Telegram's limits on the injected clock."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.config import DeliverySettings
from bot.engine.sending.rate_limiter import Pace

NOON = datetime(2026, 2, 2, 12, 0, tzinfo=UTC)
PERSON, GROUP = 11, -1001
SECOND = timedelta(seconds=1)


def leaves_at(pace: Pace, chat_ids: list[int], step: timedelta) -> list[float]:
    """When each message leaves, in seconds after noon, if it is tried at each step."""
    left: list[float] = []
    now = NOON
    waiting = list(chat_ids)
    while waiting:
        going = [chat for n, chat in enumerate(waiting) if chat not in waiting[:n]]
        for chat in going:
            if chat not in pace.resting(now) and pace.take(chat, now):
                left.append((now - NOON).total_seconds())
                waiting.remove(chat)
        now += step
    return left


def test_a_person_gets_one_message_a_second() -> None:
    assert leaves_at(Pace(DeliverySettings()), [PERSON] * 4, SECOND / 4) == [0, 1, 2, 3]


def test_a_group_gets_twenty_messages_a_minute() -> None:
    left = leaves_at(Pace(DeliverySettings()), [GROUP] * 42, SECOND / 2)
    assert left[:20] == list(range(20))
    assert left[20:40] == list(range(60, 80))
    assert left[40:] == [120, 121]


def test_all_chats_together_get_thirty_messages_a_second() -> None:
    left = leaves_at(Pace(DeliverySettings()), list(range(1, 62)), SECOND / 10)
    assert left == [0] * 30 + [1] * 30 + [2]


def test_a_chat_that_rests_keeps_no_other_waiting() -> None:
    pace = Pace(DeliverySettings())
    assert pace.take(PERSON, NOON)
    assert not pace.take(PERSON, NOON)
    assert pace.resting(NOON) == [PERSON]
    assert pace.take(GROUP, NOON)


@pytest.mark.parametrize("per_second", [0.01, 0.5, 5.0])
def test_the_limit_of_a_chat_can_be_set(per_second: float) -> None:
    pace = Pace(DeliverySettings(per_chat_per_second=per_second))
    gap = 1 / per_second
    assert leaves_at(pace, [PERSON] * 3, SECOND / 10) == pytest.approx([0, gap, 2 * gap])


def test_the_limits_of_a_group_and_of_all_can_be_as_low_as_one() -> None:
    group = Pace(DeliverySettings(per_group_per_minute=1))
    assert leaves_at(group, [GROUP] * 2, SECOND) == [0, 60]
    overall = Pace(DeliverySettings(overall_per_second=1))
    assert leaves_at(overall, [1, 2, 3], SECOND / 2) == [0, 1, 2]


def test_quiet_chats_are_forgotten() -> None:
    pace = Pace(DeliverySettings())
    pace.take(PERSON, NOON)
    assert pace.resting(NOON + timedelta(hours=1)) == []
    assert not pace._chats


def test_limits_can_be_off_for_measuring() -> None:
    pace = Pace(DeliverySettings(limits="off"))
    assert leaves_at(pace, [PERSON] * 3, timedelta()) == [0, 0, 0]
