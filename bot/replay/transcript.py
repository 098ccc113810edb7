"""What a replay leaves, in the scenario's own names: what was asked, promised and said to whom."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from operator import attrgetter
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from bot.replay.player import GROUP, SHOWN, Replay
from mentoring.commitments import ABOUT_ACCESS, Commitment, DateChange, Kind, Outcome
from mentoring.partnerships import Member
from mentoring.questions import Question, calendar_of, pressing_at
from simulator.world.records import Call
from storage import Work
from storage.outbox.rows import Letter
from texts.catalogue import FALLBACK, text

Json = dict[str, Any]
Arrived = tuple[Call, Letter]
AT_ONCE = timedelta(minutes=1)


class Followed(NamedTuple):
    """A question or a commitment: its row of the JSON, and what else people are told of it.

    `until` and `ended_at` are on the clock of whoever it waits for. `moved_at` is when its last
    date was set, if it had another one.
    """

    row: Json
    subject: str
    who: str
    words: str
    at: datetime
    until: datetime | None
    ended_at: datetime | None
    moved_at: datetime | None = None
    rests: bool = False


class Transcript(NamedTuple):
    """All of it as `--json` prints it, and what was followed in the order in which it was said.

    `offered` are promises that the bot proposed and that did not become any.
    """

    told: Json
    promises: Sequence[Followed]
    questions: Sequence[Followed]
    offered: Sequence[Followed]


@dataclass(frozen=True)
class Transcriber:
    """Puts what happened in a replay into the scenario's own names."""

    replay: Replay
    arrived: Sequence[Arrived]

    @cached_property
    def _team(self) -> dict[int, Member]:
        return {member.id: member for member in self.replay.members.values()}

    @cached_property
    def _acts(self) -> dict[tuple[str | None, datetime | None], str]:
        """Taps by who tapped and when, reactions by the message and when."""
        acts = [each for each in self.replay.scenario.events if each.button or each.reaction_to]
        return {(each.reaction_to or each.person, each.at): each.key for each in reversed(acts)}

    def _message(self, chat_id: int, message_id: int | None) -> str | None:
        return self.replay.keys.get((chat_id, message_id or 0))

    def question(self, item: Question, promised_at: datetime | None) -> Followed:
        """It waits until its target; what was promised in answer to it, until that date."""
        partnership, chat_id = self.replay.partnership, item.chat_id
        calendar = calendar_of(item, [*self.replay.members.values()], partnership)
        asker, addressee = self._team[item.asker_id], self._team.get(item.addressee_id or 0)
        row = {
            "message": self._message(chat_id, item.message_id),
            "addressee": addressee.key if addressee else f"side:{item.side}",
            "kind": item.kind,
            "due_at": _iso(calendar.local(item.response_due_at)),
            "acknowledged_by": self._message(chat_id, item.acknowledged_by_message_id),
            "answered_by": self._answer(item, asker),
            "state": item.state,
        }
        words = item.text or text(FALLBACK, "question-about-access")
        until = promised_at or pressing_at(item, calendar, partnership.norms)
        at, ended_at = item.asked_at, item.answered_at or item.closed_at
        ended_at = calendar.local(ended_at) if ended_at else None
        rests = item.rests_for_id is not None
        return Followed(row, item.subject, asker.key, words, at, until, ended_at, rests=rests)

    def _answer(self, item: Question, asker: Member) -> str | None:
        """The message that answered, the reaction to the question itself, or a tap."""
        if item.answered_by_message_id is None:
            return self._acts.get((asker.key, item.answered_at))
        message = self._message(item.chat_id, item.answered_by_message_id)
        is_reaction = item.answered_by_message_id == item.message_id
        return self._acts.get((message, item.answered_at)) if is_reaction else message

    def commitment(self, item: Commitment, moves: Sequence[DateChange]) -> Followed:
        """A commitment with the dates it was moved to. What is about access is not repeated."""
        owner, chat_id = self._team[item.owner_id], item.source_chat_id
        local = owner.calendar.local
        until = local(item.due_at) if item.due_at else None
        words = text(FALLBACK, "action-about-access") if item.what == ABOUT_ACCESS else item.what
        row = {
            "message": self._message(chat_id, item.source_message_id),
            "owner": owner.key,
            "what": words,
            "due_at": _iso(until) if until else None,
            "kind": item.kind,
            "rescheduled": [
                {
                    "message": self._message(chat_id, move.message_id)
                    or self._acts.get((owner.key, move.changed_at)),
                    "due_at": _iso(local(move.due_at)),
                }
                for move in moves
            ],
            "closed_by": self._message(chat_id, item.closed_by_message_id)
            or self._acts.get((owner.key, item.closed_at)),
            "state": item.outcome or "open",
        }
        ended_at = local(item.closed_at) if item.closed_at else None
        moved_at = moves[-1].changed_at if moves else None
        at = item.made_at
        return Followed(row, item.subject, owner.key, words, at, until, ended_at, moved_at)

    def sent(self, sources: Mapping[str, str]) -> list[Json]:
        """Messages, and edits of the board, after the start: one row for each notice.

        `sources` are the messages that hold what was followed, by its subject.
        """
        replay, rows = self.replay, list[Json]()
        readers = {member.telegram_id: member for member in replay.members.values()}
        late = set(map(id, replay.stage.world.calls[replay.first_call :]))
        for call, letter in self.arrived:
            is_shown = call.method == "sendMessage" or letter.notices[0].kind == "board"
            if id(call) not in late or not is_shown:
                continue
            reader = readers.get(letter.chat_id)
            zone = reader.calendar.timezone if reader else replay.partnership.zones[0]
            rows += (
                {
                    "at": _iso(call.at.astimezone(ZoneInfo(zone))),
                    "to": reader.key if reader else "group",
                    "event": notice.event,
                    "cause": replay.causes.get(letter.cause or 0, "clock"),
                    "about": sorted({sources[each] for each in notice.about if each in sources}),
                    "private": letter.chat_id > 0,
                    "lang": reader.language if reader else replay.partnership.language,
                    "text": call.result["text"],
                }
                for notice in letter.notices
            )
        return sorted(rows, key=lambda row: (datetime.fromisoformat(row["at"]), row["to"]))

    def quiet(self) -> Json:
        """What the group had to read, by kind, and each person unasked; edits make no noise."""
        new = [each for each in self.arrived if each[0].method == "sendMessage"]
        in_group = [letter.notices[0].event for _, letter in new if letter.chat_id == GROUP]
        people = {key: self._unasked(member, new) for key, member in self.replay.members.items()}
        return {"group": dict(Counter(in_group)), "people": people}

    def _unasked(self, member: Member, new: Sequence[Arrived]) -> Json:
        """Messages that came to somebody without an act of their own right before.

        `days` are their working days from the first event to the end, `per_day` is the average
        over them, `most` the most on one day of their calendar.
        """
        calendar, scenario, chat_id = member.calendar, self.replay.scenario, member.telegram_id
        unasked = Counter(
            calendar.day_of(call.at)
            for call, letter in new
            if letter.chat_id == chat_id
            if self.replay.actors.get(letter.cause or 0) != chat_id
            or call.at - letter.created_at >= AT_ONCE
        )
        first, last = calendar.day_of(scenario.events[0].at), calendar.day_of(scenario.end_at)
        span = [first + timedelta(days=each) for each in range((last - first).days + 1)]
        days = sum(map(calendar.is_working_day, span))
        return {
            "unasked": unasked.total(),
            "days": days,
            "per_day": round(unasked.total() / days, 2) if days else 0.0,
            "most": max(unasked.values(), default=0),
        }


async def transcript_of(replay: Replay) -> Transcript:
    """What has come of a replay, as it stands at its end."""
    async with replay.stage.house.store.begin() as work:
        transcriber = Transcriber(replay, await _arrived(replay, work))
        commitments = await work.commitments.all_of(replay.partnership.id)
        due = {each.id: each.due_at for each in commitments}
        questions = [
            transcriber.question(each, due.get(each.commitment_id or 0))
            for each in await work.questions.all_of(replay.partnership.id)
        ]
        promises: list[Followed] = []
        offered: list[Followed] = []
        for each in commitments:
            moves = await work.commitments.date_changes(each.id)
            (promises if on_record(each) else offered).append(transcriber.commitment(each, moves))
    followed = (*questions, *promises, *offered)
    told = {
        "questions": [each.row for each in questions],
        "commitments": [each.row for each in promises],
        "sent": transcriber.sent({each.subject: each.row["message"] or "" for each in followed}),
        "quiet": transcriber.quiet(),
    }
    said_at = attrgetter("at")
    return Transcript(told, sorted(promises, key=said_at), questions, sorted(offered, key=said_at))


async def _arrived(replay: Replay, work: Work) -> list[Arrived]:
    """Messages and edits as Telegram received them, each with its letter."""
    shown = [call for call in replay.stage.world.calls if call.method in SHOWN]
    arrived: list[Arrived] = []
    for chat_id in (*replay.people.values(), GROUP):
        here = [call for call in shown if int(call.params["chat_id"]) == chat_id]
        arrived += zip(here, await work.deliveries.arrived(chat_id), strict=True)
    return arrived


def on_record(commitment: Commitment) -> bool:
    """Confirmed, logged for somebody, or waiting for a date; never a bare proposal."""
    confirmed = commitment.accepted_at is not None or commitment.kind is Kind.ACTION
    was_meant = commitment.outcome is not Outcome.WITHDRAWN
    return was_meant and (confirmed or commitment.due_at is None)


def _iso(at: datetime) -> str:
    return at.isoformat(timespec="seconds")
