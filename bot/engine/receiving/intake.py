"""Intake: take updates from Telegram, handle a batch in one transaction, then acknowledge it."""

import json
import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from telegram import Update
from telegram.error import TelegramError

from bot.engine.receiving.attachments import Attachments
from bot.engine.receiving.update_validation import check_numbers
from bot.engine.transport import reading_answers
from handlers.core.context import BotApplication, BotContext
from handlers.whatsapp.upload import FETCHED
from language.packs.cache import forget_messages
from storage import Store, StoreUnavailable, Work

log = logging.getLogger(__name__)

Raw = dict[str, Any]
# Meanwhile nobody else can write: neither that a message has arrived nor what is due.
AT_ONCE = 16
# After this time it is looked again for updates that need not be remembered any longer.
FORGETS_AFTER = timedelta(days=1)
# Whatever else comes as an id could neither be kept nor be acknowledged.
UPDATE_IDS = range(1, 2**63)


class NoUpdateId(ValueError):
    """An update has no id that can be kept."""


class Intake:
    """Brings updates to the handlers. Nothing is acknowledged before it is committed."""

    def __init__(
        self,
        application: BotApplication,
        store: Store,
        *,
        committed: Callable[[], None] = lambda: None,
        buried: Callable[[], None] = lambda: None,
    ) -> None:
        self._application = application
        self._store = store
        self._attachments = Attachments(application.bot, store)
        self._committed = committed
        self._buried = buried
        self._failures: list[Exception] = []
        self._forgot_at: datetime | None = None
        application.add_error_handler(self._hand_over)

    async def take(self, batch: Sequence[Raw]) -> None:
        """Handle a batch, a few updates in one transaction, or, if that fails, each in its own.

        Raises StoreUnavailable when the database is out of reach: then it has to come again.
        """
        await self._forget_old()
        if any("my_chat_member" in raw for raw in batch):
            await self._look_at_itself()
        self._application.bot_data[FETCHED] = await self._attachments.of(batch)
        try:
            for first in range(0, len(batch), AT_ONCE):
                await self._take_few(batch[first : first + AT_ONCE])
                self._committed()
        finally:
            self._application.bot_data[FETCHED] = {}
            forget_messages()

    async def _forget_old(self) -> None:
        now = self._store.clock()
        if self._forgot_at is None or abs(now - self._forgot_at) >= FORGETS_AFTER:
            async with self._store.begin() as work:
                await work.updates.forget_old(now)
            self._forgot_at = now

    async def _look_at_itself(self) -> None:
        """Whether the bot may read along can be changed at BotFather, who does not tell it."""
        try:
            with reading_answers():
                await self._application.bot.get_me()
        except TelegramError as error:
            log.warning("Telegram did not say who I am: %s", type(error).__name__)

    async def _take_few(self, batch: Sequence[Raw]) -> None:
        try:
            async with self._store.begin() as work:
                await self._handle(batch, work)
        except StoreUnavailable:
            raise
        except Exception:
            log.exception("Batch of %d updates failed; taking them one by one", len(batch))
            for raw in batch:
                await self._take_alone(raw)

    async def _take_alone(self, raw: Raw) -> None:
        try:
            async with self._store.begin() as work:
                await self._handle([raw], work)
        except StoreUnavailable:
            raise
        except Exception as error:
            log.exception("Update %s goes to the dead letters", update_id_of(raw))
            await self._bury(raw, error)

    async def _bury(self, raw: Raw, error: Exception) -> None:
        async with self._store.begin() as work:
            update_id = update_id_of(raw)
            await work.updates.bury(update_id, _body_of(raw), reason_of(error), work.now)
            if update_id is not None:
                await work.updates.add([update_id], work.now)
        self._buried()

    async def handle_again(self, raw: Raw, work: Work) -> None:
        """Handle an update that was put aside. Raises what keeps it from being handled."""
        self._application.bot_data["work"] = work
        work.cause = update_id_of(raw)
        try:
            await self._dispatch(raw)
        finally:
            forget_messages()

    async def _handle(self, batch: Sequence[Raw], work: Work) -> None:
        new: dict[int, Raw] = {}
        for raw in batch:
            new.setdefault(_required_id(raw), raw)
        for update_id in await work.updates.seen(list(new)):
            del new[update_id]
        await work.updates.add(list(new), work.now)
        self._application.bot_data["work"] = work
        for update_id, raw in new.items():
            work.cause = update_id
            await self._dispatch(raw)

    async def _dispatch(self, raw: Raw) -> None:
        check_numbers(raw)
        update = Update.de_json(raw, self._application.bot)
        self._failures.clear()
        await self._application.process_update(update)
        if self._failures:
            raise self._failures[0]

    async def _hand_over(self, _update: object, context: BotContext) -> None:
        """PTB swallows what callbacks raise; keep it for the intake."""
        if isinstance(context.error, Exception):
            self._failures.append(context.error)


def update_id_of(raw: Raw) -> int | None:
    """The id of a raw update, None when it has none that can be read."""
    value = raw.get("update_id")
    return value if isinstance(value, int) and value in UPDATE_IDS else None


def _body_of(raw: Raw) -> str:
    """An update as text. One so deep that it cannot be written keeps no more than its id."""
    try:
        return json.dumps(raw)
    except RecursionError:
        return json.dumps({"update_id": update_id_of(raw)})


def _required_id(raw: Raw) -> int:
    update_id = update_id_of(raw)
    if update_id is None:
        raise NoUpdateId
    return update_id


def reason_of(error: Exception) -> str:
    """What went wrong and where, in no words of anybody, unlike the error's message."""
    return f"{type(error).__name__} in {_where(error)}"


def _where(error: BaseException) -> str:
    """The innermost place of an error."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_name}:{trace.tb_lineno}" if trace else "unknown"
