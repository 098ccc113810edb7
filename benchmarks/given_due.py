"""What is due at once in many partnerships: reminders, and letters."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from benchmarks.given import TEAM, Place, Values, for_all, put, values_of
from mentoring.commitments import Kind
from mentoring.notices import Notice, moment, words
from storage import Work
from storage.commitments import CommitmentRow
from storage.outbox.rows import Method, OutboxRow, pack
from texts.buttons import press


async def fall_due(url: str, partnerships: int, rows: int) -> None:
    """Add commitments of which their owners are to be reminded now, the same number to each."""
    each_has = rows // (partnerships * TEAM)

    async def add(places: Sequence[Place], work: Work) -> None:
        await put(
            work,
            CommitmentRow,
            (row for place in places for row in _due(place, work.now, each_has)),
        )

    await for_all(url, partnerships, add)


async def letters_due(url: str, partnerships: int, letters: int) -> None:
    """Add letters that may leave now, the same number for each person."""
    each_gets = letters // (partnerships * TEAM)

    async def add(places: Sequence[Place], work: Work) -> None:
        for _ in range(each_gets):
            await put(
                work, OutboxRow, (row for place in places for row in _unsent(place, work.now))
            )

    await for_all(url, partnerships, add)


def _due(place: Place, now: datetime, each_has: int) -> Iterator[Values]:
    for number in range(each_has * TEAM):
        owner_id, made_at = place.member_id(number % TEAM), now - timedelta(days=10)
        yield values_of(
            CommitmentRow,
            partnership_id=place.id,
            owner_id=owner_id,
            kind=Kind.PROMISE,
            what=f"send the readings of well {number}",
            made_at=made_at,
            span_from=made_at,
            source_chat_id=place.group,
            source_message_id=1,
            logged_by_id=owner_id,
            accepted_at=made_at,
            due_at=now + timedelta(days=2),
            remind_at=now - timedelta(minutes=1),
            outcome_at=now + timedelta(days=3),
        )


def _unsent(place: Place, now: datetime) -> Iterator[Values]:
    """A letter with the buttons of a promise to each of the team."""
    due_at = moment(now + timedelta(days=9))
    params = {"what": "measure the flow", "due": words("commitment-due", due=due_at), "number": 0}
    item = place.id
    buttons = tuple(
        press(f"commitment-button-{action}", "commitment", action, item, number=0)
        for action in ("done", "drop")
    )
    notice = Notice("commitment-noted", params, (f"commitment:{item}",), buttons=(buttons,))
    for each in range(TEAM):
        yield values_of(
            OutboxRow,
            method=Method.SEND,
            chat_id=place.people[each],
            partnership_id=place.id,
            member_id=place.member_id(each),
            notices=pack([notice]),
            created_at=now,
            send_at=now,
        )
