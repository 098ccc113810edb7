"""What has happened in a demo, counted: the steps of the tour tick themselves off by it."""

from collections import Counter

from mentoring.commitments import Commitment, Outcome
from mentoring.partnerships import Member, Partnership, Side
from simulator.telegram import World
from storage import Work


async def count_facts(work: Work, world: World) -> Counter[str]:
    """How often each thing has happened so far; every name can be used in a tour."""
    facts: Counter[str] = Counter()
    for telegram_id in world.persons:
        facts["coordinators"] += await work.coordinators.get(telegram_id) is not None
        facts["taken_off"] += len(await work.digests.snoozes(telegram_id))
    for partnership in await work.partnerships.all():
        facts["partnerships"] += 1
        facts["groups"] += partnership.chat_id is not None
        facts += await _people(partnership, work)
        facts += await _commitments(partnership, work, _boards(world))
        facts += await _questions(partnership, work)
    return facts


async def _people(partnership: Partnership, work: Work) -> Counter[str]:
    team = await work.members.of_partnership(partnership.id)
    checkins = [each for member in team for each in await work.checkins.of_member(member.id)]
    return Counter(
        mentees_joined=_joined(team, Side.MENTEE),
        mentors_joined=_joined(team, Side.MENTOR),
        checkins_answered=sum(checkin.is_answered for checkin in checkins),
    )


def _joined(team: list[Member], side: Side) -> int:
    return sum(member.side is side and member.started_at is not None for member in team)


async def _commitments(partnership: Partnership, work: Work, boards: str) -> Counter[str]:
    items = await work.commitments.all_of(partnership.id)
    return Counter(
        logged=len(items),
        accepted=sum(item.accepted_at is not None for item in items),
        on_board=sum(_stands(item) and item.what in boards for item in items),
        moved_or_done=sum(item.date_changes + (item.outcome is Outcome.DONE) for item in items),
        done=sum(item.outcome is Outcome.DONE for item in items),
        handed_over=sum(item.outcome is Outcome.HANDED_OVER for item in items),
    )


async def _questions(partnership: Partnership, work: Work) -> Counter[str]:
    questions = await work.questions.all_of(partnership.id)
    return Counter(
        asked=len(questions),
        reminded=sum(question.reminders for question in questions),
        answered=sum(question.answered_at is not None for question in questions),
    )


def _stands(item: Commitment) -> bool:
    return item.is_open and item.accepted_at is not None


def _boards(world: World) -> str:
    """What is pinned in the groups."""
    groups = [chat for chat in world.chats.values() if not chat.is_private]
    pinned = [m for chat in groups for m in chat.messages if m.pinned and not m.deleted]
    return "\n".join(message.text for message in pinned)
