"""One season: a bot, its Telegram and its people, from one Monday on."""

import asyncio
import shutil
from collections import deque
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from pydantic import SecretStr
from telegram.error import TelegramError

from bot.app import House, build
from bot.config import DatabaseSettings, DeliverySettings, Settings, TelegramSettings
from bot.engine.scheduler import ClockStands
from bot.replay.stage import Stage
from simulator.telegram import World
from simulator.world.clock import SimulatedClock
from simulator.world.records import Json
from simulator.world.update_json import stamp
from storage import StoreUnavailable
from storage.outbox.results import ArrivedLetters
from storage.outbox.rows import Letter
from storage.retention import SAID
from tests.chaos.disk import Disk
from tests.chaos.ledger import Ledger
from tests.chaos.people import STRANGERS, People
from tests.chaos.promises import Promises
from tests.chaos.twists import Twists
from tests.chaos.wire import Faults, Killed, Wire
from tests.conftest import MONDAY_MORNING, bring_together

# A letter may be tried 300 times before it is given up, and hold up others of its chat.
ROUNDS_TO_REST = 700
BURSTS = (1, 3, 8, 14, 14, 60)
SOON = timedelta(minutes=10)
LEAPS = (
    timedelta(minutes=20), timedelta(hours=2), timedelta(hours=9), timedelta(days=1),
    timedelta(days=3), timedelta(days=9),
)  # fmt: skip


class Season:
    """Plays until so many updates were sent; raises PromiseBroken."""

    def __init__(self, seed: str, empty: Path, folder: Path, ledger: Ledger) -> None:
        self.dice = Random(seed)
        self.ledger = ledger
        self.step = 0
        self.sent = 0
        self.database = Path(shutil.copy(empty, folder / "chaos.db"))
        self._clock = SimulatedClock(MONDAY_MORNING)
        self._world = World(self._clock)
        self._faults = Faults()
        self._wire_dice = Random(f"{seed} wire")
        self._at_once = self.dice.choice((1, 4, 24))
        self._limits = self.dice.choice(("on", "off", "off"))
        self._people = People(self._world, self.dice)
        self._twists = Twists(self.dice, lambda: stamp(self._clock()))
        self._promises = Promises(self.database, ledger)
        self._due: dict[int, bool] = {}
        self._readable: dict[int, bool] = {}
        self._made: list[tuple[int, int, str]] = []
        self._old: deque[Json] = deque(maxlen=40)
        self._house = self._build()
        self._disk = Disk(self._house.store.engine, self._faults, ledger)

    async def play(self, updates: int) -> None:
        """All of it, and the last look at everything."""
        self.ledger.begin_anew()
        await self._house.open()
        self._promises.watch()
        await bring_together(Stage(self._world, self._clock, self._house, str(self.database)))
        for who in STRANGERS:
            self._world.add_person(who, f"Otto{who}", started=True)
        while self.sent < updates:
            self.step += 1
            await self._one_step()
        await self._rest()
        await self._house.close()

    async def _one_step(self) -> None:
        self._people_act()
        self._clock.advance(timedelta(seconds=self.dice.randrange(1, 120)))
        self._faults.rate = self.dice.choice((0, 0.02, 0.2, 0.6))
        self._faults.kill_rate = self.dice.choice((0, 0, 0.02))
        if self.dice.random() < 0.3:
            self._disk.plan(self.dice)
        await self._turn_or_end()
        if self.dice.random() < 0.1:
            await self._rest()
            await self._leap()

    def _people_act(self) -> None:
        for _ in range(self.dice.choice(BURSTS)):
            if self.dice.random() < 0.06:
                self._promise()
            else:
                self._people.act()
                self._note_sent(twisted=self.dice.random() < 0.15)
        if self._old and self.dice.random() < 0.2:
            again = dict(self.dice.choice(self._old))
            self._queue(again)
            self.ledger.done["updates again, with another id"] += 1
        self._note_sent(twisted=False)

    def _promise(self) -> None:
        self._note_sent(twisted=False)
        number = self._world.mailbox._next_id
        made = self._people.promise()
        if made is not None:
            self._made.append((number, *made))
        self._note_sent(twisted=False, is_promise=True)

    def _note_sent(self, *, twisted: bool, is_promise: bool = False) -> None:
        """Remember what waits in the mailbox, some of it twisted."""
        waiting = self._world.mailbox._waiting
        for place, (at, update) in enumerate(waiting):
            number = update["update_id"]
            if number in self._readable:
                continue
            readable = True
            if twisted:
                changed, how, readable = self._twists.twisted(update)
                waiting[place] = (at, changed)
                self.ledger.done[how] += 1
            elif not is_promise:
                self._old.append(update)
            self._readable[number] = self._due[number] = readable
            self.sent += 1
            self.ledger.done["updates"] += 1

    def _queue(self, update: Json) -> None:
        mailbox = self._world.mailbox
        kind = next(key for key in update if key != "update_id")
        mailbox.put(kind, update[kind])

    async def _turn_or_end(self) -> None:
        """The bot works for a while; the process may end in the middle of it."""
        turn = asyncio.ensure_future(self._turn())
        await asyncio.wait({turn})
        if turn.cancelled() or isinstance(turn.exception(), Killed):
            await self._restart()
        else:
            turn.result()

    async def _turn(self) -> None:
        try:
            await self._house.polling.drain()
        except (TelegramError, StoreUnavailable) as error:
            self.ledger.done[f"intake paused: {type(error).__name__}"] += 1
        try:
            await self._house.timetable.sweep()
        except StoreUnavailable:
            self.ledger.done["sweeps paused"] += 1
        try:
            await self._house.delivery.deliver()
        except StoreUnavailable:
            self.ledger.done["delivery paused"] += 1

    async def _restart(self) -> None:
        self.ledger.done["restarts"] += 1
        self._promises.note_unmarked()
        await self._house.store.engine.dispose()
        self._faults = Faults()
        self._house = self._build()
        self._disk = Disk(self._house.store.engine, self._faults, self.ledger)
        await self._house.open()

    async def _rest(self) -> None:
        """Nothing goes wrong for a while: everything is taken and said, and then looked at."""
        self._faults.rate = self._faults.kill_rate = 0
        self._disk.mend()
        for _ in range(ROUNDS_TO_REST):
            await self._turn_or_end()
            at = await self._next_letter_at()
            rests = at is None or at > self._clock() + SOON
            if rests and not len(self._world.mailbox):
                break
            self._clock.reach(max(at or self._clock(), self._clock() + timedelta(seconds=1)))
        else:
            self.ledger.check("everything comes to rest", False, "letters stay due for ever")
        self._verify()

    async def _next_letter_at(self) -> datetime | None:
        async with self._house.store.begin() as work:
            return await work.deliveries.next_at()

    async def _leap(self) -> None:
        """Time passes: in one go, as in an outage, or moment by moment."""
        to = self._clock() + self.dice.choice(LEAPS)
        self.ledger.done["leaps in time"] += 1
        if self._limits == "on" or self.dice.random() < 0.4:
            self._clock.set(to)
            return
        try:
            async for at in self._house.timetable.moments(to):
                self._clock.reach(at)
                await self._turn_or_end()
        except ClockStands as error:
            self.ledger.check("time goes on", False, error)
        self._clock.reach(to)

    def _verify(self) -> None:
        handled = self._promises.handled()
        lost = [number for number in self._due if number not in handled]
        self.ledger.check("no update is lost", not lost, lost)
        self._due.clear()
        for row in self._promises.rows("SELECT update_id, reason, body FROM dead_letters"):
            readable = self._readable.get(row["update_id"], False)
            detail = (row["update_id"], row["reason"], row["body"][:700], row["body"][-1500:])
            self.ledger.check("no good update is put aside", not readable, detail)
        for number, who, what in self._made:
            self._promises.verify_kept(number, who, what)
        self._made.clear()
        self._promises.verify_rules()
        self._promises.verify_letters()

    def _acknowledged(self, offset: int) -> None:
        """Telegram forgets what comes before the offset: it has to be kept by then."""
        waiting = [update["update_id"] for _, update in self._world.mailbox._waiting]
        gone = [number for number in waiting if number < offset]
        if not gone:
            return
        marks = ", ".join("?" * len(gone))
        statement = f"SELECT update_id FROM updates WHERE update_id IN ({marks})"  # noqa: S608  # only ?
        kept = {row["update_id"] for row in self._promises.rows(statement, *gone)}
        lost = [number for number in gone if number not in kept]
        self.ledger.check("acknowledged only when committed", not lost, lost)

    def _build(self) -> House:
        settings = Settings(
            telegram=TelegramSettings(
                token=SecretStr(self._world.token), base_url="http://chaos/bot"
            ),
            database=DatabaseSettings(url=f"sqlite:///{self.database}"),
            delivery=DeliverySettings(limits=self._limits, chats_at_once=self._at_once),
        )
        wire = [
            Wire(self._world, self._faults, self._wire_dice, self.ledger, self._acknowledged)
            for _ in range(2)
        ]
        house = build(settings, self._clock, request=wire[0], updates_request=wire[1])
        self._witness(house.delivery._postman._arrivals)
        return house

    def _witness(self, arrivals: ArrivedLetters) -> None:
        """Know each letter that arrived, also when it is unsaid before that can be marked."""
        note = arrivals.note

        def noted(letter: Letter, message_id: int | None) -> None:
            if letter.method in SAID:
                written = f"{letter.created_at:%Y-%m-%d %H:%M:%S.%f}"
                self.ledger.brought[letter.id, written, letter.chat_id] += 1
            note(letter, message_id)

        arrivals.note = noted  # type: ignore[method-assign]  # to listen in
