"""Handovers: what one person had open goes to another, who is asked before it is theirs (BP5)."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from mentoring.commitments import Commitment, Kind, plan
from mentoring.norms import Norms
from mentoring.partnerships import Member, Role, Side
from mentoring.questions import Question


def successors(member: Member, team: Iterable[Member]) -> list[Member]:
    """Who can take over from somebody: the others of their side who have joined."""
    return [
        each
        for each in team
        if each.side is member.side
        and each.partnership_id == member.partnership_id
        and each.id != member.id
        and each.is_here
        and each.started_at is not None
    ]


def offer_to(to: Member, item: Commitment, now: datetime, norms: Norms) -> Commitment:
    """What is proposed to the new owner; the item itself stays as it is until their yes.

    A date that lies ahead is kept, another one is asked for with the yes.
    """
    due_at = item.due_at if item.due_at is not None and item.due_at > now else None
    offer = Commitment(
        id=0,
        partnership_id=item.partnership_id,
        owner_id=to.id,
        kind=Kind.ACTION,
        what=item.what,
        made_at=now,
        span_from=now,
        source_chat_id=item.source_chat_id,
        source_message_id=item.source_message_id,
        logged_by_id=item.logged_by_id,
        due_at=due_at,
        context=item.context,
        carried_for=item.carried_for,
        question_id=item.question_id,
        handed_from_id=item.id,
    )
    return plan(offer, to.calendar, norms)


def is_spoken_only(item: Commitment) -> bool:
    """A promise that was read in the conversation and never agreed: it is nobody else's."""
    return item.kind is Kind.PROMISE and item.is_proposed


def who_waits(item: Commitment, question: Question | None) -> int:
    """The id of the member for whom it is done: who asked, else who logged it."""
    return question.asker_id if question is not None else item.logged_by_id


def without_owner(open_items: Sequence[Commitment], team: Iterable[Member]) -> list[Commitment]:
    """What waits for somebody to take it over: its owner has left and nobody is asked yet."""
    gone = {member.id for member in team if not member.is_here}
    offered = {item.handed_from_id for item in open_items}
    return [item for item in open_items if item.owner_id in gone and item.id not in offered]


def whose_place(
    side: Side, role: Role, open_items: Sequence[Commitment], team: Sequence[Member]
) -> Member | None:
    """Who left a role of a side last with something that still waits to be taken over."""
    owners = {item.owner_id for item in without_owner(open_items, team)}
    left = [each for each in team if each.id in owners]
    left = [each for each in left if each.side is side and each.role is role]
    return max(left, key=_left_at, default=None)


def _left_at(member: Member) -> float:
    return member.left_at.timestamp() if member.left_at is not None else 0.0
