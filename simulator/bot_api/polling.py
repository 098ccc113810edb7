"""Long polling: one poller at a time waits in real time for what the world brings."""

import asyncio
from typing import Any

from simulator.bot_api.errors import conflict
from simulator.bot_api.params import normalised
from simulator.telegram import World
from simulator.world.records import Json

LONGEST_WAIT = 50
OTHER_POLLER = conflict(
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)


class _Poll:
    """One waiting request; updates may come from another thread than the server's."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._woken = asyncio.Event()
        self.ended = False

    def wake(self) -> None:
        self._loop.call_soon_threadsafe(self._woken.set)

    async def wait(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._woken.wait()
        except TimeoutError:
            pass
        self._woken.clear()


class Polls:
    """Answers getUpdates over HTTP; a newcomer ends the one that waits, as Telegram does."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._current: _Poll | None = None

    async def answer(self, params: dict[str, Any]) -> Json:
        """The updates, as soon as there are some or the time is over."""
        self.end()
        answer = self._world.call("getUpdates", params)
        if not answer["ok"] or answer["result"]:
            return answer
        seconds = _timeout(params)
        if seconds <= 0:
            return answer
        poll = self._current = _Poll()
        self._world.mailbox.listeners.append(poll.wake)
        try:
            return await self._wait(poll, params, seconds)
        finally:
            self._world.mailbox.listeners.remove(poll.wake)
            if self._current is poll:
                self._current = None

    def end(self) -> None:
        """End the request that waits, if there is one."""
        if self._current:
            self._current.ended = True
            self._current.wake()

    async def _wait(self, poll: _Poll, params: dict[str, Any], seconds: int) -> Json:
        loop = asyncio.get_running_loop()
        until = loop.time() + seconds
        answer: Json = {"ok": True, "result": []}
        while answer["ok"] and not answer["result"] and (left := until - loop.time()) > 0:
            await poll.wait(left)
            if poll.ended:
                return OTHER_POLLER.answer
            answer = self._world.call("getUpdates", params)
        return answer


def _timeout(params: dict[str, Any]) -> int:
    return min(int(normalised(params).get("timeout", 0)), LONGEST_WAIT)
