"""A line to Telegram that somebody can hold, so that other things happen meanwhile."""

import asyncio
from typing import Any

from telegram.request import HTTPXRequest, RequestData

from tests.chat import Chat


class Line(HTTPXRequest):
    """Calls about the chats in `held` wait; with `garbled` Telegram's next answers are these."""

    def __init__(self, other: HTTPXRequest) -> None:
        super().__init__()
        self._other = other
        self.held: dict[int, asyncio.Event] = {}
        self.garbled: list[bytes] = []
        self.waiting = 0

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """Let the call wait, and happen then."""
        data: RequestData | None = kwargs["request_data"]
        place = self.held.get(int(str(data.parameters.get("chat_id", 0))) if data else 0)
        if place is not None:
            self.waiting += 1
            await place.wait()
        code, payload = await self._other.do_request(*args, **kwargs)
        return code, self.garbled.pop() if self.garbled else payload

    def hold(self, chat_id: int) -> asyncio.Event:
        """Let all calls about a chat wait until this is set."""
        self.held[chat_id] = asyncio.Event()
        return self.held[chat_id]


def line_of(chat: Chat) -> Line:
    """The bot's line, from now on one that can be held."""
    bot: Any = chat.stage.house.application.bot
    line = Line(bot._request[1])
    bot._request = (bot._request[0], line)
    return line
