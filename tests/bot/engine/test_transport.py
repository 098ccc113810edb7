"""The line to Telegram over real connections: what breaks has the names that the house knows."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from telegram import Bot
from telegram.error import NetworkError, RetryAfter, TimedOut

from bot.engine.clock import real_now
from bot.engine.transport import AiohttpRequest, Counted
from bot.monitoring.metrics import Metrics

Answering = Callable[[asyncio.StreamWriter], Awaitable[None]]
HEAD = "HTTP/1.1 {} X\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n"


def saying(status: int, body: str, length: int | None = None) -> Answering:
    """An answer; one that says it is longer than it is breaks off."""

    async def answer(writer: asyncio.StreamWriter) -> None:
        size = len(body) if length is None else length
        writer.write((HEAD.format(status, size) + body).encode())
        await writer.drain()
        if length is not None:
            writer.close()

    return answer


async def hanging_up(writer: asyncio.StreamWriter) -> None:
    """Close the connection without a word."""
    writer.close()


async def silence(_: asyncio.StreamWriter) -> None:
    """Say nothing."""


class Telegram:
    """A Telegram that answers as it was told to, and keeps what it was asked."""

    def __init__(self, answer: Answering) -> None:
        self._answer = answer
        self.asked: list[bytes] = []
        self.writers: list[asyncio.StreamWriter] = []

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, as long as it is held."""
        self.writers.append(writer)
        while head := await reader.readuntil(b"\r\n\r\n") if not reader.at_eof() else b"":
            length = next(
                int(line.split(b":")[1])
                for line in head.lower().split(b"\r\n")
                if line.startswith(b"content-length")
            )
            self.asked.append(head + await reader.readexactly(length))
            await self._answer(writer)
            if writer.is_closing():
                return


@asynccontextmanager
async def line_to(answer: Answering, seconds: float = 5) -> AsyncIterator[tuple[Bot, Telegram]]:
    """A bot that is connected to such a Telegram, as ours is."""
    telegram = Telegram(answer)
    server = await asyncio.start_server(telegram.talk, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    request = Counted(AiohttpRequest(connections=2, read_seconds=seconds), Metrics(real_now))
    bot = Bot("1:TOKEN", base_url=f"http://127.0.0.1:{port}/bot", request=request)
    yield bot, telegram
    await request.shutdown()
    await bot._request[0].shutdown()
    for writer in telegram.writers:
        writer.close()
    server.close()
    await server.wait_closed()


async def test_a_call_and_its_answer() -> None:
    async with line_to(saying(200, '{"ok": true, "result": true}')) as (bot, telegram):
        assert await bot.answer_callback_query("7", "Dar es Salaam & Zanzibar: 50 %")
        assert await bot.answer_callback_query("8")
    assert b"POST /bot1:TOKEN/answerCallbackQuery HTTP/1.1" in telegram.asked[0]
    assert b"text=Dar+es+Salaam+%26+Zanzibar%3A+50+%25" in telegram.asked[0]
    assert len(telegram.writers) == 1


async def test_a_picture_goes_out_as_it_is() -> None:
    body = '{"ok": true, "result": {"message_id": 3, "date": 1, "chat": {"id": 1, "type": "x"}}}'
    async with line_to(saying(200, body)) as (bot, telegram):
        assert (await bot.send_photo(11, b"\x89PNG\x00\xff", caption="A link")).message_id == 3
    assert b"multipart/form-data" in telegram.asked[0]
    assert b"\x89PNG\x00\xff" in telegram.asked[0]
    assert b"A link" in telegram.asked[0]


async def test_telegram_asking_for_patience_is_understood() -> None:
    body = '{"ok": false, "description": "Too Many Requests", "parameters": {"retry_after": 7}}'
    async with line_to(saying(429, body)) as (bot, _):
        with pytest.raises(RetryAfter):
            await bot.get_me()


async def test_silence_is_a_time_out() -> None:
    async with line_to(silence, seconds=0.1) as (bot, _):
        with pytest.raises(TimedOut):
            await bot.get_me()


@pytest.mark.parametrize("answer", [hanging_up, saying(200, '{"ok": tr', 100)])
async def test_a_connection_that_breaks_off_is_trouble_on_the_way(answer: Answering) -> None:
    async with line_to(answer) as (bot, _):
        with pytest.raises(NetworkError) as caught:
            await bot.get_me()
    assert "TOKEN" not in str(caught.value)


async def test_nobody_there_is_trouble_on_the_way() -> None:
    request = AiohttpRequest(connections=2)
    with pytest.raises(NetworkError):
        await request.post("http://127.0.0.1:1/bot1:TOKEN/getMe")
    await request.shutdown()


@pytest.mark.parametrize(
    "body", ["", "{}", "[]", "null", '{"ok": true}', "<html>secret</html>", "[" * 10_000]
)
async def test_what_is_no_answer_is_told_without_its_words(
    body: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with line_to(saying(200, body)) as (bot, _):
        with pytest.raises(NetworkError) as caught:
            await bot.get_me()
    assert "secret" not in str(caught.value) + caplog.text


async def test_calls_go_through_the_proxy_of_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with line_to(saying(200, '{"ok": true, "result": true}')) as (bot, telegram):
        monkeypatch.setenv("http_proxy", bot.base_url.split("/bot")[0])
        request = AiohttpRequest(connections=2)
        assert await request.post("http://telegram.example/bot1:TOKEN/close")
        monkeypatch.setenv("no_proxy", "telegram.invalid")
        with pytest.raises(NetworkError):
            await request.post("http://telegram.invalid/bot1:TOKEN/close")
        await request.shutdown()
    assert b"POST http://telegram.example/bot1:TOKEN/close" in telegram.asked[0]
