"""What became of the promises and questions of a replay: in time, afterwards, or not yet."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, auto

from bot.replay.player import Replay
from bot.replay.report.transcript import Account, on_record, text_of, words_of
from mentoring.commitments import Commitment, Kind, Outcome
from mentoring.partnerships import Member
from mentoring.questions import Question, calendar_of, pressing_at
from storage import Work


class Ending(StrEnum):
    """Where something stands at the end, whoever it waited for."""

    IN_TIME = auto()
    AFTERWARDS = auto()
    PASSED = auto()
    AHEAD = auto()
    RESTS = auto()
    DROPPED = auto()


@dataclass(frozen=True, slots=True)
class Followed:
    """A promise of `who`, or a question of `who` to `to`; people by their keys.

    `message` is the key of the message that holds it, `zone` the clock of whoever it waits for.
    `moved_at` is when its last date was set, if it had another one.
    """

    message: str
    at: datetime
    who: str
    words: str
    zone: str
    ending: Ending
    due_at: datetime | None = None
    ended_at: datetime | None = None
    moved_at: datetime | None = None
    to: str = ""
    is_action: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """All that the bot followed, in the order in which it was said.

    `offered` are promises that it proposed and that did not become any.
    """

    promises: tuple[Followed, ...]
    questions: tuple[Followed, ...]
    offered: tuple[Followed, ...]


async def record_of(replay: Replay) -> Record:
    """What a replay has left, as it stands at its end."""
    account = Account(replay, {})
    async with replay.stage.house.store.begin() as work:
        commitments = await work.commitments.all_of(replay.partnership.id)
        due = {each.id: each.due_at for each in commitments}
        promises = [(on_record(each), await _promise(each, account, work)) for each in commitments]
        asked = await work.questions.all_of(replay.partnership.id)
    questions = [_question(each, due.get(each.commitment_id or 0), account) for each in asked]
    return Record(
        promises=_in_order(each for is_kept, each in promises if is_kept),
        questions=_in_order(questions),
        offered=_in_order(each for is_kept, each in promises if not is_kept),
    )


async def _promise(commitment: Commitment, account: Account, work: Work) -> Followed:
    replay = account.replay
    moves = await work.commitments.date_changes(commitment.id)
    owner = next(m for m in replay.members.values() if m.id == commitment.owner_id)
    is_dropped = commitment.outcome not in (None, Outcome.DONE)
    return Followed(
        message=account.key(commitment.source_chat_id, commitment.source_message_id) or "",
        at=commitment.made_at,
        who=owner.key,
        words=words_of(commitment),
        zone=owner.calendar.timezone,
        ending=_ending_by_day(commitment, is_dropped, owner, replay),
        due_at=commitment.due_at,
        ended_at=commitment.closed_at,
        moved_at=moves[-1].changed_at if moves else None,
        is_action=commitment.kind is Kind.ACTION,
    )


def _question(question: Question, promised_at: datetime | None, account: Account) -> Followed:
    """A question waits until its target; what was promised in answer to it, until that date."""
    replay = account.replay
    team = list(replay.members.values())
    calendar = calendar_of(question, team, replay.partnership)
    due_at = promised_at or pressing_at(question, calendar, replay.partnership.norms)
    keys = {member.id: member.key for member in team}
    ended_at = question.answered_at or question.closed_at
    rests = question.waits and question.rests_for_id is not None
    ending = _ending(due_at, ended_at, question.closed_at is not None, replay)
    return Followed(
        message=account.key(question.chat_id, question.message_id) or "",
        at=question.asked_at,
        who=keys[question.asker_id],
        words=text_of(question),
        zone=calendar.timezone,
        ending=Ending.RESTS if rests else ending,
        due_at=due_at,
        ended_at=ended_at,
        to=keys.get(question.addressee_id or 0, f"side:{question.side}"),
    )


def _ending_by_day(
    commitment: Commitment, is_dropped: bool, owner: Member, replay: Replay
) -> Ending:
    """A promise is kept in time on its whole day, as people mean it."""
    ending = _ending(commitment.due_at, commitment.closed_at, is_dropped, replay)
    if ending is not Ending.AFTERWARDS or not (commitment.due_at and commitment.closed_at):
        return ending
    day_of = owner.calendar.day_of
    same_day = day_of(commitment.closed_at) == day_of(commitment.due_at)
    return Ending.IN_TIME if same_day else ending


def _ending(
    due_at: datetime | None, ended_at: datetime | None, is_dropped: bool, replay: Replay
) -> Ending:
    if is_dropped:
        return Ending.DROPPED
    if due_at is None:
        return Ending.AHEAD if ended_at is None else Ending.IN_TIME
    if ended_at is not None:
        return Ending.IN_TIME if ended_at <= due_at else Ending.AFTERWARDS
    return Ending.PASSED if due_at < replay.scenario.end_at else Ending.AHEAD


def _in_order(those: Iterable[Followed]) -> tuple[Followed, ...]:
    return tuple(sorted(those, key=lambda each: each.at))
