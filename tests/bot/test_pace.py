"""Telegram's limits on the injected clock."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.config import DeliverySettings
from bot.pace import Pace

NOON = datetime(2026, 2, 2, 12, 0, tzinfo=UTC)
PERSON, GROUP = 11, -1001


def waits(pace: Pace, chat_id: int, count: int) -> list[float]:
    """How long each of so many messages at noon has to wait, in seconds."""
    return [pace.take(chat_id, NOON).total_seconds() for _ in range(count)]


def test_a_person_gets_one_message_a_second() -> None:
    assert waits(Pace(DeliverySettings()), PERSON, 4) == [0, 1, 2, 3]


def test_a_group_gets_twenty_messages_a_minute() -> None:
    taken = waits(Pace(DeliverySettings()), GROUP, 25)
    assert taken[19] == 19
    assert taken[20] == 60


def test_all_chats_together_get_thirty_messages_a_second() -> None:
    pace = Pace(DeliverySettings())
    taken = [pace.take(person, NOON).total_seconds() for person in range(1, 62)]
    assert taken[29] == 0
    assert taken[30] == pytest.approx(1)
    assert taken[60] == pytest.approx(2)


def test_quiet_chats_are_forgotten() -> None:
    pace = Pace(DeliverySettings())
    pace.take(PERSON, NOON)
    pace.forget_before(NOON + timedelta(hours=1))
    assert not pace._chats


def test_limits_can_be_off_for_measuring() -> None:
    assert waits(Pace(DeliverySettings(limits="off")), PERSON, 3) == [0, 0, 0]
