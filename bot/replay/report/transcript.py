"""What a replay tells: the questions, the commitments, and everything that was said to whom."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from functools import cached_property
from itertools import groupby
from operator import itemgetter
from typing import Any
from zoneinfo import ZoneInfo

from bot.replay.message_counts import Arrived, group_messages, unasked
from bot.replay.player import GROUP, Replay
from bot.replay.scenario import Event
from mentoring.commitments import ABOUT_ACCESS, Commitment, Kind, Outcome
from mentoring.questions import Question, calendar_of
from simulator.world.records import Call
from storage import Work
from storage.outbox.rows import Letter
from texts import catalogue

Json = dict[str, Any]
SHOWN = {"sendMessage", "editMessageText"}


@dataclass
class Account:
    """Translates what happened into the scenario's own names."""

    replay: Replay
    subjects: dict[str, str]

    @cached_property
    def _keys(self) -> dict[tuple[int, int], str]:
        return {place: key for key, place in self.replay.messages.items()}

    def key(self, chat_id: int, message_id: int | None) -> str | None:
        """The scenario's name of a message."""
        return self._keys.get((chat_id, message_id)) if message_id is not None else None

    def _person(self, member_id: int) -> str:
        return next(m.key for m in self.replay.members.values() if m.id == member_id)

    @cached_property
    def _taps(self) -> list[Event]:
        return [event for event in self.replay.scenario.events if event.button]

    @cached_property
    def _reactions(self) -> list[Event]:
        return [event for event in self.replay.scenario.events if event.reaction_to]

    def _tap(self, member_id: int | None, at: datetime | None) -> str | None:
        """What somebody tapped at that moment."""
        taps = (e for e in self._taps if e.at == at)
        return next((e.key for e in taps if e.person == self._person(member_id or 0)), None)

    def question(self, question: Question) -> Json:
        """A question as the scenario would call it."""
        team = list(self.replay.members.values())
        zone = calendar_of(question, team, self.replay.partnership).timezone
        return {
            "message": self.key(question.chat_id, question.message_id),
            "addressee": self._person(question.addressee_id)
            if question.addressee_id
            else f"side:{question.side}",
            "kind": question.kind,
            "due_at": _iso(question.response_due_at, zone),
            "acknowledged_by": self.key(question.chat_id, question.acknowledged_by_message_id),
            "answered_by": self._answer_of(question),
            "state": question.state,
        }

    def _answer_of(self, question: Question) -> str | None:
        """The message that answered, the reaction to the question itself, or a tap."""
        if question.answered_by_message_id is None:
            return self._tap(question.asker_id, question.answered_at)
        if question.answered_by_message_id != question.message_id:
            return self.key(question.chat_id, question.answered_by_message_id)
        asked = self.key(question.chat_id, question.message_id)
        reactions = [e for e in self._reactions if e.reaction_to == asked]
        return next((e.key for e in reactions if e.at == question.answered_at), None)

    async def commitment(self, commitment: Commitment, work: Work) -> Json:
        """A commitment with the dates it was moved to."""
        owner = next(m for m in self.replay.members.values() if m.id == commitment.owner_id)
        zone = owner.calendar.timezone
        chat_id = commitment.source_chat_id
        closed_by = self.key(chat_id, commitment.closed_by_message_id)
        moves = await work.commitments.date_changes(commitment.id)
        return {
            "message": self.key(chat_id, commitment.source_message_id),
            "owner": owner.key,
            "what": words_of(commitment),
            "due_at": _iso(commitment.due_at, zone) if commitment.due_at else None,
            "kind": commitment.kind,
            "rescheduled": [
                {
                    "message": self.key(chat_id, move.message_id)
                    or self._tap(owner.id, move.changed_at),
                    "due_at": _iso(move.due_at, zone),
                }
                for move in moves
            ],
            "closed_by": closed_by or self._tap(owner.id, commitment.closed_at),
            "state": commitment.outcome or "open",
        }

    def said(self, call: Call, letter: Letter) -> list[Json]:
        """One row for each notice of a message."""
        chat_id = letter.chat_id
        reader = next((m for m in self.replay.members.values() if m.telegram_id == chat_id), None)
        zone = reader.calendar.timezone if reader else self.replay.partnership.zones[0]
        return [
            {
                "at": _iso(call.at, zone),
                "to": reader.key if reader else "group",
                "event": notice.event,
                "cause": self.replay.causes.get(letter.cause, "clock")
                if letter.cause is not None
                else "clock",
                "about": sorted({self.subjects[s] for s in notice.about if s in self.subjects}),
                "private": chat_id > 0,
                "lang": reader.language if reader else self.replay.partnership.language,
                "text": call.result["text"] if isinstance(call.result, dict) else "",
            }
            for notice in letter.notices
        ]


async def tell(replay: Replay) -> Json:
    """Everything that the bot knows and said at the end of a replay."""
    async with replay.stage.house.store.begin() as work:
        questions = await work.questions.all_of(replay.partnership.id)
        commitments = await work.commitments.all_of(replay.partnership.id)
        account = Account(replay, {})
        for question in questions:
            key = account.key(question.chat_id, question.message_id)
            account.subjects[question.subject] = key or ""
        for commitment in commitments:
            place = commitment.source_chat_id, commitment.source_message_id
            account.subjects[commitment.subject] = account.key(*place) or ""
        arrived = await _arrived(account, work)
        return {
            "questions": [account.question(each) for each in questions],
            "commitments": [
                await account.commitment(each, work) for each in commitments if on_record(each)
            ],
            "sent": _sent(account, arrived),
            "quiet": _quiet(replay, arrived),
        }


def on_record(commitment: Commitment) -> bool:
    """Confirmed, logged for somebody, or waiting for a date; never a bare proposal."""
    if commitment.outcome is Outcome.WITHDRAWN:
        return False
    confirmed = commitment.accepted_at is not None or commitment.kind is Kind.ACTION
    return confirmed or commitment.due_at is None


async def _arrived(account: Account, work: Work) -> list[Arrived]:
    """Messages and edits as Telegram received them, each with its letter."""
    calls = [c for c in account.replay.stage.world.calls if c.method in SHOWN]
    arrived: list[Arrived] = []
    for chat_id in (*account.replay.people.values(), GROUP):
        here = [c for c in calls if int(c.params["chat_id"]) == chat_id]
        arrived += zip(here, await work.deliveries.arrived(chat_id), strict=True)
    return arrived


def _sent(account: Account, arrived: Sequence[Arrived]) -> list[Json]:
    """Messages, and edits of the board, after the start."""
    late = {id(call) for call in account.replay.stage.world.calls[account.replay.first_call :]}
    rows: list[Json] = []
    for call, letter in arrived:
        shown = call.method == "sendMessage" or letter.notices[0].kind == "board"
        if shown and id(call) in late:
            rows += account.said(call, letter)
    return sorted(rows, key=lambda row: (datetime.fromisoformat(row["at"]), row["to"]))


def _quiet(replay: Replay, arrived: Sequence[Arrived]) -> Json:
    """What the group and each person had to read unasked."""
    people = {key: asdict(unasked(replay, m, arrived)) for key, m in replay.members.items()}
    return {"group": group_messages(arrived), "people": people}


def readable(told: Json) -> str:
    """The same for a person: who would have read what, on the reader's clock, day by day."""
    lines: list[str] = []
    day = ""
    for (at, to, text), rows in groupby(told["sent"], itemgetter("at", "to", "text")):
        if at[:10] != day:
            day = at[:10]
            lines += ["", f"{datetime.fromisoformat(at):%A %d %B %Y}"]
        events = ", ".join(row["event"] for row in rows)
        said = str(text).replace("\n", " / ")
        lines.append(f"  {at[11:16]} ({at[19:]}) to {to} ({events}): {said}")
    people = told["quiet"]["people"]
    quiet = ", ".join(f"{key} {of['per_day']} (most {of['most']})" for key, of in people.items())
    lines += ["", f"Unasked messages a working day: {quiet}."]
    counted = f"{len(told['questions'])} questions, {len(told['commitments'])} commitments"
    return "\n".join([f"The bot would have followed {counted}.", *lines])


def _iso(at: datetime, zone: str) -> str:
    return at.astimezone(ZoneInfo(zone)).isoformat(timespec="seconds")


def words_of(commitment: Commitment) -> str:
    """What is to be done; what is about access is not repeated."""
    about_access = commitment.what == ABOUT_ACCESS
    return _said("action-about-access") if about_access else commitment.what


def text_of(question: Question) -> str:
    """What was asked; what is about access was not kept."""
    return question.text or _said("question-about-access")


def _said(key: str) -> str:
    return catalogue.text(catalogue.FALLBACK, key)
