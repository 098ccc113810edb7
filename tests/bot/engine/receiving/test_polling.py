"""The poll loop: what it waits out, what ends it, and what it acknowledges."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from itertools import count
from math import inf

import pytest
from telegram.error import Conflict, InvalidToken, TelegramError
from telegram.request import HTTPXRequest

from bot.engine.backoff import Patience
from bot.engine.receiving.polling import BATCH, CONFLICTS, SHORTEST_WAIT_SECONDS, Polling
from tests.chat import Chat, Phone
from tests.trouble import locked

OTHER_POLLER = "Conflict: terminated by other getUpdates request"
GLANCE = 0.01
GLANCES = 500


@pytest.fixture
def polling(chat: Chat) -> Polling:
    """The poll loop of a bot that is quick to try again."""
    polling = chat.stage.house.polling
    polling._patience = Patience((GLANCE,))
    return polling


@asynccontextmanager
async def at_work(polling: Polling) -> AsyncIterator["asyncio.Task[None]"]:
    """The loop at work; it is stopped, and has left nothing behind."""
    before = asyncio.all_tasks()
    async with asyncio.timeout(GLANCE * GLANCES):
        stop = asyncio.Event()
        running = asyncio.ensure_future(polling.run(stop))
        yield running
        stop.set()
        await asyncio.wait({running})
    assert asyncio.all_tasks() == before


async def until(happened: Callable[[], bool]) -> None:
    """Wait until something has happened."""
    while not happened():  # noqa: ASYNC110  # a simulated world has no event to wait for
        await asyncio.sleep(GLANCE)


async def test_what_people_write_is_taken_as_it_comes(
    chat: Chat, polling: Polling, amina: Phone
) -> None:
    async with at_work(polling):
        chat.stage.world.says(amina.telegram_id, "/commit send the list by 20 March")
        await until(lambda: polling.caught_up and len(chat.stage.world.mailbox) == 0)
    async with chat.stage.house.store.begin() as work:
        (kept,) = await work.commitments.open_of_owner(chat.members["amina"].id)
    assert kept.what == "send the list"


async def test_more_than_a_batch_that_waits_is_not_yet_all(
    chat: Chat, polling: Polling, amina: Phone
) -> None:
    for number in range(BATCH + 1):
        chat.stage.world.says(amina.telegram_id, f"hello {number}")
    await polling._take(await polling.fetch())
    assert not polling.caught_up
    await polling._take(await polling.fetch())
    assert polling.caught_up


async def test_trouble_is_waited_out_and_logged_once(
    chat: Chat, polling: Polling, caplog: pytest.LogCaptureFixture
) -> None:
    chat.stage.world.refuse_next("getUpdates", 502, "Bad Gateway", times=3)
    async with at_work(polling):
        await until(lambda: "Telegram cannot be used" in caplog.text)
        assert not polling.caught_up
        await until(lambda: polling.caught_up)
    assert caplog.text.count("Telegram cannot be used (NetworkError)") == 1


async def test_it_waits_as_long_as_telegram_asks(chat: Chat, polling: Polling) -> None:
    chat.stage.world.refuse_next("getUpdates", 429, "Too Many Requests", {"retry_after": 9999})
    async with at_work(polling):
        await asyncio.sleep(5 * GLANCE)
        assert not polling.caught_up


async def test_a_database_out_of_reach_is_waited_out(
    chat: Chat, polling: Polling, amina: Phone
) -> None:
    async with at_work(polling):
        async with locked(chat.stage.house.store):
            chat.stage.world.says(amina.telegram_id, "/commit send the list by 20 March")
            await asyncio.sleep(5 * GLANCE)
            assert len(chat.stage.world.mailbox) == 1
        await until(lambda: len(chat.stage.world.mailbox) == 0)


async def test_another_poller_that_stays_ends_the_loop(chat: Chat, polling: Polling) -> None:
    chat.stage.world.refuse_next("getUpdates", 409, OTHER_POLLER, times=CONFLICTS + 1)
    async with at_work(polling) as running:
        await asyncio.wait({running})
    assert isinstance(running.exception(), Conflict)


async def test_of_two_real_pollers_the_newcomer_gives_way(polling: Polling) -> None:
    polling._seconds = 1
    told = polling._outages, polling._metrics
    newcomer = Polling(polling._intake, polling._request, polling._base_url, 1, *told)
    newcomer._patience = Patience((GLANCE,))
    async with at_work(polling) as running:
        await until(lambda: polling._conflicts_borne == CONFLICTS)
        with pytest.raises(Conflict):
            await newcomer.run(asyncio.Event())
        await until(lambda: polling._conflicts == 0)
        assert not running.done()


async def test_another_poller_that_goes_is_waited_out_also_after_other_trouble(
    chat: Chat, polling: Polling
) -> None:
    chat.stage.world.refuse_next("getUpdates", 502, "Bad Gateway", times=9)
    chat.stage.world.refuse_next("getUpdates", 409, OTHER_POLLER, times=3)
    async with at_work(polling) as running:
        await until(lambda: polling.caught_up)
        assert not running.done()


async def test_a_token_that_is_taken_back_ends_the_loop(chat: Chat, polling: Polling) -> None:
    chat.stage.world.refuse_next("getUpdates", 401, "Unauthorized")
    async with at_work(polling) as running:
        await asyncio.wait({running})
    assert isinstance(running.exception(), InvalidToken)


async def test_a_loop_that_is_cancelled_leaves_nothing_behind(polling: Polling) -> None:
    async with at_work(polling) as running:
        await asyncio.sleep(GLANCE)
        running.cancel()


async def test_numbers_that_start_anew_are_followed(polling: Polling) -> None:
    await polling._take([{"update_id": 900_000}])
    await polling._take([{"update_id": 70}])
    assert polling._offset == 71


class Oddly(HTTPXRequest):
    """A Telegram that answers with something else than updates."""

    def __init__(self, answer: bytes) -> None:
        super().__init__()
        self._answer = answer
        self.asked = 0

    async def do_request(self, *args: object, **kwargs: object) -> tuple[int, bytes]:
        """Always the same, and at once."""
        self.asked += 1
        return 200, self._answer


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(b"<html>Please log in</html>", id="a page"),
        pytest.param(b'{"ok": true, "result": {}}', id="no list"),
        pytest.param(b'{"ok": true, "result": [7, {"message": {}}]}', id="no ids"),
    ],
)
async def test_what_are_no_updates_is_trouble_and_no_empty_batch(
    polling: Polling, answer: bytes
) -> None:
    polling._request = Oddly(answer)
    with pytest.raises(TelegramError):
        await polling.fetch()


@pytest.mark.parametrize(
    ("seconds_between", "least", "most"),
    [
        pytest.param(0, 2, 4, id="at once: the rest of the wait is waited"),
        pytest.param(30, 8, inf, id="after a long wait: asked again at once"),
    ],
)
async def test_who_answers_at_once_with_nothing_is_not_asked_without_a_pause(
    polling: Polling, seconds_between: int, least: int, most: float
) -> None:
    gateway = Oddly(b'{"ok": true, "result": []}')
    moments = count(0, seconds_between)
    polling._request, polling._elapsed = gateway, lambda: float(next(moments))
    async with at_work(polling):
        await asyncio.sleep(2.5 * SHORTEST_WAIT_SECONDS)
    assert least <= gateway.asked <= most
