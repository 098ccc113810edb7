"""What a replay leaves, in the scenario's own names: what was asked, promised and said to whom."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from bot.replay.player import GROUP, Replay
from mentoring.commitments import ABOUT_ACCESS, Commitment, DateChange, Kind, Outcome
from mentoring.partnerships import Member
from mentoring.questions import Question, calendar_of
from simulator.world.records import Call
from storage import Work
from storage.outbox.rows import Letter
from texts.catalogue import FALLBACK, text

Json = dict[str, Any]
Arrived = tuple[Call, Letter]
AT_ONCE = timedelta(minutes=1)


@dataclass(frozen=True)
class Transcript:
    """All that the bot knows and said at the end of a replay; `moves` by commitment."""

    replay: Replay
    questions: Sequence[Question]
    commitments: Sequence[Commitment]
    moves: Mapping[int, Sequence[DateChange]]
    arrived: Sequence[Arrived]

    @cached_property
    def team(self) -> dict[int, Member]:
        """Everybody by their id."""
        return {member.id: member for member in self.replay.members.values()}

    @cached_property
    def due(self) -> dict[int | None, datetime | None]:
        """The dates of commitments by their id."""
        return {each.id: each.due_at for each in self.commitments}

    @cached_property
    def told(self) -> Json:
        """All of it, as `--json` prints it."""
        people = {key: self._unasked(member) for key, member in self.replay.members.items()}
        kept = [each for each in self.commitments if on_record(each)]
        return {
            "questions": [self._question(each) for each in self.questions],
            "commitments": [self._commitment(each) for each in kept],
            "sent": self._sent(),
            "quiet": {"group": self._group_messages(), "people": people},
        }

    def source(self, item: Question | Commitment) -> str | None:
        """The message that holds a question or a commitment."""
        if isinstance(item, Question):
            return self._message(item.chat_id, item.message_id)
        return self._message(item.source_chat_id, item.source_message_id)

    def addressee(self, question: Question) -> str:
        """The person or the side that was asked."""
        asked = question.addressee_id
        return self.team[asked].key if asked else f"side:{question.side}"

    def _message(self, chat_id: int, message_id: int | None) -> str | None:
        return self.replay.keys.get((chat_id, message_id or 0))

    @cached_property
    def _taps(self) -> dict[tuple[str, datetime | None], str]:
        events = reversed(self.replay.scenario.events)
        return {(event.person, event.at): event.key for event in events if event.button}

    def _tap(self, member_id: int, at: datetime | None) -> str | None:
        return self._taps.get((self.team[member_id].key, at))

    def _question(self, question: Question) -> Json:
        zone = calendar_of(question, [*self.team.values()], self.replay.partnership).timezone
        noted_by = question.acknowledged_by_message_id
        return {
            "message": self.source(question),
            "addressee": self.addressee(question),
            "kind": question.kind,
            "due_at": _iso(question.response_due_at, zone),
            "acknowledged_by": self._message(question.chat_id, noted_by),
            "answered_by": self._answer(question),
            "state": question.state,
        }

    def _answer(self, question: Question) -> str | None:
        """The message that answered, the reaction to the question itself, or a tap."""
        answer_id = question.answered_by_message_id
        if answer_id is None:
            return self._tap(question.asker_id, question.answered_at)
        if answer_id != question.message_id:
            return self._message(question.chat_id, answer_id)
        reaction = self.source(question), question.answered_at
        events = self.replay.scenario.events
        return next((e.key for e in events if (e.reaction_to, e.at) == reaction), None)

    def _commitment(self, commitment: Commitment) -> Json:
        owner, chat_id = self.team[commitment.owner_id], commitment.source_chat_id
        zone = owner.calendar.timezone
        moves = [
            {
                "message": self._message(chat_id, move.message_id)
                or self._tap(owner.id, move.changed_at),
                "due_at": _iso(move.due_at, zone),
            }
            for move in self.moves[commitment.id]
        ]
        return {
            "message": self.source(commitment),
            "owner": owner.key,
            "what": words_of(commitment),
            "due_at": _iso(commitment.due_at, zone) if commitment.due_at else None,
            "kind": commitment.kind,
            "rescheduled": moves,
            "closed_by": self._message(chat_id, commitment.closed_by_message_id)
            or self._tap(owner.id, commitment.closed_at),
            "state": commitment.outcome or "open",
        }

    @cached_property
    def _subjects(self) -> dict[str, str]:
        items: Sequence[Question | Commitment] = (*self.questions, *self.commitments)
        return {each.subject: self.source(each) or "" for each in items}

    def _sent(self) -> list[Json]:
        """Messages, and edits of the board, after the start: one row for each notice."""
        readers = {member.telegram_id: member for member in self.team.values()}
        late = set(map(id, self.replay.stage.world.calls[self.replay.first_call :]))
        rows = [
            row
            for call, letter in self.arrived
            if call.method == "sendMessage" or letter.notices[0].kind == "board"
            if id(call) in late
            for row in self._notices(call, letter, readers.get(letter.chat_id))
        ]
        return sorted(rows, key=lambda row: (datetime.fromisoformat(row["at"]), row["to"]))

    def _notices(self, call: Call, letter: Letter, reader: Member | None) -> list[Json]:
        partnership = self.replay.partnership
        zone = reader.calendar.timezone if reader else partnership.zones[0]
        known = self._subjects
        return [
            {
                "at": _iso(call.at, zone),
                "to": reader.key if reader else "group",
                "event": notice.event,
                "cause": self.replay.causes.get(letter.cause or 0, "clock"),
                "about": sorted({known[each] for each in notice.about if each in known}),
                "private": letter.chat_id > 0,
                "lang": reader.language if reader else partnership.language,
                "text": call.result["text"] if isinstance(call.result, dict) else "",
            }
            for notice in letter.notices
        ]

    def _new_in(self, chat_id: int | None) -> list[Arrived]:
        """New messages in a chat, those of the set-up included; edits make no noise."""
        return [
            (call, letter)
            for call, letter in self.arrived
            if call.method == "sendMessage" and letter.chat_id == chat_id
        ]

    def _group_messages(self) -> dict[str, int]:
        return dict(Counter(letter.notices[0].event for _, letter in self._new_in(GROUP)))

    def _unasked(self, member: Member) -> Json:
        """Messages that came to somebody without an act of their own right before.

        `days` are their working days from the first event to the end, `per_day` is the average
        over them, `most` the most on one day of their calendar.
        """
        calendar, scenario = member.calendar, self.replay.scenario
        days = Counter(
            calendar.day_of(call.at)
            for call, letter in self._new_in(member.telegram_id)
            if self.replay.actors.get(letter.cause or 0) != member.telegram_id
            or call.at - letter.created_at >= AT_ONCE
        )
        first, last = calendar.day_of(scenario.events[0].at), calendar.day_of(scenario.end_at)
        span = range(first.toordinal(), last.toordinal() + 1)
        working = sum(calendar.is_working_day(date.fromordinal(each)) for each in span)
        return {
            "unasked": days.total(),
            "days": working,
            "per_day": round(days.total() / working, 2) if working else 0.0,
            "most": max(days.values(), default=0),
        }


async def transcript_of(replay: Replay) -> Transcript:
    """What has come of a replay, as it stands at its end."""
    async with replay.stage.house.store.begin() as work:
        commitments = await work.commitments.all_of(replay.partnership.id)
        return Transcript(
            replay,
            await work.questions.all_of(replay.partnership.id),
            commitments,
            {each.id: await work.commitments.date_changes(each.id) for each in commitments},
            await _arrived(replay, work),
        )


async def _arrived(replay: Replay, work: Work) -> list[Arrived]:
    """Messages and edits as Telegram received them, each with its letter."""
    shown = [c for c in replay.stage.world.calls if c.method in {"sendMessage", "editMessageText"}]
    arrived: list[Arrived] = []
    for chat_id in (*replay.people.values(), GROUP):
        here = [call for call in shown if int(call.params["chat_id"]) == chat_id]
        arrived += zip(here, await work.deliveries.arrived(chat_id), strict=True)
    return arrived


def on_record(commitment: Commitment) -> bool:
    """Confirmed, logged for somebody, or waiting for a date; never a bare proposal."""
    if commitment.outcome is Outcome.WITHDRAWN:
        return False
    confirmed = commitment.accepted_at is not None or commitment.kind is Kind.ACTION
    return confirmed or commitment.due_at is None


def words_of(item: Question | Commitment) -> str:
    """What was asked or is to be done; what is about access is not repeated."""
    if isinstance(item, Question):
        return item.text or text(FALLBACK, "question-about-access")
    return text(FALLBACK, "action-about-access") if item.what == ABOUT_ACCESS else item.what


def _iso(at: datetime, zone: str) -> str:
    return at.astimezone(ZoneInfo(zone)).isoformat(timespec="seconds")
