"""Server-sent events: tells each open page that something changed."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from simulator.telegram import World

HEARTBEAT_SECONDS = 15


class Events:
    """GET /events; a page that falls behind gets one event for many changes."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def stream(self, request: Request) -> Response:
        """An endless answer, one line for every change."""
        headers = {"Cache-Control": "no-store"}
        return StreamingResponse(self._lines(), media_type="text/event-stream", headers=headers)

    async def _lines(self) -> AsyncIterator[str]:
        loop = asyncio.get_running_loop()
        changed = asyncio.Event()

        def wake() -> None:
            loop.call_soon_threadsafe(changed.set)

        self._world.watchers.append(wake)
        try:
            while not self._world.closed:
                yield f"data: {self._world.revision}\n\n"
                changed.clear()
                with suppress(TimeoutError):
                    async with asyncio.timeout(HEARTBEAT_SECONDS):
                        await changed.wait()
        finally:
            self._world.watchers.remove(wake)
