"""How fast the stub server itself is: a raw client that does nothing but ask."""

import asyncio
import time
from functools import partial

from benchmarks.contestants import AIOGRAM
from benchmarks.desk import Desk
from benchmarks.rig import Rig
from benchmarks.table import Target
from benchmarks.throughput import PART as THROUGHPUT
from benchmarks.throughput import rate_of

PART = "stub server"
WHAT = "sendMessage a second, raw client, 24 connections"
CONNECTIONS, CALLS = 24, 30_000
BODY = b"chat_id=1000000&text=A+few+words%2C+for+the+time+number+1"
REQUEST = (
    b"POST /bot1:SIMULATOR/sendMessage HTTP/1.1\r\nHost: 127.0.0.1\r\n"
    b"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n%b"
) % (len(BODY), BODY)
ENDS = b'"}}'


class Asking(asyncio.Protocol):
    """Sends the next call as soon as the one before is answered."""

    def __init__(self, calls: int, finished: asyncio.Future[None]) -> None:
        self._left = calls
        self._finished = finished
        self._answer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        transport.write(REQUEST)

    def data_received(self, data: bytes) -> None:
        """An answer, or a part of one."""
        self._answer += data
        if not self._answer.endswith(ENDS):
            return
        self._answer = b""
        self._left -= 1
        if self._left:
            self._transport.write(REQUEST)
        else:
            self._transport.close()
            self._finished.set_result(None)


def measure(rig: Rig) -> None:
    """One run."""
    calls = rig.some(CALLS)
    with Desk() as desk:
        seconds = asyncio.run(_ask(desk.port, calls // CONNECTIONS))
        done = desk.state().sent
    rig.table.add(PART, WHAT, "raw client", "/s", done / seconds)


def compare(rig: Rig) -> None:
    """It has to be well above the fastest that is measured against it."""
    fastest = rig.table.find(THROUGHPUT, rate_of("echo", 0), AIOGRAM.name)
    rig.table.compare(PART, WHAT, [fastest], Target(2.0) if fastest else None, ["raw client"])


async def _ask(port: int, calls: int) -> float:
    """How many seconds it takes until each connection has had its calls."""
    loop = asyncio.get_running_loop()
    finished = [loop.create_future() for _ in range(CONNECTIONS)]
    began = time.monotonic()
    for each in finished:
        await loop.create_connection(partial(Asking, calls, each), "127.0.0.1", port)
    await asyncio.gather(*finished)
    return time.monotonic() - began
