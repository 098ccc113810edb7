"""The postman: tries one letter, and writes down what came of it."""

import asyncio
import logging
from collections.abc import Collection
from datetime import date, timedelta

from telegram.error import ChatMigrated, InvalidToken, RetryAfter, TelegramError
from telegram.ext import ExtBot

from bot.engine.backoff import asked_pause
from bot.engine.sending.api_calls import TargetMissing, make_call
from bot.engine.sending.error_policy import (
    Fate,
    fate_of,
    is_gone,
    is_too_late,
    learn,
    prove,
    reason_of,
)
from bot.engine.sending.rate_limiter import Pace
from bot.engine.transport import reading_answers
from handlers.group.operations import move
from mentoring.partnerships import Reader
from storage import Store, StoreUnavailable
from storage.outbox.results import ArrivedLetters, id_in, name_of
from storage.outbox.rows import DECORATION, Letter, Method
from texts import Rendered, render
from texts.catalogue import nearest

log = logging.getLogger(__name__)

BACK_OFF = timedelta(seconds=2)
LONGEST_BACK_OFF = timedelta(minutes=5)
# Telegram asks for whole seconds, and seldom for more than an hour.
SHORTEST_REST, LONGEST_REST = timedelta(seconds=1), timedelta(days=1)
MINOR = DECORATION | {Method.BUTTONS}


class Unwritable(Exception):
    """There are no words for this letter: a mistake of ours."""


class Postman:
    """A letter is marked right after Telegram took it: it arrives at least once."""

    def __init__(
        self,
        bot: ExtBot[None],
        store: Store,
        pace: Pace,
        attempts: int,
        commands: Collection[str] = (),
    ) -> None:
        """`attempts` is how often a letter is tried; `commands` are those the bot knows."""
        self._bot = bot
        self._store = store
        self._pace = pace
        self._attempts = attempts
        self._commands = commands
        self._marking = asyncio.Lock()
        self._unmarked: dict[int, tuple[Letter, int | None]] = {}
        self._arrivals = ArrivedLetters(store.engine.url)
        self._knows_earlier = False
        self._left_behind: set[int] = set()

    async def bring(self, letter: Letter, reader: Reader) -> bool:
        """Try a letter; whether the next one of its chat may follow.

        Raises StoreUnavailable, and InvalidToken when Telegram does not know the bot any more.
        """
        try:
            await self._call(letter, reader)
        except TelegramError as error:
            return await self._failed(letter, error)
        except (TargetMissing, Unwritable) as error:
            await self._give_up(letter, error)
        else:
            await self._mark(letter)
        return True

    async def mark_all(self) -> None:
        """Write down what has arrived, when nobody waits for it any more."""
        async with self._marking:
            if not self._knows_earlier:
                await self._recall_earlier()
            await self._mark_arrived()

    def put_away(self) -> None:
        """No letter is on its way any more: close the notes of what has arrived."""
        self._arrivals.close()

    async def _recall_earlier(self) -> None:
        """All that arrived before this process began, at once: another kill loses none of it."""
        notes = self._arrivals.earlier()
        if notes:
            async with self._store.begin() as work:
                letters = await work.deliveries.unsent([int(id_in(name)) for name in notes])
            for letter in letters:
                if name_of(letter) in notes:
                    self._unmarked[letter.id] = letter, notes[name_of(letter)]
        self._knows_earlier = True

    async def _call(self, letter: Letter, reader: Reader) -> None:
        """Call Telegram, unless it has this letter and only our mark is missing."""
        if letter.id in self._unmarked:
            return
        target = await self._target_of(letter)
        try:
            shown = _shown(letter, reader, self._store.clock().date())
            with reading_answers():
                message_id = await make_call(self._bot, letter, shown, target, self._commands)
        except (TelegramError, TargetMissing):
            raise
        except Exception as error:
            log.exception("Letter %d cannot be written", letter.id)
            raise Unwritable(type(error).__name__) from error
        self._arrivals.note(letter, message_id)
        self._unmarked[letter.id] = letter, message_id

    async def _target_of(self, letter: Letter) -> int | None:
        """The message that a letter is about; one under a key may have arrived just now."""
        if letter.target_key is None:
            return letter.target_message_id
        async with self._store.begin() as work:
            return await work.deliveries.message_of(letter.target_key)

    async def _mark(self, letter: Letter) -> None:
        """Write down that it arrived, together with all that arrived while we waited to write."""
        async with self._marking:
            if letter.id in self._unmarked:
                await self._mark_arrived()

    async def _mark_arrived(self) -> None:
        arrived = list(self._unmarked.values())
        if not arrived:
            return
        async with self._store.begin() as work:
            await work.deliveries.sent(arrived, work.now)
            boards = [each for each, _ in arrived if work.boards.is_board(each)]
        for each, _ in arrived:
            del self._unmarked[each.id]
        if not self._unmarked:
            self._arrivals.all_marked()
        for each in boards:
            await self._learn_from(each)

    async def _learn_from(self, board: Letter) -> None:
        """A mistake of ours in what follows must not send the board once more."""
        try:
            async with self._store.begin() as work:
                await prove(board, self._bot, work)
        except StoreUnavailable:
            raise
        except Exception:
            log.exception("What follows from letter %d is not known", board.id)

    async def _failed(self, letter: Letter, error: TelegramError) -> bool:
        """What follows from an error; whether the next letter of the chat may follow."""
        match fate_of(error):
            case Fate.RESTS if isinstance(error, RetryAfter):
                pause = min(max(asked_pause(error), SHORTEST_REST), LONGEST_REST)
                self._pace.refused(letter.chat_id, self._store.clock(), pause)
                async with self._store.begin() as work:
                    await work.deliveries.rest(letter, work.now + pause, reason_of(error))
                return False
            case Fate.MOVED if isinstance(error, ChatMigrated):
                return await self._move(letter, error)
            case Fate.UNCHANGED:
                async with self._store.begin() as work:
                    await work.deliveries.unchanged(letter, work.now)
            case Fate.UNREACHABLE:
                await self._give_up(letter, error, blocked=letter.chat_id > 0)
            case Fate.LOCKED_OUT:
                return await self._doubted(letter, error)
            case Fate.TRIED_AGAIN:
                return await self._try_again(letter, error)
            case _:
                await self._refused(letter, error)
        return True

    async def _doubted(self, letter: Letter, error: TelegramError) -> bool:
        """Is it the bot that Telegram does not know, or only a method? Both sound alike."""
        try:
            with reading_answers():
                await self._bot.get_me()
        except InvalidToken:
            raise
        except TelegramError as another:
            return await self._try_again(letter, another)
        await self._refused(letter, error)
        return True

    async def _try_again(self, letter: Letter, error: TelegramError) -> bool:
        if letter.attempts + 1 >= self._attempts:
            log.warning("Letter %d is given up: %s", letter.id, reason_of(error))
            await self._give_up(letter, error)
            return True
        wait = min(BACK_OFF * 2 ** min(letter.attempts, 10), LONGEST_BACK_OFF)
        async with self._store.begin() as work:
            await work.deliveries.postpone(letter, work.now + wait, reason_of(error))
        return False

    async def _refused(self, letter: Letter, error: TelegramError) -> None:
        """Telegram will never take this letter; what is expected now and then is not told."""
        if not (is_gone(error) or is_too_late(error) or letter.method in MINOR):
            log.warning("Letter %d is given up: %s", letter.id, reason_of(error))
        await self._give_up(letter, error)

    async def _give_up(self, letter: Letter, error: Exception, *, blocked: bool = False) -> None:
        """The letter will not arrive. A person who blocked the bot is not called unkind for it."""
        try:
            async with self._store.begin() as work:
                await work.deliveries.give_up(letter, reason_of(error), work.now)
                await work.boards.given_up(letter, work.now, is_gone=is_gone(error))
                await learn(letter, error, self._bot, work)
                if blocked:
                    await work.members.unreachable(letter.chat_id, work.now)
        except StoreUnavailable:
            raise
        except Exception:
            log.exception("What follows from letter %d is not known", letter.id)
            async with self._store.begin() as work:
                await work.deliveries.give_up(letter, reason_of(error), work.now)

    async def _move(self, letter: Letter, error: ChatMigrated) -> bool:
        """What waits for a group moves with it; people do not move, and nobody in a circle."""
        self._left_behind.add(letter.chat_id)
        if letter.chat_id > 0 or error.new_chat_id in self._left_behind:
            return await self._try_again(letter, error)
        async with self._store.begin() as work:
            await move(letter.chat_id, error.new_chat_id, self._bot, work)
        return False


def _shown(letter: Letter, reader: Reader, today: date) -> Rendered:
    if letter.method in DECORATION or not letter.notices:
        return Rendered("", (), nearest(reader.language, reader.otherwise))
    return render(letter.notices, reader, today)
