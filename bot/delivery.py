"""Delivery: what the outbox holds goes to Telegram, in order per chat and within its limits."""

import asyncio
import logging
from collections.abc import Collection
from datetime import date, timedelta

from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter, TelegramError
from telegram.ext import ExtBot

from bot.answers import reading_answers
from bot.calls import TargetMissing, make_call
from bot.config import DeliverySettings
from bot.pace import Pace
from bot.patience import asked_pause
from bot.standing import learn, prove
from mentoring.partnerships import Reader
from storage import Store, Work
from storage.letters import Letter, Method
from texts import Rendered, render

log = logging.getLogger(__name__)

BACK_OFF = timedelta(seconds=2)
LONGEST_BACK_OFF = timedelta(minutes=5)
ON_TIME = timedelta(hours=1)
NOT_MODIFIED = "message is not modified"
NOT_FOUND = ("message to edit not found", "message_id_invalid")
NOBODY = "chat not found"
TOO_OLD = "query is too old"
PACED = {Method.SEND, Method.PICTURE, Method.EDIT, Method.BUTTONS}
DECORATION = {Method.REACT, Method.PIN, Method.MENU}
MINOR = DECORATION | {Method.BUTTONS}
Post = tuple[Letter, Reader]


class Delivery:
    """Empties the outbox. A letter is marked right after Telegram took it: at least once."""

    def __init__(
        self,
        bot: ExtBot[None],
        store: Store,
        settings: DeliverySettings,
        commands: Collection[str] = (),
    ) -> None:
        """`commands` are those that the bot knows, for menus."""
        self._commands = commands
        self._bot = bot
        self._store = store
        self._settings = settings
        self._pace = Pace(settings)
        self._slots = asyncio.Semaphore(settings.chats_at_once)
        self._turn = asyncio.Lock()
        self._marking = asyncio.Lock()
        self._unmarked: dict[int, tuple[Letter, int | None]] = {}

    @property
    def idle_seconds(self) -> float:
        """After how long a chat that has just been written to may be written to again."""
        return min(1.0, 1 / self._settings.per_chat_per_second)

    async def deliver(self) -> int:
        """Deliver all that may leave now; returns how many letters were tried.

        What the limits hold back stays where it is, so that a slow chat keeps nobody waiting.
        """
        async with self._turn:
            tried = 0
            while some := await self._round():
                tried += some
            return tried

    async def _round(self) -> int:
        await self._mark_arrived()
        async with self._store.begin() as work:
            chats = await work.deliveries.due(work.now, self._pace.resting(work.now))
            posts = [await _posts(letters, work) for letters in chats.values()]
        at_once = [self._deliver_in_order(each) for each in posts]
        tried = 0
        for outcome in await asyncio.gather(*at_once, return_exceptions=True):
            if isinstance(outcome, BaseException):
                raise outcome
            tried += outcome
        return tried

    async def _deliver_in_order(self, posts: list[Post]) -> int:
        """How many letters of a chat were tried, until one has to wait."""
        async with self._slots:
            for tried, (letter, reader) in enumerate(posts):
                if not self._may_leave(letter):
                    return tried
                if not await self._deliver_one(letter, reader):
                    return tried + 1
        return len(posts)

    def _may_leave(self, letter: Letter) -> bool:
        now = self._store.clock()
        return letter.method not in PACED or self._pace.take(letter.chat_id, now)

    async def _deliver_one(self, letter: Letter, reader: Reader) -> bool:
        """Whether the next letter of the chat may follow."""
        target = await self._target_of(letter)
        try:
            await self._call(letter, reader, target)
        except RetryAfter as error:
            await self._postpone(letter, asked_pause(error), error)
            return False
        except ChatMigrated as error:
            await self._move(letter, error.new_chat_id)
            return False
        except Forbidden as error:
            await self._unreachable(letter, error)
        except BadRequest as error:
            await self._refused(letter, error)
        except TelegramError as error:
            return await self._try_again(letter, error)
        except TargetMissing as error:
            await self._give_up(letter, error)
        except Exception as error:
            log.exception("Letter %d cannot be written", letter.id)
            await self._give_up(letter, error)
        else:
            await self._mark(letter)
        return True

    async def _target_of(self, letter: Letter) -> int | None:
        """The message that a letter is about; one under a key may have arrived just now."""
        if letter.target_key is None:
            return letter.target_message_id
        async with self._store.begin() as work:
            return await work.deliveries.message_of(letter.target_key)

    async def _call(self, letter: Letter, reader: Reader, target: int | None) -> None:
        shown = _shown(letter, reader, self._store.clock().date())
        with reading_answers():
            message_id = await make_call(self._bot, letter, shown, target, self._commands)
        self._unmarked[letter.id] = letter, message_id

    async def _mark(self, letter: Letter) -> None:
        """Write down that it arrived, together with all that arrived while we waited to write."""
        async with self._marking:
            if letter.id in self._unmarked:
                await self._write_arrived()

    async def _mark_arrived(self) -> None:
        """Write down what could not be written before anything is due again: it has arrived."""
        async with self._marking:
            if self._unmarked:
                await self._write_arrived()

    async def _write_arrived(self) -> None:
        async with self._store.begin() as work:
            arrived = list(self._unmarked.values())
            await work.deliveries.sent(arrived, work.now)
            for each, _ in arrived:
                await prove(each, self._bot, work)
        for each, _ in arrived:
            del self._unmarked[each.id]

    async def _try_again(self, letter: Letter, error: TelegramError) -> bool:
        if letter.attempts + 1 >= self._settings.attempts:
            log.warning("Letter %d is given up: %s", letter.id, type(error).__name__)
            await self._give_up(letter, error)
            return True
        wait = min(BACK_OFF * 2 ** min(letter.attempts, 10), LONGEST_BACK_OFF)
        await self._postpone(letter, wait, error)
        return False

    async def _postpone(self, letter: Letter, wait: timedelta, error: TelegramError) -> None:
        async with self._store.begin() as work:
            reason = type(error).__name__
            await work.deliveries.postpone(letter, work.now + wait, reason)

    async def _refused(self, letter: Letter, error: BadRequest) -> None:
        """Telegram will never take this letter; what that means depends on why."""
        reason = str(error).lower()
        if NOT_MODIFIED in reason:
            async with self._store.begin() as work:
                await work.deliveries.unchanged(letter, work.now)
            return
        if NOBODY in reason:
            await self._unreachable(letter, error)
            return
        is_gone = any(sign in reason for sign in NOT_FOUND)
        if not (is_gone or letter.method in MINOR or TOO_OLD in reason):
            log.warning("Letter %d is given up: %s", letter.id, type(error).__name__)
        await self._give_up(letter, error, is_gone=is_gone)

    async def _give_up(self, letter: Letter, error: Exception, *, is_gone: bool = False) -> None:
        async with self._store.begin() as work:
            await work.deliveries.give_up(letter, type(error).__name__, work.now)
            await work.boards.given_up(letter, work.now, is_gone=is_gone)
            await learn(letter, error, self._bot, work)

    async def _move(self, letter: Letter, new_chat_id: int) -> None:
        async with self._store.begin() as work:
            await work.groups.move(letter.chat_id, new_chat_id)

    async def _unreachable(self, letter: Letter, error: TelegramError) -> None:
        """A person blocked the bot: remember it, so that nobody calls their silence unkind."""
        async with self._store.begin() as work:
            await work.deliveries.give_up(letter, type(error).__name__, work.now)
            await work.boards.given_up(letter, work.now, is_gone=False)
            await learn(letter, error, self._bot, work)
            if letter.chat_id > 0:
                await work.members.unreachable(letter.chat_id, work.now)


async def _posts(letters: list[Letter], work: Work) -> list[Post]:
    """The letters of a chat with their reader, without those that missed their hours."""
    return [
        (letter, await work.members.reader(letter.chat_id, letter.partnership_id))
        for letter in letters
        if not await _waits_for_morning(letter, work)
    ]


async def _waits_for_morning(letter: Letter, work: Work) -> bool:
    """Whether a letter that rings could not leave in time, and nobody is at work any more."""
    if letter.silent or letter.member_id is None or work.now - letter.send_at < ON_TIME:
        return False
    member = await work.members.get(letter.member_id)
    at = member.calendar.ask_at(work.now)
    if at > work.now:
        await work.deliveries.delay(letter, at)
    return at > work.now


def _shown(letter: Letter, reader: Reader, today: date) -> Rendered:
    if letter.method in DECORATION or not letter.notices:
        return Rendered("", ())
    return render(letter.notices, reader, today)
