"""Replay: a scenario played through the real handlers and jobs, on a clock that jumps."""

import re
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

from bot.partnership_file.loader import load_partnership
from bot.replay.button_names import named_tap
from bot.replay.scenario import Event, Scenario
from bot.replay.stage import Stage, open_stage
from mentoring.partnerships import Member, Partnership
from simulator.world.records import Call
from storage import Work

GROUP = -1001
FIRST_PERSON = 1001
A_MOMENT = timedelta(microseconds=1)
A_MINUTE = timedelta(minutes=1)
SOME_SECONDS = 10
# A batch of the bot has no more.
HEARD_AT_MOST = 25
SHOWN = {"sendMessage", "editMessageText"}
OFFERS = {"proposal", "offer-new-date", "offer-mark-done"}
# What is only asked about has no message that is said to have done it.
YES_TO_OFFERS = re.compile(r"commitment:(?:yes|move):\d+|commitment:done:\d+:\d+")


class Offer(NamedTuple):
    """A yes that waits: whose chat, which message and button, and the event that led to it."""

    chat_id: int
    message_id: int
    data: str
    cause: str


@dataclass
class Replay:
    """A scenario on stage, and what is known of who did what."""

    scenario: Scenario
    stage: Stage
    partnership: Partnership
    people: dict[str, int]
    members: dict[str, Member]
    first_call: int
    seen_calls: int
    window: timedelta
    messages: dict[str, tuple[int, int]] = field(default_factory=dict)
    keys: dict[tuple[int, int], str] = field(default_factory=dict)
    causes: dict[int, str] = field(default_factory=dict)
    actors: dict[int, int] = field(default_factory=dict)
    heard: list[Event] = field(default_factory=list)

    async def play(self) -> None:
        """Let everything happen until the end of the scenario.

        The bot hears what is said within the `window` together, as after a short outage, unless
        something is due meanwhile.
        """
        for event in self.scenario.events:
            if not self._joins(event):
                await self._react()
                await self.stage.travel(max(event.at - A_MOMENT, self.stage.clock()))
            self.stage.clock.set(event.at)
            await self._act(event)
            self._remember(event.key, self.people[event.person])
            self.heard.append(event)
        await self._react()
        await self.stage.travel(self.scenario.end_at - A_MOMENT)
        self.stage.clock.set(self.scenario.end_at)

    def _joins(self, event: Event) -> bool:
        """Whether the bot may hear an event together with those before it."""
        if not self.heard or len(self.heard) == HEARD_AT_MOST or event.button:
            return False
        due_at = self.stage.house.timetable.known_at
        soon = event.at - self.heard[0].at < self.window
        return soon and (due_at is None or event.at < due_at)

    async def _react(self) -> None:
        """Let the bot answer, and its owner say yes at once to what it offers."""
        while self.heard:
            await self.stage.settle()
            offers = await self._offers()
            if not offers:
                self.heard.clear()
            for offer in offers:
                self.stage.world.taps(offer.chat_id, offer.chat_id, offer.message_id, offer.data)
                self._remember(offer.cause, offer.chat_id)

    def _remember(self, cause: str, actor: int) -> None:
        for update in self.stage.world.mailbox.take(0, 100):
            self.causes.setdefault(update["update_id"], cause)
            self.actors.setdefault(update["update_id"], actor)

    async def _offers(self) -> list[Offer]:
        """The yes of each new offer that has one."""
        calls = self.stage.world.calls
        fresh, self.seen_calls = calls[self.seen_calls :], len(calls)
        places = [(c.result["chat"]["id"], c.result["message_id"]) for c in fresh if _may_offer(c)]
        offers: list[Offer] = []
        if not places:
            return offers
        async with self.stage.house.store.begin() as work:
            for chat_id, message_id in places:
                for notice in await work.outbox.showing(chat_id, message_id):
                    data = notice.buttons[0][0].data if notice.buttons else None
                    if notice.kind in OFFERS and data is not None:
                        cause = await self._cause_of(data, work)
                        offers.append(Offer(chat_id, message_id, data, cause))
        return list(dict.fromkeys(offers))

    async def _cause_of(self, data: str, work: Work) -> str:
        """The event whose words were taken for what a button says yes to."""
        _, deed, item_id, *reported_by = data.split(":")
        item = await work.commitments.get(int(item_id))
        if item is None:
            return self.heard[-1].key
        moved_by = item.suggested_by_message_id if deed == "move" else None
        number = int(reported_by[0]) if reported_by else moved_by or item.source_message_id
        return self.keys.get((item.source_chat_id, number), self.heard[-1].key)

    async def _act(self, event: Event) -> None:
        world, who = self.stage.world, self.people[event.person]
        if event.button is not None:
            async with self.stage.house.store.begin() as work:
                tap = await named_tap(event.button, self.members[event.person], work)
            if tap is not None:
                world.taps(who, who, *tap)
        elif event.reaction_to is not None:
            world.reacts(who, *self.messages[event.reaction_to], event.text)
        else:
            chat_id = who if event.private else GROUP
            place = chat_id, self._write(event, who, chat_id)
            self.messages[event.key], self.keys[place] = place, event.key

    def _write(self, event: Event, who: int, chat_id: int) -> int:
        world, words = self.stage.world, event.text or None
        reply = self.messages[event.reply_to][1] if event.reply_to else None
        if event.media == "document":
            name = event.file_name
            return world.sends_document(who, name, chat_id, caption=words, reply_to=reply)
        if event.media == "voice" and not words:
            return world.sends_voice(who, SOME_SECONDS, chat_id, reply_to=reply)
        if event.media is not None:
            return world.sends_photo(who, chat_id, caption=words, reply_to=reply)
        mentions = [self.people[key] for key in event.mentions]
        return world.says(who, event.text, chat_id, reply_to=reply, mentions=mentions)


def _may_offer(call: Call) -> bool:
    """Whether somebody can say yes to something in the private message of a call."""
    if call.method not in SHOWN or call.result["chat"]["id"] < 0:
        return False
    rows = call.result.get("reply_markup", {}).get("inline_keyboard", ())
    pressed = (button.get("callback_data", "") for row in rows for button in row)
    return any(map(YES_TO_OFFERS.fullmatch, pressed))


async def set_up(scenario: Scenario, database: Path, window: timedelta = timedelta(0)) -> Replay:
    """The scenario's people have joined, the bot watches the group, the board is there."""
    start = scenario.events[0].at - A_MINUTE if scenario.events else scenario.end_at
    stage = await open_stage(start, database, passing=True)
    people = {p.key: FIRST_PERSON + n for n, p in enumerate(scenario.people)}
    for person in scenario.people:
        first, _, last = person.name.partition(" ")
        names = first, last or None, person.username
        stage.world.add_person(people[person.key], *names, person.language, started=True)
    stage.world.add_group(GROUP, scenario.file.partnership.name, list(people.values()))
    stage.world.add_bot_to_group(GROUP, people[scenario.people[0].key], admin=True)
    partnership, members = await _join(scenario, stage, people)
    await stage.settle()
    calls = len(stage.world.calls)
    return Replay(scenario, stage, partnership, people, members, calls, calls, window)


async def _join(
    scenario: Scenario, stage: Stage, people: dict[str, int]
) -> tuple[Partnership, dict[str, Member]]:
    """Load the partnership as from a file; everybody has tapped their link, the group too."""
    async with stage.house.store.begin() as work:
        loaded = await load_partnership(work, scenario.file)
        for member in loaded.members:
            await work.members.joined(member.id, people[member.key], member.username, work.now)
        await work.partnerships.bind(loaded.partnership.id, GROUP)
        work.commitments.touched.add(loaded.partnership.id)
        team = await work.members.of_partnership(loaded.partnership.id)
        partnership = await work.partnerships.get(loaded.partnership.id)
    return partnership, {member.key: member for member in team}
