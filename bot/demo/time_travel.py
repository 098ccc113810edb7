"""Moving the clock of a demo: the bot does what falls due on the way, and each thing is told."""

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.app import House
from simulator.telegram import World
from simulator.world.clock import SimulatedClock
from simulator.world.records import Call
from storage import Work

A_MINUTE = timedelta(minutes=1)
SHOWN = {"sendMessage", "editMessageText"}
BOARD = "the board of {title} was brought up to date"
DEFAULT = "{name} got a private message"
TOLD = {
    "action-asked": "{name} was asked in private for a yes",
    "action-not-mine": "{name} was told in private that somebody said no",
    "ask-for-date": "{name} was asked in private for a date",
    "ask-outcome": "{name} was asked in private how it went",
    "checkin": "{name} was asked in private how it goes",
    "checkin-reminder": "{name} was reminded in private of the check-in",
    "commitment-reminder": "{name} was reminded in private",
    "date-passed-ask": "{name} was asked in private for a date to come",
    "digest": "{name} got the digest of the week",
    "group-card": "the card of {title} was brought up to date",
    "group-removed": "{name} was told in private that the group is without the bot",
    "group-unlinked": "{title} was told how to find its partnership",
    "handover-asked": "{name} was asked in private to take something over",
    "handover-list": "{name} was asked in private to take some things over",
    "handover-new-owner": "{name} was told in private who looks after it now",
    "handover-not-taken": "{name} was told in private that something stays where it was",
    "handover-question-moved": "{name} was told in private who looks after a question now",
    "handover-questions": "{name} was told in private which questions wait now",
    "handover-taken": "{name} was told in private that somebody takes it over",
    "holiday-on-due-date": "{name} was asked in private which day is meant",
    "lead-message": "{name} got a message from the coordinator",
    "leaving-left-group": "{name} was told in private who left the group",
    "leaving-told-coordinator": "{name} was told in private who left the partnership",
    "leaving-told-lead": "{name} was told in private that they lead now",
    "leaving-told-removed": "{name} was told in private about being off the list",
    "mode-ask": "{name} was asked in private whether the bot may read along",
    "mode-changed": "{name} was told in private what the bot may read now",
    "reminder-step-1": "{name} was reminded in private of a question that waits",
    "rights-missing": "{name} was told in private what the bot needs in the group",
    "rights-set": "{name} was told in private that the bot has what it needs",
    "settings-changed": "{name} was told in private of a change in the settings",
    "undo-told": "{name} was told in private that something was taken back",
    "zones-over": "{name} was told in private that a mission is over",
}


@dataclass
class Journey:
    """Moves the clock of a running demo."""

    house: House
    world: World
    clock: SimulatedClock
    _going: asyncio.Future[list[str]] | None = None

    async def travel(self, to: datetime) -> list[str]:
        """Go to a moment; tells what the clock made the bot say to whom, a line each.

        A journey that is ended on the way tells nothing.
        """
        self._going = asyncio.ensure_future(self._go(to))
        await asyncio.wait({self._going})
        return [] if self._going.cancelled() else self._going.result()

    async def end(self) -> None:
        """Go no further: another story begins."""
        if self._going is not None and self._going.cancel():
            await asyncio.wait({self._going})

    async def _go(self, to: datetime) -> list[str]:
        lines: list[str] = []
        async for at in self.house.timetable.moments(to):
            self.clock.reach(at)
            before = len(self.world.calls)
            await self.house.timetable.sweep()
            await self.house.delivery.deliver()
            lines += [await self._line(call) for call in self._fresh(before)]
        self.clock.reach(to)
        return list(dict.fromkeys(lines))

    async def next_digest(self) -> datetime | None:
        """Right after the next digest is due, as the rows have it; None when none is planned."""
        async with self.house.store.begin() as work:
            due_at = await work.digests.next_at()
        return due_at and due_at + A_MINUTE

    def _fresh(self, before: int) -> list[Call]:
        """New messages in private, and what changed in a group."""
        fresh = [call for call in self.world.calls[before:] if call.method in SHOWN]
        return [
            call
            for call in fresh
            if call.method == "sendMessage" or self._is_group(int(call.params["chat_id"]))
        ]

    def _is_group(self, chat_id: int) -> bool:
        return not self.world.chat(chat_id).is_private

    async def _line(self, call: Call) -> str:
        """When it was on the reader's clock, and what happened to whom."""
        chat_id = int(call.params["chat_id"])
        chat = self.world.chat(chat_id)
        readers = [chat_id] if chat.is_private else list(chat.members)
        zone = next((z for z in (self.world.person(one).zone for one in readers) if z), "UTC")
        async with self.house.store.begin() as work:
            happened = await self._happened(call, DEFAULT if chat.is_private else BOARD, work)
        name = self.world.person(chat_id).first_name if chat.is_private else ""
        told = happened.format(name=name, title=chat.title)
        return f"{call.at.astimezone(ZoneInfo(zone)):%A %H:%M} – {told}"

    async def _happened(self, call: Call, otherwise: str, work: Work) -> str:
        place = int(call.params["chat_id"]), call.result["message_id"]
        notices = await work.outbox.showing(*place)
        kinds = [notice.kind for notice in notices]
        return next((TOLD[kind] for kind in kinds if kind in TOLD), otherwise)
